"""What every page has: a title, marks, a place to scroll, a side panel where there is room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.content.address import Address, BadAddress
from guide.core.content.records import PageHead, Source, Status, TextSection
from guide.ui.i18n import long_date, translate
from guide.ui.names import review_mark, status_mark
from guide.ui.theme.theme import ASIDE_WIDTH, LEAD_WIDTH, TEXT_WIDTH, TextRole, Theme
from guide.ui.widgets.buttons import IconButton
from guide.ui.widgets.layouts import FlowLayout, PageScroll
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label

if TYPE_CHECKING:
    from guide.ui.widgets.rich_text import RichText

WIDE = 1000
"""From this width of the page (pixels at 100 %) a side panel stands beside the text."""

_MARKS_BESIDE_TITLE_TO = 200
"""Above this text size (percent) code and star stand under the title, which needs the width."""

_FOOT_FROM = 220
"""From this height of the page (pixels at 100 %) there is room for a bar at its foot."""


class PrintSheet(Protocol):
    """A drawing that takes a sheet of paper of its own, before the text."""

    @property
    def is_wide(self) -> bool:
        """Whether the sheet lies across."""

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Draw inside ``area``, in pixels of the screen."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What a page puts on paper: its title and body as rich text, and the foot of each page."""

    title: str
    body_html: str
    foot: str
    sheet: PrintSheet | None = None


class Page(QWidget):
    """A page in the window.

    Signals: ``opened(Address)`` when the reader follows a link; ``bookmark_toggled(Address)``;
    ``number_chosen(str, str)`` with the name and the number somebody wants to call;
    ``print_asked()``; ``scrolled(int)`` with how far down the page is, in pixels.
    """

    opened = Signal(object)
    bookmark_toggled = Signal(object)
    number_chosen = Signal(str, str)
    print_asked = Signal()
    scrolled = Signal(int)

    def __init__(self, theme: Theme, title: str, address: Address) -> None:
        super().__init__()
        self.theme = theme
        self.title = title
        self.address = address
        self.view = PageScroll(theme)
        self.column = self.view.column
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.view, 1)
        self._aside: QWidget | None = None
        self._aside_holder: PageScroll | None = None
        self._foot: QWidget | None = None
        self._is_beside: bool | None = None
        self._star: IconButton | None = None
        self._anchors: dict[str, QWidget] = {}
        self._aim: QWidget | int | None = None
        self._is_aiming = False
        self._aiming_again = QTimer(self)
        self._aiming_again.setSingleShot(True)
        self._aiming_again.setInterval(0)
        self._aiming_again.timeout.connect(self._on_aiming_again)
        bar = self.view.verticalScrollBar()
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_range_changed)

    # -- what the shell asks ------------------------------------------------------------------

    def print_job(self) -> PrintJob | None:
        """What goes on paper; None when there is nothing to print."""
        return None

    def show_fragment(self, fragment: str) -> None:
        """Scroll to a place on the page and give it the keyboard."""
        widget = self._anchors.get(fragment)
        if widget is None:
            return
        self._scroll_to(widget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_position(self) -> int:
        return self.view.verticalScrollBar().value()

    def set_scroll_position(self, position: int) -> None:
        self._scroll_to(position)

    def _scroll_to(self, aim: QWidget | int) -> None:
        """Scroll, now and again each time the page takes its size, until the user scrolls.

        A page that was just built has no sizes yet, so one jump would end in the wrong place.
        """
        self._aim = aim
        self._is_aiming = True
        try:
            top = aim if isinstance(aim, int) else self._top_of(aim)
            self.view.verticalScrollBar().setValue(top)
        finally:
            self._is_aiming = False

    def _top_of(self, widget: QWidget) -> int:
        top = widget.mapTo(self.view.content, widget.rect().topLeft()).y()
        return max(0, top - self.theme.px(16))

    def _on_range_changed(self, _least: int, _most: int) -> None:
        self._on_aiming_again()
        self._aiming_again.start()  # what lies deeper gets its place after the page its height

    def _on_aiming_again(self) -> None:
        if self._aim is not None:
            self._scroll_to(self._aim)

    def _on_scrolled(self, position: int) -> None:
        if not self._is_aiming:
            self._aim = None
        self.scrolled.emit(position)

    def set_bookmarked(self, is_bookmarked: bool) -> None:
        if self._star is None:
            return
        what = (
            translate("Page", "Haal uit Mijn pagina’s")
            if is_bookmarked
            else translate("Page", "Zet bij Mijn pagina’s")
        )
        self._star.set_what(what)
        self._star.set_icon("bookmark", "accent" if is_bookmarked else "text_soft")
        self._star.setCheckable(True)
        self._star.setChecked(is_bookmarked)

    # -- what pages are made of ---------------------------------------------------------------

    def anchor(self, fragment: str, widget: QWidget) -> None:
        """Make ``widget`` the place that ``#fragment`` leads to."""
        self._anchors[fragment] = widget

    def add_title(
        self, *, lead: str = "", code: str = "", bookmark: bool = False, level: int = 1
    ) -> None:
        """The title, its code, the star, and the lead under it."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        heading = Heading(self.theme, self.title, level, TextRole.TITLE)
        if self.theme.zoom > _MARKS_BESIDE_TITLE_TO:
            self.column.addWidget(heading)
            row.addStretch(1)
        else:
            row.addWidget(heading, 1)
        if code:
            tag = Tag(self.theme, code)
            tag.setToolTip(translate("Page", "Code van deze pagina: {code}").format(code=code))
            row.addWidget(tag, 0, Qt.AlignmentFlag.AlignVCenter)
        if bookmark:
            row.addWidget(self.make_star(), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        if lead:
            self.column.addWidget(self.narrow(self._lead(lead), LEAD_WIDTH))

    def _lead(self, text: str) -> Label:
        return Label(self.theme, text, TextRole.LEAD, "text_soft")

    def make_star(self) -> IconButton:
        """The button that puts this page among the reader's own, or takes it away."""
        self._star = IconButton(self.theme, "bookmark", "", framed=True)
        self._star.clicked.connect(self._on_star)
        self.set_bookmarked(False)
        return self._star

    def _on_star(self) -> None:
        self.bookmark_toggled.emit(self.address)

    def narrow(self, widget: QWidget, width: int = TEXT_WIDTH) -> QWidget:
        """A holder that keeps ``widget`` no wider than reading allows.

        The widget cannot stand in the column itself: Qt would ask its height for the width of
        the column, not for its own.
        """
        widget.setMaximumWidth(self.theme.px(width))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(widget, 1)
        row.addStretch(0)
        return holder

    def add_marks(self, head: PageHead, today: date, *extra: Tag) -> None:
        """The pills under the title: duration, review date, sources, status."""
        row = QWidget()
        layout = FlowLayout(self.theme.px(8), row)
        for tag in extra:
            layout.addWidget(tag)
        words, tone = review_mark(head.review, today)
        layout.addWidget(Tag(self.theme, words, tone))
        if head.sources:
            layout.addWidget(Tag(self.theme, sources_count(len(head.sources))))
        if head.status is not Status.CONFIRMED:
            layout.addWidget(Tag(self.theme, status_mark(head.status), Tone.WARNING))
        self.column.addWidget(row)

    def add_heading(self, text: str, level: int = 2, anchor: str = "") -> Heading:
        role = TextRole.HEADING if level <= 2 else TextRole.BODY_STRONG
        heading = Heading(self.theme, text, level, role)
        heading.setContentsMargins(0, self.theme.px(10 if level <= 2 else 4), 0, 0)
        self.column.addWidget(heading)
        if anchor:
            self.anchor(anchor, heading)
        return heading

    def add_text_sections(self, sections: tuple[TextSection, ...]) -> None:
        """Reading text: a heading a screen reader can jump to, and the text under it."""
        for section in sections:
            if section.title:
                self.add_heading(section.title, section.level, section.anchor)
            if section.body_html:
                self.add_rich_text(section.body_html)

    def add_rich_text(self, html: str) -> RichText:
        from guide.ui.widgets.rich_text import RichText  # the start page has no such text

        text = RichText(self.theme, html)
        text.link_opened.connect(self.follow)
        self.column.addWidget(self.narrow(text))
        return text

    def add_sources(self, sources: tuple[Source, ...], head: PageHead) -> None:
        """Where it comes from, and when it was and will be checked."""
        if sources:
            self.add_heading(translate("Page", "Bronnen"), 2, "bronnen")
            self.add_rich_text(sources_html(sources))
        foot = review_sentence(head)
        self.column.addWidget(self.narrow(Label(self.theme, foot, TextRole.SMALL, "text_soft")))

    def follow(self, link: str) -> None:
        """Open the address in a link of the text; anything else is not a link of ours."""
        try:
            self.opened.emit(Address.parse(link))
        except BadAddress:
            return

    def finish(self) -> None:
        """Call when everything stands on the page."""
        self.column.addStretch(1)

    # -- side panel ---------------------------------------------------------------------------

    def set_aside(self, aside: QWidget, foot: QWidget | None = None) -> None:
        """A panel beside the text; where there is no room it goes under the text, with ``foot``
        as a bar that stays in sight."""
        holder = PageScroll(self.theme, margins=(0, 28, 32, 24))
        holder.setFixedWidth(self.theme.px(ASIDE_WIDTH + 32))
        holder.column.addWidget(aside)
        holder.column.addStretch(1)
        self._aside, self._aside_holder, self._foot = aside, holder, foot
        self._row.addWidget(holder)
        if foot is not None:
            foot.setParent(self)
            foot.hide()
        self._arrange()

    @property
    def is_wide(self) -> bool:
        return self.width() >= self.theme.px(WIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the panel beside or under the text, whichever the width asks for."""
        if self._aside is None or self._aside_holder is None:
            return
        wide = self.is_wide
        if wide is not self._is_beside:
            self._is_beside = wide
            if wide:
                self._aside_holder.column.insertWidget(0, self._aside)
            else:
                self.column.insertWidget(max(0, self.column.count() - 1), self._aside)
            self._aside.show()
            self._aside_holder.setVisible(wide)
        self._place_foot(wide)

    def _place_foot(self, wide: bool) -> None:
        foot = self._foot
        if foot is None:
            return
        # on a very low window the page needs the room more
        is_shown = not wide and self.height() >= self.theme.px(_FOOT_FROM)
        foot.setVisible(is_shown)
        layout = foot.layout()
        height = layout.totalHeightForWidth(self.width()) if is_shown and layout else 0
        self._row.setContentsMargins(0, 0, 0, height)
        foot.setGeometry(0, self.height() - height, self.width(), height)
        foot.raise_()


def column_of(widget: QWidget, spacing: int) -> QVBoxLayout:
    """A column without margins inside ``widget``."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout


def sources_count(count: int) -> str:
    """*1 bron*, *4 bronnen*"""
    if count == 1:
        return translate("Page", "1 bron")
    return translate("Page", "{count} bronnen").format(count=count)


def sources_html(sources: tuple[Source, ...]) -> str:
    """The sources as a numbered list; addresses are to read, the guide opens no network."""
    items = "".join(f"<li>{escape(source_line(source))}</li>" for source in sources)
    return f"<ol>{items}</ol>"


def source_line(source: Source) -> str:
    """One source in words: title, publisher, date, address."""
    parts = [source.title, source.publisher, source.dated, source.url]
    return ". ".join(part.rstrip(".") for part in parts if part)


def review_sentence(head: PageHead) -> str:
    """When the page was checked and when that must be done again."""
    words = translate("Page", "Nagekeken op {reviewed}. Opnieuw nakijken vóór {due}. Code {code}.")
    return words.format(
        reviewed=long_date(head.review.reviewed),
        due=long_date(head.review.due),
        code=head.code,
    )


def escape(text: str) -> str:
    """Plain text as rich text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
