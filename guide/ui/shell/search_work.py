"""Carries a search from the sheet to the finder and back, and knows who searches."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from guide.core.content.address import Kind
from guide.core.content.codes import read_code
from guide.core.content.records import Word
from guide.core.search.searcher import ANYBODY, EVERYTHING, Searcher
from guide.services.desk import Desk
from guide.services.finder import NOTHING, Found, Hit
from guide.services.own_entries import own_entries
from guide.storage.reader import UnusableGuide
from guide.ui.shell.search_filters import Choices
from guide.ui.shell.search_panels import Advice
from guide.ui.shell.search_rows import RowWriter
from guide.ui.shell.search_sheet import Answer, SearchSheet
from guide.ui.state import UiState
from guide.ui.theme.theme import Theme

_SHOWN, _SHOWN_OF_ONE_KIND = 24, 60


class SearchWork(QObject):
    """One for each window, from the first search on.

    Signals: ``chosen(Hit)`` when a hit is to be opened; ``failed(str)`` with the problem of a
    guide that cannot be searched; ``number_chosen(str, str)``; ``closed()``.
    """

    chosen = Signal(object)
    failed = Signal(str)
    number_chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, desk: Desk, state: UiState, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._state = state
        self._searcher = ANYBODY
        self._rows = RowWriter(desk, ())
        self._only = EVERYTHING
        self._sheet: SearchSheet | None = None
        self._warmer = QTimer(self)
        self._warmer.setSingleShot(True)
        self._warmer.setInterval(0)
        self._warmer.timeout.connect(self._on_warm)
        self._is_warm = False
        self._is_waiting = False
        """Whether somebody asked for something before the finder had all that it needs."""

    def use(self, desk: Desk) -> None:
        """Search in other content from now on."""
        self._desk = desk
        self._rows = RowWriter(desk, ())
        self._is_warm = False

    def make_sheet(self, theme: Theme, frame_theme: Theme, parent: QWidget) -> SearchSheet:
        """A sheet in these colours and sizes, instead of the one before."""
        sheet = SearchSheet(theme, frame_theme, self._choices(), self._advice(), parent)
        sheet.asked.connect(self._on_asked)
        sheet.chosen.connect(self._on_chosen)
        sheet.recent_forgotten.connect(self._on_recent_forgotten)
        sheet.number_chosen.connect(self.number_chosen)
        sheet.closed.connect(self.closed)
        self._sheet = sheet
        return sheet

    def open(self, typed: str | None = None) -> None:
        """Open the sheet, with what stood in it before or with other words."""
        if self._sheet is None:
            return
        self._desk.own_contacts.refresh()
        self._searcher = self._who()
        self._rows = RowWriter(self._desk, self._searcher.bookmarks)
        searches = self._desk.searches
        if typed is None:
            self._sheet.open(searches.typed, self._only)
        else:
            self._sheet.open(typed)
        if not self._is_warm:
            self._warmer.start()

    @property
    def is_loading(self) -> bool:
        """Whether the finder is still reading what it needs, a little at a time."""
        return self._warmer.isActive()

    def let_go(self) -> None:
        """The sheet goes with the window's frame."""
        self._sheet = None

    def forget(self) -> None:
        """Leave nothing on the sheet; earlier searches are the sitting's to forget."""
        self._desk.searches.typed = ""
        self._only = EVERYTHING
        if self._sheet is not None:
            self._sheet.forget()

    # -- who searches, and in what ------------------------------------------------------------

    def _who(self) -> Searcher:
        library = self._desk.library
        try:
            own = own_entries(self._desk.own_contacts.all, library) if library else ()
        except UnusableGuide:  # the search itself will say so
            own = ()
        return Searcher(self._state.role, frozenset(self._desk.bookmarks.all), own)

    def _choices(self) -> Choices:
        library = self._desk.library
        if library is None:
            return Choices()
        try:
            heads = library.heads(Kind.FORM)
        except UnusableGuide:
            heads = ()
        role = library.role(self._state.role)
        forms = tuple(Word(head.address.slug, head.title) for head in heads)
        return Choices(role.id, role.title, forms) if role else Choices(forms=forms)

    def _advice(self) -> Advice | None:
        contact = self._desk.library.advice_contact if self._desk.library else None
        return Advice(contact.head.title, contact.phone) if contact else None

    # -- searching ----------------------------------------------------------------------------

    def _on_warm(self) -> None:
        """One step; the keys come in between."""
        finder = self._desk.finder
        try:
            has_more = finder is not None and finder.warm_up()
        except UnusableGuide as error:
            has_more = False
            if not self._is_waiting:  # else the search itself will say so
                self.failed.emit(error.problem)
        if has_more:
            self._warmer.start()
            return
        self._is_warm = True
        if self._is_waiting:
            self._on_asked()

    def _on_asked(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self._desk.searches.typed, self._only = sheet.text, sheet.only
        # a code is looked up without all that words need
        self._is_waiting = bool(
            sheet.text.strip() and not self._is_warm and not read_code(sheet.text)
        )
        if self._is_waiting:
            sheet.show_waiting()
            self._warmer.start()
        elif sheet.text.strip():
            sheet.show_answer(self._answer(sheet))
        else:
            sheet.show_start(self._desk.searches.recent)

    def _answer(self, sheet: SearchSheet) -> Answer:
        finder = self._desk.finder
        limit = _SHOWN if sheet.only.group is None else _SHOWN_OF_ONE_KIND
        try:
            found = (
                finder.find(sheet.text, limit, sheet.only, self._searcher) if finder else NOTHING
            )
            return self._shown(found)
        except UnusableGuide as error:  # the pages may be whole where the index is not
            self.failed.emit(error.problem)
            return Answer(NOTHING, ())

    def _shown(self, found: Found) -> Answer:
        groups = (
            (group, tuple(self._rows.row(hit) for hit in hits)) for group, hits in found.grouped()
        )
        return Answer(found, tuple(groups))

    # -- what the user does -------------------------------------------------------------------

    def _on_chosen(self, hit: Hit) -> None:
        self._desk.searches.remember(self._desk.searches.typed)
        self.chosen.emit(hit)

    def _on_recent_forgotten(self) -> None:
        self._desk.searches.forget()
        if self._sheet is not None:
            self._sheet.show_start(())
            self._sheet.field.setFocus()
