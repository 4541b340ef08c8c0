"""The window around the pages: finding the way, looks, what is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from guide.core.content.address import Section
from guide.ui.pages.home import HomePage
from guide.ui.pages.role import RolePage
from tests.support.ui import Opened, button, press, settle

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class TestFirstRun:
    def test_asks_who_you_are(self, opens: Callable[..., Opened]) -> None:
        app = opens(role=None)
        assert isinstance(app.page, RolePage)
        press(app.window, "Burgerzaken")
        assert isinstance(app.page, HomePage)
        assert "Burgerzaken" in button(app.window, "Uw rol").accessibleName()

    def test_can_be_skipped_and_does_not_come_back(self, opens: Callable[..., Opened]) -> None:
        app = opens(role=None)
        press(app.window, "Sla over")
        assert isinstance(app.page, HomePage)
        assert isinstance(opens(role=None).page, HomePage)

    def test_the_role_can_be_changed(self, app: Opened) -> None:
        press(app.window, "Uw rol")
        press(app.page, "Wijkteam")
        assert app.window.state.role == "wijkteam"
        assert "Wijkteam" in button(app.page, "Ik moet nu iets doen").accessibleDescription()


class TestWay:
    def test_the_sidebar_leads_to_every_section(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        for section in library.sections:
            app.go(section.value)
            assert app.page.address.section is section

    def test_back_and_forward(self, app: Opened) -> None:
        app.go("contacten")
        app.go("contact/comensha")
        app.key(Qt.Key.Key_Left, ALT)
        assert str(app.page.address) == "contacten"
        app.key(Qt.Key.Key_Right, ALT)
        assert str(app.page.address) == "contact/comensha"
        press(app.window, "Terug")
        assert str(app.page.address) == "contacten"

    def test_the_mouse_has_buttons_for_it(self, app: Opened) -> None:
        app.go("contacten")
        QTest.mouseClick(app.window, Qt.MouseButton.BackButton)
        assert str(app.page.address) == "start"
        QTest.mouseClick(app.window, Qt.MouseButton.ForwardButton)
        assert str(app.page.address) == "contacten"

    def test_crumbs_lead_up(self, app: Opened) -> None:
        app.go("checklist/burgerzaken")
        press(app.window, "Checklists")
        assert str(app.page.address) == "checklists"

    def test_going_back_keeps_the_place_on_the_page(self, app: Opened) -> None:
        page = app.go("vorm/arbeidsuitbuiting")
        page.set_scroll_position(500)
        app.window.state.history.remember_scroll(page.scroll_position())
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        assert app.page.scroll_position() == 500

    def test_keys_open_help_and_sections(self, app: Opened) -> None:
        app.key(Qt.Key.Key_F1)
        assert app.page.address.section is Section.SHORTCUTS
        app.key(Qt.Key.Key_2, ALT)
        assert app.page.address.section is Section.SIGNALS
        app.key(Qt.Key.Key_Home, ALT)
        assert app.page.address.section is Section.START

    def test_an_unknown_address_says_so_and_leads_on(self, app: Opened) -> None:
        page = app.go("vorm/bestaat-niet")
        assert "niet" in page.title
        press(page, "Naar Start")
        assert isinstance(app.page, HomePage)


class TestBookmarks:
    def test_a_star_keeps_a_page_between_starts(
        self, app: Opened, opens: Callable[..., Opened]
    ) -> None:
        press(app.go("contact/comensha"), "Zet bij Mijn pagina’s")
        assert button(app.page, "Haal uit Mijn pagina’s").isChecked()
        later = opens()
        page = later.go("mijn-paginas")
        press(page, "CoMensha")
        assert str(later.page.address) == "contact/comensha"

    def test_a_key_does_it_too(self, app: Opened) -> None:
        app.go("contact/comensha")
        app.key(Qt.Key.Key_D, CTRL)
        assert [str(a) for a in app.desk.bookmarks.all] == ["contact/comensha"]
        app.key(Qt.Key.Key_D, CTRL)
        assert app.desk.bookmarks.all == ()

    def test_an_empty_list_says_how(self, app: Opened) -> None:
        from PySide6.QtWidgets import QLabel

        words = " ".join(label.text() for label in app.go("mijn-paginas").findChildren(QLabel))
        assert "Ctrl+D" in words


class TestLooks:
    def test_text_grows_and_stays_so(self, app: Opened, opens: Callable[..., Opened]) -> None:
        before = button(app.window, "Grotere tekst").height()
        press(app.window, "Grotere tekst")
        press(app.window, "Grotere tekst")
        assert app.window.state.zoom == 125
        assert button(app.window, "Grotere tekst").height() > before
        assert opens().window.state.zoom == 125

    def test_text_sizes_have_ends(self, app: Opened) -> None:
        for _ in range(20):
            app.key(Qt.Key.Key_Minus, CTRL)
        assert app.window.state.zoom == 80
        for _ in range(20):
            app.key(Qt.Key.Key_Plus, CTRL)
        assert app.window.state.zoom == 400
        app.key(Qt.Key.Key_0, CTRL)
        assert app.window.state.zoom == 100

    @pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
    def test_colours_can_be_chosen(self, app: Opened, theme: str) -> None:
        app.go("over")
        app.window.state.set_theme(theme)
        settle()
        assert app.window.state.theme().colours.name == theme
        assert app.desk.settings.current.theme == theme

    def test_the_page_stays_when_looks_change(self, app: Opened) -> None:
        app.go("contact/comensha")
        app.window.state.set_theme("dark")
        assert str(app.page.address) == "contact/comensha"

    def test_the_menu_offers_what_has_no_button(self, app: Opened) -> None:
        menu = app.window.top_bar.menu()
        words = [action.text().partition("\t")[0] for action in menu.actions()]
        assert {"Kleuren", "Mijn pagina’s", "Afdrukken…", "Over deze gids"} <= set(words)
        menu.deleteLater()

    def test_a_narrow_window_has_a_menu_button(self, app: Opened) -> None:
        app.window.resize(640, 700)
        settle()
        press(app.window, "Menu")
        press(app.window, "Contacten")
        assert str(app.page.address) == "contacten"


class TestNumbers:
    def test_a_click_copies_and_says_so(self, app: Opened) -> None:
        press(app.window, "CoMensha")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        assert "033-448 11 86" in app.window.notice.text

    def test_112_is_there_at_every_size(self, app: Opened) -> None:
        for width, zoom in ((1366, 100), (640, 100), (1366, 400), (360, 200)):
            app.window.resize(width, 700)
            app.window.state.set_zoom(zoom)
            settle()
            assert button(app.window, "112").isVisible()


class TestErase:
    def test_asks_first(self, app: Opened, tmp_path: Path) -> None:
        app.desk.bookmarks.toggle(app.go("contact/comensha").address)
        app.prompts.agrees = False
        press(app.go("over"), "Wis alles")
        assert app.prompts.asked == ["Alles wissen wat de gids bewaart?"]
        assert app.desk.bookmarks.all

    def test_leaves_nothing(self, app: Opened, tmp_path: Path) -> None:
        app.desk.bookmarks.toggle(app.go("contact/comensha").address)
        (tmp_path / "zakgids.log").write_text("builtins.ValueError", encoding="utf-8")
        press(app.go("over"), "Wis alles")
        assert list(tmp_path.iterdir()) == []
        assert app.desk.bookmarks.all == ()
        assert isinstance(app.page, RolePage)


class TestHide:
    @pytest.mark.parametrize("way", ["button", "f9", "shift"])
    def test_hides_and_comes_back(self, app: Opened, way: str) -> None:
        app.go("vorm/seksuele-uitbuiting")

        def act() -> None:
            if way == "button" and not app.window.is_hidden_away:
                press(app.window, "Verberg")
            elif way == "shift":
                for _ in range(3):
                    app.key(Qt.Key.Key_Shift)
            else:
                app.key(Qt.Key.Key_F9)

        act()
        assert app.window.is_hidden_away
        assert app.window.windowTitle() == "Naamloos"
        assert not app.page.isVisible()
        act()
        assert app.window.windowTitle() == "Zakgids Mensenhandel"
        assert app.page.isVisible()
        assert str(app.page.address) == "vorm/seksuele-uitbuiting"

    def test_other_keys_between_shifts_do_not_count(self, app: Opened) -> None:
        for key in (Qt.Key.Key_Shift, Qt.Key.Key_A, Qt.Key.Key_Shift, Qt.Key.Key_Shift):
            app.key(key)
        assert not app.window.is_hidden_away

    def test_what_was_searched_is_gone(self, app: Opened) -> None:
        app.window.open_search()
        app.window.search.field.setText("paspoort")
        app.window.toggle_hidden()
        assert app.window.search.field.text() == ""

    def test_hide_and_forget(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        app.desk.signal_ticks.set(library.signals[0].id, True)
        app.go("vorm/seksuele-uitbuiting")
        QGuiApplication.clipboard().setText("033-448 11 86")
        app.key(Qt.Key.Key_F9, SHIFT)
        assert app.window.is_hidden_away
        assert app.desk.signal_ticks.ticked == ()
        assert QGuiApplication.clipboard().text() == ""
        app.key(Qt.Key.Key_F9)
        assert isinstance(app.page, HomePage)
        assert not app.window.state.history.can_go_back
