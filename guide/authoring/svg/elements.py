"""The few elements of SVG that a map is made of, as text. Attributes only: no style, no script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from guide.authoring.layout.metrics import text_width

Value = str | float


def element(name: str, attributes: Mapping[str, Value], inside: Iterable[str] | str = ()) -> str:
    """An element; ``inside`` is finished text, or the elements in it."""
    written = "".join(f' {key}="{_value(value)}"' for key, value in attributes.items())
    content = inside if isinstance(inside, str) else "\n".join(inside)
    if not content:
        return f"<{name}{written}/>"
    space = "" if isinstance(inside, str) else "\n"
    return f"<{name}{written}>{space}{content}{space}</{name}>"


def words(text: str) -> str:
    """Text as it may stand between tags."""
    return escape(_printable(text), quote=False)


def line_of_text(text: str, x: float, middle: float, pixels: int, **attributes: Value) -> str:
    """A line of letters around the height ``middle``, as wide as the guide's own letter is.

    A machine without that letter takes another of the list; then its letters are drawn closer or
    wider, and the line still fits.
    """
    width = text_width(_printable(text), pixels)
    fitted: dict[str, Value] = {"textLength": width, "lengthAdjust": "spacingAndGlyphs"}
    placed: dict[str, Value] = {"x": x, "y": middle + _BASELINE * pixels, "font-size": pixels}
    given = {key.replace("_", "-"): value for key, value in attributes.items()}
    return element("text", {**placed, **(fitted if len(text) > 1 else {}), **given}, words(text))


_BASELINE = 0.335
"""Half the height of a capital: so far the letters stand below their middle."""


def _value(value: Value) -> str:
    if isinstance(value, str):
        return escape(_printable(value))
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _printable(text: str) -> str:
    """The text without signs that cannot stand in XML."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
