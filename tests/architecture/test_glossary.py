"""The glossary names only what exists: classes and their attributes, and addresses of terms."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GLOSSARY = ROOT / "docs" / "glossary.md"
_QUOTED = re.compile(r"`([^`]+)`")


def rows(heading: str) -> Iterator[tuple[str, str]]:
    """The first two cells of every row of the table under a heading."""
    text = GLOSSARY.read_text(encoding="utf-8")
    part = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    for line in part.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and len(cells) == 3 and "`" in cells[1]:
            yield cells[0], cells[1]


def names(heading: str) -> list[str]:
    return [name for _, cell in rows(heading) for name in _QUOTED.findall(cell)]


@cache
def defined() -> frozenset[str]:
    """Every ``Class``, ``Class.attribute`` and ``NewType`` of the code."""
    found: set[str] = set()
    for path in (ROOT / "guide").rglob("*.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                found.add(node.name)
                found |= {f"{node.name}.{name}" for name in attributes(node)}
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                found.add(node.targets[0].id)
    return frozenset(found)


def attributes(kind: ast.ClassDef) -> Iterator[str]:
    for node in kind.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id


@pytest.mark.parametrize("name", names("Words with a place in the code"))
def test_the_code_has_the_name(name: str) -> None:
    assert name in defined()


@pytest.mark.parametrize("address", names("Words that only the content knows"))
def test_the_content_has_the_address(address: str) -> None:
    assert (ROOT / "content" / "nl" / "begrippen" / f"{address.split('/')[1]}.md").is_file()


def test_both_tables_are_read() -> None:
    assert len(names("Words with a place in the code")) > 40
    assert len(names("Words that only the content knows")) > 10


def test_no_word_has_two_rows() -> None:
    words = [word for word, _ in rows("Words with a place in the code")]
    assert len(words) == len(set(words))


def test_a_name_that_is_gone_is_noticed() -> None:
    assert "Signal.innocent" in defined()
    assert "Signal.guilty" not in defined()
