"""The map of a flow as a file: the sheet that the window prints, as PDF or as a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPainter

from guide.core.content.records import Edition, Flow
from guide.ui.i18n import translate
from guide.ui.names import status_mark
from guide.ui.pages.flow_paper import MapSheet
from guide.ui.pages.page import PrintJob, review_sentence
from guide.ui.printing import paint_sheet, print_to_pdf
from guide.ui.theme.paper import PAPER

_DOTS_PER_INCH = 288
_MM = 96 / 25.4
_A4 = (210 * _MM, 297 * _MM)
_BESIDE, _ABOVE = 18 * _MM, 16 * _MM
"""The margins of paper, in pixels of the screen."""
_PDF = ".pdf"


def write_map(path: Path, flow: Flow, edition: Edition) -> bool:
    """Write the map of a flow; PDF when the name says so, else PNG. False when that failed."""
    words = translate("Sidebar", "editie {edition}").format(edition=edition.edition)
    named = f"{edition.title}, {words}"
    sheet = MapSheet(flow)
    job = PrintJob(flow.head.title, "", _foot(flow), sheet)
    if path.suffix.lower() == _PDF:
        return print_to_pdf(path, job, named)
    return QImageWriter(str(path), b"png").write(_picture(job, sheet, named))


def _foot(flow: Flow) -> str:
    """When the flow was checked; what is not confirmed says so first."""
    mark = status_mark(flow.head.status)
    return " ".join(filter(None, [f"{mark}." if mark else "", review_sentence(flow.head)]))


def _picture(job: PrintJob, sheet: MapSheet, edition: str) -> QImage:
    scale = _DOTS_PER_INCH / 96
    across, down = reversed(_A4) if sheet.is_wide else _A4
    image = QImage(round(across * scale), round(down * scale), QImage.Format.Format_RGB32)
    dots_per_metre = round(_DOTS_PER_INCH / 0.0254)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    image.setText("Title", job.title)
    image.fill(PAPER.colour("surface"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.translate(_BESIDE, _ABOVE)
    page = QRectF(0, 0, across, down).adjusted(0, 0, -2 * _BESIDE, -2 * _ABOVE)
    paint_sheet(painter, QSizeF(page.size()), job, sheet, edition)
    painter.end()
    return image
