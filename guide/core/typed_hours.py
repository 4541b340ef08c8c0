"""Reads opening hours as people type them: ``ma t/m vr 9-17 uur``, ``dag en nacht``.

Editors of the guide write hours in one agreed way; a user who notes a colleague's hours does not.
What cannot be read for certain stays words, and nothing is concluded from it.
"""

from __future__ import annotations

import re
from datetime import time

from guide.core.opening_hours import END_OF_DAY, EVERY_DAY, MONDAY_TO_FRIDAY, OpeningHours, Period

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_NUMBERS = {name: number for number, day in enumerate(_DAYS) for name in (day, day[:2])}
_ALWAYS = {"altijd", "dag en nacht", "24/7", "24 uur per dag", "24 uur"}
_GROUPS = {
    "werkdagen": MONDAY_TO_FRIDAY,
    "op werkdagen": MONDAY_TO_FRIDAY,
    "door de week": MONDAY_TO_FRIDAY,
    "elke dag": EVERY_DAY,
    "iedere dag": EVERY_DAY,
    "dagelijks": EVERY_DAY,
}
_UNTIL = r"\s*(?:t/m|tot|-)\s*"
_TIME = r"(\d{1,2})(?:[:.](\d{2}))?"
_SPAN = re.compile(rf"(?:van )?{_TIME}(?: uur)?{_UNTIL}{_TIME}(?: uur)?", re.ASCII)
_PART = re.compile(rf"(?P<days>[a-z/ -]*?)[ :]*(?P<span>{_SPAN.pattern})", re.ASCII)
_RANGE = re.compile(rf"([a-z]+){_UNTIL}([a-z]+)")


def read_typed_hours(text: str) -> OpeningHours | None:
    """The hours in ``text``, with its own words; None when they cannot be read for certain."""
    plain = " ".join(text.lower().translate(_DASHES).split()).replace("tot en met", "t/m")
    if plain in _ALWAYS:
        return OpeningHours(always=True, periods=(), words=text)
    periods: list[Period] = []
    weekdays: tuple[int, ...] | None = None
    for part in _parts(plain):
        match = _PART.fullmatch(part)
        if match is None:
            return None
        days = match["days"].strip(" :")
        weekdays = _weekdays(days) if days else weekdays
        period = _period(weekdays, match["span"])
        if period is None:
            return None
        periods.append(period)
    if not periods:
        return None
    return OpeningHours(always=False, periods=tuple(periods), words=text)


_DASHES = str.maketrans("‐‑‒–—", "-----")


def _parts(plain: str) -> list[str]:
    """``ma, wo 9-12, 13-17`` → ``ma en wo 9-12``, ``13-17``: days go with the times after them."""
    parts: list[str] = []
    waiting = ""
    for piece in re.split(r"[,;]| en (?=\d)", plain):
        joined = f"{waiting} en {piece.strip()}" if waiting else piece.strip()
        if re.search(r"\d", piece):
            parts.append(joined)
            waiting = ""
        else:
            waiting = joined
    return [*parts, waiting] if waiting else parts


def _weekdays(days: str) -> tuple[int, ...] | None:
    if days in _GROUPS:
        return _GROUPS[days]
    found: set[int] = set()
    for piece in days.split(" en "):
        span = _RANGE.fullmatch(piece)
        names = span.groups() if span else (piece, piece)
        if not all(name in _NUMBERS for name in names):
            return None
        found |= _between(*(_NUMBERS[name] for name in names))
    return tuple(sorted(found))


def _between(first: int, last: int) -> set[int]:
    """Days from one to another, over the weekend if need be."""
    if first <= last:
        return set(range(first, last + 1))
    return {*range(first, len(_DAYS)), *range(last + 1)}


def _period(weekdays: tuple[int, ...] | None, span: str) -> Period | None:
    match = _SPAN.fullmatch(span)
    if not weekdays or match is None:
        return None
    opens, closes = _time(match[1], match[2]), _time(match[3], match[4])
    if opens is None or closes is None or opens >= closes:
        return None
    return Period(weekdays, opens, closes)


def _time(hours: str, minutes: str | None) -> time | None:
    hour, minute = int(hours), int(minutes or 0)
    if (hour, minute) == (24, 0):
        return END_OF_DAY
    return time(hour, minute) if hour < 24 and minute < 60 else None
