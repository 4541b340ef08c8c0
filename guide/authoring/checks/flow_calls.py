"""Flows that lead into each other: somewhere on the way there must be an end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guide.authoring import messages
from guide.authoring.checks.ways import circles_without_exit
from guide.authoring.parsed import Parsed
from guide.core.content.address import Address
from guide.core.content.records import Flow, FlowNode, NodeKind
from guide.core.diagnostics import Diagnostic, Place


def check_flow_calls(pages: Sequence[Parsed]) -> Iterable[Diagnostic]:
    """Circles of flows from which nobody comes out, whatever they answer.

    All flows are looked at as one: a door leads to the first box of its flow, and on along its own
    arrow. A flow that is missing or broken counts as an end; that has its own finding.
    """
    flows = {page.address: page.page for page in pages if isinstance(page.page, Flow)}
    boxes = {flow.head.address.at(n.id): n for flow in flows.values() for n in flow.nodes}
    ways = {box: _ahead(box, node, flows) for box, node in boxes.items()}
    places = {name.address: name.place for page in pages for name in page.names}
    for circle in circles_without_exit(ways, ways, lambda box: _ends(boxes[box], flows)):
        doors = [box for box in circle if boxes[box].kind is NodeKind.FLOW]
        if doors:
            yield _finding(doors, places)


def _ends(node: FlowNode, flows: Mapping[Address, Flow]) -> bool:
    if node.kind is NodeKind.FLOW:
        return node.target is None or node.target.page not in flows
    return node.kind is NodeKind.END


def _ahead(box: Address, node: FlowNode, flows: Mapping[Address, Flow]) -> list[Address]:
    own = flows[box.page]
    ahead = [box.page.at(edge.target) for edge in own.edges_from(node.id)]
    called = flows.get(node.target.page) if node.target else None
    if node.kind is NodeKind.FLOW and called is not None:
        ahead.append(called.head.address.at(called.start))
    return ahead


def _finding(doors: Sequence[Address], places: Mapping[Address, Place]) -> Diagnostic:
    """The finding stands at the first door of the circle, in the order of the files."""
    first = min((places[door] for door in doors), key=lambda place: (place.file, place.line))
    flows = sorted({door.page for door in doors})
    return messages.FLOWS_IN_CIRCLE.at(first, flows=", ".join(f"‘{flow}’" for flow in flows))
