"""What weging.yaml, woorden.yaml, delen.yaml and keten.yaml have in common: one mapping that
becomes one record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from guide.authoring import frontmatter, messages
from guide.authoring.frontmatter import Entries
from guide.authoring.parse.fields import Fields
from guide.authoring.parsed import Reference, RefKind
from guide.authoring.render import Renderer
from guide.authoring.signs import check_signs
from guide.authoring.source_map import scan
from guide.authoring.sources import SourceFile
from guide.authoring.text import Placed, lines_of
from guide.core.content.address import SLUG, START, Address, BadAddress, Kind
from guide.core.content.records import Status, Word
from guide.core.diagnostics import Diagnostic

T = TypeVar("T")

_STATUS = {status.value: status for status in Status}


@dataclass(frozen=True, slots=True)
class MethodReading(Generic[T]):
    """The record of a file, what it refers to, and what is wrong with it.

    A record with errors is as whole as it can be; it is never published.
    """

    record: T | None
    references: tuple[Reference, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


class MethodFile:
    """One file being read: collects its references and findings."""

    def __init__(self, file: SourceFile) -> None:
        self._lines = lines_of(file.path, file.text)
        self._renderer = Renderer({})
        self.findings: list[Diagnostic] = []
        self.references: list[Reference] = []

    def open(self) -> Fields | None:
        """The keys of the file; None, with a finding, when they cannot be read."""
        self.findings += check_signs(self._lines)
        if self.findings:
            return None
        mapping, problems = frontmatter.read(self._lines)
        self.findings += problems
        if mapping is None and problems:
            return None
        return Fields(mapping, self._lines[0].place(), self.findings)

    def reading(self, record: T | None) -> MethodReading[T]:
        return MethodReading(record, tuple(self.references), tuple(self.findings))

    def add(self, finding: Diagnostic) -> None:
        self.findings.append(finding)

    def refer(self, kind: RefKind, *words: Placed[str]) -> None:
        self.references += [Reference(kind, word) for word in words]

    def fields(self, entries: Entries) -> Fields:
        return Fields(entries, entries.place, self.findings)

    def inner(self, fields: Fields, key: str) -> Fields | None:
        """The keys under a key that must be there."""
        mapping = fields.mapping(key, is_required=True)
        return self.fields(mapping) if mapping else None

    def status(self, fields: Fields) -> Status:
        """How sure a thing is; confirmed when it does not say."""
        return fields.choice("status", _STATUS) or Status.CONFIRMED

    def some(self, fields: Fields, key: str, limit: int) -> tuple[Entries, ...]:
        """A list that must be there, of values that each have keys, and no more than ``limit``."""
        items = fields.mappings(key)
        self._limit(fields, key, items, limit)
        return items[:limit]

    def keyed(
        self, fields: Fields, key: str, limit: int
    ) -> list[tuple[Placed[str], Entries | None]]:
        """The values with an id of their own under a key that must be there; None for a value
        that has no keys."""
        found: list[tuple[Placed[str], Entries | None]] = []
        for name, value in self._entries(fields, key, limit):
            found.append((name, value if isinstance(value, Entries) else None))
            if not isinstance(value, Entries):
                self.add(messages.EXPECTED_MAPPING.at(name.place, key=name.value))
        return found

    def named(self, fields: Fields, key: str, limit: int) -> tuple[Word, ...]:
        """The ids with a title under a key that must be there."""
        words = []
        for name, value in self._entries(fields, key, limit):
            inner = self.fields(Entries(((name, value),), name.place))
            words.append(Word(name.value, inner.required(name.value).value))
        return tuple(words)

    def _entries(
        self, fields: Fields, key: str, limit: int
    ) -> list[tuple[Placed[str], frontmatter.Value]]:
        """What stands under a key that must be there; ids that cannot be ids left out."""
        before = len(self.findings)
        mapping = fields.mapping(key, is_required=True)
        entries = mapping.entries if mapping else ()
        if not entries and len(self.findings) == before:
            self.add(messages.LIST_EMPTY.at(fields.key_place(key), key=key))
        self._limit(fields, key, entries, limit)
        found = []
        for name, value in entries[:limit]:
            if SLUG.fullmatch(name.value):
                found.append((name, value))
            else:
                self.add(messages.BAD_ID.at(name.place, id=name.value))
        return found

    def _limit(self, fields: Fields, key: str, items: Sequence[object], limit: int) -> None:
        if len(items) > limit:
            self.add(messages.LIST_TOO_LONG.at(fields.key_place(key), key=key, limit=limit))

    def html(self, fields: Fields | None, key: str) -> str:
        """The rich text of a block that must be there."""
        if fields is None:
            return ""
        rendered = self._renderer.render(scan(fields.block(key, self._lines)))
        self.findings += rendered.findings
        self.refer(RefKind.LINK, *(target for _, target in rendered.links))
        return rendered.html

    def contact(self, fields: Fields, key: str) -> Address:
        """The address of a contact that must be there."""
        return contact_of(fields.required(key), key, self.findings, self.references) or START


def contact_of(
    word: Placed[str], key: str, findings: list[Diagnostic], references: list[Reference]
) -> Address | None:
    """The contact a word names; whether it exists is for the check of links."""
    if not word.value:
        return None
    try:
        address = Address.parse(word.value)
    except BadAddress:
        address = START
    if address.kind is not Kind.CONTACT:
        findings.append(messages.CONTACT_EXPECTED.at(word.place, key=key, value=word.value))
        return None
    references.append(Reference(RefKind.LINK, word))
    return address
