"""Who searches and for what: what a query alone does not say."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from guide.core.content.address import Address
from guide.core.content.ids import FormId, RoleId
from guide.core.content.records import GROUP_OF_ENTRY, Entry, Group

NO_ROLE = RoleId("")
NO_FORM = FormId("")


@dataclass(frozen=True, slots=True)
class Searcher:
    """What is known of who searches."""

    role: RoleId = NO_ROLE
    bookmarks: Collection[Address] = ()
    own: tuple[Entry, ...] = ()
    """Entries of this user alone: contacts of their own."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Only hits of this group, role or form; empty means all."""

    group: Group | None = None
    role: RoleId = NO_ROLE
    form: FormId = NO_FORM

    def lets_through(self, entry: Entry) -> bool:
        return (
            (self.group is None or GROUP_OF_ENTRY[entry.kind] is self.group)
            and (not self.role or self.role in entry.roles)
            and (not self.form or self.form in entry.forms)
        )


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a hit stands where it stands: in words for editors, with what it counts for."""

    words: str
    weight: float


ANYBODY = Searcher()
EVERYTHING = Filter()
