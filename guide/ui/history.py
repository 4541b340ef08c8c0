"""Where the reader has been: back, forward, and where on each page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from guide.core.content.address import Address

_MOST = 200


@dataclass(frozen=True, slots=True)
class KeyboardPlace:
    """Which of the stops of a page has the keyboard, and which row of it if it is a list."""

    stop: int
    kind: str
    name: str
    row: int = -1
    column: int = -1
    words: str = ""
    """What that row said."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was open, how far it was scrolled, in pixels, and where the keyboard was."""

    address: Address
    scroll: int = 0
    keyboard: KeyboardPlace | None = None


class History:
    """A row of visits with a place in it. There is always one present visit."""

    def __init__(self, first: Address) -> None:
        self._visits = [Visit(first)]
        self._at = 0

    @property
    def here(self) -> Visit:
        return self._visits[self._at]

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at < len(self._visits) - 1

    def remember_scroll(self, scroll: int) -> None:
        self._visits[self._at] = replace(self.here, scroll=scroll)

    def remember_keyboard(self, place: KeyboardPlace | None) -> None:
        self._visits[self._at] = replace(self.here, keyboard=place)

    def visit(self, address: Address, *, again: bool = False) -> None:
        """Go to a new place; what lay ahead is forgotten.

        Where one already is, one stays, unless one comes there ``again``, to another part.
        """
        if address == self.here.address and not again:
            return
        self._visits = [*self._visits[: self._at + 1], Visit(address)][-_MOST:]
        self._at = len(self._visits) - 1

    def back(self) -> Visit:
        self._at = max(0, self._at - 1)
        return self.here

    def forward(self) -> Visit:
        self._at = min(len(self._visits) - 1, self._at + 1)
        return self.here

    def forget(self, first: Address) -> None:
        """Nothing but ``first`` remains."""
        self._visits = [Visit(first)]
        self._at = 0
