"""Fields to type in."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded

_RIGHT = Qt.TextElideMode.ElideRight
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter
_NO_KEY = Qt.KeyboardModifier.NoModifier
_WRITING = (_NO_KEY, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class FilterField(QLineEdit):
    """A field with an icon in front, drawn like the other controls."""

    def __init__(
        self, theme: Theme, placeholder: str, icon: str = "funnel", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.setFrame(False)
        self.setFont(theme.font(TextRole.BODY))
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(False)
        self.setTextMargins(theme.px(40), 0, theme.px(8), 0)
        self.setMinimumWidth(theme.px(120))
        palette = self.palette()
        transparent = theme.colour("surface")
        transparent.setAlpha(0)
        palette.setColor(QPalette.ColorRole.Base, transparent)
        self.setPalette(palette)
        name(self, placeholder)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(42))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        line = theme.colour("accent" if self.hasFocus() else "line_strong")
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour("surface"), line, theme.colours.border)
        box = QRect(theme.px(12), 0, theme.px(22), self.height())
        theme.paint_icon(painter, self._icon_name, box, 18, "text_soft")
        painter.end()
        super().paintEvent(event)


class SearchButton(QPushButton):
    """Looks like a search field, opens the search sheet.

    Signals: ``typed(str)`` when somebody types in it as if it were one.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        name(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.modifiers() in _WRITING and text.isprintable() and text.strip():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)  # Space presses it, as any button

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(380), self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(44), self._theme.px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        line = theme.colour("accent" if self.underMouse() else "line_strong")
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour("surface"), line, theme.colours.border)
        box = QRect(theme.px(12), 0, theme.px(20), self.height())
        theme.paint_icon(painter, "search", box, 18, "text_soft")
        tiny = theme.font(TextRole.TINY)
        key_width = QFontMetrics(tiny).horizontalAdvance(self._key) + theme.px(14)
        room = self.width() - theme.px(41) - key_width - theme.px(20)
        painter.setPen(theme.colour("text_soft"))
        if room > theme.px(60):
            font = theme.font(TextRole.BODY)
            painter.setFont(font)
            area = QRect(theme.px(41), 0, room, self.height())
            words = QFontMetrics(font).elidedText(self._text, _RIGHT, room)
            painter.drawText(area, _MIDDLE_LEFT, words)
            height = theme.px(20)
            key = QRect(
                self.width() - key_width - theme.px(12),
                (self.height() - height) // 2,
                key_width,
                height,
            )
            rounded(painter, key, theme.px(5), None, theme.colour("line"), 1)
            painter.setFont(tiny)
            painter.setPen(theme.colour("text_soft"))
            painter.drawText(key, _CENTRE, self._key)
