"""The only place that reads the clock, so that everything else can be tested at any hour."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol

from guide.core.dutch_time import dutch_wall_clock


class Clock(Protocol):
    """Dutch wall-clock time, without a time zone."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...


class SystemClock:
    """The computer's clock, read as time in the Netherlands wherever the computer stands."""

    def now(self) -> datetime:
        return dutch_wall_clock(datetime.now(UTC).replace(tzinfo=None))

    def today(self) -> date:
        return self.now().date()
