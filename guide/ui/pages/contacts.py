"""Contacten: whom to call, by need, the nearest first; and the page of one contact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Reach, Source, Status, Word
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import section_title, status_mark
from guide.ui.pages.page import (
    Page,
    PrintJob,
    column_of,
    escape,
    review_sentence,
    sources_html,
)
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind, IconButton
from guide.ui.widgets.cards import Card
from guide.ui.widgets.choices import Chip
from guide.ui.widgets.layouts import FlowLayout, ReflowGrid
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class ContactsView:
    """All contacts and the needs to choose from."""

    contacts: tuple[Contact, ...]
    needs: tuple[Word, ...]
    chosen: NeedId


def hours_tag(theme: Theme, contact: Contact) -> Tag:
    """When they answer, as far as the sources say."""
    if contact.hours is None:
        return Tag(theme, translate("Contacts", "Tijden niet bekend"), Tone.PLAIN, "clock")
    if contact.hours.always:
        return Tag(theme, translate("Contacts", "Dag en nacht"), Tone.GOOD, "circle")
    return Tag(theme, contact.hours.words, Tone.PLAIN, "clock")


def reach_title(reach: Reach) -> str:
    return {
        Reach.LOCAL: translate("Contacts", "In uw gemeente"),
        Reach.REGIONAL: translate("Contacts", "In uw regio"),
        Reach.NATIONAL: translate("Contacts", "Landelijk"),
    }[reach]


class ContactCard(Card):
    """One contact in a list.

    Signals: ``opened(Address)``; ``number_chosen(str, str)``.
    """

    opened = Signal(object)
    number_chosen = Signal(str, str)

    def __init__(self, theme: Theme, contact: Contact) -> None:
        super().__init__(theme, padding=18, spacing=6)
        self._contact = contact
        top = QHBoxLayout()
        top.setSpacing(theme.px(12))
        title = Button(theme, contact.head.title, ButtonKind.TITLE)
        title.setAccessibleDescription(contact.purpose)
        title.clicked.connect(self._on_open)
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        top.addWidget(title, 1)
        number = contact.phone or contact.route
        role = TextRole.NUMBER if contact.phone else TextRole.BODY_STRONG
        label = Label(theme, number, role, "accent", wrap=not contact.phone)
        if contact.phone:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(top)
        if contact.phone:
            top.addWidget(label)
        else:  # a way to reach somebody is a sentence, and needs the width
            self.column.addWidget(label)
        self.column.addWidget(Label(theme, contact.purpose, TextRole.BODY, "text_soft"))
        self.column.addStretch(1)
        self.column.addWidget(self._foot(theme))

    def _foot(self, theme: Theme) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, theme.px(2), 0, 0)
        tags = QWidget()
        flow = FlowLayout(theme.px(8), tags)
        flow.addWidget(hours_tag(theme, self._contact))
        mark = status_mark(self._contact.head.status)
        if mark:
            flow.addWidget(Tag(theme, mark, Tone.WARNING, "triangle-alert"))
        row.addWidget(tags, 1)
        code = Label(theme, self._contact.head.code, TextRole.SMALL, "text_soft", wrap=False)
        row.addWidget(code)
        if self._contact.phone:
            what = translate("Contacts", "Kopieer het nummer van {name}")
            copy = IconButton(
                theme, "copy", what.format(name=self._contact.head.title), framed=True
            )
            copy.clicked.connect(self._on_copy)
            row.addWidget(copy)
        return holder

    def _on_open(self) -> None:
        self.opened.emit(self._contact.head.address)

    def _on_copy(self) -> None:
        self.number_chosen.emit(self._contact.head.title, self._contact.phone)


class ContactsPage(Page):
    """All contacts for one need. ``need_chosen(str)`` is sent when the reader picks another."""

    need_chosen = Signal(str)
    _SHOWS_ALL = "alle"

    def __init__(self, theme: Theme, view: ContactsView) -> None:
        super().__init__(
            theme, section_title(Section.CONTACTS), Address.of_section(Section.CONTACTS)
        )
        self._data = view
        self.add_title()
        self.column.addWidget(self._chips())
        self._holder = QWidget()
        self._holder_column = QVBoxLayout(self._holder)
        self._holder_column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._holder)
        self.finish()
        self._show(view.chosen)

    def _chips(self) -> QWidget:
        theme = self.theme
        holder = QWidget()
        name(holder, translate("Contacts", "Waarvoor belt u?"))
        row = FlowLayout(theme.px(10), holder)
        self._group = QButtonGroup(self)
        everything = Word(self._SHOWS_ALL, translate("Contacts", "Alle"))
        for need in (everything, *self._data.needs):
            chip = Chip(theme, need.title)
            chip.setProperty("need", need.id)
            chip.setChecked(need.id == (self._data.chosen or self._SHOWS_ALL))
            self._group.addButton(chip)
            row.addWidget(chip)
        self._group.buttonClicked.connect(self._on_chip)
        return holder

    def _on_chip(self, chip: Chip) -> None:
        need = str(chip.property("need"))
        chosen = NeedId("" if need == self._SHOWS_ALL else need)
        self._show(chosen)
        self.need_chosen.emit(chosen)

    def show_fragment(self, fragment: str) -> None:
        """``#opvang`` shows the contacts for that need."""
        for chip in self._group.buttons():
            if chip.property("need") == fragment:
                chip.setChecked(True)
                self._show(NeedId(fragment))

    def _show(self, need: NeedId) -> None:
        item = self._holder_column.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
        shown = [c for c in self._data.contacts if not need or need in c.needs]
        self._holder_column.addWidget(self._arranged(shown))

    def _arranged(self, contacts: list[Contact]) -> QWidget:
        """Near contacts beside the national ones; without near ones, all of them in two columns."""
        holder = QWidget()
        column = column_of(holder, self.theme.px(12))
        by_reach = {reach: [c for c in contacts if c.reach is reach] for reach in Reach}
        near = by_reach[Reach.LOCAL] + by_reach[Reach.REGIONAL]
        if not near:
            column.addWidget(self._nothing_local())
            column.addWidget(Heading(self.theme, reach_title(Reach.NATIONAL), 2))
            cards = [self._card(contact) for contact in by_reach[Reach.NATIONAL]]
            column.addWidget(ReflowGrid(self.theme, cards, least=400))
            return holder
        left = self._stack({r: by_reach[r] for r in (Reach.LOCAL, Reach.REGIONAL)})
        right = self._stack({Reach.NATIONAL: by_reach[Reach.NATIONAL]})
        column.addWidget(ReflowGrid(self.theme, [left, right], spacing=24, least=400, top=True))
        return holder

    def _stack(self, groups: dict[Reach, list[Contact]]) -> QWidget:
        """Contacts under each other, with a heading for each reach."""
        holder = QWidget()
        column = column_of(holder, self.theme.px(10))
        for reach, contacts in groups.items():
            column.addWidget(Heading(self.theme, reach_title(reach), 2))
            if reach is Reach.LOCAL and not contacts:
                column.addWidget(self._nothing_local())
            for contact in contacts:
                column.addWidget(self._card(contact))
        column.addStretch(1)
        return holder

    def _card(self, contact: Contact) -> QWidget:
        card = ContactCard(self.theme, contact)
        card.opened.connect(self.opened)
        card.number_chosen.connect(self.number_chosen)
        return card

    def _nothing_local(self) -> Card:
        card = Card(self.theme, dashed=True, spacing=4)
        title = translate("Contacts", "Nog geen nummers van uw gemeente")
        text = translate(
            "Contacts",
            "Vraag uw gemeente wie de aandachtsfunctionaris mensenhandel is. Tot dan belt u "
            "CoMensha.",
        )
        card.column.addWidget(Heading(self.theme, title, 3, TextRole.BODY_STRONG))
        card.column.addWidget(Label(self.theme, text, TextRole.BODY, "text_soft"))
        return card

    def print_job(self) -> PrintJob:
        rows = "".join(
            f"<tr><td><b>{escape(c.head.title)}</b> <small>{c.head.code}</small><br>"
            f"{escape(c.purpose)}</td><td><b>{escape(c.phone or c.route)}</b><br>"
            f"{escape(c.hours.words if c.hours else '')} {escape(status_mark(c.head.status))}"
            "</td></tr>"
            for c in self._data.contacts
        )
        return PrintJob(self.title, f"<table>{rows}</table>", "")


class ContactPage(Page):
    """One contact: the number, what for, what to have ready, what to say."""

    def __init__(
        self, theme: Theme, contact: Contact, sources: tuple[Source, ...], today: date
    ) -> None:
        super().__init__(theme, contact.head.title, contact.head.address)
        self._contact = contact
        self._sources = sources
        self.add_title(lead=contact.purpose, code=contact.head.code, bookmark=True)
        self.add_marks(contact.head, today, hours_tag(theme, contact))
        self.column.addWidget(self.narrow(self._number_card()))
        if contact.say:
            self.add_heading(translate("Contacts", "Zo begint u"))
            card = Card(theme, fill="accent_well", line="", padding=16)
            card.column.addWidget(Label(theme, contact.say, TextRole.LEAD))
            self.column.addWidget(self.narrow(card))
        if contact.have_ready_html:
            self.add_heading(translate("Contacts", "Houd klaar"))
            self.add_rich_text(contact.have_ready_html)
        self.add_text_sections(contact.sections)
        self.add_sources(sources, contact.head)
        self.finish()

    def _number_card(self) -> Card:
        theme, contact = self.theme, self._contact
        card = Card(theme, spacing=8)
        row = QHBoxLayout()
        role = TextRole.TITLE if contact.phone else TextRole.BODY_STRONG
        row.addWidget(Label(theme, contact.phone or contact.route, role, "accent"), 1)
        if contact.phone:
            copy = Button(theme, translate("Contacts", "Kopieer"), ButtonKind.PRIMARY, icon="copy")
            copy.clicked.connect(self._on_copy)
            row.addWidget(copy)
        card.column.addLayout(row)
        for line, colour in self._lines():
            card.column.addWidget(Label(theme, line, TextRole.BODY, colour))
        return card

    def _lines(self) -> list[tuple[str, str]]:
        contact = self._contact
        lines: list[tuple[str, str]] = []
        if contact.head.status is Status.UNCONFIRMED:
            words = translate(
                "Contacts",
                "Nog te controleren: dit nummer komt uit een oudere bron. Klopt het niet? "
                "Bel CoMensha.",
            )
            lines.append((words, "warning"))
        if contact.phone_abroad:
            words = translate("Contacts", "Vanuit het buitenland: {number}")
            lines.append((words.format(number=contact.phone_abroad), "text"))
        if contact.phone and contact.route:
            lines.append((contact.route, "text"))
        if contact.who_may_call:
            words = translate("Contacts", "Wie mag bellen: {who}")
            lines.append((words.format(who=contact.who_may_call), "text_soft"))
        if contact.website:
            lines.append((contact.website, "text_soft"))
        return lines

    def _on_copy(self) -> None:
        self.number_chosen.emit(self._contact.head.title, self._contact.phone)

    def print_job(self) -> PrintJob:
        contact = self._contact
        body = "".join(f"<p>{escape(line)}</p>" for line, _ in self._lines())
        ready = translate("Contacts", "Houd klaar")
        html = (
            f"<p>{escape(contact.purpose)}</p><h2>{escape(contact.phone or contact.route)}</h2>"
            f"{body}<p><i>{escape(contact.say)}</i></p><h2>{ready}</h2>{contact.have_ready_html}"
            f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(self._sources)}"
        )
        return PrintJob(self.title, html, review_sentence(contact.head))
