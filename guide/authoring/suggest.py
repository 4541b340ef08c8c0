"""*Bedoelde u …?*: names as they stand in a message."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.nearest import nearest as nearest


def quoted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"‘{name}’" for name in names)
