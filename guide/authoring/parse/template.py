"""Templates of the hand-over: for whom a note is, and what goes into it."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring import messages
from guide.authoring.method_file import contact_of
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.sections import (
    Chapter,
    anchor_in,
    chapters_of,
    open_chapter,
    require_lead,
    section_of,
    take_lead,
)
from guide.authoring.source_map import Span, SpanKind
from guide.authoring.suggest import nearest, quoted
from guide.core.content.address import Address
from guide.core.content.records import TextSection
from guide.core.content.template import HandoverField, Template

_FIELDS = {field.value: field for field in HandoverField}
_AVOID = "schrijf-niet"
_SHARING = "delen"
_HEADINGS = {_AVOID: "## Schrijf niet {#schrijf-niet}", _SHARING: "## Dit mag u delen {#delen}"}


def parse_template(page: PageContext, spans: Sequence[Span]) -> Template:
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    body = _Body(page)
    for chapter in chapters_of(rest):
        body.take(chapter)
    body.finish()
    return Template(
        head=page.head.record(lead),
        contact=_contact(page),
        fields=_fields(page),
        opening=page.fields.required("opening").value,
        ask=page.fields.required("vraag").value,
        avoid=body.avoid,
        sharing_html=body.sharing,
        sections=tuple(body.sections),
    )


def _contact(page: PageContext) -> Address | None:
    """Whom the note goes to; None for one's own file."""
    word = page.fields.text("contact")
    return contact_of(word, "contact", page.findings, page.references) if word else None


def _fields(page: PageContext) -> tuple[HandoverField, ...]:
    found: list[HandoverField] = []
    for word in page.fields.some_words("velden"):
        field = _FIELDS.get(word.value)
        if field is None:
            page.add(
                messages.NOT_A_CHOICE.at(
                    word.place,
                    key="velden",
                    value=word.value,
                    choices=", ".join(f"‘{known}’" for known in _FIELDS),
                    suggestions=quoted(nearest(word.value, _FIELDS)),
                )
            )
        elif field in found:
            page.add(messages.FIELD_TWICE.at(word.place, field=word.value))
        else:
            found.append(field)
    return tuple(found)


class _Body:
    """The text of a template: two headings with a meaning of their own, and the rest."""

    def __init__(self, page: PageContext) -> None:
        self._page = page
        self._seen: set[str] = set()
        self.avoid: tuple[str, ...] = ()
        self.sharing = ""
        self.sections: list[TextSection] = []

    def take(self, chapter: Chapter) -> None:
        anchor = anchor_in(chapter) if chapter.heading else ""
        if anchor not in _HEADINGS:
            self.sections.append(section_of(self._page, chapter))
            return
        self._seen.add(anchor)
        open_chapter(self._page, chapter)
        if not chapter.spans:
            self._page.add(messages.TEMPLATE_PART_EMPTY.at(chapter.where.place()))
        elif anchor == _AVOID:
            self.avoid = self._points(chapter)
        else:
            self.sharing = self._page.html(chapter.spans)

    def finish(self) -> None:
        for anchor, heading in _HEADINGS.items():
            if anchor not in self._seen:
                place = self._page.head.title.place
                self._page.add(messages.TEMPLATE_PART_MISSING.at(place, heading=heading))

    def _points(self, chapter: Chapter) -> tuple[str, ...]:
        """The points of a list, as plain lines."""
        points: list[str] = []
        for span in chapter.spans:
            if span.kind is not SpanKind.LIST:
                self._page.add(messages.AVOID_NOT_A_POINT.at(span.first.strip().place()))
            for item in span.items:
                if not item.first.text.strip():
                    self._page.add(messages.AVOID_NOT_A_POINT.at(item.first.place()))
                if item.block is not None:
                    self._page.add(messages.BLOCK_WITHOUT_MEANING.at(item.block.place()))
                for child in item.children:
                    self._page.add(messages.AVOID_NOT_A_POINT.at(child.first.strip().place()))
                points.append(self._page.plain(item.text))
        return tuple(points)
