"""Afspraken: typed, printed on one sheet, put among one's own contacts, kept nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from guide.core.agreement import MOST_HOURS, MOST_LINE, Agreement, Line, Part, Person
from guide.core.own_contacts import (
    LONGEST_NAME,
    LONGEST_PHONE,
    Field,
    OwnContact,
)
from guide.storage.own_contacts_file import OwnContactsFile
from guide.ui.pages.agreement import AgreementPage
from guide.ui.pages.own_contact_import import OwnContactImportPage
from guide.ui.printing import print_to_pdf
from tests.support.builders import a_guide
from tests.support.own_contacts import PLACE, a_place, an_own_contact
from tests.support.ui import Opened, button, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

FOOT = "Zakgids Mensenhandel, editie 2026.1"
Opens = Callable[..., Opened]


@pytest.fixture(scope="module")
def with_place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    guide = a_guide().with_pages(a_place())
    return guide.write_to(tmp_path_factory.mktemp("plek") / "gids.sqlite")


@pytest.fixture
def app(opens: Opens, with_place: Path) -> Opened:
    opened = opens(content=with_place)
    opened.window.activateWindow()
    opened.go("afspraken")
    return opened


def sheet(app: Opened) -> AgreementPage:
    assert isinstance(app.page, AgreementPage)
    return app.page


def kept(folder: Path) -> tuple[OwnContact, ...]:
    return OwnContactsFile(folder).read().contacts


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def type_keys(app: Opened, text: str) -> None:
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)  # type: ignore[call-overload]
    settle()


def fill(app: Opened, part: Part, **texts: str) -> None:
    for name, text in texts.items():
        control = sheet(app).field(part, Field(name)).control
        assert isinstance(control, QLineEdit)
        control.setFocus()
        control.selectAll()
        type_keys(app, text)


def test_by_keyboard_from_the_first_field_to_the_contacts(app: Opened, tmp_path: Path) -> None:
    sheet(app).field(Part.RECEIVES, Field.NAME).control.setFocus()
    type_keys(app, "Fatima de Vries")
    app.key(Qt.Key.Key_Tab)
    type_keys(app, "06-12 34 56 78")
    app.key(Qt.Key.Key_Tab)
    type_keys(app, "ma-do 9-17")
    app.key(Qt.Key.Key_Tab)
    type_keys(app, "Mariam")
    app.key(Qt.Key.Key_Tab)
    type_keys(app, "026-123 45 67")
    for _ in range(20):
        app.key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None and focused.accessibleName() == "Zet in Mijn contacten":
            break
    app.key(Qt.Key.Key_Space)
    first, second = kept(tmp_path)
    assert (first.name, first.slot, first.hours) == ("Fatima de Vries", PLACE, "ma-do 9-17")
    assert (second.name, second.slot, second.note) == (
        "Mariam",
        None,
        "Met wie onze gemeente overlegt.",
    )
    assert "Bewaard om 10:30" in words_on(app.page)
    assert "Fatima de Vries" in words_on(app.go("mijn-contacten"))


def test_each_field_says_whose_it_is(app: Opened) -> None:
    names = [edit.accessibleName() for edit in sheet(app).findChildren(QLineEdit)]
    assert "Wie beslist? Telefoonnummer" in names
    assert len(set(names)) == len(names) == 12


def test_what_is_wrong_is_said_beside_the_field(app: Opened, tmp_path: Path) -> None:
    fill(app, Part.DECIDES, telefoon="bel maar")
    press(app.page, "Zet in Mijn contacten")
    assert sheet(app).field(Part.DECIDES, Field.NAME).fault == "Vul een naam in."
    assert "cijfers" in sheet(app).field(Part.DECIDES, Field.PHONE).fault
    focused = QApplication.focusWidget()
    assert focused is sheet(app).field(Part.DECIDES, Field.NAME).control
    assert kept(tmp_path) == ()
    fill(app, Part.DECIDES, naam="Jan Bos", telefoon="112")
    press(app.page, "Zet in Mijn contacten")
    assert sheet(app).field(Part.DECIDES, Field.PHONE).fault == ""
    assert [own.name for own in kept(tmp_path)] == ["Jan Bos"]


def test_twice_is_once(app: Opened, tmp_path: Path) -> None:
    fill(app, Part.RECEIVES, naam="Fatima de Vries", telefoon="06-12 34 56 78")
    press(app.page, "Zet in Mijn contacten")
    press(app.page, "Zet in Mijn contacten")
    assert len(kept(tmp_path)) == 1


def test_who_is_known_otherwise_is_asked_about_first(app: Opened, tmp_path: Path) -> None:
    known = an_own_contact()
    OwnContactsFile(tmp_path).change(lambda _: (known,))
    app.go("afspraken")
    fill(app, Part.RECEIVES, naam="Fatima de Vries", telefoon="06-87 65 43 21")
    press(app.page, "Zet in Mijn contacten")
    assert isinstance(app.page, OwnContactImportPage)
    assert "Afspraken in uw gemeente" in words_on(app.page)
    assert kept(tmp_path) == (known,)


def test_where_nothing_can_be_kept_it_is_said_and_printing_works(
    opens: Opens, with_place: Path, tmp_path: Path
) -> None:
    app = opens(content=with_place, data=None)
    app.window.activateWindow()
    app.go("afspraken")
    fill(app, Part.RECEIVES, naam="Fatima")
    assert not button(app.page, "Zet in Mijn contacten").isEnabled()
    assert "niets bewaren" in words_on(app.page)
    app.prompts.paper = tmp_path / "papier.pdf"
    press(app.page, "Druk af")
    assert app.prompts.paper.read_bytes().startswith(b"%PDF")


def test_it_survives_other_looks_and_pages_and_reaches_no_disk(app: Opened, tmp_path: Path) -> None:
    fill(app, Part.RECEIVES, naam="Kwabbernoot")
    sheet(app).line(Line.FEEDBACK).setFocus()
    type_keys(app, "Bel terug")
    app.window.state.set_theme("dark")
    app.go("start")
    app.go("afspraken")
    assert sheet(app).line(Line.FEEDBACK).text() == "Bel terug"
    held = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert not [data for data in held if b"Kwabbernoot" in data]
    app.window.hide_and_forget()
    app.window.toggle_hidden()
    app.go("afspraken")
    assert sheet(app).print_job().body_html.find("Kwabbernoot") == -1


def test_begun_anew_and_brought_back(app: Opened) -> None:
    fill(app, Part.ADVISES, naam="Mariam")
    press(app.page, "Begin opnieuw")
    control = sheet(app).field(Part.ADVISES, Field.NAME).control
    assert isinstance(control, QLineEdit)
    assert control.text() == ""
    assert not button(app.page, "Begin opnieuw").isEnabled()
    press(app.window, "Ongedaan maken")
    assert control.text() == "Mariam"


def test_closing_asks_when_something_was_typed(app: Opened) -> None:
    fill(app, Part.ADVISES, naam="Mariam")
    app.prompts.agrees = False
    assert not app.window.close()
    assert app.prompts.asked == ["De gids sluiten?"]
    press(app.page, "Begin opnieuw")
    assert app.window.close()
    assert len(app.prompts.asked) == 1


class TestPaper:
    def test_an_empty_sheet_has_every_question_and_the_numbers(
        self, app: Opened, tmp_path: Path
    ) -> None:
        html = sheet(app).print_job().body_html
        for words in ("Wie ontvangt", "Met wie", "Wie beslist", "buiten kantooruren", "112"):
            assert words in html
        assert "033-448 11 86" in html
        path = tmp_path / "leeg.pdf"
        assert print_to_pdf(path, sheet(app).print_job(), FOOT)
        assert b"/Count 1" in path.read_bytes()

    def test_filled_to_the_brim_it_is_still_one_sheet(self, app: Opened, tmp_path: Path) -> None:
        person = Person(_long(LONGEST_NAME), "1" * LONGEST_PHONE, _long(MOST_HOURS))
        full = Agreement(dict.fromkeys(Part, person), dict.fromkeys(Line, _long(MOST_LINE)))
        page = sheet(app)
        page.edited.emit(full)
        app.go("start")
        app.go("afspraken")
        page = sheet(app)
        path = tmp_path / "vol.pdf"
        assert print_to_pdf(path, page.print_job(), FOOT)
        assert b"/Count 1" in path.read_bytes()
        assert person.name in page.print_job().body_html

    def test_what_is_typed_is_text_and_no_markup(self, app: Opened) -> None:
        fill(app, Part.RECEIVES, naam="<b>Jan</b>")
        assert "&lt;b&gt;Jan&lt;/b&gt;" in sheet(app).print_job().body_html


def _long(length: int) -> str:
    return ("waarnemend " * 20)[:length].strip()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_page_fits(app: Opened, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    app.go("start")
    app.go("afspraken")
    fill(app, Part.RECEIVES, telefoon="bel maar")
    press(app.page, "Zet in Mijn contacten")
    page = app.page
    assert list(too_wide(page)) == []
    assert list(too_narrow(page)) == []
    assert list(overlapping(page)) == []
