"""A field for a few lines of one's own words, as tall as what is in it."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPalette, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from guide.ui.clipboard import private_data
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.layouts import slim_scroll_bar
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded


class TextArea(QTextEdit):
    """Plain text of a person's own; Tab goes on to the next control.

    What is copied out of it is copied privately, and the system is asked to learn no words from
    it. Signals: ``typed(str)`` with the whole text; ``cursor_moved(QRect)`` with where in the
    widget the cursor now is.
    """

    typed = Signal(str)
    cursor_moved = Signal(QRect)

    def __init__(
        self, theme: Theme, *, least_lines: int = 1, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._least_lines = least_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhMultiLine | Qt.InputMethodHint.ImhSensitiveData
        )
        self.setFont(theme.font(TextRole.BODY))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(theme.px(12), theme.px(9), theme.px(8), theme.px(9))
        self.viewport().setAutoFillBackground(False)
        slim_scroll_bar(theme, self)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text_soft"))
        self.setPalette(palette)
        self.document().setDocumentMargin(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self._fit()

    @property
    def text(self) -> str:
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text without telling anybody; one that is there already stays as it is."""
        if text == self.text:
            return
        was_blocked = self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(was_blocked)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._wanted_height())

    def createMimeDataFromSelection(self) -> QMimeData:
        return private_data(self.textCursor().selection().toPlainText())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()  # the page scrolls, not the field
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._paint_frame()
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _paint_frame(self) -> None:
        painter = painter_for(self)
        theme = self._theme
        line = theme.colour("accent" if self.hasFocus() else "line_strong")
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour("surface"), line, theme.colours.border)

    def _wanted_height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        around = self._theme.px(18) + 2
        content = math.ceil(self.document().size().height())
        least, most = self._least_lines * line, _MOST_LINES * line
        return min(max(content, least), most) + around

    def _fit(self) -> None:
        self.setFixedHeight(self._wanted_height())

    def _on_size(self, _size: QSizeF) -> None:
        self._fit()

    def _on_text_changed(self) -> None:
        self.typed.emit(self.text)

    def _on_cursor(self) -> None:
        place = self.cursorRect()
        self.cursor_moved.emit(place.translated(self.viewport().pos()))


_MOST_LINES = 12
"""A field that holds more scrolls by itself."""
