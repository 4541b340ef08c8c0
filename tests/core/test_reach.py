"""The nearest contact first."""

from __future__ import annotations

from dataclasses import replace

from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Reach
from guide.core.reach import nearest_first
from tests.support.builders import a_contact, a_head

ADVICE = NeedId("overleg")


def a_near(reach: Reach, *needs: str) -> Contact:
    address = f"contact/{reach.value}"
    return a_contact(head=a_head(address), reach=reach, needs=tuple(map(NeedId, needs)))


def test_local_before_regional_before_the_national_one_an_author_chose() -> None:
    national = a_contact()
    regional, local = a_near(Reach.REGIONAL, "overleg"), a_near(Reach.LOCAL, "overleg")
    other = a_near(Reach.NATIONAL, "overleg")
    found = nearest_first(ADVICE, [other, regional, national, local], national)
    assert found == (local, regional, national)


def test_who_serves_another_need_is_passed_over() -> None:
    assert nearest_first(ADVICE, [a_near(Reach.LOCAL, "opvang")], None) == ()


def test_a_place_without_a_number_is_nobody_to_call() -> None:
    open_place = replace(a_near(Reach.LOCAL, "overleg"), phone="")
    assert nearest_first(ADVICE, [open_place], None) == ()


def test_a_near_contact_that_an_author_chose_stands_once() -> None:
    local = a_near(Reach.LOCAL, "overleg")
    assert nearest_first(ADVICE, [local], local) == (local,)
