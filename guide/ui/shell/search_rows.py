"""What the sheet says of a hit: what it is, where it stands, whether somebody answers there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from guide.core.answering import stands
from guide.core.content.address import Address, Section
from guide.core.content.records import Contact, EntryKind, Status
from guide.core.own_contacts import id_of
from guide.core.search.text import words
from guide.services.desk import Desk
from guide.services.finder import Hit
from guide.services.library import Library
from guide.ui.i18n import translate
from guide.ui.names import entry_kind_title, section_title, status_mark, strength_word
from guide.ui.standing_words import doubts, standing_words
from guide.ui.widgets.marked import Marked, read_marks, without_marks

_PARTS = (EntryKind.STEP, EntryKind.NODE)
"""What is found by itself and stands on a page with a title of its own."""
DOT = " · "


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit, and what the sheet knows of it besides."""

    hit: Hit
    where: str = ""
    """The page it stands on, or what else tells it from its likes; empty when nothing does."""
    is_bookmarked: bool = False

    @property
    def head(self) -> str:
        """What it is and where it stands."""
        return DOT.join(filter(None, [entry_kind_title(self.hit.kind), self.where]))

    @property
    def snippet(self) -> Marked:
        """The words in which it was found, as far as they tell more than the title and the head."""
        snippet = read_marks(self.hit.snippet)
        if self.where and not _lit(snippet) - _lit(read_marks(self.hit.title)):
            return Marked("")
        return snippet

    @property
    def under(self) -> str:
        """The line under the title."""
        return DOT.join(filter(None, [self.head, self.snippet.text]))

    @property
    def spoken(self) -> str:
        parts = [without_marks(self.hit.title), entry_kind_title(self.hit.kind), self.where]
        if self.is_bookmarked:
            parts.append(translate("Search", "Staat bij Mijn pagina’s"))
        parts.append(self.hit.code)
        return ". ".join(part.rstrip(".") for part in parts if part)


def _lit(marked: Marked) -> set[str]:
    return {word for start, end in marked.places for word in words(marked.text[start:end])}


class RowWriter:
    """Writes rows for one search. What does not change while one types is looked up once.

    Methods may raise `guide.storage.reader.UnusableGuide`.
    """

    def __init__(self, desk: Desk, bookmarks: Collection[Address]) -> None:
        self._desk = desk
        self._bookmarks = bookmarks
        self._where: dict[Address, str] = {}

    def row(self, hit: Hit) -> HitRow:
        if hit.address not in self._where:
            self._where[hit.address] = self._where_of(hit)
        return HitRow(hit, self._where[hit.address], hit.address in self._bookmarks)

    def _where_of(self, hit: Hit) -> str:
        library = self._desk.library
        if id_of(hit.address):
            return section_title(Section.OWN_CONTACTS)
        if library is None:
            return ""
        if hit.kind in _PARTS:
            return library.title_of(hit.address.page)
        if hit.kind is EntryKind.CONTACT:
            contact = library.contact(hit.address)
            return self._standing(library, contact) if contact else ""
        if hit.kind is EntryKind.SIGNAL:
            return _signal_words(library, hit.address)
        return ""

    def _standing(self, library: Library, contact: Contact) -> str:
        """Whether somebody answers now, and what is not certain: the title shows the number."""
        now = self._desk.clock.now()
        standing = standing_words(contact, stands(contact, now, library.holidays), now).words
        return DOT.join([standing, *(told.words for told in doubts(contact, now.date()))])


def _signal_words(library: Library, address: Address) -> str:
    """What it is a signal of, how heavily it weighs, and whether that is still to be checked."""
    signal = library.signal(address)
    if signal is None:
        return ""
    strength = strength_word(signal.strength)[0] if signal.strength else ""
    weight = translate("Signals", "Bel nu") if signal.is_alarm else strength
    mark = status_mark(signal.status) if signal.status is Status.UNCONFIRMED else ""
    return DOT.join(filter(None, [library.title_of(signal.group), weight, mark]))
