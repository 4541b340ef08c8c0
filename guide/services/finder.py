"""Search: what somebody typed becomes grouped hits, the best group first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guide.core.content.address import Address
from guide.core.content.codes import Code, read_code
from guide.core.content.records import GROUP_OF_ENTRY, Entry, EntryKind, Group
from guide.services.library import Library
from guide.storage.reader import GuideReader, TextHit

MARK_ON = "\x02"
MARK_OFF = "\x03"

_WORD = re.compile(r"\w+", re.UNICODE)
_MAX_WORDS = 12


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. ``title`` and ``snippet`` hold matches between MARK_ON and MARK_OFF."""

    address: Address
    code: Code
    kind: EntryKind
    group: Group
    title: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Found:
    """All hits of one query, best first, and whether the text was a code."""

    hits: tuple[Hit, ...]
    by_code: bool = False

    def grouped(self) -> tuple[tuple[Group, tuple[Hit, ...]], ...]:
        """The hits by group; the group of the best hit comes first."""
        groups: dict[Group, list[Hit]] = {}
        for hit in self.hits:
            groups.setdefault(hit.group, []).append(hit)
        return tuple((group, tuple(hits)) for group, hits in groups.items())


NOTHING = Found(())


class Finder:
    """Plain full-text search with prefixes, and codes that open at once."""

    def __init__(self, library: Library, reader: GuideReader) -> None:
        self._library = library
        self._reader = reader

    def find(self, typed: str, limit: int = 24) -> Found:
        """What ``typed`` leads to; nothing for text without a letter or digit."""
        if read_code(typed):
            by_code = self._by_code(typed)
            if by_code:
                return Found((by_code,), by_code=True)
        match = match_expression(typed)
        if not match:
            return NOTHING
        return Found(tuple(map(_hit, self._reader.search_text(match, limit))))

    def _by_code(self, typed: str) -> Hit | None:
        address = self._library.address_of_code(typed)
        entry = self._library.entry(address) if address else None
        return _hit(TextHit(entry, entry.body[:120], entry.title)) if entry else None


def match_expression(typed: str) -> str:
    """An FTS5 expression in which every word must occur and the last may be unfinished."""
    words = _WORD.findall(typed)[:_MAX_WORDS]
    if not words:
        return ""
    quoted = [f'"{word}"' for word in words]
    return " AND ".join([*quoted[:-1], f"{quoted[-1]} *"])


def _hit(found: TextHit) -> Hit:
    entry: Entry = found.entry
    return Hit(
        address=entry.address,
        code=entry.code,
        kind=entry.kind,
        group=GROUP_OF_ENTRY[entry.kind],
        title=found.title_marked,
        snippet=found.snippet,
    )
