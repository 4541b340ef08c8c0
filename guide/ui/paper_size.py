"""How many sheets a text takes, known before it is printed."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument

from guide.ui.theme.paper import PAPER, PAPER_STYLE
from guide.ui.theme.theme import TextRole

_MM = 96 / 25.4
_FOOT = 34.0
SHEET = QSizeF((210 - 2 * 18) * _MM, (297 - 2 * 16) * _MM - _FOOT)
"""An upright A4 between the margins of `guide.ui.printing` and above its foot, in pixels."""


def sheets(html: str) -> int:
    """The number of A4 sheets for finished rich text, its title included."""
    document = QTextDocument()
    document.setDefaultFont(PAPER.font(TextRole.BODY))
    document.setDefaultStyleSheet(PAPER_STYLE)
    document.setHtml(html)
    document.setPageSize(SHEET)
    document.setDocumentMargin(0)
    return document.pageCount()
