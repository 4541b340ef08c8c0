"""Words that mean the same, row by row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.core.search.text import words

Row = tuple[str, ...]
"""Folded words that mean the same."""


def synonym_rows(rows: Iterable[Sequence[str]]) -> list[Row]:
    """The words of every row, folded; what is not one word is left out.

    A synonym of several words would lead astray: each of its words by itself means something
    else.
    """
    found = []
    for row in rows:
        singles = [split[0] for text in row if len(split := words(text)) == 1]
        if len(set(singles)) > 1:
            found.append(tuple(dict.fromkeys(singles)))
    return found
