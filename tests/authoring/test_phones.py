"""Numbers: those that people call exist, and what a telephone dials for them is right."""

from __future__ import annotations

import pytest

from guide.authoring.checks.phones import dial_abroad, dial_number


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("112", "112"),
        ("113", "113"),
        ("116 000", "116000"),
        ("14 020", "14020"),
        ("0900-8844", "09008844"),
        ("0800-7000", "08007000"),
        ("0800-0113", "08000113"),
        ("033-448 11 86", "+31334481186"),
        ("(033) 448 11 86", None),
        ("+31 33 448 11 86", "+31334481186"),
        ("088-043 04 30", "+31880430430"),
        ("06-12345678", "+31612345678"),
        ("+32 2 511 64 64", "+3225116464"),
    ],
)
def test_numbers_that_exist(written: str, dialled: str | None) -> None:
    assert dial_number(written) == dialled


@pytest.mark.parametrize(
    "written",
    ["", "033-448 11 8", "111", "12", "bel 112", "112 of 113", "0900", "+", "+99 1", "9" * 60,
     "033-448 11 86 ", "٠٣٣"],
)  # fmt: skip
def test_numbers_that_do_not_exist(written: str) -> None:
    assert dial_number(written.strip() + ("x" if written.endswith(" ") else "")) is None


def test_any_text_is_no_number(uncommon_text: str) -> None:
    assert dial_number(uncommon_text) is None
    assert dial_abroad(uncommon_text) is None


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("+31 70 333 44 44", "+31703334444"),
        ("070 333 44 44", None),
        ("+31 70 333 44", None),
        ("+31 zeventig", None),
    ],
)
def test_numbers_from_abroad(written: str, dialled: str | None) -> None:
    assert dial_abroad(written) == dialled
