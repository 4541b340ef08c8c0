"""Reading a compiled guide from end to end, every way it can be read."""

from __future__ import annotations

from pathlib import Path

from guide.core.content.address import Kind
from guide.core.content.codes import Code
from guide.core.content.ids import FormId, RoleId
from guide.core.content.records import EntryKind
from guide.core.search.steps import at_once
from guide.storage.reader import GuideReader


def read_everything(path: Path) -> list[object]:
    """All there is in the file at ``path``; raises whatever the reader raises."""
    reader = GuideReader(path)
    try:
        return _all_of(reader)
    finally:
        reader.close()


def _all_of(reader: GuideReader) -> list[object]:
    found: list[object] = [reader.edition(), reader.emergency_contacts(), reader.contacts()]
    for kind in Kind:
        found += [*reader.heads(kind), *reader.pages(kind)]
        found += [reader.page(head.address) for head in reader.heads(kind)]
        found += [reader.head(head.address) for head in reader.heads(kind)]
        found += [reader.sources(head.sources) for head in reader.heads(kind)]
        found += [reader.signals_of_form(FormId(h.address.slug)) for h in reader.heads(kind)]
    found += [reader.contact(contact.head.address) for contact in reader.contacts()]
    found += [reader.checklist_of(role.id) for role in reader.edition().roles]
    found += [reader.checklist_of(RoleId("niemand"))]
    found += [reader.signal(signal.id) for signal in reader.signals()]
    for entry_kind in EntryKind:
        entries = reader.entries(entry_kind)
        found += [reader.entry(entry.address) for entry in entries]
        found += [reader.address_of_code(Code(entry.code)) for entry in entries]
    found += [at_once(reader.all_entries()), reader.passages()]
    for words in ('"een"', '"paspoort" *', '"bel" AND "112" *'):
        found += [reader.search_terms(words)]
    lexicon = at_once(reader.lexicon())
    found += [lexicon.near("paspoort", unfinished=True), lexicon.beginning_with("p")]
    return found
