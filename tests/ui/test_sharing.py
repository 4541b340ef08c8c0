"""*Mag ik dit delen?* by mouse, by keys and by ear, and on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextDocument, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from guide.ui.pages.sharing import AnswerCard, SharingPage
from guide.ui.pages.sharing_table import SharingTable
from guide.ui.printing import print_to_pdf
from guide.ui.widgets.drop_down import DropDown
from tests.support.builders import a_guide, a_text_page, the_usual_sharing
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

ADDRESS = "delen"


@pytest.fixture(scope="session")
def with_rules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    guide = replace(a_guide(), sharing=the_usual_sharing()).with_pages(a_text_page("naslag/delen"))
    return guide.write_to(tmp_path_factory.mktemp("delen") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_rules: Path) -> Opened:
    opened = opens(content=with_rules)
    opened.window.activateWindow()
    return opened


def page_of(app: Opened) -> SharingPage:
    page = app.go(ADDRESS)
    assert isinstance(page, SharingPage)
    return page


def fields(page: QWidget) -> tuple[DropDown, DropDown]:
    giver, receiver = page.findChildren(DropDown)
    return giver, receiver


def pick(field: DropDown, words: str) -> None:
    """Go to a choice with the arrow keys, as somebody does who leaves the list folded in."""
    wanted = field.findText(words)
    field.setFocus()
    while field.currentIndex() != wanted:
        down = field.currentIndex() < wanted
        QTest.keyClick(field, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
    settle()


folds_out = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""The window system of the tests cannot raise a list that folds out, and says so."""


def answer(page: QWidget) -> str:
    settle()
    (card,) = page.findChildren(AnswerCard)
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def tags(page: QWidget) -> str:
    (card,) = page.findChildren(AnswerCard)
    return " ".join(w.accessibleName() for w in card.findChildren(QWidget) if w.isVisible())


class TestChoosing:
    def test_the_reader_is_filled_in_and_nothing_is_said_yet(self, app: Opened) -> None:
        page = page_of(app)
        assert page.pair == ("burgerzaken", "")
        assert answer(page).startswith("Kies hierboven aan wie")

    def test_who_has_no_role_chooses(self, opens: Callable[..., Opened], with_rules: Path) -> None:
        page = page_of(opens(content=with_rules, role=""))
        assert page.pair == ("", "")
        giver, receiver = fields(page)
        pick(receiver, "Politie")
        assert answer(page).startswith("Kies hierboven")
        pick(giver, "Toezicht")
        assert answer(page).startswith("Ja ")

    @pytest.mark.parametrize(
        ("receiver", "words"),
        [
            ("Politie", "Ja Zo deelt u: ja. Grond: AVG (tekst van 2015) Bron: Mensenhandel"),
            ("Zorgcoördinator", "Ja, met toestemming Zo deelt u: met-toestemming."),
            ("Werkgever", "Nee Zo deelt u: nee."),
        ],
    )
    def test_the_answer_its_ground_and_its_source(
        self, app: Opened, receiver: str, words: str
    ) -> None:
        page = page_of(app)
        pick(fields(page)[1], receiver)
        assert answer(page).startswith(words)

    @folds_out
    def test_a_click_in_the_list_that_folds_out(self, app: Opened) -> None:
        page = page_of(app)
        _, receiver = fields(page)
        click(receiver)
        view = receiver.view()
        assert view.isVisible()
        place = view.visualRect(view.model().index(3, 0)).center()
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        settle()
        assert page.pair == ("burgerzaken", "werkgever")
        assert answer(page).startswith("Nee")

    def test_without_a_name(self, app: Opened) -> None:
        page = page_of(app)
        giver, receiver = fields(page)
        pick(receiver, "Zorgcoördinator")
        pick(giver, "Toezicht")
        assert answer(page).startswith("Ja, zonder naam")

    def test_where_nothing_is_known_one_asks(self, app: Opened) -> None:
        page = page_of(app)
        giver, receiver = fields(page)
        pick(giver, "Toezicht")
        pick(receiver, "Veilig Thuis")
        assert answer(page).startswith("Overleg met uw privacyfunctionaris Hierover staat niets")

    @pytest.mark.parametrize(
        ("receiver", "mark"),
        [("Veilig Thuis", "Nog te controleren"), ("Werkgever", "Advies van de gids")],
    )
    def test_what_is_not_certain_says_so(self, app: Opened, receiver: str, mark: str) -> None:
        page = page_of(app)
        pick(fields(page)[1], receiver)
        assert mark in tags(page)
        pick(fields(page)[1], "Politie")
        assert mark not in tags(page)

    def test_it_is_remembered_for_this_sitting_and_forgotten_with_it(self, app: Opened) -> None:
        pick(fields(page_of(app))[1], "Politie")
        app.window.state.zoom_in()
        assert page_of(app).pair == ("burgerzaken", "politie")
        app.window.hide_and_forget()
        app.window.toggle_hidden()
        assert page_of(app).pair == ("burgerzaken", "")

    def test_it_leads_on(self, app: Opened) -> None:
        page = page_of(app)
        pick(fields(page)[1], "Politie")
        press(page, "Lees hoe u veilig deelt")
        assert str(app.window.state.here) == "naslag/delen"
        press(page_of(app), "Maak een overdracht")
        assert str(app.window.state.here) == "overdracht"

    def test_a_guide_without_rules_has_no_such_page(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        assert not isinstance(opens(content=guide_file).go(ADDRESS), SharingPage)


class TestKeys:
    def test_arrows_walk_through_the_choices(self, app: Opened) -> None:
        page = page_of(app)
        receiver = fields(page)[1]
        receiver.setFocus()
        app.key(Qt.Key.Key_Down)
        assert page.pair == ("burgerzaken", "politie")
        assert answer(page).startswith("Ja")
        app.key(Qt.Key.Key_End)
        assert page.pair == ("burgerzaken", "werkgever")

    def test_typing_goes_to_a_choice(self, app: Opened) -> None:
        page = page_of(app)
        fields(page)[1].setFocus()
        QTest.keyClick(app.window.windowHandle(), "v")
        assert page.pair[1] == "veilig-thuis"

    def test_tab_goes_from_field_to_field_to_the_answer_to_the_table(self, app: Opened) -> None:
        page = page_of(app)
        giver, receiver = fields(page)
        pick(receiver, "Politie")
        giver.setFocus()
        reached = []
        for _ in range(4):
            app.key(Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            assert widget is not None
            reached.append(widget.accessibleName())
        assert reached == [
            "Ik wil vertellen aan",
            "Maak een overdracht",
            "Lees hoe u veilig deelt",
            "Tabel: wie mag wat vertellen aan wie",
        ]

    def test_the_wheel_scrolls_the_page_and_changes_no_answer(self, app: Opened) -> None:
        page = page_of(app)
        receiver = fields(page)[1]
        pick(receiver, "Politie")
        receiver.setFocus()
        turned = QWheelEvent(
            QPoint(5, 5), receiver.mapToGlobal(QPoint(5, 5)), QPoint(), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(receiver, turned)
        assert page.pair == ("burgerzaken", "politie")


class TestTable:
    def table(self, page: QWidget) -> tuple[SharingTable, QAbstractItemModel]:
        (table,) = page.findChildren(SharingTable)
        return table, table.model()

    def test_every_answer_stands_in_it(self, app: Opened) -> None:
        _, model = self.table(page_of(app))
        rows = [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        assert rows == [
            ["Ja", "Zonder naam", "Overleg", "Nee"],
            ["Ja", "Toestemming", "Ja", "Nee"],
        ]

    def test_a_cell_is_heard_with_who_and_to_whom(self, app: Opened) -> None:
        table, model = self.table(page_of(app))
        index = model.index(1, 2)
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Burgerzaken aan Veilig Thuis: Ja. Nog te controleren"
        interface = QAccessible.queryAccessibleInterface(table)
        assert interface is not None
        assert interface.role() == QAccessible.Role.Table
        across = model.columnCount() + 1  # the names of the rows are children too
        cell = interface.child(2 * across + 3)
        assert cell.text(QAccessible.Text.Name) == spoken
        assert interface.child(3).text(QAccessible.Text.Name) == "Veilig Thuis"

    def test_a_click_on_a_cell_answers_above(self, app: Opened) -> None:
        page = page_of(app)
        table, model = self.table(page)
        page.set_scroll_position(300)
        click(table.viewport(), table.visualRect(model.index(0, 3)).center())
        assert page.pair == ("toezicht", "werkgever")
        assert answer(page).startswith("Nee")
        assert page.scroll_position() == 0

    def test_arrows_and_enter(self, app: Opened) -> None:
        page = page_of(app)
        table, _ = self.table(page)
        pick(fields(page)[1], "Politie")
        table.setFocus()
        app.key(Qt.Key.Key_Right)
        assert page.pair == ("burgerzaken", "politie")
        app.key(Qt.Key.Key_Return)
        assert page.pair == ("burgerzaken", "zorgcoordinator")
        app.key(Qt.Key.Key_Up)
        app.key(Qt.Key.Key_Space)
        assert page.pair == ("toezicht", "zorgcoordinator")

    def test_the_pair_above_is_marked_in_it(self, app: Opened) -> None:
        page = page_of(app)
        pick(fields(page)[1], "Werkgever")
        table, _ = self.table(page)
        assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 3)

    def test_tab_leaves_it(self, app: Opened) -> None:
        table, _ = self.table(page_of(app))
        table.setFocus()
        app.key(Qt.Key.Key_Tab)
        assert not table.hasFocus()


class TestPaper:
    def test_it_has_the_answer_and_the_whole_table_on_one_sheet(
        self, app: Opened, tmp_path: Path
    ) -> None:
        page = page_of(app)
        pick(fields(page)[1], "Zorgcoördinator")
        job = page.print_job()
        document = QTextDocument()
        document.setHtml(job.body_html)
        text = document.toPlainText()
        for words in (
            "Burgerzaken aan Zorgcoördinator: Ja, met toestemming",
            "Grond: AVG (tekst van 2015)",
            "Mensenhandel herkennen",
            "J: ja. T: ja, met toestemming.",
        ):
            assert words in text
        assert "data:image/png" in job.body_html
        path = tmp_path / "delen.pdf"
        assert print_to_pdf(path, job, "")
        assert path.read_bytes().count(b"/Type /Page\n") == 1

    def test_without_a_choice_it_is_the_table(self, app: Opened) -> None:
        job = page_of(app).print_job()
        assert "data:image/png" in job.body_html
        assert "Grond" not in job.body_html


ALL_LOOKS = [*LOOKS, (1024, 600, 200), (1366, 768, 400), (360, 640, 100)]


@pytest.mark.parametrize("look", ALL_LOOKS, ids=str)
@pytest.mark.parametrize("receiver", ["Zorgcoördinator", "Veilig Thuis"])
def test_it_fits(app: Opened, receiver: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    page = page_of(app)
    fields(page)[0].choose("toezicht")
    pick(fields(page)[1], receiver)
    settle()
    assert list(too_wide(page)) == []
    assert list(too_narrow(page)) == []
    assert list(overlapping(page)) == []


@pytest.mark.parametrize("look", [(1366, 768, 100), (1024, 600, 100), (1366, 768, 200)], ids=str)
def test_the_answer_is_in_sight(app: Opened, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    page = page_of(app)
    pick(fields(page)[1], "Zorgcoördinator")
    (word,) = [w for w in page.findChildren(QLabel) if w.text() == "Ja, met toestemming"]
    bottom = word.mapTo(page, QPoint(0, word.height())).y()
    assert bottom <= page.height()


@folds_out
def test_hiding_folds_the_list_in(app: Opened) -> None:
    receiver = fields(page_of(app))[1]
    receiver.showPopup()
    settle()
    assert receiver.view().isVisible()
    app.window.toggle_hidden()
    settle()
    assert not receiver.view().isVisible()


def test_all_that_one_reaches_has_a_name_and_there_is_one_title(app: Opened) -> None:
    page = page_of(app)
    pick(fields(page)[1], "Politie")
    settle()
    reached = [
        w
        for w in page.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reached) == 5
    assert [type(w).__name__ for w in reached if not w.accessibleName()] == []
    levels = [w.property("headingLevel") for w in page.findChildren(QLabel) if w.isVisible()]
    assert levels.count(1) == 1


def test_nothing_of_it_is_copied(app: Opened) -> None:
    page = page_of(app)
    pick(fields(page)[1], "Politie")
    assert QGuiApplication.clipboard().text() == ""
    assert button(page, "Maak een overdracht").isVisible()


def test_every_shipped_role_finds_itself_filled_in(
    opens: Callable[..., Opened], real_guide: Path
) -> None:
    app = opens(content=real_guide)
    library = app.desk.library
    assert library is not None
    for role in library.edition.roles:
        app.desk.settings.change(role=role.id)
        assert page_of(app).pair[0] == role.id


def test_the_shipped_table_fits_on_one_sheet(
    opens: Callable[..., Opened], real_guide: Path, tmp_path: Path
) -> None:
    page = page_of(opens(content=real_guide))
    receiver = fields(page)[1]
    for index in range(receiver.count()):
        pick(receiver, receiver.itemText(index))
        assert print_to_pdf(tmp_path / "delen.pdf", page.print_job(), "Zakgids, editie 2026.1")
        printed = (tmp_path / "delen.pdf").read_bytes()
        assert printed.count(b"/Type /Page\n") == 1, receiver.currentText()
