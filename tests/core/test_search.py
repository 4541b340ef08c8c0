"""Search, piece by piece: folding, stems, compounds, slips, queries, marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import Address
from guide.core.content.codes import Code
from guide.core.content.ids import RoleId
from guide.core.content.records import Entry, EntryKind
from guide.core.search.compounds import joined, known_part, parts
from guide.core.search.distance import MOST_SLIPS, Shaped, allowed, distance, is_nearly_start, shape
from guide.core.search.index import numbers, parts_vocabulary, passages_of, terms_of, vocabulary_of
from guide.core.search.lexicon import Lexicon, word_of
from guide.core.search.marks import MARK_OFF, MARK_ON, Marker
from guide.core.search.match import Match, match_in_names, matches_of
from guide.core.search.plan import Plan, Sought, holds_phrases, marker_of, plan_of
from guide.core.search.query import read_query
from guide.core.search.rank import Ranker
from guide.core.search.searcher import ANYBODY, EVERYTHING, Searcher
from guide.core.search.shelf import OwnShelf, Shelf
from guide.core.search.slips import Slips
from guide.core.search.sounds import sound
from guide.core.search.stems import root, stem, stems
from guide.core.search.synonyms import synonym_rows
from guide.core.search.text import MAX_TYPED, digits, fold, is_number, tokens, ways_to_dial, words

ANY_TEXT = st.text(st.characters(), max_size=60)
LETTERS = st.text("abcdefg", min_size=1, max_size=9)


def a_lexicon(*texts: str, synonyms: tuple[tuple[str, ...], ...] = ()) -> Lexicon:
    counts = vocabulary_of(texts)
    rows = synonym_rows(synonyms)
    for row in rows:
        counts.update(dict.fromkeys(row, 0))
    known = parts_vocabulary(counts)
    found = [word_of(word, count, known) for word, count in sorted(counts.items())]
    return Lexicon(found, rows, len(texts))


def sought(typed: str, lexicon: Lexicon) -> Sought:
    """The only word of a query."""
    (one,) = plan_of(read_query(typed), lexicon).sought
    return one


def qualities(one: Sought) -> dict[str, float]:
    return {stem: variant.quality for stem, variant in one.variants.items()}


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
            ("terugvorderen", "terugvordert"),
            ("bedelen", "bedelt"),
            ("fiets", "fietsen"),
            ("klus", "klussen"),
        ],
    )
    def test_forms_the_stemmer_takes_apart_have_a_root(self, one: str, other: str) -> None:
        assert root(one) == root(other)
        assert a_lexicon(other).related(one) == (stem(other),)

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

    @pytest.mark.parametrize(
        ("one", "other"),
        [("woont", "wonen"), ("betaald", "betaling"), ("bedreigd", "bedreiging")],
    )
    def test_verbs_and_what_is_made_of_them_share_a_stem(self, one: str, other: str) -> None:
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

    def test_two_words_that_are_one(self) -> None:
        vocabulary = {"fairwork", "arbeidsuitbuiting"}
        assert joined("fair", "work", vocabulary) == "fairwork"
        assert joined("arbeid", "uitbuiting", vocabulary) == "arbeidsuitbuiting"
        assert joined("work", "fair", vocabulary) == ""

    def test_what_can_be_recognised_in_a_strange_word(self) -> None:
        assert known_part("kroegbewoners", {"bewoners"}) == "bewoners"
        assert known_part("bewonersraad", {"bewoners"}) == "bewoners"
        assert known_part("onbekend", {"bewoners"}) == ""


def by_the_table(one: str, other: str) -> int:
    """The number of slips, by the whole table of every beginning against every beginning."""
    table = {(i, 0): i for i in range(len(one) + 1)} | {(0, j): j for j in range(len(other) + 1)}
    for i, sign in enumerate(one, 1):
        for j, there in enumerate(other, 1):
            steps = [
                table[i - 1, j] + 1,
                table[i, j - 1] + 1,
                table[i - 1, j - 1] + (sign != there),
            ]
            if i > 1 and j > 1 and sign == other[j - 2] and one[i - 2] == there:
                steps.append(table[i - 2, j - 2] + 1)
            table[i, j] = min(steps)
    return table[len(one), len(other)]


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

    @given(LETTERS, LETTERS, st.integers(0, 3))
    def test_a_distance_is_what_the_whole_table_says(self, one: str, other: str, most: int) -> None:
        assert distance(one, other, most) == min(by_the_table(one, other), most + 1)

    @given(LETTERS, LETTERS)
    def test_shapes_never_hide_a_near_word(self, one: str, other: str) -> None:
        slips = distance(one, other, 2)
        if slips <= 2:
            shaped = Shaped()
            shaped.add(other)
            assert shaped.near(shape(one), slips) == [other]

    @given(LETTERS, LETTERS)
    def test_a_beginning_with_a_slip_is_near_the_beginning(self, one: str, other: str) -> None:
        if is_nearly_start(one, other):
            assert min(distance(one, other[:size], 1) for size in range(len(other) + 1)) <= 1

    def test_beginnings_with_a_slip(self) -> None:
        names = ["arbeidsinspectie", "aandachtsfunctionaris", "arbeid"]
        for typed in ("arbeedsin", "arbeidin", "arbbeidsi", "arebidsi"):
            assert [n for n in names if is_nearly_start(typed, n)] == ["arbeidsinspectie"]

    @given(LETTERS, LETTERS)
    def test_no_beginning_with_a_slip_is_passed_over(self, one: str, other: str) -> None:
        near = Slips({other: 1}).near(one, unfinished=True, most=MOST_SLIPS)
        is_start = len(one) >= 5 and len(other) > len(one) and one[0] == other[0]
        if is_start and is_nearly_start(one, other):
            assert near[0].word == other

    def test_letters_that_sound_like_anything_are_near_nothing(self) -> None:
        assert Slips({"kcc": 1}).near("qqqq", unfinished=True, most=MOST_SLIPS) == []

    def test_a_form_nobody_wrote_may_be_a_slip(self) -> None:
        """*Vielig* could be a form of *viel*, but who types it means *veilig*."""
        lexicon = a_lexicon("viel", "veilig")
        assert stem("veilig") in qualities(sought("vielig ", lexicon))


class TestSounds:
    @pytest.mark.parametrize(
        ("typed", "meant"),
        [
            ("arbijdsinspektie", "arbeidsinspectie"),
            ("prostetutie", "prostitutie"),
            ("bedenktijt", "bedenktijd"),
            ("marechausee", "marechaussee"),
            ("arbijdsin", "arbeidsinspectie"),
        ],
    )
    def test_what_sounds_alike_is_found(self, typed: str, meant: str) -> None:
        lexicon = a_lexicon(meant, "iets anders")
        assert [near.word for near in lexicon.near(typed, unfinished=True)] == [meant]

    @given(LETTERS)
    def test_any_word_has_a_sound(self, word: str) -> None:
        assert sound(word)


class TestQuery:
    def test_small_words_count_only_alone(self) -> None:
        query = read_query("wat als iemand geen aangifte wil doen")
        assert query.words == ("aangifte",)
        assert query.small == ("wat", "als", "iemand", "geen", "wil", "doen")
        assert read_query("wat als").words == ("wat", "als")

    def test_a_kind_is_asked_for_beside_other_words(self) -> None:
        query = read_query("checklist burgemeester")
        assert query.kinds == {EntryKind.CHECKLIST}
        assert not query.names_only_a_kind
        assert read_query("checklist").names_only_a_kind
        assert read_query("wat moet ik doen").names_only_a_kind

    @pytest.mark.parametrize(
        ("typed", "asks"),
        [
            ("wat als iemand geen aangifte wil", True),
            ("mag ik dit delen", True),
            ("who do I call", True),
            ("mag niet naar buiten", False),
            ("kan eigen adres niet noemen", False),
            ("paspoort afgepakt", False),
        ],
    )
    def test_a_question_is_not_something_seen(self, typed: str, asks: bool) -> None:
        assert read_query(typed).asks is asks

    def test_a_verb_in_two_halves(self) -> None:
        assert ("houdt", "inhoudt") in read_query("baas houdt loon in").verbs
        assert read_query("in huis opgesloten").verbs == ()

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
        "inhoudingen op het loon",
        synonyms=(("paspoort", "identiteitskaart", "id"), ("geld", "doekoe")),
    )

    def test_a_slip_counts_nearly_as_the_word(self) -> None:
        typo = sought("uitbuitng ", self.LEXICON)
        assert typo.corrected == ("uitbuiting",)
        assert 0.9 < qualities(typo)[stem("uitbuiting")] < 1

    def test_half_a_word_counts_the_more_the_less_is_missing(self) -> None:
        little, most = sought("pas", self.LEXICON), sought("paspoo", self.LEXICON)
        paspoort = stem("paspoort")
        assert qualities(little)[paspoort] < qualities(most)[paspoort] < 1

    def test_a_compound_is_known_by_its_parts(self) -> None:
        compound = sought("loonuitbuiting ", self.LEXICON)
        assert [part.word for part in compound.parts] == ["loon", "uitbuiting"]

    def test_synonyms_of_words_and_of_slips(self) -> None:
        assert stem("identiteitskaart") in sought("paspoort ", self.LEXICON).variants
        assert stem("identiteitskaart") in sought("pasport ", self.LEXICON).variants

    def test_a_word_that_only_leads_to_others_is_known(self) -> None:
        assert sought("doekoe ", self.LEXICON).corrected == ()

    def test_a_known_word_is_not_corrected(self) -> None:
        assert sought("paspoort ", self.LEXICON).corrected == ()

    def test_words_typed_apart_are_found_by_the_whole(self) -> None:
        plan = plan_of(read_query("arbeids uitbuiting "), self.LEXICON)
        assert all(stem("arbeidsuitbuiting") in one.variants for one in plan.sought)

    def test_a_verb_in_two_halves_is_found_whole(self) -> None:
        plan = plan_of(read_query("houdt loon in "), self.LEXICON)
        assert stem("inhoudingen") in plan.sought[0].variants

    def test_a_word_for_a_kind_tells_less_beside_others(self) -> None:
        alone = sought("checklist ", self.LEXICON)
        beside = plan_of(read_query("checklist paspoort "), self.LEXICON).sought[0]
        assert beside.weight < alone.weight

    def test_phrases_are_held_word_for_word(self) -> None:
        plan = plan_of(read_query('"ander bewaart"'), self.LEXICON)
        assert holds_phrases(plan, "Een ánder, bewaart het paspoort")
        assert not holds_phrases(plan, "Een ander die het bewaart")

    @given(ANY_TEXT)
    def test_every_word_has_a_weight_and_stems(self, typed: str) -> None:
        plan = plan_of(read_query(typed), self.LEXICON)
        for one in (*plan.sought, *plan.small):
            assert one.variants
            assert 0 <= one.weight <= 1
            assert all(0 < variant.quality <= 1 for variant in one.variants.values())


def an_entry(address: str, title: str, *names: str, body: str = "", role: str = "") -> Entry:
    parsed = Address.parse(address)
    kind = EntryKind.STEP if parsed.fragment else EntryKind(address.partition("/")[0])
    roles = (RoleId(role),) if role else ()
    return Entry(parsed, Code("X1"), kind, title, body, roles=roles, names=names)


class TestRank:
    SMALL = (
        an_entry("begrip/aangifte", "Aangifte", "klacht", body="Bij de politie."),
        an_entry("stappenplan/geen", "Iemand wil geen aangifte", body="Wat dan?"),
        an_entry("signaal/paspoort", "Een ander bewaart het paspoort.", "papieren afgepakt"),
        an_entry("signaal/weg", "Mag niet naar buiten.", "toestemming vragen"),
        an_entry("begrip/toestemming", "Toestemming", "toestemming vragen", body="Voor hulp."),
        an_entry("contact/een", "Het Loket (HL) · 0800-1234", body="Hulp aan de balie."),
        an_entry("checklist/balie", "Balie: vermoeden", "loketmedewerker", role="balie"),
        an_entry("checklist/balie#stap-1", "Vraag naar het paspoort", body="Rustig.", role="balie"),
        an_entry("checklist/balie#stap-2", "Leg het paspoort terug", body="Rustig.", role="balie"),
    )

    @classmethod
    def ranked(cls, typed: str, searcher: Searcher = ANYBODY) -> list[str]:
        texts = [f"{e.title} {' '.join(e.names)} {e.body}" for e in cls.SMALL]
        lexicon = a_lexicon(*texts)
        own = OwnShelf(cls.SMALL, lexicon)
        plan = plan_of(read_query(typed), lexicon)
        return cls._addresses(plan, own, searcher)

    @staticmethod
    def _addresses(plan: Plan, own: OwnShelf, searcher: Searcher) -> list[str]:
        matches = matches_of(plan.sought, own.shelf.names, own)
        small = [match_in_names(one, own.shelf.names) for one in plan.small]
        ranker = Ranker(plan, own.shelf, searcher, EVERYTHING)
        return [str(hit.entry.address) for hit in ranker.ranked(matches, small, {})]

    def test_a_title_that_is_the_query_comes_first(self) -> None:
        assert self.ranked("aangifte ")[0] == "begrip/aangifte"

    def test_words_that_stand_together_come_before_words_that_stand_apart(self) -> None:
        entries = (
            an_entry("naslag/apart", "Apart", body="De kopie is weg.\nHet paspoort ook."),
            an_entry("naslag/samen", "Samen", body="Iets anders.\nEen kopie van het paspoort."),
        )
        lexicon = a_lexicon(*(entry.body for entry in entries))
        plan = plan_of(read_query("kopie paspoort "), lexicon)
        anywhere = {0: 0.5, 1: 0.5}
        shelf = Shelf(entries, lexicon, [0, 0, 1, 1])
        kopie = Match(passages={0: 0.5, 3: 0.5}, entries=anywhere)
        paspoort = Match(passages={1: 0.5, 3: 0.5}, entries=anywhere)
        ranked = Ranker(plan, shelf, ANYBODY, EVERYTHING).ranked([kopie, paspoort], [], {})
        assert [str(hit.entry.address) for hit in ranked] == ["naslag/samen", "naslag/apart"]

    def test_a_phrase_is_found_however_deep(self) -> None:
        entries = tuple(
            an_entry(f"begrip/b-{n}", "Paspoort", body="Papieren paspoort.") for n in range(80)
        )
        entries += (an_entry("signaal/z", "Iets", body="Het paspoort van papier."),)
        lexicon = a_lexicon(*(f"{entry.title} {entry.body}" for entry in entries))
        plan = plan_of(read_query('"paspoort van papier"'), lexicon)
        assert self._addresses(plan, OwnShelf(entries, lexicon), ANYBODY) == ["signaal/z"]

    def test_a_name_that_begins_with_what_was_typed_so_far_comes_first(self) -> None:
        entries = (
            an_entry("begrip/straf", "Strafbaar of niet"),
            an_entry("begrip/niet-straffen", "Niet straffen in dat geval"),
        )
        lexicon = a_lexicon(*(entry.title for entry in entries))
        plan = plan_of(read_query("niet str"), lexicon)
        found = self._addresses(plan, OwnShelf(entries, lexicon), ANYBODY)
        assert found[0] == "begrip/niet-straffen"

    def test_small_words_decide_between_what_was_found(self) -> None:
        assert self.ranked("iemand wil geen aangifte ")[0] == "stappenplan/geen"

    def test_another_name_counts_as_a_title(self) -> None:
        assert self.ranked("papieren afgepakt ")[0] == "signaal/paspoort"

    def test_brackets_and_numbers_in_the_title_of_a_contact(self) -> None:
        assert self.ranked("hl ")[0] == "contact/een"

    def test_who_asks_what_to_do_wants_no_signal(self) -> None:
        assert self.ranked("toestemming vragen ")[0] == "signaal/weg"
        assert self.ranked("moet ik toestemming vragen ")[0] == "begrip/toestemming"

    def test_own_checklist_when_nothing_else_was_asked(self) -> None:
        me = Searcher(RoleId("balie"))
        assert self.ranked("wat moet ik doen", me)[0] == "checklist/balie"
        assert self.ranked("checklist", me)[0] == "checklist/balie"
        assert self.ranked("aangifte ", me)[0] == "begrip/aangifte"

    def test_one_part_of_a_page_at_a_time(self) -> None:
        found = self.ranked("paspoort ")
        steps = [n for n, address in enumerate(found) if "#" in address]
        assert steps[0] > 0
        assert found.index("checklist/balie") < steps[-1]

    def test_every_reason_counts(self) -> None:
        lexicon = a_lexicon(*(entry.title for entry in self.SMALL))
        own = OwnShelf(self.SMALL, lexicon)
        plan = plan_of(read_query("paspoort "), lexicon)
        matches = matches_of(plan.sought, own.shelf.names, own)
        for hit in Ranker(plan, own.shelf, ANYBODY, EVERYTHING).ranked(matches, [], {}):
            assert hit.weight == pytest.approx(sum(reason.weight for reason in hit.reasons))

    def test_entries_without_a_page_stand_alone(self) -> None:
        orphan = an_entry("checklist/weg#stap-1", "Los")
        assert Shelf((orphan,), a_lexicon("Los"), [0]).page_of == {}


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
        title = "Loket 0800-1234"
        body = "Over arbeidsuitbuiting. Bel 033-448 11 86."
        (terms,) = terms_of(title, body, {"arbeid", "uitbuiting"})
        assert stem("arbeidsuitbuiting") in terms.body.split()
        assert set(terms.parts.split()) == {stem("arbeid"), stem("uitbuiting")}
        assert terms.digits == "08001234 0334481186"

    def test_every_passage_has_terms_of_its_own(self) -> None:
        first, second = terms_of("112", "paspoort\n\nbalie 0800", set())
        assert (first.body, first.digits) == (stem("paspoort"), "112")
        assert (second.body, second.digits) == (f"{stem('balie')} 0800", "0800")

    def test_a_text_without_words_is_a_passage_too(self) -> None:
        assert passages_of("") == passages_of("\n\n") == [""]

    def test_numbers_are_read_over_what_stands_between(self) -> None:
        assert numbers("Bel (033) 448 11 86, of 112.") == ["0334481186", "112"]

    @given(ANY_TEXT, ANY_TEXT)
    def test_any_entry_has_terms(self, title: str, body: str) -> None:
        assert len(terms_of(title, body, frozenset())) == len(passages_of(body))


def test_made_step_by_step_it_is_the_same() -> None:
    texts = [f"woord{chr(97 + n % 26)}{chr(97 + n // 26)} uitbuiting" for n in range(400)]
    vocabulary = vocabulary_of(texts)
    known = parts_vocabulary(vocabulary)
    found = [word_of(word, count, known) for word, count in sorted(vocabulary.items())]
    steps = Lexicon.in_steps(found, [("uitbuiting", "misbruik")], 400)
    taken = 0
    try:
        while True:
            next(steps)
            taken += 1
    except StopIteration as done:
        slowly = done.value
    at_once = Lexicon(found, [("uitbuiting", "misbruik")], 400)
    assert taken > 2
    for typed in ("woorda", "uitbuitng", "wordab"):
        assert slowly.near(typed, unfinished=True) == at_once.near(typed, unfinished=True)
        assert slowly.beginning_with(typed) == at_once.beginning_with(typed)
    assert slowly.synonyms([stem("uitbuiting")]) == at_once.synonyms([stem("uitbuiting")])


def test_words_that_sound_nearly_the_same_are_near_when_nothing_else_is() -> None:
    lexicon = a_lexicon("sextortion", "iets anders")
    assert [near.word for near in lexicon.near("sekstorsion", unfinished=True)] == ["sextortion"]


def test_a_longer_word_is_no_slip_when_a_whole_one_is() -> None:
    lexicon = a_lexicon("loverboy loverboyslachtoffer")
    assert [near.word for near in lexicon.near("loverbooy", unfinished=True)] == ["loverboy"]


def test_the_way_to_dial_from_abroad_is_the_number_at_home() -> None:
    assert ways_to_dial("31334481186") == ["31334481186", "0334481186"]
    assert ways_to_dial("0031334481186") == ["0031334481186", "31334481186", "0334481186"]
    assert ways_to_dial("0800") == ["0800"]
    assert ways_to_dial("") == []


def test_a_number_is_marked_whatever_stands_between_its_digits() -> None:
    marked = Marker([], numbers=["033448"]).marked("CoMensha · 033-448 11 86")
    assert marked == f"CoMensha · {MARK_ON}033-448{MARK_OFF} 11 86"


def test_of_too_many_words_the_most_important_are_marked() -> None:
    others = [f"synoniemvannietveelbelang{number}" for number in range(100)]
    assert MARK_ON in Marker(["pas", *others]).marked("Een pas.")


def test_synonyms_are_single_words() -> None:
    rows = synonym_rows([("Pooier", "loverboy", "twee woorden"), ("alleen", "Alleen")])
    assert rows == [("pooier", "loverboy")]


def test_synonyms_lead_both_ways() -> None:
    lexicon = a_lexicon("loverboy", synonyms=(("pooier", "loverboy"),))
    assert lexicon.synonyms([stem("pooier")]) == (stem("loverboy"),)
    assert lexicon.synonyms([stem("loverboy")]) == (stem("pooier"),)


def test_a_word_that_only_leads_to_others_is_not_shown() -> None:
    lexicon = Lexicon([word_of("hoer", 0, frozenset()), word_of("loon", 3, frozenset())], (), 3)
    shown = [word for word in ("hoer", "loon", "onbekend") if lexicon.may_be_shown(word)]
    assert shown == ["loon"]


def test_a_rare_word_tells_more() -> None:
    lexicon = a_lexicon(*["mensen werken"] * 20, "barrière")
    assert lexicon.weight([stem("barriere")]) > lexicon.weight([stem("mensen")])


def test_everything_found_is_marked() -> None:
    lexicon = a_lexicon("paspoort identiteitskaart", synonyms=(("paspoort", "identiteitskaart"),))
    plan = plan_of(read_query("paspoort "), lexicon)
    marked = marker_of(plan, lexicon).marked("Een identiteitskaart of paspoort")
    assert marked.count(MARK_ON) == 2


def test_half_a_word_is_marked_by_its_beginning() -> None:
    lexicon = a_lexicon("paspoort")
    plan = plan_of(read_query("pasp"), lexicon)
    assert marker_of(plan, lexicon).marked("Paspoort") == f"{MARK_ON}Paspoort{MARK_OFF}"
