"""Dutch wall-clock time without the computer's time zone data."""

from __future__ import annotations

import zoneinfo
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.dutch_time import dutch_wall_clock


@pytest.mark.parametrize(
    ("utc", "dutch"),
    [
        ("2026-03-29T00:59:59", "2026-03-29T01:59:59"),
        ("2026-03-29T01:00:00", "2026-03-29T03:00:00"),
        ("2026-10-25T00:59:59", "2026-10-25T02:59:59"),
        ("2026-10-25T01:00:00", "2026-10-25T02:00:00"),
        ("2026-12-31T23:30:00", "2027-01-01T00:30:00"),
        ("2027-07-31T12:00:00", "2027-07-31T14:00:00"),
        ("2024-03-31T01:00:00", "2024-03-31T03:00:00"),
    ],
)
def test_around_the_changes(utc: str, dutch: str) -> None:
    assert dutch_wall_clock(datetime.fromisoformat(utc)) == datetime.fromisoformat(dutch)


@given(st.datetimes(datetime.fromisoformat("2001-01-01"), datetime.fromisoformat("2037-12-31")))
def test_as_the_time_zone_database_has_it(utc: datetime) -> None:
    try:
        amsterdam = zoneinfo.ZoneInfo("Europe/Amsterdam")
    except zoneinfo.ZoneInfoNotFoundError:
        pytest.skip("this computer has no time zone data")
    expected = utc.replace(tzinfo=UTC).astimezone(amsterdam).replace(tzinfo=None)
    assert dutch_wall_clock(utc) == expected
