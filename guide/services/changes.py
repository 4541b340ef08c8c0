"""What changed goes round as a small record; open pages ask whether it concerns them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from guide.core.content.address import Address


class Topic(Enum):
    """What kind of thing changed."""

    SIGNAL_TICKS = auto()
    STEP_TICKS = auto()
    WALKS = auto()
    PLAYS = auto()
    HANDOVER = auto()
    BOOKMARKS = auto()
    OWN_CONTACTS = auto()
    AGREEMENT = auto()
    CONTENT = auto()


@dataclass(frozen=True, slots=True)
class Change:
    """One change: what kind, and of which page (None: of more than one)."""

    topic: Topic
    subject: Address | None = None


Listener = Callable[[Change], None]


class ChangeFeed:
    """Tells every listener of every change, in the order they came."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []
        self._to_tell: deque[Change] = deque()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` from now on; the function given back ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def publish(self, change: Change) -> None:
        """Tell everybody; what a listener publishes meanwhile is told when this one is done."""
        self._to_tell.append(change)
        if len(self._to_tell) > 1:
            return
        try:
            while self._to_tell:
                self._tell(self._to_tell[0])
                self._to_tell.popleft()
        finally:
            self._to_tell.clear()

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            if listener in self._listeners:  # unless another has just ended its subscription
                listener(change)
