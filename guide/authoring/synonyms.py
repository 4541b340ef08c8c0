"""Reads synoniemen.yaml: words that lead to the same, for search."""

from __future__ import annotations

from guide.authoring import messages
from guide.authoring.method_file import MethodFile, MethodReading
from guide.authoring.parse.fields import Fields
from guide.authoring.sources import SourceFile
from guide.authoring.text import Placed
from guide.core.diagnostics import Place
from guide.core.search.text import words

Rows = tuple[tuple[str, ...], ...]
"""Words that mean the same, row by row."""


def read_synonyms(file: SourceFile | None) -> MethodReading[Rows]:
    """The rows of synoniemen.yaml: each key with the words behind it."""
    if file is None:
        return MethodReading(None)
    source = MethodFile(file)
    fields = source.open()
    if fields is None:
        return source.reading(None)
    reader = _Reader(source)
    rows = tuple(reader.row(key, fields) for key in fields.names())
    fields.finish()
    return source.reading(rows)


class _Reader:
    """Reads one row after another."""

    def __init__(self, source: MethodFile) -> None:
        self._source = source

    def row(self, key: Placed[str], fields: Fields) -> tuple[str, ...]:
        others = fields.words(key.value, is_required=True)
        seen: dict[str, Place] = {}
        for word in (key, *others):
            self._check(word, seen)
        return tuple(dict.fromkeys([key.value, *(word.value for word in others)]))

    def _check(self, word: Placed[str], seen: dict[str, Place]) -> None:
        if len(words(word.value)) != 1:
            self._source.add(messages.SYNONYM_NOT_ONE_WORD.at(word.place, word=word.value))
        first = seen.setdefault(word.value.lower(), word.place)
        if first is not word.place:
            self._source.add(messages.WORD_TWICE.at(word.place, word=word.value, line=first.line))
