"""The bar with the numbers that matter, always in sight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.theme.theme import EMERGENCY_HEIGHT, TextRole, Theme
from guide.ui.widgets.painting import painter_for, rounded


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A name and a number as people say it."""

    name: str
    phone: str


class _Number(QPushButton):
    """A number in the bar; a click copies it."""

    def __init__(self, theme: Theme, number: EmergencyNumber, *, is_first: bool) -> None:
        super().__init__()
        self._theme = theme
        self._is_first = is_first
        self.number = number
        self._label = translate("Emergency", "Direct gevaar?") if is_first else number.name
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        what = translate("Emergency", "{name}: {number}. Kopieer het nummer")
        name(self, what.format(name=self._label, number=number.phone))
        self.setToolTip(self.accessibleName())

    def _fonts(self) -> tuple[TextRole, TextRole]:
        if self._is_first:
            return (TextRole.BODY_STRONG, TextRole.BODY_STRONG)
        return (TextRole.BODY, TextRole.BODY_STRONG)

    def sizeHint(self) -> QSize:
        label, digits = (QFontMetrics(self._theme.font(role)) for role in self._fonts())
        width = label.horizontalAdvance(self._label + " ") + digits.horizontalAdvance(
            self.number.phone
        )
        side = self._theme.px(48 if self._is_first else 16)
        return QSize(width + side, self._theme.px(EMERGENCY_HEIGHT - 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        colour = "text"
        left = theme.px(8)
        if self._is_first:
            fill = theme.colour("danger")
            rounded(painter, self.rect(), theme.px(8), fill.darker(110) if self.isDown() else fill)
            colour = "on_danger"
            box = QRect(theme.px(11), 0, theme.px(18), self.height())
            theme.paint_icon(painter, "phone-call", box, 17, colour)
            left = theme.px(37)
        elif self.underMouse():
            rounded(painter, self.rect(), theme.px(8), theme.colour("accent_well"))
        label_role, digits_role = self._fonts()
        painter.setPen(theme.colour(colour))
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for text, role in ((self._label + " ", label_role), (self.number.phone, digits_role)):
            font = theme.font(role)
            painter.setFont(font)
            width = QFontMetrics(font).horizontalAdvance(text)
            painter.drawText(QRect(left, 0, width + 2, self.height()), middle, text)
            left += width


class EmergencyBar(QWidget):
    """112 in red and the numbers after it, as many as fit; one quiet line on freshness.

    ``number_chosen(str, str)`` is sent on a click.
    """

    number_chosen = Signal(str, str)

    def __init__(
        self, theme: Theme, numbers: tuple[EmergencyNumber, ...], freshness: str, *, overdue: bool
    ) -> None:
        super().__init__()
        self._theme = theme
        self._freshness = freshness
        self._overdue = overdue
        self.setFixedHeight(theme.px(EMERGENCY_HEIGHT))
        name(self, translate("Emergency", "Noodnummers"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
        row.setSpacing(theme.px(10))
        self._numbers: list[_Number] = []
        for index, number in enumerate(numbers):
            button = _Number(theme, number, is_first=index == 0)
            button.clicked.connect(self._on_number)
            self._numbers.append(button)
            row.addWidget(button)
        row.addStretch(1)
        name(self, translate("Emergency", "Noodnummers"), freshness)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._theme.px(24 if self.width() > self._theme.px(700) else 8)
        layout = self.layout()
        if layout:
            layout.setContentsMargins(side, 0, side, 0)
        room = self.width() - 2 * side
        for button in self._numbers:
            room -= button.sizeHint().width() + self._theme.px(10)
            button.setVisible(room > -self._theme.px(10) or button is self._numbers[0])

    def _on_number(self) -> None:
        button = self.sender()
        assert isinstance(button, _Number)
        self.number_chosen.emit(button.number.name, button.number.phone)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(QPen(theme.colour("line"), theme.colours.border))
        painter.drawLine(0, 0, self.width(), 0)
        font = theme.font(TextRole.SMALL)
        shown = [b for b in self._numbers if not b.isHidden()]
        left = shown[-1].geometry().right() + theme.px(24) if shown else 0
        room = self.width() - theme.px(24) - left
        if QFontMetrics(font).horizontalAdvance(self._freshness) > room:
            return
        painter.setFont(font)
        painter.setPen(theme.colour("warning" if self._overdue else "text_soft"))
        area = QRect(left, 0, room, self.height())
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._freshness
        )
