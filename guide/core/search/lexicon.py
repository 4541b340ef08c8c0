"""The words of the content, for what exact search cannot do: prefixes, slips, compounds,
synonyms."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from guide.core.search.compounds import parts
from guide.core.search.distance import allowed, distance, may_be_near, shape
from guide.core.search.index import parts_vocabulary
from guide.core.search.stems import stem, stems

_MOST_PREFIXED = 40
_MOST_NEAR = 4


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word of the content, its stem, its shape, and how many entries hold it."""

    word: str
    stem: str
    shape: int
    entries: int


class Lexicon:
    """All words, in memory; made once, when search is first opened."""

    def __init__(self, words: Sequence[Word], synonyms: Mapping[str, tuple[str, ...]]) -> None:
        self._words = {word.word: word for word in words}
        self._sorted = sorted(self._words)
        self._by_stem: dict[str, list[str]] = {}
        for word in words:
            self._by_stem.setdefault(word.stem, []).append(word.word)
        self._synonyms = synonyms
        self._parts = parts_vocabulary(self._words)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def knows(self, word: str) -> bool:
        """Whether the content has this word in any of its forms."""
        return word in self._words or any(stem in self._by_stem for stem in stems(word))

    def forms(self, wanted: Iterable[str]) -> list[str]:
        """Every word of the content with one of these stems."""
        return [word for stem in wanted for word in self._by_stem.get(stem, ())]

    def beginning_with(self, start: str) -> list[str]:
        """Words that begin with ``start``, the most used first."""
        found = []
        for number in range(bisect_left(self._sorted, start), len(self._sorted)):
            if not self._sorted[number].startswith(start):
                break
            found.append(self._sorted[number])
        found.sort(key=lambda word: (-self._words[word].entries, word))
        return found[:_MOST_PREFIXED]

    def parts(self, word: str) -> tuple[str, ...]:
        return parts(word, self._parts)

    def synonyms(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """Stems that mean the same as one of ``wanted``."""
        found = [other for one in wanted for other in self._synonyms.get(one, ())]
        return tuple(dict.fromkeys(found))

    def near(self, word: str, *, unfinished: bool, most: int | None = None) -> list[str]:
        """Words a slip or two away, the nearest and most used first.

        An ``unfinished`` word is also compared with the beginnings of longer words.
        """
        most = allowed(word) if most is None else min(most, allowed(word))
        if most == 0:
            return []
        own = shape(word)
        scored: list[tuple[int, int, str]] = []
        for candidate in self._words.values():
            slips = self._slips(word, own, candidate, most, unfinished=unfinished)
            if slips <= most:
                scored.append((slips, -candidate.entries, candidate.word))
        scored.sort()
        best = scored[0][0] if scored else 0
        return [name for slips, _, name in scored if slips <= best][:_MOST_NEAR]

    def _slips(self, word: str, own: int, candidate: Word, most: int, *, unfinished: bool) -> int:
        name = candidate.word
        if abs(len(name) - len(word)) <= most and may_be_near(own, candidate.shape, most):
            return distance(word, name, most)
        # of an unfinished word the first letter is right: else every short beginning would do
        if unfinished and len(name) > len(word) and name[0] == word[0] and len(word) >= 5:
            return min(distance(word, name[:size], 1) for size in (len(word), len(word) + 1))
        return most + 1


def word_of(word: str, entries: int) -> Word:
    """A word with its stem and shape, as it is stored."""
    return Word(word, stem(word), shape(word), entries)
