"""Doors: questions with answers that lead on, and outcomes with one act, one list, one number."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring import messages
from guide.authoring.attributes import Attributes, read_attributes
from guide.authoring.checks.doors import Answer, Stop, check_door
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.sections import (
    Chapter,
    anchor_in,
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
from guide.core.content.address import Address, Kind
from guide.core.content.door import Door, DoorAnswer, DoorOutcome, DoorQuestion
from guide.core.content.ids import DoorStopId

_KEYS = ("kijk", "bel")
_FLAGS = ("dringend",)
_TO = "naar"


def parse_door(page: PageContext, spans: Sequence[Span]) -> Door:
    icon = page.fields.required("icoon")
    if icon.value:
        page.refer(RefKind.ICON, [icon])
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    stops, others = _parts(chapters_of(rest))
    reader = _StopReader(page)
    for chapter in stops:
        reader.take(chapter)
    page.findings += check_door(reader.stops, page.head.title)
    return Door(
        head=page.head.record(lead),
        icon=icon.value,
        questions=tuple(reader.questions),
        outcomes=tuple(reader.outcomes),
        sections=sections_of(page, others),
    )


def _parts(chapters: Sequence[Chapter]) -> tuple[list[Chapter], list[Chapter]]:
    """Questions and outcomes up to the last of them; what comes after is ordinary text."""
    targets = {target for chapter in chapters for target in _targets(chapter)}
    certain = [
        number
        for number, chapter in enumerate(chapters, start=1)
        if _has_answers(chapter) or _is_outcome(chapter) or anchor_in(chapter) in targets
    ]
    last = certain[-1] if certain else 0
    stops = [chapter for chapter in chapters[:last] if chapter.heading]
    before = [chapter for chapter in chapters[:last] if not chapter.heading]
    return stops, [*before, *chapters[last:]]


def _has_answers(chapter: Chapter) -> bool:
    return not all(_is_help(span) for span in chapter.spans)


def _is_help(span: Span) -> bool:
    """A list without blocks belongs to the text."""
    return all(item.block is None for item in span.items)


def _is_no_list(span: Span) -> bool:
    return not span.items


def _targets(chapter: Chapter) -> list[str]:
    blocks = [item.block for span in chapter.spans for item in span.items if item.block]
    found = [read_attributes(block)[0].values.get(_TO) for block in blocks]
    return [target.value for target in found if target]


def _is_outcome(chapter: Chapter) -> bool:
    attributes = peek(chapter)
    flags = [flag.value for flag in attributes.flags]
    return any(key in attributes.values for key in _KEYS) or any(flag in flags for flag in _FLAGS)


def _is_question(chapter: Chapter) -> bool:
    """Answers without blocks are answers all the same under a heading that asks."""
    if _has_answers(chapter):
        return True
    is_asking = chapter.title.endswith("?") and any(span.items for span in chapter.spans)
    return is_asking and not _is_outcome(chapter)


class _StopReader:
    """Reads the questions and outcomes of one door, in the order they stand there."""

    def __init__(self, page: PageContext) -> None:
        self._page = page
        self.questions: list[DoorQuestion] = []
        self.outcomes: list[DoorOutcome] = []
        self.stops: list[Stop] = []
        """The same for `check_door`, which wants to know where everything stands."""

    def take(self, chapter: Chapter) -> None:
        if _is_question(chapter):
            self._take_question(chapter)
        else:
            self._take_outcome(chapter)

    def _take_question(self, chapter: Chapter) -> None:
        page = self._page
        anchor, attributes = open_with(page, chapter, ())
        is_help = _is_help if _has_answers(chapter) else _is_no_list
        lists = [span for span in chapter.spans if not is_help(span)]
        answers = [self._answer(item) for span in lists for item in span.items]
        title = self._title(chapter, attributes)
        self.questions.append(
            DoorQuestion(
                id=DoorStopId(anchor),
                text=title.value,
                help_html=page.html([span for span in chapter.spans if is_help(span)]),
                answers=tuple(
                    DoorAnswer(answer.text.value, DoorStopId(answer.target.value))
                    for answer in answers
                    if answer.target is not None
                ),
            )
        )
        self.stops.append(Stop(anchor, title, True, tuple(answers)))

    def _title(self, chapter: Chapter, attributes: Attributes) -> Placed[str]:
        title = Placed(title_of(self._page, chapter), chapter.where.strip().place())
        if attributes.id is None:
            self._page.add(messages.DOOR_STOP_WITHOUT_ID.at(title.place, title=title.value))
        return title

    def _answer(self, item: Item) -> Answer:
        page = self._page
        attributes = page.attributes(item.block, item.first, (_TO,))
        for child in item.children[:1]:
            page.add(messages.ANSWER_WITH_MORE.at(child.first.strip().place()))
        text = Placed(page.plain(item.text), item.first.place())
        return Answer(text, attributes.values.get(_TO))

    def _take_outcome(self, chapter: Chapter) -> None:
        page = self._page
        anchor, attributes = open_with(page, chapter, _KEYS, _FLAGS)
        title = self._title(chapter, attributes)
        if not chapter.spans:
            page.add(messages.OUTCOME_WITHOUT_ACT.at(title.place, title=title.value))
        self.outcomes.append(
            DoorOutcome(
                id=DoorStopId(anchor),
                title=title.value,
                act_html=page.html(chapter.spans),
                look_at=self._look_at(attributes, title.value),
                contact=self._contact(attributes, title.value),
                is_urgent=any(flag.value in _FLAGS for flag in attributes.flags),
            )
        )
        self.stops.append(Stop(anchor, title, False))

    def _look_at(self, attributes: Attributes, title: str) -> Address:
        given = attributes.values.get("kijk")
        if given is None:
            self._page.add(messages.OUTCOME_WITHOUT_LOOK.at(attributes.place, title=title))
            return self._page.address
        return self._address(given)

    def _contact(self, attributes: Attributes, title: str) -> Address:
        given = attributes.values.get("bel")
        if given is None:
            self._page.add(messages.OUTCOME_WITHOUT_CALL.at(attributes.place, title=title))
            return self._page.address
        address = self._page.address_of(given)
        if address is not None and address.kind is not Kind.CONTACT:
            self._page.add(messages.NOT_A_CONTACT.at(given.place, target=given.value))
            return address
        return self._address(given)

    def _address(self, given: Placed[str]) -> Address:
        """Where an outcome leads; a page with an address that is none is never published."""
        self._page.refer(RefKind.LINK, [given])
        return self._page.address_of(given) or self._page.address
