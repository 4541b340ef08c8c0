"""What the pages of doors and routes show: walks, contacts, signals, and where they lead."""

from __future__ import annotations

from guide.core.content.address import Address, Kind, Section
from guide.core.content.door import Door
from guide.core.content.route import Route
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.i18n import translate
from guide.ui.pages.door import DoorView
from guide.ui.pages.route import RouteView
from guide.ui.pages.route_parts import StopView
from guide.ui.shell.signal_views import picture_of


def door_view(desk: Desk, library: Library, address: Address) -> DoorView | None:
    """The door at ``address`` and the place reached behind it; None when there is no door."""
    door = library.page(address)
    if not isinstance(door, Door):
        return None
    contacts = {}
    for outcome in door.outcomes:
        contact = library.contact(outcome.contact)
        if contact is not None:
            contacts[outcome.contact] = contact
    return DoorView(
        walk=desk.door_walks.walk(door),
        contacts=contacts,
        look_titles={o.look_at: look_title(library, o.look_at) for o in door.outcomes},
        sources=library.sources(door.head.sources),
        today=desk.clock.today(),
    )


def look_title(library: Library, address: Address) -> str:
    """What the button to a list of signals or to a route says."""
    if address.page != Address.of_section(Section.SIGNALS):
        return library.title_of(address)
    words = {word.id: word.title for word in (*library.edition.seen, *library.edition.settings)}
    title = words.get(address.fragment)
    if title is None and address.fragment:
        title = library.title_of(Address(Kind.FORM, address.fragment))
    if title is None:
        return translate("Door", "Vink aan wat u ziet")
    return translate("Door", "Vink aan wat u ziet: {where}").format(where=title)


def route_view(desk: Desk, library: Library, address: Address) -> RouteView | None:
    """The route at ``address`` with its signals; None when there is no route with stops."""
    route = library.page(address)
    if not isinstance(route, Route) or not route.stops:
        return None
    stops = []
    for stop in route.stops:
        signals = (library.signal(signal) for signal in stop.signals)
        stops.append(StopView(stop, tuple(signal for signal in signals if signal)))
    return RouteView(
        route=route,
        stops=tuple(stops),
        sources=library.sources(route.head.sources),
        ticked=desk.signal_ticks.ticked,
        picture=picture_of(desk),
        today=desk.clock.today(),
    )
