"""Signalen: what one sees, where one is, or by form; what was ticked, and what to do now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.assessment.picture import Picture
from guide.core.content.address import Address, Section
from guide.core.content.ids import SignalId
from guide.core.content.records import Signal as FieldSignal
from guide.ui.i18n import translate
from guide.ui.names import section_title
from guide.ui.pages.page import Page, PrintJob, escape
from guide.ui.pages.picture_panel import PictureBar, PicturePanel
from guide.ui.pages.signal_list import SignalGroup, SignalListView, SignalModel, SignalRow
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.choices import Segmented
from guide.ui.widgets.fields import FilterField
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.text import Heading

_HEADING_FROM = 420
"""From this height of the page (pixels at 100 %) the title stands over the list."""


_LINKS_FROM = 560
"""From this height other ways to look stand beside the title; the doors lead there too."""


class WayIn(IntEnum):
    """How the signals are grouped."""

    SEEN = 0
    SETTING = 1
    FORM = 2


@dataclass(frozen=True, slots=True)
class SignalLink:
    """A page that helps to look: a route through a building, what tells two things apart."""

    title: str
    icon: str
    address: Address


@dataclass(frozen=True, slots=True)
class SignalsView:
    """All signals, three times grouped: (id, title, signals in it)."""

    ways: tuple[tuple[tuple[str, str, tuple[SignalRow, ...]], ...], ...]
    ticked: tuple[SignalId, ...]
    picture: Picture | None
    """What the ticks come to; None when the guide holds no method to weigh them."""
    links: tuple[SignalLink, ...] = ()
    """Other ways to look, above the list."""


class SignalsPage(Page):
    """The three ways in, the filter, the list, and the panel *Uw beeld*.

    Signals: ``signal_ticked(str, bool)``; ``cleared()`` when the reader starts anew;
    ``danger_set(bool)`` and ``minor_set(bool)`` from the panel.
    """

    signal_ticked = Signal(str, bool)
    cleared = Signal()
    danger_set = Signal(bool)
    minor_set = Signal(bool)

    def __init__(self, theme: Theme, view: SignalsView) -> None:
        super().__init__(theme, section_title(Section.SIGNALS), Address.of_section(Section.SIGNALS))
        self._view_data = view
        self._ticked = view.ticked
        self._groups: tuple[SignalGroup, ...] = ()
        self._only_group = ""
        self._model = SignalModel()
        self._list = SignalListView(theme, self._model)
        self._build_head()
        self._panel = PicturePanel(theme)
        self._bar = PictureBar(theme)
        if view.picture is not None:
            self.set_aside(self._panel, self._bar)
            self.show_picture(view.picture)
        self._connect()
        self._regroup()

    def _build_head(self) -> None:
        theme = self.theme
        self._ways = Segmented(
            theme,
            translate("Signals", "Hoe u zoekt"),
            [
                translate("Signals", "Wat ik zie"),
                translate("Signals", "Waar ik ben"),
                translate("Signals", "Vorm van uitbuiting"),
            ],
        )
        self._filter = FilterField(theme, translate("Signals", "Filter"))
        self._filter.setMaximumWidth(theme.px(240))
        holder = QWidget()
        column = self._head_column = QVBoxLayout(holder)
        column.setContentsMargins(*self._head_margins(is_low=False))
        column.setSpacing(theme.px(12))
        self._heading = Heading(theme, self.title, 1, TextRole.TITLE)
        self._links = self._build_links()
        column.addWidget(self._beside(self._heading, self._links))
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(14))
        row.addWidget(self._ways)
        row.addWidget(self._filter, 1)
        row.addStretch(0)
        column.addWidget(tools)
        column.addWidget(self._list, 1)
        self.view.hide()
        self._row.insertWidget(0, holder, 1)

    def _beside(self, heading: QWidget, links: QWidget) -> QWidget:
        """The title with the links at its right, or under it where large text needs the width."""
        holder = QWidget()
        if self.theme.zoom > 120:
            row: QBoxLayout = QVBoxLayout(holder)
        else:
            row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(24))
        row.addWidget(heading)
        row.addWidget(links, 1)
        return holder

    def _build_links(self) -> QWidget:
        links = QWidget()
        row = FlowLayout(self.theme.px(16), links)
        for link in self._view_data.links:
            button = Button(self.theme, link.title, ButtonKind.QUIET, icon=link.icon)
            button.setProperty("address", str(link.address))
            button.clicked.connect(self._on_link)
            row.addWidget(button)
        return links

    def _on_link(self) -> None:
        self.follow(str(self.sender().property("address")))

    def _connect(self) -> None:
        self._ways.chosen.connect(self._on_way)
        self._filter.textChanged.connect(self._on_filter)
        self._model.ticked.connect(self.signal_ticked)
        self._list.verticalScrollBar().valueChanged.connect(self.scrolled)
        for part in (self._panel, self._bar):
            part.number_chosen.connect(self.number_chosen)
            part.opened.connect(self.opened)
        self._panel.cleared.connect(self.cleared)
        self._panel.danger_set.connect(self.danger_set)
        self._panel.minor_set.connect(self.minor_set)

    # -- what the shell asks ------------------------------------------------------------------

    def show_fragment(self, fragment: str) -> None:
        """``#arbeidsuitbuiting``: one form, setting or kind of thing; else a signal."""
        for way in WayIn:
            if any(group_id == fragment for group_id, _, _ in self._view_data.ways[way]):
                self._ways.choose(way)
                self._only_group = fragment
                self._regroup()
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # on a low window the list needs the room; the top bar says where one is
        is_low = self.height() < self.theme.px(_HEADING_FROM)
        self._heading.setVisible(not is_low)
        has_room = self.height() >= self.theme.px(_LINKS_FROM)
        self._links.setVisible(has_room and bool(self._view_data.links))
        self._head_column.setContentsMargins(*self._head_margins(is_low))

    def _head_margins(self, is_low: bool) -> tuple[int, int, int, int]:
        px = self.theme.px
        side = self.theme.margin
        return (side, px(10 if is_low else 28), min(side, px(24)), 0)

    def show_signal(self, signal_id: str) -> None:
        self._list.show_signal(signal_id)

    def scroll_position(self) -> int:
        return self._list.verticalScrollBar().value()

    def set_scroll_position(self, position: int) -> None:
        self._list.doItemsLayout()
        self._list.verticalScrollBar().setValue(position)

    def set_ticks(self, ticked: tuple[SignalId, ...]) -> None:
        self._ticked = ticked
        self._model.set_ticks(self._groups, frozenset(ticked))

    def show_picture(self, picture: Picture) -> None:
        """What the ticks come to now."""
        self._panel.show_picture(picture)
        self._bar.show_picture(picture)

    # -- inside -------------------------------------------------------------------------------

    def _on_way(self, _index: int) -> None:
        self._only_group = ""
        self._regroup()

    def _on_filter(self, _text: str) -> None:
        self._regroup()

    def _regroup(self) -> None:
        """Fill the list for the way in and the filter."""
        wanted = self._filter.text().casefold().split()
        groups = []
        for group_id, title, rows in self._view_data.ways[WayIn(self._ways.index)]:
            if self._only_group and group_id != self._only_group:
                continue
            shown = tuple(row for row in rows if _matches(row.signal, wanted))
            if shown:
                groups.append(SignalGroup(title, shown))
        self._groups = tuple(groups)
        self._model.show(self._groups, frozenset(self._ticked))

    def print_job(self) -> PrintJob:
        parts = []
        for group in self._groups:
            rows = "".join(
                f"<li>{'☑' if row.signal.id in self._ticked else '☐'} "
                f"{escape(row.signal.text)} <b>{row.signal.code}</b></li>"
                for row in group.rows
            )
            parts.append(f"<h2>{escape(group.title)}</h2><ul>{rows}</ul>")
        foot = translate("Signals", "Eén signaal zegt weinig. Dit is geen oordeel.")
        return PrintJob(self.title, "".join(parts), foot)


def _matches(signal: FieldSignal, wanted: list[str]) -> bool:
    if not wanted:
        return True
    text = f"{signal.text} {signal.code} {signal.innocent}".casefold()
    return all(word in text for word in wanted)
