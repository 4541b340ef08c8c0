"""Opening hours: minutes around the edges, weekends, holidays, day and night."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.opening_hours import EVERY_DAY, MONDAY_TO_FRIDAY, OpeningHours, Period
from tests.support.builders import ALWAYS, OFFICE_HOURS

SPLIT = OpeningHours(
    always=False,
    periods=(
        Period((0, 1, 2, 3), time(8, 30), time(17)),
        Period((4,), time(8, 30), time(12, 30)),
        Period((4,), time(13, 15), time(16)),
    ),
    words="ma–do 8:30–17:00, vr 8:30–12:30 en 13:15–16:00",
)
EVENING = OpeningHours(False, (Period(EVERY_DAY, time(18), time(23, 59, 59)),), "18:00–24:00")


@pytest.mark.parametrize(
    ("hours", "at", "closes"),
    [
        (OFFICE_HOURS, "2026-11-24T08:59:59", None),
        (OFFICE_HOURS, "2026-11-24T09:00", time(17)),
        (OFFICE_HOURS, "2026-11-24T16:59:59.999999", time(17)),
        (OFFICE_HOURS, "2026-11-24T17:00", None),
        (OFFICE_HOURS, "2026-11-28T12:00", None),
        (SPLIT, "2026-11-27T12:00", time(12, 30)),
        (SPLIT, "2026-11-27T13:00", None),
        (SPLIT, "2026-11-27T13:15", time(16)),
        (SPLIT, "2026-11-26T13:00", time(17)),
        (EVENING, "2026-11-29T23:59", time(23, 59, 59)),
        (EVENING, "2026-11-29T23:59:59.5", time(23, 59, 59)),
        (EVENING, "2026-11-30T00:00", None),
    ],
)
def test_open_until(hours: OpeningHours, at: str, closes: time | None) -> None:
    moment = datetime.fromisoformat(at)
    assert hours.closes_at(moment, ()) == closes
    assert hours.is_open(moment, ()) is (closes is not None)


def test_a_holiday_is_closed_but_not_for_those_who_never_close() -> None:
    christmas = datetime.fromisoformat("2026-12-25T10:00")
    holidays = {date(2026, 12, 25)}
    assert OFFICE_HOURS.is_open(christmas, ())
    assert not OFFICE_HOURS.is_open(christmas, holidays)
    assert ALWAYS.is_open(christmas, holidays)


@given(st.datetimes())
def test_day_and_night_means_always(at: datetime) -> None:
    assert ALWAYS.is_open(at, {at.date()})
    assert ALWAYS.closes_at(at, ()) is None


@given(st.datetimes())
def test_who_is_open_closes_later_today(at: datetime) -> None:
    closes = SPLIT.closes_at(at, ())
    if closes is not None:
        assert closes >= at.time()
        assert at.weekday() in MONDAY_TO_FRIDAY


def test_without_periods_nobody_answers() -> None:
    assert not OpeningHours(False, (), "").is_open(datetime.fromisoformat("2026-11-24T10:00"), ())
