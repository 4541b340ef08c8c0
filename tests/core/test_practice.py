"""Playing a practice case."""

from __future__ import annotations

import pytest

from guide.core.content.ids import ChoiceId
from guide.core.practice import Play
from tests.support.builders import a_case, the_usual_case

CASE = the_usual_case().build()
ALONE, REFUSE, CALL = ChoiceId("alleen"), ChoiceId("weigeren"), ChoiceId("bel")


def test_a_play_begins_with_the_first_scene() -> None:
    play = Play(CASE)
    assert play.scene == CASE.scenes[0]
    assert play.chosen is None
    assert not play.is_over


def test_a_choice_shows_its_feedback_before_the_story_goes_on() -> None:
    play = Play(CASE).choose(ALONE)
    assert play.scene == CASE.scenes[0]
    assert play.chosen == CASE.scenes[0].choices[0]
    after = play.go_on()
    assert after.scene == CASE.scenes[1]
    assert after.chosen is None
    assert after.taken == ((CASE.scenes[0], CASE.scenes[0].choices[0]),)


def test_one_may_think_better_of_it() -> None:
    assert Play(CASE).choose(ALONE).choose(REFUSE) == Play(CASE).choose(REFUSE)


def test_without_a_choice_the_story_stands_still() -> None:
    assert Play(CASE).go_on() == Play(CASE)


def test_a_choice_that_leads_nowhere_ends_the_case() -> None:
    over = Play(CASE).choose(REFUSE).go_on()
    assert over.is_over
    assert over.go_on() == over


def test_the_whole_story_and_again() -> None:
    over = Play(CASE).choose(ALONE).go_on().choose(CALL).go_on()
    assert over.is_over
    assert [choice.id for _, choice in over.taken] == ["alleen", "bel"]
    assert over.restart() == Play(CASE)


def test_a_choice_of_another_scene_is_refused(uncommon_text: str) -> None:
    for choice in (CALL, ChoiceId(uncommon_text)):
        with pytest.raises(KeyError):
            Play(CASE).choose(choice)
    with pytest.raises(KeyError):
        Play(CASE).choose(REFUSE).go_on().choose(REFUSE)


def test_a_case_without_scenes_is_over() -> None:
    assert Play(a_case().build()).is_over


def test_a_choice_that_leads_to_a_lost_scene_ends_the_case() -> None:
    lost = a_case().with_scene("balie", verder="verdwenen").build()
    assert Play(lost).choose(ChoiceId("verder")).go_on().is_over


def test_a_play_goes_on_in_a_new_edition_as_far_as_it_can() -> None:
    play = Play(CASE).choose(ALONE).go_on().choose(CALL)
    assert play.in_case(the_usual_case().build()) == play
    longer = the_usual_case().with_scene("later", klaar="").build()
    again = play.in_case(longer)
    assert (again.case, again.scene, again.chosen) == (longer, longer.scenes[1], play.chosen)
    other = a_case().with_scene("balie", alleen="").build()
    assert play.in_case(other).is_over
    assert play.in_case(a_case().build()).is_over
    without_a_choice = Play(CASE).choose(ALONE).go_on()
    assert without_a_choice.in_case(longer).chosen is None
