"""``assess SIGNAL…``: what signals come to, weighed as the window weighs them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from guide.authoring.suggest import quoted
from guide.cli.as_json import Json, brief_contact, brief_signal
from guide.cli.as_text import whom_to_call
from guide.cli.opened import opened
from guide.cli.output import say, say_json
from guide.cli.plain import plain_text
from guide.cli.status import FINE, Refused, refused
from guide.core.assessment.picture import Picture
from guide.core.assessment.weigh import Circumstances, Tally
from guide.core.content.address import Kind
from guide.core.content.ids import SignalId
from guide.services.assessment import Assessor, UnknownSignal
from guide.services.contact_book import ContactBook
from guide.services.library import Library

_COUNTED = {"strong": "sterk", "medium": "middel", "weak": "zwak", "ungraded": "zonder sterkte"}


def run(arguments: Namespace) -> int:
    around = Circumstances(arguments.gevaar, arguments.minderjarig)
    with opened(arguments.content) as guide:
        assessor = Assessor(guide.library, ContactBook(guide.library))
        names = [_id_of(word, guide.library) for word in arguments.signals]
        picture = assessor.picture(_known(assessor, names), around)
    if picture is None:
        raise Refused("Deze gids weegt geen signalen: weging.yaml ontbreekt.")
    if arguments.json:
        say_json(_as_json(picture))
    else:
        _say(picture, assessor)
    return FINE


def _id_of(word: str, library: Library) -> str:
    """The id behind a short code (``S12``); any other word as it is."""
    address = library.address_of_code(word)
    return address.slug if address and address.kind is Kind.SIGNAL else word


def _known(assessor: Assessor, names: Iterable[str]) -> tuple[SignalId, ...]:
    try:
        return assessor.known(names)
    except UnknownSignal as error:
        sentence = f"‘{error.wanted[:80]}’ is geen signaal in deze gids."
        raise refused(sentence, quoted(error.nearest)) from error


def _as_json(picture: Picture) -> Json:
    found = picture.assessment
    return {
        "level": found.level.value,
        "title": picture.words.title,
        "reasons": [
            {"level": line.level.value, "trigger": line.trigger.value, "reason": line.reason}
            for line in found.lines
        ],
        "dimensions": {tally.dimension.value: _tally(tally) for tally in found.tallies},
        "forms": [
            {"form": pointer.form, "signals": [signal.id for signal in pointer.signals]}
            for pointer in found.forms
        ],
        "contacts": [brief_contact(contact) for contact in picture.contacts],
        "ask": [{**brief_signal(signal), "ask": signal.ask} for signal in picture.ask],
        "look": [brief_signal(signal) for signal in picture.look],
    }


def _tally(tally: Tally) -> Json:
    return {name: getattr(tally, name) for name in _COUNTED} | {"meets_rule": tally.meets_rule}


def _say(picture: Picture, assessor: Assessor) -> None:
    say(f"{picture.words.title}\n{picture.words.text}")
    for line in picture.assessment.lines:
        say(f"- {line.reason}")
    for contact in picture.contacts:
        say(f"Bel: {whom_to_call(contact)}")
    say("\nPer dimensie:")
    for tally in picture.assessment.tallies:
        counts = ", ".join(
            f"{number} {word}"
            for name, word in _COUNTED.items()
            if (number := getattr(tally, name))
        )
        met = "; de regel is gehaald" if tally.meets_rule else ""
        say(f"  {tally.dimension.value}: {counts or 'nog niets'}{met}")
    if assessor.weighing:
        say(f"\n{plain_text(assessor.weighing.limits_html)}")
