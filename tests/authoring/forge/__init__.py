"""The real Mermaid, as a forge runs it: installed once into the door's own folder, called by node.

`package.json` pins the version, `package-lock.json` everything below it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

_HERE = Path(__file__).parent
_BUILD = _HERE.parents[2] / "build"
_INSTALLED_FROM = ("package.json", "package-lock.json")
_READER = "read.mjs"
_INSTALL = [
    *("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"),
    *("--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=30000"),
]
_PATIENCE = 90
"""Seconds for the network, and for reading; a test may take longer than this by a little."""


@dataclass(frozen=True)
class Chart:
    """A chart to read; ``draws`` when it must be drawn as well."""

    text: str
    draws: bool = False


@dataclass(frozen=True)
class Read:
    """What Mermaid made of a chart."""

    error: str
    boxes: list[tuple[str, str, str, str]]
    """Id, shape, words and link."""
    arrows: list[tuple[str, str, str, str, str]]
    """From, to, words, head and stroke."""
    shown: list[str]
    """All words that stand in the drawing."""


class Forge:
    """Reads charts as a forge does."""

    def __init__(self, node: str, folder: Path) -> None:
        self._node = node
        self._folder = folder

    def read(self, charts: list[Chart]) -> list[Read]:
        """All charts in one go: starting is what takes time."""
        asked = json.dumps([{"text": chart.text, "draws": chart.draws} for chart in charts])
        done = subprocess.run(
            [self._node, _READER],
            cwd=self._folder,
            input=asked.encode(),
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return [_read(answer) for answer in json.loads(done.stdout)]


def _read(answer: dict[str, list[list[str]]]) -> Read:
    return Read(
        error=str(answer.get("error", "")),
        boxes=[(a, b, c, d) for a, b, c, d in answer.get("boxes", [])],
        arrows=[(a, b, c, d, e) for a, b, c, d, e in answer.get("arrows", [])],
        shown=[str(words) for words in answer.get("shown", [])],
    )


def the_forge() -> Forge:
    """Mermaid, ready to read; skips the test, and says so, where it cannot be had."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("NOT TESTED: no node and npm here, so nobody knows whether a forge draws this")
    folder = _BUILD / f"forge-{_fingerprint()}"
    if not folder.is_dir():
        _install(npm, folder)
    return Forge(node, folder)


def _fingerprint() -> str:
    names = (*_INSTALLED_FROM, _READER)
    return hashlib.sha256(b"".join((_HERE / name).read_bytes() for name in names)).hexdigest()[:12]


def _install(npm: str, folder: Path) -> None:
    """Make ``folder`` whole, or not at all."""
    _BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=_BUILD, prefix="forge-") as name:
        made = Path(name) / "made"
        made.mkdir()
        for file in (*_INSTALLED_FROM, _READER):
            shutil.copy(_HERE / file, made)
        try:
            done = subprocess.run(
                [npm, *_INSTALL], cwd=made, capture_output=True, timeout=_PATIENCE, check=False
            )
        except subprocess.TimeoutExpired:
            pytest.skip("NOT TESTED: mermaid could not be installed in time; is there a network?")
        if done.returncode:
            why = done.stderr.decode("utf-8", "replace").strip().splitlines()
            pytest.skip(f"NOT TESTED: mermaid could not be installed: {why[-1] if why else '?'}")
        if not folder.exists():
            made.rename(folder)
