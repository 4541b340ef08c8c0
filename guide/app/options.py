"""What was asked for on the command line of the window program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """The command line, read. Without arguments everything is as it stands here."""

    address: str = ""
    content: Path | None = None
    theme: str | None = None
    size: tuple[int, int] | None = None
    zoom: int | None = None
    tour: Path | None = None
    selftest: bool = False
    typing: str = ""
    """What the self test types into a hand-over."""
    hold: bool = False
    """Whether the self test stays open until it is killed."""
    about: bool = False
    json: bool = False
    watch: bool = False
    findings: Path | None = None
    export: Path | None = None
    """Where to draw the map of the flow at ``address``, instead of opening a window."""


def read_options(arguments: Sequence[str]) -> Options:
    """Options from the arguments; argparse ends the program when they are wrong.

    Nearly every start has no arguments, and argparse costs more than building the window.
    """
    if not arguments:
        return Options()
    from guide.app.command_line import parser

    return Options(**vars(parser().parse_args(arguments)))
