"""How many slips lie between two words; swapped neighbours count as one.

(Optimal string alignment, a form of the Damerau-Levenshtein distance.)
"""

from __future__ import annotations

from itertools import pairwise


def allowed(word: str) -> int:
    """How many slips are forgiven: none in three letters, one in five, two in more."""
    if len(word) <= 3:
        return 0
    return 1 if len(word) <= 5 else 2


def distance(one: str, other: str, most: int) -> int:
    """The number of slips; ``most + 1`` when it is more than ``most``."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, sign in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, there in enumerate(other, 1):
            cost = min(
                before[j] + 1,
                row[j - 1] + 1,
                before[j - 1] + (sign != there),
            )
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == there:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


_BITS = 62


def shape(word: str) -> int:
    """A number whose bits say which pairs of letters a word has; alike words share most bits."""
    bits = 0
    framed = f" {word} "
    for first, second in pairwise(framed):
        bits |= 1 << ((ord(first) * 31 + ord(second)) % _BITS)
    return bits


def may_be_near(one: int, other: int, most: int) -> bool:
    """Whether two shapes can belong to words at most ``most`` slips apart.

    A slip changes at most three pairs of letters.
    """
    return (one & ~other).bit_count() <= 3 * most and (other & ~one).bit_count() <= 3 * most
