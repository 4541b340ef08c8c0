"""Signals can be weighed, and say what else they may mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.authoring import messages
from guide.authoring.parsed import Parsed
from guide.core.content.records import Signal
from guide.core.diagnostics import Diagnostic, Place


def check_signals(
    pages: Sequence[Parsed], weighing: Place, *, has_weighing: bool
) -> Iterable[Diagnostic]:
    """Findings about signals; ``weighing`` is the file that should say how they weigh."""
    if not has_weighing and any(parsed.signals for parsed in pages):
        yield messages.NO_WEIGHING.at(weighing)
    for parsed in pages:
        places = {name.address: name.place for name in parsed.names}
        for signal in parsed.signals:
            missing = _missing(signal)
            if missing and not signal.is_alarm:
                yield messages.SIGNAL_THIN.at(places[signal.address], words=", ".join(missing))


def _missing(signal: Signal) -> list[str]:
    """The remarks that a signal lacks, as an author writes them."""
    remarks = {
        "‘Kan ook:’": signal.innocent,
        "‘Vraag:’ of ‘Kijk:’": signal.ask,
        "‘Sterker:’": signal.stronger,
        "‘Zwakker:’": signal.weaker,
    }
    return [word for word, text in remarks.items() if not text]
