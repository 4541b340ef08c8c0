"""Reads the program of the search sheet while nobody does anything, so that it opens at once."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

FIRST_MS = 400
"""The start comes first: the window is complete, and the reader looks at it."""
STEP_MS = 40
"""Between two steps there is room for what the reader does."""

MODULES = (
    "guide.core.search.text",
    "guide.ui.widgets.cards",
    "guide.ui.shell.search_frame",
    "guide.ui.shell.search_panels",
    "guide.ui.widgets.drop_down",
    "guide.ui.shell.search_filters",
    "guide.ui.standing_words",
    "guide.ui.widgets.marked",
    "guide.ui.shell.search_rows",
    "guide.ui.shell.search_hits",
    "guide.ui.shell.search_sheet",
    "guide.services.own_entries",
    "guide.ui.shell.search_work",
    "guide.core.search.index",
    "guide.core.search.slips",
    "guide.core.search.lexicon",
    "guide.core.search.query",
    "guide.core.search.plan",
    "guide.core.search.match",
    "guide.core.search.rank",
    "guide.services.search_engine",
)
"""What the first search needs, what others need first: each by itself takes a few milliseconds."""


class SearchAhead(QObject):
    """Imports one module after another, with pauses. ``finished()`` when all are there."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[str] = iter(MODULES)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_step)
        self._timer.start(FIRST_MS)

    def stop(self) -> None:
        """Somebody searches already, which reads all of it."""
        self._timer.stop()

    def _on_step(self) -> None:
        module = next(self._left, None)
        if module is None:
            self.finished.emit()
        else:
            import_module(module)
            self._timer.start(STEP_MS)
