"""Where everything stands, and how the steps speak and call other programs."""

from __future__ import annotations

import hashlib
import os
import platform
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
CONTENT = ROOT / "content"
COMPILED = BUILD / "gids.sqlite"

Words = list[str | Path]  # a program and its arguments

SYSTEMS = {"win32": "windows", "darwin": "macos"}
MACHINES = {"amd64": "x86_64", "aarch64": "arm64"}


class StepError(Exception):
    """A step cannot go on; the text says what happened and what to do."""


def say(text: str) -> None:
    print(text, flush=True)


def version() -> str:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def platform_tag(system: str = sys.platform, machine: str | None = None) -> str:
    name = (machine or platform.machine()).lower()
    return f"{SYSTEMS.get(system, 'linux')}-{MACHINES.get(name, name)}"


def call(command: Words, extra: Mapping[str, str] | None = None) -> int:
    """Run a program in the project's folder, its output going straight to the screen."""
    environment = {**os.environ, **(extra or {})}
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=environment, check=False
    ).returncode


def call_quietly(command: Words, extra: Mapping[str, str], log: Path) -> int:
    """The same, its output going to a file: for what runs beside something else."""
    with log.open("wb") as file:
        return subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env={**os.environ, **extra},
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            check=False,
        ).returncode


def output_of(command: Words) -> tuple[int, str]:
    """Run a program quietly: its status, and all that it said; 127 where there is none such."""
    try:
        result = subprocess.run(
            [str(part) for part in command],
            cwd=ROOT,
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        return 127, str(error)
    return result.returncode, result.stdout


def files_under(*places: Path) -> Iterable[Path]:
    """All files under the given files and folders, in a fixed order, caches left out."""
    for place in places:
        if place.is_file():
            yield place
        for path in sorted(place.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def fingerprint(paths: Iterable[Path], *words: str) -> str:
    """One hash over the names and bytes of files, and over some words."""
    digest = hashlib.sha256()
    for word in words:
        digest.update(word.encode() + b"\0")
    for path in paths:
        digest.update(path.relative_to(ROOT).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
