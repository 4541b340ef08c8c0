"""What the guide knows by itself for a hand-over: ticks, steps done, ways walked, the role."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from guide.core.content.codes import Code
from guide.core.content.records import Signal, Step
from guide.core.flow.road import Frame, Road
from guide.core.flow.walk import Walk


@dataclass(frozen=True, slots=True)
class DoneStep:
    """A step of a checklist and when it was ticked, Dutch wall-clock time."""

    step: Step
    at: datetime


@dataclass(frozen=True, slots=True)
class Way:
    """The way walked through a flowchart, in words: questions with their answers, then the end."""

    title: str
    code: Code
    stops: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gathered:
    """All of it. ``role`` is what the role is called; empty when none was chosen."""

    role: str
    begun: datetime
    """When the hand-over was begun, Dutch wall-clock time."""
    signals: tuple[Signal, ...] = ()
    steps: tuple[DoneStep, ...] = ()
    """Of all checklists together, the first one ticked first."""
    ways: tuple[Way, ...] = ()


def way_of(walk: Walk) -> Way | None:
    """The way through one flow in words; None when no question was answered yet."""
    return way_along(Road((Frame(walk),)))


def way_along(road: Road) -> Way | None:
    """The whole road in words, through every flow it went; None when nothing was answered yet.

    What a jump assumed is left out: nobody said so.
    """
    stops = [_stop(stop.node.label, stop.edge.label) for stop in road.stops if not stop.is_assumed]
    if not stops:
        return None
    head = road.first_flow.head
    return Way(head.title, head.code, (*stops, road.walk.here.label))


def _stop(label: str, answer: str) -> str:
    return f"{label} {_sentence(answer)}" if answer else label


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}" + ("" if text.endswith((".", "!", "?")) else ".")
