"""Files that were right once: a guide that breaks while it is open, bookmarks and a role of an
edition that went, odd things in the files of the reader."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from guide.app.opening import tell_problems
from guide.app.wiring import first_address, read_content, read_fallback
from guide.core.content.address import START
from guide.ui.pages.home import HomePage
from tests.support.ui import Opened, button, click, press, settle

Opens = Callable[..., Opened]


def words_on(app: Opened) -> str:
    return " ".join(label.text() for label in app.page.findChildren(QLabel))


@pytest.fixture
def own_guide(real_guide: Path, tmp_path: Path) -> Path:
    """A copy of the guide that a test may spoil."""
    folder = tmp_path / "gids"
    shutil.copytree(real_guide.parent, folder)
    return folder / real_guide.name


def spoil(guide: Path, sql: str) -> None:
    database = sqlite3.connect(guide)
    database.execute(sql)
    database.commit()
    database.close()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE page SET record = '{' WHERE address = 'checklist/burgerzaken'",
        "UPDATE page SET record = '[]' WHERE address = 'checklist/burgerzaken'",
        "UPDATE page SET record = x'ff' WHERE address = 'checklist/burgerzaken'",
        "UPDATE page SET kind = 'gedicht' WHERE address = 'checklist/burgerzaken'",
    ],
)
def test_one_damaged_page_leaves_the_others(opens: Opens, own_guide: Path, sql: str) -> None:
    spoil(own_guide, sql)
    app = opens(content=own_guide)
    app.go("checklist/burgerzaken")
    assert "beschadigd" in words_on(app)
    app.go("contact/comensha")
    assert "033-448 11 86" in words_on(app)
    assert button(app.window, "112").isVisible()


@pytest.mark.parametrize("table", ["signal", "entry_terms", "emergency"])
def test_a_table_that_is_not_there_is_said_and_survived(
    opens: Opens, own_guide: Path, table: str
) -> None:
    spoil(own_guide, f"DROP TABLE {table}")
    app = opens(content=own_guide)
    app.go("signalen")
    app.window.open_search()
    app.window.search.field.setText("paspoort")
    settle()
    if table == "entry_terms":
        assert "beschadigd" in app.window.notice.text
    app.window.search.close_sheet()
    app.go("contacten")
    assert button(app.window, "112").isVisible()


def test_bookmarks_of_pages_that_went_are_passed_over(opens: Opens, tmp_path: Path) -> None:
    pages = ["vorm/die-er-niet-meer-is", "contact/comensha", "geen adres", 7]
    (tmp_path / "mijn-paginas.json").write_text(json.dumps({"pages": pages}), encoding="utf-8")
    app = opens()
    app.go("mijn-paginas")
    press(app.page, "CoMensha")
    assert str(app.page.address) == "contact/comensha"


def test_damaged_bookmarks_are_kept_aside_and_said(opens: Opens, tmp_path: Path) -> None:
    (tmp_path / "mijn-paginas.json").write_bytes(b"\x00\xff kapot")
    app = opens()
    tell_problems(app.window, app.desk, "")
    assert app.desk.bookmarks.kept_aside
    assert app.desk.bookmarks.kept_aside in app.window.notice.text
    assert (tmp_path / app.desk.bookmarks.kept_aside).read_bytes() == b"\x00\xff kapot"


@pytest.mark.parametrize(
    "stored",
    [
        {"role": "timmerman", "role_was_asked": True},
        {"role": 7, "role_was_asked": True, "theme": "paars", "zoom": 9999, "language": "tlh"},
        {"role_was_asked": True, "zoom": "groot", "theme": None},
        {"role_was_asked": True, "zoom": True},
    ],
)
def test_odd_settings_fall_back_one_by_one(
    opens: Opens, tmp_path: Path, stored: dict[str, object]
) -> None:
    (tmp_path / "instellingen.json").write_text(json.dumps(stored), encoding="utf-8")
    app = opens(role=None)
    assert isinstance(app.page, HomePage)
    assert "Geen rol gekozen" in button(app.window, "Uw rol").accessibleName()
    assert app.window.state.zoom == 100
    for door in ("Ik moet nu iets doen", "Ik zie iets dat niet klopt"):
        click(button(app.page, door))
        app.go("start")


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"name": "112"}]', "\x00", "[]"])
def test_odd_fallback_numbers_give_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "noodnummers.json"
    path.write_text(text, encoding="utf-8")
    assert read_fallback(path) == ()


def test_the_first_address_may_be_a_code_or_nonsense(real_guide: Path) -> None:
    library = read_content(real_guide).library
    assert library is not None
    assert str(first_address("f2", library)) == "stappenplan/geen-aangifte"
    assert str(first_address("contact/comensha", library)) == "contact/comensha"
    assert first_address("", library) == START
    assert first_address("../../etc/passwd", library) == START
    assert first_address("f2", None) == START
    library.close()


def test_odd_text_never_becomes_an_address(
    opens: Opens, real_guide: Path, uncommon_text: str
) -> None:
    library = read_content(real_guide).library
    assert library is not None
    assert first_address(uncommon_text, library) == START
    library.close()


def test_other_content_is_shown_at_the_same_place(
    opens: Opens, own_guide: Path, guide_file: Path
) -> None:
    from guide.app.wiring import with_content

    app = opens(content=own_guide)
    app.go("contact/comensha")
    other = read_content(guide_file)
    app.window.use(with_content(app.desk, other))
    settle()
    assert str(app.page.address) == "contact/comensha"
    assert "Iedereen" in words_on(app)
    assert other.library is not None
    other.library.close()
