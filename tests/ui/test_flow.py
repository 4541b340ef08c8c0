"""Through flowcharts by questions: answer, go back, change, call, from one flow into another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from guide.core.content.address import Address
from guide.core.content.ids import RoleId
from guide.core.content.records import Flow, FlowNode
from guide.core.flow.road import Road
from guide.services.gathering import Gatherer
from guide.ui.names import name_and_number
from guide.ui.pages.flow import FlowPage
from guide.ui.pages.flow_stage import StageCard, parted
from guide.ui.pages.flow_way import OtherAnswers, WayRow
from guide.ui.pages.flow_words import spoken_position
from tests.support.builders import a_flow, a_guide, the_usual_templates
from tests.support.own_contacts import a_place, typed
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_layout import LOOKS, overlapping, too_narrow, too_wide
from tests.ui.test_spoken import spoken_lines

START = "stappenplan/start"
CHILD = "stappenplan/kind"
ALT = Qt.KeyboardModifier.AltModifier


def the_start_flow() -> Flow:
    return (
        a_flow(START, code="F7", title="Naar wie verwijs ik?", position=9)
        .with_arrow("is-er-nu-gevaar", "bel-112", "ja")
        .with_arrow("is-er-nu-gevaar", "is-het-een-kind", "nee")
        .with_arrow("is-er-nu-gevaar", "bel-112", "dat weet ik niet")
        .with_arrow("is-het-een-kind", "verder-in-kind", "ja")
        .with_arrow("is-het-een-kind", "wil-iemand-hulp", "nee")
        .with_arrow("is-het-een-kind", "verder-in-kind", "dat weet ik niet")
        .with_arrow("verder-in-kind", "wil-iemand-hulp")
        .with_arrow("wil-iemand-hulp", "bel-uw-vraagbaak", "ja")
        .with_arrow("wil-iemand-hulp", "overleg-met-comensha", "nee")
        .with_arrow("wil-iemand-hulp", "overleg-met-comensha", "dat weet ik niet")
        .with_arrow("bel-112", "klaar")
        .with_contact("bel-112", "contact/112")
        .with_contact("bel-uw-vraagbaak", "contact/aandachtsfunctionaris")
        .with_contact("overleg-met-comensha", "contact/comensha")
        .with_doorway("verder-in-kind", CHILD)
        .build()
    )


def the_child_flow() -> Flow:
    return (
        a_flow(CHILD, code="F8", title="Misschien een kind", position=8)
        .with_arrow("is-het-kind-veilig", "vertel-het-op-school", "ja")
        .with_arrow("is-het-kind-veilig", "bel-voor-advies", "nee")
        .with_arrow("is-het-kind-veilig", "bel-voor-advies", "dat weet ik niet")
        .with_contact("bel-voor-advies", "contact/comensha")
        .build()
    )


@pytest.fixture(scope="session")
def with_flows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    guide = a_guide().with_pages(
        the_start_flow(), the_child_flow(), a_place(), *the_usual_templates()
    )
    return guide.write_to(tmp_path_factory.mktemp("stappen") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_flows: Path) -> Opened:
    opened = opens(content=with_flows)
    opened.window.resize(1366, 768)
    opened.window.activateWindow()
    settle()
    return opened


def page_of(app: Opened) -> FlowPage:
    page = app.page
    assert isinstance(page, FlowPage)
    return page


def here(app: Opened) -> FlowNode:
    """The box that the page on screen shows."""
    return page_of(app).view_data.walk.here


def road(app: Opened) -> Road:
    return page_of(app).view_data.road


def stage(app: Opened) -> StageCard:
    return next(card for card in page_of(app).findChildren(StageCard) if card.isVisible())


def digits(app: Opened, keys: str) -> None:
    for key in keys:
        app.key(Qt.Key(Qt.Key.Key_0.value + int(key)))


def words_on(widget: QWidget) -> str:
    settle()
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def row(app: Opened, question: str) -> WayRow:
    rows = page_of(app).findChildren(WayRow)
    return next(r for r in rows if r.isVisible() and question in r.accessibleName())


def answer_otherwise(app: Opened, question: str, answer: str) -> None:
    """Give an earlier question another answer, in the way so far."""
    click(row(app, question))
    others = next(o for o in page_of(app).findChildren(OtherAnswers) if o.isVisible())
    press(others, answer)


class TestQuestions:
    def test_digits_answer_and_the_keyboard_waits_at_the_next_answer(self, app: Opened) -> None:
        app.go(START)
        assert focused() == "Ja"
        digits(app, "2")
        assert here(app).id == "is-het-een-kind"
        assert focused() == "Ja"
        digits(app, "2")
        assert here(app).id == "wil-iemand-hulp"

    def test_a_click_and_the_space_bar_answer(self, app: Opened) -> None:
        press(app.go(START), "Nee")
        assert here(app).id == "is-het-een-kind"
        app.key(Qt.Key.Key_Tab)
        app.key(Qt.Key.Key_Space)
        assert here(app).id == "wil-iemand-hulp"

    def test_not_knowing_is_an_answer_like_any(self, app: Opened) -> None:
        press(app.go(START), "Dat weet ik niet")
        assert here(app).id == "bel-112"

    def test_it_says_why_and_how_far_one_is(self, app: Opened) -> None:
        page = app.go(START)
        assert "Vraag 1 van hoogstens 3" in [w.accessibleName() for w in page.findChildren(QWidget)]
        digits(app, "22")
        assert stage(app).accessibleName().startswith("Vraag 3 van hoogstens 3: Wil iemand hulp")
        assert "Iedere seconde telt" in stage(app).accessibleDescription()

    def test_a_digit_without_an_answer_does_nothing(self, app: Opened) -> None:
        app.go(START)
        digits(app, "97")
        assert here(app).id == "is-er-nu-gevaar"

    def test_back_keeps_the_answer_for_when_one_comes_again(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        press(app.page, "Vorige")
        press(app.page, "Vorige")
        assert here(app).id == "is-er-nu-gevaar"
        assert "Uw antwoord van daarnet: nee" in words_on(app.page)
        assert "uw antwoord van daarnet" in button(stage(app), "Nee").accessibleDescription()
        assert "Blijft staan voor later" in words_on(app.page)
        press(app.page, "Verder waar u was")
        assert here(app).id == "wil-iemand-hulp"

    def test_starting_again_can_be_undone(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        press(app.page, "Opnieuw")
        assert not road(app).stops
        press(app.window, "Ongedaan maken")
        assert here(app).id == "wil-iemand-hulp"

    def test_at_the_beginning_there_is_no_way_back(self, app: Opened) -> None:
        page = app.go(START)
        assert not button(page, "Vorige").isEnabled()
        assert not button(page, "Opnieuw").isEnabled()
        assert "U bent bij het begin" in words_on(page)

    def test_who_comes_back_from_another_page_is_where_they_were(self, app: Opened) -> None:
        app.go(f"{START}#is-het-een-kind")
        digits(app, "2")
        app.go("contacten")
        app.key(Qt.Key.Key_Left, ALT)
        assert here(app).id == "wil-iemand-hulp"

    def test_larger_text_leaves_one_where_one_is(self, app: Opened) -> None:
        app.go(f"{START}#is-het-een-kind")
        digits(app, "2")
        app.window.state.set_zoom(150)
        settle()
        assert here(app).id == "wil-iemand-hulp"

    def test_long_reasons_go_on_under_the_answers(self) -> None:
        short = "<p>Kort.</p>"
        long = f"<p>{'Heel lang. ' * 40}</p>"
        assert parted(short) == (short, "")
        assert parted(short + long) == (short, long)
        assert parted(long + short) == (long, short)
        callout = f"<table><tr><td>{short}{long}</td></tr></table>"
        assert parted(callout) == (callout, "")
        assert parted("") == ("", "")


class TestTheWaySoFar:
    def test_every_answer_is_there_and_can_be_changed_by_keys(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        row(app, "Is het een kind").setFocus()
        app.key(Qt.Key.Key_Space)
        assert focused() == "Ja"
        app.key(Qt.Key.Key_Space)
        assert here(app).id == "verder-in-kind"
        assert "Is het een kind Ja" in row(app, "Is het een kind").accessibleName()

    def test_the_answer_given_is_told_apart(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2")
        click(row(app, "Is er nu gevaar"))
        others = next(o for o in app.page.findChildren(OtherAnswers) if o.isVisible())
        assert button(others, "Nee").accessibleDescription() == "Dit antwoordde u"
        assert button(others, "Ja").accessibleDescription() == ""

    def test_one_may_leave_it(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2")
        click(row(app, "Is er nu gevaar"))
        press(app.page, "Laat zo")
        assert here(app).id == "is-het-een-kind"
        assert "Is er nu gevaar" in focused()

    def test_later_answers_stay_and_those_that_lapse_are_named(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        digits(app, "1")
        assert here(app).id == "bel-uw-vraagbaak"
        answer_otherwise(app, "Is er nu gevaar", "Ja")
        assert here(app).id == "bel-112"
        told = words_on(app.page)
        assert "Geldt nu niet meer" in told
        assert "Is het een kind Nee" in told
        assert "Wil iemand hulp Ja" in told
        answer_otherwise(app, "Is er nu gevaar", "Nee")
        assert here(app).id == "bel-uw-vraagbaak"
        assert "Geldt nu niet meer" not in words_on(app.page)


class TestAcrossFlows:
    def test_a_box_opens_another_flow_and_its_end_leads_back(self, app: Opened) -> None:
        app.go(START)
        digits(app, "21")
        assert "Verder in kind" in words_on(app.page)
        digits(app, "1")
        assert str(app.page.address) == CHILD
        assert here(app).id == "is-het-kind-veilig"
        digits(app, "1")
        press(app.page, "Verder in ‘Naar wie verwijs ik?’")
        assert str(app.page.address) == START
        assert here(app).id == "wil-iemand-hulp"
        told = words_on(app.page)
        assert "Misschien een kind" in told
        assert "Is het kind veilig Ja" in row(app, "Is het kind veilig").accessibleName()

    def test_by_digits_alone(self, app: Opened) -> None:
        app.go(START)
        digits(app, "211112")
        assert here(app).id == "overleg-met-comensha"

    def test_back_goes_into_the_flow_one_came_out_of_and_out_again(self, app: Opened) -> None:
        app.go(START)
        digits(app, "21111")
        for address, box in (
            (CHILD, "vertel-het-op-school"),
            (CHILD, "is-het-kind-veilig"),
            (START, "verder-in-kind"),
            (START, "is-het-een-kind"),
        ):
            press(app.page, "Vorige")
            assert (str(app.page.address), str(here(app).id)) == (address, box)

    def test_one_may_leave_before_the_end(self, app: Opened) -> None:
        app.go(START)
        digits(app, "211")
        press(app.page, "Terug naar ‘Naar wie verwijs ik?’")
        assert str(app.page.address) == START
        assert here(app).id == "verder-in-kind"
        digits(app, "1")
        assert here(app).id == "is-het-kind-veilig"

    def test_one_may_go_on_without(self, app: Opened) -> None:
        app.go(START)
        digits(app, "21")
        press(app.page, "Verder zonder dat stappenplan")
        assert here(app).id == "wil-iemand-hulp"

    def test_the_page_one_came_from_shows_where_one_went(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2111")
        app.key(Qt.Key.Key_Left, ALT)
        assert str(app.page.address) == START
        assert here(app).id == "verder-in-kind"
        press(app.page, "Terug in ‘Misschien een kind’")
        assert here(app).id == "vertel-het-op-school"

    def test_an_answer_in_the_flow_before_is_changed_from_within(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2111")
        answer_otherwise(app, "Is het een kind", "Nee")
        assert str(app.page.address) == START
        assert here(app).id == "wil-iemand-hulp"
        assert "Is het kind veilig Ja" in words_on(app.page)

    def test_starting_again_is_from_the_first_flow(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2111")
        press(app.page, "Opnieuw")
        assert str(app.page.address) == START
        assert not road(app).stops

    def test_the_hand_over_tells_the_whole_road(self, app: Opened) -> None:
        app.go(START)
        digits(app, "211112")
        desk, library = app.desk, app.desk.library
        assert library is not None
        gatherer = Gatherer(desk.signal_ticks, desk.step_ticks, desk.walks)
        (way,) = gatherer.gather(library, RoleId(""), desk.clock.now()).ways
        assert way.title == "Naar wie verwijs ik?"
        assert way.stops == (
            "Is er nu gevaar Nee.",
            "Is het een kind Ja.",
            "Is het kind veilig Ja.",
            "Verder in kind",
            "Wil iemand hulp Nee.",
            "Overleg met comensha",
        )

    def test_a_flow_that_is_gone_opens_its_address(
        self, opens: Callable[..., Opened], tmp_path: Path
    ) -> None:
        guide = a_guide().with_pages(the_start_flow(), a_place())
        app = opens(content=guide.write_to(tmp_path / "gids.sqlite"))
        app.go(START)
        digits(app, "211")
        assert str(app.page.address) == CHILD
        assert not isinstance(app.page, FlowPage)


class TestEnds:
    def test_whom_to_call_what_to_say_and_what_to_have_ready(self, app: Opened) -> None:
        app.go(START)
        digits(app, "222")
        told = words_on(app.page)
        assert "Overleg met comensha" in told
        assert "‘Ik wil iets voorleggen.’" in told
        assert "Houd klaar" in told
        assert "Overleg: een goede uitkomst" in [
            w.accessibleName() for w in stage(app).findChildren(QWidget)
        ]
        assert focused() == "CoMensha 033-448 11 86"
        app.key(Qt.Key.Key_Space)
        assert QGuiApplication.clipboard().text() == "033-448 11 86"

    def test_whether_they_answer_now(self, app: Opened) -> None:
        app.go(START)
        digits(app, "222")
        names = [w.accessibleName() for w in stage(app).findChildren(QWidget)]
        assert "Maandag–vrijdag 9:00–17:00" in names, "without a calendar, as it is written"

    def test_a_place_nobody_fills_says_so_and_gives_the_fallback(self, app: Opened) -> None:
        app.go(START)
        digits(app, "221")
        assert "Nog geen aandachtsfunctionaris mensenhandel ingesteld" in words_on(app.page)
        assert focused() == "CoMensha 033-448 11 86"
        press(app.page, "Voeg toe")
        assert str(app.page.address) == "mijn-contacten#aandachtsfunctionaris"

    def test_the_own_contact_that_fills_it_comes_instead(self, app: Opened) -> None:
        app.desk.own_contacts.add(typed())
        app.go(START)
        digits(app, "221")
        assert focused() == "Fatima de Vries 06-12 34 56 78"
        assert "Nog geen" not in words_on(app.page)

    def test_an_own_contact_for_the_same_need_comes_before_a_national_one(
        self, app: Opened
    ) -> None:
        app.desk.own_contacts.add(typed())
        app.go(START)
        digits(app, "222")
        assert focused() == "Fatima de Vries 06-12 34 56 78"
        assert button(app.page, "CoMensha 033-448 11 86").isVisible()

    def test_nobody_comes_before_112(self, app: Opened) -> None:
        app.desk.own_contacts.add(typed())
        app.go(START)
        digits(app, "1")
        with pytest.raises(AssertionError):
            button(stage(app), "Fatima")
        assert button(stage(app), "112").isVisible()

    def test_an_end_without_a_contact_names_the_last_one_on_the_way(self, app: Opened) -> None:
        app.go(START)
        digits(app, "11")
        assert here(app).id == "klaar"
        assert "Wie u belt" in words_on(app.page)
        assert focused() == "112"

    def test_an_end_with_no_contact_on_the_way_names_whom_to_ask(self, app: Opened) -> None:
        app.go(CHILD)
        digits(app, "1")
        library = app.desk.library
        assert library is not None
        assert library.advice_contact is not None
        assert focused() == name_and_number(library.advice_contact)

    def test_the_steps_of_the_role_and_the_hand_over_are_next(self, app: Opened) -> None:
        app.go(START)
        digits(app, "222")
        press(app.page, "Doe de stappen: Burgerzaken")
        assert str(app.page.address) == "checklist/burgerzaken"
        app.go(START)
        press(app.page, "Schrijf de overdracht")
        assert str(app.page.address) == "overdracht"

    def test_the_page_of_the_contact_is_a_press_away(self, app: Opened) -> None:
        app.go(START)
        digits(app, "222")
        press(app.page, "Alles over CoMensha")
        assert str(app.page.address) == "contact/comensha"


class TestEntry:
    def test_the_start_page_leads_to_the_flow_that_leads_in(self, app: Opened) -> None:
        press(app.go("start"), "Naar wie verwijs ik?")
        assert str(app.page.address) == START

    def test_without_it_to_all_flows(self, opens: Callable[..., Opened], guide_file: Path) -> None:
        app = opens(content=guide_file)
        press(app.go("start"), "Naar wie verwijs ik?")
        assert str(app.page.address) == "stappenplannen"

    def test_it_is_the_first_of_all_flows(self, app: Opened) -> None:
        page = app.go("stappenplannen")
        rows = [w for w in page.findChildren(QWidget) if w.property("address")]
        assert rows[0].property("address") == START


class TestBackground:
    def test_text_and_sources_are_a_press_away(self, app: Opened) -> None:
        page = app.go(START)
        assert "Bronnen" not in words_on(page)
        press(page, "Achtergrond en bronnen")
        assert "Bronnen" in words_on(page)
        press(page, "Achtergrond en bronnen")
        assert "Bronnen" not in words_on(page)

    def test_an_address_of_the_sources_opens_them(self, app: Opened) -> None:
        assert "Bronnen" in words_on(app.go(f"{START}#bronnen"))


class TestHeard:
    def test_question_reason_answers_and_position(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2")
        heard = spoken_lines(app.page)
        assert "Grouping: Vraag 2 van hoogstens 3: Is het een kind | Iedere seconde telt." in heard
        answers = [line for line in heard if line.startswith("Button:") and "toets" in line]
        assert answers == [
            "Button: Ja | toets 1 [focusable]",
            "Button: Nee | toets 2 [focusable]",
            "Button: Dat weet ik niet | toets 3 [focusable]",
        ]

    def test_the_way_is_heard_with_what_a_press_does(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2")
        wanted = "Button: Is er nu gevaar Nee | Ander antwoord geven [focusable]"
        assert wanted in spoken_lines(app.page)

    def test_what_is_announced_at_every_move(self, app: Opened) -> None:
        app.go(START)
        said = spoken_position(page_of(app).view_data.walk)
        assert said == (
            "Vraag 1 van hoogstens 3. Is er nu gevaar Iedere seconde telt. "
            "1: ja. 2: nee. 3: dat weet ik niet."
        )

    def test_the_questions_come_before_the_map(self, app: Opened) -> None:
        app.go(START)
        groups = [line for line in spoken_lines(app.page) if line.startswith("Grouping")]
        assert groups[0].startswith("Grouping: Vraag 1")
        assert groups[1].startswith("Grouping: Kaart")

    def test_all_is_heard_in_the_order_in_which_it_stands(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        press(app.page, "Achtergrond en bronnen")
        heard = "\n".join(spoken_lines(app.page))
        parts = (
            "Heading: Wil iemand hulp",
            "Button: Ja | toets 1",
            "Heading: Uw weg tot hier",
            "Button: Is er nu gevaar Nee",
            "Button: Is het een kind Nee",
            "Button: Achtergrond en bronnen",
            "Heading: Bronnen",
            "StaticText: Nagekeken op",
            "Grouping: Kaart",
        )
        places = [heard.index(part) for part in parts]
        assert places == sorted(places)

    def test_tab_goes_the_same_way(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2")
        stops = []
        for _ in range(7):
            stops.append(focused())
            app.key(Qt.Key.Key_Tab)
        assert stops == [
            "Ja",
            "Nee",
            "Dat weet ik niet",
            "Vorige",
            "Opnieuw",
            "Is er nu gevaar Nee",
            "Achtergrond en bronnen",
        ]

    def test_a_card_is_a_group(self, app: Opened) -> None:
        app.go(START)
        interface = QAccessible.queryAccessibleInterface(stage(app))
        assert interface is not None
        assert interface.role() == QAccessible.Role.Grouping


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("keys", ["", "21", "211", "221", "222", "11"])
def test_every_card_fits(app: Opened, keys: str, look: tuple[int, int, int]) -> None:
    width, height, zoom = look
    app.window.resize(width, height)
    app.window.state.set_zoom(zoom)
    settle()
    app.go(START)
    digits(app, keys)
    settle()
    assert list(too_wide(app.page)) == []
    assert list(too_narrow(app.page)) == []
    assert list(overlapping(app.page)) == []


# -- the flows of the guide -----------------------------------------------------------------------

_ROAD = (
    ("gevaar", "nee"),
    ("een persoon", "ja"),
    ("Om wie of wat", "een volwassene"),
    ("jonger dan 18", "nee"),
    ("speelt er", "seks"),
    ("nationaliteit", "buiten de EU"),
    ("Durft de persoon", "nee, of nog niet"),
)
"""Somebody grown up, from outside the EU, who does not dare to report: what one answers."""


def test_who_dares_not_report_is_led_to_a_contact_by_digits(opens: Callable[..., Opened]) -> None:
    app = opens()
    library = app.desk.library
    assert library is not None
    if library.flow(Address.parse(START)) is None:
        pytest.skip("THE GUIDE HAS NO FLOW THAT LEADS IN: the road of the issue is not walked")
    app.window.activateWindow()
    app.go(START)
    for _ in range(12):
        if here(app).kind.value == "contact":
            break
        digits(app, str(_digit_for(app)))
    assert here(app).kind.value == "contact"
    assert "volwassen-buiten-eu" in str(app.page.address)
    assert button(stage(app), "CoMensha 033-448 11 86").isVisible()
    assert "Zo begint u" in words_on(app.page)
    titles = {stop.flow.head.address.slug for stop in road(app).stops}
    assert titles == {"start", "volwassen-buiten-eu"}


def _digit_for(app: Opened) -> int:
    """The digit of the answer that belongs to the question on screen; a doorway has but one."""
    names = [b.accessibleName().casefold() for b in stage(app).keyed]
    wanted = next((answer for words, answer in _ROAD if words in here(app).label), None)
    if wanted is None:
        return 1
    return 1 + next(i for i, name in enumerate(names) if name.startswith(wanted.casefold()))
