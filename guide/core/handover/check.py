"""The whole gentle check of one text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guide.core.handover.personal_data import personal_data
from guide.core.handover.remarks import Remark, in_order
from guide.core.handover.verdict_words import verdict_words
from guide.core.handover.wording import Wording

MOST_CHARACTERS = 100_000
"""So much of a text is looked at, some forty pages: it must not keep anybody from typing."""


@dataclass(frozen=True, slots=True)
class Check:
    """What the check knows beside the text."""

    wording: Wording | None
    """The words that judge; None when the guide has none."""
    this_year: int
    spared: frozenset[str] = frozenset()
    """Phone numbers anybody may know, as `personal_data.digits_of` writes them."""

    def remarks(self, text: str) -> tuple[Remark, ...]:
        """What could be said better, from first to last; never two about the same letters."""
        return in_order(self._found(text[:MOST_CHARACTERS]))

    def _found(self, text: str) -> Iterator[Remark]:
        yield from personal_data(text, self.this_year, self.spared)
        if self.wording is not None:
            yield from verdict_words(text, self.wording)
