"""Where the words of a query stand: in which names, in which texts, and how well they fit."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, KeysView, Sequence
from dataclasses import dataclass, field

from guide.core.search.names import NameKind, Names
from guide.core.search.plan import BEGINS_SO, Sought, Variant

BODY, PARTS = "body", "parts"
"""The columns of the full-text index."""

Lookup = Callable[[str, tuple[str, ...]], Collection[int]]
"""The numbers of the entries with one of these stems in a column."""

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
_ENOUGH = 300
"""Of what only begins like a word, more is not looked at: nobody reads so far down, and one letter
begins a word in half of all names."""

Fit = tuple[float, tuple[int, ...]]
"""How well a word fits, and on which places of the name."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where one word of the query was found."""

    names: dict[int, Fit] = field(default_factory=dict)
    entries: dict[int, float] = field(default_factory=dict)


_NOTHING = Match()


def matches_of(sought: Sequence[Sought], names: Names, lookup: Lookup) -> list[Match]:
    """Everything that has each of these words, or what stands for it."""
    whole = [None if one.is_open else match_of(one, names, lookup) for one in sought]
    beside = _together(match for match in whole if match)
    return [
        match or match_of(one, names, lookup, beside)
        for one, match in zip(sought, whole, strict=True)
    ]


def match_of(sought: Sought, names: Names, lookup: Lookup, beside: Match = _NOTHING) -> Match:
    """Everything that has this word, or what stands for it.

    What only begins like it is looked for in all that the other words were found in (``beside``),
    and elsewhere until there is enough.
    """
    match = Match()
    _match_texts(match, sought, lookup, beside)
    _match_names(match, sought, names, beside)
    if sought.parts:
        _match_compound(match, sought, [match_of(part, names, lookup) for part in sought.parts])
    for number, (quality, _) in match.names.items():
        name = names.all[number]
        share = IN_LEAD if name.what is NameKind.LEAD else 1.0
        _raise(match.entries, name.entry, quality * share)
    return match


def match_in_names(sought: Sought, names: Names) -> Match:
    """Only the names; for small words, which stand in nearly every text."""
    match = Match()
    _match_names(match, sought, names, _NOTHING)
    return match


def _together(matches: Iterable[Match]) -> Match:
    both = Match()
    for match in matches:
        both.names.update(match.names)
        both.entries.update(match.entries)
    return both


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


def _match_texts(match: Match, sought: Sought, lookup: Lookup, beside: Match) -> None:
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
            for number in lookup(column, wanted):
                _raise(match.entries, number, quality * share)
    if begun and len(sought.word) >= _SHORTEST_BEGUN:
        _match_begun(match, sought.variants[begun[0]].quality, begun[:_MOST_BEGUN], lookup, beside)


def _match_begun(
    match: Match, quality: float, stems: list[str], lookup: Lookup, beside: Match
) -> None:
    """Texts with words that only begin so; the words are too many to weigh each by itself."""
    is_enough = len(match.entries) >= _ENOUGH
    if is_enough and not beside.entries:
        return
    numbers = lookup(BODY, tuple(stems))
    for number in beside.entries.keys() & numbers if is_enough else numbers:
        _raise(match.entries, number, quality * _IN_BODY)


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
    whole = set(parts[0].entries).intersection(*(part.entries for part in parts))
    for number in _with_parts([part.entries.keys() for part in parts]):
        found = [part.entries.get(number, 0.0) for part in parts]
        quality = sum(best * share * one for share, one in zip(shares, found, strict=True))
        _raise(match.entries, number, quality if number in whole else quality * _SOME_PARTS)


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
