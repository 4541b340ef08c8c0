"""What a rule is: one kind of finding, with its words for what is wrong and how to mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from guide.core.diagnostics import Diagnostic, Place, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """A line of the catalogue. ``message`` and ``remedy`` are filled in by `at`."""

    code: str
    severity: Severity
    message: str
    remedy: str
    is_fixed: bool = False
    """True when ``ernst:`` in gids.yaml may not soften it."""

    def at(self, place: Place, *, suggestions: Iterable[str] = (), **values: object) -> Diagnostic:
        """This finding at ``place``; ``values`` fill the words in braces."""
        shown = {key: _shorten(str(value)) for key, value in values.items()}
        return Diagnostic(
            code=self.code,
            severity=self.severity,
            place=place,
            message=self.message.format(**shown),
            remedy=self.remedy.format(**shown),
            suggestions=tuple(suggestions),
        )


def _shorten(value: str, limit: int = 160) -> str:
    """Odd input must not make a message unreadable."""
    value = "".join(c if c.isprintable() else "·" for c in value)
    return value if len(value) <= limit else value[: limit - 1] + "…"
