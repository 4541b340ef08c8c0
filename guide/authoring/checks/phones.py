"""Whether telephone numbers can exist, by the tables of Google's libphonenumber.

Not only the number of a contact: a number in a sentence is called as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat

from guide.authoring import messages
from guide.authoring.parsed import Parsed
from guide.authoring.sources import SourceFile
from guide.authoring.text import Line, lines_of
from guide.core.content.records import Contact
from guide.core.diagnostics import Diagnostic

_COUNTRY = "NL"
_WRITTEN = re.compile(r"\+?[0-9][0-9 ()-]*")
_SHORT = re.compile(r"11[236]\d{0,3}|14[ -]?0\d{2,3}")
"""Numbers that libphonenumber does not keep for us: 112, 113, 116 000 …, and 14 + area code."""
_IN_TEXT = re.compile(r"(?<![\w/.+-])(?:\+31 ?\d|0[89]00[ -]?\d|0\d{1,3}-\d)[\d ]{2,}\d(?![\w-])")
"""What looks like a Dutch number in a sentence; a next number of the sentence may hang on to it."""
_OWN_KEYS = ("telefoon:", "buitenland:")
_INLAND_ONLY = ("0800", "0900", "0906", "0909")


def dial_number(written: str) -> str | None:
    """What a telephone dials for a number as people write it; None when it cannot exist."""
    if not _WRITTEN.fullmatch(written):
        return None
    digits = re.sub(r"\D", "", written)
    if _SHORT.fullmatch(digits):
        return digits
    number = _parsed(written)
    if number is None or not phonenumbers.is_valid_number(number):
        return None
    if digits.startswith(_INLAND_ONLY):
        return digits  # such numbers do not answer with +31 in front
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def dial_abroad(written: str) -> str | None:
    """The same for a number given for use from abroad, which begins with ``+``."""
    number = _parsed(written) if written.startswith("+") else None
    if number is None or not phonenumbers.is_valid_number(number):
        return None
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _parsed(written: str) -> PhoneNumber | None:
    if not _WRITTEN.fullmatch(written):
        return None
    try:
        return phonenumbers.parse(written, _COUNTRY)
    except NumberParseException:
        return None


def check_phones(pages: Sequence[Parsed]) -> Iterable[Diagnostic]:
    for parsed in pages:
        contact = parsed.page
        if not isinstance(contact, Contact):
            continue
        if contact.phone and dial_number(contact.phone) is None:
            yield messages.BAD_PHONE.at(parsed.places["telefoon"], number=contact.phone)
        if contact.phone_abroad and dial_abroad(contact.phone_abroad) is None:
            yield messages.BAD_PHONE_ABROAD.at(
                parsed.places["buitenland"], number=contact.phone_abroad
            )


def check_written_numbers(files: Iterable[SourceFile]) -> Iterable[Diagnostic]:
    """Numbers in the text of pages; the keys of a contact are looked at by `check_phones`."""
    for file in files:
        for line in lines_of(file.path, file.text):
            if not line.text.startswith(_OWN_KEYS):
                yield from _check_line(line)


def _check_line(line: Line) -> Iterable[Diagnostic]:
    for match in _IN_TEXT.finditer(line.text):
        if not any(dial_number(number) for number in _readings(match[0])):
            yield messages.BAD_PHONE.at(line.place(*_span(match)), number=match[0])


def _readings(written: str) -> Iterable[str]:
    """The number, and the number without what may be another figure: ``0800-2000 24 uur``."""
    parts = written.split(" ")
    return (" ".join(parts[:count]) for count in range(len(parts), 0, -1))


def _span(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.end() - match.start()
