"""Words of which some are lit: broken into lines, cut with … where there is no room, painted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from guide.services.finder import MARK_OFF, MARK_ON
from guide.ui.theme.theme import Theme
from guide.ui.widgets.painting import rounded

_ENDLESS = 1_000_000.0
_SIGNS = re.compile(f"([{MARK_ON}{MARK_OFF}])")
_BLANK = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Marked:
    """Plain words, and where the lit ones start and end."""

    text: str
    places: tuple[tuple[int, int], ...] = ()

    def part(self, start: int, end: int) -> Marked:
        """The words from ``start`` to ``end``, lit as they were."""
        inside = (
            (max(a, start) - start, min(b, end) - start)
            for a, b in self.places
            if a < end and b > start
        )
        return Marked(self.text[start:end], tuple(inside))


def read_marks(text: str) -> Marked:
    """``text`` as search gives it, on one line and without its signs."""
    plain: list[str] = []
    places: list[tuple[int, int]] = []
    length, begun = 0, -1
    for part in _SIGNS.split(_BLANK.sub(" ", text)):
        if part == MARK_ON:
            begun = length
        elif part == MARK_OFF:
            if 0 <= begun < length:
                places.append((begun, length))
            begun = -1
        else:
            plain.append(part)
            length += len(part)
    return Marked("".join(plain), tuple(places))


def without_marks(text: str) -> str:
    return read_marks(text).text


def units(text: str) -> int:
    """How long Qt takes ``text`` to be: it counts signs beyond the first plane twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def index_of_unit(text: str, unit: int) -> int:
    """Where in ``text`` the place is that Qt counts as ``unit``."""
    if units(text) == len(text):
        return min(unit, len(text))
    passed = 0
    for index, sign in enumerate(text):
        if passed >= unit:
            return index
        passed += units(sign)
    return len(text)


def laid_out(
    text: str, font: QFont, width: float, *, wrap: bool
) -> tuple[QTextLayout, list[QTextLine]]:
    """A layout with its lines; the lines live only as long as the layout."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    mode = QTextOption.WrapMode
    option.setWrapMode(mode.WrapAtWordBoundaryOrAnywhere if wrap else mode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = list(_lines(layout, width, QFontMetrics(font).leading()))
    layout.endLayout()
    return layout, lines


def _lines(layout: QTextLayout, width: float, leading: int) -> Iterator[QTextLine]:
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height() + leading
        yield line


def broken(words: Marked, font: QFont, width: int, most: int) -> list[Marked]:
    """The words in at most so many lines of ``width`` pixels."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(words.text) < width and words.text.isprintable():
        return [words]  # as most are: nothing needs to be laid out
    if most == 1:
        return [_cut(words, metrics, width)]
    _layout, lines = laid_out(words.text, font, max(1, width), wrap=True)
    starts = [index_of_unit(words.text, line.textStart()) for line in lines]
    ends = [*starts[1:], len(words.text)]
    parts = [words.part(a, b) for a, b in zip(starts, ends, strict=True)]
    if len(parts) <= most:
        return parts
    rest = words.part(starts[most - 1], len(words.text))
    return [*parts[: most - 1], _cut(rest, metrics, width)]


def _cut(words: Marked, metrics: QFontMetrics, width: int) -> Marked:
    """One line, with … where it does not fit."""
    cut = metrics.elidedText(words.text, Qt.TextElideMode.ElideRight, width)
    if cut == words.text:
        return words
    return Marked(cut, words.part(0, max(0, len(cut) - 1)).places)


def paint_marked(
    painter: QPainter, theme: Theme, words: Marked, at: QPointF, font: QFont, colour: QColor
) -> None:
    """One line of words; the lit ones stand on the mark's colour."""
    layout, lines = laid_out(words.text, font, _ENDLESS, wrap=False)
    if not lines:
        return
    line = lines[0]
    formats = []
    for start, end in words.places:
        first, last = units(words.text[:start]), units(words.text[:end])
        left, right = sorted((across(line, first), across(line, last)))
        ground = QRectF(at.x() + left - 1, at.y(), right - left + 2, line.height())
        rounded(painter, ground, theme.px(3), theme.colour("mark"))
        formats.append(_lit(theme, first, last))
    painter.setPen(colour)
    layout.draw(painter, at, formats)


def across(line: QTextLine, unit: int) -> float:
    """How far from the left of the line a place in it is."""
    found = line.cursorToX(unit)
    assert isinstance(found, tuple), "Qt gives the place and the sign there"
    return float(found[0])


def _lit(theme: Theme, first: int, last: int) -> QTextLayout.FormatRange:
    lit = QTextLayout.FormatRange()
    form = QTextCharFormat()
    form.setForeground(theme.colour("on_mark"))
    lit.start, lit.length, lit.format = first, last - first, form
    return lit
