"""Hours as people type them; what is not certain is not read."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.opening_hours import END_OF_DAY, EVERY_DAY, MONDAY_TO_FRIDAY, Period
from guide.core.typed_hours import read_typed_hours

NINE_TO_FIVE = Period(MONDAY_TO_FRIDAY, time(9), time(17))


@pytest.mark.parametrize(
    "text",
    [
        "ma-vr 9:00-17:00",
        "ma - vr 9:00 - 17:00",
        "Ma–Vr 9.00–17.00",
        "ma t/m vr 9-17 uur",
        "maandag t/m vrijdag van 9 uur tot 17 uur",
        "maandag tot en met vrijdag 9:00 tot 17:00",
        "werkdagen 9-17",
        "op werkdagen: 9-17 uur",
        "door de week 09.00-17.00 uur",
        "ma, di, wo, do en vr 9-17",
        "ma, di en wo, do, vr 9-17",
    ],
)
def test_office_hours(text: str) -> None:
    hours = read_typed_hours(text)
    assert hours is not None
    assert hours.periods == (NINE_TO_FIVE,)
    assert hours.words == text
    assert hours.is_confirmed


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("di 9-12", [Period((1,), time(9), time(12))]),
        ("ma en wo 8:30-12", [Period((0, 2), time(8, 30), time(12))]),
        ("vr-ma 0-24", [Period((0, 4, 5, 6), time(0), END_OF_DAY)]),
        ("elke dag 8-22", [Period(EVERY_DAY, time(8), time(22))]),
        ("dagelijks 8-22 uur", [Period(EVERY_DAY, time(8), time(22))]),
        (
            "ma 9-12, 13-17; di 9-12",
            [
                Period((0,), time(9), time(12)),
                Period((0,), time(13), time(17)),
                Period((1,), time(9), time(12)),
            ],
        ),
        ("ma 9-12 en 13-17", [Period((0,), time(9), time(12)), Period((0,), time(13), time(17))]),
    ],
)
def test_other_hours(text: str, periods: list[Period]) -> None:
    hours = read_typed_hours(text)
    assert hours is not None
    assert list(hours.periods) == periods


@pytest.mark.parametrize("text", ["dag en nacht", "24/7", "Altijd"])
def test_always(text: str) -> None:
    hours = read_typed_hours(text)
    assert hours is not None
    assert hours.always


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9-17",
        "ma",
        "ma-vr",
        "ochtend",
        "ma 9-12 en vaak later",
        "ma 17-9",
        "ma 9-25",
        "ma 9:70-12",
        "morgen 9-12",
        "ma-feestdag 9-12",
        "ma 9-12, wo",
        "oneven weken ma 9-12",
        "vr 22-4",
    ],
)
def test_what_is_not_certain_is_not_read(text: str) -> None:
    assert read_typed_hours(text) is None


@given(st.text(alphabet="madivrzo 0123456789-:.,;/tune", max_size=40) | st.text(max_size=60))
def test_any_text_is_read_or_not(text: str) -> None:
    hours = read_typed_hours(text)
    assert hours is None or hours.words == text


def test_odd_text_is_not_read(uncommon_text: str) -> None:
    assert read_typed_hours(uncommon_text) is None
