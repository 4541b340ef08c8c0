"""Short codes: read from what people type, ordered as people count."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import Kind
from guide.core.content.codes import LETTER_OF_KIND, Code, parent_of, read_code, sort_key

CODES = st.builds(
    lambda letter, number, part: Code(f"{letter}{number}" + (f".{part}" if part else "")),
    st.sampled_from(sorted(LETTER_OF_KIND.values())),
    st.integers(1, 9999),
    st.integers(0, 999),
)


def test_every_kind_has_a_letter_of_its_own() -> None:
    assert set(LETTER_OF_KIND) == set(Kind)
    assert len(set(LETTER_OF_KIND.values())) == len(Kind)


@given(CODES)
def test_a_code_reads_as_itself(code: Code) -> None:
    assert read_code(code) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("f7.3", "F7.3"),
        ("F 7.3", "F7.3"),
        ("f7,3", "F7.3"),
        ("  s12\n", "S12"),
        ("s 1 2", "S12"),
        ("F\u00a07.3", "F7.3"),
        ("F7\u202f.\u202f3", "F7.3"),
    ],
)
def test_sloppy_typing(typed: str, code: str) -> None:
    assert read_code(typed) == code


@pytest.mark.parametrize(
    "typed",
    ["", "F", "7", "F0", "F07", "F7.0", "F7.", "F7.3.1", "Q7", "FF7", "F12345", "F7.1234", "S١٢",
     "S¹²", "F-7", "sla F7 open", "F7;3"],
)  # fmt: skip
def test_what_is_not_a_code(typed: str) -> None:
    assert read_code(typed) is None


@given(st.text(st.characters()))
def test_any_text_is_a_code_or_none(text: str) -> None:
    code = read_code(text)
    assert code is None or read_code(code) == code


def test_odd_text_gives_no_exception(uncommon_text: str) -> None:
    assert read_code(uncommon_text) is None
    assert sort_key(Code(uncommon_text))[1:] == (0, 0)


def test_the_page_of_a_part() -> None:
    assert parent_of(Code("F7.3")) == "F7"
    assert parent_of(Code("F7")) is None


def test_codes_sort_as_people_count() -> None:
    codes = [Code(c) for c in ("S12", "F7.10", "S2", "F7.2", "F7", "C1")]
    assert sorted(codes, key=sort_key) == ["C1", "F7", "F7.2", "F7.10", "S2", "S12"]
