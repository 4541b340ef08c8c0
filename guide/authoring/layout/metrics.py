"""How wide text is, and where a label breaks into lines."""

from __future__ import annotations

import math
import textwrap

from guide.authoring.layout.font_widths import WIDEST, WIDTHS

NODE_PIXELS = 15
LABEL_PIXELS = 13

_LINE_LETTERS = 24
_NODE_LINE_HEIGHT = 20
_NODE_PADDING = (40, 24)
_NODE_LEAST, _NODE_MOST = 150.0, 220.0
_LABEL_LINE_HEIGHT = 18
_LABEL_PADDING = 8


def text_width(text: str, pixels: int) -> float:
    """The width of a line of text in the guide's semi-bold letter."""
    return sum(WIDTHS.get(sign, WIDEST) for sign in text) * pixels / 1000


def node_lines(label: str) -> tuple[str, ...]:
    """The label of a box, broken evenly: no line much shorter than the others."""
    return _balanced(label, _LINE_LETTERS, NODE_PIXELS, _NODE_MOST - _NODE_PADDING[0])


def node_size(lines: tuple[str, ...]) -> tuple[float, float]:
    """Width and height of a box with these lines in it."""
    text = max(text_width(line, NODE_PIXELS) for line in lines)
    width = min(max(text + _NODE_PADDING[0], _NODE_LEAST), _NODE_MOST)
    return float(math.ceil(width)), float(len(lines) * _NODE_LINE_HEIGHT + _NODE_PADDING[1])


def label_size(label: str, most: float) -> tuple[float, float]:
    """Width and height of an answer, broken into lines no wider than ``most`` where it can be."""
    lines = _balanced(label, len(label), LABEL_PIXELS, most - _LABEL_PADDING)
    width = max(text_width(line, LABEL_PIXELS) for line in lines) + _LABEL_PADDING
    return float(math.ceil(width)), float(len(lines) * _LABEL_LINE_HEIGHT)


def _balanced(text: str, letters: int, pixels: int, most: float) -> tuple[str, ...]:
    """As few lines as fit ``letters`` and ``most``, then as narrow as that many lines allow."""
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
