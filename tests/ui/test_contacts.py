"""Contacten: whether somebody answers now, places to fill, and the page of one contact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication

from guide.core.answering import stands
from guide.core.content.records import Contact, Reach, Review, Status
from guide.core.dutch_time import dutch_wall_clock
from guide.core.opening_hours import OpeningHours, Period
from guide.core.own_contacts import Typed
from guide.core.standing import Holidays
from guide.ui.pages.contact import ContactPage
from guide.ui.pages.contact_card import ContactCard
from guide.ui.pages.contacts import ContactsPage
from guide.ui.shell.call_views import contact_view
from guide.ui.standing_words import clock_words, doubts, standing_words
from guide.ui.telephone import can_call
from guide.ui.widgets.choices import Chip
from guide.ui.widgets.tags import Tone
from tests.support.builders import ALWAYS, OFFICE_HOURS, the_usual_sharing
from tests.support.contact_guide import (
    COMENSHA,
    HOLIDAYS,
    NEEDS,
    OLD_HOURS,
    OVERDUE,
    SAFE_HOME,
    UNSURE,
    let_it_become,
    one,
    pills_on,
    set_clock,
    the_contact_guide,
    words_on,
    write_with_holidays,
)
from tests.support.ui import Opened, button, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

TUESDAY, EVENING, SATURDAY = "2026-11-24T10:00", "2026-11-24T18:05", "2026-11-28T10:00"
CHRISTMAS, TOO_LATE = "2026-12-25T10:00", "2033-03-01T10:00"
NIGHT = OpeningHours(
    False, (Period((1,), time(22), time(23, 59, 59)), Period((2,), time(0), time(6))), "nacht"
)
RARE = OpeningHours(False, (Period((1,), time(9), time(10)),), "dinsdag 9:00–10:00")
UNREAD = OpeningHours(False, (), "meestal op donderdag", is_confirmed=False)


def told(
    contact: Contact, moment: str | datetime, holidays: Holidays | None = HOLIDAYS
) -> tuple[str, Tone]:
    now = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    found = standing_words(contact, stands(contact, now, holidays), now)
    return found.words, found.tone


class TestWords:
    @pytest.mark.parametrize(
        ("contact", "moment", "words", "tone"),
        [
            (COMENSHA, TUESDAY, "Nu open tot 17:00", Tone.GOOD),
            (COMENSHA, "2026-11-24T07:00", "Opent om 9:00", Tone.PLAIN),
            (COMENSHA, EVENING, "Opent morgen om 9:00", Tone.PLAIN),
            (COMENSHA, SATURDAY, "Opent maandag om 9:00", Tone.PLAIN),
            (COMENSHA, "2026-11-29T10:00", "Opent morgen om 9:00", Tone.PLAIN),
            (
                COMENSHA,
                CHRISTMAS,
                "Vandaag Eerste Kerstdag: reken op gesloten. Opent maandag om 9:00",
                Tone.PLAIN,
            ),
            (COMENSHA, "2026-12-26T10:00", "Opent maandag om 9:00", Tone.PLAIN),
            (COMENSHA, TOO_LATE, "Maandag–vrijdag 9:00–17:00", Tone.PLAIN),
            (SAFE_HOME, EVENING, "Dag en nacht", Tone.GOOD),
            (one("nacht", hours=NIGHT), "2026-11-24T23:00", "Nu open tot morgen 6:00", Tone.GOOD),
            (one("nacht", hours=NIGHT), EVENING, "Opent om 22:00", Tone.PLAIN),
            (
                one("zelden", hours=RARE),
                "2026-11-24T10:00",
                "Opent dinsdag 1 december om 9:00",
                Tone.PLAIN,
            ),
            (one("onbekend"), TUESDAY, "Tijden niet bekend", Tone.PLAIN),
            (one("eigen", hours=UNREAD), TUESDAY, "Meestal op donderdag", Tone.PLAIN),
            (
                UNSURE,
                EVENING,
                "Volgens een oudere bron open tot 24:00. Nog te controleren",
                Tone.WARNING,
            ),
            (
                UNSURE,
                "2026-11-25T00:00",
                "Opent volgens een oudere bron om 8:00. Nog te controleren",
                Tone.PLAIN,
            ),
            (
                UNSURE,
                CHRISTMAS,
                "Vandaag Eerste Kerstdag: reken op gesloten. "
                "Opent volgens een oudere bron zondag om 8:00. Nog te controleren",
                Tone.PLAIN,
            ),
            (
                one("te-laat", hours=OFFICE_HOURS, review=OVERDUE),
                TUESDAY,
                "Volgens een oudere bron open tot 17:00",
                Tone.WARNING,
            ),
            (
                one("oud-nummer", hours=ALWAYS, status=Status.UNCONFIRMED),
                TUESDAY,
                "Volgens een oudere bron dag en nacht",
                Tone.WARNING,
            ),
        ],
    )
    def test_how_it_stands(self, contact: Contact, moment: str, words: str, tone: Tone) -> None:
        if moment == TOO_LATE:
            review = Review(date(2033, 1, 1), date(2033, 6, 1))
            contact = replace(contact, head=replace(contact.head, review=review))
        assert told(contact, moment) == (words, tone)

    def test_the_last_day_that_is_known_promises_no_opening(self) -> None:
        late = Review(date(2027, 12, 1), date(2028, 1, 1))
        contact = replace(COMENSHA, head=replace(COMENSHA.head, review=late))
        assert told(contact, "2027-12-31T18:00") == ("Nu gesloten", Tone.PLAIN)

    @pytest.mark.parametrize(
        ("utc", "words"),
        [
            ("2026-03-29T05:59", "Opent volgens een oudere bron om 8:00. Nog te controleren"),
            ("2026-03-29T06:00", "Volgens een oudere bron open tot 24:00. Nog te controleren"),
            ("2026-10-25T06:59", "Opent volgens een oudere bron om 8:00. Nog te controleren"),
            ("2026-10-25T07:00", "Volgens een oudere bron open tot 24:00. Nog te controleren"),
        ],
    )
    def test_on_the_days_on_which_the_clock_is_changed(self, utc: str, words: str) -> None:
        assert told(UNSURE, dutch_wall_clock(datetime.fromisoformat(utc)))[0] == words

    def test_without_holidays_nothing_is_claimed(self) -> None:
        assert told(COMENSHA, TUESDAY, None) == ("Maandag–vrijdag 9:00–17:00", Tone.PLAIN)
        assert told(SAFE_HOME, TUESDAY, None) == ("Dag en nacht", Tone.GOOD)

    def test_a_doubt_is_said_in_words(self) -> None:
        day = date(2026, 11, 24)
        assert doubts(COMENSHA, day) == ()
        found = doubts(one("oud", phone="030-1", status=Status.UNCONFIRMED, review=OVERDUE), day)
        assert [doubt.words for doubt in found] == [
            "Nummer nog te controleren",
            "Nakijken was nodig vóór 1 jun 2026",
        ]
        without_number = doubts(one("oud", status=Status.UNCONFIRMED), day)
        assert [doubt.words for doubt in without_number] == ["Nog te controleren"]
        advice = doubts(one("advies", status=Status.OWN_ADVICE), day)
        assert [doubt.words for doubt in advice] == ["Advies van de gids"]

    def test_the_clock_is_said_as_people_say_it(self) -> None:
        assert clock_words(datetime.fromisoformat(EVENING)) == "dinsdag 24 november, 18:05"
        assert clock_words(datetime.fromisoformat("2026-03-01T00:00")) == "zondag 1 maart, 0:00"


@given(
    st.sampled_from([None, ALWAYS, OFFICE_HOURS, OLD_HOURS, NIGHT, RARE, UNREAD]),
    st.sampled_from(Status),
    st.sampled_from([OVERDUE, None]),
    st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2028-12-31")),
)
def test_what_is_not_certain_never_looks_good(
    hours: OpeningHours | None, status: Status, review: Review | None, moment: datetime
) -> None:
    contact = one("iemand", hours=hours, phone="030-000 00 00", status=status, review=review)
    words, tone = told(contact, moment)
    assert words
    assert "None" not in words
    is_doubted = bool(doubts(contact, moment.date()))
    if is_doubted or (hours is not None and not hours.is_confirmed):
        assert tone is not Tone.GOOD
    if tone is Tone.GOOD:
        assert stands(contact, moment, HOLIDAYS).answers


@pytest.fixture(scope="session")
def contact_guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_with_holidays(the_contact_guide(), tmp_path_factory.mktemp("contacten"))


@pytest.fixture
def app(opens: Callable[..., Opened], contact_guide: Path) -> Opened:
    opened = opens(content=contact_guide)
    opened.window.activateWindow()
    set_clock(opened, TUESDAY)
    return opened


def cards(app: Opened) -> dict[str, ContactCard]:
    """The cards in sight, by the name on them."""
    settle()
    found = {}
    for card in app.page.findChildren(ContactCard):
        if card.isVisible():
            found[card.findChildren(QAbstractButton)[0].text()] = card
    return found


class TestList:
    def test_each_card_says_whether_somebody_answers(self, app: Opened) -> None:
        app.go("contacten")
        said = {title: pills_on(card) for title, card in cards(app).items()}
        assert said["CoMensha"] == ["Nu open tot 17:00"]
        assert said["Veilig Thuis"] == ["Dag en nacht"]
        assert said["Politie"] == ["Tijden niet bekend"]
        assert said["Loket"] == ["Tijden niet bekend", "Nummer nog te controleren"]
        assert said["Te laat"] == [
            "Volgens een oudere bron dag en nacht",
            "Nakijken was nodig vóór 1 jun 2026",
        ]

    def test_a_minute_later_they_say_it_again_and_nothing_moves(self, app: Opened) -> None:
        app.go("contacten")
        before = cards(app)
        copy = button(app.page, "Kopieer het nummer van CoMensha")
        copy.setFocus()
        let_it_become(app, EVENING)
        assert cards(app) == before
        assert pills_on(before["CoMensha"]) == ["Opent morgen om 9:00"]
        assert QApplication.focusWidget() is copy

    def test_at_midnight_a_review_becomes_overdue(self, app: Opened) -> None:
        app.go("contacten#overleg")
        let_it_become(app, "2027-05-24T23:59")
        assert pills_on(cards(app)["Veilig Thuis"]) == ["Dag en nacht"]
        let_it_become(app, "2027-05-25T00:00")
        assert pills_on(cards(app)["Veilig Thuis"]) == [
            "Volgens een oudere bron dag en nacht",
            "Nakijken was nodig vóór 24 mei 2027",
        ]

    def test_there_is_a_chip_for_every_need_and_one_for_all(self, app: Opened) -> None:
        chips = [chip.text() for chip in app.go("contacten").findChildren(Chip)]
        assert chips == ["Alle", *(need.capitalize() for need in NEEDS)]

    @pytest.mark.parametrize("need", NEEDS)
    def test_a_chip_shows_who_serves_that_need(self, app: Opened, need: str) -> None:
        page = app.go("contacten")
        press(page, need.capitalize())
        library = app.desk.library
        assert library is not None
        serving = {c.head.title for c in library.contacts if need in c.needs and not c.fallback}
        assert set(cards(app)) == serving

    def test_who_has_no_number_shows_the_way(self, app: Opened) -> None:
        app.go("contacten#melden")
        card = cards(app)["Formulier"]
        assert "Via het formulier op de website." in words_on(card)
        assert [b.accessibleName() for b in card.findChildren(QAbstractButton)] == ["Formulier"]

    def test_the_ways_on_are_at_the_top(self, app: Opened) -> None:
        press(app.go("contacten"), "Wie kan ik nu bellen?")
        assert str(app.page.address) == "nu-bellen"
        press(app.go("contacten"), "Mijn contacten")
        assert str(app.window.state.here) == "mijn-contacten"
        press(app.go("contacten"), "Afspraken in uw gemeente")
        assert str(app.window.state.here) == "afspraken"

    def test_a_way_that_leads_nowhere_is_not_offered(
        self, app: Opened, opens: Callable[..., Opened], tmp_path: Path
    ) -> None:
        def links(page: ContactsPage) -> list[str]:
            wanted = ("Ketenpartners", "Mag ik dit delen?")
            buttons = page.findChildren(QAbstractButton)
            return [b.accessibleName() for b in buttons if b.accessibleName() in wanted]

        page = app.go("contacten")
        assert isinstance(page, ContactsPage)
        assert links(page) == []
        guide = replace(the_contact_guide(), sharing=the_usual_sharing())
        other = opens(content=write_with_holidays(guide, tmp_path)).go("contacten")
        assert isinstance(other, ContactsPage)
        assert links(other) == ["Mag ik dit delen?"]

    def test_the_chosen_need_goes_along(self, app: Opened) -> None:
        press(app.go("contacten"), "Arbeid")
        press(app.page, "Wie kan ik nu bellen?")
        assert [c.text() for c in app.page.findChildren(Chip) if c.isChecked()] == ["Arbeid"]

    def test_on_paper_the_hours_stand_as_they_are_written(self, app: Opened) -> None:
        job = app.go("contacten").print_job()
        assert job is not None
        assert "Afgedrukt op dinsdag 24 november 2026, 10:00." in job.body_html
        assert "maandag–vrijdag 9:00–17:00" in job.body_html
        assert "Nog geen aandachtsfunctionaris mensenhandel ingesteld" in job.body_html
        assert "Nummer nog te controleren" in job.body_html


class TestPlaces:
    def test_a_place_that_is_open_says_so_and_whom_to_call(self, app: Opened) -> None:
        page = app.go("contacten#overleg")
        assert "In uw gemeente" in words_on(page)
        title = button(page, "Nog geen aandachtsfunctionaris mensenhandel ingesteld")
        assert title.accessibleDescription() == "Uw vaste vraagbaak in de gemeente."
        assert "Vraag uw gemeente wie dit is. Bel tot die tijd CoMensha." in words_on(page)
        press(page, "033-448 11 86")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        assert "CoMensha" in app.window.notice.text

    def test_a_number_that_the_way_says_is_not_said_twice(self, app: Opened) -> None:
        words = words_on(app.go("contacten#opvang"))
        assert "In uw regio" in words
        assert "Via CoMensha, 033-448 11 86." in words
        assert "Bel tot die tijd" not in words

    def test_somebody_is_added_from_there(self, app: Opened) -> None:
        press(app.go("contacten#overleg"), "Voeg toe")
        assert str(app.window.state.here) == "mijn-contacten#aandachtsfunctionaris"

    def test_where_no_place_is_known_the_way_to_add_is_offered_too(self, app: Opened) -> None:
        page = app.go("contacten#arbeid")
        assert "Nog geen nummers van uw gemeente" in words_on(page)
        press(page, "Voeg toe")
        assert str(app.window.state.here) == "mijn-contacten"

    def test_who_fills_a_place_stands_there_at_once(self, app: Opened) -> None:
        app.go("contacten#overleg")
        place = the_contact_guide().pages[-2].head.address
        app.desk.own_contacts.add(Typed("Fatima", place, (), "06-12 34 56 78", "ma-vr 9:00-17:00"))
        assert next(iter(cards(app))) == "Fatima"
        assert pills_on(cards(app)["Fatima"]) == ["Nu open tot 17:00"]
        assert "Nog geen" not in words_on(app.page)
        press(app.page, "Fatima")
        assert isinstance(app.page, ContactPage)
        assert "06-12 34 56 78" in words_on(app.page)

    def test_its_page_says_what_to_do_until_then(self, app: Opened) -> None:
        page = app.go("contact/aandachtsfunctionaris")
        assert pills_on(page)[1] == "Nog niet ingesteld"
        assert "Bel tot die tijd CoMensha." in words_on(page)
        assert "‘Ik wil een signaal voorleggen.’" in words_on(page)
        press(page, "033-448 11 86")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        press(page, "Voeg toe")
        assert str(app.window.state.here) == "mijn-contacten#aandachtsfunctionaris"


class Calls(QObject):
    """Takes telephone links in the system's stead."""

    def __init__(self) -> None:
        super().__init__()
        self.dialled: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.dialled.append(url.toString())


class TestOne:
    def test_it_has_all_one_needs_to_call(self, app: Opened) -> None:
        page = app.go("contact/comensha")
        words = words_on(page)
        for part in (
            "Nu open tot 17:00",
            "033-448 11 86",
            "Vanuit het buitenland: +31 33 448 11 86",
            "Tijden: maandag–vrijdag 9:00–17:00",
            "‘Ik bel over comensha.’",
            "Houd klaar",
            "Nagekeken 24 nov 2026",
            "1 bron",
            "Opnieuw nakijken vóór 24 mei 2027",
        ):
            assert part in words
        press(page, "Kopieer")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"

    def test_a_minute_later_it_says_it_again(self, app: Opened) -> None:
        page = app.go("contact/comensha")
        button(page, "Kopieer").setFocus()
        let_it_become(app, CHRISTMAS)
        assert "Vandaag Eerste Kerstdag: reken op gesloten. Opent maandag om 9:00" in pills_on(page)
        assert QApplication.focusWidget() is button(page, "Kopieer")

    def test_an_unconfirmed_number_says_what_to_do(self, app: Opened) -> None:
        page = app.go("contact/loket")
        assert "Nummer nog te controleren" in pills_on(page)
        assert "dit nummer komt uit een oudere bron. Klopt het niet?" not in words_on(page)
        assert "Nog te controleren: dit nummer komt uit een oudere bron." in words_on(page)

    def test_an_overdue_review_is_said_once(self, app: Opened) -> None:
        pills = pills_on(app.go("contact/te-laat"))
        assert pills.count("Nakijken was nodig vóór 1 jun 2026") == 1
        assert not any(pill.startswith("Nagekeken") for pill in pills)

    def test_on_paper(self, app: Opened) -> None:
        job = app.go("contact/comensha").print_job()
        assert job is not None
        for part in ("033-448 11 86", "Tijden: maandag", "+31 33", "‘Ik bel over", "Bronnen"):
            assert part in job.body_html
        place = app.go("contact/aandachtsfunctionaris").print_job()
        assert place is not None
        assert "Bel tot die tijd CoMensha 033-448 11 86." in place.body_html

    def test_one_of_the_readers_own_leads_to_where_it_is_changed(self, app: Opened) -> None:
        made = app.desk.own_contacts.add(Typed("Fatima", None, (), "06-12 34 56 78", "", "Kamer 2"))
        assert made.contact is not None
        page = app.go(str(made.contact.address))
        assert "Nagekeken op 24 november 2026, weer vóór 24 november 2027." in words_on(page)
        assert "Bronnen" not in words_on(page)
        job = page.print_job()
        assert job is not None
        assert "Bronnen" not in job.body_html
        press(page, "Wijzig in Mijn contacten")
        slug = made.contact.address.slug
        assert str(app.window.state.here) == f"mijn-contacten#{slug}"

    def test_a_button_to_call_stands_only_where_something_would_happen(self, app: Opened) -> None:
        page = app.go("contact/comensha")
        names = [b.accessibleName() for b in page.findChildren(QAbstractButton)]
        assert ("Bel" in names) is can_call()

    @pytest.mark.parametrize("slug", ["comensha", "formulier"])
    def test_it_hands_the_number_to_the_program_that_calls(self, app: Opened, slug: str) -> None:
        library = app.desk.library
        assert library is not None
        address = app.go(f"contact/{slug}").address
        view = contact_view(app.desk, library, address)
        assert view is not None
        page = ContactPage(app.page.theme, replace(view, can_call=True))
        asked: list[tuple[str, str]] = []
        page.call_asked.connect(lambda who, dial: asked.append((who, dial)))
        page.setParent(app.window)
        page.resize(900, 600)
        page.show()
        settle()
        names = [b.accessibleName() for b in page.findChildren(QAbstractButton)]
        assert ("Bel" in names) is (slug == "comensha")
        if slug == "comensha":
            press(page, "Bel")
            assert asked == [("CoMensha", "0334481186")]
        page.deleteLater()

    def test_what_came_of_it_is_said(self, app: Opened) -> None:
        page = app.go("contact/comensha")
        assert isinstance(page, ContactPage)
        calls = Calls()
        QDesktopServices.setUrlHandler("tel", calls, "take")  # type: ignore[arg-type]
        try:
            page.call_asked.emit("CoMensha", "+31334481186")
        finally:
            QDesktopServices.unsetUrlHandler("tel")
        assert calls.dialled == ["tel:+31334481186"]
        assert app.window.notice.text == "Uw belprogramma opent met CoMensha."


class TestLooks:
    @pytest.mark.parametrize("look", LOOKS, ids=str)
    @pytest.mark.parametrize(
        "address", ["contacten", "contacten#melden", "contact/te-laat", "contact/zorgcoordinator"]
    )
    @pytest.mark.parametrize("moment", [EVENING, CHRISTMAS])
    def test_it_fits(
        self, app: Opened, address: str, look: tuple[int, int, int], moment: str
    ) -> None:
        width, height, zoom = look
        set_clock(app, moment)
        app.window.resize(width, height)
        app.window.state.set_zoom(zoom)
        settle()
        page = app.go(address)
        settle()
        assert list(too_wide(page)) == []
        assert list(too_narrow(page)) == []
        assert list(overlapping(page)) == []

    def test_it_fits_after_the_words_have_grown(self, app: Opened) -> None:
        page = app.go("contacten#melden")
        let_it_become(app, CHRISTMAS)
        assert list(too_narrow(page)) == []
        assert list(overlapping(page)) == []

    def test_near_and_far_stand_beside_each_other(self, app: Opened) -> None:
        app.window.resize(1366, 768)
        app.go("contacten#overleg")
        app.desk.own_contacts.add(Typed("Fatima", None, ("overleg",), "06-12 34 56 78"))  # type: ignore[arg-type]
        found = cards(app)
        near, far = found["Fatima"], found["CoMensha"]
        assert (
            near.mapTo(app.page, near.rect().topRight()).x()
            < far.mapTo(app.page, far.rect().topLeft()).x()
        )

    def test_reaches_are_in_order(self) -> None:
        assert [reach.value for reach in Reach] == ["lokaal", "regionaal", "landelijk"]
