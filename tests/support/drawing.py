"""Flows of the builders with boxes and lines where the compiler would put them."""

from __future__ import annotations

from dataclasses import replace

from guide.authoring.layout import Arrow, Shape, draw
from guide.core.content.records import Flow


def drawn(flow: Flow) -> Flow:
    """The flow laid out as the compiler does."""
    drawing = draw(
        [Shape(node.id, node.kind, node.label) for node in flow.nodes],
        [Arrow(edge.source, edge.target, edge.label) for edge in flow.edges],
    )
    nodes = tuple(
        replace(node, box=drawing.boxes[node.id], label_lines=drawing.lines[node.id])
        for node in flow.nodes
    )
    edges = tuple(
        replace(edge, points=route.points, label_box=route.label_box)
        for edge, route in zip(flow.edges, drawing.routes, strict=True)
    )
    return replace(flow, nodes=nodes, edges=edges, width=drawing.width, height=drawing.height)
