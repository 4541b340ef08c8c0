"""Turns cells, ways and tracks into coordinates: every strip as wide as what must fit in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from guide.authoring.layout.placing import Cell
from guide.authoring.layout.ports import GAP, Port, reach
from guide.authoring.layout.routing import Path, Side
from guide.authoring.layout.shapes import Wire
from guide.authoring.layout.tracks import Tracks
from guide.core.content.records import Box, Point

_MARGIN = 24.0
_TRACK = 16.0
"""Between two lines in one channel."""
_CLEAR = 20.0
"""Between a box and the nearest line along it."""
_ARROW = 16.0
"""Room for the head of an arrow."""
_ROW_GAP = 40.0
_COL_GAP = 56.0
_ABOVE_LINE = 3.0


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that is known before there are coordinates."""

    cells: Mapping[str, Cell]
    sizes: Mapping[str, tuple[float, float]]
    wires: Sequence[Wire]
    paths: Sequence[Path]
    tracks: Tracks
    ports: Sequence[Port]


@dataclass(frozen=True, slots=True)
class _Strip:
    """A row or column of cells, or the channel before one: where it begins, and its first track."""

    start: float
    size: float
    first_track: float = 0.0

    @property
    def end(self) -> float:
        return self.start + self.size


class Geometry:
    """The coordinates of a plan."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._rows = max(cell.row for cell in plan.cells.values()) + 1
        self._cols = max(cell.col for cell in plan.cells.values()) + 1
        self._x = self._strips(self._cols, self._channel_width, self._col_width)
        self._y = self._strips(self._rows, self._channel_height, self._row_height)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the drawing, margins included."""
        return self._x[-1].end + _MARGIN, self._y[-1].end + _MARGIN

    def box(self, name: str) -> Box:
        width, height = self._plan.sizes[name]
        cell = self._plan.cells[name]
        col, row = self._x[2 * cell.col + 1], self._y[2 * cell.row + 1]
        # whole middles, so that boxes of other sizes in the same column line up to the hair
        middle = (round(col.start + col.size / 2), round(row.start + row.size / 2))
        return Box(middle[0] - width / 2, middle[1] - height / 2, width, height)

    def points(self, index: int) -> tuple[Point, ...]:
        """The corners of a wire, from box to box."""
        path, wire = self._plan.paths[index], self._plan.wires[index]
        start = self._on_side(self.box(wire.source), path.exit, self._plan.ports[index].offset)
        end = self._on_side(self.box(wire.target), path.entry, 0.0)
        corners = [start]
        for number, segment in enumerate(path.segments):
            at = self._track(index, number)
            last = corners[-1]
            corners.append(Point(last.x, at) if segment.is_horizontal else Point(at, last.y))
        if path.segments:
            last = corners[-1]
            is_flat = path.segments[-1].is_horizontal
            corners.append(Point(end.x, last.y) if is_flat else Point(last.x, end.y))
        corners.append(end)
        return _without_idle(corners)

    def label_boxes(self, index: int) -> dict[int, Box]:
        """Where the answers of a wire stand, by arrow."""
        port, path = self._plan.ports[index], self._plan.paths[index]
        if path.exit is Side.BOTTOM:
            return self._labels_below(index, port)
        return self._labels_beside(index, port, path.exit)

    # -- strips -------------------------------------------------------------------------------

    def _strips(
        self,
        count: int,
        channel: Callable[[int], tuple[float, float]],
        cell: Callable[[int], float],
    ) -> list[_Strip]:
        """Channel, cell, channel, cell … channel, one after another."""
        strips: list[_Strip] = []
        at = _MARGIN
        for number in range(2 * count + 1):
            if number % 2:
                strip = _Strip(at, cell(number // 2))
            else:
                size, first_track = channel(number)
                strip = _Strip(at, size, at + first_track)
            strips.append(strip)
            at = strip.end
        return strips

    def _col_width(self, col: int) -> float:
        width = 0.0
        for name, cell in self._plan.cells.items():
            if cell.col == col:
                width = max(width, self._plan.sizes[name][0])
        for index in self._leaving_below():
            if self._plan.cells[self._plan.wires[index].source].col == col:
                width = max(width, 2 * (reach(self._plan.ports[index]) - GAP))
        return width

    def _row_height(self, row: int) -> float:
        height = 0.0
        for name, cell in self._plan.cells.items():
            if cell.row == row:
                height = max(height, self._plan.sizes[name][1])
        for index, port in enumerate(self._plan.ports):
            if self._plan.paths[index].exit is not Side.BOTTOM and self._row_of(index) == row:
                height = max(height, 2 * (_above(port) + _ABOVE_LINE), 2 * _below(port))
        return height

    def _channel_width(self, channel: int) -> tuple[float, float]:
        """Width of the channel before a column, and where its first track is."""
        tracks = self._plan.tracks.count.get((False, channel), 0)
        left = self._zone(channel // 2 - 1, Side.RIGHT)
        right = self._zone(channel // 2, Side.LEFT)
        is_outer = channel in (0, 2 * self._cols)
        if not tracks and not left and not right:
            return (0.0 if is_outer else _COL_GAP), 0.0
        if tracks:
            left, right = max(left, _CLEAR), max(right, _CLEAR)
        size = left + max(0, tracks - 1) * _TRACK + right
        if not tracks:
            size += _ARROW
        spare = 0.0 if is_outer else max(0.0, _COL_GAP - size)
        return size + spare, left + spare / 2

    def _zone(self, col: int, side: Side) -> float:
        """Room beside a column for the answers that leave its boxes at that side."""
        room = 0.0
        for index, path in enumerate(self._plan.paths):
            if path.exit is side and self._plan.cells[self._plan.wires[index].source].col == col:
                room = max(room, self._plan.ports[index].width + 2 * GAP)
        return room

    def _channel_height(self, channel: int) -> tuple[float, float]:
        """Height of the channel before a row, and where its first track is."""
        tracks = self._plan.tracks.count.get((True, channel), 0)
        band = 0.0
        for index in self._leaving_below():
            port = self._plan.ports[index]
            if self._row_of(index) == channel // 2 - 1 and port.labels:
                band = max(band, port.level + port.height + 2 * _ABOVE_LINE)
        is_outer = channel in (0, 2 * self._rows)
        if not tracks:
            return (0.0 if is_outer else max(_ROW_GAP, band + _ARROW)), 0.0
        size = max(band, _CLEAR) + (tracks - 1) * _TRACK + _CLEAR
        spare = 0.0 if is_outer else max(0.0, _ROW_GAP - size)
        return size + spare, max(band, _CLEAR) + spare / 2

    def _leaving_below(self) -> list[int]:
        return [i for i, path in enumerate(self._plan.paths) if path.exit is Side.BOTTOM]

    def _row_of(self, index: int) -> int:
        return self._plan.cells[self._plan.wires[index].source].row

    def _track(self, index: int, number: int) -> float:
        """The coordinate of a stretch across its channel."""
        segment = self._plan.paths[index].segments[number]
        strips = self._y if segment.is_horizontal else self._x
        track = self._plan.tracks.of[(index, number)]
        return round(strips[segment.channel].first_track + track * _TRACK, 1)

    # -- spots --------------------------------------------------------------------------------

    def _on_side(self, box: Box, side: Side, offset: float) -> Point:
        middle = Point(box.x + box.width / 2, box.y + box.height / 2)
        match side:
            case Side.TOP:
                return Point(middle.x, box.y)
            case Side.BOTTOM:
                return Point(round(middle.x + offset, 1), box.y + box.height)
            case Side.LEFT:
                return Point(box.x, middle.y)
            case Side.RIGHT:
                return Point(box.x + box.width, middle.y)

    def _labels_below(self, index: int, port: Port) -> dict[int, Box]:
        source = self.box(self._plan.wires[index].source)
        line = source.x + source.width / 2 + port.offset
        y = self._y[2 * self._row_of(index) + 1].end + _ABOVE_LINE + port.level
        boxes: dict[int, Box] = {}
        for arrow, size in port.labels:
            x = line - GAP - size.width if port.is_left else line + GAP
            boxes[arrow] = Box(round(x, 1), round(y, 1), size.width, size.height)
            y += size.height
        return boxes

    def _labels_beside(self, index: int, port: Port, side: Side) -> dict[int, Box]:
        """The first half of the answers above the line, the others below it."""
        source = self.box(self._plan.wires[index].source)
        line = source.y + source.height / 2
        y = line - _ABOVE_LINE - _above(port)
        boxes: dict[int, Box] = {}
        for number, (arrow, size) in enumerate(port.labels):
            if number == _half(port):
                y = line + _ABOVE_LINE
            left = source.x - GAP - size.width
            x = source.x + source.width + GAP if side is Side.RIGHT else left
            boxes[arrow] = Box(round(x, 1), round(y, 1), size.width, size.height)
            y += size.height
        return boxes


def _half(port: Port) -> int:
    return (len(port.labels) + 1) // 2


def _above(port: Port) -> float:
    return sum(size.height for _, size in port.labels[: _half(port)])


def _below(port: Port) -> float:
    return sum(size.height for _, size in port.labels[_half(port) :]) + _ABOVE_LINE


def _without_idle(corners: Sequence[Point]) -> tuple[Point, ...]:
    """The corners without those that stand twice or lie on a straight line."""
    kept: list[Point] = []
    for corner in corners:
        if kept and kept[-1] == corner:
            continue
        if len(kept) > 1 and _is_straight(kept[-2], kept[-1], corner):
            kept.pop()
        kept.append(corner)
    return tuple(kept)


def _is_straight(first: Point, second: Point, third: Point) -> bool:
    return first.x == second.x == third.x or first.y == second.y == third.y
