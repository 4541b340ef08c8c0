"""The map of a flowchart: only placing and painting, the compiler has laid it out."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from guide.core.content.records import Box, Flow, FlowEdge, FlowNode, NodeKind
from guide.core.flow.walk import Walk
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import IconButton
from guide.ui.widgets.painting import CARD_RADIUS, painter_for, rounded

_MARGIN = 24
_LEAST, _MOST = 0.3, 3.0
_READABLE = 0.62
"""Below this scale labels get too small to read: the map is then cut off and follows the walk."""


class _Stance(Enum):
    """What decides where the map stands."""

    FOLLOW = auto()
    """Readable, with the present node in sight."""
    WHOLE = auto()
    FREE = auto()
    """The user dragged or zoomed."""


class FlowMap(QWidget):
    """The whole flow with the way taken lit. ``node_chosen(str)`` is sent on a click."""

    node_chosen = Signal(str)

    def __init__(self, theme: Theme, flow: Flow) -> None:
        super().__init__()
        self._theme = theme
        self._flow = flow
        self._walk = Walk(flow)
        self._scale = 1.0
        self._offset = QPointF(0, 0)
        self._stance = _Stance.FOLLOW
        self._drag_from: QPoint | None = None
        self._was_dragged = False
        self.setMouseTracking(True)
        self.setMinimumSize(theme.px(200), theme.px(200))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._buttons = self._zoom_buttons()
        self.show_walk(self._walk)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(560))

    def show_walk(self, walk: Walk) -> None:
        self._walk = walk
        words = translate("FlowMap", "Kaart van het stappenplan. U bent bij: {node}")
        name(self, words.format(node=walk.here.label))
        self._take_stance()
        self.update()

    # -- zoom and pan -------------------------------------------------------------------------

    def _zoom_buttons(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(6))
        for icon, what, slot in (
            ("plus", translate("FlowMap", "Groter"), self.zoom_in),
            ("minus", translate("FlowMap", "Kleiner"), self.zoom_out),
            ("maximize", translate("FlowMap", "Hele kaart"), self.fit),
        ):
            button = IconButton(self._theme, icon, what, framed=True)
            button.clicked.connect(slot)
            row.addWidget(button)
        holder.adjustSize()
        return holder

    def zoom_in(self) -> None:
        self._zoom(1.2, QPointF(self.rect().center()))

    def zoom_out(self) -> None:
        self._zoom(1 / 1.2, QPointF(self.rect().center()))

    def fit(self) -> None:
        """Show the whole map."""
        self._stance = _Stance.WHOLE
        self._take_stance()

    def _take_stance(self) -> None:
        """Scale and place the map: whole, or readable with the present node in the middle."""
        if self._stance is _Stance.FREE:
            return
        wide, high = self._fitting_scales()
        largest = self._theme.zoom / 100
        if self._stance is _Stance.WHOLE:
            self._scale = max(_LEAST, min(wide, high, largest))
        else:
            self._scale = max(_READABLE, min(wide, largest))
        self._offset = QPointF(
            _placed(self.width(), self._flow.width * self._scale, self._here().x() * self._scale),
            _placed(self.height(), self._flow.height * self._scale, self._here().y() * self._scale),
        )
        self.update()

    def _fitting_scales(self) -> tuple[float, float]:
        """The scales at which the map is as wide, and as high, as the widget."""
        return (
            (self.width() - 2 * _MARGIN) / max(1.0, self._flow.width),
            (self.height() - 2 * _MARGIN) / max(1.0, self._flow.height),
        )

    def _here(self) -> QPointF:
        return _rect(self._walk.here.box).center()

    def _zoom(self, factor: float, around: QPointF) -> None:
        scale = max(_LEAST, min(_MOST, self._scale * factor))
        ratio = scale / self._scale
        self._offset = around - (around - self._offset) * ratio
        self._scale = scale
        self._stance = _Stance.FREE
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._buttons.move(
            self._theme.px(14), self.height() - self._buttons.height() - self._theme.px(14)
        )
        self._take_stance()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self._zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = event.position().toPoint()
            self._was_dragged = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._drag_from is None:
            over = self._node_at(event.position())
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.OpenHandCursor
            self.setCursor(shape)
            return
        moved = here - self._drag_from
        if self._was_dragged or moved.manhattanLength() > 6:
            self._was_dragged = True
            self._stance = _Stance.FREE
            self._offset += QPointF(moved)
            self._drag_from = here
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag_from = None
        if self._was_dragged or event.button() != Qt.MouseButton.LeftButton:
            return
        node = self._node_at(event.position())
        if node is not None:
            self.node_chosen.emit(str(node.id))

    def _node_at(self, position: QPointF) -> FlowNode | None:
        point = (position - self._offset) / self._scale
        for node in self._flow.nodes:
            if _rect(node.box).contains(point):
                return node
        return None

    def node_position(self, node_id: str) -> QPoint:
        """The middle of a node in this widget's pixels."""
        for node in self._flow.nodes:
            if node.id == node_id:
                return (_rect(node.box).center() * self._scale + self._offset).toPoint()
        raise KeyError(node_id)

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        line = theme.colour("line")
        radius = theme.px(CARD_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour("surface"), line, theme.colours.border)
        painter.setClipRect(self.rect().adjusted(2, 2, -2, -2))
        painter.translate(self._offset)
        painter.scale(self._scale, self._scale)
        taken = {(edge.source, edge.target, edge.label) for edge in self._walk.trail}
        for edge in self._flow.edges:
            if (edge.source, edge.target, edge.label) not in taken:
                self._paint_edge(painter, edge, lit=False)
        for edge in self._walk.trail:
            self._paint_edge(painter, edge, lit=True)
        for node in self._flow.nodes:
            self._paint_node(painter, node)

    def _paint_edge(self, painter: QPainter, edge: FlowEdge, *, lit: bool) -> None:
        theme = self._theme
        colour = theme.colour("accent" if lit else "line_strong")
        pen = QPen(colour, 3 if lit else 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(p.x, p.y) for p in edge.points]
        if len(points) < 2:
            return
        painter.drawPath(_rounded_path(points, 8))
        _paint_head(painter, points[-2], points[-1], colour, 9 if lit else 8)
        if edge.label and edge.label_box is not None:
            font = theme.font(TextRole.SMALL_STRONG)
            font.setPixelSize(13)
            painter.setFont(font)
            box = _rect(edge.label_box)
            painter.fillRect(box, theme.colour("surface"))
            painter.setPen(theme.colour("accent" if lit else "text_soft"))
            centred = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
            painter.drawText(box, centred, edge.label)

    def _paint_node(self, painter: QPainter, node: FlowNode) -> None:
        theme = self._theme
        is_here = node.id == self._walk.here.id
        is_visited = node.id in self._walk.visited
        fill, text, line = _colours(node, is_here, is_visited)
        width = 2.0 if is_visited or node.kind is NodeKind.CONTACT else 1.5
        painter.setPen(QPen(theme.colour(line), width * theme.colours.border))
        painter.setBrush(theme.colour(fill))
        box = _rect(node.box)
        if node.kind is NodeKind.QUESTION:
            painter.drawPolygon(_hexagon(box))
        elif node.kind is NodeKind.END:
            painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        else:
            painter.drawRoundedRect(box, 10, 10)
        if node.kind is NodeKind.FLOW:
            for x in (box.left() + 8, box.right() - 8):
                painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        font = theme.font(TextRole.BODY_STRONG)
        font.setPixelSize(15)
        painter.setFont(font)
        painter.setPen(theme.colour(text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "\n".join(node.label_lines))


def _colours(node: FlowNode, is_here: bool, is_visited: bool) -> tuple[str, str, str]:
    """(fill, text, line) of a node: where one is, where one was, and what kind it is."""
    if is_here:
        return ("accent", "on_accent", "accent")
    if node.kind is NodeKind.CONTACT:
        return (
            ("danger_well", "danger", "danger")
            if _is_emergency(node)
            else (
                "accent_well",
                "text",
                "accent",
            )
        )
    if node.kind is NodeKind.END:
        return ("end", "on_end", "end")
    if is_visited:
        return ("accent_well", "text", "accent")
    return ("surface", "text", "line_strong")


def _is_emergency(node: FlowNode) -> bool:
    return node.target is not None and node.target.slug == "112"


def _placed(room: float, length: float, focus: float) -> float:
    """Where a map of ``length`` starts: in the middle, or so that ``focus`` is in the middle."""
    if length <= room - 2 * _MARGIN:
        return (room - length) / 2
    return min(float(_MARGIN), max(room - length - _MARGIN, room / 2 - focus))


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _hexagon(box: QRectF) -> QPolygonF:
    cut = min(14.0, box.height() / 3)
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
