"""Words that look or sound like what was typed: what was meant when something was mistyped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from guide.core.search.distance import (
    alike,
    allowed,
    distance,
    is_nearly_start,
    shape,
)
from guide.core.search.sounds import sound

_MOST_NEAR = 4
_SHORTEST_OPEN = 5
"""Of a shorter word that is still being typed, half the guide is a slip away."""
_SHORTEST_SOUND = 3
"""What sounds shorter than this, sounds like anything."""


@dataclass(frozen=True, slots=True)
class Near:
    """A word that looks like what was typed."""

    word: str
    slips: int


_Shaped = tuple[str, int]
"""A word and its shape."""


class Slips:
    """The words of the guide with how many entries have each, ready to be compared."""

    def __init__(self, words: Mapping[str, int]) -> None:
        self._words = words
        self._sorted = sorted(words)
        self._by_length: dict[int, list[_Shaped]] = {}
        self._by_sound: dict[str, list[str]] = {}
        for word in words:
            self._by_length.setdefault(len(word), []).append((word, shape(word)))
            self._by_sound.setdefault(sound(word), []).append(word)
        self._sounds = sorted(self._by_sound)

    def near(self, word: str, *, unfinished: bool, most: int) -> list[Near]:
        """Words at most ``most`` slips away, the nearest and most used first.

        An ``unfinished`` word is also compared with the beginnings of longer words. A word that
        sounds the same is one slip away, however it is written.
        """
        most = min(most, allowed(word))
        if most == 0:
            return []
        is_start = unfinished and len(word) >= _SHORTEST_OPEN
        scored = dict.fromkeys(self._heard(word, is_start=is_start), 1)
        scored = scored or dict(self._looking_like(word, most))
        if is_start:
            scored |= dict.fromkeys(self._beginning_like(word), 1)
        best = min(scored.values(), default=0)
        nearest = [name for name, slips in scored.items() if slips == best]
        nearest.sort(key=lambda name: (-self._words[name], name))
        return [Near(name, best) for name in nearest[:_MOST_NEAR]]

    def _looking_like(self, word: str, most: int) -> Iterator[tuple[str, int]]:
        own = shape(word)
        for size in range(len(word) - most, len(word) + most + 1):
            for name in alike(self._by_length.get(size, ()), own, most):
                slips = distance(word, name, most)
                if slips <= most:
                    yield name, slips

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
        return self._sorted[at : bisect_left(self._sorted, start + "\U0010ffff", at)]
