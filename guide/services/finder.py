"""Search, as the window and the console ask for it. The machinery loads at the first search."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from guide.core.content.address import Address
from guide.core.content.codes import Code, read_code
from guide.core.content.records import GROUP_OF_ENTRY, EntryKind, Group
from guide.core.search.searcher import ANYBODY, EVERYTHING, Filter, Reason, Searcher
from guide.services.library import Library
from guide.storage.reader import GuideReader

if TYPE_CHECKING:
    from guide.core.search.steps import Steps
    from guide.services.search_engine import SearchEngine

MARK_ON = "\x02"
MARK_OFF = "\x03"
"""Around what was found, in titles and snippets."""

BODY_START = 120
"""Of a text in which nothing is marked, so much is shown."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. ``title`` and ``snippet`` hold matches between MARK_ON and MARK_OFF."""

    address: Address
    code: Code
    kind: EntryKind
    group: Group
    title: str
    snippet: str
    reasons: tuple[Reason, ...] = ()
    """Why it stands where it stands, for editors."""


@dataclass(frozen=True, slots=True)
class Found:
    """All hits of one query, best first, and whether the text was a code.

    ``corrected`` are the words that were read for what was typed; ``nearest`` what one may have
    meant when nothing was found.
    """

    hits: tuple[Hit, ...]
    by_code: bool = False
    corrected: tuple[str, ...] = ()
    nearest: tuple[str, ...] = ()
    counts: Mapping[Group, int] = field(default_factory=dict)
    """How many there are of each group, also of those beyond the limit."""

    @property
    def total(self) -> int:
        """How many there are, also beyond the limit."""
        return sum(self.counts.values())

    def grouped(self) -> tuple[tuple[Group, tuple[Hit, ...]], ...]:
        """The hits by group; the group of the best hit comes first."""
        groups: dict[Group, list[Hit]] = {}
        for hit in self.hits:
            groups.setdefault(hit.group, []).append(hit)
        return tuple((group, tuple(hits)) for group, hits in groups.items())


NOTHING = Found(())


def start_of(body: str) -> str:
    """What is shown of a text in which nothing is marked."""
    return body[:BODY_START].replace("\n", " ")


class Finder:
    """Search over everything in the guide, and codes that open at once."""

    def __init__(self, library: Library, reader: GuideReader) -> None:
        self._library = library
        self._reader = reader
        self._loading: Steps[SearchEngine] | None = None
        self._engine: SearchEngine | None = None

    def warm_up(self) -> bool:
        """Load a little of what the first search would load, some milliseconds of work; whether
        there is more to load. May raise `UnusableGuide`."""
        if self._engine is not None:
            return False
        loading = self._loading or self._steps()
        self._loading = None  # after an error the next one begins anew
        try:
            next(loading)
        except StopIteration as done:
            self._engine = done.value
            # What was loaded stays until the end. Looking through it again and again for what may
            # be thrown away would cost tens of milliseconds, now and then at a key.
            gc.freeze()
            return False
        self._loading = loading
        return True

    def find(
        self,
        typed: str,
        limit: int = 24,
        only: Filter = EVERYTHING,
        searcher: Searcher = ANYBODY,
    ) -> Found:
        """What ``typed`` leads to; nothing for text without a letter or digit."""
        if read_code(typed):
            by_code = self._by_code(typed)
            if by_code:
                return Found((by_code,), by_code=True, counts={by_code.group: 1})
        while self.warm_up():
            pass
        assert self._engine is not None, "it is there when there is no more to load"
        return self._engine.find(typed, limit, only, searcher)

    def _steps(self) -> Steps[SearchEngine]:
        import guide.core.search.lexicon  # reading the program takes steps too

        yield
        import guide.core.search.rank  # noqa: F401

        yield
        from guide.services.search_engine import SearchEngine

        yield
        return (yield from SearchEngine.in_steps(self._reader))

    def _by_code(self, typed: str) -> Hit | None:
        address = self._library.address_of_code(typed)
        entry = self._library.entry(address) if address else None
        if entry is None:
            return None
        group = GROUP_OF_ENTRY[entry.kind]
        start = start_of(entry.body)
        return Hit(entry.address, entry.code, entry.kind, group, entry.title, start)
