"""Through a door of the start page: answer, read what to do, call, look, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from guide.core.content.address import Address, Kind
from guide.core.content.door import Door
from guide.core.door_walk import DoorWalk
from guide.ui.pages.door import DoorPage
from guide.ui.pages.signals import SignalsPage
from tests.support.builders import a_door, a_guide, the_usual_door, the_usual_route
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

ADDRESS = "deur/tegenover-mij"
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="session")
def with_a_door(tmp_path_factory: pytest.TempPathFactory) -> Path:
    guide = a_guide().with_pages(the_usual_door().build(), the_usual_route().build())
    return guide.write_to(tmp_path_factory.mktemp("deur") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_a_door: Path) -> Opened:
    opened = opens(content=with_a_door)
    opened.window.activateWindow()
    return opened


def walk(app: Opened) -> DoorWalk:
    assert app.desk.library is not None
    door = app.desk.library.page(Address.parse(ADDRESS))
    assert isinstance(door, Door)
    return app.desk.door_walks.walk(door)


def words_on(widget: QWidget) -> str:
    settle()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def top_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()


class TestQuestions:
    def test_from_the_start_page_to_what_to_do_by_keys_alone(self, app: Opened) -> None:
        button(app.page, "Tegenover mij").setFocus()
        app.key(Qt.Key.Key_Space)
        assert str(app.page.address) == ADDRESS
        assert focused() == "Ja."
        app.key(Qt.Key.Key_2)
        assert "Alleen?" in words_on(app.page)
        assert focused() == "Ja."
        app.key(Qt.Key.Key_1)
        assert "Praat" in words_on(app.page)

    def test_a_click_answers(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        assert "Gevaar?" in words_on(page)
        assert "Vraag 1" in [tag.accessibleName() for tag in page.findChildren(QWidget)]
        press(page, "Nee.")
        assert walk(app).here.id == "alleen"

    def test_space_gives_the_answer_that_has_the_keyboard(self, app: Opened) -> None:
        app.go(ADDRESS)
        app.key(Qt.Key.Key_Tab)
        app.key(Qt.Key.Key_Space)
        assert walk(app).here.id == "alleen"

    @pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_3, Qt.Key.Key_9])
    def test_a_digit_without_an_answer_does_nothing(self, app: Opened, key: Qt.Key) -> None:
        app.go(ADDRESS)
        app.key(key)
        assert walk(app).trail == ()

    def test_an_answer_is_easy_to_hit(self, app: Opened) -> None:
        assert button(app.go(ADDRESS), "Ja.").height() >= 64

    def test_the_way_so_far_is_said(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        assert "U bent bij het begin." in words_on(page)
        press(page, "Nee.")
        assert "Gevaar? Nee." in words_on(page)
        assert "U bent bij het begin." not in words_on(page)

    def test_one_answer_back_and_all_the_way_back(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        assert not button(page, "Vorige").isEnabled()
        app.key(Qt.Key.Key_2)
        app.key(Qt.Key.Key_2)
        press(page, "Vorige")
        assert walk(app).here.id == "alleen"
        press(page, "Begin opnieuw")
        assert walk(app).trail == ()
        assert not button(page, "Begin opnieuw").isEnabled()


class TestOutcome:
    def test_what_is_urgent_stands_first_and_has_the_keyboard(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        assert "Bel 112" in words_on(page)
        call, look = button(page, "112"), button(page, "Aan de balie")
        assert top_of(call) < top_of(look)
        assert QApplication.focusWidget() is call
        assert call.height() >= 64

    def test_else_it_begins_with_what_to_look_at(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_2)
        app.key(Qt.Key.Key_1)
        call, look = button(page, "033-448 11 86"), button(page, "Aan de balie")
        assert top_of(look) < top_of(call)
        assert QApplication.focusWidget() is look

    def test_a_press_on_the_number_copies_it(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        press(page, "112")
        assert QGuiApplication.clipboard().text() == "112"
        assert app.window.notice.isVisible()

    def test_what_to_say_is_one_press_away(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        press(page, "Wat u klaarhoudt")
        assert str(app.page.address) == "contact/112"

    def test_it_leads_to_the_signals_of_the_place(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        press(page, "Vink aan wat u ziet: Aan de balie")
        assert isinstance(app.page, SignalsPage)
        assert str(app.window.state.here) == "signalen#balie"

    def test_or_to_the_route_by_its_name(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_2)
        app.key(Qt.Key.Key_2)
        press(page, "Pand")
        assert str(app.page.address) == "route/pand"


class TestTheSitting:
    def test_back_returns_to_the_outcome(self, app: Opened) -> None:
        app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        assert "Bel 112" in words_on(app.page)

    def test_larger_text_keeps_the_place(self, app: Opened) -> None:
        app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        app.window.state.zoom_in()
        assert "Bel 112" in words_on(app.page)

    def test_who_comes_in_anew_starts_anew(self, app: Opened) -> None:
        app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        app.go("start")
        press(app.page, "Tegenover mij")
        assert "Gevaar?" in words_on(app.page)
        assert walk(app).trail == ()

    def test_a_forgotten_sitting_is_forgotten_here_too(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_1)
        app.desk.forget_sitting()
        assert "Gevaar?" in words_on(page)

    def test_it_can_be_kept_among_ones_own_pages(self, app: Opened) -> None:
        press(app.go(ADDRESS), "Zet bij Mijn pagina’s")
        assert app.desk.bookmarks.has(Address.parse(ADDRESS))


def test_a_door_that_is_not_there_says_so(app: Opened) -> None:
    assert not isinstance(app.go("deur/bestaat-niet"), DoorPage)


def test_paper_has_every_question_and_every_outcome(app: Opened) -> None:
    job = app.go(ADDRESS).print_job()
    assert job is not None
    for words in ("Gevaar?", "Alleen?", "Bel 112", "Maak tijd", "CoMensha 033-448 11 86"):
        assert words in job.body_html
    assert "D1" in job.foot


@pytest.mark.parametrize("keys", ["", "1", "22"])
def test_all_that_one_reaches_has_a_name(app: Opened, keys: str) -> None:
    app.go(ADDRESS)
    for key in keys:
        app.key(Qt.Key(ord(key)))
    buttons = [b for b in app.page.findChildren(QAbstractButton) if b.isVisible()]
    assert buttons
    assert [b for b in buttons if not b.accessibleName()] == []
    levels = [label.property("headingLevel") for label in app.page.findChildren(QLabel)]
    assert levels.count(1) == 1


@pytest.mark.parametrize("look", [*LOOKS, (1024, 600, 200), (360, 640, 100)], ids=str)
@pytest.mark.parametrize("keys", ["", "1", "22"])
def test_it_fits(app: Opened, keys: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    app.go(ADDRESS)
    for key in keys:
        app.key(Qt.Key(ord(key)))
    assert list(too_wide(app.page)) == []
    assert list(too_narrow(app.page)) == []
    assert list(overlapping(app.page)) == []


@pytest.mark.parametrize("keys", ["", "1", "22"])
def test_without_scrolling_one_can_answer_and_call(app: Opened, keys: str) -> None:
    app.window.resize(1366, 768)
    app.go(ADDRESS)
    for key in keys:
        app.key(Qt.Key(ord(key)))
    page = app.page
    foot = top_of(page.view) + page.view.height()
    for words in ("Vorige", "Begin opnieuw"):
        shown = button(page, words)
        assert top_of(shown) + shown.height() <= foot


def test_a_click_beside_the_answers_gives_none(app: Opened) -> None:
    page = app.go(ADDRESS)
    click(page.view.viewport(), QPoint(3, 3))
    assert walk(app).trail == ()


@pytest.mark.parametrize(
    ("keys", "reached"),
    [
        ("2", ["Ja.", "Nee.", "Vorige", "Begin opnieuw"]),
        ("1", ["112", "Wat u klaarhoudt en wat u zegt", "Vink aan", "Vorige"]),
        ("21", ["Vink aan", "CoMensha", "Wat u klaarhoudt en wat u zegt", "Vorige"]),
    ],
)
def test_tab_goes_through_the_card_from_above(app: Opened, keys: str, reached: list[str]) -> None:
    page = app.go(ADDRESS)
    for key in keys:
        app.key(Qt.Key(ord(key)))
    button(page, "Zet bij Mijn pagina’s").setFocus()
    for words in reached:
        app.key(Qt.Key.Key_Tab)
        assert words in focused()


def many_answers() -> Door:
    places = {f"plek_{number}": "praat" for number in range(1, 7)}
    return (
        a_door("deur/gevoel", code="D2")
        .with_question("waar", **places)
        .with_outcome("praat")
        .build()
    )


def test_many_answers_stand_in_two_columns_and_keep_their_digits(
    opens: Callable[..., Opened], tmp_path: Path
) -> None:
    guide = a_guide().with_pages(many_answers()).write_to(tmp_path / "gids.sqlite")
    app = opens(content=guide)
    app.window.activateWindow()
    page = app.go("deur/gevoel")
    first, second, third = (button(page, f"Plek {number}.") for number in (1, 2, 3))
    assert top_of(first) == top_of(second) < top_of(third)
    assert first.x() == third.x() < second.x()
    app.key(Qt.Key.Key_6)
    assert "Plek 6." in words_on(page)
    assert "Praat" in words_on(page)


@pytest.mark.parametrize("look", [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200)], ids=str)
def test_every_shipped_door_fits_at_every_stop(
    opens: Callable[..., Opened], real_guide: Path, look: tuple[int, int, int]
) -> None:
    app = opens(content=real_guide)
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    library = app.desk.library
    assert library is not None
    for head in library.heads(Kind.DOOR):
        door = library.page(head.address)
        assert isinstance(door, Door)
        page = app.go(str(head.address))
        for reached in every_walk(DoorWalk(door)):
            app.desk.door_walks.move(reached)
            settle()
            wrong = [*too_wide(page), *too_narrow(page), *overlapping(page)]
            assert wrong == [], reached.here.id


def every_walk(walk: DoorWalk) -> Iterator[DoorWalk]:
    yield walk
    for index in range(len(walk.answers)):
        yield from every_walk(walk.answer(index))
