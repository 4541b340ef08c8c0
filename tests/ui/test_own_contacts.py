"""Mijn contacten by real keys and clicks: added, undone, shared, and said when not kept."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from guide.app.opening import tell_problems
from guide.core.content.address import Address
from guide.core.content.ids import NeedId
from guide.core.content.records import Word
from guide.core.own_contacts import Field, OwnContact
from guide.storage.own_contacts_file import OwnContactsFile
from guide.storage.own_contacts_format import format_contacts, parse_contacts
from guide.ui.pages.own_contact_form import OwnContactFormPage
from guide.ui.pages.own_contact_import import OwnContactImportPage
from guide.ui.pages.own_contacts import OwnContactsPage
from guide.ui.widgets.buttons import Button
from tests.support.builders import (
    a_checklist,
    a_flow,
    a_guide,
    a_step,
    an_edition,
)
from tests.support.own_contacts import CHECKED, PLACE, a_place, an_own_contact
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

SHIFT = Qt.KeyboardModifier.ShiftModifier
FATIMA = an_own_contact()
JAN = an_own_contact(
    "b2", name="Jan Bos", slot=None, needs=(NeedId("overleg"),), phone="0900-8844", hours=""
)
UNTIL_THEN = "Nog niet ingesteld. Tot dan: CoMensha 033-448 11 86"


@pytest.fixture(scope="module")
def with_places(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up guide in which a step and a box of a flow ask for a place that can be filled."""
    call = a_step("stap-bel", "C2.1", text="Bel uw aandachtsfunctionaris.", contact=PLACE)
    flow = (
        a_flow("stappenplan/binnen", code="F2")
        .with_arrow("gezien", "bel-de-vraagbaak")
        .with_contact("bel-de-vraagbaak", str(PLACE))
    )
    needs = (Word("overleg", "Overleg"), Word("melden", "Melden"))
    guide = a_guide().with_pages(
        a_place(),
        a_place("contact/zorgcoordinator", code="T4", title="Zorgcoördinator mensenhandel"),
        a_checklist("checklist/toezicht", code="C2").with_phase("Nu", call).build(),
        flow.build(),
    )
    guide = type(guide)(guide.pages, guide.signals, an_edition(needs=needs))
    return guide.write_to(tmp_path_factory.mktemp("plekken") / "gids.sqlite")


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    """Where the window keeps things."""
    (tmp_path / "gegevens").mkdir()
    return tmp_path / "gegevens"


Opens = Callable[..., Opened]


@pytest.fixture
def app(opens: Opens, with_places: Path, own_folder: Path) -> Opened:
    opened = opens(content=with_places, data=own_folder)
    opened.window.activateWindow()
    return opened


def keep(folder: Path, *contacts: OwnContact) -> None:
    OwnContactsFile(folder).change(lambda _: contacts)


def kept(folder: Path) -> list[str]:
    return [own.name for own in OwnContactsFile(folder).read().contacts]


def form(app: Opened) -> OwnContactFormPage:
    assert isinstance(app.page, OwnContactFormPage)
    return app.page


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def type_keys(app: Opened, text: str) -> None:
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)  # type: ignore[call-overload]
    settle()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def tab_to(app: Opened, name: str) -> None:
    """Press Tab until what is called so has the keyboard."""
    seen: list[str] = []
    while len(seen) < 60:
        if focused() == name:
            return
        app.key(Qt.Key.Key_Tab)
        seen.append(focused())
    raise AssertionError(f"Tab never comes to ‘{name}’, only to {seen}")


def fill(app: Opened, **texts: str) -> None:
    """Type into fields of the form, by their words in the file."""
    for name, text in texts.items():
        control = form(app).field(Field(name)).control
        control.setFocus()
        if isinstance(control, QLineEdit):
            control.selectAll()
            app.key(Qt.Key.Key_Delete)
        type_keys(app, text)


class TestByKeyboard:
    def test_a_contact_is_added_without_a_mouse(self, app: Opened, own_folder: Path) -> None:
        app.go("mijn-contacten")
        tab_to(app, "Voeg een contact toe")
        app.key(Qt.Key.Key_Space)
        assert focused() == "Naam", "one can type at once"
        type_keys(app, "Fatima de Vries")
        app.key(Qt.Key.Key_Tab)
        assert focused() == "Iets anders"
        app.key(Qt.Key.Key_Up)
        app.key(Qt.Key.Key_Up)
        assert focused() == "Aandachtsfunctionaris mensenhandel"
        app.key(Qt.Key.Key_Space)
        tab_to(app, "Telefoonnummer")
        type_keys(app, "06-12 34 56 78")
        app.key(Qt.Key.Key_Tab)
        type_keys(app, "ma-do 9:00-17:00")
        app.key(Qt.Key.Key_Tab)
        type_keys(app, "Zit op kamer 2.14.")
        tab_to(app, "Bewaar")
        app.key(Qt.Key.Key_Space)
        assert isinstance(app.page, OwnContactsPage)
        (own,) = OwnContactsFile(own_folder).read().contacts
        assert own == an_own_contact(own.id)
        said = words_on(app.page).replace("\u200b", "")
        assert f"Bewaard om 10:30 in {own_folder / 'mijn-contacten.json'}" in said
        assert app.window.notice.text == "Fatima de Vries is bewaard."

    def test_enter_in_a_field_saves(self, app: Opened, own_folder: Path) -> None:
        app.go("mijn-contacten#nieuw")
        fill(app, naam="Jan Bos", telefoon="112")
        app.key(Qt.Key.Key_Return)
        assert kept(own_folder) == ["Jan Bos"]

    def test_escape_leaves_the_form_and_what_was_typed_waits(
        self, app: Opened, own_folder: Path
    ) -> None:
        app.go("mijn-contacten")
        app.go("mijn-contacten#nieuw")
        fill(app, naam="Jan Bos")
        app.key(Qt.Key.Key_Escape)
        assert isinstance(app.page, OwnContactsPage)
        app.go("mijn-contacten#nieuw")
        assert form(app).typed.name == "Jan Bos"
        press(app.page, "Annuleer")
        app.go("mijn-contacten#nieuw")
        assert form(app).typed.name == ""
        assert kept(own_folder) == []

    def test_tab_goes_round_the_list(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA, JAN)
        app.go("mijn-contacten")
        order = []
        for _ in range(60):
            app.key(Qt.Key.Key_Tab)
            order.append(focused())
        names = ["Voeg een contact toe", "Kopieer het nummer van Fatima de Vries"]
        names += ["Wijzig Fatima de Vries", "Verwijder Fatima de Vries", "Wijzig Jan Bos"]
        names += ["Zorgcoördinator mensenhandel", "Maak een bestand", "Wis alle contacten"]
        places = [order.index(name) for name in names]
        assert places == sorted(places)

    def test_after_a_removal_by_key_the_keyboard_is_on_the_list(
        self, app: Opened, own_folder: Path
    ) -> None:
        keep(own_folder, FATIMA, JAN)
        app.go("mijn-contacten")
        tab_to(app, "Verwijder Fatima de Vries")
        app.key(Qt.Key.Key_Space)
        assert focused() == "Voeg een contact toe"
        app.key(Qt.Key.Key_Tab)
        assert focused() == "Kopieer het nummer van Jan Bos"


class TestFaults:
    def test_each_is_said_beside_its_field_and_the_first_has_the_keyboard(
        self, app: Opened, own_folder: Path
    ) -> None:
        app.go("mijn-contacten#nieuw")
        fill(app, telefoon="bel maar")
        press(app.page, "Bewaar")
        assert form(app).field(Field.NAME).fault == "Vul een naam in."
        assert "cijfers" in form(app).field(Field.PHONE).fault
        assert form(app).field(Field.HOURS).fault == ""
        assert focused() == "Naam"
        widget = QApplication.focusWidget()
        assert widget is not None
        assert "Vul een naam in." in widget.accessibleDescription()
        assert kept(own_folder) == []

    def test_who_mends_one_sees_it_go(self, app: Opened) -> None:
        app.go("mijn-contacten#nieuw")
        press(app.page, "Bewaar")
        fill(app, naam="Jan Bos")
        assert form(app).field(Field.NAME).fault == ""
        assert form(app).field(Field.PHONE).fault != ""

    def test_nothing_is_called_wrong_before_one_saves(self, app: Opened) -> None:
        app.go("mijn-contacten#nieuw")
        fill(app, naam="J", telefoon="x")
        assert form(app).field(Field.PHONE).fault == ""

    def test_what_the_guide_makes_of_hours(self, app: Opened) -> None:
        app.go("mijn-contacten#nieuw")
        fill(app, uren="ma t/m vr 9-17 uur")
        assert "nu bereikbaar" in form(app).field(Field.HOURS).remark
        fill(app, uren="meestal")
        assert "niet mee rekenen" in form(app).field(Field.HOURS).remark
        fill(app, uren="")
        assert form(app).field(Field.HOURS).remark == ""

    def test_odd_text_is_kept_whole_or_said_to_be_wrong(
        self, app: Opened, own_folder: Path, uncommon_text: str
    ) -> None:
        app.go("mijn-contacten#nieuw")
        name, phone = (form(app).field(f).control for f in (Field.NAME, Field.PHONE))
        assert isinstance(name, QLineEdit)
        assert isinstance(phone, QLineEdit)
        name.setText(uncommon_text)
        phone.setText("112")
        press(app.page, "Bewaar")
        if isinstance(app.page, OwnContactFormPage):
            assert form(app).field(Field.NAME).fault
            assert kept(own_folder) == []
        else:
            assert len(kept(own_folder)) == 1


class TestPlaces:
    def test_needs_are_asked_only_where_no_role_says_them(self, app: Opened) -> None:
        app.go("mijn-contacten#nieuw")
        assert form(app).field(Field.NEEDS).isVisible()
        press(app.page, "Zorgcoördinator")
        assert not form(app).field(Field.NEEDS).isVisible()
        assert form(app).typed.slot == Address.parse("contact/zorgcoordinator")
        press(app.page, "Iets anders")
        press(app.page, "Melden")
        assert form(app).typed.needs == (NeedId("overleg"), NeedId("melden"))

    def test_an_open_place_leads_to_its_form(self, app: Opened) -> None:
        app.go("mijn-contacten")
        press(app.page, "Zorgcoördinator mensenhandel")
        assert form(app).typed.slot == Address.parse("contact/zorgcoordinator")

    def test_the_page_of_an_open_place_says_so_and_leads_there(self, app: Opened) -> None:
        page = app.go(str(PLACE))
        assert "Nog niet ingesteld" in [w.accessibleName() for w in page.findChildren(QWidget)]
        assert button(page, "033-448 11 86").isEnabled()
        press(page, "Voeg toe")
        assert form(app).typed.slot == PLACE

    def test_who_is_there_already_is_said(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA)
        app.go("mijn-contacten#aandachtsfunctionaris")
        assert "Fatima de Vries" in form(app).field(Field.SLOT).remark
        app.go("mijn-contacten#eigen-a1")
        assert form(app).field(Field.SLOT).remark == ""

    def test_of_two_the_list_says_who_goes_first(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA, an_own_contact("c3", name="Els Maas", checked=date(2026, 11, 25)))
        page = app.go("mijn-contacten")
        said = [widget.accessibleName() for widget in page.findChildren(QWidget)]
        assert said.count("Els Maas is nieuwer en gaat voor") == 1

    def test_a_role_that_this_guide_does_not_know_stays(
        self, app: Opened, own_folder: Path
    ) -> None:
        strange = an_own_contact(slot=Address.parse("contact/ketenregisseur"))
        keep(own_folder, strange)
        page = app.go("mijn-contacten")
        assert "Een rol die deze gids niet kent" in words_on(page)
        app.go("mijn-contacten#eigen-a1")
        press(app.page, "Bewaar")
        assert OwnContactsFile(own_folder).read().contacts == (strange,)


class TestWhoIsCalled:
    def test_a_step_calls_ones_own_contact_or_who_stands_in(
        self, app: Opened, own_folder: Path
    ) -> None:
        page = app.go("checklist/toezicht")
        press(page, UNTIL_THEN)
        assert app.page.address == PLACE
        press(app.page, "Voeg toe")
        fill(app, naam="Fatima de Vries", telefoon="06-12 34 56 78")
        press(app.page, "Bewaar")
        page = app.go("checklist/toezicht")
        press(page, "Fatima de Vries 06-12 34 56 78")
        assert app.page.title == "Fatima de Vries"
        assert "‘Ik wil een signaal voorleggen.’" in words_on(app.page)

    def test_a_flow_calls_ones_own_contact_or_who_stands_in(
        self, app: Opened, own_folder: Path
    ) -> None:
        app.go("stappenplan/binnen#bel-de-vraagbaak")
        press(app.page, "033-448 11 86")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        keep(own_folder, FATIMA)
        app.go("mijn-contacten")
        app.go("stappenplan/binnen#bel-de-vraagbaak")
        press(app.page, "06-12 34 56 78")
        assert QGuiApplication.clipboard().text() == "06-12 34 56 78"

    def test_the_note_stands_on_the_page_of_the_contact(
        self, app: Opened, own_folder: Path
    ) -> None:
        keep(own_folder, FATIMA)
        app.go("mijn-contacten")
        page = app.go("contact/eigen-a1")
        press(page, "Wijzig")
        assert form(app).typed.note == "Zit op kamer 2.14."


class TestChanging:
    def test_changed_and_said_to_be_right(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, an_own_contact(checked=date(2025, 1, 1)))
        page = app.go("mijn-contacten")
        press(page, "Fatima de Vries klopt nog")
        assert OwnContactsFile(own_folder).read().contacts == (FATIMA,)
        press(app.page, "Wijzig Fatima")
        fill(app, naam="Fatima Vries")
        press(app.page, "Bewaar")
        assert kept(own_folder) == ["Fatima Vries"]

    def test_removed_and_brought_back(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA, JAN)
        app.go("mijn-contacten")
        press(app.page, "Verwijder Fatima")
        assert kept(own_folder) == ["Jan Bos"]
        assert "Fatima" not in words_on(app.page)
        press(app.window, "Ongedaan maken")
        assert "Fatima de Vries" in words_on(app.page)
        assert set(kept(own_folder)) == {"Jan Bos", "Fatima de Vries"}

    def test_removed_from_its_form(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA)
        app.go("mijn-contacten#eigen-a1")
        press(app.page, "Verwijder")
        assert isinstance(app.page, OwnContactsPage)
        assert kept(own_folder) == []
        press(app.window, "Ongedaan maken")
        assert kept(own_folder) == ["Fatima de Vries"]

    def test_the_number_is_copied(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA)
        press(app.go("mijn-contacten"), "Kopieer het nummer van Fatima")
        assert QGuiApplication.clipboard().text() == "06-12 34 56 78"

    def test_what_is_half_typed_survives_other_looks(self, app: Opened) -> None:
        app.go("mijn-contacten#aandachtsfunctionaris")
        fill(app, naam="Fatima", telefoon="06-12")
        app.window.state.set_theme("dark")
        app.window.state.set_zoom(125)
        settle()
        assert (form(app).typed.name, form(app).typed.phone) == ("Fatima", "06-12")

    def test_hidden_and_forgotten_nothing_half_typed_is_left(self, app: Opened) -> None:
        app.go("mijn-contacten#nieuw")
        fill(app, naam="Fatima")
        app.window.hide_and_forget()
        app.window.toggle_hidden()
        app.go("mijn-contacten#nieuw")
        assert form(app).typed.name == ""

    def test_a_contact_that_is_gone_leads_to_the_list(self, app: Opened) -> None:
        assert isinstance(app.go("mijn-contacten#eigen-weg"), OwnContactsPage)
        assert isinstance(app.go("mijn-contacten#overnemen"), OwnContactsPage)
        assert isinstance(app.go("mijn-contacten#zomaar"), OwnContactsPage)

    def test_on_paper(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA, JAN)
        job = app.go("mijn-contacten").print_job()
        assert job is not None
        for words in ("Fatima de Vries", "06-12 34 56 78", "ma-do 9:00-17:00", "Jan Bos"):
            assert words in job.body_html


class TestErasing:
    def test_it_asks_once(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA)
        app.go("mijn-contacten")
        app.prompts.agrees = False
        press(app.page, "Wis alle contacten")
        assert kept(own_folder) == ["Fatima de Vries"]
        app.prompts.agrees = True
        press(app.page, "Wis alle contacten")
        assert app.prompts.asked == ["Alle eigen contacten wissen?"] * 2
        assert not (own_folder / "mijn-contacten.json").exists()
        assert "zijn gewist" in words_on(app.page)

    def test_whoever_erases_everything_erases_these_too(
        self, app: Opened, own_folder: Path
    ) -> None:
        keep(own_folder, FATIMA)
        (own_folder / "mijn-contacten.beschadigd").write_text("Fatima", encoding="utf-8")
        press(app.go("over"), "Wis alles")
        assert not [p.name for p in own_folder.iterdir() if "contacten" in p.name]
        assert app.desk.own_contacts.all == ()

    def test_what_cannot_be_erased_is_said(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA)
        app.go("mijn-contacten")
        (own_folder / "mijn-contacten.json").unlink()
        (own_folder / "mijn-contacten.json" / "in de weg").mkdir(parents=True)
        press(app.page, "Wis alle contacten")
        assert "Niet alles kon worden gewist" in words_on(app.page)


class TestNotKept:
    def test_on_a_stick_that_is_locked_it_is_said_before_one_types(
        self, opens: Opens, with_places: Path
    ) -> None:
        app = opens(content=with_places, data=None)
        page = app.go("mijn-contacten")
        assert "kan op deze plek niets bewaren" in words_on(page)
        assert not button(page, "Voeg een contact toe").isEnabled()
        assert not button(page, "Neem een bestand over").isEnabled()
        page = app.go("mijn-contacten#nieuw")
        assert "kan op deze plek niets bewaren" in words_on(page)
        assert page.findChildren(QLineEdit) == []
        press(page, "Terug")
        assert isinstance(app.page, OwnContactsPage)

    def test_what_is_not_kept_stays_in_the_form(self, app: Opened, own_folder: Path) -> None:
        app.go("mijn-contacten#nieuw")
        fill(app, naam="Jan Bos", telefoon="112")
        shutil.rmtree(own_folder)
        own_folder.write_bytes(b"een bestand waar de map was")
        press(app.page, "Bewaar")
        assert "Niet bewaard: " in words_on(app.page)
        assert form(app).typed.name == "Jan Bos"
        own_folder.unlink()
        press(app.page, "Bewaar")
        assert kept(own_folder) == ["Jan Bos"]

    def test_a_removal_that_fails_is_said(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA)
        app.go("mijn-contacten#eigen-a1")
        newer = b'{"versie": 2}'
        (own_folder / "mijn-contacten.json").write_bytes(newer)
        press(app.page, "Verwijder")
        assert "Niet bewaard: een nieuwere versie" in words_on(app.page)
        assert (own_folder / "mijn-contacten.json").read_bytes() == newer

    def test_damage_is_said_once_in_a_notice_and_on_the_page(
        self, opens: Opens, with_places: Path, own_folder: Path
    ) -> None:
        (own_folder / "mijn-contacten.json").write_bytes(b"{ kapot")
        app = opens(content=with_places, data=own_folder)
        tell_problems(app.window, app.desk, "")
        assert "mijn-contacten.beschadigd" in app.window.notice.text
        assert "mijn-contacten.beschadigd" in words_on(app.go("mijn-contacten"))
        assert (own_folder / "mijn-contacten.beschadigd").read_bytes() == b"{ kapot"
        again = opens(content=with_places, data=own_folder)
        tell_problems(again.window, again.desk, "")
        assert not again.window.notice.isVisible()

    def test_a_newer_file_is_said_and_left(
        self, opens: Opens, with_places: Path, own_folder: Path
    ) -> None:
        newer = b'{"versie": 2}'
        (own_folder / "mijn-contacten.json").write_bytes(newer)
        app = opens(content=with_places, data=own_folder)
        tell_problems(app.window, app.desk, "")
        assert "nieuwere versie" in app.window.notice.text
        page = app.go("mijn-contacten")
        assert "nieuwere versie" in words_on(page)
        assert not button(page, "Voeg een contact toe").isEnabled()
        assert (own_folder / "mijn-contacten.json").read_bytes() == newer

    def test_without_content_ones_own_numbers_are_still_there(
        self, opens: Opens, tmp_path: Path, own_folder: Path
    ) -> None:
        keep(own_folder, FATIMA)
        app = opens(content=tmp_path / "weg.sqlite", data=own_folder)
        assert "06-12 34 56 78" in words_on(app.go("mijn-contacten"))
        app.go("mijn-contacten#nieuw")
        fill(app, naam="Jan Bos", telefoon="112")
        press(app.page, "Bewaar")
        assert kept(own_folder) == ["Fatima de Vries", "Jan Bos"]


class TestTwoWindows:
    def test_nothing_is_lost_and_each_sees_the_other(
        self, opens: Opens, with_places: Path, own_folder: Path
    ) -> None:
        first = opens(content=with_places, data=own_folder)
        second = opens(content=with_places, data=own_folder)
        for window, name in ((first, "Jan Bos"), (second, "Els Maas")):
            window.window.activateWindow()
            window.go("mijn-contacten#nieuw")
            fill(window, naam=name, telefoon="112")
            press(window.page, "Bewaar")
        assert kept(own_folder) == ["Jan Bos", "Els Maas"]
        first.go("start")
        assert "Els Maas" in words_on(first.go("mijn-contacten"))


class TestColleagues:
    def test_a_file_is_made_where_one_says(
        self, app: Opened, own_folder: Path, tmp_path: Path
    ) -> None:
        keep(own_folder, FATIMA)
        page = app.go("mijn-contacten")
        assert "Geef het alleen aan collega’s" in words_on(page)
        press(page, "Maak een bestand")
        assert app.prompts.asked == ["contacten.zakgids.json"]
        app.prompts.contacts = tmp_path / "contacten.zakgids.json"
        press(page, "Maak een bestand")
        assert parse_contacts(app.prompts.contacts.read_bytes()).contacts == (FATIMA,)
        assert "namen en nummers" in words_on(app.page)
        app.prompts.contacts = own_folder / "mijn-contacten.json" / "kan niet"
        press(page, "Maak een bestand")
        assert "Er is geen bestand gemaakt" in words_on(app.page)

    def test_one_sees_what_comes_in_and_what_differs(
        self, app: Opened, own_folder: Path, tmp_path: Path
    ) -> None:
        keep(own_folder, FATIMA, JAN)
        path = self.incoming(
            tmp_path,
            an_own_contact("a1", phone="06-87 65 43 21"),
            an_own_contact("zz", name="Els Maas", slot=None),
            JAN,
        )
        page = self.take_file(app, path)
        said = " ".join(
            [words_on(page)]
            + [box.accessibleDescription() for box in page.findChildren(QAbstractButton)]
        )
        assert "u hebt ‘06-12 34 56 78’, nieuw is ‘06-87 65 43 21’" in said
        assert "Hebt u al: 1" in said
        assert "Kan de gids niet overnemen: 1" in said
        assert "Nummer 4, Piet" in said
        assert kept(own_folder) == ["Fatima de Vries", "Jan Bos"]
        assert page.chosen == ["zz"], "nothing is replaced that one does not tick"
        press(page, "Neem 1 contact over")
        assert kept(own_folder) == ["Fatima de Vries", "Jan Bos", "Els Maas"]
        assert OwnContactsFile(own_folder).read().contacts[0] == FATIMA
        assert app.window.notice.text == "Overgenomen: 1"

    def test_one_may_replace_and_leave_out(
        self, app: Opened, own_folder: Path, tmp_path: Path
    ) -> None:
        keep(own_folder, FATIMA)
        theirs = an_own_contact("a1", phone="06-87 65 43 21", checked=CHECKED)
        path = self.incoming(tmp_path, theirs, an_own_contact("zz", name="Els Maas"))
        page = self.take_file(app, path)
        click(button(page, "Els Maas"))
        assert not any(b.isEnabled() for b in page.findChildren(Button) if "over" in b.text())
        click(button(page, "Fatima de Vries"))
        press(page, "Neem 1 contact over")
        assert OwnContactsFile(own_folder).read().contacts == (theirs,)

    def test_one_may_think_better_of_it(
        self, app: Opened, own_folder: Path, tmp_path: Path
    ) -> None:
        page = self.take_file(app, self.incoming(tmp_path, FATIMA))
        press(page, "Annuleer")
        assert isinstance(app.page, OwnContactsPage)
        assert kept(own_folder) == []

    def test_what_cannot_be_kept_is_said_and_stays_chosen(
        self, app: Opened, own_folder: Path, tmp_path: Path
    ) -> None:
        page = self.take_file(app, self.incoming(tmp_path, FATIMA))
        (own_folder / "mijn-contacten.json").write_bytes(b'{"versie": 2}')
        press(page, "Neem 1 contact over")
        assert "Niet bewaard: " in words_on(app.page)
        assert page.chosen == ["a1"]

    @pytest.mark.parametrize(
        ("data", "words"),
        [
            (b"\x00", "is geen bestand met contacten"),
            (b'{"versie": 2}', "is van een nieuwere versie"),
            (None, "kan niet worden geopend"),
        ],
    )
    def test_a_file_that_is_none(
        self, app: Opened, tmp_path: Path, data: bytes | None, words: str
    ) -> None:
        app.prompts.contacts = tmp_path / "iets.json"
        if data is not None:
            app.prompts.contacts.write_bytes(data)
        press(app.go("mijn-contacten"), "Neem een bestand over")
        assert f"iets.json {words}" in words_on(app.page)

    def test_nobody_is_asked_twice(self, app: Opened) -> None:
        press(app.go("mijn-contacten"), "Neem een bestand over")
        assert isinstance(app.page, OwnContactsPage)

    def test_an_empty_file_says_so(self, app: Opened, tmp_path: Path) -> None:
        path = tmp_path / "leeg.json"
        path.write_bytes(format_contacts(()))
        assert "geen contacten" in words_on(self.take_file(app, path))

    def test_odd_text_in_a_file_is_shown_on_its_line(
        self, app: Opened, tmp_path: Path, uncommon_text: str
    ) -> None:
        values = json.loads(format_contacts((FATIMA,)))
        values["contacten"][0].update(naam=uncommon_text, telefoon="bel maar")
        path = tmp_path / "vreemd.json"
        path.write_text(json.dumps(values), encoding="utf-8")
        page = self.take_file(app, path)
        assert "Nummer 1" in words_on(page)
        assert list(too_wide(page)) == []

    @staticmethod
    def incoming(folder: Path, *contacts: OwnContact) -> Path:
        """A colleague's file; with three contacts in it there is one odd entry too."""
        values = json.loads(format_contacts(contacts))
        if len(contacts) == 3:
            values["contacten"].append({"id": "p", "naam": "Piet", "telefoon": 7})
        path = folder / "van Els.zakgids.json"
        path.write_text(json.dumps(values), encoding="utf-8")
        return path

    @staticmethod
    def take_file(app: Opened, path: Path) -> OwnContactImportPage:
        app.prompts.contacts = path
        press(app.go("mijn-contacten"), "Neem een bestand over")
        assert isinstance(app.page, OwnContactImportPage)
        return app.page


LONG = an_own_contact(
    "d4",
    name="Zorg- en Veiligheidshuis Arnhem en omgeving, team mensenhandel en migratie " + "x" * 5,
    hours="maandag t/m donderdag van 9 uur tot 17 uur, op vrijdag alleen in de ochtend",
    note="Vervanging in de vakantie: " + "bel de balie en vraag naar de dienst. " * 10,
    checked=date(2025, 1, 1),
)


class TestFit:
    @pytest.mark.parametrize("look", LOOKS, ids=str)
    @pytest.mark.parametrize("where", ["lijst", "formulier", "fouten", "overnemen"])
    def test_the_pages_fit(
        self,
        app: Opened,
        own_folder: Path,
        tmp_path: Path,
        where: str,
        look: tuple[int, int, int],
    ) -> None:
        width, height, zoom = look
        keep(own_folder, FATIMA, LONG)
        app.window.resize(width, height)
        app.window.state.set_zoom(zoom)
        settle()
        app.go("mijn-contacten" if where == "lijst" else "mijn-contacten#eigen-d4")
        if where == "fouten":
            fill(app, naam="", telefoon="bel maar")
            press(app.page, "Bewaar")
        if where == "overnemen":
            path = TestColleagues.incoming(tmp_path, an_own_contact("a1", phone="112"), LONG, JAN)
            TestColleagues.take_file(app, path)
        settle()
        page = app.page
        assert list(too_wide(page)) == []
        assert list(too_narrow(page)) == []
        assert list(overlapping(page)) == []

    def test_everything_one_can_reach_has_a_name(self, app: Opened, own_folder: Path) -> None:
        keep(own_folder, FATIMA, LONG)
        for address in ("mijn-contacten", "mijn-contacten#nieuw", "mijn-contacten#eigen-a1"):
            page = app.go(address)
            reachable = [
                widget
                for widget in page.findChildren(QWidget)
                if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            ]
            assert [w for w in reachable if not w.accessibleName()] == []
