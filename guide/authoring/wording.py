"""Reads woorden.yaml: words that judge, and what to write instead."""

from __future__ import annotations

from guide.authoring import messages
from guide.authoring.frontmatter import Entries
from guide.authoring.method_file import MethodFile, MethodReading
from guide.authoring.sources import SourceFile
from guide.authoring.text import Placed
from guide.core.diagnostics import Place
from guide.core.handover.wording import Verdict, Wording


def read_wording(file: SourceFile | None) -> MethodReading[Wording]:
    """The words in woorden.yaml; no record when the file cannot be read at all."""
    if file is None:
        return MethodReading(None)
    source = MethodFile(file)
    fields = source.open()
    if fields is None:
        return source.reading(None)
    reader = _Reader(source)
    wording = Wording(tuple(reader.verdict(item) for item in fields.mappings("oordelen")))
    fields.finish()
    return source.reading(wording)


class _Reader:
    """Reads one verdict after another; no word may stand in two of them."""

    def __init__(self, source: MethodFile) -> None:
        self._source = source
        self._taken: dict[str, Place] = {}

    def verdict(self, item: Entries) -> Verdict:
        fields = self._source.fields(item)
        words = fields.some_words("woorden")
        verdict = Verdict(
            words=tuple(self._claimed(word) for word in words),
            instead=fields.required("liever").value,
            why=fields.required("waarom").value,
        )
        fields.finish()
        return verdict

    def _claimed(self, word: Placed[str]) -> str:
        lower = word.value.lower()
        first = self._taken.setdefault(lower, word.place)
        if first is not word.place:
            self._source.add(messages.WORD_TWICE.at(word.place, word=word.value, line=first.line))
        return lower
