"""What the page of a route is made of: chips to jump, one stop, and the bar at the foot."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.assessment.method import Level
from guide.core.assessment.picture import Picture
from guide.core.content.address import Address, Section
from guide.core.content.ids import SignalId
from guide.core.content.records import Contact, Status
from guide.core.content.records import Signal as FieldSignal
from guide.core.content.route import RouteStop
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import SECTION_ICONS, section_title, status_mark
from guide.ui.pages.page import column_of
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.big import BigButton, BigCheckRow, LargeLabel
from guide.ui.widgets.buttons import ButtonKind
from guide.ui.widgets.cards import Card, Icon, IconTile, RowList
from guide.ui.widgets.choices import Chip
from guide.ui.widgets.layouts import FlowLayout, ReflowGrid
from guide.ui.widgets.painting import painter_for
from guide.ui.widgets.tags import Tone
from guide.ui.widgets.text import Heading, Label

_COUNT_FROM = 640
"""From this width (pixels at 100 %) the bar has room to say how much was ticked."""


@dataclass(frozen=True, slots=True)
class StopView:
    """A stop and the signals that can be ticked there."""

    stop: RouteStop
    signals: tuple[FieldSignal, ...]


class _StopChip(Chip):
    _HEIGHT = 48


class StopChips(QWidget):
    """A chip for every stop: with its title where all fit in a row, else its number.

    ``chosen(int)`` is sent when somebody jumps.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, stops: tuple[StopView, ...]) -> None:
        super().__init__()
        self._theme = theme
        name(self, translate("Route", "Plekken op de route"))
        self._titles = [f"{number} {view.stop.title}" for number, view in enumerate(stops, start=1)]
        layout = FlowLayout(theme.px(6), self)
        self._group = QButtonGroup(self)
        for number, view in enumerate(stops, start=1):
            chip = _StopChip(theme, str(number), self)
            name(chip, _stop_words(number, len(stops), view.stop.title))
            chip.setToolTip(view.stop.title)
            self._group.addButton(chip, number - 1)
            layout.addWidget(chip)
        self._group.idClicked.connect(self.chosen)

    def choose(self, index: int) -> None:
        """Show where one is, without telling anybody."""
        self._group.button(index).setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        has_titles = self._width_with_titles() <= event.size().width()
        for index, title in enumerate(self._titles):
            self._group.button(index).setText(title if has_titles else str(index + 1))
            self._group.button(index).updateGeometry()

    def _width_with_titles(self) -> int:
        px = self._theme.px
        metrics = QFontMetrics(self._theme.font(TextRole.BODY_MEDIUM))
        words = sum(metrics.horizontalAdvance(title) + px(34) for title in self._titles)
        return words + px(6) * (len(self._titles) - 1)


def _stop_words(number: int, total: int, title: str) -> str:
    words = translate("Route", "Plek {number} van {total}: {title}")
    return words.format(number=number, total=total, title=title)


class StopBody(QWidget):
    """One stop: where one is, what to look at, what to ask, what to tick.

    ``signal_ticked(str, bool)`` is sent when somebody ticks.
    """

    signal_ticked = Signal(str, bool)

    def __init__(self, theme: Theme, view: StopView, number: int, total: int) -> None:
        super().__init__()
        self._theme = theme
        self.spoken = _stop_words(number, total, view.stop.title)
        self._rows: dict[SignalId, BigCheckRow] = {}
        column = column_of(self, theme.px(16))
        column.addLayout(self._head(view.stop, number, total))
        parts: list[QWidget] = [self._advice(view.stop), self._signals(view.signals)]
        column.addWidget(ReflowGrid(theme, parts, stretches=(4, 5), least=380, top=True))

    @property
    def first(self) -> QWidget:
        """What gets the keyboard when the stop opens."""
        return next(iter(self._rows.values()), self)

    def show_ticks(self, ticked: Set[SignalId]) -> None:
        for signal_id, row in self._rows.items():
            row.setChecked(signal_id in ticked)

    def _head(self, stop: RouteStop, number: int, total: int) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(IconTile(theme, stop.icon), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        place = translate("Route", "Plek {number} van {total}")
        place = place.format(number=number, total=total)
        words.addWidget(Label(theme, place, TextRole.BODY, "text_soft"))
        words.addWidget(Heading(theme, stop.title, 2, TextRole.TITLE))
        row.addLayout(words, 1)
        return row

    def _advice(self, stop: RouteStop) -> Card:
        card = Card(self._theme, spacing=16)
        for icon, colour, label, text in (
            ("eye", "accent", translate("Route", "Kijk"), stop.look),
            ("message-circle", "accent", translate("Route", "Vraag"), stop.ask),
            ("octagon-alert", "warning", translate("Route", "Liever niet"), stop.avoid),
        ):
            if text:
                card.column.addLayout(self._line(icon, colour, label, text))
        return card

    def _line(self, icon: str, colour: str, label: str, text: str) -> QHBoxLayout:
        theme = self._theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(Icon(theme, icon, 24, colour), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(Heading(theme, label, 3, TextRole.BODY_STRONG, colour))
        words.addWidget(LargeLabel(theme, _sentence(text)))
        row.addLayout(words, 1)
        return row

    def _signals(self, signals: tuple[FieldSignal, ...]) -> RowList:
        card = RowList(self._theme)
        for index, signal in enumerate(signals):
            row = BigCheckRow(
                self._theme,
                signal.text,
                _innocent(signal),
                code=signal.code,
                mark=_mark(signal),
                is_first=index == 0,
                is_last=index == len(signals) - 1,
            )
            row.setProperty("signal", str(signal.id))
            row.clicked.connect(self._on_tick)
            self._rows[signal.id] = row
            card.column.addWidget(row)
        return card

    def _on_tick(self) -> None:
        row = self.sender()
        assert isinstance(row, BigCheckRow)
        self.signal_ticked.emit(str(row.property("signal")), row.isChecked())


def _sentence(text: str) -> str:
    """Text that stood behind a label, as a sentence of its own."""
    return text[:1].upper() + text[1:]


def _innocent(signal: FieldSignal) -> str:
    if not signal.innocent:
        return ""
    return f"{translate('Signals', 'Kan ook:')} {signal.innocent}"


def _mark(signal: FieldSignal) -> tuple[str, Tone] | None:
    """That a signal cannot wait; and what its facts rest on, as everywhere."""
    status = status_mark(signal.status)
    if signal.is_alarm:
        now = translate("Signals", "Bel nu")
        return (f"{now} · {status}" if status else now, Tone.DANGER)
    if status:
        return (status, Tone.WARNING if signal.status is Status.UNCONFIRMED else Tone.PLAIN)
    return None


class RouteBar(QWidget):
    """Back, on, how much was ticked; and whom to call when that cannot wait.

    Signals: ``back_asked()``; ``on_asked()``; ``opened(Address)``; ``number_chosen(str, str)``.
    """

    back_asked = Signal()
    on_asked = Signal()
    opened = Signal(object)
    number_chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._contact: Contact | None = None
        row = QHBoxLayout(self)
        side = theme.margin
        row.setContentsMargins(side, theme.px(8), side, theme.px(8))
        row.setSpacing(theme.px(12))
        back = translate("Route", "Vorige")
        self._back = BigButton(theme, back, ButtonKind.OUTLINE, icon="arrow-left")
        self._on = BigButton(theme, translate("Route", "Volgende"), ButtonKind.PRIMARY)
        self._call = BigButton(theme, "", ButtonKind.DANGER, icon="phone-call")
        self._count = Label(theme, "", TextRole.BODY_MEDIUM, "text_soft")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = self._leading_to(Section.PICTURE, ButtonKind.PRIMARY)
        self._handover = self._leading_to(Section.HANDOVER, ButtonKind.SECONDARY)
        row.addWidget(self._back, 2)
        row.addWidget(self._count, 3)
        row.addWidget(self._call, 2)
        row.addWidget(self._handover, 2)
        row.addWidget(self._picture, 2)
        row.addWidget(self._on, 3)
        self._back.clicked.connect(self.back_asked)
        self._on.clicked.connect(self.on_asked)
        self._call.clicked.connect(self._on_call)

    def _leading_to(self, section: Section, kind: ButtonKind) -> BigButton:
        button = BigButton(self._theme, section_title(section), kind, icon=SECTION_ICONS[section])
        button.setProperty("address", section.value)
        button.clicked.connect(self._on_section)
        return button

    def show_stop(self, index: int, total: int) -> None:
        """What can be done at this stop; at the last one the route leads out of itself."""
        is_last = index == total - 1
        self._back.setEnabled(index > 0)
        self._on.setVisible(not is_last)
        self._picture.setVisible(is_last)
        self._handover.setVisible(is_last)

    def show_ticks(self, count: int, picture: Picture | None) -> None:
        self._count.setText(ticked_words(count))
        is_urgent = picture is not None and picture.level is Level.CALL
        self._contact = picture.contact if picture is not None and is_urgent else None
        self._call.setVisible(self._contact is not None)
        if picture is not None and self._contact is not None:
            self._call.set_text(f"{picture.words.title}: {self._contact.phone}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._count.setVisible(event.size().width() >= self._theme.px(_COUNT_FROM))

    def _on_call(self) -> None:
        if self._contact is not None:
            self.number_chosen.emit(self._contact.head.title, self._contact.phone)

    def _on_section(self) -> None:
        self.opened.emit(Address.parse(str(self.sender().property("address"))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.colour("surface"))
        border = theme.colours.border
        painter.fillRect(0, 0, self.width(), border, theme.colour("line"))


def ticked_words(count: int) -> str:
    """How many signals were ticked, wherever that was."""
    if not count:
        return translate("Route", "Nog niets aangevinkt")
    if count == 1:
        return translate("Route", "1 signaal aangevinkt")
    return translate("Route", "{count} signalen aangevinkt").format(count=count)
