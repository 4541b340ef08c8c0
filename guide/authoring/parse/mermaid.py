"""Reads the small part of Mermaid that flowcharts are written in; any other line is an error.

The message names the nearest allowed form, because the block must also draw on a forge.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from guide.authoring import messages
from guide.authoring.text import Line, Placed
from guide.core.content.address import SLUG
from guide.core.content.records import NodeKind
from guide.core.diagnostics import Diagnostic, Place

_SHAPES: tuple[tuple[str, str, NodeKind], ...] = (
    ('(["', '"])', NodeKind.CONTACT),
    ('(("', '"))', NodeKind.END),
    ('[["', '"]]', NodeKind.FLOW),
    ('{"', '"}', NodeKind.QUESTION),
    ('["', '"]', NodeKind.ACTION),
)
FORMS = {
    NodeKind.QUESTION: 'id{"…"}',
    NodeKind.ACTION: 'id["…"]',
    NodeKind.CONTACT: 'id(["…"])',
    NodeKind.END: 'id(("…"))',
    NodeKind.FLOW: 'id[["…"]]',
}
_HEADER = re.compile(r"flowchart\s+TD;?$")
_ID = r"[A-Za-z0-9_]+(?:-[A-Za-z0-9_]+)*"
_EDGE = re.compile(
    rf"(?P<source>{_ID})\s*-->"
    r"(?P<bars>\s*\|(?:\"(?P<quoted>[^\"]*)\"|(?P<bare>[^|\"]*))\|)?"
    rf"\s*(?P<target>{_ID})$"
)
_CLICK = re.compile(r'click\s+([A-Za-z0-9_-]+)\s+(?:href\s+)?"([^"]*)"$')
_DECLARATION = re.compile(r"([A-Za-z0-9_-]+)\s*([\[({>].*)$")
_RESERVED = re.compile(
    r"(end|graph|subgraph|flowchart|style|class|interpolate)(?![^-])|(click|href|call|x|o)$",
    re.IGNORECASE,
)
"""Words that Mermaid takes for its own (an x or o for the end of an arrow), most of them also in
front of a hyphen."""
_MARK = re.compile(
    r"`|&#?\w+;|#\w+;|\$\$|</?[A-Za-z!]|\bfa[a-z]?:fa-|\bdirection\s+(?:TB|TD|BT|RL|LR)\b"
)
"""What Mermaid does not show as it is written, wherever it stands."""
_NEEDS_QUOTES = re.compile(r"[()\[\]{}@]")
_COMMENT, _DIRECTIVE = "%%", "%%{"
_OTHER_ARROWS = re.compile(r"--[^->|]+-->|-\.+->|==+>|---|<-->|--[ox]\b|~~~")
_BREAK = re.compile(r"<br\s*/?>|\\n", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Node:
    """A box as written."""

    id: Placed[str]
    kind: NodeKind
    label: Placed[str]


@dataclass(frozen=True, slots=True)
class Edge:
    """An arrow as written; ``label`` may be empty."""

    source: Placed[str]
    target: Placed[str]
    label: Placed[str]


@dataclass(slots=True)
class Chart:
    """A flowchart as written. The first node is the start."""

    nodes: list[Node] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    clicks: list[tuple[Placed[str], Placed[str]]] = field(default_factory=list)
    """Node id and address."""


def read_chart(lines: Sequence[Line], opening: Place) -> tuple[Chart, tuple[Diagnostic, ...]]:
    """The chart in a ``mermaid`` block, and every line that is not of the allowed forms."""
    reader = _Reader()
    content = [line.strip() for line in lines if not line.is_blank]
    content = [line for line in content if not _is_comment(line.text)]
    if not content:
        return reader.chart, (messages.CHART_EMPTY.at(opening),)
    if _HEADER.match(content[0].text):
        content = content[1:]
    else:
        reader.findings.append(messages.CHART_HEADER.at(content[0].place()))
        if re.match(r"(?:flowchart|graph)\b", content[0].text):
            content = content[1:]
    for line in content:
        reader.take(line)
    return reader.chart, tuple(reader.findings)


class _Reader:
    """Takes one line after another."""

    def __init__(self) -> None:
        self.chart = Chart()
        self.findings: list[Diagnostic] = []

    def take(self, line: Line) -> None:
        if line.text.endswith(";"):
            line = line.cut(0, len(line.text) - 1).strip()
        if match := _CLICK.match(line.text):
            self._click(line, match)
        elif match := _EDGE.match(line.text):
            self._edge(line, match)
        elif (match := _DECLARATION.match(line.text)) and not _has_arrow(line.text):
            self._node(line, match)
        else:
            self._refuse(line)

    def _click(self, line: Line, match: re.Match[str]) -> None:
        node = Placed(match[1], line.place(match.start(1), len(match[1])))
        target = Placed(match[2].strip(), line.place(match.start(2), max(1, len(match[2]))))
        self.chart.clicks.append((node, target))

    def _edge(self, line: Line, match: re.Match[str]) -> None:
        label = Line(line.file, line.number, line.column, "")
        if match["bars"]:
            label = _part(line, match, "bare" if match["quoted"] is None else "quoted").strip()
            self._check_answer(line, label, is_bare=match["quoted"] is None)
        source, target = _part(line, match, "source"), _part(line, match, "target")
        self.chart.edges.append(
            Edge(
                source=Placed(source.text, source.place()),
                target=Placed(target.text, target.place()),
                label=Placed(label.text, label.place() if label.text else line.place()),
            )
        )

    def _check_answer(self, line: Line, label: Line, *, is_bare: bool) -> None:
        if label.is_blank:
            self.findings.append(messages.ARROW_OTHER.at(line.place()))
        elif is_bare and _NEEDS_QUOTES.search(label.text):
            self.findings.append(messages.ANSWER_QUOTES.at(label.place(), answer=label.text))
        self._check_words(label)

    def _check_words(self, words: Line) -> None:
        """Words that a forge would not show as they are written."""
        if _BREAK.search(words.text):
            self.findings.append(messages.LABEL_BREAK.at(words.place()))
        elif mark := _MARK.search(words.text):
            place = words.place(mark.start(), len(mark[0]))
            self.findings.append(messages.LABEL_MARK.at(place, mark=mark[0]))

    def _node(self, line: Line, match: re.Match[str]) -> None:
        node_id = Placed(match[1], line.place(match.start(1), len(match[1])))
        if reserved := _RESERVED.match(match[1]):
            word = reserved[1] or reserved[2]
            self.findings.append(messages.NODE_RESERVED.at(node_id.place, id=match[1], word=word))
        elif not SLUG.fullmatch(match[1]):
            self.findings.append(messages.BAD_ID.at(node_id.place, id=match[1]))
            return
        body = line.cut(match.start(2))
        for opening, closing, kind in _SHAPES:
            if body.text.startswith(opening) and body.text.endswith(closing):
                inner = body.cut(len(opening), len(body.text) - len(closing))
                if '"' not in inner.text:
                    self._labelled(node_id, kind, inner)
                    return
        self._refuse_shape(node_id, body)

    def _labelled(self, node_id: Placed[str], kind: NodeKind, inner: Line) -> None:
        label = " ".join(inner.text.split())
        self._check_words(inner)
        if not label:
            self.findings.append(messages.LABEL_EMPTY.at(node_id.place, id=node_id.value))
        self.chart.nodes.append(Node(node_id, kind, Placed(label, inner.place())))

    def _refuse_shape(self, node_id: Placed[str], body: Line) -> None:
        """A shape we do not know, or a label without quotes: name the nearest that we do."""
        near = NodeKind.ACTION
        for opening, _, kind in _SHAPES:
            if body.text.startswith(opening.rstrip('"')):
                near = kind
                break
        form = FORMS[near].replace("id", node_id.value, 1)
        # the box stays known, so that arrows to it are no second error
        self.chart.nodes.append(Node(node_id, near, Placed("?", body.place())))
        self.findings.append(messages.NODE_SHAPE.at(body.place(), form=form))

    def _refuse(self, line: Line) -> None:
        text = line.text
        word = text.split()[0] if text.split() else text
        if _OTHER_ARROWS.search(text) and "-->" not in text.replace("<-->", ""):
            self.findings.append(messages.ARROW_OTHER.at(line.place()))
        elif _has_arrow(text):
            self._refuse_arrow(line)
        elif word == "click":
            self.findings.append(messages.CLICK_FORM.at(line.place()))
        else:
            self.findings.append(messages.CHART_LINE.at(line.place(), line=text))

    def _refuse_arrow(self, line: Line) -> None:
        text = line.text
        is_chain = text.count("-->") > 1 and not re.search(r"--[^->|]", text)
        if is_chain or "&" in text:
            self.findings.append(messages.ARROW_CHAIN.at(line.place()))
        elif re.search(r"[\[({]", text):
            self.findings.append(messages.ARROW_WITH_BOX.at(line.place()))
        else:
            self.findings.append(messages.ARROW_OTHER.at(line.place()))


def _is_comment(text: str) -> bool:
    """A line that Mermaid skips; a directive changes how the whole is drawn."""
    return text.startswith(_COMMENT) and not text.startswith(_DIRECTIVE)


def _part(line: Line, match: re.Match[str], name: str) -> Line:
    return line.cut(match.start(name), match.end(name))


def _has_arrow(text: str) -> bool:
    """True for an arrow outside quotes; a label may hold anything."""
    bare = re.sub(r'"[^"]*"', '""', text)
    return "-->" in bare or bool(_OTHER_ARROWS.search(bare))
