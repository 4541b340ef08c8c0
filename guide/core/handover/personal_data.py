"""Finds data that points to one person and that a note can mostly do without."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from guide.core.handover.remarks import MOST_REMARKS, Remark, RemarkKind

_MOST_LOOKED_AT = 250
"""So many candidates of one kind at most: a bound that keeps any text quick."""

_SERVICE_NUMBER = re.compile(
    r"[0-9](?<![0-9][0-9])"
    r"(?:[0-9]{8}|[0-9]{2}([ .])[0-9]{3}\1[0-9]{3}|[0-9]{3}([ .])[0-9]{2}\2[0-9]{3})(?![0-9])"
)
_ACCOUNT = re.compile(
    r"[0-9](?<=[A-Za-z]{2}[0-9])(?<![A-Za-z0-9][A-Za-z]{2}[0-9])[0-9](?: ?[A-Za-z0-9]){11,30}"
)
_EMAIL = re.compile(r"@(?<=[\w.+-]@)[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_DUTCH_PHONE = re.compile(r"0(?<![0-9A-Za-z+]0)[1-7](?:[ )-]{0,3}[0-9]){8}(?![0-9])")
_PHONE_ABROAD = re.compile(r"(?:\+|00(?<![0-9]00))[1-9](?:[ ()-]{0,3}[0-9]){8,13}(?![0-9])")
_DATE = re.compile(
    r"[0-9](?<![0-9./-][0-9])[0-9]?(?:([-/.])[0-9]{1,2}\1| [a-z]{3,9}\.? )"
    r"([0-9]{4}|[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"([0-9]{4})(?<![0-9][0-9]{4})-[0-9]{2}-[0-9]{2}(?![0-9])")
_MIDDLE_OF_PLATE = re.compile(
    r"-(?:[A-Za-z]{1,3}|[0-9]{1,3})-(?:[A-Za-z]{1,3}|[0-9]{1,3})(?![A-Za-z0-9-])"
)
_DOCUMENT = re.compile(r"[A-Z](?<![A-Za-z0-9][A-Z])[A-Z]?[A-Z0-9]{6,8}(?![A-Za-z0-9])")

_MONTHS = re.compile(
    r"jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?"
    r"|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?",
    re.IGNORECASE,
)
_BORN = re.compile(r"\bgeb[^0-9,;]*\Z", re.IGNORECASE)
_BORN_WITHIN = 24
"""A word for being born stands so many characters before the date at most."""
_OLD_ENOUGH = 5
"""A date so many years back is hardly what somebody saw; it is when somebody was born."""
_SIDES = re.compile(r"[A-Za-z]{1,3}|[0-9]{1,3}")


def personal_data(text: str, this_year: int, spared: frozenset[str]) -> Iterator[Remark]:
    """Every stretch that looks like data on a person, in no order; they may overlap.

    ``spared`` are numbers that anybody may know, as `digits_of` writes them.
    """
    finders: tuple[Callable[[], Iterator[Remark]], ...] = (
        lambda: _service_numbers(text),
        lambda: _accounts(text),
        lambda: _emails(text),
        lambda: _phones(text, spared),
        lambda: _birth_dates(text, this_year),
        lambda: _number_plates(text),
        lambda: _documents(text),
    )
    for finder in finders:
        yield from islice(finder(), MOST_REMARKS)


def digits_of(phone: str) -> str:
    """A phone number without what people put between the digits, as dialled in the country."""
    digits = "".join(c for c in phone if c.isascii() and c.isdigit())
    start = "31" if phone.strip().startswith("+31") else "0031"
    return f"0{digits.removeprefix(start)}" if digits.startswith(start) else digits


def passes_eleven_test(digits: str) -> bool:
    """Whether nine digits can be a Dutch citizen service number."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True))
    return total % 11 == 0 and any(digit != "0" for digit in digits)


def passes_account_test(account: str) -> bool:
    """Whether an account number without spaces has the right check digits (ISO 13616)."""
    moved = (account[4:] + account[:4]).upper()
    return int("".join(str(int(character, 36)) for character in moved)) % 97 == 1


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return islice(pattern.finditer(text), _MOST_LOOKED_AT)


def _service_numbers(text: str) -> Iterator[Remark]:
    for match in _matches(_SERVICE_NUMBER, text):
        if passes_eleven_test(digits_of(match.group())):
            yield Remark(match.start(), match.end(), RemarkKind.SERVICE_NUMBER)


def _accounts(text: str) -> Iterator[Remark]:
    for match in _matches(_ACCOUNT, text):
        start = match.start() - 2
        end = _end_of_account(text, start, match.end())
        if end:
            yield Remark(start, end, RemarkKind.ACCOUNT)


def _end_of_account(text: str, start: int, last: int) -> int:
    """Where the longest account number from ``start`` ends; words may follow it. 0: there is none.

    An account number has 15 characters at least and ends where a word ends.
    """
    for end in range(last, start, -1):
        if end < len(text) and text[end].isalnum():
            continue
        account = text[start:end].replace(" ", "")
        if len(account) >= 15 and text[end - 1] != " " and passes_account_test(account):
            return end
    return 0


def _emails(text: str) -> Iterator[Remark]:
    for match in _matches(_EMAIL, text):
        start = match.start()
        while start and match.start() - start < 64 and _can_be_in_email(text[start - 1]):
            start -= 1
        yield Remark(start, match.end(), RemarkKind.EMAIL)


def _can_be_in_email(character: str) -> bool:
    return character.isalnum() or character in "_.+-"


def _phones(text: str, spared: frozenset[str]) -> Iterator[Remark]:
    for pattern in (_DUTCH_PHONE, _PHONE_ABROAD):
        for match in _matches(pattern, text):
            if digits_of(match.group()) not in spared:
                yield Remark(match.start(), match.end(), RemarkKind.PHONE)


def _birth_dates(text: str, this_year: int) -> Iterator[Remark]:
    for match in _matches(_DATE, text):
        if match.group(1) is None and not _names_a_month(match.group()):
            continue
        if _is_birth(text, match.start(), match.group(2), this_year):
            yield Remark(match.start(), match.end(), RemarkKind.BIRTH_DATE)
    for match in _matches(_YEAR_FIRST, text):
        if _is_birth(text, match.start(), match.group(1), this_year):
            yield Remark(match.start(), match.end(), RemarkKind.BIRTH_DATE)


def _names_a_month(words: str) -> bool:
    return _MONTHS.fullmatch(words.split()[1].rstrip(".")) is not None


def _is_birth(text: str, start: int, year: str, this_year: int) -> bool:
    if _BORN.search(text, max(0, start - _BORN_WITHIN), start):
        return True
    return len(year) == 4 and this_year - 120 <= int(year) <= this_year - _OLD_ENOUGH


def _number_plates(text: str) -> Iterator[Remark]:
    for match in _matches(_MIDDLE_OF_PLATE, text):
        start = match.start()
        while match.start() - start < 3 and start and text[start - 1].isalnum():
            start -= 1
        starts_a_word = not start or not (text[start - 1].isalnum() or text[start - 1] == "-")
        if starts_a_word and _is_number_plate(text[start : match.end()]):
            yield Remark(start, match.end(), RemarkKind.NUMBER_PLATE)


def _is_number_plate(words: str) -> bool:
    """Three groups of letters or digits, six characters together, some of each."""
    groups = words.split("-")
    characters = "".join(groups)
    if len(groups) != 3 or len(characters) != 6:
        return False
    whole = all(_SIDES.fullmatch(group) for group in groups)
    return whole and not characters.isdigit() and any(c.isdigit() for c in characters)


def _documents(text: str) -> Iterator[Remark]:
    """Numbers of passports and identity cards: letters and digits in capitals, 7 to 10 long."""
    for match in _matches(_DOCUMENT, text):
        if sum(character.isdigit() for character in match.group()) >= 3:
            yield Remark(match.start(), match.end(), RemarkKind.DOCUMENT)
