"""A checklist by mouse and by keys: tick, add, turn round, hand over, print."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from guide.core.checklist import MOST_OWN_STEPS
from guide.core.content.address import Address, Kind
from guide.core.content.ids import RoleId
from guide.core.content.records import ChainLink, Checklist
from guide.services.ticks import StepTicks
from guide.ui.pages.checklist import TURNED, ChecklistPage
from guide.ui.pages.checklist_steps import StepRow
from guide.ui.pages.checklist_turned import TurnedPage
from guide.ui.paper_size import sheets
from guide.ui.printing import print_to_pdf
from tests.support.builders import (
    a_checklist,
    a_guide,
    a_section,
    a_step,
    the_usual_chain,
    the_usual_templates,
)
from tests.support.fakes import FakeClock
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

ADDRESS = "checklist/toezicht"
OTHER = Address.parse("checklist/wijkteam")


def the_checklist() -> Checklist:
    """Three steps, of which the second says whom to call and the third leads everywhere."""
    links = ("signaal/paspoort-bewaard", "stappenplan/acuut-gevaar", "contact/comensha", "delen")
    built = (
        a_checklist(ADDRESS, code="C2")
        .with_phase(
            "Nu",
            a_step("stap-1", "C2.1", text="Stap 1."),
            a_step("stap-2", "C2.2", text="Stap 2.", contact=Address.parse("contact/comensha")),
        )
        .with_phase(
            "Vandaag",
            a_step(
                "stap-3",
                "C2.3",
                text="Stap 3.",
                links=tuple((f"Naar {link}", Address.parse(link)) for link in links),
            ),
        )
        .build()
    )
    chain = (
        ChainLink("Toezicht", built.head.address, True),
        ChainLink("Beller", None, False),
        ChainLink("Wijkteam", OTHER, False),
    )
    return replace(built, chain=chain)


def the_next_one() -> Checklist:
    built = a_checklist(str(OTHER), code="C3").with_steps(1).build()
    needs = a_section("nodig", title="Wat deze rol van u nodig heeft", body_html="<p>Feiten.</p>")
    return replace(built, sections=(needs,))


@pytest.fixture(scope="session")
def with_checklists(tmp_path_factory: pytest.TempPathFactory) -> Path:
    chain = the_usual_chain()
    contact = Address.parse("contact/comensha")
    wijkteam = replace(chain.partners[2], title="Het wijkteam", role=RoleId("wijkteam"))
    partners = (*chain.partners[:2], replace(wijkteam, contact=contact), *chain.partners[3:])
    guide = replace(a_guide(), partners=replace(chain, partners=partners))
    pages = (the_checklist(), the_next_one(), *the_usual_templates())
    return guide.with_pages(*pages).write_to(tmp_path_factory.mktemp("lijst") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_checklists: Path) -> Opened:
    opened = opens(content=with_checklists, role="toezicht")
    opened.window.activateWindow()
    return opened


def page_of(app: Opened, address: str = ADDRESS) -> ChecklistPage:
    page = app.go(address)
    assert isinstance(page, ChecklistPage)
    return page


def rows(page: QWidget) -> dict[str, StepRow]:
    settle()
    return {row.step.text: row for row in page.findChildren(StepRow) if row.isVisible()}


def tick(page: QWidget, text: str) -> None:
    row = rows(page)[text]
    click(row, QPoint(row.width() - 30, 20))


def field_of(page: QWidget) -> QLineEdit:
    (field,) = page.findChildren(QLineEdit)
    return field


def add(app: Opened, page: QWidget, text: str) -> None:
    """Type a step and press Enter."""
    field = field_of(page)
    field.setFocus()
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)
    app.key(Qt.Key.Key_Return)


def words_on(page: QWidget) -> str:
    settle()
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def clock_of(app: Opened) -> FakeClock:
    clock = app.desk.clock
    assert isinstance(clock, FakeClock)
    return clock


def ticks_of(app: Opened) -> StepTicks:
    return app.desk.step_ticks


class TestTicking:
    def test_the_time_stands_beside_the_tick(self, app: Opened) -> None:
        page = page_of(app)
        clock_of(app).pass_time(minutes=12)
        tick(page, "Stap 1.")
        row = rows(page)["Stap 1."]
        assert row.accessibleDescription().startswith("gedaan om 10:42 ")
        assert row.height() >= row.heightForWidth(row.width())
        tick(page, "Stap 1.")
        assert "gedaan" not in row.accessibleDescription()

    def test_of_another_day_it_says_which(self, app: Opened) -> None:
        tick(page_of(app), "Stap 1.")
        clock_of(app).pass_time(days=1)
        row = rows(page_of(app))["Stap 1."]
        assert row.accessibleDescription().startswith("gedaan op 24 november om 10:30 ")

    def test_the_row_grows_with_it(self, app: Opened) -> None:
        page = page_of(app)
        before = rows(page)["Stap 1."].height()
        tick(page, "Stap 1.")
        settle()
        assert rows(page)["Stap 1."].height() > before

    def test_what_is_open_is_said_calmly_and_blocks_nothing(self, app: Opened) -> None:
        page = page_of(app)
        assert "Nog open: 3" in words_on(page)
        tick(page, "Stap 3.")
        words = words_on(page)
        assert "Nog open: 2" in words
        assert "Volgende: Stap 1." in words
        press(page, "Overdracht")
        assert str(app.window.state.here) == "overdracht"
        page = page_of(app)
        for text in ("Stap 1.", "Stap 2."):
            tick(page, text)
        assert words_on(page).count("Alle stappen zijn gedaan.") == 2

    def test_starting_anew_can_be_undone(self, app: Opened) -> None:
        page = page_of(app)
        tick(page, "Stap 1.")
        press(page, "Opnieuw")
        assert not rows(page)["Stap 1."].isChecked()
        press(app.window, "Ongedaan maken")
        assert rows(page)["Stap 1."].isChecked()
        assert rows(page)["Stap 1."].accessibleDescription().startswith("gedaan om 10:30")


class TestOwnSteps:
    def test_enter_adds_one_and_one_can_go_on_typing(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Bel de huisarts")
        assert "Bel de huisarts" in rows(page)
        assert QApplication.focusWidget() is field_of(page)
        assert field_of(page).text() == ""
        add(app, page, "Leg de sleutel klaar")
        assert list(rows(page))[-2:] == ["Bel de huisarts", "Leg de sleutel klaar"]
        assert "Nog open: 5" in words_on(page)

    def test_so_does_the_button(self, app: Opened) -> None:
        page = page_of(app)
        field_of(page).setText("Bel de huisarts")
        press(page, "Voeg toe")
        assert "Bel de huisarts" in rows(page)

    def test_nothing_typed_adds_nothing(self, app: Opened) -> None:
        page = page_of(app)
        field_of(page).setText("   ")
        press(page, "Voeg toe")
        assert len(rows(page)) == 3

    def test_odd_text_is_shown_as_a_line(self, app: Opened, uncommon_text: str) -> None:
        page = page_of(app)
        app.desk.step_ticks.add_own(page.address, f"Bel {uncommon_text}")
        settle()
        assert len(rows(page)) == 4
        assert page.print_job() is not None

    def test_they_are_ticked_with_the_rest(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Bel de huisarts")
        tick(page, "Bel de huisarts")
        assert rows(page)["Bel de huisarts"].accessibleDescription() == "gedaan om 10:30"
        assert "1 van 4" in words_on(page)

    def test_they_stay_while_the_guide_is_open(self, app: Opened) -> None:
        add(app, page_of(app), "Bel de huisarts")
        tick(app.page, "Bel de huisarts")
        app.go("contacten")
        assert rows(page_of(app))["Bel de huisarts"].isChecked()
        app.window.state.zoom_in()
        assert rows(page_of(app))["Bel de huisarts"].isChecked()

    def test_they_reach_the_hand_over(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Bel de huisarts")
        tick(page, "Bel de huisarts")
        page = app.go("overdracht")
        press(page, "Notitie")
        job = page.print_job()
        assert job is not None
        assert "10:30 Bel de huisarts" in job.body_html

    def test_taking_one_away_can_be_undone(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Bel de huisarts")
        press(page, "Haal weg")
        assert len(rows(page)) == 3
        assert QApplication.focusWidget() is field_of(page)
        press(app.window, "Ongedaan maken")
        assert "Bel de huisarts" in rows(page)

    def test_starting_anew_keeps_them(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Bel de huisarts")
        tick(page, "Bel de huisarts")
        press(page, "Opnieuw")
        assert not rows(page)["Bel de huisarts"].isChecked()

    def test_hiding_for_good_forgets_them(self, app: Opened) -> None:
        add(app, page_of(app), "Bel de huisarts")
        app.window.hide_and_forget()
        app.window.toggle_hidden()
        assert len(rows(page_of(app))) == 3

    def test_when_there_are_too_many_it_says_so(self, app: Opened) -> None:
        page = page_of(app)
        for number in range(MOST_OWN_STEPS):
            ticks_of(app).add_own(page.address, f"Eigen {number}")
        field_of(page).setText("Nog een")
        press(page, "Voeg toe")
        assert "geen stappen meer bij" in app.window.notice.text

    def test_tab_reaches_them_after_the_others(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Bel de huisarts")
        button(page, "Naar delen").setFocus()
        reached = []
        for _ in range(4):
            app.key(Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            assert widget is not None
            reached.append(widget.accessibleName())
        assert reached == ["Bel de huisarts", "Haal weg", "Voeg zelf een stap toe", "Voeg toe"]

    def test_letters_of_other_keys_are_letters_in_the_field(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Wacht 1 uur")
        assert "Wacht 1 uur" in rows(page)
        assert isinstance(app.page, ChecklistPage)


class TestPanel:
    def test_it_says_whom_to_call_at_the_next_step(self, app: Opened) -> None:
        page = page_of(app)
        panel = button(page, "Druk af").parentWidget().parentWidget()
        assert panel is not None
        press(panel, "033-448 11 86")
        assert str(app.window.state.here) == "contact/comensha"

    def test_with_nobody_left_to_call_it_names_nobody(self, app: Opened) -> None:
        page = page_of(app)
        for text in ("Stap 1.", "Stap 2."):
            tick(page, text)
        panel = button(page, "Druk af").parentWidget().parentWidget()
        assert panel is not None
        with pytest.raises(AssertionError):
            button(panel, "033-448 11 86")

    def test_print_asks_for_a_printer(self, app: Opened) -> None:
        press(page_of(app), "Druk af")
        assert app.prompts.asked == ["printer"]

    def test_the_chain_leads_on(self, app: Opened) -> None:
        press(page_of(app), "Wijkteam")
        assert str(app.window.state.here) == str(OTHER)
        press(page_of(app), "Bekijk alle ketenpartners")
        assert str(app.window.state.here) == "ketenpartners"

    def test_a_guide_without_templates_or_chain_offers_neither(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        page = opens(content=guide_file).go("checklist/burgerzaken")
        for words in ("Overdracht", "ketenpartners", "Wat heeft de ander"):
            with pytest.raises(AssertionError):
                button(page, words)

    @pytest.mark.parametrize("look", [(1024, 600, 100), (820, 640, 100)], ids=str)
    def test_in_a_narrow_window_the_next_step_and_the_number_stay_in_sight(
        self, app: Opened, look: tuple[int, int, int]
    ) -> None:
        app.window.resize(look[0], look[1])
        settle()
        page = page_of(app)
        numbers = [
            b
            for b in page.findChildren(QWidget)
            if "033-448 11 86" in b.accessibleName() and b.isVisible()
        ]
        bottoms = [b.mapTo(page, QPoint(0, b.height())).y() for b in numbers]
        assert any(page.height() - 60 < bottom <= page.height() for bottom in bottoms)


class TestLinks:
    @pytest.mark.parametrize(
        ("words", "there"),
        [
            ("Naar signaal", "signaal/paspoort-bewaard"),
            ("Naar stappenplan", "stappenplan/acuut-gevaar"),
            ("Naar contact", "contact/comensha"),
            ("Naar delen", "delen"),
        ],
    )
    def test_a_step_leads_to_what_helps(self, app: Opened, words: str, there: str) -> None:
        press(page_of(app), words)
        assert str(app.window.state.here) == there


class TestTurning:
    def test_the_button_shows_what_the_next_partner_needs(self, app: Opened) -> None:
        press(page_of(app), "Wat heeft de ander van mij nodig?")
        page = app.page
        assert isinstance(page, TurnedPage)
        assert page.title == "Het wijkteam: dit is van u nodig"
        assert "Bij uw checklist: Toezicht." in words_on(page)
        job = page.print_job()
        assert "Feiten." in job.body_html

    def test_a_key_turns_it_and_turns_it_back(self, app: Opened) -> None:
        page_of(app)
        for wanted in (TurnedPage, ChecklistPage, TurnedPage):
            QTest.keyClick(app.window.windowHandle(), "w")
            assert isinstance(app.page, wanted)

    def test_not_while_one_types(self, app: Opened) -> None:
        page = page_of(app)
        field_of(page).setFocus()
        QTest.keyClick(app.window.windowHandle(), "w")
        assert app.page is page
        assert field_of(page).text() == "w"

    def test_not_while_the_guide_is_hidden(self, app: Opened) -> None:
        page = page_of(app)
        app.window.toggle_hidden()
        QTest.keyClick(app.window.windowHandle(), "w")
        app.window.toggle_hidden()
        assert app.page is page

    def test_also_from_a_row(self, app: Opened) -> None:
        rows(page_of(app))["Stap 1."].setFocus()
        QTest.keyClick(app.window.windowHandle(), "w")
        assert isinstance(app.page, TurnedPage)

    def test_their_checklist_and_their_number_are_one_click_away(self, app: Opened) -> None:
        press(app.go(f"{ADDRESS}#{TURNED}"), "Open hun checklist")
        assert str(app.window.state.here) == str(OTHER)
        press(app.go(f"{ADDRESS}#{TURNED}"), "033-448 11 86")
        assert str(app.window.state.here) == "contact/comensha"

    def test_back_by_button_and_by_escape(self, app: Opened) -> None:
        page = page_of(app)
        tick(page, "Stap 1.")
        press(page, "Wat heeft de ander")
        press(app.page, "Terug naar uw checklist")
        assert rows(app.page)["Stap 1."].isChecked()
        press(app.page, "Wat heeft de ander")
        app.key(Qt.Key.Key_Escape)
        assert isinstance(app.page, ChecklistPage)

    def test_larger_text_keeps_it_turned(self, app: Opened) -> None:
        app.go(f"{ADDRESS}#{TURNED}")
        app.window.state.zoom_in()
        assert isinstance(app.page, TurnedPage)

    def test_who_has_nobody_after_them_cannot_turn(self, app: Opened) -> None:
        page = page_of(app, str(OTHER))
        with pytest.raises(AssertionError):
            button(page, "Wat heeft de ander")
        page.setFocus()
        QTest.keyClick(app.window.windowHandle(), "w")
        assert isinstance(app.page, ChecklistPage)
        assert isinstance(app.go(f"{OTHER}#{TURNED}"), ChecklistPage)

    def test_every_shipped_checklist_can_be_turned(
        self, opens: Callable[..., Opened], real_guide: Path
    ) -> None:
        app = opens(content=real_guide)
        library = app.desk.library
        assert library is not None
        for head in library.heads(Kind.CHECKLIST):
            page = app.go(str(head.address.at(TURNED)))
            assert isinstance(page, TurnedPage), head.address
            assert list(too_wide(page)) == []
            assert list(too_narrow(page)) == []


class TestPaper:
    def text_of(self, page: ChecklistPage) -> str:
        document = QTextDocument()
        document.setHtml(page.print_job().body_html)
        return document.toPlainText()

    def test_boxes_ticks_times_numbers_and_own_steps(self, app: Opened) -> None:
        page = page_of(app)
        add(app, page, "Bel de huisarts")
        for words in ("Stap 1.", "Bel de huisarts"):
            tick(page, words)
        text = self.text_of(page)
        assert text.count("☑") == 2
        assert text.count("☐") == 2
        for words in (
            "Stap 1. C2.1",
            "gedaan om 10:30",
            "Niet: doorvragen naar details",
            "CoMensha 033-448 11 86",
            "Eigen stappen",
            "Bel de huisarts",
            "Nog open: 2",
            "1 bron, zie code C2 in de gids",
        ):
            assert words in text

    def test_the_foot_says_when_it_was_checked(self, app: Opened) -> None:
        assert "Nagekeken op 24 november 2026" in page_of(app).print_job().foot

    def test_every_shipped_checklist_is_one_sheet(
        self, opens: Callable[..., Opened], real_guide: Path, tmp_path: Path
    ) -> None:
        app = opens(content=real_guide)
        library = app.desk.library
        assert library is not None
        for head in library.heads(Kind.CHECKLIST):
            job = page_of(app, str(head.address)).print_job()
            path = tmp_path / "lijst.pdf"
            assert print_to_pdf(path, job, "Zakgids Mensenhandel, editie 2026.1")
            assert path.read_bytes().count(b"/Type /Page\n") == 1, head.address

    def test_it_goes_on_to_a_second_sheet_when_it_must(self, app: Opened, tmp_path: Path) -> None:
        page = page_of(app)
        for number in range(MOST_OWN_STEPS):
            ticks_of(app).add_own(page.address, f"Eigen stap {number}. " + "Lang. " * 30)
        job = page.print_job()
        path = tmp_path / "lijst.pdf"
        assert print_to_pdf(path, job, "")
        counted = path.read_bytes().count(b"/Type /Page\n")
        assert counted == sheets(f"<h1>{job.title}</h1>{job.body_html}") > 1
        for number in range(MOST_OWN_STEPS):
            assert f"Eigen stap {number}." in job.body_html


ALL_LOOKS = [*LOOKS, (1024, 600, 200), (1366, 768, 400), (360, 640, 100)]


@pytest.mark.parametrize("look", ALL_LOOKS, ids=str)
@pytest.mark.parametrize("address", [ADDRESS, f"{ADDRESS}#{TURNED}"])
def test_it_fits(app: Opened, address: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    where = Address.parse(address).page
    own = ticks_of(app).add_own(where, "Bel de huisarts van de persoon, als die dat wil.")
    assert own is not None
    ticks_of(app).set(where, own, True)
    page = app.go(address)
    settle()
    assert list(too_wide(page)) == []
    assert list(too_narrow(page)) == []
    assert list(overlapping(page)) == []


def test_all_that_one_reaches_has_a_name_and_there_is_one_title(app: Opened) -> None:
    for address in (ADDRESS, f"{ADDRESS}#{TURNED}"):
        page = app.go(address)
        settle()
        reached = [
            w
            for w in page.findChildren(QWidget)
            if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert [type(w).__name__ for w in reached if not w.accessibleName()] == []
        levels = [w.property("headingLevel") for w in page.findChildren(QLabel) if w.isVisible()]
        assert levels.count(1) == 1
