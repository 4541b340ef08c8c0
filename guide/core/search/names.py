"""Titles and other names of all entries, in memory: where most is found, and ranked most."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from guide.core.content.records import Entry, EntryKind
from guide.core.search.lexicon import Lexicon
from guide.core.search.plan import weight_of
from guide.core.search.steps import Steps, at_once, in_strides
from guide.core.search.text import words

_WITHOUT_LEAD = frozenset({EntryKind.SIGNAL, EntryKind.STEP, EntryKind.NODE})
_SENTENCE_END = re.compile(r"[.?!](?= |$)")
_LONGEST_LEAD = 160
_STRIDE = 12

Spots = Mapping[int, int]
"""Where a word stands first: number of a name, place in it."""
_NOWHERE: Spots = {}


class NameKind(Enum):
    """What a name is of its entry, in words for editors."""

    TITLE = "titel"
    OTHER = "andere naam"
    LEAD = "eerste zin"


@dataclass(frozen=True, slots=True)
class EntryName:
    """One name of an entry: which entry, and what its words tell, one by one."""

    entry: int
    text: str
    what: NameKind
    weights: tuple[float, ...]
    size: float
    """What all of them tell."""
    folded: str
    """Its words, folded."""


class Names:
    """All names, and where each stem stands in them."""

    def __init__(self, entries: Sequence[Entry], lexicon: Lexicon) -> None:
        self.all: list[EntryName] = []
        self._whole: dict[str, dict[int, int]] = {}
        self._parts: dict[str, dict[int, int]] = {}
        self._single: dict[str, bool] = {}
        at_once(self._fill(entries, lexicon))

    @classmethod
    def in_steps(cls, entries: Sequence[Entry], lexicon: Lexicon) -> Steps[Names]:
        """The same, made step by step."""
        names = cls((), lexicon)
        yield from names._fill(entries, lexicon)
        return names

    def _fill(self, entries: Sequence[Entry], lexicon: Lexicon) -> Steps[None]:
        for some in in_strides(enumerate(entries), _STRIDE):
            for number, entry in some:
                self._add(number, entry.title, lexicon, NameKind.TITLE)
                for name in (*_short_titles(entry), *entry.names):
                    self._add(number, name, lexicon, NameKind.OTHER)
                if entry.kind not in _WITHOUT_LEAD:
                    self._add(number, _lead_of(entry.body), lexicon, NameKind.LEAD)
            yield

    def is_title(self, stem: str) -> bool:
        """Whether this one word is the title of something."""
        return self._single.get(stem, False)

    def is_name(self, stem: str) -> bool:
        """Whether something goes by this one word."""
        return stem in self._single

    def whole(self, stem: str) -> Spots:
        """Where a word with this stem stands."""
        return self._whole.get(stem, _NOWHERE)

    def inside(self, stem: str) -> Spots:
        """Where a compound stands that has a word with this stem in it."""
        return self._parts.get(stem, _NOWHERE)

    def _add(self, entry: int, text: str, lexicon: Lexicon, what: NameKind) -> None:
        number = len(self.all)
        held = words(text)
        weights = tuple(_weights(held, lexicon))
        self.all.append(EntryName(entry, text, what, weights, sum(weights) or 1.0, " ".join(held)))
        if len(held) == 1:
            for stem in lexicon.stems(held[0])[:1]:
                self._single[stem] = self._single.get(stem, False) or what is NameKind.TITLE
        for place, word in enumerate(held):
            for stem in lexicon.stems(word):
                self._whole.setdefault(stem, {}).setdefault(number, place)
            for part in lexicon.parts(word):
                for stem in lexicon.stems(part):
                    self._parts.setdefault(stem, {}).setdefault(number, place)


def _lead_of(body: str) -> str:
    end = _SENTENCE_END.search(body, 0, _LONGEST_LEAD)
    return body[: end.start() if end else _LONGEST_LEAD]


def _short_titles(entry: Entry) -> list[str]:
    """What the title of a contact says in short: before a comma, and between brackets."""
    if entry.kind is not EntryKind.CONTACT:
        return []
    title = entry.title.partition(" · ")[0]
    before, bracket, inside = title.partition(" (")
    short = [inside.rstrip(")")] if bracket else []
    head = before.partition(", ")[0]
    return [*short, head] if head != entry.title else short


def _weights(held: Sequence[str], lexicon: Lexicon) -> Iterable[float]:
    """A number beside words, such as that of a contact, tells nothing of what the thing is."""
    has_words = any(not word.isdigit() for word in held)
    for word in held:
        yield 0.0 if has_words and word.isdigit() else weight_of(word, lexicon)
