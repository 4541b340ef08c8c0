"""Compiling a thousand pages, beside only rendering their Markdown; and refreshing one of them."""

from __future__ import annotations

from pathlib import Path

import markdown

from guide.authoring.compile import Cache, compile_guide
from guide.authoring.layout import Arrow, Shape, draw
from guide.authoring.publish import publish
from tests.benchmarks.made_up import TODAY, sources
from tests.benchmarks.timing import Row, interleaved, medians, timed
from tests.support.flows import FOLDER, real_flows

PAGES = 1_000


def compiling_rows(folder: Path, runs: int) -> list[Row]:
    made = sources(folder / "content", PAGES)
    out = folder / "out"
    out.mkdir()
    texts = [path.read_text("utf-8") for path in sorted((made / "nl").rglob("*.md"))]
    cache = Cache()

    def whole() -> None:
        if publish(compile_guide(made, TODAY), out) is None:
            raise SystemExit("The made-up content has errors.")

    def only_markdown() -> None:
        for text in texts:
            markdown.markdown(text, extensions=["tables", "admonition"])

    page = made / "nl" / "naslag" / "gemaakt" / "gemaakt-7.md"
    turn = iter(range(10_000))

    def refresh() -> None:
        page.write_text(f"{page.read_text('utf-8')}\nBeurt {next(turn)}.\n", encoding="utf-8")
        publish(compile_guide(made, TODAY, cache), out)

    whole_ms, plain = medians(interleaved(timed(whole), timed(only_markdown), max(3, runs // 2)))
    refreshed, again = medians(interleaved(timed(refresh), timed(only_markdown), runs))
    return [
        Row("compile 1,000 pages", whole_ms, plain, "ms", "Markdown alone", "≤ 5000 ms"),
        Row("refresh after saving one of them", refreshed, again, "ms", "the same", "≤ 300 ms"),
        _layout_row(runs),
    ]


def _layout_row(runs: int) -> Row:
    """Placing the boxes and lines of the largest flow of the guide."""
    flow = max(real_flows(), key=lambda flow: len(flow.nodes) + len(flow.edges))
    shapes = [Shape(node.id, node.kind, node.label) for node in flow.nodes]
    arrows = [Arrow(edge.source, edge.target, edge.label) for edge in flow.edges]
    text = (FOLDER / f"{flow.head.address.slug}.md").read_text("utf-8")

    def only_markdown() -> None:
        markdown.markdown(text, extensions=["tables", "admonition"])

    drawn, plain = medians(
        interleaved(timed(lambda: draw(shapes, arrows)), timed(only_markdown), 3 * runs)
    )
    what = f"lay out the largest flow ({len(shapes)} boxes)"
    return Row(what, drawn, plain, "ms", "its page as Markdown", "≤ 200 ms")
