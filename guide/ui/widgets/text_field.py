"""A field for one line, drawn like the other controls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded


class TextField(QLineEdit):
    """One line of text. Signals: ``typed(str)``, not sent for what the program sets."""

    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_wrong = False
        self.setFrame(False)
        self.setFont(theme.font(TextRole.BODY))
        self.setTextMargins(theme.px(12), 0, theme.px(8), 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        palette = self.palette()
        transparent = theme.colour("surface")
        transparent.setAlpha(0)
        palette.setColor(QPalette.ColorRole.Base, transparent)
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text_soft"))
        self.setPalette(palette)
        self.textEdited.connect(self.typed)

    def set_wrong(self, is_wrong: bool) -> None:
        """Draw the edge of a field that must be mended; words beside it say what is wrong."""
        self._is_wrong = is_wrong
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(44))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        usual = "accent" if self.hasFocus() else "line_strong"
        line = theme.colour("danger" if self._is_wrong else usual)
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour("surface"), line, theme.colours.border)
        painter.end()
        super().paintEvent(event)
