"""Short codes, the paper twin of addresses: ``V3``, ``S12``, ``C4.2``, ``F7.3``.

Colleagues on the phone, on paper and on screen say "sla F7 open". A code never changes its
meaning; the ledger that keeps them lives in ``content/codes.txt``.
"""

from __future__ import annotations

import re
from typing import NewType

from guide.core.content.address import Kind

Code = NewType("Code", str)

LETTER_OF_KIND: dict[Kind, str] = {
    Kind.FORM: "V",
    Kind.SIGNALS: "W",
    Kind.SIGNAL: "S",
    Kind.CHECKLIST: "C",
    Kind.FLOW: "F",
    Kind.CONTACT: "T",
    Kind.CASE: "K",
    Kind.BARRIER: "B",
    Kind.CARD: "L",
    Kind.TERM: "G",
    Kind.REFERENCE: "N",
    Kind.DOOR: "D",
    Kind.ROUTE: "R",
    Kind.FIGURES: "J",
    Kind.TEMPLATE: "P",
}

_PATTERN = re.compile(r"([A-Z])([1-9][0-9]{0,3})(?:\.([1-9][0-9]{0,2}))?")


def read_code(text: str) -> Code | None:
    """The code in what somebody typed (``f7.3``, ``F 7.3``, ``f7,3``), or None."""
    squeezed = "".join(text.upper().split()).replace(",", ".")
    match = _PATTERN.fullmatch(squeezed)
    if match is None or match[1] not in LETTER_OF_KIND.values():
        return None
    return Code(squeezed)


def parent_of(code: Code) -> Code | None:
    """``F7`` of ``F7.3``; None for a code that stands alone."""
    head, dot, _ = code.partition(".")
    return Code(head) if dot else None


def sort_key(code: Code) -> tuple[str, int, int]:
    """Orders codes as people count: ``S2`` before ``S12``, ``F7`` before ``F7.1``."""
    match = _PATTERN.fullmatch(code)
    if match is None:
        return (code, 0, 0)
    return (match[1], int(match[2]), int(match[3] or 0))
