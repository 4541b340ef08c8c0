"""Roads through flows that open one another: there, back, and another answer on the way."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.ids import NodeId
from guide.core.flow.road import Road, Stop, is_doorway
from guide.core.flow.walk import NoSuchAnswer
from guide.core.handover.gathered import way_along
from tests.support.builders import a_flow

CHILD = (
    a_flow("stappenplan/kind")
    .with_arrow("leeftijd", "zeker", "ja")
    .with_arrow("leeftijd", "onzeker", "nee")
    .with_arrow("zeker", "melden", "bekend")
    .with_arrow("zeker", "advies", "onbekend")
    .with_arrow("onzeker", "advies", "ja")
    .with_arrow("onzeker", "nachtbed", "nee")
    .with_doorway("nachtbed", "stappenplan/bed")
    .build()
)
BED = (
    a_flow("stappenplan/bed")
    .with_arrow("vannacht", "noodplek", "ja")
    .with_arrow("vannacht", "wachten", "nee")
    .build()
)
START = (
    a_flow("stappenplan/start")
    .with_arrow("gevaar", "bel", "ja")
    .with_arrow("gevaar", "kind", "nee")
    .with_arrow("kind", "in-kind", "ja")
    .with_arrow("kind", "bed", "nee")
    .with_arrow("in-kind", "bed")
    .with_arrow("bed", "in-bed", "ja")
    .with_arrow("bed", "klaar", "nee")
    .with_arrow("in-bed", "hulp")
    .with_arrow("hulp", "loket", "ja")
    .with_arrow("hulp", "klaar", "nee")
    .with_doorway("in-kind", "stappenplan/kind")
    .with_doorway("in-bed", "stappenplan/bed")
    .build()
)
FLOWS = {str(flow.head.address): flow for flow in (START, CHILD, BED)}


def entered(road: Road) -> Road:
    target = road.walk.here.target
    assert target is not None
    return road.enter(FLOWS[str(target)])


def along(road: Road, *words: str) -> Road:
    """The road after answers by their words; ``in`` enters, ``uit`` leaves, else *verder*."""
    for word in words:
        match word:
            case "in":
                road = entered(road)
            case "uit":
                road = road.leave()
            case _:
                road = road.with_walk(road.walk.answer_by_label(word))
    return road


def said(stops: tuple[Stop, ...]) -> list[str]:
    return [f"{stop.edge.source} {stop.edge.label}".strip() for stop in stops]


THROUGH_CHILD = ("nee", "ja", "in", "nee", "ja", "uit")


class TestThereAndBack:
    def test_a_box_opens_another_flow_and_the_walk_comes_back(self) -> None:
        there = along(Road.begin(START), "nee", "ja", "in")
        assert there.flow == CHILD
        assert there.came_from == START
        assert there.first_flow == START
        back = along(there, "nee", "ja", "uit")
        assert back.flow == START
        assert back.walk.here.id == "bed"
        assert back.came_from is None

    def test_the_way_so_far_is_the_whole_road(self) -> None:
        road = along(Road.begin(START), *THROUGH_CHILD, "ja", "in", "ja")
        assert said(road.stops) == [
            "gevaar nee",
            "kind ja",
            "leeftijd nee",
            "onzeker ja",
            "in-kind",
            "bed ja",
            "vannacht ja",
        ]
        assert [stop.flow.head.address.slug for stop in road.stops] == (
            ["start"] * 2 + ["kind"] * 2 + ["start"] * 2 + ["bed"]
        )

    def test_back_goes_the_same_way_across_flows(self) -> None:
        road = along(Road.begin(START), *THROUGH_CHILD)
        seen = []
        while road.is_begun:
            road = road.back()
            seen.append(str(road.walk.here.id))
        assert seen == [
            "advies",
            "onzeker",
            "leeftijd",
            "in-kind",
            "kind",
            "gevaar",
        ]
        assert road.back() == road

    def test_a_box_without_an_arrow_is_where_one_comes_back(self) -> None:
        deep = along(Road.begin(START), "nee", "ja", "in", "nee", "nee", "in", "ja")
        assert [frame.walk.flow for frame in deep.frames] == [START, CHILD, BED]
        assert deep.leave().walk.here.id == "nachtbed"
        assert deep.leave().leave().walk.here.id == "bed"

    def test_what_was_answered_inside_stays_on_the_road_when_one_comes_back(self) -> None:
        road = along(Road.begin(START), "nee", "ja", "in", "nee")
        assert said(road.surface(0).stops) == said(road.stops)
        assert road.surface(0).ahead == ()

    def test_outside_there_is_nowhere_to_leave_to(self) -> None:
        road = along(Road.begin(START), "nee")
        assert road.leave() == road

    def test_who_goes_in_again_is_where_they_were(self) -> None:
        road = along(Road.begin(START), "nee", "ja", "in", "nee")
        outside = road.surface(0)
        assert outside.walk.here.id == "in-kind"
        assert entered(outside) == road

    def test_another_flow_behind_the_same_box_begins_anew(self) -> None:
        road = along(Road.begin(START), "nee", "ja", "in", "nee").surface(0)
        assert road.enter(BED).walk.here.id == "vannacht"

    def test_a_flow_may_open_the_one_it_was_opened_from(self) -> None:
        road = along(Road.begin(START), "nee", "ja").enter(START)
        assert road.depth_of(START) == 1
        assert road.depth_of(CHILD) is None

    def test_from_the_start_everything_is_gone(self) -> None:
        assert along(Road.begin(START), *THROUGH_CHILD).restart() == Road.begin(START)

    def test_only_boxes_with_a_flow_are_doorways(self) -> None:
        assert is_doorway(START.node(NodeId("in-kind")))
        assert not is_doorway(START.node(NodeId("bed")))

    def test_a_jump_is_within_the_flow_one_is_in(self) -> None:
        there = along(Road.begin(START), "nee", "ja", "in").jump(NodeId("advies"))
        assert there is not None
        assert there.came_from == START
        assert [stop.is_assumed for stop in there.stops] == [False, False, True, True]
        assert there.jump(NodeId("loket")) is None


class TestAnotherAnswer:
    def stop(self, road: Road, box: str) -> Stop:
        return next(stop for stop in road.stops if stop.edge.source == box)

    def test_later_answers_that_still_apply_are_kept(self) -> None:
        road = along(Road.begin(START), *THROUGH_CHILD, "ja", "in", "nee", "uit", "ja")
        changed = road.change(self.stop(road, "kind"), 1)
        assert changed.walk.here.id == "loket"
        assert said(changed.stops) == [
            "gevaar nee",
            "kind nee",
            "bed ja",
            "vannacht nee",
            "in-bed",
            "hulp ja",
        ]
        assert said(changed.lapsed) == ["in-kind", "leeftijd nee", "onzeker ja"]
        assert changed.ahead == ()

    def test_an_answer_changed_back_brings_everything_back(self) -> None:
        road = along(Road.begin(START), *THROUGH_CHILD, "ja", "in", "nee", "uit", "ja")
        there = road.change(self.stop(road, "gevaar"), 0)
        assert there.walk.here.id == "bel"
        assert len(there.lapsed) == len(road.stops) - 1
        back = there.change(self.stop(there, "gevaar"), 1)
        assert back.stops == road.stops
        assert back.lapsed == ()

    def test_an_answer_inside_a_flow_one_came_out_of(self) -> None:
        road = along(Road.begin(START), *THROUGH_CHILD, "nee")
        changed = road.change(self.stop(road, "leeftijd"), 0)
        assert changed.flow == CHILD
        assert changed.walk.here.id == "zeker"
        assert said(changed.ahead) == ["in-kind", "bed nee"]
        assert said(changed.lapsed) == ["onzeker ja"]

    def test_the_same_end_of_a_flow_leads_on_to_where_one_was(self) -> None:
        road = along(Road.begin(START), "nee", "ja", "in", "nee", "ja", "uit", "nee")
        there = road.change(self.stop(road, "leeftijd"), 0)
        assert there.walk.here.id == "zeker"
        at_end = along(there, "onbekend")
        assert at_end.resumed().walk.here.id == "klaar"
        again = at_end.change(self.stop(at_end, "leeftijd"), 1)
        assert again.walk.here.id == "klaar"

    def test_another_end_of_a_flow_is_shown_first(self) -> None:
        road = along(Road.begin(START), "nee", "ja", "in", "ja", "bekend", "uit", "nee")
        changed = road.change(self.stop(road, "zeker"), 1)
        assert changed.flow == CHILD
        assert changed.walk.here.id == "advies"
        assert changed.can_resume
        assert changed.resumed().walk.here.id == "klaar"

    def test_an_answer_in_the_flow_one_came_from(self) -> None:
        road = along(Road.begin(START), "nee", "ja", "in", "nee", "nee", "in", "ja")
        changed = road.change(self.stop(road, "kind"), 1)
        assert changed.flow == START
        assert changed.walk.here.id == "bed"
        assert said(changed.lapsed) == ["leeftijd nee", "onzeker nee", "vannacht ja"]
        back = changed.change(self.stop(changed, "kind"), 0)
        assert back.stops == road.stops
        assert back.flow == BED

    def test_answers_of_a_flow_whose_box_may_yet_come_are_ahead(self) -> None:
        road = along(Road.begin(START), "nee", "ja", "in", "nee")
        earlier = road.surface(0).back()
        assert said(earlier.ahead) == ["kind ja", "leeftijd nee"]
        assert earlier.lapsed == ()
        assert earlier.resumed() == road

    def test_nothing_to_resume(self) -> None:
        assert not Road.begin(START).can_resume

    def test_a_wrong_answer_changes_nothing(self) -> None:
        road = along(Road.begin(START), "nee")
        with pytest.raises(NoSuchAnswer):
            road.change(self.stop(road, "gevaar"), 9)


class TestInWords:
    def test_a_hand_over_tells_the_whole_road(self) -> None:
        way = way_along(along(Road.begin(START), *THROUGH_CHILD, "ja"))
        assert way is not None
        assert way.title == "Start"
        assert way.stops == (
            "Gevaar Nee.",
            "Kind Ja.",
            "Leeftijd Nee.",
            "Onzeker Ja.",
            "In kind",
            "Bed Ja.",
            "In bed",
        )

    def test_what_nobody_answered_is_not_told(self) -> None:
        jumped = Road.begin(START).jump(NodeId("hulp"))
        assert jumped is not None
        assert way_along(Road.begin(START)) is None
        way = way_along(jumped.answer(0))
        assert way is not None
        assert way.stops == ("In bed", "Hulp Ja.", "Loket")


# -- any road -------------------------------------------------------------------------------------

Move = tuple[int, int]


def moved(road: Road, move: Move) -> Road:
    """One of all moves, chosen by two numbers; a move that cannot be made changes nothing."""
    what, which = move
    walk = road.walk
    moves: list[Callable[[], Road]] = [
        lambda: road.answer(which % len(walk.answers)) if walk.answers else road,
        lambda: entered(road) if is_doorway(walk.here) else road,
        lambda: road.leave(),
        lambda: road.back(),
        lambda: road.resumed(),
        lambda: road.change(stops[which % len(stops)], 0) if (stops := road.stops) else road,
        lambda: (
            road.change(stops[which % len(stops)], -1 % len(stops[which % len(stops)].choices))
            if (stops := road.stops)
            else road
        ),
        lambda: road.jump(walk.flow.nodes[which % len(walk.flow.nodes)].id) or road,
    ]
    return moves[what % len(moves)]()


def road_of(moves: list[Move]) -> Road:
    road = Road.begin(START)
    for move in moves:
        road = moved(road, move)
    return road


honest_moves = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 9)), max_size=25)
any_moves = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 9)), max_size=25)
roads = any_moves.map(road_of)
honest_roads = honest_moves.map(road_of)
"""Roads on which every answer was somebody's own: nobody jumped."""


def given_answers(road: Road) -> Counter[tuple[str, str, str]]:
    everything = (*road.stops, *road.ahead, *road.lapsed)
    own = (stop for stop in everything if not stop.is_assumed)
    return Counter(
        (str(stop.flow.head.address), str(stop.edge.source), stop.edge.label) for stop in own
    )


@given(roads)
def test_every_frame_but_the_last_stands_at_the_box_that_opened_the_next(road: Road) -> None:
    for frame, inner in zip(road.frames, road.frames[1:], strict=False):
        target = frame.walk.here.target
        assert target is not None
        assert FLOWS[str(target)] == inner.walk.flow


@given(roads)
def test_stops_join(road: Road) -> None:
    for boxes in {stop.boxes for stop in road.stops}:
        own = [stop for stop in road.stops if stop.boxes == boxes]
        assert own[0].edge.source == own[0].flow.start
        for stop, after in itertools.pairwise(own):
            assert stop.edge.target == after.edge.source
            assert after.position == stop.position + 1


@given(roads)
def test_as_many_steps_back_as_it_takes_end_at_the_start(road: Road) -> None:
    steps = 0
    while road.is_begun:
        road = road.back()
        steps += 1
        assert steps < 200
    assert road.walk.here.id == START.start


@given(honest_roads)
def test_going_back_forgets_nothing_and_everything_comes_back(road: Road) -> None:
    there = road
    while road.is_begun:
        road = road.back()
        assert given_answers(road) == given_answers(there)
    # further on than before, where answers had been kept beyond
    again = road.resumed()
    assert again.stops[: len(there.stops)] == there.stops


@given(honest_roads, st.integers(0, 9), st.integers(0, 9))
def test_changing_an_answer_forgets_no_other(road: Road, which: int, index: int) -> None:
    if not road.stops:
        return
    stop = road.stops[which % len(road.stops)]
    new = stop.choices[index % len(stop.choices)]
    address = str(stop.flow.head.address)
    expected = given_answers(road)
    expected[(address, str(stop.edge.source), stop.edge.label)] -= 1
    expected[(address, str(new.source), new.label)] += 1
    changed = road.change(stop, index % len(stop.choices))
    assert given_answers(changed) == +expected


@given(honest_roads, st.integers(0, 9))
def test_the_same_answer_once_more_changes_nothing_before_it(road: Road, which: int) -> None:
    if not road.stops:
        return
    stop = road.stops[which % len(road.stops)]
    same = road.change(stop, stop.choices.index(stop.edge))
    shown = road.stops[: road.stops.index(stop) + 1]
    assert same.stops[: len(shown)] == shown
    assert given_answers(same) == given_answers(road)


@given(honest_roads, st.integers(0, 9))
def test_an_answer_changed_and_changed_back_leaves_the_road_as_it_was(
    road: Road, which: int
) -> None:
    if not road.stops:
        return
    stop = road.stops[which % len(road.stops)]
    other = road.change(stop, (stop.choices.index(stop.edge) + 1) % len(stop.choices))
    again = next(s for s in other.stops if (s.boxes, s.position) == (stop.boxes, stop.position))
    back = other.change(again, stop.choices.index(stop.edge))
    shown = road.stops[: road.stops.index(stop) + 1]
    assert back.stops[: len(shown)] == shown
    assert given_answers(back) == given_answers(road)


@given(roads)
def test_what_lapsed_cannot_come_and_what_is_ahead_can(road: Road) -> None:
    passed = {(stop.boxes, stop.edge.source) for stop in road.stops if not stop.is_assumed}
    for stop in (*road.ahead, *road.lapsed):
        assert (stop.boxes, stop.edge.source) not in passed


@given(roads)
def test_resuming_twice_is_no_further_than_the_ends_it_shows(road: Road) -> None:
    seen = 0
    while road.can_resume:
        road = road.resumed()
        seen += 1
        assert seen <= len(FLOWS) * 2
