"""Numbered points that follow each other without a blank line stay points of their own."""

from __future__ import annotations

from guide.authoring.source_map import SpanKind, scan
from guide.authoring.text import Line, lines_of


def _lines(text: str) -> tuple[Line, ...]:
    return lines_of("x.md", text)


def test_each_number_is_a_point() -> None:
    spans = scan(_lines("1. een\n2. twee\n10. tien"))
    assert [span.kind for span in spans] == [SpanKind.LIST]
    assert len(spans[0].items) == 3


def test_a_year_at_the_start_of_a_wrapped_line_is_no_point() -> None:
    spans = scan(_lines("- Het was in\n  2024. Dat jaar was druk."))
    assert len(spans[0].items) == 1
