"""Figures: under each heading with a shape one table of numbers, and how to read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guide.authoring import messages
from guide.authoring.attributes import Attributes
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.sections import (
    Chapter,
    chapters_of,
    open_with,
    peek,
    require_lead,
    section_of,
    take_lead,
    title_of,
)
from guide.authoring.parse.table import rows_of
from guide.authoring.source_map import Span, SpanKind
from guide.authoring.text import Line
from guide.core.content.figures import Chart, ChartShape, FiguresPage, Series
from guide.core.content.records import TextSection
from guide.core.dutch_number import UNKNOWN, read_number

_SHAPE, _UNIT, _SOURCE = "vorm", "eenheid", "bron"
_KEYS = (_SHAPE, _UNIT, _SOURCE, "status")
_SHAPES = {shape.value: shape for shape in ChartShape}
_UNKNOWN = (UNKNOWN, "-")
_FEWEST_ROWS = 2


def parse_figures(page: PageContext, spans: Sequence[Span]) -> FiguresPage:
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    charts: list[Chart] = []
    sections: list[TextSection] = []
    for chapter in chapters_of(rest):
        if any(key in peek(chapter).values for key in _KEYS):
            charts.append(_chart(page, chapter))
        else:
            sections.append(section_of(page, chapter))
    if not charts:
        page.add(messages.NO_CHARTS.at(page.head.title.place))
    return FiguresPage(page.head.record(lead), tuple(charts), tuple(sections))


def _chart(page: PageContext, chapter: Chapter) -> Chart:
    anchor, attributes = open_with(page, chapter, _KEYS)
    for key in (_SHAPE, _UNIT):
        if key not in attributes.values:
            page.add(messages.CHART_MISSING.at(attributes.place, key=key))
    if _SOURCE not in attributes.values:
        page.add(messages.CHART_WITHOUT_SOURCE.at(attributes.place))
    unit = attributes.values.get(_UNIT)
    table = _table(page, chapter)
    reader = _TableReader(page)
    if table is not None:
        reader.read(table)
    return Chart(
        anchor=anchor,
        title=title_of(page, chapter),
        shape=_shape(page, attributes),
        unit=unit.value if unit else "",
        axis=reader.axis,
        categories=tuple(reader.categories),
        series=tuple(reader.series()),
        note_html=page.html([span for span in chapter.spans if span.kind is not SpanKind.TABLE]),
        sources=page.sources(attributes),
        status=page.status(attributes),
    )


def _shape(page: PageContext, attributes: Attributes) -> ChartShape:
    shape = page.one_of(attributes.values.get(_SHAPE), _SHAPES, _SHAPE)
    return shape or ChartShape.LINE


def _table(page: PageContext, chapter: Chapter) -> Span | None:
    tables = [span for span in chapter.spans if span.kind is SpanKind.TABLE]
    if len(tables) == 1:
        return tables[0]
    where = tables[1].first if tables else chapter.where
    page.add(messages.ONE_TABLE.at(where.strip().place(), count=len(tables)))
    return None


class _TableReader:
    """Reads one table: a column of categories, and a column for every series."""

    def __init__(self, page: PageContext) -> None:
        self._page = page
        self.axis = ""
        self.categories: list[str] = []
        self._names: list[str] = []
        self._values: list[list[float | None]] = []
        """Row by row."""

    def read(self, table: Span) -> None:
        head, *rows = rows_of(table.lines)
        self.axis, *self._names = self._named(head)
        if not self._names:
            self._page.add(messages.NO_SERIES.at(table.first.strip().place()))
        if len(rows) < _FEWEST_ROWS:
            self._page.add(messages.TOO_FEW_ROWS.at(table.first.strip().place()))
        whole = [self._is_whole(row, len(head)) for row in rows]
        self.categories = self._named([row[0] for row in rows])
        self._values = [[self._number(cell) for cell in row[1:]] for row in rows]
        if all(whole):
            self._check_columns(head[1:])

    def series(self) -> Iterator[Series]:
        """The columns; of a table with rows that are too short there are none."""
        if all(len(row) == len(self._names) for row in self._values):
            for number, name in enumerate(self._names):
                yield Series(name, tuple(row[number] for row in self._values))

    def _is_whole(self, row: Sequence[Line], expected: int) -> bool:
        if len(row) == expected:
            return True
        where, last = row[0], row[-1]
        length = last.column + len(last.text) - where.column
        place = where.place(0, max(1, length))
        self._page.add(messages.ROW_RAGGED.at(place, count=len(row), expected=expected))
        return False

    def _named(self, cells: Sequence[Line]) -> list[str]:
        """The words of cells that must differ from one another."""
        names: list[str] = []
        known: set[str] = set()
        for cell in cells:
            name = self._page.plain([cell]) if cell.text else ""
            if not name:
                self._page.add(messages.CELL_EMPTY.at(cell.place()))
            elif name.casefold() in known:
                self._page.add(messages.FIGURES_TWICE.at(cell.place(), name=name))
            names.append(name)
            known.add(name.casefold())
        return names

    def _number(self, cell: Line) -> float | None:
        if cell.text in _UNKNOWN:
            return None
        number = read_number(cell.text)
        if not cell.text:
            self._page.add(messages.CELL_EMPTY.at(cell.place()))
        elif number is None:
            self._page.add(messages.NOT_A_FIGURE.at(cell.place(), value=cell.text))
        return number

    def _check_columns(self, names: Sequence[Line]) -> None:
        """A column of nothing but unknowns has nothing to draw."""
        for number, name in enumerate(names):
            column = [row[number] for row in self._values]
            if column and all(value is None for value in column):
                self._page.add(messages.COLUMN_UNKNOWN.at(name.place(), name=name.text))
