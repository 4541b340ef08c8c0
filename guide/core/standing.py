"""Whether somebody answers now, until when, and when again; in words' stead, as data.

The clock is Dutch wall-clock time and is given. Public holidays are known for the years the
compiled guide covers; outside them nothing is claimed. Who has hours is taken to rest on a public
holiday: the sources do not say otherwise, and a caller must not be promised an answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto

from guide.core.opening_hours import END_OF_DAY, OpeningHours

_DAYS_AHEAD = 14
"""Nobody with hours rests longer than this; further on no opening is looked for."""
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Holidays:
    """Dutch public holidays of whole years, ``first`` to ``last`` included."""

    first_year: int
    last_year: int
    days: tuple[tuple[date, str], ...]

    def covers(self, day: date) -> bool:
        return self.first_year <= day.year <= self.last_year

    def name(self, day: date) -> str:
        """What the day is called; empty when it is no holiday."""
        return next((title for holiday, title in self.days if holiday == day), "")


class Answering(Enum):
    """Whether somebody answers."""

    ALWAYS = auto()
    OPEN = auto()
    CLOSED = auto()
    HOLIDAY = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands at one moment. ``until`` goes with OPEN; ``again`` with CLOSED and HOLIDAY,
    and is None when the next opening is not known."""

    answering: Answering
    until: datetime | None = None
    again: datetime | None = None
    holiday: str = ""

    @property
    def answers(self) -> bool:
        return self.answering in (Answering.ALWAYS, Answering.OPEN)


def standing(hours: OpeningHours | None, at: datetime, holidays: Holidays | None) -> Standing:
    """How it stands with ``hours`` at ``at`` (Dutch wall-clock time, without a time zone)."""
    if hours is None or not (hours.always or hours.periods):  # words that could not be read
        return Standing(Answering.UNKNOWN)
    if hours.always:
        return Standing(Answering.ALWAYS)
    if holidays is None or not holidays.covers(at.date()):
        return Standing(Answering.UNKNOWN)
    again = None
    for opens, closes in _spans(hours, at.date(), holidays):
        if opens <= at < closes:
            return Standing(Answering.OPEN, until=closes)
        if opens > at:
            again = opens
            break
    holiday = holidays.name(at.date())
    if holiday and any(at.weekday() in period.weekdays for period in hours.periods):
        return Standing(Answering.HOLIDAY, again=again, holiday=holiday)
    return Standing(Answering.CLOSED, again=again)


def _spans(
    hours: OpeningHours, day: date, holidays: Holidays
) -> Iterator[tuple[datetime, datetime]]:
    """From the day before on, when somebody answers; what goes on past midnight is one span."""
    waiting: tuple[datetime, datetime] | None = None
    for opens, closes in _parts(hours, day - _A_DAY, holidays):
        if waiting is not None and opens <= waiting[1]:
            waiting = (waiting[0], max(waiting[1], closes))
            continue
        if waiting is not None:
            yield waiting
        waiting = (opens, closes)
    if waiting is not None:
        yield waiting


def _parts(
    hours: OpeningHours, first: date, holidays: Holidays
) -> Iterator[tuple[datetime, datetime]]:
    for number in range(_DAYS_AHEAD + 2):
        day = first + number * _A_DAY
        if not holidays.covers(day) or holidays.name(day):
            continue
        own = [period for period in hours.periods if day.weekday() in period.weekdays]
        for period in sorted(own, key=lambda period: period.opens):
            midnight = datetime.combine(day + _A_DAY, time(0))
            ends_day = period.closes == END_OF_DAY
            closes = midnight if ends_day else datetime.combine(day, period.closes)
            yield datetime.combine(day, period.opens), closes
