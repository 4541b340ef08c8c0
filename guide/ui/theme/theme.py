"""The one object widgets ask for colours, sizes, fonts and icons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette

from guide.ui.theme.fonts import ICON_FAMILY, TEXT_FAMILY, glyph
from guide.ui.theme.tokens import Palette

SIDEBAR_WIDTH = 224
SIDEBAR_NARROW = 68
TOP_BAR_HEIGHT = 64
EMERGENCY_HEIGHT = 44
ASIDE_WIDTH = 356
LEAD_WIDTH = 640
TEXT_WIDTH = 680
"""At most 72 characters of 16 px text."""


class TextRole(Enum):
    """Sizes and weights of text: pixels at 100 %, and the weight."""

    TITLE = (30, QFont.Weight.Bold)
    HEADING = (20, QFont.Weight.DemiBold)
    QUESTION = (25, QFont.Weight.Bold)
    NUMBER = (20, QFont.Weight.Bold)
    LEAD = (17, QFont.Weight.Normal)
    BODY = (16, QFont.Weight.Normal)
    BODY_STRONG = (16, QFont.Weight.DemiBold)
    BODY_MEDIUM = (16, QFont.Weight.Medium)
    SMALL = (13.5, QFont.Weight.Normal)
    SMALL_STRONG = (13.5, QFont.Weight.DemiBold)
    TINY = (12, QFont.Weight.Medium)


@dataclass(frozen=True)
class Theme:
    """A palette at a text size. A value: another look is another theme."""

    colours: Palette
    zoom: int = 100
    """Percent."""
    single_keys: bool = True
    """Whether a button shows the one character that presses it."""

    def px(self, at_100: float) -> int:
        """Whole pixels for a length that is ``at_100`` pixels at 100 %; at least 1."""
        return max(1, round(at_100 * self.zoom / 100))

    @property
    def margin(self) -> int:
        """Pixels around a page: less where large text needs the width."""
        return self.px(32 if self.zoom <= 150 else 16)

    def for_frame(self, height: int) -> Theme:
        """The theme for the bars around the page, in a window ``height`` pixels high.

        They grow with the text until they take a quarter of the window; then the page, which
        people came to read, keeps the rest.
        """
        most = height / 4 / (TOP_BAR_HEIGHT + EMERGENCY_HEIGHT) * 100
        return replace(self, zoom=max(100, min(self.zoom, int(most)))) if self.zoom > 100 else self

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.colours, name))

    def font(self, role: TextRole) -> QFont:
        return _font(role, self.zoom)

    def icon_font(self, size: float) -> QFont:
        font = QFont(ICON_FAMILY)
        font.setPixelSize(self.px(size))
        return font

    def paint_icon(
        self, painter: QPainter, name: str, area: QRect, size: float, colour: str
    ) -> None:
        """Paint an icon of ``size`` pixels (at 100 %) in the middle of ``area``."""
        painter.save()
        painter.setFont(self.icon_font(size))
        painter.setPen(self.colour(colour))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, glyph(name))
        painter.restore()

    def qt_palette(self) -> QPalette:
        """What Qt's own widgets are painted with."""
        palette = QPalette()
        for role, name in _QT_ROLES.items():
            palette.setColor(role, self.colour(name))
        disabled = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(disabled, role, self.colour("text_soft"))
        return palette


_QT_ROLES = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_danger",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "end",
    QPalette.ColorRole.ToolTipText: "on_end",
    QPalette.ColorRole.PlaceholderText: "text_soft",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
    QPalette.ColorRole.Accent: "accent",
}


@lru_cache(maxsize=64)
def _font(role: TextRole, zoom: int) -> QFont:
    size, weight = role.value
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(max(1, round(size * zoom / 100)))
    font.setWeight(weight)
    return font
