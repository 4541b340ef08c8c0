"""The way so far in words: every answer can be changed in its place, and none vanishes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from guide.core.flow.road import Road, Stop
from guide.ui.a11y.accessible import name
from guide.ui.a11y.tab_order import tab_in_order
from guide.ui.i18n import translate
from guide.ui.pages.flow_words import answer_word, as_answer
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
        return max(self._theme.px(44), self._lay_out(width)[-1].bottom() + self._theme.px(7))

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
        self._open: OtherAnswers | None = None
        self._opened_row: WayRow | None = None

    def show_road(self, road: Road) -> None:
        self._clear()
        if not road.stops:
            self._say(translate("Flow", "U bent bij het begin."))
        self._add_stops(road)
        if road.came_from is not None:
            words = translate("Flow", "Terug naar ‘{flow}’")
            title = words.format(flow=road.came_from.head.title)
            back = Button(self._theme, title, ButtonKind.QUIET, icon="undo-2")
            back.clicked.connect(self.left)
            self._lines_column.addWidget(back)
        self._add_remembered(translate("Flow", "Blijft staan voor later"), road.ahead)
        self._add_remembered(translate("Flow", "Geldt nu niet meer"), road.lapsed)
        tab_in_order(self)

    def _add_stops(self, road: Road) -> None:
        """Each stop, with the title of the flow where the road goes into another."""
        flow = road.first_flow
        for stop in road.stops:
            if stop.flow != flow:
                flow = stop.flow
                self._title(flow.head.title)
            if len(stop.choices) > 1:
                row = WayRow(self._theme, stop)
                row.clicked.connect(self._on_row)
                self._lines_column.addWidget(row)
            else:
                self._say(stop.node.label)

    def _add_remembered(self, heading: str, stops: tuple[Stop, ...]) -> None:
        asked = [stop for stop in stops if len(stop.choices) > 1]
        if not asked:
            return
        self._title(heading)
        for stop in asked:
            self._say(f"{stop.node.label} {answer_word(stop.edge)}")

    def _title(self, text: str) -> None:
        heading = Heading(self._theme, text, 3, TextRole.SMALL_STRONG)
        heading.setContentsMargins(0, self._theme.px(8), 0, 0)
        self._lines_column.addWidget(heading)

    def _say(self, text: str) -> None:
        self._lines_column.addWidget(Label(self._theme, text, TextRole.SMALL, "text_soft"))

    def _clear(self) -> None:
        self._open = self._opened_row = None
        while self._lines_column.count():
            item = self._lines_column.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()

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
