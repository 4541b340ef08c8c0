"""Makes the note and the call sheet of one set of answers: the same facts, in two orders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from guide.core.content.template import HandoverField, Template
from guide.core.handover.draft import Answer, Draft
from guide.core.handover.gathered import DoneStep, Gathered

SPOKEN_ORDER = (
    HandoverField.SAW,
    HandoverField.TICKED,
    HandoverField.WHERE,
    HandoverField.WHEN,
    HandoverField.THINK,
    HandoverField.DANGER,
    HandoverField.AGE,
    HandoverField.WANTS,
    HandoverField.REACH,
    HandoverField.ASK,
)
"""The order in which a listener needs it; steps and ways are for the note."""

MEANING = frozenset({HandoverField.THINK, HandoverField.DANGER})
"""What is no fact but a reading of facts."""

_LISTS = frozenset({HandoverField.TICKED, HandoverField.STEPS, HandoverField.WALKED})


@dataclass(frozen=True, slots=True)
class Words:
    """What the papers call things, in the language of the reader."""

    titles: Mapping[HandoverField, str]
    danger: Mapping[Answer, str]
    minor: Mapping[Answer, str]
    when: Callable[[datetime], str]
    """A moment in words: day and time."""
    role: str
    """``{role}`` in a sentence."""
    facts: str
    meaning: str
    request: str


@dataclass(frozen=True, slots=True)
class Part:
    """One thing to tell. ``is_list`` when its lines are separate things."""

    field: HandoverField
    title: str
    lines: tuple[str, ...]
    is_list: bool


@dataclass(frozen=True, slots=True)
class Box:
    """Parts that belong together; facts and meaning never share one."""

    title: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A note or a call sheet: what it begins with, and the boxes that have something in them."""

    opening: tuple[str, ...]
    boxes: tuple[Box, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        return tuple(part for box in self.boxes for part in box.parts)

    @property
    def fields(self) -> frozenset[HandoverField]:
        return frozenset(part.field for part in self.parts)

    @property
    def text(self) -> str:
        """As plain text, for the clipboard and for reading aloud."""
        paragraphs = ["\n".join(self.opening)] if self.opening else []
        for box in self.boxes:
            if box.title:
                paragraphs.append(box.title.upper())
            paragraphs += [_as_text(part) for part in box.parts]
        return "\n\n".join(paragraphs) + "\n" if paragraphs else ""


def call_sheet(template: Template, draft: Draft, gathered: Gathered, words: Words) -> Paper:
    """What to say on the telephone, in the order in which a listener needs it."""
    writer = _Writer(template, draft, gathered, words, has_codes=False)
    return Paper(_role_line(gathered, words), _boxes([("", writer.parts(SPOKEN_ORDER))]))


def note(template: Template, draft: Draft, gathered: Gathered, words: Words) -> Paper:
    """The note of a template: facts, what they may mean, what is asked, each in its own box."""
    writer = _Writer(template, draft, gathered, words, has_codes=True)
    request = [field for field in template.fields if field is HandoverField.ASK]
    meaning = [field for field in template.fields if field in MEANING]
    facts = [field for field in template.fields if field not in {*request, *meaning}]
    return Paper(
        opening=(template.opening, *_role_line(gathered, words)),
        boxes=_boxes(
            [
                (words.facts, writer.parts(facts)),
                (words.meaning, writer.parts(meaning)),
                (words.request, writer.parts(request)),
            ]
        ),
    )


def left_out(
    template: Template, draft: Draft, gathered: Gathered, words: Words
) -> tuple[HandoverField, ...]:
    """What was filled in and does not stand in the note of this template."""
    writer = _Writer(template, draft, gathered, words, has_codes=True)
    filled = (part.field for part in writer.parts(HandoverField))
    return tuple(field for field in filled if field not in template.fields)


def says_anything(draft: Draft, gathered: Gathered) -> bool:
    """Whether there is something to hand over; time, role and request alone are nothing."""
    return not draft.is_empty or bool(gathered.signals or gathered.steps or gathered.ways)


def _role_line(gathered: Gathered, words: Words) -> tuple[str, ...]:
    return (words.role.format(role=gathered.role),) if gathered.role else ()


def _boxes(filled: Iterable[tuple[str, tuple[Part, ...]]]) -> tuple[Box, ...]:
    return tuple(Box(title, parts) for title, parts in filled if parts)


def _as_text(part: Part) -> str:
    if part.is_list:
        return "\n".join([f"{part.title}:", *(f"- {line}" for line in part.lines)])
    if len(part.lines) == 1:
        return f"{part.title}: {part.lines[0]}"
    return "\n".join([f"{part.title}:", *part.lines])


@dataclass(frozen=True, slots=True)
class _Writer:
    """Turns answers into lines; a field nobody filled in has none."""

    template: Template
    draft: Draft
    gathered: Gathered
    words: Words
    has_codes: bool

    def parts(self, fields: Iterable[HandoverField]) -> tuple[Part, ...]:
        return tuple(part for field in fields for part in self._part(field))

    def _part(self, field: HandoverField) -> Iterator[Part]:
        lines = tuple(self._lines(field))
        if lines:
            yield Part(field, self.words.titles[field], lines, field in _LISTS)

    def _lines(self, field: HandoverField) -> Iterable[str]:
        draft = self.draft
        match field:
            case HandoverField.TICKED:
                return self._signals()
            case HandoverField.STEPS:
                return self._steps() if draft.with_steps else ()
            case HandoverField.WALKED:
                return self._ways() if draft.with_walks else ()
            case HandoverField.WHEN:
                begun = self.words.when(self.gathered.begun)
                return lines_of(begun if draft.when is None else draft.when)
            case HandoverField.DANGER:
                return _answered(draft.danger, draft.danger_note, self.words.danger)
            case HandoverField.AGE:
                return _answered(draft.minor, draft.age_note, self.words.minor)
            case HandoverField.ASK:
                return lines_of(draft.ask) or lines_of(self.template.ask)
        typed = {
            HandoverField.SAW: draft.saw,
            HandoverField.WHERE: draft.where,
            HandoverField.THINK: draft.think,
            HandoverField.WANTS: draft.wants,
            HandoverField.REACH: draft.reach,
        }
        return lines_of(typed[field])

    def _signals(self) -> Iterator[str]:
        for signal in self.gathered.signals:
            yield f"{signal.text} ({signal.code})" if self.has_codes else signal.text

    def _steps(self) -> Iterator[str]:
        for done in self.gathered.steps:
            yield _done(done, self.gathered.begun.date())

    def _ways(self) -> Iterator[str]:
        for way in self.gathered.ways:
            yield f"{way.title} ({way.code}): {' › '.join(way.stops)}"


def lines_of(text: str) -> tuple[str, ...]:
    """The lines somebody typed, without the empty ones."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _answered(answer: Answer | None, more: str, words: Mapping[Answer, str]) -> tuple[str, ...]:
    """The answer and what was typed with it, as one text."""
    said = [words[answer]] if answer else []
    return (" ".join([*said, *lines_of(more)]),) if said or lines_of(more) else ()


def _done(done: DoneStep, today: date) -> str:
    day = "" if done.at.date() == today else f"{done.at.day}-{done.at.month} "
    code = f" ({done.step.code})" if done.step.code else ""  # a step of one's own has none
    return f"{day}{done.at.hour}:{done.at.minute:02} {done.step.text}{code}"
