"""Everything somebody has on their desk while the guide is open, in one hand."""

from __future__ import annotations

from dataclasses import dataclass, field

from guide.services.assessment import Assessor
from guide.services.bookmarks import Bookmarks
from guide.services.changes import ChangeFeed
from guide.services.clock import Clock
from guide.services.contact_book import ContactBook
from guide.services.finder import Finder
from guide.services.handover import Handover
from guide.services.library import Library
from guide.services.own_contacts import OwnContacts
from guide.services.searches import Searches
from guide.services.sessions import DoorWalks, Plays, Walks
from guide.services.settings import SettingsService
from guide.services.ticks import SignalTicks, StepTicks
from guide.storage.user_files import UserFile


@dataclass(frozen=True, slots=True)
class Desk:
    """The services a window works with. The first three are None without content."""

    library: Library | None
    finder: Finder | None
    assessor: Assessor | None
    problem: str
    """Why there is no content, as a word of `guide.storage.reader`; empty when there is."""
    contact_book: ContactBook
    """Whom to call; without content it holds the user's own contacts alone."""
    changes: ChangeFeed
    clock: Clock
    settings: SettingsService
    bookmarks: Bookmarks
    own_contacts: OwnContacts
    signal_ticks: SignalTicks
    step_ticks: StepTicks
    walks: Walks
    door_walks: DoorWalks
    plays: Plays
    handover: Handover
    log_file: UserFile
    """What an unforeseen error left behind; only known here so that it can be erased."""
    searches: Searches = field(default_factory=Searches)

    def forget_sitting(self) -> None:
        """Forget all ticks, answers, choices, texts and searches of this sitting."""
        self.signal_ticks.clear()
        self.step_ticks.clear_all()
        self.walks.clear()
        self.door_walks.clear()
        self.plays.clear()
        self.handover.forget()
        self.searches.forget()

    def erase_everything(self) -> bool:
        """Also forget what is kept on disk; False when a file stayed behind."""
        self.forget_sitting()
        gone = [
            self.bookmarks.erase(),
            self.own_contacts.erase(),
            self.log_file.erase(),
            self.settings.erase(),
        ]
        return all(gone)
