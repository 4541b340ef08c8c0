"""A stretch of reading text, as tall as what it holds."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from guide.ui.theme.theme import TextRole, Theme


class RichText(QTextBrowser):
    """Finished rich text of the guide. ``link_opened(str)`` carries the address of a link."""

    link_opened = Signal(str)

    def __init__(self, theme: Theme, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: dict[int, int] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setOpenLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        if "href" not in html:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        document = self.document()
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.font(TextRole.BODY))
        document.setDefaultStyleSheet(style_of(theme))
        self.setHtml(html)
        self.anchorClicked.connect(self._on_anchor)

    def _on_anchor(self, url: QUrl) -> None:
        self.link_opened.emit(url.toString())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Asked many times for a few widths while a page is laid out, so answers are kept."""
        if width not in self._heights:
            document = self.document()
            layout = document.documentLayout()
            # told of another size, the view would at once lay out for its own width again
            layout.blockSignals(True)
            document.setTextWidth(max(1, width))
            self._heights[width] = math.ceil(document.size().height())
            layout.blockSignals(False)
            document.setTextWidth(self.viewport().width())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 480
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls, not the paragraph


def style_of(theme: Theme) -> str:
    """The style sheet of reading text; its own small language, only inside text documents."""
    c = theme.colours
    px = theme.px
    callouts = "".join(
        f".{kind} td {{ background-color: {ground}; border-left: {px(4)}px solid {edge}; }}"
        f".{kind} .callout-title {{ color: {edge}; font-weight: 600; }}"
        for kind, ground, edge in (
            ("let-op", c.warning_well, c.warning),
            ("gevaar", c.danger_well, c.danger),
            ("tip", c.good_well, c.good),
            ("recht", c.accent_well, c.accent),
            ("advies", c.sunken, c.accent),
        )
    )
    return (
        f"* {{ color: {c.text}; }}"
        f"p, li {{ line-height: 122%; margin-top: 0; margin-bottom: {px(10)}px; }}"
        f"li {{ margin-bottom: {px(5)}px; }}"
        f"ul, ol {{ margin-top: {px(2)}px; margin-bottom: {px(10)}px; -qt-list-indent: 1; }}"
        f"h3 {{ font-size: {px(16)}px; font-weight: 600; margin-top: {px(12)}px;"
        f" margin-bottom: {px(4)}px; }}"
        f"a {{ color: {c.accent}; text-decoration: underline; font-weight: 500; }}"
        f"strong {{ font-weight: 600; }}"
        f"th, td {{ padding: {px(8)}px; text-align: left; vertical-align: top; }}"
        f"th {{ font-weight: 600; background-color: {c.sunken}; }}"
        f"blockquote {{ margin-left: {px(16)}px; margin-top: {px(4)}px; }}"
        f".callout {{ margin-top: {px(4)}px; margin-bottom: {px(12)}px; }}"
        f".callout td {{ padding: {px(12)}px; }}" + callouts
    )
