"""Opening a page of 60 blocks in the running window, beside a bare text browser with the same."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from guide.core.content.records import TextPage
from tests.benchmarks.made_up import compiled, text_page
from tests.benchmarks.timing import Row, interleaved, medians, timed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PARTS, BLOCKS = 6, 9  # six headings and nine paragraphs under each: 60 blocks


def page_row(folder: Path, runs: int) -> Row:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["XDG_DATA_HOME"] = str(folder)
    pages = [text_page(number, PARTS, BLOCKS) for number in range(0, 80, 4)]
    guide = compiled(folder / "gids.sqlite", pages)
    ours, base = interleaved(_opening(guide, pages), _bare(pages), runs)
    one, other = medians((ours, base))
    return Row("open a page of 60 blocks", one, other, "ms", "a text browser", "≤ 16 ms")


def application() -> QApplication:
    from PySide6.QtWidgets import QApplication

    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


def _opening(guide: Path, pages: list[TextPage]) -> Callable[[], float]:
    from guide.app import wiring
    from guide.app.paths import find_paths

    app = application()
    paths = find_paths(guide)
    wiring.prepare_application(app, paths)
    desk = wiring.make_desk(paths, wiring.read_content(paths.content))
    window = wiring.make_window(desk, paths)
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    turn = iter(range(10_000))

    def open_next() -> None:
        page = pages[next(turn) % len(pages)]
        window.state.open(page.head.address)
        app.processEvents()

    return timed(open_next)


def _bare(pages: list[TextPage]) -> Callable[[], float]:
    from PySide6.QtWidgets import QTextBrowser

    app = application()
    browser = QTextBrowser()
    browser.resize(1366, 768)
    browser.show()
    app.processEvents()
    turn = iter(range(10_000))

    def show_next() -> None:
        page = pages[next(turn) % len(pages)]
        parts = [f"<h2>{part.title}</h2>{part.body_html}" for part in page.sections]
        browser.setHtml("".join(parts))
        app.processEvents()

    return timed(show_next)
