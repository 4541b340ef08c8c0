"""Looking round on the map by keys."""

from __future__ import annotations

from dataclasses import replace

from guide.core.content.records import Flow
from guide.core.flow.cursor import Cursor
from guide.core.flow.walk import Walk
from tests.support.builders import a_flow, the_usual_flow

FLOW = the_usual_flow().build()


def placed(flow: Flow, **columns: float) -> Flow:
    """The flow with some of its boxes so far to the right."""
    nodes = tuple(
        replace(node, box=replace(node.box, x=columns.get(node.id.replace("-", "_"), node.box.x)))
        for node in flow.nodes
    )
    return replace(flow, nodes=nodes)


def test_it_begins_where_the_walk_is() -> None:
    assert Cursor.of(Walk(FLOW).answer(1)).node.id == "minderjarig"
    assert Cursor.of(Walk(FLOW)).up() == Cursor.of(Walk(FLOW))


def test_down_is_along_the_first_answer_and_up_is_back() -> None:
    cursor = Cursor.of(Walk(FLOW)).down()
    assert cursor.node.id == "bel-112"
    assert cursor.via == ("ja",)
    assert cursor.down() == cursor
    assert cursor.up().node.id == "gevaar"


def test_down_goes_where_one_went_before() -> None:
    cursor = Cursor.of(Walk(FLOW).answer(1).answer(1))
    assert cursor.up().up().down().down().node.id == "noteer"
    kept = Walk(FLOW).answer(1).answer(1).back().back()
    assert Cursor.of(kept).down().down().node.id == "noteer"


def test_aside_is_where_the_other_answers_lead_as_they_stand_on_the_map() -> None:
    flow = placed(FLOW, bel_112=0.0, minderjarig=300.0)
    left = Cursor.of(Walk(flow)).down()
    right = left.aside(1)
    assert right.node.id == "minderjarig"
    assert right.via == ("nee",)
    assert right.aside(1) == right
    assert right.aside(-1).node.id == "bel-112"
    assert left.aside(-1) == left
    mirrored = placed(FLOW, bel_112=300.0, minderjarig=0.0)
    assert Cursor.of(Walk(mirrored)).down().aside(-1).node.id == "minderjarig"


def test_at_the_start_there_is_nothing_beside() -> None:
    cursor = Cursor.of(Walk(FLOW))
    assert cursor.aside(1) == cursor
    assert cursor.via == ()


def test_answers_to_the_same_box_are_one_box() -> None:
    flow = (
        a_flow()
        .with_arrow("a", "b", "ja")
        .with_arrow("a", "b", "dat weet ik niet")
        .with_arrow("a", "c", "nee")
        .build()
    )
    cursor = Cursor.of(Walk(flow)).down()
    assert cursor.via == ("ja", "dat weet ik niet")
    assert cursor.aside(1).node.id == "c"
    assert cursor.aside(1).aside(1) == cursor.aside(1)


def test_an_arrow_without_words_says_nothing() -> None:
    assert Cursor.of(Walk(FLOW).answer(1).answer(1).answer(0)).via == ()
