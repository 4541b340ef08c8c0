"""The sheet of agreements: a value that knows what is filled in and what becomes of it."""

from __future__ import annotations

from guide.core.agreement import Agreement, Line, Part, Person, contacts_in, faults_in
from guide.core.content.ids import NeedId
from guide.core.own_contacts import Fault, Field, Flaw, tidied
from tests.support.own_contacts import PLACE

NOTES = {part: f"Notitie: {part.value}." for part in Part}
FATIMA = Person("Fatima de Vries", "06-12 34 56 78", "ma-do 9-17")


def test_blank_until_something_is_filled_in() -> None:
    blank = Agreement()
    assert blank.is_blank
    assert blank.with_person(Part.DECIDES, Person(" ", "\t", "")).is_blank
    assert not blank.with_person(Part.DECIDES, Person(hours="ma")).is_blank
    assert not blank.with_line(Line.FEEDBACK, "Bel terug").is_blank
    assert blank.is_blank, "a change gives another one"


def test_who_is_filled_in_becomes_a_contact_of_ones_own() -> None:
    sheet = Agreement().with_person(Part.RECEIVES, FATIMA).with_person(Part.DECIDES, Person("Jan"))
    made = contacts_in(sheet, NOTES, PLACE)
    assert list(made) == [Part.RECEIVES, Part.DECIDES]
    first = tidied(made[Part.RECEIVES])
    assert (first.name, first.slot, first.needs) == ("Fatima de Vries", PLACE, ())
    assert (first.phone, first.hours) == ("06-12 34 56 78", "ma-do 9-17")
    assert first.note == "Notitie: ontvangt."
    second = tidied(made[Part.DECIDES])
    assert (second.slot, second.needs) == (None, (NeedId("overleg"),))


def test_without_a_place_for_it_who_receives_is_called_for_advice() -> None:
    made = contacts_in(Agreement().with_person(Part.RECEIVES, FATIMA), NOTES, None)
    assert tidied(made[Part.RECEIVES]).needs == (NeedId("overleg"),)


def test_what_is_wrong_is_said_by_part() -> None:
    sheet = (
        Agreement()
        .with_person(Part.RECEIVES, FATIMA)
        .with_person(Part.ADVISES, Person("", "bel maar", ""))
    )
    assert faults_in(contacts_in(sheet, NOTES, None)) == {
        Part.ADVISES: (
            Fault(Field.NAME, Flaw.EMPTY),
            Fault(Field.PHONE, Flaw.NOT_A_NUMBER),
        )
    }
