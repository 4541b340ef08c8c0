"""Draws flowcharts when the guide is compiled, so that showing one is only placing and scaling."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring.layout.geometry import Geometry, Plan
from guide.authoring.layout.metrics import node_lines, node_size
from guide.authoring.layout.placing import place
from guide.authoring.layout.ports import ports_of
from guide.authoring.layout.routing import route
from guide.authoring.layout.shapes import Arrow, Drawn, Route, Shape, wires_of
from guide.authoring.layout.tracks import assign_tracks
from guide.core.content.records import Box

__all__ = ["Arrow", "Drawn", "Route", "Shape", "draw"]


def draw(shapes: Sequence[Shape], arrows: Sequence[Arrow]) -> Drawn:
    """Places and corners for a chart; the first shape is the start, arrows join known shapes.

    No line crosses a box it does not belong to, and no answer lies on a box or another answer.
    """
    lines = {shape.id: node_lines(shape.label, shape.kind) for shape in shapes}
    sizes = {shape.id: node_size(lines[shape.id], shape.kind) for shape in shapes}
    wires = wires_of(tuple(arrows))
    cells = place(shapes, wires)
    paths = route(cells, wires)
    geometry = Geometry(
        Plan(
            cells=cells,
            sizes=sizes,
            wires=wires,
            paths=paths,
            tracks=assign_tracks(wires, paths),
            ports=ports_of(wires, paths, arrows, cells, sizes),
        )
    )
    routes: list[Route] = [Route((), None)] * len(arrows)
    for index, wire in enumerate(wires):
        points = geometry.points(index)
        labels: dict[int, Box] = geometry.label_boxes(index)
        for arrow in wire.arrows:
            routes[arrow] = Route(points, labels.get(arrow))
    width, height = geometry.size
    boxes = {shape.id: geometry.box(shape.id) for shape in shapes}
    return Drawn(lines, boxes, tuple(routes), width, height)
