"""stub"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from guide.core.content.records import Box, NodeKind, Point


@dataclass(frozen=True, slots=True)
class Shape:
    """A box to draw."""

    id: str
    kind: NodeKind
    label: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow to draw."""

    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True)
class Route:
    """A drawn arrow."""

    points: tuple[Point, ...]
    label_box: Box | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing."""

    lines: dict[str, tuple[str, ...]]
    boxes: dict[str, Box]
    routes: tuple[Route, ...]
    width: float
    height: float


def draw(shapes: Sequence[Shape], arrows: Sequence[Arrow]) -> Drawn:
    lines = {s.id: tuple(textwrap.wrap(s.label, 24) or [""]) for s in shapes}
    boxes = {}
    y = 20.0
    for i, s in enumerate(shapes):
        h = len(lines[s.id]) * 20 + 24
        boxes[s.id] = Box(20.0 + (i % 2) * 320, y, 220.0, float(h))
        y += h + 40
    routes = []
    for a in arrows:
        b, t = boxes[a.source], boxes[a.target]
        p, q = Point(b.x + 110, b.y + b.height), Point(t.x + 110, t.y)
        routes.append(
            Route((p, q), Box((p.x + q.x) / 2, (p.y + q.y) / 2, 60.0, 20.0) if a.label else None)
        )
    return Drawn(lines, boxes, tuple(routes), 580.0, y)
