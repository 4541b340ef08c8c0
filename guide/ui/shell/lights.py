"""Lights places on a page: matched words on the mark's colour, whole controls with a ring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget
from shiboken6 import isValid

from guide.ui.shell.page_text import Place, cursor_at
from guide.ui.theme.theme import Theme
from guide.ui.widgets.marked import across, laid_out, units
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded
from guide.ui.widgets.rich_text import RichText

if TYPE_CHECKING:
    from collections.abc import Iterator

_STRIDE = 150
"""So many places are lit without letting a key come in between."""
_PAUSE_MS, _STEP_MS = 250, 20
_DONE = object()


class Lights:
    """What is lit on one page; the current place stands out from the others.

    What is nearest to the current place is lit at once; the rest of many, little by little, when
    nothing else was lit for a moment.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._texts: list[RichText] = []
        self._covers: list[_Cover] = []
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_step)

    def show(self, places: Sequence[Place], current: Place | None) -> None:
        self.clear()
        self._steps = self._lighting(_from_near(places, current), current)
        if _has_more(self._steps):
            self._timer.start(_PAUSE_MS)

    def clear(self) -> None:
        """Everything as it was; what went with its page needs nothing."""
        self._timer.stop()
        self._steps = iter(())
        for text in self._texts:
            if isValid(text):
                text.setExtraSelections([])
        for cover in self._covers:
            if isValid(cover):
                cover.hide()
                cover.deleteLater()
        self._texts, self._covers = [], []

    def _on_step(self) -> None:
        if _has_more(self._steps):
            self._timer.start(_STEP_MS)

    def _lighting(self, places: Sequence[Place], current: Place | None) -> Iterator[None]:
        """Lights so many places in each step; a text gets all of its own up to there."""
        lit: dict[QWidget, list[QTextEdit.ExtraSelection]] = {}
        for begin in range(0, len(places), _STRIDE):
            if begin:
                yield
            by_widget: dict[QWidget, list[Place]] = {}
            for place in places[begin : begin + _STRIDE]:
                by_widget.setdefault(place.widget, []).append(place)
            for widget, here in by_widget.items():
                if isValid(widget):
                    self._light(widget, here, current, lit.setdefault(widget, []))

    def _light(
        self,
        widget: QWidget,
        here: list[Place],
        current: Place | None,
        lit: list[QTextEdit.ExtraSelection],
    ) -> None:
        if isinstance(widget, RichText):
            lit += self._selections(widget, here, current)
            widget.setExtraSelections(lit)
            self._texts.append(widget)
        elif isinstance(widget, QLabel):
            self._covers.append(_WordsLit(self._theme, widget, here, current))
        elif not isinstance(widget, QAbstractItemView):  # a list shows its current row itself
            self._covers.append(_Ring(self._theme, widget, is_current=current in here))

    def _selections(
        self, widget: RichText, places: list[Place], current: Place | None
    ) -> Iterator[QTextEdit.ExtraSelection]:
        text = widget.toPlainText()
        if units(text) == len(text):
            text = ""  # Qt counts as we do: nothing to count anew for every place
        forms = {now: self._form(is_current=now) for now in (False, True)}
        for place in places:
            selection = QTextEdit.ExtraSelection()
            selection.format = forms[place == current]
            selection.cursor = _stretch(widget, place, text)
            yield selection

    def _form(self, *, is_current: bool) -> QTextCharFormat:
        ground, words = _colours(is_current=is_current)
        form = QTextCharFormat()
        form.setBackground(self._theme.colour(ground))
        form.setForeground(self._theme.colour(words))
        return form


def _has_more(steps: Iterator[None]) -> bool:
    """Takes one step; whether there is another."""
    return next(steps, _DONE) is not _DONE


def _from_near(places: Sequence[Place], current: Place | None) -> list[Place]:
    """From a little before the current place on; then what stands before that."""
    at = places.index(current) if current in places else 0
    begin = max(0, at - _STRIDE // 3)
    return [*places[begin:], *places[:begin]]


def _stretch(widget: RichText, place: Place, text: str) -> QTextCursor:
    """A cursor over a place; in a ``text`` that Qt counts otherwise, its places are counted."""
    if text:
        return cursor_at(widget, place.start, place.end, text)
    cursor = QTextCursor(widget.document())
    cursor.setPosition(place.start)
    cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _colours(*, is_current: bool) -> tuple[str, str]:
    return ("accent", "on_accent") if is_current else ("mark", "on_mark")


class _Cover(QWidget):
    """Lies over a widget, as large as it is, and lets everything through."""

    def __init__(self, theme: Theme, under: QWidget) -> None:
        super().__init__(under)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        under.installEventFilter(self)
        self.setGeometry(under.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False


class _Ring(_Cover):
    """Round a control whose words are drawn by itself."""

    def __init__(self, theme: Theme, under: QWidget, *, is_current: bool) -> None:
        super().__init__(theme, under)
        self._is_current = is_current

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        radius = theme.px(CONTROL_RADIUS)
        area = self.rect().adjusted(1, 1, -1, -1)
        fill = theme.colour("mark")
        fill.setAlphaF(0.45 if self._is_current else 0.3)
        # so only the ground takes the colour, and the words on it stay as clear as they were
        modes = QPainter.CompositionMode
        is_dark = theme.colours.is_dark
        painter.setCompositionMode(
            modes.CompositionMode_Screen if is_dark else modes.CompositionMode_Multiply
        )
        rounded(painter, area, radius, fill)
        painter.setCompositionMode(modes.CompositionMode_SourceOver)
        line = theme.colour("accent" if self._is_current else "line_strong")
        width = theme.px(3 if self._is_current else 1)
        rounded(painter, area, radius, None, line, width)


class _WordsLit(_Cover):
    """Over a label: its matched words once more, on the mark's colour."""

    def __init__(
        self, theme: Theme, under: QLabel, places: list[Place], current: Place | None
    ) -> None:
        super().__init__(theme, under)
        self._label = under
        self._places = places
        self._now = current

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        label = self._label
        text = label.text()
        area = label.contentsRect()
        layout, lines = laid_out(text, label.font(), area.width(), wrap=label.wordWrap())
        at = QPointF(area.x(), _top_of(label, area, lines))
        for place in self._places:
            colours = _colours(is_current=place == self._now)
            start, end = units(text[: place.start]), units(text[: place.end])
            for box in (box for line in lines for box in _boxes(line, start, end)):
                self._paint(painter, layout, box.translated(at), colours, at)

    def _paint(
        self,
        painter: QPainter,
        layout: QTextLayout,
        box: QRectF,
        colours: tuple[str, str],
        at: QPointF,
    ) -> None:
        """The ground of a word, and on it what the label drew there."""
        theme = self._theme
        ground, words = colours
        rounded(painter, box, theme.px(3), theme.colour(ground))
        painter.save()
        painter.setClipRect(box)
        painter.setPen(theme.colour(words))
        layout.draw(painter, at)
        painter.restore()


def _boxes(line: QTextLine, start: int, end: int) -> Iterator[QRectF]:
    """Where a stretch stands on a line, if it does."""
    first = max(start, line.textStart())
    last = min(end, line.textStart() + line.textLength())
    if first < last:
        left, right = sorted((across(line, first), across(line, last)))
        yield QRectF(left - 1, line.y(), right - left + 2, line.height())


def _top_of(label: QLabel, area: QRect, lines: list[QTextLine]) -> float:
    """Where the first line of a label begins."""
    if not lines or label.alignment() & Qt.AlignmentFlag.AlignTop:
        return area.y()
    height = lines[-1].y() + lines[-1].height()
    return area.y() + (area.height() - height) / 2
