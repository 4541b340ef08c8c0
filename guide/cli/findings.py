"""Says findings to people, with the names of files as they can be opened from here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from guide.authoring.report import for_people, summary
from guide.cli.output import say
from guide.core.diagnostics import Diagnostic


def base_of(folder: Path) -> str:
    """What goes before the names of files in ``folder``."""
    base = folder.as_posix()
    return "" if base == "." else base


def say_findings(findings: Sequence[Diagnostic], folder: Path) -> None:
    """Every finding with its line and what to do, and how many there are."""
    if findings:
        say(for_people(findings, base_of(folder)))
    say(summary(findings))


def say_errors(findings: Sequence[Diagnostic], folder: Path) -> None:
    """The errors in full, of the others only how many there are."""
    errors = [finding for finding in findings if finding.is_error]
    if errors:
        say(for_people(errors, base_of(folder)))
    say(summary(findings))
