"""Records as text for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.cli.opened import signals_about
from guide.cli.plain import plain_text
from guide.core.content.address import Kind
from guide.core.content.records import (
    Case,
    Checklist,
    Contact,
    Flow,
    FlowNode,
    Page,
    PageHead,
    Signal,
    Status,
    Step,
    TextSection,
)
from guide.services.library import Library


def page_text(page: Page, library: Library) -> str:
    """A whole page, as one would read it aloud."""
    head = page.head
    lines = [f"{head.title}  [{head.code}]", str(head.address), ""]
    lines += [*_mark(head.status), head.lead] if head.lead else _mark(head.status)
    match page:
        case Checklist():
            lines += _checklist(page, library)
        case Flow():
            lines += _flow(page, library)
        case Contact():
            lines += ["", *contact_lines(page)]
        case Case():
            lines += _case(page)
    lines += _sections(page.sections)
    if head.address.kind in (Kind.SIGNALS, Kind.FORM):
        lines += _signals(signals_about(head.address, library))
    return "\n".join([*lines, *_foot(head, library)])


def signal_text(signal: Signal, library: Library) -> str:
    lines = [f"{signal.text}  [{signal.code}]", str(signal.address), ""]
    lines += _mark(signal.status)
    lines += ["Dit signaal alleen is al reden om nu te bellen."] if signal.is_alarm else []
    lines += _named(
        ("Kan ook", signal.innocent),
        ("Vraag of kijk", signal.ask),
        ("Sterker", signal.stronger),
        ("Zwakker", signal.weaker),
    )
    lines += ["", f"Staat op: {library.title_of(signal.group)} ({signal.group})"]
    sources = "; ".join(source.title for source in library.sources(signal.sources))
    return "\n".join([*lines, *_named(("Bronnen", sources))])


def step_lines(step: Step, library: Library) -> list[str]:
    """A step with its why and how, indented below it."""
    contact = library.contact(step.contact) if step.contact else None
    below = _named(
        ("Waarom", step.why),
        ("Hoe", step.how),
        ("Niet", step.avoid),
        ("Grond", step.ground),
        ("Bel", whom_to_call(contact) if contact else ""),
        ("Zie", ", ".join(f"{words} ({address})" for words, address in step.links)),
    )
    return [f"☐ {step.code}  {step.text}", *_indented([*_mark(step.status), *below])]


def node_lines(node: FlowNode, flow: Flow, library: Library) -> list[str]:
    """A box of a flowchart: what it says, why, and where each answer leads."""
    lines = [f"{node.code}  {node.label}"]
    lines += _indented(plain_text(node.why_html).splitlines())
    if node.target:
        lines += _indented([f"→ {library.title_of(node.target)} ({node.target})"])
    for edge in flow.edges_from(node.id):
        target = flow.node(edge.target)
        lines += _indented([f"{edge.label or 'verder'} → {target.code}  {target.label}"])
    return lines


def whom_to_call(contact: Contact) -> str:
    """Name and number in one line, with the mark of a number that is not confirmed."""
    words = f"{contact.head.title}, {contact.phone or contact.route}"
    return " ".join([words, *_mark(contact.head.status)])


def contact_lines(contact: Contact) -> list[str]:
    """What somebody needs to call, and what to say."""
    hours = contact.hours.words if contact.hours else "onbekend"
    ready = plain_text(contact.have_ready_html).splitlines()
    return [
        *_named(
            ("Telefoon", contact.phone),
            ("Vanuit het buitenland", contact.phone_abroad),
            ("Hoe", contact.route),
            ("Open", hours if contact.phone else ""),
            ("Voor", contact.purpose),
            ("Wie mag bellen", contact.who_may_call),
            ("Website", contact.website),
        ),
        *(["Houd klaar:", *_indented(ready)] if ready else []),
        *_named(("Zeg", contact.say)),
    ]


def section_lines(section: TextSection) -> list[str]:
    title = [section.title.upper()] if section.title else []
    return ["", *title, *plain_text(section.body_html).splitlines()]


def _checklist(page: Checklist, library: Library) -> Iterator[str]:
    for phase in page.phases:
        yield from ("", phase.title.upper())
        for step in phase.steps:
            yield from step_lines(step, library)
    if page.chain:
        chain = (f"[{link.title}]" if link.is_self else link.title for link in page.chain)
        yield from ("", "KETEN", " → ".join(chain))


def _flow(page: Flow, library: Library) -> Iterator[str]:
    for node in page.nodes:
        yield ""
        yield from node_lines(node, page, library)


def _case(page: Case) -> Iterator[str]:
    for scene in page.scenes:
        yield from ("", scene.title.upper(), *plain_text(scene.body_html).splitlines())
        for choice in scene.choices:
            yield f"- {choice.text}"
            yield from _indented([f"({choice.verdict.value}) {choice.feedback}"])


def _sections(sections: Iterable[TextSection]) -> Iterator[str]:
    for section in sections:
        yield from section_lines(section)


def _signals(signals: tuple[Signal, ...]) -> Iterator[str]:
    if signals:
        yield from ("", "SIGNALEN")
    for signal in signals:
        yield f"☐ {signal.code}  {signal.text}"
        below = _named(("Kan ook", signal.innocent), ("Vraag of kijk", signal.ask))
        yield from _indented([*_mark(signal.status), *below])


def _foot(head: PageHead, library: Library) -> list[str]:
    sources = library.sources(head.sources)
    listed = [f"- {s.title}, {s.publisher}{f', {s.url}' if s.url else ''}" for s in sources]
    review = head.review
    return [
        "",
        *(["BRONNEN", *listed, ""] if listed else []),
        f"Nagekeken op {review.reviewed}, opnieuw na te kijken vóór {review.due}.",
    ]


def _mark(status: Status) -> list[str]:
    words = status.value.capitalize()
    return [] if status is Status.CONFIRMED else [f"({words}.)"]


def _named(*pairs: tuple[str, str]) -> list[str]:
    """``Naam: waarde`` for every value there is."""
    return [f"{name}: {value}" for name, value in pairs if value]


def _indented(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]
