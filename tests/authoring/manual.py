"""The examples in the manual for editors, so that tests can try them."""

from __future__ import annotations

from itertools import dropwhile, takewhile
from pathlib import Path
from textwrap import dedent


def in_the_manual(title: str) -> str:
    """The first example below a heading of the manual for editors."""
    manual = (Path(__file__).parents[2] / "docs/authoring.md").read_text(encoding="utf-8")
    _, chapter = manual.split(f"\n## {title}\n", 1)
    lines = dropwhile(lambda line: not line.startswith("    "), chapter.split("\n"))
    example = takewhile(lambda line: not line or line.startswith("    "), lines)
    return dedent("\n".join(example)).strip() + "\n"
