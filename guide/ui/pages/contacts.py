"""Contacten: whom to call, by need, the nearest first, and whether they answer now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.answering import stands
from guide.core.content.address import Address, Section
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Reach, Word
from guide.core.standing import Holidays
from guide.ui.i18n import translate
from guide.ui.minute import MinuteWatch, Now
from guide.ui.names import SECTION_ICONS, section_title
from guide.ui.pages.contact_card import ContactCard
from guide.ui.pages.contact_parts import Beside, NeedChips, OpenPlaceCard, Place
from guide.ui.pages.page import Page, PrintJob, column_of, escape
from guide.ui.pages.standing_tags import StandingTags
from guide.ui.standing_words import doubts, moment_words, standing_words
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, RowLink
from guide.ui.widgets.layouts import ReflowGrid
from guide.ui.widgets.text import Heading, Label

_LEAST = 350
"""Width of a column (pixels at 100 %) from which there are two."""
_COLUMNS = (15, 17)
"""How the width is divided over near and national contacts."""
_GAP, _BETWEEN = 24, 10
"""Between columns, and between cards under each other."""
_NEAR = (Reach.LOCAL, Reach.REGIONAL)
_CARDS_OF_LINKS = 1
"""A card with links is as high as so many contacts, roughly."""
_TOO_FEW = 2
"""So many that are left over would look forlorn under both columns."""


@dataclass(frozen=True, slots=True)
class ContactsView:
    """All contacts, the places that are left open, and the needs to choose from."""

    contacts: tuple[Contact, ...]
    """Without the places that are open."""
    places: tuple[Place, ...]
    needs: tuple[Word, ...]
    chosen: NeedId
    """Empty for all of them."""
    links: tuple[Section, ...]
    holidays: Holidays | None
    now: Now


def reach_title(reach: Reach) -> str:
    return {
        Reach.LOCAL: translate("Contacts", "In uw gemeente"),
        Reach.REGIONAL: translate("Contacts", "In uw regio"),
        Reach.NATIONAL: translate("Contacts", "Landelijk"),
    }[reach]


class ContactsPage(Page):
    """All contacts for one need. ``need_chosen(str)`` is sent when the reader picks another."""

    need_chosen = Signal(str)

    def __init__(self, theme: Theme, view: ContactsView) -> None:
        super().__init__(
            theme, section_title(Section.CONTACTS), Address.of_section(Section.CONTACTS)
        )
        self._data = view
        self._need = view.chosen
        self._tags: list[StandingTags] = []
        self.column.addWidget(self._top())
        self._chips = NeedChips(theme, view.needs, view.chosen, has_all=True)
        self._chips.need_chosen.connect(self._on_need)
        self.column.addWidget(self._chips)
        self._holder = QWidget()
        self._holder_column = QVBoxLayout(self._holder)
        self._holder_column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._holder)
        self.finish()
        self._show()
        MinuteWatch(view.now, self).passed.connect(self.show_at)

    def _top(self) -> QWidget:
        """The title, and beside it the two ways on that matter most."""
        theme = self.theme
        ways = QWidget()
        row = QHBoxLayout(ways)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        for section, kind in (
            (Section.CALL_NOW, ButtonKind.PRIMARY),
            (Section.OWN_CONTACTS, ButtonKind.SECONDARY),
        ):
            icon = SECTION_ICONS[section]
            button = Button(theme, section_title(section), kind, icon=icon)
            button.setProperty("section", section.value)
            button.clicked.connect(self._on_section)
            row.addWidget(button)
        row.addStretch(1)
        return Beside(theme, Heading(theme, self.title, 1, TextRole.TITLE), ways)

    # -- showing ------------------------------------------------------------------------------

    def show_view(self, view: ContactsView) -> None:
        """Show other contacts, for the need that was chosen."""
        self._data = view
        self._show()

    def show_at(self, now: datetime) -> None:
        """Say of everybody whether they answer at ``now``; nothing moves."""
        for tags in self._tags:
            tags.show_at(now)

    def show_fragment(self, fragment: str) -> None:
        """``#opvang`` shows the contacts for that need."""
        self._chips.choose(NeedId(fragment))

    def _on_need(self, need: str) -> None:
        self._need = NeedId(need)
        self._show()
        self.need_chosen.emit(need)

    def _show(self) -> None:
        item = self._holder_column.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
        self._tags = []
        self._now = self._data.now()
        self._holder_column.addWidget(self._arranged())

    def _arranged(self) -> QWidget:
        """Near contacts beside the national ones; what is left over goes on under both."""
        need = self._need
        contacts = [c for c in self._data.contacts if not need or need in c.needs]
        places = [p for p in self._data.places if not need or need in p.contact.needs]
        near = self._near(contacts, places)
        national = [c for c in contacts if c.reach is Reach.NATIONAL]
        national += [p.contact for p in places if p.contact.reach is Reach.NATIONAL]
        count = sum(isinstance(widget, Card) for widget in near) + _CARDS_OF_LINKS
        if len(national) <= count + _TOO_FEW:
            count = len(national)
        right: list[QWidget] = [Heading(self.theme, reach_title(Reach.NATIONAL), 2)]
        right += [self._card(contact) for contact in national[:count]]
        if not national:
            right.append(self._nobody())
        holder = QWidget()
        column = column_of(holder, self.theme.px(_BETWEEN))
        both = [self._stack([*near, self._links()]), self._stack(right)]
        column.addWidget(
            ReflowGrid(self.theme, both, least=_LEAST, stretches=_COLUMNS, spacing=_GAP, top=True)
        )
        rest = [self._card(contact) for contact in national[count:]]
        if rest:
            grid = ReflowGrid(
                self.theme,
                rest,
                least=_LEAST,
                stretches=_COLUMNS,
                spacing=_GAP,
                row_spacing=_BETWEEN,
            )
            column.addWidget(grid)
        return holder

    def _near(self, contacts: list[Contact], places: list[Place]) -> list[QWidget]:
        """By reach: who is known, then the places that wait for somebody."""
        near: list[QWidget] = []
        for reach in _NEAR:
            cards = [self._card(c) for c in contacts if c.reach is reach]
            cards += [self._open_place(p) for p in places if p.contact.reach is reach]
            if not cards and reach is Reach.LOCAL:
                cards = [self._nothing_local()]
            if cards:
                near += [Heading(self.theme, reach_title(reach), 2), *cards]
        return near

    def _stack(self, widgets: list[QWidget]) -> QWidget:
        holder = QWidget()
        column = column_of(holder, self.theme.px(_BETWEEN))
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return holder

    def _card(self, contact: Contact) -> QWidget:
        card = ContactCard(self.theme, contact, self._data.holidays, self._now)
        card.opened.connect(self.opened)
        card.number_chosen.connect(self.number_chosen)
        self._tags.append(card.tags)
        return card

    def _open_place(self, place: Place) -> QWidget:
        card = OpenPlaceCard(self.theme, place)
        card.opened.connect(self.opened)
        card.number_chosen.connect(self.number_chosen)
        return card

    def _nothing_local(self) -> Card:
        title = translate("Contacts", "Nog geen nummers van uw gemeente")
        text = translate(
            "Contacts",
            "Vraag uw gemeente wie de aandachtsfunctionaris mensenhandel is, of voeg zelf een "
            "nummer toe.",
        )
        card = Card(self.theme, dashed=True, spacing=4)
        card.column.addWidget(Heading(self.theme, title, 3, TextRole.BODY_STRONG))
        card.column.addWidget(Label(self.theme, text, TextRole.BODY, "text_soft"))
        add = Button(
            self.theme, translate("Contacts", "Voeg toe"), ButtonKind.QUIET, icon="user-plus"
        )
        add.setProperty("section", Section.OWN_CONTACTS.value)
        add.clicked.connect(self._on_section)
        card.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _nobody(self) -> Label:
        words = translate("Contacts", "Voor deze vraag is er geen landelijk nummer.")
        return Label(self.theme, words, TextRole.BODY, "text_soft")

    def _links(self) -> Card:
        card = Card(self.theme, padding=10, spacing=0)
        links = self._data.links
        for section in links:
            link = RowLink(
                self.theme,
                section_title(section),
                icon=SECTION_ICONS[section],
                padding=8,
                has_line=section is not links[-1],
            )
            link.setProperty("section", section.value)
            link.clicked.connect(self._on_section)
            card.column.addWidget(link)
        return card

    def _on_section(self) -> None:
        self.opened.emit(Address.of_section(Section(self.sender().property("section"))))

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        now = self._data.now()
        rows = "".join(self._printed(contact, now) for contact in self._data.contacts)
        rows += "".join(_printed_place(place) for place in self._data.places)
        at = translate("Contacts", "Afgedrukt op {moment}.").format(moment=moment_words(now))
        return PrintJob(self.title, f"<p><i>{escape(at)}</i></p><table>{rows}</table>", "")

    def _printed(self, contact: Contact, now: datetime) -> str:
        """On paper the hours stand as they are written: *now* is over when it is read."""
        told = standing_words(contact, stands(contact, now, self._data.holidays), now)
        hours = contact.hours.words if contact.hours else told.words
        marks = "".join(f"<br>{escape(mark.words)}" for mark in doubts(contact, now.date()))
        who = f"<b>{escape(contact.head.title)}</b> <small>{contact.head.code}</small>"
        return (
            f"<tr><td width='60%'>{who}<br>"
            f"{escape(contact.purpose)}</td><td><b>{escape(contact.phone or contact.route)}</b>"
            f"<br>{escape(hours)}{marks}</td></tr>"
        )


def _printed_place(place: Place) -> str:
    return (
        f"<tr><td><b>{escape(place.title)}</b></td><td>{escape(place.until_then_in_full)}</td></tr>"
    )
