"""*Mag ik dit delen?*: who may tell what to whom, as content."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.content.ids import SourceId
from guide.core.content.records import Status, Word


class MayShare(StrEnum):
    """What is allowed between two roles. Where nothing is known, one asks the privacy officer."""

    YES = "ja"
    WITH_CONSENT = "met-toestemming"
    WITHOUT_NAME = "zonder-naam"
    NO = "nee"


@dataclass(frozen=True, slots=True)
class SharingRule:
    """An answer for some givers and some receivers; empty means all of them."""

    givers: tuple[str, ...]
    receivers: tuple[str, ...]
    may: MayShare
    sentence: str
    """What to do, in one sentence."""
    ground: str
    dated: str
    """Of when the ground is, in words (*tekst van 2015*)."""
    sources: tuple[SourceId, ...]
    status: Status

    def holds(self, giver: str, receiver: str) -> bool:
        return (not self.givers or giver in self.givers) and (
            not self.receivers or receiver in self.receivers
        )


@dataclass(frozen=True, slots=True)
class SharingGuide:
    """All roles and rules. The first rule that holds is the answer."""

    givers: tuple[Word, ...]
    receivers: tuple[Word, ...]
    rules: tuple[SharingRule, ...]

    def answer(self, giver: str, receiver: str) -> SharingRule | None:
        """The rule for these two; None when the facts say nothing about them."""
        return next((rule for rule in self.rules if rule.holds(giver, receiver)), None)
