"""What ticking a checklist amounts to: progress, and the step that comes next."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from guide.core.content.ids import StepId
from guide.core.content.records import Checklist, Step


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
