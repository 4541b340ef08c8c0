"""Paper: black on white, A4, with title, edition, review date and page number at the foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from guide.ui.i18n import translate
from guide.ui.pages.page import PrintJob, PrintSheet, escape
from guide.ui.theme.paper import PAPER, PAPER_STYLE
from guide.ui.theme.theme import TextRole

Choose = Callable[[QPrinter], bool]
"""Lets the user set up a printer; False when they do not want to print."""

_UPRIGHT, _ACROSS = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
_FOOT = 34.0
"""Height of the foot of a page in pixels of the screen."""


def ask_and_print(choose: Choose, job: PrintJob, edition: str) -> bool:
    """Ask which printer, and print; True when something was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_page(printer, job)
    return choose(printer) and _paint(printer, job, edition)


def print_to_pdf(path: Path, job: PrintJob, edition: str) -> bool:
    """Write the page as a PDF file; False when it could not be written."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setDocName(job.title)
    _set_page(printer, job)
    return _paint(printer, job, edition)


def _set_page(printer: QPrinter, job: PrintJob) -> None:
    margins = QMarginsF(18, 16, 18, 16)
    lies_across = job.sheet is not None and job.sheet.is_wide
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            _ACROSS if lies_across else _UPRIGHT,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )


def _paint(printer: QPrinter, job: PrintJob, edition: str) -> bool:
    painter = QPainter()
    if not painter.begin(printer):
        return False
    if job.sheet is not None:
        page, scale = _page_of(printer)
        painter.save()
        painter.scale(scale, scale)
        paint_sheet(painter, page, job, job.sheet, edition)
        painter.restore()
        # the text stands upright, whatever the drawing does
        printer.setPageOrientation(_UPRIGHT)
    if job.body_html or job.sheet is None:
        if job.sheet is not None:
            printer.newPage()
        _paint_text(painter, printer, job, edition)
    return painter.end()


def paint_sheet(
    painter: QPainter, page: QSizeF, job: PrintJob, sheet: PrintSheet, edition: str
) -> None:
    """The drawing on a page of its own with the foot below it; sizes in pixels of the screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet.paint(painter, QRectF(0, 0, page.width(), page.height() - _FOOT))
    _paint_foot(painter, page, job, edition, "")


def _paint_text(painter: QPainter, printer: QPrinter, job: PrintJob, edition: str) -> None:
    document = QTextDocument()
    document.setDefaultFont(PAPER.font(TextRole.BODY))
    document.setDefaultStyleSheet(PAPER_STYLE)
    document.setHtml(f"<h1>{escape(job.title)}</h1>{job.body_html}")
    page, scale = _page_of(printer)
    height = page.height() - _FOOT
    document.setPageSize(QSizeF(page.width(), height))
    document.setDocumentMargin(0)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        painter.save()
        painter.translate(0, -number * height)
        document.drawContents(painter, QRectF(0, number * height, page.width(), height))
        painter.restore()
        words = translate("Print", "blad {number}")
        count = words.format(number=f"{number + 1}/{document.pageCount()}")
        _paint_foot(painter, page, job, edition, count)
        painter.restore()


def _page_of(printer: QPrinter) -> tuple[QSizeF, float]:
    """The printable size of the present page in pixels of the screen, and dots per pixel."""
    scale = printer.logicalDpiX() / 96
    return QSizeF(printer.width() / scale, printer.height() / scale), scale


def _paint_foot(painter: QPainter, page: QSizeF, job: PrintJob, edition: str, count: str) -> None:
    font = PAPER.font(TextRole.SMALL)
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(PAPER.colour("text"))
    top = page.height() - 28
    painter.drawLine(0, int(top), int(page.width()), int(top))
    area = QRectF(0, top + 4, page.width(), 24)
    left = " · ".join(part for part in (edition, job.foot) if part)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, left)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight, count)
