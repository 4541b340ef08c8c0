"""The commands for who writes the guide: check, build, codes."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from tests.cli.conftest import Runner
from tests.storage.reading import read_everything

ROOT = Path(__file__).parents[2]
NEW_TERM = """\
---
id: aangifte
titel: Aangifte
soort: begrip
nagekeken: 2020-01-01
herzien: 99 jaar
bronnen: [ministerie]
---

Iemand vraagt de politie om vervolging.
"""


def edit(content: Path, name: str, old: str, new: str) -> None:
    path = content / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def break_link(content: Path) -> None:
    edit(content, "nl/arbeidsuitbuiting.md", "begrip/bedenktijd", "begrip/bedenktijt")


def test_check_says_what_is_wrong_and_how_to_mend_it(run: Runner, content: Path) -> None:
    break_link(content)
    said = run("check", content)
    assert (said.status, said.err) == (1, "")
    assert f"{content}/nl/arbeidsuitbuiting.md:14:" in said.out
    assert "Bedoelde u ‘" in said.out
    assert "begrip/bedenktijd" in said.out
    assert said.out.endswith("1 fout, 2 waarschuwingen.\n")


def test_warnings_count_only_when_strict(run: Runner, content: Path) -> None:
    said = run("check", content)
    assert (said.status, said.err) == (0, "")
    assert "waarschuwing G172" in said.out
    assert run("check", content, "--strict").status == 1
    assert run("check", "--strict", content).status == 1


def test_check_for_programs(run: Runner, content: Path) -> None:
    break_link(content)
    said = run("check", content, "--json")
    assert said.status == 1
    errors = [finding for finding in said.json if finding["severity"] == "fout"]
    assert len(errors) == 1
    assert errors[0]["code"] == "G021"
    assert errors[0]["file"] == f"{content}/nl/arbeidsuitbuiting.md"
    assert (errors[0]["line"], errors[0]["column"] > 1) == (14, True)
    assert errors[0]["remedy"]


def test_check_for_github(run: Runner, content: Path) -> None:
    break_link(content)
    said = run("check", content, "--github")
    assert said.status == 1
    assert any(line.startswith("::error file=") for line in said.out.splitlines())
    assert all(line.startswith("::") for line in said.out.splitlines())


def test_a_folder_named_from_where_one_stands(
    run: Runner, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(content)
    break_link(content)
    assert "\nnl/arbeidsuitbuiting.md:14:" in run("check", ".").out
    monkeypatch.chdir(content.parent)
    assert "inhoud/nl/arbeidsuitbuiting.md:14:" in run("check", "inhoud").out


def test_without_a_folder_it_takes_the_one_called_content(
    run: Runner, content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content.rename(content.with_name("content"))
    monkeypatch.chdir(content.parent)
    break_link(Path("content"))
    assert "content/nl/arbeidsuitbuiting.md:14:" in run("check").out


EDITING: list[list[object]] = [["check"], ["build", "--out", "uit.sqlite"], ["codes"], ["preview"]]


@pytest.mark.parametrize("words", EDITING, ids=lambda words: words[0])
def test_a_folder_that_is_none_is_one_line(
    run: Runner, tmp_path: Path, words: list[object]
) -> None:
    (tmp_path / "bestand").write_text("geen map")
    for wrong in (tmp_path / "nergens", tmp_path / "bestand", "nul\x00", "u" * 5000):
        said = run(*words, wrong)
        assert (said.status, said.out) == (2, "")
        assert len(said.err.splitlines()) == 1


def leave_empty(folder: Path) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()


def loop(folder: Path) -> None:
    (folder / "nl" / "rond").symlink_to(folder / "nl")


def not_utf8(folder: Path) -> None:
    (folder / "nl" / "bedenktijd.md").write_bytes(b"---\nid: x\n\xff\xfe")


def half_a_character(folder: Path) -> None:
    edit(folder, "nl/bedenktijd.md", "titel: Bedenktijd", 'titel: "Bedenk\\ud800tijd"')


def control_character(folder: Path) -> None:
    edit(folder, "nl/bedenktijd.md", "titel: Bedenktijd", 'titel: "Bedenk\\e[31mtijd\\0"')


def enormous(folder: Path) -> None:
    with (folder / "nl" / "groot.md").open("wb") as stream:
        stream.truncate(50_000_000)


def a_pipe(folder: Path) -> None:
    os.mkfifo(folder / "nl" / "pijp.md")


def front_matter(folder: Path) -> None:
    edit(folder, "nl/bedenktijd.md", "ook: [reflectieperiode]", "ook: [reflectie\n\t: {{")


def script(folder: Path) -> None:
    edit(folder, "nl/bedenktijd.md", "Drie maanden", "<script>alert(1)</script> Drie")


def bomb(folder: Path) -> None:
    lines = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for one, next_one in pairwise("abcdefghi"):
        nine_times = ", ".join([f"*{one}"] * 9)
        lines.append(f"{next_one}: &{next_one} [{nine_times}]")
    (folder / "gids.yaml").write_text("\n".join(lines), encoding="utf-8")


def deep(folder: Path) -> None:
    (folder / "bronnen.yaml").write_text("[" * 20_000, encoding="utf-8")


def deep_page(folder: Path) -> None:
    edit(folder, "nl/bedenktijd.md", "Drie maanden", ("> " * 3000) + "Drie maanden")


BAD: list[Callable[[Path], None]] = [
    leave_empty,
    not_utf8,
    half_a_character,
    enormous,
    front_matter,
    script,
    bomb,
    deep,
    *([] if os.name == "nt" else [loop, a_pipe]),
]


@pytest.mark.parametrize("spoil", BAD, ids=lambda spoil: spoil.__name__)
def test_bad_input_is_a_finding_and_the_last_good_guide_stays(
    run: Runner, content: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    out = tmp_path / "uit" / "gids.sqlite"
    assert run("build", content, "--out", out).status == 0
    before = out.read_bytes()
    spoil(content)
    said = run("check", content, "--json")
    assert said.status == 1
    assert any(finding["severity"] == "fout" for finding in said.json)
    said = run("build", content, "--out", out)
    assert said.status == 1
    assert "Er is niets gemaakt" in said.err
    assert out.read_bytes() == before


@pytest.mark.parametrize("spoil", [deep_page, control_character])
def test_odd_input_steers_no_terminal_and_is_no_crash(
    run: Runner, content: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(content)
    out = tmp_path / "gids.sqlite"
    for said in (run("check", content), run("build", content, "--out", out)):
        assert said.status in (0, 1)
        assert "\x1b" not in said.out
    if out.exists():
        assert "\x1b" not in run("list", "begrip", "--content", out).out


@pytest.mark.skipif(os.name == "nt" or os.getuid() == 0, reason="the administrator may all")
def test_a_folder_without_rights(run: Runner, content: Path) -> None:
    content.chmod(0)
    said = run("check", content)
    content.chmod(0o755)
    assert said.status == 2
    assert len(said.err.splitlines()) == 1


def test_build_makes_a_guide_that_can_be_read(run: Runner, content: Path, tmp_path: Path) -> None:
    out = tmp_path / "nog" / "niet" / "gids.sqlite"
    said = run("build", content, "--out", out)
    assert (said.status, said.err) == (0, "")
    assert said.out.endswith(f"Gemaakt: {out} (8 pagina’s, 2 signalen).\n")
    assert read_everything(out)
    numbers = json.loads(out.with_name("noodnummers.json").read_text(encoding="utf-8"))
    assert [number["phone"] for number in numbers] == ["112", "033-448 11 86"]
    assert run("show", "C1.2", "--content", out).status == 0


def test_build_gives_the_same_bytes_under_any_name(
    run: Runner, content: Path, tmp_path: Path
) -> None:
    usual, other, folder = tmp_path / "gids.sqlite", tmp_path / "een é.db", tmp_path / "map"
    folder.mkdir()
    for out in (usual, other, folder):
        assert run("build", content, "--out", out).status == 0
    made = [path.read_bytes() for path in (usual, other, folder / "gids.sqlite")]
    assert made[0] == made[1] == made[2]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        ["inhoud", "map", "gids.sqlite", "een é.db", "noodnummers.json"]
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_build_replaces_no_device_or_pipe(run: Runner, content: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    said = run("build", content, "--out", pipe)
    assert said.status == 2
    assert said.err == f"‘{pipe}’ is geen gewoon bestand. Geef een andere naam.\n"
    assert pipe.is_fifo()


def test_build_where_nothing_can_be_written(run: Runner, content: Path, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")
    for out in (tmp_path / "bestand" / "gids.sqlite", tmp_path / "bestand" / "anders.db"):
        said = run("build", content, "--out", out)
        assert said.status == 2
        assert len(said.err.splitlines()) == 1


def test_codes_are_given_once(run: Runner, content: Path) -> None:
    (content / "nl" / "aangifte.md").write_text(NEW_TERM, encoding="utf-8")
    assert run("check", content).status == 1
    said = run("codes", content)
    assert (said.status, said.err) == (0, "")
    assert said.out == "G2  Aangifte  (begrip/aangifte)\n1 nieuwe code in codes.txt.\n"
    assert run("check", content).status == 0
    ledger = (content / "codes.txt").read_text(encoding="utf-8")
    assert run("codes", content).out == "Alles heeft al een code.\n"
    assert (content / "codes.txt").read_text(encoding="utf-8") == ledger


def test_codes_for_a_folder_without_any(run: Runner, content: Path) -> None:
    (content / "codes.txt").unlink()
    assert run("codes", content).out.endswith("16 nieuwe codes in codes.txt.\n")
    assert run("check", content).status == 0


def test_a_reworded_title_is_accepted_when_the_meaning_is_the_same(
    run: Runner, content: Path
) -> None:
    edit(content, "nl/bedenktijd.md", "titel: Bedenktijd", "titel: Rust om te kiezen")
    assert "G225" in run("check", content).out
    said = run("codes", content, "--zelfde", "g1")
    assert (said.status, said.err) == (0, "")
    assert "G225" not in run("check", content).out
    assert "G1 begrip/bedenktijd" in (content / "codes.txt").read_text(encoding="utf-8")
    edit(content, "nl/bedenktijd.md", "titel: Rust om te kiezen", "titel: Bedenktijd")
    assert run("codes", content, "--reword", "G1", "--reword", "F1").status == 0
    assert run("check", content).status == 0


@pytest.mark.parametrize("code", ["G99", "iets", "", "\x1b"])
def test_a_code_that_was_never_given(run: Runner, content: Path, code: str) -> None:
    before = (content / "codes.txt").read_bytes()
    said = run("codes", content, "--zelfde", code)
    assert said.status == 2
    assert "is nog nooit gegeven" in said.err
    assert (content / "codes.txt").read_bytes() == before


def test_a_code_whose_thing_is_gone(run: Runner, content: Path) -> None:
    (content / "nl" / "inschrijving.md").unlink()
    said = run("codes", content, "--zelfde", "K1")
    assert said.status == 2
    assert "casus/inschrijving" in said.err


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("G1 begrip/bedenktijd", "G1 begrip/anders"),
        ("\nK1 ", "\nK2 "),
        ("# einde: 16", "# einde: 9"),
    ],
)
def test_nothing_is_added_to_a_ledger_that_was_tampered_with(
    run: Runner, content: Path, old: str, new: str
) -> None:
    edit(content, "codes.txt", old, new)
    (content / "nl" / "aangifte.md").write_text(NEW_TERM, encoding="utf-8")
    before = (content / "codes.txt").read_bytes()
    said = run("codes", content)
    assert said.status == 1
    assert "codes.txt:" in said.out
    assert (content / "codes.txt").read_bytes() == before


def test_a_ledger_that_cannot_be_read_is_not_begun_anew(run: Runner, content: Path) -> None:
    (content / "codes.txt").write_bytes(b"\xff\xfe")
    assert run("codes", content).status == 1
    assert (content / "codes.txt").read_bytes() == b"\xff\xfe"


def test_codes_wait_for_pages_that_are_broken(run: Runner, content: Path) -> None:
    (content / "nl" / "aangifte.md").write_text(
        NEW_TERM.replace("herzien: 99 jaar", "herzien: ooit"), encoding="utf-8"
    )
    said = run("codes", content)
    assert said.status == 0
    assert "wat stuk is krijgt zijn code later" in said.out


@pytest.fixture(scope="module")
def real_guide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The guide itself, compiled; skipped while its content still has errors."""
    from guide.cli.main import main

    out = tmp_path_factory.mktemp("echt") / "gids.sqlite"
    if main(["build", str(ROOT / "content"), "--out", str(out)]) != 0:
        pytest.skip("the real content has errors")
    return out


def test_every_address_in_the_real_guide_can_be_shown(run: Runner, real_guide: Path) -> None:
    with closing(sqlite3.connect(real_guide)) as database:
        rows = database.execute("SELECT address, code FROM entry").fetchall()
    assert len(rows) > 100
    for address, code in rows:
        told = run("show", address, "--content", real_guide)
        assert (told.status, told.err) == (0, ""), address
        assert told.out == run("show", code, "--content", real_guide).out, code
        assert "<" not in told.out, address


def test_every_answer_of_every_real_flow_leads_somewhere(run: Runner, real_guide: Path) -> None:
    flows = run("list", "stappenplan", "--json", "--content", real_guide).json
    assert flows
    for flow in flows:
        waiting: list[list[str]] = [[]]
        while waiting and len(waiting) < 200:
            answers = waiting.pop()
            said = run("walk", flow["address"], *answers, "--json", "--content", real_guide)
            assert said.status == 0
            step = said.json
            assert step["end"] is (step["answers"] == [])
            if len(answers) < 8:
                waiting += [[*answers, label] for label in step["answers"]]
