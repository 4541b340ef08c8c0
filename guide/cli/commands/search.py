"""``search WORDS…``: what the search sheet of the window finds, best first."""

from __future__ import annotations

from argparse import Namespace

from guide.cli.opened import opened
from guide.cli.output import say, say_json
from guide.cli.status import FINE
from guide.core.content.ids import RoleId
from guide.core.search.searcher import Searcher
from guide.services.finder import MARK_OFF, MARK_ON, Found, Hit

_UNMARKED = str.maketrans("", "", MARK_ON + MARK_OFF)
_STARS = str.maketrans({MARK_ON: "*", MARK_OFF: "*"})


def run(arguments: Namespace) -> int:
    words = " ".join(arguments.words)
    with opened(arguments.content) as guide:
        searcher = Searcher(RoleId(arguments.rol))
        found = guide.finder.find(words, limit=arguments.limit, searcher=searcher)
    if arguments.json:
        say_json([_as_json(hit, explain=arguments.explain) for hit in found.hits])
    elif found.hits:
        _say(found, explain=arguments.explain)
    else:
        say(f"Niets gevonden voor ‘{words}’.")
        if found.nearest:
            say("Bedoelde u " + " of ".join(f"‘{word}’" for word in found.nearest) + "?")
    return FINE


def _as_json(hit: Hit, *, explain: bool) -> dict[str, object]:
    found: dict[str, object] = {
        "address": str(hit.address),
        "code": hit.code,
        "kind": hit.kind.value,
        "group": hit.group.value,
        "title": hit.title.translate(_UNMARKED),
        "snippet": hit.snippet.translate(_UNMARKED),
    }
    if explain:
        found["reasons"] = {reason.words: reason.weight for reason in hit.reasons}
    return found


def _say(found: Found, *, explain: bool) -> None:
    if found.corrected:
        say("Gezocht naar: " + ", ".join(found.corrected))
    for group, hits in found.grouped():
        say(group.value.upper())
        for hit in hits:
            say(f"  {hit.code:<6}{hit.title.translate(_STARS)}  ({hit.address})")
            if hit.snippet:
                say(f"        {hit.snippet.translate(_STARS)}")
            if explain:
                total = sum(reason.weight for reason in hit.reasons)
                parts = " + ".join(f"{reason.weight:.1f} {reason.words}" for reason in hit.reasons)
                say(f"        {total:.1f} = {parts}")
