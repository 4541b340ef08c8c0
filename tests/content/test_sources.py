"""The sources as a reader meets them: named whole, in Dutch where we describe, dated in one way."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from guide.authoring.sources import SOURCES, SourceFile
from guide.authoring.vocabulary import read_registry
from guide.core.content.records import Source

_CONTENT = Path(__file__).parents[2] / "content"
_MIN_TITLE_LETTERS = 4
_PARTLY = "; adres onvolledig"
"""What a date ends with when of the address only the site or the folder is known."""

_MARKUP = re.compile(r"[*<>`\[\]{}\\\"]|https?:|\b(?:CHECK|SEEN|TWO|UNSOURCED|MEMORY|DERIVED)\b")
_REMAINS = re.compile(r"^[\s,;.]|\s[,;.]|[,;]\s*[,;.]|[\s,;(]$|\s\s")
"""What is left where a part was cut out of a line."""
_NOTES = re.compile(
    r"\b(?:undated|not kept|mirror|copy of|repository|news item|table of contents|annexes"
    r"|the same|press release|letter to|home page)\b",
    re.IGNORECASE,
)
"""Working notes in English; a reader gets the name of the document, or a Dutch description."""

_MONTH = (
    "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
)
_POINT = rf"(?:(?:(?:[1-9]|[12]\d|3[01]) )?{_MONTH} )?(?:19|20)\d\d"
_YEARS = r"(?:19|20)\d\d–(?:19|20)\d\d"
_WHEN = rf"(?:{_YEARS}|{_POINT}(?:(?: – | en ){_POINT})?)"
_ABOUT = rf"(?:ongeveer {_WHEN}|vóór {_POINT}|na {_POINT}|{_POINT} of (?:later|eerder))"
_UNDATED = rf"ongedateerd(?:, (?:recent|oud|oude site|{_ABOUT}))?"
_TEXT = rf"(?:geldt sinds|herzien in|tekst van) {_POINT}|verdragstekst"
_DATED = re.compile(
    rf"(?:{_WHEN}|{_ABOUT}|{_UNDATED}|{_TEXT})(?:, oud)?(?: \([^()]+\))?(?:{_PARTLY})?"
)


@pytest.fixture(scope="module")
def sources() -> tuple[Source, ...]:
    text = (_CONTENT / SOURCES).read_text("utf-8")
    registry, findings = read_registry(SourceFile(SOURCES, text, ""))
    assert findings == ()
    assert len(registry.sources) == len(registry.ids)
    return registry.sources


def test_every_source_has_a_title_and_a_publisher_of_its_own(sources: tuple[Source, ...]) -> None:
    wrong = [
        source.id
        for source in sources
        if not source.title.strip()
        or not source.publisher.strip()
        or source.title.casefold() == source.publisher.casefold()
    ]
    assert wrong == []


def test_no_title_is_too_short_to_say_anything(sources: tuple[Source, ...]) -> None:
    short = [
        source.id
        for source in sources
        if sum(letter.isalpha() for letter in source.title) < _MIN_TITLE_LETTERS
    ]
    assert short == []


def _is_broken(text: str) -> bool:
    return bool(
        _MARKUP.search(text)
        or _REMAINS.search(text)
        or _NOTES.search(text)
        or text.count("(") != text.count(")")
    )


def test_no_name_is_cut_off_or_holds_marks_and_working_notes(sources: tuple[Source, ...]) -> None:
    broken = [
        (source.id, text)
        for source in sources
        for text in (source.title, source.publisher)
        if _is_broken(text)
    ]
    assert broken == []


@pytest.mark.parametrize(
    "text",
    [
        "FairWork, undated",
        "CoMensha, , aard en omvang",
        "Nationaal Rapporteur, . en samenvatting",
        "Checklist (VS",
        "*Wat is de B8/3?*",
        "Meldpunten [CHECK]",
        "Wegwijzer, https://voorbeeld.nl",
        "Kopieën op twee sites (",
    ],
)
def test_a_broken_name_is_seen(text: str) -> None:
    assert _is_broken(text)


def test_one_address_is_one_document(sources: tuple[Source, ...]) -> None:
    """Two sources share an address only as one document, or when it is marked as a part."""
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for source in sources:
        if source.url and not source.dated.endswith(_PARTLY):
            titles[source.url.rstrip("/")].add(source.title)
    shared = {url: names for url, names in titles.items() if len(names) > 1}
    assert shared == {}


def test_an_address_holds_nothing_but_the_address(sources: tuple[Source, ...]) -> None:
    wrong = [
        source.id
        for source in sources
        if re.search(r"[\s<>\"]|[),;]$|\(|^(?!https?://).", source.url)
    ]
    assert wrong == []


def test_only_an_address_can_be_marked_as_a_part(sources: tuple[Source, ...]) -> None:
    assert [s.id for s in sources if s.dated.endswith(_PARTLY) and not s.url] == []


def test_every_date_has_a_known_form(sources: tuple[Source, ...]) -> None:
    wrong = [
        (source.id, source.dated)
        for source in sources
        if source.dated and not _DATED.fullmatch(source.dated)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "dated",
    [
        "14-02-2017",
        "14 February 2017",
        "02-2019",
        "2013-2014",
        "c. 2020",
        "2021 or later",
        "ongedateerd; recent",
        "Report 2013",
        "32 mei 2020",
        "2019; adres onvolledig; adres onvolledig",
    ],
)
def test_a_date_in_another_form_is_seen(dated: str) -> None:
    assert not _DATED.fullmatch(dated)
