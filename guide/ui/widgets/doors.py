"""The filled panel of the start page, and the doors that stand in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import ActionCard, IconTile
from guide.ui.widgets.painting import CARD_RADIUS, CONTROL_RADIUS, painter_for, rounded
from guide.ui.widgets.text import Heading

_BESIDE_FROM = 440
"""From this width (pixels at 100 %) the way to everything stands beside the heading."""


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


class DoorCard(ActionCard):
    """A door on the panel: icon, title, one line; the whole of it is the target."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str) -> None:
        super().__init__(theme, icon, title, text)
        self.setProperty("ringColour", "on_accent")
        make_compact(self, theme, 7)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        hovered = self.underMouse() or self.isDown()
        fill = theme.colour("accent_well" if hovered else "surface")
        rounded(painter, self.rect(), theme.px(CONTROL_RADIUS), fill)


def make_compact(card: ActionCard, theme: Theme, above: int) -> None:
    """Less room around what stands on a card, where several stand under each other."""
    layout = card.layout()
    assert layout is not None
    layout.setContentsMargins(*[theme.px(side) for side in (16, above, 18, above)])
    layout.setSpacing(theme.px(14))
    for tile in card.findChildren(IconTile):
        tile.setFixedSize(theme.px(48), theme.px(48))


class PanelButton(Button):
    """A button on the accent colour, quieter than the doors."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text, ButtonKind.PRIMARY)
        self.setProperty("ringColour", "on_accent")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _paint_body(self, painter: QPainter, fill: str, _line: str) -> None:
        theme = self._theme
        colour: QColor = theme.colour("accent_tile")
        if self.underMouse() or self.isDown():
            colour = theme.colour(fill)
        line = theme.colour("on_accent") if theme.colours.border > 1 else colour
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, colour, line, theme.colours.border)
