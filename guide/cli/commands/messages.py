"""``messages CODE``: explains one finding."""

from __future__ import annotations

import re
from argparse import Namespace

from guide.authoring.messages import CATALOGUE
from guide.authoring.suggest import nearest, quoted
from guide.cli.output import say
from guide.cli.status import FINE, refused

_FILLED_IN = re.compile(r"(?<!\{)\{\w+\}(?!\})")
_DOUBLED = re.compile(r"([{}])\1")


def run(arguments: Namespace) -> int:
    code = arguments.code.strip().upper()
    rule = CATALOGUE.get(code)
    if rule is None:
        raise refused(f"De melding ‘{code[:80]}’ bestaat niet.", quoted(nearest(code, CATALOGUE)))
    say(f"{rule.code}  {rule.severity.value}")
    say(f"\n{_readable(rule.message)}")
    say(f"Wat u doet: {_readable(rule.remedy)}")
    fixed = "Deze ernst staat vast." if rule.is_fixed else "U kunt de ernst kiezen in gids.yaml."
    say(f"\n{fixed}")
    return FINE


def _readable(words: str) -> str:
    """The sentence with what is filled in left open: ``{id}`` is shown as ``…``."""
    return _DOUBLED.sub(r"\1", _FILLED_IN.sub("…", words))
