"""What a screen reader hears, what the keyboard reaches, and that nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from guide.ui.widgets.buttons import Button
from guide.ui.widgets.focus_ring import FocusRing
from guide.ui.widgets.rich_text import RichText
from tests.support.ui import Opened, settle

ADDRESSES = [
    "start",
    "rol",
    "signalen",
    "checklists",
    "stappenplannen",
    "contacten",
    "lezen",
    "oefenen",
    "mijn-paginas",
    "over",
    "sneltoetsen",
    "checklist/burgerzaken",
    "checklist/wijkteam",
    "stappenplan/acuut-gevaar",
    "stappenplan/geen-aangifte",
    "contact/comensha",
    "contact/avim",
    "casus/inschrijving-aan-de-balie",
    "vorm/arbeidsuitbuiting",
    "begrip/bedenktijd",
    "naslag/delen",
    "naslag/verschil",
    "beeld",
    "overdracht",
    "deur/iemand",
    "route/pand",
    "cijfers/nederland",
    "stappenplan/start",
    "nu-bellen",
    "mijn-contacten",
    "ketenpartners",
    "delen",
    "afspraken",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_everything_one_can_reach_has_a_name(app: Opened, address: str) -> None:
    app.go(address)
    nameless = []
    for widget in app.window.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if isinstance(widget, RichText) or not interface:
            continue
        if not interface.text(QAccessible.Text.Name):
            nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_has_one_title_and_headings(app: Opened, address: str) -> None:
    page = app.go(address)
    levels = []
    for label in page.findChildren(QLabel):
        interface = QAccessible.queryAccessibleInterface(label)
        if interface and interface.role() == QAccessible.Role.Heading and label.isVisible():
            levels.append(label.property("headingLevel"))
            assert interface.text(QAccessible.Text.Name) == label.text()
    assert levels.count(1) == 1


@pytest.mark.parametrize("address", ["start", "checklist/burgerzaken", "stappenplan/acuut-gevaar"])
def test_tab_goes_round_without_a_trap(app: Opened, address: str) -> None:
    app.go(address)
    app.window.activateWindow()
    seen: list[QWidget | None] = []
    for _ in range(200):
        app.key(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now in seen[:1] and len(seen) > 3:
            break
        seen.append(now)
    else:
        pytest.fail("the tab key never came round")
    reached = {widget for widget in seen if isinstance(widget, QAbstractButton)}
    wanted = {
        b
        for b in app.window.findChildren(QAbstractButton)
        if b.isVisible() and b.isEnabled() and b.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    groups = {b for b in wanted if b.autoExclusive() or b.group() is not None}
    assert {b.accessibleName() for b in wanted - groups - reached} == set()


@pytest.mark.parametrize("look", [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200)], ids=str)
@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_is_cut_off(app: Opened, address: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    page = app.go(address)
    settle()
    cut = [
        f"{type(w).__name__} ‘{text[:40]}’ {w.size().toTuple()}"
        for w, text in _with_text(page)
        if _is_cut(w)
    ]
    assert cut == []


def _with_text(page: QWidget) -> list[tuple[QWidget, str]]:
    labels = [(w, w.text()) for w in page.findChildren(QLabel)]
    buttons = [(w, w.text()) for w in page.findChildren(Button)]
    texts = [(w, w.toPlainText()) for w in page.findChildren(RichText)]
    return [(w, t) for w, t in (*labels, *buttons, *texts) if t and w.isVisible()]


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, RichText):
        return widget.height() + 1 < widget.document().size().height()
    if widget.hasHeightForWidth():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    return widget.width() + 1 < widget.minimumSizeHint().width()


def test_the_search_field_has_the_keyboard(app: Opened) -> None:
    app.window.activateWindow()
    app.window.open_search()
    settle()
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_a_ring_shows_what_has_the_keyboard(app: Opened) -> None:
    app.window.activateWindow()
    assert not app.window.focus_ring.isVisible()
    app.key(Qt.Key.Key_Tab)
    assert app.window.focus_ring.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    middle = focused.mapTo(app.window, focused.rect().center())
    assert app.window.focus_ring.geometry().contains(middle)


def test_there_is_one_ring_however_often_the_looks_change(app: Opened) -> None:
    for zoom in (110, 125, 150):
        app.window.state.set_zoom(zoom)
        settle()
    app.key(Qt.Key.Key_Tab)
    assert len([ring for ring in app.window.findChildren(FocusRing) if ring.isVisible()]) == 1
    assert app.window.findChildren(FocusRing) == [app.window.focus_ring]
