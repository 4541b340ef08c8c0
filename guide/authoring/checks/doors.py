"""Whether a door leads in: every answer goes on, every way ends soon, nothing is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from guide.authoring import messages
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Placed
from guide.core.content.door import MOST_QUESTIONS
from guide.core.diagnostics import Diagnostic

MAX_STOPS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """What an author wrote as an answer; ``target`` is None when it leads nowhere."""

    text: Placed[str]
    target: Placed[str] | None


@dataclass(frozen=True, slots=True)
class Stop:
    """A question with its answers, or an outcome, which has none."""

    id: str
    title: Placed[str]
    is_question: bool
    answers: tuple[Answer, ...] = ()


def check_door(stops: Sequence[Stop], door: Placed[str]) -> list[Diagnostic]:
    """Everything that would leave somebody standing at the door. The first question is the start.

    ``door`` is the title of the page.
    """
    known: dict[str, Stop] = {}
    for stop in stops:
        known.setdefault(stop.id, stop)
    questions = [stop for stop in known.values() if stop.is_question]
    if not questions:
        return [messages.NO_QUESTION.at(door.place)]
    if len(known) > MAX_STOPS:
        return [messages.DOOR_TOO_LARGE.at(door.place, limit=MAX_STOPS)]
    found: list[Diagnostic] = []
    for question in questions:
        found += _check_answers(question, known)
    ways = {question.id: _ways(question, known) for question in questions}
    if any(len(ways[question.id]) < len(question.answers) for question in questions):
        return found  # behind an answer that leads nowhere, what is not reached is no news
    found += _unreached(questions[0], known, ways)
    order, circles = _in_order(questions, ways)
    return [*found, *(circles or _too_long(order, known, ways))]


_Ways = Mapping[str, Sequence[Placed[str]]]
"""Where each question leads, the spot of every answer kept."""


def _ways(question: Stop, known: Mapping[str, Stop]) -> list[Placed[str]]:
    """The stops that answers lead to; those that do not exist are left out."""
    targets = [answer.target for answer in question.answers if answer.target]
    return [target for target in targets if target.value in known]


def _check_answers(question: Stop, known: Mapping[str, Stop]) -> Iterable[Diagnostic]:
    if len(question.answers) < 2:
        yield messages.ONE_ANSWER.at(question.title.place, title=question.title.value)
    counts = Counter(answer.text.value.casefold() for answer in question.answers)
    for answer in question.answers:
        words = answer.text.value
        if not words:
            yield messages.ANSWER_EMPTY.at(answer.text.place)
        elif counts[words.casefold()] > 1:
            yield messages.ANSWER_TWICE.at(answer.text.place, answer=words)
        if answer.target is None:
            yield messages.ANSWER_NOWHERE.at(answer.text.place)
        elif answer.target.value not in known:
            yield messages.STOP_UNKNOWN.at(
                answer.target.place,
                target=answer.target.value,
                suggestions=quoted(nearest(answer.target.value, known)),
            )


def _unreached(start: Stop, known: Mapping[str, Stop], ways: _Ways) -> Iterable[Diagnostic]:
    reached = {start.id}
    queue = [start.id]
    while queue:
        new = {way.value for way in ways.get(queue.pop(), ())} - reached
        reached |= new
        queue += new
    for stop in known.values():
        if stop.id not in reached:
            yield messages.STOP_UNREACHED.at(stop.title.place, title=stop.title.value)


def _in_order(questions: Sequence[Stop], ways: _Ways) -> tuple[list[str], list[Diagnostic]]:
    """The questions, each before those it leads to; and the answers that lead back."""
    done: list[str] = []
    on_the_way: set[str] = set()
    seen: set[str] = set()
    circles: list[Diagnostic] = []
    stack = [(question.id, False) for question in reversed(questions)]
    while stack:
        here, is_left = stack.pop()
        if is_left:
            on_the_way.discard(here)
            done.append(here)
            continue
        if here in seen:
            continue
        seen.add(here)
        on_the_way.add(here)
        stack.append((here, True))
        ahead = [way for way in ways[here] if way.value in ways]
        circles += [
            messages.DOOR_CIRCLE.at(way.place, target=way.value)
            for way in ahead
            if way.value in on_the_way
        ]
        stack += [(way.value, False) for way in reversed(ahead)]
    return done[::-1], circles


def _too_long(order: Sequence[str], known: Mapping[str, Stop], ways: _Ways) -> Iterable[Diagnostic]:
    """Answers that lead to one question too many."""
    asked = dict.fromkeys(order, 1)
    for here in order:
        for way in ways[here]:
            if not known[way.value].is_question:
                continue
            asked[way.value] = max(asked[way.value], asked[here] + 1)
            if asked[here] == MOST_QUESTIONS:
                yield messages.DOOR_TOO_LONG.at(way.place, limit=MOST_QUESTIONS)
