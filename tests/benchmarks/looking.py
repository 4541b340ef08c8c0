"""Looking for something: opening the sheet, a key in it without the search itself, and Ctrl+F."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from guide.core.search.searcher import ANYBODY, EVERYTHING, Filter, Searcher
from tests.benchmarks.made_up import compiled, text_page
from tests.benchmarks.pages import application
from tests.benchmarks.timing import Row, interleaved, medians, timed

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from guide.services.finder import Found
    from guide.ui.shell.window import Window

TYPED = "paspoort afgepakt"
SOUGHT = "dwang"
HITS = 24
IDLE_SECONDS = 2.0
"""So long after the start a reader first wants to search."""


def looking_rows(folder: Path, runs: int) -> Iterator[Row]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["XDG_DATA_HOME"] = str(folder)
    page = text_page(0, 6, 9)
    window = _window(compiled(folder / "gids.sqlite", [page]))
    _settle(IDLE_SECONDS)
    bare = _bare_list()
    bare()
    first = longest_block(window.open_search)
    yield Row("open search for the first time", first, bare(), "ms", "a plain list", "≤ 16 ms")
    while window.finding.is_loading:
        application().processEvents()
    ours, base = medians(interleaved(_typing(window, TYPED), bare, runs))
    yield Row("show what a key finds", ours, base, "ms", "a plain list", "≤ 5 ms")
    window.finding.close_one()
    window.state.open(page.head.address)
    _settle(0.3)
    window.finding.open_bar()
    ours, base = medians(interleaved(_worst_letter(window), bare, runs))
    yield Row("a letter in Ctrl+F, long page", ours, base, "ms", "a plain list", "≤ 16 ms")


def _window(guide: Path) -> Window:
    from guide.app import wiring
    from guide.app.paths import find_paths

    paths = find_paths(guide)
    wiring.prepare_application(application(), paths)
    desk = wiring.make_desk(paths, wiring.read_content(paths.content))
    window = wiring.make_window(desk, paths)
    window.resize(1366, 768)
    window.show()
    return window


def _settle(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        application().processEvents()
        time.sleep(0.001)


def longest_block(action: Callable[[], object]) -> float:
    """Milliseconds in which no key could come in, at worst, from the action on."""
    blocks = [timed(action)()]
    blocks += [timed(application().processEvents)() for _ in range(3)]
    return max(blocks)


def _typing(window: Window, words: str) -> Callable[[], float]:
    """A key in the field, until what it finds is painted; without the time of the search."""
    finder = window._desk.finder
    assert finder is not None
    field = window.search.field
    searched: list[float] = []
    find = finder.find

    def watched(
        typed: str, limit: int = HITS, only: Filter = EVERYTHING, searcher: Searcher = ANYBODY
    ) -> Found:
        start = time.perf_counter()
        found = find(typed, limit, only, searcher)
        searched.append((time.perf_counter() - start) * 1000)
        return found

    finder.find = watched  # type: ignore[method-assign]

    def type_all() -> float:
        field.setText("")
        application().processEvents()
        times = []
        for letter in words:
            searched.clear()
            taken = timed(partial(_press, field, letter))()
            times.append(taken - sum(searched))
        return median(times)

    return type_all


def _press(field: QWidget, key: str) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClicks(field, key)
    application().processEvents()


def _worst_letter(window: Window) -> Callable[[], float]:
    """Of one word, letter by letter: the first is on the page most often."""
    field = window.finding.bar.field

    def type_all() -> float:
        field.setText("")
        application().processEvents()
        return max(timed(partial(_press, field, key))() for key in SOUGHT)

    return type_all


def _bare_list() -> Callable[[], float]:
    """A list view that is given other words, and paints them."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    model = QStringListModel()
    view = QListView()
    view.setModel(model)
    view.resize(680, 500)
    view.show()
    application().processEvents()
    turn = iter(range(100_000))

    def show() -> None:
        number = next(turn)
        model.setStringList([f"Treffer {number} op regel {line}" for line in range(HITS)])
        application().processEvents()

    return timed(show)
