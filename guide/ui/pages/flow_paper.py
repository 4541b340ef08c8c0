"""A flow on paper: the map on one sheet for the wall, then the way taken and every box in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from guide.core.content.address import Address
from guide.core.content.records import Flow, NodeKind, Source
from guide.core.flow.road import Road
from guide.services.contact_book import Resolved
from guide.ui.i18n import translate
from guide.ui.names import name_and_number
from guide.ui.pages.flow_painting import NOWHERE, FlowPainter, shape_of
from guide.ui.pages.flow_words import answer_word, kind_word, way_in_words
from guide.ui.pages.page import PrintJob, escape, review_sentence, sources_html
from guide.ui.theme.paper import PAPER
from guide.ui.theme.theme import TextRole
from guide.ui.whom import call_words

_TITLE_PIXELS = 26
_LEAD_PIXELS = 14
_LEGEND_PIXELS = 12
_LEGEND_HEIGHT = 40.0
_SAMPLE = (44.0, 22.0)
_NO_BREAK = "\u00a0"
"""A name and its number stay in one line."""
_MOST_SCALE = 1.6
"""A small flow does not fill the sheet: letters larger than this read no better."""
_UPRIGHT = (640, 930)
_ACROSS = (990, 580)
"""Room for a map on A4, roughly; which of the two fits better decides how the sheet lies."""


@dataclass(frozen=True)
class MapSheet:
    """The map with its title, a legend of its shapes and whom to call. Nobody's way is on it."""

    flow: Flow
    numbers: tuple[str, ...] = ()
    """Everybody the map says to call, with their numbers."""

    @property
    def is_wide(self) -> bool:
        """Whether the map comes out larger on a sheet that lies across."""
        return self._scale(*_ACROSS) > self._scale(*_UPRIGHT)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Fill ``area`` (in pixels of the screen, 96 to the inch)."""
        top = self._paint_title(painter, area)
        foot = area.bottom() - _LEGEND_HEIGHT - self._paint_numbers(painter, area)
        self._paint_map(painter, QRectF(area.left(), top, area.width(), foot - top))
        self._paint_legend(painter, QRectF(area.left(), foot, area.width(), 0))

    def _scale(self, width: float, height: float) -> float:
        across, down = width / max(1.0, self.flow.width), height / max(1.0, self.flow.height)
        return min(across, down, _MOST_SCALE)

    def _paint_title(self, painter: QPainter, area: QRectF) -> float:
        """The title and its lead; gives where the map may begin."""
        top = area.top()
        for text, role, pixels in (
            (self.flow.head.title, TextRole.TITLE, _TITLE_PIXELS),
            (self.flow.head.lead, TextRole.BODY, _LEAD_PIXELS),
        ):
            painter.setFont(_font(role, pixels))
            painter.setPen(PAPER.colour("text"))
            wrap = Qt.TextFlag.TextWordWrap.value
            room = QRectF(area.left(), top, area.width(), area.height())
            top = painter.boundingRect(room, wrap, text).bottom() + 4
            painter.drawText(room, wrap, text)
        return top + 6

    def _paint_numbers(self, painter: QPainter, area: QRectF) -> float:
        """At the foot, as many lines as it takes; gives their height."""
        if not self.numbers:
            return 0.0
        words = " · ".join(number.replace(" ", _NO_BREAK) for number in self.numbers)
        painter.setFont(_font(TextRole.BODY_STRONG, _LEGEND_PIXELS))
        painter.setPen(PAPER.colour("text"))
        wrap = Qt.TextFlag.TextWordWrap.value
        taken = painter.boundingRect(area, wrap, words).height()
        lines = QRectF(area.left(), area.bottom() - taken, area.width(), taken)
        painter.drawText(lines, wrap, words)
        return taken + 4

    def _paint_map(self, painter: QPainter, room: QRectF) -> None:
        scale = self._scale(room.width(), room.height())
        painter.save()
        painter.translate(
            room.left() + (room.width() - self.flow.width * scale) / 2,
            room.top() + max(0.0, (room.height() - self.flow.height * scale) / 2),
        )
        painter.scale(scale, scale)
        FlowPainter(PAPER, self.flow).paint(painter, NOWHERE)
        painter.restore()

    def _paint_legend(self, painter: QPainter, line: QRectF) -> None:
        """Every shape that is on the map, with what it means."""
        drawer = FlowPainter(PAPER, self.flow)
        used = {node.kind for node in self.flow.nodes}
        font = _font(TextRole.BODY, _LEGEND_PIXELS)
        width, height = _SAMPLE
        left, middle = line.left(), line.top() + _LEGEND_HEIGHT / 2
        for kind in (kind for kind in NodeKind if kind in used):
            sample = QRectF(left, middle - height / 2, width, height)
            is_end = kind is NodeKind.END
            painter.setPen(QPen(PAPER.colour("text"), 1.5))
            painter.setBrush(PAPER.colour("end" if is_end else "surface"))
            painter.drawPath(shape_of(kind, sample))
            drawer.paint_mark(painter, kind, sample, PAPER.colour("text"))
            word = kind_word(kind)
            painter.setFont(font)
            painter.setPen(PAPER.colour("text"))
            left = sample.right() + 8
            painter.drawText(QPointF(left, middle + _LEGEND_PIXELS * 0.36), word)
            left += QFontMetricsF(font).horizontalAdvance(word) + 26


def print_job(
    road: Road,
    flow: Flow,
    contacts: Mapping[Address, Resolved],
    sources: tuple[Source, ...],
) -> PrintJob:
    """The map, the way taken as text, and every box with its reason and its answers."""
    parts = []
    way = way_in_words(road)
    if way:
        heading = translate("Flow", "Uw weg tot hier")
        parts.append(f"<h2>{heading}</h2><p>{escape(way)}</p>")
    heading = translate("Flow", "Het hele stappenplan")
    parts.append(f"<h2>{heading}</h2>")
    parts += [_printed(flow, number, contacts) for number in range(len(flow.nodes))]
    parts += [f"<h2>{escape(s.title)}</h2>{s.body_html}" for s in flow.sections]
    parts.append(f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(sources)}")
    sheet = MapSheet(flow, tuple(_numbers(flow, contacts)))
    return PrintJob(flow.head.title, "".join(parts), review_sentence(flow.head), sheet=sheet)


def _numbers(flow: Flow, contacts: Mapping[Address, Resolved]) -> list[str]:
    """Whom the map says to call, each once, as far as there is a number."""
    found = (contacts.get(node.target) for node in flow.nodes if node.target)
    whom = (resolved.whom for resolved in found if resolved)
    return list(dict.fromkeys(name_and_number(one) for one in whom if one.phone))


def _printed(flow: Flow, number: int, contacts: Mapping[Address, Resolved]) -> str:
    """One box in words."""
    node = flow.nodes[number]
    found = contacts.get(node.target) if node.target else None
    whom = f"<p><b>{escape(call_words(found))}</b></p>" if found else ""
    answers = "".join(
        f"<li>{escape(answer_word(edge))} → {escape(flow.node(edge.target).label)} "
        f"<small>{flow.node(edge.target).code}</small></li>"
        for edge in flow.edges_from(node.id)
    )
    listed = f"<ul>{answers}</ul>" if answers else ""
    title = f"<h3>{kind_word(node.kind)}: {escape(node.label)} <small>{node.code}</small></h3>"
    return f"{title}{whom}{node.why_html}{listed}"


def _font(role: TextRole, pixels: int) -> QFont:
    font = QFont(PAPER.font(role))
    font.setPixelSize(pixels)
    return font
