"""When somebody answers the telephone, as data; the clock is always given, never read here.

Times are Dutch wall-clock times; public holidays are given by the caller.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time

MONDAY_TO_FRIDAY = (0, 1, 2, 3, 4)
EVERY_DAY = (0, 1, 2, 3, 4, 5, 6)


@dataclass(frozen=True, slots=True)
class Period:
    """On these weekdays (Monday is 0) from ``opens`` up to ``closes``.

    A period that ends at midnight closes at 23:59:59.
    """

    weekdays: tuple[int, ...]
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """All periods of a week; ``always`` means day and night, every day of the year."""

    always: bool
    periods: tuple[Period, ...]
    words: str
    """As the author wrote them, for reading: *maandag–vrijdag 9:00–17:00*."""

    def is_open(self, at: datetime, holidays: Collection[date]) -> bool:
        """Whether somebody answers at ``at`` (Dutch wall-clock time)."""
        return self.always or self.closes_at(at, holidays) is not None

    def closes_at(self, at: datetime, holidays: Collection[date]) -> time | None:
        """When the period that holds ``at`` ends; None when closed or always open."""
        if self.always or at.date() in holidays:
            return None
        for period in self.periods:
            if at.weekday() in period.weekdays and period.opens <= at.time() < period.closes:
                return period.closes
        return None
