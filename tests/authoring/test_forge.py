"""What we read in a flowchart, a forge reads and draws: with the real Mermaid, where node is."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import pytest

from guide.authoring.checks.flows import check_chart
from guide.authoring.parse.mermaid import Chart as OurChart
from guide.authoring.parse.mermaid import read_chart
from guide.authoring.text import lines_of
from guide.core.content.records import NodeKind
from guide.core.diagnostics import Place
from tests.authoring.forge import Chart, Forge, Read, the_forge
from tests.authoring.test_any_chart import a_chart
from tests.support.flows import FOLDER

_DOCS = Path(__file__).parents[2] / "docs" / "authoring.md"
_BLOCK = re.compile(r"^( *)```mermaid\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
_SHAPES = {
    NodeKind.QUESTION: "diamond",
    NodeKind.ACTION: "square",
    NodeKind.CONTACT: "stadium",
    NodeKind.END: "circle",
    NodeKind.FLOW: "subroutine",
}
_ODD_WORDS = [
    *("1. Bel", "- Bel", "# Kop", "**vet**", "_a_ b", "a_b_c", "> citaat", "a < b", "<18", "18+"),
    *("http://x.nl", "~~x~~", "a*b*c", "---", "a\\b", "a & b", "100 %", "€ 5", "a: b", "a; b"),
    *("einde", "end", "graph TD", "click", "x", "o", "ja -- nee", "a-->b", "a%%b", "‘x’", "'x'"),
    *("é", "👍", "a|b", "(x)", "[x]", "{x}", "a@b", "~", "^", "=", "==", "a/b", "!", "$5", "#5"),
    *("`x`", "#35;", "&amp;", "<b>x</b>", "a<br>b", "$$x$$", "fa:fa-phone", "direction LR"),
]
_ODD_IDS = ["end", "end-x", "bel112", "1", "12-a", "x", "o", "a-o", "style", "class-x", "default"]
_ODD_IDS += ["click", "href", "call", "v", "td", "graph-x", "subgraph", "title", "interpolate-x"]


@pytest.fixture(scope="module")
def forge() -> Forge:
    return the_forge()


def _blocks(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    return [
        "\n".join(line.removeprefix(match[1]) for line in match[2].splitlines())
        for match in _BLOCK.finditer(text)
    ]


def _ours(text: str) -> tuple[OurChart, bool]:
    """What we read, and whether nothing is wrong with it."""
    chart, findings = read_chart(lines_of("x.md", text), Place("x.md", 1, 1))
    return chart, not findings


def _expect(text: str, read: Read) -> None:
    """The same boxes with the same words, the same arrows, the same links."""
    chart, _ = _ours(text)
    assert read.error == "", text
    links = {node_id.value: target.value for node_id, target in chart.clicks}
    shapes = {
        (node.id.value, _SHAPES[node.kind], node.label.value, links.get(node.id.value, ""))
        for node in chart.nodes
    }
    # only in what it shows does Mermaid write < as a browser wants it
    boxes = {(a, b, words.replace("&lt;", "<"), link) for a, b, words, link in read.boxes}
    assert boxes == shapes, text
    arrows = [(e.source.value, e.target.value, e.label.value) for e in chart.edges]
    assert [(a, b, words.replace("&lt;", "<")) for a, b, words, _, _ in read.arrows] == arrows
    assert {arrow[3:] for arrow in read.arrows} <= {("arrow_point", "normal")}


def _expect_drawn(text: str, read: Read) -> None:
    chart, _ = _ours(text)
    words = {node.label.value for node in chart.nodes} | {e.label.value for e in chart.edges}
    assert words - {""} <= set(read.shown)


def test_the_flows_of_the_guide_and_the_examples_for_editors(forge: Forge) -> None:
    texts = [block for path in sorted(FOLDER.glob("*.md")) for block in _blocks(path)]
    documented = _blocks(_DOCS)
    assert texts
    assert documented
    texts += documented
    assert all(_ours(text)[1] for text in texts)
    for text, read in zip(texts, forge.read([Chart(t, draws=True) for t in texts]), strict=True):
        _expect(text, read)
        _expect_drawn(text, read)


def test_the_examples_for_editors_are_right() -> None:
    for text in _blocks(_DOCS):
        chart, is_right = _ours(text)
        assert is_right, text
        assert check_chart(chart.nodes, chart.edges) == [], text


def _made_up(random: Random) -> str:
    """A chart with odd words and ids in it; much of it is not allowed, and then not asked."""
    lines = a_chart(random, most=8)
    text = "\n".join(["flowchart TD", *lines])
    odd = random.choice(_ODD_WORDS)
    answer = random.choice([f"|{odd}|", f'|"{odd}"|', f'| "{odd}" |'])
    text = text.replace("|nee|", answer)
    text = text.replace('"Is er gevaar?"', f'"{random.choice(_ODD_WORDS)}"')
    text = re.sub(r"\bn0\b", random.choice(_ODD_IDS), text)
    return text.replace(" --> ", random.choice([" --> ", "-->", "  -->  "]))


def _is_whole(text: str) -> bool:
    """Whether we have nothing against it, and every arrow and link is of a box that is there."""
    chart, is_right = _ours(text)
    known = [node.id.value for node in chart.nodes]
    ends = {end.value for edge in chart.edges for end in (edge.source, edge.target)}
    ends |= {node_id.value for node_id, _ in chart.clicks}
    return is_right and ends <= set(known) and len(set(known)) == len(known)


def test_whatever_we_accept_a_forge_reads_alike(forge: Forge) -> None:
    random = Random(20261124)
    texts = [text for _ in range(1_000) if _is_whole(text := _made_up(random))]
    assert len(texts) > 100
    for text, read in zip(texts, forge.read([Chart(text) for text in texts]), strict=True):
        _expect(text, read)


def _is_surprise(text: str, read: Read) -> bool:
    try:
        _expect(text, read)
        _expect_drawn(text, read)
    except AssertionError:
        return True
    return False


def test_what_we_refuse_a_forge_would_not_show_as_written(forge: Forge) -> None:
    """The rules of the small part of Mermaid are not made up: each stands for a real surprise."""
    box = 'flowchart TD\n  {id}{{"{words}"}}\n  b["B"]\n  {id} -->|{answer}| b\n  {id} --> b'
    right = {"id": "a", "words": "A", "answer": "ja"}
    wrong = [{"id": word} for word in ("end", "end-x", "graph", "style-x", "class", "href", "call")]
    wrong += [{"words": words} for words in ("`x`", "#35;", "&amp;", "<b>x</b>", "fa:fa-phone x")]
    wrong += [{"answer": answer} for answer in ("(x)", "[x]", "{x}", "a@b", "", "direction LR")]
    texts = [box.format(**{**right, **spoilt}) for spoilt in wrong]
    for text, read in zip(texts, forge.read([Chart(t, draws=True) for t in texts]), strict=True):
        assert not _ours(text)[1], text
        assert _is_surprise(text, read), text
