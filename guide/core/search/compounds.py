"""Dutch compounds, split by the words that the content itself uses."""

from __future__ import annotations

from collections.abc import Collection

SHORTEST_PART = 4
_SHORTEST_KNOWN = 5
"""Of a word that is known only in part, so much must be known."""
_SHORTEST_REST = 3
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


def two_words(word: str, vocabulary: Collection[str]) -> tuple[str, ...]:
    """The two known words that were typed as one, short ones too; empty when there are none."""
    for at in range(len(word) - _SHORTEST_REST, _SHORTEST_REST - 1, -1):
        if word[:at] in vocabulary and word[at:] in vocabulary:
            return word[:at], word[at:]
    return ()


def known_part(word: str, vocabulary: Collection[str]) -> str:
    """The longest known word at the end or the beginning of ``word``; empty when there is none.

    The end goes first: in Dutch it says what kind of thing something is.
    """
    for size in range(len(word) - _SHORTEST_REST, _SHORTEST_KNOWN - 1, -1):
        for part in (word[-size:], word[:size]):
            if part in vocabulary:
                return part
    return ""


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


def joined(first: str, second: str, vocabulary: Collection[str]) -> str:
    """The known word that two words make together (``fair``, ``work``); empty when none."""
    for link in _LINKS:
        if (whole := first + link + second) in vocabulary:
            return whole
    return ""
