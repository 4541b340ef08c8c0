"""What was searched in a sitting: kept in memory, the newest first, and forgotten with it."""

from __future__ import annotations

from guide.services.searches import MOST_RECENT, Searches


def remembered(*texts: str) -> tuple[str, ...]:
    searches = Searches()
    for text in texts:
        searches.remember(text)
    return searches.recent


def test_the_newest_stands_first_and_once() -> None:
    assert remembered("loon", "paspoort", "Loon") == ("Loon", "paspoort")


def test_no_more_than_eight() -> None:
    many = [f"woord {number}" for number in range(12)]
    assert remembered(*many) == tuple(reversed(many))[:MOST_RECENT]


def test_nothing_that_nobody_would_want_back() -> None:
    assert remembered("", "   ", "\x00", "\ud800", "u" * 500) == ()


def test_one_readable_line_whatever_was_typed(uncommon_text: str) -> None:
    assert all(text.isprintable() and text == text.strip() for text in remembered(uncommon_text))


def test_forgetting_leaves_nothing() -> None:
    searches = Searches()
    searches.typed = "paspoort"
    searches.remember("paspoort")
    searches.forget()
    assert (searches.typed, searches.recent) == ("", ())
