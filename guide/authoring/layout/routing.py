"""Finds the way of every line through the channels between the cells.

The grid is doubled: cell (row, col) lies at (2·row+1, 2·col+1); even coordinates are the channels
between and around the cells. Lines run only in channels, save for a straight line between two
boxes over empty cells. So no line can cross a box.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from guide.authoring.layout.placing import Cell
from guide.authoring.layout.shapes import Wire


class Side(StrEnum):
    """Where a line leaves or reaches a box."""

    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a line in one channel; ``start`` and ``end`` are coordinates along it."""

    is_horizontal: bool
    channel: int
    start: int
    end: int

    @property
    def low(self) -> int:
        return min(self.start, self.end)

    @property
    def high(self) -> int:
        return max(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Path:
    """A line's way; a straight one has no segments."""

    exit: Side
    entry: Side
    segments: tuple[Segment, ...]


_Spot = tuple[int, int]
"""(y, x) in the doubled grid."""
_State = tuple[int, int, bool]
"""A spot, and whether the line runs horizontally there."""

_ACROSS, _ALONG = 3.0, 1.0
_BEND = 3.0
_CROSSING = 2.0
_COMPANY = 0.3
_BUSY_BOTTOM = 4.0
_SIDE_ENTRY = 1.0
_STEP = {Side.TOP: (-1, 0), Side.BOTTOM: (1, 0), Side.LEFT: (0, -1), Side.RIGHT: (0, 1)}


def route(cells: Mapping[str, Cell], wires: Sequence[Wire]) -> list[Path]:
    """A way for every wire."""
    router = _Router(cells)
    paths: dict[int, Path] = {}
    for index in sorted(range(len(wires)), key=lambda i: router.urgency(wires[i], i)):
        paths[index] = router.route(wires[index])
    return [paths[index] for index in range(len(wires))]


class _Router:
    """Lays one line after another; what was laid makes its place dearer for the next."""

    def __init__(self, cells: Mapping[str, Cell]) -> None:
        self._spots = {name: (2 * c.row + 1, 2 * c.col + 1) for name, c in cells.items()}
        self._boxes = set(self._spots.values())
        self._height = max(y for y, _ in self._boxes) + 1
        self._width = max(x for _, x in self._boxes) + 1
        self._flat: Counter[_Spot] = Counter()
        self._upright: Counter[_Spot] = Counter()
        self._ports: dict[_Spot, tuple[str, Side] | None] = {}
        """Who uses the piece beside a row's boxes: a target (lines may join), or one line alone."""
        self._columns: set[_Spot] = set()
        """Empty cells and channel pieces that a straight line runs down through."""
        self._bottoms: Counter[str] = Counter()

    def urgency(self, wire: Wire, index: int) -> tuple[bool, int, int]:
        """Straight lines first, then short ones."""
        (y1, x1), (y2, x2) = self._spots[wire.source], self._spots[wire.target]
        is_bent = not (self._runs_down(wire) or self._runs_across(wire))
        return (is_bent, abs(y2 - y1) + 2 * abs(x2 - x1), index)

    def route(self, wire: Wire) -> Path:
        if self._runs_down(wire):
            return self._lay_down(wire)
        if self._runs_across(wire):
            return self._lay_across(wire)
        return self._lay(wire, self._search(wire))

    def _runs_down(self, wire: Wire) -> bool:
        (y1, x1), (y2, x2) = self._spots[wire.source], self._spots[wire.target]
        between = [(y, x1) for y in range(y1 + 1, y2)]
        return (
            x1 == x2
            and y1 < y2
            and not any(spot in self._boxes or spot in self._columns for spot in between)
        )

    def _lay_down(self, wire: Wire) -> Path:
        (y1, x1), (y2, _) = self._spots[wire.source], self._spots[wire.target]
        for y in range(y1 + 1, y2):
            self._columns.add((y, x1))
            self._upright[(y, x1)] += 1
        self._bottoms[wire.source] += 1
        return Path(Side.BOTTOM, Side.TOP, ())

    def _row_between(self, wire: Wire) -> list[_Spot]:
        (y, x1), (_, x2) = self._spots[wire.source], self._spots[wire.target]
        step = 1 if x2 > x1 else -1
        return [(y, x) for x in range(x1 + step, x2, step)]

    def _runs_across(self, wire: Wire) -> bool:
        (y1, x1), (y2, x2) = self._spots[wire.source], self._spots[wire.target]
        return (
            y1 == y2
            and x1 != x2
            and not any(
                spot in self._boxes or spot in self._ports for spot in self._row_between(wire)
            )
        )

    def _lay_across(self, wire: Wire) -> Path:
        (_, x1), (_, x2) = self._spots[wire.source], self._spots[wire.target]
        for spot in self._row_between(wire):
            self._ports[spot] = None
            self._flat[spot] += 1
        leaves, reaches = (Side.RIGHT, Side.LEFT) if x2 > x1 else (Side.LEFT, Side.RIGHT)
        return Path(leaves, reaches, ())

    # -- the search ---------------------------------------------------------------------------

    def _search(self, wire: Wire) -> list[_State]:
        """The cheapest way, as states; the first lies outside the source, the last the target."""
        goals = self._goals(wire)
        above = _beside(self._spots[wire.target], Side.TOP)
        best: dict[_State, float] = {}
        came: dict[_State, _State | None] = {}
        queue: list[tuple[float, _State, _State | None]] = []
        for state, cost in self._starts(wire):
            heapq.heappush(queue, (cost, state, None))
        while queue:
            cost, state, before = heapq.heappop(queue)
            if state in best:
                continue
            best[state] = cost
            came[state] = before
            if state[0] < 0:
                return _way_back(came, state)
            for goal, extra in goals.get((state[0], state[1]), ()):
                bend = _BEND if goal is Side.TOP and state[2] else 0.0
                bend += _BEND if goal is not Side.TOP and not state[2] else 0.0
                heapq.heappush(queue, (cost + bend + extra, _arrival(goal), state))
            for ahead, extra in self._steps(state, above):
                if ahead not in best:
                    heapq.heappush(queue, (cost + extra, ahead, state))
        raise AssertionError("the channels join every cell with every other")

    def _starts(self, wire: Wire) -> Iterable[tuple[_State, float]]:
        y, x = self._spots[wire.source]
        yield (y + 1, x, False), _BUSY_BOTTOM * self._bottoms[wire.source]
        for side in (Side.LEFT, Side.RIGHT):
            spot = _beside((y, x), side)
            if spot not in self._ports:
                yield (*spot, True), 0.0

    def _goals(self, wire: Wire) -> dict[_Spot, list[tuple[Side, float]]]:
        """Where the target can be reached from, and at what cost."""
        spot = self._spots[wire.target]
        goals: dict[_Spot, list[tuple[Side, float]]] = {}
        goals.setdefault(_beside(spot, Side.TOP), []).append((Side.TOP, 0.0))
        if wire.source == wire.target:
            return goals
        for side in (Side.LEFT, Side.RIGHT):
            beside = _beside(spot, side)
            if self._ports.get(beside, (wire.target, side)) == (wire.target, side):
                goals.setdefault(beside, []).append((side, _SIDE_ENTRY))
        return goals

    def _steps(self, state: _State, above: _Spot) -> Iterable[tuple[_State, float]]:
        """Where to go from a state; ``above`` the target lines join, which costs nothing."""
        y, x, is_flat = state
        if y % 2 == 0:
            for ahead in (x - 1, x + 1):
                if 0 <= ahead <= self._width:
                    cost = _ACROSS + (0.0 if is_flat else _BEND)
                    toll = 0.0 if (y, ahead) == above else self._toll((y, ahead), is_flat=True)
                    yield (y, ahead, True), cost + toll
        if x % 2 == 0:
            for ahead in (y - 1, y + 1):
                if 0 <= ahead <= self._height:
                    cost = _ALONG + (_BEND if is_flat else 0.0)
                    yield (ahead, x, False), cost + self._toll((ahead, x), is_flat=False)

    def _toll(self, spot: _Spot, *, is_flat: bool) -> float:
        along, athwart = (self._flat, self._upright) if is_flat else (self._upright, self._flat)
        return _COMPANY * along[spot] + _CROSSING * athwart[spot]

    # -- laying -------------------------------------------------------------------------------

    def _lay(self, wire: Wire, states: Sequence[_State]) -> Path:
        spots = [(y, x) for y, x, _ in states[:-1]]
        entry = _SIDES_BY_ARRIVAL[states[-1][0]]
        leaves = _side_towards(self._spots[wire.source], spots[0])
        if leaves is Side.BOTTOM:
            self._bottoms[wire.source] += 1
            self._upright[spots[0]] += 1
        else:
            self._ports[spots[0]] = None
            self._flat[spots[0]] += 1
        if entry is Side.TOP:
            self._upright[spots[-1]] += 1
        else:
            self._ports[spots[-1]] = (wire.target, entry)
            self._flat[spots[-1]] += 1
        segments = _segments(spots)
        for segment in segments:
            self._note(segment)
        return Path(leaves, entry, segments)

    def _note(self, segment: Segment) -> None:
        for along in range(segment.low, segment.high + 1):
            if segment.is_horizontal:
                self._flat[(segment.channel, along)] += 1
            else:
                self._upright[(along, segment.channel)] += 1


_ARRIVALS = {Side.TOP: -1, Side.LEFT: -2, Side.RIGHT: -3}
_SIDES_BY_ARRIVAL = {number: side for side, number in _ARRIVALS.items()}


def _arrival(side: Side) -> _State:
    """A state that stands for having reached the target."""
    return (_ARRIVALS[side], 0, False)


def _beside(spot: _Spot, side: Side) -> _Spot:
    dy, dx = _STEP[side]
    return (spot[0] + dy, spot[1] + dx)


def _side_towards(spot: _Spot, outside: _Spot) -> Side:
    return next(side for side in Side if _beside(spot, side) == outside)


def _way_back(came: Mapping[_State, _State | None], last: _State) -> list[_State]:
    way: list[_State] = []
    state: _State | None = last
    while state is not None:
        way.append(state)
        state = came[state]
    return way[::-1]


def _segments(spots: Sequence[_Spot]) -> tuple[Segment, ...]:
    """The stretches between bends."""
    segments: list[Segment] = []
    first = 0
    for index in range(1, len(spots)):
        is_last = index == len(spots) - 1
        is_flat = spots[index][0] == spots[index - 1][0]
        turns = not is_last and (spots[index + 1][0] == spots[index][0]) != is_flat
        if is_last or turns:
            start, end = spots[first], spots[index]
            if is_flat:
                segments.append(Segment(True, start[0], start[1], end[1]))
            else:
                segments.append(Segment(False, start[1], start[0], end[0]))
            first = index
    return tuple(segments)
