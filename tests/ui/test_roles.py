"""Choosing one of many roles, and how soon each of them has a step and a number in sight."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from guide.core.content.address import Kind
from guide.core.content.ids import RoleId, SettingId
from guide.core.content.records import Role
from guide.ui.pages.checklist import ChecklistPage
from guide.ui.pages.checklist_steps import StepRow
from guide.ui.pages.home import HomePage
from guide.ui.pages.role import RolePage
from guide.ui.widgets.buttons import Button
from tests.support.builders import a_guide, an_edition
from tests.support.ui import Opened, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

MANY = (
    ("burgerzaken", "Burgerzaken", "balie"),
    ("zorgcoordinator", "Zorgcoördinator", "balie"),
    ("toezicht", "Toezicht en handhaving", "straat"),
    *((f"rol-{number}", f"Rol {number}", "balie") for number in range(4, 13)),
)
NUMBER = re.compile(r"\d{3}")


@pytest.fixture(scope="session")
def with_many_roles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    roles = tuple(
        Role(RoleId(role), title, (SettingId(place),), (), None) for role, title, place in MANY
    )
    guide = replace(a_guide(), edition=an_edition(roles=roles))
    return guide.write_to(tmp_path_factory.mktemp("rollen") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_many_roles: Path) -> Opened:
    """The very first run."""
    opened = opens(content=with_many_roles, role=None)
    opened.window.activateWindow()
    settle()
    return opened


def roles_on(page: QWidget) -> list[str]:
    settle()
    return [b.text() for b in page.findChildren(Button) if b.property("role") and b.isVisible()]


def type_in(app: Opened, text: str) -> None:
    """Into whatever has the keyboard, as somebody does who just starts to type."""
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)
    settle()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


class TestChoosing:
    def test_all_roles_are_there_and_the_keyboard_is_in_the_field(self, app: Opened) -> None:
        assert isinstance(app.page, RolePage)
        assert roles_on(app.page) == [title for _, title, _ in MANY]
        assert isinstance(QApplication.focusWidget(), QLineEdit)

    @pytest.mark.parametrize(
        ("typed", "left"),
        [
            ("toez", ["Toezicht en handhaving"]),
            ("ZORGCOORD", ["Zorgcoördinator"]),
            ("handhaving toezicht", ["Toezicht en handhaving"]),
            ("op straat", ["Toezicht en handhaving"]),
            ("rol 1", ["Rol 10", "Rol 11", "Rol 12"]),
        ],
    )
    def test_typing_narrows_them_down(self, app: Opened, typed: str, left: list[str]) -> None:
        type_in(app, typed)
        assert roles_on(app.page) == left

    def test_nothing_found_says_so_and_comes_back(self, app: Opened) -> None:
        type_in(app, "qqq")
        assert roles_on(app.page) == []
        words = [label.text() for label in app.page.findChildren(QLabel) if label.isVisible()]
        assert "Geen rol met ‘qqq’. Typ iets anders, of sla over." in words
        for _ in range(3):
            app.key(Qt.Key.Key_Backspace)
        assert len(roles_on(app.page)) == len(MANY)

    def test_odd_text_never_raises(self, app: Opened, uncommon_text: str) -> None:
        app.page.findChildren(QLineEdit)[0].setText(uncommon_text)
        assert len(roles_on(app.page)) <= len(MANY)

    def test_enter_takes_the_first_that_is_left(self, app: Opened) -> None:
        type_in(app, "toez")
        app.key(Qt.Key.Key_Return)
        assert app.window.state.role == "toezicht"
        assert isinstance(app.page, HomePage)

    def test_enter_in_an_empty_field_chooses_nobody(self, app: Opened) -> None:
        app.key(Qt.Key.Key_Return)
        assert isinstance(app.page, RolePage)
        assert app.window.state.must_ask_role

    def test_down_and_the_arrows_walk_over_the_roles(self, app: Opened) -> None:
        app.key(Qt.Key.Key_Down)
        assert focused() == "Burgerzaken"
        for key, there in (
            (Qt.Key.Key_Right, "Zorgcoördinator"),
            (Qt.Key.Key_Down, "Rol 5"),
            (Qt.Key.Key_Left, "Rol 4"),
            (Qt.Key.Key_Up, "Burgerzaken"),
            (Qt.Key.Key_Up, "Burgerzaken"),
        ):
            app.key(key)
            assert focused() == there
        app.key(Qt.Key.Key_Space)
        assert app.window.state.role == "burgerzaken"

    def test_tab_reaches_every_role_and_the_way_out(self, app: Opened) -> None:
        reached = []
        for _ in range(len(MANY) + 1):
            app.key(Qt.Key.Key_Tab)
            reached.append(focused())
        assert reached == [*(title for _, title, _ in MANY), "Sla over, ik kies geen rol"]

    def test_the_present_role_says_so(self, app: Opened) -> None:
        press(app.page, "Toezicht")
        page = app.go("rol")
        (own,) = [b for b in page.findChildren(Button) if b.property("role") == "toezicht"]
        assert own.accessibleDescription() == "Uw keuze nu"

    def test_a_few_roles_need_no_field(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        page = opens(content=guide_file).go("rol")
        assert page.findChildren(QLineEdit) == []
        assert roles_on(page) == ["Burgerzaken", "Toezicht en handhaving"]

    @pytest.mark.parametrize("look", [*LOOKS, (1366, 768, 400), (360, 640, 100)], ids=str)
    @pytest.mark.parametrize("typed", ["", "rol"])
    def test_it_fits(self, app: Opened, typed: str, look: tuple[int, int, int]) -> None:
        width, height, zoom = look
        app.window.resize(width, height)
        app.window.state.set_zoom(zoom)
        settle()
        type_in(app, typed)
        page = app.page
        assert list(too_wide(page)) == []
        assert list(too_narrow(page)) == []
        assert list(overlapping(page)) == []

    def test_all_shipped_roles_are_in_sight_at_once(
        self, opens: Callable[..., Opened], real_guide: Path
    ) -> None:
        app = opens(content=real_guide, role=None)
        page = app.page
        buttons = [b for b in page.findChildren(Button) if b.isVisible()]
        assert len(buttons) > 20
        assert [b.text() for b in buttons if not in_sight(page, b)] == []


def words_on(page: QWidget) -> list[str]:
    settle()
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    buttons = [b.accessibleName() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    return [*labels, *buttons]


def in_sight(page: QWidget, widget: QWidget) -> bool:
    """Whether all of a widget can be seen without scrolling."""
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    return page.rect().contains(place)


def step_in_sight(page: QWidget, row: StepRow) -> bool:
    """Whether the box and the words of a step can be seen, or the bar that says it comes next."""
    top = row.mapTo(page, QPoint(0, 0)).y()
    if 0 <= top <= page.height() - row.minimumSizeHint().height():
        return True
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    return any(row.step.text in label.text() and in_sight(page, label) for label in labels)


@pytest.mark.parametrize("look", [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200)], ids=str)
def test_every_role_has_a_step_after_one_click_and_a_number_after_two(
    opens: Callable[..., Opened], real_guide: Path, look: tuple[int, int, int]
) -> None:
    app = opens(content=real_guide)
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    library = app.desk.library
    assert library is not None
    for role in library.edition.roles:
        press(app.go("rol"), role.title)
        assert isinstance(app.page, HomePage)
        press(app.page, "Ik moet nu iets doen")
        page = app.page
        assert isinstance(page, ChecklistPage), role.id
        assert library.checklist_of(role.id) == page.address
        settle()
        first = page.findChildren(StepRow)[0]
        assert step_in_sight(page, first), role.id
        numbers = [
            b
            for b in page.findChildren(QAbstractButton)
            if b.isVisible() and NUMBER.search(b.accessibleName()) and in_sight(page, b)
        ]
        assert numbers, role.id
        number = NUMBER.findall(numbers[0].accessibleName())[0]
        click(numbers[0])
        assert app.page.address.kind is Kind.CONTACT, role.id
        assert any(number in text for text in words_on(app.page)), role.id
