"""Walks through flows and plays of cases: the place somebody has reached, in memory only."""

from __future__ import annotations

from guide.core.content.address import Address
from guide.core.content.records import Case, Flow
from guide.core.flow.walk import Walk
from guide.core.practice import Play
from guide.services.changes import Change, ChangeFeed, Topic


class Walks:
    """The one position in every flow, whichever view shows it."""

    def __init__(self, changes: ChangeFeed) -> None:
        self._changes = changes
        self._walks: dict[Address, Walk] = {}

    def walk(self, flow: Flow) -> Walk:
        """Where somebody has got to in ``flow``, also when it was changed since."""
        walk = self._walks.get(flow.head.address)
        return Walk(flow) if walk is None else walk.in_flow(flow)

    def move(self, walk: Walk) -> None:
        """Remember where somebody has got to."""
        address = walk.flow.head.address
        self._walks[address] = walk
        self._changes.publish(Change(Topic.WALKS, address))

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
