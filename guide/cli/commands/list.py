"""``list KIND``: everything of one kind, for people or as JSON."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from guide.authoring.suggest import nearest, quoted
from guide.cli.as_json import Json, brief_contact, brief_head, brief_signal, whole_signal
from guide.cli.opened import opened
from guide.cli.output import say, say_json
from guide.cli.status import FINE, refused
from guide.core.content.address import Kind, Section
from guide.core.content.records import Status
from guide.services.library import Library

KINDS: dict[str, Kind] = {kind.value: kind for kind in Kind} | {"signal": Kind.SIGNAL}

_OF_SECTION: dict[str, tuple[Kind, ...]] = {
    Section.SIGNALS.value: (Kind.DOOR, Kind.ROUTE, Kind.SIGNALS, Kind.SIGNAL),
    Section.CHECKLISTS.value: (Kind.CHECKLIST,),
    Section.FLOWS.value: (Kind.FLOW,),
    Section.CONTACTS.value: (Kind.CONTACT,),
    Section.BARRIERS.value: (Kind.BARRIER,),
    Section.PRACTICE.value: (Kind.CASE,),
    Section.CARDS.value: (Kind.CARD,),
    Section.READING.value: (Kind.FORM, Kind.TERM, Kind.REFERENCE, Kind.FIGURES),
}


def run(arguments: Namespace) -> int:
    kind = kind_named(arguments.kind)
    with opened(arguments.content) as guide:
        found = _found(kind, guide.library, in_full=arguments.json)
    if arguments.json:
        say_json(found)
    else:
        say_list(found)
    return FINE


def _found(kind: Kind, library: Library, *, in_full: bool) -> list[Json]:
    """Signals come with all their fields for programs: they are records, not pages."""
    if in_full and kind is Kind.SIGNAL:
        return [whole_signal(signal, library) for signal in library.signals]
    return things_of(kind, library)


def kind_named(word: str) -> Kind:
    """The kind somebody means; raises `Refused`, naming the kinds."""
    kind = KINDS.get(word.strip().lower())
    if kind is None:
        known = ", ".join(sorted(KINDS))
        sentence = f"‘{word[:80]}’ is geen soort. De soorten zijn: {known}."
        raise refused(sentence, quoted(nearest(word, KINDS)))
    return kind


def things_of(kind: Kind, library: Library) -> list[Json]:
    """All of one kind, in the authors' order."""
    if kind is Kind.SIGNAL:
        return [brief_signal(signal) for signal in library.signals]
    if kind is Kind.CONTACT:
        return [brief_contact(contact) for contact in library.contacts]
    return [brief_head(head) for head in library.heads(kind)]


def things_in(section: Section, library: Library) -> list[Json]:
    """All that stands in a part of the guide; nothing for parts without pages."""
    kinds = _OF_SECTION.get(section.value, ())
    return [thing for kind in kinds for thing in things_of(kind, library)]


def say_list(things: Iterable[Json]) -> None:
    """A line each: code, title, address, and the mark of what is not confirmed."""
    rows = list(things)
    width = max((len(thing["code"]) for thing in rows), default=0)
    for thing in rows:
        status = thing["status"]
        mark = "" if status == Status.CONFIRMED.value else f"  {status}"
        say(f"{thing['code']:<{width}}  {thing['title']}  ({thing['address']}){mark}")
