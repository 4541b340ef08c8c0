"""300 signals: from a key press to painted pixels, beside a plain list view with the same words."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

from guide.core.content.ids import FormId
from guide.core.content.records import Dimension, Strength
from guide.core.content.records import Signal as FieldSignal
from tests.benchmarks.pages import application
from tests.benchmarks.timing import Row, interleaved, medians, timed
from tests.support.builders import a_guide, a_signal, a_text_page

COUNT = 300
FORMS = ("arbeidsuitbuiting", "seksuele-uitbuiting")
KEYS = ["s", "i", "g", "n", "a", "l"]


def signal_rows(folder: Path, runs: int) -> Iterator[Row]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["XDG_DATA_HOME"] = str(folder)
    signals = [_signal(number) for number in range(COUNT)]
    forms = [a_text_page(f"vorm/{form}", f"V{n}") for n, form in enumerate(FORMS[1:], 2)]
    guide = a_guide().with_pages(*forms).with_signals(*signals).write_to(folder / "gids.sqlite")
    filtering, ticking = _ours(guide)
    bare = _bare([signal.text for signal in signals])
    for what, action in (("filter 300 signals", filtering), ("tick and re-weigh", ticking)):
        one, other = medians(interleaved(action, bare, runs))
        yield Row(what, one, other, "ms", "a plain list", "≤ 16 ms")


def _signal(number: int) -> FieldSignal:
    strengths = (None, *Strength)
    dimensions = tuple(Dimension)
    return a_signal(
        f"gemaakt-{number}",
        f"S{number + 100}",
        text=f"Signaal {number}: een ander houdt de papieren en telt het geld.",
        dimension=dimensions[number % len(dimensions)],
        strength=strengths[number % len(strengths)],
        forms=(FormId(FORMS[number % len(FORMS)]),),
    )


def _ours(guide: Path) -> tuple[Callable[[], float], Callable[[], float]]:
    """A key in the filter, and a tick with the space bar, until the window is painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QLineEdit, QListView

    from guide.app import wiring
    from guide.app.paths import find_paths
    from guide.core.content.address import Address

    app = application()
    paths = find_paths(guide)
    wiring.prepare_application(app, paths)
    desk = wiring.make_desk(paths, wiring.read_content(paths.content))
    window = wiring.make_window(desk, paths, Address.parse("signalen"))
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    assert window.page is not None
    field = next(f for f in window.page.findChildren(QLineEdit) if f.isVisible())
    view = next(v for v in window.page.findChildren(QListView) if v.isVisible())
    keys = cycle([*KEYS, *[""] * len(KEYS)])

    def type_one() -> None:
        key = next(keys)
        if key:
            QTest.keyClicks(field, key)
        else:
            QTest.keyClick(field, Qt.Key.Key_Backspace)
        window.repaint()
        app.processEvents()

    rows = cycle(range(1, 40))

    def tick_one() -> None:
        view.setCurrentIndex(view.model().index(next(rows), 0))
        QTest.keyClick(view, Qt.Key.Key_Space)
        window.repaint()
        app.processEvents()

    return timed(type_one), timed(tick_one)


def _bare(texts: list[str]) -> Callable[[], float]:
    from PySide6.QtCore import QSortFilterProxyModel, QStringListModel
    from PySide6.QtWidgets import QListView

    app = application()
    model = QStringListModel(texts)
    proxy = QSortFilterProxyModel()
    proxy.setSourceModel(model)
    view = QListView()
    view.setModel(proxy)
    view.resize(1366, 768)
    view.show()
    app.processEvents()
    wanted = cycle(["S", "Si", "Sig", ""])

    def filter_once() -> None:
        proxy.setFilterFixedString(next(wanted))
        view.repaint()
        app.processEvents()

    return timed(filter_once)
