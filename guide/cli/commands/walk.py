"""``walk FLOW [ANSWER…]``: a referral flowchart, answer by answer."""

from __future__ import annotations

from argparse import Namespace

from guide.authoring.suggest import nearest, quoted
from guide.cli.as_json import Json, brief_contact
from guide.cli.as_text import whom_to_call
from guide.cli.opened import Opened, opened
from guide.cli.output import say, say_json
from guide.cli.plain import plain_text
from guide.cli.status import FINE, Refused, refused
from guide.core.content.address import Address, Kind
from guide.core.content.records import Contact, Flow
from guide.core.flow.walk import NoSuchAnswer, Walk
from guide.services.library import Library, node_of


def run(arguments: Namespace) -> int:
    with opened(arguments.content) as guide:
        walk = _start(arguments.flow, guide)
        for answer in arguments.answers:
            walk = _answered(walk, answer)
        contacts = _contacts(walk, guide.library)
    if arguments.json:
        say_json(_as_json(walk, contacts))
    else:
        _say(walk, contacts)
    return FINE


def _start(words: str, guide: Opened) -> Walk:
    """At the beginning of the flow, or at the box that the address names."""
    address, flow = guide.flow(words)
    node = node_of(address)
    walk = Walk(flow).jump(node) if node else Walk(flow)
    if walk is None:
        raise _no_such_node(address, flow)
    return walk


def _no_such_node(address: Address, flow: Flow) -> Refused:
    near = nearest(address.fragment, [node.id for node in flow.nodes])
    sentence = f"In ‘{address.page}’ is geen vakje ‘{address.fragment}’ te bereiken."
    return refused(sentence, quoted(str(address.at(name)) for name in near))


def _answered(walk: Walk, answer: str) -> Walk:
    """One answer on, by its words or its number (from 1); raises `Refused`, naming the answers."""
    if walk.is_at_end:
        raise Refused(f"Bij ‘{walk.here.label}’ is het stappenplan klaar: ‘{answer}’ is te veel.")
    try:
        return walk.answer_by_label(answer)
    except NoSuchAnswer:
        number = answer.strip()
    try:
        return walk.answer(int(number) - 1 if number.isdecimal() and len(number) < 4 else -1)
    except NoSuchAnswer as error:
        known = ", ".join(f"{i} {label}" for i, label in enumerate(_labels(walk), start=1))
        sentence = (
            f"‘{answer[:80]}’ is geen antwoord op ‘{walk.here.label}’. De antwoorden: {known}."
        )
        raise Refused(sentence) from error


def _labels(walk: Walk) -> list[str]:
    return [edge.label or "verder" for edge in walk.answers]


def _contacts(walk: Walk, library: Library) -> list[Contact]:
    """The contacts met on the way, the present one first."""
    nodes = [walk.flow.node(node_id) for node_id in reversed(walk.visited)]
    targets = dict.fromkeys(node.target for node in nodes if node.target)
    return [contact for target in targets if (contact := library.contact(target))]


def _as_json(walk: Walk, contacts: list[Contact]) -> Json:
    node = walk.here
    leads_on = node.target is not None and node.target.kind is Kind.FLOW
    return {
        "address": str(walk.flow.head.address.at(node.id)),
        "code": node.code,
        "text": node.label,
        "why": plain_text(node.why_html),
        "answers": _labels(walk),
        "end": walk.is_at_end,
        "contacts": [brief_contact(contact) for contact in contacts],
        "continues_in": str(node.target) if leads_on else None,
    }


def _say(walk: Walk, contacts: list[Contact]) -> None:
    node = walk.here
    say(f"{walk.flow.head.title}  [{node.code}]")
    say(f"\n{node.label}")
    why = plain_text(node.why_html)
    if why:
        say(why)
    for number, label in enumerate(_labels(walk), start=1):
        say(f"  {number}  {label}")
    for contact in contacts:
        say(f"Bel: {whom_to_call(contact)}")
    if node.target and node.target.kind is Kind.FLOW:
        say(f"Ga verder in: {node.target}")
