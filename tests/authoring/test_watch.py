"""Watching: every kind of change is noticed, once, when the editor has finished writing."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.authoring.watch import changes, snapshot, wait_for_change
from tests.authoring.a_guide import a_folder


class _Sleeper:
    """Stands in for the clock: at each look back something happens, and it never waits."""

    def __init__(self, *events: Callable[[], object]) -> None:
        self._events = list(events)
        self.naps = 0

    def __call__(self, _seconds: float) -> None:
        self.naps += 1
        if self._events:
            self._events.pop(0)()

    def is_tired(self) -> bool:
        return self.naps >= 10


def _touch(path: Path, text: str, at: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    os.utime(path, ns=(at, at))


@pytest.mark.parametrize(
    "change",
    [
        lambda f: _touch(f / "nl/vormen/werk.md", "anders", 1),
        lambda f: _touch(f / "nl/vormen/nieuw.md", "nieuw", 1),
        lambda f: (f / "nl/vormen/werk.md").unlink(),
        lambda f: (f / "nl/vormen/werk.md").rename(f / "nl/werk.md"),
        lambda f: _touch(f / "gids.yaml", "anders", 1),
        lambda f: _touch(f / "weging.yaml", "anders", 1),
        lambda f: (f / "woorden.yaml").unlink(),
        lambda f: _touch(f / "delen.yaml", "anders", 1),
        lambda f: (f / "keten.yaml").unlink(),
        lambda f: _touch(f / "nl/vormen/kaart.png", "x", 1),
    ],
    ids=[
        *("veranderd", "nieuw", "weg", "verplaatst"),
        *("gids.yaml", "weging.yaml", "woorden.yaml", "delen.yaml", "keten.yaml", "plaatje"),
    ],
)
def test_changes_are_noticed(tmp_path: Path, change: Callable[[Path], object]) -> None:
    folder = a_folder(tmp_path)
    known = snapshot(folder)
    sleeper = _Sleeper(lambda: change(folder))
    now = wait_for_change(folder, known, sleeper, sleeper.is_tired)
    assert now is not None
    assert now != known


def test_a_save_in_steps_is_one_change(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    page = folder / "nl/vormen/werk.md"
    sleeper = _Sleeper(
        lambda: _touch(page, "een", 1),
        lambda: _touch(page, "een t", 2),
        lambda: _touch(page, "x", 3),
    )
    now = wait_for_change(folder, snapshot(folder), sleeper, sleeper.is_tired)
    assert now == snapshot(folder)
    assert sleeper.naps == 4


def test_without_a_change_it_waits_until_stopped(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    sleeper = _Sleeper(lambda: _touch(folder / "nl/kladblok.txt", "x", 1))
    assert wait_for_change(folder, snapshot(folder), sleeper, sleeper.is_tired) is None
    assert sleeper.is_tired()


def test_the_present_state_comes_first(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    sleeper = _Sleeper(lambda: _touch(folder / "gids.yaml", "x", 1))
    assert len(list(changes(folder, sleeper, sleeper.is_tired))) == 2


def test_a_folder_that_is_not_there_has_nothing(tmp_path: Path) -> None:
    assert snapshot(tmp_path / "weg") == {}
