"""Getting about with what is on screen: real clicks and keys, no short cuts through the code."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from guide.core.content.address import Address, Section
from guide.ui.names import section_title
from guide.ui.pages.flow_map import FlowMap
from guide.ui.pages.signals import SignalsPage
from guide.ui.widgets.choices import Chip
from tests.support.ui import Opened, button, click, press, settle

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def words_on(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def wheel(widget: QWidget, notches: int) -> None:
    """Turn the mouse wheel over the middle of ``widget``; down for a negative number."""
    place = QPointF(widget.rect().center())
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place.toPoint())),
        QPoint(0, 0),
        QPoint(0, notches * 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    settle()


def type_into_window(app: Opened, text: str) -> None:
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)
    settle()


class TestSidebar:
    def test_a_click_on_every_section_opens_it(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        for section in reversed(library.sections):
            press(app.window, section_title(section))
            assert app.page.address.section is section
            assert button(app.window, section_title(section)).isChecked()

    def test_it_has_no_section_that_is_empty(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        assert Section.CARDS not in library.sections
        with pytest.raises(AssertionError):
            button(app.window, section_title(Section.CARDS))

    def test_a_place_that_is_no_section_marks_none(self, app: Opened) -> None:
        app.go("over")
        assert not button(app.window, section_title(Section.START)).isChecked()


class TestScrolling:
    def test_back_returns_to_where_the_wheel_had_brought_one(self, app: Opened) -> None:
        page = app.go("vorm/arbeidsuitbuiting")
        wheel(page.view.viewport(), -8)
        before = page.scroll_position()
        assert before > 0
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        settle()
        assert app.page.scroll_position() == before

    def test_and_forward_too(self, app: Opened) -> None:
        app.go("lezen")
        page = app.go("vorm/arbeidsuitbuiting")
        wheel(page.view.viewport(), -5)
        before = page.scroll_position()
        press(app.window, "Terug")
        press(app.window, "Vooruit")
        settle()
        assert app.page.scroll_position() == before > 0

    def test_the_list_of_signals_keeps_its_place(self, app: Opened) -> None:
        page = app.go("signalen")
        page.set_scroll_position(700)
        settle()
        before = page.scroll_position()
        assert before > 0
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        settle()
        assert app.page.scroll_position() == before

    def test_a_new_page_starts_at_the_top(self, app: Opened) -> None:
        wheel(app.go("vorm/arbeidsuitbuiting").view.viewport(), -8)
        assert app.go("vorm/criminele-uitbuiting").scroll_position() == 0


class TestSteps:
    def test_there_is_no_way_back_at_first_and_none_forward_at_last(self, app: Opened) -> None:
        assert not button(app.window, "Terug").isEnabled()
        app.go("contacten")
        assert button(app.window, "Terug").isEnabled()
        assert not button(app.window, "Vooruit").isEnabled()
        app.key(Qt.Key.Key_Right, ALT)
        assert str(app.page.address) == "contacten"

    def test_a_new_way_forgets_the_old_way_forward(self, app: Opened) -> None:
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        app.go("lezen")
        assert not button(app.window, "Vooruit").isEnabled()

    def test_escape_goes_one_layer_back(self, app: Opened) -> None:
        app.go("contacten")
        app.window.say("Let op.", stays=True)
        app.key(Qt.Key.Key_Escape)
        assert not app.window.notice.isVisible()
        assert str(app.page.address) == "contacten"
        app.key(Qt.Key.Key_Escape)
        assert str(app.page.address) == "start"

    def test_the_doors_of_the_start_page_open(self, app: Opened) -> None:
        for door, leads_to in (
            ("Ik zie iets dat niet klopt", "signalen"),
            ("Ik moet nu iets doen", "checklist/burgerzaken"),
            ("Naar wie verwijs ik?", "stappenplan/start"),
            ("Wie kan ik bellen?", "nu-bellen"),
        ):
            app.key(Qt.Key.Key_Home, ALT)
            press(app.page, door)
            assert str(app.page.address) == leads_to


class TestMenu:
    @pytest.mark.parametrize(
        ("words", "leads_to"),
        [
            ("Mijn pagina’s", "mijn-paginas"),
            ("Hulp en sneltoetsen", "sneltoetsen"),
            ("Over deze gids", "over"),
        ],
    )
    def test_its_lines_open_pages(self, app: Opened, words: str, leads_to: str) -> None:
        menu = app.window.top_bar.menu()
        next(a for a in menu.actions() if a.text().startswith(words)).trigger()
        settle()
        menu.deleteLater()
        assert str(app.page.address) == leads_to

    def test_colours_are_chosen_from_it(self, app: Opened) -> None:
        menu = app.window.top_bar.menu()
        colours = menu.actions()[0].menu()
        assert colours is not None
        next(a for a in colours.actions() if a.text() == "Donker").trigger()  # type: ignore[attr-defined]
        settle()
        assert app.window.state.theme().colours.name == "dark"

    def test_what_has_no_paper_form_says_so(self, app: Opened) -> None:
        app.key(Qt.Key.Key_P, CTRL)
        assert "niet afdrukken" in app.window.notice.text


class TestLooks:
    @pytest.fixture
    def hints(self) -> Iterator[object]:
        hints = QGuiApplication.styleHints()
        yield hints
        hints.setColorScheme(Qt.ColorScheme.Unknown)

    def test_the_system_is_followed(self, app: Opened, hints: object) -> None:
        for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
            QGuiApplication.styleHints().setColorScheme(scheme)
            settle()
            if QGuiApplication.styleHints().colorScheme() is not scheme:
                pytest.skip("this screen has no colours of its own to follow")
            assert app.window.state.theme().colours.name == name
            ground = app.window.palette().color(app.window.backgroundRole()).name()
            assert ground == app.window.state.theme().colours.canvas.lower()

    def test_unless_one_chose_otherwise(self, app: Opened, hints: object) -> None:
        app.window.state.set_theme("light")
        QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme.Dark)
        settle()
        assert app.window.state.theme().colours.name == "light"

    def test_colours_are_chosen_on_the_page_about(self, app: Opened) -> None:
        press(app.go("over"), "Hoog contrast, donker")
        assert app.desk.settings.current.theme == "contrast-dark"
        assert str(app.page.address) == "over"
        chosen = [chip.text() for chip in app.page.findChildren(Chip) if chip.isChecked()]
        assert chosen == ["Hoog contrast, donker", "Nederlands"]

    def test_the_language_is_switched_and_back(self, app: Opened) -> None:
        press(app.go("over"), "English")
        assert app.page.title == "About this guide"
        assert app.desk.settings.current.language == "en"
        press(app.page, "Nederlands")
        assert app.page.title == "Over deze gids"


class TestContacts:
    def test_a_card_copies_and_opens(self, app: Opened) -> None:
        page = app.go("contacten")
        press(page, "Kopieer het nummer van CoMensha")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        assert "CoMensha" in app.window.notice.text
        press(page, "CoMensha")
        assert str(app.page.address).startswith("contact/")

    def test_the_chosen_need_is_still_chosen_on_return(self, app: Opened) -> None:
        page = app.go("contacten")
        press(page, "Arbeid")
        chosen = next(c.text() for c in page.findChildren(Chip) if c.isChecked())
        app.go("start")
        page = app.go("contacten")
        assert [c.text() for c in page.findChildren(Chip) if c.isChecked()] == [chosen]

    def test_a_card_without_a_number_offers_none_to_copy(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        page = app.go("contacten")
        for contact in library.contacts:
            what = f"Kopieer het nummer van {contact.head.title}"
            offered = [b for b in page.findChildren(QWidget) if b.accessibleName() == what]
            assert bool(offered) == bool(contact.phone), contact.head.title


class TestSearch:
    def open_sheet(self, app: Opened, text: str) -> list[str]:
        app.key(Qt.Key.Key_Slash)
        type_into_window(app, text)
        return [str(hit.address) for hit in app.window.search.hits()]

    def test_a_slash_opens_it_and_what_is_typed_goes_into_it(self, app: Opened) -> None:
        app.window.activateWindow()
        assert self.open_sheet(app, "paspoort")
        assert app.window.search.field.text() == "paspoort"

    def test_arrows_choose_another_hit(self, app: Opened) -> None:
        app.window.activateWindow()
        hits = self.open_sheet(app, "paspoort")
        app.key(Qt.Key.Key_Down)
        app.key(Qt.Key.Key_Return)
        assert app.window.state.here.page == _address(hits[1]).page

    def test_the_first_key_up_stays_on_the_first_hit(self, app: Opened) -> None:
        app.window.activateWindow()
        hits = self.open_sheet(app, "paspoort")
        app.key(Qt.Key.Key_Up)
        app.key(Qt.Key.Key_Return)
        assert app.window.state.here == _address(hits[0])

    def test_a_step_is_opened_at_the_step(self, app: Opened) -> None:
        app.window.activateWindow()
        self.open_sheet(app, "c1.8")
        app.key(Qt.Key.Key_Return)
        settle()
        assert str(app.page.address).startswith("checklist/burgerzaken")
        assert app.page.scroll_position() > 0
        focused = QApplication.focusWidget()
        assert focused is not None
        assert (
            app.page.view.viewport()
            .rect()
            .intersects(
                focused.rect().translated(focused.mapTo(app.page.view.viewport(), QPoint(0, 0)))
            )
        )

    def test_a_code_leads_to_the_node_of_a_flow(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        flow = library.flow(_address("stappenplan/geen-aangifte"))
        assert flow is not None
        node = flow.nodes[2]
        app.window.activateWindow()
        self.open_sheet(app, node.code.lower())
        app.key(Qt.Key.Key_Return)
        assert node.label in app.page.findChildren(FlowMap)[0].accessibleName()

    def test_a_click_beside_it_closes_it(self, app: Opened) -> None:
        self.open_sheet(app, "paspoort")
        click(app.window.search, QPoint(5, 300))
        assert not app.window.search.isVisible()

    def test_enter_without_a_hit_does_nothing(self, app: Opened) -> None:
        app.window.activateWindow()
        assert self.open_sheet(app, "qqqq") == []
        app.key(Qt.Key.Key_Return)
        assert app.window.search.isVisible()


class TestSignals:
    def test_the_keyboard_alone_ticks(self, app: Opened) -> None:
        app.window.activateWindow()
        page = app.go("signalen")
        assert isinstance(page, SignalsPage)
        for _ in range(40):
            app.key(Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            if focused is not None and focused.accessibleName() == "Signalen":
                break
        app.key(Qt.Key.Key_Down)
        app.key(Qt.Key.Key_Down)
        app.key(Qt.Key.Key_Space)
        assert len(app.desk.signal_ticks.ticked) == 1
        app.key(Qt.Key.Key_Space)
        assert app.desk.signal_ticks.ticked == ()

    def test_the_filter_takes_letters_that_are_keys_elsewhere(self, app: Opened) -> None:
        app.window.activateWindow()
        page = app.go("signalen")
        field = page.findChildren(QLineEdit)[0]
        click(field)
        type_into_window(app, "s1 1")
        assert field.text() == "s1 1"

    def test_a_narrow_window_says_it_in_a_bar(self, app: Opened) -> None:
        app.window.resize(820, 700)
        library = app.desk.library
        assert library is not None
        page = app.go("signalen")
        app.desk.signal_ticks.set(library.signals[0].id, True)
        settle()
        assert "1 signaal aangevinkt" in words_on(page)
        assert button(page, "033-448 11 86").isVisible()


class TestRole:
    def test_skipping_from_the_sidebar_takes_the_role_away(self, app: Opened) -> None:
        press(app.window, "Uw rol")
        press(app.page, "Sla over")
        assert app.window.state.role == ""
        assert "Geen rol gekozen" in button(app.window, "Uw rol").accessibleName()

    def test_the_checklist_of_ones_role_stands_first(self, opens: Callable[..., Opened]) -> None:
        app = opens(role="wijkteam")
        page = app.go("checklists")
        press(page, "Wijkteam")
        assert str(app.page.address) == "checklist/wijkteam"


def _address(text: str) -> Address:
    return Address.parse(text)
