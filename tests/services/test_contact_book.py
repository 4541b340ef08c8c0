"""One book of the guide's contacts and the user's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from guide.core.content.address import Address
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Reach
from guide.core.own_contacts import OwnContact, as_contact
from guide.services.changes import ChangeFeed
from guide.services.contact_book import ContactBook, Resolved
from guide.services.library import Library
from guide.services.own_contacts import OwnContacts
from guide.storage.own_contacts_file import OwnContactsFile
from guide.storage.own_contacts_place import OwnContactsPlace
from guide.storage.reader import GuideReader
from tests.support.builders import a_contact, a_guide, a_head
from tests.support.fakes import FakeClock
from tests.support.own_contacts import PLACE, a_place, an_own_contact

COMENSHA = Address.parse("contact/comensha")
CARE = Address.parse("contact/zorgcoordinator")
EMERGENCY = Address.parse("contact/112")
ADVICE, DANGER = NeedId("overleg"), NeedId("gevaar")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Two places: the point of contact falls back on CoMensha, the care coordinator on that."""
    care = a_place(str(CARE), code="T4", title="Zorgcoördinator", fallback=PLACE)
    guide = a_guide().with_pages(a_place(), care)
    reader = GuideReader(guide.write_to(tmp_path_factory.mktemp("gids") / "gids.sqlite"))
    yield Library(reader)
    reader.close()


def own_contacts(folder: Path, *contacts: OwnContact) -> OwnContacts:
    OwnContactsFile(folder).change(lambda _: contacts)
    return OwnContacts(OwnContactsPlace(folder), ChangeFeed(), FakeClock())


def titles(contacts: tuple[Contact, ...]) -> list[str]:
    return [contact.head.title for contact in contacts]


def the_guides(library: Library, address: Address) -> Contact:
    contact = library.contact(address)
    assert contact is not None
    return contact


class TestContacts:
    def test_ones_own_come_first_and_take_the_place_they_fill(
        self, library: Library, tmp_path: Path
    ) -> None:
        jan = an_own_contact("b2", name="Jan Bos", slot=None)
        book = ContactBook(library, own_contacts(tmp_path, an_own_contact(), jan))
        assert titles(book.contacts) == [
            "Fatima de Vries",
            "Jan Bos",
            "CoMensha",
            "Zorgcoördinator",
            "112",
        ]
        assert book.contacts[0].purpose == "Aandachtsfunctionaris mensenhandel"

    def test_the_guide_alone(self, library: Library) -> None:
        assert ContactBook(library).contacts == library.contacts

    def test_ones_own_alone(self, tmp_path: Path) -> None:
        book = ContactBook(None, own_contacts(tmp_path, an_own_contact()))
        assert book.contacts == (as_contact(an_own_contact()),)
        assert book.contact(an_own_contact().address) == as_contact(an_own_contact())
        assert book.places == ()
        assert book.resolve(COMENSHA) is None

    def test_nothing(self) -> None:
        book = ContactBook(None)
        assert book.contacts == ()
        assert book.contact(COMENSHA) is None

    def test_places_are_what_says_whom_to_call_until_then(self, library: Library) -> None:
        assert titles(ContactBook(library).places) == [
            "Aandachtsfunctionaris mensenhandel",
            "Zorgcoördinator",
        ]

    def test_what_is_no_place_is_not_taken(self, library: Library, tmp_path: Path) -> None:
        usurper = an_own_contact(slot=EMERGENCY, name="Geen 112")
        book = ContactBook(library, own_contacts(tmp_path, usurper))
        assert titles(book.contacts)[0] == "Geen 112"
        assert the_guides(library, EMERGENCY) in book.contacts
        assert book.contacts[0].purpose == "Zit op kamer 2.14."
        assert book.resolve(EMERGENCY) == Resolved(the_guides(library, EMERGENCY))
        assert book.contact(usurper.address) == as_contact(usurper)

    def test_by_its_very_address(self, library: Library, tmp_path: Path) -> None:
        book = ContactBook(library, own_contacts(tmp_path, an_own_contact()))
        own = book.contact(an_own_contact().address)
        assert own == as_contact(an_own_contact(), a_place())
        assert book.contact(PLACE) == the_guides(library, PLACE)
        assert book.contact(Address.parse("contact/eigen-weg")) is None


class TestResolving:
    def test_an_ordinary_contact(self, library: Library) -> None:
        resolved = ContactBook(library).resolve(COMENSHA.at("houd-klaar"))
        assert resolved == Resolved(the_guides(library, COMENSHA))
        assert resolved.whom == the_guides(library, COMENSHA)

    def test_an_open_place_says_who_stands_in(self, library: Library) -> None:
        resolved = ContactBook(library).resolve(PLACE)
        assert resolved == Resolved(
            the_guides(library, PLACE),
            is_open_place=True,
            fallback=the_guides(library, COMENSHA),
        )
        assert resolved.whom == the_guides(library, COMENSHA)

    def test_a_place_that_is_filled(self, library: Library, tmp_path: Path) -> None:
        book = ContactBook(library, own_contacts(tmp_path, an_own_contact()))
        resolved = book.resolve(PLACE)
        assert resolved == Resolved(as_contact(an_own_contact(), a_place()), own=True)
        assert resolved.whom.phone == "06-12 34 56 78"

    def test_who_stands_in_may_be_ones_own(self, library: Library, tmp_path: Path) -> None:
        book = ContactBook(library, own_contacts(tmp_path, an_own_contact()))
        resolved = book.resolve(CARE)
        assert resolved is not None
        assert resolved.fallback == as_contact(an_own_contact(), a_place())

    def test_who_stands_in_may_be_open_too(self, library: Library) -> None:
        resolved = ContactBook(library).resolve(CARE)
        assert resolved is not None
        assert resolved.fallback == the_guides(library, PLACE)

    def test_of_two_the_newest(self, library: Library, tmp_path: Path) -> None:
        newer = an_own_contact("b2", name="Els Maas", checked=date(2027, 1, 5))
        book = ContactBook(library, own_contacts(tmp_path, newer, an_own_contact()))
        resolved = book.resolve(PLACE)
        assert resolved is not None
        assert resolved.contact.head.title == "Els Maas"
        assert book.holder(PLACE) == newer

    def test_ones_own_by_its_address(self, library: Library, tmp_path: Path) -> None:
        book = ContactBook(library, own_contacts(tmp_path, an_own_contact()))
        resolved = book.resolve(an_own_contact().address)
        assert resolved is not None
        assert resolved.own

    @pytest.mark.parametrize("address", ["contact/niemand", "contact/eigen-x", "vorm/a", "start"])
    def test_nobody(self, library: Library, address: str) -> None:
        assert ContactBook(library).resolve(Address.parse(address)) is None

    def test_many_at_once(self, library: Library) -> None:
        form, nobody = Address.parse("vorm/arbeidsuitbuiting"), Address.parse("contact/niemand")
        found = ContactBook(library).resolve_all([COMENSHA, None, form, PLACE, nobody, COMENSHA])
        assert list(found) == [COMENSHA, PLACE]

    def test_a_place_with_a_number_of_its_own_is_called_itself(self) -> None:
        place = a_place(phone="14 026")
        assert Resolved(place, is_open_place=True, fallback=a_contact()).whom is place

    def test_a_place_whose_stand_in_is_gone(self) -> None:
        place = a_place()
        assert Resolved(place, is_open_place=True).whom is place


class TestNearest:
    def test_ones_own_then_who_the_author_chose_and_no_open_places(
        self, library: Library, tmp_path: Path
    ) -> None:
        book = ContactBook(library, own_contacts(tmp_path, an_own_contact()))
        found = book.nearest(ADVICE, the_guides(library, COMENSHA))
        assert titles(found) == ["Fatima de Vries", "CoMensha"]

    def test_nobody_stands_before_the_emergency_number(
        self, library: Library, tmp_path: Path
    ) -> None:
        own = an_own_contact(slot=None, needs=(DANGER,))
        book = ContactBook(library, own_contacts(tmp_path, own))
        found = book.nearest(DANGER, the_guides(library, EMERGENCY))
        assert titles(found) == ["112", "Fatima de Vries"]

    def test_a_regional_contact_of_the_guide_comes_after_ones_own(self, tmp_path: Path) -> None:
        regional = a_contact(
            head=a_head("contact/regio", "T5", title="Regio"), reach=Reach.REGIONAL
        )
        guide = a_guide().with_pages(regional)
        reader = GuideReader(guide.write_to(tmp_path / "gids.sqlite"))
        own = an_own_contact(slot=None, needs=(ADVICE,))
        book = ContactBook(Library(reader), own_contacts(tmp_path, own))
        assert titles(book.nearest(ADVICE, None)) == ["Fatima de Vries", "Regio"]
        reader.close()
