"""Overdracht by real keys and clicks: the form, the paper beside it, and what is done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from guide.core.content.address import Address
from guide.core.handover.draft import Answer, Draft
from guide.ui.pages.handover import HandoverPage
from guide.ui.pages.handover_panel import PaperText
from guide.ui.pages.signal_list import SignalListView
from guide.ui.pages.signals import SignalsPage
from guide.ui.widgets.buttons import Button
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.text_area import TextArea
from tests.support.builders import a_guide, a_text_page, the_usual_templates
from tests.support.ui import Opened, button, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SAW = "Een man gaf alle antwoorden."


@pytest.fixture(scope="module")
def with_templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A made-up guide with templates, so that other content changes nothing here."""
    police, *others = the_usual_templates()
    police = replace(police, sharing_html=f"<p>{'Wat nodig is voor de melding. ' * 40}</p>")
    guide = a_guide().with_pages(
        police, *others, a_text_page("naslag/na-het-gesprek", "N2", title="Na het gesprek")
    )
    return guide.write_to(tmp_path_factory.mktemp("overdracht") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_templates: Path) -> Opened:
    opened = opens(content=with_templates)
    opened.window.activateWindow()
    return opened


def handover(app: Opened) -> HandoverPage:
    page = app.go("overdracht")
    assert isinstance(page, HandoverPage)
    return page


def draft(app: Opened) -> Draft:
    return app.desk.handover.draft


def field(app: Opened, key: str) -> TextArea:
    page = app.page
    assert isinstance(page, HandoverPage)
    return page.form.field(key).area


def type_keys(app: Opened, text: str) -> None:
    """Letter by letter, sent to the window."""
    for letter in text:
        QTest.keyClick(app.window.windowHandle(), letter)  # type: ignore[call-overload]
    settle()


def fill(app: Opened, key: str, text: str) -> None:
    field(app, key).setFocus()
    type_keys(app, text)


def focused_name() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def tab_to(app: Opened, name: str, kind: type[QWidget] = QWidget) -> None:
    """Press Tab until what is called so has the keyboard."""
    seen: list[str] = []
    while len(seen) < 80:
        if focused_name() == name and isinstance(QApplication.focusWidget(), kind):
            return
        app.key(Qt.Key.Key_Tab)
        seen.append(focused_name())
    raise AssertionError(f"Tab never comes to ‘{name}’, only to {seen}")


def answer_danger(app: Opened, answer: str) -> None:
    """Go on from what one thinks, and choose an answer with arrow and space."""
    tab_to(app, "Ja")
    for _ in range(["Ja", "Nee", "Weet ik niet"].index(answer)):
        app.key(Qt.Key.Key_Right)
    assert focused_name() == answer
    app.key(Qt.Key.Key_Space)


def shown(page: QWidget) -> str:
    """What can be read of the paper."""
    texts = [t.toPlainText() for t in page.findChildren(PaperText) if t.isVisible()]
    return "\n".join(texts)


def words_on(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


class TestKeyboard:
    def test_from_signals_to_a_printed_note(self, app: Opened, tmp_path: Path) -> None:
        app.prompts.paper = tmp_path / "papier.pdf"
        app.key(Qt.Key.Key_2, ALT)
        tab_to(app, "Signalen", SignalListView)
        app.key(Qt.Key.Key_Down)
        app.key(Qt.Key.Key_Space)
        assert len(app.desk.signal_ticks.ticked) == 1
        tab_to(app, "Maak een overdracht")
        app.key(Qt.Key.Key_Space)
        assert isinstance(app.page, HandoverPage)
        tab_to(app, "Wat ik zag en hoorde")
        type_keys(app, SAW)
        tab_to(app, "Wat ik denk")
        type_keys(app, "Ik denk aan dwang.")
        answer_danger(app, "Nee")
        tab_to(app, "Belblad")
        app.key(Qt.Key.Key_Right)
        assert draft(app).as_note
        tab_to(app, "Druk af")
        app.key(Qt.Key.Key_Space)
        assert app.prompts.asked == ["printer"]
        assert app.prompts.paper.read_bytes().startswith(b"%PDF")
        expected = Draft(saw=SAW, think="Ik denk aan dwang.", danger=Answer.NO, as_note=True)
        assert draft(app) == expected

    def test_tab_goes_on_and_types_no_tab(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", "a")
        app.key(Qt.Key.Key_Tab)
        app.key(Qt.Key.Key_Tab, SHIFT)
        type_keys(app, "b")
        assert draft(app).saw == "ab"

    def test_control_and_enter_do_nothing_odd(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", "a")
        app.key(Qt.Key.Key_Return, CTRL)
        assert draft(app).saw.strip() == "a"
        assert isinstance(app.page, HandoverPage)

    @pytest.mark.parametrize("text", ["/", "1/2", "ja?"])
    def test_keys_of_the_guide_are_letters_in_a_field(self, app: Opened, text: str) -> None:
        handover(app)
        fill(app, "saw", text)
        assert draft(app).saw == text

    def test_the_search_opens_from_a_field(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", SAW)
        app.key(Qt.Key.Key_K, CTRL)
        assert app.window.search.isVisible()
        assert draft(app).saw == SAW

    def test_control_p_prints(self, app: Opened, tmp_path: Path) -> None:
        app.prompts.paper = tmp_path / "papier.pdf"
        handover(app)
        fill(app, "saw", SAW)
        app.key(Qt.Key.Key_P, CTRL)
        assert app.prompts.paper.stat().st_size > 1000

    @pytest.mark.parametrize("answer", ["Ja", "Nee", "Weet ik niet"])
    def test_an_answer_is_chosen_by_key(self, app: Opened, answer: str) -> None:
        handover(app)
        assert draft(app).danger is None
        field(app, "think").setFocus()
        answer_danger(app, answer)
        assert draft(app).danger is Answer(answer.lower().replace(" ", "-"))


class TestHeard:
    def test_every_field_says_what_it_is_for(self, app: Opened) -> None:
        page = handover(app)
        areas = page.findChildren(TextArea)
        assert len(areas) == 9
        for area in areas:
            spoken = QAccessible.queryAccessibleInterface(area)
            assert spoken is not None
            assert spoken.text(QAccessible.Text.Name)
            assert spoken.text(QAccessible.Text.Description)

    def test_everything_one_can_reach_has_a_name(self, app: Opened) -> None:
        app.desk.handover.change(saw=SAW)
        page = handover(app)
        nameless = [
            type(widget).__name__
            for widget in page.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.accessibleName()
        ]
        assert nameless == []

    def test_a_choice_says_what_is_asked(self, app: Opened) -> None:
        page = handover(app)
        assert button(page.form, "18 of ouder").accessibleDescription() == "Leeftijd"

    def test_a_remark_is_heard_with_its_field(self, app: Opened) -> None:
        handover(app)
        fill(app, "think", "slachtoffer")
        assert "mogelijk slachtoffer" in field(app, "think").accessibleDescription()


class TestCheck:
    def test_a_word_that_judges_gets_a_quiet_line(self, app: Opened) -> None:
        page = handover(app)
        fill(app, "think", "Zij is slachtoffer")
        said = page.form.field("think").remarks
        assert said == (
            "‘slachtoffer’? Schrijf liever: mogelijk slachtoffer. Dat stelt een ander vast.",
        )
        assert said[0] in words_on(page.form)
        assert draft(app).think == "Zij is slachtoffer"

    def test_it_goes_when_the_word_goes(self, app: Opened) -> None:
        page = handover(app)
        fill(app, "think", "dit is 123456782")
        assert len(page.form.field("think").remarks) == 1
        app.key(Qt.Key.Key_Backspace)
        assert page.form.field("think").remarks == ()

    def test_the_same_is_said_once_and_many_are_counted(self, app: Opened) -> None:
        page = handover(app)
        phones = " ".join(f"06-1234567{n}" for n in range(6))
        app.desk.handover.change(saw=f"{phones} 06-12345670")
        said = page.form.field("saw").remarks
        assert len(said) == 4
        assert said[-1] == "En nog 3."

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("NL91ABNA0417164300", "rekeningnummer"),
            ("jan@example.org", "e-mailadres"),
            ("geb. 1-2-1990", "leeftijd"),
            ("AB-123-C", "kenteken"),
            ("AB1234567", "document"),
        ],
    )
    def test_each_kind_has_its_words(self, app: Opened, text: str, words: str) -> None:
        page = handover(app)
        app.desk.handover.change(reach=text)
        (said,) = page.form.field("reach").remarks
        assert words in said

    def test_a_number_of_the_guide_is_no_secret(self, app: Opened) -> None:
        page = handover(app)
        app.desk.handover.change(saw="Ik belde CoMensha: 033-448 11 86.")
        assert page.form.field("saw").remarks == ()

    def test_a_long_find_is_shortened(self, app: Opened) -> None:
        page = handover(app)
        app.desk.handover.change(saw=f"{'a' * 60}@example.org")
        assert f"‘{'a' * 28}…’" in page.form.field("saw").remarks[0]

    def test_any_text_can_be_typed(self, app: Opened, uncommon_text: str) -> None:
        page = handover(app)
        field(app, "saw").setPlainText(uncommon_text)
        settle()
        app.desk.handover.change(as_note=True)
        assert page.print_job().body_html


class TestPaper:
    def test_it_is_there_as_one_types(self, app: Opened) -> None:
        page = handover(app)
        assert shown(page) == ""
        fill(app, "saw", SAW)
        assert SAW in shown(page)
        assert "ongeveer 15 seconden" in words_on(page.panel)

    def test_a_long_one_is_called_long(self, app: Opened) -> None:
        page = handover(app)
        app.desk.handover.change(saw="woord " * 220)
        assert "Dat is lang." in words_on(page.panel)

    def test_the_note_has_boxes(self, app: Opened) -> None:
        page = handover(app)
        app.desk.handover.change(saw=SAW, think="Dwang.")
        press(page.panel, "Notitie")
        texts = [t for t in page.findChildren(PaperText) if t.isVisible()]
        assert [text.accessibleName() for text in texts] == ["Feiten", "Uitleg", "Vraag"]
        assert "Dwang." not in texts[0].toPlainText()
        assert "Wilt u meekijken?" in texts[2].toPlainText()

    def test_templates_are_switched_without_losing_text(self, app: Opened) -> None:
        page = handover(app)
        app.desk.handover.change(saw=SAW, think="Dwang.", as_note=True)
        before = draft(app)
        press(page, "Overleg")
        assert "Dwang." not in shown(page)
        assert "Niet in deze notitie: wat ik denk." in words_on(page.panel)
        assert field(app, "think").text == "Dwang."
        press(page, "Eigen dossier")
        assert "Dwang." in shown(page)
        press(page, "Politie")
        assert draft(app).saw == before.saw
        assert draft(app).think == before.think

    def test_the_contact_of_the_template_has_its_number(self, app: Opened) -> None:
        page = handover(app)
        press(page.panel, "CoMensha 033-448 11 86")
        assert QGuiApplication.clipboard().text() == "033-448 11 86"
        press(page, "Eigen dossier")
        with pytest.raises(AssertionError):
            button(page.panel, "CoMensha")

    def test_the_advice_is_the_template_s(self, app: Opened) -> None:
        page = handover(app)
        assert {"Schrijf niet", "Dit mag u delen"} <= set(words_on(page).splitlines())
        press(page, "Overleg")
        assert "Code P2" in words_on(page)

    def test_ticked_signals_are_unticked_and_ticked_again(self, app: Opened) -> None:
        assert app.desk.library is not None
        signal = app.desk.library.signals[0]
        app.desk.signal_ticks.set(signal.id, True)
        page = handover(app)
        assert signal.text in shown(page)
        press(page.form, signal.text)
        assert not app.desk.signal_ticks.is_ticked(signal.id)
        assert signal.text not in shown(page)
        press(page.form, signal.text)
        assert signal.text in shown(page)

    def test_more_signals_are_a_click_away(self, app: Opened) -> None:
        press(handover(app).form, "Naar de signalen")
        assert isinstance(app.page, SignalsPage)

    def test_steps_and_ways_go_along_unless_one_says_no(self, app: Opened) -> None:
        library = app.desk.library
        assert library is not None
        checklist = library.checklist(Address.parse("checklist/burgerzaken"))
        flow = library.flow(Address.parse("stappenplan/acuut-gevaar"))
        assert checklist is not None
        assert flow is not None
        for step in checklist.steps:
            app.desk.step_ticks.set(checklist.head.address, step.id, True)
        app.desk.walks.move(app.desk.walks.walk(flow).answer(0))
        app.desk.handover.change(as_note=True)
        page = handover(app)
        assert "10:30 Stap 1. (C1.1)" in shown(page)
        assert "Gevaar Ja. › Bel 112" in shown(page)
        press(page.form, "Neem de afgevinkte stappen mee")
        press(page.form, "Neem het gevolgde stappenplan mee")
        assert "Stap 1." not in shown(page)
        assert "Bel 112" not in shown(page)

    def test_danger_comes_before_writing(self, app: Opened) -> None:
        page = handover(app)
        press(page.form, "Ja")
        assert app.desk.handover.circumstances.danger
        press(page.form, "112")
        assert QGuiApplication.clipboard().text() == "112"
        press(page.form, "Nee")
        with pytest.raises(AssertionError):
            button(page.form, "112")

    def test_what_the_signals_page_says_of_danger_is_here(self, app: Opened) -> None:
        page = handover(app)
        app.desk.handover.set_minor(True)
        settle()
        assert button(page.form, "Jonger dan 18").isChecked()
        app.desk.handover.set_minor(False)
        settle()
        assert not button(page.form, "Jonger dan 18").isChecked()

    def test_the_time_is_now_until_one_says_otherwise(self, app: Opened) -> None:
        page = handover(app)
        assert field(app, "when").text == "24 november 2026, 10:30"
        fill(app, "saw", SAW)
        assert "24 november 2026, 10:30" in shown(page)
        area = field(app, "when")
        area.setFocus()
        area.selectAll()
        type_keys(app, "gisteren")
        assert draft(app).when == "gisteren"
        assert "gisteren" in shown(page)

    def test_a_template_s_own_address_opens_it_once(self, app: Opened) -> None:
        page = app.go("sjabloon/overleg")
        assert isinstance(page, HandoverPage)
        assert draft(app).template == Address.parse("sjabloon/overleg")
        assert "Overdracht ›" not in words_on(app.window.top_bar)
        press(page, "Politie")
        app.window.state.set_zoom(110)
        settle()
        assert draft(app).template == Address.parse("sjabloon/politie")

    def test_what_comes_after_is_a_click_away(self, app: Opened) -> None:
        press(handover(app), "Na het gesprek")
        assert str(app.page.address) == "naslag/na-het-gesprek"

    def test_where_it_is_narrow_the_paper_is_a_click_away(self, app: Opened) -> None:
        app.window.resize(760, 640)
        settle()
        page = handover(app)
        app.desk.handover.change(saw=SAW)
        press(page, "Bekijk")
        assert page.scroll_position() > 500
        assert focused_name() == "Belblad"


class TestKept:
    """In memory: whatever happens to the page, not to the text."""

    def test_looks_role_and_other_pages_leave_it(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", SAW)
        for change in (
            lambda: app.window.state.set_theme("dark"),
            lambda: app.window.state.set_zoom(150),
            lambda: app.window.state.set_role("toezicht"),
            lambda: app.go("contacten"),
            lambda: app.window.resize(800, 600),
        ):
            change()
            settle()
            handover(app)
            assert field(app, "saw").text == SAW

    def test_beginning_anew_can_be_undone(self, app: Opened) -> None:
        page = handover(app)
        fill(app, "saw", SAW)
        press(page, "Begin opnieuw")
        assert field(app, "saw").text == ""
        assert draft(app).is_empty
        press(app.window.notice, "Ongedaan maken")
        assert field(app, "saw").text == SAW

    def test_forgetting_forgets_it_and_its_undo(self, app: Opened) -> None:
        page = handover(app)
        fill(app, "saw", SAW)
        press(page, "Begin opnieuw")
        fill(app, "saw", SAW)
        app.key(Qt.Key.Key_F9, SHIFT)
        app.window.notice.undo_asked.emit()
        assert draft(app) == Draft()

    def test_erasing_forgets_it(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", SAW)
        press(app.go("over"), "Wis alles")
        assert draft(app) == Draft()

    def test_hidden_it_cannot_be_read_and_stays(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", SAW)
        app.key(Qt.Key.Key_F9)
        type_keys(app, "x")
        app.key(Qt.Key.Key_F9)
        assert draft(app).saw == SAW


class TestClosing:
    def test_with_text_it_asks_first(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", SAW)
        app.prompts.agrees = False
        assert not app.window.close()
        assert app.window.isVisible()
        assert app.prompts.asked == ["De gids sluiten?"]
        app.prompts.agrees = True
        assert app.window.close()

    def test_without_text_it_does_not(self, app: Opened) -> None:
        handover(app)
        press(app.page, "Weet ik niet")
        assert app.window.close()
        assert app.prompts.asked == []

    def test_hidden_it_would_give_it_away(self, app: Opened) -> None:
        handover(app)
        fill(app, "saw", SAW)
        app.key(Qt.Key.Key_F9)
        assert app.window.close()
        assert app.prompts.asked == []


def on_clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


class TestClipboard:
    @pytest.fixture
    def page(self, app: Opened) -> HandoverPage:
        page = handover(app)
        fill(app, "saw", SAW)
        return page

    def test_the_text_is_copied_and_wiped(self, app: Opened, page: HandoverPage) -> None:
        press(page.panel, "Kopieer")
        assert QGuiApplication.clipboard().text() == page.view_data.paper.text
        assert "klembord" in app.window.notice.text
        press(page.panel, "Wis het klembord")
        assert QGuiApplication.clipboard().text() == ""
        with pytest.raises(AssertionError):
            button(page.panel, "Wis het klembord")

    def test_what_others_put_there_stays(self, app: Opened, page: HandoverPage) -> None:
        press(page.panel, "Kopieer")
        QGuiApplication.clipboard().setText("boodschappen")
        press(page.panel, "Wis het klembord")
        assert QGuiApplication.clipboard().text() == "boodschappen"
        assert "iets anders" in app.window.notice.text

    def test_wiping_is_offered_as_long_as_it_is_there(
        self, app: Opened, page: HandoverPage
    ) -> None:
        press(page.panel, "Kopieer")
        app.go("contacten")
        page = handover(app)
        button(page.panel, "Wis het klembord")
        QGuiApplication.clipboard().setText("boodschappen")
        app.go("contacten")
        with pytest.raises(AssertionError):
            button(handover(app).panel, "Wis het klembord")

    def test_programs_that_keep_copies_are_asked_not_to(
        self, app: Opened, page: HandoverPage
    ) -> None:
        press(page.panel, "Kopieer")
        data = on_clipboard()
        windows = 'application/x-qt-windows-mime;value="{}"'
        no = b"\0\0\0\0"
        assert data.data(windows.format("CanIncludeInClipboardHistory")).data() == no
        assert data.data(windows.format("CanUploadToCloudClipboard")).data() == no
        assert data.hasFormat(windows.format("ExcludeClipboardContentFromMonitorProcessing"))
        assert data.data("x-kde-passwordManagerHint").data() == b"secret"

    def test_what_is_copied_out_of_a_field_too(self, app: Opened, page: HandoverPage) -> None:
        field(app, "saw").setFocus()
        app.key(Qt.Key.Key_A, CTRL)
        app.key(Qt.Key.Key_C, CTRL)
        assert on_clipboard().text() == SAW
        assert on_clipboard().hasFormat("x-kde-passwordManagerHint")

    def test_and_out_of_the_paper(self, app: Opened, page: HandoverPage) -> None:
        paper = next(t for t in page.findChildren(PaperText) if t.isVisible())
        paper.setFocus()
        app.key(Qt.Key.Key_A, CTRL)
        app.key(Qt.Key.Key_C, CTRL)
        assert SAW in on_clipboard().text()
        assert on_clipboard().hasFormat("x-kde-passwordManagerHint")

    def test_pasted_text_is_plain(self, app: Opened, page: HandoverPage) -> None:
        rich = QMimeData()
        rich.setHtml("<b>Hij</b> zweeg.")
        rich.setText("Hij zweeg.")
        QGuiApplication.clipboard().setMimeData(rich)
        field(app, "where").setFocus()
        app.key(Qt.Key.Key_V, CTRL)
        assert "<b>" not in field(app, "where").toHtml()
        assert draft(app).where == "Hij zweeg."

    def test_of_nothing_there_is_nothing_to_copy(self, app: Opened) -> None:
        page = handover(app)
        QGuiApplication.clipboard().clear()
        press(page.panel, "Kopieer")
        assert QGuiApplication.clipboard().text() == ""
        assert "nog niets" in app.window.notice.text


class TestFiles:
    def test_a_pdf_is_saved_where_the_user_says(self, app: Opened, tmp_path: Path) -> None:
        app.prompts.pdf = tmp_path / "zelf gekozen.pdf"
        page = handover(app)
        fill(app, "saw", SAW)
        press(page.panel, "Bewaar als PDF")
        assert app.prompts.asked == ["belblad-2026-11-24.pdf"]
        assert app.prompts.pdf.read_bytes().startswith(b"%PDF")
        assert "zelf gekozen.pdf" in app.window.notice.text

    def test_nothing_is_saved_when_one_thinks_better_of_it(
        self, app: Opened, tmp_path: Path
    ) -> None:
        page = handover(app)
        fill(app, "saw", SAW)
        press(page.panel, "Bewaar als PDF")
        assert list(tmp_path.rglob("*.pdf")) == []

    @pytest.mark.qt_log_ignore("QPdf|QPainter", extend=True)
    def test_a_place_that_cannot_be_written_to_is_told(self, app: Opened, tmp_path: Path) -> None:
        app.prompts.pdf = tmp_path / "bestaat niet" / "x.pdf"
        page = handover(app)
        fill(app, "saw", SAW)
        press(page.panel, "Bewaar als PDF")
        assert "kon niet worden bewaard" in app.window.notice.text

    def test_the_paper_holds_what_the_screen_shows(self, app: Opened) -> None:
        page = handover(app)
        app.desk.handover.change(saw=SAW, think="<b>Dwang</b>", as_note=True)
        job = page.print_job()
        assert job.title == "Notitie"
        assert job.foot == "Notitie, gemaakt op 24 november 2026"
        assert SAW in job.body_html
        assert "&lt;b&gt;Dwang" in job.body_html

    def test_before_anything_was_said_it_is_to_be_filled_in_by_hand(self, app: Opened) -> None:
        job = handover(app).print_job()
        assert job.title == "Belblad"
        for words in ("Wat ik zag en hoorde", "Gevaar nu", "Wat ik van u vraag"):
            assert words in job.body_html


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("as_note", [False, True], ids=["call", "note"])
def test_the_page_fits(app: Opened, look: tuple[int, int, int], as_note: bool) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    assert app.desk.library is not None
    for signal in app.desk.library.signals:
        app.desk.signal_ticks.set(signal.id, True)
    app.desk.handover.change(
        saw=f"{SAW} {'u' * 200}", think="slachtoffer 06-12345678", as_note=as_note
    )
    app.desk.handover.change(danger=Answer.YES)
    page = handover(app)
    settle()
    assert list(too_wide(page)) == []
    assert list(too_narrow(page)) == []
    assert list(overlapping(page)) == []
    with_words: list[QLabel | Button] = [*page.findChildren(QLabel), *page.findChildren(Button)]
    cut = [
        widget.text()
        for widget in with_words
        if widget.isVisible()
        and widget.hasHeightForWidth()
        and widget.height() + 1 < widget.heightForWidth(widget.width())
    ]
    assert cut == []
    too_low = [
        text.toPlainText()[:40]
        for text in page.findChildren(RichText)
        if text.isVisible() and text.height() + 1 < text.document().size().height()
    ]
    assert too_low == []


def test_the_line_one_types_stays_in_sight(app: Opened) -> None:
    app.window.resize(1024, 600)
    settle()
    page = handover(app)
    area = field(app, "ask")
    area.setFocus()
    for _ in range(6):
        type_keys(app, "regel")
        app.key(Qt.Key.Key_Return)
    cursor = area.viewport().mapTo(page.view.viewport(), area.cursorRect().center())
    assert page.view.viewport().rect().contains(cursor)


def test_buttons_are_no_smaller_than_a_finger_s_width(app: Opened) -> None:
    page = handover(app)
    low = [
        b.accessibleName()
        for b in page.findChildren(QAbstractButton)
        if b.isVisible() and b.height() < 34
    ]
    assert low == []
