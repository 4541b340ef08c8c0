"""Colours that can be read, icons that exist, fonts that load."""

from __future__ import annotations

import ast
import json

import pytest

from guide.ui.names import ENTRY_ICONS, SECTION_ICONS
from guide.ui.theme.fonts import load_fonts
from guide.ui.theme.theme import Theme
from guide.ui.theme.tokens import CONTROL_PAIRS, LIGHT, PALETTES, TEXT_PAIRS, contrast
from tests.support.ui import ROOT


@pytest.mark.parametrize("name", sorted(PALETTES))
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read(name: str, pair: tuple[str, str]) -> None:
    palette = PALETTES[name]
    least = 7.0 if name.startswith("contrast") else 4.5
    assert contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) >= least


@pytest.mark.parametrize("name", sorted(PALETTES))
@pytest.mark.parametrize("pair", CONTROL_PAIRS, ids="-on-".join)
def test_controls_stand_out(name: str, pair: tuple[str, str]) -> None:
    palette = PALETTES[name]
    assert contrast(getattr(palette, pair[0]), getattr(palette, pair[1])) >= 3.0


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_icon_that_is_named_exists() -> None:
    glyphs = set(json.loads((ROOT / "resources/icons/icons.json").read_text("utf-8")))
    named = {*SECTION_ICONS.values(), *ENTRY_ICONS.values()}
    for path in (ROOT / "guide/ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                for keyword in node.keywords:
                    value = keyword.value
                    if keyword.arg == "icon" and isinstance(value, ast.Constant) and value.value:
                        named.add(str(value.value))
    assert named - glyphs == set()


def test_all_fonts_load() -> None:
    assert load_fonts(ROOT / "resources") == ()


def test_a_missing_font_is_named(tmp_path: object) -> None:
    assert "zakgids-icons.ttf" in load_fonts(ROOT / "tests")


def test_the_bars_never_take_more_than_a_quarter() -> None:
    theme = Theme(LIGHT, 400).for_frame(768)
    assert theme.px(64) + theme.px(44) <= 768 / 4 + 1
    assert Theme(LIGHT, 100).for_frame(300).zoom == 100
