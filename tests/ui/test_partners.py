"""The chain of partners: drawn, in a list, by mouse, by keys, by ear, and on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from guide.core.content.address import Address
from guide.core.partners import Partners
from guide.ui.pages.partners import PartnersPage
from guide.ui.pages.partners_map import PartnerBox, PartnersMap
from guide.ui.pages.partners_painting import Stance, picture_of, stance_of, words_fit
from guide.ui.pages.partners_panel import PartnerCard, PartnerRow
from guide.ui.printing import print_to_pdf
from guide.ui.theme.paper import PAPER
from guide.ui.theme.theme import Theme
from guide.ui.theme.tokens import PALETTES
from tests.core.test_partners_layout import faults
from tests.support.builders import a_guide, the_usual_chain
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

ADDRESS = "ketenpartners"


@pytest.fixture(scope="session")
def with_a_chain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    guide = replace(a_guide(), partners=the_usual_chain())
    return guide.write_to(tmp_path_factory.mktemp("keten") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_a_chain: Path) -> Opened:
    opened = opens(content=with_a_chain)
    opened.window.activateWindow()
    return opened


def page_of(app: Opened, address: str = ADDRESS) -> PartnersPage:
    page = app.go(address)
    assert isinstance(page, PartnersPage)
    settle()
    return page


def as_list(app: Opened) -> PartnersPage:
    app.window.resize(820, 640)
    settle()
    return page_of(app)


def boxes(page: QWidget) -> dict[str, PartnerBox]:
    return {box.partner.id: box for box in page.findChildren(PartnerBox) if box.isVisible()}


def rows(page: QWidget) -> dict[str, PartnerRow]:
    found = [row for row in page.findChildren(PartnerRow) if row.isVisible()]
    return {str(row.property("partner")): row for row in found}


def card_of(page: QWidget) -> str:
    """All words of the card that is shown."""
    settle()
    (card,) = [card for card in page.findChildren(PartnerCard) if card.isVisible()]
    return " ".join(w.text() for w in card.findChildren(QLabel) if w.isVisible())


def focused_partner() -> str:
    widget = QApplication.focusWidget()
    if isinstance(widget, PartnerBox):
        return widget.partner.id
    return str(widget.property("partner")) if widget is not None else ""


class TestDrawing:
    def test_the_readers_own_place_comes_first(self, app: Opened) -> None:
        page = page_of(app)
        assert page.shows_drawing
        assert page.chosen == "burgerzaken"
        words = card_of(page)
        assert words.startswith("Burgerzaken Wat u mag en kunt Vragen om papieren.")
        assert "Wat u van anderen nodig hebt Feiten, met plaats en tijd." in words
        assert "U geeft door aan Zorgcoördinator Wat u zag. Politie Een melding." in words

    def test_who_is_not_in_the_chain_starts_at_the_first(
        self, opens: Callable[..., Opened], with_a_chain: Path
    ) -> None:
        page = page_of(opens(content=with_a_chain, role=""))
        assert page.chosen == "burgerzaken"
        assert "hier bent u" not in boxes(page)["burgerzaken"].accessibleName()

    def test_a_click_shows_a_partner(self, app: Opened) -> None:
        page = page_of(app)
        click(boxes(page)["comensha"])
        assert page.chosen == "comensha"
        words = card_of(page)
        assert words.startswith("Comensha Wat zij mogen en kunnen")
        assert "Wat zij van u nodig hebben Feiten" in words
        assert "Zij krijgen van Zorgcoördinator Een aanmelding. Politie Een aanmelding." in words
        assert "Zij geven door aan Politie Een vraag." in words
        assert "Bron: Mensenhandel herkennen" in words

    def test_the_chosen_box_and_its_neighbours_are_lit(self, app: Opened) -> None:
        page = page_of(app)
        click(boxes(page)["zorgcoordinator"])
        chain = the_usual_chain()
        picture = picture_of(PAPER, chain, "")
        stances = {p.id: stance_of(picture, p.id, page.chosen) for p in chain.partners}
        near = {name for name, stance in stances.items() if stance is Stance.NEAR}
        assert near == {"burgerzaken", "toezicht", "comensha"}
        assert stances["zorgcoordinator"] is Stance.CHOSEN
        checked = [name for name, box in boxes(page).items() if box.isChecked()]
        assert checked == ["zorgcoordinator"]

    def test_a_second_click_leaves_it_chosen(self, app: Opened) -> None:
        page = page_of(app)
        for _ in range(2):
            click(boxes(page)["politie"])
        assert boxes(page)["politie"].isChecked()

    def test_what_is_not_certain_says_so(self, app: Opened) -> None:
        page = page_of(app)
        click(boxes(page)["toezicht"])
        (card,) = [c for c in page.findChildren(PartnerCard) if c.isVisible()]
        assert "Nog te controleren" in [w.accessibleName() for w in card.findChildren(QWidget)]

    def test_it_leads_to_the_checklist_and_the_contact(self, app: Opened) -> None:
        press(page_of(app), "Open de checklist")
        assert str(app.window.state.here) == "checklist/burgerzaken"
        page = page_of(app)
        click(boxes(page)["comensha"])
        press(page, "033-448 11 86")
        assert str(app.window.state.here) == "contact/comensha"

    def test_coming_back_finds_the_same_partner(self, app: Opened) -> None:
        click(boxes(page_of(app))["politie"])
        app.go("contacten")
        app.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert isinstance(app.page, PartnersPage)
        assert app.page.chosen == "politie"
        app.window.state.zoom_in()
        assert page_of(app).chosen == "politie"
        app.window.hide_and_forget()
        app.window.toggle_hidden()
        assert page_of(app).chosen == "burgerzaken"

    def test_an_address_opens_at_a_partner(self, app: Opened) -> None:
        assert page_of(app, f"{ADDRESS}#comensha").chosen == "comensha"
        assert page_of(app, f"{ADDRESS}#niemand").chosen == "comensha"

    def test_a_guide_without_a_chain_has_no_such_page(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        assert not isinstance(opens(content=guide_file).go(ADDRESS), PartnersPage)


class TestKeys:
    def test_arrows_go_along_the_drawing(self, app: Opened) -> None:
        page = page_of(app)
        boxes(page)["burgerzaken"].setFocus()
        for key, there in (
            (Qt.Key.Key_Down, "toezicht"),
            (Qt.Key.Key_Right, "zorgcoordinator"),
            (Qt.Key.Key_Right, "comensha"),
            (Qt.Key.Key_Up, "politie"),
            (Qt.Key.Key_Up, "politie"),
            (Qt.Key.Key_Right, "ambassade"),
            (Qt.Key.Key_Left, "politie"),
        ):
            app.key(key)
            assert (page.chosen, focused_partner()) == (there, there)

    @pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return], ids=["space", "enter"])
    def test_tab_reaches_every_box_and_a_key_chooses_it(self, app: Opened, key: Qt.Key) -> None:
        page = page_of(app)
        boxes(page)["burgerzaken"].setFocus()
        reached = {"burgerzaken"}
        for _ in range(30):
            app.key(Qt.Key.Key_Tab)
            reached.add(focused_partner())
        assert set(boxes(page)) <= reached
        boxes(page)["politie"].setFocus()
        app.key(key)
        assert page.chosen == "politie"

    def test_tab_goes_from_the_chosen_box_to_its_card(self, app: Opened) -> None:
        page = page_of(app)
        click(boxes(page)["comensha"])
        boxes(page)["comensha"].setFocus()
        app.key(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        assert "033-448 11 86" in widget.accessibleName()

    def test_a_neighbour_in_the_card_takes_the_keyboard_along(self, app: Opened) -> None:
        page = page_of(app)
        (card,) = [c for c in page.findChildren(PartnerCard) if c.isVisible()]
        button(card, "Zorgcoördinator").setFocus()
        app.key(Qt.Key.Key_Space)
        assert (page.chosen, focused_partner()) == ("zorgcoordinator", "zorgcoordinator")

    def test_plus_and_minus_zoom(self, app: Opened) -> None:
        page = page_of(app)
        (the_map,) = page.findChildren(PartnersMap)
        boxes(page)["burgerzaken"].setFocus()
        before = the_map.scale
        QTest.keyClick(app.window.windowHandle(), "+")
        assert the_map.scale > before
        QTest.keyClick(app.window.windowHandle(), "-")
        QTest.keyClick(app.window.windowHandle(), "-")
        assert the_map.scale < before


class TestZoom:
    def test_buttons_zoom_and_fit_again(self, app: Opened) -> None:
        page = page_of(app)
        (the_map,) = page.findChildren(PartnersMap)
        before = the_map.scale
        for _ in range(12):
            press(the_map, "Groter")
        assert the_map.scale == pytest.approx(3.0)
        assert the_map.horizontalScrollBar().maximum() > 0
        for _ in range(20):
            press(the_map, "Kleiner")
        assert the_map.scale == pytest.approx(0.5)
        press(the_map, "Hele kaart")
        assert the_map.scale == before
        assert the_map.horizontalScrollBar().maximum() == 0

    def test_the_box_one_goes_to_comes_into_sight(self, app: Opened) -> None:
        page = page_of(app)
        (the_map,) = page.findChildren(PartnersMap)
        for _ in range(8):
            press(the_map, "Groter")
        for name in ("ambassade", "burgerzaken", "comensha"):
            page.choose(name)
            settle()
            box = boxes(page)[name]
            middle = box.mapTo(the_map.viewport(), box.rect().center())
            assert the_map.viewport().rect().contains(middle), name

    def test_dragging_moves_the_drawing(self, app: Opened) -> None:
        page = page_of(app)
        (the_map,) = page.findChildren(PartnersMap)
        for _ in range(8):
            press(the_map, "Groter")
        bar = the_map.horizontalScrollBar()
        bar.setValue(100)
        canvas = the_map.widget()
        start = QPoint(100 + the_map.width() // 2, 6)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(canvas, start - QPoint(60, 0))
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start - QPoint(60, 0))
        assert bar.value() == 160
        assert page.chosen == "burgerzaken"


class TestHeard:
    def test_every_box_says_who_where_and_with_whom(self, app: Opened) -> None:
        spoken = {name: box.accessibleName() for name, box in boxes(page_of(app)).items()}
        assert spoken["burgerzaken"] == (
            "Burgerzaken, lokaal, hier bent u. Geeft door aan Zorgcoördinator, Politie."
        )
        assert spoken["zorgcoordinator"] == (
            "Zorgcoördinator, regionaal. Geeft door aan Comensha. Krijgt van Burgerzaken, Toezicht."
        )
        assert spoken["ambassade"] == "Ambassade, buitenland."

    def test_a_box_is_a_button_that_says_whether_it_is_chosen(self, app: Opened) -> None:
        box = boxes(page_of(app))["burgerzaken"]
        interface = QAccessible.queryAccessibleInterface(box)
        assert interface is not None
        assert interface.role() == QAccessible.Role.CheckBox
        assert interface.state().checked

    @pytest.mark.parametrize("width", [1366, 820])
    def test_all_that_one_reaches_has_a_name_and_there_is_one_title(
        self, app: Opened, width: int
    ) -> None:
        app.window.resize(width, 768)
        settle()
        page = page_of(app)
        reached = [
            w
            for w in page.findChildren(QWidget)
            if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert [type(w).__name__ for w in reached if not w.accessibleName()] == []
        levels = [w.property("headingLevel") for w in page.findChildren(QLabel) if w.isVisible()]
        assert levels.count(1) == 1


class TestList:
    def test_where_there_is_no_room_it_is_a_list_with_the_same_in_it(self, app: Opened) -> None:
        page = as_list(app)
        assert not page.shows_drawing
        assert boxes(page) == {}
        assert list(rows(page)) == [partner.id for partner in the_usual_chain().partners]
        assert "Wat u mag en kunt Vragen om papieren." in card_of(page)
        assert rows(page)["comensha"].accessibleName().startswith("Comensha, landelijk. Geeft")

    def test_a_row_folds_out_and_in(self, app: Opened) -> None:
        page = as_list(app)
        click(rows(page)["comensha"])
        assert page.chosen == "comensha"
        assert "Zij krijgen van" in card_of(page)
        assert [name for name, row in rows(page).items() if row.isChecked()] == ["comensha"]
        assert rows(page)["comensha"].accessibleDescription() == "Uitgeklapt"
        click(rows(page)["comensha"])
        assert [card for card in page.findChildren(PartnerCard) if card.isVisible()] == []
        click(rows(page)["comensha"])
        assert "Zij krijgen van" in card_of(page)

    def test_by_keys(self, app: Opened) -> None:
        page = as_list(app)
        rows(page)["politie"].setFocus()
        app.key(Qt.Key.Key_Space)
        assert page.chosen == "politie"
        app.key(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        assert widget is not None
        assert "112" in widget.accessibleName()

    def test_one_can_choose_the_drawing_and_the_list_anywhere(self, app: Opened) -> None:
        page = as_list(app)
        press(page, "Tekening")
        assert page.shows_drawing
        assert set(boxes(page)) == {partner.id for partner in the_usual_chain().partners}
        click(boxes(page)["politie"])
        app.window.state.zoom_in()
        page = page_of(app)
        assert page.shows_drawing, "what was chosen is kept"
        press(page, "Lijst")
        assert not page.shows_drawing
        assert page.chosen == "politie"
        assert focused_partner() == "politie"

    def test_a_wider_window_draws_again(self, app: Opened) -> None:
        page = as_list(app)
        click(rows(page)["comensha"])
        app.window.resize(1366, 768)
        settle()
        page = app.window.page  # type: ignore[assignment]
        assert isinstance(page, PartnersPage)
        assert page.shows_drawing
        assert page.chosen == "comensha"
        assert boxes(page)["comensha"].isChecked()


class TestPaper:
    def test_it_is_the_drawing_and_the_same_in_words(self, app: Opened, tmp_path: Path) -> None:
        job = page_of(app).print_job()
        document = QTextDocument()
        document.setHtml(job.body_html)
        text = document.toPlainText()
        for words in (
            "Wat zij mogen en kunnen: Vragen om papieren.",
            "Wat zij van u nodig hebben: Feiten, met plaats en tijd.",
            "Geeft door aan Zorgcoördinator, Politie.",
            "Krijgt van Zorgcoördinator, Politie.",
            "CoMensha 033-448 11 86",
            "Nog te controleren",
            "Mensenhandel herkennen",
        ):
            assert words in text
        assert job.body_html.count("data:image/png") == 1
        path = tmp_path / "keten.pdf"
        assert print_to_pdf(path, job, "")
        assert path.read_bytes().count(b"/Type /Page\n") == 1


ALL_LOOKS = [*LOOKS, (1024, 600, 200), (1366, 768, 400), (360, 640, 100), (1920, 1080, 100)]


@pytest.mark.parametrize("look", ALL_LOOKS, ids=str)
@pytest.mark.parametrize("way", ["as it comes", "Lijst"])
def test_it_fits(app: Opened, way: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    page = page_of(app, f"{ADDRESS}#zorgcoordinator")
    if way == "Lijst":
        press(page, way)
    assert list(too_wide(page)) == []
    assert list(too_narrow(page)) == []
    assert list(overlapping(page)) == []


@pytest.mark.parametrize("look", [(1024, 600, 100), (1366, 768, 200), (560, 700, 100)], ids=str)
def test_the_drawing_can_be_used_in_a_small_window(app: Opened, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    page = page_of(app)
    if not page.shows_drawing:
        press(page, "Tekening")
    (the_map,) = page.findChildren(PartnersMap)
    assert the_map.height() >= 160
    page.choose("comensha")
    assert card_of(page)
    panels = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    assert all(area.height() > 60 for area in panels)


def chain_of(app: Opened) -> Partners:
    library = app.desk.library
    assert library is not None
    chain = library.partners
    assert chain is not None, "the shipped guide has a chain"
    return chain


@pytest.mark.parametrize("palette", sorted(PALETTES))
@pytest.mark.parametrize("whose", [0, -1])
def test_the_shipped_chain_is_drawn_without_a_fault(
    opens: Callable[..., Opened], real_guide: Path, palette: str, whose: int
) -> None:
    chain = chain_of(opens(content=real_guide))
    theme = Theme(PALETTES[palette])
    own = chain.partners[whose].id
    picture = picture_of(theme, chain, own)
    assert faults(chain, picture.drawing) == []
    assert [p.id for p in chain.partners if not words_fit(theme, picture, p.id)] == []


def test_the_shipped_chain_is_drawn_at_once_on_an_ordinary_screen(
    opens: Callable[..., Opened], real_guide: Path
) -> None:
    app = opens(content=real_guide)
    page = page_of(app)
    chain = chain_of(app)
    assert page.shows_drawing
    for partner in chain.partners:
        page.choose(partner.id)
        settle()
        assert page.chosen == partner.id
        assert list(too_wide(page)) == []
        assert list(too_narrow(page)) == []
    addresses = [str(p.contact) for p in chain.partners if p.contact]
    assert all(app.desk.contact_book.resolve(Address.parse(a)) for a in addresses)
