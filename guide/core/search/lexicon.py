"""The words of the content, for what exact search cannot do: prefixes, slips, compounds,
synonyms."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from math import log

from guide.core.search import compounds
from guide.core.search.distance import MOST_SLIPS
from guide.core.search.index import parts_vocabulary
from guide.core.search.slips import Near, Slips
from guide.core.search.stems import root, stems
from guide.core.search.steps import Steps, at_once, in_strides
from guide.core.search.synonyms import Row

_STRIDE = 200
FLAT = 0.2
"""What a word tells that stands everywhere."""


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word, as it is stored."""

    word: str
    stems: tuple[str, ...]
    parts: tuple[str, ...]
    """The words it is made of; empty for a single word."""
    entries: int
    """How many entries hold it; 0 for a word that only leads to others."""


class Lexicon:
    """All words, in memory; made once, when search is first opened.

    ``rows`` are words that mean the same; ``total`` is the number of entries.
    """

    def __init__(self, words: Iterable[Word], rows: Iterable[Row], total: int) -> None:
        self._words: dict[str, Word] = {}
        self._sorted: list[str] = []
        self._by_stem: dict[str, list[Word]] = {}
        self._by_root: dict[str, list[Word]] = {}
        self._rows: list[Row] = []
        self._rows_of: dict[str, list[int]] = {}
        self._slips = Slips({})
        self._commonest: dict[str, Sequence[str]] = {}
        self._scale = 1 / log(1 + max(2, total))
        self._total = max(2, total)
        at_once(self._fill(words, rows))

    @classmethod
    def in_steps(cls, words: Iterable[Word], rows: Iterable[Row], total: int) -> Steps[Lexicon]:
        """The same, made step by step."""
        lexicon = cls((), (), total)
        yield from lexicon._fill(words, rows)
        return lexicon

    def _fill(self, words: Iterable[Word], rows: Iterable[Row]) -> Steps[None]:
        for some in in_strides(words, _STRIDE):
            for word in some:
                self._words[word.word] = word
                self._by_root.setdefault(root(word.word), []).append(word)
                for one in word.stems:
                    self._by_stem.setdefault(one, []).append(word)
            yield
        self._sorted = sorted(self._words)
        for few in in_strides(rows, _STRIDE):
            for row in few:
                for one in dict.fromkeys(stem for word in row for stem in self.stems(word)):
                    self._rows_of.setdefault(one, []).append(len(self._rows))
                self._rows.append(row)
            yield
        counted = {word.word: word.entries for word in self._words.values()}
        self._slips = yield from Slips.in_steps(counted)

    def __contains__(self, word: str) -> bool:
        return word in self._words

    def may_be_shown(self, word: str) -> bool:
        """Whether some entry has it: words that only lead to others are never shown."""
        known = self._words.get(word)
        return known is not None and known.entries > 0

    def stems(self, word: str) -> tuple[str, ...]:
        known = self._words.get(word)
        return known.stems if known else stems(word)

    def related(self, word: str) -> tuple[str, ...]:
        """The stems of words that differ from ``word`` in their ending alone."""
        return tuple(dict.fromkeys(w.stems[0] for w in self._by_root.get(root(word), ())))

    def knows(self, wanted: Iterable[str]) -> bool:
        """Whether there is a word with one of these stems."""
        return any(stem in self._by_stem for stem in wanted)

    def is_used(self, wanted: Iterable[str]) -> bool:
        """Whether the content itself has a word with one of these stems."""
        return any(word.entries for stem in wanted for word in self._by_stem.get(stem, ()))

    def forms(self, wanted: Iterable[str]) -> list[str]:
        """Every word with one of these stems."""
        return [word.word for stem in wanted for word in self._by_stem.get(stem, ())]

    def weight(self, wanted: Iterable[str]) -> float:
        """How much words with these stems tell, from 0 to 1: a word that is rare tells most."""
        used = max((w.entries for stem in wanted for w in self._by_stem.get(stem, ())), default=0)
        share = log(1 + self._total / max(1, used)) * self._scale
        return min(1.0, FLAT + (1 - FLAT) * share)

    def beginning_with(self, start: str) -> list[str]:
        """Words that begin with ``start``, in the order of the alphabet."""
        found = []
        for number in range(bisect_left(self._sorted, start), len(self._sorted)):
            if not self._sorted[number].startswith(start):
                break
            found.append(self._sorted[number])
        return found

    def commonest(self, start: str, most: int) -> Sequence[str]:
        """Of the words that begin with ``start``, the ``most`` that most entries have."""
        if start in self._commonest:
            return self._commonest[start]
        words = self.beginning_with(start)
        if len(words) > most:
            words = nsmallest(most, words, key=lambda word: (-self._words[word].entries, word))
            self._commonest[start] = words  # only short beginnings have so many: they are few
        return words

    def parts(self, word: str) -> tuple[str, ...]:
        """The words of which ``word`` is made."""
        known = self._words.get(word)
        return known.parts if known else compounds.parts(word, self._parts)

    def two_words(self, word: str) -> tuple[str, ...]:
        """Two words that were typed as one."""
        return compounds.two_words(word, self._words)

    def known_part(self, word: str) -> str:
        """What can be recognised at the end or the beginning of a strange word."""
        return compounds.known_part(word, self._parts)

    def joined(self, first: str, second: str) -> str:
        """The word that two words make together."""
        return compounds.joined(first, second, self._words)

    @cached_property
    def _parts(self) -> frozenset[str]:
        return parts_vocabulary(self._words)

    def synonyms(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """The stems that mean the same as one of the stems ``wanted``."""
        own = tuple(wanted)
        rows = dict.fromkeys(number for stem in own for number in self._rows_of.get(stem, ()))
        found = (
            stem for number in rows for word in self._rows[number] for stem in self.stems(word)
        )
        return tuple(stem for stem in dict.fromkeys(found) if stem not in own)

    def near(self, word: str, *, unfinished: bool, most: int = MOST_SLIPS) -> list[Near]:
        """Words a slip or two away, the nearest and most used first."""
        return self._slips.near(word, unfinished=unfinished, most=most)


def word_of(word: str, entries: int, vocabulary: frozenset[str]) -> Word:
    """A word as it is stored; ``vocabulary`` holds the words that may be parts of it."""
    return Word(word, stems(word), compounds.parts(word, vocabulary), entries)
