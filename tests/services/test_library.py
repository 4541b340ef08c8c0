"""The guide as the reader knows it."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.content.address import Address, Kind, Section
from guide.core.content.ids import RoleId, SourceId
from guide.core.content.records import EntryKind
from guide.services.library import Library, node_of
from guide.storage.reader import GuideReader
from tests.support.builders import (
    a_contact,
    a_signal,
    a_source,
    a_text_page,
    an_empty_guide,
    the_usual_case,
    the_usual_flow,
)

FORM = Address.parse("vorm/arbeidsuitbuiting")
FLOW = Address.parse("stappenplan/acuut-gevaar")
CASE = Address.parse("casus/inschrijving-aan-de-balie")
CHECKLIST = Address.parse("checklist/burgerzaken")
COMENSHA = Address.parse("contact/comensha")
SIGNAL = Address.parse("signaal/paspoort-bewaard")
NOWHERE = Address.parse("vorm/nergens")


def test_each_kind_of_page_by_its_own_door(library: Library) -> None:
    assert library.text_page(FORM) == a_text_page()
    assert library.flow(FLOW) == the_usual_flow().build()
    assert library.case(CASE) == the_usual_case().build()
    assert library.contact(COMENSHA) == a_contact(emergency_rank=1)
    assert library.signal(SIGNAL) == a_signal()
    found = library.checklist(CHECKLIST)
    assert found is not None
    assert len(found.steps) == 3
    assert library.page(CHECKLIST) == found


def test_the_wrong_door_gives_none(library: Library) -> None:
    doors = (library.flow, library.case, library.checklist, library.contact, library.signal)
    for door in doors:
        assert door(FORM) is None
        assert door(NOWHERE) is None
    assert library.text_page(FLOW) is None
    assert library.page(SIGNAL) is None
    assert library.signal(Address.parse("vorm/paspoort-bewaard")) is None


def test_what_there_is(library: Library) -> None:
    assert library.has(FORM)
    assert library.has(FORM.at("ergens"))
    assert library.has(SIGNAL)
    assert library.has(Address.of_section(Section.CONTACTS))
    assert not library.has(NOWHERE)
    assert not library.has(Address.parse("signaal/nergens"))


def test_lists(library: Library) -> None:
    assert [head.address for head in library.heads(Kind.FORM)] == [FORM]
    assert [c.phone for c in library.emergency_contacts] == ["112", "033-448 11 86"]
    assert len(library.contacts) == 2
    assert [signal.code for signal in library.signals] == ["S1", "S2"]
    assert library.signals_of_form(FORM) == library.signals
    assert library.signals_of_form(NOWHERE) == ()
    assert library.sources((SourceId("rijksoverheid"), SourceId("x"))) == (a_source(),)
    assert len(library.entries(EntryKind.NODE)) == 6


def test_roles(library: Library) -> None:
    role = library.role(RoleId("burgerzaken"))
    assert role is not None
    assert role.title == "Burgerzaken"
    assert library.role(RoleId("\ud800")) is None
    assert library.checklist_of(RoleId("burgerzaken")) == CHECKLIST
    assert library.checklist_of(RoleId("toezicht")) is None


def test_titles_for_breadcrumbs(library: Library) -> None:
    assert library.title_of(FORM) == "Arbeidsuitbuiting"
    assert library.title_of(FORM.at("wat-het-is")) == "Arbeidsuitbuiting"
    assert library.title_of(CHECKLIST.at("stap-2")) == "Stap 2."
    assert library.title_of(SIGNAL) == "Een ander bewaart het paspoort."
    assert library.title_of(NOWHERE) == "vorm/nergens"
    assert library.title_of(Address.parse("contacten")) == "contacten"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("F1", "stappenplan/acuut-gevaar"),
        ("f 1 . 2", "stappenplan/acuut-gevaar#bel-112"),
        ("f1,2", "stappenplan/acuut-gevaar#bel-112"),
        ("F1.99", "stappenplan/acuut-gevaar"),
        ("s2", "signaal/ander-voert-woord"),
        (" C1.3 ", "checklist/burgerzaken#stap-3"),
        ("F9", None),
        ("F9.1", None),
        ("paspoort", None),
    ],
)
def test_where_a_code_leads(library: Library, typed: str, address: str | None) -> None:
    assert library.address_of_code(typed) == (Address.parse(address) if address else None)


def test_odd_codes_lead_nowhere(library: Library, uncommon_text: str) -> None:
    assert library.address_of_code(uncommon_text) is None


def test_the_sidebar_has_the_sections_that_hold_something(library: Library, tmp_path: Path) -> None:
    assert library.sections == (
        Section.START,
        Section.SIGNALS,
        Section.CHECKLISTS,
        Section.FLOWS,
        Section.CONTACTS,
        Section.READING,
        Section.PRACTICE,
    )
    empty = Library(GuideReader(an_empty_guide().write_to(tmp_path / "gids.sqlite")))
    assert empty.sections == (Section.START,)
    empty.close()


def test_the_library_knows_its_file(library: Library, guide_file: Path) -> None:
    assert library.path == guide_file
    assert library.edition.title == "Zakgids Mensenhandel"


def test_the_node_in_an_address() -> None:
    assert node_of(FLOW.at("bel-112")) == "bel-112"
    assert node_of(FLOW) is None
    assert node_of(CHECKLIST.at("stap-1")) is None
