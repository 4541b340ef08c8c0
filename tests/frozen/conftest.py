"""The built folder, and the hard conditions that its programs must stand."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ABSENT_HOME = "/dev/null/home"  # cannot be made, not even by root
HOMES = ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"]
NO_PATH = "/nonexistent"
READ_ONLY = (
    f'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec env PATH={NO_PATH} "$@"'
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.frozen)


@pytest.fixture(scope="session")
def folder() -> Path:
    """The build that `make dist` made."""
    named = os.environ.get("ZAKGIDS_FROZEN")
    found = [Path(named)] if named else sorted((ROOT / "dist").glob("zakgids-*-*"))
    if not found or not found[-1].is_dir():
        pytest.skip("NOT TESTED: there is no build in dist/; make one with `make dist`")
    return found[-1]


@dataclass(frozen=True)
class Said:
    """How a program ended, and all that it said."""

    status: int
    out: str
    err: str


@pytest.fixture(scope="session")
def sealed(folder: Path) -> list[str]:
    """What goes before a command so that it finds no network, no Python, no writable folder."""
    if not sys.platform.startswith("linux"):
        return []
    if _may_unshare():
        kinds = ["--map-root-user", "--net", "--mount"]
        return ["unshare", *kinds, "sh", "-c", READ_ONLY, str(folder)]
    print("NOT SEALED: this machine gives no namespaces, so network and disk stay in reach")
    return ["env", f"PATH={NO_PATH}"]


def _may_unshare() -> bool:
    command = ["unshare", "--map-root-user", "--net", "--mount", "true"]
    try:
        return subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


Runner = Callable[..., Said]


@pytest.fixture
def run(folder: Path, sealed: list[str], tmp_path: Path) -> Runner:
    """Run a program of the build: no Python, no network, nothing writable but a work folder."""

    def runs(name: str, *words: str, place: Path = folder) -> Said:
        program = place / (f"{name}.exe" if sys.platform == "win32" else name)
        result = subprocess.run(
            [*sealed, str(program), *words],
            cwd=tmp_path,
            env=bare_environment(tmp_path),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
        )
        return Said(result.returncode, result.stdout.decode(), result.stderr.decode())

    return runs


def bare_environment(temporary: Path, extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """No search path, no home to write in; only a folder for temporary files."""
    nowhere = dict.fromkeys(HOMES, ABSENT_HOME)
    environment = {
        **nowhere,
        "PATH": "" if sys.platform == "win32" else "/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "TMPDIR": str(temporary),
        "TEMP": str(temporary),
        "QT_QPA_PLATFORM": "offscreen",
    }
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ["SYSTEMROOT"]
    return {**environment, **(extra or {})}
