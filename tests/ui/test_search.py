"""The search sheet: by keys alone, with choices, and with somewhere to go when nothing is found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from guide.core.content.address import Address
from guide.core.content.records import Group, Status
from guide.core.search.searcher import EVERYTHING, Filter
from guide.services.finder import Finder
from guide.ui.a11y.accessible import QUIET_MS
from guide.ui.shell.search_filters import SearchFilters
from guide.ui.shell.search_hits import HitList, under_lines
from guide.ui.shell.search_rows import HitRow
from guide.ui.shell.search_sheet import SearchSheet
from guide.ui.theme.theme import TextRole
from guide.ui.widgets.cards import CheckRow
from guide.ui.widgets.drop_down import DropDown
from guide.ui.widgets.fields import SearchButton
from tests.support.fake_finder import FakeFinder, a_hit
from tests.support.own_contacts import typed as own_typed
from tests.support.ui import Opened, button, click, open_window, paths_for, press, settle
from tests.ui.test_spoken import MUST_BE_NAMED, walked

NOTHING = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

LOOKS = [
    *((1366, 768, 100), (1024, 600, 100), (1366, 768, 200), (1024, 600, 200)),
    *((360, 640, 100), (360, 640, 200), (1366, 768, 400)),
]
"""Width and height of the window, size of the text."""

SIGNALS = tuple(
    a_hit("signaal/paspoort-bewaard", f"[Paspoort] nummer {number} wordt bewaard", code="S1")
    for number in range(1, 13)
)
OTHERS = (
    a_hit("checklist/burgerzaken#stap-1", "Vraag naar het [paspoort].", "in een apart gesprek"),
    a_hit("contact/comensha", "CoMensha · 033-448 11 86", "Bel over een [paspoort]", "T1"),
    a_hit("begrip/bedenktijd", "Bedenktijd", "ook zonder [paspoort]", "G1"),
)


class SlowFinder(FakeFinder):
    """One that has much to read before it can answer."""

    def warm_up(self) -> bool:
        self.warmed += 1
        return self.warmed < 40


@pytest.fixture
def finder() -> FakeFinder:
    return FakeFinder((*SIGNALS, *OTHERS), nearest=("paspoort", "pensioen"))


@pytest.fixture
def made_up(opens: Callable[..., Opened], guide_file: Path, finder: FakeFinder) -> Opened:
    """A window on the small guide, with a finder that knows its answers."""
    return with_finder(opens(content=guide_file), finder)


@pytest.fixture(scope="module")
def shared(
    tmp_path_factory: pytest.TempPathFactory, guide_file: Path, _prepared: None
) -> Iterator[Opened]:
    """One window for many texts."""
    opened = open_window(paths_for(guide_file, tmp_path_factory.mktemp("gegevens")))
    odd = FakeFinder(SIGNALS, corrected=("\ud800",), nearest=("\x00", "a"))
    with_finder(opened, odd).window.open_search()
    settle()
    yield opened
    opened.window.close()
    opened.window.deleteLater()
    settle()
    assert opened.desk.library is not None
    opened.desk.library.close()


def with_finder(app: Opened, finder: Finder) -> Opened:
    app.desk = replace(app.desk, finder=finder)
    app.window.use(app.desk)
    app.window.activateWindow()
    settle()
    return app


def search(app: Opened, text: str = "") -> SearchSheet:
    """Open the sheet by its key, and type."""
    app.key(Qt.Key.Key_K, CTRL)
    write(app, text)
    return app.window.search


def write(app: Opened, text: str) -> None:
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)  # type: ignore[call-overload]
    settle()


def current(app: Opened) -> str:
    """The title of the hit that Enter opens."""
    hit = app.window.search.current
    assert hit is not None
    return hit.title.replace("\x02", "").replace("\x03", "")


def words_on(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def hits_of(sheet: SearchSheet) -> HitList:
    hits = sheet.findChild(HitList)
    assert hits is not None
    return hits


def row_of(sheet: SearchSheet) -> HitRow:
    """The row that Enter opens."""
    row = hits_of(sheet).current()
    assert row is not None
    return row


def look_at(app: Opened, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()


class TestKeys:
    def test_up_and_down_and_to_the_ends(self, made_up: Opened) -> None:
        search(made_up, "paspoort")
        seen = [current(made_up)]
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
            made_up.key(key)
            seen.append(current(made_up))
        made_up.key(Qt.Key.Key_Down)
        seen.append(current(made_up))
        made_up.key(Qt.Key.Key_Home)
        seen.append(current(made_up))
        signal = "Paspoort nummer {} wordt bewaard".format
        assert seen == [
            signal(1), signal(2), signal(3), signal(2), "Bedenktijd", "Bedenktijd", signal(1)
        ]  # fmt: skip

    def test_a_page_at_a_time(self, made_up: Opened) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_PageDown)
        down = current(made_up)
        assert down not in {"Paspoort nummer 1 wordt bewaard", "Paspoort nummer 2 wordt bewaard"}
        made_up.key(Qt.Key.Key_PageUp)
        assert current(made_up) == "Paspoort nummer 1 wordt bewaard"

    def test_the_current_hit_is_in_sight(self, made_up: Opened) -> None:
        sheet = search(made_up, "paspoort")
        hits = sheet.findChild(HitList)
        assert hits is not None
        for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
            made_up.key(key)
            shown = hits.visualRect(hits.currentIndex())
            assert hits.viewport().rect().contains(shown)
        assert hits.verticalScrollBar().value() == 0  # the heading is in sight too

    def test_enter_opens(self, made_up: Opened) -> None:
        sheet = search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_End)
        made_up.key(Qt.Key.Key_Return)
        assert not sheet.isVisible()
        assert str(made_up.page.address) == "begrip/bedenktijd"

    def test_digits_are_text_and_with_alt_they_open(self, made_up: Opened) -> None:
        sheet = search(made_up, "comensha 033")
        assert sheet.text == "comensha 033"
        made_up.key(Qt.Key.Key_1, ALT)
        assert not sheet.isVisible()
        assert str(made_up.page.address) == "contact/comensha"

    def test_a_number_without_a_hit_opens_nothing(self, made_up: Opened) -> None:
        sheet = search(made_up, "comensha")
        made_up.key(Qt.Key.Key_2, ALT)
        assert sheet.isVisible()
        assert str(made_up.page.address) == "start"

    def test_the_numbers_show_while_alt_is_held(self, made_up: Opened) -> None:
        sheet = search(made_up, "paspoort")
        hits = sheet.findChild(HitList)
        assert hits is not None
        handle = made_up.window.windowHandle()
        QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
        assert hits.shows_numbers is True
        rows = [hits.hit_model.index(place) for place in hits.hit_model.places]
        assert [hits.number_of(row) for row in rows][:10] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
        QTest.keyRelease(handle, Qt.Key.Key_Alt)
        let_go = hits.shows_numbers
        QTest.keyPress(handle, Qt.Key.Key_Alt, ALT)
        sheet.field.clearFocus()  # the key is let go in another window
        assert [let_go, hits.shows_numbers] == [False, False]

    def test_escape_leaves_one_where_one_was(self, made_up: Opened) -> None:
        made_up.go("contacten")
        sheet = search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert str(made_up.page.address) == "contacten"

    def test_escape_gives_the_keyboard_back_to_what_had_it(self, made_up: Opened) -> None:
        page = made_up.go("checklist/burgerzaken")
        step = page.findChildren(CheckRow)[2]
        step.setFocus()
        page.view.verticalScrollBar().setValue(40)
        settle()
        scrolled = page.scroll_position()
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Down)
        made_up.key(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is step
        assert made_up.page.scroll_position() == scrolled

    def test_so_it_does_when_the_page_was_built_anew_under_it(self, made_up: Opened) -> None:
        page = made_up.go("checklist/burgerzaken")
        step = page.findChildren(CheckRow)[2]
        step.setFocus()
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Plus, CTRL)
        made_up.key(Qt.Key.Key_Escape)
        again = made_up.page.findChildren(CheckRow)[2]
        assert again is not step
        assert QApplication.focusWidget() is again

    def test_from_elsewhere_it_goes_back_there_too(self, made_up: Opened) -> None:
        part = button(made_up.window, "Contacten")
        part.setFocus()
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is part

    def test_a_letter_on_the_field_of_the_bar_opens_the_sheet(self, made_up: Opened) -> None:
        field = made_up.window.findChild(SearchButton)
        assert field is not None
        made_up.desk.searches.typed = "iets van eerder"
        field.setFocus()
        write(made_up, "paspoort")
        sheet = made_up.window.search
        assert sheet.isVisible()
        assert sheet.text == "paspoort"
        assert len(sheet.hits()) == 15
        made_up.key(Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is field
        made_up.key(Qt.Key.Key_Space)
        assert made_up.window.search.isVisible()

    def test_tab_goes_round_in_the_sheet(self, made_up: Opened) -> None:
        sheet = search(made_up, "qqqq")
        stops = []
        for _ in range(40):
            made_up.key(Qt.Key.Key_Tab)
            here = QApplication.focusWidget()
            assert here is not None
            assert sheet.isAncestorOf(here)
            stops.append(here)
            if here is sheet.field:
                break
        names = [stop.accessibleName() for stop in stops]
        assert names[:3] == ["Alles", "Mijn rol", "Vorm van uitbuiting"]
        assert "Kopieer het nummer van 112" in names
        made_up.key(Qt.Key.Key_Tab, SHIFT)
        assert QApplication.focusWidget() is stops[-2]

    def test_a_letter_goes_to_the_field_wherever_the_keyboard_is(self, made_up: Opened) -> None:
        sheet = search(made_up, "pas")
        made_up.key(Qt.Key.Key_Tab)
        write(made_up, "poort")
        assert sheet.text == "paspoort"
        assert QApplication.focusWidget() is sheet.field

    def test_a_slash_is_a_letter_in_the_field(self, made_up: Opened) -> None:
        assert search(made_up, "en/of").text == "en/of"

    def test_the_emergency_numbers_stay_in_sight_and_work(self, made_up: Opened) -> None:
        sheet = search(made_up)
        number = button(made_up.window, "112")
        over = number.mapTo(made_up.window, number.rect().center())
        assert not sheet.geometry().contains(sheet.mapFrom(made_up.window, over) + sheet.pos())
        click(number)
        assert QGuiApplication.clipboard().text() == "112"

    def test_a_click_opens_and_one_beside_it_closes(self, made_up: Opened) -> None:
        sheet = search(made_up, "comensha")
        hits = sheet.findChild(HitList)
        assert hits is not None
        middle = hits.visualRect(hits.currentIndex()).center()
        click(hits.viewport(), middle)
        assert str(made_up.page.address) == "contact/comensha"
        search(made_up)
        click(sheet, QPoint(5, 300))
        assert not sheet.isVisible()
        search(made_up)
        press(sheet, "Sluit zoeken")
        assert not sheet.isVisible()


class TestLooks:
    def test_groups_with_the_best_first_and_how_many(self, made_up: Opened) -> None:
        sheet = search(made_up, "bedenktijd paspoort")
        hits = sheet.findChild(HitList)
        assert hits is not None
        model = hits.hit_model
        lines = [str(model.index(row).data()) for row in range(model.rowCount())]
        headings = [line for line in lines if line in {"Herken", "Doe", "Bel", "Lees"}]
        assert headings == ["Herken", "Doe", "Bel", "Lees"]
        assert "15 treffers" in words_on(sheet)

    def test_the_foot_says_what_the_keys_do(self, made_up: Opened) -> None:
        assert "↑ ↓ kiezen   ↵ openen" in words_on(search(made_up))

    def test_more_than_fit_are_told(self, opens: Callable[..., Opened], guide_file: Path) -> None:
        many = FakeFinder(SIGNALS * 3)
        sheet = search(with_finder(opens(content=guide_file), many), "paspoort")
        assert "De beste 24 van 36 treffers" in words_on(sheet)
        assert len(sheet.hits()) == 24

    def test_a_hit_is_spoken_with_all_there_is_to_it(self, made_up: Opened) -> None:
        made_up.desk.bookmarks.toggle(Address.parse("contact/comensha"))
        sheet = search(made_up, "paspoort")
        hits = sheet.findChild(HitList)
        assert hits is not None
        role = Qt.ItemDataRole.AccessibleTextRole
        model = hits.hit_model
        heard = [str(model.index(row).data(role)) for row in range(model.rowCount())]
        contact = next(line for line in heard if line.startswith("CoMensha"))
        parts = contact.split(". ")
        assert parts[:2] == ["CoMensha · 033-448 11 86", "Contact"]
        assert parts[-2:] == ["Staat bij Mijn pagina’s", "T1"]
        assert len(parts) > 4  # whether somebody answers now
        step = next(line for line in heard if line.startswith("Vraag naar het paspoort"))
        assert "Stap. " in step
        assert len(step) > len("Vraag naar het paspoort. Stap. ")  # the page it stands on

    def test_a_signal_tells_of_what_it_is_one_and_how_it_weighs(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        signal = next(s for s in library.signals if s.strength and not s.is_alarm)
        hit = a_hit(str(signal.address), "Iets [dat] men ziet", "een [dat] ergens")
        row = row_of(search(with_finder(app, FakeFinder([hit])), "dat"))
        kind, group, weight = row.under.split(" · ")
        assert kind == "Signaal"
        assert group == library.title_of(signal.group)
        assert weight in {"Sterk", "Middel", "Zwak"}

    def test_a_contact_tells_whether_somebody_answers(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        open_now = next(c for c in library.contacts if c.head.address.slug == "comensha")
        unsure = next(
            c for c in library.contacts if c.phone and c.head.status is Status.UNCONFIRMED
        )
        hits = [a_hit(str(c.head.address), f"[Zeker] {c.phone}") for c in (open_now, unsure)]
        sheet = search(with_finder(app, FakeFinder(hits)), "zeker")
        assert row_of(sheet).under == "Contact · Nu open tot 17:00"
        app.key(Qt.Key.Key_Down)
        assert "Nummer nog te controleren" in row_of(sheet).under
        assert "Nummer nog te controleren" in row_of(sheet).spoken

    @pytest.mark.parametrize("room", [200, 320, 500])
    def test_the_first_word_that_was_found_is_in_sight(self, app: Opened, room: int) -> None:
        theme = app.window.state.theme()
        step = a_hit("checklist/burgerzaken#stap-1", "Vraag", f"{'veel macht ' * 9}[paspoort] weg")
        row = HitRow(step, "Een pagina met een bijzonder lange titel over van alles en nog wat")
        (line,) = under_lines(row, theme.font(TextRole.SMALL), room, 1)
        lit = [line.text[start:end] for start, end in line.places]
        assert "paspoort" in lit
        assert "paspoort" in line.text.removesuffix("…")

    def test_narrow_rows_take_more_lines_instead_of_cutting(self, made_up: Opened) -> None:
        made_up.window.resize(360, 640)
        made_up.window.state.set_zoom(200)
        settle()
        title = "Burgerzaken: een vermoeden aan de balie en wat u dan doet"
        sheet = search(with_finder(made_up, FakeFinder([a_hit("checklist/x", title)])), "balie")
        hits = hits_of(sheet)
        row = row_of(sheet)
        wide, narrow = 1000, hits.viewport().width()
        lines = hits.title_lines(row, narrow)
        assert "".join(line.text for line in lines).strip() == title
        assert len(lines) > len(hits.title_lines(row, wide))

    @pytest.mark.parametrize("look", LOOKS, ids=str)
    def test_what_one_presses_is_high_enough_for_a_thumb(
        self, made_up: Opened, look: tuple[int, int, int]
    ) -> None:
        look_at(made_up, look)
        sheet = search(made_up, "paspoort")
        hits = hits_of(sheet)
        least = made_up.window.state.theme().for_frame(look[1]).px(44)
        rows = [hits.visualRect(hits.hit_model.index(place)) for place in hits.hit_model.places]
        assert all(row.height() >= least for row in rows)
        chips = sheet.findChild(SearchFilters)
        assert chips is not None
        for chip in chips.findChildren(QWidget):
            if chip.focusPolicy() & Qt.FocusPolicy.TabFocus and chip.isVisible():
                assert chip.height() >= least

    @pytest.mark.parametrize("theme", ["light", "dark", "contrast-light", "contrast-dark"])
    def test_the_line_round_the_sheet_is_whole(self, made_up: Opened, theme: str) -> None:
        made_up.window.state.set_theme(theme)
        settle()
        sheet = search(made_up, "paspoort")
        hits = hits_of(sheet)
        current = hits.visualRect(hits.currentIndex()).center()
        y = hits.mapTo(sheet.card, current).y()
        image = sheet.card.grab().toImage()
        line = image.pixelColor(0, image.height() // 2 + 100)
        assert image.pixelColor(0, y) == (
            line if sheet.card.edge else image.pixelColor(hits.mapTo(sheet.card, current).x(), y)
        )

    @pytest.mark.parametrize("text", ["", "paspoort", "qqqq"])
    def test_nothing_is_without_a_name(self, made_up: Opened, text: str) -> None:
        made_up.desk.searches.remember("loon")
        sheet = search(made_up, text)
        root = QAccessible.queryAccessibleInterface(sheet)
        assert root is not None
        nameless = [
            type(here.object()).__name__
            for here in walked(root)
            if here.role() in MUST_BE_NAMED and not here.text(QAccessible.Text.Name).strip()
        ]
        assert nameless == []

    @pytest.mark.parametrize(
        ("width", "height", "zoom"), [(1366, 768, 100), (1024, 600, 200), (360, 640, 100)]
    )
    def test_a_hit_can_be_seen_at_any_size(
        self, made_up: Opened, width: int, height: int, zoom: int
    ) -> None:
        made_up.window.resize(width, height)
        made_up.window.state.set_zoom(zoom)
        settle()
        sheet = search(made_up, "paspoort")
        hits = sheet.findChild(HitList)
        assert hits is not None
        shown = hits.visualRect(hits.currentIndex())
        assert hits.viewport().rect().contains(shown.center())
        assert made_up.window.rect().contains(sheet.geometry())


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_key_does_not_paint_the_page_under_the_sheet(made_up: Opened) -> None:
    sheet = search(made_up, "paspoort")
    over, on = _Paints(sheet), _Paints(hits_of(sheet).viewport())
    write(made_up, " comensha")
    assert on.count > 0
    assert over.count == 0


class TestChoices:
    @pytest.mark.parametrize(
        ("key", "group"),
        [
            (Qt.Key.Key_H, Group.RECOGNISE),
            (Qt.Key.Key_D, Group.DO),
            (Qt.Key.Key_B, Group.CALL),
            (Qt.Key.Key_L, Group.READ),
        ],
    )
    def test_alt_and_a_letter_choose_a_kind(
        self, made_up: Opened, finder: FakeFinder, key: Qt.Key, group: Group
    ) -> None:
        sheet = search(made_up, "paspoort")
        made_up.key(key, ALT)
        assert finder.asked[-1].only == Filter(group=group)
        assert {hit.group for hit in sheet.hits()} == {group}
        assert QApplication.focusWidget() is sheet.field
        made_up.key(Qt.Key.Key_A, ALT)
        assert finder.asked[-1].only == EVERYTHING
        assert sheet.text == "paspoort"

    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_each_has_a_letter_of_its_own(self, made_up: Opened, language: str) -> None:
        made_up.window.state.set_language(language)
        settle()
        chips = search(made_up, "paspoort").findChild(SearchFilters)
        assert chips is not None
        keys = [key.toString() for key, _pill in chips.shortcuts()]
        made_up.window.state.set_language("nl")
        assert len(keys) == len(set(keys)) == 7

    def test_tab_and_arrows_choose_too(self, made_up: Opened, finder: FakeFinder) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Tab)
        made_up.key(Qt.Key.Key_Right)
        assert finder.asked[-1].only == Filter(group=Group.RECOGNISE)
        made_up.key(Qt.Key.Key_Right)
        assert finder.asked[-1].only == Filter(group=Group.DO)

    def test_the_mouse_chooses_too(self, made_up: Opened, finder: FakeFinder) -> None:
        sheet = search(made_up, "paspoort")
        press(sheet, "Bel")
        assert finder.asked[-1].only == Filter(group=Group.CALL)

    def test_they_say_how_many_hits_each_gives(self, made_up: Opened) -> None:
        sheet = search(made_up, "paspoort")
        names = [b.accessibleName() for b in sheet.findChildren(QAbstractButton)]
        assert names[1:6] == ["Alles 15", "Herken 12", "Doe 1", "Bel 1", "Lees 1"]
        made_up.key(Qt.Key.Key_B, ALT)
        names = [b.accessibleName() for b in sheet.findChildren(QAbstractButton)]
        assert names[1:6] == ["Alles 15", "Herken 12", "Doe 1", "Bel 1", "Lees 1"]
        write(made_up, " comensha")
        names = [b.accessibleName() for b in sheet.findChildren(QAbstractButton)]
        assert names[1:6] == ["Alles", "Herken", "Doe", "Bel 1", "Lees"]
        made_up.key(Qt.Key.Key_A, ALT)
        sheet.field.clear()
        names = [b.accessibleName() for b in sheet.findChildren(QAbstractButton)]
        assert names[1:3] == ["Alles", "Herken"]

    def test_only_for_my_role(self, made_up: Opened, finder: FakeFinder) -> None:
        sheet = search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_R, ALT)
        assert finder.asked[-1].only == Filter(role=made_up.window.state.role)
        assert "Burgerzaken" in button(sheet, "Mijn rol").toolTip()

    def test_without_a_role_there_is_no_such_choice(
        self, opens: Callable[..., Opened], guide_file: Path, finder: FakeFinder
    ) -> None:
        sheet = search(with_finder(opens(content=guide_file, role=""), finder))
        names = [b.accessibleName() for b in sheet.findChildren(QAbstractButton)]
        assert "Mijn rol" not in names

    def test_a_form_of_exploitation(self, made_up: Opened, finder: FakeFinder) -> None:
        sheet = search(made_up, "paspoort")
        choice = sheet.findChild(DropDown)
        assert choice is not None
        choice.setFocus()
        made_up.key(Qt.Key.Key_Down)
        assert finder.asked[-1].only.form == "arbeidsuitbuiting"
        made_up.key(Qt.Key.Key_Up)
        assert finder.asked[-1].only == EVERYTHING

    def test_nothing_found_there_offers_to_search_in_everything(self, made_up: Opened) -> None:
        sheet = search(made_up, "bewaard")
        made_up.key(Qt.Key.Key_B, ALT)
        assert "met deze keuzes" in words_on(sheet)
        press(sheet, "Zoek in alles")
        assert len(sheet.hits()) == 12
        assert QApplication.focusWidget() is sheet.field

    def test_choices_last_as_long_as_the_words(self, made_up: Opened, finder: FakeFinder) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_B, ALT)
        made_up.key(Qt.Key.Key_Escape)
        search(made_up)
        assert finder.asked[-1].only == Filter(group=Group.CALL)

    def test_they_can_be_cleared_by_key_and_by_mouse(
        self, made_up: Opened, finder: FakeFinder
    ) -> None:
        sheet = search(made_up, "paspoort")
        clear = sheet.findChild(QAbstractButton, "clear")
        assert clear is not None
        assert not clear.isVisible()
        made_up.key(Qt.Key.Key_B, ALT)
        made_up.key(Qt.Key.Key_R, ALT)
        assert clear.isVisible()
        made_up.key(Qt.Key.Key_W, ALT)
        assert finder.asked[-1].only == EVERYTHING
        assert not clear.isVisible()
        assert QApplication.focusWidget() is sheet.field
        press(sheet, "Mijn rol")
        press(sheet, "Wis keuzes")
        assert finder.asked[-1].only == EVERYTHING

    def test_who_clears_them_by_tab_is_not_lost(self, made_up: Opened) -> None:
        sheet = search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_B, ALT)
        clear = button(sheet, "Wis keuzes")
        clear.setFocus()
        made_up.key(Qt.Key.Key_Space)
        here = QApplication.focusWidget()
        assert here is not None
        assert here.accessibleName().startswith("Alles")

    def test_a_form_that_was_chosen_is_read_in_full(self, app: Opened) -> None:
        app.window.activateWindow()
        search(app, "paspoort")
        choice = app.window.search.findChild(DropDown)
        assert choice is not None
        before = choice.width()
        choice.setFocus()
        while choice.currentText() != "Seksuele uitbuiting":
            app.key(Qt.Key.Key_Down)
        words = choice.fontMetrics().horizontalAdvance(choice.currentText())
        assert choice.width() > max(before, words)

    @pytest.mark.parametrize("look", LOOKS, ids=str)
    def test_all_of_them_can_be_reached_at_any_size(
        self, made_up: Opened, finder: FakeFinder, look: tuple[int, int, int]
    ) -> None:
        look_at(made_up, look)
        sheet = search(made_up, "paspoort")
        chips = sheet.findChild(SearchFilters)
        assert chips is not None
        assert chips.isVisible()
        assert chips.height() < sheet.card.height() // 3
        made_up.key(Qt.Key.Key_B, ALT)
        assert finder.asked[-1].only == Filter(group=Group.CALL)
        for _ in range(4):
            made_up.key(Qt.Key.Key_Tab)
            here = QApplication.focusWidget()
            assert here is not None
            middle = here.mapTo(chips, here.rect().center())
            assert chips.rect().contains(middle)
        assert here.accessibleName() == "Wis keuzes"

    def test_a_wheel_turns_one_row_of_them(self, made_up: Opened) -> None:
        look_at(made_up, (360, 640, 200))
        chips = search(made_up, "paspoort").findChild(SearchFilters)
        assert chips is not None
        where = QPointF(chips.rect().center())
        turned = QWheelEvent(
            *(where, chips.mapToGlobal(where), QPoint(), QPoint(0, -240)),
            *(Qt.MouseButton.NoButton, NOTHING, Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(chips.viewport(), turned)
        assert chips.horizontalScrollBar().value() > 0

    def test_a_kind_without_hits_says_so_and_their_places_hold_still(self, made_up: Opened) -> None:
        sheet = search(made_up, "comensha")
        assert button(sheet, "Herken").accessibleName() == "Herken 0"
        role = button(sheet, "Mijn rol")
        before = role.x()
        write(made_up, " paspoort bedenktijd")
        assert role.x() == before


class TestSearcher:
    def test_role_and_bookmarks_count(self, made_up: Opened, finder: FakeFinder) -> None:
        made_up.desk.bookmarks.toggle(Address.parse("contact/comensha"))
        search(made_up, "p")
        searcher = finder.asked[-1].searcher
        assert searcher.role == "burgerzaken"
        assert Address.parse("contact/comensha") in searcher.bookmarks

    def test_own_contacts_are_found_and_opened(self, made_up: Opened) -> None:
        made_up.desk.own_contacts.add(own_typed(slot=None))
        sheet = search(made_up, "fatima")
        assert current(made_up) == "Fatima de Vries · 06-12 34 56 78"
        hits = sheet.findChild(HitList)
        assert hits is not None
        row = hits.current()
        assert row is not None
        assert "Mijn contacten" in row.under
        made_up.key(Qt.Key.Key_Return)
        assert str(made_up.page.address).startswith("contact/eigen-")


class TestSlips:
    @pytest.fixture
    def finder(self) -> FakeFinder:
        return FakeFinder(SIGNALS, corrected=("paspoort",))

    def test_it_says_what_was_looked_for(self, made_up: Opened) -> None:
        assert "Gezocht naar ‘paspoort’." in words_on(search(made_up, "bewaard"))

    def test_the_way_back_puts_quotes_around_it(self, made_up: Opened, finder: FakeFinder) -> None:
        sheet = search(made_up, "bewaard")
        press(sheet, "Zoek precies ‘bewaard’")
        assert sheet.text == '"bewaard"'
        assert finder.asked[-1].typed == '"bewaard"'
        assert QApplication.focusWidget() is sheet.field


class TestNothing:
    def test_what_was_typed_is_no_suggestion(self, made_up: Opened) -> None:
        sheet = search(made_up, "qqqq pensioen")
        assert "Bedoelde u" in words_on(sheet)
        sheet.field.clear()
        write(made_up, "Pensioen")
        names = [b.accessibleName() for b in sheet.findChildren(QAbstractButton) if b.isVisible()]
        assert "pensioen" not in names

    def test_other_words_are_offered(self, made_up: Opened) -> None:
        sheet = search(made_up, "paspport")
        assert "Niets gevonden voor ‘paspport’." in words_on(sheet)
        press(sheet, "paspoort")
        assert sheet.text == "paspoort"
        assert len(sheet.hits()) == 15

    def test_arrows_lead_to_what_is_offered(self, made_up: Opened) -> None:
        sheet = search(made_up, "paspport")
        made_up.key(Qt.Key.Key_Down)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "paspoort"
        made_up.key(Qt.Key.Key_Up)
        assert QApplication.focusWidget() is sheet.field
        made_up.key(Qt.Key.Key_Down)
        made_up.key(Qt.Key.Key_Space)
        assert sheet.text == "paspoort"

    def test_it_says_whom_to_call_and_copies_the_number(self, app: Opened) -> None:
        sheet = search(with_finder(app, FakeFinder()), "qqqq")
        assert "033-448 11 86" in words_on(sheet)
        press(sheet, "Kopieer")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        assert "033-448 11 86" in app.window.notice.text

    def test_enter_does_nothing(self, made_up: Opened) -> None:
        sheet = search(made_up, "qqqq")
        made_up.key(Qt.Key.Key_Return)
        assert sheet.isVisible()


class TestHeard:
    def test_the_hits_are_told_when_the_keys_are_quiet(
        self, made_up: Opened, said: list[str]
    ) -> None:
        search(made_up, "paspoort")
        assert said == []
        QTest.qWait(QUIET_MS + 100)
        first = "Paspoort nummer 1 wordt bewaard. Signaal. Documenten. S1"
        assert said == [f"15 treffers. {first}"]

    def test_each_hit_one_comes_to_is_told_at_once(self, made_up: Opened, said: list[str]) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Down)
        QTest.qWait(QUIET_MS + 100)
        assert said == ["Paspoort nummer 2 wordt bewaard. Signaal. Documenten. S1. 2 van 15"]

    def test_that_nothing_was_found_is_told(self, made_up: Opened, said: list[str]) -> None:
        search(made_up, "qqqq")
        QTest.qWait(QUIET_MS + 100)
        assert said == ["Niets gevonden voor ‘qqqq’."]

    def test_who_left_hears_nothing_of_it_any_more(self, made_up: Opened, said: list[str]) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Escape)
        search(made_up, "")
        made_up.window.search.field.clear()
        QTest.qWait(QUIET_MS + 100)
        assert said == []


class TestStart:
    def test_it_tells_of_codes(self, made_up: Opened) -> None:
        assert "code" in words_on(search(made_up))

    def test_what_found_something_can_be_searched_again(self, made_up: Opened) -> None:
        search(made_up, "comensha")
        made_up.key(Qt.Key.Key_Return)
        sheet = search(made_up)
        assert sheet.text == "comensha"
        sheet.field.clear()
        settle()
        made_up.key(Qt.Key.Key_Down)
        made_up.key(Qt.Key.Key_Space)
        assert sheet.text == "comensha"
        assert sheet.hits()

    def test_what_was_only_typed_is_not_remembered(self, made_up: Opened) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Escape)
        assert made_up.desk.searches.recent == ()

    def test_earlier_searches_can_be_forgotten(self, made_up: Opened) -> None:
        made_up.desk.searches.remember("loon")
        sheet = search(made_up)
        press(sheet, "Vergeet deze")
        assert made_up.desk.searches.recent == ()
        assert "Eerder gezocht" not in words_on(sheet)
        assert QApplication.focusWidget() is sheet.field

    def test_hiding_empties_the_field_and_forgetting_forgets_all(self, made_up: Opened) -> None:
        search(made_up, "comensha")
        made_up.key(Qt.Key.Key_Return)
        made_up.key(Qt.Key.Key_F9)
        made_up.key(Qt.Key.Key_F9)
        sheet = search(made_up)
        assert sheet.text == ""
        made_up.key(Qt.Key.Key_Z, CTRL)
        assert sheet.text == ""
        assert list(made_up.desk.searches.recent) == ["comensha"]
        made_up.key(Qt.Key.Key_F9, SHIFT)
        made_up.key(Qt.Key.Key_F9)
        assert "Eerder gezocht" not in words_on(search(made_up))
        assert made_up.desk.searches.recent == ()


class TestSitting:
    def test_the_words_stay_and_the_next_key_replaces_them(self, made_up: Opened) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Return)
        sheet = search(made_up)
        assert sheet.text == "paspoort"
        assert len(sheet.hits()) == 15
        write(made_up, "c")
        assert sheet.text == "c"

    def test_larger_text_leaves_the_sheet_open(self, made_up: Opened) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Plus, CTRL)
        sheet = made_up.window.search
        assert sheet.isVisible()
        assert sheet.text == "paspoort"
        assert len(sheet.hits()) == 15

    def test_the_machinery_loads_when_the_sheet_first_opens(
        self, made_up: Opened, finder: FakeFinder
    ) -> None:
        made_up.go("contacten")
        assert finder.warmed == 0
        made_up.window.open_search()
        assert finder.warmed == 0  # only when the sheet stands
        settle()
        assert finder.warmed == 1
        made_up.key(Qt.Key.Key_Escape)
        search(made_up, "paspoort")
        assert finder.warmed == 1

    def test_keys_come_in_between_while_it_loads(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        slow = SlowFinder(SIGNALS)
        app = with_finder(opens(content=guide_file), slow)
        app.window.open_search()
        handle = app.window.windowHandle()
        for letter in "paspoort":
            QTest.keyClick(handle, letter)  # type: ignore[call-overload]
        sheet = app.window.search
        assert sheet.text == "paspoort"
        assert slow.asked == []  # nobody waited for what was not there yet
        settle()
        assert [asked.typed for asked in slow.asked] == ["paspoort"]
        assert len(sheet.hits()) == len(SIGNALS)

    def test_enter_holds_until_there_is_an_answer(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        app = with_finder(opens(content=guide_file), SlowFinder(OTHERS))
        app.window.open_search()
        handle = app.window.windowHandle()
        for letter in "comensha":
            QTest.keyClick(handle, letter)  # type: ignore[call-overload]
        QTest.keyClick(handle, Qt.Key.Key_Return)
        assert app.window.search.isVisible()
        settle()
        assert not app.window.search.isVisible()
        assert str(app.page.address) == "contact/comensha"

    def test_who_types_on_after_enter_opens_nothing(
        self, opens: Callable[..., Opened], guide_file: Path
    ) -> None:
        app = with_finder(opens(content=guide_file), SlowFinder(OTHERS))
        app.window.open_search()
        handle = app.window.windowHandle()
        for key in (Qt.Key.Key_B, Qt.Key.Key_Return, Qt.Key.Key_E):
            QTest.keyClick(handle, key)
        settle()
        assert app.window.search.isVisible()

    def test_a_code_waits_for_nothing(self, opens: Callable[..., Opened], guide_file: Path) -> None:
        slow = SlowFinder(OTHERS)
        app = with_finder(opens(content=guide_file), slow)
        app.window.open_search()
        for letter in "T1":
            QTest.keyClick(app.window.windowHandle(), letter)  # type: ignore[call-overload]
        assert [asked.typed for asked in slow.asked] == ["T1"]

    def test_another_role_searches_from_then_on(self, made_up: Opened, finder: FakeFinder) -> None:
        search(made_up, "paspoort")
        made_up.key(Qt.Key.Key_Escape)
        made_up.window.state.set_role("wijkteam")
        search(made_up)
        assert finder.asked[-1].searcher.role == "wijkteam"


class TestAnyText:
    @settings(max_examples=40)
    @given(text=st.text(st.characters(), max_size=30))
    def test_is_a_search(self, shared: Opened, text: str) -> None:
        shared.window.search.field.setText(text)
        assert shared.window.search.isVisible()

    def test_as_files_hold_it(self, app: Opened, uncommon_text: str) -> None:
        """The same with the real finder and the real guide."""
        app.window.open_search()
        app.window.search.field.setText(uncommon_text)
        app.window.search.field.setText(f"paspoort {uncommon_text}")
        settle()
        app.key(Qt.Key.Key_Return)

    def test_a_million_signs_from_the_clipboard(self, app: Opened) -> None:
        app.window.activateWindow()
        QGuiApplication.clipboard().setText("paspoort \x00👩‍👧 " + "u" * 1_000_000)
        sheet = search(app)
        app.key(Qt.Key.Key_V, CTRL)
        assert sheet.text.startswith("paspoort")
        assert len(sheet.text) <= 400
