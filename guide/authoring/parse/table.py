"""Cuts a Markdown table into its cells, each with the spot where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from guide.authoring.text import Line


def cells_of(row: Line) -> tuple[Line, ...]:
    """The cells of a row, without the strokes and the spaces around them."""
    line = row.strip()
    strokes = _strokes(line.text)
    if strokes[:1] == [0]:
        line, strokes = line.cut(1), [at - 1 for at in strokes[1:]]
    if strokes and strokes[-1] == len(line.text) - 1:
        line = line.cut(0, strokes.pop())
    edges = [-1, *strokes, len(line.text)]
    return tuple(_trimmed(line.cut(start + 1, end)) for start, end in pairwise(edges))


def rows_of(table: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """The rows of a table, the first one first; the line of dashes is left out."""
    return tuple(cells_of(line) for number, line in enumerate(table) if number != 1)


def _trimmed(cell: Line) -> Line:
    start = len(cell.text) - len(cell.text.lstrip())
    return cell.cut(start, max(start, len(cell.text.rstrip())))


def _strokes(text: str) -> list[int]:
    """Where one cell ends and the next begins: at ``|``, but not at ``\\|``."""
    return [at for at, sign in enumerate(text) if sign == "|" and text[at - 1 : at] != "\\"]
