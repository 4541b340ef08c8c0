"""Whether somebody answers now: whole years, both changes of the clock, holidays, the edges."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.dutch_time import dutch_wall_clock
from guide.core.opening_hours import EVERY_DAY, OpeningHours, Period
from guide.core.standing import Answering, Holidays, Standing, standing
from tests.support.builders import ALWAYS, OFFICE_HOURS

HOLIDAYS = Holidays(
    2026,
    2027,
    (
        (date(2026, 4, 27), "Koningsdag"),
        (date(2026, 12, 25), "Eerste Kerstdag"),
        (date(2026, 12, 26), "Tweede Kerstdag"),
        (date(2027, 1, 1), "Nieuwjaarsdag"),
    ),
)
LATE = OpeningHours(False, (Period(EVERY_DAY, time(8), time(23, 59, 59)),), "8:00–24:00")
ROUND = OpeningHours(False, (Period(EVERY_DAY, time(0), time(23, 59, 59)),), "0:00–24:00")
NIGHT = OpeningHours(
    False,
    (Period((4,), time(22), time(23, 59, 59)), Period((5,), time(0), time(6))),
    "vr 22:00–24:00, za 0:00–6:00",
)
SPLIT = OpeningHours(
    False,
    (Period((4,), time(13, 15), time(16)), Period((4,), time(8, 30), time(12, 30))),
    "vr 8:30–12:30 en 13:15–16:00",
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def open_until(text: str) -> Standing:
    return Standing(Answering.OPEN, until=at(text))


def closed_until(text: str) -> Standing:
    return Standing(Answering.CLOSED, again=at(text))


@pytest.mark.parametrize(
    ("hours", "moment", "stands"),
    [
        (OFFICE_HOURS, "2026-11-24T09:00", open_until("2026-11-24T17:00")),
        (OFFICE_HOURS, "2026-11-24T16:59:59", open_until("2026-11-24T17:00")),
        (OFFICE_HOURS, "2026-11-24T17:00", closed_until("2026-11-25T09:00")),
        (OFFICE_HOURS, "2026-11-24T08:59", closed_until("2026-11-24T09:00")),
        (OFFICE_HOURS, "2026-11-27T18:00", closed_until("2026-11-30T09:00")),
        (OFFICE_HOURS, "2026-11-29T12:00", closed_until("2026-11-30T09:00")),
        (SPLIT, "2026-11-27T12:45", closed_until("2026-11-27T13:15")),
        (SPLIT, "2026-11-27T09:00", open_until("2026-11-27T12:30")),
        (LATE, "2026-11-29T23:59:59.5", open_until("2026-11-30T00:00")),
        (LATE, "2026-11-30T00:00", closed_until("2026-11-30T08:00")),
        (NIGHT, "2026-11-27T23:00", open_until("2026-11-28T06:00")),
        (NIGHT, "2026-11-28T05:59", open_until("2026-11-28T06:00")),
        (NIGHT, "2026-11-28T06:00", closed_until("2026-12-04T22:00")),
    ],
)
def test_open_until_and_open_again(hours: OpeningHours, moment: str, stands: Standing) -> None:
    assert standing(hours, at(moment), HOLIDAYS) == stands


def test_a_holiday_says_which_and_when_again() -> None:
    found = standing(OFFICE_HOURS, at("2026-12-25T10:00"), HOLIDAYS)
    assert found == Standing(
        Answering.HOLIDAY, again=at("2026-12-28T09:00"), holiday="Eerste Kerstdag"
    )
    assert not found.answers


def test_a_holiday_on_a_day_of_rest_is_just_closed() -> None:
    found = standing(OFFICE_HOURS, at("2026-12-26T10:00"), HOLIDAYS)
    assert found == closed_until("2026-12-28T09:00")


def test_what_runs_into_a_holiday_ends_at_midnight() -> None:
    assert standing(ROUND, at("2026-12-24T23:00"), HOLIDAYS) == open_until("2026-12-25T00:00")
    found = standing(ROUND, at("2026-12-25T00:00"), HOLIDAYS)
    assert (found.answering, found.again) == (Answering.HOLIDAY, at("2026-12-27T00:00"))


def test_day_and_night_needs_no_calendar() -> None:
    for moment in ("1999-01-01T00:00", "2026-12-25T03:00"):
        assert standing(ALWAYS, at(moment), None) == Standing(Answering.ALWAYS)
    assert standing(ALWAYS, at("2026-12-25T03:00"), None).answers


@pytest.mark.parametrize(
    ("hours", "moment", "holidays"),
    [
        (None, "2026-11-24T10:00", HOLIDAYS),
        (OFFICE_HOURS, "2026-11-24T10:00", None),
        (OFFICE_HOURS, "2025-12-31T10:00", HOLIDAYS),
        (OFFICE_HOURS, "2028-01-03T10:00", HOLIDAYS),
    ],
)
def test_what_is_not_known_is_not_claimed(
    hours: OpeningHours | None, moment: str, holidays: Holidays | None
) -> None:
    assert standing(hours, at(moment), holidays) == Standing(Answering.UNKNOWN)


def test_past_the_last_year_no_opening_is_promised() -> None:
    found = standing(OFFICE_HOURS, at("2027-12-31T18:00"), HOLIDAYS)
    assert found == Standing(Answering.CLOSED)


PERIODS = st.builds(
    lambda days, start, length: Period(
        tuple(sorted(days)),
        time(start // 4, start % 4 * 15),
        time(23, 59, 59)
        if start + length >= 96
        else time((start + length) // 4, (start + length) % 4 * 15),
    ),
    st.sets(st.integers(0, 6), min_size=1),
    st.integers(0, 95),
    st.integers(1, 96),
)
HOURS = st.lists(PERIODS, min_size=1, max_size=4).map(
    lambda periods: OpeningHours(False, tuple(periods), "")
)


def is_open(hours: OpeningHours, moment: datetime) -> bool:
    """The plain meaning of opening hours, without any looking ahead."""
    return hours.is_open(moment, {day for day, _ in HOLIDAYS.days})


@given(HOURS, st.datetimes(at("2026-01-01"), at("2027-12-31")))
def test_it_is_open_exactly_when_a_period_holds(hours: OpeningHours, moment: datetime) -> None:
    found = standing(hours, moment, HOLIDAYS)
    assert found.answers is is_open(hours, moment)
    if found.until is not None:
        assert is_open(hours, found.until - timedelta(microseconds=1))
        assert moment < found.until
        at_end = found.until.year <= 2027 and is_open(hours, found.until)
        assert not at_end
    if found.again is not None:
        assert moment < found.again
        assert is_open(hours, found.again)


@given(HOURS, st.datetimes(at("2026-01-01"), at("2027-11-30")), st.data())
def test_nothing_opens_before_it_is_said_to(
    hours: OpeningHours, moment: datetime, data: st.DataObject
) -> None:
    found = standing(hours, moment, HOLIDAYS)
    if found.again is not None:
        between = data.draw(st.datetimes(moment, found.again - timedelta(microseconds=1)))
        assert not is_open(hours, between)


@pytest.mark.parametrize("year", [2026, 2027])
def test_a_whole_year_through_both_changes_of_the_clock(year: int) -> None:
    """Every quarter of an hour of real time: the clock on the wall says whether it is open."""
    moment = at(f"{year}-01-01")
    opened = 0
    while moment.year == year:
        wall = dutch_wall_clock(moment)
        if wall.year == year:
            found = standing(OFFICE_HOURS, wall, HOLIDAYS)
            expected = wall.weekday() < 5 and 9 <= wall.hour < 17 and not HOLIDAYS.name(wall.date())
            assert found.answers is expected, wall
            opened += found.answers
        moment += timedelta(minutes=15)
    workdays = sum(
        day.weekday() < 5 and not HOLIDAYS.name(day)
        for day in (date(year, 1, 1) + timedelta(n) for n in range(365))
    )
    assert opened == workdays * 8 * 4
