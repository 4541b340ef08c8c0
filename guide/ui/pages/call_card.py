"""A row of *Wie kan ik nu bellen?*: who it is, whether they answer, the number, what to say."""

from __future__ import annotations

import html
import re
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from guide.core.call_order import CallRow, Turn
from guide.core.content.records import Contact
from guide.core.standing import Holidays
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.pages.contact_parts import Beside
from guide.ui.pages.page import column_of
from guide.ui.pages.standing_tags import StandingTags
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.big import BigButton
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.text import Label

_NUMBER_WIDTH = 252
"""All numbers of a list as wide as each other, so that they stand under each other."""
_TAG = re.compile(r"<[^>]+>")
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)


class CallCard(Card):
    """One contact to call. ``digit`` 0 is a row without a key.

    Signals: ``opened(Address)``; ``number_chosen(str, str)``; ``call_asked(str, str)`` with the
    name and what a telephone dials.
    """

    opened = Signal(object)
    number_chosen = Signal(str, str)
    call_asked = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        row: CallRow,
        digit: int,
        holidays: Holidays | None,
        now: datetime,
        *,
        can_call: bool,
    ) -> None:
        super().__init__(theme, padding=16, spacing=10)
        contact = row.contact
        self.contact = contact
        self.key = str(digit) if digit else ""
        self.number: Button | None = None
        """What copies the number; None when there is none."""
        self._tags = StandingTags(theme, contact, holidays, now)
        words = self._words()
        if contact.phone:
            self.number = self._number_button(kind_of(row, digit))
            side = self._side(self.number, can_call=can_call and bool(contact.phone_dial))
            self.column.addWidget(Beside(theme, words, side))
        else:
            self.column.addWidget(words)
            self.column.addWidget(Label(theme, contact.route, TextRole.BODY_STRONG, "accent"))
        told = [*self._say(), *self._have_ready()]
        if told:
            last = told[-1] if len(told) > 1 else QWidget()
            self.column.addWidget(Beside(theme, told[0], last, stretches=(1, 1)))

    @property
    def parts(self) -> list[Button]:
        """Everything that can have the keyboard."""
        return self.findChildren(Button)

    def show_at(self, now: datetime) -> None:
        self._tags.show_at(now)

    def _words(self) -> QWidget:
        """Who it is, what for, whether they answer."""
        theme, contact = self._theme, self.contact
        holder = QWidget()
        column = column_of(holder, theme.px(4))
        first_line = QWidget()
        line = FlowLayout(theme.px(12), first_line)
        title = Button(theme, contact.head.title, ButtonKind.TITLE)
        title.setAccessibleDescription(contact.purpose)
        title.clicked.connect(self._on_open)
        line.addWidget(title)
        line.addWidget(self._tags)
        column.addWidget(first_line)
        if contact.purpose:
            column.addWidget(Label(theme, contact.purpose, TextRole.BODY, "text_soft"))
        column.addStretch(1)
        return holder

    def _number_button(self, kind: ButtonKind) -> Button:
        contact = self.contact
        button = BigButton(self._theme, contact.phone, kind, icon="copy", key=self.key)
        what = translate("CallNow", "Kopieer {phone} van {name}")
        name(button, what.format(phone=contact.phone, name=contact.head.title))
        button.setToolTip(button.accessibleName())
        button.clicked.connect(self._on_copy)
        return button

    def _side(self, number: Button, *, can_call: bool) -> QWidget:
        """The number, the way to call it, and the number from abroad."""
        theme = self._theme
        holder = QWidget()
        holder.setMinimumWidth(theme.px(_NUMBER_WIDTH))
        column = column_of(holder, theme.px(4))
        column.addWidget(number)
        if can_call:
            call = Button(theme, translate("CallNow", "Bel"), ButtonKind.QUIET, icon="phone")
            name(call, translate("CallNow", "Bel {name}").format(name=self.contact.head.title))
            call.clicked.connect(self._on_call)
            column.addWidget(call)
        abroad = abroad_words(self.contact)
        if abroad:
            column.addWidget(Label(theme, abroad, TextRole.SMALL, "text_soft"))
        column.addStretch(1)
        return holder

    def _say(self) -> list[QWidget]:
        if not self.contact.say:
            return []
        theme = self._theme
        well = Card(theme, fill="accent_well", line="", padding=10, spacing=0)
        well.column.addWidget(Label(theme, self.contact.say, TextRole.BODY))
        return [well]

    def _have_ready(self) -> list[QWidget]:
        words = have_ready_words(self.contact)
        if not words:
            return []
        label = Label(self._theme, words, TextRole.SMALL, "text_soft")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        return [label]

    def _on_open(self) -> None:
        self.opened.emit(self.contact.head.address)

    def _on_copy(self) -> None:
        self.number_chosen.emit(self.contact.head.title, self.contact.phone)

    def _on_call(self) -> None:
        self.call_asked.emit(self.contact.head.title, self.contact.phone_dial)


def kind_of(row: CallRow, digit: int) -> ButtonKind:
    """Loud only where somebody surely answers: the first of the list, and 112."""
    if row.turn is not Turn.NOW:
        return ButtonKind.SECONDARY
    if row.contact.emergency_rank == 0:
        return ButtonKind.DANGER
    return ButtonKind.PRIMARY if digit == 1 else ButtonKind.SECONDARY


def abroad_words(contact: Contact) -> str:
    """*Vanuit het buitenland: +31 33 448 11 86*; empty when that is not known."""
    if not contact.phone_abroad:
        return ""
    words = translate("Contacts", "Vanuit het buitenland: {number}")
    return words.format(number=contact.phone_abroad)


def have_ready_words(contact: Contact) -> str:
    """What they will ask, in one line; empty when the guide does not say."""
    items = "; ".join(plain_items(contact.have_ready_html))
    return translate("CallNow", "Houd klaar: {items}").format(items=items) if items else ""


def plain_items(list_html: str) -> list[str]:
    """The items of a list of the guide, as plain text."""
    return [html.unescape(_TAG.sub("", item)).strip() for item in _ITEM.findall(list_html)]
