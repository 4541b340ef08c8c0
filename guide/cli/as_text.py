"""Records as text for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from guide.cli.opened import signals_about
from guide.cli.plain import plain_text
from guide.core.content.address import Address, Kind, Section
from guide.core.content.door import Door, DoorOutcome, DoorQuestion
from guide.core.content.figures import Chart, FiguresPage
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
from guide.core.content.route import Route, RouteStop
from guide.core.content.template import Template
from guide.core.dutch_number import written_number
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
        case Door():
            lines += _door(page, library)
        case Route():
            for stop in page.stops:
                lines += ["", *route_stop_lines(stop, library)]
        case FiguresPage():
            for chart in page.charts:
                lines += ["", *chart_lines(chart, library)]
        case Template():
            lines += _template(page, library)
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


def question_lines(question: DoorQuestion, door: Door) -> list[str]:
    """A question of a door, and what comes after each answer."""
    answers = []
    for answer in question.answers:
        asked_next = door.question(answer.leads_to)
        outcome = door.outcome(answer.leads_to)
        next_words = asked_next.text if asked_next else outcome.title if outcome else ""
        answers.append(f"- {answer.text} → {next_words or answer.leads_to}")
    return [question.text.upper(), *plain_text(question.help_html).splitlines(), *answers]


def outcome_lines(outcome: DoorOutcome, library: Library) -> list[str]:
    """Where a way through a door ends: what to do, what to look at, whom to call."""
    contact = library.contact(outcome.contact)
    look = [("Kijk", f"{_look_title(outcome.look_at, library)} ({outcome.look_at})")]
    call = [("Bel", whom_to_call(contact) if contact else str(outcome.contact))]
    return [
        outcome.title.upper(),
        *plain_text(outcome.act_html).splitlines(),
        *(["Bel eerst. Kijk daarna."] if outcome.is_urgent else []),
        *_named(*(call + look if outcome.is_urgent else look + call)),
    ]


def route_stop_lines(stop: RouteStop, library: Library) -> list[str]:
    """A stop of a route: what to look at, what to ask, what to tick."""
    signals = [signal for where in stop.signals if (signal := library.signal(where))]
    return [
        stop.title.upper(),
        *_named(("Kijk", stop.look), ("Vraag", stop.ask), ("Liever niet", stop.avoid)),
        *(f"☐ {signal.code}  {signal.text}" for signal in signals),
    ]


def chart_lines(chart: Chart, library: Library) -> list[str]:
    """The numbers of a chart as a table, with what they do not say and where they come from."""
    columns = [[chart.axis, *chart.categories]]
    columns += [[series.name, *map(written_number, series.values)] for series in chart.series]
    widths = [max(map(len, column)) for column in columns]
    rows = zip(*columns, strict=True)
    sources = "; ".join(source.title for source in library.sources(chart.sources))
    return [
        f"{chart.title.upper()} ({chart.unit})",
        *_mark(chart.status),
        *(_row(row, widths) for row in rows),
        *plain_text(chart.note_html).splitlines(),
        *_named(("Bronnen", sources)),
    ]


def _row(cells: tuple[str, ...], widths: list[int]) -> str:
    """A row of a table: words to the left, numbers to the right, so that they line up."""
    first = cells[0].ljust(widths[0])
    rest = (cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True))
    return "  ".join([first, *rest])


def _look_title(address: Address, library: Library) -> str:
    """What an outcome tells one to look at, in words."""
    if address.page != Address.of_section(Section.SIGNALS):
        return library.title_of(address)
    edition = library.edition
    words = {word.id: word.title for word in (*edition.settings, *edition.seen)}
    form = library.head(Address(Kind.FORM, address.fragment))
    return words.get(address.fragment) or (form.title if form else "Signalen")


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


def _door(page: Door, library: Library) -> Iterator[str]:
    for question in page.questions:
        yield from ("", *question_lines(question, page))
    for outcome in page.outcomes:
        yield from ("", *outcome_lines(outcome, library))


def _template(page: Template, library: Library) -> Iterator[str]:
    contact = library.contact(page.contact) if page.contact else None
    yield ""
    yield from _named(
        ("Voor", whom_to_call(contact) if contact else ""),
        ("Begint met", page.opening),
        ("Erin", ", ".join(field.value for field in page.fields)),
        ("Vraagt", page.ask),
    )
    yield from ("", "SCHRIJF NIET", *(f"- {rule}" for rule in page.avoid))
    yield from ("", "DIT MAG U DELEN", *plain_text(page.sharing_html).splitlines())


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
