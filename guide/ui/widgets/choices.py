"""Choosing one of a few: segments in a well, and filter chips in a row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QSizePolicy, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import CONTROL_RADIUS, check_box, painter_for, rounded


class _Choice(QRadioButton):
    """A radio button that is wholly its words: the whole of it is the target."""

    _ROLE = TextRole.BODY_STRONG
    _SIDES = 32
    _HEIGHT = 36

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font(self._ROLE))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name(self, text)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(self._ROLE)).horizontalAdvance(self.text())
        return QSize(words + self._theme.px(self._SIDES), self._theme.px(self._HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class _Segment(_Choice):
    """One choice of a segmented control."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        if self.isChecked():
            line = theme.colour("accent" if theme.colours.border > 1 else "line")
            rounded(
                painter,
                self.rect(),
                theme.px(8),
                theme.colour("surface"),
                line,
                theme.colours.border,
            )
        painter.setFont(theme.font(TextRole.BODY_STRONG))
        painter.setPen(theme.colour("text" if self.isChecked() else "text_soft"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked() and theme.colours.border > 1:
            bar = self.rect().adjusted(theme.px(12), self.height() - theme.px(5), -theme.px(12), 0)
            painter.fillRect(bar, theme.colour("accent"))


class Segmented(QWidget):
    """A few choices of which one holds. ``chosen(int)`` is sent when the user picks another."""

    chosen = Signal(int)

    def __init__(
        self, theme: Theme, what: str, choices: list[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        name(self, what)
        layout = FlowLayout(theme.px(2), self)
        layout.setContentsMargins(*[theme.px(4)] * 4)
        self._group = QButtonGroup(self)
        for index, choice in enumerate(choices):
            segment = _Segment(theme, choice, self)
            self._group.addButton(segment, index)
            layout.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def choose(self, index: int) -> None:
        """Set the choice without telling anybody."""
        self._group.button(index).setChecked(True)

    @property
    def index(self) -> int:
        return self._group.checkedId()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        line = theme.colour("line") if theme.colours.border > 1 else None
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour("sunken"), line, theme.colours.border)


class Chip(_Choice):
    """A filter that can be chosen alone out of a row of them."""

    _ROLE = TextRole.BODY_MEDIUM
    _SIDES = 34
    _HEIGHT = 40

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        checked = self.isChecked()
        fill = "accent" if checked else ("accent_well" if self.underMouse() else "surface")
        line = theme.colour("accent" if checked else "line")
        radius = self.height() / 2
        rounded(painter, self.rect(), radius, theme.colour(fill), line, theme.colours.border)
        painter.setFont(theme.font(TextRole.BODY_MEDIUM))
        painter.setPen(theme.colour("on_accent" if checked else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Toggle(QCheckBox):
    """Something that is so or not, as a chip with a box in it."""

    _ROLE = TextRole.BODY_MEDIUM

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        name(self, text)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(self._ROLE)).horizontalAdvance(self.text())
        return QSize(words + self._theme.px(58), self._theme.px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        checked = self.isChecked()
        fill = "accent_well" if checked or self.underMouse() else "surface"
        line = theme.colour("accent" if checked else "line_strong")
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour(fill), line, theme.colours.border)
        side = theme.px(20)
        box = QRect(theme.px(12), (self.height() - side) // 2, side, side)
        check_box(painter, theme, box, checked=checked)
        painter.setFont(theme.font(self._ROLE))
        painter.setPen(theme.colour("text"))
        area = self.rect().adjusted(theme.px(42), 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.text())
