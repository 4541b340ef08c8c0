"""How a query becomes ranked hits: plan, look up, rank, mark."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from guide.core.content.records import GROUP_OF_ENTRY, EntryKind, Group
from guide.core.search.index import numbers
from guide.core.search.lexicon import Lexicon
from guide.core.search.marks import Marker
from guide.core.search.match import Match, match_in_names, matches_of
from guide.core.search.names import Names
from guide.core.search.plan import Plan, marker_of, plan_of
from guide.core.search.query import read_query
from guide.core.search.rank import (
    IN_NUMBER,
    MENTIONED,
    OWN_NUMBER,
    Ranked,
    Ranker,
    in_order,
)
from guide.core.search.searcher import Filter, Searcher
from guide.core.search.shelf import OwnShelf, Shelf
from guide.core.search.steps import Steps
from guide.core.search.text import is_dialled, ways_to_dial
from guide.services.finder import NOTHING, Found, Hit, start_of
from guide.services.indexed_texts import IndexedTexts
from guide.storage.reader import GuideReader

_SUGGESTED = 3
_MOST_OF_A_GROUP = 5


class SearchEngine:
    """Searches one guide. Methods may raise `UnusableGuide`."""

    def __init__(self, lexicon: Lexicon, shelf: Shelf, texts: IndexedTexts) -> None:
        self._lexicon = lexicon
        self._shelf = shelf
        self._texts = texts
        self._own = OwnShelf((), lexicon)

    @classmethod
    def in_steps(cls, reader: GuideReader) -> Steps[SearchEngine]:
        """All that search needs of a guide, read and made ready step by step."""
        lexicon = yield from reader.lexicon()
        emergency = [contact.head.address for contact in reader.emergency_contacts()]
        entries = yield from reader.all_entries()
        texts = IndexedTexts(reader, len(entries))
        names = yield from Names.in_steps(entries, lexicon)
        return cls(lexicon, Shelf(entries, lexicon, texts.entry_of, emergency, names), texts)

    def find(self, typed: str, limit: int, only: Filter, searcher: Searcher) -> Found:
        query = read_query(typed)
        if query.is_empty:
            return NOTHING
        plan = plan_of(query, self._lexicon)
        ranked = [
            *self._in_guide(plan, only, searcher),
            *(self._in_own(plan, only, searcher) if searcher.own else ()),
        ]
        marker = marker_of(plan, self._lexicon)
        best = _best_of_each(in_order(ranked)) if only.group is None else in_order(ranked)
        hits = tuple(_hit(one, marker) for one in best[:limit])
        corrected = tuple(word for one in plan.sought for word in self._shown(one.corrected)[:1])
        nearest = () if hits else self._nearest(plan)
        counts = Counter(GROUP_OF_ENTRY[hit.entry.kind] for hit in ranked)
        return Found(hits, corrected=corrected, nearest=nearest, counts=counts)

    def _in_guide(self, plan: Plan, only: Filter, searcher: Searcher) -> list[Ranked]:
        shelf = self._shelf
        ranker = Ranker(plan, shelf, searcher, only)
        for number in ways_to_dial(plan.number):
            mentioned = self._texts.mentioning(number)
            numbered = dict.fromkeys(mentioned, MENTIONED) | _numbered(number, shelf)
            if numbered:
                return ranker.ranked([], [], numbered)
        if is_dialled(plan.number):
            return []
        matches = matches_of(plan.sought, shelf.names, self._texts)
        small = [match_in_names(one, shelf.names) for one in plan.small]
        return ranker.ranked(matches, small, {})

    def _in_own(self, plan: Plan, only: Filter, searcher: Searcher) -> list[Ranked]:
        """The user's own entries that have every word, or the number."""
        if self._own.shelf.entries != searcher.own:
            self._own = OwnShelf(searcher.own, self._lexicon)
        own = self._own
        ranker = Ranker(plan, own.shelf, searcher, only)
        for number in ways_to_dial(plan.number):
            numbered = _numbered(number, own.shelf)
            if numbered:
                return ranker.ranked([], [], numbered)
        if is_dialled(plan.number):
            return []
        sought = [own.also_begun(one) for one in plan.sought]
        matches = matches_of(sought, own.shelf.names, own)
        if not matches:
            return []
        whole = set(matches[0].entries).intersection(*(match.entries for match in matches))
        addresses = {own.shelf.entries[number].address for number in whole}
        small = [Match() for _ in plan.small]
        return [hit for hit in ranker.ranked(matches, small, {}) if hit.entry.address in addresses]

    def _nearest(self, plan: Plan) -> tuple[str, ...]:
        """Words of the guide that look like what was typed."""
        near = (self._lexicon.near(one.word, unfinished=True) for one in plan.sought)
        return self._shown(one.word for found in near for one in found)[:_SUGGESTED]

    def _shown(self, words: Iterable[str]) -> tuple[str, ...]:
        """Those that may be shown, each once."""
        return tuple(filter(self._lexicon.may_be_shown, dict.fromkeys(words)))


def _best_of_each(ranked: list[Ranked]) -> list[Ranked]:
    """Not so many of one group that those of another are out of sight; all when there is but one.

    Who wants more of a group chooses that group.
    """
    groups = [GROUP_OF_ENTRY[hit.entry.kind] for hit in ranked]
    if len(set(groups)) == 1:
        return ranked
    seen: Counter[Group] = Counter()
    best = []
    for hit, group in zip(ranked, groups, strict=True):
        seen[group] += 1
        if seen[group] <= _MOST_OF_A_GROUP:
            best.append(hit)
    return best


def _numbered(number: str, shelf: Shelf) -> dict[int, float]:
    """The contacts that have this number for their own."""
    found = {}
    for at, entry in enumerate(shelf.entries):
        own = numbers(entry.title) if entry.kind is EntryKind.CONTACT else ()
        if any(one.startswith(number) for one in own):
            found[at] = OWN_NUMBER
        elif any(number in one for one in own):
            found[at] = IN_NUMBER
    return found


def _hit(ranked: Ranked, marker: Marker) -> Hit:
    entry = ranked.entry
    return Hit(
        address=entry.address,
        code=entry.code,
        kind=entry.kind,
        group=GROUP_OF_ENTRY[entry.kind],
        title=marker.marked(entry.title),
        snippet=marker.snippet(entry.body) or start_of(entry.body),
        reasons=ranked.reasons,
    )
