"""What search finds: every page, signal, step and box of a flowchart, as plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from guide.authoring.parsed import Parsed
from guide.authoring.render import text_of
from guide.core.content.address import Kind
from guide.core.content.door import Door
from guide.core.content.figures import FiguresPage
from guide.core.content.ids import FormId, RoleId
from guide.core.content.records import (
    Case,
    Checklist,
    Contact,
    Entry,
    EntryKind,
    Flow,
    Page,
    PageHead,
    Signal,
    TextPage,
    TextSection,
)
from guide.core.content.route import Route
from guide.core.content.template import Template

_BLOCK = re.compile(r"(?<=</p>)|(?<=</li>)|(?<=</tr>)|(?<=</h[2-6]>)")
_LONGEST_PASSAGE = 300
"""Letters; as long as the text of a step with all that is said of it."""


def entries_of(parsed: Parsed, page: Page, signals: Sequence[Signal]) -> Iterable[Entry]:
    """The entries of one finished page and of what stands on it."""
    names = parsed.other_names
    yield _page_entry(page, names.get(page.head.address, ()))
    for signal in signals:
        yield _signal_entry(signal, page.head, names.get(signal.address, ()))
    if isinstance(page, Checklist):
        yield from _step_entries(page)
    if isinstance(page, Flow):
        yield from _node_entries(page)


def _page_entry(page: Page, names: tuple[str, ...]) -> Entry:
    head = page.head
    kind = head.address.kind
    assert kind is not None, "a page always has a kind"
    body = [head.lead, *_body(page)]
    return Entry(
        address=head.address,
        code=head.code,
        kind=EntryKind(kind.value),
        title=_contact_title(page) if isinstance(page, Contact) else head.title,
        body=_passages(body),
        roles=_roles(page),
        forms=(FormId(head.address.slug),) if kind is Kind.FORM else (),
        names=names,
    )


def _roles(page: Page) -> tuple[RoleId, ...]:
    """Whom a page is for: a checklist is for its own role."""
    return page.head.roles or ((page.role,) if isinstance(page, Checklist) else ())


def _joined(parts: Iterable[str]) -> str:
    return " ".join(part for part in parts if part)


def _passages(parts: Iterable[str]) -> str:
    """A line for every passage: what is searched together."""
    return "\n".join(part for part in parts if part)


def _contact_title(contact: Contact) -> str:
    """A number that is in the title already is not said twice."""
    title = contact.head.title
    if not contact.phone or contact.phone in title:
        return title
    return f"{title} · {contact.phone}"


def _body(page: Page) -> Iterable[str]:
    match page:
        case TextPage() | Flow():
            yield from _section_texts(page.sections)
        case Checklist():
            yield from _section_texts(page.sections)
        case Contact():
            yield _joined(_contact_texts(page))
        case Case():
            for scene in page.scenes:
                yield from _blocks(scene.title, scene.body_html)
            yield from _section_texts(page.sections)
        case Template():
            yield _joined((page.opening, *page.avoid, text_of(page.sharing_html)))
            yield from _section_texts(page.sections)
        case Door():
            yield from _door_texts(page)
        case Route():
            for stop in page.stops:
                yield _joined((stop.title, stop.look, stop.ask, stop.avoid))
            yield from _section_texts(page.sections)
        case FiguresPage():
            for chart in page.charts:
                names = (series.name for series in chart.series)
                yield _joined((chart.title, *names, text_of(chart.note_html)))
            yield from _section_texts(page.sections)


def _section_texts(sections: Iterable[TextSection]) -> Iterable[str]:
    for section in sections:
        yield from _blocks(section.title, section.body_html)


def _blocks(title: str, rich: str) -> Iterable[str]:
    """Rich text in passages of some sentences, the title before the first."""
    passage = title
    for block in map(text_of, _BLOCK.split(rich)):
        if passage and len(passage) + len(block) > _LONGEST_PASSAGE:
            yield passage
            passage = ""
        passage = _joined((passage, block))
    yield passage


def _door_texts(door: Door) -> Iterable[str]:
    for question in door.questions:
        answers = (answer.text for answer in question.answers)
        yield _joined((question.text, text_of(question.help_html), *answers))
    for outcome in door.outcomes:
        yield _joined((outcome.title, text_of(outcome.act_html)))
    yield from _section_texts(door.sections)


def _contact_texts(contact: Contact) -> Iterable[str]:
    if contact.purpose != contact.head.lead:
        yield contact.purpose
    yield contact.who_may_call
    yield contact.route
    yield contact.hours.words if contact.hours else ""
    yield contact.say
    yield text_of(contact.have_ready_html)
    yield from _section_texts(contact.sections)
    yield " · ".join(filter(None, (contact.phone, contact.phone_abroad)))


def _signal_entry(signal: Signal, head: PageHead, names: tuple[str, ...]) -> Entry:
    body = _joined([signal.innocent, signal.ask, signal.stronger, signal.weaker, head.title])
    return Entry(
        address=signal.address,
        code=signal.code,
        kind=EntryKind.SIGNAL,
        title=signal.text,
        body=body,
        roles=head.roles,
        forms=signal.forms,
        names=names,
    )


def _step_entries(checklist: Checklist) -> Iterable[Entry]:
    for step in checklist.steps:
        yield Entry(
            address=checklist.head.address.at(step.id),
            code=step.code,
            kind=EntryKind.STEP,
            title=step.text,
            body=_joined([step.why, step.how, step.avoid, step.ground, checklist.head.title]),
            roles=checklist.head.roles or (checklist.role,),
        )


def _node_entries(flow: Flow) -> Iterable[Entry]:
    for node in flow.nodes:
        yield Entry(
            address=flow.head.address.at(node.id),
            code=node.code,
            kind=EntryKind.NODE,
            title=node.label,
            body=_joined([text_of(node.why_html), flow.head.title]),
            roles=flow.head.roles,
        )
