"""A route through a building: one stop at a time, read at arm's length and ticked by thumb."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.assessment.picture import Picture
from guide.core.content.ids import SignalId
from guide.core.content.records import Source
from guide.core.content.route import Route
from guide.ui.a11y.accessible import announce
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import translate
from guide.ui.pages.page import (
    Page,
    PrintJob,
    column_of,
    escape,
    review_sentence,
    sources_html,
)
from guide.ui.pages.route_parts import RouteBar, StopBody, StopChips, StopHead, StopView
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.tags import Tag
from guide.ui.widgets.text import Label

_STRIDE = 1_000_000
"""Stops lie as far apart as this in the one number that says how far down the page is."""

_BAR_FROM = 260
"""From this height of the page (pixels at 100 %) the bar stays in sight at its foot."""

_ROOMY_FROM = 420
"""From this height (pixels at 100 %) it may take more than one row there."""

_TURNS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_PageDown: 1,
}


@dataclass(frozen=True, slots=True)
class RouteView:
    """A route with the signals of its stops, and what was ticked."""

    route: Route
    stops: tuple[StopView, ...]
    sources: tuple[Source, ...]
    ticked: tuple[SignalId, ...]
    picture: Picture | None
    """What the ticks come to; None when the content does not say how to weigh."""
    today: date


class RoutePage(Page):
    """Stop by stop. ``signal_ticked(str, bool)`` is sent when somebody ticks.

    How far down the page one is counts the stops too, so that back and a change of looks
    return to the stop.
    """

    signal_ticked = Signal(str, bool)

    def __init__(self, theme: Theme, view: RouteView) -> None:
        head = view.route.head
        super().__init__(theme, head.title, head.address)
        self._data = view
        self._ticked = view.ticked
        self._index = 0
        self._body: StopBody | None = None
        self._chips = StopChips(theme, view.stops)
        self._head: StopHead | None = None
        self._head_column = self._add_head()
        self._opening = Label(theme, head.lead, TextRole.BODY, "text_soft")
        self.column.addWidget(self._opening)
        self._stage = QWidget()
        self._stage_column = column_of(self._stage, 0)
        self.column.addWidget(self._stage)
        self._reading = self._make_reading()
        self.finish()
        self._bar = RouteBar(theme)
        self._holder_column = self._stand_on_bar()
        self._connect()
        self._show_stop(0)
        self.show_ticks(view.ticked, view.picture)

    # -- building -----------------------------------------------------------------------------

    def _add_head(self) -> QVBoxLayout:
        """The chips, and a row with the place of the stop's head, which is given back."""
        theme, head = self.theme, self._data.route.head
        side = theme.margin
        self.column.setContentsMargins(side, theme.px(16), side, theme.px(20))
        self.column.setSpacing(theme.px(16))
        self.column.addWidget(self._chips)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        holder = QWidget()
        row.addWidget(holder, 1)
        row.addWidget(Tag(theme, head.code), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.make_star(), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        return column_of(holder, 0)

    def _make_reading(self) -> QWidget:
        """What one may, what to do afterwards, and where it all comes from."""
        page_column, reading = self.column, QWidget()
        self.column = column_of(reading, self.theme.px(12))
        self.add_text_sections(self._data.route.sections)
        self.add_marks(self._data.route.head, self._data.today)
        self.add_sources(self._data.sources, self._data.route.head)
        self.column = page_column
        page_column.addWidget(reading)
        return reading

    def _stand_on_bar(self) -> QVBoxLayout:
        """Put what scrolls above the bar; gives the column of both."""
        holder = QWidget()
        column = column_of(holder, 0)
        self._row.removeWidget(self.view)
        self._row.addWidget(holder)
        column.addWidget(self.view, 1)
        column.addWidget(self._bar)
        return column

    def _connect(self) -> None:
        self._chips.chosen.connect(self._go)
        self._bar.back_asked.connect(self._on_back)
        self._bar.on_asked.connect(self._on_next)
        self._bar.opened.connect(self.opened)
        self._bar.number_chosen.connect(self.number_chosen)
        self.view.installEventFilter(self)

    # -- showing ------------------------------------------------------------------------------

    def show_ticks(self, ticked: tuple[SignalId, ...], picture: Picture | None) -> None:
        """Show these signals as ticked, wherever that was done."""
        self._ticked = ticked
        if self._body is not None:
            self._body.show_ticks(set(ticked))
        self._bar.show_ticks(len(ticked), picture)

    def _show_stop(self, index: int) -> None:
        stops = self._data.stops
        self._index = index
        for old in (self._head, self._body):
            if old is not None:
                old.hide()
                old.deleteLater()
        stop = stops[index].stop
        self._head = StopHead(self.theme, self.title, stop, index + 1, len(stops))
        self._head_column.addWidget(self._head)
        self._body = StopBody(self.theme, stops[index])
        self._body.show_ticks(set(self._ticked))
        self._body.signal_ticked.connect(self.signal_ticked)
        self._stage_column.addWidget(self._body)
        if self._star is not None:
            reach_after(self._star, self._body)
        self._chips.choose(index)
        self._bar.show_stop(index, [view.stop.title for view in stops])
        self._opening.setVisible(index == 0)
        # to read before one goes in, and when one is out again; not on the way
        self._reading.setVisible(index in (0, len(stops) - 1))

    # -- moving -------------------------------------------------------------------------------

    def _go(self, index: int) -> None:
        """Turn to another stop; the keyboard goes along when it was on the old one."""
        if not 0 <= index < len(self._data.stops) or index == self._index:
            return
        focused = QApplication.focusWidget()
        was_inside = focused is not None and self._stage.isAncestorOf(focused)
        self._show_stop(index)
        assert self._body is not None
        if was_inside or (focused is not None and not focused.isVisibleTo(self)):
            self._body.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_to(0)
        self.scrolled.emit(self.scroll_position())
        assert self._head is not None
        announce(self, self._head.spoken)

    def _on_back(self) -> None:
        self._go(self._index - 1)

    def _on_next(self) -> None:
        self._go(self._index + 1)

    def show_fragment(self, fragment: str) -> None:
        """``#slaapkamer`` is a stop; what there is to read stands under the last one."""
        anchors = [view.stop.anchor for view in self._data.stops]
        if fragment in anchors:
            self._show_stop(anchors.index(fragment))
            return
        if fragment in self._anchors:
            self._show_stop(len(anchors) - 1)
        super().show_fragment(fragment)

    def scroll_position(self) -> int:
        return (self._index + 1) * _STRIDE + super().scroll_position()

    def set_scroll_position(self, position: int) -> None:
        index = position // _STRIDE - 1
        if 0 <= index < len(self._data.stops):
            self._show_stop(index)
        super().set_scroll_position(position % _STRIDE)

    def _on_scrolled(self, _position: int) -> None:
        if not self._is_aiming:
            self._aim = None
        self.scrolled.emit(self.scroll_position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._turn(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that turn to another stop come before the view scrolls with them."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._turn(event)
        return super().eventFilter(watched, event)

    def _turn(self, event: QKeyEvent) -> bool:
        step = _TURNS.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self._go(self._index + step)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._body is not None and not event.spontaneous():
            self._body.first.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- arranging ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height()
        scrolls = height < self.theme.px(_BAR_FROM)
        is_low = not scrolls and height < self.theme.px(_ROOMY_FROM)
        self._bar.stand(at_foot=not scrolls, is_low=is_low)
        if scrolls and self._bar.parentWidget() is not self.view.content:
            self.column.insertWidget(self.column.count() - 1, self._bar)
        elif not scrolls and self._bar.parentWidget() is self.view.content:
            self._holder_column.addWidget(self._bar)

    def print_job(self) -> PrintJob:
        route = self._data.route
        parts = [f"<p><i>{escape(route.head.lead)}</i></p>"]
        for number, view in enumerate(self._data.stops, start=1):
            parts.append(f"<h2>{number}. {escape(view.stop.title)}</h2>")
            parts += [f"<p><b>{label}:</b> {escape(text)}</p>" for label, text in _advice(view)]
            rows = "".join(
                f"<li>{'☑' if signal.id in self._ticked else '☐'} "
                f"{escape(signal.text)} <b>{signal.code}</b></li>"
                for signal in view.signals
            )
            parts.append(f"<ul>{rows}</ul>")
        parts += [f"<h2>{escape(s.title)}</h2>{s.body_html}" for s in route.sections]
        parts.append(f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(self._data.sources)}")
        return PrintJob(self.title, "".join(parts), review_sentence(route.head))


def _advice(view: StopView) -> list[tuple[str, str]]:
    """What a stop says, label by label."""
    pairs = [
        (translate("Route", "Kijk"), view.stop.look),
        (translate("Route", "Vraag"), view.stop.ask),
        (translate("Route", "Liever niet"), view.stop.avoid),
    ]
    return [(label, text) for label, text in pairs if text]
