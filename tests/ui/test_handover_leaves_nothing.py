"""After a sitting in which one typed, nothing of it is anywhere the program may write."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.builders import a_guide, the_usual_templates
from tests.support.ui import ROOT

SECRET = "kwabbernoot"
"""A word that is nowhere else."""

WRITABLE = (
    *("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"),
    *("XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP", "USERPROFILE"),
)
"""What says where a program writes, on any system."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home of its own, in which every place to write is a folder."""
    for name in WRITABLE:
        (tmp_path / "huis" / name).mkdir(parents=True, mode=0o700)
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


def traces(home: Path) -> Iterator[str]:
    """Every file whose name or bytes hold the secret, however it is written down."""
    forms = [SECRET.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
    for path in home.rglob("*"):
        held = path.read_bytes() if path.is_file() else b""
        if SECRET in path.name or any(form in held for form in forms):
            yield path.relative_to(home).as_posix()


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
