"""Ticks on signals and steps, and steps the user added: in memory only, gone with the guide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from guide.core.checklist import (
    MOST_OWN_STEPS,
    Progress,
    own_step,
    progress_of,
    with_own_steps,
)
from guide.core.content.address import Address
from guide.core.content.ids import SignalId, StepId
from guide.core.content.records import Checklist, Step
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


@dataclass(frozen=True, slots=True)
class TakenAway:
    """An own step that was removed, as `StepTicks.take_away` gives it back."""

    step: Step
    place: int
    tick: StepTick | None


class StepTicks:
    """The steps somebody has done, per checklist, with the time at which they ticked them.

    Next to the steps of the guide each checklist may have steps the user added.
    """

    def __init__(self, changes: ChangeFeed, clock: Clock) -> None:
        self._changes = changes
        self._clock = clock
        self._ticked: dict[Address, dict[StepId, StepTick]] = {}
        self._own: dict[Address, list[Step]] = {}
        self._numbered = 0

    def ticked(self, checklist: Address) -> Mapping[StepId, StepTick]:
        return dict(self._ticked.get(checklist.page, {}))

    def progress(self, checklist: Checklist) -> Progress:
        """How far somebody is, their own steps included."""
        whole = self.with_own(checklist)
        return progress_of(whole, self._ticked.get(checklist.head.address, {}).keys())

    def set(self, checklist: Address, step_id: StepId, ticked: bool) -> None:
        steps = self._ticked.setdefault(checklist.page, {})
        if ticked == (step_id in steps):
            return
        if ticked:
            steps[step_id] = StepTick(self._clock.now())
        else:
            del steps[step_id]
        self._tell(checklist)

    def clear(self, checklist: Address) -> Mapping[StepId, StepTick]:
        """Untick all steps of a checklist; gives back what was ticked, for *Ongedaan maken*."""
        before = self._ticked.pop(checklist.page, {})
        if before:
            self._tell(checklist)
        return before

    def restore(self, checklist: Address, ticked: Mapping[StepId, StepTick]) -> None:
        self._ticked[checklist.page] = dict(ticked)
        self._tell(checklist)

    def clear_all(self) -> None:
        """Forget every tick and every own step."""
        self._ticked.clear()
        self._own.clear()
        self._changes.publish(Change(Topic.STEP_TICKS))

    # -- the user's own steps -----------------------------------------------------------------

    def own(self, checklist: Address) -> tuple[Step, ...]:
        """What the user added to a checklist, in that order."""
        return tuple(self._own.get(checklist.page, ()))

    def with_own(self, checklist: Checklist) -> Checklist:
        return with_own_steps(checklist, self.own(checklist.head.address))

    def add_own(self, checklist: Address, typed: str) -> StepId | None:
        """Add a step; None when nothing was typed, or there are too many already."""
        steps = self._own.setdefault(checklist.page, [])
        step = own_step(self._numbered + 1, typed)
        if step is None or len(steps) >= MOST_OWN_STEPS:
            return None
        self._numbered += 1
        steps.append(step)
        self._tell(checklist)
        return step.id

    def take_away(self, checklist: Address, step_id: StepId) -> TakenAway | None:
        """Remove an own step; gives it back for *Ongedaan maken*, None when it is not there."""
        steps = self._own.get(checklist.page, [])
        for place, step in enumerate(steps):
            if step.id == step_id:
                del steps[place]
                tick = self._ticked.get(checklist.page, {}).pop(step_id, None)
                self._tell(checklist)
                return TakenAway(step, place, tick)
        return None

    def put_back(self, checklist: Address, taken: TakenAway) -> None:
        self._own.setdefault(checklist.page, []).insert(taken.place, taken.step)
        if taken.tick is not None:
            self._ticked.setdefault(checklist.page, {})[taken.step.id] = taken.tick
        self._tell(checklist)

    def _tell(self, checklist: Address) -> None:
        self._changes.publish(Change(Topic.STEP_TICKS, checklist.page))
