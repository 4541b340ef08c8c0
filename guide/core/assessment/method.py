"""How signals are weighed, as content: the rule, the advice, and what both rest on.

The rule per dimension is that of the ILO/European Commission operational indicators (2009), as
far as it could be verified; the advice is the guide's own and says so. Nothing here combines
dimensions into a verdict: the survey table that does is stricter than Dutch law.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.content.address import Address
from guide.core.content.ids import NeedId, SourceId
from guide.core.content.records import Status


class Level(StrEnum):
    """What to do now, from quiet to urgent. There is no level below: doubt is a reason to call."""

    WATCH = "houd-in-de-gaten"
    CONSULT = "overleggen"
    TODAY = "vandaag-overleggen"
    CALL = "nu-bellen"


LEVELS = tuple(Level)
"""In rising order."""


class Trigger(StrEnum):
    """What makes a line of the advice apply."""

    ALWAYS = "altijd"
    DANGER = "gevaar"
    MINOR = "minderjarig"
    ALARM = "alarm"
    RULE_MET = "regel-gehaald"
    TOUCHED = "geraakt"
    STRONG = "sterk"
    SIGNALS = "signalen"


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One way in which a dimension meets the rule: at least so many of each strength.

    A stronger indicator counts where a weaker one is asked for.
    """

    strong: int
    medium: int
    weak: int


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """A level, and when it applies: ``least`` dimensions or signals of what ``trigger`` counts.

    ``least`` means nothing for ALWAYS, DANGER, MINOR and ALARM.
    """

    level: Level
    trigger: Trigger
    least: int
    reason: str
    """Why, in words, when this line decides."""
    need: NeedId
    """What to look for in a contact."""
    contact: Address
    """Whom to call when nobody nearer serves the need."""


@dataclass(frozen=True, slots=True)
class LevelWords:
    """How a level is said."""

    level: Level
    title: str
    text: str
    say: str
    """An opening sentence for the call."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """The whole method. The first line of ``advice`` that applies decides; the last always does."""

    rule: tuple[RuleLine, ...]
    advice: tuple[AdviceLine, ...]
    words: tuple[LevelWords, ...]
    rule_html: str
    """The rule in words, with its source and how far it was verified."""
    advice_html: str
    """That the levels are the guide's own, and how they are reached."""
    limits_html: str
    """What the weighing does not say."""
    sources: tuple[SourceId, ...]
    status: Status
