"""What holds for every way through a graph at once, found without walking them one by one.

Ways multiply with every question; boxes do not. So each question here is answered once per box.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)

Ways = Mapping[T, Sequence[T]]
"""Where each box leads; a box that is missing leads nowhere."""


def reached_from(starts: Iterable[T], ways: Ways[T]) -> set[T]:
    """Every box on some way on from ``starts``, these among them."""
    seen = set(starts)
    queue = deque(seen)
    while queue:
        for ahead in ways.get(queue.popleft(), ()):
            if ahead not in seen:
                seen.add(ahead)
                queue.append(ahead)
    return seen


def knots_of(starts: Iterable[T], ways: Ways[T]) -> list[tuple[T, ...]]:
    """The boxes that lead to each other, in groups; a box outside every circle is its own group.

    Every group stands after all groups that it leads to.
    """
    return _Knots(ways).of(starts)


def circles_without_exit(
    starts: Iterable[T], ways: Ways[T], is_exit: Callable[[T], bool]
) -> list[tuple[T, ...]]:
    """The groups that no way leads out of and in which no way ends.

    Where there is none, every box has a way on that ends.
    """
    found = []
    for knot in knots_of(starts, ways):
        inside = set(knot)
        goes_round = len(knot) > 1 or knot[0] in ways.get(knot[0], ())
        leads_out = any(ahead not in inside for box in knot for ahead in ways.get(box, ()))
        if goes_round and not leads_out and not any(map(is_exit, knot)):
            found.append(knot)
    return found


def heaviest_way(start: T, ways: Ways[T], counts: Callable[[T], bool]) -> tuple[T, ...]:
    """The most boxes that count and that one way from ``start`` can come by, each named once.

    Exact, circles included: within a circle a way can come by every box before it leaves.
    """
    most: dict[T, int] = {}
    on_the_way: dict[T, tuple[tuple[T, ...], T | None]] = {}
    for knot in knots_of([start], ways):
        inside = set(knot)
        own = tuple(box for box in knot if counts(box))
        ahead = [next_ for box in knot for next_ in ways.get(box, ()) if next_ not in inside]
        best = max(ahead, key=most.__getitem__, default=None)
        weight = len(own) + (0 if best is None else most[best])
        for box in knot:
            most[box] = weight
            on_the_way[box] = (own, best)
    found: list[T] = []
    here: T | None = start
    while here is not None:
        own, here = on_the_way[here]
        found += own
    return tuple(found)


@dataclass
class _Knots(Generic[T]):
    """Tarjan's strongly connected components, without recursion: a flow may be long."""

    ways: Ways[T]
    _number: dict[T, int] = field(default_factory=dict)
    _low: dict[T, int] = field(default_factory=dict)
    _open: dict[T, None] = field(default_factory=dict)
    """In the order in which they were met; the last ones make up the present group."""
    _found: list[tuple[T, ...]] = field(default_factory=list)

    def of(self, starts: Iterable[T]) -> list[tuple[T, ...]]:
        for start in starts:
            if start not in self._number:
                self._walk(start)
        return self._found

    def _walk(self, start: T) -> None:
        stack = [self._enter(start)]
        while stack:
            here, ahead = stack[-1]
            next_ = next(ahead, None)
            if next_ is None:
                stack.pop()
                self._leave(here)
                if stack:
                    before = stack[-1][0]
                    self._low[before] = min(self._low[before], self._low[here])
            elif next_ not in self._number:
                stack.append(self._enter(next_))
            elif next_ in self._open:
                self._low[here] = min(self._low[here], self._number[next_])

    def _enter(self, box: T) -> tuple[T, Iterator[T]]:
        self._number[box] = self._low[box] = len(self._number)
        self._open[box] = None
        return box, iter(self.ways.get(box, ()))

    def _leave(self, box: T) -> None:
        """When nothing later leads back past this box, it and all met since are one group."""
        if self._low[box] != self._number[box]:
            return
        group = [box]
        while (last := next(reversed(self._open))) != box:
            group.append(last)
            del self._open[last]
        del self._open[box]
        self._found.append(tuple(sorted(group, key=self._number.__getitem__)))
