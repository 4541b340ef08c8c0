"""How a query becomes ranked hits: plan, look up, rank, mark."""

from __future__ import annotations

from collections import Counter

from guide.core.content.records import GROUP_OF_ENTRY, Entry
from guide.core.search.marks import Marker
from guide.core.search.plan import Plan, holds_phrases, marker_of, matches_all, plan_of
from guide.core.search.query import read_query
from guide.core.search.rank import Ranked, Ranker
from guide.core.search.searcher import Filter, Searcher
from guide.core.search.text import digits
from guide.services.finder import BODY_START, NOTHING, Found, Hit
from guide.storage.reader import GuideReader

_DEPTH = 80
"""How many matches are ranked; deeper ones are never shown."""
_ENOUGH = 3
"""With fewer hits for all words, entries with some of the words follow."""

Match = tuple[Entry, float]
"""An entry and its weight in the full-text index."""


class SearchEngine:
    """Searches one guide. Methods may raise `UnusableGuide`."""

    def __init__(self, reader: GuideReader) -> None:
        self._reader = reader
        self._lexicon = reader.lexicon()

    def find(self, typed: str, limit: int, only: Filter, searcher: Searcher) -> Found:
        query = read_query(typed)
        if query.is_empty:
            return NOTHING
        plan = plan_of(query, self._lexicon)
        ranked = self._ranked(plan, only, searcher)
        counts = Counter(GROUP_OF_ENTRY[one.entry.kind] for one in ranked)
        marker = marker_of(plan, self._lexicon)
        corrected = tuple(word for one in plan.sought for word in one.corrected[:1])
        hits = tuple(_hit(one, marker) for one in ranked[:limit])
        nearest = () if hits else self._nearest(plan)
        return Found(hits, corrected=corrected, nearest=nearest, counts=counts)

    def _ranked(self, plan: Plan, only: Filter, searcher: Searcher) -> list[Ranked]:
        ranker = Ranker(plan, self._lexicon, searcher)
        own = self._own(plan, only, searcher)
        if plan.number:
            numbered = self._matches(plan, plan.by_number(), only)
            if numbered or own:
                return ranker.ranked([*own, *numbered])
        if not plan.sought:
            return []
        first = plan.any_word() if plan.is_question else plan.all_words()
        ranked = ranker.ranked([*own, *self._matches(plan, first, only)])
        if plan.is_question or len(ranked) >= _ENOUGH or len(plan.sought) < 2:
            return ranked
        shown = {hit.entry.address for hit in ranked}
        more = ranker.ranked(self._matches(plan, plan.any_word(), only))
        return ranked + [hit for hit in more if hit.entry.address not in shown]

    def _matches(self, plan: Plan, expression: str, only: Filter) -> list[Match]:
        return [
            (hit.entry, hit.weight)
            for hit in self._reader.search_terms(expression, _DEPTH)
            if only.lets_through(hit.entry)
            and holds_phrases(plan, f"{hit.entry.title} {hit.entry.body}")
        ]

    def _own(self, plan: Plan, only: Filter, searcher: Searcher) -> list[Match]:
        """The user's own entries that have every word, or the number."""
        return [
            (entry, 1.0)
            for entry in searcher.own
            if only.lets_through(entry)
            and (
                (plan.number and plan.number in digits(entry.title))
                or matches_all(plan, self._lexicon, f"{entry.title} {entry.body}")
            )
        ]

    def _nearest(self, plan: Plan) -> tuple[str, ...]:
        """Words of the guide that look like what was typed."""
        near = (self._lexicon.near(one.word, unfinished=True) for one in plan.sought)
        return tuple(dict.fromkeys(word for found in near for word in found))[:_ENOUGH]


def _hit(ranked: Ranked, marker: Marker) -> Hit:
    entry = ranked.entry
    return Hit(
        address=entry.address,
        code=entry.code,
        kind=entry.kind,
        group=GROUP_OF_ENTRY[entry.kind],
        title=marker.marked(entry.title),
        snippet=marker.snippet(entry.body) or entry.body[:BODY_START],
        reasons=ranked.reasons,
    )
