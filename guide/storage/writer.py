"""Writes the compiled guide, byte for byte the same from the same records."""

from __future__ import annotations

import contextlib
import sqlite3
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from guide.core.assessment.method import Weighing
from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.records import (
    Checklist,
    Contact,
    Edition,
    Entry,
    Page,
    Signal,
    Source,
)
from guide.core.handover.wording import Wording
from guide.core.partners import Partners
from guide.core.search.index import parts_vocabulary, terms_of, vocabulary_of
from guide.core.search.lexicon import word_of
from guide.core.search.synonyms import synonym_rows
from guide.core.sharing import SharingGuide
from guide.core.standing import Holidays
from guide.storage.atomic import write_atomically
from guide.storage.codec import encode
from guide.storage.schema import (
    APPLICATION_ID,
    HOLIDAYS,
    PARTNERS,
    SCHEMA_VERSION,
    SHARING,
    TABLES,
    WEIGHING,
    WORDING,
)


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything a compiled guide holds. Order does not matter: the writer sorts."""

    edition: Edition
    sources: Sequence[Source]
    pages: Sequence[Page]
    signals: Sequence[Signal]
    """In the order of the pages they stand on."""
    codes: Mapping[Code, Address]
    entries: Sequence[Entry]
    weighing: Weighing | None = None
    wording: Wording | None = None
    sharing: SharingGuide | None = None
    partners: Partners | None = None
    holidays: Holidays | None = None
    synonyms: Sequence[tuple[str, ...]] = ()
    """Words that mean the same, row by row."""


def write_guide(guide: Guide, path: Path) -> None:
    """Write ``guide`` to ``path`` atomically; raises OSError or sqlite3.Error."""
    write_atomically(path, guide_bytes(guide), for_everybody=True)


def guide_bytes(guide: Guide) -> bytes:
    """The compiled file itself."""
    with tempfile.TemporaryDirectory(prefix="zakgids-") as folder:
        target = Path(folder) / "out.sqlite"
        with contextlib.closing(sqlite3.connect(":memory:")) as database:
            database.executescript(f"PRAGMA page_size = 4096;{TABLES}")
            with database:
                _fill(database, guide)
            database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            # VACUUM INTO lays the pages out afresh, so the bytes depend on the content alone
            database.execute("VACUUM INTO ?", (str(target),))
        return target.read_bytes()


def _fill(database: sqlite3.Connection, guide: Guide) -> None:
    database.execute("INSERT INTO edition VALUES (?)", (encode(guide.edition),))
    database.executemany("INSERT INTO method VALUES (?, ?)", _method_rows(guide))
    database.executemany(
        "INSERT INTO source VALUES (?, ?)",
        [(s.id, encode(s)) for s in sorted(guide.sources, key=lambda s: s.id)],
    )
    pages = sorted(guide.pages, key=lambda p: str(p.head.address))
    database.executemany("INSERT INTO page VALUES (?, ?, ?, ?, ?)", map(_page_row, pages))
    _fill_signals(database, guide.signals)
    database.executemany(
        "INSERT INTO code VALUES (?, ?)",
        sorted((code, str(address)) for code, address in guide.codes.items()),
    )
    database.executemany(
        "INSERT INTO day_and_night VALUES (?)",
        [(str(p.head.address),) for p in pages if isinstance(p, Contact) and _never_closes(p)],
    )
    database.executemany(
        "INSERT INTO emergency VALUES (?, ?)",
        sorted(
            (page.emergency_rank, str(page.head.address))
            for page in pages
            if isinstance(page, Contact) and page.emergency_rank >= 0
        ),
    )
    database.executemany(
        "INSERT INTO checklist_role VALUES (?, ?)",
        sorted((p.role, str(p.head.address)) for p in pages if isinstance(p, Checklist)),
    )
    _fill_search(database, guide)


def _method_rows(guide: Guide) -> list[tuple[str, str]]:
    methods: dict[str, object] = {
        WEIGHING: guide.weighing,
        WORDING: guide.wording,
        SHARING: guide.sharing,
        PARTNERS: guide.partners,
        HOLIDAYS: guide.holidays,
    }
    return [(name, encode(method)) for name, method in methods.items() if method is not None]


def _never_closes(contact: Contact) -> bool:
    return bool(contact.phone) and contact.hours is not None and contact.hours.always


def _page_row(page: Page) -> tuple[str, str, int, str, str]:
    head = page.head
    kind = head.address.kind
    assert kind is not None, "a page address always has a kind"
    return (str(head.address), kind.value, head.position, encode(head), encode(page))


def _fill_signals(database: sqlite3.Connection, signals: Sequence[Signal]) -> None:
    positions = {signal.id: index for index, signal in enumerate(signals)}
    in_order = sorted(signals, key=lambda s: s.id)
    database.executemany(
        "INSERT INTO signal VALUES (?, ?, ?, ?)",
        [(s.id, str(s.group), positions[s.id], encode(s)) for s in in_order],
    )
    database.executemany(
        "INSERT INTO signal_form VALUES (?, ?)",
        sorted((form, s.id) for s in in_order for form in s.forms),
    )


def _fill_search(database: sqlite3.Connection, guide: Guide) -> None:
    """The entries, numbered from 1, with what search needs to know of their words."""
    ordered = sorted(guide.entries, key=lambda e: (str(e.address), e.kind, e.code, e.title, e.body))
    rows = [
        (n, str(e.address), e.code, e.kind.value, " ".join(e.roles), " ".join(e.forms),
         "\n".join(e.names), e.title,
         e.body)
        for n, e in enumerate(ordered, 1)
    ]  # fmt: skip
    database.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    vocabulary = vocabulary_of(f"{e.title} {' '.join(e.names)} {e.body}" for e in ordered)
    rows_of_synonyms = synonym_rows(guide.synonyms)
    for row in rows_of_synonyms:
        vocabulary.update(dict.fromkeys(row, 0))
    known_parts = parts_vocabulary(vocabulary)
    terms = [
        (number, of_passage)
        for number, entry in enumerate(ordered, 1)
        for of_passage in terms_of(entry.title, entry.body, known_parts)
    ]
    database.executemany(
        "INSERT INTO passage VALUES (?, ?)", [(n, entry) for n, (entry, _) in enumerate(terms, 1)]
    )
    database.executemany(
        "INSERT INTO entry_terms (rowid, body, parts, digits) VALUES (?, ?, ?, ?)",
        [(n, t.body, t.parts, t.digits) for n, (_, t) in enumerate(terms, 1)],
    )
    database.execute("INSERT INTO entry_terms (entry_terms) VALUES ('optimize')")
    found = (word_of(word, count, known_parts) for word, count in sorted(vocabulary.items()))
    database.executemany(
        "INSERT INTO word VALUES (?, ?, ?, ?)",
        [(w.word, " ".join(w.stems), " ".join(w.parts), w.entries) for w in found],
    )
    database.executemany(
        "INSERT INTO synonym VALUES (?, ?)",
        [(n, " ".join(row)) for n, row in enumerate(rows_of_synonyms, 1)],
    )
