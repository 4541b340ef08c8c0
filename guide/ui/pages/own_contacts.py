"""Mijn contacten: the user's own contacts, the places still open, to and from colleagues."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from guide.core.content.address import Address, Section
from guide.core.own_contacts import OwnContact
from guide.services.contact_book import Resolved
from guide.ui.a11y.accessible import name
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import short_date, translate
from guide.ui.names import SECTION_ICONS, section_title
from guide.ui.pages.contact_parts import Beside, add_address
from guide.ui.pages.own_contact_parts import PrivacyCard, Said, SaidCard, SaidPlace
from guide.ui.pages.page import Page, PrintJob, column_of, escape
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import until_then_words
from guide.ui.widgets.buttons import Button, ButtonKind, IconButton
from guide.ui.widgets.cards import Card, RowLink, RowList
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label

LIST = Address.of_section(Section.OWN_CONTACTS)
NEW = LIST.at("nieuw")
IMPORT = LIST.at("overnemen")


def change_address(own: OwnContact) -> Address:
    """Where a contact is changed."""
    return LIST.at(own.address.slug)


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A contact in the list."""

    own: OwnContact
    purpose: str
    """The role they fill, or what one calls them for."""
    due: date
    """When somebody should look again whether it is right."""
    yields_to: str
    """Who fills the same place and is newer; empty when nobody is."""


@dataclass(frozen=True, slots=True)
class OwnContactsView:
    """Everything the page shows."""

    rows: tuple[OwnRow, ...]
    open_places: tuple[Resolved, ...]
    where: str
    """The file; empty when there is no folder for it."""
    trouble: tuple[Said, ...]
    """What is the matter with the file."""
    can_keep: bool
    said: Said | None
    """What came of the last thing one did."""
    today: date


class OwnContactsPage(Page):
    """The list, and what one can do with it.

    Signals: ``removed(str)`` and ``renewed(str)`` with the id of a contact; ``export_asked()``;
    ``import_asked()``; ``erase_asked()``.
    """

    removed = Signal(str)
    renewed = Signal(str)
    export_asked = Signal()
    import_asked = Signal()
    erase_asked = Signal()

    def __init__(self, theme: Theme, view: OwnContactsView) -> None:
        super().__init__(theme, section_title(Section.OWN_CONTACTS), LIST)
        self._view = view
        self.add_title(
            lead=translate(
                "OwnContacts",
                "Werknummers van collega’s, vooraan in de gids. Ze blijven op deze computer of "
                "stick. Zet hier nooit gegevens van een mogelijk slachtoffer.",
            )
        )
        self._add = self._add_button()
        self._said = SaidPlace(theme)
        self.column.addWidget(self._said)
        self._holder = QWidget()
        self._holder_column = column_of(self._holder, 0)
        self.column.addWidget(self._holder)
        self.finish()
        self._panel = OwnContactsPanel(theme, view.where)
        self.set_aside(self._panel)
        self._panel.opened.connect(self.opened)
        self._panel.export_asked.connect(self.export_asked)
        self._panel.import_asked.connect(self.import_asked)
        self._panel.erase_asked.connect(self.erase_asked)
        self.show_view(view)

    def _add_button(self) -> Button:
        words = translate("OwnContacts", "Voeg een contact toe")
        add = Button(self.theme, words, ButtonKind.PRIMARY, icon="user-plus")
        add.clicked.connect(self._on_add)
        self.column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return add

    # -- showing ------------------------------------------------------------------------------

    def show_view(self, view: OwnContactsView) -> None:
        """Show the contacts as they now are; the keyboard stays near where it was."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self._holder.isAncestorOf(focused)
        self._view = view
        item = self._holder_column.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
        body = self._body()
        self._holder_column.addWidget(body)
        reach_after(self._add, body)
        self._said.show_said(view.said)
        self._add.setEnabled(view.can_keep)
        self._panel.show_state(has_contacts=bool(view.rows), can_keep=view.can_keep)
        if had_keyboard:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _body(self) -> QWidget:
        body = QWidget()
        column = column_of(body, self.theme.px(12))
        for said in self._view.trouble:
            column.addWidget(SaidCard(self.theme, said))
        for row in self._view.rows:
            column.addWidget(self._card(row))
        if not self._view.rows and self._view.can_keep:
            column.addWidget(self._nothing())
        if self._view.open_places and self._view.can_keep:
            words = translate("OwnContacts", "Nog in te stellen")
            column.addWidget(Heading(self.theme, words, 2))
            column.addWidget(self._open_places())
        return body

    def _card(self, row: OwnRow) -> QWidget:
        card = OwnContactCard(self.theme, row, self._view.today, can_keep=self._view.can_keep)
        card.opened.connect(self.opened)
        card.number_chosen.connect(self.number_chosen)
        card.removed.connect(self.removed)
        card.renewed.connect(self.renewed)
        return card

    def _nothing(self) -> Card:
        card = Card(self.theme, dashed=True, spacing=4)
        title = translate("OwnContacts", "U hebt nog geen eigen contacten")
        text = translate(
            "OwnContacts",
            "Begin met uw aandachtsfunctionaris. Of neem een bestand over van een collega.",
        )
        card.column.addWidget(Heading(self.theme, title, 2, TextRole.BODY_STRONG))
        card.column.addWidget(Label(self.theme, text, TextRole.BODY, "text_soft"))
        return card

    def _open_places(self) -> Card:
        places = self._view.open_places
        card = RowList(self.theme)
        for index, place in enumerate(places):
            link = RowLink(
                self.theme,
                place.contact.head.title,
                icon="user-plus",
                note=until_then_words(place),
                padding=18,
                has_line=index < len(places) - 1,
            )
            link.setProperty("address", str(add_address(place.contact)))
            link.clicked.connect(self._on_place)
            card.column.addWidget(link)
        return card

    # -- what the user does -------------------------------------------------------------------

    def _on_add(self) -> None:
        self.opened.emit(NEW)

    def _on_place(self) -> None:
        self.follow(str(self.sender().property("address")))

    def print_job(self) -> PrintJob:
        """A list to hang beside the telephone."""
        rows = "".join(
            f"<tr><td><b>{escape(row.own.name)}</b><br>{escape(row.purpose)}</td>"
            f"<td><b>{escape(row.own.phone)}</b><br>{escape(row.own.hours)}</td>"
            f"<td>{escape(row.own.note)}</td></tr>"
            for row in self._view.rows
        )
        return PrintJob(self.title, f"<table width='100%'>{rows}</table>", "")


class OwnContactCard(Card):
    """One contact: who, what for, how; and what one can do with it.

    Signals: ``opened(Address)``; ``number_chosen(str, str)``; ``removed(str)``; ``renewed(str)``.
    """

    opened = Signal(object)
    number_chosen = Signal(str, str)
    removed = Signal(str)
    renewed = Signal(str)

    def __init__(self, theme: Theme, row: OwnRow, today: date, *, can_keep: bool) -> None:
        super().__init__(theme, padding=18, spacing=8)
        self._row = row
        own = row.own
        words = QWidget()
        lines = column_of(words, theme.px(2))
        lines.addWidget(Heading(theme, own.name, 2, TextRole.BODY_STRONG))
        for line in filter(None, (row.purpose, own.hours, own.note)):
            lines.addWidget(Label(theme, line, TextRole.BODY, "text_soft"))
        number = Label(theme, own.phone, TextRole.NUMBER, "accent")
        number.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(Beside(theme, words, number) if own.phone else words)
        self._add_marks(today)
        self.column.addWidget(self._actions(is_overdue=row.due < today, can_keep=can_keep))

    def _add_marks(self, today: date) -> None:
        """Whether somebody should look again, and who goes before."""
        theme, row = self._theme, self._row
        marks = []
        if row.due < today:
            late = translate("OwnContacts", "Klopt dit nog? Nagekeken {date}")
            words = late.format(date=short_date(row.own.checked))
            marks.append(Tag(theme, words, Tone.WARNING, "triangle-alert"))
        if row.yields_to:
            first = translate("OwnContacts", "{name} is nieuwer en gaat voor")
            marks.append(Tag(theme, first.format(name=row.yields_to), Tone.PLAIN, "info"))
        if marks:
            holder = QWidget()
            flow = FlowLayout(theme.px(8), holder)
            for mark in marks:
                flow.addWidget(mark)
            self.column.addWidget(holder)

    def _actions(self, *, is_overdue: bool, can_keep: bool) -> QWidget:
        theme, own = self._theme, self._row.own
        holder = QWidget()
        flow = FlowLayout(theme.px(10), holder)
        if own.phone:
            copy = IconButton(
                theme,
                "copy",
                translate("Contacts", "Kopieer het nummer van {name}").format(name=own.name),
                framed=True,
                side=36,
            )
            copy.clicked.connect(self._on_copy)
            flow.addWidget(copy)
        if not can_keep:
            return holder
        if is_overdue:
            words = translate("OwnContacts", "Klopt nog")
            right = Button(theme, words, ButtonKind.QUIET, icon="check")
            name(right, translate("OwnContacts", "{name} klopt nog").format(name=own.name))
            right.clicked.connect(self._on_right)
            flow.addWidget(right)
        change = Button(theme, translate("OwnContacts", "Wijzig"), ButtonKind.QUIET, icon="pencil")
        name(change, translate("OwnContacts", "Wijzig {name}").format(name=own.name))
        change.clicked.connect(self._on_change)
        flow.addWidget(change)
        words = translate("OwnContacts", "Verwijder")
        remove = Button(theme, words, ButtonKind.QUIET, icon="trash-2")
        name(remove, translate("OwnContacts", "Verwijder {name}").format(name=own.name))
        remove.clicked.connect(self._on_remove)
        flow.addWidget(remove)
        return holder

    def _on_copy(self) -> None:
        self.number_chosen.emit(self._row.own.name, self._row.own.phone)

    def _on_right(self) -> None:
        self.renewed.emit(self._row.own.id)

    def _on_change(self) -> None:
        self.opened.emit(change_address(self._row.own))

    def _on_remove(self) -> None:
        self.removed.emit(self._row.own.id)


class OwnContactsPanel(QWidget):
    """What is kept, sharing with colleagues, the sheet of agreements, erasing.

    Signals: ``opened(Address)``; ``export_asked()``; ``import_asked()``; ``erase_asked()``.
    """

    opened = Signal(object)
    export_asked = Signal()
    import_asked = Signal()
    erase_asked = Signal()

    def __init__(self, theme: Theme, where: str) -> None:
        super().__init__()
        column = column_of(self, theme.px(16))
        column.addWidget(PrivacyCard(theme, where))
        column.addWidget(self._share_card(theme))
        column.addWidget(self._more_card(theme))

    def _share_card(self, theme: Theme) -> Card:
        card = Card(theme, padding=18, spacing=8)
        title = translate("OwnContacts", "Delen met collega’s")
        card.column.addWidget(Heading(theme, title, 2, TextRole.BODY_STRONG))
        words = translate(
            "OwnContacts",
            "In het bestand staan namen en nummers. Geef het alleen aan collega’s.",
        )
        card.column.addWidget(Label(theme, words, TextRole.BODY, "text_soft"))
        words = translate("OwnContacts", "Maak een bestand")
        self._export = Button(theme, words, icon="file-down")
        self._export.clicked.connect(self.export_asked)
        card.column.addWidget(self._export)
        words = translate("OwnContacts", "Neem een bestand over")
        self._import = Button(theme, words, icon="upload")
        self._import.clicked.connect(self.import_asked)
        card.column.addWidget(self._import)
        return card

    def _more_card(self, theme: Theme) -> Card:
        card = Card(theme, padding=18, spacing=4)
        agreement = RowLink(
            theme,
            section_title(Section.AGREEMENT),
            icon=SECTION_ICONS[Section.AGREEMENT],
            note=translate("OwnContacts", "Een blad om samen in te vullen"),
            has_line=False,
        )
        agreement.clicked.connect(self._on_agreement)
        card.column.addWidget(agreement)
        words = translate("OwnContacts", "Wis alle contacten")
        self._erase = Button(theme, words, ButtonKind.QUIET, icon="trash-2")
        self._erase.clicked.connect(self.erase_asked)
        card.column.addWidget(self._erase)
        return card

    def show_state(self, *, has_contacts: bool, can_keep: bool) -> None:
        """Only what can be done now can be pressed."""
        self._export.setEnabled(has_contacts)
        self._import.setEnabled(can_keep)
        self._erase.setEnabled(has_contacts)

    def _on_agreement(self) -> None:
        self.opened.emit(Address.of_section(Section.AGREEMENT))
