"""Figures: drawn, with every value in reach of keys and of a screen reader, and on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from guide.core.content.figures import Chart, ChartShape, FiguresPage, Series
from guide.core.content.ids import SourceId
from guide.core.content.records import Status
from guide.ui.pages.figures import table_html
from guide.ui.theme.theme import Theme
from guide.ui.theme.tokens import PALETTES
from guide.ui.widgets.chart import ChartView, reading_of
from tests.support.builders import a_guide, a_head
from tests.support.ui import Opened

SOURCE = (SourceId("rijksoverheid"),)
YEARS = Chart(
    "per-jaar", "Meldingen per jaar", ChartShape.LINE, "mensen", "jaar",
    ("2019", "2020", "2021"), (Series("alle", (1334.0, None, 767.0)),),
    "<p>Meldingen zijn geen mensen.</p>", SOURCE, Status.UNCONFIRMED,
)  # fmt: skip
FORMS = Chart(
    "per-vorm", "Meldingen per vorm", ChartShape.BARS, "mensen", "vorm",
    ("Seksuele uitbuiting", "Arbeidsuitbuiting"),
    (Series("2022", (400.0, 300.0)), Series("2023", (410.0, 290.0))),
    "", SOURCE, Status.CONFIRMED,
)  # fmt: skip


@pytest.fixture
def figures(opens: Callable[..., Opened], tmp_path: Path) -> Opened:
    page = FiguresPage(a_head("cijfers/nederland", "J1"), (YEARS, FORMS), ())
    guide = a_guide().with_pages(page).write_to(tmp_path / "cijfers.sqlite")
    return opens(guide)


def charts(app: Opened) -> list[ChartView]:
    return app.go("cijfers/nederland").findChildren(ChartView)


def test_the_last_value_is_told_first(figures: Opened) -> None:
    years, forms = charts(figures)
    assert "2021: 767 mensen" in years.accessibleName()
    assert "Arbeidsuitbuiting: 2022 300, 2023 290" in forms.accessibleName()


def test_arrows_walk_over_every_value(figures: Opened) -> None:
    years, _ = charts(figures)
    years.setFocus()
    for key, said in (
        (Qt.Key.Key_Left, "2020: – mensen"),
        (Qt.Key.Key_Left, "2019: 1.334 mensen"),
        (Qt.Key.Key_Left, "2019: 1.334 mensen"),
        (Qt.Key.Key_End, "2021: 767 mensen"),
        (Qt.Key.Key_Home, "2019: 1.334 mensen"),
        (Qt.Key.Key_Right, "2020: – mensen"),
    ):
        QTest.keyClick(years, key)
        assert years.reading() == said
        assert said in years.accessibleName()


def test_a_click_tells_the_year_it_points_at(figures: Opened) -> None:
    years, _ = charts(figures)
    QTest.mouseClick(years, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert years.current == 0


def test_tab_leaves_the_chart(figures: Opened) -> None:
    years, _ = charts(figures)
    years.setFocus()
    QTest.keyClick(years, Qt.Key.Key_Tab)
    assert not years.hasFocus()


def test_the_table_holds_every_number() -> None:
    document = QTextDocument()
    document.setHtml(table_html(FORMS))
    text = document.toPlainText()
    for word in ("vorm", "2022", "2023", "Seksuele uitbuiting", "400", "410", "300", "290"):
        assert word in text


def test_paper_has_drawing_table_note_and_source(figures: Opened) -> None:
    page = figures.go("cijfers/nederland")
    job = page.print_job()
    assert job is not None
    document = QTextDocument()
    document.setHtml(job.body_html)
    text = document.toPlainText()
    assert "Meldingen zijn geen mensen." in text
    assert "1.334" in text
    assert "Rijksoverheid" in text
    assert "Nog te controleren" in text
    assert job.body_html.count("data:image/png") == 2


@pytest.mark.parametrize("palette", sorted(PALETTES))
@pytest.mark.parametrize("chart", [YEARS, FORMS], ids=["line", "bars"])
def test_every_theme_draws_text_and_marks(palette: str, chart: Chart, app: Opened) -> None:
    theme = Theme(PALETTES[palette])
    view = ChartView(theme, chart)
    view.resize(640, view.heightForWidth(640))
    image = view.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, 640, 2) for y in range(0, view.height(), 2)}
    assert theme.colour("accent").rgb() in colours
    assert len(colours) > 8


def test_several_series_are_told_by_name() -> None:
    assert reading_of(FORMS, 0) == "Seksuele uitbuiting: 2022 400, 2023 410"
