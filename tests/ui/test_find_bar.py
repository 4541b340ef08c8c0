"""Ctrl+F: every place of a word on the page, lit, in order, by keys and by ear."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QWidget,
)

from guide.core.content.address import Kind
from guide.core.content.records import TextSection
from guide.ui.a11y.accessible import QUIET_MS
from guide.ui.pages.flow_map import FlowBox
from guide.ui.shell.find_bar import FindBar
from guide.ui.shell.lights import Lights
from guide.ui.shell.page_text import Place, cursor_at, find_places, find_stretch
from guide.ui.widgets.cards import CheckRow
from guide.ui.widgets.marked import Marked, read_marks
from guide.ui.widgets.rich_text import RichText
from tests.support.builders import a_guide, a_text_page
from tests.support.ui import Opened, button, open_window, paths_for, press, settle
from tests.ui.test_spoken import MUST_BE_NAMED, walked

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

LOOKS = [
    *((1366, 768, 100), (640, 700, 100), (1024, 600, 200)),
    *((360, 640, 100), (360, 640, 200), (320, 640, 400)),
]
"""Width and height of the window, size of the text."""

PAGE = "naslag/lang"
FILLER = "<p>Niets bijzonders te zien in deze alinea.</p>" * 8
SECTIONS = (
    TextSection("een", "De eerste kat", 2, f"<p>Een KAT op de mat 👩‍👧 en een kat.</p>{FILLER}"),
    TextSection("twee", "Twee", 2, f"{FILLER}<table><tr><td>de kát</td></tr></table>"),
)


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    page = replace(a_text_page(PAGE, "N77", title="Over katten"), sections=SECTIONS)
    return a_guide().with_pages(page).write_to(tmp_path_factory.mktemp("gids") / "gids.sqlite")


@pytest.fixture
def made_up(opens: Callable[..., Opened], guide: Path) -> Opened:
    app = opens(content=guide)
    app.window.activateWindow()
    app.go(PAGE)
    return app


def find(app: Opened, text: str = "") -> FindBar:
    """Open the bar by its key, and type."""
    app.key(Qt.Key.Key_F, CTRL)
    write(app, text)
    return app.window.finding.bar


def write(app: Opened, text: str) -> None:
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)  # type: ignore[call-overload]
    settle()


def place(bar: FindBar) -> Place:
    assert bar.current is not None
    return bar.current


def matched(bar: FindBar) -> str:
    """The words of the current place, as they stand there."""
    here = place(bar)
    if isinstance(here.widget, RichText):
        return here.widget.toPlainText()[here.start : here.end]
    return here.text[here.start : here.end]


def lit(app: Opened) -> list[str]:
    texts = app.page.findChildren(RichText)
    return [s.cursor.selectedText() for text in texts for s in text.extraSelections()]


class TestFinding:
    def test_every_place_in_the_order_of_reading(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        seen = []
        for _ in range(6):
            seen.append((bar.words, type(place(bar).widget).__name__, matched(bar)))
            made_up.key(Qt.Key.Key_Return)
        assert seen == [
            ("1 van 6", "Heading", "kat"),  # the title of the page
            ("2 van 6", "Heading", "kat"),
            ("3 van 6", "RichText", "KAT"),
            ("4 van 6", "RichText", "kat"),
            ("5 van 6", "RichText", "kát"),
            ("6 van 6", "Button", "kat"),  # in the panel beside the text
        ]
        assert bar.words == "1 van 6"  # round again

    def test_back_with_shift(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        made_up.key(Qt.Key.Key_Return, SHIFT)
        assert bar.words == "6 van 6"
        made_up.key(Qt.Key.Key_F3)
        assert bar.words == "1 van 6"
        made_up.key(Qt.Key.Key_F3, SHIFT)
        assert bar.words == "6 van 6"

    def test_buttons_do_it_too(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        press(bar, "Volgende")
        press(bar, "Volgende")
        press(bar, "Vorige")
        assert bar.words == "2 van 6"
        press(bar, "Sluit")
        assert not bar.isVisible()

    def test_texts_are_lit_and_the_current_place_otherwise(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        assert lit(made_up) == ["KAT", "kat", "kát"]
        made_up.key(Qt.Key.Key_Return)
        made_up.key(Qt.Key.Key_Return)
        (text,) = {p for p in made_up.page.findChildren(RichText) if p.extraSelections()} - {
            p for p in made_up.page.findChildren(RichText) if "mat" not in p.toPlainText()
        }
        grounds = [s.format.background().color().name() for s in text.extraSelections()]
        colours = made_up.window.state.theme().colours
        assert grounds == [colours.accent.lower(), colours.mark.lower()]
        made_up.key(Qt.Key.Key_Escape)
        assert lit(made_up) == []
        assert not bar.isVisible()

    def test_of_very_many_places_the_nearest_are_lit_first(self, made_up: Opened) -> None:
        for text in made_up.page.findChildren(RichText):
            text.setHtml(f"<p>{'kat ' * 200}</p>")
        places = find_places(made_up.page, "kat")
        in_texts = [place for place in places if isinstance(place.widget, RichText)]
        current = in_texts[-1]
        lights = Lights(made_up.window.state.theme())
        lights.show(in_texts, current)
        assert isinstance(current.widget, RichText)
        at_once = lit(made_up)
        assert current.widget.extraSelections()
        assert 0 < len(at_once) < len(in_texts)
        for _ in range(200):
            if len(lit(made_up)) == len(in_texts):
                break
            QTest.qWait(20)
        assert len(lit(made_up)) == len(in_texts)
        lights.clear()
        assert lit(made_up) == []

    def test_labels_are_lit_where_the_words_stand(self, made_up: Opened) -> None:
        find(made_up, "katten")
        heading = next(c for c in made_up.page.findChildren(QLabel) if c.text() == "Over katten")
        before = heading.grab().toImage()
        theme = made_up.window.state.theme()
        x = heading.fontMetrics().horizontalAdvance("Over k")
        ground = before.pixelColor(x, heading.height() // 2 - theme.px(14))
        row = [before.pixelColor(px, 6).name() for px in range(heading.width())]
        assert theme.colours.accent.lower() in [*row, ground.name()]
        made_up.key(Qt.Key.Key_Escape)
        settle()
        after = heading.grab().toImage()
        row = [after.pixelColor(px, 6).name() for px in range(after.width())]
        assert theme.colours.accent.lower() not in row

    def test_it_scrolls_to_the_place(self, made_up: Opened) -> None:
        bar = find(made_up, "de kat")
        here = place(bar)
        assert isinstance(here.widget, RichText)
        assert made_up.page.scroll_position() > 0
        where = here.widget.cursorRect(cursor_at(here.widget, here.start, here.end))
        viewport = made_up.page.view.viewport()
        assert viewport.rect().contains(here.widget.mapTo(viewport, where.center()))

    def test_steps_are_found_whole(self, made_up: Opened) -> None:
        page = made_up.go("checklist/burgerzaken")
        step = page.findChildren(CheckRow)[1]
        bar = find(made_up, step.accessibleName()[:12])
        assert place(bar).widget is step
        assert bar.words == "1 van 1"

    def test_the_rows_of_a_list_become_current(self, made_up: Opened) -> None:
        page = made_up.go("signalen")
        view = page.findChildren(QListView)[0]
        bar = find(made_up, "antwoorden")
        assert place(bar).widget is view
        assert "antwoorden" in str(view.currentIndex().data())
        assert QApplication.focusWidget() is bar.field
        made_up.key(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is view

    def test_a_table_is_found_by_its_headings_and_its_cells(self, app: Opened) -> None:
        app.window.activateWindow()
        page = app.go("delen")
        table = page.findChildren(QTableView)[0]
        model = table.model()
        heading = str(model.headerData(1, Qt.Orientation.Horizontal))
        bar = find(app, heading)
        while place(bar).widget is not table:
            app.key(Qt.Key.Key_Return)
        assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 1)

    def test_boxes_of_a_drawing_are_found_by_what_is_drawn(self, app: Opened) -> None:
        app.window.activateWindow()
        library = app.desk.library
        assert library is not None
        flow = library.flow(library.heads(Kind.FLOW)[0].address)
        assert flow is not None
        page = app.go(str(flow.head.address))
        boxes = {box.node.label: box for box in page.findChildren(FlowBox)}
        label = flow.nodes[-1].label
        places = find_places(page, label)
        assert boxes[label] in [found.widget for found in places]

    def test_what_cannot_be_seen_is_not_found(self, made_up: Opened) -> None:
        find(made_up, "katten")
        made_up.page.findChildren(RichText)[0].hide()
        made_up.key(Qt.Key.Key_Return)
        assert [p for p in find_places(made_up.page, "mat") if isinstance(p.widget, RichText)] == []


class TestBar:
    def test_nothing_here_leads_to_the_whole_guide(self, made_up: Opened) -> None:
        bar = find(made_up, "comensha")
        assert bar.words == "Niet op deze pagina."
        press(bar, "Zoek in de hele gids")
        assert not bar.isVisible()
        assert made_up.window.search.isVisible()
        assert made_up.window.search.text == "comensha"
        assert made_up.window.search.hits()

    def test_enter_leads_there_too(self, made_up: Opened) -> None:
        find(made_up, "comensha")
        made_up.key(Qt.Key.Key_Return)
        assert made_up.window.search.text == "comensha"

    def test_the_words_stay_for_the_next_time(self, made_up: Opened) -> None:
        find(made_up, "kat")
        made_up.key(Qt.Key.Key_Escape)
        made_up.go("begrip/bedenktijd")
        bar = find(made_up)
        assert bar.field.text() == "kat"
        assert bar.field.selectedText() == "kat"
        made_up.window.state.set_zoom(125)
        settle()
        assert find(made_up).field.text() == "kat"

    def test_another_page_closes_it(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        made_up.go("contacten")
        assert not bar.isVisible()

    def test_escape_closes_it_before_it_goes_back(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        made_up.key(Qt.Key.Key_Escape)
        assert not bar.isVisible()
        assert str(made_up.page.address) == PAGE
        made_up.key(Qt.Key.Key_Escape)
        assert str(made_up.page.address) == "start"

    def test_the_keyboard_goes_on_where_one_had_got(self, made_up: Opened) -> None:
        bar = find(made_up, "mat")
        widget = place(bar).widget
        made_up.key(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is widget

    def test_search_closes_it_and_has_the_key_to_itself(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        made_up.key(Qt.Key.Key_K, CTRL)
        assert not bar.isVisible()
        made_up.key(Qt.Key.Key_F, CTRL)
        assert not bar.isVisible()
        assert made_up.window.search.isVisible()

    def test_digits_and_slashes_are_text(self, made_up: Opened) -> None:
        assert find(made_up, "1/2").field.text() == "1/2"

    def test_hiding_leaves_nothing_of_it(self, made_up: Opened) -> None:
        find(made_up, "kat")
        made_up.key(Qt.Key.Key_F9)
        made_up.key(Qt.Key.Key_F, CTRL)
        made_up.key(Qt.Key.Key_F9)
        bar = find(made_up)
        made_up.key(Qt.Key.Key_Z, CTRL)
        assert bar.field.text() == ""
        assert bar.words == ""

    def test_without_words_there_is_nothing_to_step_to(self, made_up: Opened) -> None:
        bar = find(made_up)
        made_up.key(Qt.Key.Key_F3)
        assert bar.words == ""
        assert not button(bar, "Volgende").isEnabled()

    def test_nothing_in_it_is_without_a_name(self, made_up: Opened) -> None:
        root = QAccessible.queryAccessibleInterface(find(made_up, "olifant"))
        assert root is not None
        nameless = [
            type(here.object()).__name__
            for here in walked(root)
            if here.role() in MUST_BE_NAMED and not here.text(QAccessible.Text.Name).strip()
        ]
        assert nameless == []

    def test_where_there_was_nothing_to_see_the_keyboard_goes_back(self, made_up: Opened) -> None:
        before = next(b for b in made_up.page.findChildren(QAbstractButton) if b.isVisible())
        before.setFocus()
        find(made_up)
        made_up.key(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is before

    @pytest.mark.parametrize("look", LOOKS, ids=str)
    @pytest.mark.parametrize("words", ["", "kat", "olifant"])
    def test_nothing_in_it_lies_over_another(
        self, made_up: Opened, look: tuple[int, int, int], words: str
    ) -> None:
        width, height, zoom = look
        made_up.window.resize(width, height)
        made_up.window.state.set_zoom(zoom)
        settle()
        bar = find(made_up, words)
        kinds = (QAbstractButton, QLabel, QLineEdit)
        parts = [part for part in bar.findChildren(QWidget) if isinstance(part, kinds)]
        areas = {
            part.accessibleName(): QRect(part.mapTo(bar, QPoint(0, 0)), part.size())
            for part in parts
            if part.isVisible()
        }
        for one, other in combinations(areas, 2):
            assert not areas[one].intersects(areas[other]), (one, other)
        for area in areas.values():
            assert bar.rect().contains(area)
        top_bar = made_up.window.top_bar.geometry()
        assert bar.y() == top_bar.y() + top_bar.height()
        assert made_up.page.y() == bar.y() + bar.height()
        for part in bar.findChildren(QPushButton):
            assert not part.isVisible() or part.height() >= part.heightForWidth(part.width())
        assert QApplication.focusWidget() is bar.field
        if words == "olifant":
            assert "Zoek in de hele gids" in areas

    def test_it_takes_its_shape_when_the_window_does(self, made_up: Opened) -> None:
        bar = find(made_up, "kat")
        wide = bar.height()
        made_up.window.resize(360, 640)
        settle()
        bar = made_up.window.finding.bar
        made_up.key(Qt.Key.Key_F, CTRL)
        write(made_up, "kat")
        assert bar.height() > wide
        made_up.window.resize(1366, 768)
        settle()
        find(made_up, "kat")
        assert made_up.window.finding.bar.height() == wide

    @pytest.mark.parametrize("look", LOOKS, ids=str)
    @pytest.mark.parametrize("words", ["kat", "olifant"])
    def test_nothing_in_it_is_cut_off(
        self, made_up: Opened, look: tuple[int, int, int], words: str
    ) -> None:
        width, height, zoom = look
        made_up.window.resize(width, height)
        made_up.window.state.set_zoom(zoom)
        settle()
        bar = find(made_up, words)
        for label in bar.findChildren(QLabel):
            if label.isVisible():
                assert label.width() >= label.sizeHint().width()
                corner = label.mapTo(bar, QPoint(label.width(), label.height()))
                assert bar.rect().contains(corner - QPoint(1, 1))


class TestHeard:
    def test_it_speaks_when_the_keys_are_quiet(self, made_up: Opened, said: list[str]) -> None:
        find(made_up, "kat")
        assert said == []
        QTest.qWait(QUIET_MS + 100)
        assert said == ["1 van 6. Over katten"]

    def test_a_step_is_told_at_once(self, made_up: Opened, said: list[str]) -> None:
        find(made_up, "kat")
        made_up.key(Qt.Key.Key_Return)
        QTest.qWait(QUIET_MS + 100)
        assert said == ["2 van 6. De eerste kat"]

    def test_nothing_found_is_told_too(self, made_up: Opened, said: list[str]) -> None:
        find(made_up, "olifant")
        QTest.qWait(QUIET_MS + 100)
        assert said == ["Niet op deze pagina."]

    def test_who_closes_it_hears_nothing_of_it_any_more(
        self, made_up: Opened, said: list[str]
    ) -> None:
        find(made_up, "kat")
        made_up.key(Qt.Key.Key_Escape)
        QTest.qWait(QUIET_MS + 100)
        assert said == []


class TestAnyText:
    @settings(max_examples=40)
    @given(text=st.text(st.characters(), max_size=20))
    def test_can_be_looked_for(self, shared: Opened, text: str) -> None:
        bar = shared.window.finding.bar
        bar.field.setText(text)
        bar.step(1)
        bar.step(-1)

    def test_as_files_hold_it(self, shared: Opened, uncommon_text: str) -> None:
        bar = shared.window.finding.bar
        bar.field.setText(uncommon_text)
        bar.step(1)

    def test_a_million_signs_from_the_clipboard(self, shared: Opened) -> None:
        bar = shared.window.finding.bar
        bar.field.setFocus()
        bar.field.selectAll()
        QGuiApplication.clipboard().setText("kat \x00" + "u" * 1_000_000)
        shared.key(Qt.Key.Key_V, CTRL)
        assert len(bar.field.text()) <= 400

    def test_signs_that_count_twice_move_nothing(self, made_up: Opened) -> None:
        bar = find(made_up, "en een kat")
        here = place(bar)
        assert isinstance(here.widget, RichText)
        assert here.widget.extraSelections()[0].cursor.selectedText() == "en een kat"


class TestStretch:
    def test_the_paragraph_a_snippet_was_cut_from(self, made_up: Opened) -> None:
        snippet = read_marks("…op de \x02mat\x03 en een \x02kat\x03…")
        found = find_stretch(made_up.page, snippet)
        assert "op de mat" in found[0].text

    def test_words_that_are_nowhere_are_nowhere(self, made_up: Opened) -> None:
        assert find_stretch(made_up.page, Marked("een olifant", ((4, 11),))) == []


@pytest.fixture(scope="module")
def shared(
    tmp_path_factory: pytest.TempPathFactory, guide: Path, _prepared: None
) -> Iterator[Opened]:
    """One window for many texts."""
    opened = open_window(paths_for(guide, tmp_path_factory.mktemp("gegevens")))
    opened.window.activateWindow()
    opened.go(PAGE)
    opened.window.finding.open_bar()
    settle()
    yield opened
    opened.window.close()
    opened.window.deleteLater()
    settle()
    assert opened.desk.library is not None
    opened.desk.library.close()
