"""Cijfers: yearly totals, drawn, with their table, their source and what they do not say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from guide.core.content.figures import Chart
from guide.core.content.figures import FiguresPage as FiguresRecord
from guide.core.content.ids import SourceId
from guide.core.content.records import Source, Status
from guide.core.dutch_number import written_number
from guide.ui import paper_picture
from guide.ui.names import status_mark
from guide.ui.pages.page import Page, PrintJob, escape, review_sentence, sources_html
from guide.ui.pages.source_words import sources_sentence
from guide.ui.paper_picture import PAPER_WIDTH
from guide.ui.theme.paper import PAPER
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.cards import Card
from guide.ui.widgets.chart import ChartView
from guide.ui.widgets.chart_painting import ChartPainter
from guide.ui.widgets.layouts import ReflowGrid
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class FiguresView:
    """The page, its sources, and today for the review mark."""

    page: FiguresRecord
    sources: tuple[Source, ...]
    chart_sources: dict[SourceId, Source]
    today: date


class FiguresPage(Page):
    """One chart after the other, each with the numbers beside it in a table."""

    def __init__(self, theme: Theme, view: FiguresView) -> None:
        head = view.page.head
        super().__init__(theme, head.title, head.address)
        self._view_data = view
        self.add_title(lead=head.lead, code=head.code, bookmark=True)
        self.add_marks(head, view.today)
        for chart in view.page.charts:
            self._add_chart(chart)
        self.add_text_sections(view.page.sections)
        self.add_sources(view.sources, head)
        self.finish()

    def _add_chart(self, chart: Chart) -> None:
        self.add_heading(chart.title, 2, chart.anchor)
        if chart.status is not Status.CONFIRMED:
            mark = Tag(self.theme, status_mark(chart.status), Tone.WARNING)
            self.column.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeft)
        card = Card(self.theme)
        card.column.addWidget(ChartView(self.theme, chart))
        table = RichText(self.theme, table_html(chart))
        self.column.addWidget(ReflowGrid(self.theme, [card, table], stretches=(5, 2)))
        if chart.note_html:
            self.add_rich_text(chart.note_html)
        words = self._sources_of(chart)
        if words:
            self.column.addWidget(
                self.narrow(Label(self.theme, words, TextRole.SMALL, "text_soft"))
            )

    def _sources_of(self, chart: Chart) -> str:
        known = self._view_data.chart_sources
        return sources_sentence(tuple(known[s] for s in chart.sources if s in known))

    def print_job(self) -> PrintJob:
        page = self._view_data.page
        parts = [f"<p>{escape(page.head.lead)}</p>"]
        for chart in page.charts:
            mark = status_mark(chart.status)
            parts += [
                f"<h2>{escape(chart.title)}</h2>",
                f"<p><b>{escape(mark)}</b></p>" if mark else "",
                picture_html(chart),
                chart.note_html,
                table_html(chart),
                f"<p><small>{escape(self._sources_of(chart))}</small></p>",
            ]
        for section in page.sections:
            parts.append(f"<h2>{escape(section.title)}</h2>{section.body_html}")
        parts.append(sources_html(self._view_data.sources))
        return PrintJob(self.title, "".join(parts), review_sentence(page.head))


def table_html(chart: Chart) -> str:
    """The same numbers as a table: a row per category, a column per series."""
    names = "".join(f"<th>{escape(series.name)}</th>" for series in chart.series)
    rows = "".join(
        f"<tr><th>{escape(category)}</th>"
        + "".join(f"<td>{written_number(series.values[n])}</td>" for series in chart.series)
        + "</tr>"
        for n, category in enumerate(chart.categories)
    )
    return f"<table><tr><th>{escape(chart.axis)}</th>{names}</tr>{rows}</table>"


def picture_html(chart: Chart) -> str:
    """The drawing for paper, black on white, inside the text itself."""
    drawer = ChartPainter(PAPER, chart)
    height = drawer.height(PAPER_WIDTH)

    def paint(painter: QPainter) -> None:
        drawer.paint(painter, QRect(0, 0, PAPER_WIDTH, height))

    return paper_picture.picture_html(PAPER_WIDTH, height, paint)
