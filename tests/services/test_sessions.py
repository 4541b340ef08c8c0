"""Where somebody has got to, in flows, behind doors and in cases."""

from __future__ import annotations

import pytest

from guide.core.content.ids import ChoiceId
from guide.core.door_walk import DoorWalk
from guide.core.flow.road import Road
from guide.core.flow.walk import Walk
from guide.core.practice import Play
from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.sessions import DoorWalks, Plays, Walks
from tests.support.builders import (
    a_door,
    a_flow,
    the_usual_case,
    the_usual_door,
    the_usual_flow,
)
from tests.support.fakes import ChangesHeard

FLOW = the_usual_flow().build()
DOOR = the_usual_door().build()
CASE = the_usual_case().build()


@pytest.fixture
def heard() -> ChangesHeard:
    return ChangesHeard()


@pytest.fixture
def feed(heard: ChangesHeard) -> ChangeFeed:
    feed = ChangeFeed()
    feed.subscribe(heard)
    return feed


def test_a_walk_is_found_where_it_was_left(feed: ChangeFeed, heard: ChangesHeard) -> None:
    walks = Walks(feed)
    assert walks.walk(FLOW) == Walk(FLOW)
    walks.move(walks.walk(FLOW).answer(1))
    assert walks.walk(FLOW).here.id == "minderjarig"
    other = a_flow("stappenplan/anders").with_arrow("a", "b").build()
    assert walks.walk(other) == Walk(other)
    walks.clear()
    assert walks.walk(FLOW) == Walk(FLOW)
    assert heard.changes == [
        Change(Topic.WALKS, FLOW.head.address),
        Change(Topic.WALKS),
    ]


def test_after_a_reload_a_walk_is_in_the_new_flow(feed: ChangeFeed) -> None:
    walks = Walks(feed)
    walks.move(Walk(FLOW).answer(1).answer(1))
    edited = the_usual_flow().with_arrow("klaar", "bel-112", "toch").build()
    assert walks.walk(edited).flow == edited
    assert walks.walk(edited).here.id == "noteer"


INNER = a_flow("stappenplan/binnen").with_arrow("a", "b", "ja").with_arrow("a", "c", "nee").build()
OUTER = (
    a_flow("stappenplan/buiten")
    .with_arrow("vraag", "deur", "ja")
    .with_arrow("vraag", "klaar", "nee")
    .with_arrow("deur", "klaar")
    .with_doorway("deur", "stappenplan/binnen")
    .build()
)


def inside(walks: Walks) -> Road:
    """In the inner flow, opened from the outer one."""
    walks.take(Road.begin(OUTER).answer(0).enter(INNER).answer(1))
    return walks.road(INNER)[0]


def test_a_flow_opened_from_another_is_on_the_same_road(
    feed: ChangeFeed, heard: ChangesHeard
) -> None:
    walks = Walks(feed)
    road = inside(walks)
    assert walks.road(INNER) == (road, 1)
    assert walks.road(OUTER) == (road, 0)
    assert walks.walk(OUTER).here.id == "deur"
    assert walks.walk(INNER).here.id == "c"
    assert heard.changes == [Change(Topic.WALKS, INNER.head.address)]


def test_a_move_in_the_outer_flow_leaves_the_inner_one(feed: ChangeFeed) -> None:
    walks = Walks(feed)
    inside(walks)
    walks.move(walks.walk(OUTER).back())
    assert walks.walk(OUTER).here.id == "vraag"
    assert walks.walk(INNER) == Walk(INNER), "a walk of its own"
    assert walks.road(OUTER)[0].resumed().flow == INNER


def test_of_two_roads_through_a_flow_the_last_one_walked_is_shown(feed: ChangeFeed) -> None:
    walks = Walks(feed)
    inside(walks)
    walks.take(Road.begin(OUTER))
    walks.take(Road.begin(INNER).answer(0))
    assert walks.walk(INNER).here.id == "b"
    inside(walks)
    assert walks.walk(INNER).here.id == "c"


def test_roads_in_the_order_in_which_they_were_begun(feed: ChangeFeed) -> None:
    walks = Walks(feed)
    flows = {flow.head.address: flow for flow in (FLOW, INNER, OUTER)}
    walks.take(Road.begin(OUTER).answer(0))
    walks.take(Road.begin(FLOW).answer(0))
    walks.take(Road.begin(OUTER).answer(1))
    assert [road.first_flow for road in walks.roads(flows.get)] == [OUTER, FLOW]
    del flows[OUTER.head.address]
    assert [road.first_flow for road in walks.roads(flows.get)] == [FLOW]


def test_after_a_reload_a_road_goes_as_far_as_it_still_leads(feed: ChangeFeed) -> None:
    walks = Walks(feed)
    inside(walks)
    more = a_flow("stappenplan/buiten").with_arrow("vraag", "deur", "ja")
    same = more.with_doorway("deur", "stappenplan/binnen").build()
    road, depth = walks.road(same)
    assert (road.flow, depth) == (INNER, 0)
    assert road.frames[0].walk.flow == same
    other = more.with_doorway("deur", "stappenplan/anders").build()
    assert walks.road(other)[0].flow == other


def test_behind_a_door_one_is_found_where_one_was_left(
    feed: ChangeFeed, heard: ChangesHeard
) -> None:
    walks = DoorWalks(feed)
    assert walks.walk(DOOR) == DoorWalk(DOOR)
    walks.move(walks.walk(DOOR).answer(1))
    assert walks.walk(DOOR).here.id == "alleen"
    other = a_door("deur/gevoel").with_question("gevaar", ja="bel-112").build()
    assert walks.walk(other) == DoorWalk(other)
    walks.clear()
    assert walks.walk(DOOR) == DoorWalk(DOOR)
    assert heard.changes == [Change(Topic.WALKS, DOOR.head.address), Change(Topic.WALKS)]


def test_who_comes_in_anew_starts_at_the_first_question(
    feed: ChangeFeed, heard: ChangesHeard
) -> None:
    walks = DoorWalks(feed)
    walks.forget(DOOR.head.address)
    assert heard.changes == []
    walks.move(DoorWalk(DOOR).answer(0))
    walks.forget(DOOR.head.address.at("bel-112"))
    assert walks.walk(DOOR) == DoorWalk(DOOR)
    assert heard.changes == [Change(Topic.WALKS, DOOR.head.address)] * 2


def test_after_a_reload_one_is_behind_the_new_door(feed: ChangeFeed) -> None:
    walks = DoorWalks(feed)
    walks.move(DoorWalk(DOOR).answer(1))
    edited = the_usual_door().with_outcome("later").build()
    assert walks.walk(edited).door == edited
    assert walks.walk(edited).here.id == "alleen"


def test_a_play_is_found_where_it_was_left(feed: ChangeFeed, heard: ChangesHeard) -> None:
    plays = Plays(feed)
    assert plays.play(CASE) == Play(CASE)
    plays.move(plays.play(CASE).choose(ChoiceId("alleen")).go_on())
    assert plays.play(CASE).scene == CASE.scenes[1]
    plays.clear()
    assert plays.play(CASE) == Play(CASE)
    assert heard.changes == [Change(Topic.PLAYS, CASE.head.address), Change(Topic.PLAYS)]


def test_after_a_reload_a_play_is_in_the_new_case(feed: ChangeFeed) -> None:
    plays = Plays(feed)
    plays.move(Play(CASE).choose(ChoiceId("alleen")).go_on())
    edited = the_usual_case().with_scene("later", klaar="").build()
    assert plays.play(edited).case == edited
    assert plays.play(edited).scene == edited.scenes[1]
