"""Whom to call: the user's own contacts first, then those of the guide, and places left open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guide.core.content.address import Address, Kind
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact
from guide.core.reach import nearest_first
from guide.services.library import Library
from guide.services.own_contacts import OwnContacts

if TYPE_CHECKING:
    from guide.core.own_contacts import OwnContact


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who stands at an address now."""

    contact: Contact
    """The user's own contact where it fills the place, else what the guide says."""
    own: bool = False
    is_open_place: bool = False
    """A place that the user can fill and has not filled."""
    fallback: Contact | None = None
    """Whom to call until then."""

    @property
    def whom(self) -> Contact:
        """Whom to call now: nobody can call a place that is open."""
        is_silent = self.is_open_place and not self.contact.phone
        return self.fallback if is_silent and self.fallback else self.contact


class ContactBook:
    """One book of the guide's contacts and the user's own; either may be missing.

    Methods may raise `guide.storage.reader.UnusableGuide`.
    """

    def __init__(self, library: Library | None, own: OwnContacts | None = None) -> None:
        self._library = library
        self._own = own

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """The user's own, then the guide's but for the places that are filled."""
        if not self._owned:
            return self._guides
        places = {place.head.address: place for place in self.places}
        own = [_as_contact(own, places.get(own.slot) if own.slot else None) for own in self._owned]
        filled = {own.slot for own in self._owned} & places.keys()
        return (*own, *(c for c in self._guides if c.head.address not in filled))

    @property
    def places(self) -> tuple[Contact, ...]:
        """What the user can fill: contacts that say whom to call until then."""
        return tuple(contact for contact in self._guides if contact.fallback is not None)

    def holder(self, place: Address) -> OwnContact | None:
        """The user's own contact that fills a place."""
        if not self._owned:
            return None
        from guide.core.own_contacts import holder_of

        return holder_of(place, self._owned)

    def contact(self, address: Address) -> Contact | None:
        """The contact with this very address, the user's own or the guide's."""
        own = self._own_at(address)
        if own is None:
            return self._guides_contact(address)
        return _as_contact(own, self._place(own.slot) if own.slot else None)

    def resolve(self, address: Address) -> Resolved | None:
        """Who stands at an address; None when there is no such contact."""
        contact = self.contact(address.page)
        if contact is None:
            return None
        if contact.fallback is None:
            return Resolved(contact, own=self._own_at(address.page) is not None)
        holder = self.holder(contact.head.address)
        if holder is not None:
            return Resolved(_as_contact(holder, contact), own=True)
        return Resolved(contact, is_open_place=True, fallback=self._fallback(contact.fallback))

    def resolve_all(self, addresses: Iterable[Address | None]) -> dict[Address, Resolved]:
        """Those of the addresses that are contacts."""
        wanted = dict.fromkeys(a for a in addresses if a and a.kind is Kind.CONTACT)
        found = ((address, self.resolve(address)) for address in wanted)
        return {address: resolved for address, resolved in found if resolved}

    def nearest(self, need: NeedId, fallback: Contact | None) -> tuple[Contact, ...]:
        """Whom to call for ``need``, the nearest first.

        Nobody stands before the emergency number, and a place that nobody fills is nobody.
        """
        found = nearest_first(need, self.contacts, fallback)
        return tuple(sorted(found, key=lambda contact: contact.emergency_rank != 0))

    # -- inside -------------------------------------------------------------------------------

    @property
    def _guides(self) -> tuple[Contact, ...]:
        return self._library.contacts if self._library else ()

    @property
    def _owned(self) -> tuple[OwnContact, ...]:
        return self._own.all if self._own else ()

    def _own_at(self, address: Address) -> OwnContact | None:
        return next((own for own in self._owned if own.address == address), None)

    def _guides_contact(self, address: Address) -> Contact | None:
        return self._library.contact(address) if self._library else None

    def _place(self, address: Address) -> Contact | None:
        """The place at an address; None when what stands there cannot be filled."""
        contact = self._guides_contact(address)
        return contact if contact and contact.fallback else None

    def _fallback(self, address: Address) -> Contact | None:
        """Whom to call until a place is filled; that may itself be a place that is."""
        holder = self.holder(address)
        place = self._place(address) if holder else None
        return _as_contact(holder, place) if holder and place else self._guides_contact(address)


def _as_contact(own: OwnContact, place: Contact | None) -> Contact:
    from guide.core.own_contacts import as_contact  # a start without contacts has no need

    return as_contact(own, place)
