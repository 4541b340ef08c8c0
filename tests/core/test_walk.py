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
    assert walk.back() == Walk(FLOW).answer(1)
    assert Walk(FLOW).back() == Walk(FLOW)
    assert walk.restart() == Walk(FLOW)


def test_a_jump_takes_the_shortest_way() -> None:
    there = Walk(FLOW).jump(NodeId("klaar"))
    assert there is not None
    assert there.visited == ("gevaar", "minderjarig", "noteer", "klaar")


def test_a_jump_back_keeps_the_answers_before_it() -> None:
    walk = Walk(FLOW).answer(1).answer(1).answer(0)
    assert walk.jump(NodeId("minderjarig")) == Walk(FLOW).answer(1)
    assert walk.jump(NodeId("gevaar")) == Walk(FLOW)


def test_a_jump_to_where_nothing_leads() -> None:
    assert Walk(FLOW).jump(NodeId("elders")) is None


def test_going_round_in_circles() -> None:
    walk = Walk(ROUND).answer(0).answer(0).answer(0)
    assert walk.here.id == "b"
    assert walk.visited == ("a", "b", "a", "b")
    assert walk.jump(NodeId("b")) == Walk(ROUND).answer(0)


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


@given(st.lists(st.integers(0, 1), max_size=8))
def test_as_many_steps_back_as_forward_is_the_start(indexes: list[int]) -> None:
    walk = Walk(FLOW)
    for index in indexes:
        walk = walk.answer(index) if index < len(walk.answers) else walk
    assert len(walk.visited) == len(walk.trail) + 1
    for _ in indexes:
        walk = walk.back()
    assert walk == Walk(FLOW)


@given(st.sampled_from(FLOW.nodes), st.sampled_from(FLOW.nodes))
def test_every_node_can_be_jumped_to_from_every_node(first: object, then: object) -> None:
    walk = Walk(FLOW)
    for node in (first, then):
        there = walk.jump(node.id)  # type: ignore[attr-defined]
        assert there is not None
        assert there.here == node
        walk = there
