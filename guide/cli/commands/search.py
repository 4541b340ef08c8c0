"""``search WORDS…``: what the search sheet of the window finds, best first."""

from __future__ import annotations

from argparse import Namespace

from guide.cli.opened import opened
from guide.cli.output import say, say_json
from guide.cli.status import FINE
from guide.services.finder import MARK_OFF, MARK_ON, Found, Hit

_UNMARKED = str.maketrans("", "", MARK_ON + MARK_OFF)
_STARS = str.maketrans({MARK_ON: "*", MARK_OFF: "*"})


def run(arguments: Namespace) -> int:
    words = " ".join(arguments.words)
    with opened(arguments.content) as guide:
        found = guide.finder.find(words, limit=arguments.limit)
    if arguments.json:
        say_json([_as_json(hit) for hit in found.hits])
    elif found.hits:
        _say(found)
    else:
        say(f"Niets gevonden voor ‘{words}’.")
    return FINE


def _as_json(hit: Hit) -> dict[str, str]:
    return {
        "address": str(hit.address),
        "code": hit.code,
        "kind": hit.kind.value,
        "group": hit.group.value,
        "title": hit.title.translate(_UNMARKED),
        "snippet": hit.snippet.translate(_UNMARKED),
    }


def _say(found: Found) -> None:
    for group, hits in found.grouped():
        say(group.value.upper())
        for hit in hits:
            say(f"  {hit.code:<6}{hit.title.translate(_STARS)}  ({hit.address})")
            if hit.snippet:
                say(f"        {hit.snippet.translate(_STARS)}")
