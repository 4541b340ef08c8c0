"""Reads a written guide back with the reader's own code before it is handed out."""

from __future__ import annotations

from pathlib import Path

from guide.core.content.records import EntryKind
from guide.storage.reader import PAGE_KINDS, GuideReader, UnusableGuide
from guide.storage.writer import Guide


class NotAsWritten(Exception):
    """The file does not give back what was put in; a fault of ours, never of an author."""


def verify(path: Path, guide: Guide) -> None:
    """Raises `NotAsWritten` unless every record comes back equal."""
    try:
        reader = GuideReader(path)
    except UnusableGuide as error:
        raise NotAsWritten(str(error)) from error
    try:
        _compare(reader, guide)
    except UnusableGuide as error:
        raise NotAsWritten(str(error)) from error
    finally:
        reader.close()


def _compare(reader: GuideReader, guide: Guide) -> None:
    for page in guide.pages:
        _expect(page, reader.page(page.head.address), page.head.address)
        _expect(page.head, reader.head(page.head.address), page.head.address)
    for kind in PAGE_KINDS:
        listed = [head.address for head in reader.heads(kind)]
        own = sorted(
            (page.head for page in guide.pages if page.head.address.kind is kind),
            key=lambda head: head.position,
        )
        _expect([head.address for head in own], listed, kind)
    _expect(tuple(guide.signals), reader.signals(), "signalen")
    _expect(guide.edition, reader.edition(), "editie")
    _expect(guide.weighing, reader.weighing(), "weging")
    _expect(guide.wording, reader.wording(), "woorden")
    _expect(guide.sharing, reader.sharing(), "delen")
    _expect(guide.partners, reader.partners(), "keten")
    _expect(guide.holidays, reader.holidays(), "feestdagen")
    for code, address in guide.codes.items():
        _expect(address, reader.address_of_code(code), code)
    found = {entry.address: entry for kind in EntryKind for entry in reader.entries(kind)}
    _expect({entry.address: entry for entry in guide.entries}, found, "zoekregister")


def _expect(written: object, read: object, what: object) -> None:
    if written != read:
        raise NotAsWritten(str(what))
