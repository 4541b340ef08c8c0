"""*Uw beeld*: everything the screen, the console and the hand-over say about what was seen."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.assessment.method import Level, LevelWords
from guide.core.assessment.weigh import Assessment, Circumstances
from guide.core.content.records import Contact, Signal


@dataclass(frozen=True, slots=True)
class Picture:
    """What was seen, what it comes to, what to do now."""

    ticked: tuple[Signal, ...]
    circumstances: Circumstances
    assessment: Assessment
    words: LevelWords
    contacts: tuple[Contact, ...]
    """Whom to call, the nearest first."""
    ask: tuple[Signal, ...]
    """Signals seen whose question can tell the difference."""
    look: tuple[Signal, ...]
    """Signals not seen yet that would say most."""

    @property
    def level(self) -> Level:
        return self.assessment.level

    @property
    def contact(self) -> Contact | None:
        return self.contacts[0] if self.contacts else None
