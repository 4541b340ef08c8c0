"""The pills of a contact: whether somebody answers now, and what is not certain about it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.answering import stands
from guide.core.content.records import Contact
from guide.core.standing import Holidays
from guide.ui.standing_words import Told, doubts, standing_words
from guide.ui.theme.theme import Theme
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.tags import Tag

_LEAST_WIDTH = 140


class StandingTags(QWidget):
    """Says how it stands at a moment; the same pills say it again when time passes."""

    def __init__(
        self, theme: Theme, contact: Contact, holidays: Holidays | None, now: datetime
    ) -> None:
        super().__init__()
        self._theme = theme
        self._contact = contact
        self._holidays = holidays
        self._row = FlowLayout(theme.px(8), self)
        self._standing = self._tag(Told(""))
        self._row.addWidget(self._standing)
        self._doubts: tuple[Told, ...] = ()
        self._doubt_tags: list[Tag] = []
        self.show_at(now)

    def minimumSizeHint(self) -> QSize:
        """Words too long for one line go on in the next: they do not widen what they stand in."""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(_LEAST_WIDTH)), least.height())

    def show_at(self, now: datetime) -> None:
        standing = stands(self._contact, now, self._holidays)
        told = standing_words(self._contact, standing, now)
        self._standing.show_words(told.words, told.tone, told.icon)
        self._show_doubts(doubts(self._contact, now.date()))

    def _show_doubts(self, found: tuple[Told, ...]) -> None:
        if found == self._doubts:
            return
        self._doubts = found
        for tag in self._doubt_tags:
            self._row.removeWidget(tag)
            tag.deleteLater()
        self._doubt_tags = [self._tag(told) for told in found]
        for tag in self._doubt_tags:
            self._row.addWidget(tag)

    def _tag(self, told: Told) -> Tag:
        """A pill that may grow: these words can be longer than a narrow card is wide."""
        tag = Tag(self._theme, told.words, told.tone, told.icon)
        tag.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        return tag
