"""Reads YAML into values that know their line and column, and nothing else.

Every scalar stays text until our own schema reads it: ``nee`` is no boolean, ``2026-11-24`` no
date. What YAML would swallow (a key given twice, a value cut off at `` #``) is a finding. Anchors,
aliases and tags are refused before anything is built, so they cannot grow into a bomb.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import yaml

from guide.authoring import messages
from guide.authoring.text import Line, Placed
from guide.core.diagnostics import Diagnostic, Place

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MAX_DEPTH = 12
_NOTICED_LATE = ("could not find expected", "unexpected end of stream", "expected ',' or")
"""Problems that YAML meets some lines after their cause: a missing colon, quote or bracket."""


class _Mark(Protocol):
    """A spot as YAML counts: from 0."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Scalar:
    """A piece of text; ``is_plain`` when it stands without quotes."""

    text: str
    place: Place
    is_plain: bool = True


@dataclass(frozen=True, slots=True)
class Items:
    """A list of values."""

    items: tuple[Value, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Entries:
    """Keys with values, in the author's order; a key given twice keeps its first value."""

    entries: tuple[tuple[Placed[str], Value], ...]
    place: Place

    def get(self, key: str) -> Value | None:
        return next((value for name, value in self.entries if name.value == key), None)


Value = Scalar | Items | Entries


@dataclass(frozen=True, slots=True)
class Parts:
    """A file cut in two; ``head`` is None when it does not begin with ``---``."""

    head: tuple[Line, ...] | None
    body: tuple[Line, ...]
    is_closed: bool = True


def split(lines: Sequence[Line]) -> Parts:
    """The front matter (without its ``---`` lines) and the body."""
    if not lines or lines[0].text.rstrip() != "---":
        return Parts(None, tuple(lines))
    for index, line in enumerate(lines[1:], start=1):
        if line.text.rstrip() in ("---", "..."):
            return Parts(tuple(lines[1:index]), tuple(lines[index + 1 :]))
    return Parts(tuple(lines[1:]), (), is_closed=False)


def read(lines: Sequence[Line]) -> tuple[Entries | None, tuple[Diagnostic, ...]]:
    """The mapping in these lines; None, with findings, when they hold no readable mapping."""
    if not any(line.text.strip() for line in lines):
        return None, ()
    reader = _Reader(lines)
    return reader.mapping(), tuple(reader.findings)


class _Reader:
    """Turns YAML's nodes into placed values, collecting what is wrong on the way."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        self.findings: list[Diagnostic] = []

    def mapping(self) -> Entries | None:
        text = "\n".join(line.text for line in self._lines)
        try:
            if not self._is_plain_yaml(text):
                return None
            node = yaml.compose(text, Loader=_LOADER)
        except yaml.YAMLError as error:
            self.findings.append(self._finding_of(error))
            return None
        if node is None:
            return None
        value = self._value(node)
        if isinstance(value, Entries):
            return value
        self.findings.append(messages.NOT_A_MAPPING.at(value.place))
        return None

    def _is_plain_yaml(self, text: str) -> bool:
        """False, with a finding, for anchors, aliases, tags and bottomless nesting."""
        depth = 0
        for event in yaml.parse(text, Loader=_LOADER):
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            if depth > _MAX_DEPTH:
                self._add(messages.YAML_TOO_DEEP.at(self._place(event.start_mark)))
                return False
            tag = getattr(event, "tag", None)
            if getattr(event, "anchor", None) is not None or tag is not None:
                self._add(messages.YAML_MAGIC.at(self._place(event.start_mark)))
                return False
        return True

    def _add(self, finding: Diagnostic) -> None:
        self.findings.append(finding)

    def _value(self, node: yaml.Node) -> Value:
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if isinstance(node, yaml.SequenceNode):
            items = tuple(self._value(child) for child in node.value)
            return Items(items, self._place(node.start_mark))
        return self._entries(node)

    def _scalar(self, node: yaml.ScalarNode) -> Scalar:
        is_plain = not node.style  # None or "", by the parser that is there
        value = Scalar(node.value, self._place(node.start_mark, node.end_mark), is_plain)
        if is_plain and node.value:
            self._check_cut_off(node)
        return value

    def _check_cut_off(self, node: yaml.ScalarNode) -> None:
        line = self._line(node.end_mark.line)
        rest = line.text[node.end_mark.column :] if line else ""
        if line and rest.lstrip().startswith("#"):
            start = line.text.index("#", node.end_mark.column)
            self._add(messages.VALUE_CUT_OFF.at(line.place(start), value=node.value))

    def _entries(self, node: yaml.Node) -> Entries:
        entries: list[tuple[Placed[str], Value]] = []
        seen: set[str] = set()
        for key_node, value_node in node.value:
            value = self._value(value_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self._add(messages.KEY_NOT_TEXT.at(self._place(key_node.start_mark)))
                continue
            key = Placed(key_node.value, self._place(key_node.start_mark, key_node.end_mark))
            if key.value in seen:
                self._add(messages.KEY_TWICE.at(key.place, key=key.value))
                continue
            seen.add(key.value)
            entries.append((key, value))
        return Entries(tuple(entries), self._place(node.start_mark))

    def _line(self, index: int) -> Line | None:
        return self._lines[index] if 0 <= index < len(self._lines) else None

    def _place(self, start: _Mark | None, end: _Mark | None = None) -> Place:
        if start is None:
            return self._lines[0].place()
        line = self._line(start.line) or self._lines[-1]
        if end is not None and end.line == start.line:
            return line.place(start.column, max(1, end.column - start.column))
        text = line.text[start.column :]
        return line.place(min(start.column, len(line.text)), max(1, len(text.rstrip())))

    def _finding_of(self, error: yaml.YAMLError) -> Diagnostic:
        problem = str(getattr(error, "problem", "") or "")
        marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
        if any(words in problem for words in _NOTICED_LATE):
            marks.reverse()
        place = self._place(marks[0] or marks[1])
        if "mapping values are not allowed" in problem:
            return messages.COLON_IN_VALUE.at(place)
        return messages.YAML_UNREADABLE.at(place)
