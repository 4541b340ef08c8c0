"""In which order hits are shown, and why: every reason is a number that can be explained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from guide.core.content.records import Entry, EntryKind
from guide.core.search.lexicon import Lexicon
from guide.core.search.plan import Levels, Plan
from guide.core.search.searcher import Reason, Searcher
from guide.core.search.text import words

_KIND_WEIGHT: dict[EntryKind, float] = {
    EntryKind.CONTACT: 2.6,
    EntryKind.FORM: 2.4,
    EntryKind.FLOW: 2.4,
    EntryKind.CHECKLIST: 2.2,
    EntryKind.REFERENCE: 2.2,
    EntryKind.SIGNAL: 2.0,
    EntryKind.TERM: 1.5,
    EntryKind.FIGURES: 1.4,
    EntryKind.TEMPLATE: 1.2,
    EntryKind.DOOR: 1.2,
    EntryKind.ROUTE: 1.2,
    EntryKind.SIGNALS: 0.8,
    EntryKind.CASE: 0.4,
    EntryKind.STEP: 0.3,
    EntryKind.NODE: 0.2,
}
"""What people usually look for comes before the parts of it."""

_EXACT, _BEGUN, _INSIDE = 3.0, 2.5, 2.2
_NEAR, _SAME, _PART = 2.7, 2.4, 1.8
_WHOLE_NAME, _OTHER_NAME = 0.95, 0.45
"""What another name counts for, as a share of the title: when all of it was typed, or a part."""
_WHOLE_TITLE = 4.0
_TELLING = 3.0
_ASKED_KIND = 3.0
_OWN_ROLE = 1.2
_BOOKMARKED = 0.8


_SHARE = "deel van de titel"


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entry with its weight and the reasons that add up to it."""

    entry: Entry
    weight: float
    reasons: tuple[Reason, ...]


class Ranker:
    """Ranks the hits of one plan for who searches."""

    def __init__(self, plan: Plan, lexicon: Lexicon, searcher: Searcher) -> None:
        self._plan = plan
        self._searcher = searcher
        self._levels = [Levels(one, lexicon) for one in plan.sought]

    def ranked(self, found: Sequence[tuple[Entry, float]]) -> list[Ranked]:
        """``found`` (entry and its full-text weight) with the best first."""
        best = max((weight for _, weight in found), default=0.0) or 1.0
        hits = [self._hit(entry, weight / best) for entry, weight in found]
        return sorted(hits, key=lambda hit: (-hit.weight, str(hit.entry.address)))

    def _hit(self, entry: Entry, share: float) -> Ranked:
        reasons = [Reason("tekst", round(4.0 * share, 3))]
        reasons += self._name_reasons(entry)
        reasons.append(Reason(f"soort {entry.kind.value}", _KIND_WEIGHT.get(entry.kind, 1.0)))
        if entry.kind in self._plan.kinds:
            reasons.append(Reason("daar is naar gevraagd", _ASKED_KIND))
        if self._searcher.role and self._searcher.role in entry.roles:
            reasons.append(Reason("uw rol", _OWN_ROLE))
        if entry.address in self._searcher.bookmarks:
            reasons.append(Reason("uit Mijn pagina’s", _BOOKMARKED))
        return Ranked(entry, sum(reason.weight for reason in reasons), tuple(reasons))

    def _name_reasons(self, entry: Entry) -> list[Reason]:
        """Those of the title, or of another name when that says more."""
        best = self._title_reasons(entry.title)
        for other in entry.names:
            own = self._title_reasons(other)
            is_whole = any(
                reason.words == _SHARE and reason.weight >= _WHOLE_TITLE for reason in own
            )
            share = _WHOLE_NAME if is_whole else _OTHER_NAME
            found = [
                Reason(f"andere naam: {reason.words}", round(reason.weight * share, 3))
                for reason in own
            ]
            if sum(r.weight for r in found) > sum(r.weight for r in best):
                best = found
        return best

    def _title_reasons(self, title: str) -> list[Reason]:
        """How many words of the query the title holds, and how much of the title that is."""
        reasons: list[Reason] = []
        covered = 0
        for one, levels in zip(self._plan.sought, self._levels, strict=True):
            weight, how, count = _level(levels, title)
            if weight:
                reasons.append(Reason(f"‘{one.word}’ {how}", weight))
                covered += count
        if reasons:
            size = max(1, sum(not word.isdigit() for word in words(title)))
            share = min(1.0, covered / size)
            reasons.append(Reason(_SHARE, round(_WHOLE_TITLE * share, 3)))
            if len(reasons) - 1 == len(self._levels) > 1:
                reasons.append(Reason("alle woorden in de titel", 1.5))
        held = set(words(title))
        reasons += [Reason(f"‘{w}’ in de titel", _TELLING) for w in self._plan.telling if w in held]
        return reasons


def _level(levels: Levels, title: str) -> tuple[float, str, int]:
    for marker, weight, how in (
        (levels.exact, _EXACT, "in de titel"),
        (levels.begun, _BEGUN, "begint een woord in de titel"),
        (levels.inside, _INSIDE, "is deel van een woord in de titel"),
        (levels.near, _NEAR, "staat anders gespeld in de titel"),
        (levels.same, _SAME, "staat met een ander woord in de titel"),
        (levels.parts, _PART, "staat in delen in de titel"),
    ):
        places = marker.places(title)
        if places:
            return weight, how, len(places)
    return 0.0, "", 0
