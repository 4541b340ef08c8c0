"""What the pages of doors and routes show: walks, contacts, signals, and where they lead."""

from __future__ import annotations

from guide.core.content.address import Address, Kind, Section
from guide.core.content.door import Door
from guide.core.content.route import Route
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.i18n import translate
from guide.ui.names import ENTRY_ICONS, SECTION_ICONS
from guide.ui.pages.door import DoorView, LookAt
from guide.ui.pages.route import RouteView
from guide.ui.pages.route_parts import StopView
from guide.ui.shell.signal_views import picture_of


def door_view(desk: Desk, library: Library, address: Address) -> DoorView | None:
    """The door at ``address`` and the place reached behind it; None when there is no door."""
    door = library.page(address)
    if not isinstance(door, Door):
        return None
    resolved = desk.contact_book.resolve_all(outcome.contact for outcome in door.outcomes)
    return DoorView(
        walk=desk.door_walks.walk(door),
        contacts={address: found.whom for address, found in resolved.items()},
        looks={o.look_at: look_at(library, o.look_at) for o in door.outcomes},
        sources=library.sources(door.head.sources),
        today=desk.clock.today(),
    )


def look_at(library: Library, address: Address) -> LookAt:
    """What the button to a list of signals, a route or a flow says."""
    if address.page == Address.of_section(Section.SIGNALS):
        return LookAt(_list_title(library, address), SECTION_ICONS[Section.SIGNALS])
    entry = library.entry(address)
    if entry is None:
        return LookAt(str(address), SECTION_ICONS[address.section])
    return LookAt(entry.title, ENTRY_ICONS[entry.kind])


def _list_title(library: Library, address: Address) -> str:
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
