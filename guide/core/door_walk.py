"""A way through a door: the answers somebody gave, and the question or outcome they led to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from guide.core.content.door import Door, DoorAnswer, DoorOutcome, DoorQuestion
from guide.core.flow.walk import NoSuchAnswer


@dataclass(frozen=True, slots=True)
class DoorWalk:
    """Where somebody is behind a door.

    ``trail`` holds the answers given, oldest first. A walk is a value: every move gives a new one.
    """

    door: Door
    trail: tuple[DoorAnswer, ...] = ()

    @property
    def here(self) -> DoorQuestion | DoorOutcome:
        """The question to answer now, or the outcome. Raises KeyError when a door has no such."""
        if not self.trail:
            return self.door.questions[0]
        stop = self.trail[-1].leads_to
        found = self.door.question(stop) or self.door.outcome(stop)
        if found is None:
            raise KeyError(stop)
        return found

    @property
    def answers(self) -> tuple[DoorAnswer, ...]:
        """What can be answered here; empty at an outcome."""
        here = self.here
        return here.answers if isinstance(here, DoorQuestion) else ()

    @property
    def is_at_end(self) -> bool:
        return isinstance(self.here, DoorOutcome)

    @property
    def said(self) -> tuple[tuple[str, str], ...]:
        """The questions answered so far and what was answered, in words."""
        return tuple(
            (asked.text, answer.text) for asked, answer in zip(self._asked, self.trail, strict=True)
        )

    def answer(self, index: int) -> DoorWalk:
        """Give the answer with this index (from 0); raises `NoSuchAnswer`."""
        if not 0 <= index < len(self.answers):
            raise NoSuchAnswer(", ".join(answer.text for answer in self.answers))
        return replace(self, trail=(*self.trail, self.answers[index]))

    def back(self) -> DoorWalk:
        """One answer back; at the first question it stays where it is."""
        return replace(self, trail=self.trail[:-1])

    def restart(self) -> DoorWalk:
        return replace(self, trail=())

    def in_door(self, door: Door) -> DoorWalk:
        """The same answers in another edition of the door, as far as it still asks for them."""
        if door == self.door:
            return self
        walk = DoorWalk(door)
        for asked, answer in zip(self._asked, self.trail, strict=True):
            words = [known.text for known in walk.answers]
            if walk.here.id != asked.id or answer.text not in words:
                break
            walk = walk.answer(words.index(answer.text))
        return walk

    @property
    def _asked(self) -> tuple[DoorQuestion, ...]:
        """The questions answered so far."""
        steps = (replace(self, trail=self.trail[:n]).here for n in range(len(self.trail)))
        return tuple(step for step in steps if isinstance(step, DoorQuestion))
