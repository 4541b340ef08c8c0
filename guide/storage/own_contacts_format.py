"""Contacts as the bytes of a file, here or to hand to colleagues: one versioned JSON object."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import cast

from guide.core.contact_import import Refusal
from guide.core.content.address import Address, BadAddress
from guide.core.content.ids import NeedId
from guide.core.own_contacts import (
    MOST_CONTACTS,
    Fault,
    Field,
    Flaw,
    OwnContact,
    Typed,
    make,
)

VERSION = 1
MAX_BYTES = 2_000_000
_VERSION, _CONTACTS = "versie", "contacten"
_NO_DAY = date(2000, 1, 1)


class Misread(Enum):
    """Why some bytes give no contacts at all."""

    FOREIGN = auto()
    """They hold something else, or are damaged."""
    NEWER = auto()
    """A newer version of the guide wrote them."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What some bytes hold: contacts, and entries that are none."""

    contacts: tuple[OwnContact, ...] = ()
    refused: tuple[Refusal, ...] = ()
    misread: Misread | None = None


def format_contacts(contacts: tuple[OwnContact, ...]) -> bytes:
    values = {_VERSION: VERSION, _CONTACTS: [_entry_of(own) for own in contacts]}
    return (json.dumps(values, indent=2, ensure_ascii=False) + "\n").encode("utf-8")


def _entry_of(own: OwnContact) -> dict[str, object]:
    return {
        Field.ID.value: own.id,
        Field.NAME.value: own.name,
        Field.SLOT.value: str(own.slot) if own.slot else None,
        Field.NEEDS.value: list(own.needs),
        Field.PHONE.value: own.phone,
        Field.HOURS.value: own.hours,
        Field.NOTE.value: own.note,
        Field.CHECKED.value: own.checked.isoformat(),
    }


def parse_contacts(data: bytes) -> Parsed:
    """Contacts from any bytes; never raises."""
    values = _object(data)
    version, entries = values.get(_VERSION), values.get(_CONTACTS)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return Parsed(misread=Misread.FOREIGN)
    if version > VERSION:
        return Parsed(misread=Misread.NEWER)
    if not isinstance(entries, list):
        return Parsed(misread=Misread.FOREIGN)
    return _parsed(entries)


def _object(data: bytes) -> Mapping[str, object]:
    if len(data) > MAX_BYTES:
        return {}
    try:
        values = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _parsed(entries: list[object]) -> Parsed:
    sound: dict[str, OwnContact] = {}
    refused: list[Refusal] = []
    for number, entry in enumerate(entries, start=1):
        reading = _Entry(entry)
        made = reading.contact()
        if isinstance(made, OwnContact):
            if made.id not in sound and len(sound) < MOST_CONTACTS:
                sound[made.id] = made
                continue
            flaw = Flaw.TWICE if made.id in sound else Flaw.TOO_MANY
            made = (Fault(Field.ID, flaw),)
        refused.append(Refusal(number, reading.name, made))
    return Parsed(tuple(sound.values()), tuple(refused))


class _Entry:
    """Reads one entry, and remembers what in it is not of the right kind."""

    def __init__(self, entry: object) -> None:
        self._wrong: list[Field] = []
        self._values: Mapping[str, object] = {}
        if isinstance(entry, dict):
            self._values = entry

    @property
    def name(self) -> str:
        """What stands where the name should; empty when nothing can be read there."""
        value = self._values.get(Field.NAME.value)
        return value if isinstance(value, str) else ""

    def contact(self) -> OwnContact | tuple[Fault, ...]:
        own_id = self._text(Field.ID)
        typed = Typed(
            name=self._text(Field.NAME),
            slot=self._slot(),
            needs=self._needs(),
            phone=self._text(Field.PHONE),
            hours=self._text(Field.HOURS),
            note=self._text(Field.NOTE),
        )
        checked = self._day()
        if self._wrong:
            return tuple(Fault(field, Flaw.WRONG_KIND) for field in self._wrong)
        return make(own_id, typed, checked)

    def _text(self, field: Field) -> str:
        value = self._values.get(field.value, "")
        if isinstance(value, str):
            return value
        self._wrong.append(field)
        return ""

    def _slot(self) -> Address | None:
        value = self._values.get(Field.SLOT.value)
        if value is None or value == "":
            return None
        try:
            return Address.parse(value if isinstance(value, str) else "")
        except BadAddress:
            self._wrong.append(Field.SLOT)
            return None

    def _needs(self) -> tuple[NeedId, ...]:
        value = self._values.get(Field.NEEDS.value, [])
        if isinstance(value, list) and all(isinstance(need, str) for need in value):
            return tuple(NeedId(need) for need in cast("list[str]", value))
        self._wrong.append(Field.NEEDS)
        return ()

    def _day(self) -> date:
        try:
            return date.fromisoformat(self._text(Field.CHECKED))
        except ValueError:
            self._wrong.append(Field.CHECKED)
            return _NO_DAY
