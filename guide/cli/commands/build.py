"""``build``: makes the file that the window opens; with an error the last good one stays."""

from __future__ import annotations

import sqlite3
import tempfile
from argparse import Namespace
from pathlib import Path

from guide.authoring.compile import Compilation
from guide.authoring.emergency import FILE_NAME as EMERGENCY_FILE
from guide.authoring.publish import publish
from guide.cli.compiling import compiled, folder_of
from guide.cli.findings import say_errors
from guide.cli.output import complain, say
from guide.cli.status import FINDINGS, FINE, Refused
from guide.cli.targets import ordinary
from guide.storage.atomic import write_atomically
from guide.storage.schema import FILE_NAME


def run(arguments: Namespace) -> int:
    folder = folder_of(arguments.folder)
    out = _file(arguments.out)
    compilation = compiled(folder)
    say_errors(compilation.diagnostics, folder)
    if compilation.guide is None:
        complain(f"Er is niets gemaakt. Wat er al stond in {out} is gebleven.")
        return FINDINGS
    try:
        _publish(compilation, out)
    except (OSError, sqlite3.Error) as error:
        raise Refused(f"{out} kon niet worden geschreven: {_cause(error)}.") from error
    say(f"Gemaakt: {out} ({_contents(compilation)}).")
    return FINE


def _file(out: Path) -> Path:
    """The file to make; in a folder it gets the name that the window looks for.

    Raises `Refused` for what must not be replaced.
    """
    return ordinary(out / FILE_NAME if out.is_dir() else out)


def _publish(compilation: Compilation, out: Path) -> None:
    if out.name == FILE_NAME:
        publish(compilation, out.parent)
        return
    with tempfile.TemporaryDirectory(prefix="zakgids-") as folder:
        made = publish(compilation, Path(folder))
        assert made is not None, "there is a guide"
        emergency, guide = made.emergency.read_bytes(), made.guide.read_bytes()
    write_atomically(out.with_name(EMERGENCY_FILE), emergency, for_everybody=True)
    write_atomically(out, guide, for_everybody=True)


def _contents(compilation: Compilation) -> str:
    assert compilation.guide is not None
    pages, signals = len(compilation.guide.pages), len(compilation.guide.signals)
    return f"{pages} pagina’s, {signals} signalen"


def _cause(error: OSError | sqlite3.Error) -> str:
    return getattr(error, "strerror", None) or str(error)
