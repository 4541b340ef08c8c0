"""Reads what every page has at the top, whatever its kind."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from guide.authoring import messages
from guide.authoring.parse.fields import Fields
from guide.authoring.parsed import NO_CODE, Reference, RefKind
from guide.authoring.text import Placed
from guide.core.content.address import Address, Kind
from guide.core.content.ids import RoleId, SourceId
from guide.core.content.records import PageHead, Review, Status
from guide.core.diagnostics import Diagnostic, Place

KINDS = {kind.value: kind for kind in Kind if kind is not Kind.SIGNAL}

_STATUS = {
    Status.UNCONFIRMED.value: Status.UNCONFIRMED,
    Status.OWN_ADVICE.value: Status.OWN_ADVICE,
    Status.CONFIRMED.value: Status.CONFIRMED,
}
_LAST = 1_000_000.0
"""Pages without ``volgorde`` come after those that have one."""
_LONG_AGO = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page, as far as the page itself can know it."""

    address: Address
    id_place: Place
    title: Placed[str]
    review: Review
    sources: tuple[SourceId, ...]
    roles: tuple[RoleId, ...]
    status: Status
    order: tuple[float, str]
    references: tuple[Reference, ...]

    def record(self, lead: str) -> PageHead:
        """The page's head; code and position are looked up when the whole guide is known."""
        return PageHead(
            address=self.address,
            code=NO_CODE,
            title=self.title.value,
            lead=lead,
            roles=self.roles,
            review=self.review,
            sources=self.sources,
            status=self.status,
            position=0,
        )


def read_kind(fields: Fields) -> Kind | None:
    return fields.choice("soort", KINDS, is_required=True)


def read_head(kind: Kind, fields: Fields, findings: list[Diagnostic]) -> Head | None:
    """The head of a page; None when it has no id, which is the one thing nothing can stand in for.

    A case may do without sources: it is made up.
    """
    slug = fields.slug("id")
    title = fields.required("titel")
    review = _review(fields)
    sources = fields.words("bronnen", is_required=True)
    if fields.is_empty_list("bronnen") and kind is not Kind.CASE:
        findings.append(messages.NO_SOURCES.at(fields.key_place("bronnen")))
    roles = fields.words("rollen")
    order = fields.whole("volgorde")
    status = fields.choice("status", _STATUS) or Status.CONFIRMED
    if slug is None:
        return None
    return Head(
        address=Address(kind, slug.value),
        id_place=slug.place,
        title=title,
        review=review,
        sources=tuple(SourceId(word.value) for word in sources),
        roles=tuple(RoleId(word.value) for word in roles),
        status=status,
        order=(_LAST if order is None else float(order), title.value.casefold()),
        references=(
            *(Reference(RefKind.SOURCE, word) for word in sources),
            *(Reference(RefKind.ROLE, word) for word in roles),
        ),
    )


def _review(fields: Fields) -> Review:
    reviewed = fields.date("nagekeken") or _LONG_AGO
    months = fields.months("herzien") or 0
    return Review(reviewed, months_later(reviewed, months))


def months_later(day: date, months: int) -> date:
    """The same day so many months on, or the last day of a month that is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
