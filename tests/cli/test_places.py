"""Where the console program looks: from source, and as the built program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from guide.cli import places

ROOT = Path(__file__).parents[2]

ASK = """
import json, sys
{before}
from guide.cli import places
print(json.dumps([str(places.default_content()), str(places.default_guide()),
                  places.reader_command()]))
"""
FROZEN = """
sys.frozen = True
sys._MEIPASS = "/programma/_internal"
sys.executable = "/programma/zakgids-redactie.exe"
"""
FROZEN_WITHOUT_A_HINT = """
sys.frozen = True
sys.executable = "/programma/zakgids-redactie"
"""


def asked(before: str, folder: Path) -> list[object]:
    """The places as a process in ``folder`` sees them."""
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}){ASK.format(before=before)}"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    found: list[object] = json.loads(done.stdout)
    return found


def test_from_source_it_takes_what_is_here(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "build").mkdir()
    (tmp_path / "build" / "gids.sqlite").touch()
    guide = str(Path("build") / "gids.sqlite")
    assert asked("", tmp_path) == ["content", guide, [sys.executable, "-m", "guide.app"]]


def test_from_source_elsewhere_it_takes_the_project(tmp_path: Path) -> None:
    content, _, _ = asked("", tmp_path)
    assert content == str(ROOT / "content")


@pytest.mark.skipif(sys.platform == "win32", reason="these are paths of the others")
def test_the_built_program_looks_inside_itself(tmp_path: Path) -> None:
    assert asked(FROZEN, tmp_path) == [
        "/programma/_internal/content",
        "/programma/_internal/gids.sqlite",
        ["/programma/zakgids.exe"],
    ]
    assert asked(FROZEN_WITHOUT_A_HINT, tmp_path) == [
        "/programma/_internal/content",
        "/programma/_internal/gids.sqlite",
        ["/programma/zakgids"],
    ]


def test_these_tests_run_from_source() -> None:
    assert not places.is_frozen()
