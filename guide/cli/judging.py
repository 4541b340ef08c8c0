"""Puts judged queries to a compiled guide, and says which of them a change has broken."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from guide.authoring.judged import Judged
from guide.core.content.address import Address
from guide.core.content.ids import RoleId
from guide.core.search.searcher import Searcher
from guide.services.finder import Finder
from guide.services.library import Library
from guide.storage.reader import GuideReader
from guide.storage.writer import Guide, write_guide

IN_SIGHT = 3
"""What people want must be among so many."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Where the wanted address came (1 is first, 0 is nowhere), and what came first."""

    judged: Judged
    rank: int
    first: Address | None
    gone: tuple[Address, ...]
    """Wanted addresses that the guide no longer has."""

    @property
    def is_first(self) -> bool:
        return self.rank == 1

    @property
    def is_in_sight(self) -> bool:
        return 0 < self.rank <= IN_SIGHT

    def sentence(self) -> str:
        """What an editor can act on."""
        wanted = " of ".join(map(str, self.judged.wanted))
        if self.gone:
            return f"‘{self.judged.query}’ wil {wanted}, maar {self.gone[0]} bestaat niet meer."
        where = f"staat op plaats {self.rank}" if self.rank else "wordt niet gevonden"
        return f"‘{self.judged.query}’: {wanted} {where}; bovenaan staat {self.first}."


def judge(guide: Guide, queries: Sequence[Judged]) -> tuple[Judgement, ...]:
    """Every query, searched in ``guide`` as the window searches."""
    with tempfile.TemporaryDirectory(prefix="zakgids-") as folder:
        path = Path(folder) / "gids.sqlite"
        write_guide(guide, path)
        with closing(GuideReader(path, in_memory=True)) as reader:
            library = Library(reader)
            return tuple(_judgements(Finder(library, reader), library, queries))


def _judgements(finder: Finder, library: Library, queries: Sequence[Judged]) -> Iterator[Judgement]:
    for judged in queries:
        hits = finder.find(judged.query, searcher=Searcher(RoleId(judged.role))).hits
        found = [hit.address for hit in hits]
        ranks = [n for n, address in enumerate(found, 1) if _is_wanted(address, judged.wanted)]
        gone = tuple(address for address in judged.wanted if library.entry(address) is None)
        yield Judgement(judged, min(ranks, default=0), found[0] if found else None, gone)


def _is_wanted(found: Address, wanted: tuple[Address, ...]) -> bool:
    """A box of a wanted flow, or a step of a wanted checklist, is what was wanted too."""
    return found in wanted or found.page in wanted
