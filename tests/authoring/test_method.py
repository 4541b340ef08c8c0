"""How signals weigh and which words judge: what is read, where findings stand, and odd input."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from guide.authoring.compile import Cache, compile_guide
from guide.authoring.parse.page import read_page
from guide.authoring.parsed import RefKind
from guide.authoring.render import Renderer
from guide.authoring.sources import SourceFile
from guide.authoring.text import block_at, lines_of
from guide.authoring.weighing import read_weighing
from guide.authoring.wording import read_wording
from guide.core.assessment.method import LEVELS, AdviceLine, Level, RuleLine, Trigger
from guide.core.content.address import Address
from guide.core.content.ids import NeedId, SourceId
from guide.core.content.records import Status
from guide.core.content.template import HandoverField, Template
from guide.core.diagnostics import Place
from guide.core.handover.wording import Verdict, Wording
from guide.storage.reader import GuideReader
from guide.storage.writer import write_guide
from tests.authoring.a_guide import (
    FILES,
    TEMPLATE,
    TEMPLATE_FILE,
    TODAY,
    a_folder,
    compiled,
    with_codes,
)
from tests.authoring.manual import in_the_manual
from tests.authoring.odd_text import YAML, spoilt

_WEIGHING = FILES["weging.yaml"]
_WORDING = FILES["woorden.yaml"]


def _file(text: str, path: str = "weging.yaml") -> SourceFile:
    return SourceFile(path, text, "")


def test_a_weighing_is_read_whole() -> None:
    reading = read_weighing(_file(_WEIGHING))
    assert reading.findings == ()
    weighing = reading.record
    assert weighing is not None
    assert weighing.rule == (RuleLine(2, 0, 0), RuleLine(1, 1, 0))
    assert [line.trigger for line in weighing.advice] == [
        Trigger.DANGER,
        Trigger.SIGNALS,
        Trigger.ALWAYS,
    ]
    assert weighing.advice[1] == AdviceLine(
        level=Level.CONSULT,
        trigger=Trigger.SIGNALS,
        least=2,
        reason="U zag er twee.",
        need=NeedId("overleg"),
        contact=Address.parse("contact/comensha"),
    )
    assert [words.level for words in weighing.words] == list(reversed(LEVELS))
    assert weighing.words[0].say == "Kom snel."
    assert weighing.rule_html == "<p>Zo telt de <em>regel</em>.</p>"
    assert weighing.limits_html == "<ul><li>Dit is geen bewijs.</li></ul>"
    assert weighing.sources == (SourceId("bron-een"),)
    assert weighing.status is Status.UNCONFIRMED


def test_what_a_weighing_refers_to_is_checked_with_the_rest() -> None:
    references = read_weighing(_file(_WEIGHING)).references
    assert {(ref.kind, ref.target.value) for ref in references} == {
        (RefKind.SOURCE, "bron-een"),
        (RefKind.NEED, "gevaar"),
        (RefKind.NEED, "overleg"),
        (RefKind.LINK, "contact/comensha"),
    }


def test_words_are_kept_in_small_letters() -> None:
    text = _WORDING.replace("dader, daders", "Dader, De DADERS")
    assert read_wording(_file(text)).record == Wording(
        (Verdict(("dader", "de daders"), "de persoon", "Dat stelt de rechter vast."),)
    )


def test_without_a_file_there_is_nothing_to_say() -> None:
    assert read_weighing(None).record is None
    assert read_wording(None).record is None
    assert read_wording(None).findings == ()


def test_all_of_it_is_in_the_compiled_guide(tmp_path: Path) -> None:
    guide = compiled(tmp_path / "gids", {TEMPLATE_FILE: TEMPLATE}).guide
    assert guide is not None
    write_guide(guide, tmp_path / "gids.sqlite")
    reader = GuideReader(tmp_path / "gids.sqlite")
    assert reader.weighing() == read_weighing(_file(_WEIGHING)).record
    assert reader.wording() == read_wording(_file(_WORDING)).record
    template = reader.page(Address.parse("sjabloon/politie"))
    reader.close()
    assert isinstance(template, Template)
    assert template.contact == Address.parse("contact/politie")
    assert template.fields == (
        HandoverField.SAW,
        HandoverField.WHERE,
        HandoverField.WHEN,
        HandoverField.THINK,
    )
    assert template.opening == "Ik meld wat ik zag."
    assert template.ask == "Wat doet u hiermee?"
    assert template.avoid == ("wie schuldig is",)
    assert template.sharing_html == "<p>Wat nodig is.</p>"
    assert template.sections == ()


def test_a_template_without_contact_is_for_ones_own_file(tmp_path: Path) -> None:
    text = TEMPLATE.replace("contact: contact/politie\n", "") + "\n## Bewaren\n\nKort.\n"
    guide = compiled(tmp_path, {TEMPLATE_FILE: text}).guide
    assert guide is not None
    (template,) = [page for page in guide.pages if isinstance(page, Template)]
    assert template.contact is None
    assert [section.anchor for section in template.sections] == ["bewaren"]


def test_a_template_is_found_by_what_it_says(tmp_path: Path) -> None:
    guide = compiled(tmp_path, {TEMPLATE_FILE: TEMPLATE}).guide
    assert guide is not None
    (entry,) = [e for e in guide.entries if str(e.address) == "sjabloon/politie"]
    assert "wie schuldig is" in entry.body
    assert "Wat nodig is." in entry.body


def test_a_guide_without_signals_needs_no_weighing(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    for name in ("weging.yaml", "nl/signalen/papieren.md", "nl/oefenen/balie.md"):
        (folder / name).unlink()
    assert "G229" not in {d.code for d in compile_guide(with_codes(folder), TODAY).diagnostics}


@pytest.mark.parametrize("data", [b"\xff", b"&a", b"- een", b"x" * 1_100_000])
def test_a_weighing_that_cannot_be_read_is_not_called_missing(tmp_path: Path, data: bytes) -> None:
    folder = with_codes(a_folder(tmp_path))
    (folder / "weging.yaml").write_bytes(data)
    compilation = compile_guide(folder, TODAY)
    assert compilation.guide is None
    codes = [d.code for d in compilation.findings_of("weging.yaml")]
    assert len(codes) == 1
    assert "G229" not in codes


def test_an_alarm_needs_no_remarks(tmp_path: Path) -> None:
    text = FILES["nl/signalen/papieren.md"]
    for word in ("Kan ook", "Vraag", "Sterker", "Zwakker"):
        start = text.index(f"    {word}")
        text = text[:start] + text[text.index("\n", start) + 1 :]
    bare = compiled(tmp_path / "kaal", {"nl/signalen/papieren.md": text})
    assert [d.code for d in bare.diagnostics] == ["G243"]
    alarm = text.replace("bron=bron-een}", "bron=bron-een alarm}")
    assert compiled(tmp_path / "alarm", {"nl/signalen/papieren.md": alarm}).diagnostics == ()


def test_a_change_of_a_method_is_seen_through_the_cache(tmp_path: Path) -> None:
    folder, cache = with_codes(a_folder(tmp_path)), Cache()
    before = compile_guide(folder, TODAY, cache)
    (folder / "woorden.yaml").write_text(_WORDING.replace("daders", "schuldige"), encoding="utf-8")
    (folder / "weging.yaml").write_text(
        _WEIGHING.replace("minstens: 2", "minstens: 4"), encoding="utf-8"
    )
    after = compile_guide(folder, TODAY, cache)
    assert before.guide is not None
    assert after.guide is not None
    assert after.digest != before.digest
    assert after.guide.weighing is not None
    assert after.guide.weighing.advice[1].least == 4
    assert after.guide.wording is not None
    assert after.guide.wording.verdicts[0].words == ("dader", "schuldige")


def test_every_line_of_a_block_knows_its_place() -> None:
    text = "uitleg:\n  regel: |\n    Een.\n\n      Twee.\n    Drie.\n  advies: |\n    Vier.\n"
    block = block_at(lines_of("a.yaml", text), Place("a.yaml", 2, 10))
    assert [(line.text, line.number, line.column) for line in block] == [
        ("Een.", 3, 5),
        ("", 4, 1),
        ("  Twee.", 5, 5),
        ("Drie.", 6, 5),
    ]


def test_a_block_runs_to_the_end_of_the_file() -> None:
    block = block_at(lines_of("a.yaml", "a: |-\n  Een."), Place("a.yaml", 1, 4))
    assert [line.text for line in block] == ["Een."]


@pytest.mark.parametrize("opening", [">", "Een.", '"Een."', "| # zo"])
def test_what_is_no_block_has_no_lines(opening: str) -> None:
    lines = lines_of("a.yaml", f"a: {opening}\n  Twee.\n")
    assert block_at(lines, Place("a.yaml", 1, 4)) == ()


@settings(max_examples=300)
@given(text=YAML | spoilt(_WEIGHING) | spoilt(_WORDING))
def test_any_text_gives_findings_in_the_file(text: str) -> None:
    lines = lines_of("weging.yaml", text)
    for reading in (read_weighing(_file(text)), read_wording(_file(text))):
        assert reading.record is not None or reading.findings
        places = [d.place for d in reading.findings]
        places += [reference.target.place for reference in reading.references]
        for place in places:
            assert 1 <= place.line <= len(lines)
            assert 1 <= place.column <= len(lines[place.line - 1].text) + 1
            assert place.length >= 1


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=spoilt(TEMPLATE))
def test_any_template(text: str, tmp_path: Path) -> None:
    compilation = compiled(tmp_path, {TEMPLATE_FILE: text})
    assert (compilation.guide is None) == (compilation.error_count > 0)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=spoilt(_WEIGHING))
def test_a_weighing_that_is_published_is_whole(text: str, tmp_path: Path) -> None:
    guide = compiled(tmp_path, {"weging.yaml": text}).guide
    if guide is None:
        return
    weighing = guide.weighing
    assert weighing is not None
    assert weighing.advice[-1].trigger is Trigger.ALWAYS
    assert {words.level for words in weighing.words} == set(LEVELS)
    assert all(line.strong or line.medium or line.weak for line in weighing.rule)
    ranks = [LEVELS.index(line.level) for line in weighing.advice]
    assert ranks == sorted(ranks, reverse=True)


def test_the_weighing_in_the_manual_is_right() -> None:
    reading = read_weighing(_file(in_the_manual("weging.yaml")))
    assert reading.findings == ()
    assert reading.record is not None


def test_the_words_in_the_manual_are_right() -> None:
    reading = read_wording(_file(in_the_manual("woorden.yaml")))
    assert reading.findings == ()
    assert reading.record is not None
    assert reading.record.verdicts[0].words == ("slachtoffer",)


def test_the_template_in_the_manual_is_right() -> None:
    file = SourceFile(TEMPLATE_FILE, in_the_manual("Sjablonen"), "")
    read = read_page(file, Renderer({}))
    assert read.findings == ()
    assert read.parsed is not None
    assert isinstance(read.parsed.page, Template)
