"""A sheet with a title, the map, a legend of its shapes, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from guide.authoring.layout.metrics import (
    LABEL_LINE_HEIGHT,
    LABEL_PIXELS,
    NODE_LINE_HEIGHT,
    NODE_PIXELS,
    label_lines,
    lines_within,
    text_width,
)
from guide.authoring.svg.elements import Value, element, line_of_text, words
from guide.authoring.svg.shapes import (
    ACCENT,
    DANGER,
    DANGER_WELL,
    INK,
    LINE,
    PAPER,
    SOFT,
    arrow,
    mark,
    outline,
)
from guide.authoring.svg.wording import KIND_WORDS, description_of, foot_of, mark_of
from guide.core.content.records import Box, Edition, Flow, FlowEdge, FlowNode, NodeKind

_FONTS = (
    "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Segoe UI', 'Helvetica Neue', "
    "Arial, 'Liberation Sans', sans-serif"
)
_MARGIN = 32.0
_LEAST_WIDTH = 560.0
_SAMPLE = (44.0, 22.0)
_AFTER_SAMPLE, _BETWEEN_SAMPLES = 8.0, 26.0
_LEGEND_ROW = 34.0
_ALARM = "112"


def flow_svg(flow: Flow, edition: Edition) -> str:
    """The map of a flow as a whole SVG file."""
    sheet = _Sheet(max(flow.width, _LEAST_WIDTH))
    sheet.write(flow.head.title, 26, INK, gap=4)
    sheet.write(flow.head.lead, 14, INK, gap=8)
    sheet.write(mark_of(flow.head), 14, DANGER, gap=8)
    sheet.place_map(flow)
    sheet.place_legend({node.kind for node in flow.nodes})
    sheet.write(foot_of(flow.head, edition), 12, SOFT, gap=0)
    return sheet.finished(flow)


@dataclass
class _Sheet:
    """Fills up from the top; ``room`` is the width between the margins."""

    room: float
    down: float = _MARGIN
    marks: list[str] = field(default_factory=list)

    def write(self, text: str, pixels: int, colour: str, *, gap: float) -> None:
        """Words below what is there, on as many lines as they need."""
        height = pixels * 1.35
        for line in lines_within(text, pixels, self.room) if text else ():
            middle = self.down + height / 2
            self.marks.append(line_of_text(line, _MARGIN, middle, pixels, fill=colour))
            self.down += height
        self.down += gap if text else 0.0

    def place_map(self, flow: Flow) -> None:
        left = _MARGIN + (self.room - flow.width) / 2
        place = f"translate({left:g} {round(self.down, 2):g})"
        self.marks.append(element("g", {"transform": place}, _map(flow)))
        self.down += flow.height

    def place_legend(self, used: Iterable[NodeKind]) -> None:
        """Every shape that is on the map, with what it means."""
        width, height = _SAMPLE
        left = _MARGIN
        for kind in (kind for kind in NodeKind if kind in set(used)):
            word = KIND_WORDS[kind]
            whole = width + _AFTER_SAMPLE + text_width(word, 12)
            if left > _MARGIN and left + whole > _MARGIN + self.room:
                left, self.down = _MARGIN, self.down + _LEGEND_ROW
            box = Box(left, self.down + (_LEGEND_ROW - height) / 2, width, height)
            fill = INK if kind is NodeKind.END else PAPER
            line = ACCENT if kind is NodeKind.CONTACT else LINE
            self.marks += [outline(kind, box, fill, line, 1.5), *mark(kind, box, line)]
            at = left + width + _AFTER_SAMPLE
            middle = self.down + _LEGEND_ROW / 2
            self.marks.append(line_of_text(word, at, middle, 12, fill=INK))
            left += whole + _BETWEEN_SAMPLES
        self.down += _LEGEND_ROW + 8

    def finished(self, flow: Flow) -> str:
        width, height = round(self.room + 2 * _MARGIN, 2), round(self.down + _MARGIN, 2)
        slug = flow.head.address.slug
        root: dict[str, Value] = {
            "xmlns": "http://www.w3.org/2000/svg",
            "width": width,
            "height": height,
            "viewBox": f"0 0 {width:g} {height:g}",
            "role": "img",
            "lang": "nl",
            "aria-labelledby": f"{slug}-titel {slug}-omschrijving",
            "font-family": _FONTS,
            "font-weight": "600",
        }
        parts = [
            element("title", {"id": f"{slug}-titel"}, words(flow.head.title)),
            element("desc", {"id": f"{slug}-omschrijving"}, _described(flow)),
            element("rect", {"width": width, "height": height, "fill": PAPER}),
            *self.marks,
        ]
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{element("svg", root, parts)}\n'


def _described(flow: Flow) -> str:
    return "\n".join(words(line) for line in description_of(flow).split("\n"))


def _map(flow: Flow) -> list[str]:
    # answers that lead to the same box share one line
    lines = dict.fromkeys(edge.points for edge in flow.edges if len(edge.points) > 1)
    marks = [part for points in lines for part in arrow(points)]
    marks += [part for edge in flow.edges for part in _answer(edge)]
    return marks + [part for node in flow.nodes for part in _box(node)]


def _answer(edge: FlowEdge) -> list[str]:
    if not edge.label or edge.label_box is None:
        return []
    box = edge.label_box
    place: dict[str, Value] = {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
    lines = label_lines(edge.label, box.width)
    return [
        element("rect", {**place, "fill": PAPER}),
        *_lines(lines, box, LABEL_PIXELS, LABEL_LINE_HEIGHT, SOFT),
    ]


def _box(node: FlowNode) -> list[str]:
    fill, text, line = _colours(node)
    width = 2.0 if node.kind is NodeKind.CONTACT else 1.5
    return [
        outline(node.kind, node.box, fill, line, width),
        *mark(node.kind, node.box, line),
        *_lines(node.label_lines, node.box, NODE_PIXELS, NODE_LINE_HEIGHT, text),
    ]


def _lines(lines: Iterable[str], box: Box, pixels: int, height: int, colour: str) -> list[str]:
    """Lines of letters in the middle of a box."""
    kept = list(lines)
    middle = box.x + box.width / 2
    top = box.y + (box.height - len(kept) * height) / 2
    return [
        line_of_text(
            line, middle, top + (number + 0.5) * height, pixels, text_anchor="middle", fill=colour
        )
        for number, line in enumerate(kept)
    ]


def _colours(node: FlowNode) -> tuple[str, str, str]:
    """(fill, text, line) of a box."""
    if node.target is not None and node.target.slug == _ALARM:
        return DANGER_WELL, DANGER, DANGER
    if node.kind is NodeKind.END:
        return INK, PAPER, INK
    return PAPER, INK, ACCENT if node.kind is NodeKind.CONTACT else LINE
