"""The pages of the forms: the same headings in the same order, and the ways that lead on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

_CONTENT = Path(__file__).parents[2] / "content" / "nl"
_FORMS = sorted((_CONTENT / "vormen").glob("*.md"))
_HEADINGS = [
    ("Wat is het", "wat"),
    ("Wie", "wie"),
    ("Waar", "waar"),
    ("Hoe uitbuiters werken", "hoe"),
    ("Misverstanden", "misverstanden"),
    ("Cijfers", "cijfers"),
    ("Zo begint u een gesprek", "gesprek"),
    ("Wat u niet doet", "niet-doen"),
    ("Kijk ook naar", "kijk-ook"),
]
_WAYS_ON = ["naslag/gesprek", "naslag/verschil", "naslag/misverstanden", "naslag/na-het-gesprek"]
_HEADING = re.compile(r"^## (.+?) \{#([a-z0-9-]+)", re.MULTILINE)


def _links(path: Path) -> set[str]:
    return set(re.findall(r"\]\(([^)]+)\)", path.read_text("utf-8")))


def _pages_led_to(path: Path) -> set[str]:
    return {link.partition("#")[0] for link in _links(path)}


def test_there_are_nine_forms() -> None:
    assert len(_FORMS) == 9


@pytest.mark.parametrize("form", _FORMS, ids=lambda path: path.stem)
def test_every_form_has_the_agreed_headings_in_order(form: Path) -> None:
    """Nothing found on one of them? Then the page has the heading, and says so."""
    assert _HEADING.findall(form.read_text("utf-8")) == _HEADINGS


@pytest.mark.parametrize("form", _FORMS, ids=lambda path: path.stem)
def test_every_form_leads_on(form: Path) -> None:
    pages = _pages_led_to(form)
    assert set(_WAYS_ON) <= pages
    assert "cijfers/nederland" in pages
    assert f"signalen#{form.stem}" in _links(form)
    assert "contact/112" in pages
    assert any(page.startswith("vorm/") for page in pages)
    assert any(page.startswith("begrip/") for page in pages)


@pytest.mark.parametrize("form", _FORMS, ids=lambda path: path.stem)
def test_every_form_says_that_doubt_is_enough_to_consult(form: Path) -> None:
    """The part on what not to do ends with what one does do, and whom one calls."""
    text = form.read_text("utf-8")
    not_doing = text.partition("{#niet-doen}")[2].partition("{#kijk-ook}")[0]
    does = not_doing.partition("Wat u wel doet:")[2]
    assert re.search(r"\((?:contact|begrip)/", does), "whom to call or ask"


@pytest.mark.parametrize("form", _FORMS, ids=lambda path: path.stem)
def test_what_is_still_a_bill_is_marked(form: Path) -> None:
    """A bill is told in a box that says it is to be checked, and with the last step found."""
    text = form.read_text("utf-8")
    for box in re.findall(r"^!!! .*\n(?:    .*\n|\n(?=    ))+", text, re.MULTILINE):
        if "etsvoorstel 36" in box:
            assert "og te controleren" in box, box
            assert "laatste stap" in box, box
    told = re.sub(r"^!!! let-op .*\n(?:    .*\n|\n(?=    ))+", "", text, flags=re.MULTILINE)
    assert "etsvoorstel 36" not in told


def test_differences_lead_back_to_the_forms_and_to_the_talk() -> None:
    pages = _pages_led_to(_CONTENT / "naslag" / "verschil.md")
    told = {f"vorm/{form.stem}" for form in _FORMS} - {
        "vorm/orgaanverwijdering",
        "vorm/draagmoederschap-adoptie",
    }
    assert told <= pages
    assert {*_WAYS_ON, "cijfers/nederland"} - {"naslag/verschil"} <= pages


@pytest.mark.parametrize("name", ["gesprek", "na-het-gesprek", "misverstanden"])
def test_what_is_read_on_the_talk_leads_to_the_differences(name: str) -> None:
    assert "naslag/verschil" in _pages_led_to(_CONTENT / "naslag" / f"{name}.md")


def test_before_and_after_the_talk_lead_to_each_other() -> None:
    assert "naslag/na-het-gesprek" in _pages_led_to(_CONTENT / "naslag" / "gesprek.md")
    assert "naslag/gesprek" in _pages_led_to(_CONTENT / "naslag" / "na-het-gesprek.md")


def test_figures_lead_to_the_forms_that_have_figures() -> None:
    pages = _pages_led_to(_CONTENT / "cijfers" / "nederland.md")
    assert {
        "vorm/seksuele-uitbuiting",
        "vorm/arbeidsuitbuiting",
        "vorm/criminele-uitbuiting",
        "vorm/uitbuiting-minderjarigen",
    } <= pages
