"""Reads opening hours as people write them: ``ma-do 8:30-17:00, vr 8:30-12:30``, ``altijd``."""

from __future__ import annotations

import re
from datetime import time

from guide.core.opening_hours import OpeningHours, Period

ALWAYS = "altijd"
DAYS = {
    "ma": "maandag",
    "di": "dinsdag",
    "wo": "woensdag",
    "do": "donderdag",
    "vr": "vrijdag",
    "za": "zaterdag",
    "zo": "zondag",
}
_NUMBERS = {short: number for number, short in enumerate(DAYS)}
_DAY = "(?:ma|di|wo|do|vr|za|zo)"
_PART = re.compile(
    rf"(?:(?P<days>{_DAY}(?:\s*[-–]\s*{_DAY}|(?:\s+en\s+{_DAY})+)?)\s+)?"
    r"(?P<from>\d{1,2}:\d{2})\s*[-–]\s*(?P<to>\d{1,2}:\d{2})"
)
_MIDNIGHT = time(23, 59, 59)


def read_hours(text: str) -> OpeningHours | None:
    """The hours in ``text``; None when it is not written in the agreed way."""
    if text == ALWAYS:
        return OpeningHours(always=True, periods=(), words="dag en nacht")
    periods: list[Period] = []
    words: list[str] = []
    weekdays: tuple[int, ...] = ()
    for part in text.split(","):
        match = _PART.fullmatch(part.strip())
        if match is None:
            return None
        days = match["days"] or ""
        weekdays = _weekdays(days) if days else weekdays
        period = _period(weekdays, match["from"], match["to"])
        if period is None:
            return None
        periods.append(period)
        words.append(f"{_day_words(days)} {match['from']}–{match['to']}".strip())
    return OpeningHours(always=False, periods=tuple(periods), words=", ".join(words))


def _weekdays(days: str) -> tuple[int, ...]:
    named = [_NUMBERS[day] for day in re.findall(_DAY, days)]
    if " en " in f" {' '.join(days.split())} ":
        return tuple(sorted(set(named)))
    first, last = named[0], named[-1]
    if first <= last:
        return tuple(range(first, last + 1))
    return tuple(sorted({*range(first, 7), *range(last + 1)}))


def _day_words(days: str) -> str:
    spelled = re.sub(_DAY, lambda match: DAYS[match[0]], days)
    return re.sub(r"\s*[-–]\s*", "–", spelled)


def _period(weekdays: tuple[int, ...], opens: str, closes: str) -> Period | None:
    start, end = _time(opens), _time(closes)
    if start is None or end is None or not weekdays or start >= end:
        return None
    return Period(weekdays, start, end)


def _time(text: str) -> time | None:
    hours, minutes = map(int, text.split(":"))
    if (hours, minutes) == (24, 0):
        return _MIDNIGHT
    return time(hours, minutes) if hours < 24 and minutes < 60 else None
