"""The user's own contacts are found like everything else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from guide.core.content.records import Entry, Group
from guide.core.own_contacts import OwnContact
from guide.core.search.searcher import EVERYTHING, Filter, Searcher
from guide.services.finder import Finder
from guide.services.library import Library
from guide.services.own_entries import own_entries
from guide.storage.reader import GuideReader
from tests.support.builders import a_guide
from tests.support.own_contacts import a_place, an_own_contact


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GuideReader]:
    """A guide with a place to fill."""
    guide = a_guide().with_pages(a_place())
    reader = GuideReader(guide.write_to(tmp_path_factory.mktemp("gids") / "gids.sqlite"))
    yield reader
    reader.close()


def entries(opened: GuideReader, *contacts: OwnContact) -> tuple[Entry, ...]:
    return own_entries(contacts, Library(opened))


def test_name_number_place_and_note(opened: GuideReader) -> None:
    (entry,) = entries(opened, an_own_contact())
    assert str(entry.address) == "contact/eigen-a1"
    assert entry.title == "Fatima de Vries · 06-12 34 56 78"
    assert entry.body == "Aandachtsfunctionaris mensenhandel. Zit op kamer 2.14."


def test_without_number_place_or_note(opened: GuideReader) -> None:
    (entry,) = entries(opened, an_own_contact(slot=None, phone="", note="Loop langs."))
    assert (entry.title, entry.body) == ("Fatima de Vries", "Loop langs.")


@pytest.mark.parametrize("typed", ["fatima", "06-12", "0612345678", "kamer 2.14", "aandachtsf"])
def test_they_are_found_by_what_they_are(opened: GuideReader, typed: str) -> None:
    own = entries(opened, an_own_contact())
    finder = Finder(Library(opened), opened)
    found = finder.find(typed, only=EVERYTHING, searcher=Searcher(own=own))
    assert own[0].address in [hit.address for hit in found.hits]
    assert found.counts[Group.CALL] >= 1
    assert found.total >= len(found.hits)
    read = finder.find(typed, only=Filter(group=Group.READ), searcher=Searcher(own=own))
    assert own[0].address not in [hit.address for hit in read.hits]
