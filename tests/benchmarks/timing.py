"""Medians, and measuring two things in turns, so that a busy moment touches both alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

RUNS = 7


@dataclass(frozen=True)
class Row:
    """One line of the report: ours, what it is compared with, and what was hoped for."""

    what: str
    ours: float
    base: float
    unit: str
    base_name: str
    hoped: str

    @property
    def ratio(self) -> float:
        return self.ours / self.base

    def __str__(self) -> str:
        return (
            f"{self.what:<34} {self.ours:8.1f} {self.unit:<2}  "
            f"{self.ratio:6.2f} × {self.base_name} ({self.base:.1f} {self.unit})  "
            f"hoped for: {self.hoped}"
        )


def interleaved(
    one: Callable[[], float], other: Callable[[], float], runs: int
) -> tuple[list[float], list[float]]:
    """Both in turns, after one turn each that does not count."""
    one()
    other()
    ones, others = [], []
    for _ in range(runs):
        ones.append(one())
        others.append(other())
    return ones, others


def medians(pair: tuple[Sequence[float], Sequence[float]]) -> tuple[float, float]:
    return statistics.median(pair[0]), statistics.median(pair[1])


def timed(action: Callable[[], object]) -> Callable[[], float]:
    """The action as something that gives its time in milliseconds."""

    def run() -> float:
        gc.collect()
        start = time.perf_counter()
        action()
        return (time.perf_counter() - start) * 1000

    return run
