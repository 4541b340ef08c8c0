"""In which order hits are shown, and why: every reason is a number that can be explained."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import nlargest

from guide.core.content.address import Address
from guide.core.content.records import Entry, EntryKind
from guide.core.search.match import Fit, Match
from guide.core.search.names import EntryName, NameKind
from guide.core.search.plan import Plan, Sought, holds_phrases
from guide.core.search.searcher import EVERYTHING, Filter, Reason, Searcher
from guide.core.search.shelf import PARTS_OF_PAGES, Shelf

KIND_WEIGHT: dict[EntryKind, float] = {
    EntryKind.CONTACT: 1.0,
    EntryKind.FLOW: 1.0,
    EntryKind.FORM: 1.0,
    EntryKind.CHECKLIST: 0.9,
    EntryKind.REFERENCE: 0.9,
    EntryKind.SIGNAL: 0.8,
    EntryKind.TERM: 0.7,
    EntryKind.FIGURES: 0.6,
    EntryKind.TEMPLATE: 0.5,
    EntryKind.DOOR: 0.5,
    EntryKind.ROUTE: 0.5,
    EntryKind.SIGNALS: 0.2,
    EntryKind.CASE: 0.2,
    EntryKind.STEP: -1.0,
    EntryKind.NODE: -1.2,
}
"""What people usually look for comes before the parts of it."""

NAME, WHOLE_NAME = 4.0, 3.0
"""For a name that has all words of the query, and that has no other words."""
BEGINS_NAME = 1.8
"""For a name that begins with all that was typed so far; not for a part of a page, whose title is
a sentence."""
NAME_KIND = {NameKind.TITLE: 1.0, NameKind.OTHER: 0.96, NameKind.LEAD: 0.6}
"""What a name counts for beside the title."""
FOUND = 3.0
"""For an entry that has all words of the query somewhere."""
TOGETHER = 2.0
"""For an entry that has all words of the query in one passage."""
ASKED_KIND = 2.0
OWN_ROLE = 0.6
OWN_CHECKLIST = 9.0
"""When nothing was asked but what to do."""
BOOKMARKED = 0.4
ASKING = 1.0
"""Less for a signal, when somebody asks what to do."""
EMERGENCY = 0.15
LIFTED = 0.75
"""What the name of a part counts for the page it stands on."""
ON_PAGE = 0.6
"""What a word in a part counts for the page it stands on."""
CROWDED = 0.8
"""Less for every part of a page of which something stands higher."""
TITLE_TOPIC, NAME_TOPIC = 1.0, 0.75
"""How much more a word tells that is by itself the title or name of something."""

OWN_NUMBER, IN_NUMBER, MENTIONED = 9.0, 6.0, 3.0
"""A number that begins so, that has these digits in it, that is only mentioned."""

_SAME_QUESTION = 3
_NEARLY = 0.9
_MOST_NAMES = 150
_DEPTH = 60
"""How many hits are looked at in the end; deeper ones are never shown."""


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entry with its weight and the reasons that add up to it."""

    entry: Entry
    number: int
    """Of the entry, in the order of addresses; the lower goes first of two that weigh the same."""
    weight: float
    why: Callable[[], tuple[Reason, ...]]
    """Most hits are never shown, and need no reasons."""

    @property
    def reasons(self) -> tuple[Reason, ...]:
        return self.why()


@dataclass(frozen=True, slots=True)
class _Named:
    """The name that fits an entry best, and the part of a page it is of."""

    weight: float
    name: int
    part: int = -1


@dataclass(slots=True)
class _Evidence:
    """What was found of every entry, by its number."""

    found: dict[int, float] = field(default_factory=dict)
    named: dict[int, _Named] = field(default_factory=dict)
    numbered: Mapping[int, float] = field(default_factory=dict)


class Ranker:
    """Ranks what was found for one plan, for who searches."""

    def __init__(self, plan: Plan, shelf: Shelf, searcher: Searcher, only: Filter) -> None:
        self._plan = plan
        self._shelf = shelf
        self._searcher = searcher
        self._only = only
        self._asks_own_checklist = plan.is_only_kind and (
            EntryKind.CHECKLIST in plan.kinds or (plan.asks and not plan.kinds)
        )

    def ranked(
        self, matches: Sequence[Match], small: Sequence[Match], numbered: Mapping[int, float]
    ) -> list[Ranked]:
        """The best first. ``matches`` and ``small`` are those of the words of the plan; without
        them only ``numbered`` counts: what the number that was typed is for an entry."""
        evidence = _Evidence(numbered=numbered)
        if matches:
            evidence.found = self._found(matches)
            evidence.named = self._named(matches, small)
        asked = self._asked() if self._plan.is_only_kind else ()
        weights = self._weights(evidence, asked)
        if self._plan.phrases:
            texts = ((number, _text_of(self._shelf.entries[number])) for number in weights)
            whole = {number for number, text in texts if holds_phrases(self._plan, text)}
            weights = {number: weight for number, weight in weights.items() if number in whole}
        best = nlargest(_DEPTH, weights, key=lambda number: (weights[number], -number))
        return _spread([self._hit(number, weights[number], evidence) for number in best])

    def _weights(self, evidence: _Evidence, asked: Iterable[int]) -> dict[int, float]:
        """What everything adds up to, of all that was found and ``asked``."""
        kinds = self._shelf.kinds
        by_kind = self._by_kind()
        weights = dict.fromkeys(asked, 0.0) | evidence.found
        for number, named in evidence.named.items():
            weights[number] = weights.get(number, 0.0) + named.weight
        for number, weight in evidence.numbered.items():
            weights[number] = weights.get(number, 0.0) + weight
        if self._only != EVERYTHING:
            entries = self._shelf.entries
            weights = {n: w for n, w in weights.items() if self._only.lets_through(entries[n])}
        weights = {number: w + by_kind[kinds[number]] for number, w in weights.items()}
        for number in self._special() & weights.keys():
            weights[number] += sum(reason.weight for reason in self._reasons_of_entry(number))
        return weights

    def _special(self) -> set[int]:
        """The entries that `_reasons_of_entry` have something to say of."""
        own = self._shelf.of_role.get(self._searcher.role, ())
        at = self._shelf.at
        marked = (at[address] for address in self._searcher.bookmarks if address in at)
        return {*self._shelf.emergency, *own, *marked}

    def _found(self, matches: Sequence[Match]) -> dict[int, float]:
        """Which share of the query an entry has, counting what stands on it."""
        sought = self._plan.sought
        total = sum(self._tells(one) for one, m in zip(sought, matches, strict=True) if m.entries)
        found: dict[int, float] = {}
        for one, match in zip(sought, matches, strict=True):
            weight = FOUND * self._tells(one) / (total or 1.0)
            for number, quality in self._with_pages(match.entries, ON_PAGE).items():
                found[number] = found.get(number, 0.0) + weight * quality
        for number, share in self._together(matches).items():
            found[number] = found.get(number, 0.0) + TOGETHER * share
        return found

    def _together(self, matches: Sequence[Match]) -> Mapping[int, float]:
        """Of every entry the share of the query that one passage has beside its names."""
        entry_of = self._shelf.entry_of
        told = [self._tells(one) for one in self._plan.sought]
        total = sum(told, 0.0) or 1.0
        called: dict[int, float] = {}
        passages: dict[int, float] = {}
        for weight, match in zip(told, matches, strict=True):
            share = weight / total
            for number, quality in match.called.items():
                called[number] = called.get(number, 0.0) + share * quality
            for passage, quality in match.passages.items():
                more = quality - match.called.get(entry_of[passage], 0.0)
                if more > 0.0:
                    passages[passage] = passages.get(passage, 0.0) + share * more
        best: dict[int, float] = {}
        for passage, share in passages.items():
            number = entry_of[passage]
            if best.get(number, 0.0) < share:
                best[number] = share
        for number, share in called.items():
            best[number] = best.get(number, 0.0) + share
        return self._with_pages(best, LIFTED)

    def _with_pages(self, entries: Mapping[int, float], share: float) -> Mapping[int, float]:
        """With the pages on which parts stand, which have ``share`` of what the parts have."""
        best = dict(entries)
        page_of = self._shelf.page_of
        for number in entries.keys() & page_of.keys():
            page, quality = page_of[number], entries[number] * share
            if best.get(page, 0.0) < quality:
                best[page] = quality
        return best

    def _tells(self, one: Sought) -> float:
        """What is by itself the title or name of something is what it is all about."""
        names = self._shelf.names
        stems = [stem for stem, variant in one.variants.items() if variant.quality > _NEARLY]
        if any(map(names.is_title, stems)):
            return one.weight * (1.0 + TITLE_TOPIC)
        return one.weight * (1.0 + NAME_TOPIC) if any(map(names.is_name, stems)) else one.weight

    def _named(self, matches: Sequence[Match], small: Sequence[Match]) -> dict[int, _Named]:
        """The name of every entry that fits best; that of a part also stands for its page."""
        told = [self._tells(one) for one in self._plan.sought]
        counted = _shares((*told, *(one.weight for one in self._plan.small)), (*matches, *small))
        best: dict[int, _Named] = {}
        page_of = self._shelf.page_of
        for number in _promising(counted[: len(told)], small):
            name = self._shelf.names.all[number]
            fits = [(share, match.names.get(number)) for share, match in counted]
            page = page_of.get(name.entry, -1)
            is_begun = page < 0 and name.folded.startswith(self._plan.typed)
            begins = BEGINS_NAME if is_begun else 0.0
            weight = NAME_KIND[name.what] * (_fit(name, fits) + begins)
            _keep(best, name.entry, weight, number)
            if page >= 0:
                _keep(best, page, weight * LIFTED, number, name.entry)
        return best

    def _asked(self) -> set[int]:
        """Everything of the kind that was asked for, when nothing else was."""
        return {
            number
            for number, entry in enumerate(self._shelf.entries)
            if entry.kind in self._plan.kinds
            or (entry.kind is EntryKind.CHECKLIST and self._is_own(entry))
        }

    def _is_own(self, entry: Entry) -> bool:
        return bool(self._searcher.role) and self._searcher.role in entry.roles

    def _by_kind(self) -> Mapping[EntryKind, float]:
        return {kind: sum(r.weight for r in self._reasons_of_kind(kind)) for kind in EntryKind}

    def _reasons_of_kind(self, kind: EntryKind) -> Iterator[Reason]:
        """What counts for every entry of a kind, whatever the words are."""
        yield Reason(f"soort {kind.value}", KIND_WEIGHT.get(kind, 0.5))
        if self._plan.asks and kind is EntryKind.SIGNAL:
            yield Reason("gevraagd, niet gezien", -ASKING)
        if kind in self._plan.kinds:
            yield Reason("daar is naar gevraagd", ASKED_KIND)

    def _reasons_of_entry(self, number: int) -> Iterator[Reason]:
        entry = self._shelf.entries[number]
        if self._is_own(entry):
            yield Reason("uw rol", OWN_ROLE)
            if self._asks_own_checklist and entry.kind is EntryKind.CHECKLIST:
                yield Reason("uw eigen checklist", OWN_CHECKLIST)
        if number in self._shelf.emergency:
            yield Reason("noodbalk", EMERGENCY)
        if entry.address in self._searcher.bookmarks:
            yield Reason("uit Mijn pagina’s", BOOKMARKED)

    def _hit(self, number: int, weight: float, evidence: _Evidence) -> Ranked:
        entry = self._shelf.entries[number]
        return Ranked(entry, number, weight, lambda: tuple(self._reasons(number, evidence)))

    def _reasons(self, number: int, evidence: _Evidence) -> Iterator[Reason]:
        if number in evidence.found:
            yield Reason("woorden gevonden", evidence.found[number])
        if number in evidence.named:
            yield self._name_reason(evidence.named[number])
        if number in evidence.numbered:
            yield Reason("nummer", evidence.numbered[number])
        yield from self._reasons_of_kind(self._shelf.kinds[number])
        yield from self._reasons_of_entry(number)

    def _name_reason(self, named: _Named) -> Reason:
        name = self._shelf.names.all[named.name]
        kind = "staat erop" if named.part >= 0 else name.what.value
        return Reason(f"{kind}: {name.text}", named.weight)


def _fit(name: EntryName, fits: Sequence[tuple[float, Fit | None]]) -> float:
    """How well a name fits: how much of the query it has, and how much of the name that is."""
    held = 0.0
    places: dict[int, float] = {}
    for share, fit in fits:
        if fit is not None:
            quality, where = fit
            held += share * quality
            for place in where:
                places[place] = max(places.get(place, 0.0), quality)
    covered = sum(name.weights[place] * quality for place, quality in places.items())
    return held * (NAME + WHOLE_NAME * min(1.0, covered / name.size))


def _shares(weights: Sequence[float], matches: Sequence[Match]) -> list[tuple[float, Match]]:
    """Each word's share of the query; words that are nowhere count for nothing."""
    told = [
        weight if match.names or match.entries else 0.0
        for weight, match in zip(weights, matches, strict=True)
    ]
    total = sum(told) or 1.0
    return [(weight / total, match) for weight, match in zip(told, matches, strict=True)]


def _promising(counted: Sequence[tuple[float, Match]], small: Sequence[Match]) -> list[int]:
    """Names with most of the words that matter, and names with so many of the small words that
    it is the same question."""
    held: dict[int, float] = {}
    for share, match in counted:
        for number, fit in match.names.items():
            held[number] = held.get(number, 0.0) + share * fit[0]
    if len(small) >= _SAME_QUESTION:
        times = Counter(number for match in small for number in match.names)
        same = (number for number, count in times.items() if count >= _SAME_QUESTION)
        held |= {number: held.get(number, 0.0) + 1.0 for number in same}
    if len(held) <= _MOST_NAMES:
        return list(held)
    return nlargest(_MOST_NAMES, held, key=lambda number: (held[number], -number))


def _keep(best: dict[int, _Named], entry: int, weight: float, name: int, part: int = -1) -> None:
    before = best.get(entry)
    if before is None or before.weight < weight:
        best[entry] = _Named(weight, name, part)


def _text_of(entry: Entry) -> str:
    return " ".join((entry.title, *entry.names, entry.body))


def in_order(hits: Iterable[Ranked]) -> list[Ranked]:
    """The best first."""
    return sorted(hits, key=_order)


def _order(hit: Ranked) -> tuple[float, int]:
    return (-round(hit.weight, 6), hit.number)


def _after_others(hit: Ranked, less: Reason) -> Ranked:
    return Ranked(hit.entry, hit.number, hit.weight + less.weight, lambda: (*hit.reasons, less))


def _spread(hits: Iterable[Ranked]) -> list[Ranked]:
    """Parts of a page that already has something higher up give way to other pages."""
    seen: dict[Address, int] = {}
    spread = []
    for hit in in_order(hits):
        page = hit.entry.address.page
        before = seen.get(page, 0)
        seen[page] = before + 1
        if before and hit.entry.kind in PARTS_OF_PAGES:
            hit = _after_others(hit, Reason("meer van deze pagina", -CROWDED * before))
        spread.append(hit)
    return in_order(spread)
