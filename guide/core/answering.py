"""Whether a contact answers now, and how sure that is; kept small, for every start asks it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from guide.core.content.records import Contact, Status
from guide.core.standing import Holidays, Standing, standing


def is_sure(contact: Contact, today: date) -> bool:
    """Whether number and hours are confirmed and were read again in time."""
    if contact.head.status is not Status.CONFIRMED or contact.head.review.due < today:
        return False
    return contact.hours is None or contact.hours.is_confirmed


def stands(contact: Contact, at: datetime, holidays: Holidays | None) -> Standing:
    """How it stands with a contact; hours that nobody could read say nothing."""
    hours = contact.hours
    is_unread = hours is not None and not hours.always and not hours.periods
    return standing(None if is_unread else hours, at, holidays)


def count_answering(contacts: Iterable[Contact], at: datetime, holidays: Holidays | None) -> int:
    """How many numbers are surely answered at ``at``."""
    return sum(
        bool(contact.phone)
        and is_sure(contact, at.date())
        and stands(contact, at, holidays).answers
        for contact in contacts
    )
