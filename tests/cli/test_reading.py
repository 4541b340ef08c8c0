"""The commands that read the compiled guide: list, show, search, walk."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.core.content.address import Kind
from guide.core.content.records import Status
from tests.cli.conftest import Runner
from tests.support.builders import (
    a_checklist,
    a_contact,
    a_flow,
    a_head,
    a_signal,
    a_step,
    a_text_page,
    an_empty_guide,
)


def test_lists_everything_of_a_kind(read: Runner) -> None:
    assert read("list", "signaal").out.splitlines() == [
        "S1  Een ander bewaart het paspoort.  (signaal/paspoort-bewaard)",
        "S2  Een ander geeft alle antwoorden.  (signaal/ander-voert-woord)",
    ]


@pytest.mark.parametrize("kind", [*Kind, "signal"])
def test_lists_as_json_have_address_title_and_code(read: Runner, kind: str) -> None:
    said = read("list", str(kind), "--json")
    assert said.status == 0
    assert isinstance(said.json, list)
    assert all(thing["address"] and thing["title"] and thing["code"] for thing in said.json)


def test_signal_and_signaal_are_the_same(read: Runner) -> None:
    assert read("list", "signal", "--json") == read("list", "SIGNAAL", "--json")


def test_contacts_are_listed_with_their_number(read: Runner) -> None:
    found = {c["address"]: c["phone"] for c in read("list", "contact", "--json").json}
    assert found == {"contact/comensha": "033-448 11 86", "contact/112": "112"}


def test_a_kind_without_pages_is_an_empty_list(read: Runner) -> None:
    assert read("list", "barriere", "--json").json == []
    assert read("list", "barriere").out == ""


def test_an_unknown_kind_names_the_kinds(read: Runner) -> None:
    said = read("list", "contacten")
    assert said.status == 2
    assert "barriere, begrip" in said.err
    assert "Bedoelde u ‘contact’?" in said.err


@pytest.mark.parametrize(
    "address",
    [
        "vorm/arbeidsuitbuiting",
        "signalen/documenten",
        "signaal/paspoort-bewaard",
        "checklist/burgerzaken",
        "checklist/burgerzaken#stap-2",
        "stappenplan/acuut-gevaar",
        "stappenplan/acuut-gevaar#bel-112",
        "contact/comensha",
        "casus/inschrijving-aan-de-balie",
        "casus/inschrijving-aan-de-balie#balie",
        "begrip/bedenktijd",
        "vorm/arbeidsuitbuiting#wat-het-is",
    ],
)
def test_shows_every_kind_of_thing_in_both_voices(read: Runner, address: str) -> None:
    told = read("show", address)
    assert (told.status, told.err) == (0, "")
    assert "<" not in told.out
    shown = read("show", address, "--json").json
    assert shown["title"]
    assert shown["address"] in (address, address.partition("#")[0])
    assert "<p>" not in str(shown)
    assert "box" not in str(shown)


def test_shows_what_to_do_in_order(read: Runner) -> None:
    out = read("show", "C1").out
    assert out.index("NU") < out.index("C1.2") < out.index("VANDAAG") < out.index("C1.3")
    assert "Waarom: zo hoort u meer" in out
    assert "[Burgerzaken] → Zorgcoördinator" in out


def test_shows_whom_to_call(read: Runner) -> None:
    out = read("show", "t1").out
    assert "Telefoon: 033-448 11 86" in out
    assert "Open: maandag–vrijdag 9:00–17:00" in out
    assert "- wat u zag" in out


def test_shows_signals_on_their_page_and_their_form(read: Runner) -> None:
    for address in ("signalen/documenten", "vorm/arbeidsuitbuiting"):
        assert "S2  Een ander geeft alle antwoorden." in read("show", address).out
        assert len(read("show", address, "--json").json["signals"]) == 2


def test_shows_sources_and_review_date(read: Runner) -> None:
    out = read("show", "vorm/arbeidsuitbuiting").out
    assert "- Mensenhandel herkennen, Rijksoverheid, https://example.org/" in out
    assert "Nagekeken op 2026-11-24" in out
    shown = read("show", "vorm/arbeidsuitbuiting", "--json").json
    assert shown["sources"][0]["publisher"] == "Rijksoverheid"
    assert shown["due"] == "2027-05-24"


@pytest.mark.parametrize("typed", ["F1.2", "f1,2", "F 1.2", "stappenplan/acuut-gevaar#bel-112"])
def test_a_code_is_an_address(read: Runner, typed: str) -> None:
    assert read("show", typed, "--json").json["address"] == "stappenplan/acuut-gevaar#bel-112"


def test_a_section_is_what_stands_in_it(read: Runner) -> None:
    assert "T2  112  (contact/112)" in read("show", "contacten").out
    assert len(read("show", "lezen", "--json").json) == 3
    said = read("show", "sneltoetsen")
    assert said.status == 2
    assert "sneltoetsen" in said.err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("comensha", "contact/comensha"),
        ("contact/comensa", "contact/comensha"),
        ("bedenktyd", "begrip/bedenktijd"),
        ("checklist/burgerzaken#stap-9", "checklist/burgerzaken#stap-1"),
        ("checklist/burgerzaken#open", ""),
        ("contactn", "contacten"),
        ("Q", ""),
        ("S99", ""),
        ("../../etc/passwd", ""),
    ],
)
def test_an_unknown_address_says_what_may_be_meant(read: Runner, typed: str, meant: str) -> None:
    said = read("show", typed)
    assert said.status == 2
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    if meant:
        assert "Bedoelde u" in said.err
        assert f"‘{meant}’" in said.err


def test_odd_text_is_no_address(read: Runner, uncommon_text: str) -> None:
    if uncommon_text.startswith("-") or "\x00" in uncommon_text:
        uncommon_text = "vorm/" + uncommon_text
    for said in (read("show", uncommon_text), read("list", uncommon_text)):
        assert said.status == 2
        assert "\x1b" not in said.err
        assert len(said.err) < 400


def test_searches_best_first_and_grouped(read: Runner) -> None:
    hits = read("search", "paspoort", "bew", "--json").json
    assert hits[0] == {
        "address": "signaal/paspoort-bewaard",
        "code": "S1",
        "kind": "signaal",
        "group": "herken",
        "title": "Een ander bewaart het paspoort.",
        "snippet": "een familielid bewaart de papieren van het hele gezin",
    }
    out = read("search", "paspoort").out
    assert out.startswith("HERKEN\n  S1")
    assert "het *paspoort*." in out


def test_searching_for_a_code_finds_its_thing(read: Runner) -> None:
    assert [hit["address"] for hit in read("search", "t2", "--json").json] == ["contact/112"]


def test_searching_in_vain_is_no_mistake(read: Runner) -> None:
    said = read("search", "olifant")
    assert (said.status, said.out) == (0, "Niets gevonden voor ‘olifant’.\n")
    assert read("search", "olifant", "--json").json == []


def test_no_more_hits_than_asked(read: Runner) -> None:
    assert len(read("search", "een", "--limit", "2", "--json").json) == 2


@pytest.mark.parametrize("limit", ["0", "-1", "x", "1e3"])
def test_an_impossible_limit(read: Runner, limit: str) -> None:
    assert read("search", "een", f"--limit={limit}").status == 2


def test_odd_text_finds_something_or_nothing(read: Runner, uncommon_text: str) -> None:
    said = read("search", "--json", "--", uncommon_text, "paspoort")
    assert said.status == 0
    assert isinstance(said.json, list)


def test_a_walk_begins_with_the_first_question(read: Runner) -> None:
    step = read("walk", "stappenplan/acuut-gevaar", "--json").json
    assert step == {
        "address": "stappenplan/acuut-gevaar#gevaar",
        "code": "F1.1",
        "text": "Gevaar",
        "why": "Iedere seconde telt.",
        "answers": ["ja", "nee"],
        "end": False,
        "contacts": [],
        "continues_in": None,
    }


def test_a_walk_ends_at_a_contact(read: Runner) -> None:
    step = read("walk", "acuut-gevaar", "ja", "--json").json
    assert step["end"] is True
    assert step["answers"] == []
    assert [(c["address"], c["phone"]) for c in step["contacts"]] == [("contact/112", "112")]
    assert "Bel: 112, 112" in read("walk", "acuut-gevaar", "ja").out


@pytest.mark.parametrize("answers", [["nee", "nee", "verder"], ["2", "2", "1"], ["NEE", "2", "1"]])
def test_answers_by_words_or_number(read: Runner, answers: list[str]) -> None:
    step = read("walk", "F1", *answers, "--json").json
    assert step["address"] == "stappenplan/acuut-gevaar#klaar"
    assert step["end"] is True


def test_options_may_stand_between_the_answers(read: Runner) -> None:
    assert read("walk", "--json", "F1", "nee", "nee") == read("walk", "F1", "nee", "nee", "--json")
    assert read("walk", "F1", "--json", "nee", "nee") == read("walk", "F1", "nee", "nee", "--json")


def test_a_walk_may_begin_at_a_box(read: Runner) -> None:
    assert read("walk", "F1.3", "nee", "--json").json["text"] == "Noteer"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["F1", "misschien"], "De antwoorden: 1 ja, 2 nee."),
        (["F1", "3"], "De antwoorden: 1 ja, 2 nee."),
        (["F1", "0"], "De antwoorden: 1 ja, 2 nee."),
        (["F1", "99999999999999999999"], "De antwoorden: 1 ja, 2 nee."),
        (["F1", "ja", "nee"], "is te veel"),
        (["acuut-gevar"], "Bedoelde u ‘stappenplan/acuut-gevaar’?"),
        (["contact/112"], "is geen stappenplan"),
        (["stappenplan/acuut-gevaar#klaaar"], "Bedoelde u ‘stappenplan/acuut-gevaar#klaar’?"),
        (["F9"], "nog van niets"),
    ],
)
def test_a_wrong_walk_says_what_can(read: Runner, words: list[str], sentence: str) -> None:
    said = read("walk", *words)
    assert said.status == 2
    assert sentence in said.err
    assert len(said.err.splitlines()) == 1


def test_a_walk_says_the_question_and_numbers_the_answers(read: Runner) -> None:
    out = read("walk", "F1").out
    assert "Gevaar" in out
    assert "  1  ja\n  2  nee\n" in out


READING = [["list", "vorm"], ["show", "C1"], ["search", "paspoort"], ["walk", "F1"]]


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
def test_without_a_guide_it_says_so_in_one_line(
    run: Runner, tmp_path: Path, words: list[str]
) -> None:
    said = run(*words, "--content", tmp_path / "nergens.sqlite")
    assert said.status == 2
    assert said.out == ""
    assert "zakgids-redactie build" in said.err
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
@pytest.mark.parametrize("data", [b"", b"geen gids" * 1000, b"SQLite format 3\x00"])
def test_a_damaged_guide_is_said_in_one_line(
    run: Runner, tmp_path: Path, words: list[str], data: bytes
) -> None:
    path = tmp_path / "gids.sqlite"
    path.write_bytes(data)
    said = run(*words, "--content", path)
    assert said.status == 2
    assert len(said.err.splitlines()) == 1


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
def test_damage_that_shows_only_when_read(
    run: Runner, guide_file: Path, tmp_path: Path, words: list[str]
) -> None:
    path = tmp_path / "gids.sqlite"
    whole = guide_file.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    said = run(*words, "--content", path)
    assert said.status == 2
    assert "beschadigd" in said.err


def test_an_empty_guide_has_nothing_and_no_crash(run: Runner, tmp_path: Path) -> None:
    path = an_empty_guide().write_to(tmp_path / "gids.sqlite")
    assert run("list", "vorm", "--json", "--content", path).json == []
    assert run("search", "x", "--json", "--content", path).json == []
    assert run("show", "C1", "--content", path).status == 2
    assert run("show", "vorm/a", "--content", path).status == 2
    assert run("walk", "acuut-gevaar", "--content", path).status == 2


def test_what_is_not_confirmed_says_so_wherever_it_appears(run: Runner, tmp_path: Path) -> None:
    unsure = Status.UNCONFIRMED
    head = a_head("contact/comensha", title="CoMensha", status=unsure)
    step = a_step(contact=head.address, status=unsure)
    guide = (
        an_empty_guide()
        .with_pages(
            a_contact(head=head),
            a_checklist().with_phase("Nu", step).build(),
            a_flow().with_arrow("begin", "bel").with_contact("bel", "contact/comensha").build(),
            a_text_page("signalen/documenten"),
        )
        .with_signals(a_signal(status=unsure))
        .write_to(tmp_path / "gids.sqlite")
    )
    for words, times in [
        (["show", "contact/comensha"], 1),
        (["show", "checklist/burgerzaken"], 2),
        (["show", "signalen/documenten"], 1),
        (["show", "signaal/paspoort-bewaard"], 1),
        (["list", "contact"], 1),
        (["list", "signaal"], 1),
        (["walk", "acuut-gevaar", "verder"], 1),
    ]:
        out = run(*words, "--content", guide).out
        assert out.lower().count("nog te controleren") == times, words
