"""Lights up what was found: marks in a title, and the stretch of text that shows it best."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

from guide.core.search.text import fold

MARK_ON = "\x02"
MARK_OFF = "\x03"

_LENGTH = 110
_BEFORE = 24
_MOST_WORDS = 24
_SHORTEST_INSIDE = 4
_FIRST_PART = 3000
"""Where a snippet is looked for first; few texts are longer."""
_SHORTEST_START = 3
"""In a text; one or two letters begin a word on every line."""
_CLEAN = str.maketrans({MARK_ON: " ", MARK_OFF: " ", "\n": " "})


class Marker:
    """Marks the words that are in ``whole``, begin with one of ``starts``, or hold one of
    ``inside`` (the parts of compounds). All of them folded, the most important first. The digits
    of ``numbers`` are marked whatever stands between them."""

    def __init__(
        self,
        whole: Iterable[str],
        starts: Iterable[str] = (),
        inside: Iterable[str] = (),
        numbers: Iterable[str] = (),
    ) -> None:
        begun = tuple(_longest(starts))
        self._whole = [word for word in _longest(whole) if not word.startswith(begun)]
        self._starts = begun
        self._numbers = [re.compile(r"[ ()+-]*".join(number)) for number in numbers]
        self._inside = [part for part in _longest(inside) if len(part) >= _SHORTEST_INSIDE]

    def places(self, folded: str, shortest: int = 1) -> list[tuple[int, int]]:
        """Start and end of every word to mark in a folded text, in order.

        Beginnings of words with fewer letters than ``shortest`` are passed over.
        """
        found: set[tuple[int, int]] = set()
        for word in self._whole:
            if word in folded:
                found.update(p for p in _spots(folded, word) if _is_word(folded, *p))
        for start in self._starts:
            if len(start) >= shortest:
                spots = (at for at, _ in _spots(folded, start) if not folded[at - 1 : at].isalnum())
                found.update(_word_around(folded, at, at + len(start)) for at in spots)
        for part in self._inside:
            if part in folded:
                found.update(_word_around(folded, *p) for p in _spots(folded, part))
        for number in self._numbers:
            found.update(match.span() for match in number.finditer(folded))
        return sorted(found)

    def marked(self, text: str) -> str:
        """``text`` with every such word between MARK_ON and MARK_OFF."""
        text, folded = _clean(text)
        return _with_marks(text, self.places(folded))

    def snippet(self, text: str) -> str:
        """About a line of ``text`` around the place where most was found; empty when nothing."""
        text, folded = _clean(text)
        places = self.places(folded[:_FIRST_PART], _SHORTEST_START)
        places = places or self.places(folded, _SHORTEST_START)
        if not places:
            return ""
        first = _fullest(places)
        start = _word_start(text, max(0, first - _BEFORE))
        end = _word_end(text, min(len(text), start + _LENGTH))
        inside = [(a - start, b - start) for a, b in places if a >= start and b <= end]
        cut = _with_marks(text[start:end].rstrip(), inside)
        return ("…" if start else "") + cut + ("…" if end < len(text) else "")


@lru_cache(maxsize=8192)
def _clean(text: str) -> tuple[str, str]:
    """The text on one line, and the same folded."""
    clean = text.translate(_CLEAN)
    return clean, fold(clean)


def _spots(folded: str, sought: str) -> Iterator[tuple[int, int]]:
    """Wherever ``sought`` stands; a search for each is quicker than one expression for all."""
    at = folded.find(sought)
    while at >= 0:
        yield at, at + len(sought)
        at = folded.find(sought, at + 1)


def _is_word(folded: str, start: int, end: int) -> bool:
    return not folded[start - 1 : start].isalnum() and not folded[end : end + 1].isalnum()


def _word_around(folded: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and folded[start - 1].isalnum():
        start -= 1
    while end < len(folded) and folded[end].isalnum():
        end += 1
    return start, end


def _longest(found: Iterable[str]) -> list[str]:
    """The first of them, the longest first: they tell most."""
    kept = list(filter(None, dict.fromkeys(found)))[:_MOST_WORDS]
    return sorted(kept, key=lambda w: (-len(w), w))


def _fullest(places: list[tuple[int, int]]) -> int:
    """Where the stretch begins that has the most places; the first when there are more."""
    starts = [start for start, _ in places]
    counts = [
        bisect_left(starts, start + _LENGTH - _BEFORE) - number
        for number, start in enumerate(starts)
    ]
    return starts[counts.index(max(counts))]


def _word_start(text: str, at: int) -> int:
    space = text.rfind(" ", 0, at + 1)
    return at if at == 0 or at - space > 20 else space + 1


def _word_end(text: str, at: int) -> int:
    space = text.find(" ", at)
    return at if space < 0 or space - at > 20 else space


def _with_marks(text: str, places: list[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in places:
        if start < at or end > len(text):
            continue
        parts += [text[at:start], MARK_ON, text[start:end], MARK_OFF]
        at = end
    return "".join([*parts, text[at:]])
