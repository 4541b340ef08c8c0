"""The user's own contacts as search meets them: they are in no index."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.content.codes import Code
from guide.core.content.records import Contact, Entry, EntryKind
from guide.core.own_contacts import OwnContact
from guide.services.library import Library


def own_entries(contacts: Iterable[OwnContact], library: Library) -> tuple[Entry, ...]:
    """One entry for each. May raise `guide.storage.reader.UnusableGuide`."""
    needs = {need.id: need.title for need in library.edition.needs}
    return tuple(
        _entry(own, library.contact(own.slot) if own.slot else None, needs) for own in contacts
    )


def _entry(own: OwnContact, place: Contact | None, needs: dict[str, str]) -> Entry:
    role = place.head.title if place else ", ".join(needs[n] for n in own.needs if n in needs)
    return Entry(
        address=own.address,
        code=Code(""),
        kind=EntryKind.CONTACT,
        title=" · ".join(filter(None, [own.name, own.phone])),
        body=". ".join(filter(None, [role, own.note])),
        roles=(),
    )
