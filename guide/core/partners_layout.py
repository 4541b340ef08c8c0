"""Draws the chain of partners: a column for each ring, boxes in it, arrows from giver to receiver.

The arrows run like tracks. Between two columns lies a gutter. Every giver has one upright track in
each gutter it needs; givers who all hand to one and the same receiver share theirs. Every box has
one place where arrows leave and one where they arrive on each side. Who hands to somebody beyond
the next column crosses that column in a lane between two boxes. So no arrow runs through a box,
and lines of different givers lie on one another only where they go to the same receiver.

All levels of a column lie on a grid of its own, half a step from that of the next column: two
lines that come from both sides of a gutter then never fall together.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from guide.core.content.records import Box, Point
from guide.core.partners import Partners, Ring

_STEP = 12.0
"""Between two levels of a column; half of it between those of two columns."""
_GAP = 12.0
"""Between two boxes without a lane."""
_LANE_ROOM = 8.0
"""Between a box and a lane."""
_TRACK = 8.0
"""Between two tracks in a gutter."""
_GUTTER_SIDE = 18.0
"""Between a column and the nearest track: room for a corner and an arrow head."""
_LEAST_GUTTER = 48.0
_LEAST_HEIGHT = 36.0
_SWEEPS = 3


@dataclass(frozen=True, slots=True)
class Size:
    """How large a box must be for its words."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Column:
    """Where the boxes of a ring stand."""

    ring: Ring
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class PlacedPartner:
    """A partner's box."""

    id: str
    box: Box


@dataclass(frozen=True, slots=True)
class Arrow:
    """Corners of the line from who hands over to who receives."""

    giver: str
    receiver: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The chain, placed. Boxes stand in the order of their column, from the left."""

    columns: tuple[Column, ...]
    boxes: tuple[PlacedPartner, ...]
    arrows: tuple[Arrow, ...]
    width: float
    height: float

    def box(self, partner_id: str) -> Box:
        """Raises KeyError for who is not drawn."""
        for placed in self.boxes:
            if placed.id == partner_id:
                return placed.box
        raise KeyError(partner_id)


def draw_chain(chain: Partners, sizes: Mapping[str, Size]) -> Drawing:
    """Place everybody in ``chain``; ``sizes`` says how large their boxes must be."""
    rings = [ring for ring in Ring if any(p.ring is ring for p in chain.partners)]
    columns = [[p.id for p in chain.partners if p.ring is ring] for ring in rings]
    where = {name: number for number, names in enumerate(columns) for name in names}
    pairs = dict.fromkeys((h.giver, h.receiver) for h in chain.handings)
    ways = [
        _Way(giver, receiver, where[giver], where[receiver])
        for giver, receiver in pairs
        if giver in where and receiver in where and giver != receiver
    ]
    heights = {name: max(sizes[name].height, _LEAST_HEIGHT) for name in where}
    rows = _Rows(columns, heights, ways)
    plan = _Plan(columns, rows, ways)
    widths = [max(sizes[name].width for name in names) for names in columns]
    return _Pen(rings, columns, widths, rows, plan).draw()


# -- who stands how high ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Way:
    """Somebody hands to somebody, from one column to another (or the same)."""

    giver: str
    receiver: str
    start: int
    end: int

    @property
    def crossed(self) -> range:
        """The columns between, in the order of going."""
        if self.end > self.start:
            return range(self.start + 1, self.end)
        return range(self.start - 1, self.end, -1)


def _grid(column: int, level: float) -> float:
    """The first level of ``column`` that is not above ``level``."""
    offset = _STEP / 2 if column % 2 else 0.0
    return math.ceil((level - offset) / _STEP - 1e-9) * _STEP + offset


class _Rows:
    """The middles of all boxes: as near to whom they deal with as the order allows."""

    def __init__(
        self, columns: Sequence[Sequence[str]], heights: Mapping[str, float], ways: Sequence[_Way]
    ) -> None:
        self._columns = columns
        self.heights = heights
        self._neighbours: dict[str, list[str]] = defaultdict(list)
        for way in ways:
            if way.start != way.end:
                self._neighbours[way.giver].append(way.receiver)
                self._neighbours[way.receiver].append(way.giver)
        self.middle: dict[str, float] = {}
        self.place({})
        self.lanes = _lanes(columns, self, ways)
        self.place({gap: len(givers) for gap, givers in self.lanes.items()})

    def top(self, name: str) -> float:
        return self.middle[name] - self.heights[name] / 2

    def bottom(self, name: str) -> float:
        return self.middle[name] + self.heights[name] / 2

    def place(self, lanes: Mapping[tuple[int, int], int]) -> None:
        """Stand everybody; ``lanes`` says how many lanes run above which box of which column."""
        for column, names in enumerate(self._columns):
            self._stand(column, names, lanes, [0.0] * len(names))
        tallest = max(
            range(len(self._columns)),
            key=lambda column: self.bottom(self._columns[column][-1]),
            default=0,
        )
        for _ in range(_SWEEPS):
            for column, names in enumerate(self._columns):
                if column != tallest:
                    wanted = [self._wanted(name) for name in names]
                    self._stand(column, names, lanes, wanted)

    def _wanted(self, name: str) -> float:
        others = self._neighbours[name]
        if not others:
            return self.middle[name]
        return sum(self.middle[other] for other in others) / len(others)

    def _stand(
        self,
        column: int,
        names: Sequence[str],
        lanes: Mapping[tuple[int, int], int],
        wanted: Sequence[float],
    ) -> None:
        least = []
        for number, name in enumerate(names):
            room = self.heights[name] / 2
            if number:
                above = self.heights[names[number - 1]] / 2
                room += above + _gap(lanes.get((column, number), 0))
            elif lanes.get((column, 0)):
                room += _gap(lanes[(column, 0)])
            least.append(room)
        level = 0.0
        for name, near, room in zip(names, _spread(wanted, least), least, strict=True):
            level = _grid(column, max(near, level + room))
            self.middle[name] = level


def _gap(lanes: int) -> float:
    """Room between two boxes: enough for the lanes, wherever they fall on the grid."""
    return 2 * _LANE_ROOM + lanes * _STEP if lanes else _GAP


def _spread(wanted: Sequence[float], least: Sequence[float]) -> list[float]:
    """Levels as near to the wanted ones as can be, each at least so far below the one before."""
    offsets: list[float] = []
    for room in least:
        offsets.append((offsets[-1] if offsets else 0.0) + room)
    blocks: list[tuple[float, int]] = []
    for level, offset in zip(wanted, offsets, strict=True):
        mean, count = max(0.0, level - offset), 1
        while blocks and blocks[-1][0] > mean:
            other, many = blocks.pop()
            mean = (mean * count + other * many) / (count + many)
            count += many
        blocks.append((mean, count))
    means = [mean for mean, count in blocks for _ in range(count)]
    return [mean + offset for mean, offset in zip(means, offsets, strict=True)]


def _lanes(
    columns: Sequence[Sequence[str]], rows: _Rows, ways: Iterable[_Way]
) -> dict[tuple[int, int], list[str]]:
    """Who crosses a column, by column and the number of the box below the lane."""
    found: dict[tuple[int, int], list[str]] = defaultdict(list)
    chosen: set[tuple[str, int]] = set()
    for way in ways:
        for column in way.crossed:
            if (way.giver, column) in chosen:
                continue
            chosen.add((way.giver, column))
            found[(column, _nearest_gap(columns[column], rows, way.giver))].append(way.giver)
    return dict(found)


def _nearest_gap(names: Sequence[str], rows: _Rows, giver: str) -> int:
    level = rows.middle[giver]
    edges = [rows.top(names[0]), *(rows.bottom(name) for name in names)]
    return min(range(len(edges)), key=lambda number: abs(edges[number] - level))


# -- levels and tracks ------------------------------------------------------------------------


class Side(Enum):
    """A side of a box."""

    LEFT = auto()
    RIGHT = auto()


@dataclass(slots=True)
class _Net:
    """One giver in one gutter: the levels its track joins, and to whom it leads."""

    levels: list[float] = field(default_factory=list)
    receivers: set[str] = field(default_factory=set)

    @property
    def span(self) -> tuple[float, float]:
        return min(self.levels), max(self.levels)


class _Plan:
    """Every level and every track, before anything has an x."""

    def __init__(self, columns: Sequence[Sequence[str]], rows: _Rows, ways: Sequence[_Way]) -> None:
        self._columns = columns
        self._rows = rows
        self.ways = ways
        self._last = len(columns) - 1
        self._leaves: set[tuple[str, Side]] = set()
        self._enters: set[tuple[str, Side]] = set()
        for way in ways:
            self._leaves.add((way.giver, self.side_out(way)))
            self._enters.add((way.receiver, self.side_in(way)))
        self.lanes = self._lane_levels()
        self.tracks = self._tracks()

    # -- sides and gutters

    def side_out(self, way: _Way) -> Side:
        if way.start == way.end:
            return Side.LEFT if self._turns_left(way.start) else Side.RIGHT
        return Side.RIGHT if way.end > way.start else Side.LEFT

    def side_in(self, way: _Way) -> Side:
        if way.start == way.end:
            return self.side_out(way)
        return Side.LEFT if way.end > way.start else Side.RIGHT

    def _turns_left(self, column: int) -> bool:
        """Right of the last column there is no gutter, unless it is the only one."""
        return column == self._last and column > 0

    def gutters(self, way: _Way) -> list[int]:
        """The gutters on the way; gutter *n* lies left of column *n*."""
        if way.start == way.end:
            return [way.start if self._turns_left(way.start) else way.start + 1]
        if way.end > way.start:
            return list(range(way.start + 1, way.end + 1))
        return list(range(way.start, way.end, -1))

    # -- levels

    def leaving(self, name: str, side: Side) -> float:
        both = (name, side) in self._enters
        return self._rows.middle[name] - (_STEP if both else 0.0)

    def entering(self, name: str, side: Side) -> float:
        both = (name, side) in self._leaves
        return self._rows.middle[name] + (_STEP if both else 0.0)

    def _lane_levels(self) -> dict[tuple[str, int], float]:
        levels = {}
        for (column, number), givers in self._rows.lanes.items():
            names = self._columns[column]
            first = self._rows.bottom(names[number - 1]) if number else -math.inf
            last = self._rows.top(names[number]) if number < len(names) else math.inf
            ordered = sorted(givers, key=lambda giver: self._rows.middle[giver])
            for giver, level in zip(
                ordered, self._lanes_in(column, first, last, ordered), strict=True
            ):
                levels[(giver, column)] = level
        return levels

    def _lanes_in(
        self, column: int, first: float, last: float, givers: Sequence[str]
    ) -> list[float]:
        """Levels between two boxes, near to where each giver's line comes from."""
        highest = _grid(column, first + _LANE_ROOM) if math.isfinite(first) else -math.inf
        lowest = _grid(column, last - _LANE_ROOM - _STEP + 1e-6) if math.isfinite(last) else last
        levels: list[float] = []
        for giver in givers:
            near = _grid(column, self._rows.middle[giver])
            above = levels[-1] + _STEP if levels else highest
            levels.append(max(near, above, highest))
        for number in reversed(range(len(levels))):
            levels[number] = min(levels[number], lowest)
            lowest = levels[number] - _STEP
        return levels

    # -- tracks

    def _tracks(self) -> dict[int, dict[str, int]]:
        """The track of every giver, by gutter."""
        nets: dict[int, dict[str, _Net]] = defaultdict(lambda: defaultdict(_Net))
        for way in self.ways:
            levels = self.levels(way)
            for number, gutter in enumerate(self.gutters(way)):
                net = nets[gutter][way.giver]
                net.levels += levels[number : number + 2]
                net.receivers.add(way.receiver)
        return {gutter: _assign(of_gutter) for gutter, of_gutter in nets.items()}

    def levels(self, way: _Way) -> list[float]:
        """Where the line runs sideways: leaving, in every column it crosses, entering."""
        crossing = [self.lanes[(way.giver, column)] for column in way.crossed]
        leaving = self.leaving(way.giver, self.side_out(way))
        return [leaving, *crossing, self.entering(way.receiver, self.side_in(way))]


def _assign(nets: Mapping[str, _Net]) -> dict[str, int]:
    """Tracks from the left, as few as keep different givers apart.

    Who goes down stands the more to the left the lower it starts, so that lines cross less.
    """
    taken: list[list[tuple[float, float]]] = []
    tracks: dict[str, int] = {}
    for names, net in sorted(_bundled(nets), key=lambda bundle: _turn(bundle[1])):
        free = (number for number, spans in enumerate(taken) if _is_free(spans, net.span))
        number = next(free, len(taken))
        if number == len(taken):
            taken.append([])
        taken[number].append(net.span)
        tracks |= dict.fromkeys(names, number)
    return tracks


def _bundled(nets: Mapping[str, _Net]) -> list[tuple[list[str], _Net]]:
    """Givers with their nets; those that lead to one and the same receiver as one net."""
    bundles: dict[tuple[str, str], tuple[list[str], _Net]] = {}
    for name, net in nets.items():
        only = next(iter(net.receivers)) if len(net.receivers) == 1 else ""
        names, bundle = bundles.setdefault((only, "" if only else name), ([], _Net()))
        names.append(name)
        bundle.levels += net.levels
    return list(bundles.values())


def _is_free(spans: Iterable[tuple[float, float]], wanted: tuple[float, float]) -> bool:
    top, bottom = wanted
    return all(bottom + _STEP <= first or last + _STEP <= top for first, last in spans)


def _turn(net: _Net) -> tuple[bool, float]:
    start = net.levels[0]
    goes_down = sum(net.levels) / len(net.levels) >= start
    return (not goes_down, -start if goes_down else start)


# -- putting it on paper ----------------------------------------------------------------------


class _Pen:
    """Gives everything its x, and draws."""

    def __init__(
        self,
        rings: Sequence[Ring],
        columns: Sequence[Sequence[str]],
        widths: Sequence[float],
        rows: _Rows,
        plan: _Plan,
    ) -> None:
        self._columns = columns
        self._rows = rows
        self._plan = plan
        self._gutter_x: dict[int, float] = {}
        self._placed: list[Column] = []
        x = 0.0
        for number, (ring, width) in enumerate(zip(rings, widths, strict=True)):
            if number:
                self._gutter_x[number] = x
                x += self._gutter_width(number)
            self._placed.append(Column(ring, x, width))
            x += width
        if len(rings) in plan.tracks:
            self._gutter_x[len(rings)] = x
            x += self._gutter_width(len(rings))
        self._width = x

    def _gutter_width(self, gutter: int) -> float:
        tracks = max(self._plan.tracks.get(gutter, {}).values(), default=0)
        return max(_LEAST_GUTTER, 2 * _GUTTER_SIDE + tracks * _TRACK)

    def draw(self) -> Drawing:
        boxes = [
            PlacedPartner(
                name,
                Box(column.x, self._rows.top(name), column.width, self._rows.heights[name]),
            )
            for column, names in zip(self._placed, self._columns, strict=True)
            for name in names
        ]
        arrows = [Arrow(way.giver, way.receiver, self._points(way)) for way in self._plan.ways]
        levels = [
            *(level for box in boxes for level in (box.box.y, box.box.y + box.box.height)),
            *(point.y for arrow in arrows for point in arrow.points),
        ]
        top = min(levels, default=0.0)
        return Drawing(
            columns=tuple(self._placed),
            boxes=tuple(PlacedPartner(b.id, _moved(b.box, top)) for b in boxes),
            arrows=tuple(
                Arrow(a.giver, a.receiver, tuple(Point(p.x, p.y - top) for p in a.points))
                for a in arrows
            ),
            width=self._width,
            height=max(levels, default=0.0) - top,
        )

    def _track_x(self, gutter: int, giver: str) -> float:
        tracks = self._plan.tracks[gutter]
        used = max(tracks.values()) * _TRACK
        start = self._gutter_x[gutter] + (self._gutter_width(gutter) - used) / 2
        return start + tracks[giver] * _TRACK

    def _edge(self, column: int, side: Side) -> float:
        placed = self._placed[column]
        return placed.x if side is Side.LEFT else placed.x + placed.width

    def _points(self, way: _Way) -> tuple[Point, ...]:
        plan = self._plan
        levels = plan.levels(way)
        points = [Point(self._edge(way.start, plan.side_out(way)), levels[0])]
        for number, gutter in enumerate(plan.gutters(way)):
            x = self._track_x(gutter, way.giver)
            points += [Point(x, levels[number]), Point(x, levels[number + 1])]
        points.append(Point(self._edge(way.end, plan.side_in(way)), levels[-1]))
        return tuple(points)


def _moved(box: Box, up: float) -> Box:
    return Box(box.x, box.y - up, box.width, box.height)


# -- going from box to box --------------------------------------------------------------------


class Direction(Enum):
    """Where an arrow key leads."""

    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()


def next_box(drawing: Drawing, partner_id: str, direction: Direction) -> str:
    """The box that lies in ``direction``; the same one at the edge of the drawing."""
    here = drawing.box(partner_id)
    names_by_x: dict[float, list[PlacedPartner]] = defaultdict(list)
    for placed in drawing.boxes:
        names_by_x[placed.box.x].append(placed)
    columns = [names_by_x[x] for x in sorted(names_by_x)]
    own = next(n for n, column in enumerate(columns) if column[0].box.x == here.x)
    if direction in (Direction.UP, Direction.DOWN):
        column = columns[own]
        at = next(n for n, placed in enumerate(column) if placed.id == partner_id)
        at += 1 if direction is Direction.DOWN else -1
        return column[min(len(column) - 1, max(0, at))].id
    goal = own + (1 if direction is Direction.RIGHT else -1)
    if not 0 <= goal < len(columns):
        return partner_id
    middle = here.y + here.height / 2
    nearest = min(columns[goal], key=lambda p: abs(p.box.y + p.box.height / 2 - middle))
    return nearest.id
