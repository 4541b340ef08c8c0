"""Whom to call now: who answers comes first, nobody is lost, and somebody always answers."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.answering import count_answering, is_sure
from guide.core.call_order import (
    DANGER,
    Asked,
    CallRow,
    Turn,
    call_order,
)
from guide.core.content.ids import NeedId, RoleId
from guide.core.content.records import Contact, Reach, Review, Status
from guide.core.opening_hours import EVERY_DAY, OpeningHours, Period
from guide.core.standing import Answering, Holidays
from tests.support.builders import ALWAYS, OFFICE_HOURS, a_contact, a_head, the_emergency_number

ADVICE, WORK = NeedId("overleg"), NeedId("arbeid")
NOBODY = RoleId("")
HOLIDAYS = Holidays(
    2026,
    2026,
    (
        (date(2026, 4, 27), "Koningsdag"),
        (date(2026, 12, 25), "Eerste Kerstdag"),
        (date(2026, 12, 26), "Tweede Kerstdag"),
    ),
)
OLD_HOURS = OpeningHours(
    False, (Period(EVERY_DAY, time(8), time(23, 59, 59)),), "8:00–24:00", is_confirmed=False
)
IN_TIME = Review(date(2026, 1, 1), date(2027, 6, 1))
OVERDUE = Review(date(2025, 1, 1), date(2025, 6, 1))
NEVER = datetime.fromisoformat("9999-12-31")
MORNING, EVENING = "2026-11-24T10:00", "2026-11-24T18:05"


def one(
    slug: str,
    hours: OpeningHours | None = OFFICE_HOURS,
    reach: Reach = Reach.NATIONAL,
    needs: tuple[NeedId, ...] = (ADVICE,),
    phone: str = "030-000 00 00",
    **head: Any,
) -> Contact:
    head.setdefault("review", IN_TIME)
    return a_contact(
        head=a_head(f"contact/{slug}", **head), hours=hours, reach=reach, needs=needs, phone=phone
    )


POLICE = one("politie", None, needs=(NeedId("melden"),))
SAFE_HOME = one("veilig-thuis", ALWAYS, needs=(ADVICE, NeedId("melden")))
FIRST_NUMBER = the_emergency_number()
STABLE = (FIRST_NUMBER, POLICE, SAFE_HOME)


def asked(
    at: str | datetime,
    need: NeedId = ADVICE,
    role: RoleId = NOBODY,
    holidays: Holidays | None = HOLIDAYS,
) -> Asked:
    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    return Asked(need, role, moment, holidays)


def said(rows: tuple[CallRow, ...]) -> list[str]:
    """*NOW comensha*, row by row."""
    return [f"{row.turn.name} {row.contact.head.address.slug}" for row in rows]


class TestOrder:
    def test_in_office_hours_the_nearest_comes_first(self) -> None:
        far, near = one("comensha"), one("aandachtsfunctionaris", reach=Reach.LOCAL)
        middle = one("regio", reach=Reach.REGIONAL)
        assert said(call_order([far, middle, SAFE_HOME, near], STABLE, asked(MORNING))) == [
            "NOW aandachtsfunctionaris",
            "NOW regio",
            "NOW comensha",
            "NOW veilig-thuis",
            "STABLE politie",
        ]

    def test_after_hours_who_answers_stands_before_who_is_near(self) -> None:
        near, monday = one("eigen", reach=Reach.LOCAL), one("maandag")
        assert said(call_order([near, monday, SAFE_HOME], STABLE, asked(EVENING))) == [
            "NOW veilig-thuis",
            "LATER eigen",
            "LATER maandag",
            "STABLE politie",
        ]

    def test_who_opens_sooner_stands_before_who_is_nearer(self) -> None:
        early = OpeningHours(False, (Period(EVERY_DAY, time(7), time(12)),), "")
        rows = [one("dichtbij", reach=Reach.LOCAL), one("vroeg", early)]
        assert said(call_order(rows, (), asked(EVENING))) == ["LATER vroeg", "LATER dichtbij"]

    def test_where_nobody_surely_answers_the_stable_road_comes_before_who_is_closed(self) -> None:
        """The right desk stands first as long as it may answer."""
        labour = one("arbeidsinspectie", None, needs=(WORK,))
        closed = one("vakbond", needs=(WORK,))
        assert said(call_order([closed, labour], STABLE, asked(EVENING, WORK))) == [
            "MAYBE arbeidsinspectie",
            "STABLE veilig-thuis",
            "STABLE politie",
            "LATER vakbond",
        ]

    def test_where_only_an_old_source_says_so_too(self) -> None:
        unsure, closed = one("oud", OLD_HOURS), one("dicht")
        found = call_order([closed, unsure], (POLICE,), asked(EVENING))
        assert said(found) == ["MAYBE oud", "STABLE politie", "LATER dicht"]

    def test_who_surely_answers_comes_before_who_may_however_near(self) -> None:
        unsure, late = one("oud", OLD_HOURS, Reach.LOCAL), one("laat", ALWAYS, review=OVERDUE)
        unknown = one("onbekend", None, Reach.REGIONAL)
        found = call_order([late, unknown, unsure, one("zeker", ALWAYS)], (), asked(EVENING))
        assert said(found) == ["NOW zeker", "MAYBE oud", "MAYBE onbekend", "MAYBE laat"]

    def test_of_those_who_may_answer_the_authors_order_holds(self) -> None:
        """That an old source says so is no better than that nobody knows."""
        rows = [one("eerste", None), one("tweede", OLD_HOURS)]
        assert said(call_order(rows, (), asked(EVENING))) == ["MAYBE eerste", "MAYBE tweede"]

    def test_one_of_the_stable_road_who_serves_the_need_stands_among_the_others(self) -> None:
        found = call_order([POLICE, SAFE_HOME], STABLE, asked(EVENING, NeedId("melden")))
        assert said(found) == ["NOW veilig-thuis", "MAYBE politie"]

    def test_a_way_without_a_number_comes_last(self) -> None:
        rows = [one("formulier", ALWAYS, phone=""), one("onbekend", None), one("dicht")]
        found = call_order(rows, STABLE, asked(EVENING))
        assert said(found)[0] == "MAYBE onbekend"
        assert said(found)[-1] == "NO_NUMBER formulier"

    def test_in_danger_the_first_number_is_first(self) -> None:
        near = one("eigen", ALWAYS, Reach.LOCAL, (DANGER,))
        danger = a_contact(
            head=FIRST_NUMBER.head, needs=(DANGER,), hours=ALWAYS, emergency_rank=0, phone="112"
        )
        assert said(call_order([near, danger], STABLE, asked(MORNING, DANGER)))[:2] == [
            "NOW 112",
            "NOW eigen",
        ]

    def test_christmas_is_a_day_of_rest(self) -> None:
        found = call_order([one("comensha"), SAFE_HOME], (), asked("2026-12-25T10:00"))
        assert said(found) == ["NOW veilig-thuis", "LATER comensha"]
        assert found[1].standing.holiday == "Eerste Kerstdag"
        assert found[1].standing.again == datetime.fromisoformat("2026-12-28T09:00")

    def test_past_the_covered_years_nothing_is_claimed(self) -> None:
        found = call_order([one("comensha"), SAFE_HOME], (), asked("2027-01-04T10:00"))
        assert said(found) == ["NOW veilig-thuis", "MAYBE comensha"]

    @pytest.mark.parametrize(
        ("role", "found"), [("", 1), ("burgerzaken", 1), ("toezicht", 0)], ids=str
    )
    def test_a_contact_for_some_roles_is_for_them(self, role: str, found: int) -> None:
        contact = one("rvig", roles=(RoleId("burgerzaken"),))
        assert len(call_order([contact], (), asked(MORNING, role=RoleId(role)))) == found

    def test_hours_that_nobody_could_read_say_nothing(self) -> None:
        words = OpeningHours(False, (), "meestal op donderdag", is_confirmed=False)
        found = call_order([one("eigen", words, Reach.LOCAL)], (), asked(MORNING))
        assert said(found) == ["MAYBE eigen"]
        assert not found[0].is_sure


class TestSureness:
    def test_what_is_confirmed_and_read_in_time_is_sure(self) -> None:
        assert is_sure(one("zeker"), date(2027, 6, 1))
        assert is_sure(one("zonder-tijden", None), date(2027, 6, 1))

    @pytest.mark.parametrize(
        "contact",
        [
            one("oude-tijden", OLD_HOURS),
            one("oud-nummer", status=Status.UNCONFIRMED),
            one("advies", status=Status.OWN_ADVICE),
            one("te-laat", review=OVERDUE),
        ],
        ids=lambda contact: contact.head.address.slug,
    )
    def test_what_is_not_is_not(self, contact: Contact) -> None:
        assert not is_sure(contact, date(2026, 11, 24))

    def test_only_who_surely_answers_is_counted(self) -> None:
        contacts = [
            one("zeker"),
            one("altijd", ALWAYS),
            one("oud", OLD_HOURS),
            one("te-laat", ALWAYS, review=OVERDUE),
            one("zonder-nummer", ALWAYS, phone=""),
            one("onbekend", None),
        ]
        morning, evening = (datetime.fromisoformat(at) for at in (MORNING, EVENING))
        assert count_answering(contacts, morning, HOLIDAYS) == 2
        assert count_answering(contacts, evening, HOLIDAYS) == 1
        assert count_answering(contacts, morning, None) == 1


HOURS = st.sampled_from([None, ALWAYS, OFFICE_HOURS, OLD_HOURS])
NEEDS = st.sets(st.sampled_from([ADVICE, WORK, DANGER]), min_size=1).map(
    lambda needs: tuple(sorted(needs))
)
CONTACTS = st.lists(
    st.builds(
        one,
        st.integers(1, 12).map(lambda number: f"c{number}"),
        HOURS,
        st.sampled_from(Reach),
        NEEDS,
        st.sampled_from(["030-000 00 00", ""]),
        review=st.sampled_from([IN_TIME, OVERDUE]),
        status=st.sampled_from(Status),
        roles=st.sampled_from([(), (RoleId("burgerzaken"),)]),
    ),
    max_size=8,
    unique_by=lambda contact: contact.head.address,
)
ASKED = st.builds(
    Asked,
    st.sampled_from([ADVICE, WORK, DANGER]),
    st.sampled_from([NOBODY, RoleId("burgerzaken"), RoleId("toezicht")]),
    st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2027-05-23")),
    st.sampled_from([HOLIDAYS, None]),
)


@given(CONTACTS, ASKED)
def test_nobody_is_lost_or_doubled(contacts: list[Contact], wanted: Asked) -> None:
    found = [row.contact for row in call_order([*contacts, SAFE_HOME, *contacts], STABLE, wanted)]
    addresses = [contact.head.address for contact in found]
    assert len(addresses) == len(set(addresses))
    serving = {
        c.head.address
        for c in contacts
        if wanted.need in c.needs and c.head.roles in ((), (wanted.role or "burgerzaken",))
    }
    stable = STABLE if wanted.need == DANGER else STABLE[1:]
    assert set(addresses) == serving | {c.head.address for c in stable}


@given(CONTACTS, ASKED)
def test_who_answers_comes_before_who_does_not(contacts: list[Contact], wanted: Asked) -> None:
    rows = call_order(contacts, STABLE, wanted)
    own = [row for row in rows if row.turn is not Turn.STABLE and row.contact.phone]
    answering = [row.standing.answers and row.is_sure for row in own]
    assert answering == sorted(answering, reverse=True)
    open_ones = [row.standing.answering not in (Answering.CLOSED, Answering.HOLIDAY) for row in own]
    assert open_ones == sorted(open_ones, reverse=True)
    stable = [row.standing.answers for row in rows if row.turn is Turn.STABLE]
    assert stable == sorted(stable, reverse=True)


@given(CONTACTS, ASKED)
def test_somebody_who_surely_answers_stands_before_who_is_closed(
    contacts: list[Contact], wanted: Asked
) -> None:
    rows = call_order(contacts, STABLE, wanted)
    closed = next((n for n, row in enumerate(rows) if row.turn is Turn.LATER), len(rows))
    assert any(row.is_sure and row.standing.answers for row in rows[:closed])


@given(CONTACTS, ASKED)
def test_each_turn_is_one_stretch_and_near_comes_before_far(
    contacts: list[Contact], wanted: Asked
) -> None:
    rows = call_order(contacts, STABLE, wanted)
    stretches = [turn for turn, _ in groupby(row.turn for row in rows)]
    assert len(stretches) == len(set(stretches))
    near = [list(Reach).index(row.contact.reach) for row in rows if row.turn is Turn.NOW]
    if wanted.need != DANGER:
        assert near == sorted(near)
    openings = [row.standing.again or NEVER for row in rows if row.turn is Turn.LATER]
    assert openings == sorted(openings)


@given(CONTACTS, ASKED, st.sampled_from(Reach))
def test_112_is_first_in_danger(contacts: list[Contact], wanted: Asked, reach: Reach) -> None:
    danger = Asked(DANGER, wanted.role, wanted.at, wanted.holidays)
    near = one("eigen", ALWAYS, reach, (DANGER,))
    assert call_order([near, *contacts], STABLE, danger)[0].contact is FIRST_NUMBER


@pytest.mark.parametrize("need", [ADVICE, WORK, DANGER, NeedId("verblijf")])
def test_at_every_minute_of_a_year_somebody_answers(need: NeedId) -> None:
    """From change to change: in between, by `standing`'s own word, nothing becomes otherwise."""
    contacts = [one("comensha"), one("oud", OLD_HOURS), one("arbeid", None, needs=(WORK,))]
    moment, end = map(datetime.fromisoformat, ("2026-01-01", "2027-01-01"))
    changes = 0
    while moment < end:
        rows = call_order(contacts, STABLE, asked(moment, need))
        closed = next((n for n, row in enumerate(rows) if row.turn is Turn.LATER), len(rows))
        assert any(row.is_sure and row.standing.answers for row in rows[:closed]), moment
        edges = [e for row in rows for e in (row.standing.until, row.standing.again) if e]
        next_change = min([e for e in edges if e > moment] or [end])
        midnight = datetime.combine(moment.date() + timedelta(days=1), time(0))
        moment = min(next_change, midnight)  # at midnight a holiday may begin, a review be overdue
        changes += 1
    assert changes >= 365


def test_nobody_at_all_gives_an_empty_list() -> None:
    assert call_order([], (), asked(MORNING)) == ()
