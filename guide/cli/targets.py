"""Where the console program may write."""

from __future__ import annotations

from pathlib import Path

from guide.cli.status import Refused


def ordinary(out: Path) -> Path:
    """``out``, when nothing is there or an ordinary file; raises `Refused` for a device or pipe,
    which writing would replace."""
    if out.exists() and not out.is_file():
        raise Refused(f"‘{out}’ is geen gewoon bestand. Geef een andere naam.")
    return out
