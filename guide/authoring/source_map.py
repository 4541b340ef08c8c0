"""Scans a text once into spans that know their lines and columns.

Python-Markdown keeps no positions. So everything that is checked is read from these spans, and
Python-Markdown only renders prose.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from guide.authoring.attributes import split_block
from guide.authoring.text import Line


class SpanKind(StrEnum):
    """The blocks that the guide's Markdown knows."""

    HEADING = "kop"
    PARAGRAPH = "alinea"
    LIST = "lijst"
    FENCE = "blok"
    QUOTE = "citaat"
    ADMONITION = "kader"
    TABLE = "tabel"
    RULE = "streep"


@dataclass(frozen=True, slots=True)
class Item:
    """A point of a list: its own words, the attribute block behind them, and what is under it."""

    text: tuple[Line, ...]
    block: Line | None
    children: tuple[Span, ...]
    is_task: bool
    is_ordered: bool

    @property
    def first(self) -> Line:
        return self.text[0]


@dataclass(frozen=True, slots=True)
class Span:
    """A block of the source. Which fields are filled depends on ``kind``."""

    kind: SpanKind
    lines: tuple[Line, ...]
    """The source lines; of a heading its text, of a fence its content."""
    level: int = 0
    """Of a heading: how many #."""
    block: Line | None = None
    """The attribute block behind a heading."""
    info: Line | None = None
    """The word behind the opening of a fence or an admonition."""
    title: Line | None = None
    """The quoted title of an admonition."""
    items: tuple[Item, ...] = ()
    children: tuple[Span, ...] = ()
    is_closed: bool = True
    """False for a fence that runs on to the end of the file."""
    is_loose: bool = False
    """True for a list with blank lines between its points."""

    @property
    def first(self) -> Line:
        """Where the span can be pointed at."""
        if self.info is not None:
            return self.info
        return self.lines[0]


_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+(.*?))?(?:\s+#+)?\s*$")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})\s*(.*?)\s*$")
_ITEM = re.compile(r" {0,3}(?:[-*+]|(\d{1,3})[.)])(?: +|$)")
_TASK = re.compile(r"\[[ xX]\](?: +|$)")
_ADMONITION = re.compile(r' {0,3}!!!\s*([^\s"]*)\s*(?:"(.*)")?(.*)$')
_RULE = re.compile(r" {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$")
_QUOTE = re.compile(r" {0,3}> ?")
_TABLE_LINE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$")

MAX_DEPTH = 8
"""Deeper nesting is read as plain text, so that odd input cannot exhaust the stack."""


def scan(lines: Sequence[Line], depth: int = 0) -> tuple[Span, ...]:
    """All spans, top to bottom; blank lines only separate."""
    return tuple(_Scanner(lines, depth).spans())


class _Scanner:
    """Walks the lines of one level; nested blocks get a scanner of their own."""

    def __init__(self, lines: Sequence[Line], depth: int) -> None:
        self._lines = lines
        self._depth = depth
        self._at = 0

    def spans(self) -> list[Span]:
        found = []
        while self._at < len(self._lines):
            if self._lines[self._at].is_blank:
                self._at += 1
            else:
                found.append(self._span())
        return found

    def _span(self) -> Span:
        line = self._lines[self._at]
        if match := _FENCE.match(line.text):
            return self._fence(match)
        if match := _HEADING.match(line.text):
            return self._heading(match)
        if self._depth < MAX_DEPTH:
            if match := _ADMONITION.match(line.text):
                return self._admonition(match)
            if _QUOTE.match(line.text):
                return self._quote()
            if not _RULE.match(line.text) and _ITEM.match(line.text):
                return self._list()
        if _RULE.match(line.text):
            self._at += 1
            return Span(SpanKind.RULE, (line,))
        return self._table() if self._is_table() else self._paragraph()

    def _take(self) -> Line:
        self._at += 1
        return self._lines[self._at - 1]

    def _peek(self) -> Line | None:
        return self._lines[self._at] if self._at < len(self._lines) else None

    def _heading(self, match: re.Match[str]) -> Span:
        line = self._take()
        text, block = split_block(line.cut(match.start(2), match.end(2)) if match[2] else line)
        if not match[2]:
            text = line.cut(len(line.text))
        return Span(SpanKind.HEADING, (text,), level=len(match[1]), block=block)

    def _fence(self, match: re.Match[str]) -> Span:
        opening = self._take()
        marks = match[1]
        closing = re.compile(rf" {{0,3}}{re.escape(marks[0])}{{{len(marks)},}}\s*$")
        content: list[Line] = []
        is_closed = False
        while (line := self._peek()) is not None and not is_closed:
            self._at += 1
            is_closed = closing.match(line.text) is not None
            if not is_closed:
                content.append(line)
        info = opening.cut(match.start(2), match.end(2))
        return Span(SpanKind.FENCE, tuple(content), info=info, is_closed=is_closed)

    def _admonition(self, match: re.Match[str]) -> Span:
        line = self._take()
        inner = self._indented(1)
        return Span(
            SpanKind.ADMONITION,
            (line, *inner),
            info=line.cut(match.start(1), match.end(1)),
            title=line.cut(match.start(2), match.end(2)) if match[2] is not None else None,
            block=line.cut(match.start(3)).strip() if match[3].strip() else None,
            children=scan(_dedented(inner), self._depth + 1),
        )

    def _quote(self) -> Span:
        inner = []
        while (line := self._peek()) is not None and (mark := _QUOTE.match(line.text)):
            inner.append(line.cut(mark.end()))
            self._at += 1
        return Span(SpanKind.QUOTE, tuple(inner), children=scan(inner, self._depth + 1))

    def _is_table(self) -> bool:
        if self._at + 1 >= len(self._lines):
            return False
        head, rule = self._lines[self._at].text, self._lines[self._at + 1].text
        return "|" in head and "|" in rule and bool(_TABLE_LINE.match(rule))

    def _table(self) -> Span:
        rows = []
        while (line := self._peek()) is not None and not line.is_blank and "|" in line.text:
            rows.append(self._take())
        return Span(SpanKind.TABLE, tuple(rows))

    def _paragraph(self) -> Span:
        lines = [self._take()]
        while (line := self._peek()) is not None and not self._starts_block(line):
            lines.append(self._take())
        return Span(SpanKind.PARAGRAPH, tuple(lines))

    def _starts_block(self, line: Line) -> bool:
        text = line.text
        if line.is_blank or _FENCE.match(text) or _HEADING.match(text) or _RULE.match(text):
            return True
        if self._depth >= MAX_DEPTH:
            return False
        item = _ITEM.match(text)
        # "2024. Dat jaar …" wrapped to the start of a line is not a list; "1." and "-" are
        opens_list = item is not None and item[1] in (None, "1")
        return opens_list or bool(_ADMONITION.match(text) or _QUOTE.match(text))

    def _list(self) -> Span:
        items: list[Item] = []
        first, is_loose, had_blank = self._at, False, False
        while (line := self._peek()) is not None:
            if line.is_blank:
                had_blank, self._at = True, self._at + 1
            elif not _RULE.match(line.text) and (mark := _ITEM.match(line.text)):
                is_loose, had_blank = is_loose or (had_blank and bool(items)), False
                items.append(self._item(mark))
            else:
                break
        lines = tuple(self._lines[first : self._at])
        return Span(SpanKind.LIST, lines, items=tuple(items), is_loose=is_loose)

    def _item(self, mark: re.Match[str]) -> Item:
        line = self._take()
        text = line.cut(mark.end())
        task = _TASK.match(text.text)
        if task:
            text = text.cut(task.end())
        own = [text, *self._continuation(is_numbered=bool(mark[1]))]
        children = scan(_dedented(self._indented(2)), self._depth + 1)
        lines, block = _without_block(own)
        return Item(lines, block, children, is_task=task is not None, is_ordered=bool(mark[1]))

    def _continuation(self, *, is_numbered: bool) -> list[Line]:
        """Further lines of a point's own words: not blank, and not the start of something."""
        lines = []
        while (line := self._peek()) is not None:
            if self._starts_block(line) or self._starts_block(line.strip()):
                break
            # inside a numbered list every number opens a point, not only 1
            if is_numbered and (item := _ITEM.match(line.text)) and item[1]:
                break
            lines.append(self._take().strip())
        return lines

    def _indented(self, least: int) -> list[Line]:
        """The lines that stand further in, blank ones between them included."""
        lines: list[Line] = []
        while (line := self._peek()) is not None and (line.is_blank or line.indent >= least):
            lines.append(self._take())
        trailing = 0
        while lines and lines[-1].is_blank:
            lines.pop()
            trailing += 1
        self._at -= trailing
        return lines


def _dedented(lines: Sequence[Line]) -> list[Line]:
    margin = min((line.indent for line in lines if not line.is_blank), default=0)
    return [line if line.is_blank else line.cut(margin) for line in lines]


def _without_block(lines: Sequence[Line]) -> tuple[tuple[Line, ...], Line | None]:
    """The lines without the attribute block, which ends one of them."""
    kept: list[Line] = []
    block: Line | None = None
    for line in lines:
        text, found = split_block(line) if block is None else (line, None)
        block = block or found
        kept.append(text)
    return tuple(kept), block
