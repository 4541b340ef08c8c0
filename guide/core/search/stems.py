"""Dutch and English stems, by the Snowball algorithms."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Protocol


class _Stemmer(Protocol):
    def stemWord(self, word: str, /) -> str: ...  # noqa: N802 -- the library's own name


_SHORTEST = 4
"""Shorter words are their own stem: cutting them makes different words alike."""
_SHORTEST_ROOT = 5
_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=1)
def _stemmers() -> tuple[_Stemmer, _Stemmer]:
    import snowballstemmer  # type: ignore[import-untyped]  # loaded when search is first opened

    return snowballstemmer.stemmer("dutch"), snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stems(word: str) -> tuple[str, ...]:
    """The Dutch stem of a folded word, and the English one where that is another."""
    if len(word) < _SHORTEST or not word.isalpha():
        return (word,)
    dutch, english = _stemmers()
    return tuple(dict.fromkeys((_without_t(dutch.stemWord(word)), english.stemWord(word))))


def _without_t(stem: str) -> str:
    """What *woont* and *wonen*, *bedreigd* and *bedreigen* have in common.

    The algorithm leaves the t or d of many verbs; words that never had another form lose nothing
    but a letter, on both sides.
    """
    is_ending = len(stem) > _SHORTEST and stem[-1] in "td" and stem[-2] not in _VOWELS
    return stem[:-1] if is_ending else stem


_ENDINGS = (
    "enden",
    "ende",
    "ingen",
    "ten",
    "den",
    "ing",
    "te",
    "de",
    "en",
    "er",
    "st",
    "e",
    "t",
    "d",
    "s",
    "n",
)
_DOUBLE = re.compile(r"(.)\1$")


def root(word: str) -> str:
    """What is left without the commonest ending; what the forms of one word that the stemmer takes
    apart still have in common (*terugvorderen*, *terugvordert*)."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_ROOT:
            return _DOUBLE.sub(r"\1", word[: -len(ending)])
    return word


def stem(word: str) -> str:
    """The Dutch stem."""
    return stems(word)[0]
