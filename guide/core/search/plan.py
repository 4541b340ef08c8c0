"""From a query to what is looked up: for each word its stems, and what may stand for them."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.content.records import EntryKind
from guide.core.search.distance import allowed
from guide.core.search.lexicon import Lexicon
from guide.core.search.marks import Marker
from guide.core.search.query import Query
from guide.core.search.stems import stem, stems
from guide.core.search.text import words

_FEW_WORDS = 3
"""With more words than this a question was typed, and not every word must occur."""


@dataclass(frozen=True, slots=True)
class Sought:
    """One word of the query, and what else finds it. All but ``word`` and ``corrected`` are
    stems."""

    word: str
    exact: tuple[str, ...]
    begun: tuple[str, ...]
    """Of words that begin with what was typed, when it is still being typed."""
    parts: tuple[str, ...]
    """Of the words a compound is made of; all must occur."""
    same: tuple[str, ...]
    """Of synonyms."""
    near: tuple[str, ...]
    """Of words a slip away; only when the word itself is nowhere."""
    corrected: tuple[str, ...]
    """Those words as they are written."""

    def expression(self) -> str:
        """The FTS5 expression for this word."""
        single = dict.fromkeys((*self.exact, *self.begun, *self.same, *self.near))
        choices = [_quoted(term) for term in single]
        if self.parts:
            choices.append("(" + " AND ".join(map(_quoted, self.parts)) + ")")
        return "(" + " OR ".join(choices) + ")"


@dataclass(frozen=True, slots=True)
class Plan:
    """What to look up for a query."""

    sought: tuple[Sought, ...]
    telling: tuple[str, ...]
    kinds: frozenset[EntryKind]
    phrases: tuple[str, ...]
    number: str

    @property
    def is_question(self) -> bool:
        return len(self.sought) > _FEW_WORDS

    def all_words(self) -> str:
        """An expression that every word must meet; empty when there is none."""
        return " AND ".join(one.expression() for one in self.sought)

    def any_word(self) -> str:
        """An expression that one word is enough for."""
        return " OR ".join(one.expression() for one in self.sought)

    def by_number(self) -> str:
        """An expression for a telephone number that begins like this."""
        return f"digits : {_quoted(self.number)} *" if self.number else ""


def _quoted(term: str) -> str:
    return f'"{term}"'


def plan_of(query: Query, lexicon: Lexicon) -> Plan:
    """How ``query`` is looked up in a guide with these words."""
    last = len(query.words) - 1
    sought = tuple(
        _sought(word, lexicon, is_open=query.is_open and number == last)
        for number, word in enumerate(query.words)
    )
    return Plan(sought, query.telling, query.kinds, query.phrases, query.number)


def _sought(word: str, lexicon: Lexicon, *, is_open: bool) -> Sought:
    exact = stems(word)
    begun = [stem(found) for found in lexicon.beginning_with(word)] if is_open else []
    own_parts = lexicon.parts(word)
    near: list[str] = []
    if not begun and not lexicon.knows(word) and not lexicon.synonyms(exact):
        # a compound of known words is no slip, unless one letter makes it a known word
        near = lexicon.near(word, unfinished=is_open, most=1 if own_parts else allowed(word))
    corrected = tuple(near)
    base = (*exact, *(stem(found) for found in near))
    split = [*own_parts, *(part for found in near for part in lexicon.parts(found))]
    return Sought(
        word=word,
        exact=exact,
        begun=tuple(s for s in dict.fromkeys(begun) if s not in exact),
        parts=tuple(dict.fromkeys(map(stem, split))),
        same=tuple(s for s in lexicon.synonyms(base) if s not in exact),
        near=tuple(dict.fromkeys(map(stem, near))),
        corrected=corrected,
    )


class Levels:
    """How well a title holds one word of the query: by itself, as a part, by another word."""

    def __init__(self, sought: Sought, lexicon: Lexicon) -> None:
        own = lexicon.forms(sought.exact)
        self.exact = Marker([sought.word, *own])
        self.begun = Marker(lexicon.forms(sought.begun))
        self.inside = Marker([], [], [*sought.exact, *own])
        self.near = Marker(lexicon.forms(sought.near))
        self.same = Marker(lexicon.forms(sought.same))
        self.parts = Marker(lexicon.forms(sought.parts))


def marker_of(plan: Plan, lexicon: Lexicon) -> Marker:
    """Marks everything that was found for a plan."""
    whole: list[str] = []
    inside: list[str] = []
    for one in plan.sought:
        whole += [one.word, *lexicon.forms((*one.exact, *one.begun, *one.same, *one.near))]
        whole += lexicon.forms(one.parts)
        if not one.corrected:
            inside += [one.word, *one.exact]
    return Marker(whole, (), inside)


def matches_all(plan: Plan, lexicon: Lexicon, text: str) -> bool:
    """Whether ``text``, which is not in the index, holds every word of the query."""
    if not plan.sought:
        return False
    return all(_held(Levels(one, lexicon), one, text) for one in plan.sought)


def _held(levels: Levels, one: Sought, text: str) -> bool:
    begun = Marker([], [one.word])
    return any(
        marker.places(text)
        for marker in (begun, levels.exact, levels.inside, levels.near, levels.same)
    )


def holds_phrases(plan: Plan, text: str) -> bool:
    """Whether ``text`` has every quoted phrase, word for word."""
    if not plan.phrases:
        return True
    run = f" {' '.join(words(text))} "
    return all(f" {phrase} " in run or f" {phrase}" in run for phrase in plan.phrases)
