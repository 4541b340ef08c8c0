"""A bar with its name and its words: how far one dimension is filled."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.painting import painter_for, rounded

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value)
_BAR = 10
_TITLE_SHARE = 0.37


class Meter(QWidget):
    """Drawn in one piece, and read out in one piece: *Dwang: 1 sterk, 1 middel*."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._fill = 0.0
        self._outline = 0.0
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # so that people who listen can stop at it, though it cannot be changed
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_value(self, fill: float, outline: float, words: str) -> None:
        """``fill`` and ``outline`` are shares of the bar, together at most 1."""
        name(self, f"{self._title}: {words}")
        if (fill, outline, words) == (self._fill, self._outline, self._words):
            return
        is_longer = words != self._words
        self._fill, self._outline, self._words = fill, outline, words
        if is_longer:
            self.updateGeometry()
        self.update()

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._theme.px(316)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(180), self.heightForWidth(self._theme.px(316)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, _, words = self._places(width)
        return max(title.bottom(), words.bottom()) + 1

    def _places(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Where title, bar and words go."""
        theme = self._theme
        left = round(width * _TITLE_SHARE)
        title = QRect(0, 0, left - theme.px(8), 10_000)
        body = QFontMetrics(theme.font(TextRole.BODY))
        title.setHeight(body.boundingRect(title, _WRAP, self._title).height())
        bar_top = (body.height() - theme.px(_BAR)) // 2
        bar = QRect(left, bar_top, width - left, theme.px(_BAR))
        words = QRect(left, bar.bottom() + theme.px(6), width - left, 10_000)
        small = QFontMetrics(theme.font(TextRole.SMALL))
        words.setHeight(small.boundingRect(words, _WRAP, self._words or "x").height())
        return title, bar, words

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        title, bar, words = self._places(self.width())
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(TextRole.BODY))
        painter.drawText(title, _WRAP, self._title)
        radius = bar.height() / 2
        strong = theme.colours.border > 1
        ground = theme.colour("canvas" if theme.colours.is_dark else "sunken")
        line = theme.colour("line") if strong else None
        rounded(painter, bar, radius, ground, line, 1)
        if self._outline > 0:
            reach = QRectF(bar)
            reach.setWidth(max(bar.height(), bar.width() * (self._fill + self._outline)))
            rounded(painter, reach, radius, None, theme.colour("accent"), theme.px(1.5))
        if self._fill > 0:
            done = QRectF(bar)
            done.setWidth(max(bar.height(), bar.width() * self._fill))
            rounded(painter, done, radius, theme.colour("accent"))
        painter.setPen(theme.colour("text_soft"))
        painter.setFont(theme.font(TextRole.SMALL))
        painter.drawText(words, _WRAP, self._words)
