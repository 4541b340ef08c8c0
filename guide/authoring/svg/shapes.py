"""Boxes and arrows: a shape for each kind of box, so that colour never stands alone.

The same shapes as in the window; see `guide.ui.pages.flow_painting`.
"""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring.svg.elements import Value, element
from guide.core.content.records import Box, NodeKind, Point

INK = "#1B2430"
SOFT = "#525B68"
LINE = "#6B665B"
PAPER = "#FFFFFF"
ACCENT = "#0B636B"
DANGER = "#A3211B"
DANGER_WELL = "#FBEAE8"

_CUT = 14.0
_CORNER, _ROUND = 4.0, 12.0
_BAR = 8.0
_TURN = 8.0
"""Radius of the corners of a line."""
_HEAD = (8.0, 4.4)
"""Length and half the width of the head of an arrow."""
_ICON = 13.0
_ICON_STRIP = 25.0
_TELEPHONE = (
    "M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2"
    "A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 "
    "1.233 14 14 0 0 0 6.392 6.384"
)
"""Lucide's telephone, on a field of 24 by 24."""


def outline(kind: NodeKind, box: Box, fill: str, line: str, width: float) -> str:
    """A hexagon asks, a pill ends, sharp corners act, round ones call."""
    look: dict[str, Value] = {"fill": fill, "stroke": line, "stroke-width": width}
    if kind is NodeKind.QUESTION:
        points = " ".join(_written(point) for point in _hexagon(box))
        return element("polygon", {"points": points, **look})
    radius = {NodeKind.END: box.height / 2, NodeKind.CONTACT: _ROUND}.get(kind, _CORNER)
    size: dict[str, Value] = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    return element("rect", {**size, "rx": radius, **look})


def mark(kind: NodeKind, box: Box, ink: str) -> list[str]:
    """What tells a contact and a door to another flow, besides their outline."""
    if kind is NodeKind.FLOW:
        bars = (box.x + _BAR, box.x + box.width - _BAR)
        return [
            element("path", {"d": f"M{x:g} {box.y:g}v{box.height:g}", "stroke": ink}) for x in bars
        ]
    if kind is NodeKind.CONTACT:
        left = box.x + (_ICON_STRIP - _ICON) / 2
        top = box.y + (box.height - _ICON) / 2
        place = f"translate({left:g} {top:g}) scale({_ICON / 24:.4f})"
        look: dict[str, Value] = {"fill": "none", "stroke": ink, "stroke-width": 2.2}
        return [element("path", {"d": _TELEPHONE, "transform": place, **look})]
    return []


def arrow(points: Sequence[Point]) -> list[str]:
    """A line with rounded corners and a head at its end."""
    line: dict[str, Value] = {"fill": "none", "stroke": LINE, "stroke-width": 1.5}
    return [
        element("path", {"d": _line(points), **line}),
        element("path", {"d": _head(points[-2], points[-1]), "fill": LINE}),
    ]


def _hexagon(box: Box) -> list[Point]:
    cut = min(_CUT, box.height / 3)
    right, bottom, middle = box.x + box.width, box.y + box.height, box.y + box.height / 2
    return [
        Point(box.x + cut, box.y),
        Point(right - cut, box.y),
        Point(right, middle),
        Point(right - cut, bottom),
        Point(box.x + cut, bottom),
        Point(box.x, middle),
    ]


def _line(points: Sequence[Point]) -> str:
    parts = [f"M{_written(points[0])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        turn_in, turn_out = _towards(corner, before), _towards(corner, after)
        parts.append(f"L{_written(turn_in)}Q{_written(corner)} {_written(turn_out)}")
    parts.append(f"L{_written(points[-1])}")
    return "".join(parts)


def _towards(start: Point, goal: Point) -> Point:
    """A little way along a line that runs straight across or straight down."""
    return Point(start.x + _step(goal.x - start.x), start.y + _step(goal.y - start.y))


def _step(length: float) -> float:
    return max(-_TURN, min(_TURN, length / 2))


def _head(before: Point, tip: Point) -> str:
    along = (_sign(tip.x - before.x), _sign(tip.y - before.y))
    across = (-along[1], along[0])
    length, half = _HEAD
    base = Point(tip.x - along[0] * length, tip.y - along[1] * length)
    sides = [Point(base.x + s * across[0] * half, base.y + s * across[1] * half) for s in (1, -1)]
    return f"M{_written(tip)}L{_written(sides[0])}L{_written(sides[1])}Z"


def _sign(length: float) -> int:
    return (length > 0) - (length < 0)


def _written(point: Point) -> str:
    return f"{round(point.x, 2):g} {round(point.y, 2):g}"
