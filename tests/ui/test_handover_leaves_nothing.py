"""After a sitting in which one typed, nothing of it is anywhere the program may write."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.builders import a_guide, the_usual_templates
from tests.support.traces import SECRET, WRITABLE, make_home, traces
from tests.support.ui import ROOT


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home of its own, in which every place to write is a folder."""
    make_home(tmp_path / "huis")
    (tmp_path / "huis" / "gids").mkdir()
    return tmp_path / "huis"


def sit_in(home: Path, guide: Path) -> None:
    """The sitting, with its working folder in the home too."""
    places = {name: str(home / name) for name in WRITABLE}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = str(ROOT)
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, "-m", "tests.support.sitting"]
    done = subprocess.run(
        [*command, SECRET, str(guide), str(home / "gids")],
        env=environment,
        cwd=home,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_typed_reaches_the_disk(home: Path, tmp_path: Path) -> None:
    guide = a_guide().with_pages(*the_usual_templates()).write_to(tmp_path / "gids.sqlite")
    sit_in(home, guide)
    written = {path.name for path in (home / "gids").iterdir()}
    assert {"instellingen.json", "mijn-paginas.json", "logboek.txt"} <= written
    assert list(traces(home)) == []


@pytest.mark.parametrize("code", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_trace_would_be_seen(home: Path, code: str) -> None:
    (home / "TMPDIR" / "iets").write_bytes(f"een {SECRET} twee".encode(code))
    (home / "HOME" / f"{SECRET}.txt").touch()
    assert sorted(traces(home)) == [f"HOME/{SECRET}.txt", "TMPDIR/iets"]
