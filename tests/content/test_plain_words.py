"""Plain words: short sentences, no officialese, no promise, on the pages a reader meets first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

_CONTENT = Path(__file__).parents[2] / "content" / "nl"
_FOLDERS = [
    *("signalen", "vormen", "naslag", "deuren", "routes", "cijfers", "overdracht", "begrippen")
]
_PAGES = sorted(path for folder in _FOLDERS for path in (_CONTENT / folder).glob("*.md"))
_MOST_WORDS = 15
_HARD_WORDS = re.compile(
    r"\b(?:dient|dienen|middels|inzake|betreffende|met betrekking tot|ten aanzien van|teneinde"
    r"|derhalve|alsmede|voornoemde?|conform|doch|indien|echter|tevens|desbetreffende?|casu quo"
    r"|aangaande|omtrent|benevens|ingevolge|jegens|reeds|thans)\b",
    re.IGNORECASE,
)
_PROMISES = re.compile(
    r"\b(?:u krijgt zeker|altijd terecht|garandeert?|gegarandeerd|het komt goed)\b", re.IGNORECASE
)
_VERDICTS = re.compile(r"(?<!mogelijk )(?<!mogelijke )\b(?:slachtoffers?|daders?)\b", re.IGNORECASE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ATTRIBUTES = re.compile(r"\{[^{}]*\}")
_LABEL = re.compile(r"^(?:Kan ook|Sterker|Zwakker|Kijk|Vraag|Liever niet):\s*")
_LIST_OF_LINKS = 3
"""A line with so many links is a list to choose from, not a sentence to read."""


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines with text: no front matter, headings, marks of a box or lists of links."""
    fences = 0
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        text = line.strip()
        if text == "---":
            fences += 1
        elif fences >= 2 and text and not text.startswith(("#", "!!!")) and not _is_list(text):
            yield number, text


def _is_list(text: str) -> bool:
    return len(_LINK.findall(text)) >= _LIST_OF_LINKS


def _sentences(text: str) -> Iterator[str]:
    plain = re.sub(r"[*_`]", "", _LINK.sub(r"\1", _ATTRIBUTES.sub("", text)))
    cells = plain.strip("|").split("|") if plain.startswith("|") else [plain]
    for cell in cells:
        for sentence in re.split(r"(?<=[.?!])[’)]*\s+(?=[‘(]?[A-ZÀ-Ý0-9])|: (?=‘)", cell):
            yield _LABEL.sub("", sentence.strip())


def _words(sentence: str) -> list[str]:
    return [word for word in sentence.split() if re.search(r"\w", word)]


@pytest.mark.parametrize("page", _PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_sentence_is_longer_than_one_reads_in_a_breath(page: Path) -> None:
    long = [
        (number, sentence)
        for number, text in _lines(page)
        for sentence in _sentences(text)
        if len(_words(sentence)) > _MOST_WORDS
    ]
    assert long == []


@pytest.mark.parametrize("page", _PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_hard_word_and_no_promise(page: Path) -> None:
    found = [
        (number, match[0])
        for number, text in _lines(page)
        for pattern in (_HARD_WORDS, _PROMISES)
        for match in pattern.finditer(text)
    ]
    assert found == []


@pytest.mark.parametrize("folder", ["signalen", "deuren", "routes", "overdracht"])
def test_whoever_acts_now_reads_no_verdict(folder: str) -> None:
    """On these pages nothing is told about judgments or rights, so nobody is a victim yet."""
    for page in (_CONTENT / folder).glob("*.md"):
        for number, text in _lines(page):
            plain = _LINK.sub(r"\1", _ATTRIBUTES.sub("", text))
            assert not _VERDICTS.search(plain), (page.name, number, plain)


def test_a_long_sentence_and_a_hard_word_are_seen() -> None:
    long = "- " + " ".join(["woord"] * (_MOST_WORDS + 1)) + ". Kort."
    assert [len(_words(s)) for s in _sentences(long)] == [_MOST_WORDS + 1, 1]
    assert _HARD_WORDS.search("U dient dit te doen, indien nodig.")
    assert not _HARD_WORDS.search("De dienst kent een bediening.")
