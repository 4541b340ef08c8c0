"""Cuts a body into its lead and its sections, each under the heading it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from guide.authoring import messages
from guide.authoring.attributes import Attributes, read_attributes
from guide.authoring.parse.context import PageContext, anchor_of
from guide.authoring.source_map import Span, SpanKind
from guide.authoring.text import Line
from guide.core.content.records import TextSection


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and the spans under it; ``heading`` is None before the first one."""

    heading: Span | None
    spans: tuple[Span, ...]

    @property
    def level(self) -> int:
        return self.heading.level if self.heading else 0

    @property
    def title(self) -> str:
        return self.heading.first.text.strip() if self.heading else ""

    @property
    def where(self) -> Line:
        return self.heading.lines[0] if self.heading else self.spans[0].first


def chapters_of(spans: Sequence[Span]) -> tuple[Chapter, ...]:
    """The chapters of a body, in order; one without a heading only when it holds something."""
    chapters: list[Chapter] = []
    heading: Span | None = None
    held: list[Span] = []
    for span in spans:
        if span.kind is SpanKind.HEADING:
            if heading or held:
                chapters.append(Chapter(heading, tuple(held)))
            heading, held = span, []
        else:
            held.append(span)
    if heading or held:
        chapters.append(Chapter(heading, tuple(held)))
    return tuple(chapters)


def take_lead(page: PageContext, spans: Sequence[Span]) -> tuple[str, Sequence[Span]]:
    """The first paragraph as plain words, and the spans after it."""
    if not spans or spans[0].kind is not SpanKind.PARAGRAPH:
        return "", spans
    return page.plain(spans[0].lines), spans[1:]


def require_lead(page: PageContext, lead: str) -> None:
    if not lead:
        page.add(messages.NO_LEAD.at(page.head.title.place))


def section_of(page: PageContext, chapter: Chapter) -> TextSection:
    """The record of a chapter that is plain text."""
    return TextSection(
        anchor=open_chapter(page, chapter),
        title=title_of(page, chapter),
        level=chapter.level,
        body_html=page.html(chapter.spans),
    )


def sections_of(page: PageContext, chapters: Sequence[Chapter]) -> tuple[TextSection, ...]:
    return tuple(section_of(page, chapter) for chapter in chapters)


def title_of(page: PageContext, chapter: Chapter) -> str:
    return page.plain(chapter.heading.lines) if chapter.heading else ""


def peek(chapter: Chapter) -> Attributes:
    """What the block behind a heading says, before it is known what may stand in it."""
    heading = chapter.heading
    if heading is None or heading.block is None:
        return Attributes(chapter.where.place())
    found, _ = read_attributes(heading.block)
    return found


def anchor_in(chapter: Chapter) -> str:
    """The fragment of a heading: as its block says, else by its words."""
    given = peek(chapter).id
    return given.value if given else anchor_of(chapter.title)


def open_chapter(page: PageContext, chapter: Chapter) -> str:
    """Check a heading and claim its anchor; gives the anchor."""
    anchor, _ = open_with(page, chapter, ())
    return anchor


def open_with(
    page: PageContext, chapter: Chapter, keys: Sequence[str], flags: Sequence[str] = ()
) -> tuple[str, Attributes]:
    """The same for a heading whose block may say more; gives what it says as well."""
    heading = chapter.heading
    if heading is None:
        return "", Attributes(chapter.where.place())
    where = heading.lines[0]
    if not chapter.title:
        page.add(messages.HEADING_EMPTY.at(where.place()))
    if heading.level == 1:
        page.add(messages.HEADING_TOO_HIGH.at(where.place()))
    attributes = page.attributes(heading.block, where, keys, flags)
    if attributes.id is not None:
        anchor, place = attributes.id.value, attributes.id.place
    else:
        anchor, place = anchor_of(chapter.title), where.place()
    if anchor:
        page.claim(anchor, place)
    return anchor, attributes
