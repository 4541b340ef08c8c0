"""Addresses: the one way to say where something is.

History, links in Markdown, search hits, bookmarks, the command line and packs all speak them:
``signaal/paspoort-bewaard``, ``vorm/arbeidsuitbuiting``, ``checklist/burgerzaken#stap-alleen``,
``stappenplan/acuut-gevaar#n3``, or a section alone: ``contacten``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a page is. The values are the words of addresses and of ``soort:`` in front matter."""

    FORM = "vorm"
    SIGNALS = "signalen"
    SIGNAL = "signaal"
    CHECKLIST = "checklist"
    FLOW = "stappenplan"
    CONTACT = "contact"
    CASE = "casus"
    BARRIER = "barriere"
    CARD = "toonkaart"
    TERM = "begrip"
    REFERENCE = "naslag"
    DOOR = "deur"
    ROUTE = "route"
    FIGURES = "cijfers"
    TEMPLATE = "sjabloon"


class Section(StrEnum):
    """The parts of the app that stand in the sidebar or behind a key."""

    START = "start"
    SIGNALS = "signalen"
    PICTURE = "beeld"
    CHECKLISTS = "checklists"
    FLOWS = "stappenplannen"
    CONTACTS = "contacten"
    CALL_NOW = "nu-bellen"
    OWN_CONTACTS = "mijn-contacten"
    AGREEMENT = "afspraken"
    PARTNERS = "ketenpartners"
    SHARING = "delen"
    BARRIERS = "barrieres"
    PRACTICE = "oefenen"
    CARDS = "toonkaarten"
    READING = "lezen"
    HANDOVER = "overdracht"
    BOOKMARKS = "mijn-paginas"
    ABOUT = "over"
    SHORTCUTS = "sneltoetsen"
    ROLE = "rol"


SECTION_OF_KIND: dict[Kind, Section] = {
    Kind.FORM: Section.READING,
    Kind.SIGNALS: Section.SIGNALS,
    Kind.SIGNAL: Section.SIGNALS,
    Kind.CHECKLIST: Section.CHECKLISTS,
    Kind.FLOW: Section.FLOWS,
    Kind.CONTACT: Section.CONTACTS,
    Kind.CASE: Section.PRACTICE,
    Kind.BARRIER: Section.BARRIERS,
    Kind.CARD: Section.CARDS,
    Kind.TERM: Section.READING,
    Kind.REFERENCE: Section.READING,
    Kind.DOOR: Section.SIGNALS,
    Kind.ROUTE: Section.SIGNALS,
    Kind.FIGURES: Section.READING,
    Kind.TEMPLATE: Section.HANDOVER,
}

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What an id looks like: lower-case letters, digits and single hyphens."""

_MAX_LENGTH = 200


class BadAddress(ValueError):
    """The text is not an address; ``str()`` of the error is the text itself, shortened."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where something is: a section (``kind`` is None), a page, or a place on a page."""

    kind: Kind | None
    slug: str
    fragment: str = ""

    def __str__(self) -> str:
        base = self.slug if self.kind is None else f"{self.kind.value}/{self.slug}"
        return f"{base}#{self.fragment}" if self.fragment else base

    def __lt__(self, other: Address) -> bool:
        """Addresses sort as they are written, sections among pages."""
        return str(self) < str(other)

    @property
    def page(self) -> Address:
        """The same address without the place on the page."""
        return self if not self.fragment else Address(self.kind, self.slug)

    @property
    def section(self) -> Section:
        """The part of the app this address belongs to."""
        if self.kind is None:
            return Section(self.slug)
        return SECTION_OF_KIND[self.kind]

    def at(self, fragment: str) -> Address:
        """A place on the same page."""
        return Address(self.kind, self.slug, fragment)

    @classmethod
    def of_section(cls, section: Section) -> Address:
        return cls(None, section.value)

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read ``text``; raises `BadAddress` for anything that is not an address."""
        if len(text) > _MAX_LENGTH:
            raise BadAddress(text[:40] + "…")
        base, hash_sign, fragment = text.strip().partition("#")
        if hash_sign and not SLUG.fullmatch(fragment):
            raise BadAddress(text)
        kind_word, slash, slug = base.partition("/")
        try:
            if not slash:
                return cls(None, Section(base).value, fragment)
            kind = Kind(kind_word)
        except ValueError as error:
            raise BadAddress(text) from error
        if not SLUG.fullmatch(slug):
            raise BadAddress(text)
        return cls(kind, slug, fragment)


START = Address.of_section(Section.START)
