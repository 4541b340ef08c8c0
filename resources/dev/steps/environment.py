"""The private `.venv`: made from the lock file with hashes, again only when that changed."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from steps import packages
from steps.project import ROOT, StepError, Words, fingerprint, output_of, say

FOLDER = ROOT / ".venv"
LOCK = ROOT / "resources" / "dev" / "requirements.lock"
STAMP = FOLDER / "zakgids.stamp"


def python() -> Path:
    return FOLDER / "Scripts" / "python.exe" if os.name == "nt" else FOLDER / "bin" / "python"


def ensure() -> Path:
    """The Python of an environment that holds exactly what the lock file says."""
    wanted = fingerprint([LOCK], sys.version, str(ROOT))
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == wanted and python().exists():
        return python()
    say("Making the private environment .venv (once; some 500 MB, a minute or so) …")
    _make()
    _install()
    _put_on_path()
    STAMP.write_text(wanted, encoding="utf-8")
    return python()


def _make() -> None:
    if importlib.util.find_spec("ensurepip") is None:
        debian_name = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        packages.ensure([packages.Need("ensurepip", {"debian": debian_name})])
    base = getattr(sys, "_base_executable", sys.executable)
    status, said = output_of([base, "-m", "venv", "--clear", FOLDER])
    if status:
        raise StepError(f"The environment .venv could not be made:\n{_tail(said)}")


def _install() -> None:
    command: Words = [python(), "-m", "pip", "install", "--quiet", "--no-input"]
    command += ["--disable-pip-version-check", "--no-warn-script-location"]
    command += ["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", LOCK]
    status, said = output_of(command)
    if status:
        raise StepError(
            "The libraries of resources/dev/requirements.lock could not be installed. "
            f"Is there a network, and is this Python 3.11 to 3.14?\n{_tail(said)}"
        )


def _put_on_path() -> None:
    """Make `import guide` work everywhere: a path file needs no build and no network."""
    status, said = output_of(
        [python(), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    )
    if status:
        raise StepError(f"The new environment does not start:\n{_tail(said)}")
    path_file = Path(said.strip()) / "zakgids.pth"
    path_file.write_text(f"{ROOT}\n", encoding="utf-8")


def _tail(text: str, lines: int = 15) -> str:
    return "\n".join(text.strip().splitlines()[-lines:])
