"""What of an entry goes into the index: stems, parts of compounds, digits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from guide.core.search.compounds import SHORTEST_PART, parts
from guide.core.search.stems import stems
from guide.core.search.text import digits, words

_LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one entry, by how much they say of it. Each is a row of stems."""

    title: str
    names: str
    body: str
    parts: str
    """Parts of the compounds in all of these."""
    digits: str


def vocabulary_of(texts: Iterable[str]) -> Counter[str]:
    """How many of ``texts`` hold each word."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update(set(words(text)))
    return found


def parts_vocabulary(vocabulary: Iterable[str]) -> frozenset[str]:
    """The words that may be parts of a compound."""
    return frozenset(word for word in vocabulary if len(word) >= SHORTEST_PART and word.isalpha())


def terms_of(title: str, names: Iterable[str], body: str, vocabulary: Collection[str]) -> Terms:
    """The terms of an entry with this title, these other names and this body."""
    in_title, in_names, in_body = words(title), words(" ".join(names)), words(body)
    every = {*in_title, *in_names, *in_body}
    split = [part for word in every for part in parts(word, vocabulary)]
    return Terms(
        title=_stems(in_title),
        names=_stems(in_names),
        body=_stems(in_body),
        parts=_stems(sorted(split)),
        digits=" ".join(_numbers(f"{title} {body}")),
    )


def _stems(found: Iterable[str]) -> str:
    return " ".join(stem for word in found for stem in stems(word))


def _numbers(text: str) -> list[str]:
    """Telephone numbers, without what people write between the digits."""
    numbers: list[str] = []
    run: list[str] = []
    for piece in text.replace("-", " ").replace("(", " ").replace(")", " ").split():
        if digits(piece) == piece.strip("+.,;"):
            run.append(digits(piece))
            continue
        numbers.append("".join(run))
        run = []
    numbers.append("".join(run))
    return list(dict.fromkeys(n for n in numbers if len(n) >= _LEAST_DIGITS))
