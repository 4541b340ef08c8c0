"""Files that are no guide, or no longer one: one kind of exception, whenever it shows."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import Kind
from guide.core.content.ids import RoleId
from guide.core.content.records import EntryKind
from guide.storage.reader import (
    DAMAGED,
    FOREIGN,
    MISSING,
    NEWER,
    GuideReader,
    UnusableGuide,
)
from guide.storage.schema import APPLICATION_ID, SCHEMA_VERSION
from guide.storage.writer import guide_bytes
from tests.storage.reading import read_everything
from tests.support.builders import a_guide

WHOLE = guide_bytes(a_guide().build())
PAGE_SIZE = 4096
HEADER_SIZE = 100


def problem_of(path: Path) -> str:
    with pytest.raises(UnusableGuide) as caught:
        read_everything(path)
    assert caught.value.path == path
    return caught.value.problem


def damaged(tmp_path: Path, *statements: str) -> Path:
    """A guide on which somebody tried SQL."""
    path = tmp_path / "gids.sqlite"
    path.write_bytes(WHOLE)
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
    return path


def test_a_missing_file(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "nergens" / "gids.sqlite") == MISSING


def test_a_folder_in_its_place(tmp_path: Path) -> None:
    assert problem_of(tmp_path) == MISSING


def test_a_path_that_cannot_exist(tmp_path: Path) -> None:
    assert problem_of(tmp_path / ("u" * 5_000)) == MISSING
    assert problem_of(tmp_path / "nul\x00.sqlite") == MISSING


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "gids.sqlite"
    path.touch()
    assert problem_of(path) == DAMAGED


@pytest.mark.parametrize("data", [b"\x00" * 8192, b"SQLite format 3\x00", b"PK\x03\x04", b"\xff"])
def test_something_else_altogether(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "gids.sqlite"
    path.write_bytes(data)
    assert problem_of(path) in (DAMAGED, FOREIGN)


def test_another_programs_database(tmp_path: Path) -> None:
    foreign = damaged(tmp_path, "PRAGMA application_id = 77")
    assert problem_of(foreign) == FOREIGN


def test_a_database_without_a_stamp(tmp_path: Path) -> None:
    bare = damaged(tmp_path, "PRAGMA application_id = 0", "PRAGMA user_version = 0")
    assert problem_of(bare) == DAMAGED


def test_a_newer_guide(tmp_path: Path) -> None:
    newer = damaged(tmp_path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    assert problem_of(newer) == NEWER


def test_an_impossible_version(tmp_path: Path) -> None:
    assert problem_of(damaged(tmp_path, "PRAGMA user_version = 0")) == DAMAGED
    assert problem_of(damaged(tmp_path, "PRAGMA user_version = -3")) == DAMAGED


def test_the_stamp_alone_is_not_a_guide(tmp_path: Path) -> None:
    path = tmp_path / "gids.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        database.execute("CREATE TABLE iets (x)")
        database.commit()
    assert problem_of(path) == DAMAGED


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM edition",
        "UPDATE edition SET record = '{}'",
        "UPDATE edition SET record = x'ff00'",
        "UPDATE page SET record = '[]'",
        "UPDATE page SET record = 7",
        "UPDATE page SET record = x'ff'",
        "UPDATE page SET record = CAST(x'ff' AS TEXT)",
        "UPDATE page SET head = replace(head, 'position', 'plaats')",
        "UPDATE page SET kind = 'contact'",
        "UPDATE page SET kind = 'signaal'",
        "UPDATE signal SET record = ''",
        "UPDATE source SET record = 'null'",
        "UPDATE code SET address = 'geen adres'",
        "UPDATE code SET address = x'00'",
        "UPDATE checklist_role SET address = 'geen adres'",
        "UPDATE entry SET kind = 'signaal', address = 'geen adres'",
        "UPDATE entry SET roles = x'00'",
        "DROP TABLE entry_terms",
        "DROP TABLE word",
        "UPDATE word SET entries = 'veel'",
        "DROP TABLE signal_form",
        "ALTER TABLE page RENAME COLUMN head TO kop",
    ],
)
def test_damage_inside_shows_when_it_is_read(tmp_path: Path, statement: str) -> None:
    assert problem_of(damaged(tmp_path, statement)) == DAMAGED


def test_an_unknown_kind_of_page_or_entry(tmp_path: Path) -> None:
    reader = GuideReader(
        damaged(
            tmp_path,
            "UPDATE page SET kind = 'mens' WHERE address = 'contact/112'",
            "UPDATE entry SET kind = 'mens' WHERE address = 'contact/112'",
        )
    )
    address = a_guide().build().pages[-2].head.address
    for read in (reader.page, reader.entry):
        with pytest.raises(UnusableGuide):
            read(address)
    reader.close()


def test_deep_nesting_inside(tmp_path: Path) -> None:
    deep = damaged(tmp_path, f"UPDATE edition SET record = '{'[' * 50_000}'")
    assert problem_of(deep) == DAMAGED


def cuts() -> list[int]:
    """Around every page's edge, through the whole header, and here and there."""
    edges = {p + d for p in range(0, len(WHOLE), PAGE_SIZE) for d in (-1, 0, 1)}
    return sorted(n for n in {*edges, *range(110), len(WHOLE) - 1} if 0 <= n < len(WHOLE))


def test_a_file_cut_off_anywhere_is_refused_or_lost_nothing(
    tmp_path: Path, guide_file: Path
) -> None:
    path = tmp_path / "gids.sqlite"
    for length in cuts():
        path.write_bytes(WHOLE[:length])
        if length < HEADER_SIZE:
            assert problem_of(path) in (DAMAGED, FOREIGN)
        elif length <= len(WHOLE) - PAGE_SIZE:
            assert problem_of(path) == DAMAGED, f"cut off after {length} bytes"
        else:
            with suppress(UnusableGuide):
                assert read_everything(path) == read_everything(guide_file)


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=64))
def test_any_bytes_anywhere_are_read_or_refused(tmp_path: Path, where: int, instead: bytes) -> None:
    path = tmp_path / "gids.sqlite"
    path.write_bytes(WHOLE[:where] + instead + WHOLE[where + len(instead) :])
    with suppress(UnusableGuide):
        read_everything(path)


@given(st.integers(0, len(WHOLE) // PAGE_SIZE - 1), st.integers(0, len(WHOLE) // PAGE_SIZE - 1))
def test_pages_in_each_others_place(tmp_path: Path, one: int, other: int) -> None:
    pages = [WHOLE[n : n + PAGE_SIZE] for n in range(0, len(WHOLE), PAGE_SIZE)]
    pages[one], pages[other] = pages[other], pages[one]
    path = tmp_path / "gids.sqlite"
    path.write_bytes(b"".join(pages))
    with suppress(UnusableGuide):
        read_everything(path)


@pytest.mark.parametrize(
    "folder",
    [
        "met een spatie",
        "één café",
        "50%20 #1 ?mode=rw&x=y",
        "100%",
        "a;b'c\"d",
        "مرحبا",
        "u" * 200,
        "\udcff",
        "nieuwe\nregel",
    ],
)
def test_any_path_will_do(tmp_path: Path, folder: str) -> None:
    place = tmp_path / folder
    place.mkdir()
    path = a_guide().write_to(place / "gids #1?.sqlite")
    assert read_everything(path)
    assert [p.name for p in place.iterdir()] == [path.name]


def test_a_network_share_is_not_taken_for_a_server(guide_file: Path) -> None:
    assert read_everything(Path("/" + str(guide_file.absolute())))


def test_a_relative_path(guide_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(guide_file.parent)
    assert read_everything(Path(guide_file.name))


def test_reading_leaves_no_trace(tmp_path: Path) -> None:
    path = a_guide().write_to(tmp_path / "gids.sqlite")
    path.chmod(0o444)
    before = path.read_bytes()
    reader = GuideReader(path)
    reader.edition()
    assert list(tmp_path.iterdir()) == [path]
    reader.close()
    assert path.read_bytes() == before


def test_a_closed_guide_is_unusable(guide_file: Path) -> None:
    reader = GuideReader(guide_file)
    reader.close()
    with pytest.raises(UnusableGuide):
        reader.edition()


def test_an_ill_formed_search_is_not_another_exception(reader: GuideReader) -> None:
    for match in ("", '"', "AND", "NEAR(", "*", "kolom:x"):
        with suppress(UnusableGuide):
            reader.search_terms(match)


def test_the_message_names_the_file_and_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UnusableGuide) as caught:
        GuideReader(tmp_path / "gids.sqlite")
    assert str(caught.value) == "gids.sqlite: missing"


def test_half_a_character_is_nowhere(reader: GuideReader) -> None:
    assert reader.checklist_of(RoleId("\ud800")) is None
    assert reader.search_terms('"\udcff"') == frozenset()


def test_kinds_without_pages_are_empty(reader: GuideReader) -> None:
    assert reader.heads(Kind.BARRIER) == ()
    assert reader.pages(Kind.SIGNAL) == ()
    assert reader.entries(EntryKind.CARD) == ()
    assert reader.checklist_of(RoleId("")) is None


def test_records_are_json_that_others_can_read(guide_file: Path) -> None:
    with closing(sqlite3.connect(guide_file)) as database:
        records = database.execute("SELECT record FROM page").fetchall()
    assert all(json.loads(record)["head"]["title"] for (record,) in records)
