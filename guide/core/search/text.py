"""Text as search reads it: folded to plain lower-case letters, cut into words.

Folding keeps the length, so that a place in the folded text is the same place in the text.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

MAX_TYPED = 400
"""Of what was typed, no more is read: a longer text is a slip of the clipboard."""

_WORD = re.compile(r"[^\W_]+")
_LIGATURES = {"ĳ": "y", "ß": "s", "æ": "a", "œ": "o", "ø": "o", "đ": "d", "ł": "l", "ı": "i"}


@dataclass(frozen=True, slots=True)
class Token:
    """A folded word and where it stands in the text."""

    word: str
    start: int
    end: int


class _Folded(dict[int, str]):
    """Every sign that was met, folded."""

    def __missing__(self, number: int) -> str:
        sign = chr(number)
        lowered = sign.lower()[:1] or sign
        plain = unicodedata.normalize("NFD", lowered)[0]
        self[number] = folded = _LIGATURES.get(plain, plain)
        return folded


_FOLDED = _Folded()


def fold(text: str) -> str:
    """Lower case without accents, sign for sign."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def tokens(text: str) -> Iterator[Token]:
    """The words of ``text`` with their places."""
    for match in _WORD.finditer(fold(text)):
        yield Token(match[0], match.start(), match.end())


def words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def digits(text: str) -> str:
    """The digits of a number as people write it: ``033-448 11 86`` → ``0334481186``."""
    return "".join(sign for sign in text if sign in string.digits)


def is_number(text: str) -> bool:
    """Whether ``text`` is (the beginning of) a telephone number: three digits and no letters."""
    return len(digits(text)) >= 3 and not any(sign.isalpha() for sign in text)


_ABROAD = ("0031", "31")


def ways_to_dial(number: str) -> list[str]:
    """The digits as typed, and as they are written with and without the country.

    ``0031 33 …`` → ``003133…``, ``3133…``, ``033…``
    """
    if not number.startswith(_ABROAD):
        return [number] if number else []
    rest = number.removeprefix("00").removeprefix("31")
    return list(dict.fromkeys((number, f"31{rest}", f"0{rest}")))


def is_dialled(number: str) -> bool:
    """Whether these digits can only be a telephone number: no year or article begins so."""
    return number.startswith("0")
