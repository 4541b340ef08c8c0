"""``show ADDRESS``: one page, or one thing on it: a signal, a step, a question, a chart …"""

from __future__ import annotations

from argparse import Namespace
from dataclasses import dataclass

from guide.authoring.suggest import nearest, quoted
from guide.cli import as_json, as_text
from guide.cli.commands.list import say_list, things_in
from guide.cli.opened import opened
from guide.cli.output import say, say_json
from guide.cli.status import FINE, Refused, refused
from guide.core.content.address import Address, Kind
from guide.core.content.door import Door, DoorOutcome, DoorQuestion
from guide.core.content.figures import Chart, FiguresPage
from guide.core.content.records import Case, Checklist, Flow, FlowNode, Page, Step
from guide.core.content.route import Route, RouteStop
from guide.services.library import Library


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing, in both voices."""

    text: str
    json: as_json.Json


def run(arguments: Namespace) -> int:
    with opened(arguments.content) as guide:
        address = guide.address(arguments.address)
        if address.kind is None:
            return _show_section(address, guide.library, as_json_=arguments.json)
        shown = _shown(address, guide.library)
    if arguments.json:
        say_json(shown.json)
    else:
        say(shown.text)
    return FINE


def _show_section(address: Address, library: Library, *, as_json_: bool) -> int:
    things = things_in(address.section, library)
    if not things:
        raise Refused(f"‘{address}’ is een deel van het venster, of er staat nog niets in.")
    if as_json_:
        say_json(things)
    else:
        say_list(things)
    return FINE


def _shown(address: Address, library: Library) -> Shown:
    if address.kind is Kind.SIGNAL:
        signal = library.signal(address)
        assert signal is not None, "the address was looked up"
        return Shown(as_text.signal_text(signal, library), as_json.whole_signal(signal, library))
    page = library.page(address)
    assert page is not None, "the address was looked up"
    if address.fragment:
        return _part(address, page, library)
    return Shown(as_text.page_text(page, library), as_json.whole_page(page, library))


def _part(address: Address, page: Page, library: Library) -> Shown:
    """The step, box or section that the fragment names; raises `Refused`."""
    parts = _parts(page, library)
    if address.fragment not in parts:
        sentence = f"Op ‘{address.page}’ staat geen ‘{address.fragment}’."
        near = nearest(address.fragment, parts)
        raise refused(sentence, quoted(str(address.at(name)) for name in near))
    return parts[address.fragment]


def _parts(page: Page, library: Library) -> dict[str, Shown]:
    """Everything on a page that has an address of its own, by fragment."""
    parts = _sections(page)
    if isinstance(page, Checklist):
        parts |= {step.id: _step(page, step, library) for step in page.steps}
    if isinstance(page, Flow):
        parts |= {node.id: _node(page, node, library) for node in page.nodes}
    if isinstance(page, Case):
        whole = Shown(as_text.page_text(page, library), as_json.whole_page(page, library))
        parts |= {scene.id: whole for scene in page.scenes}
    parts |= _stops(page, library)
    return parts


def _stops(page: Page, library: Library) -> dict[str, Shown]:
    """Questions and outcomes of a door, stops of a route, charts, by fragment."""
    match page:
        case Door():
            stops: dict[str, Shown] = {q.id: _question(page, q) for q in page.questions}
            stops |= {outcome.id: _outcome(page, outcome, library) for outcome in page.outcomes}
            return stops
        case Route():
            return {stop.anchor: _route_stop(page, stop, library) for stop in page.stops}
        case FiguresPage():
            return {chart.anchor: _chart(page, chart, library) for chart in page.charts}
        case _:
            return {}


def _question(page: Door, question: DoorQuestion) -> Shown:
    where = str(page.head.address.at(question.id))
    text = "\n".join([where, *as_text.question_lines(question, page)])
    return Shown(text, as_json.whole_question(where, question))


def _outcome(page: Door, outcome: DoorOutcome, library: Library) -> Shown:
    where = str(page.head.address.at(outcome.id))
    text = "\n".join([where, *as_text.outcome_lines(outcome, library)])
    return Shown(text, as_json.whole_outcome(where, outcome))


def _route_stop(page: Route, stop: RouteStop, library: Library) -> Shown:
    where = str(page.head.address.at(stop.anchor))
    text = "\n".join([where, *as_text.route_stop_lines(stop, library)])
    return Shown(text, as_json.whole_route_stop(where, stop, library))


def _chart(page: FiguresPage, chart: Chart, library: Library) -> Shown:
    where = str(page.head.address.at(chart.anchor))
    text = "\n".join([where, *as_text.chart_lines(chart, library)])
    return Shown(text, as_json.whole_chart(where, chart, library))


def _sections(page: Page) -> dict[str, Shown]:
    parts: dict[str, Shown] = {}
    for section in page.sections:
        where = str(page.head.address.at(section.anchor))
        text = "\n".join(as_text.section_lines(section)).strip()
        parts[section.anchor] = Shown(text, as_json.whole_section(where, section))
    return parts


def _step(page: Checklist, step: Step, library: Library) -> Shown:
    where = str(page.head.address.at(step.id))
    text = "\n".join([where, *as_text.step_lines(step, library)])
    return Shown(text, as_json.whole_step(where, step, library))


def _node(page: Flow, node: FlowNode, library: Library) -> Shown:
    where = str(page.head.address.at(node.id))
    text = "\n".join([where, *as_text.node_lines(node, page, library)])
    return Shown(text, as_json.whole_node(where, node, page))
