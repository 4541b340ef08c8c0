"""The compiled file: what goes in comes out, and the same content is the same bytes."""

from __future__ import annotations

import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from guide.core.content.address import Address, Kind
from guide.core.content.codes import Code
from guide.core.content.ids import FormId, RoleId, SignalId, SourceId
from guide.core.content.records import EntryKind, Page
from guide.core.search.slips import Near
from guide.core.search.steps import at_once
from guide.storage.reader import GuideReader
from guide.storage.writer import Guide, guide_bytes, write_guide
from tests.storage.reading import read_everything
from tests.support.builders import (
    a_contact,
    a_guide,
    a_signal,
    a_text_page,
    an_empty_guide,
    the_usual_flow,
)


def shuffled(guide: Guide) -> Guide:
    """The same guide, given in another order (signals keep theirs: it means something)."""
    dice = random.Random(7)
    return replace(
        guide,
        sources=dice.sample(guide.sources, len(guide.sources)),
        pages=dice.sample(guide.pages, len(guide.pages)),
        codes=dict(dice.sample(list(guide.codes.items()), len(guide.codes))),
        entries=dice.sample(guide.entries, len(guide.entries)),
    )


def test_the_same_content_is_the_same_bytes() -> None:
    guide = a_guide().build()
    assert guide_bytes(guide) == guide_bytes(guide)
    assert guide_bytes(guide) == guide_bytes(shuffled(guide))


def test_two_entries_at_one_address_are_sorted_too() -> None:
    guide = a_guide().build()
    twin = replace(guide.entries[0], title="Een tweelingtitel")
    there, back = [*guide.entries, twin], [twin, *guide.entries]
    assert guide_bytes(replace(guide, entries=there)) == guide_bytes(replace(guide, entries=back))


def test_other_content_is_other_bytes() -> None:
    assert guide_bytes(a_guide().build()) != guide_bytes(an_empty_guide().build())


def test_everything_comes_back(reader: GuideReader) -> None:
    guide = a_guide().build()
    assert reader.edition() == guide.edition
    assert reader.signals() == guide.signals
    for page in guide.pages:
        assert reader.page(page.head.address) == page
        assert reader.page(page.head.address.at("ergens")) == page
        assert reader.head(page.head.address) == page.head
    for signal in guide.signals:
        assert reader.signal(signal.id) == signal
    for code, address in guide.codes.items():
        assert reader.address_of_code(code) == address
    for entry in guide.entries:
        assert reader.entry(entry.address) == entry
    assert reader.sources([SourceId("onbekend"), SourceId("rijksoverheid")]) == guide.sources


def test_lists_come_in_the_authors_order(tmp_path: Path) -> None:
    pages = [a_text_page(f"begrip/{slug}", position=n) for n, slug in enumerate("cab")]
    path = an_empty_guide().with_pages(*pages).write_to(tmp_path / "gids.sqlite")
    reader = GuideReader(path)
    assert [head.address.slug for head in reader.heads(Kind.TERM)] == ["c", "a", "b"]
    assert reader.pages(Kind.TERM) == tuple(pages)
    reader.close()


def test_what_is_not_there_is_none(reader: GuideReader) -> None:
    nowhere = Address.parse("vorm/nergens")
    assert reader.page(nowhere) is None
    assert reader.head(nowhere) is None
    assert reader.entry(nowhere) is None
    assert reader.contact(nowhere) is None
    assert reader.contact(Address.parse("vorm/arbeidsuitbuiting")) is None
    assert reader.page(Address.parse("contacten")) is None
    assert reader.signal(SignalId("nergens")) is None
    assert reader.signals_of_form(FormId("nergens")) == ()
    assert reader.checklist_of(RoleId("nergens")) is None
    assert reader.address_of_code(Code("V999")) is None
    assert reader.sources([SourceId("nergens")]) == ()
    assert reader.search_terms('"onvindbaar"') == frozenset()


def test_the_reader_asks_by_what_the_writer_keeps(reader: GuideReader) -> None:
    assert reader.checklist_of(RoleId("burgerzaken")) == Address.parse("checklist/burgerzaken")
    assert [c.head.address.slug for c in reader.emergency_contacts()] == ["112", "comensha"]
    assert [c.head.title for c in reader.contacts()] == ["CoMensha", "112"]
    assert len(reader.signals_of_form(FormId("arbeidsuitbuiting"))) == 2
    assert [e.code for e in reader.entries(EntryKind.STEP)] == ["C1.1", "C1.2", "C1.3"]


def test_search_is_over_stems_and_gives_numbers_of_entries(reader: GuideReader) -> None:
    entries = at_once(reader.all_entries())
    found = {entries[number].address for number in reader.search_terms('body : "familielid"')}
    assert found == {e.address for e in entries if "familielid" in e.body}
    assert found
    everywhere = reader.search_terms('"een" *')
    assert len(everywhere) > 2
    assert everywhere <= set(range(len(entries)))


def test_the_words_are_kept_with_their_stems(reader: GuideReader) -> None:
    lexicon = at_once(reader.lexicon())
    assert "paspoort" in lexicon
    assert lexicon.beginning_with("paspo") == ["paspoort"]
    assert lexicon.near("pasport", unfinished=False) == [Near("paspoort", slips=1)]


def test_odd_text_survives_where_text_may_stand(tmp_path: Path, uncommon_text: str) -> None:
    page = a_text_page(title=uncommon_text, lead=uncommon_text)
    signal = a_signal(text=uncommon_text, innocent=uncommon_text)
    guide = an_empty_guide().with_pages(page).with_signals(signal)
    if any("\ud800" <= character <= "\udfff" for character in uncommon_text):
        with pytest.raises(UnicodeEncodeError):  # half a character: the compiler refuses it
            guide.write_to(tmp_path / "g.sqlite")
        return
    path = guide.write_to(tmp_path / "g.sqlite")
    reader = GuideReader(path)
    assert reader.page(page.head.address) == page
    assert reader.signal(signal.id) == signal
    entry = reader.entry(page.head.address)
    assert entry is not None
    assert entry.title == uncommon_text
    reader.close()


def test_an_empty_guide_can_be_read(tmp_path: Path) -> None:
    assert read_everything(an_empty_guide().write_to(tmp_path / "gids.sqlite"))


@pytest.mark.parametrize(
    "twins",
    [
        (a_text_page(), a_text_page()),
        (a_contact(emergency_rank=1), a_contact("contact/b", "T2", emergency_rank=1)),
    ],
)
def test_two_at_one_place_are_refused_and_the_old_file_stays(
    tmp_path: Path, twins: tuple[Page, Page]
) -> None:
    path = a_guide().write_to(tmp_path / "gids.sqlite")
    before = path.read_bytes()
    guide = replace(an_empty_guide().build(), pages=twins)
    with pytest.raises(sqlite3.IntegrityError):
        write_guide(guide, path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_everybody_on_the_computer_may_read_the_guide(tmp_path: Path) -> None:
    path = a_guide().write_to(tmp_path / "gids.sqlite")
    assert path.stat().st_mode & 0o444 == 0o444


def test_a_flow_keeps_its_drawing(tmp_path: Path) -> None:
    flow = the_usual_flow().build()
    path = an_empty_guide().with_pages(flow).write_to(tmp_path / "gids.sqlite")
    reader = GuideReader(path)
    assert reader.page(flow.head.address) == flow
    reader.close()
