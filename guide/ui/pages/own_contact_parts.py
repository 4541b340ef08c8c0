"""What the pages on the user's own contacts share: what is kept, and what has just happened."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.ui.a11y.accessible import announce
from guide.ui.i18n import translate
from guide.ui.pages.own_contact_words import privacy_lines
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button
from guide.ui.widgets.cards import Card, Icon
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.tags import Tone
from guide.ui.widgets.text import Heading, Label

_ICONS = {
    Tone.GOOD: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.DANGER: "octagon-alert",
    Tone.ACCENT: "info",
    Tone.PLAIN: "info",
}


@dataclass(frozen=True, slots=True)
class Said:
    """Something that stays on the page until something else happens."""

    words: str
    tone: Tone


class SaidCard(Card):
    """What was kept, or not, or what is the matter: icon and words."""

    def __init__(self, theme: Theme, said: Said) -> None:
        ground, colour = said.tone.value
        super().__init__(theme, fill=ground, line="", padding=12, spacing=0)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        icon = Icon(theme, _ICONS[said.tone], 18, colour)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, said.words, TextRole.BODY_MEDIUM), 1)
        self.column.addLayout(row)


class SaidPlace(QWidget):
    """Where a page says what came of something; not there as long as there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._said: Said | None = None
        self._card: SaidCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def words(self) -> str:
        return self._said.words if self._said else ""

    def show_said(self, said: Said | None) -> None:
        """Show and announce it; the same again is no news."""
        if said == self._said:
            return
        self._said = said
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if said is not None:
            self._card = SaidCard(self._theme, said)
            self._column.addWidget(self._card)
            announce(self, said.words)
        self.setVisible(said is not None)


class ActionBar(QWidget):
    """The buttons of a page in a row at its foot, where the window is narrow."""

    def __init__(self, theme: Theme, *buttons: Button) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        row = FlowLayout(theme.px(8), self)
        row.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        for button in buttons:
            row.addWidget(button)


class ActionPanel(QWidget):
    """The buttons of a page beside it, and under them what is kept here."""

    def __init__(self, theme: Theme, where: str, *buttons: Button) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        card = Card(theme, padding=18, spacing=10)
        for button in buttons:
            card.column.addWidget(button)
        column.addWidget(card)
        column.addWidget(PrivacyCard(theme, where))


class PrivacyCard(Card):
    """What is kept here, what never, and where."""

    def __init__(self, theme: Theme, where: str) -> None:
        super().__init__(theme, padding=18, spacing=8)
        title = translate("OwnContacts", "Wat de gids hier bewaart")
        self.column.addWidget(Heading(theme, title, 2, TextRole.BODY_STRONG))
        for line in privacy_lines(where):
            self.column.addWidget(Label(theme, line, TextRole.BODY, "text_soft"))
