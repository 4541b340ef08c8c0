"""Shortcuts of one character can be turned off (WCAG 2.1.4); what they do stays within reach."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox

from guide.core.content.address import Kind
from guide.ui.pages.checklist import ChecklistPage
from guide.ui.pages.checklist_turned import TurnedPage
from guide.ui.pages.flow import FlowPage
from guide.ui.shell.single_keys import is_single_shortcut
from tests.support.ui import Opened, button, press, settle


@pytest.fixture
def off(app: Opened) -> Opened:
    """A window in which they were turned off."""
    app.window.activateWindow()
    app.window.state.set_single_keys(False)
    settle()
    return app


def checklist_of(app: Opened) -> str:
    """A checklist that somebody else goes on from."""
    library = app.desk.library
    assert library is not None
    return str(library.heads(Kind.CHECKLIST)[0].address)


def flow_of(app: Opened) -> str:
    library = app.desk.library
    assert library is not None
    return str(library.heads(Kind.FLOW)[0].address)


def type_on_page(app: Opened, text: str) -> None:
    app.page.setFocus()
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)  # type: ignore[call-overload]
    settle()


def names(app: Opened) -> list[str]:
    return [b.accessibleName() for b in app.page.findChildren(QAbstractButton) if b.isVisible()]


class TestOff:
    def test_w_does_not_turn_a_checklist_but_its_button_does(self, off: Opened) -> None:
        off.go(checklist_of(off))
        type_on_page(off, "w")
        assert isinstance(off.page, ChecklistPage)
        press(off.page, "Wat heeft de ander")
        assert isinstance(off.page, TurnedPage)
        type_on_page(off, "w")
        assert isinstance(off.page, TurnedPage)

    def test_a_slash_does_not_open_search_but_ctrl_k_does(self, off: Opened) -> None:
        off.go("contacten")
        type_on_page(off, "/")
        assert not off.window.finding.is_searching
        off.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        assert off.window.finding.is_searching

    def test_digits_answer_nothing_but_their_buttons_do(self, off: Opened) -> None:
        off.go(flow_of(off))
        before = names(off)
        type_on_page(off, "1")
        assert names(off) == before
        first = QApplication.focusWidget()
        assert first is not None
        page = off.page
        assert isinstance(page, FlowPage)
        press(page, "Ja")
        assert names(off) != before

    def test_nor_do_they_copy_a_number(self, off: Opened) -> None:
        off.go("nu-bellen")
        QApplication.clipboard().clear()
        type_on_page(off, "1")
        assert QApplication.clipboard().text() == ""

    def test_no_button_shows_or_tells_a_key_that_does_nothing(self, off: Opened) -> None:
        off.go(flow_of(off))
        told = [b.accessibleDescription() for b in off.page.findChildren(QAbstractButton)]
        assert not any(words.startswith("toets") for words in told)
        with_key = off.window.grab().toImage()
        off.window.state.set_single_keys(True)
        settle()
        told = [b.accessibleDescription() for b in off.page.findChildren(QAbstractButton)]
        assert any(words.startswith("toets") for words in told)
        assert off.window.grab().toImage() != with_key

    def test_fields_take_every_letter(self, off: Opened) -> None:
        off.go("signalen")
        off.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        for letter in "w1/":
            QTest.keyClick(off.window.windowHandle(), letter)  # type: ignore[call-overload]
        assert off.window.finding.bar.field.text() == "w1/"
        off.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        off.window.search.field.clear()
        for letter in "w1/":
            QTest.keyClick(off.window.windowHandle(), letter)  # type: ignore[call-overload]
        assert off.window.search.text == "w1/"

    def test_other_keys_work_as_ever(self, off: Opened) -> None:
        off.go(checklist_of(off))
        step = next(b for b in off.page.findChildren(QCheckBox) if b.isVisible())
        step.setFocus()
        off.key(Qt.Key.Key_Space)
        assert step.isChecked()
        off.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
        assert str(off.page.address) == "signalen"
        off.key(Qt.Key.Key_F1)
        assert str(off.page.address) == "sneltoetsen"
        off.key(Qt.Key.Key_Escape)
        assert str(off.page.address) == "signalen"

    def test_hiding_brings_none_of_them_back(self, off: Opened) -> None:
        off.go("contacten")
        off.key(Qt.Key.Key_F9)
        off.key(Qt.Key.Key_F9)
        type_on_page(off, "/")
        assert not off.window.finding.is_searching


class TestSwitch:
    def test_it_is_set_on_the_page_about_and_kept(
        self, opens: Callable[..., Opened], tmp_path: Path
    ) -> None:
        app = opens(data=tmp_path / "gegevens")
        app.window.activateWindow()
        app.go("over")
        row = button(app.page, "Letters, cijfers en tekens")
        assert row.isChecked()
        row.setFocus()
        app.key(Qt.Key.Key_Space)
        QTest.qWait(20)
        assert app.desk.settings.current.single_keys is False
        again = button(app.page, "Letters, cijfers en tekens")
        assert not again.isChecked()
        assert QApplication.focusWidget() is again
        later = opens(data=tmp_path / "gegevens", role=None)
        assert later.desk.settings.current.single_keys is False
        assert not later.window.state.theme().single_keys

    def test_the_list_of_keys_says_so_and_leads_there(self, app: Opened) -> None:
        app.go("sneltoetsen")
        press(app.page, "Zet ze aan of uit")
        assert str(app.page.address).startswith("over")
        QTest.qWait(20)
        here = QApplication.focusWidget()
        assert here is not None
        assert here.accessibleName() == "Letters, cijfers en tekens zijn sneltoetsen"
        viewport = app.page.view.viewport()
        assert viewport.rect().contains(here.mapTo(viewport, here.rect().center()))

    def test_on_again_they_work_again(self, off: Opened) -> None:
        off.window.state.set_single_keys(True)
        off.go(checklist_of(off))
        type_on_page(off, "w")
        assert isinstance(off.page, TurnedPage)


@pytest.mark.parametrize(
    ("keys", "is_single"),
    [("W", True), ("/", True), ("1", True), ("F9", False), ("Ctrl+W", False), ("Space", False)],
)
def test_which_shortcuts_are_meant(app: Opened, keys: str, is_single: bool) -> None:
    shortcut = QShortcut(QKeySequence(keys), app.window)
    assert is_single_shortcut(shortcut.key()) is is_single
