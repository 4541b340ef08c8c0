"""What was searched in this sitting. Kept in memory alone, and forgotten with the sitting."""

from __future__ import annotations

MOST_RECENT = 8
_LONGEST = 80
"""A longer text is no search that anybody wants back."""


class Searches:
    """What stands in the search field, and what was found something with before."""

    def __init__(self) -> None:
        self.typed = ""
        """What stands in the field, also while the field is not on screen."""
        self._recent: list[str] = []

    @property
    def recent(self) -> tuple[str, ...]:
        """Earlier searches, the newest first."""
        return tuple(self._recent)

    def remember(self, typed: str) -> None:
        """Somebody opened what this found."""
        text = " ".join("".join(s if s.isprintable() else " " for s in typed).split())
        if not text or len(text) > _LONGEST:
            return
        others = [one for one in self._recent if one.casefold() != text.casefold()]
        self._recent = [text, *others][:MOST_RECENT]

    def forget(self) -> None:
        self.typed = ""
        self._recent.clear()
