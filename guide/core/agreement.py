"""Who does what in a municipality with a signal: a sheet to fill in together, kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from guide.core.content.address import Address
from guide.core.content.ids import NeedId
from guide.core.own_contacts import Fault, Typed, check

MOST_LINE, MOST_HOURS = 140, 70
"""So long may an agreement be and somebody's hours, that the sheet stays one sheet."""
_ADVICE = NeedId("overleg")


class Part(StrEnum):
    """What somebody does with a signal."""

    RECEIVES = "ontvangt"
    ADVISES = "overlegt"
    DECIDES = "beslist"


class Line(StrEnum):
    """What is agreed, each in a line."""

    PASSING_ON = "doorgeven"
    AFTER_HOURS = "buiten-kantooruren"
    FEEDBACK = "terugkoppelen"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a part, as typed."""

    name: str = ""
    phone: str = ""
    hours: str = ""

    @property
    def is_blank(self) -> bool:
        return not (self.name + self.phone + self.hours).strip()


@dataclass(frozen=True, slots=True)
class Agreement:
    """The sheet as far as it is filled in. A value: every change gives a new one."""

    people: Mapping[Part, Person] = field(default_factory=lambda: {p: Person() for p in Part})
    lines: Mapping[Line, str] = field(default_factory=lambda: dict.fromkeys(Line, ""))

    @property
    def is_blank(self) -> bool:
        all_lines = "".join(self.lines.values()).strip()
        return not all_lines and all(person.is_blank for person in self.people.values())

    def with_person(self, part: Part, person: Person) -> Agreement:
        return replace(self, people={**self.people, part: person})

    def with_line(self, line: Line, text: str) -> Agreement:
        return replace(self, lines={**self.lines, line: text})


def contacts_in(
    agreement: Agreement, notes: Mapping[Part, str], receiver: Address | None
) -> dict[Part, Typed]:
    """What would go into one's own contacts. ``receiver`` is the place of who receives signals."""
    made = {}
    for part, person in agreement.people.items():
        if not person.is_blank:
            slot = receiver if part is Part.RECEIVES else None
            needs = (_ADVICE,)
            made[part] = Typed(person.name, slot, needs, person.phone, person.hours, notes[part])
    return made


def faults_in(contacts: Mapping[Part, Typed]) -> dict[Part, tuple[Fault, ...]]:
    """What is wrong, by part; parts that are right are left out."""
    found = {part: check(typed) for part, typed in contacts.items()}
    return {part: faults for part, faults in found.items() if faults}
