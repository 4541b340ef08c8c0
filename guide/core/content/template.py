"""Templates of the hand-over: for whom a note is, and which of what one knows goes into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.content.address import Address
from guide.core.content.records import PageHead, TextSection


class HandoverField(StrEnum):
    """What a listener needs, in the order in which they need it."""

    SAW = "gezien"
    TICKED = "aangevinkt"
    WHERE = "plaats"
    WHEN = "tijd"
    THINK = "denk"
    DANGER = "gevaar"
    AGE = "leeftijd"
    WANTS = "wil"
    REACH = "bereiken"
    STEPS = "stappen"
    WALKED = "route"
    ASK = "vraag"


@dataclass(frozen=True, slots=True)
class Template:
    """A note for one kind of reader."""

    head: PageHead
    contact: Address | None
    """Whom it goes to; None for one's own file."""
    fields: tuple[HandoverField, ...]
    opening: str
    """The first sentence of the note."""
    ask: str
    """What one asks of the reader when nothing else was typed."""
    avoid: tuple[str, ...]
    """What not to write in it, one rule a line."""
    sharing_html: str
    """What may be shared with this reader, and on which ground."""
    sections: tuple[TextSection, ...]
