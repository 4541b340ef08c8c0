"""What somebody wants to hand over, as far as they have said it: typed text and two answers."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum

from guide.core.content.address import Address


class Answer(StrEnum):
    """An answer to a question that somebody in the field cannot always answer."""

    YES = "ja"
    NO = "nee"
    UNKNOWN = "weet-ik-niet"


@dataclass(frozen=True, slots=True)
class Draft:
    """One hand-over in the making. A value: every change gives a new one."""

    saw: str = ""
    where: str = ""
    when: str | None = None
    """None until somebody changes it: the note then says when the draft was begun."""
    think: str = ""
    danger: Answer | None = None
    """Whether there is danger now; None when nobody answered."""
    danger_note: str = ""
    minor: Answer | None = None
    """Whether somebody is under 18; None when nobody answered."""
    age_note: str = ""
    wants: str = ""
    reach: str = ""
    ask: str = ""
    with_steps: bool = True
    """Whether the ticked steps go into the note."""
    with_walks: bool = True
    """Whether the ways walked through a flowchart go into the note."""
    template: Address | None = None
    """For whom the note is; None is the first template the guide has."""
    as_note: bool = False
    """Shown as a note; else as the call sheet."""

    @property
    def has_text(self) -> bool:
        """Whether something was typed that would be lost."""
        values = (getattr(self, field.name) for field in fields(self))
        return any(isinstance(v, str) and not isinstance(v, Answer) and v.strip() for v in values)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed and nothing answered; the choice of a paper is no answer."""
        return not self.has_text and self.danger is None and self.minor is None

    def emptied(self) -> Draft:
        """Begun anew, for the same reader."""
        return replace(Draft(), template=self.template, as_note=self.as_note)
