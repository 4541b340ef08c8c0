"""Gathers what this sitting holds that belongs in a hand-over: ticks, steps, ways, the role."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from guide.core.content.address import Kind
from guide.core.content.ids import RoleId
from guide.core.handover.gathered import DoneStep, Gathered, Way, way_of
from guide.services.desk import Desk
from guide.services.library import Library


def gather(desk: Desk, library: Library, role: RoleId) -> Gathered:
    """Everything there is now; ticks on things the content no longer has do not count.

    May raise `guide.storage.reader.UnusableGuide`.
    """
    chosen = library.role(role)
    ticked = desk.signal_ticks.ticked
    by_id = {signal.id: signal for signal in library.signals} if ticked else {}
    return Gathered(
        role=chosen.title if chosen else "",
        begun=desk.handover.begun,
        signals=tuple(by_id[name] for name in ticked if name in by_id),
        steps=tuple(sorted(_steps(desk, library), key=_ticked_at)),
        ways=tuple(_ways(desk, library)),
    )


def _steps(desk: Desk, library: Library) -> Iterator[DoneStep]:
    for head in library.heads(Kind.CHECKLIST):
        ticks = desk.step_ticks.ticked(head.address)
        checklist = library.checklist(head.address) if ticks else None
        by_id = {step.id: step for step in checklist.steps} if checklist else {}
        for step_id, tick in ticks.items():
            if step_id in by_id:
                yield DoneStep(by_id[step_id], tick.at)


def _ticked_at(done: DoneStep) -> datetime:
    return done.at


def _ways(desk: Desk, library: Library) -> Iterator[Way]:
    for address in desk.walks.walked:
        flow = library.flow(address)
        way = way_of(desk.walks.walk(flow)) if flow else None
        if way is not None:
            yield way
