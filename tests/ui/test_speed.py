"""How long a page takes to open, to read in the report; `make bench` compares it properly."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.support import builders
from tests.support.ui import Opened, settle

PARTS, PARAGRAPHS = 6, 9
"""Six headings with nine paragraphs under each: sixty blocks."""


def test_opening_a_page_of_sixty_blocks_is_timed(
    opens: Callable[..., Opened],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    body = "<p>Iemand werkt onder dwang en kan niet weg. Een ander bewaart de papieren.</p>"
    sections = tuple(
        builders.a_section(f"deel-{n}", title=f"Deel {n}", body_html=body * PARAGRAPHS)
        for n in range(PARTS)
    )
    pages = [builders.a_text_page(f"begrip/lang-{n}", f"G{n + 1}") for n in range(12)]
    long_pages = [replace(page, sections=sections) for page in pages]
    guide = builders.an_empty_guide().with_pages(*long_pages).write_to(tmp_path / "gids.sqlite")
    app = opens(content=guide)
    took = []
    for page in long_pages:
        started = time.perf_counter()
        app.window.state.open(page.head.address)
        settle()
        took.append((time.perf_counter() - started) * 1000)
    median = statistics.median(took)
    record_property("milliseconds to open a page of sixty blocks", round(median, 1))
    print(f"\na page of sixty blocks opens in {median:.1f} ms")
    assert app.page.title == long_pages[-1].head.title
