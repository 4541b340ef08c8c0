"""What a file of contacts would bring, and what becomes of it."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from guide.core.contact_import import Difference, ImportPlan, Refusal, merged, plan_import
from guide.core.own_contacts import OwnContact
from tests.support.own_contacts import an_own_contact

MINE = an_own_contact("a1")


def test_a_new_one_is_added() -> None:
    new = an_own_contact("b2", name="Jan Bos", slot=None, phone="0900-8844")
    assert plan_import((MINE,), (new,)) == ImportPlan(added=(new,))


def test_the_same_is_the_same_whoever_checked_it_when() -> None:
    theirs = an_own_contact("a1", checked=date(2027, 1, 1))
    assert plan_import((MINE,), (theirs,)) == ImportPlan(same=(MINE,))


def test_another_number_is_a_difference_and_keeps_the_id_it_has_here() -> None:
    theirs = an_own_contact("zz", phone="06-87 65 43 21")
    plan = plan_import((MINE,), (theirs,))
    assert plan == ImportPlan(changed=(Difference(MINE, theirs),))
    assert plan.changed[0].taken_over == an_own_contact("a1", phone="06-87 65 43 21")


def test_who_is_met_by_name_and_number() -> None:
    theirs = an_own_contact("zz", name="FATIMA DE VRIES", slot=None, phone="06 12345678")
    assert plan_import((MINE,), (theirs,)).changed == (Difference(MINE, theirs),)


def test_another_person_with_the_same_number_is_another_person() -> None:
    theirs = an_own_contact("zz", name="Jan Bos")
    assert plan_import((MINE,), (theirs,)).added == (theirs,)


def test_the_same_name_elsewhere_with_another_number_is_another_person() -> None:
    theirs = an_own_contact("zz", slot=None, phone="")
    assert plan_import((MINE,), (theirs,)).added == (theirs,)


def test_each_one_here_is_met_once() -> None:
    first, twin = an_own_contact("x"), an_own_contact("y")
    plan = plan_import((MINE,), (first, twin))
    assert (plan.same, plan.added) == ((MINE,), (twin,))


def test_what_was_refused_goes_along() -> None:
    refusal = Refusal(1, "Jan", ())
    assert plan_import((), (), (refusal,)).refused == (refusal,)


def test_one_takes_what_one_chose() -> None:
    new, other = an_own_contact("b2", name="Jan Bos"), an_own_contact("c3", name="Els Maas")
    theirs = an_own_contact("zz", phone="06-87 65 43 21")
    plan = plan_import((MINE,), (new, other, theirs))
    assert plan.chosen([]) == ()
    assert plan.chosen(["b2", "nergens"]) == (new,)
    assert plan.chosen(["zz", "c3"]) == (other, plan.changed[0].taken_over)


def test_what_comes_in_stands_where_its_id_stood_or_last() -> None:
    other, new = an_own_contact("b2", name="Jan Bos"), an_own_contact("c3", name="Els Maas")
    changed = an_own_contact("a1", name="Fatima Vries")
    assert merged((MINE, other), (new, changed)) == (changed, other, new)


OWN = st.builds(
    an_own_contact,
    st.sampled_from(["a1", "b2", "c3"]),
    name=st.sampled_from(["Jan Bos", "jan bos", "Els Maas"]),
    phone=st.sampled_from(["", "112", "1-1-2"]),
)


def unique(contacts: list[OwnContact]) -> tuple[OwnContact, ...]:
    return tuple({own.id: own for own in contacts}.values())


@given(st.lists(OWN).map(unique), st.lists(OWN).map(unique))
def test_every_entry_has_one_fate_and_nothing_here_is_lost(
    mine: tuple[OwnContact, ...], theirs: tuple[OwnContact, ...]
) -> None:
    plan = plan_import(mine, theirs)
    assert len(plan.added) + len(plan.changed) + len(plan.same) == len(theirs)
    assert {change.mine for change in plan.changed} | set(plan.same) <= set(mine)
    after = merged(mine, plan.chosen(own.id for own in theirs))
    assert {own.id for own in mine} <= {own.id for own in after}
    untouched = set(mine) - {change.mine for change in plan.changed}
    assert untouched <= set(after)
