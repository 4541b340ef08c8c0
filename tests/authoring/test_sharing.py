"""Who may tell what to whom, who hands to whom, and the days nobody works: what is read of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide.authoring.compile import Cache, compile_guide
from guide.authoring.holidays import EARLIEST, LATEST, read_holidays
from guide.authoring.parsed import RefKind
from guide.authoring.partners import MAX_HANDINGS, MAX_PARTNERS, read_partners
from guide.authoring.sharing import MAX_PLACES, MAX_RULES, read_sharing
from guide.authoring.sources import SourceFile
from guide.authoring.text import Placed, lines_of
from guide.authoring.verify import NotAsWritten, verify
from guide.core.content.address import Address
from guide.core.content.ids import RoleId, SourceId
from guide.core.content.records import Contact, Status, Word
from guide.core.diagnostics import Diagnostic, Place
from guide.core.partners import Handing, Partner, Partners, Ring
from guide.core.sharing import MayShare, SharingGuide, SharingRule
from guide.core.standing import Holidays
from guide.storage.reader import GuideReader
from guide.storage.writer import guide_bytes, write_guide
from tests.authoring.a_guide import FILES, TODAY, a_folder, compiled, with_codes
from tests.authoring.manual import in_the_manual
from tests.authoring.odd_text import spoilt

_SHARING = FILES["delen.yaml"]
_PARTNERS = FILES["keten.yaml"]
_YEARS = Place("gids.yaml", 1, 13)


def _file(text: str, path: str = "delen.yaml") -> SourceFile:
    return SourceFile(path, text, "")


def _sharing(text: str) -> SharingGuide:
    reading = read_sharing(_file(text))
    assert reading.record is not None
    return reading.record


def _partners(text: str) -> Partners:
    reading = read_partners(_file(text, "keten.yaml"))
    assert reading.record is not None
    return reading.record


# -- sharing --------------------------------------------------------------------------------------


def test_rules_are_read_whole() -> None:
    assert read_sharing(_file(_SHARING)).findings == ()
    assert _sharing(_SHARING) == SharingGuide(
        givers=(Word("balie", "Balie"), Word("politie", "Politie")),
        receivers=(Word("politie", "Politie"), Word("familie", "Familie")),
        rules=(
            SharingRule(
                givers=(),
                receivers=("familie",),
                may=MayShare.NO,
                sentence="Vertel het niet.",
                ground="Advies van de gids.",
                dated="",
                sources=(SourceId("bron-een"),),
                status=Status.OWN_ADVICE,
            ),
            SharingRule(
                givers=("balie",),
                receivers=("politie",),
                may=MayShare.YES,
                sentence="Vertel het.",
                ground="De wet.",
                dated="",
                sources=(SourceId("bron-twee"),),
                status=Status.CONFIRMED,
            ),
        ),
    )


def test_the_first_rule_that_holds_is_the_answer() -> None:
    guide = _sharing(_SHARING)
    family, police = guide.rules
    assert guide.answer("politie", "familie") is family
    assert guide.answer("balie", "familie") is family
    assert guide.answer("balie", "politie") is police
    assert guide.answer("politie", "politie") is None


def test_a_ground_may_say_of_when_it_is() -> None:
    text = _SHARING.replace("grond: De wet.", "grond: De wet., datum: tekst van 2015")
    assert _sharing(text).rules[1].dated == "tekst van 2015"


@pytest.mark.parametrize("may", list(MayShare))
def test_every_answer_can_be_written(may: MayShare) -> None:
    assert _sharing(_SHARING.replace("mag: ja", f"mag: {may.value}")).rules[1].may is may


def test_what_rules_rest_on_is_checked_with_the_rest() -> None:
    references = read_sharing(_file(_SHARING)).references
    assert [(ref.kind, ref.target.value) for ref in references] == [
        (RefKind.SOURCE, "bron-een"),
        (RefKind.SOURCE, "bron-twee"),
    ]


def _rules(*holding: str) -> str:
    rest = "zin: Zo., grond: De wet., bron: [bron-een]}"
    head = "gevers: {a: A, b: B}\nontvangers: {c: C, d: D}\nregels:\n"
    return head + "".join(f"  - {{{held}mag: ja, {rest}\n" for held in holding)


@pytest.mark.parametrize(
    ("holding", "lines"),
    [
        (("", "van: [a], "), [5]),
        (("van: [a], ", "van: [a, b], ", ""), [6]),
        (("van: [a], ", "van: [b], ", "aan: [c], "), [6]),
        (("aan: [c], ", "van: [a], aan: [d], ", "van: [a], ", "van: [b], "), [6]),
        (("aan: [c], ", "van: [a], ", ""), []),
        (("van: [a], aan: [c], ", "van: [b], aan: [d], ", "aan: [c], ", "van: [a], "), []),
        (("van: [x], ", "van: [x], ", "van: [a], "), []),
        (("van: [], ", "van: [a], "), []),
    ],
    ids=str,
)
def test_a_rule_that_is_never_the_answer_is_found(
    holding: tuple[str, ...], lines: list[int]
) -> None:
    findings = read_sharing(_file(_rules(*holding))).findings
    assert [d.place.line for d in findings if d.code == "G283"] == lines


_IDS = st.lists(st.sampled_from("abcd"), max_size=3, unique=True)
_HELD = st.tuples(_IDS, _IDS).map(
    lambda both: "".join(
        f"{key}: [{', '.join(ids)}], " for key, ids in zip(("van", "aan"), both, strict=True) if ids
    )
)


@given(holding=st.lists(_HELD, min_size=1, max_size=6))
def test_every_other_rule_is_the_answer_for_somebody(holding: list[str]) -> None:
    """The check agrees with asking for every giver and every receiver."""
    text = _rules(*holding).replace("{a: A, b: B}", "{a: A, b: B, c: C, d: D}")
    text = text.replace("ontvangers: {c: C, d: D}", "ontvangers: {a: A, b: B, c: C, d: D}")
    reading = read_sharing(_file(text))
    guide = reading.record
    assert guide is not None
    first = 4
    idle = {d.place.line - first for d in reading.findings if d.code == "G283"}
    answers = [guide.answer(giver, receiver) for giver, receiver in product("abcd", repeat=2)]
    for number, rule in enumerate(guide.rules):
        assert (number in idle) == (not any(answer is rule for answer in answers))


# -- partners -------------------------------------------------------------------------------------


def test_a_chain_is_read_whole() -> None:
    text = _PARTNERS.replace("    ring: lokaal\n", "    ring: lokaal\n    rol: balie\n")
    assert read_partners(_file(text, "keten.yaml")).findings == ()
    assert _partners(text) == Partners(
        partners=(
            Partner(
                id="balie",
                title="Balie",
                ring=Ring.LOCAL,
                role=RoleId("balie"),
                contact=None,
                can="Ziet het als eerste.",
                needs="Iemand om mee te overleggen.",
                sources=(SourceId("bron-een"),),
                status=Status.CONFIRMED,
            ),
            Partner(
                id="comensha",
                title="CoMensha",
                ring=Ring.NATIONAL,
                role=None,
                contact=Address.parse("contact/comensha"),
                can="Geeft advies.",
                needs="Wat u zag.",
                sources=(SourceId("bron-een"), SourceId("bron-twee")),
                status=Status.UNCONFIRMED,
            ),
        ),
        handings=(
            Handing("balie", "comensha", "een vraag om advies"),
            Handing("comensha", "balie", "advies"),
        ),
    )


def test_what_a_chain_refers_to_is_checked_with_the_rest() -> None:
    text = _PARTNERS.replace("    ring: lokaal\n", "    ring: lokaal\n    rol: balie\n")
    references = read_partners(_file(text, "keten.yaml")).references
    assert {(ref.kind, ref.target.value) for ref in references} == {
        (RefKind.ROLE, "balie"),
        (RefKind.SOURCE, "bron-een"),
        (RefKind.SOURCE, "bron-twee"),
        (RefKind.LINK, "contact/comensha"),
    }


def test_two_arrows_on_one_line_are_still_two() -> None:
    text = _PARTNERS.partition("overdrachten:")[0]
    arrow = "{van: balie, naar: comensha, wat: x}"
    findings = read_partners(_file(f"{text}overdrachten: [{arrow}, {arrow}]\n")).findings
    assert [d.code for d in findings] == ["G285"]


def test_an_arrow_may_run_the_other_way() -> None:
    findings = read_partners(_file(_PARTNERS)).findings
    assert findings == ()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "delen.yaml",
            _SHARING
            + "".join(
                "  - {mag: ja, zin: Zo., grond: De wet., bron: [bron-een]}\n"
                for _ in range(MAX_RULES)
            ),
        ),
        (
            "keten.yaml",
            _PARTNERS
            + "".join("  - {van: balie, naar: comensha, wat: x}\n" for _ in range(MAX_HANDINGS)),
        ),
        (
            "keten.yaml",
            _PARTNERS.replace(
                "overdrachten:",
                "".join(f"  p{n}: {{titel: P}}\n" for n in range(MAX_PARTNERS)) + "overdrachten:",
            ),
        ),
    ],
    ids=["regels", "overdrachten", "partners"],
)
def test_lists_that_nobody_can_read_are_refused(name: str, text: str) -> None:
    read = read_sharing if name == "delen.yaml" else read_partners
    assert "G280" in [d.code for d in read(_file(text, name)).findings]


def test_as_many_places_as_a_list_may_have() -> None:
    names = "".join(f"  g{n}: G\n" for n in range(MAX_PLACES))
    rule = "  - {mag: ja, zin: Zo., grond: De wet., bron: [bron-een]}\n"
    reading = read_sharing(_file(f"gevers:\n{names}ontvangers:\n{names}regels:\n{rule}"))
    assert reading.findings == ()
    assert reading.record is not None
    assert len(reading.record.givers) == MAX_PLACES


# -- holidays -------------------------------------------------------------------------------------


def _holidays(years: str) -> tuple[Holidays | None, list[Diagnostic]]:
    findings: list[Diagnostic] = []
    return read_holidays(Placed(years, _YEARS), findings), findings


def test_the_days_of_a_year() -> None:
    holidays, findings = _holidays("2026-2026")
    assert findings == []
    assert holidays == Holidays(
        2026,
        2026,
        (
            (date(2026, 1, 1), "Nieuwjaarsdag"),
            (date(2026, 4, 3), "Goede Vrijdag"),
            (date(2026, 4, 5), "Eerste Paasdag"),
            (date(2026, 4, 6), "Tweede Paasdag"),
            (date(2026, 4, 27), "Koningsdag"),
            (date(2026, 5, 14), "Hemelvaartsdag"),
            (date(2026, 5, 24), "Eerste Pinksterdag"),
            (date(2026, 5, 25), "Tweede Pinksterdag"),
            (date(2026, 12, 25), "Eerste Kerstdag"),
            (date(2026, 12, 26), "Tweede Kerstdag"),
        ),
    )


def _easter(year: int) -> date:
    """Easter Sunday by Gauss and Butcher, in other words than the library's."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def test_the_days_of_every_year_follow_the_calendar() -> None:
    """So a newer library that counts otherwise is noticed before the guide says otherwise."""
    holidays, _ = _holidays(f"{EARLIEST}-{LATEST}")
    assert holidays is not None
    days = dict(holidays.days)
    assert len(days) == len(holidays.days)
    assert list(days) == sorted(days)
    for year in range(EARLIEST, LATEST + 1):
        easter = _easter(year)
        king = date(year, 4, 27)
        if king.weekday() == 6:
            king -= timedelta(days=1)
        expected = {
            date(year, 1, 1): "Nieuwjaarsdag",
            easter - timedelta(days=2): "Goede Vrijdag",
            easter: "Eerste Paasdag",
            easter + timedelta(days=1): "Tweede Paasdag",
            king: "Koningsdag",
            easter + timedelta(days=39): "Hemelvaartsdag",
            easter + timedelta(days=49): "Eerste Pinksterdag",
            easter + timedelta(days=50): "Tweede Pinksterdag",
            date(year, 12, 25): "Eerste Kerstdag",
            date(year, 12, 26): "Tweede Kerstdag",
        }
        if year % 5 == 0:
            expected[date(year, 5, 5)] = "Bevrijdingsdag"
        assert {day: name for day, name in days.items() if day.year == year} == expected


@pytest.mark.parametrize("years", ["2026-2032", "2026 - 2032", "2026–2032"])
def test_years_can_be_written_in_more_ways(years: str) -> None:
    holidays, findings = _holidays(years)
    assert findings == []
    assert holidays is not None
    assert (holidays.first_year, holidays.last_year) == (2026, 2032)
    assert holidays.covers(date(2026, 1, 1))
    assert holidays.covers(date(2032, 12, 31))
    assert not holidays.covers(date(2033, 1, 1))


@pytest.mark.parametrize(
    "years",
    ["2026", "2026-", "2032-2026", "26-32", "0-9999", "2019-2032", "2026-2100", "٢٠٢٦-٢٠٣٢x"],
)
def test_years_that_are_none(years: str) -> None:
    holidays, findings = _holidays(years)
    assert holidays is None
    assert [(d.code, d.place) for d in findings] == [("G288", _YEARS)]


def test_without_years_there_are_no_holidays(tmp_path: Path) -> None:
    findings: list[Diagnostic] = []
    assert read_holidays(None, findings) is None
    assert findings == []
    text = FILES["gids.yaml"].replace("feestdagen: 2026-2032\n", "")
    guide = compiled(tmp_path, {"gids.yaml": text}).guide
    assert guide is not None
    assert guide.holidays is None


@given(st.text(max_size=12) | st.from_regex(r"\d{1,5} ?[-–] ?\d{1,5}", fullmatch=True))
def test_any_years(years: str) -> None:
    holidays, findings = _holidays(years)
    assert (holidays is None) == bool(findings)
    if holidays is not None:
        assert all(holidays.covers(day) and holidays.name(day) for day, _ in holidays.days)


# -- in the guide ---------------------------------------------------------------------------------


def test_without_files_the_guide_says_nothing_of_it(tmp_path: Path) -> None:
    assert read_sharing(None).record is None
    assert read_partners(None).record is None
    folder = a_folder(tmp_path)
    for name in ("delen.yaml", "keten.yaml"):
        (folder / name).unlink()
    compilation = compile_guide(with_codes(folder), TODAY)
    assert compilation.diagnostics == ()
    assert compilation.guide is not None
    assert compilation.guide.sharing is None
    assert compilation.guide.partners is None


def test_all_of_it_is_in_the_compiled_guide(tmp_path: Path) -> None:
    guide = compiled(tmp_path / "gids").guide
    assert guide is not None
    write_guide(guide, tmp_path / "gids.sqlite")
    reader = GuideReader(tmp_path / "gids.sqlite")
    assert reader.sharing() == _sharing(_SHARING)
    assert reader.partners() == _partners(_PARTNERS)
    assert reader.holidays() == _holidays("2026-2032")[0]
    reader.close()


@pytest.mark.parametrize("part", ["sharing", "partners", "holidays", "weighing", "wording"])
def test_a_file_that_lost_it_is_found(tmp_path: Path, part: str) -> None:
    guide = compiled(tmp_path / "gids").guide
    assert guide is not None
    path = tmp_path / "gids.sqlite"
    write_guide(replace(guide, **{part: None}), path)
    with pytest.raises(NotAsWritten):
        verify(path, guide)


def test_the_same_on_every_day(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    first = compile_guide(folder, TODAY).guide
    later = compile_guide(folder, TODAY.replace(day=25)).guide
    assert first is not None
    assert later is not None
    assert guide_bytes(first) == guide_bytes(later)


def test_a_change_is_seen_through_the_cache(tmp_path: Path) -> None:
    folder, cache = with_codes(a_folder(tmp_path)), Cache()
    before = compile_guide(folder, TODAY, cache).guide
    (folder / "delen.yaml").write_text(_SHARING.replace("De wet.", "Het recht."), "utf-8")
    (folder / "keten.yaml").write_text(_PARTNERS.replace("wat: advies", "wat: raad"), "utf-8")
    years = FILES["gids.yaml"].replace("2032", "2033")
    (folder / "gids.yaml").write_text(years, "utf-8")
    after = compile_guide(folder, TODAY, cache).guide
    assert before is not None
    assert after is not None
    assert after.sharing is not None
    assert after.sharing.rules[1].ground == "Het recht."
    assert after.partners is not None
    assert after.partners.handings[1].what == "raad"
    assert after.holidays is not None
    assert after.holidays.last_year == 2033


def test_a_place_to_fill_keeps_its_fallback(tmp_path: Path) -> None:
    name = "nl/contacten/anoniem.md"
    text = FILES[name].replace("noodbalk: 3", "noodbalk: 3\ntot-dan: contact/comensha")
    guide = compiled(tmp_path, {name: text}).guide
    assert guide is not None
    (contact,) = [
        page for page in guide.pages if isinstance(page, Contact) and page.fallback is not None
    ]
    assert contact.fallback == Address.parse("contact/comensha")


@settings(max_examples=300)
@given(text=spoilt(_SHARING) | spoilt(_PARTNERS))
def test_any_text_gives_findings_in_the_file(text: str) -> None:
    lines = lines_of("delen.yaml", text)
    for reading in (read_sharing(_file(text)), read_partners(_file(text))):
        assert reading.record is not None or reading.findings
        places = [d.place for d in reading.findings]
        places += [reference.target.place for reference in reading.references]
        for place in places:
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1].text) + 1
            assert place.length >= 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sharing=spoilt(_SHARING), partners=spoilt(_PARTNERS))
def test_what_is_published_is_whole(sharing: str, partners: str, tmp_path: Path) -> None:
    guide = compiled(tmp_path, {"delen.yaml": sharing, "keten.yaml": partners}).guide
    if guide is None:
        return
    assert guide.sharing is not None
    assert guide.partners is not None
    for rule in guide.sharing.rules:
        assert rule.sentence
        assert rule.ground
        assert rule.sources
    ids = [partner.id for partner in guide.partners.partners]
    assert len(set(ids)) == len(ids)
    for handing in guide.partners.handings:
        assert {handing.giver, handing.receiver} <= set(ids)
        assert handing.giver != handing.receiver


def test_the_rules_in_the_manual_are_right() -> None:
    reading = read_sharing(_file(in_the_manual("delen.yaml")))
    assert reading.findings == ()
    assert reading.record is not None


def test_the_chain_in_the_manual_is_right() -> None:
    reading = read_partners(_file(in_the_manual("keten.yaml"), "keten.yaml"))
    assert reading.findings == ()
    assert reading.record is not None
