"""After a hit was opened: the very place in sight, with the keyboard, and lit for a moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QLabel

from guide.core.content.address import Kind
from guide.core.search.text import words
from guide.services.finder import Hit
from guide.ui.a11y.accessible import announce
from guide.ui.a11y.motion import wants_less_motion
from guide.ui.pages.page import Page
from guide.ui.shell.lights import Lights
from guide.ui.shell.page_text import (
    Place,
    cursor_at,
    find_in_title,
    find_places,
    find_stretch,
    reveal,
    scrolled_by,
)
from guide.ui.theme.theme import Theme
from guide.ui.widgets.marked import Marked, read_marks
from guide.ui.widgets.rich_text import RichText

LIT_MS = 2_000
_SETTLING_MS = 400
_MOST_TRIES = 20
_BACKGROUND = "bronnen"
"""The last part of the text of any page; a page that folds its text away shows all for it."""


class Landing(QObject):
    """Lands on a page that was just opened for a hit, and goes with that page.

    The page has no sizes yet then: it waits until the page is on screen, and follows the place
    while the page settles.
    """

    def __init__(self, theme: Theme, page: Page, hit: Hit) -> None:
        super().__init__(page)
        self._page = page
        self._hit = hit
        self._lights = Lights(theme)
        self._place: Place | None = None
        self._tries = 0
        self._start = self._timer(0, self._on_start)
        self._settled = self._timer(_SETTLING_MS)
        self._end = self._timer(LIT_MS, self._lights.clear)
        self._start.start()

    @property
    def place(self) -> Place | None:
        """Where it landed; None at the top of the page."""
        return self._place

    def _timer(self, milliseconds: int, slot: Callable[[], None] | None = None) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        if slot is not None:
            timer.timeout.connect(slot)
        return timer

    def _on_start(self) -> None:
        if not self._page.isVisible():
            self._tries += 1
            if self._tries < _MOST_TRIES:
                self._start.start()
            return
        places = landing_places(self._page, self._hit)
        if places:
            self._place = places[0]
            reveal(self._place)
            self._follow(self._place)
        else:
            places = find_in_title(self._page, read_marks(self._hit.title))
        self._take_keyboard(self._place)
        if not wants_less_motion(self._page):
            self._lights.show(places, None)
            self._end.start()

    def _take_keyboard(self, place: Place | None) -> None:
        """The keyboard goes where the reader now looks, unless the page gave it a place."""
        here = QApplication.focusWidget()
        if here is not None and self._page.isAncestorOf(here):
            return
        widget = place.widget if place else None
        if place is not None and isinstance(widget, RichText):
            widget.setTextCursor(cursor_at(widget, place.start, place.start))
        if widget is None or isinstance(widget, QLabel) or widget.focusPolicy() == _NOBODY:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self._page, place.text if place else self._page.title)
        else:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, place: Place) -> None:
        """Texts find their height little by little and the place moves down; then the page is the
        reader's to scroll."""
        area = place.widget if place.index is not None else scrolled_by(place.widget)
        if isinstance(area, QAbstractScrollArea):
            area.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
            self._settled.start()

    def _on_range_changed(self, _least: int, _most: int) -> None:
        if self._settled.isActive() and self._place is not None:
            reveal(self._place)


_NOBODY = Qt.FocusPolicy.NoFocus


def landing_places(page: Page, hit: Hit) -> list[Place]:
    """What is lit for a hit, the place to land first; nothing when that is the top of the page."""
    title, snippet = read_marks(hit.title), read_marks(hit.snippet)
    if hit.address.fragment or hit.address.kind is Kind.SIGNAL:
        return _nearest(find_places(page, title.text))
    if not _lit(snippet) - _lit(title):
        return []
    found = find_stretch(page, snippet)
    if not found and page.address.kind is Kind.FLOW:
        page.show_fragment(_BACKGROUND)  # the text of a flow is folded away
        found = find_stretch(page, snippet)
    return found


def _lit(marked: Marked) -> set[str]:
    return {word for start, end in marked.places for word in words(marked.text[start:end])}


def _nearest(places: list[Place]) -> list[Place]:
    """Of equal places the one that the page itself went to."""
    return [place for place in places if _is_here(place)][:1] or places[:1]


def _is_here(place: Place) -> bool:
    view = place.widget
    if isinstance(view, QAbstractItemView):
        return place.index is not None and view.currentIndex().row() == place.index.row()
    return view.hasFocus()
