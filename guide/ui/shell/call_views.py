"""What the pages of contacts show: whom there is to call, and the places nobody fills yet."""

from __future__ import annotations

from guide.core.assessment.method import Level
from guide.core.content.address import Address, Section
from guide.core.content.ids import NeedId, RoleId
from guide.core.content.records import Contact, Word
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.pages.call_now import CallNowView
from guide.ui.pages.contact import ContactView
from guide.ui.pages.contact_parts import Place
from guide.ui.pages.contacts import ContactsView
from guide.ui.telephone import can_call

_WHEN_IN_DOUBT = NeedId("overleg")
"""What one calls for as long as nothing was chosen: doubt is a good reason to call."""


def contacts_view(desk: Desk, library: Library, need: NeedId) -> ContactsView:
    """What the page *Contacten* shows."""
    return ContactsView(
        contacts=_known(desk),
        places=_places(desk),
        needs=library.edition.needs,
        chosen=need,
        links=_links(library),
        holidays=library.holidays,
        now=desk.clock.now,
    )


def contact_view(desk: Desk, library: Library, address: Address) -> ContactView | None:
    """Who stands at ``address`` now: the reader's own contact where it fills the place."""
    resolved = desk.contact_book.resolve(address)
    if resolved is None:
        return None
    contact = resolved.contact
    is_open = resolved.is_open_place and not contact.phone
    advice = library.advice_contact
    return ContactView(
        contact=contact,
        place=Place(contact, resolved.fallback) if is_open else None,
        advice=advice if advice != contact else None,
        sources=library.sources(contact.head.sources),
        is_own=resolved.own,
        can_call=can_call(),
        holidays=library.holidays,
        now=desk.clock.now,
    )


def call_now_view(desk: Desk, library: Library, need: NeedId, role: RoleId) -> CallNowView:
    """What the page *Wie kan ik nu bellen?* shows."""
    chosen = library.role(role)
    needs = library.edition.needs
    return CallNowView(
        contacts=_known(desk),
        stable=_stable(library),
        places=_places(desk),
        needs=needs,
        chosen=need or _first_need(needs),
        role=role,
        role_title=chosen.title if chosen else "",
        can_call=can_call(),
        holidays=library.holidays,
        now=desk.clock.now,
    )


def _known(desk: Desk) -> tuple[Contact, ...]:
    """Everybody one can reach, as another window may have left them: not the open places."""
    desk.own_contacts.refresh()
    return tuple(c for c in desk.contact_book.contacts if c.fallback is None or c.phone)


def _places(desk: Desk) -> tuple[Place, ...]:
    places = []
    for contact in desk.contact_book.contacts:
        if contact.fallback is not None and not contact.phone:
            resolved = desk.contact_book.resolve(contact.head.address)
            places.append(Place(contact, resolved.fallback if resolved else None))
    return tuple(places)


def _stable(library: Library) -> tuple[Contact, ...]:
    """112, and whom the guide's own method says to call at once."""
    weighing = library.weighing
    lines = weighing.advice if weighing else ()
    urgent = [library.contact(line.contact) for line in lines if line.level is Level.CALL]
    found = {c.head.address: c for c in (*library.emergency_contacts[:1], *urgent) if c}
    return tuple(sorted(found.values(), key=_place))


def _place(contact: Contact) -> int:
    return contact.head.position


def _first_need(needs: tuple[Word, ...]) -> NeedId:
    ids = [NeedId(need.id) for need in needs]
    return _WHEN_IN_DOUBT if _WHEN_IN_DOUBT in ids or not ids else ids[0]


def _links(library: Library) -> tuple[Section, ...]:
    """Ways on, as far as the guide has something there."""
    links = [Section.PARTNERS] if library.partners else []
    links += [Section.SHARING] if library.sharing else []
    return (*links, Section.AGREEMENT)
