"""The few shapes everything is drawn with."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPaintDevice, QPainter, QPainterPath, QPen

from guide.ui.theme.theme import Theme

BOX_RADIUS = 6
CONTROL_RADIUS = 10
CARD_RADIUS = 14


def painter_for(device: QPaintDevice) -> QPainter:
    """A painter with smooth edges on a widget."""
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def rounded(
    painter: QPainter,
    area: QRect | QRectF,
    radius: float,
    fill: QColor | None,
    line: QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """A rounded rectangle whose line stays inside ``area``."""
    inset = width / 2 if line is not None else 0.0
    box = QRectF(area).adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(line, width, style) if line is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)


def check_box(
    painter: QPainter, theme: Theme, box: QRect, *, checked: bool, enabled: bool = True
) -> None:
    """The box in front of a signal or step, with its tick."""
    radius = theme.px(BOX_RADIUS)
    if not checked:
        line = theme.colour("line_strong")
        rounded(painter, box, radius, theme.colour("surface"), line, theme.px(2))
        return
    rounded(painter, box, radius, theme.colour("accent" if enabled else "line_strong"))
    tick = QPainterPath()
    side = box.width()
    tick.moveTo(box.x() + side * 0.27, box.y() + side * 0.52)
    tick.lineTo(box.x() + side * 0.43, box.y() + side * 0.68)
    tick.lineTo(box.x() + side * 0.74, box.y() + side * 0.34)
    pen = QPen(theme.colour("on_accent"), side * 0.105)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(tick)
