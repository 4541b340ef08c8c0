"""Search, piece by piece: folding, stems, compounds, slips, queries, marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.records import EntryKind
from guide.core.search.compounds import parts
from guide.core.search.distance import allowed, distance, may_be_near, shape
from guide.core.search.index import terms_of, vocabulary_of
from guide.core.search.lexicon import Lexicon, word_of
from guide.core.search.marks import MARK_OFF, MARK_ON, Marker
from guide.core.search.plan import holds_phrases, marker_of, matches_all, plan_of
from guide.core.search.query import read_query
from guide.core.search.stems import stem, stems
from guide.core.search.synonyms import synonym_map, synonym_pairs
from guide.core.search.text import MAX_TYPED, digits, fold, is_number, tokens, words

ANY_TEXT = st.text(st.characters(), max_size=60)
LETTERS = st.text("abcdefg", min_size=1, max_size=9)


def a_lexicon(*texts: str, synonyms: tuple[tuple[str, ...], ...] = ()) -> Lexicon:
    counts = vocabulary_of(texts)
    found = [word_of(word, count) for word, count in sorted(counts.items())]
    return Lexicon(found, synonym_map(synonym_pairs(synonyms)))


class TestText:
    @given(ANY_TEXT)
    def test_folding_keeps_every_place(self, text: str) -> None:
        assert len(fold(text)) == len(text)
        for token in tokens(text):
            assert fold(text)[token.start : token.end] == token.word

    def test_accents_and_case_do_not_matter(self) -> None:
        assert words("Zorgcoördinator, ÉÉN IJsberg") == ["zorgcoordinator", "een", "ijsberg"]

    @pytest.mark.parametrize(
        ("typed", "found"),
        [("033-448", True), ("0800", True), ("112", True), ("11", False), ("f 112", False)],
    )
    def test_a_number_has_three_digits_and_no_letters(self, typed: str, found: bool) -> None:
        assert is_number(typed) is found

    def test_digits_of_a_number(self) -> None:
        assert digits("+31 (0)33-448 11 86") == "310334481186"


class TestStems:
    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("uitbuiting", "uitbuitingen"),
            ("slachtoffer", "slachtoffers"),
            ("bedreiging", "bedreigingen"),
            ("paspoort", "paspoorten"),
        ],
    )
    def test_dutch_forms_share_a_stem(self, one: str, other: str) -> None:
        assert stem(one) == stem(other)

    def test_english_forms_share_a_stem(self) -> None:
        assert set(stems("threats")) & set(stems("threat"))

    @given(st.text(st.characters(categories=["Ll", "Nd"]), min_size=1, max_size=20))
    def test_any_word_has_a_stem(self, word: str) -> None:
        assert all(stems(word))


class TestCompounds:
    VOCABULARY = frozenset({"arbeid", "uitbuiting", "mensen", "handel", "melding", "slachtoffer"})

    @pytest.mark.parametrize(
        ("word", "found"),
        [
            ("arbeidsuitbuiting", ("arbeid", "uitbuiting")),
            ("mensenhandel", ("mensen", "handel")),
            ("mensenhandelmelding", ("mensen", "handel", "melding")),
            ("uitbuiting", ()),
            ("slachtoffers", ()),
            ("onbekendwoord", ()),
        ],
    )
    def test_split_by_known_words(self, word: str, found: tuple[str, ...]) -> None:
        assert parts(word, self.VOCABULARY) == found

    @given(LETTERS)
    def test_no_word_is_a_part_of_itself(self, word: str) -> None:
        assert word not in parts(word, self.VOCABULARY | {word})


class TestDistance:
    @pytest.mark.parametrize(
        ("one", "other", "slips"),
        [
            ("uitbuitng", "uitbuiting", 1),
            ("pasport", "paspoort", 1),
            ("papsoort", "paspoort", 1),
            ("comensa", "comensha", 1),
            ("hond", "kat", 3),
            ("", "ab", 2),
        ],
    )
    def test_slips(self, one: str, other: str, slips: int) -> None:
        assert distance(one, other, 2) == slips

    def test_longer_words_forgive_more(self) -> None:
        assert [allowed("abc"), allowed("abcde"), allowed("abcdef")] == [0, 1, 2]

    @given(LETTERS, LETTERS, st.integers(0, 3))
    def test_a_distance_is_the_same_both_ways(self, one: str, other: str, most: int) -> None:
        assert distance(one, other, most) == distance(other, one, most)
        assert (distance(one, other, most) == 0) is (one == other)

    @given(LETTERS, LETTERS)
    def test_shapes_never_hide_a_near_word(self, one: str, other: str) -> None:
        slips = distance(one, other, 2)
        if slips <= 2:
            assert may_be_near(shape(one), shape(other), slips)


class TestQuery:
    def test_small_words_count_only_alone(self) -> None:
        query = read_query("wat als iemand geen aangifte wil doen")
        assert query.words == ("aangifte",)
        assert query.telling == ("geen",)
        assert read_query("wat als").words == ("wat", "als")

    def test_a_kind_is_asked_for_beside_other_words(self) -> None:
        query = read_query("checklist burgemeester")
        assert query.words == ("burgemeester",)
        assert query.kinds == {EntryKind.CHECKLIST}
        assert read_query("checklist").words == ("checklist",)

    def test_phrases_and_numbers(self) -> None:
        assert read_query('zoek "geen aangifte" nu').phrases == ("geen aangifte",)
        assert read_query("033-448").number == "033448"

    def test_the_last_word_is_open_until_something_follows(self) -> None:
        assert read_query("paspoort afg").is_open
        assert not read_query("paspoort afg ").is_open

    @given(ANY_TEXT)
    def test_any_text_is_a_query(self, typed: str) -> None:
        query = read_query(typed)
        assert all(word == fold(word) for word in query.words)

    def test_a_megabyte_is_read_no_further_than_needed(self) -> None:
        assert read_query("paspoort " * 200_000).words == ("paspoort",)
        assert len(read_query("a1 " * MAX_TYPED).words) == 1


class TestPlan:
    LEXICON = a_lexicon(
        "Een ander bewaart het paspoort",
        "arbeidsuitbuiting uitbuiting arbeid",
        "verdachte identiteitskaart",
        synonyms=(("paspoort", "identiteitskaart", "id"),),
    )

    def test_every_way_to_find_a_word(self) -> None:
        (typo,) = plan_of(read_query("uitbuitng "), self.LEXICON).sought
        assert typo.corrected == ("uitbuiting",)
        (half,) = plan_of(read_query("pasp"), self.LEXICON).sought
        assert stem("paspoort") in half.begun
        (compound,) = plan_of(read_query("arbeidsuitbuiting "), self.LEXICON).sought
        assert compound.parts == (stem("arbeid"), stem("uitbuiting"))
        (same,) = plan_of(read_query("paspoort "), self.LEXICON).sought
        assert stem("identiteitskaart") in same.same

    def test_a_known_word_is_not_corrected(self) -> None:
        (known,) = plan_of(read_query("paspoort "), self.LEXICON).sought
        assert known.corrected == ()

    def test_a_long_query_is_a_question(self) -> None:
        plan = plan_of(read_query("ander bewaart paspoort uitbuiting "), self.LEXICON)
        assert plan.is_question
        assert not plan_of(read_query("paspoort "), self.LEXICON).is_question

    def test_phrases_are_held_word_for_word(self) -> None:
        plan = plan_of(read_query('"ander bewaart"'), self.LEXICON)
        assert holds_phrases(plan, "Een ánder, bewaart het paspoort")
        assert not holds_phrases(plan, "Een ander die het bewaart")

    def test_text_outside_the_index_is_matched_too(self) -> None:
        plan = plan_of(read_query("paspoort bew"), self.LEXICON)
        assert matches_all(plan, self.LEXICON, "Jan bewaart het paspoort")
        assert not matches_all(plan, self.LEXICON, "Jan bewaart het")

    @given(ANY_TEXT)
    def test_expressions_hold_only_quoted_terms(self, typed: str) -> None:
        plan = plan_of(read_query(typed), self.LEXICON)
        for expression in (plan.all_words(), plan.any_word()):
            outside = expression.split('"')[::2]
            assert set("".join(outside)) <= set("() ANDOR")


class TestMarks:
    def test_marks_whole_words_and_parts(self) -> None:
        marker = Marker(["paspoort"], ["bew"], ["uitbuit"])
        text = "Paspoort bewaard bij arbeidsuitbuiting."
        on, off = MARK_ON, MARK_OFF
        assert (
            marker.marked(text)
            == f"{on}Paspoort{off} {on}bewaard{off} bij {on}arbeidsuitbuiting{off}."
        )

    def test_a_snippet_is_cut_at_words_around_the_find(self) -> None:
        text = "begin " * 40 + "het paspoort is weg " + "einde " * 40
        snippet = Marker(["paspoort"]).snippet(text)
        assert f"{MARK_ON}paspoort{MARK_OFF}" in snippet
        assert snippet.startswith("…")
        assert snippet.endswith("…")
        assert len(snippet) < 150
        assert Marker(["nergens"]).snippet(text) == ""

    @given(ANY_TEXT, st.lists(LETTERS, max_size=4))
    def test_marking_changes_no_letter(self, text: str, found: list[str]) -> None:
        marked = Marker(found, found, found).marked(text)
        plain = marked.replace(MARK_ON, "").replace(MARK_OFF, "")
        clean = text.replace(MARK_ON, " ").replace(MARK_OFF, " ").replace("\n", " ")
        assert plain == clean
        assert marked.count(MARK_ON) == marked.count(MARK_OFF)


class TestIndex:
    def test_what_goes_into_the_index(self) -> None:
        terms = terms_of(
            "Arbeidsuitbuiting", ["slavernij"], "Bel 033-448 11 86.", {"arbeid", "uitbuiting"}
        )
        assert terms.title.split()[0] == stem("arbeidsuitbuiting")
        assert terms.names == stem("slavernij")
        assert set(terms.parts.split()) >= {stem("arbeid"), stem("uitbuiting")}
        assert terms.digits == "0334481186"

    @given(ANY_TEXT, ANY_TEXT)
    def test_any_entry_has_terms(self, title: str, body: str) -> None:
        terms_of(title, [], body, frozenset())


def test_synonyms_are_single_words_both_ways() -> None:
    pairs = synonym_pairs([("pooier", "loverboy", "twee woorden")])
    assert (stem("pooier"), stem("loverboy")) in pairs
    assert (stem("loverboy"), stem("pooier")) in pairs
    assert all("woord" not in one for pair in pairs for one in pair)


def test_everything_found_is_marked() -> None:
    lexicon = a_lexicon("paspoort identiteitskaart", synonyms=(("paspoort", "identiteitskaart"),))
    plan = plan_of(read_query("paspoort "), lexicon)
    marked = marker_of(plan, lexicon).marked("Een identiteitskaart of paspoort")
    assert marked.count(MARK_ON) == 2
