"""Drawings of flowcharts: whatever the chart, nothing lies on anything else."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.authoring.layout import Arrow, Drawn, Shape, draw
from guide.authoring.layout.metrics import (
    label_lines,
    label_size,
    node_lines,
    node_size,
    text_width,
)
from guide.core.content.codes import Code
from guide.core.content.ids import NodeId
from guide.core.content.records import Box, Flow, FlowNode, NodeKind, Point
from tests.support.builders import a_head
from tests.support.flows import real_flows

_MARGIN = 0.01
_HEXAGON, _ICON, _BARS = 14, 25, 8
"""What the slant of a question, a telephone and a double line take from a box at each side."""


def _overlap(first: Box, second: Box) -> bool:
    return (
        first.x + _MARGIN < second.x + second.width
        and second.x + _MARGIN < first.x + first.width
        and first.y + _MARGIN < second.y + second.height
        and second.y + _MARGIN < first.y + first.height
    )


def _box_of(first: Point, second: Point) -> Box:
    """A stretch of line as a box without (or with hardly any) thickness."""
    x, y = min(first.x, second.x), min(first.y, second.y)
    return Box(x - 0.1, y - 0.1, abs(first.x - second.x) + 0.2, abs(first.y - second.y) + 0.2)


def _touches(point: Point, box: Box) -> bool:
    inside_x = box.x - 0.2 <= point.x <= box.x + box.width + 0.2
    inside_y = box.y - 0.2 <= point.y <= box.y + box.height + 0.2
    return inside_x and inside_y and not _overlap(_box_of(point, point), _shrunk(box))


def _shrunk(box: Box) -> Box:
    return Box(box.x + 1, box.y + 1, box.width - 2, box.height - 2)


def problems_of(drawn: Drawn, arrows: Sequence[Arrow]) -> list[str]:
    """Everything in a drawing that lies where it must not."""
    found: list[str] = []
    boxes = list(drawn.boxes.items())
    for index, (name, box) in enumerate(boxes):
        found += [f"{name} op {n}" for n, b in boxes[index + 1 :] if _overlap(box, b)]
        if box.x < 0 or box.y < 0:
            found.append(f"{name} valt buiten de tekening")
        if box.x + box.width > drawn.width or box.y + box.height > drawn.height:
            found.append(f"{name} valt buiten de tekening")
    labels = [(i, r.label_box) for i, r in enumerate(drawn.routes) if r.label_box]
    for place, (index, label) in enumerate(labels):
        found += [f"label {index} op {name}" for name, box in boxes if _overlap(label, box)]
        found += [f"label {index} op {i}" for i, b in labels[place + 1 :] if _overlap(label, b)]
    for index, (route, arrow) in enumerate(zip(drawn.routes, arrows, strict=True)):
        found += _line_problems(index, route.points, arrow, drawn)
        assert (route.label_box is None) == (not arrow.label)
    return found


def _line_problems(index: int, points: Sequence[Point], arrow: Arrow, drawn: Drawn) -> list[str]:
    found: list[str] = []
    for first, second in itertools.pairwise(points):
        if first.x != second.x and first.y != second.y:
            found.append(f"lijn {index} is schuin")
        for name, box in drawn.boxes.items():
            if _overlap(_box_of(first, second), _shrunk(box)):
                found.append(f"lijn {index} door {name}")
    if not _touches(points[0], drawn.boxes[arrow.source]):
        found.append(f"lijn {index} begint niet bij {arrow.source}")
    if not _touches(points[-1], drawn.boxes[arrow.target]):
        found.append(f"lijn {index} eindigt niet bij {arrow.target}")
    return found


def _shared(drawn: Drawn, arrows: Sequence[Arrow]) -> list[str]:
    """Lines that lie on each other though they lead to different boxes or leave different ones."""
    found = []
    for i, first in enumerate(drawn.routes):
        for j in range(i + 1, len(drawn.routes)):
            if arrows[i].target == arrows[j].target:
                continue
            for a, b in zip(first.points, first.points[1:], strict=False):
                for c, d in zip(drawn.routes[j].points, drawn.routes[j].points[1:], strict=False):
                    if _collinear_overlap(a, b, c, d):
                        found.append(f"lijn {i} op {j}")
    return found


def _collinear_overlap(a: Point, b: Point, c: Point, d: Point) -> bool:
    if a.x == b.x == c.x == d.x:
        return min(max(a.y, b.y), max(c.y, d.y)) - max(min(a.y, b.y), min(c.y, d.y)) > 0.1
    if a.y == b.y == c.y == d.y:
        return min(max(a.x, b.x), max(c.x, d.x)) - max(min(a.x, b.x), min(c.x, d.x)) > 0.1
    return False


def _labels_on_lines(drawn: Drawn) -> list[str]:
    found = []
    for i, route in enumerate(drawn.routes):
        for j, other in enumerate(drawn.routes):
            for a, b in zip(other.points, other.points[1:], strict=False):
                if route.label_box and _overlap(_box_of(a, b), route.label_box):
                    found.append(f"label {i} op lijn {j}")
    return found


def _drawn_of(flow: Flow) -> tuple[Drawn, list[Arrow]]:
    shapes = [Shape(node.id, node.kind, node.label) for node in flow.nodes]
    arrows = [Arrow(edge.source, edge.target, edge.label) for edge in flow.edges]
    return draw(shapes, arrows), arrows


@pytest.fixture(scope="module")
def flows() -> list[Flow]:
    return real_flows()


def test_the_flows_of_the_guide_are_clear(flows: list[Flow]) -> None:
    assert flows
    for flow in flows:
        drawn, arrows = _drawn_of(flow)
        assert problems_of(drawn, arrows) == [], flow.head.title
        assert _shared(drawn, arrows) == [], flow.head.title
        assert _labels_on_lines(drawn) == [], flow.head.title


def _width_at(node: FlowNode, y: float) -> float:
    """How wide a box is, as it is drawn, at a height within it."""
    width, height = node.box.width, node.box.height
    from_middle = abs(y - height / 2)
    match node.kind:
        case NodeKind.QUESTION:
            return width - 2 * _HEXAGON * from_middle / (height / 2)
        case NodeKind.END:
            radius = height / 2
            return width - 2 * (radius - math.sqrt(radius**2 - from_middle**2))
        case NodeKind.CONTACT:
            return width - 2 * _ICON
        case NodeKind.ACTION | NodeKind.FLOW:
            return width - 2 * _BARS


def _cut_off(flow: Flow) -> list[str]:
    """Lines of text that do not fit the outline of their box, or the box of their answer."""
    found = []
    for node in flow.nodes:
        top = (node.box.height - 20 * len(node.label_lines)) / 2
        for number, line in enumerate(node.label_lines):
            rows = (top + 20 * number + 3, top + 20 * number + 17)
            if text_width(line, 15) > min(_width_at(node, y) for y in rows):
                found.append(line)
    for edge in flow.edges:
        if edge.label_box is not None:
            lines = label_lines(edge.label, edge.label_box.width)
            is_high = len(lines) * 18 > edge.label_box.height
            if is_high or max(text_width(line, 13) for line in lines) > edge.label_box.width:
                found.append(edge.label)
    return found


def test_no_label_of_the_guide_is_cut_off(flows: list[Flow]) -> None:
    for flow in flows:
        assert _cut_off(flow) == [], flow.head.title


@pytest.mark.parametrize("kind", NodeKind)
@pytest.mark.parametrize("words", [1, 8, 20, 60])
def test_no_label_is_cut_off(kind: NodeKind, words: int) -> None:
    label = " ".join(["Aandachtsfunctionarissen-mensenhandel", *["en nog een woord"] * words])
    drawn = draw([Shape("een", kind, label)], [])
    node = FlowNode(
        NodeId("een"), Code(""), kind, label, drawn.lines["een"], "", None, drawn.boxes["een"]
    )
    head = a_head("stappenplan/een", "F1")
    assert _cut_off(Flow(head, node.id, (node,), (), drawn.width, drawn.height, ())) == []


def test_the_flows_of_the_guide_fit_a_page_upright(flows: list[Flow]) -> None:
    """On A4 with margins, letters of 15 units must stay readable: at least 7 points."""
    for flow in flows:
        scale = min(538 / flow.width, 785 / flow.height)
        assert 15 * scale >= 7, flow.head.title


_LABELS = ["", "ja", "nee", "dat weet ik niet", "ja, ook Nederlands of EU"]
_TITLES = [
    "Is er gevaar?",
    "Bel",
    "Spreek een veilige weg terug af",
    "Aandachtsfunctionarissen" * 2,
]


def _chart(random: Random) -> tuple[list[Shape], list[Arrow]]:
    """Any chart: circles, loops, boxes that nothing leads to, many arrows between two boxes."""
    count = random.choice([1, 2, 4, 8, 15, 30, 60])
    reach = random.choice([3, count])
    shapes = [
        Shape(f"n{i}", random.choice(list(NodeKind)), random.choice(_TITLES)) for i in range(count)
    ]
    arrows = []
    for source in range(count):
        for _ in range(random.choice([0, 1, 1, 2, 2, 3, 6])):
            target = (source + random.randint(0, reach)) % count
            arrows.append(Arrow(f"n{source}", f"n{target}", random.choice(_LABELS)))
    return shapes, arrows


charts = st.integers(0, 2**32).map(lambda seed: _chart(Random(seed)))


@given(charts)
@settings(max_examples=60, deadline=None)
def test_nothing_lies_on_anything_else(chart: tuple[list[Shape], list[Arrow]]) -> None:
    shapes, arrows = chart
    drawn = draw(shapes, arrows)
    assert problems_of(drawn, arrows) == []
    assert _shared(drawn, arrows) == []


@given(charts)
@settings(max_examples=10, deadline=None)
def test_the_same_chart_is_drawn_the_same(chart: tuple[list[Shape], list[Arrow]]) -> None:
    assert draw(*chart) == draw(*chart)


def test_an_answer_stands_beside_its_question() -> None:
    shapes = [
        Shape("vraag", NodeKind.QUESTION, "Is er gevaar?"),
        Shape("bel", NodeKind.CONTACT, "Bel 112"),
        Shape("verder", NodeKind.QUESTION, "Is de persoon minderjarig?"),
        Shape("ja", NodeKind.END, "Veilig Thuis"),
        Shape("nee", NodeKind.END, "Klaar"),
    ]
    arrows = [
        Arrow("vraag", "bel", "ja"),
        Arrow("vraag", "verder", "nee"),
        Arrow("verder", "ja", "ja"),
        Arrow("verder", "nee", "nee"),
    ]
    boxes = draw(shapes, arrows).boxes
    middle = {name: (box.x + box.width / 2, box.y + box.height / 2) for name, box in boxes.items()}
    assert middle["vraag"][1] == middle["bel"][1]
    assert middle["bel"][0] < middle["vraag"][0]
    assert middle["vraag"][0] == middle["verder"][0] == middle["nee"][0]
    assert middle["verder"][1] == middle["ja"][1]


def test_two_answers_to_the_same_box_share_a_line() -> None:
    shapes = [
        Shape("vraag", NodeKind.QUESTION, "Is er gevaar?"),
        Shape("bel", NodeKind.END, "Bel 112"),
    ]
    drawn = draw(shapes, [Arrow("vraag", "bel", "ja"), Arrow("vraag", "bel", "twijfel")])
    assert drawn.routes[0].points == drawn.routes[1].points
    assert drawn.routes[0].label_box != drawn.routes[1].label_box


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Bel 112", ("Bel 112",)),
        (
            "Is de persoon misschien jonger dan 18?",
            ("Is de persoon misschien", "jonger dan 18?"),
        ),
        ("Aandachtsfunctionarissen", ("Aandachtsfunctionarissen",)),
        ("", ("",)),
    ],
)
def test_labels_break_between_words(label: str, lines: tuple[str, ...]) -> None:
    assert node_lines(label) == lines


def test_boxes_keep_within_their_bounds() -> None:
    assert node_size(("Bel 112",)) == (150.0, 44.0)
    width, height = node_size(("Spreek een veilige", "weg terug af"))
    assert 150 < width <= 220
    assert height == 64.0


def test_widths_come_from_the_font() -> None:
    assert text_width("iii", 15) < text_width("mmm", 15)
    assert text_width("€", 1000) > 0
    assert text_width("漢", 1000) == text_width("字", 1000) > 1000


def test_long_answers_break() -> None:
    one = label_size("ja", 110)
    two = label_size("ja, ook Nederlands of EU", 110)
    assert one[1] < two[1]
    assert two[0] <= 110
