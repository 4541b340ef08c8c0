"""The guide as it is published: what holds for its words, numbers and ways, whoever edits it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from guide.authoring.compile import Compilation, compile_guide
from guide.authoring.emergency import emergency_bytes
from guide.core.content.address import Address, Kind
from guide.core.content.codes import LETTER_OF_KIND, parent_of, read_code
from guide.core.content.ids import NodeId, SourceId
from guide.core.content.records import (
    Case,
    Checklist,
    Contact,
    Flow,
    NodeKind,
    Page,
    Status,
)
from guide.storage.codec import encode
from guide.storage.writer import Guide

_CONTENT = Path(__file__).parents[2] / "content"
_GRADING_SOURCES = {SourceId("public-code-unified-weighted-trafficking-indicator")}
"""The only sources that give signals a strength; another one is added after reading it."""
_ORIGIN = re.compile(
    r"nationalit|afkomst|geloof|gelovig|religi|huidskleur|etnisch|etniciteit|buitenlands uiterlijk"
    r"|moslim|christen|joods|roma\b|sinti|donkere huid|\bras\b",
    re.IGNORECASE,
)
_OFFICIALESE = re.compile(
    r"\b(dient te|dienen te|middels|inzake|met betrekking tot)\b", re.IGNORECASE
)
_MAX_QUESTIONS = 10


def _last_review() -> date:
    """The content is judged on the day of its last review, so this holds in any year."""
    found = {
        date.fromisoformat(match)
        for path in _CONTENT.rglob("*.md")
        for match in re.findall(
            r"^nagekeken: (\d{4}-\d\d-\d\d)$", path.read_text("utf-8"), re.MULTILINE
        )
    }
    return max(found)


@pytest.fixture(scope="module")
def compilation() -> Compilation:
    return compile_guide(_CONTENT, _last_review())


@pytest.fixture(scope="module")
def guide(compilation: Compilation) -> Guide:
    assert compilation.guide is not None, compilation.diagnostics
    return compilation.guide


def _pages(guide: Guide, kind: type[Any]) -> list[Any]:
    found = [page for page in guide.pages if isinstance(page, kind)]
    assert found, f"no {kind.__name__} in the guide"
    return found


def test_nothing_is_found_wrong(compilation: Compilation) -> None:
    assert compilation.diagnostics == ()


def test_every_kind_that_a_reader_looks_for_is_there(guide: Guide) -> None:
    kinds = {page.head.address.kind for page in guide.pages}
    assert kinds >= {
        Kind.FORM,
        Kind.SIGNALS,
        Kind.CHECKLIST,
        Kind.FLOW,
        Kind.CONTACT,
        Kind.CASE,
        Kind.TERM,
    }
    assert len(guide.signals) >= 100


# -- codes, sources, reviews ----------------------------------------------------------------------


def _coded(guide: Guide) -> Iterator[tuple[Address, str]]:
    """Everything that has a code, with the code it shows."""
    for page in guide.pages:
        yield page.head.address, page.head.code
        if isinstance(page, Checklist):
            yield from ((page.head.address.at(step.id), step.code) for step in page.steps)
        if isinstance(page, Flow):
            yield from ((page.head.address.at(node.id), node.code) for node in page.nodes)
    yield from ((signal.address, signal.code) for signal in guide.signals)


def test_everything_has_a_code_of_its_own(guide: Guide) -> None:
    shown = dict(_coded(guide))
    assert {address: code for code, address in guide.codes.items()} == shown
    assert len(set(shown.values())) == len(shown)
    for address, code in shown.items():
        assert read_code(code) == code, address
        assert address.kind is not None
        assert code[0] == LETTER_OF_KIND[address.kind]
        parent = parent_of(read_code(code) or guide.pages[0].head.code)
        assert parent == (shown[address.page] if address.fragment else None)


def test_every_page_names_its_sources(guide: Guide) -> None:
    known = {source.id for source in guide.sources}
    for page in guide.pages:
        assert page.head.sources or isinstance(page, Case), page.head.address
        assert set(page.head.sources) <= known
    for signal in guide.signals:
        assert signal.sources, signal.address
        assert set(signal.sources) <= known


def test_every_step_names_its_sources_or_says_that_it_is_our_advice(guide: Guide) -> None:
    for page in _pages(guide, Checklist):
        for step in page.steps:
            assert step.sources or step.status is Status.OWN_ADVICE, step.code


def test_every_page_has_been_reviewed_and_will_be_again(guide: Guide) -> None:
    for page in guide.pages:
        review = page.head.review
        assert date(2026, 1, 1) <= review.reviewed < review.due
        assert (review.due - review.reviewed).days <= 366
    assert guide.edition.reviewed_until == min(p.head.review.reviewed for p in guide.pages)
    assert guide.edition.due_first == min(p.head.review.due for p in guide.pages)


# -- numbers --------------------------------------------------------------------------------------


def test_emergency_numbers(guide: Guide) -> None:
    bar = {
        c.emergency_rank: (c.phone, c.phone_dial)
        for c in _pages(guide, Contact)
        if c.emergency_rank >= 0
    }
    assert bar == {
        0: ("112", "112"),
        1: ("0900-8844", "09008844"),
        2: ("033-448 11 86", "+31334481186"),
        3: ("0800-7000", "08007000"),
    }
    written = json.loads(emergency_bytes(guide))
    assert [(row["phone"], row["dial"]) for row in written] == list(bar.values())


def test_every_contact_can_be_reached(guide: Guide) -> None:
    for contact in _pages(guide, Contact):
        assert contact.phone or contact.route, contact.head.address
        assert bool(contact.phone) == bool(contact.phone_dial)
        assert contact.purpose
        assert contact.needs


_NUMBER = re.compile(r"(?<![\d/.-])(?:0[89]00[- ]?\d[\d ]*|0\d{1,3}-\d[\d ]{5,})\d")


def test_numbers_in_the_text_are_those_of_a_contact(guide: Guide) -> None:
    """Outside the pages of contacts no number stands that they do not have."""
    numbers = [n for c in _pages(guide, Contact) for n in (c.phone, c.phone_abroad) if n]
    known = {_digits(number) for number in numbers}
    for page in guide.pages:
        for words in () if isinstance(page, Contact) else _words_of(page):
            for match in _NUMBER.finditer(words):
                assert _digits(match[0]) in known, (page.head.address, match[0])


def _digits(number: str) -> str:
    """As dialled inside the country."""
    return re.sub(r"\D", "", number.replace("+31", "0"))


# -- words ----------------------------------------------------------------------------------------


def _words_of(page: Page) -> list[str]:
    """Every text of a page that its reader sees; ids and addresses left out."""
    return list(_strings(json.loads(encode(page))))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("sources", "address", "id", "anchor", "target", "website"):
                yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
    elif isinstance(value, str):
        yield html.unescape(re.sub(r"<[^>]*>", " ", value))


def test_nobody_writes_officialese(guide: Guide) -> None:
    for page in guide.pages:
        for words in _words_of(page):
            assert not _OFFICIALESE.search(words), (page.head.address, words[:200])
    for signal in guide.signals:
        for words in _strings(json.loads(encode(signal))):
            assert not _OFFICIALESE.search(words), (signal.address, words)


def test_the_search_for_officialese_finds_it() -> None:
    assert _OFFICIALESE.search("U dient te bellen")
    assert _OFFICIALESE.search("Middels dit formulier")
    assert not _OFFICIALESE.search("Neem middelste deur")


def test_origin_is_never_a_signal(guide: Guide) -> None:
    """It may only stand in the innocent explanation of something else."""
    for signal in guide.signals:
        for words in (signal.text, signal.ask, signal.stronger):
            assert not _ORIGIN.search(words), (signal.address, words)


def test_a_signal_has_a_strength_only_where_a_source_gives_one(guide: Guide) -> None:
    graded = [signal for signal in guide.signals if signal.strength is not None]
    assert graded
    for signal in graded:
        assert _GRADING_SOURCES & set(signal.sources), signal.address
        assert signal.dimension is not None, signal.address
    for signal in guide.signals:
        if signal.status is Status.OWN_ADVICE:
            assert signal.strength is None, signal.address


def test_every_signal_can_be_looked_at_twice(guide: Guide) -> None:
    """Besides what it may mean: an innocent explanation, or what to ask or look at."""
    for signal in guide.signals:
        assert signal.text.endswith((".", "?")), signal.address
        assert signal.innocent or signal.ask, signal.address
        assert signal.settings, signal.address
        assert signal.forms, signal.address


def test_every_form_and_every_place_has_signals(guide: Guide) -> None:
    forms = {form for signal in guide.signals for form in signal.forms}
    assert forms == {p.head.address.slug for p in guide.pages if p.head.address.kind is Kind.FORM}
    settings = {setting for signal in guide.signals for setting in signal.settings}
    assert settings == {word.id for word in guide.edition.settings}


# -- ways -----------------------------------------------------------------------------------------


def _ways(flow: Flow) -> Iterator[tuple[NodeId, ...]]:
    """Every way through a flow, from its start to where no arrow leads on."""
    open_ways = [(flow.start,)]
    while open_ways:
        way = open_ways.pop()
        following = {edge.target for edge in flow.edges_from(way[-1])}
        if not following:
            yield way
        for node in following:
            assert node not in way, f"{flow.head.address} goes round at {node}"
            open_ways.append((*way, node))


def test_every_way_through_a_flow_ends_within_ten_questions(guide: Guide) -> None:
    for flow in _pages(guide, Flow):
        kinds = {node.id: node.kind for node in flow.nodes}
        ways = list(_ways(flow))
        assert ways
        assert {node for way in ways for node in way} == set(kinds), flow.head.address
        for way in ways:
            assert kinds[way[-1]] in (NodeKind.END, NodeKind.CONTACT, NodeKind.FLOW), way
            questions = [node for node in way if kinds[node] is NodeKind.QUESTION]
            assert len(questions) <= _MAX_QUESTIONS, way


def test_every_question_explains_itself(guide: Guide) -> None:
    for flow in _pages(guide, Flow):
        for node in flow.nodes:
            if node.kind is NodeKind.QUESTION:
                assert node.why_html, f"{flow.head.address}#{node.id}"
                assert len(flow.edges_from(node.id)) >= 2


def test_every_case_can_be_played_to_its_end(guide: Guide) -> None:
    for case in _pages(guide, Case):
        scenes = {scene.id: scene for scene in case.scenes}
        reached, waiting, ends = set(), [case.scenes[0].id], 0
        while waiting:
            here = waiting.pop()
            if here in reached:
                continue
            reached.add(here)
            assert scenes[here].choices, here
            for choice in scenes[here].choices:
                assert choice.feedback, choice.id
                if choice.next_scene is None:
                    ends += 1
                else:
                    waiting.append(choice.next_scene)
        assert reached == set(scenes)
        assert ends


def test_every_role_has_its_checklist_and_its_case(guide: Guide) -> None:
    checklists = {page.role for page in _pages(guide, Checklist)}
    addresses = {page.head.address for page in guide.pages}
    assert checklists == {role.id for role in guide.edition.roles}
    for role in guide.edition.roles:
        assert role.shortlist, role.id
        assert role.case in addresses, role.id
