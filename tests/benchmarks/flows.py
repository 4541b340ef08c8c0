"""A flowchart of 100 boxes, compiled before: opening its page, and giving an answer on it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

from guide.core.content.records import Flow, NodeKind
from tests.benchmarks.pages import application
from tests.benchmarks.timing import Row, interleaved, medians, timed
from tests.support.builders import a_flow, a_guide
from tests.support.drawing import drawn

COUNT = 100
FLOWS = 6


def flow_rows(folder: Path, runs: int) -> Iterator[Row]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["XDG_DATA_HOME"] = str(folder)
    flows = [large_flow(number) for number in range(FLOWS)]
    guide = a_guide().with_pages(*flows).write_to(folder / "gids.sqlite")
    opening, answering = _ours(guide, flows)
    bare = _bare(flows[0])
    for what, action in (("show a flow of 100 boxes", opening), ("answer a question", answering)):
        one, other = medians(interleaved(action, bare, runs))
        yield Row(what, one, other, "ms", "a graphics view", "≤ 16 ms")


def large_flow(number: int) -> Flow:
    """Questions under each other, each with an answer aside, drawn as the compiler draws."""
    flow = a_flow(f"stappenplan/groot-{number}", code=f"F{number + 500}")
    for at in range(COUNT // 2 - 1):
        flow = flow.with_arrow(f"vraag-{at}", f"actie-{at}", "ja")
        flow = flow.with_arrow(f"vraag-{at}", f"vraag-{at + 1}", "nee")
        flow = flow.with_arrow(f"vraag-{at}", f"vraag-{at + 1}", "dat weet ik niet")
        flow = flow.with_arrow(f"actie-{at}", f"vraag-{at + 1}")
    last = COUNT // 2 - 1
    flow = flow.with_arrow(f"vraag-{last}", f"actie-{last}", "ja")
    return drawn(_asking(flow.with_arrow(f"vraag-{last}", "vraag-0", "nee").build()))


def _asking(flow: Flow) -> Flow:
    """The same with questions as long as people ask them."""
    nodes = tuple(
        replace(node, label=f"Is er iets met {node.id.replace('-', ' ')} aan de hand?")
        if node.kind is NodeKind.QUESTION
        else node
        for node in flow.nodes
    )
    return replace(flow, nodes=nodes)


def _ours(guide: Path, flows: list[Flow]) -> tuple[Callable[[], float], Callable[[], float]]:
    """Opening a page, and a digit on it, until the window is painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from guide.app import wiring
    from guide.app.paths import find_paths

    app = application()
    paths = find_paths(guide)
    wiring.prepare_application(app, paths)
    desk = wiring.make_desk(paths, wiring.read_content(paths.content))
    window = wiring.make_window(desk, paths)
    window.resize(1366, 768)
    window.show()
    app.processEvents()
    turn = cycle(flows)

    def open_next() -> None:
        window.state.open(next(turn).head.address)
        window.repaint()
        app.processEvents()

    def answer() -> None:
        assert window.page is not None
        QTest.keyClick(window.page, Qt.Key.Key_1)
        window.repaint()
        app.processEvents()

    return timed(open_next), timed(answer)


def _bare(flow: Flow) -> Callable[[], float]:
    from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

    app = application()
    view = QGraphicsView()
    view.resize(1366, 768)
    view.show()
    app.processEvents()

    def show() -> None:
        scene = QGraphicsScene()
        for node in flow.nodes:
            box = node.box
            scene.addRect(box.x, box.y, box.width, box.height)
            scene.addSimpleText("\n".join(node.label_lines)).setPos(box.x, box.y)
        for edge in flow.edges:
            for one, other in zip(edge.points, edge.points[1:], strict=False):
                scene.addLine(one.x, one.y, other.x, other.y)
        view.setScene(scene)
        view.repaint()
        app.processEvents()

    return timed(show)
