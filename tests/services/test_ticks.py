"""Ticks on signals and steps."""

from __future__ import annotations

import pytest

from guide.core.checklist import MOST_OWN_LETTERS, MOST_OWN_STEPS
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


class TestOwnSteps:
    def test_they_stand_after_the_others_in_the_order_they_came(self, steps: StepTicks) -> None:
        steps.add_own(ADDRESS, "  Bel   de huisarts\n")
        steps.add_own(ADDRESS, "Leg de sleutel klaar.")
        whole = steps.with_own(CHECKLIST)
        assert [step.text for step in whole.steps[3:]] == [
            "Bel de huisarts",
            "Leg de sleutel klaar.",
        ]
        assert whole.phases[:-1] == CHECKLIST.phases
        assert steps.with_own(a_checklist("checklist/wijkteam").build()).phases == ()

    def test_without_them_the_checklist_is_as_it_was(self, steps: StepTicks) -> None:
        assert steps.with_own(CHECKLIST) is CHECKLIST

    def test_they_count_and_are_ticked_like_the_others(self, steps: StepTicks) -> None:
        own = steps.add_own(ADDRESS.at("stap-1"), "Bel de huisarts.")
        assert own is not None
        assert steps.progress(CHECKLIST).total == 4
        steps.set(ADDRESS, own, True)
        assert steps.progress(CHECKLIST).done == 1
        steps.clear(ADDRESS)
        assert [step.id for step in steps.own(ADDRESS)] == [own]

    @pytest.mark.parametrize("typed", ["", "   ", "\n\t", "\x00\x1b"])
    def test_nothing_typed_is_no_step(
        self, steps: StepTicks, heard: ChangesHeard, typed: str
    ) -> None:
        assert steps.add_own(ADDRESS, typed) is None
        assert heard.changes == []

    def test_uncommon_text_becomes_a_line(self, steps: StepTicks, uncommon_text: str) -> None:
        steps.add_own(ADDRESS, f"Bel {uncommon_text} {'x' * 500}")
        (step,) = steps.own(ADDRESS)
        assert step.text.isprintable()
        assert len(step.text) <= MOST_OWN_LETTERS
        step.text.encode("utf-8")

    def test_there_is_an_end_to_it(self, steps: StepTicks) -> None:
        added = [steps.add_own(ADDRESS, f"Stap {n}.") for n in range(MOST_OWN_STEPS + 1)]
        assert added[-1] is None
        assert len(set(added)) == MOST_OWN_STEPS + 1

    def test_taking_one_away_can_be_undone(self, steps: StepTicks) -> None:
        first, second = (steps.add_own(ADDRESS, text) for text in ("Een.", "Twee."))
        assert first is not None
        steps.set(ADDRESS, first, True)
        taken = steps.take_away(ADDRESS, first)
        assert [step.id for step in steps.own(ADDRESS)] == [second]
        assert steps.ticked(ADDRESS) == {}
        assert taken is not None
        steps.put_back(ADDRESS, taken)
        assert [step.id for step in steps.own(ADDRESS)] == [first, second]
        assert list(steps.ticked(ADDRESS)) == [first]

    def test_an_id_is_not_given_out_again(self, steps: StepTicks) -> None:
        first = steps.add_own(ADDRESS, "Een.")
        assert first is not None
        steps.take_away(ADDRESS, first)
        assert steps.add_own(ADDRESS, "Twee.") != first

    def test_taking_away_what_is_not_there(self, steps: StepTicks, heard: ChangesHeard) -> None:
        assert steps.take_away(ADDRESS, ONE) is None
        assert heard.changes == []

    def test_they_are_forgotten_with_the_ticks(self, steps: StepTicks) -> None:
        steps.add_own(ADDRESS, "Bel de huisarts.")
        steps.clear_all()
        assert steps.own(ADDRESS) == ()

    def test_changes_name_the_checklist(self, steps: StepTicks, heard: ChangesHeard) -> None:
        own = steps.add_own(ADDRESS.at("nu"), "Een.")
        assert own is not None
        taken = steps.take_away(ADDRESS, own)
        assert taken is not None
        steps.put_back(ADDRESS, taken)
        assert heard.changes == [Change(Topic.STEP_TICKS, ADDRESS)] * 3
