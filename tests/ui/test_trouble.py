"""When something is wrong with the files: one sentence, the numbers, and on with what works."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from guide.app.opening import tell_problems
from guide.app.paths import find_paths
from guide.storage.schema import SCHEMA_VERSION
from tests.support.ui import Opened, button, settle


def spoil(path: Path, how: str) -> None:
    if how == "missing":
        path.unlink()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "damaged":
        path.write_bytes(path.read_bytes()[:5000])
    elif how == "foreign":
        path.unlink()
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("PRAGMA application_id = 7")
    else:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("missing", "is er niet"),
        ("empty", "beschadigd"),
        ("damaged", "beschadigd"),
        ("foreign", "geen inhoud"),
        ("newer", "nieuwere versie"),
    ],
)
def test_unusable_content(
    real_guide: Path, tmp_path: Path, opens: Callable[..., Opened], how: str, words: str
) -> None:
    folder = tmp_path / "gids"
    shutil.copytree(real_guide.parent, folder)
    spoil(folder / real_guide.name, how)
    app = opens(content=folder / real_guide.name)
    said = " ".join(label.text() for label in app.page.findChildren(QLabel))
    assert words in said
    assert button(app.window, "112").isVisible()
    assert button(app.window, "033-448 11 86").isVisible()
    app.go("contact/comensha")
    app.go("over")
    app.window.open_search()
    settle()


def test_damaged_settings_are_kept_aside_and_said(
    tmp_path: Path, opens: Callable[..., Opened]
) -> None:
    (tmp_path / "instellingen.json").write_text("{ kapot", encoding="utf-8")
    app = opens()
    tell_problems(app.window, app.desk, "")
    assert "beschadigd" in app.window.notice.text
    assert (tmp_path / app.desk.settings.kept_aside).read_text("utf-8") == "{ kapot"


def test_nothing_can_be_written(opens: Callable[..., Opened]) -> None:
    app = opens(data=None)
    app.window.state.set_theme("dark")
    app.desk.bookmarks.toggle(app.go("contact/comensha").address)
    said = " ".join(label.text() for label in app.go("over").findChildren(QLabel))
    assert "kan hier niets bewaren" in said


def test_an_unknown_address_on_the_command_line(opens: Callable[..., Opened]) -> None:
    app = opens()
    tell_problems(app.window, app.desk, "zomaar wat")
    assert "zomaar wat" in app.window.notice.text


def test_two_windows_at_once(opens: Callable[..., Opened]) -> None:
    first, second = opens(), opens()
    first.window.state.set_theme("dark")
    second.window.state.set_zoom(150)
    third = opens(role=None)
    assert third.window.state.zoom == 150


def test_places_are_found_without_a_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "/proc/geen-plek")
    assert find_paths(tmp_path / "gids.sqlite").data is None
