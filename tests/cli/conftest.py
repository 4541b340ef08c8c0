"""Runs the console program as its users do: words in, a status and two texts out."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from guide.cli.main import main

SMALL_CONTENT = Path(__file__).with_name("inhoud")


@dataclass(frozen=True)
class Said:
    """How the program ended, and all that it said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.err == ""
        return json.loads(self.out)


Runner = Callable[..., Said]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Runner:
    """Run the program with these words."""

    def runs(*words: object) -> Said:
        status = main([str(word) for word in words])
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return Said(status, said.out, said.err)

    return runs


@pytest.fixture
def read(run: Runner, guide_file: Path) -> Runner:
    """The same, for commands that read: in the small guide that tests build."""

    def reads(*words: object) -> Said:
        return run(*words, "--content", guide_file)

    return reads


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the small content folder, to do with as one likes."""
    return Path(shutil.copytree(SMALL_CONTENT, tmp_path / "inhoud"))
