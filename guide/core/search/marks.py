"""Lights up what was found: marks in a title, and the stretch of text that shows it best."""

from __future__ import annotations

import re
from collections.abc import Iterable

from guide.core.search.text import fold

MARK_ON = "\x02"
MARK_OFF = "\x03"

_LENGTH = 110
_BEFORE = 24
_MOST_WORDS = 60
_SHORTEST_INSIDE = 4
_CLEAN = str.maketrans({MARK_ON: " ", MARK_OFF: " ", "\n": " "})


class Marker:
    """Marks the words that are in ``whole``, begin with one of ``starts``, or hold one of
    ``inside`` (the parts of compounds). All of them folded."""

    def __init__(
        self, whole: Iterable[str], starts: Iterable[str] = (), inside: Iterable[str] = ()
    ) -> None:
        long_enough = (part for part in inside if len(part) >= _SHORTEST_INSIDE)
        choices = [
            *(re.escape(word) + r"\b" for word in _longest(whole)),
            *(re.escape(start) + r"\w*" for start in _longest(starts)),
            *(r"\w*" + re.escape(part) + r"\w*" for part in _longest(long_enough)),
        ]
        self._pattern = re.compile(rf"\b(?:{'|'.join(choices)})") if choices else None

    def places(self, text: str) -> list[tuple[int, int]]:
        """Start and end of every word to mark."""
        if self._pattern is None:
            return []
        return [match.span() for match in self._pattern.finditer(fold(text))]

    def marked(self, text: str) -> str:
        """``text`` with every such word between MARK_ON and MARK_OFF."""
        text = text.translate(_CLEAN)
        return _with_marks(text, self.places(text))

    def snippet(self, text: str) -> str:
        """About a line of ``text`` around the place where most was found; empty when nothing."""
        text = text.translate(_CLEAN)
        places = self.places(text)
        if not places:
            return ""
        first = max(places, key=lambda place: _count_from(places, place[0]))[0]
        start = _word_start(text, max(0, first - _BEFORE))
        end = _word_end(text, min(len(text), start + _LENGTH))
        inside = [(a - start, b - start) for a, b in places if a >= start and b <= end]
        cut = _with_marks(text[start:end].rstrip(), inside)
        return ("…" if start else "") + cut + ("…" if end < len(text) else "")


def _longest(found: Iterable[str]) -> list[str]:
    """The longest first, so that the regular expression tries the most telling one first."""
    return sorted(filter(None, dict.fromkeys(found)), key=lambda w: (-len(w), w))[:_MOST_WORDS]


def _count_from(places: list[tuple[int, int]], start: int) -> int:
    return sum(start <= a < start + _LENGTH - _BEFORE for a, _ in places)


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
