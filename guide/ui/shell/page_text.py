"""Where words stand on a page: in its texts, on its buttons and rows, in its lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableView,
    QWidget,
)
from shiboken6 import isValid

from guide.core.search.text import fold, tokens
from guide.core.search.text import words as words_of
from guide.ui.a11y.accessible import HEADING_LEVEL
from guide.ui.widgets.big import BigCheckRow
from guide.ui.widgets.buttons import IconButton
from guide.ui.widgets.cards import CheckRow
from guide.ui.widgets.marked import Marked, units
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag

_BLANKS = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007", " "))
_SHORTEST_TELLING = 3
_SAID = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleDescriptionRole)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a text (from ``start`` to ``end``), a whole control, or a row of a list."""

    widget: QWidget
    text: str
    start: int
    end: int
    index: QPersistentModelIndex | None = None


@dataclass(frozen=True, slots=True)
class _Text:
    """Words one can see on a page, and what shows them; ``start`` is where they begin in that."""

    widget: QWidget
    text: str
    start: int = 0
    index: QPersistentModelIndex | None = None

    def place(self, start: int, end: int) -> Place:
        return Place(self.widget, self.text, self.start + start, self.start + end, self.index)


class PageWords:
    """What can be read on a page at one moment, ready to be looked through again and again."""

    def __init__(self, page: QWidget) -> None:
        self._texts = [(text, _plain(text.text)) for text in _in_order(page)]

    def places(self, wanted: str) -> list[Place]:
        """Every place of ``wanted`` in the order of reading; accents, capitals do not matter."""
        sought = _plain(" ".join(wanted.split()))
        if not sought:
            return []
        found = []
        for text, held in self._texts:
            at = held.find(sought)
            if at < 0 or not isValid(text.widget):
                continue
            if not _is_stretch(text.widget):  # a control is lit as a whole: once is enough
                found.append(text.place(at, at + len(sought)))
                continue
            while at >= 0:
                found.append(text.place(at, at + len(sought)))
                at = held.find(sought, at + len(sought))
        return found


def find_places(page: QWidget, wanted: str) -> list[Place]:
    """Every place of ``wanted`` on a page as it now is."""
    return PageWords(page).places(wanted)


def find_in_title(page: QWidget, title: Marked) -> list[Place]:
    """The lit words of ``title`` in the title of the page; else where most of them stand first."""
    lit = {word for a, b in title.places for word in words_of(title.text[a:b])}
    titles = (text for text in _in_order(page) if text.widget.property(HEADING_LEVEL) == 1)
    found = [place for text in titles for place in _places_of(text, lit)]
    return found or find_stretch(page, title)


def find_stretch(page: QWidget, snippet: Marked) -> list[Place]:
    """The lit words of ``snippet`` in the paragraph that it was most likely cut from."""
    lit = {word for a, b in snippet.places for word in words_of(snippet.text[a:b])}
    telling = {word for word in words_of(snippet.text) if len(word) >= _SHORTEST_TELLING}
    best: list[Place] = []
    most = (0, 0)
    for text in _in_order(page):
        held = set(words_of(text.text))
        score = (len(held & lit), len(held & telling))
        if score[0] and score > most:
            best, most = list(_places_of(text, lit)), score
    return best


def _places_of(text: _Text, lit: set[str]) -> Iterator[Place]:
    for token in tokens(text.text):
        if token.word in lit:
            yield text.place(token.start, token.end)


def _plain(text: str) -> str:
    return fold(text).translate(_BLANKS)


# -- what can be read -------------------------------------------------------------------------


def _in_order(page: QWidget) -> list[_Text]:
    """Every text one can see, column by column, from above."""
    return sorted(_texts(page), key=lambda text: _turn(page, text.widget))


def _turn(page: QWidget, widget: QWidget) -> tuple[int, int, int]:
    """Columns that scroll by themselves are read one after the other."""
    area = scrolled_by(widget)
    top = widget.mapTo(page, QPoint(0, 0))
    column = area.mapTo(page, QPoint(0, 0)).x() if area and page.isAncestorOf(area) else 0
    return column, top.y(), top.x()


def _texts(page: QWidget) -> Iterator[_Text]:
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page):
            yield from _texts_of(widget)


def _texts_of(widget: QWidget) -> Iterator[_Text]:
    match widget:
        case RichText():
            yield from _paragraphs(widget)
        case QLabel():
            yield _Text(widget, widget.text())
        case QHeaderView():
            return
        case QAbstractItemView():
            yield from _rows(widget)
        case IconButton():
            return  # what it says is not on screen
        case CheckRow() | BigCheckRow():
            yield _Text(widget, f"{widget.accessibleName()}\n{widget.accessibleDescription()}")
        case QAbstractButton():
            if widget.findChild(QLabel) is None:
                # what is drawn says only the first of what is heard
                heard = widget.accessibleName().partition(". ")[0]
                yield _Text(widget, widget.text() or heard)
        case Tag():
            yield _Text(widget, widget.text)


def _paragraphs(widget: RichText) -> Iterator[_Text]:
    """Each paragraph by itself, with its place in Python's count of signs."""
    whole = widget.toPlainText()
    start = 0
    for line in whole.split("\n"):
        if line.strip():
            yield _Text(widget, line, start)
        start += len(line) + 1


def _rows(view: QAbstractItemView) -> Iterator[_Text]:
    """What can be chosen in a list, and every cell of a table; its headings go with their first."""
    model = view.model()
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row, column in product(range(model.rowCount()), range(columns)):
        index = model.index(row, column)
        if columns > 1 or index.flags() & Qt.ItemFlag.ItemIsSelectable:
            said = [index.data(role) for role in _SAID]
            if row == 0:
                said.append(model.headerData(column, Qt.Orientation.Horizontal))
            if column == 0:
                said.append(model.headerData(row, Qt.Orientation.Vertical))
            words = "\n".join(str(part) for part in said if part)
            yield _Text(view, words, 0, QPersistentModelIndex(index))


def _is_stretch(widget: QWidget) -> bool:
    return isinstance(widget, RichText | QLabel)


# -- bringing it into sight -------------------------------------------------------------------


def cursor_at(widget: RichText, start: int, end: int, text: str = "") -> QTextCursor:
    """A cursor over a stretch of a rich text; who has its text at hand, gives it."""
    text = text or widget.toPlainText()
    cursor = QTextCursor(widget.document())
    cursor.setPosition(units(text[:start]))
    cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def reveal(place: Place) -> None:
    """Scroll so that a place can be seen; a row of a list becomes the current one."""
    view = place.widget
    if isinstance(view, QAbstractItemView) and place.index is not None:
        view.setCurrentIndex(_model_index(view, place.index))
        _scroll_to_current(view)
    area = _rect(place)
    outer = scrolled_by(place.widget)
    while outer is not None and (content := outer.widget()) is not None:
        here = QRect(place.widget.mapTo(content, area.topLeft()), area.size())
        margin = outer.viewport().height() // 4
        for y in (here.bottom(), here.top()):
            outer.ensureVisible(here.left(), y, 0, margin)
        outer = scrolled_by(outer)


def _scroll_to_current(view: QAbstractItemView) -> None:
    """To the middle, but never so that a row which is higher than the list begins out of sight."""
    view.doItemsLayout()  # a row may be higher as the current one
    index, hints = view.currentIndex(), QAbstractItemView.ScrollHint
    fits = view.visualRect(index).height() < view.viewport().height()
    view.scrollTo(index, hints.PositionAtCenter if fits else hints.PositionAtTop)


def _rect(place: Place) -> QRect:
    widget = place.widget
    if isinstance(widget, RichText):
        first = cursor_at(widget, place.start, place.start)
        return widget.cursorRect(first)
    if isinstance(widget, QAbstractItemView) and place.index is not None:
        shown = widget.visualRect(_model_index(widget, place.index))
        return QRect(widget.viewport().mapTo(widget, shown.topLeft()), shown.size())
    return widget.rect()


def _model_index(view: QAbstractItemView, index: QPersistentModelIndex) -> QModelIndex:
    return view.model().index(index.row(), index.column())


def scrolled_by(widget: QWidget) -> QScrollArea | None:
    """The nearest area around a widget that scrolls it."""
    walker = widget.parentWidget()
    while walker is not None and not isinstance(walker, QScrollArea):
        walker = walker.parentWidget()
    return walker
