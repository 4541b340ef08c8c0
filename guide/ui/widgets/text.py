"""Labels and headings."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from guide.ui.a11y.accessible import make_heading
from guide.ui.theme.theme import TextRole, Theme


class Label(QLabel):
    """Plain text in one of the theme's sizes. Wraps unless told otherwise."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: TextRole = TextRole.BODY,
        colour: str = "text",
        *,
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self.setWordWrap(wrap)
        # inside a button Qt would take the colour of button text
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.set_colour(colour)
        self.setText(text)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
            self.setMinimumWidth(theme.px(40))

    def set_colour(self, colour: str) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(colour))
        self.setPalette(palette)


class Heading(Label):
    """Text that a screen reader can jump to."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        level: int = 2,
        role: TextRole = TextRole.HEADING,
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, role, colour, parent=parent)
        make_heading(self, level)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
