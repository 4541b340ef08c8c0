"""One choice out of a few, each a row whose words may need more than one line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value)
_LEFT = 42
"""Where the words of a row begin, in pixels at 100 %."""


class RadioRow(QRadioButton):
    """A row that can be chosen; the whole of it is the target."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name(self, text)

    def sizeHint(self) -> QSize:
        words = self._metrics().horizontalAdvance(self.text())
        return QSize(words + self._theme.px(_LEFT + 14), self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(40))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._theme.px(_LEFT + 12)), 10_000)
        words = self._metrics().boundingRect(room, _WRAP, self.text()).height()
        return max(self._theme.px(40), words + self._theme.px(18))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(TextRole.BODY))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        if self.isChecked() or self.underMouse():
            line = theme.colour("accent") if theme.colours.border > 1 else None
            well = theme.colour("accent_well")
            rounded(painter, self.rect(), theme.px(CONTROL_RADIUS), well, line)
        side = theme.px(20)
        circle = QRect(theme.px(11), (self.height() - side) // 2, side, side)
        edge = theme.colour("accent" if self.isChecked() else "line_strong")
        rounded(painter, circle, side / 2, theme.colour("surface"), edge, theme.px(2))
        if self.isChecked():
            inset = theme.px(5)
            dot = circle.adjusted(inset, inset, -inset, -inset)
            rounded(painter, dot, dot.width() / 2, theme.colour("accent"))
        painter.setFont(theme.font(TextRole.BODY))
        painter.setPen(theme.colour("text"))
        area = self.rect().adjusted(theme.px(_LEFT), 0, -theme.px(12), 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter.value)
        painter.drawText(area, _WRAP | middle, self.text())


class RadioRows(QWidget):
    """A few rows of which one holds. Signals: ``chosen(int)`` when the user picks another."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, what: str, choices: list[str]) -> None:
        super().__init__()
        name(self, what)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        self._group = QButtonGroup(self)
        for index, choice in enumerate(choices):
            row = RadioRow(theme, choice)
            row.setAccessibleDescription(what)
            self._group.addButton(row, index)
            column.addWidget(row)
        self._group.idClicked.connect(self.chosen)

    @property
    def index(self) -> int:
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Set the choice without telling anybody; the Tab key comes to it from then on.

        Qt sees to that by itself only once somebody has pressed a row.
        """
        chosen = self._group.button(index)
        chosen.setChecked(True)
        for row in self._group.buttons():
            by_key = row is chosen
            policy = Qt.FocusPolicy.StrongFocus if by_key else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)
