"""Reads weging.yaml: how signals are weighed, in which order advice applies, and how it is said."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring import messages
from guide.authoring.frontmatter import Entries
from guide.authoring.method_file import MethodFile, MethodReading
from guide.authoring.parse.fields import Fields
from guide.authoring.parsed import RefKind
from guide.authoring.sources import SourceFile
from guide.core.assessment.method import (
    LEVELS,
    AdviceLine,
    Level,
    LevelWords,
    RuleLine,
    Trigger,
    Weighing,
)
from guide.core.content.ids import NeedId, SourceId
from guide.core.diagnostics import Place

_LEVEL_WORDS = {level.value: level for level in reversed(LEVELS)}
_TRIGGERS = {trigger.value: trigger for trigger in Trigger}
_COUNTED = (Trigger.RULE_MET, Trigger.TOUCHED, Trigger.STRONG, Trigger.SIGNALS)


def read_weighing(file: SourceFile | None) -> MethodReading[Weighing]:
    """The weighing in weging.yaml; no record when the file cannot be read at all."""
    if file is None:
        return MethodReading(None)
    source = MethodFile(file)
    fields = source.open()
    record = _Reader(source, fields).read() if fields else None
    return source.reading(record)


class _Reader:
    """Reads the file part by part."""

    def __init__(self, source: MethodFile, fields: Fields) -> None:
        self._source = source
        self._fields = fields

    def read(self) -> Weighing:
        fields = self._fields
        sources = fields.some_words("bronnen")
        self._source.refer(RefKind.SOURCE, *sources)
        status = self._source.status(fields)
        rule = tuple(self._rule_line(item) for item in fields.mappings("regel"))
        advice = self._advice(fields.mappings("advies"))
        words = self._words()
        explained = self._source.inner(fields, "uitleg")
        weighing = Weighing(
            rule=rule,
            advice=advice,
            words=words,
            rule_html=self._source.html(explained, "regel"),
            advice_html=self._source.html(explained, "advies"),
            limits_html=self._source.html(explained, "grenzen"),
            sources=tuple(SourceId(word.value) for word in sources),
            status=status,
        )
        if explained:
            explained.finish()
        fields.finish()
        return weighing

    def _rule_line(self, item: Entries) -> RuleLine:
        fields = self._source.fields(item)
        asked = [self._count(fields, key) for key in ("sterk", "middel", "zwak")]
        if not any(fields.has(key) for key in ("sterk", "middel", "zwak")):
            self._source.add(messages.RULE_LINE_EMPTY.at(fields.place))
        fields.finish()
        return RuleLine(*(count or 0 for count in asked))

    def _count(self, fields: Fields, key: str) -> int | None:
        """A number of 1 or more; None when there is none fit to use."""
        number = fields.whole(key)
        if number is not None and number < 1:
            self._source.add(messages.BAD_COUNT.at(fields.key_place(key), key=key))
            return None
        return number

    def _advice(self, items: Sequence[Entries]) -> tuple[AdviceLine, ...]:
        order = _Order(self._source)
        lines = []
        for item in items:
            fields = self._source.fields(item)
            level = fields.choice("niveau", _LEVEL_WORDS, is_required=True)
            trigger = fields.choice("bij", _TRIGGERS, is_required=True)
            least = self._least(fields, trigger)
            line = self._line(fields, level or Level.WATCH, trigger or Trigger.ALWAYS, least)
            fields.finish()
            lines.append(line)
            if level and trigger:
                order.take(line, fields)
        if len(lines) == order.count:  # a line that could not be read may be the missing one
            order.finish()
        return tuple(lines)

    def _line(self, fields: Fields, level: Level, trigger: Trigger, least: int) -> AdviceLine:
        need = fields.required("behoefte")
        if need.value:
            self._source.refer(RefKind.NEED, need)
        return AdviceLine(
            level=level,
            trigger=trigger,
            least=least,
            reason=fields.required("waarom").value,
            need=NeedId(need.value),
            contact=self._source.contact(fields, "bel"),
        )

    def _least(self, fields: Fields, trigger: Trigger | None) -> int:
        least = self._count(fields, "minstens")
        if trigger in _COUNTED and not fields.has("minstens"):
            place = fields.key_place("bij")
            self._source.add(messages.LEAST_MISSING.at(place, trigger=trigger))
        elif trigger and trigger not in _COUNTED and fields.has("minstens"):
            place = fields.key_place("minstens")
            self._source.add(messages.LEAST_UNWANTED.at(place, trigger=trigger))
        return least or 0

    def _words(self) -> tuple[LevelWords, ...]:
        fields = self._source.inner(self._fields, "woorden")
        if fields is None:
            return ()
        found = []
        for word, level in _LEVEL_WORDS.items():
            own = self._source.inner(fields, word)
            if own is not None:
                title, text, say = (own.required(key).value for key in ("titel", "tekst", "zeg"))
                found.append(LevelWords(level, title, text, say))
                own.finish()
        fields.finish()
        return tuple(found)


class _Order:
    """Checks that every line of the advice can decide, the most urgent first."""

    def __init__(self, source: MethodFile) -> None:
        self._source = source
        self._lines: list[tuple[AdviceLine, Place]] = []

    @property
    def count(self) -> int:
        return len(self._lines)

    def take(self, line: AdviceLine, fields: Fields) -> None:
        above = [earlier for earlier, _ in self._lines]
        quieter = next((e for e in above if _rank(e) < _rank(line)), None)
        if quieter is not None:
            self._source.add(
                messages.ADVICE_RISES.at(
                    fields.key_place("niveau"), level=line.level, above=quieter.level
                )
            )
        if line.trigger is not Trigger.ALWAYS and any(_comes_first(e, line) for e in above):
            self._source.add(messages.ADVICE_IDLE.at(fields.key_place("bij"), trigger=line.trigger))
        self._lines.append((line, fields.key_place("bij")))

    def finish(self) -> None:
        for line, place in self._lines[:-1]:
            if line.trigger is Trigger.ALWAYS:
                self._source.add(messages.ALWAYS_EARLY.at(place))
        for line, place in self._lines[-1:]:
            if line.trigger is not Trigger.ALWAYS:
                self._source.add(messages.ALWAYS_MISSING.at(place))


def _comes_first(earlier: AdviceLine, line: AdviceLine) -> bool:
    return earlier.trigger is line.trigger and earlier.least <= line.least


def _rank(line: AdviceLine) -> int:
    return LEVELS.index(line.level)
