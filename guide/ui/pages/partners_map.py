"""The chain of partners as a drawing one can walk through: by mouse, by keys, by ear."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from guide.core.partners import Partner
from guide.core.partners_layout import Direction, next_box
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.pages.partners_painting import (
    Picture,
    paint_arrows,
    paint_box,
    stance_of,
)
from guide.ui.pages.partners_words import ring_title, spoken_partner
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import IconButton
from guide.ui.widgets.layouts import slim_cross_bar, slim_scroll_bar
from guide.ui.widgets.painting import CARD_RADIUS, painter_for, rounded
from guide.ui.widgets.text import Heading

_MARGIN = 20.0
"""Around the drawing, in its own units."""
_HEADING = 40.0
_FOOT = 56.0
"""Room for the buttons that lie over the drawing."""
_LEAST, _MOST = 0.5, 3.0
_ROOMY = 1.15
"""The drawing is not shown larger than this unasked."""
_STEP = 1.2
READABLE = 0.8
"""Below this scale the words get too small to be shown so unasked."""

_KEYS = {
    Qt.Key.Key_Up: Direction.UP,
    Qt.Key.Key_Down: Direction.DOWN,
    Qt.Key.Key_Left: Direction.LEFT,
    Qt.Key.Key_Right: Direction.RIGHT,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def width_of(picture: Picture) -> float:
    """How wide the drawing is with what stands around it, in pixels at 100 %."""
    return picture.drawing.width + 2 * _MARGIN


class PartnerBox(QAbstractButton):
    """A partner in the drawing: a button, so that everybody can reach it."""

    def __init__(self, theme: Theme, picture: Picture, partner: Partner, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = picture
        self.partner = partner
        self._chosen = ""
        self._scale = 1.0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name(self, spoken_partner(picture.chain, partner, is_own=partner.id == picture.own))

    def show_chosen(self, chosen: str) -> None:
        self._chosen = chosen
        self.setChecked(chosen == self.partner.id)
        self.update()

    def place(self, scale: float, left: float, top: float) -> None:
        self._scale = scale
        box = self._picture.drawing.box(self.partner.id)
        area = QRectF(
            (box.x + left) * scale, (box.y + top) * scale, box.width * scale, box.height * scale
        )
        self.setGeometry(area.toAlignedRect())

    def nextCheckState(self) -> None:
        """The page says which box is chosen; a second press does not take it away."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        elif event.key() in _KEYS:
            event.ignore()  # the drawing knows what lies there
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.scale(self._scale, self._scale)
        size = self._picture.drawing.box(self.partner.id)
        area = QRectF(0, 0, size.width, size.height)
        stance = stance_of(self._picture, self.partner.id, self._chosen)
        paint_box(painter, self._theme, area, self._picture, self.partner, stance)
        if self.underMouse() and not self.isChecked():
            painter.setPen(self._theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 10, 10)


class _Canvas(QWidget):
    """What scrolls: headings, arrows, boxes."""

    def __init__(self, theme: Theme, picture: Picture) -> None:
        super().__init__()
        self._theme = theme
        self._picture = picture
        self._chosen = ""
        self.scale = 1.0
        self._left = 0.0
        self._headings = [
            Heading(theme, ring_title(column.ring), 2, TextRole.SMALL_STRONG, "text_soft", self)
            for column in picture.drawing.columns
        ]
        self.boxes = {
            placed.id: PartnerBox(theme, picture, partner, self)
            for placed in picture.drawing.boxes
            for partner in picture.chain.partners
            if partner.id == placed.id
        }

    def show_chosen(self, chosen: str) -> None:
        self._chosen = chosen
        for box in self.boxes.values():
            box.show_chosen(chosen)
        self.update()

    def whole_size(self, scale: float) -> QSize:
        drawing = self._picture.drawing
        width = width_of(self._picture) * scale
        height = (drawing.height + _HEADING + _MARGIN + _FOOT) * scale
        return QSize(int(width), int(height))

    def place(self, scale: float, room: QSize) -> None:
        """Put everything where it stands at ``scale``, in the middle of ``room``."""
        self.scale = scale
        size = self.whole_size(scale).expandedTo(room)
        self.resize(size)
        self._left = (size.width() / scale - self._picture.drawing.width) / 2
        for heading, column in zip(self._headings, self._picture.drawing.columns, strict=True):
            heading.adjustSize()
            middle = (self._left + column.x + column.width / 2) * scale
            top = (_HEADING * scale - heading.height()) / 2
            heading.move(int(middle - heading.width() / 2), max(0, int(top)))
        for box in self.boxes.values():
            box.place(scale, self._left, _HEADING)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.scale(self.scale, self.scale)
        painter.translate(self._left, _HEADING)
        paint_arrows(painter, self._theme, self._picture.drawing, self._chosen)


class PartnersMap(QScrollArea):
    """The drawing in a frame, as wide as there is room for, unless somebody zooms.

    ``partner_chosen(str)`` is sent when the user chooses a box.
    """

    partner_chosen = Signal(str)

    def __init__(self, theme: Theme, picture: Picture) -> None:
        super().__init__()
        self._theme = theme
        self._picture = picture
        self._is_fitting = True
        self._drag_from: QPoint | None = None
        self._canvas = _Canvas(theme, picture)
        for box in self._canvas.boxes.values():
            box.clicked.connect(self._on_box)
        self.setWidget(self._canvas)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._canvas.setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(theme.px(200), theme.px(160))
        slim_scroll_bar(theme, self)
        slim_cross_bar(theme, self)
        self._canvas.installEventFilter(self)
        self._buttons = self._zoom_buttons()
        name(self, translate("Partners", "Tekening van de keten"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(560))

    def show_chosen(self, chosen: str) -> None:
        self._canvas.show_chosen(chosen)
        self.bring_into_sight(chosen)

    def box(self, partner_id: str) -> PartnerBox:
        """The button of a partner."""
        return self._canvas.boxes[partner_id]

    def bring_into_sight(self, partner_id: str) -> None:
        """Scroll until the box stands clear of the edges, and of the buttons over the drawing."""
        box = self._canvas.boxes.get(partner_id)
        if box is None:
            return
        place = box.geometry()
        around = self._theme.px(24)
        side = min(place.width() // 2 + around, self.viewport().width() // 2)
        above = place.height() // 2 + around + self._buttons.height()
        end = min(above, self.viewport().height() // 2)
        self.ensureVisible(place.center().x(), place.center().y(), side, end)

    # -- zoom ---------------------------------------------------------------------------------

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

    @property
    def scale(self) -> float:
        """Pixels per unit of the drawing, text size left out."""
        return self._canvas.scale / (self._theme.zoom / 100)

    def zoom_in(self) -> None:
        self._zoom(self._canvas.scale * _STEP)

    def zoom_out(self) -> None:
        self._zoom(self._canvas.scale / _STEP)

    def fit(self) -> None:
        """As wide as the frame."""
        self._is_fitting = True
        self._place()

    def _zoom(self, scale: float) -> None:
        self._is_fitting = False
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        before = [(bar.value() + bar.pageStep() / 2) / self._canvas.scale for bar in bars]
        zoom = self._theme.zoom / 100
        self._canvas.place(max(_LEAST * zoom, min(_MOST * zoom, scale)), self._room())
        for bar, middle in zip(bars, before, strict=True):
            bar.setValue(int(middle * self._canvas.scale - bar.pageStep() / 2))

    def _place(self) -> None:
        if not self._is_fitting:
            self._canvas.place(self._canvas.scale, self._room())
            return
        zoom = self._theme.zoom / 100
        room = self._room()
        fitting = room.width() / width_of(self._picture)
        self._canvas.place(max(_LEAST * zoom, min(_ROOMY * zoom, fitting)), room)

    def _room(self) -> QSize:
        """What can be seen at once, the upright bar always counted in, so that it never jumps."""
        frame = self.contentsRect()
        return QSize(max(1, frame.width() - self._theme.px(12)), max(1, frame.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # the column on the right has the fewest boxes to lie over
        self._buttons.move(
            self.width() - self._buttons.width() - self._theme.px(20),
            self.height() - self._buttons.height() - self._theme.px(14),
        )
        self._place()

    # -- choosing -----------------------------------------------------------------------------

    def _on_box(self) -> None:
        box = self.sender()
        assert isinstance(box, PartnerBox)
        self.partner_chosen.emit(box.partner.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go to the box that lies there; plus and minus zoom."""
        focused = self.focusWidget()
        if event.key() in _KEYS and isinstance(focused, PartnerBox):
            there = next_box(self._picture.drawing, focused.partner.id, _KEYS[Qt.Key(event.key())])
            self.box(there).setFocus(Qt.FocusReason.OtherFocusReason)
            self.partner_chosen.emit(there)
        elif event.text() == "+":
            self.zoom_in()
        elif event.text() == "-":
            self.zoom_out()
        else:
            super().keyPressEvent(event)

    # -- dragging -----------------------------------------------------------------------------

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self._canvas and isinstance(event, QMouseEvent):
            self._on_mouse(event)
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _on_mouse(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._drag_from = here
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._drag_from = None
        elif event.type() == QEvent.Type.MouseMove and self._drag_from is not None:
            moved = here - self._drag_from
            self._drag_from = here
            for bar, by in (
                (self.horizontalScrollBar(), moved.x()),
                (self.verticalScrollBar(), moved.y()),
            ):
                bar.setValue(bar.value() - by)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self.viewport())
        theme = self._theme
        area = self.viewport().rect()
        line = theme.colour("line")
        radius = theme.px(CARD_RADIUS)
        rounded(painter, area, radius, theme.colour("surface"), line, theme.colours.border)
        painter.end()
        super().paintEvent(event)
