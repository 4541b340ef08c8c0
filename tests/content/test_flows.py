"""The flows together: whoever walks from one into another comes out somewhere."""

from __future__ import annotations

import pytest

from guide.authoring.checks.flow_calls import check_flow_calls
from guide.authoring.checks.ways import heaviest_way, reached_from
from guide.core.content.address import Address, Kind
from guide.core.content.records import Flow, NodeKind
from tests.support.flows import real_flows, real_pages

_MOST_QUESTIONS = 10
_WITHOUT_REPORT = Address(Kind.FLOW, "geen-aangifte")


def _ways(flow: Flow) -> dict[str, list[str]]:
    return {node.id: [edge.target for edge in flow.edges_from(node.id)] for node in flow.nodes}


@pytest.mark.parametrize("flow", real_flows(), ids=lambda flow: flow.head.address.slug)
def test_every_way_ends_within_ten_questions(flow: Flow) -> None:
    ways = _ways(flow)
    assert reached_from([flow.start], ways) == set(ways)
    ends = {node.kind for node in flow.nodes if not ways[node.id]}
    assert ends <= {NodeKind.END, NodeKind.CONTACT, NodeKind.FLOW}
    for node in flow.nodes:
        assert any(not ways[box] for box in reached_from([node.id], ways)), node.label
    questions = {node.id for node in flow.nodes if node.kind is NodeKind.QUESTION}
    assert len(heaviest_way(flow.start, ways, questions.__contains__)) <= _MOST_QUESTIONS


def test_flows_that_call_each_other_have_an_end() -> None:
    assert list(check_flow_calls(real_pages())) == []


def test_whoever_does_not_want_to_report_has_a_way_from_every_flow() -> None:
    flows = {flow.head.address: flow for flow in real_flows()}
    calls = {
        where: [n.target.page for n in flow.nodes if n.target and n.target.kind is Kind.FLOW]
        for where, flow in flows.items()
    }
    assert {target for ahead in calls.values() for target in ahead} <= set(flows)
    for where in flows:
        assert _WITHOUT_REPORT in reached_from([where], calls), where
