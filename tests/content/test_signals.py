"""The signals as they are published: what holds for their words, marks and questions.

A signal is something one sees or hears, never a conclusion; it can be asked after without harm;
and it claims no more than its sources do.
"""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from guide.authoring.parse.page import read_page
from guide.authoring.render import Renderer
from guide.authoring.sources import read_sources
from guide.core.content.ids import FormId, SourceId
from guide.core.content.records import Dimension, Signal, Status, Strength

_SOURCES, _ = read_sources(Path(__file__).parents[2] / "content")
_AT_LEAST = 180
_AT_LEAST_PER_FORM = 5
_MOST_WORDS = 15
_GRADING = SourceId("public-code-unified-weighted-trafficking-indicator")
_SEXUAL = FormId("seksuele-uitbuiting")
_NEVER_GRADED_ALONE = {
    _SEXUAL,
    FormId("gedwongen-bedelarij"),
    FormId("gedwongen-huwelijk"),
    FormId("orgaanverwijdering"),
    FormId("draagmoederschap-adoptie"),
}
"""Forms for which no list with strengths was read; the list that was read is about labour."""

_ALARMS = {
    # violence, threats, captivity
    *("wordt-geslagen", "wordt-bedreigd", "familie-bedreigd", "hulp-lastiggevallen"),
    *("opgesloten", "kwekerij-niet-uit", "meegenomen-of-verkocht", "klant-niet-weigeren"),
    # a life in danger, or somebody who asks for help
    *("dringende-zorg", "drugs-in-lichaam", "vraagt-om-hulp"),
    # a child that is exploited or missing
    *("minderjarige-betaalde-seks", "minderjarige-aangeboden", "minderjarige-hotelkamer"),
    *("minderjarige-gevaarlijke-klus", "uit-opvang-verdwenen"),
}
"""An alarm is a decision: this alone is a reason to call now. Too many, and nobody heeds them."""

_VERDICTS = re.compile(
    r"\b(?:slachtoffers?|daders?|uitbuiters?|mensenhandelaa?ren|mensenhandelaar|loverboys?|pooiers?"
    r"|prostituees?|hoer(?:en)?|illegal(?:e|en)|illegaal|verhandeld|leugens?|verdachten?)\b",
    re.IGNORECASE,
)
_CONCLUSIONS = re.compile(
    r"\b(?:wordt uitgebuit|uitgebuit|doordat|als gevolg van|vanwege|onder dwang|gedwongen"
    r"|maakt een \w+ indruk)\b",
    re.IGNORECASE,
)
_GIVING_UP = re.compile(r"\b(?:doe niets|niets doen|laat het rusten|negeer)\b", re.IGNORECASE)
_WARNS = re.compile(
    r"\b(?:waarom|uitbuit\w*|uitgebuit|mensenhandel\w*|slachtoffers?|gedwongen|dwingt|dwang"
    r"|politie bellen|aangifte)\b",
    re.IGNORECASE,
)
"""A question with one of these accuses, reproaches, or tells whoever listens in what is thought."""
_PROMISES = re.compile(
    r"\b(?:beloof|komt (?:wel )?goed|bij ons veilig|niemand hoort|blijft geheim"
    r"|regelen (?:wij|we))\b",
    re.IGNORECASE,
)
_CHILD = re.compile(r"\b(?:minderjarig(?:en?)?|kind|kinderen|baby)\b", re.IGNORECASE)
_NO_CHILD_SEEN = {"geen-eigen-kamer", "kinderspullen-vreemde-plek"}
_FUNCTION_WORDS = re.compile(
    r"\b(?:aan|alle|alleen|als|bij|dan|dat|de|die|door|een|en|er|geen|had|heeft|hem|het|hier|hij"
    r"|iemand|iets|in|is|kan|maar|meer|mensen|met|moet|na|naar|niet|of|om|ook|op|over|persoon|te"
    r"|tot|uit|van|voor|wat|we|wie|wil|wordt|zich|zij|zijn|zonder)\b"
)
"""Words that make no difference between two signals."""


def _read() -> tuple[Signal, ...]:
    read = [read_page(f, Renderer({})) for f in _SOURCES.pages if f.path.startswith("nl/signalen/")]
    return tuple(signal for page in read if page.parsed for signal in page.parsed.signals)


_ALL = _read()


def _remarks(signal: Signal) -> tuple[str, ...]:
    return (signal.innocent, signal.ask, signal.stronger, signal.weaker)


def _questions(signal: Signal) -> list[str]:
    """What the guide proposes to say aloud."""
    return re.findall(r"‘([^’]*(?:’\w[^’]*)*)’", signal.ask)


def _content_words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-zà-ÿ]+", _FUNCTION_WORDS.sub(" ", text.casefold())))


# -- enough, and each whole -----------------------------------------------------------------------


def test_there_are_enough_signals() -> None:
    assert len(_ALL) >= _AT_LEAST
    per_form = Counter(form for signal in _ALL for form in signal.forms)
    assert [form for form, count in per_form.items() if count < _AT_LEAST_PER_FORM] == []


def test_every_signal_that_is_no_alarm_has_all_remarks() -> None:
    thin = [s.id for s in _ALL if not s.is_alarm and not all(_remarks(s))]
    assert thin == []


def test_every_alarm_says_what_to_ask_or_look_at() -> None:
    assert [s.id for s in _ALL if s.is_alarm and not s.ask] == []


def test_only_what_is_a_reason_by_itself_is_an_alarm() -> None:
    assert {signal.id for signal in _ALL if signal.is_alarm} == _ALARMS


def test_a_signal_that_speaks_of_a_child_says_so() -> None:
    wrong = [
        s.id
        for s in _ALL
        if s.is_minor != (bool(_CHILD.search(s.text)) and s.id not in _NO_CHILD_SEEN)
    ]
    assert wrong == []


# -- each once ------------------------------------------------------------------------------------


def test_no_two_signals_have_the_same_words() -> None:
    seen: dict[frozenset[str], str] = {}
    for signal in _ALL:
        words = _content_words(signal.text)
        assert words, signal.id
        assert words not in seen, (signal.id, seen.get(words))
        seen[words] = signal.id


def test_no_two_signals_share_nearly_all_their_words() -> None:
    alike = [
        (one.id, other.id)
        for one, other in combinations(_ALL, 2)
        if _overlap(_content_words(one.text), _content_words(other.text)) > 0.75
    ]
    assert alike == []


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


def test_no_two_signals_have_the_same_innocent_explanation_and_question() -> None:
    pairs = Counter((s.innocent, s.ask) for s in _ALL if s.innocent)
    assert [pair for pair, count in pairs.items() if count > 1] == []


# -- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("pattern", [_VERDICTS, _CONCLUSIONS], ids=["verdict", "conclusion"])
def test_a_signal_is_seen_or_heard_and_judges_nobody(pattern: re.Pattern[str]) -> None:
    assert [(s.id, s.text) for s in _ALL if pattern.search(s.text)] == []


def test_no_remark_judges_anybody_or_ends_in_doing_nothing() -> None:
    for signal in _ALL:
        for text in _remarks(signal):
            assert not _VERDICTS.search(text), (signal.id, text)
            assert not _GIVING_UP.search(text), (signal.id, text)


def test_a_signal_is_one_short_sentence() -> None:
    for signal in _ALL:
        assert signal.text[0].isupper() or signal.text[0] == "‘", signal.id
        assert len(signal.text.split()) <= _MOST_WORDS, (signal.id, signal.text)


def test_a_remark_is_made_of_short_sentences() -> None:
    for signal in _ALL:
        for text in _remarks(signal):
            for sentence in re.split(r"(?<=[.?!])\s+", text):
                assert len(sentence.split()) <= _MOST_WORDS, (signal.id, sentence)


# -- questions ------------------------------------------------------------------------------------


def test_no_question_accuses_warns_or_promises() -> None:
    for signal in _ALL:
        for question in _questions(signal):
            assert not _WARNS.search(question), (signal.id, question)
            assert not _PROMISES.search(question), (signal.id, question)


def test_what_one_asks_is_a_question() -> None:
    for signal in _ALL:
        if not signal.ask.startswith("Kijk:"):
            assert _questions(signal), (signal.id, signal.ask)
            assert "?" in signal.ask, (signal.id, signal.ask)


def test_an_advertisement_is_looked_at_and_never_answered() -> None:
    """Whoever answers may be the one who made it."""
    only_on_line = [s for s in _ALL if s.settings == ("online",)]
    assert only_on_line
    for signal in only_on_line:
        assert signal.ask.startswith("Kijk:"), signal.id
        assert "Reageer niet" in signal.ask, signal.id


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (_WARNS, "Waarom bent u niet weggegaan?"),
        (_WARNS, "Wordt u uitgebuit?"),
        (_PROMISES, "Het komt wel goed."),
        (_VERDICTS, "Het slachtoffer zwijgt."),
        (_CONCLUSIONS, "Heeft geen papieren als gevolg van dwang."),
        (_GIVING_UP, "Doe niets."),
    ],
)
def test_the_search_for_wrong_words_finds_them(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


# -- what the sources allow -----------------------------------------------------------------------


def test_no_strength_stands_where_only_forms_without_a_list_are_meant() -> None:
    wrong = [s.id for s in _ALL if s.strength and set(s.forms) <= _NEVER_GRADED_ALONE]
    assert wrong == []


def test_nothing_in_exploitation_is_strong_for_sexual_exploitation() -> None:
    """The one source on strengths says that there is no strong indicator there."""
    wrong = [
        s.id
        for s in _ALL
        if s.strength is Strength.STRONG
        and s.dimension is Dimension.EXPLOITATION
        and _SEXUAL in s.forms
    ]
    assert wrong == []


def test_what_rests_on_the_one_copy_alone_is_marked() -> None:
    """That copy is to be compared with the list of 2009 itself."""
    alone = [signal for signal in _ALL if signal.sources == (_GRADING,)]
    assert alone
    assert [s.id for s in alone if s.status is not Status.UNCONFIRMED] == []
