"""Loads the guide's own fonts; the same letters on every machine, nothing from the system."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

TEXT_FAMILY = "Atkinson Hyperlegible Next"
ICON_FAMILY = "Zakgids Icons"
_TEXT_FILES = ("Regular", "Medium", "SemiBold", "Bold")

_glyphs: dict[str, str] = {}


def load_fonts(resources: Path) -> tuple[str, ...]:
    """Make the fonts known to Qt; gives the names of files that could not be loaded."""
    files = [
        resources / "fonts" / f"AtkinsonHyperlegibleNext-{weight}.ttf" for weight in _TEXT_FILES
    ]
    files.append(resources / "icons" / "zakgids-icons.ttf")
    failed = [f.name for f in files if QFontDatabase.addApplicationFont(str(f)) < 0]
    _glyphs.update(_read_glyphs(resources / "icons" / "icons.json"))
    return tuple(failed)


def glyph(name: str) -> str:
    """The character that draws an icon; an empty text when the icon is not there."""
    return _glyphs.get(name, "")


@cache
def _read_glyphs(path: Path) -> dict[str, str]:
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {name: chr(int(code)) for name, code in table.items()}
