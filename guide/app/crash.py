"""When something goes wrong that nobody foresaw: log it locally, tell the user one sentence."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from guide.app.last_words import say

_MOST_BYTES = 200_000
_SENTENCE = (
    "Er ging iets mis in de gids. Uw vinkjes staan er nog. De noodnummers werken. "
    "Gebeurt het vaker? Geef het logboek aan uw ICT-beheerder{where}."
)

Tell = Callable[[str], None]


class CrashGuard:
    """Replaces Python's own report of an unforeseen error.

    The log holds where in the program it happened, never what the user typed: the text of an
    exception can hold that, so only its type and the lines of code are written.
    """

    def __init__(self, log: Path | None) -> None:
        self._log = log
        self._tell: Tell | None = None
        self.count = 0

    def install(self) -> None:
        sys.excepthook = self._on_error

    def tell_with(self, tell: Tell) -> None:
        """How to tell the user, once there is a window."""
        self._tell = tell

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.count += 1
        self._write(report(kind, trace))
        where = f" ({self._log})" if self._log else ""
        (self._tell or say)(_SENTENCE.format(where=where))

    def _write(self, text: str) -> None:
        if self._log is None:
            return
        try:
            old = self._log.read_text(encoding="utf-8") if self._log.exists() else ""
            self._log.write_text((old + text)[-_MOST_BYTES:], encoding="utf-8")
        except (OSError, ValueError):
            return


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Type and place of an error, without any text of the user."""
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    frames = traceback.extract_tb(trace)
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join(lines) + "\n\n"
