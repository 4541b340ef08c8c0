"""Finds words that state what only a court can; what somebody said, in quotes, may hold them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice, pairwise

from guide.core.handover.remarks import MOST_REMARKS, Remark, RemarkKind
from guide.core.handover.wording import Verdict, Wording

_QUOTED = re.compile('‘[^‘’\n]+’|“[^“”\n]+”|„[^„”\n]+”|"[^"\n]+"')
_MOST_LOOKED_AT = 250
"""So many stretches of one kind at most: a bound that keeps any text quick."""
_SOFTENER_WITHIN = 24
"""A word that softens stands so many characters before at most."""
_SAME_LETTERS = 5
"""Two words are forms of one when they begin with so many of the same letters."""

Span = tuple[int, int]


def verdict_words(text: str, wording: Wording) -> Iterator[Remark]:
    """Every word that judges, in no order; not inside quotes, not where it is softened already."""
    lowered = _lower(text)
    quoted = [match.span() for match in islice(_QUOTED.finditer(text), _MOST_LOOKED_AT)]
    for verdict in wording.verdicts:
        for word in verdict.words:
            found = _found(lowered, quoted, word.lower(), verdict)
            yield from islice(found, MOST_REMARKS)


def _lower(text: str) -> str:
    """Lower case, each letter at its own place: İ would become two."""
    return text.replace("İ", "I").lower()


def _found(lowered: str, quoted: list[Span], word: str, verdict: Verdict) -> Iterator[Remark]:
    softener = _softener_of(word, verdict.instead.lower())
    for start, end in islice(_places(lowered, word), _MOST_LOOKED_AT):
        is_whole = not lowered[start - 1 : start].isalnum() and not lowered[end : end + 1].isalnum()
        if is_whole and not _is_quoted(quoted, start) and not _follows(lowered, start, softener):
            yield Remark(start, end, RemarkKind.VERDICT, verdict.instead, verdict.why)


def _places(text: str, word: str) -> Iterator[Span]:
    start = text.find(word)
    while start >= 0:
        yield start, start + len(word)
        start = text.find(word, start + len(word))


def _is_quoted(quoted: list[Span], place: int) -> bool:
    """Whether ``place`` lies in one of the stretches, which stand in order."""
    index = bisect_right(quoted, place, key=_start_of) - 1
    return index >= 0 and place < quoted[index][1]


def _start_of(span: Span) -> int:
    return span[0]


def _softener_of(word: str, instead: str) -> str:
    """The word that ``instead`` puts before a form of ``word``: *mogelijk* slachtoffer."""
    words = instead.split()
    for before, after in pairwise(words):
        if after[:_SAME_LETTERS] == word[:_SAME_LETTERS]:
            return before
    return ""


def _follows(lowered: str, start: int, softener: str) -> bool:
    """Whether the word before ``start`` is the softener in any of its forms: *mogelijke*."""
    if not softener:
        return False
    before = lowered[max(0, start - _SOFTENER_WITHIN) : start].split()
    return bool(before) and before[-1].startswith(softener) and before[-1].isalpha()
