"""Draws a chart of yearly totals, on screen and on paper: lines told apart by dash and marker as
well as by colour."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF

from guide.core.chart_scale import axis_ticks
from guide.core.content.figures import Chart, ChartShape
from guide.core.dutch_number import written_number
from guide.ui.theme.theme import TextRole, Theme

_PLOT_HEIGHT = 220
_BAR = 22
_ROW_GAP = 12
_MOST_LABELS = 12
"""Up to this many points each carries its number."""


@dataclass(frozen=True, slots=True)
class _Style:
    """How one series is told from the others."""

    colour: str
    dash: Qt.PenStyle
    corners: int
    """Of its marker; 0 is a circle."""


_STYLES = (
    _Style("accent", Qt.PenStyle.SolidLine, 0),
    _Style("warning", Qt.PenStyle.DashLine, 4),
    _Style("good", Qt.PenStyle.DotLine, 3),
    _Style("danger", Qt.PenStyle.DashDotLine, 4),
    _Style("text_soft", Qt.PenStyle.DashDotDotLine, 0),
)


class ChartPainter:
    """Draws ``chart`` in a theme. ``current`` is the category somebody looks at, or -1."""

    def __init__(self, theme: Theme, chart: Chart) -> None:
        self._theme = theme
        self._chart = chart
        self._small = QFontMetrics(theme.font(TextRole.SMALL))
        self._has_legend = len(chart.series) > 1

    def height(self, width: int) -> int:
        """Pixels that the drawing needs in ``width``."""
        return self._legend_height(width) + self._body_height(width)

    def paint(self, painter: QPainter, area: QRect, current: int = -1) -> None:
        legend = self._legend_height(area.width())
        if legend:
            self._paint_legend(painter, area)
        body = area.adjusted(0, legend, 0, 0)
        if self._chart.shape is ChartShape.LINE:
            self._paint_lines(painter, body, current)
        else:
            self._paint_bars(painter, body, current)

    # -- measures -----------------------------------------------------------------------------

    def _body_height(self, width: int) -> int:
        if self._chart.shape is ChartShape.LINE:
            return self._theme.px(_PLOT_HEIGHT) + 2 * self._small.height()
        return sum(self._row_heights(width))

    def _label_width(self, width: int) -> int:
        widest = max(self._small.horizontalAdvance(name) for name in self._chart.categories)
        return min(widest, round(width * 0.4)) + self._theme.px(12)

    def _row_heights(self, width: int) -> list[int]:
        """Of each category of a bar chart: its bars, or its name where that wraps."""
        bars = len(self._chart.series) * self._theme.px(_BAR)
        room = QRect(0, 0, self._label_width(width) - self._theme.px(12), 10_000)
        names = (
            self._small.boundingRect(room, _WRAP_RIGHT, name).height()
            for name in self._chart.categories
        )
        return [max(bars, name) + self._theme.px(_ROW_GAP) for name in names]

    def _highest(self) -> float:
        values = [v for series in self._chart.series for v in series.values if v is not None]
        return max(values, default=0.0)

    # -- legend -------------------------------------------------------------------------------

    def _legend_height(self, width: int) -> int:
        return self._walk_legend(width, None, QRect(0, 0, width, 0)) if self._has_legend else 0

    def _paint_legend(self, painter: QPainter, area: QRect) -> None:
        self._walk_legend(area.width(), painter, area)

    def _walk_legend(self, width: int, painter: QPainter | None, area: QRect) -> int:
        """Place the names of the series in rows; paints them when there is a painter."""
        px = self._theme.px
        line = self._small.height() + px(8)
        left, top = 0, 0
        for series, style in zip(self._chart.series, _styles(self._chart), strict=True):
            needed = px(40) + self._small.horizontalAdvance(series.name) + px(18)
            if left and left + needed > width:
                left, top = 0, top + line
            if painter is not None:
                self._paint_key(painter, area.left() + left, area.top() + top, series.name, style)
            left += needed
        return top + line + px(4)

    def _paint_key(self, painter: QPainter, left: int, top: int, name: str, style: _Style) -> None:
        px = self._theme.px
        middle = top + self._small.height() / 2
        pen = QPen(self._theme.colour(style.colour), px(2.5), style.dash)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(left + px(32), middle))
        self._paint_marker(painter, QPointF(left + px(16), middle), style)
        self._use_text(painter, "text")
        box = QRect(left + px(40), top, self._small.horizontalAdvance(name) + px(8), 10_000)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), name)

    # -- lines --------------------------------------------------------------------------------

    def _paint_lines(self, painter: QPainter, area: QRect, current: int) -> None:
        ticks = axis_ticks(self._highest())
        plot = self._plot(area, ticks)
        self._paint_axis(painter, plot, ticks)
        if current >= 0:
            self._paint_cursor(painter, plot, ticks[-1], current)
        for series, style in zip(self._chart.series, _styles(self._chart), strict=True):
            self._paint_series(painter, plot, ticks[-1], series.values, style)
        self._paint_values(painter, plot, ticks[-1], current)
        self._paint_categories(painter, plot, current)

    def _plot(self, area: QRect, ticks: tuple[float, ...]) -> QRect:
        """Where the lines go: beside the numbers of the axis, above the categories."""
        px = self._theme.px
        left = max(self._small.horizontalAdvance(written_number(tick)) for tick in ticks)
        return area.adjusted(
            left + px(10), self._small.height(), -px(24), -self._small.height() - px(8)
        )

    def _paint_axis(self, painter: QPainter, plot: QRect, ticks: tuple[float, ...]) -> None:
        for tick in ticks:
            y = self._y(plot, ticks[-1], tick)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            self._use_text(painter, "text_soft")
            height = self._small.height()
            box = QRectF(0, y - height / 2, plot.left() - self._theme.px(8), height)
            box.setLeft(plot.left() - self._theme.px(8) - 10_000)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, written_number(tick))

    def _paint_cursor(self, painter: QPainter, plot: QRect, top: float, current: int) -> None:
        """A line up to the highest point, so that it crosses no number."""
        x = self._x(plot, current)
        values = [series.values[current] for series in self._chart.series]
        highest = max((value for value in values if value is not None), default=top)
        painter.setPen(QPen(self._theme.colour("line_strong"), self._theme.px(1.5)))
        painter.drawLine(QPointF(x, self._y(plot, top, highest)), QPointF(x, plot.bottom()))

    def _paint_series(
        self,
        painter: QPainter,
        plot: QRect,
        top: float,
        values: tuple[float | None, ...],
        style: _Style,
    ) -> None:
        """The line breaks where the source gives no number."""
        points = [
            None if value is None else QPointF(self._x(plot, n), self._y(plot, top, value))
            for n, value in enumerate(values)
        ]
        painter.setPen(QPen(self._theme.colour(style.colour), self._theme.px(2.5), style.dash))
        for before, after in pairwise(points):
            if before is not None and after is not None:
                painter.drawLine(before, after)
        for point in points:
            if point is not None:
                self._paint_marker(painter, point, style)

    def _paint_marker(self, painter: QPainter, at: QPointF, style: _Style) -> None:
        radius = self._theme.px(4.5)
        painter.setPen(QPen(self._theme.colour(style.colour), self._theme.px(1.5)))
        painter.setBrush(self._theme.colour(style.colour))
        if style.corners == 0:
            painter.drawEllipse(at, radius, radius)
        elif style.corners == 3:
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(at.x(), at.y() - radius),
                        QPointF(at.x() + radius, at.y() + radius),
                        QPointF(at.x() - radius, at.y() + radius),
                    ]
                )
            )
        else:
            painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_values(self, painter: QPainter, plot: QRect, top: float, current: int) -> None:
        """Numbers at the points of a single line; several would lie on each other."""
        names = self._chart.categories
        if len(self._chart.series) > 1 or len(names) > _MOST_LABELS:
            return
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        for n, value in enumerate(self._chart.series[0].values):
            if value is not None:
                self._use_text(painter, "text", strong=n == current)
                y = self._y(plot, top, value) - self._theme.px(8)
                box = QRectF(self._x(plot, n) - 100, y - 100, 200, 100)
                painter.drawText(box, middle, written_number(value))

    def _paint_categories(self, painter: QPainter, plot: QRect, current: int) -> None:
        """As many names as have room, the last always."""
        names = self._chart.categories
        widest = max(self._small.horizontalAdvance(name) for name in names) + self._theme.px(10)
        room = plot.width() / max(1, len(names) - 1)
        every = max(1, -(-widest // max(1, int(room))))
        last = len(names) - 1
        for n, name in enumerate(names):
            if (last - n) % every and n != current:
                continue
            self._use_text(painter, "text" if n == current else "text_soft", strong=n == current)
            box = QRectF(self._x(plot, n) - 100, plot.bottom() + self._theme.px(6), 200, 100)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, name)

    def _x(self, plot: QRect, n: int) -> float:
        last = max(1, len(self._chart.categories) - 1)
        inset = self._theme.px(14)
        return plot.left() + inset + (plot.width() - inset) * n / last

    def _y(self, plot: QRect, top: float, value: float) -> float:
        return plot.bottom() - plot.height() * value / top

    # -- bars ---------------------------------------------------------------------------------

    def _paint_bars(self, painter: QPainter, area: QRect, current: int) -> None:
        px = self._theme.px
        highest = self._highest() or 1.0
        left = area.left() + self._label_width(area.width())
        value_room = max(
            self._small.horizontalAdvance(written_number(v))
            for series in self._chart.series
            for v in series.values
        ) + px(16)
        room = max(1, area.right() - left - value_room)
        top = area.top()
        for n, height in enumerate(self._row_heights(area.width())):
            self._use_text(painter, "text", strong=n == current)
            box = QRect(area.left(), top, left - area.left() - px(12), height - px(_ROW_GAP))
            painter.drawText(box, _WRAP_RIGHT, self._chart.categories[n])
            for row, (series, style) in enumerate(
                zip(self._chart.series, _styles(self._chart), strict=True)
            ):
                bar_top = top + row * px(_BAR)
                self._paint_bar(
                    painter, left, bar_top, room, highest, series.values[n], style, n == current
                )
            top += height

    def _paint_bar(
        self,
        painter: QPainter,
        left: int,
        top: int,
        room: int,
        highest: float,
        value: float | None,
        style: _Style,
        is_current: bool,
    ) -> None:
        px = self._theme.px
        length = 0.0
        if value is not None:
            length = max(float(px(2)), room * value / highest)
            bar = QRectF(left, top + px(3), length, px(_BAR - 6))
            painter.setPen(QPen(self._theme.colour(style.colour), 1))
            painter.setBrush(self._theme.colour(style.colour))
            painter.drawRoundedRect(bar, px(4), px(4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        self._use_text(painter, "text", strong=is_current)
        box = QRectF(left + length + px(8), top, 10_000, px(_BAR))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, written_number(value))

    def _use_text(self, painter: QPainter, colour: str, *, strong: bool = False) -> None:
        role = TextRole.SMALL_STRONG if strong else TextRole.SMALL
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(colour))


_WRAP_RIGHT = int(
    Qt.TextFlag.TextWordWrap.value
    | Qt.AlignmentFlag.AlignRight.value
    | Qt.AlignmentFlag.AlignVCenter.value
)


def _styles(chart: Chart) -> list[_Style]:
    return [_STYLES[n % len(_STYLES)] for n in range(len(chart.series))]
