"""Opening hours as editors write them."""

from __future__ import annotations

from datetime import time

import pytest

from guide.authoring.parse.hours import read_hours
from guide.core.opening_hours import EVERY_DAY, MONDAY_TO_FRIDAY, Period

_NINE, _FIVE = time(9), time(17)


def test_always() -> None:
    hours = read_hours("altijd")
    assert hours is not None
    assert hours.always
    assert hours.words == "dag en nacht"


@pytest.mark.parametrize(
    ("written", "periods", "words"),
    [
        ("ma-vr 9:00-17:00", [Period(MONDAY_TO_FRIDAY, _NINE, _FIVE)],
         "maandag–vrijdag 9:00–17:00"),
        ("ma – vr 9:00 – 17:00", [Period(MONDAY_TO_FRIDAY, _NINE, _FIVE)],
         "maandag–vrijdag 9:00–17:00"),
        ("ma-do 8:30-17:00, vr 8:30-12:30",
         [Period((0, 1, 2, 3), time(8, 30), _FIVE), Period((4,), time(8, 30), time(12, 30))],
         "maandag–donderdag 8:30–17:00, vrijdag 8:30–12:30"),
        ("ma-zo 8:00-24:00", [Period(EVERY_DAY, time(8), time(23, 59, 59))],
         "maandag–zondag 8:00–24:00"),
        ("za-di 9:00-17:00", [Period((0, 1, 5, 6), _NINE, _FIVE)], "zaterdag–dinsdag 9:00–17:00"),
        ("ma en wo 9:00-17:00", [Period((0, 2), _NINE, _FIVE)], "maandag en woensdag 9:00–17:00"),
        ("ma 9:00-12:00, 13:00-17:00",
         [Period((0,), _NINE, time(12)), Period((0,), time(13), _FIVE)],
         "maandag 9:00–12:00, 13:00–17:00"),
    ],
)  # fmt: skip
def test_hours(written: str, periods: list[Period], words: str) -> None:
    hours = read_hours(written)
    assert hours is not None
    assert (list(hours.periods), hours.words, hours.always) == (periods, words, False)


@pytest.mark.parametrize(
    "written",
    ["9:00-17:00", "ma-vr 17:00-9:00", "ma-vr 9:00-9:00", "ma-vr 9-17", "ma-vr 25:00-26:00",
     "ma-vr 9:00-17:60", "ma-vr", "", "xx 9:00-17:00", "ma-vr 9:00-17:00,", "24 uur", "Altijd",
     "ma-vr 24:01-24:30"],
)  # fmt: skip
def test_what_cannot_be_read(written: str) -> None:
    assert read_hours(written) is None


def test_any_text(uncommon_text: str) -> None:
    assert read_hours(uncommon_text) is None
