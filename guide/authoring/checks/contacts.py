"""Contacts can be called when they say: hours have a calendar, places to fill have a number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from guide.authoring import messages
from guide.authoring.names import Names
from guide.authoring.parsed import Parsed
from guide.authoring.vocabulary import Vocabulary
from guide.core.content.records import Contact
from guide.core.diagnostics import Diagnostic, Place


def check_contacts(
    pages: Sequence[Parsed], names: Names, vocabulary: Vocabulary, whole: Place, today: date
) -> Iterable[Diagnostic]:
    """Findings about contacts; ``whole`` is the file that should name the years."""
    for parsed in pages:
        if isinstance(parsed.page, Contact):
            yield from _check_fallback(parsed, parsed.page, names)
    if vocabulary.is_whole:
        yield from _check_years(pages, vocabulary, whole, today)


def _check_fallback(parsed: Parsed, contact: Contact, names: Names) -> Iterable[Diagnostic]:
    """Whom to call until a place is filled: somebody with a number, who is no such place."""
    if contact.fallback is None:
        return
    found = names.pages.get(contact.fallback)
    other = found.page if found else None
    if not isinstance(other, Contact):
        return  # the check of links says so, or the page has an error of its own
    why = ""
    if found is parsed:
        why = "dat is dit contact zelf"
    elif other.fallback is not None:
        why = "dat contact heeft zelf `tot-dan`"
    elif not other.phone:
        why = "dat contact heeft geen telefoonnummer"
    if why:
        place = parsed.places["tot-dan"]
        yield messages.FALLBACK_UNFIT.at(place, target=contact.fallback, why=why)


def _check_years(
    pages: Sequence[Parsed], vocabulary: Vocabulary, whole: Place, today: date
) -> Iterable[Diagnostic]:
    if vocabulary.years_place is None:
        if any(_has_hours(parsed) for parsed in pages):
            yield messages.YEARS_MISSING.at(whole)
    elif vocabulary.holidays and vocabulary.holidays.last_year <= today.year:
        last = vocabulary.holidays.last_year
        yield messages.YEARS_OVER.at(vocabulary.years_place, last=last)


def _has_hours(parsed: Parsed) -> bool:
    """Whether somebody answers at some hours and not at others."""
    contact = parsed.page
    return isinstance(contact, Contact) and bool(contact.hours and not contact.hours.always)
