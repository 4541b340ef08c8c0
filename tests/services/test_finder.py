"""Search: codes open at once, words find, and no query raises."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.records import Entry, EntryKind, Group
from guide.core.search.searcher import Filter, Searcher
from guide.services.finder import MARK_OFF, MARK_ON, NOTHING, Finder
from guide.services.library import Library
from guide.storage.reader import GuideReader
from guide.storage.writer import write_guide
from tests.support.builders import a_signal, a_text_page, an_empty_guide


def addresses(finder: Finder, typed: str) -> list[str]:
    return [str(hit.address) for hit in finder.find(typed).hits]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("F1", "stappenplan/acuut-gevaar"),
        ("f1", "stappenplan/acuut-gevaar"),
        ("  f 1,2 ", "stappenplan/acuut-gevaar#bel-112"),
        ("s1", "signaal/paspoort-bewaard"),
        ("S\u00a02", "signaal/ander-voert-woord"),
        ("C1.99", "checklist/burgerzaken"),
        ("T2", "contact/112"),
    ],
)
def test_a_code_opens_at_once(finder: Finder, typed: str, address: str) -> None:
    found = finder.find(typed)
    assert found.by_code
    assert [str(hit.address) for hit in found.hits] == [address]


def test_a_code_nobody_has_is_searched_as_a_word(finder: Finder) -> None:
    assert finder.find("S999") == NOTHING


def test_words_are_found_wherever_they_stand(finder: Finder) -> None:
    assert addresses(finder, "paspoort") == ["signaal/paspoort-bewaard"]
    assert addresses(finder, "PASPOORT bewaart")[0] == "signaal/paspoort-bewaard"
    assert "checklist/burgerzaken#stap-1" in addresses(finder, "meer ja of nee")


def test_the_last_word_may_be_unfinished(finder: Finder) -> None:
    assert addresses(finder, "ander bewaart pasp")[0] == "signaal/paspoort-bewaard"


def test_what_has_every_word_comes_first(finder: Finder) -> None:
    assert addresses(finder, "bel comensha")[0] == "contact/comensha"
    assert addresses(finder, "paspoort olifant")[0] == "signaal/paspoort-bewaard"


def test_matches_are_marked(finder: Finder) -> None:
    hit = finder.find("bedenk").hits[0]
    assert hit.title == f"{MARK_ON}Bedenktijd{MARK_OFF}"
    assert hit.code == "G1"
    assert hit.group is Group.READ


def test_titles_count_more_than_text(tmp_path: Path) -> None:
    in_text = a_text_page("begrip/a", title="Geld", lead="Over het loon en het loon.")
    in_title = a_text_page("begrip/b", "G2", title="Loon", lead="Wat iemand verdient met werk.")
    guide = an_empty_guide().with_pages(in_text, in_title).write_to(tmp_path / "gids.sqlite")
    with closing(GuideReader(guide)) as reader:
        assert addresses(Finder(Library(reader), reader), "loon") == ["begrip/b", "begrip/a"]


def test_no_more_than_was_asked(finder: Finder) -> None:
    assert len(finder.find("e", limit=3).hits) == 3


def test_no_group_keeps_another_out_of_sight(tmp_path: Path) -> None:
    signals = [a_signal(f"loon-{n}", f"S{n}", text=f"Het loon is weg {n}.") for n in range(1, 13)]
    term = a_text_page("begrip/geld", "G2", title="Geld", lead="Over het loon.")
    guide = an_empty_guide().with_signals(*signals).with_pages(term)
    with closing(GuideReader(guide.write_to(tmp_path / "gids.sqlite"))) as reader:
        finder = Finder(Library(reader), reader)
        found = finder.find("loon")
        assert [(group, len(hits)) for group, hits in found.grouped()] == [
            (Group.RECOGNISE, 5),
            (Group.READ, 1),
        ]
        assert found.counts[Group.RECOGNISE] == 12
        assert len(finder.find("loon", only=Filter(group=Group.RECOGNISE)).hits) == 12


def test_groups_in_the_order_of_their_best_hit(finder: Finder) -> None:
    found = finder.find("een")
    groups = found.grouped()
    assert groups[0][0] is found.hits[0].group
    assert sorted(hit.code for _, hits in groups for hit in hits) == sorted(
        hit.code for hit in found.hits
    )
    assert len({group for group, _ in groups}) == len(groups)


def test_operators_are_words(finder: Finder) -> None:
    assert addresses(finder, "NEAR(paspoort bewaart)")[0] == "signaal/paspoort-bewaard"
    assert "contact/comensha" in addresses(finder, "paspoort OR comensha")


@pytest.mark.parametrize("typed", ["", "   ", "?!", "'\"", "***", "—", "\x00", "🛂", "_"])
def test_without_a_letter_or_digit_there_is_nothing(finder: Finder, typed: str) -> None:
    assert finder.find(typed) == NOTHING


def test_odd_text_raises_nothing(finder: Finder, uncommon_text: str) -> None:
    finder.find(uncommon_text)
    finder.find(f"paspoort {uncommon_text}")


@given(st.text(st.characters()))
@example('"')
@example('a" OR "b')
@example("title:x")
@example("NEAR(a b)")
@example("²³ ½ _ _ª")
def test_no_query_raises(finder: Finder, typed: str) -> None:
    found = finder.find(typed)
    assert len(found.hits) <= 24


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Z"]), max_size=12))
def test_typing_on_never_raises(finder: Finder, typed: str) -> None:
    for length in range(len(typed) + 1):
        finder.find(typed[:length])


def test_what_lies_beyond_the_limit_is_counted(finder: Finder) -> None:
    whole, cut = finder.find("e", limit=80), finder.find("e", limit=3)
    assert cut.counts == whole.counts
    assert cut.total == len(whole.hits) > 3
    assert finder.find("F1").total == 1


def test_a_number_that_is_nobodys_finds_nothing(finder: Finder) -> None:
    """*06-12* is no *06* and no *12*: who types it dials."""
    assert addresses(finder, "06-12") == []
    assert addresses(finder, "0612") == []


@pytest.mark.parametrize("typed", ["033448", "033-448", "+31 33 448", "0031 33448", "448 11"])
def test_a_number_is_found_however_it_is_written(finder: Finder, typed: str) -> None:
    own = Entry(
        address=Address.parse("contact/eigen-fatima"),
        code=Code(""),
        kind=EntryKind.CONTACT,
        title="Fatima · 033-448 11 86",
        body="",
        roles=(),
    )
    hits = finder.find(typed, searcher=Searcher(own=(own,))).hits
    assert own.address in [hit.address for hit in hits]
    assert all(MARK_ON in hit.title for hit in hits if hit.address == own.address)


def test_words_that_only_lead_to_others_are_never_suggested(tmp_path: Path) -> None:
    guide = an_empty_guide().with_pages(a_text_page("begrip/sekswerk", "G2", title="Sekswerk"))
    path = tmp_path / "gids.sqlite"
    write_guide(replace(guide.build(), synonyms=(("sekswerk", "tippelen"),)), path)
    with closing(GuideReader(path)) as reader:
        found = Finder(Library(reader), reader).find("tippelne")
    assert [str(hit.address) for hit in found.hits] == ["begrip/sekswerk"]
    assert found.corrected == ()
