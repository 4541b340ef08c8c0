"""Weighing: every boundary of the published rule, and what may never happen to the advice."""

from __future__ import annotations

import itertools
from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.assessment.method import LEVELS, Level, Trigger
from guide.core.assessment.missing import MOST, to_ask, to_look_at
from guide.core.assessment.weigh import Circumstances, assess, is_higher, tally, words_of
from guide.core.content.ids import FormId, SettingId
from guide.core.content.records import Dimension, Signal, Strength
from tests.support.builders import a_signal, a_weighing

WEIGHING = a_weighing()
CALM = Circumstances()
FORMS = 4
S, M, W = Strength.STRONG, Strength.MEDIUM, Strength.WEAK


def in_coercion(*strengths: Strength | None) -> list[Signal]:
    return [
        a_signal(f"signaal-{number}", strength=strength, dimension=Dimension.COERCION)
        for number, strength in enumerate(strengths)
    ]


def meets(*strengths: Strength | None) -> bool:
    return tally(WEIGHING.rule, Dimension.COERCION, in_coercion(*strengths)).meets_rule


@pytest.mark.parametrize(
    "strengths",
    [(S, S), (S, M), (S, W), (M, M, M), (M, M, W)],
)
def test_the_rule_is_met_by_each_of_its_lines_and_not_by_less(
    strengths: tuple[Strength, ...],
) -> None:
    assert meets(*strengths)
    assert meets(*strengths, None)
    for fewer in itertools.combinations(strengths, len(strengths) - 1):
        assert not meets(*fewer)


@pytest.mark.parametrize(
    "strengths",
    [(), (S,), (M,), (W,), (M, M), (M, W), (M, W, W, W), (W,) * 9, (None,) * 9, (S, None)],
)
def test_the_rule_is_not_met_by_anything_else(strengths: tuple[Strength | None, ...]) -> None:
    assert not meets(*strengths)


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))
def test_the_rule_is_the_published_sentence(strong: int, medium: int, weak: int) -> None:
    """At least two strong; or one strong and one medium or weak; or three medium; or two medium
    and one weak (additions.md, 1.2, step 1)."""
    published = (
        strong >= 2
        or (strong >= 1 and medium + weak >= 1)
        or medium >= 3
        or (medium >= 2 and weak >= 1)
    )
    assert meets(*[S] * strong, *[M] * medium, *[W] * weak) is published


@given(st.lists(st.sampled_from([S, M, W, None]), max_size=8))
def test_the_bar_is_full_when_the_rule_is_met_and_only_then(
    strengths: list[Strength | None],
) -> None:
    counted = tally(WEIGHING.rule, Dimension.COERCION, in_coercion(*strengths))
    assert 0 <= counted.fill <= 1
    assert (counted.fill == 1) is counted.meets_rule
    assert counted.is_touched is bool(strengths)
    found = Counter(strengths)
    assert (counted.strong, counted.medium, counted.weak, counted.ungraded) == (
        found[S], found[M], found[W], found[None],
    )  # fmt: skip


def test_a_signal_of_another_dimension_does_not_count() -> None:
    signals = in_coercion(S, S)
    assert not tally(WEIGHING.rule, Dimension.EXPLOITATION, signals).is_touched


# -- the advice ------------------------------------------------------------------------------


def level(*signals: Signal, danger: bool = False, minor: bool = False) -> Level:
    return assess(WEIGHING, signals, Circumstances(danger, minor), FORMS).level


def test_nothing_seen_still_says_when_to_call() -> None:
    assert level() is Level.WATCH


def test_danger_a_minor_and_an_alarming_signal_mean_call_now() -> None:
    assert level(danger=True) is Level.CALL
    assert level(minor=True) is Level.CALL
    assert level(a_signal(is_alarm=True)) is Level.CALL
    assert level(a_signal(is_minor=True)) is Level.CALL


def test_a_dimension_that_meets_the_rule_means_today() -> None:
    assert level(*in_coercion(S, W)) is Level.TODAY
    assert level(*in_coercion(M, M)) is Level.WATCH


def test_touching_dimensions_raises_the_advice_also_without_strength() -> None:
    several = [a_signal(f"s-{d}", dimension=d) for d in Dimension]
    assert level(*several[:1]) is Level.WATCH
    assert level(*several[:2]) is Level.CONSULT
    assert level(*several[:3]) is Level.TODAY


def test_one_strong_signal_or_three_of_any_kind_mean_consult() -> None:
    assert level(*in_coercion(S)) is Level.CONSULT
    assert level(*[a_signal(f"s-{n}") for n in range(2)]) is Level.WATCH
    assert level(*[a_signal(f"s-{n}") for n in range(3)]) is Level.CONSULT


def test_all_lines_that_apply_are_told_the_deciding_one_first() -> None:
    found = assess(WEIGHING, in_coercion(S, W), Circumstances(danger=True), FORMS)
    triggers = [line.trigger for line in found.lines]
    assert triggers == [Trigger.DANGER, Trigger.RULE_MET, Trigger.STRONG, Trigger.ALWAYS]
    assert found.decisive.trigger is Trigger.DANGER


def test_levels_are_ordered_and_have_words() -> None:
    assert is_higher(Level.CALL, Level.TODAY)
    assert not is_higher(Level.WATCH, Level.WATCH)
    assert words_of(WEIGHING, Level.TODAY).title == "vandaag-overleggen"
    with pytest.raises(KeyError):
        words_of(a_weighing(words=()), Level.TODAY)


SIGNALS = st.builds(
    a_signal,
    st.from_regex(r"s[0-9]{1,5}", fullmatch=True),
    strength=st.sampled_from([None, *Strength]),
    dimension=st.sampled_from([None, *Dimension]),
    is_alarm=st.sampled_from([False, False, False, True]),
    is_minor=st.just(False),
    forms=st.sets(st.sampled_from("abcd")).map(lambda forms: tuple(map(FormId, sorted(forms)))),
)
SEEN = st.lists(SIGNALS, max_size=10, unique_by=lambda signal: signal.id)


@given(SEEN, SIGNALS, st.booleans(), st.booleans())
def test_adding_a_signal_never_lowers_the_advice(
    seen: list[Signal], more: Signal, danger: bool, minor: bool
) -> None:
    around = Circumstances(danger, minor)
    before = assess(WEIGHING, seen, around, FORMS)
    after = assess(WEIGHING, [*seen, more], around, FORMS)
    assert LEVELS.index(after.level) >= LEVELS.index(before.level)
    for less, now in zip(before.tallies, after.tallies, strict=True):
        assert now.fill >= less.fill
        assert now.meets_rule or not less.meets_rule


@given(SEEN, st.randoms(use_true_random=False))
def test_the_order_in_which_things_were_seen_does_not_matter(
    seen: list[Signal], chance: Random
) -> None:
    mixed = list(seen)
    chance.shuffle(mixed)
    one, other = (assess(WEIGHING, list_, CALM, FORMS) for list_ in (seen, mixed))
    assert one.lines == other.lines
    assert one.tallies == other.tallies
    assert [(p.form, set(map(id, p.signals))) for p in one.forms] == [
        (p.form, set(map(id, p.signals))) for p in other.forms
    ]


def test_circumstances_only_raise() -> None:
    for seen in ([], in_coercion(S, S)):
        calm = level(*seen)
        for danger, minor in itertools.product((False, True), repeat=2):
            assert not is_higher(calm, level(*seen, danger=danger, minor=minor))


# -- which forms, and what is missing ----------------------------------------------------------


def forms(*names: str) -> tuple[FormId, ...]:
    return tuple(map(FormId, names))


def test_forms_that_most_signals_are_known_for_come_first() -> None:
    both = a_signal("beide", forms=forms("a", "b"))
    second = a_signal("tweede", forms=forms("b"))
    general = a_signal("algemeen", forms=forms("a", "b", "c", "d"))
    found = assess(WEIGHING, [both, general, second], CALM, FORMS)
    assert [(p.form, len(p.signals)) for p in found.forms] == [("b", 2), ("a", 1)]


def test_what_can_still_be_asked_is_what_tells_the_difference() -> None:
    silent = a_signal("stil", ask="")
    asking = a_signal("vraag", ask="Hoe gaat het?")
    assert to_ask([silent, asking]) == (asking,)


def test_what_to_look_at_fills_the_empty_dimensions() -> None:
    seen = a_signal("gezien", dimension=Dimension.COERCION, forms=forms("a"))
    same = a_signal("zelfde", dimension=Dimension.COERCION, forms=forms("a"))
    near = a_signal("hier", dimension=Dimension.EXPLOITATION, forms=forms("a"))
    far = a_signal(
        "elders",
        dimension=Dimension.EXPLOITATION,
        forms=forms("a"),
        settings=(SettingId("pand"),),
    )
    other = a_signal("andere-vorm", dimension=Dimension.EXPLOITATION, forms=forms("b"))
    found = assess(WEIGHING, [seen], CALM, FORMS)
    look = to_look_at([other, far, same, near, seen], [seen], found, (SettingId("balie"),))
    assert look == (near,)


def test_nothing_to_look_at_before_anything_was_seen() -> None:
    everything = [a_signal(f"s-{d}", dimension=d) for d in Dimension]
    assert to_look_at(everything, [], assess(WEIGHING, [], CALM, FORMS), ()) == ()


def test_no_more_to_look_at_than_one_keeps_in_mind() -> None:
    seen = a_signal("gezien")
    everything = [a_signal(f"s-{d}", dimension=d) for d in Dimension]
    look = to_look_at(everything, [seen], assess(WEIGHING, [seen], CALM, FORMS), ())
    assert len(look) == MOST
