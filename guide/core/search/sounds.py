"""How a Dutch word sounds: what people confuse when they write by ear is written the same."""

from __future__ import annotations

import re

_ALIKE = {
    "sch": "sg",
    "ch": "g",
    "ck": "k",
    "ph": "f",
    "th": "t",
    "ij": "y",
    "ei": "y",
    "au": "ou",
    "ie": "i",
    "c": "k",
    "q": "k",
    "x": "ks",
    "z": "s",
    "v": "f",
    "dt": "t",
}
_PATTERN = re.compile("|".join(_ALIKE))
_TWICE = re.compile(r"(.)\1+")


def sound(word: str, *, is_whole: bool = True) -> str:
    """How ``word`` sounds; at the end of a whole word d and t, b and p are the same."""
    heard = _TWICE.sub(r"\1", _PATTERN.sub(_heard, word))
    if is_whole and heard[-1] in _HARD:
        return heard[:-1] + _HARD[heard[-1]]
    return heard


_HARD = {"d": "t", "b": "p"}


def _heard(match: re.Match[str]) -> str:
    return _ALIKE[match[0]]
