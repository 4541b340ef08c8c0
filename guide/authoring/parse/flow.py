"""Flowcharts: one Mermaid block, and under it why each box is there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from guide.authoring import messages
from guide.authoring.checks.flows import MAX_EDGES, MAX_NODES, check_chart, leads_to
from guide.authoring.layout import Arrow, Drawn, Route, Shape, draw
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.mermaid import Chart, Edge, Node, read_chart
from guide.authoring.parse.sections import (
    Chapter,
    chapters_of,
    require_lead,
    sections_of,
    take_lead,
)
from guide.authoring.parsed import NO_CODE, RefKind
from guide.authoring.source_map import Span, SpanKind
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Placed
from guide.core.content.address import Address, BadAddress, Kind
from guide.core.content.ids import NodeId
from guide.core.content.records import EntryKind, Flow, FlowEdge, FlowNode, NodeKind, TextSection

_ABOUT_A_PERSON = "persoon"
_ABOUT = {_ABOUT_A_PERSON: True, "plek": False}
WITHOUT_REPORT = Address(Kind.FLOW, "geen-aangifte")
"""Where somebody goes on who does not want or does not dare to report."""

_CLICK_KIND = {NodeKind.CONTACT: Kind.CONTACT, NodeKind.FLOW: Kind.FLOW}


def parse_flow(page: PageContext, spans: Sequence[Span]) -> Flow | None:
    """The flow; None when there is nothing that can be drawn."""
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    charts = [span for span in rest if span.kind is SpanKind.FENCE]
    if len(charts) != 1:
        where = charts[1].first.place() if charts else page.head.title.place
        page.add(messages.ONE_CHART.at(where, count=len(charts)))
        return None
    before = len(page.findings)
    chart = _chart(page, charts[0])
    targets = _targets(page, chart)
    _check_about(page, chart, targets, is_whole=len(page.findings) == before)
    chapters = chapters_of([span for span in rest if span is not charts[0]])
    reasons, others = _explanations(page, chapters, chart)
    sections = sections_of(page, others)
    for node in chart.nodes:
        page.name(EntryKind.NODE, page.address.at(node.id.value), node.label.value, node.id.place)
        page.claim(node.id.value, node.id.place)
    if not 0 < len(chart.nodes) <= MAX_NODES or len(chart.edges) > MAX_EDGES:
        return None
    return _record(page, lead, chart, targets, reasons, sections)


def _record(
    page: PageContext,
    lead: str,
    chart: Chart,
    targets: Mapping[str, Address],
    reasons: Mapping[str, str],
    sections: tuple[TextSection, ...],
) -> Flow:
    drawn = draw(
        [Shape(node.id.value, node.kind, node.label.value) for node in chart.nodes],
        [Arrow(e.source.value, e.target.value, e.label.value) for e in chart.edges],
    )
    nodes = [_node(node, drawn, targets, reasons) for node in chart.nodes]
    edges = [_edge(e, route) for e, route in zip(chart.edges, drawn.routes, strict=True)]
    return Flow(
        head=page.head.record(lead),
        start=nodes[0].id,
        nodes=tuple(nodes),
        edges=tuple(edges),
        width=drawn.width,
        height=drawn.height,
        sections=sections,
    )


def _node(
    node: Node, drawn: Drawn, targets: Mapping[str, Address], reasons: Mapping[str, str]
) -> FlowNode:
    name = node.id.value
    return FlowNode(
        id=NodeId(name),
        code=NO_CODE,
        kind=node.kind,
        label=node.label.value,
        label_lines=drawn.lines[name],
        why_html=reasons.get(name, ""),
        target=targets.get(name),
        box=drawn.boxes[name],
    )


def _edge(edge: Edge, route: Route) -> FlowEdge:
    return FlowEdge(
        source=NodeId(edge.source.value),
        target=NodeId(edge.target.value),
        label=edge.label.value,
        points=route.points,
        label_box=route.label_box,
    )


def _chart(page: PageContext, block: Span) -> Chart:
    """The chart of a block, each of its boxes once, each of its arrows between known boxes."""
    if block.info is None or block.info.text.strip() != "mermaid":
        page.add(messages.FENCE_IN_TEXT.at(block.first.place()))
        return Chart()
    before = len(page.findings)
    if not block.is_closed:
        page.add(messages.FENCE_UNCLOSED.at(block.first.place()))
    chart, findings = read_chart(block.lines, block.first.place())
    page.findings += findings
    nodes: dict[str, Node] = {}
    for node in chart.nodes:
        if node.id.value in nodes:
            page.add(messages.NODE_TWICE.at(node.id.place, id=node.id.value))
        nodes.setdefault(node.id.value, node)
    edges = [edge for edge in chart.edges if _joins_known(page, edge, nodes)]
    if len(page.findings) == before:
        # of a chart that was read in part, a missing answer is no news
        page.findings += check_chart(list(nodes.values()), edges)
    return Chart(list(nodes.values()), edges, chart.clicks)


def _check_about(
    page: PageContext, chart: Chart, targets: Mapping[str, Address], *, is_whole: bool
) -> None:
    """Whoever is the subject of a flow can always choose not to report."""
    if not page.fields.has("gaat-over"):
        page.add(messages.ABOUT_MISSING.at(page.fields.place))
        return
    is_about_a_person = page.fields.choice("gaat-over", _ABOUT)
    if not is_about_a_person or not is_whole or page.address == WITHOUT_REPORT:
        return
    doors = {name for name, target in targets.items() if target.page == WITHOUT_REPORT}
    if not leads_to(chart, doors):
        place = page.fields.key_place("gaat-over")
        page.add(messages.NO_WAY_WITHOUT_REPORT.at(place, target=WITHOUT_REPORT))


def _joins_known(page: PageContext, edge: Edge, nodes: Mapping[str, Node]) -> bool:
    unknown = [end for end in (edge.source, edge.target) if end.value not in nodes]
    for end in unknown:
        _add_unknown(page, end, nodes)
    return not unknown


def _add_unknown(page: PageContext, node_id: Placed[str], nodes: Mapping[str, Node]) -> None:
    page.add(
        messages.NODE_UNKNOWN.at(
            node_id.place,
            id=node_id.value,
            suggestions=quoted(nearest(node_id.value, nodes)),
        )
    )


def _targets(page: PageContext, chart: Chart) -> dict[str, Address]:
    """Where a click leads, by node; contacts and doors to other flows must have one."""
    nodes = {node.id.value: node for node in chart.nodes}
    targets: dict[str, Address] = {}
    clicked: dict[str, int] = {}
    for node_id, target in chart.clicks:
        if node_id.value not in nodes:
            _add_unknown(page, node_id, nodes)
            continue
        line = clicked.setdefault(node_id.value, node_id.place.line)
        if line != node_id.place.line:
            page.add(messages.CLICK_TWICE.at(node_id.place, id=node_id.value, line=line))
        address = _click_address(page, nodes[node_id.value], target)
        if address is not None:
            targets[node_id.value] = address
    for node in chart.nodes:
        if node.kind in _CLICK_KIND and node.id.value not in clicked:
            page.add(
                messages.CLICK_MISSING.at(
                    node.id.place, id=node.id.value, kind=_CLICK_KIND[node.kind].value
                )
            )
    return targets


def _click_address(page: PageContext, node: Node, target: Placed[str]) -> Address | None:
    try:
        address = Address.parse(target.value)
    except BadAddress:
        page.refer(RefKind.LINK, [target])
        return None
    wanted = _CLICK_KIND.get(node.kind)
    if wanted is not None and address.kind is not wanted:
        page.add(messages.CLICK_KIND.at(target.place, kind=wanted.value, target=target.value))
        return None
    page.refer(RefKind.LINK, [target])
    return address


def _explanations(
    page: PageContext, chapters: Sequence[Chapter], chart: Chart
) -> tuple[dict[str, str], list[Chapter]]:
    """Why each box is there, by its id; and the chapters that are ordinary text."""
    known = {node.id.value: node for node in chart.nodes}
    reasons: dict[str, str] = {}
    others: list[Chapter] = []
    for chapter in chapters:
        if chapter.level != 3 or others:
            others.append(chapter)
            continue
        node_id = _explained(page, chapter, known)
        reason = page.html(chapter.spans)
        if node_id is None:
            continue
        if node_id.value in reasons:
            page.add(messages.EXPLAINED_TWICE.at(node_id.place, id=node_id.value))
        reasons[node_id.value] = reason
    return reasons, others


def _explained(
    page: PageContext, chapter: Chapter, known: Mapping[str, Node]
) -> Placed[str] | None:
    """The id of the box that a heading explains."""
    assert chapter.heading is not None, "only a heading has a level"
    attributes = page.attributes(chapter.heading.block, chapter.where, ())
    if attributes.id is None:
        labels = {node.label.value: node_id for node_id, node in known.items()}
        near = [f"{{#{labels[label]}}}" for label in nearest(chapter.title, labels, 1)]
        page.add(messages.EXPLAINS_NOTHING.at(chapter.where.place(), suggestions=near))
        return None
    if attributes.id.value not in known:
        _add_unknown(page, attributes.id, known)
        return None
    return attributes.id
