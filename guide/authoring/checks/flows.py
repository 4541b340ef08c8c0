"""Whether a flowchart can be walked: every box reached, every question answered, a way out.

What is said of ways is proved for all of them from the start; see `ways`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from guide.authoring import messages
from guide.authoring.checks.ways import circles_without_exit, heaviest_way, reached_from
from guide.authoring.parse.mermaid import Chart, Edge, Node
from guide.core.content.records import NodeKind
from guide.core.diagnostics import Diagnostic

MAX_QUESTIONS = 10
MAX_ANSWERS = 6
MAX_NODES = 60
MAX_EDGES = 180

_Answers = Mapping[str, Sequence[Edge]]


def check_chart(nodes: Sequence[Node], edges: Sequence[Edge]) -> list[Diagnostic]:
    """Everything that would leave somebody stuck. The first node is the start.

    A door to another flow counts as an end here: what follows there is that flow's own check.
    """
    if not nodes:
        return []
    answers: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        answers[edge.source.value].append(edge)
    found: list[Diagnostic] = []
    if len(nodes) > MAX_NODES or len(edges) > MAX_EDGES:
        found.append(
            messages.CHART_TOO_LARGE.at(nodes[0].id.place, nodes=MAX_NODES, edges=MAX_EDGES)
        )
    for node in nodes:
        found += _check_answers(node, answers[node.id.value])
    found += _unreachable(nodes, answers)
    found += _circles(nodes, answers)
    found += _too_many_questions(nodes, answers)
    return found


def leads_to(chart: Chart, boxes: Container[str]) -> bool:
    """Whether some way from the start comes by one of these boxes."""
    ways: dict[str, list[str]] = defaultdict(list)
    for edge in chart.edges:
        ways[edge.source.value].append(edge.target.value)
    start = [node.id.value for node in chart.nodes[:1]]
    return any(box in boxes for box in reached_from(start, ways))


def _check_answers(node: Node, answers: Sequence[Edge]) -> Iterable[Diagnostic]:
    match node.kind:
        case NodeKind.QUESTION:
            yield from _check_question(node, answers)
        case NodeKind.END:
            for edge in answers:
                yield messages.END_GOES_ON.at(edge.source.place, id=node.id.value)
        case NodeKind.ACTION:
            if len(answers) != 1:
                yield messages.ACTION_ARROWS.at(node.id.place, id=node.id.value, count=len(answers))
        case NodeKind.CONTACT | NodeKind.FLOW:
            for edge in answers[1:]:
                yield messages.CONTACT_ARROWS.at(edge.source.place, id=node.id.value)


def _check_question(node: Node, answers: Sequence[Edge]) -> Iterable[Diagnostic]:
    if len(answers) < 2:
        yield messages.QUESTION_ANSWERS.at(node.id.place, id=node.id.value, count=len(answers))
    if len(answers) > MAX_ANSWERS:
        yield messages.QUESTION_TOO_MANY.at(node.id.place, id=node.id.value, limit=MAX_ANSWERS)
    for edge in answers:
        if not edge.label.value:
            yield messages.ANSWER_MISSING.at(edge.label.place, id=node.id.value)
    counts = Counter(edge.label.value.casefold() for edge in answers if edge.label.value)
    for edge in answers:
        if counts[edge.label.value.casefold()] > 1:
            yield messages.ANSWER_TWICE.at(edge.label.place, answer=edge.label.value)


def _unreachable(nodes: Sequence[Node], answers: _Answers) -> Iterable[Diagnostic]:
    reached = reached_from([nodes[0].id.value], _ways(answers))
    for node in nodes:
        if node.id.value not in reached:
            yield messages.NODE_UNREACHED.at(node.id.place, id=node.id.value)


def _circles(nodes: Sequence[Node], answers: _Answers) -> Iterable[Diagnostic]:
    """Boxes in a circle that no answer leads out of."""
    by_id = {node.id.value: node for node in nodes}
    exits = (NodeKind.END, NodeKind.FLOW)
    for circle in circles_without_exit(by_id, _ways(answers), lambda n: by_id[n].kind in exits):
        first = min((by_id[name].id.place for name in circle), key=lambda place: place.line)
        yield messages.CIRCLE.at(first, ids=_quoted(circle))


def _too_many_questions(nodes: Sequence[Node], answers: _Answers) -> Iterable[Diagnostic]:
    questions = {node.id.value for node in nodes if node.kind is NodeKind.QUESTION}
    asked = heaviest_way(nodes[0].id.value, _ways(answers), questions.__contains__)
    if len(asked) > MAX_QUESTIONS:
        yield messages.TOO_MANY_QUESTIONS.at(
            nodes[0].id.place, count=len(asked), limit=MAX_QUESTIONS, ids=_quoted(asked)
        )


def _ways(answers: _Answers) -> dict[str, list[str]]:
    return {name: [edge.target.value for edge in edges] for name, edges in answers.items()}


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"‘{name}’" for name in names)
