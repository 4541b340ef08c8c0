"""Preview, with a program in the window's place that edits the sources and looks what comes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from guide.cli.commands.preview import preview
from guide.cli.status import Refused

ROOT = Path(__file__).parents[2]

WINDOW = """
import json, sys, time
from pathlib import Path

page, log = Path(sys.argv[1]), Path(sys.argv[2])
options = dict(zip(sys.argv[3::2], sys.argv[4::2]))
content, findings = Path(options["--content"]), Path(options["--findings"])


def note(what):
    with log.open("a", encoding="utf-8") as stream:
        stream.write(what + chr(10))


def await_(what, until):
    for _ in range(1000):
        if until():
            return note(what)
        time.sleep(0.01)
    sys.exit(f"in vain: {what}")


def errors():
    return [f for f in json.loads(findings.read_text("utf-8")) if f["severity"] == "fout"]


def rewrite(old, new):
    page.write_text(page.read_text("utf-8").replace(old, new), encoding="utf-8")
"""

EDITS = """
await_("opened", content.is_file)
first = content.read_bytes()
assert "--watch" in sys.argv and not errors()
rewrite("begrip/bedenktijd", "begrip/weg")
await_("told of the error", errors)
assert content.read_bytes() == first
rewrite("begrip/weg", "begrip/bedenktijd")
rewrite("onder dwang", "onder zware dwang")
await_("refreshed", lambda: not errors() and content.read_bytes() != first)
assert "zware dwang".encode() in content.read_bytes()
page.unlink()
await_("told of the missing page", errors)
"""


@pytest.fixture
def window(content: Path, tmp_path: Path) -> list[str]:
    """The command of a window that edits the page of the form."""
    (tmp_path / "window.py").write_text(WINDOW + EDITS, encoding="utf-8")
    page = content / "nl" / "arbeidsuitbuiting.md"
    return [sys.executable, str(tmp_path / "window.py"), str(page), str(tmp_path / "log")]


def test_the_window_follows_the_sources(
    window: list[str], content: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert preview(content, window) == 0
    log = (tmp_path / "log").read_text(encoding="utf-8").splitlines()
    assert log == ["opened", "told of the error", "refreshed", "told of the missing page"]
    said = capsys.readouterr()
    assert "arbeidsuitbuiting.md:14:" in said.out
    assert said.err == ""


def test_a_broken_folder_opens_a_window_too(content: Path, tmp_path: Path) -> None:
    (content / "gids.yaml").write_text("titel: [", encoding="utf-8")
    program = WINDOW + 'await_("told", errors)\nassert not content.exists()\n'
    (tmp_path / "window.py").write_text(program, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "window.py"), "-", str(tmp_path / "log")]
    assert preview(content, command) == 0


def test_a_window_that_fails_is_said(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert preview(content, [sys.executable, "-c", "raise SystemExit(3)"]) == 2
    assert "status 3" in capsys.readouterr().err


def test_a_window_that_cannot_start_is_refused(content: Path) -> None:
    with pytest.raises(Refused, match="kon niet worden gestart"):
        preview(content, ["/nergens/zakgids"])


def test_nothing_is_left_behind(content: Path, tmp_path: Path) -> None:
    show_place = "import sys; print(sys.argv[2], file=open(sys.argv[-1], 'w'))"
    code = show_place.replace("sys.argv[-1]", repr(str(tmp_path / "place")))
    assert preview(content, [sys.executable, "-c", code]) == 0
    place = Path((tmp_path / "place").read_text().strip())
    assert place.name == "gids.sqlite"
    assert not place.parent.exists()


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_ctrl_c_closes_the_window_and_is_no_mistake(content: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pid"
    os.mkfifo(pipe)
    window = f"import os, time; print(os.getpid(), file=open({str(pipe)!r}, 'w')); time.sleep(60)"
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from guide.cli.commands.preview import preview\n"
        "sys.exit(preview(Path(sys.argv[1]), sys.argv[2:]))"
    )
    window_command = [sys.executable, "-c", window]
    command = [sys.executable, "-c", program, str(content), *window_command]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        process = int(pipe.read_text())
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=30)
    assert (run.returncode, err) == (0, b"")
    assert out.endswith(b"Gestopt.\n")
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
