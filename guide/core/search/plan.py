"""From a query to what is looked up: for each word its stems, and what may stand for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from guide.core.content.records import EntryKind
from guide.core.search.distance import allowed
from guide.core.search.lexicon import Lexicon
from guide.core.search.marks import Marker
from guide.core.search.query import KIND_WORDS, SMALL_WORDS, TELLING_WORDS, Query
from guide.core.search.text import ways_to_dial, words

SMALL_WEIGHT, TELLING_WEIGHT = 0.18, 0.3
"""What small words count for, beside 1 for a word that hardly any entry has."""
KIND_WEIGHT = 0.6
"""What a word for a kind of thing counts for beside other words, as a share."""

_JOINED = 0.97
_WHOLE_VERB = 0.95
_BEGUN, _BEGUN_BESIDE = 0.9, 0.5
"""A word that begins so; less when what was typed is a word already."""
_MOST_BEGUN = 120
_SAME = 0.76
_RELATED = 0.92
_UNSURE = 0.85
"""For what follows from the stem of a word that may be only the beginning of another."""
_ONE_SLIP, _TWO_SLIPS = 0.95, 0.85
_SAME_NEAR = 0.72
_FORM_NEAR = 0.9
_COMPOUND = 0.85
"""All parts of a compound, apart from each other."""
_KNOWN_PART = 0.55
"""What could be recognised in a strange word."""


BEGINS_SO = "begint zo"


@dataclass(frozen=True, slots=True)
class Variant:
    """Something that stands for a word of the query, and how well."""

    quality: float
    how: str


@dataclass(frozen=True, slots=True)
class Sought:
    """One word of the query, and what else finds it."""

    word: str
    weight: float
    """How much the word tells."""
    variants: Mapping[str, Variant]
    """By stem."""
    parts: tuple[Sought, ...] = ()
    """The words a compound is made of."""
    parts_quality: float = 0.0
    corrected: tuple[str, ...] = ()
    """What was read for a word with a slip."""
    is_open: bool = False

    def stems(self) -> dict[str, float]:
        return {stem: variant.quality for stem, variant in self.variants.items()}


@dataclass(frozen=True, slots=True)
class Plan:
    """What to look up for a query."""

    sought: tuple[Sought, ...]
    small: tuple[Sought, ...]
    """Words that help to choose between what was found."""
    kinds: frozenset[EntryKind]
    is_only_kind: bool
    asks: bool
    phrases: tuple[str, ...]
    number: str
    typed: str
    """All words as they were typed, folded."""


def plan_of(query: Query, lexicon: Lexicon) -> Plan:
    """How ``query`` is looked up in a guide with these words."""
    last = len(query.words) - 1
    verbs: dict[str, list[str]] = {}
    for word, verb in query.verbs:
        verbs.setdefault(word, []).append(verb)
    sought = [
        _sought(word, lexicon, verbs.get(word, ()), is_open=query.is_open and number == last)
        for number, word in enumerate(query.words)
    ]
    sought = _with_joined(sought, lexicon)
    if not query.names_only_a_kind:
        sought = [_beside_others(one) if one.word in KIND_WORDS else one for one in sought]
    return Plan(
        sought=tuple(sought),
        small=tuple(_small(word, lexicon) for word in query.small),
        kinds=query.kinds,
        is_only_kind=query.names_only_a_kind,
        asks=query.asks,
        phrases=query.phrases,
        number=query.number,
        typed=query.typed,
    )


def _beside_others(one: Sought) -> Sought:
    """A word for a kind of thing tells less beside the thing itself."""
    return replace(one, weight=one.weight * KIND_WEIGHT)


def _small(word: str, lexicon: Lexicon) -> Sought:
    variants = {stem: Variant(1.0, "klein woord") for stem in lexicon.stems(word)}
    return Sought(word, weight_of(word, lexicon), variants)


def weight_of(word: str, lexicon: Lexicon, stems: Iterable[str] | None = None) -> float:
    """How much a word tells, in a query as in a title."""
    if word in TELLING_WORDS:
        return TELLING_WEIGHT
    if word in SMALL_WORDS:
        return SMALL_WEIGHT
    return lexicon.weight(lexicon.stems(word) if stems is None else stems)


def _sought(word: str, lexicon: Lexicon, verbs: Sequence[str], *, is_open: bool) -> Sought:
    exact = lexicon.stems(word)
    found: dict[str, Variant] = {}
    related = lexicon.related(word)
    sure = 1.0 if word in lexicon or not is_open else _UNSURE
    _add(found, exact, sure, "")
    _add(found, related, _RELATED * sure, "met een andere uitgang")
    _add(found, lexicon.synonyms((*exact, *related)), _SAME * sure, "met een ander woord")
    for verb in verbs:
        stems = lexicon.stems(verb)[:1]
        if lexicon.knows(stems):
            _add(found, stems, _WHOLE_VERB, "als heel werkwoord")
            _add(found, lexicon.synonyms(stems), _SAME, "met een ander woord")
    is_used = lexicon.is_used(exact)
    is_known = is_used or len(found) > len(exact)
    if is_open or not is_known:
        best = _BEGUN_BESIDE if is_known and word in lexicon else _BEGUN
        names = lexicon.commonest(word, _MOST_BEGUN)
        begun_by(found, word, names, lexicon, best)
    corrected: tuple[str, ...] = ()
    parts = lexicon.parts(word)
    if is_used and word not in lexicon and not parts:
        _add_forms_near(found, word, lexicon)
    if len(found) == len(exact) and not is_used:
        corrected = _add_near(found, word, lexicon, is_open=is_open, is_compound=bool(parts))
    if not parts and len(found) == len(exact) and not is_used:
        parts = lexicon.two_words(word) or tuple(filter(None, [lexicon.known_part(word)]))
    return Sought(
        word=word,
        weight=_weight(word, found, lexicon),
        variants=found,
        parts=tuple(_part(part, lexicon) for part in parts),
        parts_quality=_COMPOUND if len(parts) > 1 else _KNOWN_PART,
        corrected=corrected,
        is_open=is_open,
    )


def _add(found: dict[str, Variant], stems: Iterable[str], quality: float, how: str) -> None:
    for stem in stems:
        if stem not in found or found[stem].quality < quality:
            found[stem] = Variant(quality, how)


def begun_by(
    found: dict[str, Variant],
    word: str,
    names: Iterable[str],
    lexicon: Lexicon,
    best: float = _BEGUN,
) -> None:
    """Add longer words that begin with ``word``: the less there is to type, the better."""
    for name in names:
        if name != word:
            share = len(word) / len(name)
            _add(found, lexicon.stems(name)[:1], best * (0.7 + 0.3 * share), BEGINS_SO)


def _add_near(
    found: dict[str, Variant], word: str, lexicon: Lexicon, *, is_open: bool, is_compound: bool
) -> tuple[str, ...]:
    """Words a slip away; a compound of known words is no slip, unless one letter makes it a
    known word."""
    near = lexicon.near(word, unfinished=is_open, most=1 if is_compound else allowed(word))
    for one in near:
        stems = lexicon.stems(one.word)
        _add(found, stems, _ONE_SLIP if one.slips == 1 else _TWO_SLIPS, "anders gespeld")
        _add(found, lexicon.synonyms(stems), _SAME_NEAR, "anders gespeld, met een ander woord")
    return tuple(one.word for one in near)


def _add_forms_near(found: dict[str, Variant], word: str, lexicon: Lexicon) -> None:
    """Words one slip away from a form that nobody wrote, though its stem is known: *vielig* may be
    a form of *viel*, but also *veilig* with two letters swapped."""
    for one in lexicon.near(word, unfinished=False, most=1):
        _add(found, lexicon.stems(one.word), _FORM_NEAR, "anders gespeld")


def _part(word: str, lexicon: Lexicon) -> Sought:
    exact = lexicon.stems(word)
    found: dict[str, Variant] = {}
    _add(found, exact, 1.0, "")
    _add(found, lexicon.synonyms(exact), _SAME, "met een ander woord")
    return Sought(word, _weight(word, found, lexicon), found)


def _weight(word: str, found: Mapping[str, Variant], lexicon: Lexicon) -> float:
    """That of the best that stands for the word."""
    if word in SMALL_WORDS or word in KIND_WORDS:
        return weight_of(word, lexicon)
    used = [stem for stem, v in found.items() if lexicon.is_used([stem])]
    best = max((found[stem].quality for stem in used), default=0.0)
    return lexicon.weight([stem for stem in used if found[stem].quality == best])


def _with_joined(sought: list[Sought], lexicon: Lexicon) -> list[Sought]:
    """Words that were typed apart and are one (``fair work``) are each found by the whole."""
    for number in range(len(sought) - 1):
        first, second = sought[number], sought[number + 1]
        whole = lexicon.joined(first.word, second.word)
        if whole:
            stems = lexicon.stems(whole)
            sought[number] = _joined(first, stems, lexicon)
            sought[number + 1] = _joined(second, stems, lexicon)
    return sought


def _joined(sought: Sought, stems: tuple[str, ...], lexicon: Lexicon) -> Sought:
    found = dict(sought.variants)
    _add(found, stems, _JOINED, "aan elkaar")
    _add(found, lexicon.synonyms(stems), _SAME, "met een ander woord")
    return replace(sought, variants=found, weight=max(sought.weight, lexicon.weight(stems)))


def marker_of(plan: Plan, lexicon: Lexicon) -> Marker:
    """Marks everything that was found for a plan."""
    whole: list[str] = []
    starts: list[str] = []
    inside: list[str] = []
    for sought in plan.sought:
        starts += [sought.word] if sought.is_open else []
        for one in (sought, *sought.parts):
            best = sorted(one.variants.items(), key=lambda item: -item[1].quality)
            stems = [stem for stem, variant in best if variant.how != BEGINS_SO]
            whole += [] if one.is_open else [one.word]
            whole += lexicon.forms(stems)
            inside += [] if one.corrected else [one.word, *lexicon.stems(one.word)]
    return Marker(whole, starts, inside, ways_to_dial(plan.number))


def holds_phrases(plan: Plan, text: str) -> bool:
    """Whether ``text`` has every quoted phrase, word for word."""
    if not plan.phrases:
        return True
    run = f" {' '.join(words(text))} "
    return all(f" {phrase} " in run or f" {phrase}" in run for phrase in plan.phrases)
