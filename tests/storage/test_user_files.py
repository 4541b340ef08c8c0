"""The user's small files: what is damaged is kept aside, and no folder is no disaster."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.storage.user_files import Loaded, UserFile

NOTHING = Loaded({})
VALUES = st.dictionaries(
    st.text(st.characters(), max_size=8),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(st.characters(), max_size=8),
        lambda inner: st.lists(inner, max_size=3),
        max_leaves=5,
    ),
    max_size=5,
)


@pytest.fixture
def file(tmp_path: Path) -> UserFile:
    return UserFile(tmp_path, "instellingen.json")


def path_of(file: UserFile) -> Path:
    assert file.path is not None
    return file.path


@given(VALUES)
def test_what_is_saved_is_loaded(file: UserFile, values: dict[str, object]) -> None:
    assert file.save(values)
    assert file.load() == Loaded(values)


def test_odd_text_is_kept(file: UserFile, uncommon_text: str) -> None:
    assert file.save({uncommon_text: [uncommon_text]})
    assert file.load() == Loaded({uncommon_text: [uncommon_text]})


def test_no_file_yet(file: UserFile) -> None:
    assert file.load() == NOTHING
    assert list(path_of(file).parent.iterdir()) == []


def test_the_folder_is_made_when_something_is_saved(tmp_path: Path) -> None:
    file = UserFile(tmp_path / "nog" / "niet", "instellingen.json")
    assert file.load() == NOTHING
    assert file.save({"zoom": 125})
    assert file.load() == Loaded({"zoom": 125})


def test_without_a_folder_nothing_is_kept_and_nothing_fails() -> None:
    file = UserFile(None, "instellingen.json")
    assert file.path is None
    assert not file.save({"zoom": 125})
    assert file.load() == NOTHING
    assert file.erase()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'"tekst"',
        b'{"zoom": 125',
        b"\xff\xfe{}",
        b"\x00" * 100,
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b'{"a": 1}' + b" " * 1_000_000,
        b'{"a": ' + b"9" * 10_000 + b"}",
        b"SQLite format 3\x00",
    ],
    ids=lambda data: data[:8],
)
def test_a_damaged_file_is_kept_aside(file: UserFile, data: bytes) -> None:
    path_of(file).write_bytes(data)
    loaded = file.load()
    assert loaded == Loaded({}, kept_aside="instellingen.beschadigd")
    aside = path_of(file).with_name(loaded.kept_aside)
    assert aside.read_bytes() == data
    assert file.load() == NOTHING
    assert file.save({"zoom": 125})
    assert aside.read_bytes() == data


def test_it_says_kept_aside_only_when_it_was(file: UserFile) -> None:
    path_of(file).write_bytes(b"{")
    blocked = path_of(file).with_suffix(".beschadigd")
    (blocked / "in de weg").mkdir(parents=True)
    assert file.load() == NOTHING
    assert path_of(file).read_bytes() == b"{"


def test_a_folder_where_the_file_should_be(file: UserFile) -> None:
    path_of(file).mkdir()
    assert file.load() == NOTHING
    assert not file.save({"zoom": 125})
    assert not file.erase()
    assert [p.name for p in path_of(file).parent.iterdir()] == ["instellingen.json"]


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "map").write_bytes(b"geen map")
    file = UserFile(tmp_path / "map", "instellingen.json")
    assert file.load() == NOTHING
    assert not file.save({"zoom": 125})
    assert not file.erase()


def test_a_path_that_cannot_exist(tmp_path: Path) -> None:
    file = UserFile(tmp_path / ("u" * 5_000), "instellingen.json")
    assert file.load() == NOTHING
    assert not file.save({"zoom": 125})
    assert not file.erase()


def test_erasing_takes_the_damaged_copy_too(file: UserFile) -> None:
    path_of(file).write_bytes(b"{")
    file.load()
    file.save({"zoom": 125})
    assert len(list(path_of(file).parent.iterdir())) == 2
    assert file.erase()
    assert list(path_of(file).parent.iterdir()) == []
    assert file.erase()


def test_what_is_stored_can_be_read_by_people(file: UserFile) -> None:
    file.save({"zoom": 125, "role": "burgerzaken"})
    text = path_of(file).read_text(encoding="ascii")
    assert text == '{\n  "role": "burgerzaken",\n  "zoom": 125\n}\n'
    assert json.loads(text) == {"role": "burgerzaken", "zoom": 125}


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_kept_aside(tmp_path: Path, data: bytes) -> None:
    file = UserFile(tmp_path, "instellingen.json")
    path_of(file).write_bytes(data)
    loaded = file.load()
    assert loaded.kept_aside or loaded.values == json.loads(data)
