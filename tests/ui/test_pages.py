"""What one does on the pages: tick, walk, call, practise, search, print."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView

from guide.core.content.address import Address, Kind
from guide.core.content.ids import NodeId
from guide.core.content.records import Status
from guide.ui.pages.flow_map import FlowMap
from guide.ui.pages.signals import SignalsPage
from tests.support.ui import Opened, button, click, press, settle


def words_on(page: object) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel))  # type: ignore[attr-defined]


class TestSignals:
    def list_of(self, app: Opened) -> QListView:
        return app.page.findChildren(QListView)[0]

    def click_row(self, app: Opened, row: int) -> None:
        view = self.list_of(app)
        area = view.visualRect(view.model().index(row, 0))
        click(view.viewport(), area.topLeft() + QPoint(260, 20))

    def test_a_click_anywhere_on_the_row_ticks(self, app: Opened) -> None:
        app.go("signalen")
        self.click_row(app, 1)
        assert app.desk.signal_ticks.ticked == ("paspoort-bewaard",)
        assert "1 signaal aangevinkt" in words_on(app.page)
        self.click_row(app, 1)
        assert app.desk.signal_ticks.ticked == ()

    def test_arrows_and_space_tick(self, app: Opened) -> None:
        app.go("signalen")
        view = self.list_of(app)
        view.setFocus()
        view.setCurrentIndex(view.model().index(2, 0))
        QTest.keyClick(view, Qt.Key.Key_Space)
        assert len(app.desk.signal_ticks.ticked) == 1

    def test_ticks_stay_whatever_one_looks_at(self, app: Opened) -> None:
        app.go("signalen")
        self.click_row(app, 1)
        press(app.page, "Waar ik ben")
        press(app.page, "Vorm van uitbuiting")
        app.page.findChildren(QLineEdit)[0].setText("bestaat niet")
        app.go("contacten")
        app.go("signalen")
        assert app.desk.signal_ticks.ticked == ("paspoort-bewaard",)
        assert "1 signaal aangevinkt" in words_on(app.page)

    def test_the_filter_narrows_the_list(self, app: Opened) -> None:
        app.go("signalen")
        view = self.list_of(app)
        everything = view.model().rowCount()
        app.page.findChildren(QLineEdit)[0].setText("paspoort")
        assert 0 < view.model().rowCount() < everything / 4

    def test_an_alarm_says_to_call_now(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        alarm = next(signal for signal in library.signals if signal.is_alarm)
        app.go("signalen")
        app.desk.signal_ticks.set(alarm.id, True)
        settle()
        assert "Bel nu" in words_on(app.page)
        press(app.page, "112")
        assert QGuiApplication.clipboard().text() == "112"

    def test_starting_anew_can_be_undone(self, app: Opened) -> None:
        app.go("signalen")
        self.click_row(app, 1)
        press(app.page, "Begin opnieuw")
        assert app.desk.signal_ticks.ticked == ()
        press(app.window, "Ongedaan maken")
        assert app.desk.signal_ticks.ticked == ("paspoort-bewaard",)

    def test_an_address_leads_to_the_very_signal(self, app: Opened) -> None:
        app.go("signaal/opgesloten")
        index = self.list_of(app).currentIndex()
        assert "opgesloten" in index.data()
        view = self.list_of(app)
        assert view.viewport().rect().intersects(view.visualRect(index))

    def test_a_form_shows_its_signals(self, app: Opened) -> None:
        press(app.go("vorm/arbeidsuitbuiting"), "Bekijk en vink aan")
        assert isinstance(app.page, SignalsPage)
        assert "Arbeidsuitbuiting" in self.list_of(app).model().index(0, 0).data()

    def test_every_strength_carries_its_mark(self, app: Opened) -> None:
        app.go("signalen")
        model = self.list_of(app).model()
        spoken = [
            model.index(row, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
            for row in range(model.rowCount())
            if "Sterk" in (model.index(row, 0).data() or "")
        ]
        assert spoken
        assert all("Nog te controleren" in text for text in spoken)


class TestChecklist:
    ADDRESS = "checklist/burgerzaken"

    def test_ticking_shows_how_far_one_is(self, app: Opened) -> None:
        page = app.go(self.ADDRESS)
        rows = page.findChildren(QCheckBox)
        click(rows[0], QPoint(300, 10))
        click(rows[1], QPoint(300, 10))
        assert f"2 van {len(rows)}" in words_on(page)
        ticked = app.desk.step_ticks.ticked(Address.parse(self.ADDRESS))
        assert len(ticked) == 2
        assert all(tick.at.year == 2026 for tick in ticked.values())

    def test_any_order_and_back_again(self, app: Opened) -> None:
        rows = app.go(self.ADDRESS).findChildren(QCheckBox)
        rows[-1].setFocus()
        QTest.keyClick(rows[-1], Qt.Key.Key_Space)
        app.go("contacten")
        rows = app.go(self.ADDRESS).findChildren(QCheckBox)
        assert [row.isChecked() for row in rows] == [False] * (len(rows) - 1) + [True]

    def test_restart_can_be_undone(self, app: Opened) -> None:
        page = app.go(self.ADDRESS)
        click(page.findChildren(QCheckBox)[0], QPoint(300, 10))
        press(page, "Opnieuw")
        assert not app.desk.step_ticks.ticked(Address.parse(self.ADDRESS))
        press(app.window, "Ongedaan maken")
        assert page.findChildren(QCheckBox)[0].isChecked()

    def test_a_step_leads_to_its_contact(self, app: Opened) -> None:
        press(app.go(self.ADDRESS), "Alarmnummer 112")
        assert str(app.page.address) == "contact/112"
        app.go(f"{self.ADDRESS}#stap-noteer")
        assert app.page.scroll_position() > 0


class TestFlow:
    ADDRESS = "stappenplan/geen-aangifte"

    def walk(self, app: Opened):  # type: ignore[no-untyped-def]
        library = app.desk.library
        assert library is not None
        flow = library.flow(Address.parse(self.ADDRESS))
        assert flow is not None
        return app.desk.walks.walk(flow)

    def test_digits_answer(self, app: Opened) -> None:
        page = app.go(self.ADDRESS)
        labels = [edge.label for edge in self.walk(app).answers]
        QTest.keyClick(page, Qt.Key(Qt.Key.Key_1.value + labels.index("nee")))
        assert self.walk(app).here.id == "leeftijd"
        assert "Is er nu gevaar" in words_on(page)

    def test_back_and_restart(self, app: Opened) -> None:
        page = app.go(self.ADDRESS)
        press(page, "Nee")
        press(page, "Nee")
        press(page, "Vorige")
        assert self.walk(app).here.id == "leeftijd"
        press(page, "Opnieuw")
        assert not self.walk(app).trail

    def test_a_click_on_the_map_goes_there(self, app: Opened) -> None:
        page = app.go(self.ADDRESS)
        the_map = page.findChildren(FlowMap)[0]
        node = self.walk(app).flow.nodes[5]
        click(the_map, the_map.node_position(node.id))
        assert self.walk(app).here.id == node.id

    def test_both_views_have_one_position(self, app: Opened) -> None:
        page = app.go(self.ADDRESS)
        press(page, "Nee")
        the_map = page.findChildren(FlowMap)[0]
        assert self.walk(app).here.label in the_map.accessibleName()

    def test_someone_who_does_not_dare_ends_at_a_way_on(self, app: Opened) -> None:
        page = app.go(self.ADDRESS)
        for _ in range(12):
            walk = self.walk(app)
            if walk.is_at_end:
                break
            labels = [edge.label for edge in walk.answers]
            wanted = next((n for n in ("nee", "nee, nu niet") if n in labels), labels[0])
            QTest.keyClick(page, Qt.Key(Qt.Key.Key_1.value + labels.index(wanted)))
        assert self.walk(app).is_at_end

    def test_an_address_opens_the_flow_at_its_node(self, app: Opened) -> None:
        app.go(f"{self.ADDRESS}#leeftijd")
        assert self.walk(app).here.id == NodeId("leeftijd")


class TestContacts:
    def test_a_need_narrows_the_list(self, app: Opened) -> None:
        page = app.go("contacten")
        press(page, "Arbeid")
        words = words_on(page)
        assert "0800-5151" in words
        assert "0800-0188" not in words

    def test_an_unconfirmed_number_says_so(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        unsure = next(
            c for c in library.contacts if c.phone and c.head.status is Status.UNCONFIRMED
        )
        assert "Nog te controleren" in words_on(app.go(str(unsure.head.address)))

    def test_a_contact_without_a_number_shows_none(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        without = [c for c in library.contacts if not c.phone]
        assert without
        for contact in without:
            page = app.go(str(contact.head.address))
            assert contact.route in words_on(page)
            with pytest.raises(AssertionError):
                button(page, "Kopieer")


class TestCase:
    def test_choose_hear_and_go_on_to_the_end(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        case = library.case(library.heads(Kind.CASE)[0].address)
        assert case is not None
        page = app.go(str(case.head.address))
        for _ in range(len(case.scenes) + 1):
            play = app.desk.plays.play(case)
            if play.is_over:
                break
            QTest.keyClick(page, Qt.Key.Key_1)
            assert "U koos" in words_on(page)
            press(page, "Ga verder")
        assert app.desk.plays.play(case).is_over
        press(page, "Speel opnieuw")
        assert not app.desk.plays.play(case).taken


class TestSearch:
    def search(self, app: Opened, text: str) -> None:
        app.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        field = app.window.search.field
        for character in text:
            QTest.keyClicks(field, character)

    def test_answers_at_every_key_and_opens_the_very_place(self, app: Opened) -> None:
        self.search(app, "bedenktijd")
        assert app.window.search.hits()
        first = app.window.search.hits()[0].address
        QTest.keyClick(app.window.search.field, Qt.Key.Key_Return)
        settle()
        assert not app.window.search.isVisible()
        assert app.page.address.page == first.page

    def test_a_code_opens(self, app: Opened) -> None:
        self.search(app, "f2.3")
        QTest.keyClick(app.window.search.field, Qt.Key.Key_Return)
        assert str(app.page.address) == "stappenplan/geen-aangifte"

    def test_escape_closes_and_leaves_one_where_one_was(self, app: Opened) -> None:
        app.go("contacten")
        self.search(app, "paspoort")
        QTest.keyClick(app.window.search.field, Qt.Key.Key_Escape)
        assert not app.window.search.isVisible()
        assert str(app.page.address) == "contacten"

    def test_odd_text_never_raises(self, app: Opened, uncommon_text: str) -> None:
        app.window.open_search()
        app.window.search.field.setText(uncommon_text)
        app.window.search.field.setText('") OR * NEAR(" ' + uncommon_text)

    def test_nothing_found_says_so(self, app: Opened) -> None:
        self.search(app, "qqqq")
        assert "Niets gevonden" in words_on(app.window.search)


@pytest.mark.parametrize(
    "address",
    [
        "start",
        "signalen",
        "contacten",
        "over",
        "sneltoetsen",
        "checklist/burgerzaken",
        "stappenplan/geen-aangifte",
        "vorm/arbeidsuitbuiting",
        "contact/comensha",
        "casus/inschrijving-aan-de-balie",
        "begrip/bedenktijd",
    ],
)
def test_what_can_be_printed_becomes_a_pdf(app: Opened, tmp_path: Path, address: str) -> None:
    from guide.ui.printing import print_to_pdf

    job = app.go(address).print_job()
    if job is None:
        assert address == "start"
        return
    path = tmp_path / "blad.pdf"
    print_to_pdf(path, job, "Zakgids Mensenhandel, editie 2026.1")
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert len(data) > 5_000
