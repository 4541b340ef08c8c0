"""The pictures a page may name: those in the program's own icon font."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

_LIST = Path(__file__).resolve().parents[2] / "resources" / "icons" / "icons.json"


@cache
def icon_names() -> frozenset[str]:
    """All names; none when the list does not come with the program."""
    try:
        return frozenset(json.loads(_LIST.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return frozenset()
