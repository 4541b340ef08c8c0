"""Whether a flowchart can be walked: every box reached, every question answered, a way out."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

from guide.authoring import messages
from guide.authoring.parse.mermaid import Edge, Node
from guide.core.content.records import NodeKind
from guide.core.diagnostics import Diagnostic

MAX_QUESTIONS = 10
MAX_ANSWERS = 6
MAX_NODES = 60
MAX_EDGES = 180

_Ways = Mapping[str, Sequence[Edge]]


def check_chart(nodes: Sequence[Node], edges: Sequence[Edge]) -> list[Diagnostic]:
    """Everything that would leave somebody stuck. The first node is the start."""
    if not nodes:
        return []
    ways: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        ways[edge.source.value].append(edge)
    found: list[Diagnostic] = []
    if len(nodes) > MAX_NODES or len(edges) > MAX_EDGES:
        found.append(
            messages.CHART_TOO_LARGE.at(nodes[0].id.place, nodes=MAX_NODES, edges=MAX_EDGES)
        )
    for node in nodes:
        found += _check_answers(node, ways[node.id.value])
    found += _unreachable(nodes, ways)
    found += _without_way_out(nodes, ways)
    found += _too_many_questions(nodes, ways)
    return found


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


def _unreachable(nodes: Sequence[Node], ways: _Ways) -> Iterable[Diagnostic]:
    reached = _reached_from([nodes[0].id.value], ways)
    for node in nodes:
        if node.id.value not in reached:
            yield messages.NODE_UNREACHED.at(node.id.place, id=node.id.value)


def _reached_from(start: Iterable[str], ways: _Ways) -> set[str]:
    seen = set(start)
    queue = deque(seen)
    while queue:
        for edge in ways.get(queue.popleft(), ()):
            if edge.target.value not in seen:
                seen.add(edge.target.value)
                queue.append(edge.target.value)
    return seen


def _without_way_out(nodes: Sequence[Node], ways: _Ways) -> Iterable[Diagnostic]:
    """Boxes in a circle that no answer leads out of."""
    back: dict[str, list[Edge]] = defaultdict(list)
    for edges in ways.values():
        for edge in edges:
            back[edge.target.value].append(
                Edge(source=edge.target, target=edge.source, label=edge.label)
            )
    stops = [node.id.value for node in nodes if not ways.get(node.id.value)]
    leads_out = _reached_from(stops, back)
    stuck = [node for node in nodes if node.id.value not in leads_out]
    if stuck:
        ids = ", ".join(f"‘{node.id.value}’" for node in stuck)
        yield messages.CIRCLE.at(stuck[0].id.place, ids=ids)


def _too_many_questions(nodes: Sequence[Node], ways: _Ways) -> Iterable[Diagnostic]:
    """The longest way in which no box comes twice; circles are left out."""
    kinds = {node.id.value: node.kind for node in nodes}
    longest = _longest(nodes[0].id.value, ways, kinds)
    if longest > MAX_QUESTIONS:
        yield messages.TOO_MANY_QUESTIONS.at(nodes[0].id.place, count=longest, limit=MAX_QUESTIONS)


def _longest(start: str, ways: _Ways, kinds: Mapping[str, NodeKind]) -> int:
    """Questions on the longest way, arrows that lead back left out (walked without recursion)."""
    best: dict[str, int] = {}
    open_nodes: set[str] = set()
    stack = [(start, False)]
    while stack:
        here, is_done = stack.pop()
        if is_done:
            ahead = [best[e.target.value] for e in ways.get(here, ()) if e.target.value in best]
            best[here] = max(ahead, default=0) + (kinds[here] is NodeKind.QUESTION)
            open_nodes.discard(here)
        elif here not in best and here not in open_nodes:
            open_nodes.add(here)
            stack.append((here, True))
            stack += [(e.target.value, False) for e in ways.get(here, ())]
    return best[start]
