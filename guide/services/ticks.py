"""Ticks on signals and on steps: in memory only, gone when the guide closes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from guide.core.checklist import Progress, progress_of
from guide.core.content.address import Address
from guide.core.content.ids import SignalId, StepId
from guide.core.content.records import Checklist
from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.clock import Clock


class SignalTicks:
    """The signals somebody saw, in the order in which they ticked them."""

    def __init__(self, changes: ChangeFeed) -> None:
        self._changes = changes
        self._ticked: dict[SignalId, None] = {}

    @property
    def ticked(self) -> tuple[SignalId, ...]:
        return tuple(self._ticked)

    def is_ticked(self, signal_id: SignalId) -> bool:
        return signal_id in self._ticked

    def set(self, signal_id: SignalId, ticked: bool) -> None:
        if ticked == (signal_id in self._ticked):
            return
        if ticked:
            self._ticked[signal_id] = None
        else:
            del self._ticked[signal_id]
        self._changes.publish(Change(Topic.SIGNAL_TICKS))

    def clear(self) -> tuple[SignalId, ...]:
        """Untick all; gives back what was ticked, for *Ongedaan maken*."""
        before = self.ticked
        self._ticked.clear()
        if before:
            self._changes.publish(Change(Topic.SIGNAL_TICKS))
        return before

    def restore(self, ticked: tuple[SignalId, ...]) -> None:
        self._ticked = dict.fromkeys(ticked)
        self._changes.publish(Change(Topic.SIGNAL_TICKS))


@dataclass(frozen=True, slots=True)
class StepTick:
    """When a step was ticked, Dutch wall-clock time."""

    at: datetime


class StepTicks:
    """The steps somebody has done, per checklist, with the time at which they ticked them."""

    def __init__(self, changes: ChangeFeed, clock: Clock) -> None:
        self._changes = changes
        self._clock = clock
        self._ticked: dict[Address, dict[StepId, StepTick]] = {}

    def ticked(self, checklist: Address) -> Mapping[StepId, StepTick]:
        return dict(self._ticked.get(checklist.page, {}))

    def progress(self, checklist: Checklist) -> Progress:
        return progress_of(checklist, self._ticked.get(checklist.head.address, {}).keys())

    def set(self, checklist: Address, step_id: StepId, ticked: bool) -> None:
        steps = self._ticked.setdefault(checklist.page, {})
        if ticked == (step_id in steps):
            return
        if ticked:
            steps[step_id] = StepTick(self._clock.now())
        else:
            del steps[step_id]
        self._changes.publish(Change(Topic.STEP_TICKS, checklist.page))

    def clear(self, checklist: Address) -> Mapping[StepId, StepTick]:
        """Untick all steps of a checklist; gives back what was ticked, for *Ongedaan maken*."""
        before = self._ticked.pop(checklist.page, {})
        if before:
            self._changes.publish(Change(Topic.STEP_TICKS, checklist.page))
        return before

    def restore(self, checklist: Address, ticked: Mapping[StepId, StepTick]) -> None:
        self._ticked[checklist.page] = dict(ticked)
        self._changes.publish(Change(Topic.STEP_TICKS, checklist.page))

    def clear_all(self) -> None:
        self._ticked.clear()
        self._changes.publish(Change(Topic.STEP_TICKS))
