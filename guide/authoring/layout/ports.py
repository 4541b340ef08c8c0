"""Where lines leave a box at its bottom, and where their answers stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from guide.authoring.layout.metrics import label_size
from guide.authoring.layout.placing import Cell
from guide.authoring.layout.routing import Path, Side
from guide.authoring.layout.shapes import Arrow, Wire

_APART = 28.0
"""Between two lines that leave the same bottom."""
_EDGE = 16.0
"""From the corner of a box to the nearest line."""
GAP = 8.0
"""Between a line and its answer."""

_MOST_BELOW = 110.0
_MOST_BESIDE = 150.0


@dataclass(frozen=True, slots=True)
class Size:
    """How large an answer is."""

    width: float
    height: float


@dataclass(slots=True)
class Port:
    """How one wire leaves its box."""

    offset: float = 0.0
    """From the middle of the bottom."""
    is_left: bool = False
    """Whether its answers stand left of the line."""
    level: float = 0.0
    """How far below the row its first answer begins."""
    labels: list[tuple[int, Size]] = field(default_factory=list)
    """Arrow and size of each answer."""

    @property
    def width(self) -> float:
        return max((size.width for _, size in self.labels), default=0.0)

    @property
    def height(self) -> float:
        return sum(size.height for _, size in self.labels)


def ports_of(
    wires: Sequence[Wire],
    paths: Sequence[Path],
    arrows: Sequence[Arrow],
    cells: Mapping[str, Cell],
    sizes: Mapping[str, tuple[float, float]],
) -> list[Port]:
    """A port for every wire."""
    ports = [
        Port(labels=_labels(wire, arrows, is_below=path.exit is Side.BOTTOM))
        for wire, path in zip(wires, paths, strict=True)
    ]
    entered = _entered(wires, paths, cells)
    for name, cell in cells.items():
        leaving = [
            index
            for index, wire in enumerate(wires)
            if wire.source == name and paths[index].exit is Side.BOTTOM
        ]
        below = entered.get(Cell(cell.row + 1, cell.col), set())
        _spread([(ports[i], _direction(paths[i])) for i in leaving], is_busy=bool(below))
        _squeeze([ports[i] for i in leaving], sizes[name][0] / 2 - _EDGE)
    return ports


def _labels(wire: Wire, arrows: Sequence[Arrow], *, is_below: bool) -> list[tuple[int, Size]]:
    most = _MOST_BELOW if is_below else _MOST_BESIDE
    return [
        (index, Size(*label_size(arrows[index].label, most)))
        for index in wire.arrows
        if arrows[index].label
    ]


def _entered(
    wires: Sequence[Wire], paths: Sequence[Path], cells: Mapping[str, Cell]
) -> dict[Cell, set[int]]:
    """The wires that reach each cell from above."""
    entered: dict[Cell, set[int]] = {}
    for index, wire in enumerate(wires):
        if paths[index].entry is Side.TOP:
            entered.setdefault(cells[wire.target], set()).add(index)
    return entered


def _direction(path: Path) -> int:
    """-1 for a line that turns left, 1 for one that turns right, 0 for one straight down."""
    if not path.segments:
        return 0
    first = path.segments[0]
    return 1 if first.end > first.start else -1


def _spread(leaving: Sequence[tuple[Port, int]], *, is_busy: bool) -> None:
    """Give the lines of one box places of their own, those that turn left at the left.

    A line may leave from the middle only when it goes straight down, or when nothing comes down
    into the box below: otherwise the two would lie on each other.
    """
    left = [port for port, direction in leaving if direction < 0]
    right = [port for port, direction in leaving if direction > 0]
    middle = [port for port, direction in leaving if direction == 0]
    if not middle and not is_busy and len(leaving) == 1:
        middle, left, right = [*left, *right], [], []
    for port in middle:
        port.is_left = bool(right) and not left
    _line_up(left, middle, -1)
    _line_up(right, middle, 1)
    if not middle and not (left and right) and len(leaving) > 1:
        # the innermost line has its other side free: there its answers cross nothing
        inner = (left or right)[-1]
        inner.is_left = not inner.is_left


def _line_up(ports: Sequence[Port], middle: Sequence[Port], sign: int) -> None:
    """Ports on one side of the middle, their answers outward, each below the one before."""
    between = [port for port in middle if port.labels and port.is_left == (sign < 0)]
    room = max((port.width + 2 * GAP for port in between), default=0.0)
    level = 0.0
    for number, port in enumerate(reversed(ports), start=1):
        port.offset = sign * (max(_APART, room) + (number - 1) * _APART)
        port.is_left = sign < 0
        port.level = level
        level += port.height


def _squeeze(ports: Sequence[Port], room: float) -> None:
    """Keep the lines of a box within its width; their answers then stand one below another."""
    most = max((abs(port.offset) for port in ports), default=0.0)
    if most <= room:
        return
    level = 0.0
    for port in ports:
        port.offset *= room / most
        port.level = level
        level += port.height


def reach(port: Port) -> float:
    """How far from the middle of its box a port and its answers reach sideways."""
    outward = -1 if port.is_left else 1
    label = port.offset * outward + GAP + port.width if port.labels else 0.0
    return max(abs(port.offset) + _EDGE, label)
