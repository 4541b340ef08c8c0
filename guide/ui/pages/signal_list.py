"""The list of signals: a model of headings and signals, painted as cards by a delegate."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from guide.core.content.ids import SignalId
from guide.core.content.records import Signal as FieldSignal
from guide.core.content.records import Status
from guide.ui.i18n import translate
from guide.ui.names import status_mark, strength_word
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.layouts import slim_scroll_bar
from guide.ui.widgets.painting import CARD_RADIUS, check_box, rounded
from guide.ui.widgets.tags import Tone

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SignalRow:
    """A signal in the list, with its sources in words."""

    signal: FieldSignal
    sources: str
    remark_sources: str = ""
    """Where the remarks come from; empty when they are the guide's own."""


@dataclass(frozen=True, slots=True)
class SignalGroup:
    """Signals under a heading."""

    title: str
    rows: tuple[SignalRow, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the list: a heading (no row), or a row with its place in the card."""

    title: str
    row: SignalRow | None = None
    is_first: bool = False
    is_last: bool = False


class SignalModel(QAbstractListModel):
    """Headings and signals. ``ticked(str, bool)`` is sent when the user ticks a row."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._ticks: frozenset[SignalId] = frozenset()

    def show(self, groups: tuple[SignalGroup, ...], ticks: frozenset[SignalId]) -> None:
        self.beginResetModel()
        self._ticks = ticks
        self._lines = []
        for group in groups:
            self._lines.append(_Line(_group_heading(group, ticks)))
            last = len(group.rows) - 1
            self._lines += [
                _Line("", row, index == 0, index == last) for index, row in enumerate(group.rows)
            ]
        self.endResetModel()

    def set_ticks(self, groups: tuple[SignalGroup, ...], ticks: frozenset[SignalId]) -> None:
        """Show other ticks on the same rows."""
        self._ticks = ticks
        titles = iter(_group_heading(group, ticks) for group in groups)
        self._lines = [
            line if line.row is not None else _Line(next(titles)) for line in self._lines
        ]
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def line(self, index: Index) -> _Line:
        return self._lines[index.row()]

    def is_ticked(self, index: Index) -> bool:
        row = self.line(index).row
        return row is not None and row.signal.id in self._ticks

    def toggle(self, index: Index) -> None:
        row = self.line(index).row
        if row is not None:
            self.ticked.emit(row.signal.id, row.signal.id not in self._ticks)

    def index_of(self, signal_id: str) -> QModelIndex:
        for number, line in enumerate(self._lines):
            if line.row is not None and line.row.signal.id == signal_id:
                return self.index(number)
        return QModelIndex()

    # -- what Qt asks -------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own form
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.line(index).row is None:
            return Qt.ItemFlag.ItemIsEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.line(index)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.title if line.row is None else spoken(line.row.signal)
        if line.row is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = line.row.signal.id in self._ticks
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(f"{label} {text}".strip() for label, text in details(line.row))
        return None


def _group_heading(group: SignalGroup, ticks: frozenset[SignalId]) -> str:
    done = sum(1 for row in group.rows if row.signal.id in ticks)
    words = translate("Signals", "{title} · {done} van {total}")
    return words.format(title=group.title, done=done, total=len(group.rows))


def spoken(signal: FieldSignal) -> str:
    """A signal as a screen reader says it: the words, the strength, the code."""
    parts = [signal.text.rstrip(".")]
    if signal.strength:
        parts.append(strength_word(signal.strength)[0])
    if signal.is_alarm:
        parts.append(translate("Signals", "Reden om nu te bellen"))
    mark = status_mark(signal.status)
    return ". ".join([*parts, *([mark] if mark else []), signal.code])


def details(row: SignalRow) -> list[tuple[str, str]]:
    """What is shown under a signal when it is the current one: label and words."""
    signal = row.signal
    pairs = [
        (translate("Signals", "Kan ook:"), signal.innocent),
        ("" if signal.ask.startswith("Kijk:") else translate("Signals", "Vraag:"), signal.ask),
        (translate("Signals", "Sterker:"), signal.stronger),
        (translate("Signals", "Zwakker:"), signal.weaker),
        (translate("Signals", "Sterkte:"), _strength_note(signal)),
        (translate("Signals", "Bron:"), row.sources),
        _remarks_note(row),
    ]
    return [(label, text) for label, text in pairs if text]


def _remarks_note(row: SignalRow) -> tuple[str, str]:
    """Whose words stand under the signal: a source's, or the guide's own advice."""
    signal = row.signal
    if not (signal.innocent or signal.ask or signal.stronger or signal.weaker):
        return ("", "")
    if row.remark_sources:
        return (translate("Signals", "Uitleg deels uit:"), row.remark_sources)
    own = translate("Signals", "Kan ook, Vraag, Sterker en Zwakker zijn advies van de gids.")
    return ("", own)


def _strength_note(signal: FieldSignal) -> str:
    """Every strength rests on one copy of the published list, so each carries its mark."""
    if signal.strength is None:
        return ""
    words = translate(
        "Signals",
        "{strength}, volgens één afschrift van de ILO/EC-lijst (2009). Nog te controleren.",
    )
    return words.format(strength=strength_word(signal.strength)[0])


class SignalDelegate(QStyledItemDelegate):
    """Paints headings and rows; knows the height of each for the width of the view."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._heights: dict[tuple[str, int, bool], int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        model = self._model(index)
        line = model.line(index)
        width = self._view.viewport().width()
        if line.row is None:
            metrics = QFontMetrics(self._theme.font(TextRole.BODY_STRONG))
            return QSize(width, metrics.height() + self._theme.px(28 if index.row() else 14))
        current = index == self._view.currentIndex()
        key = (line.row.signal.id, width, current)
        if key not in self._heights:
            self._heights[key] = self._lay_out(line.row, width, current)[1]
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._model(index)
        line = model.line(index)
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.row is None:
            self._paint_heading(painter, area, line.title)
        else:
            self._paint_row(painter, area, line, index)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click anywhere on the row, or the space bar, ticks it."""
        assert isinstance(model, SignalModel)
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() == Qt.MouseButton.LeftButton
        )
        pressed = isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Space,
            Qt.Key.Key_Select,
        )
        if clicked or (pressed and event.type() == QEvent.Type.KeyPress):
            model.toggle(index)
            return True
        return False

    def _model(self, index: Index) -> SignalModel:
        model = index.model()
        assert isinstance(model, SignalModel)
        return model

    # -- one row ------------------------------------------------------------------------------

    def _tag(self, signal: FieldSignal) -> tuple[str, Tone] | None:
        if signal.is_alarm:
            return (translate("Signals", "Bel nu"), Tone.DANGER)
        if signal.strength:
            return strength_word(signal.strength)
        if signal.status is Status.UNCONFIRMED:
            return (status_mark(signal.status), Tone.WARNING)
        if signal.status is Status.OWN_ADVICE:
            return (translate("Signals", "Advies"), Tone.PLAIN)
        return None

    def _side_width(self, signal: FieldSignal) -> int:
        tag = self._tag(signal)
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL_STRONG))
        widest = metrics.horizontalAdvance(signal.code)
        if tag:
            widest = max(widest, metrics.horizontalAdvance(tag[0]) + self._theme.px(22))
        return widest + self._theme.px(32)

    def _lay_out(
        self, row: SignalRow, width: int, current: bool
    ) -> tuple[list[tuple[str, TextRole, str, QRect]], int]:
        """The texts of a row with their places, and the height of the row."""
        theme = self._theme
        left = theme.px(57)
        room = max(theme.px(120), width - left - self._side_width(row.signal))
        texts = [(row.signal.text, TextRole.BODY_MEDIUM, "text")]
        if current:
            texts += [
                (f"{label} {text}".strip(), TextRole.SMALL, "text_soft")
                for label, text in details(row)
            ]
        elif row.signal.innocent:
            label = translate("Signals", "Kan ook:")
            texts.append((f"{label} {row.signal.innocent}", TextRole.SMALL, "text_soft"))
        placed, top = [], theme.px(12)
        for text, role, colour in texts:
            box = QRect(left, top, room, 100_000)
            box.setHeight(QFontMetrics(theme.font(role)).boundingRect(box, _WRAP, text).height())
            placed.append((text, role, colour, box))
            top += box.height() + theme.px(3)
        least = theme.px(48)
        if self._tag(row.signal):
            least = theme.px(62)
        return placed, max(least, top + theme.px(9))

    def _paint_heading(self, painter: QPainter, area: QRect, title: str) -> None:
        theme = self._theme
        head, _, tail = title.rpartition(" · ")
        font = theme.font(TextRole.BODY_STRONG)
        painter.setFont(font)
        box = area.adjusted(0, 0, 0, -theme.px(8))
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.setPen(theme.colour("text"))
        painter.drawText(box, bottom, head)
        box.setLeft(box.left() + QFontMetrics(font).horizontalAdvance(head))
        painter.setPen(theme.colour("text_soft"))
        painter.drawText(box, bottom, f" · {tail}")

    def _paint_row(self, painter: QPainter, area: QRect, line: _Line, index: Index) -> None:
        theme = self._theme
        assert line.row is not None
        current = index == self._view.currentIndex()
        ticked = self._model(index).is_ticked(index)
        self._paint_ground(painter, area, line, ticked, current)
        side = theme.px(24)
        box = QRect(area.x() + theme.px(18), area.y() + theme.px(11), side, side)
        check_box(painter, theme, box, checked=ticked)
        texts, _ = self._lay_out(line.row, area.width(), current)
        for text, role, colour, place in texts:
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            painter.drawText(place.translated(area.topLeft()), _WRAP, text)
        self._paint_side(painter, area, line.row.signal)

    def _paint_ground(
        self, painter: QPainter, area: QRect, line: _Line, ticked: bool, current: bool
    ) -> None:
        """The part of the card this row covers: rounded only where the card ends."""
        theme = self._theme
        radius = theme.px(CARD_RADIUS)
        border = theme.colours.border
        box = area.adjusted(
            0, 0 if line.is_first else -2 * radius, 0, 0 if line.is_last else 2 * radius
        )
        painter.save()
        painter.setClipRect(area)
        fill = theme.colour("accent_well" if ticked else "surface")
        rounded(painter, box, radius, fill, theme.colour("line"), border)
        if not line.is_last:
            painter.setPen(QPen(theme.colour("line"), border))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        if current and self._view.hasFocus():
            inner = area.adjusted(2, 2, -2, -2)
            ring = theme.colour("accent")
            rounded(painter, inner, theme.px(10), None, ring, theme.px(3))
        painter.restore()

    def _paint_side(self, painter: QPainter, area: QRect, signal: FieldSignal) -> None:
        theme = self._theme
        top = area.y() + theme.px(11)
        right = area.right() - theme.px(16)
        tag = self._tag(signal)
        if tag:
            words, tone = tag
            ground, text = tone.value
            font = theme.font(TextRole.SMALL_STRONG)
            width = QFontMetrics(font).horizontalAdvance(words) + theme.px(22)
            pill = QRect(right - width, top, width, theme.px(26))
            line = theme.colour(text) if theme.colours.border > 1 else None
            rounded(painter, pill, pill.height() / 2, theme.colour(ground), line, 1.5)
            painter.setFont(font)
            painter.setPen(theme.colour(text))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
            top = pill.bottom() + theme.px(3)
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(theme.colour("text_soft"))
        box = QRect(right - theme.px(80), top, theme.px(80), theme.px(24))
        painter.drawText(
            box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, signal.code
        )


_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value)


class SignalListView(QListView):
    """All signals in cards; arrows move, space ticks, the current one shows more."""

    def __init__(self, theme: Theme, model: SignalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModel(model)
        self.setItemDelegate(SignalDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalScrollBar().setSingleStep(theme.px(24))
        slim_scroll_bar(theme, self)
        self.setProperty("noFocusRing", True)
        self.setAccessibleName(translate("Signals", "Signalen"))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()  # the current row is taller

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def show_signal(self, signal_id: str) -> None:
        """Make a signal the current one and bring it into sight."""
        model = self.model()
        assert isinstance(model, SignalModel)
        index = model.index_of(signal_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.doItemsLayout()
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
