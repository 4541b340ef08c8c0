"""The ledger of codes: nothing in it can change unseen, and no code is ever given again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.authoring.codes import (
    Ledger,
    check_codes,
    issue_codes,
    ledger_text,
    read_ledger,
    reword,
)
from guide.authoring.compile import compile_guide
from guide.authoring.parsed import Name
from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.records import EntryKind
from guide.core.diagnostics import Place
from tests.authoring.a_guide import FILES, TODAY, a_folder, a_page, compiled, with_codes

_FILE = "codes.txt"
_KINDS = {
    "vorm": EntryKind.FORM,
    "signaal": EntryKind.SIGNAL,
    "checklist": EntryKind.CHECKLIST,
    "contact": EntryKind.CONTACT,
    "begrip": EntryKind.TERM,
}


def _name(address: str, title: str = "Een titel") -> Name:
    parsed = Address.parse(address)
    kind = EntryKind.STEP if parsed.fragment else _KINDS[address.partition("/")[0]]
    return Name(parsed, kind, title, Place("nl/bestand.md", 3, 8))


def _ledger_of(*addresses: str) -> Ledger:
    return _read(issue_codes(Ledger(), [_name(address) for address in addresses])[0])


def _read(text: str) -> Ledger:
    ledger, findings = read_ledger(text, _FILE)
    assert findings == ()
    return ledger


def _codes(ledger: Ledger) -> list[tuple[str, str]]:
    return [(entry.code, str(entry.address)) for entry in ledger.issued]


@pytest.fixture
def text() -> str:
    """A ledger of five codes."""
    ledger = _ledger_of("vorm/a", "vorm/b", "signaal/c", "checklist/d", "checklist/d#stap-e")
    return ledger_text(ledger.issued)


def _lines_said(text: str) -> list[tuple[int, str]]:
    _, findings = read_ledger(text, _FILE)
    assert all(d.place.file == _FILE and d.remedy and d.is_error for d in findings)
    return [(d.place.line, d.code) for d in findings]


def test_as_it_was_written(text: str) -> None:
    assert _lines_said(text) == []
    assert ledger_text(_read(text).issued) == text
    assert _lines_said(text.replace("\n", "\n\n")) == []
    assert _lines_said("") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [("V1 vorm/a", "V9 vorm/a"), ("V1 vorm/a", "V1 vorm/z"), ("V2 vorm/b", "V2 vorm/a")],
)
def test_altered_line(text: str, old: str, new: str) -> None:
    line = text[: text.index(old)].count("\n") + 1
    assert (line, "G222") in _lines_said(text.replace(old, new))


@pytest.mark.parametrize("gone", range(2, 7))
def test_removed_line(text: str, gone: int) -> None:
    lines = text.split("\n")
    del lines[gone]
    assert _lines_said("\n".join(lines))


@pytest.mark.parametrize("first", range(2, 6))
def test_reordered_lines(text: str, first: int) -> None:
    lines = text.split("\n")
    lines[first], lines[first + 1] = lines[first + 1], lines[first]
    assert (first + 1, "G222") in _lines_said("\n".join(lines))


def test_reused_code(text: str) -> None:
    line = next(line for line in text.split("\n") if line.startswith("V2 "))
    assert (4, "G223") in _lines_said(text.replace(line, line.replace("V2 ", "V1 ")))


@pytest.mark.parametrize("line", ["S99", "V3 vorm/x", "v3 vorm/x abcdef X", "Q1 vorm/x abcdef X"])
def test_line_that_is_none(text: str, line: str) -> None:
    assert (3, "G221") in _lines_said(text.replace("V1 vorm/a", f"{line}\nV1 vorm/a"))


def test_line_added_by_hand(text: str) -> None:
    assert (8, "G222") in _lines_said(text.replace("# einde", "V3 vorm/x abcdef X\n# einde"))


@pytest.mark.parametrize("end", ["", "# einde: 4 codes, abcdef", "# einde: 5 codes, abcdef"])
def test_end_that_is_not_the_end(text: str, end: str) -> None:
    cut = text[: text.index("# einde")] + end
    assert [code for _, code in _lines_said(cut)] == ["G224"]


@given(st.data())
def test_no_change_of_code_or_address_goes_unseen(data: st.DataObject) -> None:
    whole = ledger_text(_ledger_of("vorm/a", "vorm/b", "signaal/c", "checklist/d").issued)
    lines = whole.rstrip("\n").split("\n")
    kept = data.draw(st.lists(st.sampled_from(lines[2:-1]), max_size=5))
    ledger, findings = read_ledger("\n".join([*lines[:2], *kept, lines[-1]]), _FILE)
    assert bool(findings) == (kept != lines[2:-1])
    assert len(ledger.issued) == len(kept)


def test_new_codes_are_given_in_order(text: str) -> None:
    names = ["vorm/b", "vorm/nieuw", "checklist/d#stap-f", "begrip/g", "checklist/h#stap-i"]
    given_names = [_name(name) for name in [*names, "checklist/h"]]
    grown, new = issue_codes(_read(text), given_names)
    assert [(entry.code, str(entry.address)) for entry in new] == [
        ("V3", "vorm/nieuw"),
        ("G1", "begrip/g"),
        ("C2", "checklist/h"),
        ("C1.2", "checklist/d#stap-f"),
        ("C2.1", "checklist/h#stap-i"),
    ]
    assert grown.startswith(text[: text.index("# einde")])
    assert _codes(_read(grown))[:5] == _codes(_read(text))


def test_nothing_new_leaves_the_ledger_as_it_is(text: str) -> None:
    assert issue_codes(_read(text), [_name("vorm/a"), _name("vorm/b")]) == (text, ())


def test_retired_code_is_never_given_again() -> None:
    ledger = _ledger_of("vorm/a", "vorm/b", "checklist/d", "checklist/d#stap-e")
    grown, new = issue_codes(ledger, [_name("vorm/c"), _name("checklist/d#stap-f")])
    assert [entry.code for entry in new] == ["V3", "C1.2"]
    assert {code for code, _ in _codes(_read(grown))} >= {"V1", "V2", "C1.1"}


def test_what_returns_gets_its_own_code_back() -> None:
    ledger = _ledger_of("vorm/a", "vorm/b")
    without_b, _ = issue_codes(ledger, [_name("vorm/a")])
    again, new = issue_codes(_read(without_b), [_name("vorm/a"), _name("vorm/b")])
    assert new == ()
    assert _codes(_read(again)) == [("V1", "vorm/a"), ("V2", "vorm/b")]


_ADDRESSES = st.sampled_from(
    [f"{kind}/{slug}" for kind in _KINDS for slug in "abc"]
    + [f"checklist/{slug}#stap-{step}" for slug in "abc" for step in "xyz"]
)


@given(st.lists(st.lists(_ADDRESSES, unique=True), max_size=6))
def test_a_code_means_one_thing_forever(editions: Sequence[Sequence[str]]) -> None:
    ledger = Ledger()
    meant: dict[str, str] = {}
    for addresses in editions:
        pages = {address.partition("#")[0] for address in addresses}
        names = [_name(a) for a in [*sorted(pages), *(a for a in addresses if "#" in a)]]
        ledger = _read(issue_codes(ledger, names)[0])
        for code, address in _codes(ledger):
            assert meant.setdefault(code, address) == address
        assert {str(name.address) for name in names} <= set(meant.values())


@pytest.mark.parametrize(
    ("title", "is_said"),
    [("Een titel", False), ("EEN TITEL", False), ("Een titels", False), ("Iets geheel", True)],
)
def test_reworded_title(title: str, is_said: bool) -> None:
    findings = list(check_codes(_ledger_of("vorm/a"), [_name("vorm/a", title)], _FILE))
    assert [d.code for d in findings] == (["G225"] if is_said else [])
    for finding in findings:
        assert not finding.is_error
        assert finding.place == Place(_FILE, 3, 1, 2)
        assert "Een titel" in finding.message
        assert title in finding.message
        assert "--zelfde V1" in finding.remedy


def test_reworded_title_is_accepted() -> None:
    ledger = _ledger_of("vorm/a", "vorm/b")
    accepted = _read(reword(ledger, Code("V1"), "Iets geheel anders"))
    assert _codes(accepted) == _codes(ledger)
    names = [_name("vorm/a", "Iets geheel anders"), _name("vorm/b")]
    assert list(check_codes(accepted, names, _FILE)) == []


def test_a_long_title_is_cut_alike_at_both_times() -> None:
    title = "woord " * 60
    ledger = _read(issue_codes(Ledger(), [_name("vorm/a", title)])[0])
    assert len(ledger.issued[0].title) <= 120
    assert list(check_codes(ledger, [_name("vorm/a", title)], _FILE)) == []


def test_a_title_over_two_lines_stays_one_line() -> None:
    text, _ = issue_codes(Ledger(), [_name("vorm/a", "een\n# einde: 0 codes, geen\ntwee")])
    assert _codes(_read(text)) == [("V1", "vorm/a")]


def test_without_a_code_nothing_is_published(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    page = folder / "nl/naslag/nieuw.md"
    page.parent.mkdir()
    page.write_text(a_page("Een zin.\n", slug="nieuw"), encoding="utf-8")
    compilation = compile_guide(folder, TODAY)
    assert compilation.guide is None
    assert [(d.code, d.place.file) for d in compilation.diagnostics] == [
        ("G220", "nl/naslag/nieuw.md")
    ]
    with_codes(folder)
    assert compile_guide(folder, TODAY).guide is not None


def test_retired_codes_open_nothing_in_the_guide(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    (folder / "nl/begrippen/bedenktijd.md").unlink()
    guide = compile_guide(folder, TODAY).guide
    assert guide is not None
    assert "G1" not in guide.codes
    assert "G1 begrip/bedenktijd" in (folder / _FILE).read_text(encoding="utf-8")


def test_another_thing_under_the_same_id_is_noticed(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    page = folder / "nl/signalen/papieren.md"
    page.write_text(
        FILES["nl/signalen/papieren.md"].replace(
            "Een ander bewaart het paspoort.", "Zij huilt vaak."
        ),
        encoding="utf-8",
    )
    compilation = compile_guide(folder, TODAY)
    assert [(d.code, d.place.line) for d in compilation.diagnostics] == [("G225", 5)]
    assert compilation.guide is not None, "a warning does not stand in the way"


def test_every_thing_of_the_small_guide_has_its_code(tmp_path: Path) -> None:
    compilation = compiled(tmp_path)
    assert compilation.guide is not None
    assert {name.address for name in compilation.names} == set(compilation.guide.codes.values())
