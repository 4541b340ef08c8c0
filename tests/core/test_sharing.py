"""Who may tell what to whom: the first rule that holds is the answer."""

from __future__ import annotations

import pytest

from guide.core.sharing import MayShare, SharingGuide
from tests.support.builders import a_sharing_rule, the_usual_sharing

YES, CONSENT, NAMELESS, NO = (
    MayShare.YES,
    MayShare.WITH_CONSENT,
    MayShare.WITHOUT_NAME,
    MayShare.NO,
)


@pytest.mark.parametrize(
    ("giver", "receiver", "may"),
    [
        ("toezicht", "politie", YES),
        ("burgerzaken", "politie", YES),
        ("toezicht", "zorgcoordinator", NAMELESS),
        ("burgerzaken", "zorgcoordinator", CONSENT),
        ("burgerzaken", "veilig-thuis", YES),
        ("burgerzaken", "werkgever", NO),
    ],
)
def test_each_pair_has_its_answer(giver: str, receiver: str, may: MayShare) -> None:
    rule = the_usual_sharing().answer(giver, receiver)
    assert rule is not None
    assert rule.may is may


def test_what_nobody_wrote_down_has_no_answer() -> None:
    assert the_usual_sharing().answer("toezicht", "veilig-thuis") is None
    assert SharingGuide((), (), ()).answer("toezicht", "politie") is None


def test_the_first_rule_that_holds_wins() -> None:
    guide = SharingGuide((), (), (a_sharing_rule(NO, "toezicht"), a_sharing_rule(YES)))
    answers = [guide.answer(giver, "politie") for giver in ("toezicht", "burgerzaken")]
    assert [rule.may for rule in answers if rule] == [NO, YES]


@pytest.mark.parametrize(
    ("givers", "receivers", "holds"),
    [
        ("", "", True),
        ("toezicht", "", True),
        ("burgerzaken", "", False),
        ("", "politie", True),
        ("", "werkgever", False),
        ("toezicht burgerzaken", "politie werkgever", True),
        ("toezicht", "werkgever", False),
        ("burgerzaken", "politie", False),
    ],
)
def test_a_rule_holds_for_whom_it_names_and_for_all_when_it_names_nobody(
    givers: str, receivers: str, holds: bool
) -> None:
    assert a_sharing_rule(YES, givers, receivers).holds("toezicht", "politie") is holds
