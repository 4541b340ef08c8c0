"""How wide text is, and where a label breaks into lines."""

from __future__ import annotations

import math
import textwrap

from guide.authoring.layout.font_widths import NARROWEST, WIDEST, WIDTHS
from guide.core.content.records import NodeKind

NODE_PIXELS = 15
LABEL_PIXELS = 13
NODE_LINE_HEIGHT = 20
LABEL_LINE_HEIGHT = 18

_LINE_LETTERS = 24
_BESIDE, _ABOVE = 20.0, 12.0
"""Between the words of a box and its edge."""
_BESIDE_ICON = 29.0
"""The same where the telephone of a contact stands."""
_NODE_LEAST, _NODE_MOST = 150.0, 220.0
_LABEL_PADDING = 8


def text_width(text: str, pixels: int) -> float:
    """The width of a line of text in the guide's semi-bold letter."""
    return sum(WIDTHS.get(sign, WIDEST) for sign in text) * pixels / 1000


def lines_within(text: str, pixels: int, most: float) -> tuple[str, ...]:
    """A text in as few lines as fit a width of ``most``, where words allow."""
    lines: list[str] = []
    room = 0.0
    space = text_width(" ", pixels)
    for word in text.split():
        width = text_width(word, pixels)
        if lines and width + space <= room:
            lines[-1] += f" {word}"
            room -= width + space
        else:
            lines.append(word)
            room = most - width
    return tuple(lines) or ("",)


def node_lines(label: str, kind: NodeKind = NodeKind.ACTION) -> tuple[str, ...]:
    """The label of a box, broken evenly: no line much shorter than the others."""
    beside = _BESIDE_ICON if kind is NodeKind.CONTACT else _BESIDE
    return _balanced(label, _LINE_LETTERS, NODE_PIXELS, _NODE_MOST - 2 * beside)


def node_size(lines: tuple[str, ...], kind: NodeKind = NodeKind.ACTION) -> tuple[float, float]:
    """Width and height of a box with these lines in it; one long word may make it wider."""
    text = max(text_width(line, NODE_PIXELS) for line in lines)
    height = len(lines) * NODE_LINE_HEIGHT + 2 * _ABOVE
    width = max(text + 2 * _beside(kind, height), _NODE_LEAST)
    return float(math.ceil(width)), height


def _beside(kind: NodeKind, height: float) -> float:
    """Room beside the words of a box, so that no corner of them is cut off."""
    if kind is NodeKind.CONTACT:
        return _BESIDE_ICON
    if kind is NodeKind.END:
        radius = height / 2
        return max(_BESIDE, radius - math.sqrt(radius**2 - (radius - _ABOVE) ** 2))
    return _BESIDE


def label_lines(label: str, most: float) -> tuple[str, ...]:
    """An answer, broken so that it fits a width of ``most`` where it can."""
    return _balanced(label, len(label), LABEL_PIXELS, most - _LABEL_PADDING)


def label_size(label: str, most: float) -> tuple[float, float]:
    """Width and height of an answer, broken into lines no wider than ``most`` where it can be."""
    lines = label_lines(label, most)
    width = max(text_width(line, LABEL_PIXELS) for line in lines) + _LABEL_PADDING
    return float(math.ceil(width)), float(len(lines) * LABEL_LINE_HEIGHT)


def _balanced(text: str, letters: int, pixels: int, most: float) -> tuple[str, ...]:
    """As few lines as fit ``letters`` and ``most``, then as narrow as that many lines allow."""
    # more letters than this never fit: a very long text is not tried at every length
    letters = min(letters, math.ceil(most * 1000 / (pixels * NARROWEST)))
    lines = _wrapped(text, letters)
    while letters > 1 and max(text_width(line, pixels) for line in lines) > most:
        letters -= 1
        narrower = _wrapped(text, letters)
        if any(" " not in line and len(line) > letters for line in narrower):
            break
        lines = narrower
    for narrow in range(letters - 1, 0, -1):
        candidate = _wrapped(text, narrow)
        if len(candidate) > len(lines) or any(len(line) > narrow for line in candidate):
            break
        lines = candidate
    return tuple(lines)


def _wrapped(text: str, letters: int) -> list[str]:
    return textwrap.wrap(text, max(1, letters), break_long_words=False, break_on_hyphens=False) or [
        text
    ]
