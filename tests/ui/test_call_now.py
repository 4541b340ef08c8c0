"""Wie kan ik nu bellen?: the order at fixed clocks, the digits, and that it stays true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from guide.core.content.records import Contact
from guide.core.own_contacts import Typed
from guide.ui.minute import MinuteWatch
from guide.ui.pages.call_card import CallCard, plain_items
from guide.ui.pages.call_now import CallNowPage
from guide.ui.pages.home import HomePage
from guide.ui.shell.call_views import call_now_view
from guide.ui.widgets.choices import Chip
from tests.support.builders import an_empty_guide
from tests.support.contact_guide import (
    NEEDS,
    let_it_become,
    pills_on,
    set_clock,
    the_contact_guide,
    words_on,
    write_with_holidays,
)
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

TUESDAY, EVENING, SATURDAY = "2026-11-24T10:00", "2026-11-24T18:05", "2026-11-28T10:00"
CHRISTMAS, TOO_LATE = "2026-12-25T10:00", "2033-03-01T10:00"


@pytest.fixture(scope="session")
def contact_guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_with_holidays(the_contact_guide(), tmp_path_factory.mktemp("nu-bellen"))


@pytest.fixture
def app(opens: Callable[..., Opened], contact_guide: Path) -> Opened:
    opened = opens(content=contact_guide)
    opened.window.activateWindow()
    set_clock(opened, TUESDAY)
    return opened


def open_at(app: Opened, moment: str, need: str = "overleg") -> CallNowPage:
    set_clock(app, moment)
    page = app.go(f"nu-bellen#{need}")
    assert isinstance(page, CallNowPage)
    return page


def cards(page: QWidget) -> list[CallCard]:
    settle()
    shown = [card for card in page.findChildren(CallCard) if card.isVisible()]
    return sorted(shown, key=lambda card: _top_of(page, card))


def drawn(page: QWidget) -> list[str]:
    """The page as text: *# Nu bereikbaar*, *1 CoMensha 033-448 11 86 (Nu open tot 17:00)*."""
    settle()
    headings = [
        label
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.property("headingLevel") == 2
    ]
    lines = [(_top_of(page, label), f"# {label.text()}") for label in headings]
    for card in cards(page):
        contact, pills = card.contact, " · ".join(pills_on(card))
        words = f"{card.key or '-'} {contact.head.title} {contact.phone or '…'} ({pills})"
        lines.append((_top_of(page, card), words))
    return [words for _, words in sorted(lines)]


def _top_of(page: QWidget, widget: QWidget) -> int:
    return widget.mapTo(page, QPoint(0, 0)).y()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


class TestOrder:
    def test_on_a_tuesday_morning(self, app: Opened) -> None:
        assert drawn(open_at(app, TUESDAY)) == [
            "# Nu bereikbaar",
            "1 CoMensha 033-448 11 86 (Nu open tot 17:00)",
            "2 Veilig Thuis 0800-2000 (Dag en nacht)",
            "3 Rvig 088-900 10 00 (Nu open tot 17:00)",
            "# Kan het niet wachten? Bel dan",
            "4 Politie 0900-8844 (Tijden niet bekend)",
        ]

    def test_at_five_past_six(self, app: Opened) -> None:
        assert drawn(open_at(app, EVENING)) == [
            "# Nu bereikbaar",
            "1 Veilig Thuis 0800-2000 (Dag en nacht)",
            "# Later bereikbaar",
            "2 Rvig 088-900 10 00 (Opent morgen om 8:30)",
            "3 CoMensha 033-448 11 86 (Opent morgen om 9:00)",
            "# Kan het niet wachten? Bel dan",
            "4 Politie 0900-8844 (Tijden niet bekend)",
        ]

    def test_on_a_saturday(self, app: Opened) -> None:
        assert drawn(open_at(app, SATURDAY))[1:5] == [
            "1 Veilig Thuis 0800-2000 (Dag en nacht)",
            "# Later bereikbaar",
            "2 Rvig 088-900 10 00 (Opent maandag om 8:30)",
            "3 CoMensha 033-448 11 86 (Opent maandag om 9:00)",
        ]

    def test_on_christmas_day(self, app: Opened) -> None:
        rest = "Vandaag Eerste Kerstdag: reken op gesloten."
        assert drawn(open_at(app, CHRISTMAS))[1:5] == [
            "1 Veilig Thuis 0800-2000 (Dag en nacht)",
            "# Later bereikbaar",
            f"2 Rvig 088-900 10 00 ({rest} Opent maandag om 8:30)",
            f"3 CoMensha 033-448 11 86 ({rest} Opent maandag om 9:00)",
        ]

    @pytest.mark.parametrize(
        ("sunday", "monday"), [("2027-03-28", "2027-03-29"), ("2026-10-25", "2026-10-26")]
    )
    def test_around_the_changes_of_the_clock(self, app: Opened, sunday: str, monday: str) -> None:
        page = open_at(app, f"{sunday}T02:30", "melden")
        assert drawn(page)[1] == "1 Veilig Thuis 0800-2000 (Dag en nacht)"
        unsure = "Opent volgens een oudere bron om 8:00. Nog te controleren"
        assert f"3 Meld Misdaad 0800-7000 ({unsure})" in drawn(page)
        let_it_become(app, f"{sunday}T03:00")
        assert f"3 Meld Misdaad 0800-7000 ({unsure})" in drawn(page)
        let_it_become(app, f"{monday}T08:00")
        unsure = "Volgens een oudere bron open tot 24:00. Nog te controleren"
        assert drawn(page)[2:5] == [
            "# Misschien bereikbaar",
            f"2 Meld Misdaad 0800-7000 ({unsure})",
            "3 Politie 0900-8844 (Tijden niet bekend)",
        ]

    def test_past_the_years_that_are_known(self, app: Opened) -> None:
        page = open_at(app, TOO_LATE)
        late = "Nakijken was nodig vóór 24 mei 2027"
        assert "weet de gids niemand die nu zeker opneemt" in words_on(page)
        assert drawn(page)[:5] == [
            "# Misschien bereikbaar",
            f"1 CoMensha 033-448 11 86 (Maandag–vrijdag 9:00–17:00 · {late})",
            f"2 Veilig Thuis 0800-2000 (Volgens een oudere bron dag en nacht · {late})",
            f"3 Rvig 088-900 10 00 (Maandag–vrijdag 8:30–17:00 · {late})",
            "# Kan het niet wachten? Bel dan",
        ]

    def test_in_danger_112_comes_first_at_any_hour(self, app: Opened) -> None:
        for moment in (TUESDAY, EVENING, CHRISTMAS, TOO_LATE):
            assert drawn(open_at(app, moment, "gevaar"))[1].startswith("1 112 112 ")

    def test_where_nobody_surely_answers_that_is_said(self, app: Opened) -> None:
        page = open_at(app, EVENING, "arbeid")
        assert "Voor ‘Arbeid’ weet de gids niemand die nu zeker opneemt." in words_on(page)
        assert drawn(page) == [
            "# Misschien bereikbaar",
            "1 Inspectie 0800-5151 (Tijden niet bekend)",
            "# Kan het niet wachten? Bel dan",
            "2 Veilig Thuis 0800-2000 (Dag en nacht)",
            "3 Politie 0900-8844 (Tijden niet bekend)",
        ]

    def test_who_has_no_number_comes_last_without_a_digit(self, app: Opened) -> None:
        lines = drawn(open_at(app, TUESDAY, "melden"))
        assert lines[-2:] == ["# Zonder eigen nummer", "- Formulier … (Tijden niet bekend)"]
        assert "Via het formulier op de website." in words_on(app.page)

    def test_a_contact_of_another_role_is_left_out(self, app: Opened) -> None:
        assert button(open_at(app, TUESDAY), "Rvig").isVisible()
        app.window.state.set_role("toezicht")
        with pytest.raises(AssertionError):
            button(open_at(app, TUESDAY), "Rvig")
        assert "voor Toezicht en handhaving" in words_on(app.page)

    def test_the_readers_own_contact_comes_first_at_once(self, app: Opened) -> None:
        page = open_at(app, TUESDAY)
        assert "Nog geen aandachtsfunctionaris" in button(page, "Voeg toe").accessibleName()
        place = next(
            p for p in the_contact_guide().pages if p.head.address.slug == "aandachtsfunctionaris"
        )
        typed = Typed("Fatima", place.head.address, (), "06-12 34 56 78", "ma-vr 9:00-17:00")
        app.desk.own_contacts.add(typed)
        assert drawn(page)[1] == "1 Fatima 06-12 34 56 78 (Nu open tot 17:00)"
        with pytest.raises(AssertionError):
            button(page, "Voeg toe")
        let_it_become(app, EVENING)
        assert drawn(page)[1].startswith("1 Veilig Thuis")
        assert "2 Rvig" in drawn(page)[3], "who opens sooner comes sooner"

    def test_a_place_that_is_open_leads_to_where_it_is_filled(self, app: Opened) -> None:
        press(open_at(app, TUESDAY), "Voeg toe")
        assert str(app.window.state.here) == "mijn-contacten#aandachtsfunctionaris"


class TestRow:
    def test_it_has_all_one_needs_to_call(self, app: Opened) -> None:
        card = cards(open_at(app, TUESDAY))[0]
        words = words_on(card)
        for part in (
            "Nu open tot 17:00",
            card.contact.purpose,
            "Vanuit het buitenland: +31 33 448 11 86",
            "Houd klaar: wat u zag",
            card.contact.say,
        ):
            assert part in words

    def test_the_number_is_large_and_copies(self, app: Opened) -> None:
        page = open_at(app, TUESDAY)
        number = button(page, "Kopieer 033-448 11 86 van CoMensha")
        assert number.height() >= 64
        click(number)
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        assert "CoMensha" in app.window.notice.text

    def test_the_name_opens_the_contact(self, app: Opened) -> None:
        press(open_at(app, TUESDAY), "Veilig Thuis")
        assert str(app.page.address) == "contact/veilig-thuis"

    def test_a_button_to_call_hands_over_the_number(self, app: Opened) -> None:
        old = open_at(app, TUESDAY)
        library = app.desk.library
        assert library is not None
        view = call_now_view(app.desk, library, old._need, old._data.role)
        page = CallNowPage(old.theme, replace(view, can_call=True))
        page.setParent(app.window)
        page.resize(1000, 600)
        page.show()
        asked: list[tuple[str, str]] = []
        page.call_asked.connect(lambda who, dial: asked.append((who, dial)))
        press(page, "Bel CoMensha")
        assert asked == [("CoMensha", "0334481186")]
        assert list(too_narrow(page)) == []
        page.deleteLater()

    def test_a_list_in_rich_text_becomes_plain_words(self) -> None:
        html = "<ul><li>of er <b>kinderen</b> zijn</li>\n<li>wie &amp; wat</li></ul>"
        assert plain_items(html) == ["of er kinderen zijn", "wie & wat"]
        assert plain_items("<p>niets</p>") == []


class TestKeys:
    @pytest.mark.parametrize(
        ("key", "number"),
        [
            (Qt.Key.Key_1, "033-448 11 86"),
            (Qt.Key.Key_2, "0800-2000"),
            (Qt.Key.Key_3, "088-900 10 00"),
            (Qt.Key.Key_4, "0900-8844"),
        ],
    )
    def test_a_digit_copies_the_number_of_its_row(
        self, app: Opened, key: Qt.Key, number: str
    ) -> None:
        open_at(app, TUESDAY)
        app.key(key)
        assert QGuiApplication.clipboard().text() == number
        assert number in app.window.notice.text

    @pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_5, Qt.Key.Key_9])
    def test_a_digit_without_a_row_does_nothing(self, app: Opened, key: Qt.Key) -> None:
        open_at(app, TUESDAY)
        app.key(key)
        assert QGuiApplication.clipboard().text() == ""

    def test_the_keys_beside_the_letters_do_too(self, app: Opened) -> None:
        open_at(app, TUESDAY)
        app.key(Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
        assert QGuiApplication.clipboard().text() == "0800-2000"

    def test_the_keyboard_starts_at_the_first_number(self, app: Opened) -> None:
        open_at(app, EVENING)
        app.go("start")
        app.go("nu-bellen")
        assert focused() == "Kopieer 0800-2000 van Veilig Thuis"
        app.key(Qt.Key.Key_Space)
        assert QGuiApplication.clipboard().text() == "0800-2000"

    def test_tab_goes_from_the_chips_through_the_rows(self, app: Opened) -> None:
        page = open_at(app, TUESDAY)
        checked = next(chip for chip in page.findChildren(Chip) if chip.isChecked())
        checked.setFocus()
        seen = []
        for _ in range(4):
            app.key(Qt.Key.Key_Tab)
            seen.append(focused())
        assert seen == [
            "CoMensha",
            "Kopieer 033-448 11 86 van CoMensha",
            "Veilig Thuis",
            "Kopieer 0800-2000 van Veilig Thuis",
        ]

    def test_after_another_need_the_digits_are_those_of_its_rows(self, app: Opened) -> None:
        page = open_at(app, TUESDAY)
        press(page, "Melden")
        app.key(Qt.Key.Key_1)
        assert QGuiApplication.clipboard().text() == "0800-2000"
        chip = QApplication.focusWidget()
        assert isinstance(chip, Chip)
        QTest.keyClick(chip, Qt.Key.Key_Right)
        settle()
        assert "Opvang" in [c.text() for c in page.findChildren(Chip) if c.isChecked()]
        assert drawn(page)[1].startswith("1 CoMensha")


class TestClock:
    def test_it_is_shown_with_the_role(self, app: Opened) -> None:
        assert "dinsdag 24 november, 18:05 · voor Burgerzaken" in words_on(open_at(app, EVENING))

    def test_while_nothing_changes_no_row_is_made_anew(self, app: Opened) -> None:
        page = open_at(app, TUESDAY)
        before = cards(page)
        let_it_become(app, "2026-11-24T10:01")
        assert cards(page) == before
        assert "10:01" in words_on(page)

    def test_when_somebody_closes_the_keyboard_stays_with_its_number(self, app: Opened) -> None:
        page = open_at(app, "2026-11-24T16:59")
        button(page, "Kopieer 033-448 11 86").setFocus()
        let_it_become(app, "2026-11-24T17:00")
        assert drawn(page)[1].startswith("1 Veilig Thuis")
        assert focused() == "Kopieer 033-448 11 86 van CoMensha"
        app.key(Qt.Key.Key_1)
        assert QGuiApplication.clipboard().text() == "0800-2000"

    def test_and_the_page_stays_where_it_was_scrolled_to(self, app: Opened) -> None:
        app.window.resize(1024, 600)
        page = open_at(app, "2026-11-24T16:59")
        page.set_scroll_position(120)
        settle()
        page.view.verticalScrollBar().setValue(121)
        let_it_become(app, "2026-11-24T17:00")
        assert page.scroll_position() == 121

    def test_it_rings_at_the_next_whole_minute(self, app: Opened) -> None:
        page = open_at(app, "2026-11-24T10:00:48")
        watch = page.findChild(MinuteWatch)
        assert watch is not None
        assert watch.isActive()
        assert watch.interval() == 12_000

    def test_hidden_it_rests_and_on_return_it_is_up_to_date(self, app: Opened) -> None:
        page = open_at(app, TUESDAY)
        watch = page.findChild(MinuteWatch)
        assert watch is not None
        app.window.toggle_hidden()
        settle()
        assert not watch.isActive()
        set_clock(app, EVENING)
        app.window.toggle_hidden()
        assert drawn(page)[1].startswith("1 Veilig Thuis")
        assert watch.isActive()


class TestStart:
    def test_it_says_how_many_answer_now(self, app: Opened) -> None:
        page = app.go("start")
        card = button(page, "Wie kan ik bellen?")
        assert card.accessibleDescription() == "Alle nummers, met wat u zegt. 4 nu bereikbaar."
        let_it_become(app, EVENING)
        assert card.accessibleDescription() == "Alle nummers, met wat u zegt. 2 nu bereikbaar."

    def test_where_nobody_surely_answers_it_promises_nothing(
        self, opens: Callable[..., Opened], tmp_path: Path
    ) -> None:
        guide = an_empty_guide().with_pages(
            *(p for p in the_contact_guide().pages if not isinstance(p, Contact))
        )
        app = opens(content=write_with_holidays(guide, tmp_path))
        card = button(app.page, "Wie kan ik bellen?")
        assert isinstance(app.page, HomePage)
        assert "bereikbaar" not in card.accessibleDescription()
        page = app.go("nu-bellen")
        assert drawn(page) == []

    def test_who_chose_a_need_finds_it_chosen(self, app: Opened) -> None:
        press(app.go("nu-bellen"), "Juridisch")
        press(app.go("start"), "Wie kan ik bellen?")
        chosen = [chip.text() for chip in app.page.findChildren(Chip) if chip.isChecked()]
        assert chosen == ["Juridisch"]

    def test_who_chose_none_begins_with_advice(self, app: Opened) -> None:
        chips = app.go("nu-bellen").findChildren(Chip)
        assert [chip.text() for chip in chips if chip.isChecked()] == ["Overleg"]
        assert len(chips) == len(NEEDS)


class TestPaper:
    def test_it_says_when_it_was_so(self, app: Opened) -> None:
        job = open_at(app, EVENING).print_job()
        assert job is not None
        for part in (
            "Overleg, op dinsdag 24 november 2026, 18:05",
            "Houd klaar: wat u zag",
            "Later bereikbaar",
            "maandag–vrijdag 9:00–17:00",
            "Vanuit het buitenland: +31 33 448 11 86",
            "‘Ik bel over veilig-thuis.’",
        ):
            assert part in job.body_html


class TestLooks:
    @pytest.mark.parametrize("look", [*LOOKS, (360, 640, 100)], ids=str)
    @pytest.mark.parametrize("need", ["overleg", "melden", "verblijf"])
    @pytest.mark.parametrize("moment", [EVENING, CHRISTMAS])
    def test_it_fits(self, app: Opened, need: str, look: tuple[int, int, int], moment: str) -> None:
        width, height, zoom = look
        app.window.resize(width, height)
        app.window.state.set_zoom(zoom)
        settle()
        page = open_at(app, moment, need)
        settle()
        assert list(too_wide(page)) == []
        assert list(too_narrow(page)) == []
        assert list(overlapping(page)) == []

    def test_the_first_number_is_in_sight_without_scrolling(self, app: Opened) -> None:
        for width, height in ((1366, 768), (1024, 600)):
            app.window.resize(width, height)
            settle()
            page = open_at(app, EVENING)
            view = page.view.viewport()
            number = button(page, "Kopieer 0800-2000")
            bottom = number.mapTo(view, number.rect().bottomLeft()).y()
            assert 0 < bottom < view.height()

    def test_everything_has_a_name(self, app: Opened) -> None:
        for found in open_at(app, TUESDAY, "melden").findChildren(QAbstractButton):
            interface = QAccessible.queryAccessibleInterface(found)
            assert interface is not None
            assert interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize("role", ["burgerzaken", "toezicht", ""])
def test_somebody_answers_for_every_need_at_every_hour(
    opens: Callable[..., Opened], real_guide: Path, role: str
) -> None:
    """The shipped content, through a week with Christmas in it: nobody is ever left alone."""
    app = opens(content=real_guide, role=role)
    library = app.desk.library
    assert library is not None
    begin = datetime.fromisoformat("2026-12-21")
    hours = [begin + timedelta(hours=number) for number in range(7 * 24)]
    for need in library.edition.needs:
        page = CallNowPage(
            app.page.theme,
            call_now_view(app.desk, library, need.id, role),  # type: ignore[arg-type]
        )
        for now in hours:
            rows = page._rows_at(now)
            closed = [not row.standing.answers and row.standing.again is not None for row in rows]
            sure = next(n for n, row in enumerate(rows) if row.is_sure and row.standing.answers)
            assert not any(closed[:sure]), (need.id, now)
        page.deleteLater()
    assert all(later - earlier == timedelta(hours=1) for earlier, later in pairwise(hours))
