"""What a file of contacts would bring: what is new, what differs, what is the same, what is odd."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from guide.core.own_contacts import Fault, OwnContact, digits


@dataclass(frozen=True, slots=True)
class Refusal:
    """An entry of a file that is no contact: which one (from 1), its name if any, and why."""

    number: int
    name: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A contact that is here already, and reads otherwise in the file."""

    mine: OwnContact
    theirs: OwnContact

    @property
    def taken_over(self) -> OwnContact:
        """What it would become: theirs, under the id it has here."""
        return replace(self.theirs, id=self.mine.id)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What would happen; nothing has happened yet."""

    added: tuple[OwnContact, ...] = ()
    changed: tuple[Difference, ...] = ()
    same: tuple[OwnContact, ...] = ()
    refused: tuple[Refusal, ...] = ()

    def chosen(self, ids: Iterable[str]) -> tuple[OwnContact, ...]:
        """What the user takes of it, by the ids in the file."""
        wanted = set(ids)
        new = [own for own in self.added if own.id in wanted]
        return (*new, *(c.taken_over for c in self.changed if c.theirs.id in wanted))


def plan_import(
    mine: tuple[OwnContact, ...],
    theirs: tuple[OwnContact, ...],
    refused: tuple[Refusal, ...] = (),
) -> ImportPlan:
    """Compare a file with what is here. Each contact here is met once."""
    left = list(mine)
    added: list[OwnContact] = []
    changed: list[Difference] = []
    same: list[OwnContact] = []
    for own in theirs:
        met = _met(own, left)
        if met is None:
            added.append(own)
            continue
        left.remove(met)
        if met.typed == own.typed:
            same.append(met)
        else:
            changed.append(Difference(met, own))
    return ImportPlan(tuple(added), tuple(changed), tuple(same), refused)


def _met(own: OwnContact, here: list[OwnContact]) -> OwnContact | None:
    """The contact here that is the same person: by id, else by name with number or place."""
    by_id = next((met for met in here if met.id == own.id), None)
    return by_id or next((met for met in here if _is_same_person(met, own)), None)


def _is_same_person(one: OwnContact, other: OwnContact) -> bool:
    if one.name.casefold() != other.name.casefold():
        return False
    same_number = bool(one.phone) and digits(one.phone) == digits(other.phone)
    return same_number or one.slot == other.slot


def merged(here: tuple[OwnContact, ...], incoming: Iterable[OwnContact]) -> tuple[OwnContact, ...]:
    """``here`` with each incoming contact at the place of its id, or at the end."""
    by_id = {own.id: own for own in here}
    for own in incoming:
        by_id[own.id] = own
    return tuple(by_id.values())
