"""A contact of the user's own: what may be typed, and what pages make of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import Address
from guide.core.content.ids import NeedId
from guide.core.content.records import Reach, Status
from guide.core.own_contacts import (
    Fault,
    Field,
    Flaw,
    OwnContact,
    Typed,
    as_contact,
    check,
    dialled,
    digits,
    holder_of,
    id_of,
    make,
    renewed,
    tidied,
)
from guide.core.standing import Answering, Holidays, standing
from tests.support.own_contacts import CHECKED, PLACE, a_place, an_own_contact, typed

HOLIDAYS = Holidays(2026, 2027, ())
TUESDAY = datetime.fromisoformat("2026-11-24T10:30")


def faults(**fields: Any) -> list[tuple[Field, Flaw]]:
    return [(fault.field, fault.flaw) for fault in check(typed(**fields))]


class TestChecking:
    def test_what_people_type_is_fine(self) -> None:
        assert make("a1", typed(), CHECKED) == an_own_contact()
        assert make("a1", an_own_contact().typed, CHECKED) == an_own_contact()

    @pytest.mark.parametrize(
        ("fields", "field", "flaw"),
        [
            ({"name": ""}, Field.NAME, Flaw.EMPTY),
            ({"name": " \t "}, Field.NAME, Flaw.EMPTY),
            ({"name": "n" * 81}, Field.NAME, Flaw.TOO_LONG),
            ({"name": "Fatima\x07"}, Field.NAME, Flaw.UNREADABLE),
            ({"name": "Fatima\u202e"}, Field.NAME, Flaw.UNREADABLE),
            ({"name": "Fatima\ud800"}, Field.NAME, Flaw.UNREADABLE),
            ({"slot": Address.parse("vorm/a")}, Field.SLOT, Flaw.WRONG_KIND),
            ({"slot": Address.parse("contacten")}, Field.SLOT, Flaw.WRONG_KIND),
            ({"slot": PLACE.at("x")}, Field.SLOT, Flaw.WRONG_KIND),
            ({"slot": None, "needs": (NeedId("Over leg"),)}, Field.NEEDS, Flaw.WRONG_KIND),
            ({"slot": None, "needs": (NeedId("n" * 81),)}, Field.NEEDS, Flaw.WRONG_KIND),
            (
                {"slot": None, "needs": tuple(NeedId(f"n{n}") for n in range(21))},
                Field.NEEDS,
                Flaw.TOO_LONG,
            ),
            ({"phone": "zes nul"}, Field.PHONE, Flaw.NOT_A_NUMBER),
            ({"phone": "٠٦١٢٣٤٥٦٧٨"}, Field.PHONE, Flaw.NOT_A_NUMBER),
            ({"phone": "06/12345678"}, Field.PHONE, Flaw.NOT_A_NUMBER),
            ({"phone": "12"}, Field.PHONE, Flaw.WRONG_LENGTH),
            ({"phone": "+()"}, Field.PHONE, Flaw.WRONG_LENGTH),
            ({"phone": "1" * 16}, Field.PHONE, Flaw.WRONG_LENGTH),
            ({"phone": "0-6-1-2-3-4-5-6-7-8--------------"}, Field.PHONE, Flaw.WRONG_LENGTH),
            ({"phone": "", "note": ""}, Field.PHONE, Flaw.NO_WAY_TO_REACH),
            ({"hours": "u" * 101}, Field.HOURS, Flaw.TOO_LONG),
            ({"hours": "ma\x00"}, Field.HOURS, Flaw.UNREADABLE),
            ({"note": "n" * 501}, Field.NOTE, Flaw.TOO_LONG),
            ({"note": "een\x1btwee"}, Field.NOTE, Flaw.UNREADABLE),
        ],
    )
    def test_one_thing_wrong(self, fields: dict[str, Any], field: Field, flaw: Flaw) -> None:
        assert faults(**fields) == [(field, flaw)]

    @pytest.mark.parametrize(
        "phone", ["112", "+31 6 12345678", "(033) 448 11 86", "033-4481186", "1" * 15, "0900-8844"]
    )
    def test_numbers_as_people_write_them(self, phone: str) -> None:
        assert faults(phone=phone) == []

    def test_no_number_but_a_note_on_how_to_reach_them(self) -> None:
        assert faults(phone="", note="Via de balie.") == []

    def test_everything_wrong_at_once_in_the_order_of_the_form(self) -> None:
        found = check(Typed(" ", Address.parse("start"), (), "x", "u" * 101, "n" * 501))
        fields = [Field.NAME, Field.SLOT, Field.PHONE, Field.HOURS, Field.NOTE]
        assert [fault.field for fault in found] == fields

    @pytest.mark.parametrize("own_id", ["", "A1", "a-1", "a" * 33, "../a"])
    def test_an_id_that_is_none(self, own_id: str) -> None:
        assert make(own_id, typed(), CHECKED) == (Fault(Field.ID, Flaw.WRONG_KIND),)

    @pytest.mark.parametrize("year", [1, 1999, 3000, 9999])
    def test_a_day_no_calendar_has(self, year: int) -> None:
        made = make("a1", typed(), date(year, 1, 1))
        assert made == (Fault(Field.CHECKED, Flaw.WRONG_KIND),)

    @given(st.text(), st.text(), st.text(), st.text())
    def test_any_text_gives_a_contact_or_faults(
        self, name: str, phone: str, hours: str, note: str
    ) -> None:
        made = make("a1", Typed(name, None, (), phone, hours, note), CHECKED)
        if isinstance(made, OwnContact):
            assert check(made.typed) == ()
            assert as_contact(made).head.title == made.name
        else:
            assert made

    def test_odd_text_is_kept_or_refused(self, uncommon_text: str) -> None:
        made = make("a1", typed(name=uncommon_text, note=uncommon_text), CHECKED)
        assert isinstance(made, OwnContact) or {f.field for f in made} <= {Field.NAME, Field.NOTE}


class TestTidying:
    def test_blanks_and_dashes(self) -> None:
        tidy = tidied(
            Typed(" Fatima  de\u00a0Vries ", None, (), " 06\u201112 34 ", " ma ", "a \r\n\r\nb \n")
        )
        assert tidy == Typed("Fatima de Vries", None, (), "06-12 34", "ma", "a\n\nb")

    def test_a_place_says_what_one_calls_for(self) -> None:
        needs = (NeedId("overleg"), NeedId("melden"), NeedId("overleg"))
        assert tidied(typed(needs=needs)).needs == ()
        assert tidied(typed(slot=None, needs=needs)).needs == needs[:2]


class TestAsContact:
    def test_with_the_place_it_says_what_the_place_says(self) -> None:
        contact = as_contact(an_own_contact(), a_place())
        assert contact.head.title == "Fatima de Vries"
        assert str(contact.head.address) == "contact/eigen-a1"
        assert contact.head.status is Status.CONFIRMED
        assert contact.reach is Reach.LOCAL
        assert contact.purpose == "Aandachtsfunctionaris mensenhandel"
        assert contact.needs == (NeedId("overleg"),)
        assert contact.have_ready_html == "<ul><li>wat u zag</li></ul>"
        assert contact.say == "‘Ik wil een signaal voorleggen.’"
        assert (contact.phone, contact.phone_dial) == ("06-12 34 56 78", "+31612345678")
        assert (contact.fallback, contact.emergency_rank, contact.route) == (None, -1, "")

    def test_alone_it_says_its_own_needs_and_note(self) -> None:
        own = an_own_contact(slot=None, needs=(NeedId("melden"),), note="Wijkagent\nbelt terug")
        contact = as_contact(own)
        assert contact.needs == (NeedId("melden"),)
        assert contact.purpose == "Wijkagent"

    def test_a_long_note_is_cut_for_a_list(self) -> None:
        purpose = as_contact(an_own_contact(note="woord " * 60)).purpose
        assert len(purpose) <= 120
        assert purpose.endswith("woord…")

    def test_the_note_is_text_to_read_and_no_markup(self) -> None:
        (section,) = as_contact(an_own_contact(note="<b>Bel</b> & vraag\nnaar Els")).sections
        assert section.body_html == "<p>&lt;b&gt;Bel&lt;/b&gt; &amp; vraag<br>naar Els</p>"
        assert as_contact(an_own_contact(note="")).sections == ()

    def test_without_a_number_the_note_says_how(self) -> None:
        assert as_contact(an_own_contact(phone="", note="Via de balie.")).route == "Via de balie."

    @pytest.mark.parametrize(
        ("checked", "due"),
        [("2026-11-24", "2027-11-24"), ("2028-02-29", "2029-02-28"), ("2999-12-31", "3000-12-31")],
    )
    def test_it_is_looked_at_again_in_a_year(self, checked: str, due: str) -> None:
        contact = as_contact(an_own_contact(checked=date.fromisoformat(checked)))
        assert contact.head.review.due == date.fromisoformat(due)

    def test_hours_that_can_be_read_say_whether_somebody_answers(self) -> None:
        hours = as_contact(an_own_contact()).hours
        assert hours is not None
        assert hours.words == "ma-do 9:00-17:00"
        assert standing(hours, TUESDAY, HOLIDAYS).answering is Answering.OPEN

    def test_hours_that_cannot_be_read_stay_words_and_nothing_is_concluded(self) -> None:
        hours = as_contact(an_own_contact(hours="meestal in de ochtend")).hours
        assert hours is not None
        assert hours.words == "meestal in de ochtend"
        assert not hours.is_confirmed
        assert standing(hours, TUESDAY, HOLIDAYS).answering is Answering.UNKNOWN

    def test_no_hours(self) -> None:
        assert as_contact(an_own_contact(hours="")).hours is None


@pytest.mark.parametrize(
    ("phone", "dial"),
    [
        ("06-12 34 56 78", "+31612345678"),
        ("+31 (0)33 448 11 86", "+310334481186"),
        ("0031 6 12345678", "+31612345678"),
        ("0900-8844", "09008844"),
        ("0800-1234567", "08001234567"),
        ("0900 123456", "0900123456"),
        ("2145", "2145"),
        ("112", "112"),
    ],
)
def test_what_a_telephone_dials(phone: str, dial: str) -> None:
    assert dialled(phone) == dial


def test_digits() -> None:
    assert digits("(033) 448-11 86") == "0334481186"


def test_the_id_in_an_address() -> None:
    assert id_of(an_own_contact().address) == "a1"
    assert id_of(Address.parse("contact/comensha")) == ""
    assert id_of(Address.parse("vorm/eigen-a1")) == ""


def test_of_two_who_fill_a_place_the_newest_does() -> None:
    old, new = an_own_contact("a1"), an_own_contact("b2", checked=date(2026, 12, 1))
    twin, elsewhere = an_own_contact("c3"), an_own_contact("d4", slot=None)
    assert holder_of(PLACE, (new, old)) == new
    assert holder_of(PLACE, (old, new)) == new
    assert holder_of(PLACE, (old, twin)) == twin
    assert holder_of(PLACE, (elsewhere,)) is None
    assert holder_of(PLACE, ()) is None


def test_said_to_be_right_today() -> None:
    today = date(2027, 3, 1)
    assert renewed(an_own_contact(), today) == an_own_contact(checked=today)
