"""The console program as a program: help, mistakes, code pages, pipes, crashes, what it loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.cli import command_line
from guide.cli.guard import guarded
from guide.cli.main import main
from guide.cli.output import harmless
from guide.cli.status import Refused
from guide.core.diagnostics import Severity
from tests.cli.conftest import Runner

ROOT = Path(__file__).parents[2]
COMMANDS = ["check", "build", "preview", "codes", "messages", "list", "show", "search", "walk"]
COMMANDS += ["export"]

WHAT_IT_LOADS = """
import sys
from guide.cli.main import main
status = main(sys.argv[1:]) if sys.argv[1:] else 0
wanted = {"PySide6", "shiboken6", "markdown", "yaml", "nh3", "phonenumbers", "holidays"}
wanted |= {"dateutil", "fast_sugiyama"}
print(sorted(wanted & set(sys.modules)), status, file=sys.stderr)
"""


def _python_path() -> list[str]:
    before = os.environ.get("PYTHONPATH")
    return [before] if before else []


def in_a_process(
    *words: object, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "guide.cli", *map(str, words)]
    everything = {**os.environ, **(environment or {})}
    return subprocess.run(command, cwd=ROOT, env=everything, capture_output=True, check=False)


def test_without_words_it_explains_itself(run: Runner) -> None:
    said = run()
    assert said.status == 2
    assert said.out == run("--help").out
    assert all(f"    {command}" in said.out for command in COMMANDS)


def test_help_is_in_dutch_and_fine(run: Runner) -> None:
    for command in COMMANDS:
        said = run(command, "--help")
        assert (said.status, said.err) == (0, "")
        assert said.out.startswith(f"gebruik: zakgids-redactie {command} ")
        assert not {"usage", "options:", "positional", "show this"} & set(said.out.split())
        assert max(map(len, said.out.splitlines())) <= 92


def test_every_example_in_the_help_is_understood(run: Runner) -> None:
    parser = command_line.parser()
    helps = [run(*command.split(), "--help").out for command in ["", *COMMANDS]]
    lines = [line.strip() for help_ in helps for line in help_.splitlines()]
    examples = [line.split("  ")[0] for line in lines if line.startswith("zakgids-redactie ")]
    assert len(examples) > 15
    for example in examples:
        words = example.split()[1:]
        if "OPDRACHT" not in words:
            assert callable(parser.parse_args(words).run)


def test_the_version(run: Runner) -> None:
    assert run("--version").out == "zakgids-redactie 0.1.0\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["chek"], "De opdracht ‘chek’ bestaat niet. Bedoelde u ‘check’?"),
        (["\x1b[31m"], "De opdracht ‘\\x1b[31m’ bestaat niet."),
        (["it's"], "De opdracht ‘it's’ bestaat niet."),
        (["weeg", "S1"], "De opdracht ‘weeg’ bestaat niet."),
        (["show"], "Er ontbreekt nog iets: ADRES."),
        (["build"], "Er ontbreekt nog iets: --out."),
        (["list", "vorm", "--xml"], "Dit hoort er niet bij: --xml."),
        (["list", "vorm", "en", "nog"], "Dit hoort er niet bij: en nog."),
        (["list", "vorm", "--content"], "Na --content hoort een waarde."),
        (["search"], "Er ontbreekt nog iets: WOORD."),
        (["search", "x", "--limit", "veel"], "‘veel’ kan niet bij --limit."),
        (["check", "--json", "--github"], "--github en --json gaan niet samen."),
        (["check", "--json=ja"], "Na --json hoort geen waarde: ‘ja’."),
        (["--content"], "Er ontbreekt nog iets"),
    ],
)
def test_wrong_use_is_said_in_dutch(run: Runner, words: list[str], sentence: str) -> None:
    said = run(*words)
    assert said.status == 2
    assert said.out == ""
    assert said.err.startswith(sentence)
    assert said.err.rstrip().endswith("--help")


def test_a_message_is_explained(run: Runner) -> None:
    said = run("messages", "g021")
    assert said.status == 0
    assert said.out.startswith("G021  fout\n")
    assert "Wat u doet: " in said.out
    assert "{" not in said.out


def test_every_message_can_be_explained(run: Runner) -> None:
    from guide.authoring.messages import CATALOGUE

    for code, rule in CATALOGUE.items():
        said = run("messages", code)
        assert said.status == 0
        assert rule.severity.value in said.out
        assert any(severity.value in said.out for severity in Severity)


def test_an_unknown_message(run: Runner) -> None:
    said = run("messages", "G0021")
    assert said.status == 2
    assert "Bedoelde u" in said.err


@pytest.mark.parametrize("coding", ["ascii", "cp1252", "cp437", "utf-16", "latin-1:strict"])
def test_it_speaks_utf8_whatever_the_code_page(guide_file: Path, coding: str) -> None:
    done = in_a_process(
        "show", "C1", "--content", guide_file, environment={"PYTHONIOENCODING": coding}
    )
    assert done.returncode == 0, done.stderr
    assert "☐ C1.1" in done.stdout.decode("utf-8")
    done = in_a_process("show", "é", environment={"PYTHONIOENCODING": coding})
    assert "‘é’" in done.stderr.decode("utf-8")


def test_it_speaks_utf8_in_a_bare_locale(guide_file: Path) -> None:
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = in_a_process("list", "signaal", "--json", "--content", guide_file, environment=bare)
    assert json.loads(done.stdout.decode("utf-8"))


def test_half_a_character_is_no_crash() -> None:
    done = in_a_process("show", os.fsdecode(b"vorm/\xff"))
    assert done.returncode == 2
    assert rb"\udcff" in done.stderr


def test_nobody_reading_on_is_no_mistake(guide_file: Path) -> None:
    command = [sys.executable, "-m", "guide.cli", "list", "signaal", "--content", str(guide_file)]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        done = subprocess.run(command, cwd=ROOT, stdout=closed, stderr=subprocess.PIPE, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def fails_with(error: BaseException) -> Callable[[], int]:
    def work() -> int:
        raise error

    return work


def test_a_mistake_of_ours_is_one_sentence_and_a_report(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert guarded(fails_with(RuntimeError("kapot\ud800")), tmp_path) == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    (report,) = tmp_path.glob("zakgids-redactie-*.log")
    assert str(report) in said
    assert "RuntimeError: kapot" in report.read_text(encoding="utf-8")


def test_a_mistake_of_ours_where_nothing_can_be_written(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert guarded(fails_with(RecursionError()), tmp_path / "nergens") == 2
    assert "kon niet worden bewaard" in capsys.readouterr().err


def test_stopping_it_is_no_crash(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(fails_with(KeyboardInterrupt())) == 130
    assert capsys.readouterr().err == "Gestopt.\n"


def test_a_refusal_is_its_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(fails_with(Refused("Dat kan niet."))) == 2
    assert capsys.readouterr().err == "Dat kan niet.\n"


def test_main_takes_the_words_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["zakgids-redactie", "--version"])
    assert main() == 0


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["list", "vorm"],
        ["show", "C1"],
        ["search", "paspoort"],
        ["walk", "F1", "ja"],
        ["export", "F1", "--svg", "kaart.svg"],
        ["show", "nergens"],
        ["walk", "F1", "misschien"],
    ],
)
def test_reading_loads_neither_qt_nor_markdown(
    guide_file: Path, tmp_path: Path, words: list[str]
) -> None:
    content = ["--content", str(guide_file)] if words else []
    command = [sys.executable, "-c", WHAT_IT_LOADS, *words, *content]
    here = {**os.environ, "PYTHONPATH": os.pathsep.join([*_python_path(), str(ROOT)])}
    done = subprocess.run(
        command, cwd=tmp_path, env=here, capture_output=True, text=True, check=True
    )
    last = done.stderr.splitlines()[-1]
    assert last.startswith("[] "), last


def test_what_is_said_cannot_steer_a_terminal(uncommon_text: str) -> None:
    said = harmless(uncommon_text)
    assert not set(said) & set(map(chr, [*range(9), *range(11, 32), *range(127, 160)]))
    assert "\u202e" not in said
    assert harmless("Zoë\tlas\nverder — ‘ja’") == "Zoë    las\nverder — ‘ja’"
