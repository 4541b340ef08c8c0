"""``export FLOW --svg|--png|--pdf FILE``: the map of a flow as a file.

SVG is written here. PNG and PDF need letters drawn, and this program has no letters: the window
draws them, as its own child process without a window, so that they are what it shows and prints.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from guide.authoring.svg import flow_svg
from guide.cli.opened import opened
from guide.cli.output import say
from guide.cli.places import default_guide, reader_command
from guide.cli.status import FINE, Refused
from guide.cli.targets import ordinary
from guide.core.content.address import Address
from guide.storage.atomic import write_atomically

_PATIENCE = 60.0
"""Seconds that the window program gets to draw a map."""


def run(arguments: Namespace) -> int:
    return export(arguments, reader_command())


def export(arguments: Namespace, reader: list[str]) -> int:
    """Write the map that is asked for; ``reader`` starts the window program."""
    out = _file(arguments.svg or arguments.png or arguments.pdf)
    with opened(arguments.content) as guide:
        _, flow = guide.flow(arguments.flow)
        edition = guide.library.edition
    address = flow.head.address
    if arguments.svg:
        data = flow_svg(flow, edition).encode()
    else:
        content = arguments.content or default_guide()
        data = _drawn(address, content, ".pdf" if arguments.pdf else ".png", reader)
    try:
        write_atomically(out, data, for_everybody=True)
    except OSError as error:
        raise Refused(f"{out} kon niet worden geschreven: {error.strerror or error}.") from error
    say(f"Gemaakt: {out} (de kaart van ‘{flow.head.title}’).")
    return FINE


def _file(out: Path) -> Path:
    """The file to make; raises `Refused` for what is there and must not be replaced."""
    if out.is_dir():
        raise Refused(f"‘{out}’ is een map. Geef de naam van een bestand.")
    return ordinary(out)


def _drawn(address: Address, content: Path, suffix: str, reader: list[str]) -> bytes:
    """The file that the window program draws; raises `Refused`."""
    with tempfile.TemporaryDirectory(prefix="zakgids-", ignore_cleanup_errors=True) as place:
        made = Path(place) / f"kaart{suffix}"
        command = [*reader, str(address), "--content", str(content), "--export", str(made)]
        said = _call(command)
        try:
            return made.read_bytes()
        except OSError as error:
            why = said.strip().splitlines()[-1:] or ["het gaf geen bestand"]
            raise Refused(f"Het programma zakgids tekende de kaart niet: {why[0]}.") from error


def _call(command: list[str]) -> str:
    """Run the window program without a screen; gives what it complained about."""
    environment = dict(os.environ)
    if sys.platform.startswith("linux"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except OSError as error:
        raise Refused(
            f"PNG en PDF tekent het programma zakgids ({command[0]}), en dat start niet: "
            f"{error.strerror or error}. Kies --svg, of zet dat programma naast dit programma."
        ) from error
    except subprocess.TimeoutExpired as error:
        raise Refused("Het tekenen duurde te lang en is gestopt. Kies --svg.") from error
    return done.stderr.decode("utf-8", "backslashreplace")
