"""Running the guide from its sources: set up, compile the content, open it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from steps import environment, system_libraries
from steps.project import BUILD, COMPILED, CONTENT, StepError, Words, call, say

THEMES = ["light", "dark", "contrast-light", "contrast-dark"]
TOUR = BUILD / "tour"


def has_display(environ: Mapping[str, str], system: str = sys.platform) -> bool:
    if not system.startswith("linux"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def site_packages(python: Path) -> Path:
    library = python.parent.parent / "lib"
    return next(library.glob("python3*/site-packages"), library)


def set_up(*, for_screen: bool) -> Path:
    """The environment's Python, with all that Qt needs from the system."""
    python = environment.ensure()
    system_libraries.ensure(site_packages(python), for_screen=for_screen)
    return python


def compile_content(python: Path) -> None:
    BUILD.mkdir(exist_ok=True)
    status = call([python, "-m", "guide.cli", "build", CONTENT.name, "--out", COMPILED])
    if status and not COMPILED.exists():
        raise StepError(
            "The content has errors (see above), and no earlier build is there to show."
        )
    if status:
        say("The content has errors (see above); going on with the last good build.")


def run(arguments: list[str]) -> int:
    screen = has_display(os.environ)
    python = set_up(for_screen=screen)
    compile_content(python)
    if screen:
        return call([python, "-m", "guide.app", *arguments])
    say("No display here, so instead of a window you get its pictures, in build/tour.")
    return pictures(python)


def tour(arguments: list[str]) -> int:
    python = set_up(for_screen=False)
    compile_content(python)
    return pictures(python, arguments)


def pictures(python: Path, arguments: list[str] | None = None) -> int:
    worst = 0
    for theme in THEMES:
        command: Words = [python, "-m", "guide.app", "--tour", TOUR, "--theme", theme]
        status = call([*command, *(arguments or [])], {"QT_QPA_PLATFORM": "offscreen"})
        worst = max(worst, abs(status))
    return worst


def check(arguments: list[str]) -> int:
    return call([environment.ensure(), "-m", "guide.cli", "check", CONTENT.name, *arguments])


def codes(arguments: list[str]) -> int:
    return call([environment.ensure(), "-m", "guide.cli", "codes", CONTENT.name, *arguments])
