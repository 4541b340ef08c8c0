"""Reads one file of any kind into a `Parsed` page, or a `Broken` one with what it names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from guide.authoring import frontmatter, messages
from guide.authoring.parse.case import parse_case
from guide.authoring.parse.checklist import parse_checklist
from guide.authoring.parse.contact import parse_contact
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.door import parse_door
from guide.authoring.parse.fields import Fields
from guide.authoring.parse.figures import parse_figures
from guide.authoring.parse.flow import parse_flow
from guide.authoring.parse.head import KINDS, read_head, read_kind
from guide.authoring.parse.other_names import other_names
from guide.authoring.parse.route import parse_route
from guide.authoring.parse.signals import parse_signals
from guide.authoring.parse.template import parse_template
from guide.authoring.parse.text_page import parse_text_page
from guide.authoring.parsed import Broken, Parsed, ReadFile
from guide.authoring.render import Renderer
from guide.authoring.signs import check_signs
from guide.authoring.source_map import Span, scan
from guide.authoring.sources import SourceFile
from guide.authoring.text import Line, lines_of
from guide.core.content.address import SLUG, Kind
from guide.core.content.records import EntryKind, Page, Signal
from guide.core.diagnostics import Diagnostic, Place

_ID_LINE = re.compile(r"id:\s*[\"']?([a-z0-9-]+)")
_KIND_LINE = re.compile(r"soort:\s*[\"']?([a-z]+)")
_ANY_ID = re.compile(r"\{#([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class _Body:
    """What the parser of a kind gives."""

    page: Page | None
    signals: tuple[Signal, ...] = ()


def read_page(file: SourceFile, renderer: Renderer) -> ReadFile:
    """The page in a file, with everything that is wrong with it by itself."""
    lines = lines_of(file.path, file.text)
    findings = list(check_signs(lines))
    parts = frontmatter.split(lines)
    parsed = None
    if parts.head is None:
        findings.append(messages.NO_FRONT_MATTER.at(lines[0].place()))
    elif not parts.is_closed:
        findings.append(messages.FRONT_MATTER_UNCLOSED.at(lines[0].place()))
    elif not findings:
        parsed = _read_parts(file, parts.head, parts.body, renderer, findings)
    return ReadFile(parsed, _broken(file, lines, parsed), tuple(findings))


def _read_parts(
    file: SourceFile,
    head_lines: Sequence[Line],
    body_lines: Sequence[Line],
    renderer: Renderer,
    findings: list[Diagnostic],
) -> Parsed | None:
    mapping, problems = frontmatter.read(head_lines)
    findings += problems
    if mapping is None and problems:
        return None
    fields = Fields(mapping, Place(file.path, 1, 1, 3), findings)
    kind = read_kind(fields)
    if kind is None:
        return None
    head = read_head(kind, fields, findings)
    if head is None:
        return None
    page = PageContext(head, fields, renderer, findings)
    title_place = head.title.place
    page.name(EntryKind(kind.value), head.address, head.title.value, title_place)
    page.also(head.address, other_names(head.title.value, fields.words("ook"), findings))
    body = _parse_body(kind, page, scan(body_lines))
    fields.finish()
    return _parsed(file, page, body)


def _parse_body(kind: Kind, page: PageContext, spans: Sequence[Span]) -> _Body:
    match kind:
        case Kind.SIGNALS:
            reading = parse_signals(page, spans)
            return _Body(reading.page, signals=reading.signals)
        case Kind.CHECKLIST:
            return _Body(parse_checklist(page, spans))
        case Kind.FLOW:
            return _Body(parse_flow(page, spans))
        case Kind.CONTACT:
            return _Body(parse_contact(page, spans))
        case Kind.CASE:
            return _Body(parse_case(page, spans))
        case Kind.DOOR:
            return _Body(parse_door(page, spans))
        case Kind.ROUTE:
            return _Body(parse_route(page, spans))
        case Kind.FIGURES:
            return _Body(parse_figures(page, spans))
        case Kind.TEMPLATE:
            return _Body(parse_template(page, spans))
        case _:
            return _Body(parse_text_page(page, spans))


def _parsed(file: SourceFile, page: PageContext, body: _Body) -> Parsed | None:
    if body.page is None:
        return None
    return Parsed(
        file=file.path,
        page=body.page,
        id_place=page.head.id_place,
        title_place=page.head.title.place,
        names=tuple(page.names),
        anchors=frozenset(page.anchors),
        references=tuple(page.references),
        order=page.head.order,
        signals=body.signals,
        other_names=page.other_names,
        places=page.fields.places(),
    )


def _broken(file: SourceFile, lines: Sequence[Line], parsed: Parsed | None) -> Broken:
    """What a broken page still names; guessed from its text when it could not be read."""
    ids = frozenset(_ANY_ID.findall(file.text))
    if parsed is not None:
        ids |= {name.address.fragment or name.address.slug for name in parsed.names}
        return Broken(
            file.path,
            parsed.address.kind,
            frozenset({parsed.address.slug}),
            ids | parsed.anchors,
            parsed.references,
        )
    slugs = {stem} if SLUG.fullmatch(stem := PurePosixPath(file.path).stem) else set()
    kind: Kind | None = None
    for line in lines[:60]:
        if match := _ID_LINE.match(line.text):
            slugs = {match[1]}
        elif match := _KIND_LINE.match(line.text):
            kind = KINDS.get(match[1])
    return Broken(file.path, kind, frozenset(slugs), ids)
