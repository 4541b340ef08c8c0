"""*Mijn pagina's*."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import Address
from guide.services.bookmarks import Bookmarks
from guide.services.changes import Change, ChangeFeed, Topic
from tests.support.fakes import ChangesHeard, FakeUserFile

FORM = Address.parse("vorm/arbeidsuitbuiting")
CONTACT = Address.parse("contact/comensha")


def marks(file: FakeUserFile, heard: ChangesHeard | None = None) -> Bookmarks:
    feed = ChangeFeed()
    feed.subscribe(heard or ChangesHeard())
    return Bookmarks(file, feed)


def test_on_and_off_and_kept_between_starts() -> None:
    file, heard = FakeUserFile(), ChangesHeard()
    bookmarks = marks(file, heard)
    assert not bookmarks.has(FORM)
    assert bookmarks.toggle(FORM) is True
    assert bookmarks.toggle(CONTACT) is True
    assert marks(file).all == (FORM, CONTACT)
    assert bookmarks.toggle(FORM) is False
    assert marks(file).all == (CONTACT,)
    assert heard.changes == [Change(Topic.BOOKMARKS, a) for a in (FORM, CONTACT, FORM)]


def test_a_place_on_a_page_is_that_page() -> None:
    bookmarks = marks(FakeUserFile())
    bookmarks.toggle(FORM.at("wat-het-is"))
    assert bookmarks.has(FORM)
    assert bookmarks.has(FORM.at("iets-anders"))
    assert bookmarks.all == (FORM,)


def test_on_a_full_disk_it_holds_until_the_end() -> None:
    file = FakeUserFile()
    file.disk_is_full = True
    bookmarks = marks(file)
    assert bookmarks.toggle(FORM) is True
    assert bookmarks.has(FORM)
    assert marks(file).all == ()


def test_erasing_forgets_all() -> None:
    file, heard = FakeUserFile({"pages": ["vorm/arbeidsuitbuiting"]}), ChangesHeard()
    bookmarks = marks(file, heard)
    assert bookmarks.erase()
    assert bookmarks.all == ()
    assert marks(file).all == ()
    assert heard.changes == [Change(Topic.BOOKMARKS)]


def test_odd_text_is_left_out(uncommon_text: str) -> None:
    file = FakeUserFile({"pages": [uncommon_text, "vorm/arbeidsuitbuiting", uncommon_text]})
    assert marks(file).all == (FORM,)


def test_twins_and_places_count_once() -> None:
    file = FakeUserFile({"pages": [str(FORM), f"{FORM}#wat-het-is", str(FORM)]})
    assert marks(file).all == (FORM,)


@given(
    st.dictionaries(
        st.just("pages") | st.text(max_size=5),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=5) | st.just("vorm/a"),
            lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner),
            max_leaves=6,
        ),
    )
)
def test_any_stored_values_give_addresses(stored: dict[str, object]) -> None:
    assert all(isinstance(address, Address) for address in marks(FakeUserFile(stored)).all)


def test_a_damaged_file_is_said() -> None:
    assert marks(FakeUserFile(kept_aside="paginas.beschadigd")).kept_aside == "paginas.beschadigd"
