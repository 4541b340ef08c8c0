"""Numbers as people write them: read, written, and read again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.dutch_number import read_number, written_number


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("0", 0.0),
        ("7", 7.0),
        ("868", 868.0),
        ("1334", 1334.0),
        ("1.334", 1334.0),
        ("12,5", 12.5),
        ("0,25", 0.25),
        ("12.345.678,125", 12345678.125),
        ("999.999.999.999", 999999999999.0),
    ],
)
def test_a_number(written: str, value: float) -> None:
    assert read_number(written) == value


@pytest.mark.parametrize(
    "written",
    [
        *("", "–", "-", "-3", "+3", "ca. 12", "12%", "1 334", "1.33", "12.5", "1.3345", ".5", "5,"),
        *("1,2345", "1e6", "nan", "inf", "1.000.000.000.000", "1" * 13, "٣", "²", "12\n", " 12"),
    ],
)
def test_no_number(written: str) -> None:
    assert read_number(written) is None


def test_odd_text_is_no_number(uncommon_text: str) -> None:
    assert read_number(uncommon_text) is None


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, "–"), (0.0, "0"), (1334.0, "1.334"), (12.5, "12,5"), (0.125, "0,125"),
        (1000000.0, "1.000.000"), (2500.75, "2.500,75"),
    ],
)  # fmt: skip
def test_written(value: float | None, written: str) -> None:
    assert written_number(value) == written


@given(st.integers(0, 999_999_999_999), st.integers(0, 999))
def test_what_is_read_is_written_and_read_again(whole: int, thousandths: int) -> None:
    value = read_number(f"{whole},{thousandths:03}")
    assert value is not None
    assert read_number(written_number(value)) == value
