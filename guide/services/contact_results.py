"""What came of a change to the user's own contacts, and what a colleague's file would bring."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.contact_import import ImportPlan
from guide.core.own_contacts import Fault, OwnContact
from guide.storage.own_contacts_file import Hitch
from guide.storage.own_contacts_format import Misread


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a change: the contact it was about, or why nothing has changed."""

    contact: OwnContact | None = None
    faults: tuple[Fault, ...] = ()
    hitch: Hitch | None = None

    @property
    def is_kept(self) -> bool:
        return not self.faults and self.hitch is None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that somebody wants to take over: what it would bring, or why it cannot be read."""

    name: str
    plan: ImportPlan
    misread: Misread | None = None
    is_unreadable: bool = False
