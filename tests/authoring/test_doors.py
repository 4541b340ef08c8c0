"""Doors, routes and figures: what is read from them, and that no file of theirs is a surprise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.authoring.parse.page import read_page
from guide.authoring.parse.table import cells_of, rows_of
from guide.authoring.publish import publish
from guide.authoring.render import Renderer
from guide.authoring.report import for_people
from guide.authoring.sources import SourceFile
from guide.authoring.text import Line, lines_of
from guide.core.content.address import Address
from guide.core.content.door import MOST_QUESTIONS, Door
from guide.core.content.figures import ChartShape, FiguresPage, Series
from guide.core.content.records import Page, Status
from guide.core.content.route import Route
from guide.core.door_walk import DoorWalk
from guide.storage.reader import GuideReader
from guide.storage.writer import Guide
from tests.authoring.a_door import DOOR, FIGURES, PAGES, ROUTE
from tests.authoring.a_guide import a_page, compiled

_ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> Guide:
    compilation = compiled(tmp_path_factory.mktemp("gids"), PAGES)
    assert compilation.guide is not None, for_people(compilation.diagnostics)
    return compilation.guide


def _page(guide: Guide, address: str) -> Page:
    return next(page for page in guide.pages if str(page.head.address) == address)


def test_a_door(guide: Guide) -> None:
    door = _page(guide, "deur/gevoel")
    assert isinstance(door, Door)
    assert (door.icon, door.head.lead) == ("message-circle", "Er klopt iets niet. Twee vragen.")
    danger, where = door.questions
    assert (danger.id, danger.text) == ("gevaar", "Is er nu gevaar?")
    assert danger.help_html == "<p>Twijfelt u? Kies <strong>ja</strong>.</p>"
    assert [(answer.text, answer.leads_to) for answer in danger.answers] == [
        ("Ja, of ik denk van wel.", "bel-112"),
        ("Nee.", "waar"),
    ]
    assert where.help_html == ""
    urgent, counter, building = door.outcomes
    assert (urgent.title, urgent.is_urgent, counter.is_urgent) == ("Bel 112", True, False)
    assert urgent.act_html == "<p>Ga zelf naar een veilige plek.</p>"
    assert [str(outcome.look_at) for outcome in door.outcomes] == [
        "signalen",
        "signalen#balie",
        "route/pand#voordeur",
    ]
    assert str(building.contact) == "contact/politie"
    assert "<li>Blijf bij uw collega.</li>" in building.act_html
    assert [section.title for section in door.sections] == ["Waarom deze vragen?"]


def test_a_route(guide: Guide) -> None:
    route = _page(guide, "route/pand")
    assert isinstance(route, Route)
    front, bedroom = route.stops
    assert (front.anchor, front.title, front.icon) == ("voordeur", "Voordeur", "door-open")
    assert front.look == "hoeveel sleutels iemand heeft."
    assert front.ask == "‘Wie woont hier?’"
    assert front.avoid == "doorlopen zonder te vragen."
    assert front.signals == (Address.parse("signaal/paspoort"),)
    assert (bedroom.ask, bedroom.avoid) == ("", "")
    assert [section.title for section in route.sections] == ["Daarna"]


def test_figures(guide: Guide) -> None:
    page = _page(guide, "cijfers/meldingen")
    assert isinstance(page, FiguresPage)
    years, forms = page.charts
    assert (years.anchor, years.title, years.shape) == (
        "per-jaar",
        "Meldingen per jaar",
        ChartShape.LINE,
    )
    assert (years.unit, years.axis) == ("aantal mensen", "jaar")
    assert years.categories == ("2023", "2024")
    assert years.series == (Series("vrouwen", (868.0, 1334.0)), Series("mannen", (12.5, None)))
    assert years.note_html == (
        '<p>Een melding is geen oordeel.</p><p>Zie <a href="vorm/werk">werk</a>.</p>'
    )
    assert (years.sources, years.status) == (("bron-een", "bron-twee"), Status.CONFIRMED)
    assert (forms.shape, forms.status) == (ChartShape.BARS, Status.UNCONFIRMED)
    assert forms.series == (Series("aandeel", (61.0, 39.0)),)
    assert [section.title for section in page.sections] == ["Hoe u dit leest"]


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("deur/gevoel", ["Is er nu gevaar?", "Twijfelt u?", "Aan de balie.", "veilige plek"]),
        ("route/pand", ["Voordeur", "sleutels", "Wie woont hier", "Schrijf op"]),
        ("cijfers/meldingen", ["Per vorm", "geen oordeel", "vrouwen", "Rustig"]),
    ],
)
def test_search_knows_the_words(guide: Guide, address: str, words: list[str]) -> None:
    entry = next(entry for entry in guide.entries if str(entry.address) == address)
    assert entry.kind.value == address.partition("/")[0]
    assert [word for word in words if word not in entry.body] == []


def test_what_is_published_reads_back(tmp_path: Path) -> None:
    compilation = compiled(tmp_path / "gids", PAGES)
    published = publish(compilation, tmp_path / "uit")
    assert published is not None
    assert compilation.guide is not None
    reader = GuideReader(published.guide)
    try:
        for address in ("deur/gevoel", "route/pand", "cijfers/meldingen"):
            assert reader.page(Address.parse(address)) == _page(compilation.guide, address)
    finally:
        reader.close()


def test_a_link_may_name_a_choice_of_signals_and_a_stop(tmp_path: Path) -> None:
    page = a_page(
        "Zie [balie](signalen#balie), [papieren](signalen#papieren), [werk](signalen#werk), "
        "[de deur](deur/gevoel#waar) en [de cijfers](cijfers/meldingen#per-vorm).\n\nEen zin.\n",
        slug="x",
    ).replace("Zie [", "Een zin.\n\nZie [")
    assert compiled(tmp_path, {**PAGES, "nl/naslag/x.md": page}).diagnostics == ()


@pytest.mark.parametrize("heading", ["Deuren", "Routes", "Cijfers"])
def test_the_example_that_editors_read_is_right(heading: str) -> None:
    text = (_ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
    lines = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0].split("\n")
    first = lines.index("    ---")
    shown = list(takewhile(lambda line: not line or line.startswith("    "), lines[first:]))
    page = "\n".join(line[4:] for line in shown)
    head = "nagekeken: 2026-11-01\nherzien: 6 maanden\nbronnen: [bron-een]"
    file = SourceFile("nl/x.md", page.replace("…", head, 1), "")
    assert read_page(file, Renderer({})).findings == ()


@pytest.mark.parametrize(
    ("row", "cells"),
    [
        ("| a | b |", ["a", "b"]),
        ("a|b", ["a", "b"]),
        ("| a \\| b | c", ["a \\| b", "c"]),
        ("||", [""]),
        ("|", [""]),
        ("| |  |", ["", ""]),
        ("  | a |  ", ["a"]),
        ("a | ", ["a"]),
    ],
)
def test_the_cells_of_a_row(row: str, cells: list[str]) -> None:
    assert [cell.text for cell in cells_of(Line("x.md", 1, 1, row))] == cells


@given(st.text(st.sampled_from("|\\ ab–1"), min_size=1, max_size=20))
def test_a_cell_knows_where_it_stands(row: str) -> None:
    for cell in cells_of(Line("x.md", 1, 1, row)):
        start = cell.column - 1
        assert row[start : start + len(cell.text)] == cell.text
        assert cell.text == cell.text.strip()


def test_the_line_of_dashes_is_no_row() -> None:
    table = lines_of("x.md", "a|b\n-|-\n1|2")
    assert [[cell.text for cell in row] for row in rows_of(table)] == [["a", "b"], ["1", "2"]]


# --- any file at all ------------------------------------------------------------------------

_PIECES: Mapping[str, tuple[str, ...]] = {
    DOOR: (
        *(
            "## Waar? {#waar}\n",
            "## Wat? {#wat}\n",
            "## Bel {#bel kijk=signalen bel=contact/112}\n",
        ),
        *("## Uit {#uit kijk=x bel=y dringend}\n", "- Ja. {naar=wat}\n", "- Nee. {naar=bel}\n"),
        *("- {naar=waar}\n", "- Ja.\n", "    Meer.\n", "Tekst.\n", "{naar=", " dringend"),
    ),
    ROUTE: (
        *(
            "## A {#a icoon=door-open}\n",
            "## B\n",
            "Kijk: b.\n",
            "Vraag: c?\n",
            "Liever niet: d.\n",
        ),
        *(
            "Kijk:\n",
            "- [p](signaal/paspoort)\n",
            "- [w](vorm/werk) x\n",
            "- [](signaal/paspoort)\n",
        ),
        *("- a {#b}\n", "    c\n", "icoon=", "Kijk: Vraag: "),
    ),
    FIGURES: (
        *("## A {#a vorm=lijn eenheid=x bron=bron-een}\n", "## B {#b vorm=taart}\n", "## C\n"),
        *("| j | a | b |\n|---|---|---|\n", "j | a\n--|--\n", "| 2020 | 1 | 2 |\n", "| 1 | – |\n"),
        *("| 2021 | 1.334 | 12,5 |\n", "| \\| |\n", "|||\n", "|", "–", "1.33", "eenheid="),
    ),
}
_COMMON = ("\n", "\n\n", "## ", "- ", "{#", "}", "![a](b.png)", "<b>", "```\n", "    ", "é", "🛂")


def _bodies(name: str) -> st.SearchStrategy[str]:
    pieces = st.sampled_from([*_PIECES[name], *_COMMON]) | st.text(max_size=6)
    return st.lists(pieces, max_size=30).map("".join)


def _read(name: str, text: str) -> None:
    """Read a file as it stands; every finding points into it and says how to mend it."""
    result = read_page(SourceFile(name, text, ""), Renderer({}))
    lines = lines_of(name, text)
    for finding in result.findings:
        assert 1 <= finding.place.line <= len(lines)
        assert 1 <= finding.place.column <= len(lines[finding.place.line - 1].text) + 1
        assert finding.remedy
    for_people(result.findings)


@pytest.mark.parametrize("name", PAGES)
@settings(max_examples=300)
@given(data=st.data())
def test_any_body(name: str, data: st.DataObject) -> None:
    body = data.draw(_bodies(name))
    head = PAGES[name][: PAGES[name].index("---\n", 4) + 4]
    _read(name, f"{head}\nEen zin.\n\n{body}")


@pytest.mark.parametrize("name", PAGES)
@settings(max_examples=200)
@given(at=st.floats(0, 1), length=st.integers(0, 60), data=st.data())
def test_any_piece_replaced(name: str, at: float, length: int, data: st.DataObject) -> None:
    text = PAGES[name]
    start = int(at * len(text))
    _read(name, text[:start] + data.draw(_bodies(name)) + text[start + length :])


@pytest.mark.parametrize("name", PAGES)
@settings(max_examples=12)
@given(data=st.data())
def test_any_body_in_the_whole_guide(name: str, data: st.DataObject, tmp_path: Path) -> None:
    body = data.draw(_bodies(name))
    head = PAGES[name][: PAGES[name].index("---\n", 4) + 4]
    compilation = compiled(tmp_path, {**PAGES, name: f"{head}\nEen zin.\n\n{body}"})
    assert (compilation.guide is None) == (compilation.error_count > 0)
    publish(compilation, tmp_path / "uit")


def test_uncommon_text(uncommon_text: str) -> None:
    # half a character never comes out of a file: it is no UTF-8
    text = uncommon_text.encode("utf-8", "replace").decode("utf-8")
    for name, page in PAGES.items():
        _read(name, f"{page}\n{text}")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", PAGES)
def test_a_line_thousands_of_times_takes_no_time(name: str) -> None:
    head = PAGES[name][: PAGES[name].index("---\n", 4) + 4]
    for piece in _PIECES[name]:
        _read(name, f"{head}\nEen zin.\n\n" + piece * 2_000)


# --- every way through a door ---------------------------------------------------------------


@st.composite
def _doors(draw: st.DrawFn) -> str:
    """A door whose answers lead anywhere, onward more often than back."""
    questions = draw(st.integers(1, 6))
    outcomes = draw(st.integers(1, 3))
    stops = [f"v{n}" for n in range(questions)] + [f"u{n}" for n in range(outcomes)]
    body = ["Een deur."]
    for number in range(questions):
        body.append(f"## Vraag {number}? {{#v{number}}}")
        onward = st.sampled_from(stops[number + 1 :])
        targets = draw(st.lists(onward | st.sampled_from(stops), min_size=2, max_size=3))
        body.append("\n".join(f"- Antwoord {n}. {{naar={to}}}" for n, to in enumerate(targets)))
    for number in range(outcomes):
        body.append(f"## Uitkomst {number} {{#u{number} kijk=signalen bel=contact/112}}")
        body.append("Doe dit.")
    return a_page("\n\n".join(body) + "\n", "deur", "x", "icoon: message-circle\n")


def _ways(walk: DoorWalk, most: int) -> Iterator[DoorWalk]:
    """Every way to an outcome, and those that are still going after ``most`` answers."""
    if walk.is_at_end or len(walk.said) > most:
        yield walk
        return
    for index in range(len(walk.answers)):
        yield from _ways(walk.answer(index), most)


@settings(max_examples=400)
@given(_doors())
def test_no_way_through_an_accepted_door_is_longer_than_three_questions(text: str) -> None:
    result = read_page(SourceFile("nl/deuren/x.md", text, ""), Renderer({}))
    assert result.parsed is not None
    door = result.parsed.page
    assert isinstance(door, Door)
    ways = list(_ways(DoorWalk(door), MOST_QUESTIONS))
    is_short = all(way.is_at_end and len(way.said) <= MOST_QUESTIONS for way in ways)
    met = {walk.here.id for way in ways for walk in _on_the_way(way)}
    is_whole = met == {stop.id for stop in (*door.questions, *door.outcomes)}
    codes = {finding.code for finding in result.findings}
    assert codes <= {"G253", "G254", "G255"}
    if not codes:
        assert is_short
        assert is_whole
    if is_short and is_whole:
        assert not codes


def _on_the_way(walk: DoorWalk) -> Iterator[DoorWalk]:
    yield walk
    while walk.trail:
        walk = walk.back()
        yield walk
