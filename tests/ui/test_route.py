"""Walking a building stop by stop: tick, turn, jump, by thumb and by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from guide.core.content.address import Kind
from guide.core.content.ids import SignalId
from guide.core.content.route import Route
from guide.ui.pages.route import RoutePage
from guide.ui.pages.route_parts import StopHead
from tests.support.builders import a_guide, a_signal, the_usual_route
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

ADDRESS = "route/pand"
ALT = Qt.KeyboardModifier.AltModifier
PASSPORT, OTHER, LOCKED_UP = (
    SignalId(word) for word in ("paspoort-bewaard", "ander-voert-woord", "opgesloten")
)


@pytest.fixture(scope="session")
def with_a_route(tmp_path_factory: pytest.TempPathFactory) -> Path:
    locked_up = a_signal(LOCKED_UP, "S3", text="Iemand is opgesloten.", is_alarm=True)
    route = the_usual_route().with_stop("werkplek", LOCKED_UP).build()
    guide = a_guide().with_signals(locked_up).with_pages(route)
    return guide.write_to(tmp_path_factory.mktemp("route") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_a_route: Path) -> Opened:
    opened = opens(content=with_a_route)
    opened.window.activateWindow()
    return opened


def stop_on(page: QWidget) -> str:
    """The title of the stop on screen."""
    settle()
    (head,) = page.findChildren(StopHead)
    titles = [label for label in head.findChildren(QLabel) if label.property("headingLevel") == 2]
    return titles[0].text()


def rows_on(page: QWidget) -> list[QCheckBox]:
    settle()
    return [row for row in page.findChildren(QCheckBox) if row.isVisible()]


def words_on(page: QWidget) -> str:
    settle()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def bottom_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, widget.height())).y()


class TestTicking:
    def test_a_click_anywhere_on_the_row_ticks(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        row = rows_on(page)[0]
        click(row, QPoint(row.width() - 4, row.height() - 4))
        assert app.desk.signal_ticks.ticked == (OTHER,)
        assert "1 signaal aangevinkt" in words_on(page)
        click(row, QPoint(4, 4))
        assert not app.desk.signal_ticks.is_ticked(OTHER)
        assert "Nog niets aangevinkt" in words_on(page)

    def test_space_ticks_at_once(self, app: Opened) -> None:
        app.go(ADDRESS)
        app.key(Qt.Key.Key_Space)
        assert app.desk.signal_ticks.ticked == (OTHER,)

    def test_down_goes_to_the_next_row(self, app: Opened) -> None:
        page = app.go(f"{ADDRESS}#slaapkamer")
        app.key(Qt.Key.Key_Down)
        assert QApplication.focusWidget() is rows_on(page)[1]
        app.key(Qt.Key.Key_Space)
        assert app.desk.signal_ticks.ticked == (PASSPORT,)

    def test_what_was_ticked_shows_at_every_stop_that_has_it(self, app: Opened) -> None:
        page = app.go(f"{ADDRESS}#slaapkamer")
        click(rows_on(page)[1])
        press(page, "Volgende")
        assert stop_on(page) == "Papieren"
        assert [row.isChecked() for row in rows_on(page)] == [True]

    def test_and_what_is_ticked_elsewhere_shows_here(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.desk.signal_ticks.set(OTHER, True)
        app.desk.signal_ticks.set(PASSPORT, True)
        assert rows_on(page)[0].isChecked()
        assert "2 signalen aangevinkt" in words_on(page)

    def test_the_list_of_signals_has_the_same_ticks(self, app: Opened) -> None:
        click(rows_on(app.go(ADDRESS))[0])
        app.go("signalen")
        assert "1 signaal aangevinkt" in words_on(app.page)

    def test_a_row_is_easy_to_hit(self, app: Opened) -> None:
        page = app.go(f"{ADDRESS}#slaapkamer")
        assert all(row.height() >= 64 for row in rows_on(page))

    def test_a_row_says_what_else_it_may_be(self, app: Opened) -> None:
        row = rows_on(app.go(f"{ADDRESS}#papieren"))[0]
        assert row.accessibleName() == "Een ander bewaart het paspoort."
        assert "Kan ook: een familielid" in row.accessibleDescription()
        assert "S1" in row.accessibleDescription()

    def test_what_cannot_wait_says_whom_to_call(self, app: Opened) -> None:
        page = app.go(f"{ADDRESS}#werkplek")
        row = rows_on(page)[0]
        assert "Bel nu" in row.accessibleDescription()
        click(row)
        press(page, "112")
        assert QGuiApplication.clipboard().text() == "112"
        click(row)
        with pytest.raises(AssertionError):
            button(page, "112")


class TestTurning:
    def test_one_stop_at_a_time(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        assert stop_on(page) == "Voordeur"
        assert len(rows_on(page)) == 1
        words = words_on(page)
        assert "Kijk Wat ligt er in de voordeur?" in words
        assert "Vraag ‘Wie wonen hier?’" in words
        assert "Liever niet Vragen waar anderen bij zijn" in words
        assert "slaapkamer?" not in words

    def test_the_big_buttons_turn(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        assert not button(page, "Vorige").isEnabled()
        press(page, "Volgende: Slaapkamer")
        assert stop_on(page) == "Slaapkamer"
        press(page, "Vorige")
        assert stop_on(page) == "Voordeur"

    @pytest.mark.parametrize(
        ("on", "back"),
        [(Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)],
        ids=["arrows", "pages"],
    )
    def test_keys_turn_and_stop_at_the_ends(self, app: Opened, on: Qt.Key, back: Qt.Key) -> None:
        page = app.go(ADDRESS)
        app.key(back)
        assert stop_on(page) == "Voordeur"
        for title in ("Slaapkamer", "Papieren", "Werkplek", "Werkplek"):
            app.key(on)
            assert stop_on(page) == title
        app.key(back)
        assert stop_on(page) == "Papieren"

    def test_the_keyboard_goes_along(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        app.key(Qt.Key.Key_Right)
        app.key(Qt.Key.Key_Space)
        assert QApplication.focusWidget() is rows_on(page)[0]
        assert app.desk.signal_ticks.ticked == (OTHER,)

    def test_on_the_big_button_it_stays_until_the_last_stop(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        onward = button(page, "Volgende")
        onward.setFocus()
        for _ in range(2):
            app.key(Qt.Key.Key_Space)
            assert QApplication.focusWidget() is onward
        app.key(Qt.Key.Key_Space)
        assert stop_on(page) == "Werkplek"
        assert QApplication.focusWidget() is rows_on(page)[0]

    def test_a_chip_jumps(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        press(page, "Plek 3 van 4: Papieren")
        assert stop_on(page) == "Papieren"
        assert button(page, "Plek 3 van 4").isChecked()
        app.key(Qt.Key.Key_Right)
        assert stop_on(page) == "Werkplek"

    def test_alt_and_an_arrow_still_go_back(self, app: Opened) -> None:
        app.go("contacten")
        app.go(ADDRESS)
        app.key(Qt.Key.Key_Left, ALT)
        assert str(app.page.address) == "contacten"

    @pytest.mark.parametrize(
        ("words", "leads_to"), [("Uw beeld", "beeld"), ("Overdracht", "overdracht")]
    )
    def test_the_last_stop_leads_on(self, app: Opened, words: str, leads_to: str) -> None:
        page = app.go(ADDRESS)
        with pytest.raises(AssertionError):
            button(page, words)
        page = app.go(f"{ADDRESS}#werkplek")
        with pytest.raises(AssertionError):
            button(page, "Volgende")
        press(page, words)
        assert str(app.window.state.here) == leads_to

    def test_what_to_read_stands_at_both_ends_and_not_on_the_way(self, app: Opened) -> None:
        page = app.go(ADDRESS)
        assert "Nagekeken op" in words_on(page)
        press(page, "Volgende")
        assert "Nagekeken op" not in words_on(page)
        page = app.go(f"{ADDRESS}#na-afloop")
        assert stop_on(page) == "Werkplek"
        assert "Nagekeken op" in words_on(page)


class TestThePlace:
    def test_an_address_opens_at_a_stop(self, app: Opened) -> None:
        assert stop_on(app.go(f"{ADDRESS}#slaapkamer")) == "Slaapkamer"

    def test_a_stop_that_is_not_there_opens_at_the_first(self, app: Opened) -> None:
        assert stop_on(app.go(f"{ADDRESS}#zolder")) == "Voordeur"

    def test_back_returns_to_the_stop(self, app: Opened) -> None:
        app.go(ADDRESS)
        app.key(Qt.Key.Key_Right)
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        assert stop_on(app.page) == "Slaapkamer"

    def test_also_to_the_first_one_after_an_address_with_another(self, app: Opened) -> None:
        app.go(f"{ADDRESS}#slaapkamer")
        app.key(Qt.Key.Key_Left)
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        assert stop_on(app.page) == "Voordeur"

    def test_larger_text_keeps_the_stop(self, app: Opened) -> None:
        app.go(f"{ADDRESS}#slaapkamer")
        app.key(Qt.Key.Key_Right)
        app.window.state.zoom_in()
        assert stop_on(app.page) == "Papieren"

    def test_a_route_that_is_not_there_says_so(self, app: Opened) -> None:
        assert not isinstance(app.go("route/bestaat-niet"), RoutePage)


def test_paper_has_every_stop_and_what_was_ticked(app: Opened) -> None:
    page = app.go(ADDRESS)
    click(rows_on(page)[0])
    job = page.print_job()
    assert job is not None
    for words in ("1. Voordeur", "4. Werkplek", "<b>Kijk:</b> Wat ligt er", "<b>S1</b>"):
        assert words in job.body_html
    assert job.body_html.count("☑") == 2, "it can be ticked at two stops"
    assert "R1" in job.foot


ALL_LOOKS = [*LOOKS, (1024, 600, 200), (1366, 768, 400), (360, 640, 100), (800, 1180, 125)]


@pytest.mark.parametrize("look", ALL_LOOKS, ids=str)
@pytest.mark.parametrize("stop", ["voordeur", "slaapkamer", "werkplek"])
def test_it_fits(app: Opened, stop: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    app.desk.signal_ticks.set(LOCKED_UP, True)  # with the button to call, there is least room
    page = app.go(f"{ADDRESS}#{stop}")
    settle()
    assert list(too_wide(page)) == []
    assert list(too_narrow(page)) == []
    assert list(overlapping(page)) == []
    shown = [row for row in page.findChildren(QWidget) if row.isVisible() and row.width() > 0]
    for words in ("Vorige", "112"):
        found = button(page, words)
        assert found in shown
        assert found.width() + 1 >= found.minimumSizeHint().width()
        assert found.height() + 1 >= found.heightForWidth(found.width())


@pytest.mark.parametrize("look", [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200)], ids=str)
def test_the_big_buttons_are_always_in_sight(app: Opened, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    page = app.go(f"{ADDRESS}#slaapkamer")
    settle()
    for words in ("Vorige", "Volgende"):
        found = button(page, words)
        assert found.height() >= 64
        assert bottom_of(found) <= bottom_of(page)
    page.set_scroll_position(2_000_000 + 500)
    settle()
    assert bottom_of(button(page, "Volgende")) <= bottom_of(page)


def test_all_that_one_reaches_has_a_name_and_there_is_one_title(app: Opened) -> None:
    page = app.go(f"{ADDRESS}#werkplek")
    settle()
    reached = [
        w
        for w in page.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert reached
    assert [w for w in reached if not w.accessibleName()] == []
    levels = [
        label.property("headingLevel") for label in page.findChildren(QLabel) if label.isVisible()
    ]
    assert levels.count(1) == 1


def test_whom_to_call_stands_between_back_and_on_whatever_was_shown_before(app: Opened) -> None:
    app.desk.signal_ticks.set(LOCKED_UP, True)
    for width in (560, 1366, 380, 1366):
        app.window.resize(width, 768)
        settle()
    page = app.go(ADDRESS)
    places = [button(page, words).x() for words in ("Vorige", "112", "Volgende")]
    assert places == sorted(places)


def test_tab_goes_through_the_page_from_above(app: Opened) -> None:
    page = app.go(f"{ADDRESS}#slaapkamer")
    button(page, "Plek 2 van 4").setFocus()
    reached = []
    for _ in range(5):
        app.key(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        reached.append(widget.accessibleName())
    assert reached == [
        "Zet bij Mijn pagina’s",
        "Een ander geeft alle antwoorden.",
        "Een ander bewaart het paspoort.",
        "Vorige",
        "Volgende: Papieren",
    ]


@pytest.mark.parametrize("look", [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200)], ids=str)
def test_every_shipped_route_fits_at_every_stop(
    opens: Callable[..., Opened], real_guide: Path, look: tuple[int, int, int]
) -> None:
    app = opens(content=real_guide)
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    library = app.desk.library
    assert library is not None
    for head in library.heads(Kind.ROUTE):
        route = library.page(head.address)
        assert isinstance(route, Route)
        for stop in route.stops:
            page = app.go(str(head.address.at(stop.anchor)))
            settle()
            wrong = [*too_wide(page), *too_narrow(page), *overlapping(page)]
            assert wrong == [], stop.anchor
            assert len(rows_on(page)) == len(stop.signals)
