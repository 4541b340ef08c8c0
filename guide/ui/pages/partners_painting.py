"""Paints the chain of partners, on screen and on paper; `guide.core.partners_layout` placed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from guide.core.content.records import Box, Point
from guide.core.partners import Partner, Partners, Ring
from guide.core.partners_layout import Arrow, Drawing, Size, draw_chain
from guide.ui.pages.partners_words import you_are_here
from guide.ui.theme.theme import TextRole, Theme

_PIXELS = 14
_SMALL_PIXELS = 12
_LEAST_ROOM = 104.0
_SIDES = 22.0
_TOPS = 16.0
_RADIUS = 10.0
_CORNER = 8.0
_HEAD = 8.0


class Stance(Enum):
    """How a box stands to the one that was chosen: fill, words, line."""

    CHOSEN = ("accent", "on_accent", "accent")
    NEAR = ("accent_well", "text", "accent")
    FAR = ("surface", "text", "line_strong")


@dataclass(frozen=True, slots=True)
class Picture:
    """A chain, placed, with the lines of every box as they are painted."""

    chain: Partners
    drawing: Drawing
    lines: Mapping[str, tuple[str, ...]]
    own: str
    """The reader's own partner; empty when they are none of them."""


def picture_of(theme: Theme, chain: Partners, own: str) -> Picture:
    """Measure the words and place the boxes, in pixels at 100 %."""
    metrics = QFontMetricsF(_font(theme))
    lines = {}
    for ring in Ring:
        partners = [partner for partner in chain.partners if partner.ring is ring]
        words = (word for partner in partners for word in partner.title.split())
        room = max([_LEAST_ROOM, *(metrics.horizontalAdvance(word) for word in words)])
        for partner in partners:
            lines[partner.id] = _wrapped(metrics, partner.title, room)
    sizes = {}
    for partner in chain.partners:
        width = max(metrics.horizontalAdvance(line) for line in lines[partner.id])
        count = len(lines[partner.id]) + (1 if partner.id == own else 0)
        sizes[partner.id] = Size(width + _SIDES, count * metrics.lineSpacing() + _TOPS)
    return Picture(chain, draw_chain(chain, sizes), lines, own)


def _wrapped(metrics: QFontMetricsF, title: str, room: float) -> tuple[str, ...]:
    lines: list[str] = []
    for word in title.split() or [""]:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return tuple(lines)


# -- arrows -----------------------------------------------------------------------------------


def paint_arrows(painter: QPainter, theme: Theme, drawing: Drawing, chosen: str) -> None:
    """All arrows; those from and to ``chosen`` over the others, and lit."""
    lit = [arrow for arrow in drawing.arrows if chosen in (arrow.giver, arrow.receiver)]
    quiet = theme.colour("line_strong")
    if chosen and theme.colours.border == 1:
        quiet = _between(quiet, theme.colour("surface"))
    for arrow in drawing.arrows:
        if arrow not in lit:
            _paint_arrow(painter, arrow, quiet, 1.3)
    for arrow in lit:
        _paint_arrow(painter, arrow, theme.colour("accent"), 2.6)


def _between(first: QColor, second: QColor) -> QColor:
    """Halfway: lines that lie on each other then look no darker than one alone."""
    return QColor(
        (first.red() + second.red()) // 2,
        (first.green() + second.green()) // 2,
        (first.blue() + second.blue()) // 2,
    )


def _paint_arrow(painter: QPainter, arrow: Arrow, colour: QColor, width: float) -> None:
    points = _corners(arrow.points)
    tip, before = points[-1], points[-2]
    way = 1.0 if tip.x() > before.x() else -1.0
    head = _HEAD + width
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points[-1] = QPointF(tip.x() - way * head * 0.7, tip.y())
    painter.drawPath(_rounded_path(points))
    base = tip.x() - way * head
    half = head * 0.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF([tip, QPointF(base, tip.y() - half), QPointF(base, tip.y() + half)])
    )


def _corners(points: tuple[Point, ...]) -> list[QPointF]:
    """The points where the line really turns."""
    kept = [points[0]]
    for point, after in pairwise(points[1:]):
        before = kept[-1]
        straight = (before.x == point.x == after.x) or (before.y == point.y == after.y)
        if point != before and not straight:
            kept.append(point)
    kept.append(points[-1])
    return [QPointF(point.x, point.y) for point in kept]


def _rounded_path(points: list[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before))
        path.quadTo(corner, _towards(corner, after))
    path.lineTo(points[-1])
    return path


def _towards(start: QPointF, goal: QPointF) -> QPointF:
    way = goal - start
    length = max(1e-6, abs(way.x()) + abs(way.y()))
    return start + way * (min(_CORNER, length / 2) / length)


# -- boxes ------------------------------------------------------------------------------------


def paint_box(
    painter: QPainter, theme: Theme, area: QRectF, picture: Picture, partner: Partner, how: Stance
) -> None:
    """A partner's box with its words, in units of the drawing."""
    fill, text, line = how.value
    width = (1.3 if how is Stance.FAR else 2.0) * theme.colours.border
    painter.setPen(QPen(theme.colour(line), width))
    painter.setBrush(theme.colour(fill))
    inset = width / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
    painter.setPen(theme.colour(text))
    painter.setFont(_font(theme))
    lines = picture.lines[partner.id]
    if partner.id != picture.own:
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
        return
    spacing = QFontMetricsF(_font(theme)).lineSpacing()
    top = area.center().y() - (len(lines) + 1) * spacing / 2
    words = QRectF(area.x(), top, area.width(), len(lines) * spacing)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, "\n".join(lines))
    small = QFont(theme.font(TextRole.SMALL))
    small.setPixelSize(_SMALL_PIXELS)
    painter.setFont(small)
    below = QRectF(area.x(), words.bottom(), area.width(), spacing)
    painter.drawText(below, Qt.AlignmentFlag.AlignCenter, you_are_here())


def stance_of(picture: Picture, partner_id: str, chosen: str) -> Stance:
    if partner_id == chosen:
        return Stance.CHOSEN
    ends = ((arrow.giver, arrow.receiver) for arrow in picture.drawing.arrows)
    is_near = any(chosen in pair and partner_id in pair for pair in ends)
    return Stance.NEAR if is_near else Stance.FAR


def rect_of(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def words_fit(theme: Theme, picture: Picture, partner_id: str) -> bool:
    """Whether every line of a box stands wholly inside it."""
    metrics = QFontMetricsF(_font(theme))
    box = picture.drawing.box(partner_id)
    lines = picture.lines[partner_id]
    count = len(lines) + (1 if partner_id == picture.own else 0)
    widest = max(metrics.horizontalAdvance(line) for line in lines)
    return widest <= box.width - 8 and count * metrics.lineSpacing() <= box.height - 4


def _font(theme: Theme) -> QFont:
    font = QFont(theme.font(TextRole.SMALL_STRONG))
    font.setPixelSize(_PIXELS)
    return font
