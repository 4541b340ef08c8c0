"""Whom to call now: who surely answers, who may, who is closed; the nearest before the farther.

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
    """Serves the need and surely answers."""
    MAYBE = auto()
    """Serves the need and may answer: an older source says so, or nobody knows when they do."""
    LATER = auto()
    """Serves the need and is closed."""
    STABLE = auto()
    """Belongs to the stable road."""
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
    sure = is_sure(contact, asked.at.date())
    serves = serves or _is_for_danger(contact, asked.need)
    turn = _turn_of_number(now, sure=sure, serves=serves, is_stable=is_stable)
    return CallRow(contact, now, turn if contact.phone else Turn.NO_NUMBER, sure)


def _is_for_danger(contact: Contact, need: NeedId) -> bool:
    return contact.emergency_rank == _FIRST_NUMBER and need == DANGER


def _turn_of_number(now: Standing, *, sure: bool, serves: bool, is_stable: bool) -> Turn:
    if serves and now.answers and sure:
        return Turn.NOW
    if serves and (now.answers or now.answering is Answering.UNKNOWN):
        return Turn.MAYBE
    return Turn.STABLE if is_stable else Turn.LATER


def _places(rows: Sequence[CallRow]) -> dict[Turn, int]:
    """Where nobody surely answers, the stable road comes before who is closed."""
    somebody_answers = any(row.turn is Turn.NOW for row in rows)
    last = [Turn.LATER, Turn.STABLE] if somebody_answers else [Turn.STABLE, Turn.LATER]
    return {turn: n for n, turn in enumerate([Turn.NOW, Turn.MAYBE, *last, Turn.NO_NUMBER])}


def _key(row: CallRow, places: dict[Turn, int], need: NeedId) -> tuple[object, ...]:
    """Equals stay in the order they came in: sorting is stable."""
    return (
        not _is_for_danger(row.contact, need),
        places[row.turn],
        row.turn is Turn.STABLE and not row.standing.answers,
        (row.standing.again or _LONG_AFTER) if row.turn is Turn.LATER else _LONG_AFTER,
        _REACH[row.contact.reach],
    )
