"""Whom to call at a box of a flow: who is nearest, the number, what to say and have ready."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from guide.core.content.records import Contact
from guide.core.standing import Holidays
from guide.services.contact_book import Resolved
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import name_and_number
from guide.ui.pages.contact_parts import Place, add_address
from guide.ui.pages.page import column_of
from guide.ui.pages.standing_tags import StandingTags
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class Call:
    """Who stands at a contact's box, and who is nearer for the same need."""

    resolved: Resolved
    nearer: tuple[Contact, ...] = ()
    """Own, local and regional contacts, the nearest first."""

    @property
    def whom(self) -> Contact:
        return self.resolved.whom

    @property
    def is_emergency(self) -> bool:
        return self.whom.emergency_rank == 0


class CallPart(QWidget):
    """The numbers, and whether they answer now.

    Signals: ``opened(Address)``; ``number_chosen(str, str)``.
    """

    opened = Signal(object)
    number_chosen = Signal(str, str)

    def __init__(self, theme: Theme, call: Call, holidays: Holidays | None, now: datetime) -> None:
        super().__init__()
        self._theme = theme
        self._call = call
        self.column = column_of(self, theme.px(10))
        self._tags: list[StandingTags] = []
        self.first: QWidget | None = None
        """The number to call first."""
        for contact in call.nearer:
            self._add_number(contact, ButtonKind.SECONDARY, holidays, now)
        kind = ButtonKind.DANGER if call.is_emergency else ButtonKind.PRIMARY
        self._add_number(call.whom, kind, holidays, now)
        if call.resolved.is_open_place and not call.resolved.contact.phone:
            self._add_open_place(Place(call.resolved.contact, call.resolved.fallback))

    def show_at(self, now: datetime) -> None:
        for tags in self._tags:
            tags.show_at(now)

    def _add_number(
        self, contact: Contact, kind: ButtonKind, holidays: Holidays | None, now: datetime
    ) -> None:
        theme = self._theme
        if contact.phone:
            button = Button(theme, name_and_number(contact), kind, icon="phone")
            button.setProperty("who", contact.head.title)
            button.setProperty("phone", contact.phone)
            button.clicked.connect(self._on_number)
            self.column.addWidget(button)
            self.first = self.first or button
        else:
            title = Label(theme, contact.head.title, TextRole.BODY_STRONG)
            self.column.addWidget(title)
            if contact.route:
                self.column.addWidget(Label(theme, contact.route, TextRole.BODY, "text_soft"))
        tags = StandingTags(theme, contact, holidays, now)
        self._tags.append(tags)
        self.column.addWidget(tags)

    def _add_open_place(self, place: Place) -> None:
        """Nobody fills it yet: why the number is another one, and how to add the right one."""
        theme = self._theme
        self.column.addWidget(Label(theme, f"{place.title}.", TextRole.BODY_MEDIUM))
        self.column.addWidget(Label(theme, place.until_then, TextRole.SMALL, "text_soft"))
        add = Button(theme, translate("Contacts", "Voeg toe"), ButtonKind.QUIET, icon="user-plus")
        name(add, f"{add.text()}: {place.contact.head.title}")
        add.clicked.connect(self._on_add)
        self.column.addWidget(add)

    def _on_add(self) -> None:
        self.opened.emit(add_address(self._call.resolved.contact))

    def _on_number(self) -> None:
        button = self.sender()
        self.number_chosen.emit(str(button.property("who")), str(button.property("phone")))


class ReadyPart(QWidget):
    """The sentence to begin with, what to have ready, and the way to the page of the contact.

    Signals: ``opened(Address)``; ``link_opened(str)``.
    """

    opened = Signal(object)
    link_opened = Signal(str)

    def __init__(self, theme: Theme, call: Call) -> None:
        super().__init__()
        self._address = call.whom.head.address
        column = column_of(self, theme.px(8))
        if call.whom.say:
            column.addWidget(_say(theme, call.whom.say))
        if call.whom.have_ready_html:
            title = translate("Contacts", "Houd klaar")
            column.addWidget(Heading(theme, title, 3, TextRole.BODY_STRONG))
            ready = RichText(theme, call.whom.have_ready_html)
            ready.link_opened.connect(self.link_opened)
            column.addWidget(ready)
        words = translate("Flow", "Alles over {contact}").format(contact=call.whom.head.title)
        more = Button(theme, words, ButtonKind.QUIET, icon="info")
        more.clicked.connect(self._on_more)
        column.addWidget(more)

    def _on_more(self) -> None:
        self.opened.emit(self._address)


def _say(theme: Theme, words: str) -> Card:
    card = Card(theme, fill="accent_well", line="", padding=14, spacing=2)
    title = translate("Contacts", "Zo begint u")
    card.column.addWidget(Heading(theme, title, 3, TextRole.SMALL_STRONG, "text_soft"))
    card.column.addWidget(Label(theme, words, TextRole.BODY_MEDIUM))
    return card
