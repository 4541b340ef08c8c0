"""Findings: how a place reads, in what order they come, which of them stop an edition."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from guide.core.diagnostics import Diagnostic, Place, Severity, count_errors, in_order


def finding(file: str = "a.md", line: int = 1, code: str = "G001", **fields: str) -> Diagnostic:
    severity = Severity(fields.pop("severity", "fout"))
    return Diagnostic(code, severity, Place(file, line), fields.get("message", "mis"), "maak goed")


def test_a_place_reads_as_an_editor_jumps_to_it() -> None:
    assert str(Place("content/nl/balie.md", 14, 12)) == "content/nl/balie.md:14:12"
    assert str(Place("content/nl/balie.md", 14)) == "content/nl/balie.md:14"
    assert str(Place("content/nl/balie.md")) == "content/nl/balie.md"


def test_order_is_by_file_line_and_code() -> None:
    mixed = [finding("b.md", 1), finding("a.md", 10), finding("a.md", 2, "G2"), finding("a.md", 2)]
    assert [(d.place.file, d.place.line, d.code) for d in in_order(mixed)] == [
        ("a.md", 2, "G001"),
        ("a.md", 2, "G2"),
        ("a.md", 10, "G001"),
        ("b.md", 1, "G001"),
    ]


def test_the_same_finding_counts_once() -> None:
    assert len(in_order([finding(), finding(), finding(message="iets anders")])) == 2


@given(
    st.lists(
        st.builds(finding, st.sampled_from("ab"), st.integers(0, 3), st.sampled_from(["G1", "G2"]))
    ).flatmap(lambda some: st.tuples(st.just(some), st.permutations(some)))
)
def test_order_does_not_depend_on_who_came_first(both: tuple[list[Diagnostic], ...]) -> None:
    some, shuffled = both
    assert in_order(some) == in_order(shuffled)


def test_only_errors_stop_an_edition() -> None:
    some = [finding(severity=word) for word in ("fout", "waarschuwing", "opmerking")]
    assert count_errors(some) == 1
    assert [d.is_error for d in some] == [True, False, False]
