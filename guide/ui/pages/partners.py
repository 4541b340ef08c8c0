"""*Ketenpartners*: who works with whom, drawn, or as a list where there is no room to draw."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.partners import Partner, Ring
from guide.ui.a11y.accessible import announce
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import translate
from guide.ui.names import name_and_number, section_title, status_mark
from guide.ui.pages.page import Page, PrintJob, column_of, escape, sources_html
from guide.ui.pages.partners_map import READABLE, PartnersMap, width_of
from guide.ui.pages.partners_painting import (
    Picture,
    Stance,
    paint_arrows,
    paint_box,
    picture_of,
    rect_of,
)
from guide.ui.pages.partners_panel import PartnerCard, PartnerRow, PartnersView
from guide.ui.pages.partners_words import (
    can_title,
    needs_title,
    ring_title,
    spoken_partner,
    ways_words,
    you_are_here,
)
from guide.ui.paper_picture import PAPER_HEIGHT, PAPER_WIDTH, picture_html
from guide.ui.theme.paper import PAPER
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.choices import Segmented
from guide.ui.widgets.layouts import PageScroll
from guide.ui.widgets.text import Heading

PANEL_WIDTH = 348
_MAP_MARGINS = (20, 16, 14, 14)
_LIST_WIDTH = 760
_DRAWING, _LIST = 0, 1
_HIGH_ENOUGH = 420
"""From this height (pixels at 100 %) drawing and panel can stand under each other."""


class PartnersPage(Page):
    """Drawing and panel beside each other, or a list in which the chosen partner folds out.

    Signals: ``partner_chosen(str)``; ``way_chosen(bool)``, true for the drawing.
    """

    partner_chosen = Signal(str)
    way_chosen = Signal(bool)

    def __init__(self, theme: Theme, view: PartnersView, wants_drawing: bool | None = None) -> None:
        super().__init__(
            theme, section_title(Section.PARTNERS), Address.of_section(Section.PARTNERS)
        )
        self._data = view
        self._wants_drawing = wants_drawing
        self._shows_drawing: bool | None = None
        self._picture = picture_of(theme, view.chain, view.own)
        self._map: PartnersMap | None = None
        self._map_holder: QWidget | None = None
        self._panel: PageScroll | None = None
        self._card: PartnerCard | None = None
        self._list: QWidget | None = None
        self._rows: dict[str, PartnerRow] = {}
        self._open_card: PartnerCard | None = None
        self._is_folded = False
        self._switches: list[Segmented] = []

    # -- which of the two ---------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        """The partner whose particulars are shown."""
        return self._data.chosen

    @property
    def shows_drawing(self) -> bool:
        return bool(self._shows_drawing)

    def _fits_beside(self) -> bool:
        """Whether the drawing is readable beside the panel."""
        around = self.theme.px(PANEL_WIDTH + _MAP_MARGINS[0] + _MAP_MARGINS[2] + 12)
        room = self.width() - around
        return room >= width_of(self._picture) * READABLE * self.theme.zoom / 100

    def _arrange(self) -> None:
        drawing = self._fits_beside() if self._wants_drawing is None else self._wants_drawing
        if drawing is not self._shows_drawing:
            self._shows_drawing = drawing
            self._build_drawing() if drawing else self._build_list()
            for switch in self._switches:
                switch.choose(_DRAWING if drawing else _LIST)
        if self._map_holder is not None:
            self._map_holder.setVisible(drawing)
        if self._panel is not None:
            self._panel.setVisible(drawing)
        self.view.setVisible(not drawing)
        if drawing:
            self._arrange_drawing()

    def _switch(self) -> Segmented:
        switch = Segmented(
            self.theme,
            translate("Partners", "Hoe u de keten ziet"),
            [translate("Partners", "Tekening"), translate("Partners", "Lijst")],
        )
        switch.chosen.connect(self._on_switch)
        self._switches.append(switch)
        return switch

    def _on_switch(self, index: int) -> None:
        self._wants_drawing = index == _DRAWING
        self._arrange()
        self.way_chosen.emit(self._wants_drawing)
        self._focus_chosen()

    def _focus_chosen(self) -> None:
        if self._shows_drawing and self._map is not None:
            self._map.box(self.chosen).setFocus()
        elif self.chosen in self._rows:
            self._rows[self.chosen].setFocus()

    # -- drawing ------------------------------------------------------------------------------

    def _build_drawing(self) -> None:
        if self._map is not None:
            self._show_in_drawing()
            return
        theme = self.theme
        self._map = PartnersMap(theme, self._picture)
        self._map.partner_chosen.connect(self.choose)
        self._map_holder = QWidget()
        column = QVBoxLayout(self._map_holder)
        column.setContentsMargins(*(theme.px(margin) for margin in _MAP_MARGINS))
        column.addWidget(self._map)
        self._panel = PageScroll(theme, margins=(0, 20, 24, 24))
        top = QHBoxLayout()
        top.addWidget(Heading(theme, self.title, 1, TextRole.BODY_STRONG, "text_soft"), 1)
        top.addWidget(self._switch())
        self._panel.column.addLayout(top)
        self._panel.column.addStretch(1)
        self._row.insertWidget(0, self._map_holder, 1)
        self._row.insertWidget(1, self._panel, 0)
        self._show_in_drawing()

    def _arrange_drawing(self) -> None:
        assert self._panel is not None
        assert self._map_holder is not None
        beside = self._fits_beside() or self.height() < self.theme.px(_HIGH_ENOUGH)
        way = QHBoxLayout.Direction.LeftToRight if beside else QHBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        unlimited = 16_777_215
        self._panel.setMinimumWidth(self.theme.px(PANEL_WIDTH) if beside else 0)
        self._panel.setMaximumWidth(self.theme.px(PANEL_WIDTH) if beside else unlimited)
        self._panel.setMaximumHeight(unlimited if beside else self.height() * 2 // 5)
        side = 0 if beside else self.theme.px(24)
        top = self.theme.px(20 if beside else 0)
        self._panel.column.setContentsMargins(side, top, self.theme.px(24), self.theme.px(24))

    def _show_in_drawing(self) -> None:
        assert self._map is not None
        assert self._panel is not None
        self._map.show_chosen(self.chosen)
        partner = self._data.chain.partner(self.chosen)
        if self._card is not None:
            self._panel.column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if partner is None:
            return
        self._card = self._make_card(partner)
        self._panel.column.insertWidget(self._panel.column.count() - 1, self._card)
        self._panel.verticalScrollBar().setValue(0)
        reach_after(self._map.box(partner.id), self._card)

    def _make_card(self, partner: Partner, *, has_title: bool = True) -> PartnerCard:
        card = PartnerCard(self.theme, self._data, partner, has_title=has_title)
        card.opened.connect(self.opened)
        card.partner_chosen.connect(self._on_neighbour)
        return card

    # -- list ---------------------------------------------------------------------------------

    def _build_list(self) -> None:
        if self._list is None:
            self.add_title(
                lead=translate(
                    "Partners", "Wie werkt met wie, wat mogen zij en wat hebben zij nodig?"
                )
            )
            self.column.addWidget(self._switch())
            self._list = QWidget()
            self.column.addWidget(self.narrow(self._list, _LIST_WIDTH))
            self.finish()
            self._list_column = column_of(self._list, self.theme.px(8))
            self._fill_list()
        self._show_in_list()

    def _fill_list(self) -> None:
        """All partners by ring, each a row that folds out."""
        for ring in Ring:
            partners = [p for p in self._data.chain.partners if p.ring is ring]
            if partners:
                self._list_column.addWidget(Heading(self.theme, ring_title(ring), 2))
            for partner in partners:
                row = self._list_row(partner)
                self._rows[partner.id] = row
                self._list_column.addWidget(row)

    def _list_row(self, partner: Partner) -> PartnerRow:
        is_own = partner.id == self._data.own
        spoken = spoken_partner(self._data.chain, partner, is_own=is_own)
        note = you_are_here() if is_own else ""
        row = PartnerRow(self.theme, partner.title, note, spoken)
        row.setProperty("partner", partner.id)
        row.clicked.connect(self._on_row)
        return row

    def _show_in_list(self) -> None:
        """The card of the chosen partner under their row, and no other."""
        if self._open_card is not None:
            self._list_column.removeWidget(self._open_card)
            self._open_card.hide()
            self._open_card.deleteLater()
            self._open_card = None
        partner = None if self._is_folded else self._data.chain.partner(self.chosen)
        for partner_id, row in self._rows.items():
            row.show_open(partner is not None and partner_id == partner.id)
        if partner is None:
            return
        row = self._rows[partner.id]
        self._open_card = self._make_card(partner, has_title=False)
        self._list_column.insertWidget(self._list_column.indexOf(row) + 1, self._open_card)
        reach_after(row, self._open_card)

    def _on_row(self) -> None:
        partner_id = str(self.sender().property("partner"))
        if partner_id == self.chosen:
            self._is_folded = not self._is_folded
            self._show_in_list()
        else:
            self.choose(partner_id)

    # -- choosing -----------------------------------------------------------------------------

    def choose(self, partner_id: str) -> None:
        """Show a partner; who is not in the chain changes nothing."""
        partner = self._data.chain.partner(partner_id)
        if partner is None or partner_id == self.chosen:
            return
        self._data = replace(self._data, chosen=partner_id)
        self._is_folded = False
        if self._shows_drawing:
            self._show_in_drawing()
        elif self._list is not None:
            self._show_in_list()
            self._scroll_to(self._rows[partner_id])
        announce(self, partner.title)
        self.partner_chosen.emit(partner_id)

    def _on_neighbour(self, partner_id: str) -> None:
        self.choose(partner_id)
        self._focus_chosen()

    def show_fragment(self, fragment: str) -> None:
        self.choose(fragment)

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        view = self._data
        used = dict.fromkeys(source for p in view.chain.partners for source in p.sources)
        sources = tuple(view.sources[source] for source in used if source in view.sources)
        parts = [paper_picture_html(view)]
        for ring in Ring:
            partners = [p for p in view.chain.partners if p.ring is ring]
            if partners:
                parts.append(f"<h2>{escape(ring_title(ring))}</h2>")
            parts += [self._printed(partner) for partner in partners]
        heading = translate("Page", "Bronnen")
        parts.append(f"<h2>{heading}</h2><small>{sources_html(sources)}</small>")
        return PrintJob(self.title, "".join(parts), "")

    def _printed(self, partner: Partner) -> str:
        view = self._data
        found = view.contacts.get(partner.contact) if partner.contact else None
        number = name_and_number(found.whom) if found else ""
        lines = [
            f"{can_title(is_own=False)}: {partner.can}" if partner.can else "",
            f"{needs_title(is_own=False)}: {partner.needs}" if partner.needs else "",
            " ".join(f"{words}." for words in ways_words(view.chain, partner)),
            " · ".join(filter(None, [number, status_mark(partner.status)])),
        ]
        text = "<br>".join(escape(line) for line in lines if line)
        return f"<h3>{escape(partner.title)}</h3><p><small>{text}</small></p>"


def paper_picture_html(view: PartnersView) -> str:
    """The whole drawing, black on white."""
    picture = picture_of(PAPER, view.chain, "")
    drawing = picture.drawing
    if not drawing.boxes:
        return ""
    head = 24.0
    scale = min(1.0, PAPER_WIDTH / drawing.width, PAPER_HEIGHT / (drawing.height + head))
    size = QSize(PAPER_WIDTH, int((drawing.height + head) * scale) + 2)

    def paint(painter: QPainter) -> None:
        painter.scale(scale, scale)
        _paint_paper(painter, picture, head)

    html = picture_html(size.width(), size.height(), paint)
    return f"<p>{html}</p>"


def _paint_paper(painter: QPainter, picture: Picture, head: float) -> None:
    painter.setFont(PAPER.font(TextRole.SMALL_STRONG))
    painter.setPen(PAPER.colour("text"))
    for column in picture.drawing.columns:
        place = QRect(int(column.x), 0, int(column.width), int(head))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, ring_title(column.ring))
    painter.translate(0, head)
    paint_arrows(painter, PAPER, picture.drawing, "")
    for placed in picture.drawing.boxes:
        partner = picture.chain.partner(placed.id)
        if partner is not None:
            paint_box(painter, PAPER, rect_of(placed.box), picture, partner, Stance.FAR)
