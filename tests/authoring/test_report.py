"""The three voices in which findings are said: to people, to programs, to GitHub."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guide.authoring.report import as_json, for_github, for_people, summary
from guide.core.diagnostics import Diagnostic, Place, Severity
from tests.authoring.a_guide import a_page, compiled

_FILE = "nl/rollen/balie.md"
_LINE = "- [ ] Leg uit wat [de bedenktijd](begrip/bedenktijd-2) is"


def _finding(
    place: Place | None = None,
    excerpt: str = _LINE,
    suggestions: tuple[str, ...] = (),
    severity: Severity = Severity.ERROR,
    message: str = "Dat begrip bestaat niet.",
) -> Diagnostic:
    return Diagnostic(
        code="G021",
        severity=severity,
        place=place or Place(_FILE, 14, 36, 19),
        message=message,
        remedy="Verbeter het adres.",
        excerpt=excerpt,
        suggestions=suggestions,
    )


# -- for people -----------------------------------------------------------------------------------


def test_line_with_what_is_meant_underlined() -> None:
    assert for_people([_finding(suggestions=("‘bedenktijd’ (nl/begrippen/bedenktijd.md)",))]) == (
        "nl/rollen/balie.md:14:36  fout G021  Dat begrip bestaat niet.\n"
        "   14 │ - [ ] Leg uit wat [de bedenktijd](begrip/bedenktijd-2) is\n"
        "      │                                    ^^^^^^^^^^^^^^^^^^^\n"
        "   Bedoelde u ‘bedenktijd’ (nl/begrippen/bedenktijd.md)?\n"
    )


def test_the_folder_goes_before_a_suggested_file_too() -> None:
    near = ("‘begrip/bedenktijd’ (nl/begrippen/bedenktijd.md)", "‘begrip/x’")
    assert "‘begrip/bedenktijd’ (content/nl/begrippen/bedenktijd.md) of ‘begrip/x’?" in (
        for_people([_finding(suggestions=near)], "content")
    )


def test_whole_file() -> None:
    assert for_people([_finding(Place(_FILE), "")]) == (
        "nl/rollen/balie.md  fout G021  Dat begrip bestaat niet.\n   Verbeter het adres.\n"
    )


def test_line_without_a_column() -> None:
    assert for_people([_finding(Place(_FILE, 3), "titel")]) == (
        "nl/rollen/balie.md:3  fout G021  Dat begrip bestaat niet.\n"
        "    3 │ titel\n"
        "   Verbeter het adres.\n"
    )


def test_warnings_and_notes_have_their_own_word() -> None:
    said = for_people([_finding(severity=severity) for severity in Severity])
    assert said.count("\n\n") == 2
    for word in ("  fout G021  ", "  waarschuwing G021  ", "  opmerking G021  "):
        assert word in said


def test_the_folder_goes_before_the_file_once() -> None:
    said = for_people([_finding(Place("content", 1, 1), "x")], "mijn/content/")
    assert said.startswith("mijn/content/content:1:1  ")


@pytest.mark.parametrize(
    ("suggestions", "asked"),
    [
        ((), "Verbeter het adres."),
        (("‘een’",), "Bedoelde u ‘een’?"),
        (("‘een’", "‘twee’"), "Bedoelde u ‘een’ of ‘twee’?"),
        (("‘een’", "‘twee’", "‘drie’"), "Bedoelde u ‘een’, ‘twee’ of ‘drie’?"),
    ],
)
def test_advice(suggestions: tuple[str, ...], asked: str) -> None:
    assert for_people([_finding(suggestions=suggestions)]).endswith(f"\n   {asked}\n")


@pytest.mark.parametrize(
    ("line", "start", "length", "shown", "marks"),
    [
        ("漢字 fout", 4, 4, "漢字 fout", "     ^^^^"),
        ("漢字 fout", 1, 2, "漢字 fout", "^^^^"),
        ("cafe\u0301 fout", 7, 4, "cafe\u0301 fout", "     ^^^^"),
        ("bel\x00nu", 4, 1, "bel·nu", "   ^"),
        ("\u202etxet", 2, 4, "·txet", " ^^^^"),
        ("kort", 5, 9, "kort", "    ^"),
        ("kort", 90, 9, "kort", "    ^"),
    ],
)
def test_marks_stand_below_what_they_mean(
    line: str, start: int, length: int, shown: str, marks: str
) -> None:
    said = for_people([_finding(Place(_FILE, 1, start, length), line)]).split("\n")
    assert said[1:3] == [f"    1 │ {shown}", f"      │ {marks}"]


@pytest.mark.parametrize("start", [1, 30, 60, 200, 390, 400])
def test_a_long_line_is_cut_around_what_is_meant(start: int) -> None:
    line = "".join(chr(ord("a") + i % 26) for i in range(400))
    said = for_people([_finding(Place(_FILE, 1, start, 5), line)]).split("\n")
    shown, marks = (part.partition("│ ")[2] for part in said[1:3])
    assert len(shown) <= 102
    first = marks.index("^")
    assert shown[first : first + marks.count("^")] == line[start - 1 : start + 4]
    assert shown.startswith("…") == (start > 41)
    assert shown.endswith("…") == (start < 330)


@pytest.mark.parametrize(
    ("severities", "said"),
    [
        ([], "Alles is in orde."),
        ([Severity.ERROR], "1 fout."),
        ([Severity.ERROR] * 2 + [Severity.WARNING], "2 fouten, 1 waarschuwing."),
        ([Severity.WARNING] * 3, "Geen fouten. 3 waarschuwingen."),
        ([Severity.NOTE, Severity.WARNING], "Geen fouten. 1 waarschuwing, 1 opmerking."),
    ],
)
def test_summary(severities: list[Severity], said: str) -> None:
    assert summary(_finding(severity=severity) for severity in severities) == said


# -- for programs ---------------------------------------------------------------------------------


def test_json() -> None:
    assert json.loads(as_json([_finding(suggestions=("‘een’",))], "content")) == [
        {
            "file": "content/nl/rollen/balie.md",
            "line": 14,
            "column": 36,
            "length": 19,
            "severity": "fout",
            "code": "G021",
            "message": "Dat begrip bestaat niet.",
            "remedy": "Verbeter het adres.",
            "suggestions": ["‘een’"],
        }
    ]


def test_json_of_nothing_is_an_empty_list() -> None:
    assert json.loads(as_json([])) == []


# -- for GitHub -----------------------------------------------------------------------------------


def test_annotation() -> None:
    assert for_github([_finding()], "content") == (
        "::error file=content/nl/rollen/balie.md,line=14,col=36,endColumn=55,title=G021"
        "::Dat begrip bestaat niet. Verbeter het adres."
    )


def test_annotation_of_a_whole_file() -> None:
    assert for_github([_finding(Place("gids.yaml"), severity=Severity.WARNING)]) == (
        "::warning file=gids.yaml,title=G021::Dat begrip bestaat niet. Verbeter het adres."
    )


def test_annotations_cannot_be_broken_out_of() -> None:
    odd = _finding(Place("a,b:c%\n::error::.md", 1), message="100%\r\n::error::x")
    said = for_github([odd, _finding(severity=Severity.NOTE)]).split("\n")
    assert len(said) == 2
    assert said[0] == (
        "::error file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3A.md,line=1,title=G021"
        "::100%25%0D%0A::error::x Verbeter het adres."
    )
    assert said[1].startswith("::notice ")


# -- all three ------------------------------------------------------------------------------------


def test_all_voices_say_every_finding(tmp_path: Path, uncommon_text: str) -> None:
    text = a_page(f"Een zin.\n\n[x](begrip/y){uncommon_text}[x](begrip/z)\n")
    text = text.encode("utf-8", "replace").decode()
    findings = compiled(tmp_path, {"nl/naslag/voorbeeld.md": text}).diagnostics
    assert findings
    assert len(json.loads(as_json(findings))) == len(findings)
    assert len(for_github(findings).split("\n")) == len(findings)
    said = for_people(findings)
    assert all(sign.isprintable() or sign == "\n" for sign in said)
    assert len(said.split("\n\n")) == len(findings)
