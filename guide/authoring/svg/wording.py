"""What a map says besides its boxes: its foot, its legend, and all of it in words."""

from __future__ import annotations

from datetime import date

from guide.core.content.records import Edition, Flow, FlowNode, NodeKind, PageHead, Status

KIND_WORDS = {
    NodeKind.QUESTION: "Vraag",
    NodeKind.ACTION: "Doe dit",
    NodeKind.CONTACT: "Bel",
    NodeKind.END: "Tot slot",
    NodeKind.FLOW: "Ander stappenplan",
}
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


def foot_of(head: PageHead, edition: Edition) -> str:
    """The edition, when the flow was checked and when that must be done again."""
    sentences = [
        f"{edition.title}, editie {edition.edition}.",
        f"Nagekeken op {_in_words(head.review.reviewed)}.",
        f"Opnieuw nakijken vóór {_in_words(head.review.due)}.",
        f"Code {head.code}." if head.code else "",
    ]
    return " ".join(filter(None, sentences))


def mark_of(head: PageHead) -> str:
    """What must be said of a flow that is not confirmed; else nothing."""
    words = head.status.value
    return "" if head.status is Status.CONFIRMED else f"{words[0].upper()}{words[1:]}."


def description_of(flow: Flow) -> str:
    """The whole map for who does not see it: every box, and where its answers lead."""
    start = flow.node(flow.start)
    sentences = [f"Stappenplan met {len(flow.nodes)} vakjes. Het begint bij ‘{start.label}’."]
    sentences += [_box_in_words(node, flow) for node in flow.nodes]
    return "\n".join(sentences)


def _box_in_words(node: FlowNode, flow: Flow) -> str:
    ways = [
        f"{edge.label or 'verder'} naar ‘{flow.node(edge.target).label}’"
        for edge in flow.edges_from(node.id)
    ]
    ahead = f": {', '.join(ways)}" if ways else ""
    return f"{KIND_WORDS[node.kind]} ‘{node.label}’{ahead}."


def _in_words(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
