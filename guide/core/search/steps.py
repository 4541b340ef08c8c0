"""Long work in short steps, so that who waits for it can do other things in between."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

Steps = Generator[None, None, T]
"""Yields after every step of a few milliseconds at most, and returns what was made."""


def at_once(steps: Steps[T]) -> T:
    """All steps one after another; what they made."""
    while True:
        try:
            next(steps)
        except StopIteration as done:
            made: T = done.value
            return made


def in_strides(items: Iterable[T], stride: int) -> Iterator[list[T]]:
    """``items`` in lists of at most ``stride``."""
    held: list[T] = []
    for item in items:
        held.append(item)
        if len(held) == stride:
            yield held
            held = []
    if held:
        yield held
