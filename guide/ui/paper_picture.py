"""Drawings on paper: black on white, inside the text of a page to print."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from guide.ui.theme.paper import PAPER

PAPER_WIDTH = 620
"""Pixels on an upright A4 between its margins; a drawing is as wide at most."""
PAPER_HEIGHT = 860
"""Pixels that are left on it for one drawing under a title."""
_SHARPER = 3
"""Dots on paper per pixel of the drawing."""


def picture_html(width: int, height: int, paint: Callable[[QPainter], None]) -> str:
    """What ``paint`` draws on ``width`` by ``height`` pixels, as an image in rich text."""
    image = QImage(width * _SHARPER, height * _SHARPER, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(PAPER.colour("surface"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARPER, _SHARPER)
    paint(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    encoded = b64encode(data.data()).decode("ascii")
    return f'<img width="{width}" src="data:image/png;base64,{encoded}">'
