"""The chain of partners: who they are, how near, and who hands to whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.content.address import Address
from guide.core.content.ids import RoleId, SourceId
from guide.core.content.records import Status


class Ring(StrEnum):
    """How far a partner works; the drawing has a column for each."""

    LOCAL = "lokaal"
    REGIONAL = "regionaal"
    NATIONAL = "landelijk"
    ABROAD = "buitenland"


@dataclass(frozen=True, slots=True)
class Partner:
    """A role or an organisation in the chain."""

    id: str
    title: str
    ring: Ring
    role: RoleId | None
    """The role whose checklist this is, when the guide has one."""
    contact: Address | None
    can: str
    """What they may and can do, in a sentence or two."""
    needs: str
    """What they need from who hands over to them."""
    sources: tuple[SourceId, ...]
    status: Status


@dataclass(frozen=True, slots=True)
class Handing:
    """An arrow: who hands what to whom."""

    giver: str
    receiver: str
    what: str


@dataclass(frozen=True, slots=True)
class Partners:
    """The whole chain, partners in the order in which they are drawn."""

    partners: tuple[Partner, ...]
    handings: tuple[Handing, ...]

    def partner(self, partner_id: str) -> Partner | None:
        return next((partner for partner in self.partners if partner.id == partner_id), None)

    def given_by(self, partner_id: str) -> tuple[Handing, ...]:
        return tuple(handing for handing in self.handings if handing.giver == partner_id)

    def given_to(self, partner_id: str) -> tuple[Handing, ...]:
        return tuple(handing for handing in self.handings if handing.receiver == partner_id)
