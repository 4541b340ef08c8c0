"""The texts of a guide as its full-text index knows them."""

from __future__ import annotations

from guide.storage.reader import DAMAGED, GuideReader, UnusableGuide

_REMEMBERED = 512


class IndexedTexts:
    """Which passages hold a stem. Methods may raise `UnusableGuide`."""

    def __init__(self, reader: GuideReader, entries: int) -> None:
        self._reader = reader
        self.entry_of = reader.passages()
        self._in_range(self.entry_of, entries)
        self._looked_up: dict[str, frozenset[int]] = {}

    def look_up(self, column: str, stems: tuple[str, ...]) -> frozenset[int]:
        """The numbers of the passages with one of these stems in a column."""
        quoted = " OR ".join(f'"{stem}"' for stem in stems)
        return self._matching(f"{column} : ({quoted})")

    def mentioning(self, digits: str) -> set[int]:
        """The numbers of the entries that mention a number which begins so."""
        return {self.entry_of[passage] for passage in self._matching(f'digits : "{digits}" *')}

    def _matching(self, expression: str) -> frozenset[int]:
        if expression not in self._looked_up:
            if len(self._looked_up) >= _REMEMBERED:
                self._looked_up.clear()
            found = self._reader.search_terms(expression)
            self._in_range(found, len(self.entry_of))
            self._looked_up[expression] = found
        return self._looked_up[expression]

    def _in_range(self, numbers: tuple[int, ...] | frozenset[int], size: int) -> None:
        """What a whole file never has: numbers of what is not there."""
        if numbers and not 0 <= min(numbers) <= max(numbers) < size:
            raise UnusableGuide(DAMAGED, self._reader.path)
