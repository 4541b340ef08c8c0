"""Walks through flows and doors, plays of cases: the place one has reached, in memory only."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from guide.core.content.address import Address
from guide.core.content.records import Case, Flow
from guide.core.flow.road import Road
from guide.core.flow.walk import Walk
from guide.core.practice import Play
from guide.services.changes import Change, ChangeFeed, Topic

if TYPE_CHECKING:  # the start page shows doors by their names alone
    from guide.core.content.door import Door
    from guide.core.door_walk import DoorWalk


class Walks:
    """The one position in every flow, whichever view shows it, on roads from flow to flow."""

    def __init__(self, changes: ChangeFeed) -> None:
        self._changes = changes
        self._roads: dict[Address, Road] = {}
        self._turns: list[Address] = []
        """Where the roads began, the one walked last at the end."""

    def road(self, flow: Flow) -> tuple[Road, int]:
        """The road on which ``flow`` lies, and how deep; a new one where nobody walked yet.

        The flow may have been changed since.
        """
        for first in reversed(self._turns):
            road = self._roads[first]
            depth = road.depth_of(flow)
            if depth is not None:
                return road.in_edition(flow, depth), depth
        return Road.begin(flow), 0

    def walk(self, flow: Flow) -> Walk:
        """Where somebody has got to in ``flow``, also when it was changed since."""
        road, depth = self.road(flow)
        return road.frames[depth].walk

    def roads(self, find: Callable[[Address], Flow | None]) -> tuple[Road, ...]:
        """The roads of this sitting, in the order in which they were begun.

        Those through flows that ``find`` no longer knows are left out.
        """
        found = []
        for first, road in self._roads.items():
            flow = find(first)
            if flow is not None:
                found.append(road.in_edition(flow, 0))
        return tuple(found)

    def move(self, walk: Walk) -> None:
        """Remember where somebody has got to in one flow."""
        road, depth = self.road(walk.flow)
        self.take(road.surface(depth).with_walk(walk))

    def take(self, road: Road) -> None:
        """Remember where somebody has got to."""
        first = road.first_flow.head.address
        self._roads[first] = road
        self._turns = [*(turn for turn in self._turns if turn != first), first]
        self._changes.publish(Change(Topic.WALKS, road.flow.head.address))

    def clear(self) -> None:
        self._roads.clear()
        self._turns.clear()
        self._changes.publish(Change(Topic.WALKS))


class DoorWalks:
    """The question or outcome reached behind every door."""

    def __init__(self, changes: ChangeFeed) -> None:
        self._changes = changes
        self._walks: dict[Address, DoorWalk] = {}

    def walk(self, door: Door) -> DoorWalk:
        """Where somebody has got to behind ``door``, also when it was changed since."""
        from guide.core.door_walk import DoorWalk

        walk = self._walks.get(door.head.address)
        return DoorWalk(door) if walk is None else walk.in_door(door)

    def move(self, walk: DoorWalk) -> None:
        """Remember where somebody has got to."""
        address = walk.door.head.address
        self._walks[address] = walk
        self._changes.publish(Change(Topic.WALKS, address))

    def forget(self, door: Address) -> None:
        """Start at the first question: somebody comes in anew."""
        if self._walks.pop(door.page, None) is not None:
            self._changes.publish(Change(Topic.WALKS, door.page))

    def clear(self) -> None:
        self._walks.clear()
        self._changes.publish(Change(Topic.WALKS))


class Plays:
    """The scene reached in every practice case."""

    def __init__(self, changes: ChangeFeed) -> None:
        self._changes = changes
        self._plays: dict[Address, Play] = {}

    def play(self, case: Case) -> Play:
        """Where somebody has got to in ``case``, also when it was changed since."""
        play = self._plays.get(case.head.address)
        return Play(case) if play is None else play.in_case(case)

    def move(self, play: Play) -> None:
        address = play.case.head.address
        self._plays[address] = play
        self._changes.publish(Change(Topic.PLAYS, address))

    def clear(self) -> None:
        self._plays.clear()
        self._changes.publish(Change(Topic.PLAYS))
