"""The note and the call sheet: what stands in them, in which order, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.template import HandoverField, Template
from guide.core.flow.walk import Walk
from guide.core.handover.draft import Answer, Draft
from guide.core.handover.gathered import DoneStep, Gathered, way_of
from guide.core.handover.note import (
    MEANING,
    SPOKEN_ORDER,
    Paper,
    Words,
    call_sheet,
    left_out,
    lines_of,
    note,
    says_anything,
)
from guide.core.handover.reading_time import LONGEST, WORDS_A_MINUTE, seconds_to_read
from tests.support.builders import a_flow, a_signal, a_step, a_template, the_usual_flow

BEGUN = datetime.fromisoformat("2026-11-24T10:30")
WORDS = Words(
    titles={field: field.value for field in HandoverField},
    danger={Answer.YES: "Ja.", Answer.NO: "Nee.", Answer.UNKNOWN: "Weet ik niet."},
    minor={Answer.YES: "Jonger.", Answer.NO: "Ouder.", Answer.UNKNOWN: "Weet ik niet."},
    when=lambda at: f"{at:%d-%m %H:%M}",
    role="Mijn rol: {role}.",
    facts="Feiten",
    meaning="Uitleg",
    request="Vraag",
)
NOTHING = Gathered("", BEGUN)
FULL = Draft(
    saw="Een man gaf alle antwoorden.\n\n  Zij zweeg.  ",
    where="Balie 3",
    think="Ik denk aan dwang.",
    danger=Answer.NO,
    danger_note="Hij is weg.",
    minor=Answer.YES,
    age_note="Op de kaart staat 16.",
    wants="Rust.",
    reach="Via school.",
    ask="Wilt u bellen?",
)
GATHERED = Gathered(
    role="Burgerzaken",
    begun=BEGUN,
    signals=(a_signal(),),
    steps=(
        DoneStep(a_step(), BEGUN - timedelta(days=1)),
        DoneStep(a_step("stap-2", "C1.2", text="Bel."), BEGUN + timedelta(minutes=5)),
    ),
    ways=tuple(way for way in [way_of(Walk(the_usual_flow().build()).answer(1).answer(0))] if way),
)
TEMPLATE = a_template()


class TestNote:
    def test_all_of_it(self) -> None:
        assert note(TEMPLATE, FULL, GATHERED, WORDS).text == (
            "Ik meld wat ik zag.\n"
            "Mijn rol: Burgerzaken.\n\n"
            "FEITEN\n\n"
            "gezien:\nEen man gaf alle antwoorden.\nZij zweeg.\n\n"
            "aangevinkt:\n- Een ander bewaart het paspoort. (S1)\n\n"
            "plaats: Balie 3\n\n"
            "tijd: 24-11 10:30\n\n"
            "leeftijd: Jonger. Op de kaart staat 16.\n\n"
            "wil: Rust.\n\n"
            "bereiken: Via school.\n\n"
            "stappen:\n- 23-11 10:30 Stel één open vraag. (C1.1)\n- 10:35 Bel. (C1.2)\n\n"
            "route:\n- Acuut gevaar (F1): Gevaar Nee. › Minderjarig Ja of twijfel. › Bel comensha"
            "\n\n"
            "UITLEG\n\n"
            "denk: Ik denk aan dwang.\n\n"
            "gevaar: Nee. Hij is weg.\n\n"
            "VRAAG\n\n"
            "vraag: Wilt u bellen?\n"
        )

    def test_what_was_not_filled_in_is_left_out(self) -> None:
        paper = note(TEMPLATE, Draft(), NOTHING, WORDS)
        assert paper.text == (
            "Ik meld wat ik zag.\n\n"
            "FEITEN\n\ntijd: 24-11 10:30\n\n"
            "VRAAG\n\nvraag: Wilt u meekijken?\n"
        )

    def test_facts_and_meaning_never_share_a_box(self) -> None:
        for box in note(TEMPLATE, FULL, GATHERED, WORDS).boxes:
            kinds = {part.field in MEANING for part in box.parts}
            assert len(kinds) == 1

    def test_the_order_is_the_template_s(self) -> None:
        turned = replace(TEMPLATE, fields=(HandoverField.WHERE, HandoverField.SAW))
        paper = note(turned, FULL, GATHERED, WORDS)
        assert [part.field for part in paper.parts] == list(turned.fields)

    def test_steps_and_ways_can_be_kept_out(self) -> None:
        draft = replace(FULL, with_steps=False, with_walks=False)
        fields = note(TEMPLATE, draft, GATHERED, WORDS).fields
        assert not fields & {HandoverField.STEPS, HandoverField.WALKED}

    def test_a_time_that_was_cleared_stays_out(self) -> None:
        paper = note(TEMPLATE, Draft(when=" "), NOTHING, WORDS)
        assert HandoverField.WHEN not in paper.fields
        assert "gisteren" in note(TEMPLATE, Draft(when="gisteren"), NOTHING, WORDS).text

    def test_what_a_template_has_no_room_for_is_named(self) -> None:
        short = replace(TEMPLATE, fields=(HandoverField.SAW, HandoverField.WHEN))
        assert left_out(short, Draft(saw="x", think="y"), NOTHING, WORDS) == (
            HandoverField.THINK,
            HandoverField.ASK,
        )
        assert left_out(TEMPLATE, FULL, GATHERED, WORDS) == ()


class TestCallSheet:
    def test_it_follows_the_listener(self) -> None:
        paper = call_sheet(TEMPLATE, FULL, GATHERED, WORDS)
        assert [part.field for part in paper.parts] == list(SPOKEN_ORDER)

    def test_nobody_reads_codes_aloud(self) -> None:
        text = call_sheet(TEMPLATE, FULL, GATHERED, WORDS).text
        assert "Een ander bewaart het paspoort." in text
        assert "(S1)" not in text

    def test_the_request_of_the_template_when_there_is_no_other(self) -> None:
        text = call_sheet(TEMPLATE, replace(FULL, ask=" "), GATHERED, WORDS).text
        assert "vraag: Wilt u meekijken?" in text

    def test_without_a_role_it_begins_with_what_was_seen(self) -> None:
        assert call_sheet(TEMPLATE, FULL, NOTHING, WORDS).text.startswith("gezien:")

    def test_nothing_at_all(self) -> None:
        assert Paper((), ()).text == ""


@pytest.mark.parametrize("answer", [None, *Answer])
@pytest.mark.parametrize("more", ["", "Want zo is het."])
def test_an_answer_and_what_was_typed_with_it(answer: Answer | None, more: str) -> None:
    paper = call_sheet(TEMPLATE, Draft(danger=answer, danger_note=more), NOTHING, WORDS)
    lines = [part.lines for part in paper.parts if part.field is HandoverField.DANGER]
    said = " ".join(filter(None, [WORDS.danger[answer] if answer else "", more]))
    assert lines == ([(said,)] if said else [])


@pytest.mark.parametrize(
    ("draft", "gathered", "says"),
    [
        (Draft(), NOTHING, False),
        (Draft(when=" ", template=Address.parse("sjabloon/x"), as_note=True), NOTHING, False),
        (Draft(saw="x"), NOTHING, True),
        (Draft(minor=Answer.UNKNOWN), NOTHING, True),
        (Draft(danger=Answer.NO), NOTHING, True),
        (Draft(), replace(NOTHING, signals=GATHERED.signals), True),
        (Draft(), replace(NOTHING, steps=GATHERED.steps), True),
        (Draft(), replace(NOTHING, ways=GATHERED.ways), True),
    ],
)
def test_whether_there_is_something_to_hand_over(
    draft: Draft, gathered: Gathered, says: bool
) -> None:
    assert says_anything(draft, gathered) is says


texts = st.text(max_size=30)
drafts = st.builds(
    Draft,
    saw=texts,
    where=texts,
    when=st.none() | texts,
    think=texts,
    danger=st.none() | st.sampled_from(Answer),
    danger_note=texts,
    minor=st.none() | st.sampled_from(Answer),
    age_note=texts,
    wants=texts,
    reach=texts,
    ask=texts,
)
field_lists = st.lists(st.sampled_from(HandoverField), unique=True).map(tuple)


@given(drafts, field_lists)
def test_switching_templates_loses_no_text(draft: Draft, fields: tuple[HandoverField, ...]) -> None:
    """What is not in one note is named as left out, and in the full note it is there."""
    short: Template = replace(TEMPLATE, fields=fields)
    whole = note(TEMPLATE, draft, GATHERED, WORDS)
    shown = note(short, draft, GATHERED, WORDS).fields
    missing = frozenset(left_out(short, draft, GATHERED, WORDS))
    assert shown | missing == whole.fields
    assert not shown & missing


@given(drafts)
def test_no_part_is_empty_and_every_typed_line_is_there(draft: Draft) -> None:
    paper = note(TEMPLATE, draft, NOTHING, WORDS)
    assert all(part.lines and all(part.lines) for part in paper.parts)
    for typed in (draft.saw, draft.think, draft.reach):
        assert all(line in paper.text for line in lines_of(typed))


class TestWays:
    def test_a_flow_where_nothing_was_answered_is_no_way(self) -> None:
        assert way_of(Walk(the_usual_flow().build())) is None

    def test_an_arrow_without_words_is_only_a_stop(self) -> None:
        walk = Walk(the_usual_flow().build()).answer(1).answer(1).answer(0)
        way = way_of(walk)
        assert way is not None
        assert way.stops == ("Gevaar Nee.", "Minderjarig Nee.", "Noteer", "Klaar")

    def test_an_answer_that_is_a_sentence_stays_one(self) -> None:
        walk = Walk(a_flow().with_arrow("a", "b", "dat weet ik niet.").build()).answer(0)
        way = way_of(walk)
        assert way is not None
        assert way.stops == ("A Dat weet ik niet.", "B")


class TestReadingTime:
    @pytest.mark.parametrize(
        ("words", "seconds"), [(0, 0), (1, 5), (11, 5), (12, 10), (WORDS_A_MINUTE, 60)]
    )
    def test_seconds_of_words(self, words: int, seconds: int) -> None:
        assert seconds_to_read("woord " * words) == seconds

    def test_what_a_listener_follows_is_some_two_hundred_words(self) -> None:
        assert seconds_to_read("woord " * 210) == LONGEST

    @given(st.text(), st.text())
    def test_more_text_takes_no_less_time(self, some: str, more: str) -> None:
        assert seconds_to_read(f"{some} {more}") >= seconds_to_read(some)


class TestDraft:
    def test_begun_anew_it_is_empty_and_for_the_same_reader(self) -> None:
        draft = replace(FULL, template=Address.parse("sjabloon/x"), as_note=True)
        emptied = draft.emptied()
        assert emptied.is_empty
        assert (emptied.template, emptied.as_note) == (draft.template, True)

    @pytest.mark.parametrize("field", ["saw", "where", "when", "danger_note", "ask"])
    def test_text_in_any_field_is_text(self, field: str) -> None:
        assert Draft(**{field: "x"}).has_text  # type: ignore[arg-type]
        assert not Draft(**{field: " \n"}).has_text  # type: ignore[arg-type]

    def test_an_answer_is_no_text(self) -> None:
        draft = Draft(danger=Answer.YES, minor=Answer.NO)
        assert not draft.has_text
        assert not draft.is_empty


def test_a_step_somebody_added_themselves_has_no_code() -> None:
    own = replace(a_step("eigen-1", text="Bel de huisarts."), code=Code(""))
    text = note(TEMPLATE, Draft(), replace(NOTHING, steps=(DoneStep(own, BEGUN),)), WORDS).text
    assert "- 10:30 Bel de huisarts.\n" in text
