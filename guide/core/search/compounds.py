"""Dutch compounds, split by the words that the content itself uses."""

from __future__ import annotations

from collections.abc import Collection

SHORTEST_PART = 4
_LINKS = ("", "s", "e", "en", "n")


def parts(word: str, vocabulary: Collection[str]) -> tuple[str, ...]:
    """The words of which ``word`` is made (``arbeid``, ``uitbuiting``); empty for a single word.

    ``vocabulary`` holds the words that may be parts. The split with the fewest and the longest
    parts wins.
    """
    if len(word) < 2 * SHORTEST_PART:
        return ()
    found = _split(word, vocabulary, 3)
    return found if found and len(found) > 1 else ()


def _split(word: str, vocabulary: Collection[str], most: int) -> tuple[str, ...]:
    best: tuple[str, ...] = ()
    if most == 0:
        return best
    for at in range(len(word) - SHORTEST_PART, SHORTEST_PART - 1, -1):
        head = word[:at]
        if head not in vocabulary:
            continue
        for link in _LINKS:
            if not word.startswith(link, at):
                continue
            rest = word[at + len(link) :]
            if len(rest) < SHORTEST_PART:
                continue
            tail = (rest,) if rest in vocabulary else _split(rest, vocabulary, most - 1)
            if tail and (not best or 1 + len(tail) < len(best)):
                best = (head, *tail)
        if len(best) == 2:
            return best
    return best
