"""Words that look or sound like what was typed: what was meant when something was mistyped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from guide.core.search.distance import (
    Shaped,
    allowed,
    distance,
    is_nearly_start,
    shape,
)
from guide.core.search.sounds import sound
from guide.core.search.steps import Steps, at_once, in_strides

_STRIDE = 200
_MOST_NEAR = 4
_REMEMBERED = 256
_SHORTEST_OPEN = 5
"""Of a shorter word that is still being typed, half the guide is a slip away."""
_SHORTEST_SOUND = 3
"""What sounds shorter than this, sounds like anything."""


_SHORTEST_NEAR_SOUND, _SAME_SOUNDS = 6, 2
_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Near:
    """A word that looks like what was typed."""

    word: str
    slips: int


class Slips:
    """The words of the guide with how many entries have each, ready to be compared."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self._words = words
        self._sorted = sorted(words)
        self._shaped: dict[tuple[int, str], Shaped] = {}
        """By length and first letter."""
        self._letters: set[str] = set()
        self._by_sound: dict[str, list[str]] = {}
        self._sounds: list[str] = []
        self._found: dict[tuple[str, bool, int], list[Near]] = {}
        at_once(self._fill())

    @classmethod
    def in_steps(cls, words: Mapping[str, int]) -> Steps[Slips]:
        """The same, made step by step."""
        slips = cls({})
        slips._words, slips._sorted = words, sorted(words)
        yield from slips._fill()
        return slips

    def _fill(self) -> Steps[None]:
        for some in in_strides(self._words, _STRIDE):
            for word in some:
                self._shaped.setdefault((len(word), word[0]), Shaped()).add(word)
                self._letters.add(word[0])
                self._by_sound.setdefault(sound(word), []).append(word)
            yield
        self._sounds = sorted(self._by_sound)

    def near(self, word: str, *, unfinished: bool, most: int) -> list[Near]:
        """Words at most ``most`` slips away, the nearest and most used first.

        An ``unfinished`` word is also compared with the beginnings of longer words. A word that
        sounds the same is one slip away, however it is written.
        """
        most = min(most, allowed(word))
        if most == 0:
            return []
        asked = (word, unfinished, most)
        if asked not in self._found:
            if len(self._found) >= _REMEMBERED:
                self._found.clear()
            self._found[asked] = self._near(word, most, unfinished=unfinished)
        return self._found[asked]

    def _near(self, word: str, most: int, *, unfinished: bool) -> list[Near]:
        is_start = unfinished and len(word) >= _SHORTEST_OPEN
        scored = self._scored(word, most, is_start=is_start)
        best = min(scored.values(), default=0)
        nearest = [name for name, slips in scored.items() if slips == best]
        nearest.sort(key=lambda name: (-self._words[name], name))
        return [Near(name, best) for name in nearest[:_MOST_NEAR]]

    def _scored(self, word: str, most: int, *, is_start: bool) -> dict[str, int]:
        """Near words with their slips. The likeliest slips go first: what is one slip away makes
        it needless to look further, and few people mistype the first letter."""
        scored = dict.fromkeys(self._heard(word, is_start=is_start), 1)
        scored = scored or self._looking_like(word, most, set(word[:2]))
        if is_start and 1 not in scored.values():
            scored |= dict.fromkeys(self._beginning_like(word), 1)
        if 1 not in scored.values():
            scored |= self._looking_like(word, most, self._letters - set(word[:2]))
        return scored or dict.fromkeys(self._sounding_like(word), most)

    def _looking_like(self, word: str, most: int, letters: Iterable[str]) -> dict[str, int]:
        """Words that begin with one of ``letters``."""
        own = shape(word)
        sizes = range(len(word) - most, len(word) + most + 1)
        groups = (self._shaped.get((size, letter)) for size in sizes for letter in letters)
        maybe = (name for group in groups if group for name in group.near(own, most))
        counted = ((name, distance(word, name, most)) for name in maybe)
        return {name: slips for name, slips in counted if slips <= most}

    def _heard(self, word: str, *, is_start: bool) -> list[str]:
        """Words that sound like this, or begin so."""
        heard = sound(word)
        if len(heard) < _SHORTEST_SOUND:
            return []
        alike = [name for name in self._by_sound.get(heard, ()) if name != word]
        if not alike and is_start:
            start = sound(word, is_whole=False)
            at = bisect_left(self._sounds, start)
            while at < len(self._sounds) and self._sounds[at].startswith(start):
                alike += self._by_sound[self._sounds[at]]
                at += 1
        return alike

    def _sounding_like(self, word: str) -> list[str]:
        """Words that begin with the same sounds and sound the same but for one slip."""
        heard = sound(word)
        if len(heard) < _SHORTEST_NEAR_SOUND:
            return []
        at = bisect_left(self._sounds, heard[:_SAME_SOUNDS])
        end = bisect_left(self._sounds, heard[:_SAME_SOUNDS] + _LAST, at)
        near = (one for one in self._sounds[at:end] if distance(heard, one, 1) <= 1)
        return [name for one in near for name in self._by_sound[one]]

    def _beginning_like(self, word: str) -> Iterator[str]:
        """Longer words that begin like this but for one slip, which is not in the first letter:
        else every short beginning would do.

        Either the first half was typed well, or the second was, so that only words with one of
        both need to be compared.
        """
        half = len(word) // 2
        rest = word[half + 1 :]
        for name in self._between(word[0]):
            may_be = name.startswith(word[:half]) or rest in name
            if may_be and len(name) > len(word) and is_nearly_start(word, name):
                yield name

    def _between(self, start: str) -> list[str]:
        """All words that begin with ``start``."""
        at = bisect_left(self._sorted, start)
        return self._sorted[at : bisect_left(self._sorted, start + _LAST, at)]
