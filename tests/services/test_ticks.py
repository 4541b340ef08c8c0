"""Ticks on signals and steps."""

from __future__ import annotations

import pytest

from guide.core.content.address import Address
from guide.core.content.ids import SignalId, StepId
from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.ticks import SignalTicks, StepTick, StepTicks
from tests.support.builders import a_checklist
from tests.support.fakes import ChangesHeard, FakeClock

PASSPORT, VOICE = SignalId("paspoort-bewaard"), SignalId("ander-voert-woord")
CHECKLIST = a_checklist().with_steps(3).build()
ADDRESS = CHECKLIST.head.address
OTHER = Address.parse("checklist/wijkteam")
ONE, TWO = StepId("stap-1"), StepId("stap-2")


@pytest.fixture
def heard() -> ChangesHeard:
    return ChangesHeard()


@pytest.fixture
def feed(heard: ChangesHeard) -> ChangeFeed:
    feed = ChangeFeed()
    feed.subscribe(heard)
    return feed


@pytest.fixture
def signals(feed: ChangeFeed) -> SignalTicks:
    return SignalTicks(feed)


@pytest.fixture
def steps(feed: ChangeFeed, clock: FakeClock) -> StepTicks:
    return StepTicks(feed, clock)


def test_signals_stay_in_the_order_in_which_they_were_seen(signals: SignalTicks) -> None:
    signals.set(VOICE, True)
    signals.set(PASSPORT, True)
    assert signals.ticked == (VOICE, PASSPORT)
    signals.set(VOICE, False)
    signals.set(VOICE, True)
    assert signals.ticked == (PASSPORT, VOICE)
    assert signals.is_ticked(VOICE)


def test_a_tick_that_changes_nothing_is_not_told(signals: SignalTicks, heard: ChangesHeard) -> None:
    signals.set(VOICE, False)
    signals.set(VOICE, True)
    signals.set(VOICE, True)
    assert heard.changes == [Change(Topic.SIGNAL_TICKS)]


def test_clearing_signals_can_be_undone(signals: SignalTicks, heard: ChangesHeard) -> None:
    assert signals.clear() == ()
    assert heard.changes == []
    signals.set(VOICE, True)
    signals.set(PASSPORT, True)
    before = signals.clear()
    assert not signals.is_ticked(VOICE)
    signals.restore(before)
    assert signals.ticked == (VOICE, PASSPORT)
    assert heard.changes == [Change(Topic.SIGNAL_TICKS)] * 4


def test_a_step_remembers_when(steps: StepTicks, clock: FakeClock) -> None:
    first = clock.now()
    steps.set(ADDRESS, ONE, True)
    clock.pass_time(minutes=4)
    steps.set(ADDRESS, TWO, True)
    steps.set(ADDRESS, ONE, True)
    assert steps.ticked(ADDRESS) == {ONE: StepTick(first), TWO: StepTick(clock.now())}
    steps.set(ADDRESS, ONE, False)
    assert list(steps.ticked(ADDRESS)) == [TWO]


def test_checklists_do_not_mix_and_places_on_a_page_do(steps: StepTicks) -> None:
    steps.set(ADDRESS.at("stap-1"), ONE, True)
    steps.set(OTHER, TWO, True)
    assert list(steps.ticked(ADDRESS)) == [ONE]
    assert list(steps.ticked(OTHER.at("nu"))) == [TWO]


def test_progress_follows_the_ticks(steps: StepTicks) -> None:
    assert steps.progress(CHECKLIST).done == 0
    steps.set(ADDRESS, ONE, True)
    progress = steps.progress(CHECKLIST)
    assert (progress.done, progress.total) == (1, 3)
    assert progress.next_step == CHECKLIST.steps[1]


def test_changes_name_the_checklist(steps: StepTicks, heard: ChangesHeard) -> None:
    steps.set(ADDRESS, ONE, False)
    steps.set(ADDRESS.at("stap-1"), ONE, True)
    steps.clear(OTHER)
    steps.clear(ADDRESS)
    steps.clear_all()
    assert heard.changes == [
        Change(Topic.STEP_TICKS, ADDRESS),
        Change(Topic.STEP_TICKS, ADDRESS),
        Change(Topic.STEP_TICKS),
    ]


def test_clearing_steps_can_be_undone(steps: StepTicks) -> None:
    steps.set(ADDRESS, ONE, True)
    before = steps.clear(ADDRESS)
    assert steps.ticked(ADDRESS) == {}
    steps.restore(ADDRESS, before)
    assert steps.ticked(ADDRESS) == before
    steps.set(ADDRESS, TWO, True)
    assert list(before) == [ONE]


def test_what_is_given_out_cannot_change_what_is_kept(steps: StepTicks) -> None:
    steps.set(ADDRESS, ONE, True)
    given = steps.ticked(ADDRESS)
    steps.set(ADDRESS, TWO, True)
    assert list(given) == [ONE]


def test_all_can_be_forgotten(steps: StepTicks) -> None:
    steps.set(ADDRESS, ONE, True)
    steps.set(OTHER, TWO, True)
    steps.clear_all()
    assert steps.ticked(ADDRESS) == steps.ticked(OTHER) == {}
