"""The map of a flow as a file, drawn by the window's own hand; and the letters on it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage

from guide.core.content.records import Flow, NodeKind
from guide.ui.map_files import write_map
from guide.ui.pages.flow_painting import LABEL_PIXELS, NODE_PIXELS, rect_of, shape_of
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.theme.tokens import LIGHT
from tests.support.builders import an_edition
from tests.support.flows import real_flows
from tests.support.ui import ROOT

_FLOWS = real_flows()
_IDS = [flow.head.address.slug for flow in _FLOWS]
_ICON_ROOM = 25.0
_WRAPPED = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value


def _ink(image: QImage) -> int:
    """How many of some dots are not white."""
    dots = ((x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7))
    return sum(image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for x, y in dots)


def test_a_picture(tmp_path: Path) -> None:
    out = tmp_path / "kaart.png"
    assert write_map(out, _FLOWS[0], an_edition())
    image = QImage(str(out))
    assert sorted((image.width(), image.height())) == [2381, 3368]
    assert image.text("Title") == _FLOWS[0].head.title
    assert _ink(image) > 1_000
    corners = [(0, 0), (image.width() - 1, 0), (0, image.height() - 1)]
    assert all(image.pixelColor(*corner) == Qt.GlobalColor.white for corner in corners)


def test_one_sheet_of_paper(tmp_path: Path) -> None:
    out = tmp_path / "kaart.pdf"
    assert write_map(out, _FLOWS[0], an_edition())
    data = out.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
@pytest.mark.parametrize("name", ["kaart.png", "kaart.pdf"])
def test_a_place_that_cannot_be_written(tmp_path: Path, name: str) -> None:
    (tmp_path / "bestand").write_text("")
    assert not write_map(tmp_path / "bestand" / name, _FLOWS[0], an_edition())


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_the_editors_program_has_the_window_draw(
    real_guide: Path, tmp_path: Path, form: str
) -> None:
    out = tmp_path / f"kaart.{form}"
    words = ["export", "acuut-gevaar", f"--{form}", str(out), "--content", str(real_guide)]
    home = {"HOME": str(tmp_path / "thuis"), "XDG_DATA_HOME": str(tmp_path / "thuis")}
    done = subprocess.run(
        [sys.executable, "-m", "guide.cli", *words],
        cwd=ROOT,
        env={**_environment(), **home},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert out.stat().st_size > 10_000
    assert not (tmp_path / "thuis").exists(), "drawing a map leaves nothing behind"


def test_what_cannot_be_drawn_is_said(real_guide: Path, tmp_path: Path) -> None:
    out = tmp_path / "kaart.png"
    words = ["contact/112", "--content", str(real_guide), "--export", str(out)]
    done = subprocess.run(
        [sys.executable, "-m", "guide.app", *words],
        cwd=ROOT,
        env=_environment(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.decode().strip() == "no flow: contact/112"
    assert not out.exists()


def _environment() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def _font(role: TextRole, pixels: int, percent: int) -> QFont:
    font = QFont(Theme(LIGHT).font(role))
    font.setPixelSize(pixels * percent // 100)
    return font


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("flow", _FLOWS, ids=_IDS)
def test_the_real_letters_fit(flow: Flow, percent: int) -> None:
    """The compiler measures from a table; here Qt measures with the font itself."""
    scale = percent / 100
    boxes = QFontMetricsF(_font(TextRole.BODY_STRONG, NODE_PIXELS, percent))
    answers = QFontMetricsF(_font(TextRole.SMALL_STRONG, LABEL_PIXELS, percent))
    for node in flow.nodes:
        room = rect_of(node.box)
        shape = shape_of(node.kind, room)
        lines = boxes.boundingRect(
            QRectF(0, 0, room.width() * scale, room.height() * scale),
            Qt.AlignmentFlag.AlignCenter.value,
            "\n".join(node.label_lines),
        )
        assert lines.height() <= room.height() * scale, node.label
        for number, line in enumerate(node.label_lines):
            long = boxes.horizontalAdvance(line) / scale
            middle = room.center().y() + (number - (len(node.label_lines) - 1) / 2) * 19
            ink = QRectF(room.center().x() - long / 2, middle - 6, long, 12)
            assert shape.contains(ink), line
            if node.kind is NodeKind.CONTACT:
                assert ink.left() >= room.left() + _ICON_ROOM, line
    for edge in flow.edges:
        if edge.label_box is not None:
            box = rect_of(edge.label_box)
            scaled = QRectF(0, 0, box.width() * scale, box.height() * scale)
            assert scaled.contains(answers.boundingRect(scaled, _WRAPPED, edge.label)), edge.label
