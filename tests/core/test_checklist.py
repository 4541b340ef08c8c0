"""Progress through a checklist."""

from __future__ import annotations

from guide.core.checklist import progress_of
from guide.core.content.ids import StepId
from tests.support.builders import a_checklist

TWO_AND_ONE = a_checklist().with_steps(2).with_steps(1, "Vandaag").build()


def ids(*numbers: int) -> set[StepId]:
    return {StepId(f"stap-{n}") for n in numbers}


def test_nothing_done_yet() -> None:
    progress = progress_of(TWO_AND_ONE, ids())
    assert (progress.done, progress.total, progress.fraction) == (0, 3, 0.0)
    assert progress.next_step == TWO_AND_ONE.steps[0]


def test_the_next_step_is_the_first_still_open_in_any_phase() -> None:
    assert progress_of(TWO_AND_ONE, ids(2)).next_step == TWO_AND_ONE.steps[0]
    assert progress_of(TWO_AND_ONE, ids(1, 2)).next_step == TWO_AND_ONE.steps[2]


def test_all_done() -> None:
    progress = progress_of(TWO_AND_ONE, ids(1, 2, 3))
    assert (progress.done, progress.fraction, progress.next_step) == (3, 1.0, None)


def test_steps_of_another_edition_do_not_count() -> None:
    assert progress_of(TWO_AND_ONE, ids(1, 99)).done == 1


def test_an_empty_checklist_is_done() -> None:
    progress = progress_of(a_checklist().build(), ids(1))
    assert (progress.done, progress.total, progress.fraction) == (0, 0, 1.0)
    assert progress.next_step is None
