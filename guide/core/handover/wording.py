"""Words that judge, as content: what to write instead."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """A word that states what only a court can, and a better one."""

    words: tuple[str, ...]
    """The word in the forms in which people write it, lower case."""
    instead: str
    why: str


@dataclass(frozen=True, slots=True)
class Wording:
    """All words the gentle check knows."""

    verdicts: tuple[Verdict, ...]
