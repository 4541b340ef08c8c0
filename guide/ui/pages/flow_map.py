"""The map of a flowchart: only placing and painting, the compiler has laid it out."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QWidget

from guide.core.content.ids import NodeId
from guide.core.content.records import FlowNode
from guide.core.flow.cursor import Cursor
from guide.core.flow.walk import Walk
from guide.ui.a11y.accessible import make_group, name
from guide.ui.i18n import translate
from guide.ui.pages.flow_painting import FlowPainter, Stance, rect_of
from guide.ui.pages.flow_words import spoken_answers, spoken_box
from guide.ui.theme.theme import Theme
from guide.ui.widgets.buttons import IconButton
from guide.ui.widgets.painting import CARD_RADIUS, painter_for, rounded

_MARGIN = 10
"""Pixels around the drawing, which has a margin of its own."""
_LEAST, _MOST = 0.3, 3.0
_READABLE = 0.62
"""Below this scale labels get too small to read: the map is then cut off and follows the walk."""
_STEP = 1.2
_PAN = 60
"""Pixels that a turn of the wheel or an arrow with Shift moves the map."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = {
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}


class _Stance(Enum):
    """What decides where the map stands."""

    FOLLOW = auto()
    """Readable, with the present node in sight."""
    WHOLE = auto()
    FREE = auto()
    """The user dragged or zoomed."""


class FlowBox(QAbstractButton):
    """A box of the map as keys and screen readers meet it; the map paints it.

    One box at a time is a stop of the Tab key: the arrows go on from there.
    """

    def __init__(
        self, node: FlowNode, answers: str, choose: Callable[[FlowNode], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.node = node
        self._answers = answers
        self._choose = choose
        self._told = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        name(self, spoken_box(node), answers)

    def tell(self, state: str) -> None:
        """Say how it stands with the box, before where its answers lead."""
        if state != self._told:
            self._told = state
            told = ". ".join(filter(None, [state, self._answers]))
            self.setAccessibleDescription(told)

    def nextCheckState(self) -> None:
        """Any press ends here: a hundred connected signals would cost a frame."""
        self._choose(self.node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # the map knows where the arrows lead

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The map has painted it."""


class FlowMap(QWidget):
    """The whole flow with the way taken lit.

    Signals: ``node_chosen(str)`` when the user wants to go to a box.
    """

    node_chosen = Signal(str)

    def __init__(self, theme: Theme, walk: Walk) -> None:
        super().__init__()
        self._theme = theme
        self._flow = walk.flow
        self._walk = walk
        self._cursor = Cursor.of(walk)
        self._painter = FlowPainter(theme, walk.flow)
        self._scale = 1.0
        self._offset = QPointF(0, 0)
        self._stance = _Stance.FOLLOW
        self._drag_from: QPoint | None = None
        self._was_dragged = False
        make_group(self)
        self.setMouseTracking(True)
        self.setMinimumSize(theme.px(160), theme.px(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._holder = QWidget(self)
        self._holder.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        answers = spoken_answers(walk.flow)
        self._boxes = {
            node.id: FlowBox(node, answers[node.id], self._on_box, self._holder)
            for node in walk.flow.nodes
        }
        self._buttons = self._zoom_buttons()
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(560))

    # -- showing ------------------------------------------------------------------------------

    def show_walk(self, walk: Walk) -> None:
        """Show where the walk has got to; who looked round with the keys is taken along."""
        if walk != self._walk:
            had_keyboard = self.has_keyboard
            self._walk = walk
            self._take_stance()
            self._show(focus=had_keyboard)

    def _show(self, *, focus: bool = False) -> None:
        words = translate("FlowMap", "Kaart van het stappenplan. U bent bij: {node}")
        keys = translate(
            "FlowMap",
            "Pijltoetsen lopen langs de lijnen, Enter gaat naar een vakje. Plus, min en nul maken "
            "de kaart groter, kleiner of passend.",
        )
        name(self, words.format(node=self._walk.here.label), keys)
        self._tell_boxes()
        self._look_at(Cursor.of(self._walk), focus=focus)
        self.update()

    def _tell_boxes(self) -> None:
        visited = set(self._walk.visited)
        passed = translate("FlowMap", "Op uw weg")
        for node_id, box in self._boxes.items():
            box.tell(passed if node_id in visited else "")
        self._boxes[self._walk.here.id].tell(translate("FlowMap", "Hier bent u"))

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is at one of the boxes."""
        return isinstance(box := QApplication.focusWidget(), FlowBox) and self.isAncestorOf(box)

    def box(self, node_id: str) -> FlowBox:
        """The button of a box; raises KeyError when there is none."""
        return self._boxes[NodeId(node_id)]

    # -- looking round by keys ----------------------------------------------------------------

    def _look_at(self, cursor: Cursor, *, focus: bool) -> None:
        """Let the keyboard, or the Tab key when it comes by, be at a box."""
        self._boxes[self._cursor.node.id].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._cursor = cursor
        box = self._boxes[cursor.node.id]
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if focus:
            self._bring_into_sight(cursor.node)
            box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, down = _ARROWS[key]
            self._pan(QPointF(-across * _PAN, -down * _PAN))
        elif key in _ARROWS:
            self._step(key)
        elif not self.zoom_by_key(event.text()):
            super().keyPressEvent(event)

    def zoom_by_key(self, typed: str) -> bool:
        """+, − and 0; False for any other key."""
        zooms = {"+": self.zoom_in, "=": self.zoom_in, "-": self.zoom_out, "0": self.fit}
        if typed not in zooms:
            return False
        zooms[typed]()
        return True

    def _step(self, key: Qt.Key) -> None:
        moved = _moved(self._cursor, key)
        if moved.node.id != self._cursor.node.id:
            self._tell_how_one_came(moved)
        self._look_at(moved, focus=True)

    def _tell_how_one_came(self, cursor: Cursor) -> None:
        self._tell_boxes()
        if not cursor.via:
            return
        words = translate("FlowMap", "Na {answers}")
        answers = translate("FlowMap", " of ").join(f"‘{label}’" for label in cursor.via)
        told = [words.format(answers=answers)]
        if cursor.node.id == self._walk.here.id:
            told.append(translate("FlowMap", "Hier bent u"))
        self._boxes[cursor.node.id].tell(". ".join(told))

    def _on_box(self, node: FlowNode) -> None:
        self.node_chosen.emit(str(node.id))

    # -- zoom and pan -------------------------------------------------------------------------

    def _zoom_buttons(self) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(6))
        for icon, what, key, slot in (
            ("plus", translate("FlowMap", "Groter"), "+", self.zoom_in),
            ("minus", translate("FlowMap", "Kleiner"), "−", self.zoom_out),
            ("maximize", translate("FlowMap", "Hele kaart"), "0", self.fit),
        ):
            button = IconButton(self._theme, icon, what, framed=True)
            button.setToolTip(f"{what} ({key})")
            button.clicked.connect(slot)
            row.addWidget(button)
        holder.adjustSize()
        return holder

    @property
    def scale(self) -> float:
        """Pixels per unit of the drawing."""
        return self._scale

    def zoom_in(self) -> None:
        self._zoom(_STEP, QPointF(self.rect().center()))

    def zoom_out(self) -> None:
        self._zoom(1 / _STEP, QPointF(self.rect().center()))

    def fit(self) -> None:
        """Show the whole map."""
        self._stance = _Stance.WHOLE
        self._take_stance()

    def _take_stance(self) -> None:
        """Scale and place the map: whole, or readable with the present node in the middle."""
        if self._stance is _Stance.FREE:
            self._bring_into_sight(self._walk.here)
            return
        wide, high = self._fitting_scales()
        largest = self._theme.zoom / 100
        if self._stance is _Stance.WHOLE:
            self._scale = max(_LEAST, min(wide, high, largest))
        else:
            self._scale = max(_READABLE * largest, min(wide, largest))
        here = rect_of(self._walk.here.box).center() * self._scale
        room = self._room()
        self._offset = QPointF(
            room.left() + _placed(room.width(), self._flow.width * self._scale, here.x()),
            room.top() + _placed(room.height(), self._flow.height * self._scale, here.y()),
        )
        self._place()

    def _room(self) -> QRectF:
        """Where the drawing may stand: not under the buttons, which lie over its foot."""
        foot = self._buttons.height() + self._theme.px(14)
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -foot)

    def _fitting_scales(self) -> tuple[float, float]:
        """The scales at which the map is as wide, and as high, as the widget."""
        room = self._room()
        return (
            room.width() / max(1.0, self._flow.width),
            room.height() / max(1.0, self._flow.height),
        )

    def _zoom(self, factor: float, around: QPointF) -> None:
        scale = max(_LEAST, min(_MOST * self._theme.zoom / 100, self._scale * factor))
        ratio = scale / self._scale
        self._offset = around - (around - self._offset) * ratio
        self._scale = scale
        self._stance = _Stance.FREE
        self._place()

    def _pan(self, by: QPointF) -> None:
        self._stance = _Stance.FREE
        self._offset += by
        self._place()

    def _bring_into_sight(self, node: FlowNode) -> None:
        """Move the map no further than needed to show a box whole."""
        area, room = self._on_screen(node), self._room()
        by = QPointF(
            _shift(area.left(), area.right(), room.left(), room.right()),
            _shift(area.top(), area.bottom(), room.top(), room.bottom()),
        )
        if not by.isNull():
            self._offset += by
            self._place()

    def _place(self) -> None:
        """Put the boxes where the drawing has them now."""
        for box in self._boxes.values():
            box.setGeometry(self._on_screen(box.node).toAlignedRect())
        self.update()

    def _on_screen(self, node: FlowNode) -> QRectF:
        box = node.box
        left, top = self._offset.x() + box.x * self._scale, self._offset.y() + box.y * self._scale
        return QRectF(left, top, box.width * self._scale, box.height * self._scale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._holder.setGeometry(self.rect())
        self._buttons.move(
            self._theme.px(14), self.height() - self._buttons.height() - self._theme.px(14)
        )
        self._take_stance()

    # -- mouse --------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(1.1 if turned.y() > 0 else 1 / 1.1, event.position())
        else:
            self._pan(QPointF(turned.x(), turned.y()) * (_PAN / 120))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = event.position().toPoint()
            self._was_dragged = False
        else:
            super().mousePressEvent(event)

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
            self._drag_from = here
            self._pan(QPointF(moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        self._drag_from = None
        node = None if self._was_dragged else self._node_at(event.position())
        if node is not None:
            self.node_chosen.emit(str(node.id))

    def _node_at(self, position: QPointF) -> FlowNode | None:
        return next((n for n in self._flow.nodes if self._on_screen(n).contains(position)), None)

    def node_position(self, node_id: str) -> QPoint:
        """The middle of a node in this widget's pixels."""
        return self._on_screen(self._flow.node(NodeId(node_id))).center().toPoint()

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        line = theme.colour("line")
        radius = theme.px(CARD_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour("surface"), line, theme.colours.border)
        painter.setClipRect(self.rect().adjusted(2, 2, -2, -2))
        painter.translate(self._offset)
        painter.scale(self._scale, self._scale)
        shown = QRectF(event.rect()).translated(-self._offset)
        part = QRectF(shown.topLeft() / self._scale, shown.size() / self._scale)
        self._painter.paint(painter, Stance.of(self._walk), part)


def _moved(cursor: Cursor, key: Qt.Key) -> Cursor:
    match key:
        case Qt.Key.Key_Down:
            return cursor.down()
        case Qt.Key.Key_Up:
            return cursor.up()
        case Qt.Key.Key_Left:
            return cursor.aside(-1)
        case _:
            return cursor.aside(1)


def _placed(room: float, length: float, focus: float) -> float:
    """Where a map of ``length`` starts: in the middle, or so that ``focus`` is in the middle."""
    if length <= room:
        return (room - length) / 2
    return min(0.0, max(room - length, room / 2 - focus))


def _shift(start: float, end: float, least: float, most: float) -> float:
    """How far a stretch must move to lie between two places; its start goes first."""
    if start < least or end - start > most - least:
        return least - start
    return min(0.0, most - end)
