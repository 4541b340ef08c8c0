"""Dutch and English stems, by the Snowball algorithms."""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol


class _Stemmer(Protocol):
    def stemWord(self, word: str, /) -> str: ...  # noqa: N802 -- the library's own name


_SHORTEST = 4
"""Shorter words are their own stem: cutting them makes different words alike."""


@lru_cache(maxsize=1)
def _stemmers() -> tuple[_Stemmer, _Stemmer]:
    import snowballstemmer  # type: ignore[import-untyped]  # loaded when search is first opened

    return snowballstemmer.stemmer("dutch"), snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stems(word: str) -> tuple[str, ...]:
    """The Dutch stem of a folded word, and the English one where that is another."""
    if len(word) < _SHORTEST or not word.isalpha():
        return (word,)
    return tuple(dict.fromkeys(stemmer.stemWord(word) for stemmer in _stemmers()))


def stem(word: str) -> str:
    """The Dutch stem."""
    return stems(word)[0]
