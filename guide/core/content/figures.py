"""Yearly totals, as numbers with their source; drawn by the reader, never a picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from guide.core.content.ids import SourceId
from guide.core.content.records import PageHead, Status, TextSection


class ChartShape(StrEnum):
    """How the numbers are drawn."""

    LINE = "lijn"
    BARS = "staven"


@dataclass(frozen=True, slots=True)
class Series:
    """One row of numbers: a value per category; None where the source gives none."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers that belong together. Every series has as many values as there are categories."""

    anchor: str
    title: str
    shape: ChartShape
    unit: str
    """What is counted: *meldingen*, *mensen*, *procent*."""
    axis: str
    """What the categories are: *jaar*, *vorm*."""
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    note_html: str
    """How to read it and what it does not say; may be empty."""
    sources: tuple[SourceId, ...]
    status: Status


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """Charts with their tables, and the text around them."""

    head: PageHead
    charts: tuple[Chart, ...]
    sections: tuple[TextSection, ...]
