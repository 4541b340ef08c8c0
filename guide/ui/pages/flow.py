"""A stappenplan: one question at a time, and the map beside it, at one position."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.content.address import Address
from guide.core.content.ids import NodeId
from guide.core.content.records import Flow, Source, Status
from guide.core.flow.road import Road, Stop
from guide.core.flow.walk import Walk
from guide.services.contact_book import Resolved
from guide.ui.a11y.accessible import announce
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import translate
from guide.ui.minute import MinuteWatch, Now
from guide.ui.names import review_mark, status_mark
from guide.ui.pages.flow_map import FlowMap
from guide.ui.pages.flow_paper import print_job
from guide.ui.pages.flow_stage import StageCard, StageView
from guide.ui.pages.flow_way import WayCard
from guide.ui.pages.flow_words import assumption_words, spoken_position
from guide.ui.pages.page import Page, PrintJob, column_of, review_sentence, sources_html
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.choices import Segmented
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label

PANEL_WIDTH = 384
_BOTH_FROM = 860
_ALL = 16_777_215
_MAP = 1
"""The choice that shows the map alone."""


@dataclass(frozen=True, slots=True)
class FlowView:
    """A road, how deep on it the flow of this page lies, and what its stage shows."""

    flow: Flow
    depth: int
    stage: StageView
    """The road as it stands in this flow."""
    road: Road
    """The whole road, which may go on in flows that this one opened."""
    contacts: Mapping[Address, Resolved]
    sources: tuple[Source, ...]
    today: date
    now: Now

    @property
    def walk(self) -> Walk:
        return self.stage.road.walk


class FlowPage(Page):
    """Questions with digit keys; the map with the way lit.

    ``moved(Road, str)`` is sent for every move; the text says what can be undone, and is empty
    when there is nothing to undo. ``entered(Road)`` is sent to open the flow of the present box.
    The page shows a view when it is told to.
    """

    moved = Signal(object, str)
    entered = Signal(object)

    def __init__(self, theme: Theme, view: FlowView) -> None:
        head = view.flow.head
        super().__init__(theme, head.title, head.address)
        self._data = view
        self._stage: StageCard | None = None
        self._switch = Segmented(
            theme,
            translate("Flow", "Hoe u het stappenplan ziet"),
            [translate("Flow", "Vraag voor vraag"), translate("Flow", "Kaart")],
        )
        self._switch.chosen.connect(self._on_switch)
        self._fill_panel()
        self._map_holder = QWidget()
        map_column = QVBoxLayout(self._map_holder)
        map_column.setContentsMargins(theme.px(24), theme.px(20), theme.px(20), theme.px(14))
        self._map = FlowMap(theme, view.walk)
        self._map.node_chosen.connect(self._on_node)
        map_column.addWidget(self._map)
        # the questions come first by key and by ear, though they stand at the right
        self._row.addWidget(self._map_holder, 1)
        self._show(view)
        MinuteWatch(view.now, self).passed.connect(self._on_minute)

    def _fill_panel(self) -> None:
        theme, column = self.theme, self.column
        head = self._data.flow.head
        top = QHBoxLayout()
        top.addWidget(self._switch)
        top.addStretch(1)
        top.addWidget(Tag(theme, head.code))
        top.addWidget(self.make_star())
        column.addLayout(top)
        self._title = Heading(theme, head.title, 1, TextRole.BODY_STRONG, "text_soft")
        column.addWidget(self._title)
        self._marks = self._make_marks()
        column.addWidget(self._marks)
        self._stage_at = column.count()
        self._way = WayCard(theme)
        self._way.changed.connect(self._on_changed)
        self._way.left.connect(self._on_left)
        column.addWidget(self._way)
        words = translate("Flow", "Achtergrond en bronnen")
        self._more = Button(theme, words, ButtonKind.QUIET, icon="book-open")
        self._more.clicked.connect(self._on_more)
        column.addWidget(self._more)
        self._background: QWidget | None = None
        """Text and sources, made when somebody asks for them."""
        self._review = Label(theme, review_sentence(head), TextRole.SMALL, "text_soft")
        column.addWidget(self._review)
        column.addStretch(1)

    def _make_marks(self) -> QWidget:
        """What is not certain about the page, where something is."""
        holder = QWidget()
        row = FlowLayout(self.theme.px(8), holder)
        head, today = self._data.flow.head, self._data.today
        if head.review.due < today:
            row.addWidget(Tag(self.theme, *review_mark(head.review, today)))
        if head.status is not Status.CONFIRMED:
            tone = Tone.WARNING if head.status is Status.UNCONFIRMED else Tone.PLAIN
            row.addWidget(Tag(self.theme, status_mark(head.status), tone))
        self._has_marks = row.count() > 0
        holder.setVisible(self._has_marks)
        return holder

    # -- showing ------------------------------------------------------------------------------

    @property
    def view_data(self) -> FlowView:
        return self._data

    def show_view(self, view: FlowView) -> None:
        """Show where the road has got to, in both views, and let the keyboard go on there."""
        is_at_map = self._map.has_keyboard
        self._show(view)
        self.view.verticalScrollBar().setValue(0)
        announce(self, spoken_position(view.walk))
        self.scrolled.emit(1)  # who comes back to this visit finds the road, not the address
        if self.isVisible() and not is_at_map:
            self._focus_first()

    def set_scroll_position(self, position: int) -> None:
        """The road says where one is; there is nothing to scroll to."""

    def _show(self, view: FlowView) -> None:
        self._data = view
        self._map.show_walk(view.walk)
        if self._stage is not None:
            self.column.removeWidget(self._stage)
            self._stage.hide()
            self._stage.deleteLater()
        self._stage = self._make_stage(view.stage)
        self.column.insertWidget(self._stage_at, self._stage)
        self._stage.stackUnder(self._way)  # heard in the order in which it stands
        if self._wants_map:
            self._stage.hide()
        self._way.show_road(view.stage.road)
        if self._star is not None:
            last = reach_after(reach_after(self._star, self._stage), self._way)
            QWidget.setTabOrder(last, self._more)

    def _make_stage(self, view: StageView) -> StageCard:
        stage = StageCard(self.theme, view)
        stage.answered.connect(self._on_answered)
        stage.entered.connect(self._on_entered)
        stage.left.connect(self._on_left)
        stage.went_back.connect(self._on_back)
        stage.restarted.connect(self._on_restart)
        stage.resumed.connect(self._on_resumed)
        stage.opened.connect(self.opened)
        stage.number_chosen.connect(self.number_chosen)
        stage.link_opened.connect(self.follow)
        return stage

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_first()

    def _focus_first(self) -> None:
        first = self._stage.first if self._stage else None
        if first is not None and not self._wants_map:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_minute(self, now: datetime) -> None:
        if self._stage is not None:
            self._stage.show_at(now)

    # -- moving -------------------------------------------------------------------------------

    @property
    def _road(self) -> Road:
        """The road as it stands in this flow: acting here is to come out of flows below it."""
        return self._data.stage.road

    def show_fragment(self, fragment: str) -> None:
        """A box of the flow, or a part of the text under it."""
        if any(node.id == fragment for node in self._data.flow.nodes):
            self._on_node(fragment)
            return
        self._show_background()
        super().show_fragment(fragment)

    def _on_answered(self, index: int) -> None:
        self.moved.emit(self._road.answer(index), "")

    def _on_entered(self) -> None:
        self.entered.emit(self._road)

    def _on_left(self) -> None:
        road = self._road
        at_end = self._data.stage.is_end
        self.moved.emit(road.leave() if at_end else road.surface(len(road.frames) - 2), "")

    def _on_back(self) -> None:
        self.moved.emit(self._road.back(), "")

    def _on_restart(self) -> None:
        self.moved.emit(self._road.restart(), translate("Flow", "Uw antwoorden zijn gewist."))

    def _on_resumed(self) -> None:
        self.moved.emit(self._road.resumed(), "")

    def _on_changed(self, stop: Stop, index: int) -> None:
        self.moved.emit(self._road.change(stop, index), "")

    def _on_node(self, node_id: str) -> None:
        """Go to a box; what nobody answered on the way is said, and can be undone."""
        before = self._road
        road = before.jump(NodeId(node_id))
        if road is not None:
            self.moved.emit(road, assumption_words(road.walk, before.walk))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        keyed = self._stage.keyed if self._stage else []
        if text.isdigit() and 1 <= int(text) <= len(keyed):
            keyed[int(text) - 1].click()
        elif not self._map.isVisible() or not self._map.zoom_by_key(text):
            super().keyPressEvent(event)

    # -- background ---------------------------------------------------------------------------

    def _on_more(self) -> None:
        if self._background is not None and self._background.isVisible():
            self._background.hide()
        else:
            self._show_background()

    def _show_background(self) -> None:
        if self._background is None:
            self._background = self._make_background()
            column = self.column
            column.insertWidget(column.indexOf(self._more) + 1, self._background)
            self._background.stackUnder(self._review)
        self._background.show()
        reach_after(self._more, self._background)

    def _make_background(self) -> QWidget:
        holder = QWidget()
        column = column_of(holder, self.theme.px(8))
        parts = [(s.title, s.level, s.anchor, s.body_html) for s in self._data.flow.sections]
        sources = sources_html(self._data.sources)
        for title, level, anchor, html in (
            *parts,
            (translate("Page", "Bronnen"), 2, "bronnen", sources),
        ):
            heading = Heading(self.theme, title, level, TextRole.BODY_STRONG)
            column.addWidget(heading)
            self.anchor(anchor, heading)
            text = RichText(self.theme, html)
            text.link_opened.connect(self.follow)
            column.addWidget(text)
        return holder

    # -- arranging ----------------------------------------------------------------------------

    def _on_switch(self, _index: int) -> None:
        self._arrange()
        self._focus_first()

    @property
    def _wants_map(self) -> bool:
        return self._switch.index == _MAP

    def _arrange(self) -> None:
        """Both where there is room and nobody wants the map alone; else the one chosen."""
        if not hasattr(self, "_map_holder"):
            return
        has_room = self.width() >= self.theme.px(_BOTH_FROM)
        wants_map = self._wants_map
        both = has_room and not wants_map
        width = self.theme.px(PANEL_WIDTH) if both else _ALL
        self.view.setMaximumWidth(width)
        self.view.setMinimumWidth(width if both else 0)
        side = self.theme.px(24)
        left, bottom = (0 if both else side), (0 if wants_map else side)
        self.column.setContentsMargins(left, self.theme.px(20), side, bottom)
        self._map_holder.setVisible(has_room or wants_map)
        for part in (self._marks, self._stage, self._way, self._more, self._review):
            if part is not None:
                part.setVisible(not wants_map and (part is not self._marks or self._has_marks))
        if self._background is not None and wants_map:
            self._background.hide()
        from_right, downward = QHBoxLayout.Direction.RightToLeft, QHBoxLayout.Direction.TopToBottom
        self._row.setDirection(downward if wants_map else from_right)
        self._row.setStretch(0, 0 if both or wants_map else 1)
        self.view.setMaximumHeight(self._bar_height() if wants_map else _ALL)

    def _bar_height(self) -> int:
        """Of the switch and the title alone, over the map."""
        self.column.invalidate()
        return self.column.heightForWidth(self.width())

    def print_job(self) -> PrintJob:
        view = self._data
        return print_job(view.stage.road, view.flow, view.contacts, view.sources)
