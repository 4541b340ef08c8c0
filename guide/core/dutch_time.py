"""What a clock on a Dutch wall says, from UTC; needs no time zone data of the computer.

Rule: Directive 2000/84/EC, summer time from the last Sunday of March, 01:00 UTC, to the last
Sunday of October, 01:00 UTC.
"""

from __future__ import annotations

from datetime import datetime, timedelta

_WINTER, _SUMMER = timedelta(hours=1), timedelta(hours=2)


def dutch_wall_clock(utc: datetime) -> datetime:
    """The Dutch time at ``utc``; both without a time zone."""
    is_summer = _change(utc, month=3) <= utc < _change(utc, month=10)
    return utc + (_SUMMER if is_summer else _WINTER)


def _change(utc: datetime, month: int) -> datetime:
    """The last Sunday, 01:00, of a month of 31 days in the same year."""
    last_day = utc.replace(month=month, day=31, hour=1, minute=0, second=0, microsecond=0)
    return last_day - timedelta(days=(last_day.weekday() + 1) % 7)
