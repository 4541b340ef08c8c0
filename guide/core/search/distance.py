"""How many slips lie between two words; swapped neighbours count as one.

(Optimal string alignment, a form of the Damerau-Levenshtein distance.)
"""

from __future__ import annotations

from functools import lru_cache
from itertools import compress, pairwise

MOST_SLIPS = 2


def allowed(word: str) -> int:
    """How many slips are forgiven: none in three letters, one in five, two in more."""
    if len(word) <= 3:
        return 0
    return 1 if len(word) <= 5 else MOST_SLIPS


def distance(one: str, other: str, most: int) -> int:
    """The number of slips; ``most + 1`` when it is more than ``most``.

    A row of the usual table is kept in the bits of whole numbers (Hyyrö, *A bit-vector algorithm
    for computing Levenshtein and Damerau edit distances*, 2003): ``up`` and ``down`` say where
    a number in the row is one more or one less than the one before it.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    if not one:
        return len(other)
    places = _places(one)
    all_bits = (1 << len(one)) - 1
    last = 1 << len(one) - 1
    up, down, same, before = all_bits, 0, 0, 0
    slips, left = len(one), len(other)
    for sign in other:
        here = places.get(sign, 0)
        swapped = ((~same & here) << 1) & before
        same = (((here & up) + up) ^ up) | here | down | swapped
        more = down | (all_bits & ~(same | up))
        less = same & up
        slips += (1 if more & last else 0) - (1 if less & last else 0)
        left -= 1
        if slips - left > most:
            return most + 1
        more, less = more << 1 | 1, less << 1
        up = (less | ~(same | more)) & all_bits
        down = more & same & all_bits
        before = here
    return min(slips, most + 1)


@lru_cache(maxsize=8)
def _places(word: str) -> dict[str, int]:
    """For every letter the places where it stands, as bits."""
    places: dict[str, int] = {}
    for at, sign in enumerate(word):
        places[sign] = places.get(sign, 0) | 1 << at
    return places


def is_nearly_start(word: str, name: str) -> bool:
    """Whether ``name`` begins with ``word``, but for at most one slip.

    By where the two part: what follows must be the same again after that slip.
    """
    at = 0
    while at < len(word) and word[at] == name[at : at + 1]:
        at += 1
    rest = word[at:]
    return (
        name.startswith(rest[1:], at)  # a letter too many
        or name.startswith(rest[1:], at + 1)  # another letter
        or name.startswith(rest, at + 1)  # a letter too few
        or (len(rest) > 1 and name.startswith(rest[1] + rest[0] + rest[2:], at))  # swapped
    )


_LETTERS, _PAIRS = 27, 101
_ALL_LETTERS = (1 << _LETTERS) - 1


def shape(word: str) -> int:
    """A number whose bits say which letters and which pairs of letters a word has."""
    bits = 0
    for letter in word:
        bits |= 1 << ord(letter) % _LETTERS
    for first, second in pairwise(f" {word} "):
        bits |= 1 << _LETTERS + (ord(first) * 31 + ord(second)) % _PAIRS
    return bits


class Shaped:
    """Words with their shapes, to pass quickly over those that cannot be near another."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._shapes: list[int] = []

    def add(self, word: str) -> None:
        self._words.append(word)
        self._shapes.append(shape(word))

    def near(self, own: int, most: int) -> list[str]:
        """The words that may be ``most`` slips away from a word with the shape ``own``.

        A slip takes away at most one letter and two pairs of letters, or three pairs, and adds as
        many. Every word of the guide passes here at a key, so the first look at it is a chain of
        `map`, which takes half the time of a loop.
        """
        bits = 3 * most
        differing = map(int.bit_count, map(own.__xor__, self._shapes))
        close = map((2 * bits).__ge__, differing)
        return [
            word
            for word, other in compress(zip(self._words, self._shapes, strict=True), close)
            if (own & ~other).bit_count() <= bits
            and (other & ~own).bit_count() <= bits
            and (own & ~other & _ALL_LETTERS).bit_count() <= most
            and (other & ~own & _ALL_LETTERS).bit_count() <= most
        ]
