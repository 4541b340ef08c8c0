"""How a flowchart is drawn: a shape for each kind of box, so that colour never stands alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from guide.core.content.ids import NodeId
from guide.core.content.records import Box, Flow, FlowEdge, FlowNode, NodeKind
from guide.core.flow.walk import Walk
from guide.ui.theme.fonts import ICON_FAMILY, glyph
from guide.ui.theme.theme import TextRole, Theme

NODE_PIXELS = 15
LABEL_PIXELS = 13
"""Sizes of letters in units of the drawing; the compiler has measured with the same."""
_ICON_PIXELS = 12
_ICON_ROOM = 22.0
"""Width of the strip at the left of a contact in which its telephone stands."""
_CUT = 14.0
_CORNER = 4.0
_ROUND = 12.0
_BAR = 8.0
_AROUND = 9.0
"""How far a line with its head reaches beside its middle."""

_CENTRED = Qt.AlignmentFlag.AlignCenter.value


_Arrow = tuple[NodeId, NodeId, str]
"""An arrow by its ends and its words: they tell it from all others of its flow."""


@dataclass(frozen=True)
class Stance:
    """Where somebody is on a map; nowhere when it is drawn for the wall."""

    here: NodeId | None = None
    visited: frozenset[NodeId] = frozenset()
    lit: frozenset[_Arrow] = frozenset()
    assumed: frozenset[NodeId] = frozenset()

    @classmethod
    def of(cls, walk: Walk) -> Stance:
        lit = frozenset(_arrow(edge) for edge in walk.trail)
        return cls(walk.here.id, frozenset(walk.visited), lit, walk.assumed)


NOWHERE = Stance()


def rect_of(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def shape_of(kind: NodeKind, box: QRectF) -> QPainterPath:
    """The outline of a box: a hexagon asks, a pill ends, sharp corners act, round ones call."""
    path = QPainterPath()
    match kind:
        case NodeKind.QUESTION:
            path.addPolygon(_hexagon(box))
            path.closeSubpath()
        case NodeKind.END:
            path.addRoundedRect(box, box.height() / 2, box.height() / 2)
        case NodeKind.CONTACT:
            radius = min(_ROUND, box.height() / 3)
            path.addRoundedRect(box, radius, radius)
        case NodeKind.ACTION | NodeKind.FLOW:
            path.addRoundedRect(box, _CORNER, _CORNER)
    return path


@dataclass
class FlowPainter:
    """Draws a flow in its own units, in the colours of a theme. Outlines are made when needed."""

    theme: Theme
    flow: Flow
    _lines: dict[_Arrow, QPainterPath] = field(default_factory=dict)
    _shapes: dict[NodeId, QPainterPath] = field(default_factory=dict)

    def __post_init__(self) -> None:
        drawn = [edge for edge in self.flow.edges if len(edge.points) > 1]
        self._edges = [(edge, _arrow(edge), _reach(edge)) for edge in drawn]
        self._nodes = [(node, rect_of(node.box)) for node in self.flow.nodes]
        self._node_font = _font(self.theme, TextRole.BODY_STRONG, NODE_PIXELS)
        self._label_font = _font(self.theme, TextRole.SMALL_STRONG, LABEL_PIXELS)
        self._icon_font = QFont(ICON_FAMILY)
        self._icon_font.setPixelSize(_ICON_PIXELS)

    def paint(self, painter: QPainter, stance: Stance, part: QRectF | None = None) -> None:
        """Draw the flow; of a large one only ``part``."""
        edges = [(e, arrow) for e, arrow, area in self._edges if _is_in(area, part)]
        lit = [edge for edge, arrow in edges if arrow in stance.lit]
        dull = [edge for edge, arrow in edges if arrow not in stance.lit]
        for edge in dull:
            self._paint_line(painter, edge, "line_strong", 1.5)
        for edge in lit:
            is_guess = edge.source in stance.assumed
            self._paint_line(painter, edge, "accent", 3, is_guess=is_guess)
        for edge in dull:
            self._paint_label(painter, edge, "text_soft")
        for edge in lit:
            self._paint_label(painter, edge, "accent")
        for node, box in self._nodes:
            if _is_in(box, part):
                self._paint_node(painter, node, box, stance)

    def _paint_line(
        self,
        painter: QPainter,
        edge: FlowEdge,
        colour_name: str,
        width: float,
        *,
        is_guess: bool = False,
    ) -> None:
        colour = self.theme.colour(colour_name)
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if is_guess:
            pen.setDashPattern([2.5, 1.5])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._line(edge))
        before, tip = (QPointF(p.x, p.y) for p in edge.points[-2:])
        _paint_head(painter, before, tip, colour, 9 if width > 2 else 8)

    def _line(self, edge: FlowEdge) -> QPainterPath:
        arrow = _arrow(edge)
        if arrow not in self._lines:
            self._lines[arrow] = _rounded_path([QPointF(p.x, p.y) for p in edge.points], 8)
        return self._lines[arrow]

    def _paint_label(self, painter: QPainter, edge: FlowEdge, colour: str) -> None:
        if not edge.label or edge.label_box is None:
            return
        box = rect_of(edge.label_box)
        painter.fillRect(box, self.theme.colour("surface"))
        painter.setFont(self._label_font)
        painter.setPen(self.theme.colour(colour))
        painter.drawText(box, _CENTRED | Qt.TextFlag.TextWordWrap.value, edge.label)

    def _paint_node(self, painter: QPainter, node: FlowNode, box: QRectF, stance: Stance) -> None:
        theme = self.theme
        fill, text, line = _colours(node, stance)
        is_strong = node.id in stance.visited or node.kind is NodeKind.CONTACT
        width = (2.0 if is_strong else 1.5) * theme.colours.border
        painter.setPen(QPen(theme.colour(line), width))
        painter.setBrush(theme.colour(fill))
        if node.id not in self._shapes:
            self._shapes[node.id] = shape_of(node.kind, box)
        painter.drawPath(self._shapes[node.id])
        ink = theme.colour(text)
        is_bar = node.kind is NodeKind.FLOW and node.id != stance.here
        self.paint_mark(painter, node.kind, box, theme.colour(line) if is_bar else ink)
        painter.setFont(self._node_font)
        painter.setPen(ink)
        painter.drawText(box, _CENTRED, "\n".join(node.label_lines))

    def paint_mark(self, painter: QPainter, kind: NodeKind, box: QRectF, ink: QColor) -> None:
        """What tells a contact and a door to another flow, besides their outline."""
        if kind is NodeKind.FLOW:
            painter.setPen(QPen(ink, 1.5))
            for x in (box.left() + _BAR, box.right() - _BAR):
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        elif kind is NodeKind.CONTACT:
            painter.setFont(self._icon_font)
            painter.setPen(ink)
            strip = QRectF(box.left(), box.top(), _ICON_ROOM, box.height())
            painter.drawText(strip, _CENTRED, glyph("phone"))


def _font(theme: Theme, role: TextRole, pixels: int) -> QFont:
    """A letter in units of the drawing: its size on screen comes from the scale alone."""
    font = QFont(theme.font(role))
    font.setPixelSize(pixels)
    return font


def _colours(node: FlowNode, stance: Stance) -> tuple[str, str, str]:
    """(fill, text, line) of a node: where one is, where one was, and what kind it is."""
    if node.id == stance.here:
        return ("accent", "on_accent", "accent")
    if is_emergency(node):
        return ("danger_well", "danger", "danger")
    if node.kind is NodeKind.END:
        return ("end", "on_end", "end")
    if node.id in stance.visited:
        return ("accent_well", "text", "accent")
    if node.kind is NodeKind.CONTACT:
        return ("surface", "text", "accent")
    return ("surface", "text", "line_strong")


def is_emergency(node: FlowNode) -> bool:
    """Whether the box says to call 112."""
    return node.target is not None and node.target.slug == "112"


def _arrow(edge: FlowEdge) -> _Arrow:
    return (edge.source, edge.target, edge.label)


def _reach(edge: FlowEdge) -> QRectF:
    """The part of the drawing that an arrow and its words take."""
    xs, ys = [p.x for p in edge.points], [p.y for p in edge.points]
    left, top = min(xs) - _AROUND, min(ys) - _AROUND
    area = QRectF(left, top, max(xs) + _AROUND - left, max(ys) + _AROUND - top)
    return area if edge.label_box is None else area.united(rect_of(edge.label_box))


def _is_in(area: QRectF, part: QRectF | None) -> bool:
    return part is None or part.intersects(area)


def _hexagon(box: QRectF) -> QPolygonF:
    cut = min(_CUT, box.height() / 3)
    middle = box.center().y()
    return QPolygonF(
        [
            QPointF(box.left() + cut, box.top()),
            QPointF(box.right() - cut, box.top()),
            QPointF(box.right(), middle),
            QPointF(box.right() - cut, box.bottom()),
            QPointF(box.left() + cut, box.bottom()),
            QPointF(box.left(), middle),
        ]
    )


def _rounded_path(points: list[QPointF], radius: float) -> QPainterPath:
    """A line through ``points`` with rounded corners."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        path.lineTo(_towards(corner, before, radius))
        path.quadTo(corner, _towards(corner, after, radius))
    path.lineTo(points[-1])
    return path


def _towards(start: QPointF, goal: QPointF, distance: float) -> QPointF:
    way = goal - start
    length = max(1e-6, (way.x() ** 2 + way.y() ** 2) ** 0.5)
    share = min(distance, length / 2) / length
    return QPointF(start.x() + way.x() * share, start.y() + way.y() * share)


def _paint_head(
    painter: QPainter, before: QPointF, tip: QPointF, colour: QColor, size: float
) -> None:
    """The arrow head at the end of a line."""
    way = tip - before
    length = max(1e-6, (way.x() ** 2 + way.y() ** 2) ** 0.5)
    along = way / length
    across = QPointF(-along.y(), along.x())
    base = tip - along * size
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, base + across * size * 0.55, base - across * size * 0.55]))
