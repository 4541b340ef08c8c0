"""Paper: black on white, A4, with title, edition, review date and page number at the foot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from guide.ui.i18n import translate
from guide.ui.pages.page import PrintJob, escape
from guide.ui.theme.paper import PAPER, PAPER_STYLE
from guide.ui.theme.theme import TextRole

Choose = Callable[[QPrinter], bool]
"""Lets the user set up a printer; False when they do not want to print."""


def ask_and_print(choose: Choose, job: PrintJob, edition: str) -> bool:
    """Ask which printer, and print; True when something was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    _set_page(printer)
    return choose(printer) and _paint(printer, job, edition)


def print_to_pdf(path: Path, job: PrintJob, edition: str) -> bool:
    """Write the page as a PDF file; False when it could not be written."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    _set_page(printer)
    return _paint(printer, job, edition)


def _set_page(printer: QPrinter) -> None:
    margins = QMarginsF(18, 16, 18, 16)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )


def _paint(printer: QPrinter, job: PrintJob, edition: str) -> bool:
    document = QTextDocument()
    document.setDefaultFont(PAPER.font(TextRole.BODY))
    document.setDefaultStyleSheet(PAPER_STYLE)
    document.setHtml(f"<h1>{escape(job.title)}</h1>{job.body_html}")
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = printer.logicalDpiX() / 96
    page = QSizeF(printer.width() / scale, printer.height() / scale)
    foot = 34.0
    document.setPageSize(QSizeF(page.width(), page.height() - foot))
    document.setDocumentMargin(0)
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        height = page.height() - foot
        painter.save()
        painter.translate(0, -number * height)
        document.drawContents(painter, QRectF(0, number * height, page.width(), height))
        painter.restore()
        _paint_foot(painter, page, job, edition, f"{number + 1}/{document.pageCount()}")
        painter.restore()
    return painter.end()


def _paint_foot(painter: QPainter, page: QSizeF, job: PrintJob, edition: str, number: str) -> None:
    font = PAPER.font(TextRole.SMALL)
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(PAPER.colour("text"))
    top = page.height() - 28
    painter.drawLine(0, int(top), int(page.width()), int(top))
    area = QRectF(0, top + 4, page.width(), 24)
    left = " · ".join(part for part in (edition, job.foot) if part)
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, left)
    words = translate("Print", "blad {number}").format(number=number)
    painter.drawText(area, Qt.AlignmentFlag.AlignRight, words)
