"""The map of a flowchart: one position with the questions, by mouse, by keys, by ear, on paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageSize, QPainter, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from guide.core.content.address import Kind
from guide.core.content.records import Flow, FlowNode, NodeKind
from guide.ui.pages.flow_map import FlowBox, FlowMap
from guide.ui.pages.flow_painting import (
    LABEL_PIXELS,
    NODE_PIXELS,
    NOWHERE,
    FlowPainter,
    Stance,
    rect_of,
    shape_of,
)
from guide.ui.pages.flow_paper import MapSheet
from guide.ui.printing import ask_and_print, print_to_pdf
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.theme.tokens import LIGHT
from tests.benchmarks.flows import large_flow
from tests.support.builders import a_guide
from tests.support.drawing import drawn
from tests.support.own_contacts import a_place
from tests.support.ui import Opened, button, click, press, settle
from tests.ui.test_flow import (
    START,
    digits,
    focused,
    here,
    page_of,
    road,
    stage,
    the_child_flow,
    the_start_flow,
    words_on,
)
from tests.ui.test_spoken import spoken_lines

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
A4, A3 = (595, 842), (842, 1191)


@pytest.fixture(scope="session")
def with_maps(tmp_path_factory: pytest.TempPathFactory) -> Path:
    flows = (drawn(the_start_flow()), drawn(the_child_flow()), large_flow(0))
    guide = a_guide().with_pages(*flows, a_place())
    return guide.write_to(tmp_path_factory.mktemp("kaart") / "gids.sqlite")


@pytest.fixture
def app(opens: Callable[..., Opened], with_maps: Path) -> Opened:
    opened = opens(content=with_maps)
    opened.window.resize(1366, 768)
    opened.window.activateWindow()
    settle()
    return opened


def map_of(app: Opened) -> FlowMap:
    return page_of(app).findChildren(FlowMap)[0]


def looked_at() -> FlowNode:
    box = QApplication.focusWidget()
    assert isinstance(box, FlowBox)
    return box.node


def go_to_the_map(app: Opened) -> None:
    """Tab until the keyboard is at the map."""
    for _ in range(60):
        app.key(Qt.Key.Key_Tab)
        if isinstance(QApplication.focusWidget(), FlowBox):
            return
    pytest.fail("the Tab key never came to the map")


class TestOnePosition:
    def test_an_answer_moves_the_map(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2")
        assert "Is het een kind" in map_of(app).accessibleName()
        assert "Hier bent u" in map_of(app).box("is-het-een-kind").accessibleDescription()
        assert "Op uw weg" in map_of(app).box("is-er-nu-gevaar").accessibleDescription()

    def test_a_click_moves_the_questions(self, app: Opened) -> None:
        app.go(START)
        digits(app, "2")
        click(map_of(app), map_of(app).node_position("is-er-nu-gevaar"))
        assert here(app).id == "is-er-nu-gevaar"
        assert "Uw antwoord van daarnet: nee" in words_on(app.page)

    def test_a_click_says_what_it_assumed_and_can_be_undone(self, app: Opened) -> None:
        app.go(START)
        click(map_of(app), map_of(app).node_position("wil-iemand-hulp"))
        assert here(app).id == "wil-iemand-hulp"
        assert app.window.notice.text == (
            "U koos nog geen antwoord op ‘Is er nu gevaar’ en ‘Is het een kind’. "
            "Wij namen aan: ‘nee’ en ‘nee’."
        )
        assert "Nee (aangenomen)" in " ".join(
            w.accessibleName() for w in app.page.findChildren(QWidget)
        )
        press(app.window, "Ongedaan maken")
        assert here(app).id == "is-er-nu-gevaar"
        assert not road(app).stops

    def test_nothing_was_assumed_where_one_answered(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        click(map_of(app), map_of(app).node_position("is-er-nu-gevaar"))
        click(map_of(app), map_of(app).node_position("wil-iemand-hulp"))
        assert here(app).id == "wil-iemand-hulp"
        assert not app.window.notice.isVisible()

    def test_a_search_hit_in_the_middle_says_what_it_assumed(self, app: Opened) -> None:
        app.go(f"{START}#wil-iemand-hulp")
        assert app.window.notice.text.startswith("U koos nog geen antwoord op")

    def test_a_drag_is_no_click(self, app: Opened) -> None:
        app.go(START)
        the_map = map_of(app)
        start = the_map.node_position("wil-iemand-hulp")
        QTest.mousePress(the_map, Qt.MouseButton.LeftButton, NO_KEY, start)
        QTest.mouseMove(the_map, start + QPoint(40, 30))
        QTest.mouseRelease(the_map, Qt.MouseButton.LeftButton, NO_KEY, start + QPoint(40, 30))
        assert here(app).id == "is-er-nu-gevaar"
        assert the_map.node_position("wil-iemand-hulp") == start + QPoint(40, 30)


class TestKeys:
    def test_arrows_walk_along_the_answers_and_enter_goes_there(self, app: Opened) -> None:
        app.go(START)
        go_to_the_map(app)
        assert looked_at().id == "is-er-nu-gevaar"
        app.key(Qt.Key.Key_Down)
        first = looked_at().id
        assert here(app).id == "is-er-nu-gevaar", "looking is not going"
        other = Qt.Key.Key_Right if first == "bel-112" else Qt.Key.Key_Left
        app.key(other)
        if looked_at().id == first:
            app.key(Qt.Key.Key_Left)
        assert {first, looked_at().id} == {"bel-112", "is-het-een-kind"}
        target = looked_at().id
        app.key(Qt.Key.Key_Return)
        assert here(app).id == target
        assert looked_at().id == target, "the keyboard stays at the map"

    def test_up_is_back(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        go_to_the_map(app)
        app.key(Qt.Key.Key_Up)
        app.key(Qt.Key.Key_Up)
        app.key(Qt.Key.Key_Up)
        assert looked_at().id == "is-er-nu-gevaar"
        app.key(Qt.Key.Key_Down)
        app.key(Qt.Key.Key_Down)
        assert looked_at().id == "wil-iemand-hulp", "down is where one came from"

    def test_it_is_heard_which_answer_led_there(self, app: Opened) -> None:
        app.go(START)
        go_to_the_map(app)
        app.key(Qt.Key.Key_Down)
        assert focused() == "Bel: Bel 112"
        box = QApplication.focusWidget()
        assert box is not None
        assert box.accessibleDescription().startswith("Na ‘ja’ of ‘dat weet ik niet’")

    def test_the_space_bar_goes_there_too(self, app: Opened) -> None:
        app.go(START)
        go_to_the_map(app)
        app.key(Qt.Key.Key_Down)
        app.key(Qt.Key.Key_Space)
        assert here(app).id == "bel-112"

    def test_digits_answer_from_the_map(self, app: Opened) -> None:
        app.go(START)
        go_to_the_map(app)
        digits(app, "2")
        assert here(app).id == "is-het-een-kind"
        assert looked_at().id == "is-het-een-kind"

    def test_only_one_box_is_a_stop_of_the_tab_key(self, app: Opened) -> None:
        app.go(START)
        digits(app, "22")
        boxes = map_of(app).findChildren(FlowBox)
        stops = [b.node.id for b in boxes if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert stops == ["wil-iemand-hulp"]

    def test_the_box_has_a_ring(self, app: Opened) -> None:
        app.go(START)
        go_to_the_map(app)
        app.key(Qt.Key.Key_Down)
        box = QApplication.focusWidget()
        assert box is not None
        assert app.window.focus_ring.isVisible()
        middle = box.mapTo(app.window, box.rect().center())
        assert app.window.focus_ring.geometry().contains(middle)

    def test_a_box_one_looks_at_is_in_sight(self, app: Opened) -> None:
        app.go("stappenplan/groot-0")
        go_to_the_map(app)
        for _ in range(30):
            app.key(Qt.Key.Key_Down)
            box = QApplication.focusWidget()
            assert box is not None
            assert map_of(app).rect().contains(box.geometry())


class TestZoom:
    def test_by_keys(self, app: Opened) -> None:
        app.go(START)
        before = map_of(app).scale
        QTest.keyClicks(app.page, "+")
        larger = map_of(app).scale
        assert larger > before
        QTest.keyClicks(app.page, "-")
        assert map_of(app).scale == pytest.approx(before)
        QTest.keyClicks(app.page, "+++++0")
        assert whole(map_of(app))

    def test_by_buttons(self, app: Opened) -> None:
        app.go("stappenplan/groot-0")
        before = map_of(app).scale
        press(app.page, "Groter")
        assert map_of(app).scale > before
        press(app.page, "Kleiner")
        press(app.page, "Hele kaart")
        assert map_of(app).scale < before

    def test_by_the_wheel_with_control_and_pan_without(self, app: Opened) -> None:
        app.go("stappenplan/groot-0")
        the_map = map_of(app)
        before, place = the_map.scale, the_map.node_position("vraag-0")
        turn(the_map, NO_KEY)
        assert the_map.scale == before
        assert the_map.node_position("vraag-0").y() < place.y()
        turn(the_map, CONTROL)
        assert the_map.scale < before

    def test_arrows_with_shift_pan(self, app: Opened) -> None:
        app.go("stappenplan/groot-0")
        go_to_the_map(app)
        place = map_of(app).node_position("vraag-0")
        app.key(Qt.Key.Key_Down, SHIFT)
        assert map_of(app).node_position("vraag-0").y() < place.y()
        assert looked_at().id == "vraag-0"

    def test_it_stays_as_one_put_it_and_still_shows_where_one_is(self, app: Opened) -> None:
        app.go("stappenplan/groot-0")
        for _ in range(4):
            press(app.page, "Groter")
        scale = map_of(app).scale
        digits(app, "2222")
        assert map_of(app).scale == scale
        assert map_of(app).rect().contains(map_of(app).node_position(str(here(app).id)))

    def test_there_is_an_end_to_it(self, app: Opened) -> None:
        app.go(START)
        for _ in range(40):
            map_of(app).zoom_in()
        most = map_of(app).scale
        map_of(app).zoom_in()
        assert map_of(app).scale == most
        for _ in range(60):
            map_of(app).zoom_out()
        assert 0.2 < map_of(app).scale < 0.4


def whole(the_map: FlowMap) -> bool:
    boxes = the_map.findChildren(FlowBox)
    return all(the_map.rect().contains(box.geometry()) for box in boxes)


def turn(the_map: FlowMap, keys: Qt.KeyboardModifier) -> None:
    """The wheel, one notch towards the user."""
    middle = QPointF(the_map.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(the_map.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(the_map, event)
    settle()


class TestRoom:
    def test_both_beside_each_other_where_there_is_room(self, app: Opened) -> None:
        app.go(START)
        assert map_of(app).isVisible()
        assert stage(app).isVisible()
        assert (
            map_of(app).mapTo(app.window, QPoint()).x() < stage(app).mapTo(app.window, QPoint()).x()
        )

    def test_the_map_alone_when_one_asks(self, app: Opened) -> None:
        app.go(START)
        width = map_of(app).width()
        press(app.page, "Kaart")
        assert map_of(app).width() > width
        assert not any(w.isVisible() for w in app.page.findChildren(type(stage_of(app))))
        press(app.page, "Vraag voor vraag")
        assert stage(app).isVisible()

    @pytest.mark.parametrize(
        "look", [(1024, 600, 100), (820, 640, 100), (560, 700, 100), (1366, 768, 200)], ids=str
    )
    def test_behind_a_button_where_there_is_none_and_never_half(
        self, app: Opened, look: tuple[int, int, int]
    ) -> None:
        width, height, zoom = look
        app.window.resize(width, height)
        app.window.state.set_zoom(zoom)
        settle()
        app.go(START)
        assert not map_of(app).isVisible()
        press(app.page, "Kaart")
        the_map = map_of(app)
        assert the_map.isVisible()
        page = app.page
        assert the_map.width() > page.width() * 0.85
        bottom = the_map.mapTo(page, QPoint(0, the_map.height())).y()
        assert bottom <= page.height()
        assert "Naar wie verwijs ik?" in words_on(page)
        digits(app, "2")
        press(page, "Vraag voor vraag")
        assert not the_map.isVisible()
        assert "Is het een kind" in words_on(page)

    def test_a_move_on_the_map_leaves_one_at_the_map(self, app: Opened) -> None:
        app.window.resize(1024, 600)
        app.go(START)
        press(app.page, "Kaart")
        click(map_of(app), map_of(app).node_position("is-het-een-kind"))
        assert map_of(app).isVisible()
        assert here(app).id == "is-het-een-kind"


def stage_of(app: Opened) -> QWidget:
    from guide.ui.pages.flow_stage import StageCard

    return page_of(app).findChildren(StageCard)[0]


class TestHeard:
    def test_every_box_by_its_kind(self, app: Opened) -> None:
        app.go(START)
        heard = [line for line in spoken_lines(map_of(app)) if line.startswith("Button:")]
        for words in (
            "Vraag: Is er nu gevaar | Hier bent u. ja naar Bel 112, nee naar Is het een kind,",
            "Bel: Bel 112 | Verder naar Klaar",
            "Ander stappenplan: Verder in kind",
            "Tot slot: Klaar",
        ):
            assert any(line.startswith(f"Button: {words}") for line in heard), words

    def test_how_the_keys_work(self, app: Opened) -> None:
        app.go(START)
        assert "Pijltoetsen" in map_of(app).accessibleDescription()

    def test_a_press_of_a_screen_reader_goes_there(self, app: Opened) -> None:
        app.go(START)
        map_of(app).box("is-het-een-kind").click()
        settle()
        assert here(app).id == "is-het-een-kind"


class TestDrawing:
    """What is painted fits: the compiler measures, the reader paints with the same letters."""

    @pytest.fixture
    def flows(self, opens: Callable[..., Opened]) -> tuple[Flow, ...]:
        library = opens().desk.library
        assert library is not None
        found = (library.flow(head.address) for head in library.heads(Kind.FLOW))
        return tuple(flow for flow in found if flow)

    @pytest.mark.parametrize("scale", [1, 2])
    def test_no_label_is_cut(self, flows: tuple[Flow, ...], scale: int) -> None:
        assert flows
        theme = Theme(LIGHT, 100 * scale)
        cut = [what for flow in flows for what in _cut(flow, theme, scale)]
        assert cut == []

    def test_no_word_lies_outside_its_shape(self, flows: tuple[Flow, ...]) -> None:
        theme = Theme(LIGHT)
        outside = [
            f"{flow.head.address}#{node.id}"
            for flow in flows
            for node in flow.nodes
            if not _holds_its_words(node, theme)
        ]
        assert outside == []

    def test_every_kind_has_a_shape_of_its_own(self) -> None:
        theme = Theme(LIGHT)
        pictures = {kind: _black(kind, theme) for kind in NodeKind}
        for kind, picture in pictures.items():
            others = [other for name, other in pictures.items() if name is not kind]
            assert all(picture != other for other in others), kind

    def test_only_a_part_is_painted_as_in_the_whole(self) -> None:
        flow = large_flow(0)
        painter = FlowPainter(Theme(LIGHT), flow)
        part = QRectF(0, 0, 400, 300)
        assert _painted(painter, NOWHERE, part) == _painted(painter, NOWHERE, None)


def _cut(flow: Flow, theme: Theme, scale: int) -> Iterator[str]:
    """Words wider or higher than the box the compiler gave them, at a text size."""
    node_metrics = _metrics(theme, TextRole.BODY_STRONG, NODE_PIXELS * scale)
    label_metrics = _metrics(theme, TextRole.SMALL_STRONG, LABEL_PIXELS * scale)
    for node in flow.nodes:
        width = max(node_metrics.horizontalAdvance(line) for line in node.label_lines)
        height = node_metrics.height() * len(node.label_lines)
        if width > node.box.width * scale - 20 or height > node.box.height * scale:
            yield f"{flow.head.address}#{node.id}"
    for edge in flow.edges:
        if edge.label_box is None:
            continue
        room = QRectF(0, 0, edge.label_box.width * scale, 10_000)
        wrap = Qt.TextFlag.TextWordWrap.value
        taken = label_metrics.boundingRect(room, wrap, edge.label)
        fits = taken.width() <= room.width() and taken.height() <= edge.label_box.height * scale
        if not fits:
            yield f"{flow.head.address} ‘{edge.label}’"


def _metrics(theme: Theme, role: TextRole, pixels: int) -> QFontMetricsF:
    font = QFont(theme.font(role))
    font.setPixelSize(pixels)
    return QFontMetricsF(font)


def _holds_its_words(node: FlowNode, theme: Theme) -> bool:
    """Whether the corners of the words lie inside the outline."""
    metrics = _metrics(theme, TextRole.BODY_STRONG, NODE_PIXELS)
    box = rect_of(node.box)
    outline = shape_of(node.kind, box)
    line_height = metrics.lineSpacing()
    top = box.center().y() - line_height * len(node.label_lines) / 2
    for number, line in enumerate(node.label_lines):
        width = metrics.tightBoundingRect(line).width()
        middle = QPointF(box.center().x(), top + line_height * (number + 0.5))
        ends = (middle - QPointF(width / 2, 0), middle + QPointF(width / 2, 0))
        if not all(outline.contains(end) for end in ends):
            return False
    return True


def _black(kind: NodeKind, theme: Theme) -> bytes:
    """A box of a kind without words or colours."""
    image = QImage(160, 60, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    box = QRectF(10, 10, 140, 40)
    painter.drawPath(shape_of(kind, box))
    FlowPainter(theme, large_flow(0)).paint_mark(painter, kind, box, theme.colour("text"))
    painter.end()
    return bytes(image.constBits())


def _painted(drawer: FlowPainter, stance: Stance, part: QRectF | None) -> bytes:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    drawer.paint(painter, stance, part)
    painter.end()
    return bytes(image.constBits())


class TestPaper:
    def sizes(self, path: Path) -> list[tuple[int, int]]:
        """Width and height of every page of a PDF, in points."""
        found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", path.read_bytes())
        return [(round(float(width)), round(float(height))) for width, height in found]

    def test_the_map_takes_a_sheet_before_the_text(self, app: Opened, tmp_path: Path) -> None:
        app.go(START)
        digits(app, "22")
        job = page_of(app).print_job()
        assert isinstance(job.sheet, MapSheet)
        path = tmp_path / "kaart.pdf"
        assert print_to_pdf(path, job, "Zakgids Mensenhandel, editie 2026.1")
        sizes = self.sizes(path)
        assert len(sizes) > 1
        assert all(size == A4 for size in sizes[1:]), "the text stands upright"
        assert sizes[0] in (A4, A4[::-1])

    def test_a_wide_map_lies_across(self, tmp_path: Path, app: Opened) -> None:
        app.go(START)
        job = page_of(app).print_job()
        assert job.sheet is not None
        path = tmp_path / "kaart.pdf"
        assert print_to_pdf(path, job, "")
        is_across = self.sizes(path)[0] == A4[::-1]
        assert is_across is job.sheet.is_wide

    def test_on_a3_when_the_dialog_says_so(self, app: Opened, tmp_path: Path) -> None:
        app.go(START)
        path = tmp_path / "kaart.pdf"

        def choose(printer: QPrinter) -> bool:
            printer.setPageSize(QPageSize(QPageSize.PageSizeId.A3))
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
            return True

        assert ask_and_print(choose, page_of(app).print_job(), "")
        assert {tuple(sorted(size)) for size in self.sizes(path)} == {A3}

    def test_the_way_taken_stands_in_words(self, app: Opened) -> None:
        app.go(START)
        assert "Uw weg tot hier" not in page_of(app).print_job().body_html
        digits(app, "22")
        html = page_of(app).print_job().body_html
        assert "Is er nu gevaar nee › Is het een kind nee" in html

    def test_what_was_assumed_says_so_on_paper(self, app: Opened) -> None:
        app.go(f"{START}#is-het-een-kind")
        assert "Is er nu gevaar nee (aangenomen)" in page_of(app).print_job().body_html

    def test_every_box_with_its_number_and_its_answers(self, app: Opened) -> None:
        app.go(START)
        html = page_of(app).print_job().body_html
        assert "Vraag: Is er nu gevaar" in html
        assert "Nog niet ingesteld. Tot dan: CoMensha 033-448 11 86" in html
        assert "Ander stappenplan: Verder in kind" in html

    def test_nobody_is_on_the_map_for_the_wall(self, app: Opened) -> None:
        app.go(START)
        before = _sheet(page_of(app).print_job().sheet)
        digits(app, "22")
        assert _sheet(page_of(app).print_job().sheet) == before

    def test_all_of_it_is_on_the_sheet(self) -> None:
        for flow in (large_flow(0), drawn(the_start_flow())):
            sheet = MapSheet(flow)
            area = QRectF(40, 40, 900, 560) if sheet.is_wide else QRectF(40, 40, 560, 800)
            image = QImage(1000, 900, QImage.Format.Format_RGB32)
            image.fill(0xFFFFFFFF)
            painter = QPainter(image)
            sheet.paint(painter, area)
            painter.end()
            assert _is_blank_outside(image, area), flow.head.address


def _sheet(sheet: object) -> bytes:
    assert isinstance(sheet, MapSheet)
    image = QImage(700, 900, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    sheet.paint(painter, QRectF(0, 0, 700, 900))
    painter.end()
    return bytes(image.constBits())


def _is_blank_outside(image: QImage, area: QRectF) -> bool:
    """Whether nothing is drawn beside the room that was given; one pixel may smear."""
    inside = area.adjusted(-1, -1, 1, 1)
    return all(
        image.pixel(x, y) == 0xFFFFFFFF
        for y in range(image.height())
        for x in range(image.width())
        if not inside.contains(x, y)
    )


def test_a_click_beside_every_box_goes_nowhere(app: Opened) -> None:
    app.go(START)
    click(map_of(app), QPoint(5, 5))
    assert here(app).id == "is-er-nu-gevaar"
    assert button(app.page, "Vorige").isEnabled() is False
