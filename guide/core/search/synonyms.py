"""Words that mean the same, as pairs of stems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from guide.core.search.stems import stems
from guide.core.search.text import words


def synonym_pairs(rows: Iterable[Sequence[str]]) -> list[tuple[str, str]]:
    """Each stem with every stem that means the same, sorted.

    A synonym of several words leads to the other words of its row when all of it would; so only
    single words are taken, and what is said in several words belongs in the text.
    """
    found: set[tuple[str, str]] = set()
    for row in rows:
        singles = [split[0] for text in row if len(split := words(text)) == 1]
        known = [(word, stem) for word in singles for stem in stems(word)]
        found |= {(a, b) for word, a in known for other, b in known if word != other and a != b}
    return sorted(found)


def synonym_map(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """By stem, the stems that mean the same."""
    found: dict[str, list[str]] = {}
    for stem, other in pairs:
        found.setdefault(stem, []).append(other)
    return {stem: tuple(others) for stem, others in found.items()}
