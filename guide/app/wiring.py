"""The one place that calls constructors: from paths to a window."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from guide import __version__
from guide.app.paths import LOG_NAME, Paths
from guide.core.content.address import START, Address, BadAddress
from guide.services.assessment import Assessor
from guide.services.bookmarks import Bookmarks
from guide.services.changes import ChangeFeed
from guide.services.clock import Clock, SystemClock
from guide.services.contact_book import ContactBook
from guide.services.desk import Desk
from guide.services.finder import Finder
from guide.services.handover import Handover
from guide.services.library import Library
from guide.services.own_contacts import OwnContacts
from guide.services.sessions import DoorWalks, Plays, Walks
from guide.services.settings import SettingsService
from guide.services.ticks import SignalTicks, StepTicks
from guide.storage.own_contacts_place import OwnContactsPlace
from guide.storage.reader import GuideReader, UnusableGuide
from guide.storage.user_files import UserFile
from guide.ui.a11y.accessible import install_heading_roles
from guide.ui.i18n import Language
from guide.ui.shell.emergency_bar import EmergencyNumber
from guide.ui.shell.page_factory import PageFactory
from guide.ui.shell.prompts import Prompts, RealPrompts
from guide.ui.shell.window import Fallback, Window
from guide.ui.state import UiState
from guide.ui.theme.fonts import load_fonts


@dataclass(frozen=True, slots=True)
class Content:
    """What was read of the compiled guide: the library, or why there is none."""

    library: Library | None
    finder: Finder | None
    problem: str


@dataclass(frozen=True, slots=True)
class Looks:
    """How this one window is to look; None is as the user keeps it. ``size`` is in pixels."""

    size: tuple[int, int] = (1366, 768)
    theme: str | None = None
    zoom: int | None = None


AS_KEPT = Looks()


def read_content(path: Path, *, in_memory: bool = False) -> Content:
    """Open the compiled guide and read what every start needs; never raises."""
    try:
        reader = GuideReader(path, in_memory=in_memory)
    except UnusableGuide as error:
        return Content(None, None, error.problem)
    library = Library(reader)
    try:
        _ = library.edition, library.emergency_contacts
    except UnusableGuide as error:
        library.close()
        return Content(None, None, error.problem)
    return Content(library, Finder(library, reader), "")


def make_desk(paths: Paths, content: Content, clock: Clock | None = None) -> Desk:
    """All services of one sitting."""
    clock = clock or SystemClock()
    changes = ChangeFeed()
    own_contacts = OwnContacts(OwnContactsPlace(paths.data), changes, clock)
    book = ContactBook(content.library, own_contacts)
    return Desk(
        library=content.library,
        finder=content.finder,
        assessor=_assessor(content, book),
        problem=content.problem,
        contact_book=book,
        changes=changes,
        clock=clock,
        settings=SettingsService(UserFile(paths.data, "instellingen.json")),
        bookmarks=Bookmarks(UserFile(paths.data, "mijn-paginas.json"), changes),
        own_contacts=own_contacts,
        signal_ticks=SignalTicks(changes),
        step_ticks=StepTicks(changes, clock),
        walks=Walks(changes),
        door_walks=DoorWalks(changes),
        plays=Plays(changes),
        handover=Handover(changes, clock),
        log_file=UserFile(paths.data, LOG_NAME),
    )


def with_content(desk: Desk, content: Content) -> Desk:
    """The same sitting with other content."""
    book = ContactBook(content.library, desk.own_contacts)
    return replace(
        desk,
        library=content.library,
        finder=content.finder,
        assessor=_assessor(content, book),
        problem=content.problem,
        contact_book=book,
    )


def _assessor(content: Content, book: ContactBook) -> Assessor | None:
    return Assessor(content.library, book) if content.library else None


def prepare_application(application: QApplication, paths: Paths) -> None:
    """Style, fonts and roles; once per program."""
    application.setStyle("Fusion")
    application.setApplicationName("zakgids")
    application.setApplicationVersion(__version__)
    load_fonts(paths.resources)
    install_heading_roles()


def make_window(
    desk: Desk,
    paths: Paths,
    first: Address = START,
    prompts: Prompts | None = None,
    looks: Looks = AS_KEPT,
) -> Window:
    """The window, not yet shown."""
    state = UiState(desk.settings, first)
    state.force(theme=looks.theme, zoom=looks.zoom)
    language = Language(paths.resources / "i18n")
    language.use(state.language)
    prompts = prompts or RealPrompts()
    factory = PageFactory(desk, __version__, str(paths.data or ""), prompts)
    icon = QIcon(str(paths.resources / "packaging" / "icons" / "zakgids-256.png"))
    fallback = Fallback(read_fallback(paths.fallback_numbers))
    size = QSize(*looks.size)
    return Window(desk, state, factory, language, prompts, fallback, icon, size)


def first_address(asked: str, library: Library | None) -> Address:
    """Where to start: an address, or a code; text that is neither leads to Start."""
    if not asked:
        return START
    try:
        return Address.parse(asked)
    except BadAddress:
        found = library.address_of_code(asked) if library else None
        return found or START


def read_fallback(path: Path) -> tuple[EmergencyNumber, ...]:
    """The numbers kept beside the compiled guide, for when that cannot be read."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return tuple(EmergencyNumber(str(r["name"]), str(r["phone"])) for r in rows)
    except (OSError, ValueError, KeyError, TypeError):
        return ()
