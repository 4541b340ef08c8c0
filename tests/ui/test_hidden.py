"""Hidden means hidden: nothing but the three gestures brings the guide back on screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from guide.core.content.address import Address, Kind
from guide.ui.shell.blank_page import BlankPage
from tests.support.ui import Opened, press, settle

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SECRET = "vorm/seksuele-uitbuiting"


def on_screen(app: Opened) -> list[QWidget]:
    return [child for child in app.window.findChildren(QWidget) if child.isVisible()]


def heard(app: Opened) -> list[str]:
    """What a screen reader finds directly in the window."""
    spoken = QAccessible.queryAccessibleInterface(app.window)
    assert spoken is not None
    children = (spoken.child(number) for number in range(spoken.childCount()))
    return [
        child.text(QAccessible.Text.Name)
        for child in children
        if child and not child.state().invisible
    ]


def assert_blank(app: Opened) -> None:
    """One sees and hears nothing but an empty note."""
    assert [type(widget) for widget in on_screen(app)] == [BlankPage]
    assert app.window.windowTitle() == "Naamloos"
    assert heard(app) == ["Naamloos"]


KEYS = [
    (Qt.Key.Key_K, CTRL),
    (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Left, ALT),
    (Qt.Key.Key_Home, ALT),
    (Qt.Key.Key_3, ALT),
    (Qt.Key.Key_Plus, CTRL),
    (Qt.Key.Key_Minus, CTRL),
    (Qt.Key.Key_0, CTRL),
    (Qt.Key.Key_P, CTRL),
    (Qt.Key.Key_D, CTRL),
    (Qt.Key.Key_B, CTRL | SHIFT),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier),
]


@pytest.mark.parametrize(("key", "with_"), KEYS, ids=str)
def test_the_keys_of_the_guide_are_dead(
    app: Opened, key: Qt.Key, with_: Qt.KeyboardModifier
) -> None:
    app.go("contacten")
    app.go(SECRET)
    app.window.state.set_zoom(110)
    app.window.toggle_hidden()
    app.key(key, with_)
    assert_blank(app)
    app.key(Qt.Key.Key_F9)
    assert str(app.page.address) == SECRET
    assert app.window.state.zoom == 110
    assert app.desk.bookmarks.all == ()


CHANGES: dict[str, Callable[[Opened], object]] = {
    "narrower": lambda app: app.window.resize(640, 700),
    "lower": lambda app: app.window.resize(1366, 420),
    "colours": lambda app: app.window.state.looks_changed.emit(),
    "tick elsewhere": lambda app: app.desk.step_ticks.clear_all(),
    "other content": lambda app: app.window.use(app.desk),
    "message": lambda app: app.window.say("Er ging iets mis."),
    "mouse": lambda app: QTest.mouseClick(app.window, Qt.MouseButton.BackButton),
    "click": lambda app: QTest.mouseClick(
        app.window, Qt.MouseButton.LeftButton, pos=QPoint(300, 300)
    ),
}
"""What may happen to a window meanwhile, by itself or by somebody else's hand."""


@pytest.mark.parametrize("what", CHANGES)
def test_nothing_brings_it_back_by_itself(app: Opened, what: str) -> None:
    app.go("contacten")
    app.go(SECRET)
    app.window.state.set_zoom(150)
    app.window.toggle_hidden()
    CHANGES[what](app)
    settle()
    assert_blank(app)
    app.window.toggle_hidden()
    settle()
    assert app.page.isVisible()
    assert str(app.page.address) == SECRET


def test_the_window_hears_and_shows_an_empty_note_only(app: Opened) -> None:
    app.go(SECRET)
    assert heard(app) != ["Naamloos"]
    app.key(Qt.Key.Key_F9)
    assert_blank(app)
    assert app.window.windowIcon().cacheKey() != QApplication.windowIcon().cacheKey()


def test_the_icon_changes_and_comes_back(app: Opened) -> None:
    before = app.window.windowIcon().cacheKey()
    app.key(Qt.Key.Key_F9)
    assert app.window.windowIcon().cacheKey() != before
    app.key(Qt.Key.Key_F9)
    assert app.window.windowIcon().cacheKey() == before


def test_the_title_never_says_which_page_is_open(app: Opened) -> None:
    for address in (SECRET, "casus/inschrijving-aan-de-balie", "signalen", "contact/comensha"):
        app.go(address)
        assert app.window.windowTitle() == "Zakgids Mensenhandel"


def test_one_comes_back_to_the_same_place_on_the_page(app: Opened) -> None:
    app.go(SECRET).set_scroll_position(400)
    settle()
    before = app.page.scroll_position()
    assert before > 0
    app.key(Qt.Key.Key_F9)
    app.key(Qt.Key.Key_F9)
    assert app.page.scroll_position() == before


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_an_open_menu_goes_away_too(app: Opened) -> None:
    press(app.window, "Meer")
    assert QApplication.activePopupWidget() is not None
    app.window.toggle_hidden()
    settle()
    assert QApplication.activePopupWidget() is None
    assert_blank(app)


def test_forgetting_leaves_no_tick_answer_choice_place_or_number(app: Opened) -> None:
    library = app.desk.library
    assert library is not None
    checklist = Address.parse("checklist/burgerzaken")
    found = library.checklist(checklist)
    flow = library.flow(library.heads(Kind.FLOW)[0].address)
    case = library.case(library.heads(Kind.CASE)[0].address)
    assert found is not None
    assert flow is not None
    assert case is not None
    app.desk.step_ticks.set(checklist, found.steps[0].id, True)
    app.desk.walks.move(app.desk.walks.walk(flow).answer(0))
    app.desk.plays.move(app.desk.plays.play(case).choose(case.scenes[0].choices[0].id))
    press(app.window, "CoMensha")
    app.go(str(case.head.address))
    app.key(Qt.Key.Key_F9, SHIFT)
    assert_blank(app)
    assert app.desk.step_ticks.ticked(checklist) == {}
    assert app.desk.walks.walk(flow).trail == ()
    assert app.desk.plays.play(case).chosen is None
    assert not QGuiApplication.clipboard().text()
    history = app.window.state.history
    assert not history.can_go_back
    assert not history.can_go_forward


def test_forgetting_works_on_a_window_that_is_hidden_already(app: Opened) -> None:
    app.go(SECRET)
    app.key(Qt.Key.Key_F9)
    app.key(Qt.Key.Key_F9, SHIFT)
    assert_blank(app)
    app.key(Qt.Key.Key_F9)
    assert str(app.page.address) == "start"
