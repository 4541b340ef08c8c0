"""The console program ``zakgids-redactie``: for editors, and for reading without a window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

from guide.cli import command_line, output
from guide.cli.guard import guarded
from guide.cli.parser import parse
from guide.cli.status import FINE, WRONG_USE


def main(argv: Sequence[str] | None = None) -> int:
    """Do what ``argv`` asks; gives the exit status, and never raises."""
    output.use_utf8()
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        status = guarded(partial(_run, words))
        sys.stdout.flush()
    except BrokenPipeError:
        output.close_quietly()
        return FINE
    return status


def _run(words: list[str]) -> int:
    parser = command_line.parser()
    if not words:
        output.say(parser.format_help().rstrip())
        return WRONG_USE
    arguments = parse(parser, words)
    return FINE if arguments is None else int(arguments.run(arguments))
