"""How long it takes to read something aloud, about."""

from __future__ import annotations

from math import ceil

WORDS_A_MINUTE = 140
"""A calm pace for somebody who writes along. Advice of the guide."""

LONGEST = 90
"""So many seconds a listener follows without asking. Advice of the guide."""

_STEP = 5


def seconds_to_read(text: str) -> int:
    """Seconds, up to the next five: it is an estimate and looks like one."""
    return ceil(len(text.split()) * 60 / WORDS_A_MINUTE / _STEP) * _STEP
