"""Whatever boxes and arrows somebody writes, reading, checking and drawing them go well."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from guide.authoring.checks.flows import MAX_EDGES, MAX_NODES, check_chart
from guide.authoring.layout import Arrow, Shape, draw
from guide.authoring.parse.mermaid import FORMS, Chart, read_chart
from guide.authoring.parse.page import read_page
from guide.authoring.render import Renderer
from guide.authoring.sources import SourceFile
from guide.authoring.text import lines_of
from guide.core.content.records import NodeKind
from guide.core.diagnostics import Place
from tests.authoring.a_guide import a_page

_MOST = 200
_ANSWERS = ["ja", "nee", "dat weet ik niet", "ja, ook Nederlands of EU", "JA", ""]
_WORDS = ["Bel", "Is er gevaar?", "Spreek een veilige weg terug af", "aandachtsfunctionaris" * 3]
seeds = st.integers(0, 2**32)


def a_chart(random: Random, most: int = _MOST) -> list[str]:
    """The lines of any chart of up to ``most`` boxes: circles, loops, islands, dead ends."""
    count = random.choice([n for n in (1, 2, 5, 20, 60, 61, _MOST) if n <= most])
    reach = random.choice([1, 3, count])
    lines = []
    for number in range(count):
        form = FORMS[random.choice(list(NodeKind))]
        box = form.replace("id", f"n{number}", 1)
        lines.append(box.replace("…", random.choice(_WORDS)))
    for source in range(count):
        for _ in range(random.choice([0, 1, 1, 2, 3, 7])):
            target = (source + random.randint(0, reach)) % count
            answer = random.choice(_ANSWERS)
            arrow = f"-->|{answer}|" if answer else "-->"
            lines.append(f"n{source} {arrow} n{target}")
    for number in range(0, count, random.choice([1, 2, 5])):
        address = random.choice(["contact/112", "stappenplan/gevaar", "stappenplan/x", "niets"])
        lines.append(f'click n{number} "{address}"')
    return lines


charts = seeds.map(lambda seed: a_chart(Random(seed)))


def _read(lines: list[str]) -> Chart:
    text = "\n".join(["flowchart TD", *lines])
    chart, findings = read_chart(lines_of("x.md", text), Place("x.md", 1, 1))
    assert findings == ()
    return chart


@given(charts)
def test_reading_and_checking(lines: list[str]) -> None:
    chart = _read(lines)
    found = check_chart(chart.nodes, chart.edges)
    places = {line.id.place for line in chart.nodes} | {e.source.place for e in chart.edges}
    places |= {edge.label.place for edge in chart.edges}
    assert {finding.place for finding in found} <= places
    is_large = len(chart.nodes) > MAX_NODES or len(chart.edges) > MAX_EDGES
    assert is_large == any(finding.code == "G146" for finding in found)


@given(charts)
@settings(max_examples=12)
def test_drawing(lines: list[str]) -> None:
    chart = _read(lines)
    shapes = [Shape(node.id.value, node.kind, node.label.value) for node in chart.nodes]
    arrows = [Arrow(e.source.value, e.target.value, e.label.value) for e in chart.edges]
    drawn = draw(shapes, arrows)
    assert set(drawn.boxes) == {shape.id for shape in shapes}
    assert len(drawn.routes) == len(arrows)
    assert all(len(route.points) > 1 for route in drawn.routes)


@given(charts, st.sampled_from(["persoon", "plek", "niets", ""]))
@settings(max_examples=30)
def test_the_whole_page(lines: list[str], about: str) -> None:
    body = "\n".join(["Een zin.", "", "```mermaid", "flowchart TD", *lines, "```", ""])
    head = f"gaat-over: {about}\n" if about else ""
    text = a_page(body, "stappenplan", "x", head)
    read = read_page(SourceFile("x.md", text, ""), Renderer({}))
    last = len(text.split("\n"))
    assert all(1 <= finding.place.line <= last for finding in read.findings)
