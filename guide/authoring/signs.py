"""Finds signs that nobody sees and that spoil a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from guide.authoring import messages
from guide.authoring.text import Line
from guide.core.diagnostics import Diagnostic

# control signs but tab, line separators that are no line ends, and signs that turn text around
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ufeff\ufffe\uffff]")


def check_signs(lines: Sequence[Line]) -> Iterable[Diagnostic]:
    """The first such sign of every line."""
    for line in lines:
        match = _ODD.search(line.text)
        if match:
            sign = f"U+{ord(match[0]):04X}"
            yield messages.ODD_SIGN.at(line.place(match.start(), 1), sign=sign)
