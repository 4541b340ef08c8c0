"""A contact that a user keeps: the work number of a colleague, never data of a person concerned.

It may fill a place that the guide leaves open (*uw aandachtsfunctionaris*), and then comes first
wherever that place is asked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, StrEnum

from guide.core.content.address import SLUG, Address, Kind
from guide.core.content.codes import Code
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, PageHead, Reach, Review, Status, TextSection
from guide.core.opening_hours import OpeningHours

MOST_CONTACTS = 200
LONGEST_NAME = 80
LONGEST_PHONE = 30
LONGEST_HOURS = 100
LONGEST_NOTE = 500
MOST_NEEDS = 20
FEWEST_DIGITS, MOST_DIGITS = 3, 15

_ID = re.compile(r"[a-z0-9]{1,32}")
_PHONE = re.compile(r"[0-9 +()-]+")
_INLAND_ONLY = ("0800", "0900", "0906", "0909")
_COUNTRY = "+31"
_YEARS = range(2000, 3000)
_LONGEST_PURPOSE = 120
_PREFIX = "eigen-"
_DASHES = str.maketrans("‐‑‒–—", "-----")
_UNREADABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
"""Control characters, halves of characters, and what turns the direction of text: the last can
make a number read otherwise."""


class Field(StrEnum):
    """The parts of a contact, by their words in the file."""

    ID = "id"
    NAME = "naam"
    SLOT = "plek"
    NEEDS = "behoeften"
    PHONE = "telefoon"
    HOURS = "uren"
    NOTE = "notitie"
    CHECKED = "nagekeken"


class Flaw(Enum):
    """What is wrong with a field; the screen has the words."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    UNREADABLE = "holds characters that cannot be shown"
    NOT_A_NUMBER = "holds something that is no digit, space, +, bracket or hyphen"
    WRONG_LENGTH = "has too few or too many digits"
    NO_WAY_TO_REACH = "neither a number nor a note on how to reach them"
    WRONG_KIND = "is not what belongs there"
    TWICE = "was there already"
    TOO_MANY = "is one more than can be kept"


@dataclass(frozen=True, slots=True)
class Fault:
    """One field and what is wrong with it."""

    field: Field
    flaw: Flaw


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody filled in, as they typed it."""

    name: str = ""
    slot: Address | None = None
    needs: tuple[NeedId, ...] = ()
    phone: str = ""
    hours: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class OwnContact:
    """A contact of the user's own; `make` is the only maker that checks."""

    id: str
    name: str
    slot: Address | None
    """The place in the guide that this contact fills."""
    needs: tuple[NeedId, ...]
    """What they are called for; empty when they fill a place, which says it."""
    phone: str
    hours: str
    """As typed; `read_typed_hours` makes of it what it can."""
    note: str
    checked: date
    """When somebody last said that this is right."""

    @property
    def address(self) -> Address:
        return Address(Kind.CONTACT, f"{_PREFIX}{self.id}")

    @property
    def typed(self) -> Typed:
        """What would have to be typed to get this contact."""
        return Typed(self.name, self.slot, self.needs, self.phone, self.hours, self.note)


def make(own_id: str, typed: Typed, checked: date) -> OwnContact | tuple[Fault, ...]:
    """The contact that was typed, or what is wrong with it."""
    faults = [*_id_faults(own_id), *check(typed)]
    if checked.year not in _YEARS:
        faults.append(Fault(Field.CHECKED, Flaw.WRONG_KIND))
    if faults:
        return tuple(faults)
    tidy = tidied(typed)
    return OwnContact(
        own_id, tidy.name, tidy.slot, tidy.needs, tidy.phone, tidy.hours, tidy.note, checked
    )


def id_of(address: Address) -> str:
    """The id of the own contact at an address; empty when it is another place."""
    is_own = address.kind is Kind.CONTACT and address.slug.startswith(_PREFIX)
    return address.slug.removeprefix(_PREFIX) if is_own else ""


def tidied(typed: Typed) -> Typed:
    """The same without blanks around and between; needs only where no place says them."""
    return Typed(
        name=_one_line(typed.name),
        slot=typed.slot,
        needs=() if typed.slot else tuple(dict.fromkeys(typed.needs)),
        phone=_one_line(typed.phone.translate(_DASHES)),
        hours=_one_line(typed.hours),
        note="\n".join(line.rstrip() for line in typed.note.splitlines()).strip(),
    )


def check(typed: Typed) -> tuple[Fault, ...]:
    """Everything that is wrong, one fault for each field, in the order of the form."""
    tidy = tidied(typed)
    flaws = {
        Field.NAME: _text_flaw(tidy.name, LONGEST_NAME) if tidy.name else Flaw.EMPTY,
        Field.SLOT: _slot_flaw(tidy.slot),
        Field.NEEDS: _needs_flaw(tidy.needs),
        Field.PHONE: _phone_flaw(tidy),
        Field.HOURS: _text_flaw(tidy.hours, LONGEST_HOURS),
        Field.NOTE: _text_flaw(tidy.note, LONGEST_NOTE, lines=True),
    }
    return tuple(Fault(field, flaw) for field, flaw in flaws.items() if flaw)


def _id_faults(own_id: str) -> tuple[Fault, ...]:
    return () if _ID.fullmatch(own_id) else (Fault(Field.ID, Flaw.WRONG_KIND),)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _text_flaw(text: str, longest: int, *, lines: bool = False) -> Flaw | None:
    if _UNREADABLE.search(text.replace("\n", "") if lines else text):
        return Flaw.UNREADABLE
    return Flaw.TOO_LONG if len(text) > longest else None


def _slot_flaw(slot: Address | None) -> Flaw | None:
    fits = slot is None or (slot.kind is Kind.CONTACT and not slot.fragment)
    return None if fits else Flaw.WRONG_KIND


def _needs_flaw(needs: tuple[NeedId, ...]) -> Flaw | None:
    fits = all(len(need) <= LONGEST_NAME and SLUG.fullmatch(need) for need in needs)
    if not fits:
        return Flaw.WRONG_KIND
    return Flaw.TOO_LONG if len(needs) > MOST_NEEDS else None


def _phone_flaw(tidy: Typed) -> Flaw | None:
    if not tidy.phone:
        return None if tidy.note else Flaw.NO_WAY_TO_REACH
    if not _PHONE.fullmatch(tidy.phone):
        return Flaw.NOT_A_NUMBER
    fits = FEWEST_DIGITS <= len(digits(tidy.phone)) <= MOST_DIGITS
    return None if fits and len(tidy.phone) <= LONGEST_PHONE else Flaw.WRONG_LENGTH


def digits(phone: str) -> str:
    """A number without what people put between the digits."""
    return re.sub(r"[^0-9]", "", phone)


def dialled(phone: str) -> str:
    """What a telephone dials for a number as people write it."""
    bare = digits(phone)
    if phone.startswith("+"):
        return f"+{bare}"
    if bare.startswith("00"):
        return f"+{bare[2:]}"
    is_dutch = len(bare) == 10 and bare.startswith("0") and not bare.startswith(_INLAND_ONLY)
    return f"{_COUNTRY}{bare[1:]}" if is_dutch else bare


def as_contact(own: OwnContact, place: Contact | None = None) -> Contact:
    """An ordinary contact, so that every page can show it.

    With the ``place`` it fills it says what that place says: what for, what to have ready.
    """
    return Contact(
        head=_head(own),
        reach=Reach.LOCAL,
        needs=place.needs if place else own.needs,
        purpose=place.head.title if place else _first_line(own.note),
        who_may_call="",
        phone=own.phone,
        phone_dial=dialled(own.phone),
        phone_abroad="",
        route="" if own.phone else own.note,
        fallback=None,
        hours=_hours(own.hours),
        website="",
        have_ready_html=place.have_ready_html if place else "",
        say=place.say if place else "",
        emergency_rank=-1,
        sections=_note_section(own.note) if own.phone else (),
    )


def _head(own: OwnContact) -> PageHead:
    return PageHead(
        address=own.address,
        code=Code(""),
        title=own.name,
        lead="",
        roles=(),
        review=Review(own.checked, _a_year_after(own.checked)),
        sources=(),
        status=Status.CONFIRMED,
        position=0,
    )


def _hours(typed: str) -> OpeningHours | None:
    """Hours that cannot be read keep their words; without periods nobody concludes anything."""
    if not typed:
        return None
    from guide.core.typed_hours import read_typed_hours  # a start without contacts has no need

    words_only = OpeningHours(always=False, periods=(), words=typed, is_confirmed=False)
    return read_typed_hours(typed) or words_only


def _note_section(note: str) -> tuple[TextSection, ...]:
    """The note as reading text, without a heading."""
    if not note:
        return ()
    html = note.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    lines = html.replace("\n", "<br>")
    return (TextSection("notitie", "", 0, f"<p>{lines}</p>"),)


def _first_line(note: str) -> str:
    line = note.partition("\n")[0]
    return line if len(line) <= _LONGEST_PURPOSE else f"{line[: _LONGEST_PURPOSE - 1].rstrip()}…"


def _a_year_after(day: date) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return date(day.year + 1, day.month, 28 if is_leap_day else day.day)


def holder_of(place: Address, contacts: tuple[OwnContact, ...]) -> OwnContact | None:
    """Who fills a place: of more than one the newest, of equals the one added last."""
    filling = [own for own in contacts if own.slot == place]
    return max(reversed(filling), key=lambda own: own.checked, default=None)


def renewed(own: OwnContact, today: date) -> OwnContact:
    """The same contact, said to be right today."""
    return replace(own, checked=today)
