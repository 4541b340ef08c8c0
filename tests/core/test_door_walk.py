"""Walking through a door: answers, the way back, another edition of the same door."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.door import DoorOutcome, DoorQuestion
from guide.core.content.ids import DoorStopId
from guide.core.door_walk import DoorWalk
from guide.core.flow.walk import NoSuchAnswer
from tests.support.builders import a_door, the_usual_door

DOOR = the_usual_door().build()


def test_a_walk_begins_at_the_first_question() -> None:
    walk = DoorWalk(DOOR)
    assert walk.here == DOOR.questions[0]
    assert [answer.text for answer in walk.answers] == ["Ja.", "Nee."]
    assert walk.said == ()
    assert not walk.is_at_end


def test_an_answer_leads_to_an_outcome_or_the_next_question() -> None:
    urgent = DoorWalk(DOOR).answer(0)
    assert isinstance(urgent.here, DoorOutcome)
    assert urgent.here.is_urgent
    assert urgent.is_at_end
    assert urgent.answers == ()
    assert isinstance(DoorWalk(DOOR).answer(1).here, DoorQuestion)


def test_what_was_said_is_kept_in_words() -> None:
    walk = DoorWalk(DOOR).answer(1).answer(0)
    assert walk.here.id == "praat"
    assert walk.said == (("Gevaar?", "Nee."), ("Alleen?", "Ja."))


@pytest.mark.parametrize("index", [-1, 2, 99])
def test_a_wrong_number_names_the_answers(index: int) -> None:
    with pytest.raises(NoSuchAnswer, match=r"Ja\., Nee\."):
        DoorWalk(DOOR).answer(index)


def test_at_an_outcome_there_is_no_answer() -> None:
    with pytest.raises(NoSuchAnswer):
        DoorWalk(DOOR).answer(0).answer(0)


def test_back_and_restart() -> None:
    walk = DoorWalk(DOOR).answer(1).answer(0)
    assert walk.back() == DoorWalk(DOOR).answer(1)
    assert DoorWalk(DOOR).back() == DoorWalk(DOOR)
    assert walk.restart() == DoorWalk(DOOR)


def test_a_walk_goes_on_in_the_same_door() -> None:
    walk = DoorWalk(DOOR).answer(1).answer(0)
    assert walk.in_door(DOOR) is walk
    assert walk.in_door(the_usual_door().build()) == walk


def test_a_walk_goes_on_in_a_new_edition_as_far_as_it_can() -> None:
    walk = DoorWalk(DOOR).answer(1).answer(0)
    wider = the_usual_door().with_question("extra", ja="praat", nee="maak-tijd").build()
    assert walk.in_door(wider).said == walk.said
    assert walk.in_door(wider).door == wider
    reworded = (
        a_door()
        .with_question("gevaar", ja="bel-112", nee="alleen")
        .with_question("alleen", misschien="praat", nee="maak-tijd")
        .build()
    )
    assert walk.in_door(reworded).said == (("Gevaar?", "Nee."),)


def test_an_answer_that_leads_elsewhere_now_is_followed() -> None:
    walk = DoorWalk(DOOR).answer(1).answer(0)
    shorter = a_door().with_question("gevaar", ja="bel-112", nee="praat").with_outcome("praat")
    assert walk.in_door(shorter.build()).here.id == "praat"


def test_the_same_words_at_another_question_are_another_answer() -> None:
    walk = DoorWalk(DOOR).answer(0)
    other = a_door().with_question("minderjarig", ja="bel-112", nee="praat").build()
    assert walk.in_door(other) == DoorWalk(other)


def test_a_door_that_leads_nowhere_is_no_door() -> None:
    lost = a_door().with_question("gevaar", ja="bel-112", nee="alleen").build()
    with pytest.raises(KeyError, match="bel-112"):
        _ = DoorWalk(lost).answer(0).here


def test_a_stop_is_a_question_or_an_outcome() -> None:
    assert DOOR.question(DoorStopId("alleen")) is DOOR.questions[1]
    assert DOOR.outcome(DoorStopId("alleen")) is None
    assert DOOR.outcome(DoorStopId("praat")) is not None
    assert DOOR.question(DoorStopId("elders")) is None


@given(st.lists(st.integers(0, 1), max_size=8))
def test_as_many_steps_back_as_forward_is_the_start(indexes: list[int]) -> None:
    walk = DoorWalk(DOOR)
    for index in indexes:
        walk = walk.answer(index) if index < len(walk.answers) else walk
    assert len(walk.said) == len(walk.trail)
    for _ in indexes:
        walk = walk.back()
    assert walk == DoorWalk(DOOR)
