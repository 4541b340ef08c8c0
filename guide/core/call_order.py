"""Whom to call now: who answers before who is closed, the nearest before the farther.

After those who serve the need comes the stable road: whom the guide says to call at once. Where
nobody surely answers it comes before who is closed, so that somebody always answers in time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from guide.core.answering import is_sure, stands
from guide.core.content.ids import NeedId, RoleId
from guide.core.content.records import Contact, Reach
from guide.core.standing import Answering, Holidays, Standing

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
    """Belongs to the stable road."""
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


def call_order(
    contacts: Iterable[Contact], stable: Iterable[Contact], asked: Asked
) -> tuple[CallRow, ...]:
    """Everybody who serves the need and the stable road, each once, in the order to call them.

    ``contacts`` come in the order in which equals are kept, ``stable`` likewise. 112 is for danger:
    for another need the bar at the foot of every page shows it, and the list does not.
    """
    always_there = {
        contact.head.address: contact
        for contact in stable
        if contact.emergency_rank != _FIRST_NUMBER or asked.need == DANGER
    }
    serving = {c.head.address: c for c in contacts if _serves(c, asked)}
    rows = [_row(c, asked, serves=True, is_stable=at in always_there) for at, c in serving.items()]
    rows += [
        _row(contact, asked, serves=False, is_stable=True)
        for address, contact in always_there.items()
        if address not in serving
    ]
    places = _places(rows)
    return tuple(sorted(rows, key=lambda row: _key(row, places, asked.need)))


def _serves(contact: Contact, asked: Asked) -> bool:
    """A contact for some roles is kept from the others, unless the reader has not said."""
    for_whom = contact.head.roles
    is_for_reader = not for_whom or not asked.role or asked.role in for_whom
    return asked.need in contact.needs and is_for_reader


def _row(contact: Contact, asked: Asked, *, serves: bool, is_stable: bool) -> CallRow:
    now = stands(contact, asked.at, asked.holidays)
    serves = serves or _is_for_danger(contact, asked.need)
    turn = _turn(contact, now, serves=serves, is_stable=is_stable)
    return CallRow(contact, now, turn, is_sure(contact, asked.at.date()))


def _is_for_danger(contact: Contact, need: NeedId) -> bool:
    return contact.emergency_rank == _FIRST_NUMBER and need == DANGER


def _turn(contact: Contact, now: Standing, *, serves: bool, is_stable: bool) -> Turn:
    if not contact.phone:
        return Turn.NO_NUMBER
    if serves and now.answers:
        return Turn.NOW
    if is_stable:
        return Turn.STABLE
    return Turn.UNKNOWN if now.answering is Answering.UNKNOWN else Turn.LATER


def _places(rows: Sequence[CallRow]) -> dict[Turn, int]:
    """Where nobody surely answers, the right desk may still do so, and a sure one comes next."""
    somebody_answers = any(row.turn is Turn.NOW and row.is_sure for row in rows)
    known_first = (Turn.LATER, Turn.STABLE, Turn.UNKNOWN)
    order = [
        Turn.NOW,
        *(known_first if somebody_answers else reversed(known_first)),
        Turn.NO_NUMBER,
    ]
    return {turn: place for place, turn in enumerate(order)}


def _key(row: CallRow, places: dict[Turn, int], need: NeedId) -> tuple[object, ...]:
    """Equals stay in the order they came in: sorting is stable."""
    return (
        not _is_for_danger(row.contact, need),
        places[row.turn],
        not row.standing.answers,
        (row.standing.again or _LONG_AFTER) if row.turn is Turn.LATER else _LONG_AFTER,
        _REACH[row.contact.reach],
        not row.is_sure,
    )
