"""Writing the lock file: exact versions with hashes, for every platform and Python at once."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from steps import environment
from steps.project import ROOT, StepError, Words, output_of, say

WANTED = ROOT / "resources" / "dev" / "requirements.in"
HEADER = """\
# Exact versions with hashes, for every platform and Python 3.11 to 3.14.
# Made by `make lock` from requirements.in; do not edit by hand.
"""


def lock(arguments: list[str]) -> int:
    """Keeps the versions that still fit, unless `--upgrade` is given."""
    with tempfile.TemporaryDirectory() as folder:
        command: Words = [
            _uv(Path(folder)),
            "pip",
            "compile",
            "--universal",
            "--python-version",
            "3.11",
        ]
        command += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url"]
        command += ["--no-emit-find-links", "--quiet", "--output-file", environment.LOCK]
        status, said = output_of([*command, *arguments, WANTED])
    if status:
        raise StepError(f"The lock file could not be made:\n{said}")
    body = [
        line
        for line in environment.LOCK.read_text(encoding="utf-8").splitlines(keepends=True)
        if not line.startswith("#")
    ]
    environment.LOCK.write_text(HEADER + "".join(body), encoding="utf-8", newline="\n")
    say("Wrote resources/dev/requirements.lock; the next command brings .venv up to date.")
    return 0


def _uv(folder: Path) -> Path:
    """The program that resolves: the one on the path, else one fetched for this run only."""
    found = shutil.which("uv")
    if found:
        return Path(found)
    say("Fetching the resolver …")
    output_of([sys.executable, "-m", "venv", folder / "v"])
    scripts = folder / "v" / ("Scripts" if os.name == "nt" else "bin")
    status, said = output_of([scripts / "python", "-m", "pip", "install", "--quiet", "uv"])
    if status:
        raise StepError(f"The resolver could not be fetched:\n{said}")
    return scripts / "uv"
