"""``show`` for doors, routes and figures: everything they say, in both voices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from guide.core.content.address import Address
from guide.core.content.figures import Series
from guide.core.content.records import Status
from tests.cli.conftest import Runner, Said
from tests.support.builders import (
    a_chart,
    a_door,
    a_figures_page,
    a_guide,
    the_usual_door,
    the_usual_route,
)

Reader = Callable[..., Said]


@pytest.fixture
def read_all(run: Runner, tmp_path: Path) -> Reader:
    """Run a command in a guide with a door, a route and figures."""
    guide = a_guide().with_pages(
        the_usual_door().build(), the_usual_route().build(), a_figures_page()
    )
    path = guide.write_to(tmp_path / "gids.sqlite")

    def reads(*words: str) -> Said:
        said = run(*words, "--content", path)
        assert said.err == ""
        return said

    return reads


@pytest.mark.parametrize(
    "address",
    [
        "deur/tegenover-mij",
        "deur/tegenover-mij#gevaar",
        "deur/tegenover-mij#bel-112",
        "route/pand",
        "route/pand#slaapkamer",
        "route/pand#na-afloop",
        "cijfers/meldingen",
        "cijfers/meldingen#per-jaar",
    ],
)
def test_shows_every_kind_of_thing_in_both_voices(read_all: Reader, address: str) -> None:
    told = read_all("show", address)
    assert told.status == 0
    assert "<" not in told.out
    shown = read_all("show", address, "--json").json
    assert shown["title"]
    assert shown["address"] == address
    assert "<p>" not in str(shown)


def test_a_door_says_where_each_answer_leads(read_all: Reader) -> None:
    lines = read_all("show", "deur/tegenover-mij").out.splitlines()
    asked = lines.index("GEVAAR?")
    assert lines[asked : asked + 4] == [
        "GEVAAR?",
        "Twijfelt u? Kies dan ja.",
        "- Ja. → Bel 112",
        "- Nee. → Alleen?",
    ]


def test_an_outcome_says_what_to_do_first(read_all: Reader) -> None:
    assert read_all("show", "deur/tegenover-mij#bel-112").out.splitlines()[1:] == [
        "BEL 112",
        "Blijf kalm en handel de aanvraag gewoon af.",
        "Bel eerst. Kijk daarna.",
        "Bel: 112, 112",
        "Kijk: Aan de balie (signalen#balie)",
    ]
    calm = read_all("show", "deur/tegenover-mij#maak-tijd").out.splitlines()
    assert calm[-2:] == ["Kijk: Pand (route/pand)", "Bel: CoMensha, 033-448 11 86"]


@pytest.mark.parametrize(
    ("look_at", "said"),
    [
        ("signalen", "Signalen (signalen)"),
        ("signalen#documenten", "Documenten (signalen#documenten)"),
        ("signalen#arbeidsuitbuiting", "Arbeidsuitbuiting (signalen#arbeidsuitbuiting)"),
        ("signalen#weg", "Signalen (signalen#weg)"),
        ("signalen/documenten", "Documenten (signalen/documenten)"),
    ],
)
def test_what_to_look_at_is_named(run: Runner, tmp_path: Path, look_at: str, said: str) -> None:
    door = a_door().with_question("gevaar", ja="kijk").with_outcome("kijk", look_at=look_at)
    path = a_guide().with_pages(door.build()).write_to(tmp_path / "gids.sqlite")
    assert f"Kijk: {said}" in run("show", "deur/tegenover-mij", "--content", path).out


def test_a_door_that_leads_nowhere_is_shown_all_the_same(run: Runner, tmp_path: Path) -> None:
    door = a_door().with_question("gevaar", ja="weg").with_outcome("kijk", contact="contact/weg")
    path = a_guide().with_pages(door.build()).write_to(tmp_path / "gids.sqlite")
    out = run("show", "deur/tegenover-mij", "--content", path).out
    assert "- Ja. → weg\n" in out
    assert "Bel: contact/weg" in out


def test_a_route_says_what_can_be_ticked_where(read_all: Reader) -> None:
    lines = read_all("show", "route/pand#slaapkamer").out.splitlines()
    assert lines == [
        "route/pand#slaapkamer",
        "SLAAPKAMER",
        "Kijk: Wat ligt er in de slaapkamer?",
        "Vraag: ‘Wie wonen hier?’",
        "Liever niet: vragen waar anderen bij zijn",
        "☐ S2  Een ander geeft alle antwoorden.",
        "☐ S1  Een ander bewaart het paspoort.",
    ]
    shown = read_all("show", "route/pand#slaapkamer", "--json").json
    assert [signal["code"] for signal in shown["signals"]] == ["S2", "S1"]


def test_figures_are_a_table_that_lines_up(read_all: Reader) -> None:
    assert read_all("show", "cijfers/meldingen#per-jaar").out.splitlines()[1:] == [
        "PER JAAR (mensen)",
        "jaar  gemeld  opgevangen",
        "2022     812           –",
        "2023     868        12,5",
        "2024   1.334          20",
        "Dit zijn meldingen, geen slachtoffers.",
        "Bronnen: Mensenhandel herkennen",
    ]


def test_figures_that_are_not_confirmed_say_so(run: Runner, tmp_path: Path) -> None:
    chart = a_chart(
        status=Status.UNCONFIRMED, categories=("arbeid",), series=(Series("mensen", (3.0,)),)
    )
    path = (
        a_guide()
        .with_pages(a_figures_page("cijfers/meldingen", chart))
        .write_to(tmp_path / "gids.sqlite")
    )
    out = run("show", "cijfers/meldingen", "--content", path).out
    assert "(Nog te controleren.)\njaar    mensen\narbeid       3\n" in out


def test_figures_as_json_have_their_numbers_and_sources(read_all: Reader) -> None:
    shown = read_all("show", "cijfers/meldingen", "--json").json
    (chart,) = shown["charts"]
    assert chart["series"][1] == {"name": "opgevangen", "values": [None, 12.5, 20.0]}
    assert chart["sources"][0]["publisher"] == "Rijksoverheid"
    assert chart["note"] == "Dit zijn meldingen, geen slachtoffers."


def test_sections_list_their_doors_routes_and_figures(read_all: Reader) -> None:
    signals = [thing["address"] for thing in read_all("show", "signalen", "--json").json]
    assert signals[:2] == ["deur/tegenover-mij", "route/pand"]
    reading = [thing["address"] for thing in read_all("show", "lezen", "--json").json]
    assert reading[-1] == str(Address.parse("cijfers/meldingen"))
