"""When somebody answers the telephone, as data; the clock is always given, never read here.

Times are Dutch wall-clock times; public holidays are given by the caller.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)
END_OF_DAY = time(23, 59, 59)


@dataclass(frozen=True, slots=True)
class Period:
    """On these weekdays (Monday is 0) from ``opens`` up to ``closes``.

    A period that ends at midnight closes at `END_OF_DAY`, and holds that last second too.
    """

    weekdays: tuple[int, ...]
    opens: time
    closes: time

    def holds(self, at: datetime) -> bool:
        """Whether ``at`` falls in this period."""
        moment = at.time()
        if at.weekday() not in self.weekdays or moment < self.opens:
            return False
        return moment < self.closes or self.closes == END_OF_DAY


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """All periods of a week; ``always`` means day and night, every day of the year."""

    always: bool
    periods: tuple[Period, ...]
    words: str
    """As the author wrote them, for reading: *maandag–vrijdag 9:00–17:00*."""
    is_confirmed: bool = True
    """False when a source is old or unclear: such hours are never shown as good."""

    def is_open(self, at: datetime, holidays: Collection[date]) -> bool:
        """Whether somebody answers at ``at`` (Dutch wall-clock time)."""
        return self.always or self.closes_at(at, holidays) is not None

    def closes_at(self, at: datetime, holidays: Collection[date]) -> time | None:
        """When the period that holds ``at`` ends; None when closed or always open."""
        if self.always or at.date() in holidays:
            return None
        for period in self.periods:
            if period.holds(at):
                return period.closes
        return None
