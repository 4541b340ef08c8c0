"""What lies ahead in a flow."""

from __future__ import annotations

from guide.core.content.ids import NodeId
from guide.core.flow.paths import fewest_guesses, most_questions, reachable
from tests.support.builders import a_flow, the_usual_flow

FLOW = the_usual_flow().build()
ROUND = (
    a_flow()
    .with_arrow("a", "b", "verder")
    .with_arrow("a", "c", "klaar")
    .with_arrow("b", "a", "terug")
    .with_arrow("b", "c", "klaar")
    .build()
)


def test_what_can_be_reached() -> None:
    assert reachable(FLOW, NodeId("minderjarig")) == {
        "minderjarig",
        "bel-comensha",
        "noteer",
        "klaar",
    }
    assert reachable(FLOW, NodeId("klaar")) == {"klaar"}
    assert reachable(ROUND, NodeId("b")) == {"a", "b", "c"}


def test_no_way_and_no_way_needed() -> None:
    assert fewest_guesses(FLOW, NodeId("noteer"), NodeId("gevaar"), {}) is None
    assert fewest_guesses(FLOW, NodeId("noteer"), NodeId("elders"), {}) is None
    assert fewest_guesses(FLOW, NodeId("noteer"), NodeId("noteer"), {}) == ()


def test_an_answer_that_was_given_is_no_guess() -> None:
    long_way = (
        a_flow()
        .with_arrow("a", "b", "ja")
        .with_arrow("a", "doel", "nee")
        .with_arrow("b", "c", "ja")
        .with_arrow("b", "doel", "nee")
        .with_arrow("c", "doel")
        .build()
    )
    given = {edge.source: edge for edge in long_way.edges if edge.label == "ja"}
    path = fewest_guesses(long_way, NodeId("a"), NodeId("doel"), given)
    assert path is not None
    assert [edge.target for edge in path] == ["b", "c", "doel"]
    path = fewest_guesses(long_way, NodeId("a"), NodeId("doel"), {})
    assert path is not None
    assert [edge.target for edge in path] == ["doel"]


def test_the_most_questions_that_may_come() -> None:
    assert most_questions(FLOW, FLOW.start) == 2
    assert most_questions(FLOW, NodeId("minderjarig")) == 1
    assert most_questions(FLOW, NodeId("noteer")) == 0


def test_going_round_asks_nothing_twice() -> None:
    assert most_questions(ROUND, NodeId("a")) == 2
    assert most_questions(ROUND, NodeId("b")) == 2


def test_the_longest_way_counts_whatever_the_order_of_the_answers() -> None:
    short_first = (
        a_flow()
        .with_arrow("a", "c", "kort")
        .with_arrow("a", "b", "lang")
        .with_arrow("b", "c", "ja")
        .with_arrow("b", "c", "nee")
        .with_arrow("c", "d", "ja")
        .with_arrow("c", "e", "nee")
        .build()
    )
    assert most_questions(short_first, NodeId("a")) == 3


def test_a_long_flow_needs_no_recursion() -> None:
    flow = a_flow()
    for number in range(3_000):
        flow = flow.with_arrow(f"n{number}", f"n{number + 1}", "ja")
    assert most_questions(flow.build(), NodeId("n0")) == 0
