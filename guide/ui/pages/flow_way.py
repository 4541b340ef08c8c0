"""The way so far in words: every answer can be changed in its place, and none vanishes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from guide.core.flow.road import Road, Stop
from guide.ui.a11y.accessible import name
from guide.ui.a11y.tab_order import tab_in_order
from guide.ui.i18n import translate
from guide.ui.pages.flow_words import as_answer
from guide.ui.pages.page import column_of
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.painting import painter_for, rounded
from guide.ui.widgets.text import Heading, Label

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value)


class WayRow(QPushButton):
    """A question with the answer given; a press lets one answer otherwise.

    Its words are painted: a long way then appears within a frame.
    """

    def __init__(self, theme: Theme, stop: Stop) -> None:
        super().__init__()
        self._theme = theme
        self.stop = stop
        self._question = stop.node.label
        self._answer = answer_words(stop)
        self._heights: dict[int, int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        what = translate("Flow", "Ander antwoord geven")
        name(self, f"{self._question} {self._answer}", what)
        self.setToolTip(what)

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(44))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Asked many times for a few widths while a page is laid out, so answers are kept."""
        if width not in self._heights:
            words = self._lay_out(width)[-1].bottom() + self._theme.px(7)
            self._heights[width] = max(self._theme.px(44), words)
        return self._heights[width]

    def _lay_out(self, width: int) -> tuple[QRect, QRect]:
        """Where the question and the answer are painted."""
        px = self._theme.px
        room = max(px(60), width - px(28))
        places = []
        top = px(6)
        for text, role in (
            (self._question, TextRole.SMALL),
            (self._answer, TextRole.BODY_MEDIUM),
        ):
            area = QRect(0, top, room, 10_000)
            metrics = QFontMetrics(self._theme.font(role))
            area.setHeight(metrics.boundingRect(area, _WRAP, text).height())
            places.append(area)
            top = area.bottom() + px(1)
        return places[0], places[1]

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        if self.underMouse() or self.isDown():
            around = self.rect().adjusted(-theme.px(6), 0, 0, 0)
            rounded(painter, around, theme.px(8), theme.colour("accent_well"))
        question, answer = self._lay_out(self.width())
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(theme.colour("text_soft"))
        painter.drawText(question, _WRAP, self._question)
        painter.setFont(theme.font(TextRole.BODY_MEDIUM))
        painter.setPen(theme.colour("text"))
        painter.drawText(answer, _WRAP, self._answer)
        pencil = QRect(self.width() - theme.px(22), 0, theme.px(22), self.height())
        theme.paint_icon(painter, "pencil", pencil, 15, "accent")


def answer_words(stop: Stop) -> str:
    """*Nee*; *Nee (aangenomen)* where nobody said so."""
    words = as_answer(stop.edge)
    if not stop.is_assumed:
        return words
    return translate("Flow", "{answer} (aangenomen)").format(answer=words)


class _Kind(Enum):
    ANSWER = auto()
    """An answer that can be changed."""
    TITLE = auto()
    WORDS = auto()
    WAY_OUT = auto()
    """Back to the flow one came from."""


@dataclass(frozen=True)
class _Line:
    """What stands on the card, one under the other."""

    kind: _Kind
    text: str
    stop: Stop | None = None


def _lines_of(road: Road) -> Iterator[_Line]:
    if not road.stops:
        yield _Line(_Kind.WORDS, translate("Flow", "U bent bij het begin."))
    yield from _passed(road)
    if road.came_from is not None:
        words = translate("Flow", "Terug naar ‘{flow}’")
        yield _Line(_Kind.WAY_OUT, words.format(flow=road.came_from.head.title))
    yield from _remembered(translate("Flow", "Blijft staan voor later"), road.ahead)
    yield from _remembered(translate("Flow", "Geldt nu niet meer"), road.lapsed)


def _passed(road: Road) -> Iterator[_Line]:
    """Each stop, with the title of the flow where the road goes into another."""
    flow = road.first_flow
    for stop in road.stops:
        if stop.flow.head.address != flow.head.address:
            flow = stop.flow
            yield _Line(_Kind.TITLE, flow.head.title)
        if len(stop.choices) > 1:
            yield _Line(_Kind.ANSWER, stop.node.label, stop)
        else:
            yield _Line(_Kind.WORDS, stop.node.label)


def _remembered(heading: str, stops: tuple[Stop, ...]) -> Iterator[_Line]:
    asked = [stop for stop in stops if len(stop.choices) > 1]
    if asked:
        yield _Line(_Kind.TITLE, heading)
    for stop in asked:
        yield _Line(_Kind.WORDS, f"{stop.node.label} {as_answer(stop.edge)}")


class OtherAnswers(Card):
    """The answers to an earlier question, in the place of its row.

    Signals: ``chosen(int)``; ``left()``.
    """

    chosen = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, stop: Stop) -> None:
        super().__init__(theme, fill="sunken", padding=12, spacing=6)
        self.column.addWidget(Label(theme, stop.node.label, TextRole.SMALL_STRONG))
        self.first: QWidget | None = None
        for index, edge in enumerate(stop.choices):
            is_given = edge == stop.edge
            kind = ButtonKind.SECONDARY if is_given else ButtonKind.OUTLINE
            button = Button(theme, as_answer(edge), kind, icon="check" if is_given else "")
            button.setProperty("choice", index)
            button.clicked.connect(self._on_choice)
            if is_given:
                name(button, button.text(), translate("Flow", "Dit antwoordde u"))
            self.first = self.first or button
            self.column.addWidget(button)
        stay = Button(theme, translate("Flow", "Laat zo"), ButtonKind.QUIET, icon="undo-2")
        stay.clicked.connect(self.left)
        self.column.addWidget(stay)

    def _on_choice(self) -> None:
        self.chosen.emit(int(self.sender().property("choice")))


class WayCard(Card):
    """The road so far across flows, what is kept for later, and what no longer applies.

    Signals: ``changed(Stop, int)`` with another answer to an earlier question; ``left()`` to go
    back to the flow one came from.
    """

    changed = Signal(object, int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, spacing=6)
        heading = translate("Flow", "Uw weg tot hier")
        self.column.addWidget(Heading(theme, heading, 2, TextRole.BODY_STRONG))
        self._lines = QWidget()
        self._lines_column = column_of(self._lines, theme.px(2))
        self.column.addWidget(self._lines)
        self._shown: list[tuple[_Line, QWidget]] = []
        self._open: OtherAnswers | None = None
        self._opened_row: WayRow | None = None

    def show_road(self, road: Road) -> None:
        """Show a road; of a way that goes on, what stood there stays."""
        self._close()
        lines = list(_lines_of(road))
        same = 0
        while same < min(len(lines), len(self._shown)) and lines[same] == self._shown[same][0]:
            same += 1
        for _, old in self._shown[same:]:
            self._lines_column.removeWidget(old)
            old.hide()
            old.deleteLater()
        del self._shown[same:]
        for line in lines[same:]:
            widget = self._made(line)
            self._lines_column.addWidget(widget)
            self._shown.append((line, widget))
        tab_in_order(self)

    def _made(self, line: _Line) -> QWidget:
        theme = self._theme
        match line.kind:
            case _Kind.ANSWER:
                assert line.stop is not None
                row = WayRow(theme, line.stop)
                row.clicked.connect(self._on_row)
                return row
            case _Kind.TITLE:
                heading = Heading(theme, line.text, 3, TextRole.SMALL_STRONG)
                heading.setContentsMargins(0, theme.px(8), 0, 0)
                return heading
            case _Kind.WAY_OUT:
                back = Button(theme, line.text, ButtonKind.QUIET, icon="undo-2")
                back.clicked.connect(self.left)
                return back
            case _Kind.WORDS:
                return Label(theme, line.text, TextRole.SMALL, "text_soft")

    # -- another answer -----------------------------------------------------------------------

    def _on_row(self) -> None:
        row = self.sender()
        assert isinstance(row, WayRow)
        self._close()
        self._opened_row = row
        self._open = OtherAnswers(self._theme, row.stop)
        self._open.chosen.connect(self._on_choice)
        self._open.left.connect(self._on_stay)
        self._lines_column.insertWidget(self._lines_column.indexOf(row), self._open)
        self._open.stackUnder(row)
        row.hide()
        tab_in_order(self)
        if self._open.first is not None:
            self._open.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._open is not None and self._opened_row is not None:
            self._open.hide()
            self._open.deleteLater()
            self._opened_row.show()
        self._open = self._opened_row = None

    def _on_stay(self) -> None:
        row = self._opened_row
        self._close()
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_choice(self, index: int) -> None:
        row = self._opened_row
        assert row is not None
        self.changed.emit(row.stop, index)
