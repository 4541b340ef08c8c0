"""The map of a flow as SVG: whole, in bounds, in words too, and nothing that a page must load."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from guide.authoring.layout.metrics import text_width
from guide.authoring.svg import flow_svg
from guide.core.content.records import Edition, Flow, NodeKind, Status
from tests.support.builders import an_edition
from tests.support.flows import real_flows

_NS = "{http://www.w3.org/2000/svg}"
_EDITION: Edition = an_edition()
_FLOWS = real_flows()
_IDS = [flow.head.address.slug for flow in _FLOWS]


def _root(flow: Flow) -> ElementTree.Element:
    return ElementTree.fromstring(flow_svg(flow, _EDITION))


def _texts(root: ElementTree.Element) -> list[str]:
    return [element.text or "" for element in root.iter(f"{_NS}text")]


@pytest.mark.parametrize("flow", _FLOWS, ids=_IDS)
def test_everything_is_on_it(flow: Flow) -> None:
    texts = _texts(_root(flow))
    for node in flow.nodes:
        for line in node.label_lines:
            assert line in texts
    on_arrows = " ".join(texts)
    assert all(edge.label in on_arrows or edge.label.split()[0] in texts for edge in flow.edges)
    assert flow.head.title in texts
    assert texts[-1].startswith(f"{_EDITION.title}, editie {_EDITION.edition}. Nagekeken op ")
    assert "Opnieuw nakijken vóór" in texts[-1]


@pytest.mark.parametrize("flow", _FLOWS, ids=_IDS)
def test_no_letter_falls_outside(flow: Flow) -> None:
    root = _root(flow)
    width, height = float(root.attrib["width"]), float(root.attrib["height"])
    assert root.attrib["viewBox"] == f"0 0 {width:g} {height:g}"
    for group, left, top in [(root, 0.0, 0.0), *_groups(root)]:
        for text in group.findall(f"{_NS}text"):
            size = float(text.attrib["font-size"])
            long = text_width(text.text or "", round(size))
            x = left + float(text.attrib["x"])
            x -= long / 2 if text.get("text-anchor") == "middle" else 0
            assert x >= 0
            assert x + long <= width, text.text
            assert size <= top + float(text.attrib["y"]) <= height


def _groups(root: ElementTree.Element) -> list[tuple[ElementTree.Element, float, float]]:
    found = []
    for group in root.findall(f"{_NS}g"):
        numbers = re.fullmatch(r"translate\(([\d.]+) ([\d.]+)\)", group.attrib["transform"])
        assert numbers is not None
        found.append((group, float(numbers[1]), float(numbers[2])))
    return found


@pytest.mark.parametrize("flow", _FLOWS, ids=_IDS)
def test_it_says_itself(flow: Flow) -> None:
    root = _root(flow)
    title, description = root.find(f"{_NS}title"), root.find(f"{_NS}desc")
    assert title is not None
    assert description is not None
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-labelledby"] == f"{title.attrib['id']} {description.attrib['id']}"
    assert title.text == flow.head.title
    for edge in flow.edges:
        assert f"{edge.label or 'verder'} naar ‘{flow.node(edge.target).label}’" in str(
            description.text
        )


@pytest.mark.parametrize("flow", _FLOWS, ids=_IDS)
def test_it_needs_nothing_from_elsewhere(flow: Flow) -> None:
    text = flow_svg(flow, _EDITION)
    assert text.count("http") == 1, "only the name of the language itself"
    assert not re.search(r"<(script|style|image|use|a|foreignObject)\b|href|url\(| on\w+=", text)
    assert "Atkinson Hyperlegible Next" in text
    assert text == flow_svg(flow, _EDITION)


def test_what_is_not_sure_says_so() -> None:
    flow = _FLOWS[0]
    unsure = replace(flow, head=replace(flow.head, status=Status.UNCONFIRMED))
    assert "Nog te controleren." in _texts(_root(unsure))
    assert "Nog te controleren." not in _texts(_root(flow))


def test_a_legend_of_the_shapes_on_it() -> None:
    flow = next(flow for flow in _FLOWS if {node.kind for node in flow.nodes} == set(NodeKind))
    texts = _texts(_root(flow))
    assert {"Vraag", "Doe dit", "Bel", "Tot slot", "Ander stappenplan"} <= set(texts)
    alone = replace(flow, nodes=(flow.nodes[0],), edges=(), start=flow.nodes[0].id)
    assert not {"Doe dit", "Bel", "Tot slot", "Ander stappenplan"} & set(_texts(_root(alone)))


def test_odd_text_stays_text(uncommon_text: str) -> None:
    flow = _FLOWS[0]
    first = replace(flow.nodes[0], label=uncommon_text, label_lines=(uncommon_text, "]]>", '"<&'))
    odd = replace(
        flow,
        head=replace(flow.head, title=uncommon_text, lead=uncommon_text),
        nodes=(first, *flow.nodes[1:]),
    )
    root = ElementTree.fromstring(flow_svg(odd, _EDITION).encode())
    assert {"]]>", '"<&'} <= set(_texts(root))
