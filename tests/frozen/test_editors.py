"""The built console program does an editor's work, without Python and without a screen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.frozen.conftest import ROOT, Runner, Said

CONTENT = str(ROOT / "content")


def clean(said: Said) -> str:
    assert said.status == 0, said.out + said.err
    assert "Traceback" not in said.out + said.err
    return said.out


def test_checks(run: Runner) -> None:
    assert run("zakgids-redactie", "check", CONTENT).status == 0


def test_builds_the_same_bytes_as_the_sources_did(
    run: Runner, folder: Path, tmp_path: Path
) -> None:
    made = tmp_path / "gids.sqlite"
    clean(run("zakgids-redactie", "build", CONTENT, "--out", str(made)))
    assert made.read_bytes() == (folder / "_internal" / "gids.sqlite").read_bytes()


@pytest.mark.parametrize("kind", ["vorm", "signaal", "checklist", "stappenplan", "contact"])
def test_lists(run: Runner, kind: str) -> None:
    found = json.loads(clean(run("zakgids-redactie", "list", kind, "--json")))
    assert found
    assert all(entry["address"] and entry["title"] for entry in found)


def test_shows(run: Runner) -> None:
    assert json.loads(clean(run("zakgids-redactie", "show", "contact/comensha", "--json")))


def test_searches(run: Runner) -> None:
    hits = json.loads(clean(run("zakgids-redactie", "search", "paspoort", "--json")))
    assert hits
    assert hits[0]["address"]


def test_walks(run: Runner) -> None:
    flow = json.loads(clean(run("zakgids-redactie", "list", "stappenplan", "--json")))[0]
    step = json.loads(clean(run("zakgids-redactie", "walk", flow["address"], "--json")))
    assert step["text"]
    assert step["answers"]
    assert step["end"] is False


@pytest.mark.parametrize(
    ("form", "beginning"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")]
)
def test_makes_a_file_of_a_map(run: Runner, tmp_path: Path, form: str, beginning: bytes) -> None:
    """The window program stands beside it and draws what it cannot draw itself."""
    flow = json.loads(clean(run("zakgids-redactie", "list", "stappenplan", "--json")))[0]
    out = tmp_path / f"kaart.{form}"
    said = clean(run("zakgids-redactie", "export", flow["address"], f"--{form}", str(out)))
    assert said == f"Gemaakt: {out} (de kaart van ‘{flow['title']}’).\n"
    made = out.read_bytes()
    assert made.startswith(beginning)
    assert len(made) > 5_000
    assert list(tmp_path.glob("*kaart*")) == [out]


def test_says_what_is_wrong_in_one_line(run: Runner) -> None:
    said = run("zakgids-redactie", "check", "/nonexistent-folder")
    assert said.status == 2
    assert "Traceback" not in said.out + said.err
    assert said.out + said.err != ""
