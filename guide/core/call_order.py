"""Whom to call now: who answers before who does not, the nearest before the farther.

After those who serve the need comes the road that is always there: whom the guide says to call at
once. It comes sooner when nobody is sure to answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, auto

from guide.core.content.ids import NeedId, RoleId
from guide.core.content.records import Contact, Reach, Status
from guide.core.standing import Answering, Holidays, Standing, standing

DANGER = NeedId("gevaar")
_FIRST_NUMBER = 0
"""The place of 112 in the emergency bar."""
_REACH = {reach: number for number, reach in enumerate(Reach)}
_LONG_AFTER = datetime.fromisoformat("9999-12-31T23:59")


class Turn(Enum):
    """Why somebody stands where they stand in the list."""

    NOW = auto()
    """Serves the need and answers."""
    LATER = auto()
    """Serves the need and answers again at a time that is known, or is closed."""
    STABLE = auto()
    """Belongs to the road that is always there."""
    UNKNOWN = auto()
    """Serves the need; when they answer is not known."""
    NO_NUMBER = auto()
    """Serves the need, and is reached in another way than by a number of their own."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to know: for what, as whom, and at which moment."""

    need: NeedId
    role: RoleId
    """Empty when the reader has not said."""
    at: datetime
    """Dutch wall-clock time."""
    holidays: Holidays | None


@dataclass(frozen=True, slots=True)
class CallRow:
    """One contact in the list, and how it stands with them at that moment."""

    contact: Contact
    standing: Standing
    turn: Turn
    is_sure: bool


def is_sure(contact: Contact, today: date) -> bool:
    """Whether number and hours are confirmed and were read again in time."""
    if contact.head.status is not Status.CONFIRMED or contact.head.review.due < today:
        return False
    return contact.hours is None or contact.hours.is_confirmed


def call_order(
    contacts: Iterable[Contact], stable: Iterable[Contact], asked: Asked
) -> tuple[CallRow, ...]:
    """Everybody who serves the need and the stable road, each once, in the order to call them.

    ``contacts`` come in the order in which equals are kept, ``stable`` likewise.
    """
    always_there = {contact.head.address: contact for contact in stable}
    serving = {c.head.address: c for c in contacts if _serves(c, asked)}
    rows = [_row(c, asked, serves=True, is_stable=at in always_there) for at, c in serving.items()]
    rows += [
        _row(contact, asked, serves=False, is_stable=True)
        for address, contact in always_there.items()
        if address not in serving
    ]
    places = _places(rows)
    return tuple(sorted(rows, key=lambda row: _key(row, places, asked.need)))


def count_answering(contacts: Iterable[Contact], at: datetime, holidays: Holidays | None) -> int:
    """How many numbers are surely answered at ``at``."""
    return sum(
        bool(contact.phone)
        and is_sure(contact, at.date())
        and standing(contact.hours, at, holidays).answers
        for contact in contacts
    )


def _serves(contact: Contact, asked: Asked) -> bool:
    """A contact for some roles is kept from the others, unless the reader has not said."""
    for_whom = contact.head.roles
    is_for_reader = not for_whom or not asked.role or asked.role in for_whom
    return asked.need in contact.needs and is_for_reader


def _row(contact: Contact, asked: Asked, *, serves: bool, is_stable: bool) -> CallRow:
    stands = standing(contact.hours, asked.at, asked.holidays)
    serves = serves or _is_for_danger(contact, asked.need)
    turn = _turn(contact, stands, serves=serves, is_stable=is_stable)
    return CallRow(contact, stands, turn, is_sure(contact, asked.at.date()))


def _is_for_danger(contact: Contact, need: NeedId) -> bool:
    return contact.emergency_rank == _FIRST_NUMBER and need == DANGER


def _turn(contact: Contact, stands: Standing, *, serves: bool, is_stable: bool) -> Turn:
    if not contact.phone:
        return Turn.NO_NUMBER
    if serves and stands.answers:
        return Turn.NOW
    if is_stable:
        return Turn.STABLE
    return Turn.UNKNOWN if stands.answering is Answering.UNKNOWN else Turn.LATER


def _places(rows: Sequence[CallRow]) -> dict[Turn, int]:
    """Whoever waits for a number must not first read who is closed."""
    somebody_answers = any(row.turn is Turn.NOW and row.is_sure for row in rows)
    middle = [Turn.LATER, Turn.STABLE] if somebody_answers else [Turn.STABLE, Turn.LATER]
    order = [Turn.NOW, *middle, Turn.UNKNOWN, Turn.NO_NUMBER]
    return {turn: place for place, turn in enumerate(order)}


def _key(row: CallRow, places: dict[Turn, int], need: NeedId) -> tuple[object, ...]:
    """Equals stay in the order they came in: sorting is stable."""
    is_first_number = row.contact.emergency_rank == _FIRST_NUMBER
    return (
        not _is_for_danger(row.contact, need),
        places[row.turn],
        not (is_first_number and row.turn is Turn.STABLE),
        not row.standing.answers,
        (row.standing.again or _LONG_AFTER) if row.turn is Turn.LATER else _LONG_AFTER,
        _REACH[row.contact.reach],
        not row.is_sure,
    )
