"""What a drawing is made of: boxes and arrows in, places and corners out."""

from __future__ import annotations

from collections.abc import Mapping
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
    """An arrow to draw; ``label`` may be empty."""

    source: str
    target: str
    label: str


@dataclass(frozen=True, slots=True)
class Route:
    """An arrow as drawn."""

    points: tuple[Point, ...]
    label_box: Box | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """The whole drawing; ``routes`` are in the order of the arrows."""

    lines: Mapping[str, tuple[str, ...]]
    boxes: Mapping[str, Box]
    routes: tuple[Route, ...]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Wire:
    """All arrows from one box to another: one line, with every answer beside it."""

    source: str
    target: str
    arrows: tuple[int, ...]


def wires_of(arrows: tuple[Arrow, ...]) -> tuple[Wire, ...]:
    """The wires, in the order of their first arrow."""
    grouped: dict[tuple[str, str], list[int]] = {}
    for index, arrow in enumerate(arrows):
        grouped.setdefault((arrow.source, arrow.target), []).append(index)
    return tuple(Wire(*ends, tuple(indexes)) for ends, indexes in grouped.items())
