"""Errors as values a person can act on: what is wrong, where, and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters. The values are the words an editor writes in ``gids.yaml``."""

    ERROR = "fout"
    WARNING = "waarschuwing"
    NOTE = "opmerking"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a source file.

    ``file`` is relative to the folder that was checked, with ``/``; ``line`` and ``column``
    count from 1 (0 means: the file as a whole); ``length`` is in characters.
    """

    file: str
    line: int = 0
    column: int = 0
    length: int = 1

    def __str__(self) -> str:
        if not self.line:
            return self.file
        if not self.column:
            return f"{self.file}:{self.line}"
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about the sources, in the editor's language.

    ``excerpt`` is the source line itself (without its line end), empty when there is none to
    show; ``suggestions`` are the nearest existing things, each already fit to print after
    *Bedoelde u …?*.
    """

    code: str
    severity: Severity
    place: Place
    message: str
    remedy: str
    excerpt: str = ""
    suggestions: tuple[str, ...] = ()

    @property
    def is_error(self) -> bool:
        return self.severity is Severity.ERROR

    def _sort_key(self) -> tuple[Place, str, str]:
        return (self.place, self.code, self.message)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings by file, line, column and code, each only once."""
    unique = {(d.place, d.code, d.message): d for d in diagnostics}
    return tuple(sorted(unique.values(), key=Diagnostic._sort_key))


def count_errors(diagnostics: Iterable[Diagnostic]) -> int:
    """How many findings stand in the way of publishing."""
    return sum(1 for d in diagnostics if d.is_error)
