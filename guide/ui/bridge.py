"""Turns changes in the services into a Qt signal; the only place where the two meet."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from guide.services.changes import Change, ChangeFeed


class Bridge(QObject):
    """``changed(Change)`` is sent for every change of any service."""

    changed = Signal(object)

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        feed.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        self.changed.emit(change)
