"""Numbers as people here write them: *1.334*, *12,5*, and *–* for what nobody knows."""

from __future__ import annotations

import re

UNKNOWN = "–"

_NUMBER = re.compile(r"(\d{1,3}(?:\.\d{3}){1,3}|\d{1,12})(?:,(\d{1,3}))?", re.ASCII)


def read_number(written: str) -> float | None:
    """The number in ``1.334``, ``1334`` or ``12,5``; None for anything else."""
    match = _NUMBER.fullmatch(written)
    if match is None:
        return None
    return float(f"{match[1].replace('.', '')}.{match[2] or '0'}")


def written_number(value: float | None) -> str:
    """The number as it is read: ``1.334``, ``12,5``, or *–* for None."""
    if value is None:
        return UNKNOWN
    whole, _, decimals = f"{value:,.3f}".partition(".")
    decimals = decimals.rstrip("0")
    return whole.replace(",", ".") + (f",{decimals}" if decimals else "")
