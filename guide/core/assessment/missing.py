"""What somebody could still ask or look at, given what they saw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.core.assessment.weigh import Assessment
from guide.core.content.ids import SettingId
from guide.core.content.records import Signal

MOST = 5
"""More than this nobody can keep in mind in a conversation."""


def to_ask(ticked: Sequence[Signal]) -> tuple[Signal, ...]:
    """The signals seen whose question or look can still tell the difference."""
    return tuple(signal for signal in ticked if signal.ask)


def to_look_at(
    everything: Iterable[Signal],
    ticked: Sequence[Signal],
    assessment: Assessment,
    settings: Sequence[SettingId],
) -> tuple[Signal, ...]:
    """Signals not seen yet that could fill a dimension in which nothing was seen.

    Those of the form most signals point to come first, then those of the reader's own places;
    within these, the ones with a published strength. None while nothing was ticked.
    """
    if not ticked:
        return ()
    seen = {signal.id for signal in ticked}
    empty = {tally.dimension for tally in assessment.tallies if not tally.is_touched}
    form = assessment.forms[0].form if assessment.forms else None

    def rank(signal: Signal) -> tuple[bool, bool, bool]:
        is_here = any(setting in settings for setting in signal.settings)
        return (form not in signal.forms, not is_here, signal.strength is None)

    open_ones = [s for s in everything if s.id not in seen and s.dimension in empty]
    chosen: dict[object, Signal] = {}
    for signal in sorted(open_ones, key=rank):  # one per dimension: breadth tells more
        chosen.setdefault(signal.dimension, signal)
    return tuple(list(chosen.values())[:MOST])
