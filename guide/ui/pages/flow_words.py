"""What a flow says in words: kinds of boxes, where one is, what a jump assumed."""

from __future__ import annotations

from PySide6.QtGui import QTextDocumentFragment

from guide.core.content.ids import NodeId
from guide.core.content.records import Flow, FlowEdge, FlowNode, NodeKind
from guide.core.flow.paths import most_questions
from guide.core.flow.road import Road
from guide.core.flow.walk import Walk
from guide.ui.i18n import translate


def kind_word(kind: NodeKind) -> str:
    """What a shape on the map means."""
    return {
        NodeKind.QUESTION: translate("Flow", "Vraag"),
        NodeKind.ACTION: translate("Flow", "Doe dit"),
        NodeKind.CONTACT: translate("Flow", "Bel"),
        NodeKind.END: translate("Flow", "Tot slot"),
        NodeKind.FLOW: translate("Flow", "Ander stappenplan"),
    }[kind]


def answer_word(edge: FlowEdge) -> str:
    """What an arrow says; one without words only leads on."""
    return edge.label or translate("Flow", "Verder")


def as_answer(edge: FlowEdge) -> str:
    """The same as the words of a button."""
    words = answer_word(edge)
    return words[:1].upper() + words[1:]


def position_words(walk: Walk) -> str:
    """*Vraag 3 van hoogstens 6*; for what is no question, what it is."""
    node = walk.here
    if node.kind is not NodeKind.QUESTION:
        return kind_word(node.kind)
    questions = {n.id for n in walk.flow.nodes if n.kind is NodeKind.QUESTION}
    asked = sum(box in questions for box in walk.visited)
    most = asked - 1 + most_questions(walk.flow, node.id)
    words = translate("Flow", "Vraag {n} van hoogstens {most}")
    return words.format(n=asked, most=most)


def plain(html: str) -> str:
    """Rich text as a screen reader says it."""
    return " ".join(QTextDocumentFragment.fromHtml(html).toPlainText().split())


def spoken_position(walk: Walk) -> str:
    """Where one is, for a screen reader: which question, why, and the answers with their keys."""
    node = walk.here
    said = [f"{position_words(walk)}.", node.label, plain(node.why_html)]
    said += [f"{number}: {answer_word(e)}." for number, e in enumerate(walk.answers, start=1)]
    return " ".join(filter(None, said))


def spoken_box(node: FlowNode) -> str:
    """*Vraag: Is er nu gevaar?*"""
    return f"{kind_word(node.kind)}: {node.label}"


def spoken_answers(flow: Flow) -> dict[NodeId, str]:
    """*ja naar Bel 112, nee naar …*, for every box."""
    words = translate("Flow", "{answer} naar {box}")
    labels = {node.id: node.label for node in flow.nodes}
    told: dict[NodeId, list[str]] = {node.id: [] for node in flow.nodes}
    for edge in flow.edges:
        said = words.format(answer=answer_word(edge), box=labels[edge.target])
        told[edge.source].append(said)
    return {node_id: ", ".join(answers) for node_id, answers in told.items()}


def way_in_words(road: Road) -> str:
    """*Is er gevaar? nee › Bel 112*; what was assumed says so; empty at the start."""
    assumed = translate("Flow", "aangenomen")
    parts = []
    for stop in road.stops:
        mark = f"({assumed})" if stop.is_assumed else ""
        parts.append(" ".join(filter(None, [stop.node.label, stop.edge.label, mark])))
    return " › ".join([*parts, road.walk.here.label]) if parts else ""


def assumption_words(walk: Walk, before: Walk) -> str:
    """What a jump took for granted that was not taken for granted before; empty when nothing."""
    new = walk.assumed - before.assumed
    guessed = [edge for edge in walk.trail if edge.source in new]
    if not guessed:
        return ""
    questions = _listed([f"‘{walk.flow.node(edge.source).label}’" for edge in guessed])
    answers = _listed([f"‘{answer_word(edge)}’" for edge in guessed])
    words = translate("Flow", "U koos nog geen antwoord op {questions}. Wij namen aan: {answers}.")
    return words.format(questions=questions, answers=answers)


def _listed(items: list[str]) -> str:
    """*a, b en c*"""
    if len(items) == 1:
        return items[0]
    last = translate("Flow", "{others} en {last}")
    return last.format(others=", ".join(items[:-1]), last=items[-1])
