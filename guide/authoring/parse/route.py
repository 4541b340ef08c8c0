"""Routes: the stops of a walk through a building, each with what to look at and what to tick."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring import messages
from guide.authoring.attributes import Attributes
from guide.authoring.inline import Run, run_of
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.remarks import begins_with_word, once, read_words
from guide.authoring.parse.sections import (
    Chapter,
    chapters_of,
    open_with,
    peek,
    require_lead,
    sections_of,
    take_lead,
    title_of,
)
from guide.authoring.parsed import RefKind
from guide.authoring.source_map import Item, Span
from guide.authoring.text import Placed
from guide.core.content.address import Address
from guide.core.content.route import Route, RouteStop

_LOOK, _ASK, _AVOID = "Kijk", "Vraag", "Liever niet"
_WORDS = (_LOOK, _ASK, _AVOID)
_ICON = "icoon"


def parse_route(page: PageContext, spans: Sequence[Span]) -> Route:
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    stops, others = _parts(chapters_of(rest))
    if not stops:
        page.add(messages.NO_STOPS.at(page.head.title.place))
    return Route(
        head=page.head.record(lead),
        stops=tuple(_stop(page, chapter) for chapter in stops),
        sections=sections_of(page, others),
    )


def _parts(chapters: Sequence[Chapter]) -> tuple[list[Chapter], list[Chapter]]:
    """Stops up to the last of them; what comes after is ordinary text."""
    certain = [n for n, chapter in enumerate(chapters, start=1) if _is_stop(chapter)]
    last = certain[-1] if certain else 0
    stops = [chapter for chapter in chapters[:last] if chapter.heading]
    before = [chapter for chapter in chapters[:last] if not chapter.heading]
    return stops, [*before, *chapters[last:]]


def _is_stop(chapter: Chapter) -> bool:
    if chapter.heading is None:
        return False
    return _ICON in peek(chapter).values or any(
        begins_with_word(span, _WORDS) for span in chapter.spans
    )


def _stop(page: PageContext, chapter: Chapter) -> RouteStop:
    anchor, attributes = open_with(page, chapter, (_ICON,))
    title = title_of(page, chapter)
    where = chapter.where.strip().place()
    said = read_words(page, [span for span in chapter.spans if not span.items], _WORDS)
    runs = {word: once(page, said, word) for word in _WORDS}
    if _LOOK not in said:
        page.add(messages.STOP_WITHOUT_LOOK.at(where, title=title))
    items = [item for span in chapter.spans for item in span.items]
    if not items:
        page.add(messages.STOP_WITHOUT_SIGNALS.at(where, title=title))
    return RouteStop(
        anchor=anchor,
        title=title,
        icon=_icon(page, attributes, title),
        look=_words(page, runs[_LOOK]),
        ask=_words(page, runs[_ASK]),
        avoid=_words(page, runs[_AVOID]),
        signals=_signals(page, items),
    )


def _words(page: PageContext, run: Run | None) -> str:
    return page.plain(run.lines) if run else ""


def _icon(page: PageContext, attributes: Attributes, title: str) -> str:
    given = attributes.values.get(_ICON)
    if given is None:
        page.add(messages.STOP_WITHOUT_ICON.at(attributes.place, title=title))
        return ""
    page.refer(RefKind.ICON, [given])
    return given.value


def _signals(page: PageContext, items: Sequence[Item]) -> tuple[Address, ...]:
    """The signals in the order of the list, each once."""
    signals: dict[Address, None] = {}
    for item in items:
        target = _link(page, item)
        address = page.address_of(target) if target else None
        if target is None or address is None:
            continue
        if address in signals:
            page.add(messages.STOP_SIGNAL_TWICE.at(target.place, target=target.value))
        else:
            signals[address] = None
    return tuple(signals)


def _link(page: PageContext, item: Item) -> Placed[str] | None:
    """The one link that a point is; words beside it would vanish, so they are reported."""
    text, links = page.plain_with_links(run_of(item.text), RefKind.SIGNAL)
    if item.block is not None:
        page.add(messages.BLOCK_WITHOUT_MEANING.at(item.block.place()))
    for child in item.children[:1]:
        page.add(messages.STOP_NOT_A_LINK.at(child.first.strip().place()))
    if len(links) != 1 or text.rstrip(" .") != " ".join(links[0][0].split()).rstrip(" ."):
        page.add(messages.STOP_NOT_A_LINK.at(item.first.place()))
        return None
    return links[0][1]
