"""Fakes keep the real thing's promises."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from guide.core.content.address import Address
from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.clock import Clock, SystemClock
from guide.storage.user_files import Loaded, UserFile
from tests.support.fakes import ChangesHeard, FakeClock, FakeUserFile


@pytest.fixture(params=[SystemClock, FakeClock])
def any_clock(request: pytest.FixtureRequest) -> Clock:
    made: Clock = request.param()
    return made


def test_a_clock_gives_dutch_time_without_a_zone(any_clock: Clock) -> None:
    first, second = any_clock.now(), any_clock.now()
    assert isinstance(first, datetime)
    assert first.tzinfo is None
    assert timedelta(0) <= second - first < timedelta(minutes=1)


def test_a_clocks_day_is_the_day_of_its_time(any_clock: Clock) -> None:
    before, today, after = any_clock.now().date(), any_clock.today(), any_clock.now().date()
    assert before <= today <= after


def test_only_the_fake_clock_goes_on_when_told() -> None:
    clock = FakeClock()
    before = clock.now()
    clock.pass_time(days=1, minutes=5)
    assert clock.now() - before == timedelta(days=1, minutes=5)


@pytest.fixture(params=["real", "fake"])
def any_file(request: pytest.FixtureRequest, tmp_path: Path) -> UserFile:
    return UserFile(tmp_path, "bestand.json") if request.param == "real" else FakeUserFile()


def test_a_user_file_starts_empty_and_keeps_what_is_saved(any_file: UserFile) -> None:
    assert any_file.load() == Loaded({})
    assert any_file.save({"a": ["é", 1, None]})
    assert any_file.load() == Loaded({"a": ["é", 1, None]})
    assert any_file.save({})
    assert any_file.load() == Loaded({})


def test_a_user_file_keeps_values_and_not_the_object_it_was_given(any_file: UserFile) -> None:
    pages = ["vorm/a"]
    any_file.save({"pages": pages})
    pages.append("vorm/b")
    assert any_file.load() == Loaded({"pages": ["vorm/a"]})


def test_an_erased_user_file_is_empty(any_file: UserFile) -> None:
    any_file.save({"a": 1})
    assert any_file.erase()
    assert any_file.load() == Loaded({})


def full_disk(_: Path) -> UserFile:
    fake = FakeUserFile({"a": 1})
    fake.disk_is_full = True
    return fake


def no_place(folder: Path) -> UserFile:
    (folder / "map").write_text("geen map")
    return UserFile(folder / "map", "bestand.json")


@pytest.mark.parametrize("make", [full_disk, no_place])
def test_a_user_file_that_cannot_be_written_says_so(
    make: Callable[[Path], UserFile], tmp_path: Path
) -> None:
    file = make(tmp_path)
    before = file.load()
    assert file.save({"a": 2}) is False
    assert file.load() == before


def test_a_damaged_file_in_both_worlds(tmp_path: Path) -> None:
    (tmp_path / "bestand.json").write_text("{")
    real = UserFile(tmp_path, "bestand.json").load()
    assert FakeUserFile(kept_aside=real.kept_aside).load() == real


def test_changes_heard_is_a_listener() -> None:
    feed, heard = ChangeFeed(), ChangesHeard()
    feed.subscribe(heard)
    feed.publish(Change(Topic.BOOKMARKS, Address.parse("vorm/a")))
    assert heard.changes == [Change(Topic.BOOKMARKS, Address.parse("vorm/a"))]
