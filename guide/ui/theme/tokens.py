"""Every colour of the guide, by what it is for. Contrast of each pair in use is a test."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as ``#RRGGBB``; ``border`` is the width of lines and frames in pixels at 100 %."""

    name: str
    is_dark: bool
    border: int
    canvas: str
    surface: str
    sunken: str
    line: str
    line_strong: str
    text: str
    text_soft: str
    accent: str
    on_accent: str
    on_accent_soft: str
    accent_tile: str
    accent_well: str
    danger: str
    on_danger: str
    danger_well: str
    warning: str
    warning_well: str
    good: str
    good_well: str
    sidebar: str
    sidebar_text: str
    sidebar_soft: str
    sidebar_line: str
    sidebar_selected: str
    sidebar_edge: str
    mark: str
    on_mark: str
    scrim: str
    end: str
    on_end: str


LIGHT = Palette(
    name="light",
    is_dark=False,
    border=1,
    canvas="#F6F4EF",
    surface="#FFFFFF",
    sunken="#EFECE5",
    line="#E0DBD0",
    line_strong="#8A8578",
    text="#1B2430",
    text_soft="#525B68",
    accent="#0B636B",
    on_accent="#FFFFFF",
    on_accent_soft="#D9ECEC",
    accent_tile="#2A777E",
    accent_well="#E3F0F0",
    danger="#A3211B",
    on_danger="#FFFFFF",
    danger_well="#FBEAE8",
    warning="#8A5300",
    warning_well="#FCF1DD",
    good="#256B43",
    good_well="#E5F2EA",
    sidebar="#12343B",
    sidebar_text="#D9E7E8",
    sidebar_soft="#9DB7BA",
    sidebar_line="#2C4C53",
    sidebar_selected="#1E4A52",
    sidebar_edge="#F2B84B",
    mark="#F9DE9C",
    on_mark="#1B2430",
    scrim="#12202A",
    end="#1B2430",
    on_end="#FFFFFF",
)

DARK = Palette(
    name="dark",
    is_dark=True,
    border=1,
    canvas="#12171C",
    surface="#1B2229",
    sunken="#161C22",
    line="#2E3842",
    line_strong="#7D8894",
    text="#E9EEF2",
    text_soft="#A7B2BD",
    accent="#5FC3C8",
    on_accent="#06262A",
    on_accent_soft="#0A3439",
    accent_tile="#7AD0D4",
    accent_well="#17343A",
    danger="#FF8A80",
    on_danger="#3A0B08",
    danger_well="#3A1B1A",
    warning="#F2BC66",
    warning_well="#372A12",
    good="#7CCB9A",
    good_well="#16301F",
    sidebar="#0E1F24",
    sidebar_text="#D9E7E8",
    sidebar_soft="#94ADB1",
    sidebar_line="#24393F",
    sidebar_selected="#183A41",
    sidebar_edge="#F2B84B",
    mark="#6B5318",
    on_mark="#FFF4D6",
    scrim="#05080A",
    end="#E9EEF2",
    on_end="#12171C",
)

CONTRAST_LIGHT = Palette(
    name="contrast-light",
    is_dark=False,
    border=2,
    canvas="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    line="#000000",
    line_strong="#000000",
    text="#000000",
    text_soft="#000000",
    accent="#00363B",
    on_accent="#FFFFFF",
    on_accent_soft="#FFFFFF",
    accent_tile="#00363B",
    accent_well="#FFFFFF",
    danger="#7A0000",
    on_danger="#FFFFFF",
    danger_well="#FFFFFF",
    warning="#4A2C00",
    warning_well="#FFFFFF",
    good="#003D1C",
    good_well="#FFFFFF",
    sidebar="#000000",
    sidebar_text="#FFFFFF",
    sidebar_soft="#FFFFFF",
    sidebar_line="#FFFFFF",
    sidebar_selected="#000000",
    sidebar_edge="#FFD700",
    mark="#FFE94D",
    on_mark="#000000",
    scrim="#000000",
    end="#000000",
    on_end="#FFFFFF",
)

CONTRAST_DARK = Palette(
    name="contrast-dark",
    is_dark=True,
    border=2,
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    line_strong="#FFFFFF",
    text="#FFFFFF",
    text_soft="#FFFFFF",
    accent="#7DF3FA",
    on_accent="#000000",
    on_accent_soft="#000000",
    accent_tile="#7DF3FA",
    accent_well="#000000",
    danger="#FFB3AC",
    on_danger="#000000",
    danger_well="#000000",
    warning="#FFD98F",
    warning_well="#000000",
    good="#A6F0C0",
    good_well="#000000",
    sidebar="#000000",
    sidebar_text="#FFFFFF",
    sidebar_soft="#FFFFFF",
    sidebar_line="#FFFFFF",
    sidebar_selected="#000000",
    sidebar_edge="#FFD700",
    mark="#FFE94D",
    on_mark="#000000",
    scrim="#000000",
    end="#FFFFFF",
    on_end="#000000",
)

PALETTES: dict[str, Palette] = {p.name: p for p in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *(
        (text, ground)
        for text in ("text", "text_soft")
        for ground in ("canvas", "surface", "sunken")
    ),
    *(("text", well) for well in ("accent_well", "danger_well", "warning_well", "good_well")),
    ("text_soft", "accent_well"),
    ("text_soft", "warning_well"),
    ("accent", "canvas"),
    ("accent", "surface"),
    ("accent", "accent_well"),
    ("on_accent", "accent"),
    ("on_accent_soft", "accent"),
    ("danger", "surface"),
    ("danger", "danger_well"),
    ("on_danger", "danger"),
    ("warning", "surface"),
    ("warning", "warning_well"),
    ("good", "surface"),
    ("good", "good_well"),
    ("sidebar_text", "sidebar"),
    ("sidebar_text", "sidebar_selected"),
    ("sidebar_soft", "sidebar"),
    ("on_mark", "mark"),
    ("on_end", "end"),
)
"""Text on ground, as it occurs: 4.5:1 and more, 7:1 and more in high contrast."""

CONTROL_PAIRS: tuple[tuple[str, str], ...] = (
    ("line_strong", "surface"),
    ("line_strong", "canvas"),
    ("accent", "surface"),
    ("accent", "canvas"),
    ("sidebar_edge", "sidebar"),
)
"""Borders and marks that carry a meaning: 3:1 and more."""


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1.0 to 21.0 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
