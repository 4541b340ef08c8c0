"""Tells a page that a minute has passed, so that what it says of *now* stays true."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

Now = Callable[[], datetime]
"""Gives Dutch wall-clock time."""

_LOOKS = (QEvent.Type.Show, QEvent.Type.WindowActivate)
"""When somebody looks again: the computer may have slept meanwhile."""


class MinuteWatch(QTimer):
    """Watches the clock while ``owner`` is on screen. ``passed(datetime)`` carries the time."""

    passed = Signal(object)

    def __init__(self, now: Now, owner: QWidget) -> None:
        super().__init__(owner)
        self._now = now
        self._told = _minute(now())
        self.setSingleShot(True)
        self.timeout.connect(self._on_timeout)
        owner.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _LOOKS:
            self._on_timeout()
        elif event.type() == QEvent.Type.Hide:
            self.stop()
        return False

    def _on_timeout(self) -> None:
        now = self._now()
        self.start((60 - now.second) * 1000)
        if _minute(now) != self._told:
            self._told = _minute(now)
            self.passed.emit(now)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
