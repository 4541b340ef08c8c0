"""``assess``: the console program weighs as the window does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.cli.conftest import Runner
from tests.support.builders import a_guide


def test_says_level_reasons_dimensions_forms_and_contacts(read: Runner) -> None:
    said = read("assess", "paspoort-bewaard", "signaal/ander-voert-woord", "--json").json
    assert said["level"] == "houd-in-de-gaten"
    assert [reason["trigger"] for reason in said["reasons"]] == ["altijd"]
    assert set(said["dimensions"]["dwang"]) == {
        "strong", "medium", "weak", "ungraded", "meets_rule",
    }  # fmt: skip
    assert said["forms"] == [
        {"form": "arbeidsuitbuiting", "signals": ["paspoort-bewaard", "ander-voert-woord"]}
    ]
    assert [contact["phone"] for contact in said["contacts"]] == ["033-448 11 86"]


def test_a_code_stands_for_its_signal(read: Runner) -> None:
    assert read("assess", "S1", "--json").json == read("assess", "paspoort-bewaard", "--json").json


def test_danger_and_a_minor_mean_call_now(read: Runner) -> None:
    for option in ("--gevaar", "--minderjarig"):
        assert read("assess", "paspoort-bewaard", option, "--json").json["level"] == "nu-bellen"


def test_people_read_what_to_do_why_and_whom_to_call(read: Runner) -> None:
    said = read("assess", "paspoort-bewaard", "--gevaar")
    assert said.status == 0
    assert "Want: gevaar." in said.out
    assert "Bel: 112" in said.out
    assert "dwang: nog niets" in said.out


def test_an_unknown_signal_names_the_nearest(read: Runner) -> None:
    said = read("assess", "paspoort-bewaart")
    assert said.status == 2
    assert "‘paspoort-bewaart’ is geen signaal" in said.err
    assert "‘paspoort-bewaard’" in said.err


def test_a_guide_without_a_method_says_so(run: Runner, tmp_path: Path) -> None:
    path = replace(a_guide(), weighing=None).write_to(tmp_path / "gids.sqlite")
    said = run("assess", "paspoort-bewaard", "--content", path)
    assert said.status == 2
    assert "weging.yaml" in said.err


def test_signals_are_listed_with_all_their_fields(read: Runner) -> None:
    first = read("list", "signaal", "--json").json[0]
    fields = "text seen forms settings strength dimension innocent ask stronger weaker"
    assert {*fields.split(), "is_alarm", "is_minor", "sources", "status"} <= set(first)
