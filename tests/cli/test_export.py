"""The map of a flow as a file; a program in the window's place draws what the window would."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from guide.cli import command_line
from guide.cli.commands.export import export
from guide.cli.status import Refused
from tests.cli.conftest import Runner

WINDOW = """
import json, os, sys
from pathlib import Path

flow, options = sys.argv[1], dict(zip(sys.argv[2::2], sys.argv[3::2]))
assert Path(options["--content"]).is_file()
out = Path(options["--export"])
drawn = json.dumps([flow, out.suffix, os.environ.get("QT_QPA_PLATFORM")])
out.write_text(drawn, encoding="utf-8")
"""


def _asked(*words: object) -> Namespace:
    return command_line.parser().parse_args(["export", *map(str, words)])


def _window(folder: Path, program: str = WINDOW) -> list[str]:
    path = folder / "window.py"
    path.write_text(program, encoding="utf-8")
    return [sys.executable, str(path)]


@pytest.mark.parametrize("flow", ["acuut-gevaar", "stappenplan/acuut-gevaar", "F1", "F1.2"])
def test_svg(read: Runner, tmp_path: Path, flow: str) -> None:
    out = tmp_path / "kaart.svg"
    said = read("export", flow, "--svg", out)
    assert (said.status, said.err) == (0, "")
    assert said.out == f"Gemaakt: {out} (de kaart van ‘Acuut gevaar’).\n"
    assert ElementTree.fromstring(out.read_bytes()).tag.endswith("svg")
    assert list(tmp_path.iterdir()) == [out]


def test_an_old_file_makes_place(read: Runner, tmp_path: Path) -> None:
    out = tmp_path / "map" / "kaart.svg"
    out.parent.mkdir()
    out.write_text("oud")
    read("export", "F1", "--svg", out)
    assert out.read_text("utf-8").startswith("<?xml")


@pytest.mark.parametrize("form", ["png", "pdf"])
def test_the_window_draws_the_rest(tmp_path: Path, guide_file: Path, form: str) -> None:
    out = tmp_path / "kaart.bestand"
    asked = _asked("F1", f"--{form}", out, "--content", guide_file)
    assert export(asked, _window(tmp_path)) == 0
    platform = '"offscreen"' if sys.platform.startswith("linux") else "null"
    assert out.read_text("utf-8") == f'["stappenplan/acuut-gevaar", ".{form}", {platform}]'


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["acuut", "--svg", "x.svg"], "‘acuut’ is geen adres in deze gids."),
        (["contact/112", "--svg", "x.svg"], "‘contact/112’ is geen stappenplan."),
        (["acuut-gevaar", "--svg", "."], "‘.’ is een map. Geef de naam van een bestand."),
        (["acuut-gevaar"], "Er ontbreekt nog één van deze: --svg --png --pdf."),
        (["acuut-gevaar", "--svg", "x", "--pdf", "y"], "--pdf en --svg gaan niet samen."),
    ],
)
def test_what_cannot_be(read: Runner, words: list[str], sentence: str) -> None:
    said = read("export", *words)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith(sentence)
    assert not Path("x.svg").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="NOT TESTED: no pipes with a name here")
def test_what_is_no_file_is_left_alone(read: Runner, tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    said = read("export", "F1", "--svg", pipe)
    assert said.status == 2
    assert said.err == f"‘{pipe}’ is geen gewoon bestand. Geef een andere naam.\n"
    assert pipe.is_fifo()


def test_a_place_that_cannot_be_written(read: Runner, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("")
    said = read("export", "F1", "--svg", tmp_path / "bestand" / "kaart.svg")
    assert said.status == 2
    assert " kon niet worden geschreven: " in said.err


@pytest.mark.parametrize(
    ("program", "sentence"),
    [
        ("import sys; sys.exit('no flow: F1')", "tekende de kaart niet: no flow: F1."),
        ("", "tekende de kaart niet: het gaf geen bestand."),
    ],
)
def test_a_window_that_draws_nothing(
    tmp_path: Path, guide_file: Path, program: str, sentence: str
) -> None:
    out = tmp_path / "kaart.pdf"
    out.write_text("oud")
    asked = _asked("F1", "--pdf", out, "--content", guide_file)
    with pytest.raises(Refused, match=sentence):
        export(asked, _window(tmp_path, program))
    assert out.read_text() == "oud"


def test_no_window_program(tmp_path: Path, guide_file: Path) -> None:
    asked = _asked("F1", "--png", tmp_path / "kaart.png", "--content", guide_file)
    with pytest.raises(Refused, match="Kies --svg, of zet dat programma"):
        export(asked, [str(tmp_path / "zakgids")])
