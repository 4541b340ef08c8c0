"""A contact in the list of *Contacten*: who, what for, whether they answer, and the number."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from guide.core.content.records import Contact
from guide.core.standing import Holidays
from guide.ui.i18n import translate
from guide.ui.pages.standing_tags import StandingTags
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind, IconButton
from guide.ui.widgets.cards import Card
from guide.ui.widgets.text import Label


class ContactCard(Card):
    """One contact in a list.

    Signals: ``opened(Address)``; ``number_chosen(str, str)``.
    """

    opened = Signal(object)
    number_chosen = Signal(str, str)

    def __init__(
        self, theme: Theme, contact: Contact, holidays: Holidays | None, now: datetime
    ) -> None:
        super().__init__(theme, padding=16, spacing=4)
        self._contact = contact
        self.tags = StandingTags(theme, contact, holidays, now)
        self.column.addLayout(self._top(theme))
        if not contact.phone:  # a way to reach somebody is a sentence, and needs the width
            self.column.addWidget(Label(theme, contact.route, TextRole.BODY_STRONG, "accent"))
        below = QHBoxLayout()
        below.setSpacing(theme.px(12))
        below.addLayout(self._words(theme), 1)
        below.addLayout(self._foot(theme))
        self.column.addLayout(below, 1)

    def _top(self, theme: Theme) -> QHBoxLayout:
        contact = self._contact
        top = QHBoxLayout()
        top.setSpacing(theme.px(12))
        title = Button(theme, contact.head.title, ButtonKind.TITLE)
        title.setAccessibleDescription(contact.purpose)
        title.clicked.connect(self._on_open)
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        top.addWidget(title, 1)
        if contact.phone:
            top.addWidget(Label(theme, contact.phone, TextRole.NUMBER, "accent", wrap=False))
        return top

    def _words(self, theme: Theme) -> QVBoxLayout:
        """What for, and whether they answer."""
        words = QVBoxLayout()
        words.setSpacing(theme.px(8))
        if self._contact.purpose:
            words.addWidget(Label(theme, self._contact.purpose, TextRole.BODY, "text_soft"))
        words.addWidget(self.tags)
        words.addStretch(1)
        return words

    def _foot(self, theme: Theme) -> QHBoxLayout:
        """The code, and what copies the number."""
        contact = self._contact
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        bottom = Qt.AlignmentFlag.AlignBottom
        code = Label(theme, contact.head.code, TextRole.SMALL, "text_soft", wrap=False)
        code.setMinimumHeight(theme.px(40) if contact.phone else 0)
        foot.addWidget(code, 0, bottom)
        if contact.phone:
            what = translate("Contacts", "Kopieer het nummer van {name}")
            copy = IconButton(theme, "copy", what.format(name=contact.head.title), framed=True)
            copy.clicked.connect(self._on_copy)
            foot.addWidget(copy, 0, bottom)
        return foot

    def _on_open(self) -> None:
        self.opened.emit(self._contact.head.address)

    def _on_copy(self) -> None:
        self.number_chosen.emit(self._contact.head.title, self._contact.phone)
