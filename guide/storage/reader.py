"""Reads the compiled guide. Opens it immutable, so that a read-only medium is enough."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

from guide.core.content.address import Address, BadAddress, Kind
from guide.core.content.codes import Code
from guide.core.content.ids import FormId, RoleId, SignalId, SourceId
from guide.core.content.records import (
    Case,
    Checklist,
    Contact,
    Edition,
    Entry,
    EntryKind,
    Flow,
    Page,
    PageHead,
    Signal,
    Source,
    TextPage,
)
from guide.storage.codec import BadRecord, decode
from guide.storage.schema import (
    APPLICATION_ID,
    HOLIDAYS,
    PARTNERS,
    SCHEMA_VERSION,
    SHARING,
    WEIGHING,
    WORDING,
)

if TYPE_CHECKING:
    from guide.core.assessment.method import Weighing
    from guide.core.handover.wording import Wording
    from guide.core.partners import Partners
    from guide.core.search.lexicon import Lexicon
    from guide.core.search.steps import Steps
    from guide.core.sharing import SharingGuide
    from guide.core.standing import Holidays

T = TypeVar("T")

_ENTRY = (
    "entry.address, entry.code, entry.kind, entry.roles, entry.forms, entry.names,"
    " entry.title, entry.body"
)

_STRIDE = 200
"""So many rows are read in a few milliseconds."""

PAGE_KINDS = tuple(kind for kind in Kind if kind is not Kind.SIGNAL)
"""The kinds that have pages of their own."""


def record_type(kind: Kind) -> type[Page]:
    """The record of a kind of page; the rarer ones are loaded when first asked for."""
    match kind:
        case Kind.DOOR:
            from guide.core.content.door import Door

            return Door
        case Kind.ROUTE:
            from guide.core.content.route import Route

            return Route
        case Kind.FIGURES:
            from guide.core.content.figures import FiguresPage

            return FiguresPage
        case Kind.TEMPLATE:
            from guide.core.content.template import Template

            return Template
        case _:
            return _COMMON.get(kind, TextPage)


_COMMON: dict[Kind, type[Page]] = {
    Kind.CHECKLIST: Checklist,
    Kind.FLOW: Flow,
    Kind.CONTACT: Contact,
    Kind.CASE: Case,
}


class UnusableGuide(Exception):
    """The compiled guide cannot be used; ``problem`` says why, for a message to the user."""

    def __init__(self, problem: str, path: Path) -> None:
        super().__init__(f"{path.name}: {problem}")
        self.problem = problem
        self.path = path


MISSING = "missing"
DAMAGED = "damaged"
NEWER = "newer"
FOREIGN = "foreign"


class GuideReader:
    """One open compiled guide. Every method may raise `UnusableGuide` for a damaged file.

    ``in_memory`` reads the whole file at once and lets go of it, so that another program can
    replace it meanwhile (the preview does, and Windows keeps an open file from being replaced).
    """

    def __init__(self, path: Path, *, in_memory: bool = False) -> None:
        self._path = path
        self._database = self._open(path, in_memory=in_memory)

    def close(self) -> None:
        self._database.close()

    @property
    def path(self) -> Path:
        return self._path

    def edition(self) -> Edition:
        rows = self._rows("SELECT record FROM edition")
        if not rows:
            raise UnusableGuide(DAMAGED, self._path)
        return self._decode(Edition, rows[0][0])

    def page(self, address: Address) -> Page | None:
        """The page at ``address`` (its fragment does not matter), or None."""
        rows = self._rows("SELECT kind, record FROM page WHERE address = ?", str(address.page))
        if not rows:
            return None
        return self._page(*rows[0])

    def head(self, address: Address) -> PageHead | None:
        rows = self._rows("SELECT head FROM page WHERE address = ?", str(address.page))
        return self._decode(PageHead, rows[0][0]) if rows else None

    def heads(self, kind: Kind) -> tuple[PageHead, ...]:
        """What every list shows: the heads of all pages of a kind, in the authors' order."""
        rows = self._rows("SELECT head FROM page WHERE kind = ? ORDER BY position", kind.value)
        return tuple(self._decode(PageHead, record) for (record,) in rows)

    def pages(self, kind: Kind) -> tuple[Page, ...]:
        """All pages of a kind, whole; for kinds that are shown together, such as contacts."""
        rows = self._rows(
            "SELECT kind, record FROM page WHERE kind = ? ORDER BY position", kind.value
        )
        return tuple(self._page(*row) for row in rows)

    def contacts(self) -> tuple[Contact, ...]:
        rows = self._rows(
            "SELECT record FROM page WHERE kind = ? ORDER BY position", Kind.CONTACT.value
        )
        return tuple(self._decode(Contact, record) for (record,) in rows)

    def contact(self, address: Address) -> Contact | None:
        page = self.page(address)
        return page if isinstance(page, Contact) else None

    def emergency_contacts(self) -> tuple[Contact, ...]:
        """112 first, then the numbers of the emergency bar in order."""
        rows = self._rows("SELECT record FROM emergency JOIN page USING (address) ORDER BY rank")
        return tuple(self._decode(Contact, record) for (record,) in rows)

    def count_day_and_night(self) -> int:
        """How many contacts with a number answer at any hour."""
        return len(self._rows("SELECT address FROM day_and_night"))

    def checklist_of(self, role: RoleId) -> Address | None:
        rows = self._rows("SELECT address FROM checklist_role WHERE role = ?", role)
        return self._address(rows[0][0]) if rows else None

    def signals(self) -> tuple[Signal, ...]:
        """All signals, in the authors' order."""
        rows = self._rows("SELECT record FROM signal ORDER BY position")
        return tuple(self._decode(Signal, record) for (record,) in rows)

    def signal(self, signal_id: SignalId) -> Signal | None:
        rows = self._rows("SELECT record FROM signal WHERE id = ?", signal_id)
        return self._decode(Signal, rows[0][0]) if rows else None

    def signals_of_form(self, form: FormId) -> tuple[Signal, ...]:
        rows = self._rows(
            "SELECT record FROM signal_form JOIN signal ON signal.id = signal_form.signal"
            " WHERE form = ? ORDER BY position",
            form,
        )
        return tuple(self._decode(Signal, record) for (record,) in rows)

    def sources(self, ids: Iterable[SourceId]) -> tuple[Source, ...]:
        """The sources with these ids, in the order asked; unknown ones are left out."""
        found = []
        for source_id in ids:
            rows = self._rows("SELECT record FROM source WHERE id = ?", source_id)
            found += [self._decode(Source, record) for (record,) in rows]
        return tuple(found)

    def weighing(self) -> Weighing | None:
        """How signals are weighed; None when the content does not say."""
        from guide.core.assessment.method import Weighing

        return self._method(Weighing, WEIGHING)

    def wording(self) -> Wording | None:
        """The words the gentle check of a hand-over knows."""
        from guide.core.handover.wording import Wording

        return self._method(Wording, WORDING)

    def sharing(self) -> SharingGuide | None:
        """Who may tell what to whom."""
        from guide.core.sharing import SharingGuide

        return self._method(SharingGuide, SHARING)

    def partners(self) -> Partners | None:
        """The chain of partners."""
        from guide.core.partners import Partners

        return self._method(Partners, PARTNERS)

    def holidays(self) -> Holidays | None:
        """The public holidays of the years that the guide covers."""
        from guide.core.standing import Holidays

        return self._method(Holidays, HOLIDAYS)

    def _method(self, kind: type[T], name: str) -> T | None:
        rows = self._rows("SELECT record FROM method WHERE name = ?", name)
        return self._decode(kind, rows[0][0]) if rows else None

    def address_of_code(self, code: Code) -> Address | None:
        rows = self._rows("SELECT address FROM code WHERE code = ?", code)
        return self._address(rows[0][0]) if rows else None

    def entry(self, address: Address) -> Entry | None:
        """What lists and search say of an address, fragment included."""
        rows = self._rows(f"SELECT {_ENTRY} FROM entry WHERE address = ?", str(address))
        return self._entry(rows[0]) if rows else None

    def entries(self, kind: EntryKind) -> tuple[Entry, ...]:
        rows = self._rows(f"SELECT {_ENTRY} FROM entry WHERE kind = ? ORDER BY id", kind.value)
        return tuple(self._entry(row) for row in rows)

    def all_entries(self) -> Steps[tuple[Entry, ...]]:
        """Everything that can be found, in the order in which it is numbered, step by step."""
        entries: list[Entry] = []
        rows = self._rows(f"SELECT {_ENTRY} FROM entry ORDER BY id")
        yield
        for start in range(0, len(rows), _STRIDE):
            entries += map(self._entry, rows[start : start + _STRIDE])
            yield
        return tuple(entries)

    def passages(self) -> tuple[int, ...]:
        """Of every passage that is indexed, the number of its entry (counted from 0)."""
        return self._numbers(
            "SELECT group_concat(entry - 1) FROM (SELECT entry FROM passage ORDER BY id)"
        )

    def search_terms(self, match: str) -> frozenset[int]:
        """Which passages (counted from 0) match an FTS5 expression over stems.

        ``match`` must be well formed: the caller quotes every term.
        """
        return frozenset(
            self._numbers(
                "SELECT group_concat(rowid - 1) FROM entry_terms WHERE entry_terms MATCH ?", match
            )
        )

    def _numbers(self, sql: str, *arguments: object) -> tuple[int, ...]:
        """One row of whole numbers with commas between them, which is read at once."""
        rows = self._rows(f"SELECT COALESCE(({sql}), '')", *arguments)
        text = rows[0][0] if rows else ""
        try:
            return tuple(map(int, text.split(","))) if text else ()
        except ValueError as error:
            raise UnusableGuide(DAMAGED, self._path) from error

    def lexicon(self) -> Steps[Lexicon]:
        """All words of the guide and what means the same; takes a moment, step by step."""
        from guide.core.search.lexicon import Lexicon, Word

        rows = self._rows("SELECT word, stems, parts, CAST(entries AS TEXT) FROM word")
        words = (
            Word(word, tuple(stems.split()), tuple(parts.split()), self._whole(count))
            for word, stems, parts, count in rows
        )
        same = self._rows("SELECT words FROM synonym ORDER BY id")
        ((total,),) = self._rows("SELECT CAST(COUNT(*) AS TEXT) FROM entry")
        synonyms = [tuple(row.split()) for (row,) in same]
        return (yield from Lexicon.in_steps(words, synonyms, self._whole(total)))

    def _open(self, path: Path, *, in_memory: bool) -> sqlite3.Connection:
        if not _is_file(path):
            raise UnusableGuide(MISSING, path)
        try:
            database = _into_memory(path) if in_memory else _immutable(path)
        except (sqlite3.Error, OSError) as error:
            raise UnusableGuide(DAMAGED, path) from error
        try:
            application = database.execute("PRAGMA application_id").fetchone()[0]
            version = database.execute("PRAGMA user_version").fetchone()[0]
        except (sqlite3.Error, UnicodeDecodeError) as error:
            database.close()
            raise UnusableGuide(DAMAGED, path) from error
        problem = _problem_with(application, version)
        if problem:
            database.close()
            raise UnusableGuide(problem, path)
        return database

    def _rows(self, sql: str, *arguments: object) -> list[tuple[str, ...]]:
        """All rows; every column that is ever asked for holds text."""
        try:
            rows = self._database.execute(sql, arguments).fetchall()
        except UnicodeEncodeError:  # half a character was asked for: that is nowhere
            return []
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise UnusableGuide(DAMAGED, self._path) from error
        if not all(isinstance(value, str) for row in rows for value in row):
            raise UnusableGuide(DAMAGED, self._path)
        return rows

    def _page(self, kind: str, record: str) -> Page:
        try:
            expected = record_type(Kind(kind))
        except ValueError as error:
            raise UnusableGuide(DAMAGED, self._path) from error
        return self._decode(expected, record)

    def _decode(self, kind: type[T], record: str) -> T:
        try:
            return decode(kind, record)
        except BadRecord as error:
            raise UnusableGuide(DAMAGED, self._path) from error

    def _whole(self, text: str) -> int:
        try:
            return int(text)
        except ValueError as error:
            raise UnusableGuide(DAMAGED, self._path) from error

    def _address(self, text: str) -> Address:
        try:
            return Address.parse(text)
        except BadAddress as error:
            raise UnusableGuide(DAMAGED, self._path) from error

    def _entry(self, row: tuple[str, ...]) -> Entry:
        address, code, kind, roles, forms, names, title, body = row
        try:
            entry_kind = EntryKind(kind)
        except ValueError as error:
            raise UnusableGuide(DAMAGED, self._path) from error
        return Entry(
            address=self._address(address),
            code=Code(code),
            kind=entry_kind,
            title=title,
            body=body,
            roles=tuple(RoleId(role) for role in roles.split()),
            forms=tuple(FormId(form) for form in forms.split()),
            names=tuple(names.splitlines()),
        )


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a folder that may not be looked into, a name that is too long
        return False


def _uri(path: Path) -> str:
    """``path`` for SQLite: immutable, and right for network shares (``//server/…``) too.

    The authority stays empty, so that a share's server is not taken for one.
    """
    absolute = quote(os.fsencode(path.absolute().as_posix()))
    slash = "" if absolute.startswith("/") else "/"
    return f"file://{slash}{absolute}?mode=ro&immutable=1"


def _immutable(path: Path) -> sqlite3.Connection:
    """Straight from the medium, without locks or side files."""
    return sqlite3.connect(_uri(path), uri=True)


def _into_memory(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.deserialize(path.read_bytes())
    return database


def _problem_with(application: int, version: int) -> str:
    if application == 0 and version == 0:
        return DAMAGED
    if application != APPLICATION_ID:
        return FOREIGN
    if version > SCHEMA_VERSION:
        return NEWER
    return "" if version == SCHEMA_VERSION else DAMAGED
