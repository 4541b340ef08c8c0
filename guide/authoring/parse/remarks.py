"""Reads the lines that begin with a fixed word: *Kan ook:*, *Waarom:*, *Hoe:* …"""

from __future__ import annotations

import re
from collections.abc import Sequence

from guide.authoring import messages
from guide.authoring.inline import Run, run_of
from guide.authoring.parse.context import PageContext
from guide.authoring.source_map import Item, Span, SpanKind
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Line

_WORD = re.compile(r"(?:\*{1,2}|_{1,2})?([A-Z][a-zé]*(?: [a-zé]+)?):(?:\*{1,2}|_{1,2})?(?:\s+|$)")


def read_remarks(page: PageContext, item: Item, words: Sequence[str]) -> dict[str, list[Run]]:
    """What stands under an item, by its word; anything without a known word is reported."""
    return read_words(page, item.children, words)


def read_words(
    page: PageContext, spans: Sequence[Span], words: Sequence[str]
) -> dict[str, list[Run]]:
    """The same for paragraphs that stand anywhere."""
    found: dict[str, list[Run]] = {}
    for span in spans:
        if span.kind is not SpanKind.PARAGRAPH:
            page.add(messages.REMARK_NOT_TEXT.at(span.first.strip().place(), words=_all(words)))
            continue
        for run in _split(span.lines):
            _take(page, run, words, found)
    return found


def begins_with_word(span: Span, words: Sequence[str]) -> bool:
    """Whether a paragraph begins with one of these words."""
    match = _WORD.match(span.first.strip().text)
    return span.kind is SpanKind.PARAGRAPH and match is not None and match[1] in words


def _split(lines: Sequence[Line]) -> list[Run]:
    """A paragraph, cut where a line begins with a word of its own."""
    parts: list[list[Line]] = []
    for line in run_of(lines).lines:
        if not parts or _WORD.match(line.text):
            parts.append([line])
        else:
            parts[-1].append(line)
    return [Run(tuple(part)) for part in parts]


def _take(page: PageContext, run: Run, words: Sequence[str], found: dict[str, list[Run]]) -> None:
    match = _WORD.match(run.text)
    word = match[1] if match else ""
    if match is None or word not in words:
        place = run.place(*match.span(1)) if match else run.lines[0].place()
        shown = word or run.lines[0].text[:40]
        page.add(
            messages.REMARK_UNKNOWN.at(
                place, word=shown, words=_all(words), suggestions=quoted(nearest(word, words))
            )
        )
        return
    rest = run.drop(match.end())
    if not rest.text.strip():
        page.add(messages.REMARK_EMPTY.at(run.lines[0].place(), word=word))
        return
    found.setdefault(word, []).append(rest)


def _all(words: Sequence[str]) -> str:
    return ", ".join(f"‘{word}:’" for word in words)


def once(page: PageContext, found: dict[str, list[Run]], word: str) -> Run | None:
    """The one remark with this word; a second one is reported."""
    runs = found.get(word, [])
    for run in runs[1:]:
        page.add(messages.REMARK_TWICE.at(run.lines[0].place(), word=word))
    return runs[0] if runs else None
