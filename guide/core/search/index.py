"""What of an entry goes into the full-text index: stems, parts of compounds, digits.

A text is indexed passage by passage: words that stand together tell more than words that are
far apart on a long page.

Titles and other names are not in it: they are few, and kept whole in memory (`names`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from guide.core.search.compounds import SHORTEST_PART, parts
from guide.core.search.stems import stem
from guide.core.search.text import digits, words

_LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one passage, in rows."""

    body: str
    """Stems of the words in the text."""
    parts: str
    """Stems of the parts of compounds in the text."""
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


def passages_of(body: str) -> list[str]:
    """The passages of a text, one on a line; a text without words has one too."""
    return list(filter(None, body.split("\n"))) or [""]


def terms_of(title: str, body: str, vocabulary: Collection[str]) -> list[Terms]:
    """The terms of every passage of an entry with this title and this body.

    The numbers in the title go with the first passage.
    """
    first, *others = passages_of(body)
    numbered = [(first, f"{title} {first}"), *zip(others, others, strict=True)]
    return [_terms(passage, numbers(within), vocabulary) for passage, within in numbered]


def _terms(passage: str, found: Iterable[str], vocabulary: Collection[str]) -> Terms:
    held = dict.fromkeys(words(passage))
    split = dict.fromkeys(part for word in held for part in parts(word, vocabulary))
    in_body = dict.fromkeys(map(stem, held))
    in_parts = dict.fromkeys(one for one in map(stem, split) if one not in in_body)
    return Terms(" ".join(in_body), " ".join(in_parts), " ".join(found))


def numbers(text: str) -> list[str]:
    """Telephone numbers, without what people write between the digits."""
    found: list[str] = []
    run: list[str] = []
    for piece in text.replace("-", " ").replace("(", " ").replace(")", " ").split():
        if digits(piece) == piece.strip("+.,;"):
            run.append(digits(piece))
            continue
        found.append("".join(run))
        run = []
    found.append("".join(run))
    return list(dict.fromkeys(n for n in found if len(n) >= _LEAST_DIGITS))
