"""What ticking a checklist amounts to: progress, the step that comes next, steps of one's own."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from guide.core.content.codes import Code
from guide.core.content.ids import StepId
from guide.core.content.records import Checklist, Phase, Status, Step

OWN_PHASE = "eigen"
"""The anchor of the phase that holds what the user added; the screen gives it its title."""
MOST_OWN_LETTERS = 200
MOST_OWN_STEPS = 30
"""More than this is no checklist any more."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far somebody is: steps done, steps in all, and the first step still open."""

    done: int
    total: int
    next_step: Step | None

    @property
    def fraction(self) -> float:
        """Between 0.0 and 1.0; an empty checklist counts as done."""
        return self.done / self.total if self.total else 1.0


def progress_of(checklist: Checklist, ticked: Set[StepId]) -> Progress:
    """The progress of ``checklist`` with these steps ticked; unknown ids do not count."""
    steps = checklist.steps
    still_open = [step for step in steps if step.id not in ticked]
    return Progress(
        done=len(steps) - len(still_open),
        total=len(steps),
        next_step=still_open[0] if still_open else None,
    )


def own_step(number: int, typed: str) -> Step | None:
    """What somebody typed as a step; None when nothing readable is left of it."""
    spaced = "".join(sign if sign.isprintable() else " " for sign in typed)
    text = " ".join(spaced.split())[:MOST_OWN_LETTERS].rstrip()
    if not text:
        return None
    return Step(
        id=StepId(f"{OWN_PHASE}-{number}"),
        code=Code(""),
        text=text,
        why="",
        how="",
        avoid="",
        ground="",
        contact=None,
        links=(),
        sources=(),
        status=Status.CONFIRMED,
    )


def with_own_steps(checklist: Checklist, own: tuple[Step, ...]) -> Checklist:
    """The checklist with the user's own steps after the others."""
    if not own:
        return checklist
    return replace(checklist, phases=(*checklist.phases, Phase(OWN_PHASE, "", own)))
