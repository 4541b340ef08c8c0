"""Gathers what this sitting holds that belongs in a hand-over: ticks, steps, ways, the role."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from guide.core.content.address import Kind
from guide.core.content.ids import RoleId
from guide.core.handover.gathered import DoneStep, Gathered, Way, way_along
from guide.services.library import Library
from guide.services.sessions import Walks
from guide.services.ticks import SignalTicks, StepTicks


class Gatherer:
    """Reads ticks and walks. Methods may raise `guide.storage.reader.UnusableGuide`."""

    def __init__(self, signals: SignalTicks, steps: StepTicks, walks: Walks) -> None:
        self._signals = signals
        self._steps = steps
        self._walks = walks

    def gather(self, library: Library, role: RoleId, begun: datetime) -> Gathered:
        """Everything there is now; ticks on things the content no longer has do not count."""
        chosen = library.role(role)
        ticked = self._signals.ticked
        by_id = {signal.id: signal for signal in library.signals} if ticked else {}
        return Gathered(
            role=chosen.title if chosen else "",
            begun=begun,
            signals=tuple(by_id[name] for name in ticked if name in by_id),
            steps=tuple(sorted(self._done(library), key=_ticked_at)),
            ways=tuple(self._ways(library)),
        )

    def _done(self, library: Library) -> Iterator[DoneStep]:
        for head in library.heads(Kind.CHECKLIST):
            ticks = self._steps.ticked(head.address)
            checklist = library.checklist(head.address) if ticks else None
            whole = self._steps.with_own(checklist) if checklist else None
            by_id = {step.id: step for step in whole.steps} if whole else {}
            for step_id, tick in ticks.items():
                if step_id in by_id:
                    yield DoneStep(by_id[step_id], tick.at)

    def _ways(self, library: Library) -> Iterator[Way]:
        for road in self._walks.roads(library.flow):
            way = way_along(road)
            if way is not None:
                yield way


def _ticked_at(done: DoneStep) -> datetime:
    return done.at
