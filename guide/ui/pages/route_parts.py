"""What the page of a route is made of: chips to jump, one stop, and the bar at the foot."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
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
from guide.ui.names import SECTION_ICONS, name_and_number, section_title, status_mark
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.big import BigButton, BigCheckRow, LargeLabel
from guide.ui.widgets.buttons import ButtonKind
from guide.ui.widgets.cards import Card, Icon, IconTile, RowList
from guide.ui.widgets.choices import Chip
from guide.ui.widgets.layouts import FlowLayout, ReflowGrid
from guide.ui.widgets.painting import painter_for
from guide.ui.widgets.tags import Tone
from guide.ui.widgets.text import Heading, Label

_ICON_FROM = 300
"""Below this width (pixels at 100 %) the words at the head need the room of the icon."""

_ROOMY_FROM = 780
_ONE_ROW_FROM = 480
"""From the first width (pixels at 100 %) all of the bar stands in one row; on a low page, where
rows are dear, already from the second, with less in it."""


@dataclass(frozen=True, slots=True)
class StopView:
    """A stop and the signals that can be ticked there."""

    stop: RouteStop
    signals: tuple[FieldSignal, ...]


class _StopChip(Chip):
    _HEIGHT = 46

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint.expandedTo(QSize(hint.height(), 0))


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


class StopHead(QWidget):
    """Where one is: the route in small letters, the stop in large ones."""

    def __init__(self, theme: Theme, route: str, stop: RouteStop, number: int, total: int) -> None:
        super().__init__()
        self.spoken = _stop_words(number, total, stop.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        self._theme = theme
        self._icon = IconTile(theme, stop.icon)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(theme, route, 1, TextRole.BODY_STRONG, "text_soft"))
        words.addWidget(Heading(theme, stop.title, 2, TextRole.TITLE))
        row.addLayout(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._icon.setVisible(event.size().width() >= self._theme.px(_ICON_FROM))


class StopBody(ReflowGrid):
    """What to look at, what to ask, what to tick at one stop.

    ``signal_ticked(str, bool)`` is sent when somebody ticks.
    """

    signal_ticked = Signal(str, bool)

    def __init__(self, theme: Theme, view: StopView) -> None:
        self._rows: dict[SignalId, BigCheckRow] = {}
        parts: list[QWidget] = [_advice(theme, view.stop), RowList(theme)]
        super().__init__(theme, parts, stretches=(4, 5), least=350, top=True)
        card = parts[1]
        assert isinstance(card, RowList)
        self._fill(card, view.signals)

    @property
    def first(self) -> QWidget:
        """What gets the keyboard when the stop opens."""
        return next(iter(self._rows.values()), self)

    def show_ticks(self, ticked: Set[SignalId]) -> None:
        for signal_id, row in self._rows.items():
            row.setChecked(signal_id in ticked)

    def _fill(self, card: RowList, signals: tuple[FieldSignal, ...]) -> None:
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

    def _on_tick(self) -> None:
        row = self.sender()
        assert isinstance(row, BigCheckRow)
        self.signal_ticked.emit(str(row.property("signal")), row.isChecked())


def _advice(theme: Theme, stop: RouteStop) -> Card:
    """*Kijk*, *Vraag*, *Liever niet*."""
    card = Card(theme, spacing=16)
    for icon, colour, label, text in (
        ("eye", "accent", translate("Route", "Kijk"), stop.look),
        ("message-circle", "accent", translate("Route", "Vraag"), stop.ask),
        ("octagon-alert", "warning", translate("Route", "Liever niet"), stop.avoid),
    ):
        if text:
            card.column.addLayout(_line(theme, icon, colour, (label, text)))
    return card


def _line(theme: Theme, icon: str, colour: str, pair: tuple[str, str]) -> QHBoxLayout:
    label, text = pair
    row = QHBoxLayout()
    row.setSpacing(theme.px(12))
    row.addWidget(Icon(theme, icon, 24, colour), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(theme.px(2))
    words.addWidget(Heading(theme, label, 3, TextRole.BODY_STRONG, colour))
    words.addWidget(LargeLabel(theme, _sentence(text)))
    row.addLayout(words, 1)
    return row


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
        self._next = ""
        self._urgently = ""
        self._is_last = False
        self._is_low = False
        self._is_roomy = True
        self._is_one_row = True
        self._is_wide = True
        self._at_foot = True
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.px(8))
        row = self._buttons = QHBoxLayout()
        row.setSpacing(theme.px(12))
        self._column.addLayout(row)
        back = translate("Route", "Vorige")
        self._back = BigButton(theme, back, ButtonKind.OUTLINE, icon="arrow-left")
        self._on = BigButton(theme, translate("Route", "Volgende"), ButtonKind.PRIMARY)
        self._call = BigButton(theme, "", ButtonKind.DANGER, icon="phone-call")
        self._count = Label(theme, "", TextRole.BODY_MEDIUM, "text_soft")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture = self._leading_to(Section.PICTURE, ButtonKind.PRIMARY)
        self._handover = self._leading_to(Section.HANDOVER, ButtonKind.SECONDARY)
        row.addWidget(self._back, 2)
        row.addWidget(self._count, 2)
        row.addWidget(self._call, 3)
        row.addWidget(self._handover, 2)
        row.addWidget(self._picture, 2)
        row.addWidget(self._on, 3)
        self._back.clicked.connect(self.back_asked)
        self._on.clicked.connect(self.on_asked)
        self._call.clicked.connect(self._on_call)
        self.stand(at_foot=True, is_low=False)

    def _leading_to(self, section: Section, kind: ButtonKind) -> BigButton:
        button = BigButton(self._theme, section_title(section), kind, icon=SECTION_ICONS[section])
        button.setProperty("address", section.value)
        button.clicked.connect(self._on_section)
        return button

    # -- showing ------------------------------------------------------------------------------

    def show_stop(self, index: int, titles: list[str]) -> None:
        """What can be done at this stop; at the last one the route leads out of itself."""
        self._is_last = index == len(titles) - 1
        self._next = "" if self._is_last else titles[index + 1]
        self._back.setEnabled(index > 0)
        self._arrange()

    def show_ticks(self, count: int, picture: Picture | None) -> None:
        self._count.setText(ticked_words(count))
        is_urgent = picture is not None and picture.level is Level.CALL
        self._contact = picture.contact if picture is not None and is_urgent else None
        self._urgently = picture.words.title if picture is not None else ""
        self._arrange()

    # -- arranging ----------------------------------------------------------------------------

    def stand(self, *, at_foot: bool, is_low: bool) -> None:
        """Where it stands, and whether the page is so low that every row of it counts."""
        self._is_low = is_low
        self._at_foot = at_foot
        side, above = (self._theme.margin, self._theme.px(8)) if at_foot else (0, 0)
        self._column.setContentsMargins(side, above, side, above)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        px = self._theme.px
        self._is_roomy = width >= px(_ROOMY_FROM)
        is_wide = width >= px(_ONE_ROW_FROM)
        is_one_row = self._is_roomy or (self._is_low and is_wide)
        if is_one_row is not self._is_one_row:
            self._is_one_row = is_one_row
            for place, button in enumerate((self._call, self._handover)):
                if is_one_row:
                    before = self._buttons.indexOf(self._picture)
                    self._buttons.insertWidget(before, button, 3 - place)
                else:
                    self._column.insertWidget(place, button)
        if is_wide is not self._is_wide:
            self._is_wide = is_wide
            if is_wide:
                self._buttons.insertWidget(1, self._count, 2)
            else:
                self._column.insertWidget(0, self._count)
        self._arrange()

    def _arrange(self) -> None:
        """Show what belongs to the stop, in the words there is room for."""
        # in one row that is not roomy, whom to call takes its place
        has_call = self._contact is not None
        self._count.setVisible(self._is_roomy or not (self._is_one_row and has_call))
        self._on.setVisible(not self._is_last)
        self._picture.setVisible(self._is_last)
        # where it does not fit, the picture leads to it
        fits = self._is_roomy or not self._is_one_row
        self._handover.setVisible(self._is_last and fits)
        full = translate("Route", "Volgende: {stop}").format(stop=self._next)
        self._on.set_text(full if self._is_roomy else translate("Route", "Volgende"))
        name(self._on, full)
        self._call.setVisible(has_call)
        if self._contact is not None:
            urgently = f"{self._urgently}: {self._contact.phone}"
            self._call.set_text(urgently if fits else self._contact.phone)
            name(self._call, f"{self._urgently}: {name_and_number(self._contact)}")

    # -- what was pressed ---------------------------------------------------------------------

    def _on_call(self) -> None:
        if self._contact is not None:
            self.number_chosen.emit(self._contact.head.title, self._contact.phone)

    def _on_section(self) -> None:
        self.opened.emit(Address.parse(str(self.sender().property("address"))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._at_foot:
            return
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
