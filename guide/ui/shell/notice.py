"""A line over the page that says what happened, and goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.ui.a11y.accessible import announce
from guide.ui.i18n import translate
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind, IconButton
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded
from guide.ui.widgets.text import Label

SHOWN_MS = 6000


class Notice(QWidget):
    """Lies over the window just above the emergency bar. ``undo_asked()`` when it offers that."""

    undo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(8), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(10))
        self._text = Label(theme, "", TextRole.BODY_MEDIUM, "on_end")
        row.addWidget(self._text, 1)
        self._undo = Button(theme, translate("Notice", "Ongedaan maken"), ButtonKind.SECONDARY)
        self._undo.clicked.connect(self._on_undo)
        row.addWidget(self._undo)
        close = IconButton(theme, "x", translate("Notice", "Sluit melding"), colour="on_end")
        close.clicked.connect(self.hide)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, text: str, *, stays: bool = False, can_undo: bool = False) -> None:
        """Show and announce ``text``; ``stays`` keeps it until it is closed."""
        self._text.setText(text)
        self._undo.setVisible(can_undo)
        self._timer.stop()
        if not stays:
            self._timer.start(SHOWN_MS)
        self.place()
        self.show()
        self.raise_()
        announce(self, text)

    def place(self) -> None:
        """Stand at the foot of the window, in the middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        width = min(parent.width() - self._theme.px(24), self._theme.px(640))
        layout = self.layout()
        wanted = layout.totalHeightForWidth(width) if layout else 0
        height = min(max(self._theme.px(56), wanted), parent.height() // 2)
        top = parent.height() - height - self._theme.px(56)
        self.setGeometry((parent.width() - width) // 2, top, width, height)

    def _on_undo(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        rounded(painter, self.rect(), theme.px(CONTROL_RADIUS), theme.colour("end"))
