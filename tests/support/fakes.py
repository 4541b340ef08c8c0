"""Stand-ins for what is slow, changes by itself or leaves traces.

Each is tested against the real one's contract in ``tests/services/test_fakes.py``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path

from guide.services.changes import Change
from guide.storage.user_files import Loaded, UserFile

TUESDAY_MORNING = datetime.fromisoformat("2026-11-24T10:30")


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, at: datetime = TUESDAY_MORNING) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def today(self) -> date:
        return self._at.date()

    def pass_time(self, **amount: float) -> None:
        """Go on by so many ``minutes=``, ``days=`` …"""
        self._at += timedelta(**amount)


class FakeUserFile(UserFile):
    """A user file in memory, which can be told that its disk is full."""

    def __init__(self, values: Mapping[str, object] | None = None, kept_aside: str = "") -> None:
        super().__init__(None, "in-memory.json")
        self._text = None if values is None else json.dumps(values)
        self._kept_aside = kept_aside
        self.disk_is_full = False

    @property
    def path(self) -> Path | None:
        return None

    def load(self) -> Loaded:
        values = {} if self._text is None else json.loads(self._text)
        return Loaded(values, self._kept_aside)

    def save(self, values: Mapping[str, object]) -> bool:
        if self.disk_is_full:
            return False
        self._text = json.dumps(values)
        return True

    def erase(self) -> bool:
        self._text = None
        return True


class ChangesHeard:
    """A listener that remembers what it was told."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def __call__(self, change: Change) -> None:
        self.changes.append(change)
