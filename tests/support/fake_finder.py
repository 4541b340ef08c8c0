"""A finder that knows a handful of hits by heart, and remembers what it was asked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from guide.core.content.address import Address, Kind
from guide.core.content.codes import Code
from guide.core.content.records import GROUP_OF_ENTRY, Entry, EntryKind, Group
from guide.core.search.searcher import ANYBODY, EVERYTHING, Filter, Searcher
from guide.core.search.text import words
from guide.services.finder import MARK_OFF, MARK_ON, Finder, Found, Hit


@dataclass(frozen=True, slots=True)
class Asked:
    """One question."""

    typed: str
    limit: int
    only: Filter
    searcher: Searcher


class FakeFinder(Finder):
    """Finds the hits that have a word of what was typed in their title or snippet, as written."""

    def __init__(
        self,
        hits: Iterable[Hit] = (),
        *,
        corrected: tuple[str, ...] = (),
        nearest: tuple[str, ...] = (),
    ) -> None:
        self._hits = tuple(hits)
        self._corrected = corrected
        self._nearest = nearest
        self.asked: list[Asked] = []
        self.warmed = 0

    def warm_up(self) -> bool:
        self.warmed += 1
        return False

    def find(
        self,
        typed: str,
        limit: int = 24,
        only: Filter = EVERYTHING,
        searcher: Searcher = ANYBODY,
    ) -> Found:
        self.asked.append(Asked(typed, limit, only, searcher))
        sought = set(words(typed))
        own = [_hit_of(entry) for entry in searcher.own]
        found = [
            hit
            for hit in (*own, *self._hits)
            if sought & set(words(f"{hit.title} {hit.snippet}")) and _fits(hit, only)
        ]
        counts: Counter[Group] = Counter(hit.group for hit in found)
        nearest = () if found or not sought else self._nearest
        return Found(tuple(found[:limit]), False, self._corrected, nearest, counts)


def a_hit(address: str, title: str, snippet: str = "", code: str = "") -> Hit:
    """A hit of the kind that its address says; words between [ ] are lit."""
    where = Address.parse(address)
    kind = EntryKind(str(where.kind.value if where.kind else ""))
    if where.fragment:
        kind = EntryKind.STEP if where.kind is Kind.CHECKLIST else EntryKind.NODE
    return Hit(where, Code(code), kind, GROUP_OF_ENTRY[kind], _lit(title), _lit(snippet))


def _lit(text: str) -> str:
    return text.replace("[", MARK_ON).replace("]", MARK_OFF)


def _hit_of(entry: Entry) -> Hit:
    group = GROUP_OF_ENTRY[entry.kind]
    return Hit(entry.address, entry.code, entry.kind, group, entry.title, entry.body)


def _fits(hit: Hit, only: Filter) -> bool:
    return only.group is None or hit.group is only.group
