"""Gives every box a cell in a grid: questions down a column, answers beside them where they fit.

A library that draws in layers puts every answer below its question. People read a referral chart
better when the way on goes straight down and what branches off stands beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from guide.authoring.layout.shapes import Shape, Wire
from guide.core.content.records import NodeKind

_SIDES = 2
"""How many answers can stand beside a question: one left, one right."""


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A place in the grid."""

    row: int
    col: int


@dataclass(slots=True)
class _Graph:
    """The boxes and the wires that lead down; those that lead back are left out."""

    order: list[str]
    """Every box after all boxes that lead to it."""
    down: dict[str, list[str]]
    up: dict[str, list[str]]
    questions: dict[str, int] = field(default_factory=dict)
    """How many questions still come, this one included, on the longest way."""
    below: dict[str, set[str]] = field(default_factory=dict)
    """Everything that can be reached."""


def place(shapes: Sequence[Shape], wires: Sequence[Wire]) -> dict[str, Cell]:
    """A cell for every box, columns counted from 0; no two share one."""
    graph = _graph_of(shapes, wires)
    _measure(graph, {shape.id for shape in shapes if shape.kind is NodeKind.QUESTION})
    cells = _Placer(graph).place()
    left = min(cell.col for cell in cells.values())
    return {name: Cell(cell.row, cell.col - left) for name, cell in cells.items()}


def _graph_of(shapes: Sequence[Shape], wires: Sequence[Wire]) -> _Graph:
    """Walk the chart once, depth first; a wire to a box that is still open leads back."""
    targets: dict[str, list[str]] = {shape.id: [] for shape in shapes}
    for wire in wires:
        targets[wire.source].append(wire.target)
    down: dict[str, list[str]] = {shape.id: [] for shape in shapes}
    finished: list[str] = []
    state: dict[str, str] = {}
    for shape in shapes:
        stack = [(shape.id, iter(targets[shape.id]))] if shape.id not in state else []
        state.setdefault(shape.id, "open")
        while stack:
            here, ahead = stack[-1]
            target = next(ahead, None)
            if target is None:
                state[here] = "done"
                finished.append(here)
                stack.pop()
            elif state.get(target) != "open":
                down[here].append(target)
                if target not in state:
                    state[target] = "open"
                    stack.append((target, iter(targets[target])))
    up: dict[str, list[str]] = {shape.id: [] for shape in shapes}
    for source, ahead_of in down.items():
        for target in ahead_of:
            up[target].append(source)
    return _Graph(finished[::-1], down, up)


def _measure(graph: _Graph, questions: set[str]) -> None:
    for name in reversed(graph.order):
        ahead = graph.down[name]
        most = max((graph.questions[target] for target in ahead), default=0)
        graph.questions[name] = most + (name in questions)
        graph.below[name] = set(ahead).union(*(graph.below[target] for target in ahead))


class _Placer:
    """Places the boxes from the top down; each waits until all that lead to it have a cell."""

    def __init__(self, graph: _Graph) -> None:
        self._graph = graph
        self._cells: dict[str, Cell] = {}
        self._taken: set[Cell] = set()
        self._beside: dict[str, int] = {}
        self._next = {name: self._way_on(name) for name in graph.order}
        self._spine = self._spine_of(graph.order[0])

    def place(self) -> dict[str, Cell]:
        waiting = list(self._graph.order)
        ranks = {name: index for index, name in enumerate(waiting)}
        while waiting:
            ready = [n for n in waiting if all(up in self._cells for up in self._graph.up[n])]
            name = min(ready, key=lambda n: (self._row(n), n not in self._spine, ranks[n]))
            self._take(name, self._cell(name))
            waiting.remove(name)
        return self._cells

    def _take(self, name: str, cell: Cell) -> None:
        self._cells[name] = cell
        self._taken.add(cell)

    def _way_on(self, name: str) -> str | None:
        """The answer that goes straight down: most questions to come, then where others rejoin."""
        ahead = self._graph.down[name]
        if not ahead:
            return None

        def weight(target: str) -> tuple[int, bool, bool, int]:
            rejoins = any(target in self._graph.below[other] for other in ahead if other != target)
            shared = len(self._graph.up[target]) > 1
            return (self._graph.questions[target], rejoins, shared, ahead.index(target))

        return max(ahead, key=weight)

    def _spine_of(self, start: str) -> frozenset[str]:
        spine = []
        name: str | None = start
        while name is not None:
            spine.append(name)
            name = self._next[name]
        return frozenset(spine)

    def _row(self, name: str) -> int:
        """The highest row it may have."""
        return max(
            (self._cells[up].row + 1 for up in self._graph.up[name]),
            default=0,
        )

    def _cell(self, name: str) -> Cell:
        above = self._graph.up[name]
        if name in self._spine:
            return Cell(self._free_row(self._row(name), 0), 0)
        if len(above) == 1 and self._next[above[0]] != name:
            beside = self._beside_of(name, above[0])
            if beside is not None:
                return beside
        leading = [up for up in above if self._next[up] == name]
        for up in leading:
            straight = Cell(self._row(name), self._cells[up].col)
            if straight.col != 0 and self._is_open(up, straight):
                return straight
        return self._nearest(name)

    def _free_row(self, row: int, col: int) -> int:
        while Cell(row, col) in self._taken:
            row += 1
        return row

    def _is_open(self, above: str, cell: Cell) -> bool:
        """Whether a line can run straight down from a box to a cell."""
        start = self._cells[above].row + 1
        return all(Cell(row, cell.col) not in self._taken for row in range(start, cell.row + 1))

    def _beside_of(self, name: str, question: str) -> Cell | None:
        """The cell left or right of a question: what ends goes left, what goes on goes right."""
        if self._beside.get(question, 0) >= _SIDES:
            return None
        here = self._cells[question]
        first = -1 if not self._graph.down[name] else 1
        if here.col:
            first = 1 if here.col > 0 else -1
        for step in (first, -first):
            cell = Cell(here.row, here.col + step)
            if cell.col != 0 and cell not in self._taken:
                self._beside[question] = self._beside.get(question, 0) + 1
                return cell
        return None

    def _nearest(self, name: str) -> Cell:
        """The free cell in its row that lies nearest to what leads to it."""
        row = self._row(name)
        above = sorted(self._cells[up].col for up in self._graph.up[name]) or [0]
        middle = above[len(above) // 2]
        distance = 0
        while True:
            for col in (middle + distance, middle - distance):
                if col != 0 and Cell(row, col) not in self._taken:
                    return Cell(row, col)
            distance += 1
