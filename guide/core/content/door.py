"""A door: the few questions between a feeling and the right list, one safe act and one number."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.content.address import Address
from guide.core.content.ids import DoorStopId
from guide.core.content.records import PageHead, TextSection

MOST_QUESTIONS = 3
"""A door leads in within ten seconds, so no way through it asks more than this."""


@dataclass(frozen=True, slots=True)
class DoorAnswer:
    """What somebody can answer, and the question or outcome that comes next."""

    text: str
    leads_to: DoorStopId


@dataclass(frozen=True, slots=True)
class DoorQuestion:
    """One question; ``help_html`` says why it is asked or how to tell (may be empty)."""

    id: DoorStopId
    text: str
    help_html: str
    answers: tuple[DoorAnswer, ...]


@dataclass(frozen=True, slots=True)
class DoorOutcome:
    """Where a way through the door ends."""

    id: DoorStopId
    title: str
    act_html: str
    """The one safe thing to do next."""
    look_at: Address
    """The list of signals (or the route) that fits."""
    contact: Address
    """The one number."""
    is_urgent: bool
    """True when calling comes before looking."""


@dataclass(frozen=True, slots=True)
class Door:
    """One of the doors of the start page. The first question is where it starts."""

    head: PageHead
    icon: str
    questions: tuple[DoorQuestion, ...]
    outcomes: tuple[DoorOutcome, ...]
    sections: tuple[TextSection, ...]

    def question(self, stop: DoorStopId) -> DoorQuestion | None:
        """The question with this id; None when the id is that of an outcome."""
        return next((question for question in self.questions if question.id == stop), None)

    def outcome(self, stop: DoorStopId) -> DoorOutcome | None:
        """The outcome with this id; None when the id is that of a question."""
        return next((outcome for outcome in self.outcomes if outcome.id == stop), None)
