"""Everything in the window that looks for something, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget
from shiboken6 import isValid

from guide.services.desk import Desk
from guide.ui.history import KeyboardPlace
from guide.ui.pages.page import Page
from guide.ui.shell.keyboard_place import go_to, place_of
from guide.ui.shell.search_ahead import SearchAhead
from guide.ui.state import UiState
from guide.ui.theme.theme import Theme

if TYPE_CHECKING:
    from guide.services.finder import Hit
    from guide.ui.shell.find_bar import FindBar
    from guide.ui.shell.search_sheet import SearchSheet
    from guide.ui.shell.search_work import SearchWork


@dataclass(frozen=True, slots=True)
class Ground:
    """Where in the window the sheet and the bar stand."""

    theme: Theme
    frame_theme: Theme
    frame: QWidget
    under: QWidget
    """What stays in sight under the sheet: the emergency numbers."""
    bar_row: QBoxLayout


class Finding(QObject):
    """The search sheet, the bar that finds on a page, and landing where a hit stands.

    Signals: ``failed(str)`` with the problem of a guide that cannot be searched;
    ``number_chosen(str, str)``; ``closed()`` when the keyboard is free to go back to the page.
    """

    failed = Signal(str)
    number_chosen = Signal(str, str)
    closed = Signal()

    def __init__(
        self, desk: Desk, state: UiState, page: Callable[[], Page | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._page = page
        self._ground: Ground | None = None
        self._ahead = SearchAhead(self)
        self._ahead.finished.connect(self._on_read)
        self._work: SearchWork | None = None
        self._sheet: SearchSheet | None = None
        self._bar: FindBar | None = None
        self._words = ""
        """What the bar looked for, while there is no bar."""
        self._came_from: tuple[QWidget | None, KeyboardPlace | None] = (None, None)

    def use(self, desk: Desk) -> None:
        """Look in other content from now on."""
        self._desk = desk
        if self._work is not None:
            self._work.use(desk)

    def stand_on(self, ground: Ground) -> None:
        """The frame was built anew; a sheet that was open is open again."""
        was_searching = self.is_searching
        self._words = self._bar.field.text() if self._bar is not None else self._words
        self._ground = ground
        self._sheet, self._bar = None, None
        if self._work is not None:
            self._work.let_go()
        if was_searching:  # the keyboard still goes back to where it came from then
            _ = self.sheet
            self._searching().open()

    # -- the sheet ----------------------------------------------------------------------------

    @property
    def is_searching(self) -> bool:
        return self._sheet is not None and not self._sheet.isHidden()

    @property
    def is_loading(self) -> bool:
        """Whether search still reads what it needs; it answers as soon as it has."""
        return self._work is not None and self._work.is_loading

    @property
    def sheet(self) -> SearchSheet:
        """The search sheet."""
        if self._sheet is None:
            ground = self._on_ground()
            work = self._searching()
            self._sheet = work.make_sheet(ground.theme, ground.frame_theme, ground.frame)
            self.place()
        return self._sheet

    def _on_read(self) -> None:
        """Nobody searched yet: what opens the sheet then need not make it first."""
        if self._desk.finder is not None and self._ground is not None:
            _ = self.sheet

    def _on_ground(self) -> Ground:
        assert self._ground is not None, "the window builds its frame first"
        return self._ground

    def _searching(self) -> SearchWork:
        if self._work is None:
            self._ahead.stop()
            from guide.ui.shell.search_work import SearchWork

            self._work = SearchWork(self._desk, self._state, self)
            self._work.chosen.connect(self._on_hit)
            self._work.failed.connect(self.failed)
            self._work.number_chosen.connect(self.number_chosen)
            self._work.closed.connect(self._on_closed)
        return self._work

    def place(self) -> None:
        """Over all of the frame but what stays in sight."""
        if self._sheet is not None:
            ground = self._on_ground()
            height = ground.frame.height() - ground.under.height()
            self._sheet.setGeometry(0, 0, ground.frame.width(), height)

    def open_search(self) -> None:
        self.close_bar()
        self._remember_keyboard()
        _ = self.sheet  # there is one from now on
        self._searching().open()

    def _on_hit(self, hit: Hit) -> None:
        """Open what was found, at the very place."""
        self._state.open(hit.address, again=True)
        page = self._page()
        if page is not None:
            from guide.ui.shell.landing import Landing

            Landing(self._on_ground().theme, page, hit)

    # -- the bar ------------------------------------------------------------------------------

    @property
    def bar(self) -> FindBar:
        """The bar that finds words on the page."""
        if self._bar is None:
            from guide.ui.shell.find_bar import FindBar

            ground = self._on_ground()
            self._bar = FindBar(ground.frame_theme, ground.theme, self._words)
            self._bar.closed.connect(self._on_closed)
            self._bar.search_asked.connect(self._on_search_asked)
            ground.bar_row.addWidget(self._bar)
        return self._bar

    @property
    def is_finding(self) -> bool:
        return self._bar is not None and not self._bar.isHidden()

    def open_bar(self) -> None:
        page = self._page()
        if page is not None and not self.is_searching:
            self._remember_keyboard()
            self.bar.open(page)

    def step(self, by: int) -> None:
        """To the next place on the page, or the one before; opens the bar when it is not there."""
        if self.is_finding:
            self.bar.step(by)
        else:
            self.open_bar()

    def close_bar(self) -> None:
        if self.is_finding:
            self.bar.close_bar()

    def _on_search_asked(self, words: str) -> None:
        """Search in all pages for what is not on this one."""
        self._desk.searches.typed = words
        self.open_search()

    # -- where the keyboard was ---------------------------------------------------------------

    @property
    def came_from(self) -> KeyboardPlace | None:
        """Where on the page the keyboard goes when what is open here is closed."""
        return self._came_from[1] if self.is_searching or self.is_finding else None

    def _remember_keyboard(self) -> None:
        """The keyboard is about to come here; what has it already took it from somewhere else."""
        here = QApplication.focusWidget()
        ours = (self._sheet, self._bar)
        is_here = here is None or any(part and part.isAncestorOf(here) for part in ours)
        if not is_here:
            self._came_from = (here, place_of(self._page()))

    def _on_closed(self) -> None:
        """Back to the very thing that had the keyboard, or to its like on a page built anew."""
        (widget, place), page = self._came_from, self._page()
        self._came_from = (None, None)
        if widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        elif place is None or page is None or not go_to(page, place):
            self.closed.emit()

    # -- going away ---------------------------------------------------------------------------

    def close_one(self) -> bool:
        """Close what lies on top; False when nothing of this is open."""
        if self.is_searching:
            self.sheet.close_sheet()
        elif self.is_finding:
            self.bar.close_bar()
        else:
            return False
        return True

    def forget(self) -> None:
        """Close all, and leave nothing of what was typed."""
        while self.close_one():
            pass
        if self._work is not None:
            self._work.forget()
        if self._bar is not None:
            self._bar.forget()
        self._words = ""
