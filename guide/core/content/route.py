"""A route through a building: place by place what to look at, what to ask, what to tick."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.content.address import Address
from guide.core.content.records import PageHead, TextSection


@dataclass(frozen=True, slots=True)
class RouteStop:
    """A place on the route: the door, a sleeping room, a wage slip …"""

    anchor: str
    title: str
    icon: str
    look: str
    ask: str
    """A harmless question; may be empty."""
    avoid: str
    """What not to do here; may be empty."""
    signals: tuple[Address, ...]
    """What can be ticked here, in order."""


@dataclass(frozen=True, slots=True)
class Route:
    """The stops in the order in which somebody walks."""

    head: PageHead
    stops: tuple[RouteStop, ...]
    sections: tuple[TextSection, ...]
