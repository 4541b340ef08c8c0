"""The finder in memory keeps the promises of the real one, as far as a window relies on them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.records import Entry, EntryKind, Group
from guide.core.search.searcher import Filter, Searcher
from guide.services.finder import NOTHING, Finder
from tests.support.fake_finder import FakeFinder, a_hit

HITS = (
    a_hit("signaal/paspoort-bewaard", "Een ander bewaart het [paspoort]", code="S1"),
    a_hit("begrip/bedenktijd", "[Bedenktijd]", "Drie maanden zonder [paspoort]", "G1"),
)
OWN = Entry(
    Address.parse("contact/eigen-a1"),
    Code(""),
    EntryKind.CONTACT,
    "Fatima Paspoort · 06-12 34 56 78",
    "",
    (),
)


@pytest.fixture(params=["real", "fake"])
def any_finder(request: pytest.FixtureRequest, finder: Finder) -> Finder:
    made: dict[str, Callable[[], Finder]] = {
        "real": lambda: finder,
        "fake": lambda: FakeFinder(HITS),
    }
    return made[request.param]()


def test_nothing_is_found_for_nothing(any_finder: Finder) -> None:
    for typed in ("", "  ", "?!"):
        assert any_finder.find(typed).hits == NOTHING.hits


def test_no_more_than_was_asked_and_only_that_kind(any_finder: Finder) -> None:
    assert len(any_finder.find("paspoort bedenktijd", limit=1).hits) == 1
    only = any_finder.find("paspoort", only=Filter(group=Group.RECOGNISE))
    assert {hit.group for hit in only.hits} == {Group.RECOGNISE}


def test_the_users_own_are_found(any_finder: Finder) -> None:
    found = any_finder.find("fatima", searcher=Searcher(own=(OWN,)))
    assert OWN.address in [hit.address for hit in found.hits]


def test_any_text_is_a_search(any_finder: Finder, uncommon_text: str) -> None:
    any_finder.warm_up()
    any_finder.find(uncommon_text)
