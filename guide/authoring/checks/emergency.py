"""The emergency bar: 112 first, each place once, and nothing in it that is not sure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.authoring import messages
from guide.authoring.names import Names
from guide.authoring.parsed import Parsed
from guide.core.content.address import Kind
from guide.core.content.records import Contact, Status
from guide.core.diagnostics import Diagnostic, Place

ALARM_NUMBER = "112"
"""Not a number of ours to keep: the rule that only this one may stand first."""

_RANKS = (0, 1, 2, 3)


def check_emergency(pages: Sequence[Parsed], names: Names, whole: Place) -> Iterable[Diagnostic]:
    """Findings about the bar; ``whole`` is what to point at when something is missing."""
    taken: dict[int, Contact] = {}
    for parsed in pages:
        contact = parsed.page
        if not isinstance(contact, Contact) or contact.emergency_rank < 0:
            continue
        yield from _check_contact(contact, parsed)
        first = taken.setdefault(contact.emergency_rank, contact)
        if first is not contact:
            yield messages.RANK_TWICE.at(
                parsed.places["noodbalk"],
                rank=contact.emergency_rank,
                other=first.head.title,
            )
    if any(page.kind in (None, Kind.CONTACT) for page in names.broken):
        return  # the missing number may stand on the broken page
    if 0 not in taken:
        yield messages.NO_112.at(whole)
    for rank in _RANKS[1:]:
        if rank not in taken:
            yield messages.RANK_GAP.at(whole, rank=rank)


def _check_contact(contact: Contact, parsed: Parsed) -> Iterable[Diagnostic]:
    place = parsed.places["noodbalk"]
    if not contact.phone or contact.head.status is not Status.CONFIRMED:
        yield messages.EMERGENCY_UNSURE.at(place, title=contact.head.title)
    if contact.emergency_rank == 0 and contact.phone != ALARM_NUMBER:
        yield messages.NOT_112.at(place, number=contact.phone or "geen nummer")
