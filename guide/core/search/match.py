"""Where the words of a query stand: in which names, in which texts, and how well they fit."""

from __future__ import annotations

from collections.abc import Collection, KeysView, Sequence
from dataclasses import dataclass, field
from heapq import nsmallest
from typing import Protocol

from guide.core.search.names import NameKind, Names
from guide.core.search.plan import BEGINS_SO, Sought, Variant
from guide.core.search.query import SMALL_WORDS

BODY, PARTS = "body", "parts"
"""The columns of the full-text index."""


class Texts(Protocol):
    """What is written in the entries, passage by passage."""

    @property
    def entry_of(self) -> Sequence[int]:
        """Of every passage the number of its entry."""

    def look_up(self, column: str, stems: tuple[str, ...], /) -> Collection[int]:
        """The numbers of the passages with one of these stems in a column."""


_INSIDE = 0.7
"""A word within a compound."""
IN_LEAD = 0.75
_IN_BODY, _IN_BODY_PARTS = 0.5, 0.35
"""A word in the text, beside 1 for a word in a name."""
_MOST_STEMS, _MOST_BEGUN = 60, 24
_SHORTEST_BEGUN = 3
"""One or two letters begin a word in every text."""
_SOME_PARTS = 0.8
"""When only some parts of a compound were found."""
_MANY = 1000
"""What so many passages have tells nothing; more are not ranked."""
_ENOUGH = 300
"""Of what only begins like a word, more is not looked at: nobody reads so far down, and one letter
begins a word in half of all names."""

Fit = tuple[float, tuple[int, ...]]
"""How well a word fits, and on which places of the name."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where one word of the query was found."""

    names: dict[int, Fit] = field(default_factory=dict)
    passages: dict[int, float] = field(default_factory=dict)
    called: dict[int, float] = field(default_factory=dict)
    """In a name, by entry."""
    entries: dict[int, float] = field(default_factory=dict)
    """Anywhere, by entry: in a passage or in a name."""


_NOTHING = Match()


def matches_of(sought: Sequence[Sought], names: Names, texts: Texts) -> list[Match]:
    """Everything that has each of these words, or what stands for it.

    The words that tell most go first: of what is in very many texts, only those count that have
    another word of the query too.
    """
    order = sorted(range(len(sought)), key=lambda n: (sought[n].is_open, -sought[n].weight))
    found: dict[int, Match] = {}
    beside = Match()
    for number in order:
        found[number] = match = match_of(sought[number], names, texts, beside)
        beside.names.update(match.names)
        beside.entries.update(match.entries)
    return [found[number] for number in range(len(sought))]


def match_of(sought: Sought, names: Names, texts: Texts, beside: Match = _NOTHING) -> Match:
    """Everything that has this word, or what stands for it.

    Where there is more than anybody reads, it is looked for in all that the other words were
    found in (``beside``), and elsewhere until there is enough.
    """
    match = Match()
    _match_texts(match, sought, texts, beside)
    _match_names(match, sought, names, beside)
    if sought.parts:
        parts = [match_of(part, names, texts, beside) for part in sought.parts]
        _match_compound(match, sought, parts)
    for passage, quality in match.passages.items():
        _raise(match.entries, texts.entry_of[passage], quality)
    for number, (quality, _) in match.names.items():
        name = names.all[number]
        share = IN_LEAD if name.what is NameKind.LEAD else 1.0
        _raise(match.called, name.entry, quality * share)
    for number, quality in match.called.items():
        _raise(match.entries, number, quality)
    return match


def match_in_names(sought: Sought, names: Names) -> Match:
    """Only the names; for small words, which stand in nearly every text."""
    match = Match()
    _match_names(match, sought, names, _NOTHING)
    return match


def _match_names(match: Match, sought: Sought, names: Names, beside: Match) -> None:
    found = match.names
    for stem, variant in _best_first(sought):
        for quality, spots in (
            (variant.quality, names.whole(stem)),
            (variant.quality * _INSIDE, names.inside(stem)),
        ):
            only = variant.how == BEGINS_SO and len(found) >= _ENOUGH
            for number in spots.keys() & beside.names.keys() if only else spots:
                if number not in found or found[number][0] < quality:
                    found[number] = (quality, (spots[number],))


def _match_texts(match: Match, sought: Sought, texts: Texts, beside: Match) -> None:
    if sought.word in SMALL_WORDS:
        return  # nearly every text has it
    levels: dict[float, list[str]] = {}
    begun: list[str] = []
    for stem, variant in _best_first(sought):
        if variant.how == BEGINS_SO:
            begun.append(stem)
        else:
            levels.setdefault(variant.quality, []).append(stem)
    for quality, stems in levels.items():
        wanted = tuple(stems[:_MOST_STEMS])
        for column, share in ((BODY, _IN_BODY), (PARTS, _IN_BODY_PARTS)):
            found = texts.look_up(column, wanted)
            for passage in _kept(found, match, texts, beside, _MANY):
                _raise(match.passages, passage, quality * share)
    if begun and len(sought.word) >= _SHORTEST_BEGUN:
        quality = sought.variants[begun[0]].quality * _IN_BODY
        found = texts.look_up(BODY, tuple(begun[:_MOST_BEGUN]))
        for passage in _kept(found, match, texts, beside, _ENOUGH):
            _raise(match.passages, passage, quality)


def _kept(
    found: Collection[int], match: Match, texts: Texts, beside: Match, most: int
) -> Collection[int]:
    """Of the passages ``found``, those that are worth ranking beside those of ``match``."""
    room = most - len(match.passages)
    if len(found) <= room:
        return found
    if beside.entries:
        return [passage for passage in found if texts.entry_of[passage] in beside.entries]
    return nsmallest(room, found) if room > 0 else ()


def _best_first(sought: Sought) -> list[tuple[str, Variant]]:
    return sorted(sought.variants.items(), key=lambda item: -item[1].quality)


def _match_compound(match: Match, sought: Sought, parts: list[Match]) -> None:
    """What has the parts of a compound: each tells its share."""
    total = sum(part.weight for part in sought.parts) or 1.0
    shares = [part.weight / total for part in sought.parts]
    best = sought.parts_quality
    for number in _with_parts([part.names.keys() for part in parts]):
        fits = [part.names.get(number) for part in parts]
        quality = sum(best * share * fit[0] for share, fit in zip(shares, fits, strict=True) if fit)
        if not all(fits):
            quality *= _SOME_PARTS
        if number not in match.names or match.names[number][0] < quality:
            match.names[number] = (quality, tuple({p for fit in fits if fit for p in fit[1]}))
    for found, within in (
        (match.passages, [part.passages for part in parts]),
        (match.entries, [part.entries for part in parts]),
    ):
        _join_parts(found, list(zip(shares, within, strict=True)), best)


def _join_parts(
    found: dict[int, float], parts: Sequence[tuple[float, dict[int, float]]], best: float
) -> None:
    whole = set(parts[0][1]).intersection(*(part for _, part in parts))
    for number in _with_parts([part.keys() for _, part in parts]):
        quality = sum(best * share * part.get(number, 0.0) for share, part in parts)
        _raise(found, number, quality if number in whole else quality * _SOME_PARTS)


def _with_parts(found: Sequence[KeysView[int]]) -> Collection[int]:
    """What has all parts of a compound, and when that is not enough what has one, the part that
    tells most first: that is the one that is found least."""
    numbers = set(found[0]).intersection(*found)
    for one in sorted(found, key=len):
        if len(numbers) >= _ENOUGH:
            break
        numbers.update(one)
    return numbers


def _raise(found: dict[int, float], number: int, quality: float) -> None:
    if found.get(number, 0.0) < quality:
        found[number] = quality
