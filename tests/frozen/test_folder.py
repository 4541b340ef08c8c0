"""What is in the built folder, and what is not."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frozen.conftest import ROOT

sys.path.insert(0, str(ROOT / "resources" / "packaging"))
import recipe


@pytest.fixture(scope="module")
def inside(folder: Path) -> list[str]:
    """The places of all files under `_internal`, as the list of what stays out names them."""
    within = folder / ("_internal" if sys.platform != "darwin" else ".")
    found = [path.relative_to(within).as_posix() for path in within.rglob("*") if path.is_file()]
    assert len(found) > 50
    return found


def test_what_stays_out_is_out(inside: list[str]) -> None:
    trim = recipe.trim()
    assert [name for name in inside if trim.leaves_out(name)] == []


def test_nothing_can_speak_to_a_network(inside: list[str]) -> None:
    words = ["qt6network", "qtnetwork", "libssl", "libcrypto", "_ssl"]
    assert [name for name in inside if any(word in name.lower() for word in words)] == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system's own")
def test_screen_readers_are_reached(inside: list[str]) -> None:
    """On Linux the bridge to them goes through D-Bus."""
    assert [name for name in inside if name.endswith("libQt6DBus.so.6")]


@pytest.mark.parametrize(
    "name",
    [
        "gids.sqlite",
        "content/gids.yaml",
        "resources/fonts/AtkinsonHyperlegibleNext-Regular.ttf",
        "resources/icons/zakgids-icons.ttf",
        "licences/zakgids/LICENSE",
        "licences/qt-and-pyside6/LGPL-3.0.txt",
        "licences/atkinson-hyperlegible-next/OFL.txt",
    ],
)
def test_what_belongs_in_is_in(inside: list[str], name: str) -> None:
    assert name in inside


def test_both_programs_stand_beside_each_other(folder: Path) -> None:
    names = {path.stem for path in folder.iterdir() if path.is_file()}
    assert names == {"zakgids", "zakgids-redactie"}


def test_no_link_leads_nowhere(folder: Path) -> None:
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    assert [str(path) for path in links if not path.exists()] == []


def test_nothing_tells_where_it_was_built(folder: Path) -> None:
    """The same sources give the same folder anywhere, and no user name travels along."""
    here = [str(ROOT / name).encode() for name in ("guide", "content", "build", ".venv")]
    found = [str(path) for path, data in contents(folder) if any(place in data for place in here)]
    assert found == []


def contents(folder: Path) -> Iterator[tuple[Path, bytes]]:
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            yield path, path.read_bytes()
