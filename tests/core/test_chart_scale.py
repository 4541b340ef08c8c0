"""The axis of a chart: round, from zero, and high enough."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.chart_scale import axis_ticks


@pytest.mark.parametrize(
    ("highest", "ticks"),
    [
        (1334, (0, 500, 1000, 1500)),
        (868, (0, 200, 400, 600, 800, 1000)),
        (5, (0, 1, 2, 3, 4, 5)),
        (100, (0, 20, 40, 60, 80, 100)),
        (0.9, (0, 0.2, 0.4, 0.6, 0.8, 1.0)),
    ],
)
def test_round_numbers(highest: float, ticks: tuple[float, ...]) -> None:
    assert axis_ticks(highest) == pytest.approx(ticks)


@pytest.mark.parametrize("highest", [0, -3, math.nan, math.inf])
def test_nothing_to_measure_has_an_axis_all_the_same(highest: float) -> None:
    assert axis_ticks(highest) == (0, 1)


@given(st.floats(1e-3, 1e12), st.integers(2, 8))
def test_the_axis_reaches_the_highest_in_few_even_steps(highest: float, most: int) -> None:
    ticks = axis_ticks(highest, most)
    assert ticks[0] == 0
    assert ticks[-1] >= highest * (1 - 1e-6)
    assert 2 <= len(ticks) <= most + 1
    steps = [b - a for a, b in pairwise(ticks)]
    assert steps == pytest.approx([steps[0]] * len(steps))
