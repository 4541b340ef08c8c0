"""What reading one file gives: a page with everything it names and refers to, or a broken one.

Records in here are finished but for what only the whole guide can know: codes, positions and the
titles of others. `assemble` fills those in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from guide.authoring.text import Placed
from guide.core.content.address import Address, Kind
from guide.core.content.codes import Code
from guide.core.content.records import EntryKind, Page, Signal
from guide.core.diagnostics import Diagnostic, Place, Severity

NO_CODE = Code("")
"""Stands in every record until `assemble` has looked the code up."""


class RefKind(StrEnum):
    """What a reference must lead to."""

    LINK = "link"
    SOURCE = "bron"
    ROLE = "rol"
    FORM = "vorm"
    SETTING = "plek"
    SEEN = "zie"
    NEED = "behoefte"
    CONTACT = "contact"
    SIGNAL = "signaal"
    ICON = "icoon"


@dataclass(frozen=True, slots=True)
class Reference:
    """Something a page refers to, as its author wrote it."""

    kind: RefKind
    target: Placed[str]


@dataclass(frozen=True, slots=True)
class Name:
    """Something that can be opened and has a code: a page, a signal, a step, a node."""

    address: Address
    kind: EntryKind
    title: str
    place: Place


@dataclass(frozen=True, slots=True)
class Parsed:
    """A page that is right by itself."""

    file: str
    page: Page
    id_place: Place
    title_place: Place
    names: tuple[Name, ...]
    """The page first, then what stands on it, in order."""
    anchors: frozenset[str]
    """Every fragment of the page that a link may name."""
    references: tuple[Reference, ...]
    order: tuple[float, str]
    """Sorts the pages of a kind: ``volgorde``, then title."""
    signals: tuple[Signal, ...] = ()
    other_names: Mapping[Address, tuple[str, ...]] = field(default_factory=dict)
    """What people also call the page, and what stands on it."""
    places: dict[str, Place] = field(default_factory=dict)
    """Where fields stand that checks across pages want to point at, by the field's key."""

    @property
    def address(self) -> Address:
        return self.page.head.address


@dataclass(frozen=True, slots=True)
class Broken:
    """A page with an error. It is not published, but what it names stays known.

    So a link to it is no second error.
    """

    file: str
    kind: Kind | None
    slugs: frozenset[str]
    """What its id is, or may be."""
    ids: frozenset[str]
    """Every id that stands in a block on the page."""
    references: tuple[Reference, ...] = ()
    """What it refers to, as far as it could be read: dead links are reported all the same."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """The result for one file, before it is known how grave its findings are."""

    parsed: Parsed | None
    """None when the page could not be put together at all."""
    broken: Broken
    """What to go by when the page has an error."""
    findings: tuple[Diagnostic, ...]

    def result(self, severities: Mapping[str, Severity]) -> Parsed | Broken:
        """The page, or the broken page when a finding is an error by gids.yaml's reckoning."""
        grave = any(severities.get(d.code, d.severity) is Severity.ERROR for d in self.findings)
        return self.broken if grave or self.parsed is None else self.parsed
