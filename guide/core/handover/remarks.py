"""The gentle look at what somebody types: words that judge, and data about a person.

It only points out; nothing is refused or changed. Pure, and quick on any text: every pattern
begins with something rare and none can go back over more than a few characters.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import islice

MOST_REMARKS = 50
"""So many at most: nobody reads more about one text."""


class RemarkKind(Enum):
    """What was found."""

    VERDICT = "verdict"
    SERVICE_NUMBER = "service-number"
    ACCOUNT = "account"
    EMAIL = "email"
    PHONE = "phone"
    BIRTH_DATE = "birth-date"
    NUMBER_PLATE = "number-plate"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Remark:
    """A stretch of text that could be said better; ``instead`` and ``why`` are for verdicts."""

    start: int
    end: int
    kind: RemarkKind
    instead: str = ""
    why: str = ""


def in_order(found: Iterable[Remark]) -> tuple[Remark, ...]:
    """The remarks from first to last; of two that lie over each other the earlier, then longer."""
    kept: list[Remark] = []
    for remark in sorted(found, key=lambda remark: (remark.start, -remark.end)):
        if not kept or remark.start >= kept[-1].end:
            kept.append(remark)
    return tuple(islice(kept, MOST_REMARKS))
