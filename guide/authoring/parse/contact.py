"""Contacts: whom to call, for what, when, and what to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from guide.authoring import messages
from guide.authoring.method_file import contact_of
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.hours import read_hours
from guide.authoring.parse.sections import Chapter, chapters_of, open_chapter, section_of, take_lead
from guide.authoring.parsed import RefKind
from guide.authoring.source_map import Span, SpanKind
from guide.core.content.address import Address
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Reach, Status, TextSection
from guide.core.opening_hours import OpeningHours

_REACHES = {reach.value: reach for reach in Reach}
_HOURS_STATUS = {Status.UNCONFIRMED.value: Status.UNCONFIRMED}
_HAVE_READY = "Houd klaar"
_SAY = "Zeg"


def parse_contact(page: PageContext, spans: Sequence[Span]) -> Contact:
    fields = page.fields
    needs = fields.words("nodig", is_required=True)
    page.refer(RefKind.NEED, needs)
    purpose = fields.required("voor").value
    lead, rest = take_lead(page, spans)
    body = _Body(page)
    for chapter in chapters_of(rest):
        body.take(chapter)
    return Contact(
        head=page.head.record(lead or purpose),
        reach=fields.choice("bereik", _REACHES, is_required=True) or Reach.NATIONAL,
        needs=tuple(NeedId(word.value) for word in needs),
        purpose=purpose,
        who_may_call=_optional(page, "wie"),
        phone=_optional(page, "telefoon"),
        phone_dial="",  # filled in by `assemble`, which knows telephones
        phone_abroad=_optional(page, "buitenland"),
        route=_route(page),
        fallback=_fallback(page),
        hours=_hours(page),
        website=_website(page),
        have_ready_html=body.have_ready,
        say=body.say,
        emergency_rank=_rank(page),
        sections=tuple(body.sections),
    )


def _optional(page: PageContext, key: str) -> str:
    text = page.fields.text(key)
    return text.value if text else ""


def _route(page: PageContext) -> str:
    route = _optional(page, "route")
    if not route and not page.fields.has("telefoon"):
        page.add(messages.NO_WAY_TO_REACH.at(page.fields.place))
    return route


def _fallback(page: PageContext) -> Address | None:
    """Whom to call until the user knows somebody nearer."""
    word = page.fields.text("tot-dan")
    return contact_of(word, "tot-dan", page.findings, page.references) if word else None


def _website(page: PageContext) -> str:
    website = page.fields.text("website")
    if website is None:
        return ""
    if not website.value.startswith("https://") or " " in website.value:
        page.add(messages.BAD_WEBSITE.at(website.place, key="website", value=website.value))
    return website.value


def _rank(page: PageContext) -> int:
    rank = page.fields.whole("noodbalk")
    if rank is None:
        return -1
    if not 0 <= rank <= 3:
        page.add(messages.BAD_RANK.at(page.fields.key_place("noodbalk"), value=rank))
        return -1
    return rank


def _hours(page: PageContext) -> OpeningHours | None:
    """The hours; that they are uncertain stands in their words, so that it shows everywhere."""
    text = page.fields.text("uren")
    status = page.fields.choice("uren-status", _HOURS_STATUS)
    if text is None:
        return None
    hours = read_hours(text.value)
    if hours is None:
        page.add(messages.BAD_HOURS.at(text.place, value=text.value))
    elif status is Status.UNCONFIRMED:
        words = f"{hours.words} ({Status.UNCONFIRMED.value})"
        return replace(hours, words=words, is_confirmed=False)
    return hours


class _Body:
    """The text of a contact: two headings with a meaning of their own, and the rest."""

    def __init__(self, page: PageContext) -> None:
        self._page = page
        self.have_ready = ""
        self.say = ""
        self.sections: list[TextSection] = []

    def take(self, chapter: Chapter) -> None:
        if chapter.title == _HAVE_READY:
            open_chapter(self._page, chapter)
            self.have_ready = self._page.html(chapter.spans)
        elif chapter.title == _SAY:
            open_chapter(self._page, chapter)
            self.say = self._words(chapter)
        else:
            self.sections.append(section_of(self._page, chapter))

    def _words(self, chapter: Chapter) -> str:
        for span in chapter.spans:
            if span.kind is not SpanKind.PARAGRAPH:
                self._page.add(messages.SAY_NOT_TEXT.at(span.first.strip().place()))
        spoken = [span for span in chapter.spans if span.kind is SpanKind.PARAGRAPH]
        return " ".join(self._page.plain(span.lines) for span in spoken)
