"""The existing names that lie nearest to what somebody wrote."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher

_CLOSE_ENOUGH = 0.6


def nearest(written: str, known: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Up to ``limit`` of ``known`` that look like ``written``, the likeliest first."""
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(written[:80])
    scored = []
    for name in known:
        matcher.set_seq1(name[:80])
        if matcher.real_quick_ratio() < _CLOSE_ENOUGH or matcher.quick_ratio() < _CLOSE_ENOUGH:
            continue
        score = matcher.ratio()
        if score >= _CLOSE_ENOUGH and name != written:
            scored.append((-score, name))
    best = sorted(scored)[:limit]
    # what is much worse than the best is noise
    return tuple(name for score, name in best if score <= best[0][0] * 0.85)
