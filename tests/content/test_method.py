"""How the guide weighs and words things: what holds for it, whoever edits it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.authoring.parse.page import read_page
from guide.authoring.render import Renderer, text_of
from guide.authoring.sources import SourceFile, read_sources
from guide.authoring.weighing import read_weighing
from guide.authoring.wording import read_wording
from guide.core.assessment.method import LEVELS, Level, RuleLine, Trigger, Weighing
from guide.core.assessment.weigh import Circumstances, assess
from guide.core.content.ids import SignalId
from guide.core.content.records import Signal, Status
from guide.core.content.template import HandoverField, Template
from guide.core.handover.verdict_words import verdict_words
from guide.core.handover.wording import Wording

_SOURCES, _ = read_sources(Path(__file__).parents[2] / "content")
_JUDGES = re.compile(r"(?<!mogelijk )(?<!mogelijke )\b(slachtoffers?|daders?)\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def weighing() -> Weighing:
    reading = read_weighing(_SOURCES.weighing)
    assert reading.findings == ()
    assert reading.record is not None
    return reading.record


@pytest.fixture(scope="module")
def wording() -> Wording:
    reading = read_wording(_SOURCES.wording)
    assert reading.findings == ()
    assert reading.record is not None
    return reading.record


def _pages(folder: str) -> list[SourceFile]:
    return [file for file in _SOURCES.pages if file.path.startswith(f"nl/{folder}/")]


_TEMPLATE_FILES = _pages("overdracht")


def _template(file: SourceFile) -> Template:
    read = read_page(file, Renderer({}))
    assert read.findings == ()
    assert read.parsed is not None
    assert isinstance(read.parsed.page, Template)
    return read.parsed.page


def _all_signals() -> tuple[Signal, ...]:
    read = [read_page(file, Renderer({})) for file in _pages("signalen")]
    return tuple(s for file in read if file.parsed for s in file.parsed.signals)


def test_the_rule_is_the_one_that_was_verified(weighing: Weighing) -> None:
    """Change it only after reading the list of 2009 itself."""
    assert weighing.rule == (
        RuleLine(2, 0, 0),
        RuleLine(1, 1, 0),
        RuleLine(1, 0, 1),
        RuleLine(0, 3, 0),
        RuleLine(0, 2, 1),
    )
    assert weighing.status is Status.UNCONFIRMED


def test_what_is_urgent_comes_first(weighing: Weighing) -> None:
    calls = [line for line in weighing.advice if line.level is Level.CALL]
    assert [line.trigger for line in calls] == [Trigger.DANGER, Trigger.MINOR, Trigger.ALARM]
    assert [str(line.contact) for line in calls] == [
        "contact/112",
        "contact/veilig-thuis",
        "contact/politie",
    ]
    assert {line.level for line in weighing.advice} == set(LEVELS)


def test_it_says_what_it_does_not_say(weighing: Weighing) -> None:
    rule, advice, limits = map(
        text_of, (weighing.rule_html, weighing.advice_html, weighing.limits_html)
    )
    assert "Nog te controleren" in rule
    assert "geen score" in rule
    assert "advies van de gids zelf" in advice
    assert "geen bewijs en geen oordeel" in limits
    assert "Geen signalen gezien?" in limits


def test_nobody_is_judged(weighing: Weighing) -> None:
    said = [line.reason for line in weighing.advice]
    said += [text for words in weighing.words for text in (words.title, words.text, words.say)]
    said += [text_of(weighing.rule_html), text_of(weighing.limits_html)]
    for text in said:
        assert not _JUDGES.search(text), text


_ALL = _all_signals()


@settings(max_examples=60)
@given(data=st.data())
def test_one_signal_more_never_makes_it_less_urgent(data: st.DataObject) -> None:
    weighing = read_weighing(_SOURCES.weighing).record
    assert weighing is not None
    every = {signal.id: signal for signal in _ALL}
    names = st.lists(st.sampled_from(sorted(every)), unique=True, min_size=1, max_size=8)
    seen: list[SignalId] = data.draw(names)
    circumstances = Circumstances(data.draw(st.booleans()), data.draw(st.booleans()))
    levels = [
        assess(weighing, [every[name] for name in seen[:count]], circumstances, 9).level
        for count in range(len(seen) + 1)
    ]
    assert levels == sorted(levels, key=LEVELS.index)


def test_an_alarm_alone_means_call_now(weighing: Weighing) -> None:
    alarms = [signal for signal in _ALL if signal.is_alarm]
    assert alarms
    for signal in alarms:
        assert assess(weighing, [signal], Circumstances(), 9).level is Level.CALL


def test_better_words_do_not_judge_themselves(wording: Wording) -> None:
    for verdict in wording.verdicts:
        assert list(verdict_words(verdict.instead, wording)) == [], verdict.instead


def test_the_words_that_a_note_should_do_without_are_known(wording: Wording) -> None:
    known = {word for verdict in wording.verdicts for word in verdict.words}
    assert known >= {
        *("slachtoffer", "dader", "uitbuiter", "mensenhandelaar", "loverboy", "prostituee"),
        *("illegaal", "liegt", "duidelijk uitgebuit"),
    }


def test_there_is_a_template_for_oneself_and_for_each_of_three_readers() -> None:
    ids = {_template(file).head.address.slug for file in _TEMPLATE_FILES}
    assert ids >= {"eigen-dossier", "aandachtsfunctionaris", "politie", "arbeidsinspectie"}


@pytest.mark.parametrize("file", _TEMPLATE_FILES, ids=lambda file: file.path)
def test_a_template_keeps_facts_and_asks_something(file: SourceFile) -> None:
    template = _template(file)
    assert {HandoverField.SAW, HandoverField.WHERE, HandoverField.WHEN} <= {*template.fields}
    assert template.fields[-1] is HandoverField.ASK
    assert template.ask.endswith("?")
    assert any("oordeel" in rule for rule in template.avoid)
    assert "href=" in template.sharing_html, "where to read on about sharing"


def test_ones_own_file_holds_no_way_to_reach_the_person() -> None:
    (own,) = [t for t in map(_template, _TEMPLATE_FILES) if t.head.address.slug == "eigen-dossier"]
    assert HandoverField.REACH not in own.fields
    assert own.contact is None
