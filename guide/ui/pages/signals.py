"""Signalen: what one sees, where one is, or by form; what was ticked, and what to do now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.ids import SignalId
from guide.core.content.records import Contact
from guide.core.content.records import Signal as FieldSignal
from guide.ui.i18n import translate
from guide.ui.names import name_and_number, section_title
from guide.ui.pages.page import Page, PrintJob, escape
from guide.ui.pages.signal_list import SignalGroup, SignalListView, SignalModel, SignalRow
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, Icon
from guide.ui.widgets.choices import Segmented
from guide.ui.widgets.fields import FilterField
from guide.ui.widgets.text import Heading, Label

_HEADING_FROM = 420
"""From this height of the page (pixels at 100 %) the title stands over the list."""


class WayIn(IntEnum):
    """How the signals are grouped."""

    SEEN = 0
    SETTING = 1
    FORM = 2


@dataclass(frozen=True, slots=True)
class SignalsView:
    """All signals, three times grouped: (id, title, signals in it)."""

    ways: tuple[tuple[tuple[str, str, tuple[SignalRow, ...]], ...], ...]
    ticked: tuple[SignalId, ...]
    urgent: Contact | None
    """Whom to call when a single alarm signal was seen."""
    advice: Contact | None
    """Whom to ask."""


class SignalsPage(Page):
    """The three ways in, the filter, the list, and the panel *Uw beeld*.

    Signals: ``signal_ticked(str, bool)``; ``cleared()`` when the reader starts anew.
    """

    signal_ticked = Signal(str, bool)
    cleared = Signal()

    def __init__(self, theme: Theme, view: SignalsView) -> None:
        super().__init__(theme, section_title(Section.SIGNALS), Address.of_section(Section.SIGNALS))
        self._view_data = view
        self._ticked = view.ticked
        self._groups: tuple[SignalGroup, ...] = ()
        self._only_group = ""
        self._model = SignalModel()
        self._list = SignalListView(theme, self._model)
        self._build_head()
        self._picture = PicturePanel(theme, view)
        self._bar = PictureBar(theme, view)
        self.set_aside(self._picture, self._bar)
        self._connect()
        self._regroup()
        self._show_ticks()

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
        column.addWidget(self._heading)
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

    def _connect(self) -> None:
        self._ways.chosen.connect(self._on_way)
        self._filter.textChanged.connect(self._on_filter)
        self._model.ticked.connect(self.signal_ticked)
        self._list.verticalScrollBar().valueChanged.connect(self.scrolled)
        for panel in (self._picture, self._bar):
            panel.number_chosen.connect(self.number_chosen)
            panel.cleared.connect(self.cleared)

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
        self._show_ticks()

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

    def _show_ticks(self) -> None:
        self._model.set_ticks(self._groups, frozenset(self._ticked))
        ticked = self._ticked_signals()
        self._picture.show_ticks(ticked)
        self._bar.show_ticks(ticked)

    def _ticked_signals(self) -> tuple[FieldSignal, ...]:
        by_id = {
            row.signal.id: row.signal
            for _, _, rows in self._view_data.ways[WayIn.SEEN]
            for row in rows
        }
        return tuple(by_id[tick] for tick in self._ticked if tick in by_id)

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


@dataclass(frozen=True, slots=True)
class _Advice:
    """What to do now, in words, and whom to call."""

    title: str
    text: str
    contact: Contact | None
    is_urgent: bool


def _advice(view: SignalsView, ticked: tuple[FieldSignal, ...]) -> _Advice:
    if any(signal.is_alarm for signal in ticked):
        return _Advice(
            translate("Signals", "Bel nu"),
            translate("Signals", "U zag iets wat niet kan wachten. Bel 112 als er nu gevaar is."),
            view.urgent,
            True,
        )
    if ticked:
        return _Advice(
            translate("Signals", "Overleg"),
            translate(
                "Signals",
                "Eén signaal zegt weinig. Meer signalen samen zeggen meer. Bespreek wat u zag. "
                "Twijfel is een goede reden om te bellen.",
            ),
            view.advice,
            False,
        )
    return _Advice(
        translate("Signals", "Vink aan wat u zag"),
        translate("Signals", "Twijfelt u nu al? Overleg mag altijd, ook zonder vinkjes."),
        view.advice,
        False,
    )


def _count(ticked: tuple[FieldSignal, ...]) -> str:
    if not ticked:
        return translate("Signals", "Nog niets aangevinkt.")
    if len(ticked) == 1:
        return translate("Signals", "1 signaal aangevinkt. Dit is geen oordeel.")
    words = translate("Signals", "{count} signalen aangevinkt. Dit is geen oordeel.")
    return words.format(count=len(ticked))


class PicturePanel(Card):
    """*Uw beeld*: what was ticked and what to do now.

    Signals: ``number_chosen(str, str)``; ``cleared()``.
    """

    number_chosen = Signal(str, str)
    cleared = Signal()

    def __init__(self, theme: Theme, view: SignalsView) -> None:
        super().__init__(theme)
        self._view = view
        self._contact: Contact | None = None
        self.column.addWidget(Heading(theme, translate("Signals", "Uw beeld"), 2))
        self._count = Label(theme, "", TextRole.BODY, "text_soft")
        self.column.addWidget(self._count)
        self._seen = QVBoxLayout()
        self._seen.setSpacing(theme.px(6))
        self.column.addLayout(self._seen)
        self._advice = Card(theme, fill="warning_well", line="", padding=16, spacing=8)
        self._advice_title = Heading(theme, "", 3, TextRole.BODY_STRONG)
        self._advice_text = Label(theme, "", TextRole.BODY)
        self._call = Button(theme, "", ButtonKind.PRIMARY, icon="phone")
        self._call.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._call.clicked.connect(self._on_call)
        for widget in (self._advice_title, self._advice_text, self._call):
            self._advice.column.addWidget(widget)
        self.column.addWidget(self._advice)
        self._clear = Button(
            theme, translate("Signals", "Begin opnieuw"), ButtonKind.QUIET, icon="rotate-ccw"
        )
        self._clear.clicked.connect(self.cleared)
        self.column.addWidget(self._clear)
        self._note = Label(
            theme,
            translate("Signals", "Verdwijnt als u de gids sluit."),
            TextRole.SMALL,
            "text_soft",
        )
        self.column.addWidget(self._note)

    def show_ticks(self, ticked: tuple[FieldSignal, ...]) -> None:
        self._count.setText(_count(ticked))
        self._show_seen(ticked)
        advice = _advice(self._view, ticked)
        self._advice_title.setText(advice.title)
        self._advice_text.setText(advice.text)
        self._contact = advice.contact
        self._call.setVisible(advice.contact is not None)
        if advice.contact:
            self._call.set_text(name_and_number(advice.contact))
        self._clear.setVisible(bool(ticked))
        self._note.setVisible(bool(ticked))

    def _show_seen(self, ticked: tuple[FieldSignal, ...]) -> None:
        while self._seen.count():
            item = self._seen.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.deleteLater()
        for signal in ticked:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(self._theme.px(8))
            icon = "triangle-alert" if signal.is_alarm else "check"
            colour = "danger" if signal.is_alarm else "accent"
            row.addWidget(Icon(self._theme, icon, 16, colour), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(self._theme, signal.text, TextRole.SMALL), 1)
            self._seen.addWidget(holder)

    def _on_call(self) -> None:
        if self._contact:
            self.number_chosen.emit(self._contact.head.title, self._contact.phone)


class PictureBar(QWidget):
    """The same in one row, at the foot of the page where the window is narrow.

    Signals: ``number_chosen(str, str)``; ``cleared()``.
    """

    number_chosen = Signal(str, str)
    cleared = Signal()

    def __init__(self, theme: Theme, view: SignalsView) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._contact: Contact | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        self._words = Label(theme, "", TextRole.BODY)
        self._call = Button(theme, "", ButtonKind.PRIMARY, icon="phone")
        self._call.clicked.connect(self._on_call)
        row.addWidget(self._words, 1)
        row.addWidget(self._call, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_ticks(self, ticked: tuple[FieldSignal, ...]) -> None:
        advice = _advice(self._view, ticked)
        self._contact = advice.contact
        self._words.setText(_count(ticked))
        self._call.setVisible(advice.contact is not None)
        if advice.contact:
            self._call.set_text(f"{advice.title}: {advice.contact.phone}")

    def _on_call(self) -> None:
        if self._contact:
            self.number_chosen.emit(self._contact.head.title, self._contact.phone)
