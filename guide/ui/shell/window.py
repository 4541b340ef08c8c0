"""The window: sidebar, top bar, page, emergency bar, and what lies over them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from guide.core.content.address import START, Address, Kind, Section
from guide.services.changes import Change
from guide.services.desk import Desk
from guide.ui.bridge import Bridge
from guide.ui.history import KeyboardPlace, Visit
from guide.ui.i18n import Language, short_date, translate
from guide.ui.names import section_title
from guide.ui.pages.page import Page, PrintJob
from guide.ui.shell.blank_page import BlankPage, blank_icon, blank_title
from guide.ui.shell.emergency_bar import EmergencyBar, EmergencyNumber
from guide.ui.shell.finding import Finding, Ground
from guide.ui.shell.keyboard_place import Returning, place_of
from guide.ui.shell.notice import Notice
from guide.ui.shell.page_factory import PageFactory
from guide.ui.shell.prompts import Prompts
from guide.ui.shell.sidebar import Sidebar
from guide.ui.shell.single_keys import is_single_key, is_single_shortcut, takes_letters
from guide.ui.shell.top_bar import TopBar
from guide.ui.state import UiState
from guide.ui.theme.theme import SIDEBAR_WIDTH, Theme
from guide.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from guide.ui.shell.search_sheet import SearchSheet

TITLE = "Zakgids Mensenhandel"
_ROOMY_FROM = 1200
_FULL_FROM = 900
_ICONS_FROM = 720
_PART_OF_A_SECTION = (Kind.SIGNAL, Kind.SIGNALS, Kind.TEMPLATE)
"""What has no page of its own: the section opens at it."""
_TRIPLE_SHIFT_SECONDS = 1.0
_SEARCH_WIDTHS = {"full": 210, "icons": 0, "none": 0}
"""Width of the search field (pixels at 100 %) by what the sidebar shows; 0 is an icon."""


@dataclass(frozen=True, slots=True)
class Fallback:
    """Numbers that are shown when the content cannot be read."""

    numbers: tuple[EmergencyNumber, ...]


@dataclass(frozen=True, slots=True)
class _Width:
    """How much of the frame fits."""

    sidebar: str
    """``full``, ``icons``, or ``none``: then it stands behind a button."""
    compact: bool
    """The top bar has icons only."""
    roomy: bool = False
    """There is room for a wide search field."""
    frame_zoom: int = 100


class Window(QWidget):
    """One guide on screen, built from the state, and built again when its looks change."""

    def __init__(
        self,
        desk: Desk,
        state: UiState,
        factory: PageFactory,
        language: Language,
        prompts: Prompts,
        fallback: Fallback,
        icon: QIcon,
        size: QSize,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._state = state
        self._factory = factory
        self._language = language
        self._prompts = prompts
        self._fallback = fallback
        self._icon = icon
        self._bridge = Bridge(desk.changes, self)
        self._page: Page | None = None
        self._blank: BlankPage | None = None
        self._finding = Finding(desk, state, self._open_page, self)
        self._guide_keys: list[QShortcut] = []
        self._shift_presses: list[float] = []
        self._menu_is_open = False
        self._watches_keys = False
        self._keyboard_was_used = False
        self.setWindowTitle(TITLE)
        self.setWindowIcon(icon)
        self.setMinimumSize(320, 400)
        # the size comes first: a frame built for another one would be built again
        self.resize(size)
        self._theme = state.theme()
        self._shape = _shape_for(size, self._theme)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._connect()
        self._shortcuts()
        self._build()

    def _connect(self) -> None:
        self._state.leaving.connect(self._on_leaving)
        self._state.moved.connect(self._on_moved)
        self._state.looks_changed.connect(self._on_looks_changed)
        self._state.role_changed.connect(self._on_role_changed)
        self._bridge.changed.connect(self._on_change)
        factory = self._factory
        factory.undo_offered.connect(self._on_undo_offered)
        factory.theme_chosen.connect(self._state.set_theme)
        factory.language_chosen.connect(self._state.set_language)
        factory.single_keys_set.connect(self._state.set_single_keys)
        factory.role_chosen.connect(self._on_role_chosen)
        factory.erase_asked.connect(self._on_erase)
        factory.said.connect(self.say)
        self._finding.failed.connect(self._on_search_failed)
        self._finding.number_chosen.connect(self.copy_number)
        self._finding.closed.connect(self._on_search_closed)
        factory.pdf_asked.connect(self._on_pdf_asked)

    def _shortcuts(self) -> None:
        for keys, slot in (
            ("Ctrl+K", self.open_search),
            ("/", self.open_search),
            ("Ctrl+F", self._finding.open_bar),
            ("F3", self._on_find_next),
            ("Shift+F3", self._on_find_before),
            ("Alt+Left", self._state.back),
            ("Alt+Right", self._state.forward),
            ("Alt+Home", self._on_home),
            ("Ctrl++", self._state.zoom_in),
            ("Ctrl+=", self._state.zoom_in),
            ("Ctrl+-", self._state.zoom_out),
            ("Ctrl+0", self._state.zoom_reset),
            ("Ctrl+P", self.print_page),
            ("Ctrl+D", self._on_bookmark_key),
            ("Ctrl+Shift+B", self._on_bookmarks),
            ("F1", self._on_help),
            ("Escape", self._on_escape),
        ):
            self._guide_key(keys, slot)
        for number in range(1, 10):
            self._guide_key(f"Alt+{number}", self._on_section_key).setObjectName(str(number))
        for keys, slot in (("F9", self.toggle_hidden), ("Shift+F9", self.hide_and_forget)):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _guide_key(self, keys: str, slot: Callable[[], object]) -> QShortcut:
        """A key that does something in the guide; it is dead while the guide is hidden."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(slot)
        self._guide_keys.append(shortcut)
        return shortcut

    def _set_guide_keys_enabled(self, enabled: bool) -> None:
        for shortcut in self._guide_keys:
            shortcut.setEnabled(enabled and self._may_use(shortcut))

    def _may_use(self, shortcut: QShortcut) -> bool:
        return self._state.settings.single_keys or not is_single_shortcut(shortcut.key())

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        """Make the frame anew from the state, and the page in it."""
        self._theme = self._state.theme()
        self._shape = _shape_for(self.size(), self._theme)  # larger text leaves less room too
        self._frame_theme = self._theme.for_frame(self.height())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(self._theme.qt_palette())
        self._frame = QWidget()
        self._frame.setAutoFillBackground(True)
        rows = QVBoxLayout(self._frame)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        across = QHBoxLayout()
        across.setSpacing(0)
        rows.addLayout(across, 1)
        self._sidebar = self._make_sidebar()
        if self._shape.sidebar == "none":
            self._sidebar.setParent(self._frame)
        else:
            across.addWidget(self._sidebar)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        across.addLayout(middle, 1)
        self._top_bar = self._make_top_bar()
        middle.addWidget(self._top_bar)
        bar_row = QVBoxLayout()
        middle.addLayout(bar_row)
        self._page_holder = QVBoxLayout()
        middle.addLayout(self._page_holder, 1)
        self._emergency = self._make_emergency()
        rows.addWidget(self._emergency)
        self._stack.addWidget(self._frame)
        # hidden, it stays hidden: the system's colours may change, the window may be resized
        self._stack.setCurrentWidget(self._blank or self._frame)
        self._notice = Notice(self._frame_theme, self._frame)
        self._notice.undo_asked.connect(self._factory.undo)
        self._ring = FocusRing(self._theme, self)
        self._ring.use_keyboard(self._keyboard_was_used)
        self._menu_is_open = False
        self._place_menu()
        self._show(self._state.history.here)
        self._set_guide_keys_enabled(not self.is_hidden_away)
        ground = Ground(self._theme, self._frame_theme, self._frame, self._emergency, bar_row)
        self._finding.stand_on(ground)

    def _make_sidebar(self) -> Sidebar:
        library = self._desk.library
        sections = library.sections if library else (Section.START,)
        sidebar = Sidebar(self._frame_theme, sections, narrow=self._shape.sidebar == "icons")
        sidebar.section_chosen.connect(self._on_section)
        sidebar.role_asked.connect(self._on_role_asked)
        role = library.role(self._state.role) if library else None
        words = role.title if role else translate("Sidebar", "Geen rol gekozen")
        edition = ""
        if library:
            edition = translate("Sidebar", "editie {edition}").format(
                edition=library.edition.edition
            )
        sidebar.role.show_role(words, edition)
        return sidebar

    def _make_top_bar(self) -> TopBar:
        bar = TopBar(
            self._frame_theme,
            compact=self._shape.compact,
            search_width=_SEARCH_WIDTHS[self._shape.sidebar] if not self._shape.roomy else 380,
            has_menu=self._shape.sidebar == "none",
            chosen_theme=self._state.settings.theme,
        )
        bar.menu_asked.connect(self._on_menu)
        bar.back_asked.connect(self._state.back)
        bar.forward_asked.connect(self._state.forward)
        bar.opened.connect(self._state.open)
        bar.search_asked.connect(self.open_search)
        bar.search_typed.connect(self._on_search_typed)
        bar.smaller_asked.connect(self._state.zoom_out)
        bar.larger_asked.connect(self._state.zoom_in)
        bar.theme_chosen.connect(self._state.set_theme)
        bar.print_asked.connect(self.print_page)
        bar.help_asked.connect(self._on_help)
        bar.about_asked.connect(self._on_about)
        bar.bookmarks_asked.connect(self._on_bookmarks)
        bar.hide_asked.connect(self.toggle_hidden)
        return bar

    def _make_emergency(self) -> EmergencyBar:
        library = self._desk.library
        if library is None:
            bar = EmergencyBar(self._frame_theme, self._fallback.numbers, "", overdue=False)
        else:
            numbers = tuple(
                EmergencyNumber(c.head.title, c.phone) for c in library.emergency_contacts
            )
            words, overdue = self._freshness()
            bar = EmergencyBar(self._frame_theme, numbers, words, overdue=overdue)
        bar.number_chosen.connect(self.copy_number)
        return bar

    def _freshness(self) -> tuple[str, bool]:
        """How old the content is, in one quiet line."""
        library = self._desk.library
        assert library is not None
        edition = library.edition
        if edition.due_first < self._desk.clock.today():
            words = translate("Emergency", "Let op: nakijken was nodig vóór {date}")
            return words.format(date=short_date(edition.due_first)), True
        words = translate("Emergency", "Werkt zonder internet · nagekeken {date}")
        return words.format(date=short_date(edition.reviewed_until)), False

    def _rebuild(self) -> None:
        """The frame anew, at the same place on the same page."""
        old, old_ring = self._frame, self._ring
        place = self._keyboard_place()
        self._page = None
        old_ring.hide()
        self._build()
        if not self._finding.is_searching:
            self._give_keyboard_back(replace(self._state.history.here, keyboard=place))
        self._stack.removeWidget(old)
        old.deleteLater()
        old_ring.deleteLater()

    # -- pages --------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page on screen."""
        return self._page

    @property
    def state(self) -> UiState:
        return self._state

    @property
    def search(self) -> SearchSheet:
        """The search sheet."""
        return self._finding.sheet

    @property
    def finding(self) -> Finding:
        """What looks for something, in all pages or on this one."""
        return self._finding

    def _open_page(self) -> Page | None:
        return self._page

    @property
    def top_bar(self) -> TopBar:
        return self._top_bar

    @property
    def focus_ring(self) -> FocusRing:
        return self._ring

    @property
    def notice(self) -> Notice:
        return self._notice

    def _on_leaving(self) -> None:
        place = self._keyboard_place()
        if place is not None:
            self._state.history.remember_keyboard(place)

    def _keyboard_place(self) -> KeyboardPlace | None:
        """Where on the page the keyboard is, or goes when the search over it is closed."""
        return self._finding.came_from or place_of(self._page)

    def _on_moved(self, visit: Visit) -> None:
        is_on_page = _has_keyboard(self._page)
        self._show(visit)
        if is_on_page:  # else it stays on the button that was pressed
            self._give_keyboard_back(visit)

    def _give_keyboard_back(self, visit: Visit) -> None:
        """To where it was on this page, if it was anywhere."""
        if self._page is not None and visit.keyboard is not None:
            Returning(self._page, visit.keyboard, visit.scroll)

    def _show(self, visit: Visit) -> None:
        old = self._page
        self._finding.close_bar()
        address = self._first_address(visit.address)
        self._page = self._factory.build(address, self._theme, self._state.role)
        self._page.opened.connect(self._state.open)
        self._page.number_chosen.connect(self.copy_number)
        self._page.print_asked.connect(self.print_page)
        self._page_holder.addWidget(self._page)
        if old is not None:
            self._page_holder.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._show_frame(address)
        if visit.scroll:
            self._page.set_scroll_position(visit.scroll)
        elif address.fragment:
            self._page.show_fragment(address.fragment)
        self._page.scrolled.connect(self._state.history.remember_scroll)
        for shortcut in self._page.findChildren(QShortcut):
            shortcut.setEnabled(self._may_use(shortcut))

    def _first_address(self, address: Address) -> Address:
        """On the first run the start page asks for the role."""
        wants_role = address == START and self._state.must_ask_role and self._desk.library
        return Address.of_section(Section.ROLE) if wants_role else address

    def _show_frame(self, address: Address) -> None:
        """Let the sidebar and the top bar say where one is."""
        assert self._page is not None
        section = _SHOWN_UNDER.get(address.section, address.section)
        self._sidebar.show_section(section)
        path = [(section_title(section), Address.of_section(section))]
        is_page = address.kind is not None and address.kind not in (Kind.SIGNAL, Kind.SIGNALS)
        is_below = section is not Section.START and section is not address.section
        if is_page or is_below:
            path.append((self._page.title, address.page))
        if self._shape.sidebar == "full" and not self._shape.roomy:
            path = path[-1:]  # the sidebar beside it says the section
        history = self._state.history
        self._top_bar.show_place(
            path, can_back=history.can_go_back, can_forward=history.can_go_forward
        )
        self._close_menu()

    def _on_change(self, change: Change) -> None:
        if self._page is not None:
            self._factory.refresh(self._page, change)

    # -- what one can ask ---------------------------------------------------------------------

    def use(self, desk: Desk) -> None:
        """Go on with other content, at the same place."""
        self._desk = desk
        self._factory.use(desk)
        self._finding.use(desk)
        self._rebuild()

    def open_search(self) -> None:
        if not self.is_hidden_away and self._desk.finder is not None:
            self._notice.hide()
            self._finding.open_search()

    def _on_search_typed(self, text: str) -> None:
        """The first letter opens the sheet, and stands in it."""
        self.open_search()
        if self._finding.is_searching:
            self._finding.sheet.write(text)

    def _on_search_failed(self, problem: str) -> None:
        from guide.ui.pages.problem import problem_sentence

        self._notice.say(problem_sentence(problem), stays=True)

    def _on_search_closed(self) -> None:
        if self._page is not None:
            self._page.setFocus()

    def _on_find_next(self) -> None:
        self._finding.step(1)

    def _on_find_before(self) -> None:
        self._finding.step(-1)

    def copy_number(self, name: str, phone: str) -> None:
        """Put a number on the clipboard and say so."""
        QGuiApplication.clipboard().setText(phone)
        words = translate("Notice", "{phone} ({name}) staat op het klembord.")
        self._notice.say(words.format(phone=phone, name=name))

    def say(self, text: str, *, stays: bool = False) -> None:
        self._notice.say(text, stays=stays)

    def print_page(self) -> None:
        job = self._page.print_job() if self._page is not None and not self.is_hidden_away else None
        if job is None:
            self._notice.say(translate("Notice", "Deze pagina kunt u niet afdrukken."))
            return
        from guide.ui.printing import ask_and_print

        ask_and_print(partial(self._prompts.choose_printer, self), job, self._edition_line())

    def _on_pdf_asked(self, job: PrintJob, suggestion: str) -> None:
        """Save a page where the user says; the only way a text of theirs reaches the disk."""
        path = self._prompts.save_pdf(self, suggestion)
        if path is None:
            return
        from guide.ui.printing import print_to_pdf

        words = (
            translate("Notice", "Bewaard als {name}. Dit bestand wist u zelf.")
            if print_to_pdf(path, job, self._edition_line())
            else translate("Notice", "{name} kon niet worden bewaard. Kies een andere plek.")
        )
        self._notice.say(words.format(name=path.name))

    def _edition_line(self) -> str:
        library = self._desk.library
        if library is None:
            return TITLE
        edition = translate("Sidebar", "editie {edition}").format(edition=library.edition.edition)
        return f"{TITLE}, {edition}"

    def _on_undo_offered(self, words: str) -> None:
        self._notice.say(words, can_undo=True)

    def _on_role_asked(self) -> None:
        self._state.open(Address.of_section(Section.ROLE))

    def _on_role_chosen(self, role: str) -> None:
        self._state.set_role(role)

    def _on_role_changed(self) -> None:
        self._rebuild()
        self._state.open(START)

    def _on_looks_changed(self) -> None:
        self._language.use(self._state.language)
        self._rebuild()

    def _on_erase(self) -> None:
        agreed = self._prompts.confirm(
            self,
            translate("Erase", "Alles wissen wat de gids bewaart?"),
            translate(
                "Erase",
                "Uw rol, weergave, Mijn pagina’s, Mijn contacten, alle vinkjes en uw overdracht "
                "verdwijnen. Dit kan niet ongedaan worden gemaakt. De inhoud van de gids blijft.",
            ),
            translate("Erase", "Wis alles"),
        )
        if not agreed:
            return
        erased = self._desk.erase_everything()
        self._factory.forget()
        self._finding.forget()
        QGuiApplication.clipboard().clear()
        self._language.use(self._state.language)
        self._rebuild()
        self._state.forget_places()
        words = (
            translate("Erase", "Alles is gewist.")
            if erased
            else translate("Erase", "Niet alles kon worden gewist. Zie Over deze gids.")
        )
        self._notice.say(words, stays=not erased)

    def _on_home(self) -> None:
        self._state.open(START)

    def _on_help(self) -> None:
        self._state.open(Address.of_section(Section.SHORTCUTS))

    def _on_about(self) -> None:
        self._state.open(Address.of_section(Section.ABOUT))

    def _on_bookmarks(self) -> None:
        self._state.open(Address.of_section(Section.BOOKMARKS))

    def _on_bookmark_key(self) -> None:
        if self._page is not None and self._page.address.kind is not None:
            self._page.bookmark_toggled.emit(self._page.address)

    def _on_section(self, section: Section) -> None:
        self._state.open(Address.of_section(section))

    def _on_section_key(self) -> None:
        library = self._desk.library
        index = int(self.sender().objectName()) - 1
        if library and index < len(library.sections):
            self._on_section(library.sections[index])

    def _on_escape(self) -> None:
        """One layer back: the search, the menu, the notice, then the page before."""
        if self._finding.close_one():
            return
        if self._menu_is_open:
            self._close_menu()
        elif self._notice.isVisible():
            self._notice.hide()
        else:
            self._state.back()

    # -- the sidebar as a menu ----------------------------------------------------------------

    def _on_menu(self) -> None:
        self._menu_is_open = not self._menu_is_open
        self._place_menu()

    def _close_menu(self) -> None:
        self._menu_is_open = False
        self._place_menu()

    def _place_menu(self) -> None:
        if self._shape.sidebar != "none":
            return
        top = self._top_bar.height()
        height = max(0, self._frame.height() - top - self._emergency.height())
        width = min(self._frame_theme.px(SIDEBAR_WIDTH), self._frame.width())
        self._sidebar.setGeometry(0, top, width, height)
        self._sidebar.setVisible(self._menu_is_open)
        if self._menu_is_open:
            self._sidebar.raise_()

    # -- quick hide ---------------------------------------------------------------------------

    @property
    def is_hidden_away(self) -> bool:
        return self._blank is not None

    def toggle_hidden(self) -> None:
        """Hide the guide behind a dull page, or bring it back."""
        if self.is_hidden_away:
            self._come_back()
        else:
            self._hide_away()

    def hide_and_forget(self) -> None:
        """Hide, and leave nothing behind of this sitting."""
        if not self.is_hidden_away:
            self._hide_away()
        self._desk.forget_sitting()
        self._factory.forget()
        QGuiApplication.clipboard().clear()
        self._state.forget_places()

    def _hide_away(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is not self and widget.isVisible():
                widget.close()
        self._finding.forget()
        self._notice.hide()
        self._set_guide_keys_enabled(False)
        self._blank = BlankPage(self._theme)
        self._stack.addWidget(self._blank)
        self._stack.setCurrentWidget(self._blank)
        self._ring.hide()
        self.setWindowTitle(blank_title())
        self.setWindowIcon(blank_icon(self._theme))

    def _come_back(self) -> None:
        self._set_guide_keys_enabled(True)
        self._stack.setCurrentWidget(self._frame)
        if self._blank is not None:
            self._stack.removeWidget(self._blank)
            self._blank.deleteLater()
            self._blank = None
        self.setWindowTitle(TITLE)
        self.setWindowIcon(self._icon)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Sees every key and press before any widget does: Qt's own window is watched, not the
        program, which would call this for each of thousands of events."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._use_keyboard(True)
            self._on_any_key(event)
            return self._is_off(event)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._use_keyboard(False)
        return False

    def _is_off(self, event: QKeyEvent) -> bool:
        """Whether the user turned off what a key would do. In the search sheet it is written."""
        if self._state.settings.single_keys or self._finding.is_searching:
            return False
        return is_single_key(event) and not takes_letters(QApplication.focusWidget())

    def _use_keyboard(self, by_keyboard: bool) -> None:
        self._keyboard_was_used = by_keyboard
        self._ring.use_keyboard(by_keyboard)

    def _on_any_key(self, event: QKeyEvent) -> None:
        """Shift three times in a row hides the guide or brings it back."""
        if event.key() != Qt.Key.Key_Shift:
            self._shift_presses.clear()
            return
        if event.isAutoRepeat():
            return
        now = time.monotonic()
        recent = [t for t in self._shift_presses if now - t < _TRIPLE_SHIFT_SECONDS]
        self._shift_presses = [*recent, now]
        if len(self._shift_presses) >= 3:
            self._shift_presses.clear()
            QTimer.singleShot(0, self.toggle_hidden)

    # -- window events ------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before what was typed is lost; hidden away, a question would give it away."""
        lost = self._what_would_be_lost()
        if self.is_hidden_away or not lost or self._may_close(lost):
            event.accept()
        else:
            event.ignore()

    def _what_would_be_lost(self) -> str:
        """What closing takes with it, in words; empty when nothing was typed."""
        lost = []
        if self._desk.handover.draft.has_text:
            lost.append(translate("Handover", "De tekst van uw overdracht verdwijnt dan."))
        if self._factory.has_typed:
            words = translate(
                "OwnContacts", "Wat u typte in Mijn contacten of Afspraken verdwijnt dan."
            )
            lost.append(words)
        return " ".join(lost)

    def _may_close(self, lost: str) -> bool:
        return self._prompts.confirm(
            self,
            translate("Handover", "De gids sluiten?"),
            lost,
            translate("Handover", "Sluit"),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if not self._watches_keys:
            handle.installEventFilter(self)
            self._watches_keys = True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.is_hidden_away:
            return
        if event.button() == Qt.MouseButton.BackButton:
            self._state.back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            self._state.forward()
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shape = _shape_for(event.size(), self._theme)
        if shape != self._shape:
            self._shape = shape
            self._rebuild()
        self._finding.place()
        self._notice.place()
        self._place_menu()


_SHOWN_UNDER = {
    Section.ROLE: Section.START,
    Section.PICTURE: Section.SIGNALS,
    Section.CALL_NOW: Section.CONTACTS,
    Section.OWN_CONTACTS: Section.CONTACTS,
    Section.AGREEMENT: Section.CONTACTS,
    Section.PARTNERS: Section.CONTACTS,
    Section.SHARING: Section.CONTACTS,
}
"""Sections without a button of their own, and the one that is marked for them."""


def _has_keyboard(page: Page | None) -> bool:
    here = QApplication.focusWidget()
    return page is not None and here is not None and (here is page or page.isAncestorOf(here))


def _shape_for(size: QSize, theme: Theme) -> _Width:
    frame = theme.for_frame(size.height())
    width = size.width() * 100 / frame.zoom
    if width >= _FULL_FROM:
        return _Width("full", False, width >= _ROOMY_FROM, frame.zoom)
    if width >= _ICONS_FROM:
        return _Width("icons", False, False, frame.zoom)
    return _Width("none", True, False, frame.zoom)
