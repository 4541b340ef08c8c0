"""The ways in of the start page: the filled panel, the doors in it, the cards beside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import IconTile
from guide.ui.widgets.painting import CARD_RADIUS, CONTROL_RADIUS, painter_for, rounded
from guide.ui.widgets.text import Heading

_BESIDE_FROM = 440
"""From this width (pixels at 100 %) the way to everything stands beside the heading."""


_TILE = 48
_LEFT = 78
_ARROW = 56
"""Side of the tile; where the words begin; what the arrow takes. Pixels at 100 %."""

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value)


class DoorPanel(QFrame):
    """A heading on the accent colour, doors under it, and a button that leads to everything."""

    def __init__(self, theme: Theme, icon: str, title: str, everything: str) -> None:
        super().__init__()
        self._theme = theme
        self._is_beside = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.px(side) for side in (16, 12, 16, 16)])
        self._column.setSpacing(theme.px(8))
        self._head = QHBoxLayout()
        self._head.setSpacing(theme.px(12))
        self._head.addWidget(IconTile(theme, icon, on_accent=True, side=40))
        self._head.addWidget(Heading(theme, title, 2, TextRole.HEADING, "on_accent"), 1)
        self.everything = PanelButton(theme, everything)
        # said in full where somebody hears only a list of buttons
        name(self.everything, f"{everything}: {title}")
        self._head.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(self._head)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def add(self, door: DoorCard) -> None:
        self._column.addWidget(door, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_beside = event.size().width() >= self._theme.px(_BESIDE_FROM)
        if is_beside is not self._is_beside:
            self._is_beside = is_beside
            holder = self._head if is_beside else self._column
            holder.addWidget(self.everything, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        radius = self._theme.px(CARD_RADIUS)
        rounded(painter, self.rect(), radius, self._theme.colour("accent"))


class WayCard(QPushButton):
    """A way in: icon, title, one line, an arrow; the whole of it is the target.

    Its words are painted, not built from labels: the start page has many, and every start pays.
    """

    def __init__(self, theme: Theme, icon: str, title: str, text: str, *, above: int = 12) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._words = ((title, TextRole.HEADING, "text"), (text, TextRole.BODY, "text_soft"))
        self._above = above
        self._places: dict[int, list[QRect]] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name(self, title, text)

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._theme.px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_width, self._theme.px(_TILE + 2 * self._above))

    def show_text(self, text: str) -> None:
        """Another line under the title."""
        (title, role, colour), (before, text_role, text_colour) = self._words
        if text == before:
            return
        self._words = ((title, role, colour), (text, text_role, text_colour))
        self._places.clear()
        name(self, title, text)
        self.updateGeometry()
        self.update()

    @cached_property
    def _least_width(self) -> int:
        """Room for the longest word."""
        longest = 0
        for words, role, _ in self._words:
            metrics = QFontMetrics(self._theme.font(role))
            longest = max([longest, *map(metrics.horizontalAdvance, words.split())])
        return self._beside() + longest + 1

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._lay_out(width)[-1].bottom() + 1
        return max(words, self._theme.px(_TILE)) + 2 * self._theme.px(self._above)

    def _beside(self) -> int:
        """What stands beside the words: margins, tile, arrow."""
        return self._theme.px(_LEFT + _ARROW)

    def _lay_out(self, width: int) -> list[QRect]:
        """Where title and line stand, from the top of the words. Asked often for a few widths."""
        if width not in self._places:
            self._places[width] = list(self._placed(max(1, width - self._beside())))
        return self._places[width]

    def _placed(self, room: int) -> Iterator[QRect]:
        top = 0
        for words, role, _ in self._words:
            area = QRect(self._theme.px(_LEFT), top, room, 100_000)
            metrics = QFontMetrics(self._theme.font(role))
            area.setHeight(metrics.boundingRect(area, _WRAP, words).height())
            yield area
            top += area.height() + self._theme.px(1)

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        self._paint_ground(painter, is_hot=self.underMouse() or self.isDown())
        side = theme.px(_TILE)
        tile = QRect(theme.px(16), (self.height() - side) // 2, side, side)
        rounded(painter, tile, theme.px(12), theme.colour("accent_well"))
        theme.paint_icon(painter, self._icon_name, tile, 28, "accent")
        places = self._lay_out(self.width())
        down = (self.height() - places[-1].bottom()) // 2
        for (words, role, colour), area in zip(self._words, places, strict=True):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            painter.drawText(area.translated(0, down), _WRAP, words)
        end = QRect(self.width() - theme.px(44), 0, theme.px(24), self.height())
        theme.paint_icon(painter, "arrow-right", end, 20, "text_soft")

    def _paint_ground(self, painter: QPainter, *, is_hot: bool) -> None:
        theme = self._theme
        line = theme.colour("accent" if is_hot else "line")
        radius, border = theme.px(CARD_RADIUS), theme.colours.border
        rounded(painter, self.rect(), radius, theme.colour("surface"), line, border)


class DoorCard(WayCard):
    """A door on the panel."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__(theme, icon, title, text, above=7)
        self.setProperty("ringColour", "on_accent")

    def _paint_ground(self, painter: QPainter, *, is_hot: bool) -> None:
        theme = self._theme
        fill = theme.colour("accent_well" if is_hot else "surface")
        rounded(painter, self.rect(), theme.px(CONTROL_RADIUS), fill)


class PanelButton(Button):
    """A button on the accent colour, quieter than the doors."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, ButtonKind.PRIMARY)
        self.setProperty("ringColour", "on_accent")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _paint_body(self, painter: QPainter, fill: str, _line: str) -> None:
        theme = self._theme
        is_hot = self.underMouse() or self.isDown()
        colour = theme.colour(fill if is_hot else "accent_tile")
        line = theme.colour("on_accent") if theme.colours.border > 1 else colour
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, colour, line, theme.colours.border)
