"""Compiling as a whole: every record holds what its page says, and only what changed is read."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from guide.authoring import compile as compiling
from guide.authoring.compile import Cache, Compilation, compile_guide
from guide.authoring.parsed import ReadFile
from guide.authoring.render import Renderer
from guide.authoring.sources import SourceFile
from guide.core.content.address import Address, Kind
from guide.core.content.records import (
    Case,
    Checklist,
    Contact,
    Entry,
    EntryKind,
    Flow,
    TextPage,
)
from guide.core.search.index import numbers
from guide.storage.writer import Guide
from tests.authoring.a_guide import FILES, TODAY, a_folder, a_page, compiled, with_codes


def _guide(compilation: Compilation) -> Guide:
    assert compilation.diagnostics == ()
    assert compilation.guide is not None
    return compilation.guide


def _page(guide: Guide, address: str) -> object:
    return next(page for page in guide.pages if str(page.head.address) == address)


def _entry(guide: Guide, address: str) -> Entry:
    return next(entry for entry in guide.entries if str(entry.address) == address)


def test_the_small_guide_is_right(tmp_path: Path) -> None:
    guide = _guide(compiled(tmp_path))
    assert dict(guide.edition.counts) == {
        "vorm": 1, "signalen": 1, "signaal": 1, "checklist": 1, "stappenplan": 1, "contact": 4,
        "casus": 1, "barriere": 0, "toonkaart": 0, "begrip": 1, "naslag": 0, "stap": 1,
        "deur": 0,
        "route": 0,
        "cijfers": 0,
        "sjabloon": 0,
    }  # fmt: skip
    assert guide.edition.reviewed_until == date(2026, 11, 1)
    assert guide.edition.due_first == date(2027, 5, 1)


def test_the_edition_is_as_old_as_its_oldest_page(tmp_path: Path) -> None:
    old = a_page("Tekst.\n").replace("2026-11-01", "2026-06-30").replace("6 maanden", "1 jaar")
    guide = _guide(compiled(tmp_path, {"nl/naslag/oud.md": old}))
    assert guide.edition.reviewed_until == date(2026, 6, 30)


def test_only_what_changed_is_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    original = compiling.read_page

    def counting(file: SourceFile, renderer: Renderer) -> ReadFile:
        read.append(file.path)
        return original(file, renderer)

    monkeypatch.setattr(compiling, "read_page", counting)
    folder = with_codes(a_folder(tmp_path))
    cache = Cache()
    read.clear()
    compile_guide(folder, TODAY, cache)
    assert len(read) == sum(name.endswith(".md") for name in FILES)
    read.clear()
    page = folder / "nl" / "vormen" / "werk.md"
    page.write_text(page.read_text().replace("onder dwang", "met dwang"))
    again = compile_guide(folder, TODAY, cache)
    assert read == ["nl/vormen/werk.md"]
    assert again.guide == compile_guide(folder, TODAY).guide


def test_a_cache_forgets_what_is_gone(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    cache = Cache()
    compile_guide(folder, TODAY, cache)
    (folder / "nl/begrippen/bedenktijd.md").unlink()
    compile_guide(folder, TODAY, cache)
    assert not any("bedenktijd" in path for path, _ in cache.pages)


def test_errors_of_all_files_come_out_at_once(tmp_path: Path) -> None:
    files = {
        "nl/naslag/a.md": a_page("[x](begrip/weg)\n", slug="a", head="kleur: rood\n"),
        "nl/naslag/b.md": a_page("<b>x</b>\n", slug="b"),
        "nl/contacten/112.md": FILES["nl/contacten/112.md"].replace('telefoon: "112"', "wie: ik"),
    }
    found = {(d.place.file, d.code) for d in compiled(tmp_path, files).diagnostics}
    assert {
        ("nl/naslag/a.md", "G021"), ("nl/naslag/a.md", "G038"), ("nl/naslag/b.md", "G052"),
    } <= found  # fmt: skip
    assert any(file == "nl/contacten/112.md" for file, _ in found)


def test_no_guide_with_an_error(tmp_path: Path) -> None:
    compilation = compiled(tmp_path, {"nl/naslag/a.md": a_page("<b>x</b>\n")})
    assert compilation.guide is None
    assert compilation.error_count == 2
    assert [d.code for d in compilation.findings_of("nl/naslag/a.md")] == ["G051", "G052", "G052"]


def test_a_warning_holds_nothing_up(tmp_path: Path) -> None:
    compilation = compile_guide(with_codes(a_folder(tmp_path)), date(2030, 1, 1))
    assert {d.code for d in compilation.diagnostics} == {"G203"}
    assert compilation.guide is not None


def test_pages_stand_in_order_then_by_title(tmp_path: Path) -> None:
    files = {
        f"nl/naslag/{slug}.md": a_page("Tekst.\n", slug=slug, head=head).replace(
            "titel: Voorbeeld", f"titel: {title}"
        )
        for slug, title, head in (
            ("a", "zebra", ""), ("b", "Aap", ""), ("c", "mier", "volgorde: 2\n"),
            ("d", "noot", "volgorde: 1\n"),
        )
    }  # fmt: skip
    guide = _guide(compiled(tmp_path, files))
    heads = [p.head for p in guide.pages if p.head.address.kind is Kind.REFERENCE]
    assert [head.title for head in sorted(heads, key=lambda h: h.position)] == [
        "noot", "mier", "Aap", "zebra",
    ]  # fmt: skip


def test_search_finds_every_kind_of_thing(tmp_path: Path) -> None:
    guide = _guide(compiled(tmp_path))
    assert {entry.kind for entry in guide.entries} == {
        EntryKind.FORM, EntryKind.SIGNALS, EntryKind.SIGNAL, EntryKind.CHECKLIST, EntryKind.STEP,
        EntryKind.FLOW, EntryKind.NODE, EntryKind.CONTACT, EntryKind.CASE, EntryKind.TERM,
    }  # fmt: skip
    assert all(entry.code for entry in guide.entries)


def test_a_contact_is_found_by_its_number(tmp_path: Path) -> None:
    entry = _entry(_guide(compiled(tmp_path)), "contact/comensha")
    assert entry.title == "CoMensha · 033-448 11 86"
    assert "0334481186" in numbers(entry.body)


def test_a_number_in_the_title_is_not_said_twice(tmp_path: Path) -> None:
    assert _entry(_guide(compiled(tmp_path)), "contact/112").title == "112"


def test_other_names_are_for_search_and_never_shown(tmp_path: Path) -> None:
    signals = FILES["nl/signalen/papieren.md"].replace(
        "bron=bron-een}", 'bron=bron-een ook="id weg, papieren kwijt"}', 1
    )
    guide = _guide(compiled(tmp_path, {"nl/signalen/papieren.md": signals}))
    assert _entry(guide, "begrip/bedenktijd").names == ("denkpauze",)
    assert "denkpauze" not in _entry(guide, "begrip/bedenktijd").body
    assert _entry(guide, "signaal/paspoort").names == ("id weg", "papieren kwijt")


def test_things_on_a_page_have_an_address_and_a_code(tmp_path: Path) -> None:
    guide = _guide(compiled(tmp_path))
    codes = {str(address): code for code, address in guide.codes.items()}
    assert codes["checklist/balie#stap-vraag"] == "C1.1"
    assert codes["stappenplan/gevaar#nood"] == "F1.1"
    assert codes["signaal/paspoort"] == "S1"
    assert _entry(guide, "signaal/paspoort").code == "S1"


def test_a_flow_knows_where_it_leads(tmp_path: Path) -> None:
    flow = _page(_guide(compiled(tmp_path)), "stappenplan/gevaar")
    assert isinstance(flow, Flow)
    assert flow.start == "nood"
    assert flow.nodes[1].target == Address.parse("contact/112")
    assert flow.nodes[0].why_html == "<p>Elke seconde telt.</p>"
    assert [edge.label for edge in flow.edges_from(flow.start)] == ["ja", "nee"]


def test_signals_leave_the_text_of_their_page(tmp_path: Path) -> None:
    guide = _guide(compiled(tmp_path))
    page = _page(guide, "signalen/papieren")
    assert isinstance(page, TextPage)
    assert [section.body_html for section in page.sections] == [""]
    assert [signal.text for signal in guide.signals] == ["Een ander bewaart het paspoort."]


def test_alle_stands_for_every_form(tmp_path: Path) -> None:
    signals = FILES["nl/signalen/papieren.md"].replace("vormen=werk", "vormen=alle")
    files = {
        "nl/signalen/papieren.md": signals,
        "nl/vormen/anders.md": a_page("Tekst.\n", "vorm", "anders"),
    }
    guide = _guide(compiled(tmp_path, files))
    assert guide.signals[0].forms == ("anders", "werk")


def test_the_chain_names_roles_and_their_checklists(tmp_path: Path) -> None:
    roles = "    kort: [vorm/werk]\n  wijk:\n    titel: Wijkteam\n    plekken: []\n    kort: []\n"
    checklist = FILES["nl/rollen/balie.md"]
    files = {
        "gids.yaml": FILES["gids.yaml"].replace("    kort: [vorm/werk]\n", roles),
        "nl/rollen/balie.md": checklist.replace(
            "rol: balie", "rol: balie\nketen: [balie, wijk, X]"
        ),
        "nl/rollen/wijk.md": checklist.replace("id: balie", "id: team").replace(
            "rol: balie", "rol: wijk"
        ),
    }
    page = _page(_guide(compiled(tmp_path, files)), "checklist/balie")
    assert isinstance(page, Checklist)
    assert [(link.title, str(link.address), link.is_self) for link in page.chain] == [
        ("Balie", "None", True),
        ("Wijkteam", "checklist/team", False),
        ("X", "None", False),
    ]


def test_a_checklist_step_keeps_its_links(tmp_path: Path) -> None:
    steps = """\
- [ ] Bel [CoMensha](contact/comensha) **nu**. {#stap-bel bron=bron-een,bron-twee bel=comensha}

    Waarom: zo [gaat](vorm/werk) dat.
    Hoe: rustig,
    en op twee regels.

    Zie: [CoMensha](contact/comensha), [een begrip](begrip/bedenktijd)
"""
    checklist = FILES["nl/rollen/balie.md"] + steps
    page = _page(_guide(compiled(tmp_path, {"nl/rollen/balie.md": checklist})), "checklist/balie")
    assert isinstance(page, Checklist)
    step = page.steps[1]
    assert step.text == "Bel CoMensha nu."
    assert (step.why, step.how) == ("zo gaat dat.", "rustig, en op twee regels.")
    assert step.sources == ("bron-een", "bron-twee")
    assert step.contact == Address.parse("contact/comensha")
    assert [(words, str(address)) for words, address in step.links] == [
        ("CoMensha", "contact/comensha"),
        ("gaat", "vorm/werk"),
        ("een begrip", "begrip/bedenktijd"),
    ]


def test_a_signal_has_all_its_remarks(tmp_path: Path) -> None:
    signal = """\
- Iemand kijkt
  *weg*. {#kijkt-weg vormen=werk plek=balie bron=bron-een sterk=zwak dimensie=dwang alarm}

    Kan ook: verlegen.

    Kijk: naar de handen.

    Vraag: ‘Gaat het?’

    Sterker: vaker.

    Zwakker: nooit meer.
"""
    text = FILES["nl/signalen/papieren.md"] + signal
    record = _guide(compiled(tmp_path, {"nl/signalen/papieren.md": text})).signals[1]
    assert record.text == "Iemand kijkt weg."
    assert record.ask == "Kijk: naar de handen. ‘Gaat het?’"
    assert (record.innocent, record.stronger, record.weaker) == (
        "verlegen.", "vaker.", "nooit meer.",
    )  # fmt: skip
    assert record.is_alarm
    assert record.strength == "zwak"


def test_a_contact_has_its_parts(tmp_path: Path) -> None:
    text = """\
---
id: voorbeeld
titel: Voorbeeld
soort: contact
nagekeken: 2026-11-01
herzien: 6 maanden
bronnen: [bron-een]
status: nog te controleren
bereik: lokaal
nodig: [overleg]
voor: Overleg.
telefoon: 0800-5151
buitenland: +31 70 333 44 44
uren: ma-vr 9:00-17:00
uren-status: nog te controleren
---

## Houd klaar

- een [adres](vorm/werk)

## Zeg

‘Goedendag.’

## Goed om te weten

Tekst.
"""
    page = _page(_guide(compiled(tmp_path, {"nl/contacten/x.md": text})), "contact/voorbeeld")
    assert isinstance(page, Contact)
    assert page.phone_dial == "08005151"
    assert page.hours is not None
    assert page.hours.words == "maandag–vrijdag 9:00–17:00 (nog te controleren)"
    assert page.have_ready_html == '<ul><li>een <a href="vorm/werk">adres</a></li></ul>'
    assert page.say == "‘Goedendag.’"
    assert page.head.lead == page.purpose == "Overleg."
    assert [section.title for section in page.sections] == ["Goed om te weten"]


def test_a_case_has_scenes_and_what_comes_after(tmp_path: Path) -> None:
    case = FILES["nl/oefenen/balie.md"].replace("goed}", "goed naar=later}") + (
        "\n## Later {#later}\n\n- een gewone lijst\n\nWat doet u?\n\n"
        "- Ik ga. {#ga liever-niet}\n\n    Nee.\n"
        "\n## Terugkijken\n\nZo ging het.\n"
    )
    page = _page(_guide(compiled(tmp_path, {"nl/oefenen/balie.md": case})), "casus/balie")
    assert isinstance(page, Case)
    assert [scene.id for scene in page.scenes] == ["begin", "later"]
    assert page.scenes[0].choices[0].next_scene == "later"
    assert page.scenes[0].choices[0].feedback == "Goed. Zo spreekt u de vrouw zelf."
    assert [str(signal) for signal in page.scenes[0].signals] == ["signaal/paspoort"]
    assert [section.title for section in page.sections] == ["Terugkijken"]


@pytest.mark.parametrize("kind", ["barriere", "toonkaart", "naslag", "vorm"])
def test_text_pages_of_every_kind(tmp_path: Path, kind: str) -> None:
    body = "## Kop {#eigen-naam}\n\nTekst.\n\n### Lager\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"
    page = _page(
        _guide(
            compiled(tmp_path, {"nl/x.md": a_page("Inleiding\nop twee regels.\n\n" + body, kind)})
        ),
        f"{kind}/voorbeeld",
    )
    assert isinstance(page, TextPage)
    assert page.head.lead == "Inleiding op twee regels."
    assert [(s.anchor, s.title, s.level) for s in page.sections] == [
        ("eigen-naam", "Kop", 2),
        ("lager", "Lager", 3),
    ]
    assert "<thead>" not in page.sections[1].body_html
    assert '<td align="right">2</td>' in page.sections[1].body_html
