"""Records as JSON for other programs: addresses in full, plain text, no drawing."""

from __future__ import annotations

import json
from typing import Any

from guide.cli.opened import signals_about
from guide.cli.plain import plain_text
from guide.core.content.address import Kind
from guide.core.content.door import DoorOutcome, DoorQuestion
from guide.core.content.figures import Chart, FiguresPage
from guide.core.content.ids import SourceId
from guide.core.content.records import (
    Contact,
    EntryKind,
    Flow,
    FlowNode,
    Page,
    PageHead,
    Signal,
    Step,
    TextSection,
)
from guide.core.content.route import RouteStop
from guide.services.library import Library
from guide.storage.codec import encode

_DRAWING = {"box", "points", "label_box", "label_lines", "width", "height"}

Json = dict[str, Any]


def brief_head(head: PageHead) -> Json:
    """What a list says of a page."""
    return {
        "address": str(head.address),
        "code": head.code,
        "title": head.title,
        "lead": head.lead,
        "roles": list(head.roles),
        "status": head.status.value,
    }


def brief_signal(signal: Signal) -> Json:
    """What a list says of a signal."""
    return {
        "address": str(signal.address),
        "code": signal.code,
        "title": signal.text,
        "group": str(signal.group),
        "forms": list(signal.forms),
        "status": signal.status.value,
    }


def brief_contact(contact: Contact) -> Json:
    """What somebody needs to call, now."""
    return {
        **brief_head(contact.head),
        "phone": contact.phone,
        "phone_abroad": contact.phone_abroad,
        "hours": contact.hours.words if contact.hours else "",
        "route": contact.route,
        "purpose": contact.purpose,
    }


def whole_page(page: Page, library: Library) -> Json:
    """Everything a page says."""
    head = page.head
    kind = head.address.kind
    rest = _plain(json.loads(encode(page)))
    del rest["head"]
    found: Json = {
        **brief_head(head),
        "kind": kind.value if kind else "",
        "reviewed": head.review.reviewed.isoformat(),
        "due": head.review.due.isoformat(),
        "sources": _sources(head.sources, library),
        **rest,
    }
    if isinstance(page, Contact):
        found |= brief_contact(page)
    if isinstance(page, FiguresPage):
        found["charts"] = [_chart(chart, library) for chart in page.charts]
    if kind in (Kind.SIGNALS, Kind.FORM):
        found["signals"] = [brief_signal(s) for s in signals_about(head.address, library)]
    return found


def whole_signal(signal: Signal, library: Library) -> Json:
    return {
        **brief_signal(signal),
        "kind": Kind.SIGNAL.value,
        **_plain(json.loads(encode(signal))),
        "sources": _sources(signal.sources, library),
    }


def whole_step(address: str, step: Step, library: Library) -> Json:
    return {
        "address": address,
        "kind": EntryKind.STEP.value,
        "title": step.text,
        **_plain(json.loads(encode(step))),
        "sources": _sources(step.sources, library),
    }


def whole_node(address: str, node: FlowNode, flow: Flow) -> Json:
    return {
        "address": address,
        "title": node.label,
        **_plain(json.loads(encode(node))),
        "kind": EntryKind.NODE.value,
        "shape": node.kind.value,
        "answers": [edge.label or "verder" for edge in flow.edges_from(node.id)],
    }


def whole_question(address: str, question: DoorQuestion) -> Json:
    return {"address": address, "title": question.text, **_plain(json.loads(encode(question)))}


def whole_outcome(address: str, outcome: DoorOutcome) -> Json:
    return {"address": address, **_plain(json.loads(encode(outcome)))}


def whole_route_stop(address: str, stop: RouteStop, library: Library) -> Json:
    signals = [signal for where in stop.signals if (signal := library.signal(where))]
    return {
        "address": address,
        **_plain(json.loads(encode(stop))),
        "signals": [brief_signal(signal) for signal in signals],
    }


def whole_chart(address: str, chart: Chart, library: Library) -> Json:
    return {"address": address, **_chart(chart, library)}


def _chart(chart: Chart, library: Library) -> Json:
    return {**_plain(json.loads(encode(chart))), "sources": _sources(chart.sources, library)}


def whole_section(address: str, section: TextSection) -> Json:
    return {
        "address": address,
        "title": section.title,
        "text": plain_text(section.body_html),
    }


def _sources(ids: tuple[SourceId, ...], library: Library) -> list[Json]:
    return [json.loads(encode(source)) for source in library.sources(ids)]


def _plain(value: Any) -> Any:
    """The stored JSON with its HTML as text and without what only a drawing needs."""
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key.removesuffix("_html"): plain_text(part) if key.endswith("_html") else _plain(part)
        for key, part in value.items()
        if key not in _DRAWING
    }
