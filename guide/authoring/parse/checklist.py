"""Checklists: steps under the moments *Voorbereid*, *Nu*, *Vandaag* and *Daarna*."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring import messages
from guide.authoring.attributes import Attributes
from guide.authoring.inline import Run, run_of
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.remarks import once, read_remarks
from guide.authoring.parse.sections import (
    Chapter,
    chapters_of,
    open_chapter,
    require_lead,
    section_of,
    take_lead,
    title_of,
)
from guide.authoring.parsed import NO_CODE, RefKind
from guide.authoring.source_map import Item, Span, SpanKind
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Placed
from guide.core.content.address import Address, Kind
from guide.core.content.ids import RoleId, StepId
from guide.core.content.records import (
    ChainLink,
    Checklist,
    EntryKind,
    Phase,
    Status,
    Step,
    TextSection,
)

MOMENTS = ("Voorbereid", "Nu", "Vandaag", "Daarna")
STEP_PREFIX = "stap-"

_KEYS = ("bron", "bel", "status")
_WORDS = ("Waarom", "Hoe", "Niet", "Grond", "Zie")


def parse_checklist(page: PageContext, spans: Sequence[Span]) -> Checklist:
    role = page.fields.required("rol")
    if role.value:
        page.refer(RefKind.ROLE, [role])
    duration = page.fields.text("duur")
    chain = page.fields.words("keten")
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    phases, sections = _parts(page, rest)
    if not any(phase.steps for phase in phases):
        page.add(messages.NO_STEPS.at(page.head.title.place, moments=", ".join(MOMENTS)))
    return Checklist(
        head=page.head.record(lead),
        role=RoleId(role.value),
        duration=duration.value if duration else "",
        phases=tuple(phases),
        # titles and addresses of roles are filled in by `assemble`
        chain=tuple(ChainLink(word.value, None, is_self=False) for word in chain),
        sections=tuple(sections),
    )


def _parts(page: PageContext, spans: Sequence[Span]) -> tuple[list[Phase], list[TextSection]]:
    phases: list[Phase] = []
    sections: list[TextSection] = []
    for chapter in chapters_of(spans):
        if _is_moment(chapter):
            phases.append(_phase(page, chapter))
        elif not _has_stray_steps(page, chapter):
            sections.append(section_of(page, chapter))
    return phases, sections


def _is_moment(chapter: Chapter) -> bool:
    return chapter.level == 2 and chapter.title.partition(",")[0].strip() in MOMENTS


def _has_stray_steps(page: PageContext, chapter: Chapter) -> bool:
    """A box to tick under another heading would vanish from the checklist."""
    is_stray = False
    for span in chapter.spans:
        if any(item.is_task for item in span.items):
            is_stray = True
            page.add(
                messages.STEP_OUTSIDE.at(
                    span.items[0].first.place(),
                    moments=", ".join(MOMENTS),
                    suggestions=quoted(nearest(chapter.title, MOMENTS)),
                )
            )
    return is_stray


def _phase(page: PageContext, chapter: Chapter) -> Phase:
    anchor = open_chapter(page, chapter)
    steps: list[Step] = []
    for span in chapter.spans:
        if span.kind is not SpanKind.LIST:
            page.add(messages.PHASE_NOT_STEPS.at(span.first.strip().place()))
        for item in span.items:
            step = _step(page, item)
            if step is not None:
                steps.append(step)
    return Phase(anchor, title_of(page, chapter), tuple(steps))


def _step(page: PageContext, item: Item) -> Step | None:
    links: dict[Address, str] = {}
    text = _words_of(page, run_of(item.text), links)
    attributes = page.attributes(item.block, item.first, _KEYS)
    remarks = read_remarks(page, item, _WORDS)
    if not item.is_task:
        page.add(messages.STEP_NOT_TASK.at(item.first.place()))
    step_id = _step_id(page, item, attributes)
    fields = {word: _remark(page, remarks, word, links) for word in _WORDS}
    if step_id is None:
        return None
    page.claim(step_id.value, step_id.place)
    page.name(EntryKind.STEP, page.address.at(step_id.value), text, step_id.place)
    return Step(
        id=StepId(step_id.value),
        code=NO_CODE,
        text=text,
        why=fields["Waarom"],
        how=fields["Hoe"],
        avoid=fields["Niet"],
        ground=fields["Grond"],
        contact=_contact(page, attributes),
        links=tuple((words, address) for address, words in links.items()),
        sources=page.sources(attributes),
        status=_status(page, attributes, claims_power=bool(fields["Grond"])),
    )


def _step_id(page: PageContext, item: Item, attributes: Attributes) -> Placed[str] | None:
    if attributes.id is None:
        page.add(messages.STEP_WITHOUT_ID.at(item.first.place()))
        return None
    if not attributes.id.value.startswith(STEP_PREFIX):
        page.add(messages.STEP_ID_PREFIX.at(attributes.id.place, id=attributes.id.value))
        return None
    return attributes.id


def _status(page: PageContext, attributes: Attributes, *, claims_power: bool) -> Status:
    """How sure a step is; what it says one may do, never rests on us alone."""
    status = page.status(attributes)
    if "bron" in attributes.values:
        return status
    if claims_power:
        page.add(messages.GROUND_WITHOUT_SOURCE.at(attributes.place))
    elif status is not Status.OWN_ADVICE:
        page.add(messages.STEP_WITHOUT_SOURCE.at(attributes.place))
    return status


def _contact(page: PageContext, attributes: Attributes) -> Address | None:
    words = page.values(attributes, "bel", RefKind.CONTACT)
    return Address(Kind.CONTACT, words[0].value) if words else None


def _remark(
    page: PageContext, remarks: dict[str, list[Run]], word: str, links: dict[Address, str]
) -> str:
    run = once(page, remarks, word)
    if run is None:
        return ""
    before = len(links)
    text = _words_of(page, run, links)
    if word == "Zie" and len(links) == before and "](" not in run.text:
        page.add(messages.SEE_WITHOUT_LINK.at(run.lines[0].place()))
    return text


def _words_of(page: PageContext, run: Run, links: dict[Address, str]) -> str:
    """The plain words; every link in them is kept with the step, once."""
    text, found = page.plain_with_links(run)
    for words, target in found:
        address = page.address_of(target)
        if address is not None:
            links.setdefault(address, words)
    return text
