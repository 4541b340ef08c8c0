"""Weighs signals: each dimension by the published rule, and the guide's own advice over them.

Pure and driven by the table in `Weighing`. The rule is applied per dimension only (ILO/European
Commission operational indicators, 2009, as far as verified); nothing combines dimensions into a
verdict. The advice can only rise when a signal is added.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from guide.core.assessment.method import (
    LEVELS,
    AdviceLine,
    Level,
    LevelWords,
    RuleLine,
    Trigger,
    Weighing,
)
from guide.core.content.ids import FormId
from guide.core.content.records import Dimension, Signal, Strength


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What somebody knows beside the signals; False also means *I do not know*."""

    danger: bool = False
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """The signals seen in one dimension, by strength, and whether the rule is met."""

    dimension: Dimension
    strong: int
    medium: int
    weak: int
    ungraded: int
    """Signals without a published strength: they touch the dimension and count no further."""
    meets_rule: bool

    @property
    def is_touched(self) -> bool:
        return bool(self.strong or self.medium or self.weak or self.ungraded)

    @property
    def fill(self) -> float:
        """How far the drawn bar is filled, 0 to 1; full when the rule is met, and only then.

        A drawing of ours, not a score: a strong signal is drawn three long, a medium two, a weak
        one, in a bar of six.
        """
        if self.meets_rule:
            return 1.0
        return min(_BAR - 1, 3 * self.strong + 2 * self.medium + self.weak) / _BAR

    @property
    def outline(self) -> float:
        """How much of the bar beyond ``fill`` is drawn as an outline: signals without strength."""
        return min(1.0 - self.fill, self.ungraded / _BAR)


_BAR = 6


@dataclass(frozen=True, slots=True)
class FormPointer:
    """A form of exploitation that some of the signals are known for."""

    form: FormId
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the signals come to. ``lines`` are all lines of the advice that apply, the one that
    decides first."""

    lines: tuple[AdviceLine, ...]
    tallies: tuple[Tally, ...]
    """All six dimensions, in order."""
    forms: tuple[FormPointer, ...]
    """Most signals first; signals known for every form point nowhere."""

    @property
    def decisive(self) -> AdviceLine:
        return self.lines[0]

    @property
    def level(self) -> Level:
        return self.decisive.level


def assess(
    weighing: Weighing, signals: Sequence[Signal], circumstances: Circumstances, form_count: int
) -> Assessment:
    """Weigh ``signals`` (each once). ``form_count`` is how many forms the guide knows."""
    tallies = tuple(tally(weighing.rule, dimension, signals) for dimension in Dimension)
    counts = _counts(signals, circumstances, tallies)
    lines = tuple(line for line in weighing.advice if _applies(line, counts))
    return Assessment(lines, tallies, _forms(signals, form_count))


def tally(rule: Iterable[RuleLine], dimension: Dimension, signals: Iterable[Signal]) -> Tally:
    """What was seen in one dimension."""
    strengths = [signal.strength for signal in signals if signal.dimension is dimension]
    strong = strengths.count(Strength.STRONG)
    medium = strengths.count(Strength.MEDIUM)
    weak = strengths.count(Strength.WEAK)
    met = any(_reaches(strong, medium, weak, line) for line in rule)
    return Tally(dimension, strong, medium, weak, strengths.count(None), met)


def _reaches(strong: int, medium: int, weak: int, line: RuleLine) -> bool:
    """At least so many of each, a stronger one standing in for a weaker one."""
    return (
        strong >= line.strong
        and strong + medium >= line.strong + line.medium
        and strong + medium + weak >= line.strong + line.medium + line.weak
    )


def _counts(
    signals: Sequence[Signal], circumstances: Circumstances, tallies: Sequence[Tally]
) -> dict[Trigger, int]:
    """How many of each thing the advice looks at."""
    return {
        Trigger.ALWAYS: 1,
        Trigger.DANGER: int(circumstances.danger),
        Trigger.MINOR: int(circumstances.minor) + sum(signal.is_minor for signal in signals),
        Trigger.ALARM: sum(signal.is_alarm for signal in signals),
        Trigger.RULE_MET: sum(tally.meets_rule for tally in tallies),
        Trigger.TOUCHED: sum(tally.is_touched for tally in tallies),
        Trigger.STRONG: sum(signal.strength is Strength.STRONG for signal in signals),
        Trigger.SIGNALS: len(signals),
    }


def _applies(line: AdviceLine, counts: dict[Trigger, int]) -> bool:
    return counts[line.trigger] >= max(1, line.least)


def _forms(signals: Sequence[Signal], form_count: int) -> tuple[FormPointer, ...]:
    found: dict[FormId, list[Signal]] = {}
    for signal in signals:
        if len(signal.forms) < max(form_count, 2):
            for form in signal.forms:
                found.setdefault(form, []).append(signal)
    ordered = sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(FormPointer(form, tuple(own)) for form, own in ordered)


def words_of(weighing: Weighing, level: Level) -> LevelWords:
    """How a level is said; raises KeyError when the content has no words for it."""
    for words in weighing.words:
        if words.level is level:
            return words
    raise KeyError(level)


def is_higher(level: Level, other: Level) -> bool:
    """Whether ``level`` is more urgent than ``other``."""
    return LEVELS.index(level) > LEVELS.index(other)
