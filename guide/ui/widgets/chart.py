"""A chart one can read with eyes, keys and ears: arrows walk over the categories."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.content.figures import Chart, ChartShape
from guide.core.dutch_number import written_number
from guide.ui.a11y.accessible import announce, name
from guide.ui.i18n import translate
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.chart_painting import ChartPainter
from guide.ui.widgets.painting import painter_for


class ChartView(QWidget):
    """``chart`` drawn; the line above it says the numbers of the category one is at."""

    def __init__(self, theme: Theme, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chart = chart
        self._painter = ChartPainter(theme, chart)
        self._current = len(chart.categories) - 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self._say(aloud=False)

    @property
    def current(self) -> int:
        """The category whose numbers are told, from 0."""
        return self._current

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._theme.px(640)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(160))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._painter.height(width) + self._line_height()

    def _line_height(self) -> int:
        return self._theme.px(32)

    # -- keys and mouse -----------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._chart.categories) - 1
        moves = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() not in moves:
            super().keyPressEvent(event)
            return
        self._go_to(min(last, max(0, moves[Qt.Key(event.key())])))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._chart.shape is ChartShape.LINE:
            share = event.position().x() / max(1, self.width())
            last = len(self._chart.categories) - 1
            self._go_to(min(last, max(0, round(share * last))))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _go_to(self, category: int) -> None:
        if category != self._current:
            self._current = category
            self._say(aloud=True)
            self.update()

    def _say(self, *, aloud: bool) -> None:
        words = self.reading()
        title = translate("Figures", "Grafiek: {title}").format(title=self._chart.title)
        hint = translate("Figures", "Met de pijltoetsen leest u de andere waarden.")
        name(self, f"{title}. {words}", hint)
        if aloud:
            announce(self, words)

    def reading(self) -> str:
        """*2021: 767 mensen*, or every series by its name."""
        return reading_of(self._chart, self._current)

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        painter.setFont(theme.font(TextRole.BODY_STRONG))
        painter.setPen(theme.colour("text"))
        line = QRect(0, 0, self.width(), self._line_height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.reading())
        area = self.rect().adjusted(0, self._line_height(), 0, 0)
        self._painter.paint(painter, area, self._current)


def reading_of(chart: Chart, category: int) -> str:
    """The numbers of one category in words."""
    values = [(series.name, written_number(series.values[category])) for series in chart.series]
    if len(values) == 1:
        said = f"{values[0][1]} {chart.unit}"
    else:
        said = ", ".join(f"{title} {value}" for title, value in values)
    return f"{chart.categories[category]}: {said}"
