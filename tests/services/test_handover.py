"""The hand-over in the making: one owner, in memory, and what it gathers from the sitting."""

from __future__ import annotations

import pytest

from guide.core.content.address import Address
from guide.core.content.ids import RoleId, SignalId, StepId
from guide.core.flow.walk import Walk
from guide.core.handover.draft import Answer, Draft
from guide.core.handover.gathered import Gathered
from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.gathering import Gatherer
from guide.services.handover import Handover
from guide.services.library import Library
from guide.services.sessions import Walks
from guide.services.ticks import SignalTicks, StepTicks
from tests.support.builders import a_flow, the_usual_flow
from tests.support.fakes import TUESDAY_MORNING, ChangesHeard, FakeClock


@pytest.fixture
def heard() -> ChangesHeard:
    return ChangesHeard()


@pytest.fixture
def handover(heard: ChangesHeard, clock: FakeClock) -> Handover:
    changes = ChangeFeed()
    changes.subscribe(heard)
    return Handover(changes, clock)


def test_it_begins_empty(handover: Handover) -> None:
    assert handover.draft == Draft()
    assert handover.is_empty


def test_a_change_is_told_once(handover: Handover, heard: ChangesHeard) -> None:
    handover.change(saw="Een man.", danger=Answer.NO)
    handover.change(saw="Een man.")
    assert heard.changes == [Change(Topic.HANDOVER)]
    assert (handover.draft.saw, handover.draft.danger) == ("Een man.", Answer.NO)


def test_a_field_that_does_not_exist_is_a_mistake(handover: Handover) -> None:
    with pytest.raises(TypeError):
        handover.change(gezien="x")


def test_it_was_begun_when_the_first_thing_was_said(handover: Handover, clock: FakeClock) -> None:
    clock.pass_time(minutes=10)
    handover.change(as_note=True)
    assert handover.begun == clock.now()
    clock.pass_time(minutes=10)
    handover.change(saw="Een man.")
    begun = clock.now()
    clock.pass_time(hours=3)
    handover.change(where="Balie")
    assert handover.begun == begun
    handover.change(saw="", where="")
    assert handover.begun == clock.now()


def test_clearing_can_be_undone(handover: Handover, clock: FakeClock) -> None:
    handover.change(saw="Een man.", minor=Answer.YES, template=Address.parse("sjabloon/x"))
    clock.pass_time(hours=1)
    before = handover.clear()
    assert handover.is_empty
    assert handover.draft.template == Address.parse("sjabloon/x")
    handover.restore(before)
    assert handover.draft.saw == "Een man."
    assert handover.begun == TUESDAY_MORNING


def test_forgetting_leaves_not_even_for_whom_it_was(
    handover: Handover, heard: ChangesHeard
) -> None:
    handover.forget()
    assert heard.changes == []
    handover.change(saw="x", template=Address.parse("sjabloon/x"), as_note=True)
    handover.forget()
    assert handover.draft == Draft()


def test_a_box_says_yes_or_nothing(handover: Handover) -> None:
    handover.set_danger(True)
    handover.set_minor(True)
    assert (handover.circumstances.danger, handover.circumstances.minor) == (True, True)
    handover.set_danger(False)
    handover.set_minor(False)
    assert handover.draft == Draft()


@pytest.mark.parametrize("answer", [Answer.NO, Answer.UNKNOWN])
def test_only_yes_weighs(handover: Handover, answer: Answer) -> None:
    handover.change(danger=answer, minor=answer)
    assert (handover.circumstances.danger, handover.circumstances.minor) == (False, False)


class TestGathering:
    CHECKLIST = Address.parse("checklist/burgerzaken")
    NOBODY = RoleId("")

    @pytest.fixture
    def signals(self) -> SignalTicks:
        return SignalTicks(ChangeFeed())

    @pytest.fixture
    def steps(self, clock: FakeClock) -> StepTicks:
        return StepTicks(ChangeFeed(), clock)

    @pytest.fixture
    def walks(self) -> Walks:
        return Walks(ChangeFeed())

    @pytest.fixture
    def gatherer(self, signals: SignalTicks, steps: StepTicks, walks: Walks) -> Gatherer:
        return Gatherer(signals, steps, walks)

    def test_a_fresh_sitting_holds_nothing(self, gatherer: Gatherer, library: Library) -> None:
        found = gatherer.gather(library, self.NOBODY, TUESDAY_MORNING)
        assert found == Gathered("", TUESDAY_MORNING)

    def test_the_role_by_its_title(self, gatherer: Gatherer, library: Library) -> None:
        found = gatherer.gather(library, RoleId("burgerzaken"), TUESDAY_MORNING)
        assert found.role == "Burgerzaken"

    def test_signals_in_the_order_in_which_they_were_ticked(
        self, gatherer: Gatherer, library: Library, signals: SignalTicks
    ) -> None:
        for name in ("ander-voert-woord", "bestaat-niet", "paspoort-bewaard"):
            signals.set(SignalId(name), True)
        found = gatherer.gather(library, self.NOBODY, TUESDAY_MORNING)
        assert [signal.code for signal in found.signals] == ["S2", "S1"]

    def test_steps_by_the_clock(
        self, gatherer: Gatherer, library: Library, steps: StepTicks, clock: FakeClock
    ) -> None:
        for name in ("stap-2", "bestaat-niet", "stap-1"):
            steps.set(self.CHECKLIST, StepId(name), True)
            clock.pass_time(minutes=5)
        found = gatherer.gather(library, self.NOBODY, TUESDAY_MORNING)
        assert [(done.step.id, done.at.minute) for done in found.steps] == [
            ("stap-2", 30),
            ("stap-1", 40),
        ]

    def test_an_own_step_once_it_is_done(
        self, gatherer: Gatherer, library: Library, steps: StepTicks
    ) -> None:
        own = steps.add_own(self.CHECKLIST, "Bel de huisarts.")
        assert own is not None
        assert gatherer.gather(library, self.NOBODY, TUESDAY_MORNING).steps == ()
        steps.set(self.CHECKLIST, own, True)
        (done,) = gatherer.gather(library, self.NOBODY, TUESDAY_MORNING).steps
        assert done.step.text == "Bel de huisarts."

    def test_only_ways_that_were_walked(
        self, gatherer: Gatherer, library: Library, walks: Walks
    ) -> None:
        flow = library.flow(Address.parse("stappenplan/acuut-gevaar"))
        assert flow is not None
        walks.move(walks.walk(flow))
        assert gatherer.gather(library, self.NOBODY, TUESDAY_MORNING).ways == ()
        walks.move(walks.walk(flow).answer(0))
        (way,) = gatherer.gather(library, self.NOBODY, TUESDAY_MORNING).ways
        assert way.stops == ("Gevaar Ja.", "Bel 112")

    def test_a_flow_the_content_no_longer_has(
        self, gatherer: Gatherer, library: Library, walks: Walks
    ) -> None:
        walks.move(Walk(the_usual_flow().build()).answer(0))
        gone = a_flow("stappenplan/weg").with_arrow("a", "b", "ja").build()
        walks.move(Walk(gone).answer(0))
        assert len(gatherer.gather(library, self.NOBODY, TUESDAY_MORNING).ways) == 1
