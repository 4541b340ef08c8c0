"""A hit opens at the very place: in sight, lit, with the keyboard; and there is a way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)

from guide.core.content.address import Kind
from guide.core.content.records import TextSection
from guide.services.finder import Hit
from guide.ui.pages.page import Page
from guide.ui.shell.landing import LIT_MS, Landing
from guide.ui.widgets.cards import CheckRow
from guide.ui.widgets.rich_text import RichText
from tests.support.builders import a_guide, a_text_page
from tests.support.fake_finder import FakeFinder, a_hit
from tests.support.ui import Opened, button, settle
from tests.ui.test_search import search, with_finder

LONG = "naslag/lang"
FLOWER = a_hit(LONG, "Lang", "…de [zonnebloem] staat achter het [huis] en…")
TITLE = a_hit(LONG, "[Lang]", "Een [lange] tekst")
STEP = a_hit("checklist/burgerzaken#stap-2", "[Handel] gewoon verder.")
FILLER = "<p>Niets bijzonders te zien in deze alinea, die er is om te vullen.</p>" * 6


@pytest.fixture
def made_up(opens: Callable[..., Opened], tmp_path: Path) -> Opened:
    """A guide with a page whose last part but one speaks of a sunflower."""
    body = "<p>Een huis.</p><p>De 🌻 zonnebloem staat achter het huis en draait naar de zon.</p>"
    sections = [TextSection(f"deel-{n}", f"Deel {n}", 2, FILLER) for n in range(8)]
    sections.insert(7, TextSection("bloem", "Bloem", 2, body))
    page = replace(a_text_page(LONG, "N77", title="Lang"), sections=tuple(sections))
    guide = a_guide().with_pages(page).write_to(tmp_path / "gids.sqlite")
    return opens(content=guide, data=tmp_path / "gegevens")


def land(app: Opened, hit: Hit, typed: str) -> Page:
    """Search, and open what is found."""
    with_finder(app, FakeFinder([hit]))
    search(app, typed)
    app.key(Qt.Key.Key_Return)
    QTest.qWait(20)
    return app.page


def landing(page: Page) -> Landing:
    found = page.findChild(Landing)
    assert found is not None
    return found


def lit(page: Page) -> list[str]:
    """The words that are lit in the texts of a page."""
    texts = page.findChildren(RichText)
    return [s.cursor.selectedText() for text in texts for s in text.extraSelections()]


def is_in_sight(page: Page, widget: QWidget, at: QPoint) -> bool:
    viewport = page.view.viewport()
    return viewport.rect().contains(widget.mapTo(viewport, at))


def test_a_paragraph_is_in_sight_lit_and_has_the_keyboard(made_up: Opened) -> None:
    page = land(made_up, FLOWER, "zonnebloem")
    place = landing(page).place
    assert place is not None
    assert "zonnebloem" in place.text
    text = place.widget
    assert isinstance(text, RichText)
    assert is_in_sight(page, text, text.cursorRect().center())
    assert lit(page) == ["zonnebloem", "huis"]
    assert QApplication.focusWidget() is text
    assert text.textCursor().block().text() == place.text
    assert not text.textCursor().hasSelection()


def test_it_is_lit_for_a_moment_only(made_up: Opened) -> None:
    page = land(made_up, FLOWER, "zonnebloem")
    assert lit(page)
    QTest.qWait(LIT_MS + 200)
    assert lit(page) == []


class _StillStyle(QProxyStyle):
    """A desktop that moves nothing."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: object = None,  # noqa: N803 -- Qt's own name
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returnData)  # type: ignore[arg-type]


def test_who_wants_less_motion_gets_the_keyboard_there_and_no_light(made_up: Opened) -> None:
    style = _StillStyle("Fusion")
    made_up.window.state.moved.connect(lambda _: made_up.window.page.setStyle(style))  # type: ignore[union-attr]
    page = land(made_up, FLOWER, "zonnebloem")
    assert lit(page) == []
    assert isinstance(QApplication.focusWidget(), RichText)
    assert page.scroll_position() > 0


def test_what_is_in_the_title_is_read_from_the_top(made_up: Opened) -> None:
    page = land(made_up, TITLE, "lang")
    assert landing(page).place is None
    assert page.scroll_position() == 0
    focused = QApplication.focusWidget()
    assert focused is page


def test_a_step_is_lit_as_a_whole(made_up: Opened) -> None:
    library = made_up.desk.library
    assert library is not None
    checklist = library.checklist(STEP.address)
    assert checklist is not None
    step = checklist.steps[1]
    hit = replace(STEP, address=checklist.head.address.at(step.id), title=step.text)
    page = land(made_up, hit, step.text.split()[0])
    place = landing(page).place
    assert place is not None
    assert isinstance(place.widget, CheckRow)
    assert place.widget.accessibleName() == step.text
    assert place.widget.hasFocus()


def test_a_signal_becomes_the_current_row(made_up: Opened) -> None:
    library = made_up.desk.library
    assert library is not None
    signal = library.signals[1]
    page = land(made_up, a_hit(str(signal.address), signal.text), signal.text.split()[-1])
    place = landing(page).place
    assert place is not None
    assert place.index is not None
    assert signal.text.rstrip(".") in place.text


@pytest.mark.parametrize("look", [(1366, 768, 200), (1024, 600, 200), (360, 640, 100)], ids=str)
def test_a_row_higher_than_its_list_is_seen_from_its_top(
    app: Opened, look: tuple[int, int, int]
) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    library = app.desk.library
    assert library is not None
    signal = max(library.signals, key=lambda signal: len(signal.innocent + signal.ask))
    app.window.activateWindow()
    page = land(app, a_hit(str(signal.address), signal.text), signal.text.split()[-1])
    QTest.qWait(50)
    view = page.findChildren(QListView)[0]
    shown = view.visualRect(view.currentIndex())
    assert signal.text.rstrip(".") in str(view.currentIndex().data())
    assert 0 <= shown.top() < view.viewport().height() // 2


def test_the_title_is_lit_when_that_was_found(made_up: Opened) -> None:
    page = land(made_up, TITLE, "lang")
    before = pixels(page, "Lang")
    assert made_up.window.state.theme().colours.mark.lower() in before
    QTest.qWait(LIT_MS + 200)
    assert made_up.window.state.theme().colours.mark.lower() not in pixels(page, "Lang")


def pixels(page: Page, title: str) -> set[str]:
    """The colours a title of the page is painted with."""
    heading = next(c for c in page.findChildren(QLabel) if c.text() == title)
    image = heading.grab().toImage()
    middle = range(0, image.width(), 2)
    return {image.pixelColor(x, y).name() for x in middle for y in range(0, image.height(), 2)}


def test_text_that_a_flow_folds_away_is_opened(app: Opened) -> None:
    library = app.desk.library
    assert library is not None
    flows = (library.flow(head.address) for head in library.heads(Kind.FLOW))
    flow = next(flow for flow in flows if flow and flow.sections)
    section = flow.sections[0]
    hit = a_hit(str(flow.head.address), "Een stroom", f"…[{section.title}]…")
    app.window.activateWindow()
    page = land(app, hit, section.title.split()[0])
    place = landing(page).place
    assert place is not None
    assert place.widget.isVisible()
    assert any(word in place.text for word in section.title.split())


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_Left])
def test_one_comes_back_to_where_one_was(made_up: Opened, way: Qt.Key) -> None:
    page = made_up.go(LONG)
    page.view.verticalScrollBar().setValue(333)
    settle()
    land(made_up, a_hit("contact/comensha", "CoMensha"), "comensha")
    assert str(made_up.page.address) == "contact/comensha"
    alt = Qt.KeyboardModifier.AltModifier
    made_up.key(way, alt if way == Qt.Key.Key_Left else Qt.KeyboardModifier.NoModifier)
    assert str(made_up.page.address) == LONG
    assert made_up.page.scroll_position() == 333
    made_up.window.open_search()
    assert made_up.window.search.text == "comensha"


@pytest.mark.parametrize("way", [Qt.Key.Key_Escape, Qt.Key.Key_Left])
def test_the_keyboard_comes_back_too(made_up: Opened, way: Qt.Key) -> None:
    page = made_up.go("checklist/burgerzaken")
    step = page.findChildren(CheckRow)[2]
    step.setFocus()
    land(made_up, a_hit("contact/comensha", "CoMensha"), "comensha")
    alt = Qt.KeyboardModifier.AltModifier
    made_up.key(way, alt if way == Qt.Key.Key_Left else Qt.KeyboardModifier.NoModifier)
    QTest.qWait(20)
    here = QApplication.focusWidget()
    assert isinstance(here, CheckRow)
    assert here is not step
    assert here.accessibleName() == made_up.page.findChildren(CheckRow)[2].accessibleName()


def test_so_does_the_row_of_a_list(app: Opened) -> None:
    app.window.activateWindow()
    view = app.go("signalen").findChildren(QListView)[0]
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    row = [index for index in rows if index.flags() & Qt.ItemFlag.ItemIsSelectable][40]
    view.setFocus()
    view.setCurrentIndex(row)
    settle()
    words, scrolled = str(row.data()), app.page.scroll_position()
    assert scrolled > 0
    land(app, a_hit("contact/comensha", "CoMensha"), "comensha")
    app.key(Qt.Key.Key_Escape)
    QTest.qWait(20)
    view = app.page.findChildren(QListView)[0]
    assert QApplication.focusWidget() is view
    assert str(view.currentIndex().data()) == words
    assert app.page.scroll_position() == scrolled


def test_a_hit_on_the_very_page_leads_back_as_well(made_up: Opened) -> None:
    page = made_up.go(LONG)
    page.view.verticalScrollBar().setValue(120)
    settle()
    page = land(made_up, FLOWER, "zonnebloem")
    assert page.scroll_position() > 120
    made_up.key(Qt.Key.Key_Escape)
    assert str(made_up.page.address) == LONG
    assert made_up.page.scroll_position() == 120


def test_the_button_of_the_bar_keeps_the_keyboard(made_up: Opened) -> None:
    page = made_up.go("checklist/burgerzaken")
    page.findChildren(CheckRow)[2].setFocus()
    land(made_up, a_hit("contact/comensha", "CoMensha"), "comensha")
    back = button(made_up.window.top_bar, "Terug")
    back.setFocus()
    made_up.key(Qt.Key.Key_Space)
    QTest.qWait(20)
    assert str(made_up.page.address) == "checklist/burgerzaken"
    assert QApplication.focusWidget() is back


def test_leaving_at_once_is_no_trouble(made_up: Opened) -> None:
    with_finder(made_up, FakeFinder([FLOWER]))
    search(made_up, "zonnebloem")
    QTest.keyClick(made_up.window.windowHandle(), Qt.Key.Key_Return)
    made_up.window.state.back()
    made_up.window.toggle_hidden()
    settle()
    QTest.qWait(50)
    made_up.window.toggle_hidden()
    assert str(made_up.page.address) == "start"
