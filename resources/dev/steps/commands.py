"""The commands that the door knows, and their help."""

from __future__ import annotations

import sys
from collections.abc import Callable
from io import TextIOWrapper

from steps import app, benchmarks, cleaning, distribution, locking, packing, testing, translations
from steps.project import StepError, say

Command = Callable[[list[str]], int]

COMMANDS: dict[str, tuple[Command, str]] = {
    "run": (app.run, "compile the content and open the guide; ARGS: what `zakgids` takes"),
    "test": (testing.test, "everything that must hold; ARGS: names of groups, to run only those"),
    "dist": (distribution.dist, "build the folder that users get, and test it frozen"),
    "pack": (packing.pack, "that folder as one file to hand out, with its checksum"),
    "bench": (benchmarks.bench, "measure start, memory, pages and compiling, as ratios"),
    "tour": (app.tour, "a picture of every section in every theme, in build/tour"),
    "check": (app.check, "say what is wrong with the content"),
    "lint": (testing.lint, "style and types of the code"),
    "codes": (app.codes, "give short codes to new pages, signals and steps"),
    "i18n": (translations.i18n, "collect the texts of the interface and compile the English ones"),
    "lock": (locking.lock, "choose the newest libraries and write the lock file"),
    "clean": (cleaning.clean, "remove all that these commands made"),
}


def help_text() -> str:
    rows = [f"  {name:<6} {text}" for name, (_, text) in COMMANDS.items()]
    return "\n".join(
        [
            "Zakgids Mensenhandel. What `make` can do here:",
            "",
            *rows,
            "",
            'With arguments: make run ARGS="contact/comensha --theme dark".',
            "Without make (Windows, macOS): python resources/dev/door.py run contact/comensha",
        ]
    )


def run(arguments: list[str]) -> int:
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a console may not know every sign
    name = arguments[0] if arguments else "help"
    if name in {"help", "-h", "--help"}:
        say(help_text())
        return 0
    if name not in COMMANDS:
        say(f"There is no command ‘{name}’.\n\n{help_text()}")
        return 2
    try:
        return COMMANDS[name][0](arguments[1:])
    except StepError as error:
        say(f"\n{error}")
        return 1
    except KeyboardInterrupt:
        return 130
