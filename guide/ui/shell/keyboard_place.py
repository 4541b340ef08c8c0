"""Where on a page the keyboard is, kept so that it can be found again on the page built anew."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from guide.ui.history import KeyboardPlace
from guide.ui.pages.page import Page

_MOST_TRIES = 20


def place_of(page: Page | None) -> KeyboardPlace | None:
    """Where the keyboard is; None when it is not on the page, or on no part of it."""
    here = QApplication.focusWidget()
    if page is None or here is None or not page.isAncestorOf(here):
        return None
    stops = _stops(page)
    if here not in stops:
        return None
    stop, kind, name = stops.index(here), type(here).__name__, here.accessibleName()
    if not isinstance(here, QAbstractItemView):
        return KeyboardPlace(stop, kind, name)
    index = here.currentIndex()
    words = str(index.data() or "")
    return KeyboardPlace(stop, kind, name, index.row(), index.column(), words)


def go_to(page: Page, place: KeyboardPlace) -> bool:
    """Give the keyboard back; False when there is no such place any more."""
    stops = _stops(page)
    same = [stop for stop in stops if _is_like(stop, place)]
    at = stops[place.stop : place.stop + 1]
    widget = next((stop for stop in (*at, *same) if stop in same), None)
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return False
    if isinstance(widget, QAbstractItemView) and place.row >= 0:
        _make_current(widget, place)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _make_current(view: QAbstractItemView, place: KeyboardPlace) -> None:
    """The row it was, unless that says something else now."""
    index = view.model().index(place.row, max(0, place.column))
    if index.isValid() and str(index.data() or "") == place.words:
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        view.selectionModel().setCurrentIndex(index, flag)


class Returning(QObject):
    """Gives the keyboard back on a page that was just built, as soon as it is on screen.

    A row that is the current one may be higher than others: the page is scrolled after that.
    """

    def __init__(self, page: Page, place: KeyboardPlace, scroll: int) -> None:
        super().__init__(page)
        self._page = page
        self._place = place
        self._scroll = scroll
        self._tries = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)
        self._timer.start()

    def _on_turn(self) -> None:
        self._tries += 1
        if self._page.isVisible() or self._tries >= _MOST_TRIES:
            self._timer.stop()
            go_to(self._page, self._place)
            if self._scroll:
                self._page.set_scroll_position(self._scroll)


def _stops(page: Page) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def _is_like(widget: QWidget, place: KeyboardPlace) -> bool:
    return type(widget).__name__ == place.kind and widget.accessibleName() == place.name
