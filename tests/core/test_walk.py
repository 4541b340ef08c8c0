"""Walking a flow: answers, the way back, jumping on the map."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.ids import NodeId
from guide.core.flow.walk import NoSuchAnswer, Walk
from tests.support.builders import a_flow, the_usual_flow

FLOW = the_usual_flow().build()
ROUND = a_flow().with_arrow("a", "b", "verder").with_arrow("b", "a", "terug").build()


def test_a_walk_begins_at_the_start() -> None:
    walk = Walk(FLOW)
    assert walk.here.id == "gevaar"
    assert [edge.label for edge in walk.answers] == ["ja", "nee"]
    assert walk.visited == ("gevaar",)
    assert not walk.is_at_end


def test_answers_by_number_and_by_words_lead_to_the_same_place() -> None:
    assert Walk(FLOW).answer(1) == Walk(FLOW).answer_by_label("nee")
    assert Walk(FLOW).answer_by_label("  NEE ").here.id == "minderjarig"


def test_an_arrow_without_words_is_answered_with_verder() -> None:
    at_note = Walk(FLOW).answer(1).answer(1)
    assert at_note.here.id == "noteer"
    end = at_note.answer_by_label("verder")
    assert end.here.id == "klaar"
    assert end.is_at_end
    assert end.visited == ("gevaar", "minderjarig", "noteer", "klaar")


@pytest.mark.parametrize("index", [-1, 2, 99])
def test_a_wrong_number_names_the_answers(index: int) -> None:
    with pytest.raises(NoSuchAnswer, match="ja, nee"):
        Walk(FLOW).answer(index)


def test_a_wrong_word_names_the_answers(uncommon_text: str) -> None:
    with pytest.raises(NoSuchAnswer, match="ja, nee"):
        Walk(FLOW).answer_by_label(uncommon_text)


def test_at_an_end_there_is_no_answer() -> None:
    with pytest.raises(NoSuchAnswer):
        Walk(FLOW).answer(0).answer(0)


def test_back_and_restart() -> None:
    walk = Walk(FLOW).answer(1).answer(1)
    assert walk.back().trail == Walk(FLOW).answer(1).trail
    assert Walk(FLOW).back() == Walk(FLOW)
    assert walk.restart() == Walk(FLOW)


def test_going_back_keeps_the_answers_that_lie_ahead() -> None:
    walk = Walk(FLOW).answer(1).answer(1).answer(0)
    start = walk.back().back().back()
    assert start.here.id == "gevaar"
    assert [edge.label for edge in start.kept] == ["nee", "nee", ""]
    assert start.earlier == walk.trail[0]
    assert start.again().again().again() == walk
    assert walk.again() == walk


def test_another_answer_takes_the_place_of_the_one_before() -> None:
    walk = Walk(FLOW).answer(1).answer(1).back().answer(0)
    assert walk.here.id == "bel-comensha"
    assert walk.kept == ()


def test_answers_elsewhere_are_kept_whatever_one_answers() -> None:
    walk = Walk(FLOW).answer(1).answer(1).back().back().answer(0)
    assert walk.here.id == "bel-112"
    assert [edge.source for edge in walk.kept] == ["minderjarig"]
    assert walk.back().answer(1).again().here.id == "noteer"


def jumped(walk: Walk, node: str) -> Walk:
    there = walk.jump(NodeId(node))
    assert there is not None
    return there


def test_a_jump_says_what_it_assumes() -> None:
    there = jumped(Walk(FLOW), "klaar")
    assert there.visited == ("gevaar", "minderjarig", "noteer", "klaar")
    assert there.assumed == {"gevaar", "minderjarig"}


def test_a_jump_back_keeps_the_answers_before_it() -> None:
    walk = Walk(FLOW).answer(1).answer(1).answer(0)
    there = jumped(walk, "minderjarig")
    assert there.trail == Walk(FLOW).answer(1).trail
    assert there.again().again() == walk
    assert jumped(walk, "gevaar").trail == ()


def test_a_jump_ahead_stays_on_the_way_one_is_on() -> None:
    there = jumped(Walk(FLOW).answer(1), "klaar")
    assert there.assumed == {"minderjarig"}


def test_a_jump_aside_goes_back_no_further_than_it_must() -> None:
    there = jumped(Walk(FLOW).answer(1).answer(0), "klaar")
    assert there.visited == ("gevaar", "minderjarig", "noteer", "klaar")
    assert there.assumed == {"minderjarig"}
    assert [edge.label for edge in there.kept] == ["ja of twijfel"]


def test_a_jump_along_answers_that_were_given_assumes_nothing() -> None:
    walk = Walk(FLOW).answer(1).answer(1).answer(0)
    there = jumped(jumped(walk, "gevaar"), "klaar")
    assert there == walk


def test_of_several_ways_a_jump_takes_the_one_with_fewest_guesses() -> None:
    flow = (
        a_flow()
        .with_arrow("a", "b", "ja")
        .with_arrow("a", "c", "nee")
        .with_arrow("b", "doel", "ja")
        .with_arrow("b", "c", "nee")
        .with_arrow("c", "d")
        .with_arrow("d", "doel")
        .build()
    )
    assert jumped(Walk(flow), "doel").visited == ("a", "c", "d", "doel")


def test_what_was_assumed_is_no_answer_and_is_not_kept() -> None:
    there = jumped(Walk(FLOW), "klaar")
    back = there.back().back().back()
    assert back.kept == (there.trail[2],)
    assert back.assumed == frozenset()
    answered = there.back().back().answer(1)
    assert answered.assumed == {"gevaar"}


def test_a_jump_to_where_nothing_leads() -> None:
    assert Walk(FLOW).jump(NodeId("elders")) is None


def test_going_round_in_circles() -> None:
    walk = Walk(ROUND).answer(0).answer(0).answer(0)
    assert walk.here.id == "b"
    assert walk.visited == ("a", "b", "a", "b")
    assert jumped(walk, "b").trail == Walk(ROUND).answer(0).trail


def test_a_flow_of_one_box() -> None:
    lone = a_flow().with_arrow("a", "b").build()
    end = Walk(lone).answer(0)
    assert end.is_at_end
    assert end.here.label == "B"


def test_a_walk_goes_on_in_a_new_edition_as_far_as_it_can() -> None:
    walk = Walk(FLOW).answer(1).answer(1).answer(0)
    assert walk.in_flow(the_usual_flow().build()) == walk
    reworded = the_usual_flow().with_arrow("gevaar", "noteer", "weet ik niet").build()
    assert walk.in_flow(reworded).visited == walk.visited
    assert walk.in_flow(reworded).flow == reworded
    shorter = a_flow().with_arrow("gevaar", "minderjarig", "nee").build()
    assert walk.in_flow(shorter).visited == ("gevaar", "minderjarig")
    assert walk.in_flow(ROUND) == Walk(ROUND)


def test_kept_and_assumed_answers_go_on_in_a_new_edition() -> None:
    edited = the_usual_flow().with_arrow("klaar", "bel-112", "toch").build()
    walk = Walk(FLOW).answer(1).answer(1).answer(0).back().back()
    assert [edge.source for edge in walk.in_flow(edited).kept] == ["minderjarig", "noteer"]
    assert jumped(Walk(FLOW), "noteer").in_flow(edited).assumed == {"gevaar", "minderjarig"}
    shorter = a_flow().with_arrow("gevaar", "minderjarig", "nee").build()
    assert walk.in_flow(shorter).kept == ()


@given(st.lists(st.integers(0, 1), max_size=8))
def test_as_many_steps_back_as_forward_is_the_start(indexes: list[int]) -> None:
    walk = Walk(FLOW)
    for index in indexes:
        walk = walk.answer(index) if index < len(walk.answers) else walk
    assert len(walk.visited) == len(walk.trail) + 1
    there = walk
    for _ in indexes:
        walk = walk.back()
    assert walk.trail == ()
    assert walk.kept == there.trail
    for _ in indexes:
        walk = walk.again()
    assert walk == there


@given(st.sampled_from(FLOW.nodes), st.sampled_from(FLOW.nodes))
def test_every_node_can_be_jumped_to_from_every_node(first: object, then: object) -> None:
    walk = Walk(FLOW)
    for node in (first, then):
        there = walk.jump(node.id)  # type: ignore[attr-defined]
        assert there is not None
        assert there.here == node
        walk = there
