"""*Mijn contacten*: work numbers of colleagues, the only thing a user types that is kept.

What reads, checks and compares contacts is loaded when there are some, or one is added.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.clock import Clock
from guide.storage.own_contacts_place import OwnContactsPlace

if TYPE_CHECKING:
    from guide.core.contact_import import ImportPlan
    from guide.core.own_contacts import OwnContact, Typed
    from guide.services.contact_results import Incoming, Result
    from guide.storage.own_contacts_file import Edit, Held, Hitch, OwnContactsFile

NewId = Callable[[], str]


def _random_id() -> str:
    """Two windows that add a contact at once must not give the same id."""
    return os.urandom(5).hex()


class OwnContacts:
    """The contacts of the user. What is not on disk is not here: there is one truth."""

    def __init__(
        self,
        place: OwnContactsPlace,
        changes: ChangeFeed,
        clock: Clock,
        new_id: NewId = _random_id,
    ) -> None:
        self._place = place
        self._changes = changes
        self._clock = clock
        self._new_id = new_id
        self._held: Held | None = None
        if place.stamp() is not None:
            self._held = self._file.read()
        self.kept_aside = self._held.kept_aside if self._held else ""
        """Name of the copy of a damaged file, or empty."""

    @cached_property
    def _file(self) -> OwnContactsFile:
        return self._place.file()

    @property
    def all(self) -> tuple[OwnContact, ...]:
        """In the order in which they were added."""
        return self._held.contacts if self._held else ()

    @property
    def hitch(self) -> Hitch | None:
        """Why the file cannot be used; None when it can, or is not there yet."""
        return self._held.hitch if self._held else None

    @property
    def where(self) -> Path | None:
        """The file; None when there is no folder to keep anything in."""
        return self._place.path

    def get(self, own_id: str) -> OwnContact | None:
        return next((own for own in self.all if own.id == own_id), None)

    def cannot_keep(self) -> Hitch | None:
        """Why nothing can be kept now, so that it is said before anybody types."""
        from guide.storage.own_contacts_file import Hitch

        if self.where is None:
            return Hitch.NO_PLACE
        if self.hitch is not None:
            return self.hitch
        return None if self._file.can_be_written() else Hitch.FORBIDDEN

    def refresh(self) -> None:
        """See what another window did meanwhile."""
        known = self._held.stamp if self._held else None
        if self._place.stamp() != known:
            self._hold(self._file.read())

    # -- changing -----------------------------------------------------------------------------

    def add(self, typed: Typed) -> Result:
        return self._keep_typed(self._new_id(), typed)

    def change(self, own_id: str, typed: Typed) -> Result:
        """Other words for a contact. One that another window removed comes back by it."""
        return self._keep_typed(own_id, typed)

    def renew(self, own_id: str) -> Result:
        """Say that a contact is still right."""
        from guide.core.own_contacts import renewed
        from guide.services.contact_results import Result

        own = self.get(own_id)
        return self._put(renewed(own, self._clock.today())) if own else Result()

    def remove(self, own_id: str) -> Result:
        """Take a contact away; gives it back, for *Ongedaan maken*."""
        from guide.services.contact_results import Result

        own = self.get(own_id)
        hitch = self._edit(lambda here: tuple(o for o in here if o.id != own_id))
        return Result(own, hitch=hitch)

    def bring_back(self, own: OwnContact) -> Result:
        """Undo a removal."""
        return self._put(own)

    def erase(self) -> bool:
        """Forget all; False when a file stayed behind."""
        erased = self._file.erase()
        self.kept_aside = ""
        self._hold(self._file.read())
        return erased

    # -- to and from colleagues ---------------------------------------------------------------

    def export(self, path: Path) -> Hitch | None:
        """Write all to a file of the user's choice; why that failed, or None."""
        from guide.storage.own_contacts_file import write_contacts

        return write_contacts(path, self.all)

    def read_import(self, path: Path) -> Incoming:
        """What a file would bring; nothing is changed."""
        from guide.core.contact_import import ImportPlan, plan_import
        from guide.services.contact_results import Incoming
        from guide.storage.own_contacts_file import read_contacts

        self.refresh()
        parsed = read_contacts(path)
        if parsed is None:
            return Incoming(path.name, ImportPlan(), is_unreadable=True)
        plan = plan_import(self.all, parsed.contacts, parsed.refused)
        return Incoming(path.name, plan, parsed.misread)

    def plan(self, typed: Iterable[Typed]) -> ImportPlan:
        """What adding these would bring; nothing is changed. What is wrong is left out."""
        from guide.core.contact_import import plan_import
        from guide.core.own_contacts import OwnContact, make

        today = self._clock.today()
        made = [make(self._new_id(), one, today) for one in typed]
        return plan_import(self.all, tuple(own for own in made if isinstance(own, OwnContact)))

    def take(self, plan: ImportPlan, ids: Iterable[str]) -> Result:
        """Take the chosen contacts over, all of them or none."""
        from guide.core.contact_import import merged
        from guide.services.contact_results import Result

        chosen = plan.chosen(ids)
        return Result(hitch=self._edit(lambda here: merged(here, chosen)))

    # -- inside -------------------------------------------------------------------------------

    def _keep_typed(self, own_id: str, typed: Typed) -> Result:
        from guide.core.own_contacts import OwnContact, make
        from guide.services.contact_results import Result

        made = make(own_id, typed, self._clock.today())
        return self._put(made) if isinstance(made, OwnContact) else Result(faults=made)

    def _put(self, own: OwnContact) -> Result:
        from guide.core.contact_import import merged
        from guide.services.contact_results import Result

        hitch = self._edit(lambda here: merged(here, (own,)))
        return Result(own, hitch=hitch)

    def _edit(self, edit: Edit) -> Hitch | None:
        """Change what the file holds now; what is shown afterwards is what it holds then."""
        written = self._file.change(edit)
        self._hold(written.held)
        return written.hitch

    def _hold(self, held: Held) -> None:
        """What is shown from now on; told to others when it is something else."""
        before = (self.all, self.hitch)
        self._held = held
        self.kept_aside = held.kept_aside or self.kept_aside
        if (self.all, self.hitch) != before:
            self._changes.publish(Change(Topic.OWN_CONTACTS))
