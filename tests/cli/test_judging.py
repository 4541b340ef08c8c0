"""``check --vragen``: which judged queries a change of content broke."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Runner

QUERIES = """\
- vraag: bedenktijd
  wil: [begrip/bedenktijd]
"""


def put(folder: Path, text: str) -> Path:
    path = folder / "vragen.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_found_is_only_counted(run: Runner, content: Path, tmp_path: Path) -> None:
    said = run("check", content, "--vragen", put(tmp_path, QUERIES))
    assert "zoekvraag  " not in said.out
    assert "1 zoekvragen: 1 met het gezochte bovenaan, 1 bij de eerste drie." in said.out


def test_what_a_change_broke_is_named_with_its_line(
    run: Runner, content: Path, tmp_path: Path
) -> None:
    queries = put(tmp_path, QUERIES + "- vraag: onvindbaar\n  wil: [begrip/weg]\n")
    said = run("check", content, "--vragen", queries)
    assert f"{queries.as_posix()}:3  zoekvraag  ‘onvindbaar’ wil begrip/weg" in said.out
    assert "begrip/weg bestaat niet meer" in said.out
    assert "2 zoekvragen: 1 met het gezochte bovenaan" in said.out


def test_a_query_that_leads_elsewhere_says_where(
    run: Runner, content: Path, tmp_path: Path
) -> None:
    queries = put(tmp_path, "- vraag: bedenktijd\n  wil: [contact/112]\n")
    said = run("check", content, "--vragen", queries)
    assert "‘bedenktijd’: contact/112 wordt niet gevonden; bovenaan staat begrip/bedenktijd" in (
        said.out
    )


def test_a_file_that_cannot_be_used_says_why(run: Runner, content: Path, tmp_path: Path) -> None:
    said = run("check", content, "--vragen", tmp_path / "weg.yaml")
    assert said.status == 2
    assert "weg.yaml’ is niet te lezen" in said.err
    said = run("check", content, "--vragen", put(tmp_path, "vraag: een"))
    assert said.status == 2
    assert "vragen.yaml: geen lijst van vragen" in said.err
