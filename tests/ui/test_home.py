"""The start page: the doors lead in, nothing important is out of sight, nothing is loaded early."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from guide.core.content.address import Address, Kind
from guide.core.content.door import Door
from guide.core.content.ids import RoleId, SettingId
from guide.core.content.records import Role
from guide.ui.pages.home import DOOR_ICONS, HomePage, door_of
from tests.support.builders import a_guide, a_head, an_edition, the_usual_door
from tests.support.ui import ROOT, Opened, button, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

DOORS = {
    "tegenover": ("Iemand tegenover mij", "U spreekt of ziet iemand nu."),
    "plek": ("Een plek of papieren", "U bent in een pand of leest een dossier."),
    "gevoel": ("Een gevoel dat niet klopt", "U kunt nog niet zeggen wat het is."),
}


@pytest.fixture(scope="session")
def with_doors(tmp_path_factory: pytest.TempPathFactory) -> Path:
    doors = []
    for number, (slug, (title, lead)) in enumerate(DOORS.items(), start=1):
        head = a_head(f"deur/{slug}", f"D{number}", title=title, lead=lead, position=number)
        usual = the_usual_door().build()
        doors.append(Door(head, usual.icon, usual.questions, usual.outcomes, ()))
    role = Role(
        RoleId("burgerzaken"),
        "Burgerzaken",
        (SettingId("balie"),),
        tuple(
            Address.parse(address)
            for address in (
                "checklist/burgerzaken",
                "naslag/gesprek",
                "vorm/arbeidsuitbuiting",
                "begrip/bedenktijd",
            )
        ),
        Address.parse("casus/inschrijving-aan-de-balie"),
    )
    guide = a_guide().with_pages(*doors)
    edition = an_edition(roles=(role,))
    made = type(guide)(guide.pages, guide.signals, edition, guide.weighing)
    return made.write_to(tmp_path_factory.mktemp("deuren") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_doors: Path) -> Opened:
    opened = opens(content=with_doors)
    opened.window.activateWindow()
    return opened


def look_at(app: Opened, width: int, height: int, zoom: int) -> HomePage:
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    page = app.go("start")
    settle()
    assert isinstance(page, HomePage)
    return page


def is_in_sight(page: HomePage, widget: QWidget) -> bool:
    view = page.view.viewport()
    top = widget.mapTo(view, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= view.height()


class TestDoors:
    @pytest.mark.parametrize("slug", DOORS)
    def test_a_door_leads_in(self, app: Opened, slug: str) -> None:
        press(app.page, DOORS[slug][0])
        assert str(app.page.address) == f"deur/{slug}"

    def test_the_way_to_all_signals_stands_with_them(self, app: Opened) -> None:
        press(app.page, "Alle signalen")
        assert str(app.page.address) == "signalen"

    @pytest.mark.parametrize(
        ("words", "leads_to"),
        [
            ("Ik moet nu iets doen", "checklist/burgerzaken"),
            ("Naar wie verwijs ik?", "stappenplannen"),
            ("Wie kan ik bellen?", "nu-bellen"),
            ("Start de casus", "casus/inschrijving-aan-de-balie"),
        ],
    )
    def test_so_do_the_other_ways(self, app: Opened, words: str, leads_to: str) -> None:
        press(app.page, words)
        assert str(app.page.address) == leads_to

    def test_a_door_says_its_line_to_who_listens(self, app: Opened) -> None:
        for title, line in DOORS.values():
            door = button(app.page, title)
            assert door.accessibleName() == title
            assert door.accessibleDescription() == line
            assert door.height() >= 60

    def test_the_first_tab_on_the_page_is_the_way_to_all_then_the_doors(self, app: Opened) -> None:
        button(app.page, "Alle signalen").setFocus()
        for title, _ in DOORS.values():
            app.key(Qt.Key.Key_Tab)
            assert button(app.page, title).hasFocus()

    def test_the_heading_over_them_is_one(self, app: Opened) -> None:
        headings = [
            label.text()
            for label in app.page.findChildren(QLabel)
            if label.property("headingLevel") == 2
        ]
        assert headings[0] == "Ik zie iets dat niet klopt"

    def test_without_doors_the_signals_are_the_way_in(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        app = opens(content=guide_file)
        press(app.page, "Ik zie iets dat niet klopt")
        assert str(app.page.address) == "signalen"


class TestLooks:
    def test_at_1366_by_768_nothing_scrolls(self, app: Opened) -> None:
        page = look_at(app, 1366, 768, 100)
        assert page.view.verticalScrollBar().maximum() == 0
        shown = [b for b in page.findChildren(QAbstractButton) if b.isVisible()]
        assert len(shown) == 3 + 1 + 3 + 3 + 1
        assert all(is_in_sight(page, b) for b in shown)

    def test_at_1024_by_600_all_doors_are_in_sight(self, app: Opened) -> None:
        page = look_at(app, 1024, 600, 100)
        assert all(is_in_sight(page, button(page, title)) for title, _ in DOORS.values())

    @pytest.mark.parametrize("look", [*LOOKS, (1024, 600, 200), (360, 640, 100)], ids=str)
    def test_it_fits(self, app: Opened, look: tuple[int, int, int]) -> None:
        page = look_at(app, *look)
        assert list(too_wide(page)) == []
        assert list(too_narrow(page)) == []
        assert list(overlapping(page)) == []

    def test_nothing_on_the_way_is_without_a_name(self, app: Opened) -> None:
        page = look_at(app, 1366, 768, 100)
        for found in page.findChildren(QAbstractButton):
            interface = QAccessible.queryAccessibleInterface(found)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name)


class TestWhatItCosts:
    def test_a_door_is_known_by_what_lists_know(self) -> None:
        head = a_head("deur/plek", lead="U bent in een pand. Of u leest een dossier.")
        door = door_of(head)
        assert door.text == "U bent in een pand."
        assert door.icon == DOOR_ICONS["plek"]
        assert door_of(a_head("deur/anders")).icon, "a door we do not know has an icon too"

    def test_the_icons_are_those_of_the_doors(
        self, opens: Callable[..., Opened], real_guide: Path
    ) -> None:
        library = opens(content=real_guide).desk.library
        assert library is not None
        for head in library.heads(Kind.DOOR):
            door = library.page(head.address)
            assert isinstance(door, Door)
            assert door_of(head).icon == door.icon

    def test_to_start_no_door_and_no_route_is_loaded(self) -> None:
        script = (
            "import sys, guide.app.wiring, guide.ui.pages.home\n"
            "print([m for m in sys.modules if m.startswith('guide.') and"
            " ('door' in m.split('.')[-1] or 'route' in m.split('.')[-1])])"
        )
        ran = subprocess.run(
            [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert ran.stdout.strip() == "['guide.ui.widgets.doors']"
