"""Reads the command line of the window program."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from guide.services.settings import THEMES, ZOOM_STEPS


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"'{text}' is geen maat; schrijf bijvoorbeeld 1366x768")
    return int(match[1]), int(match[2])


def _zoom(text: str) -> int:
    if not text.isdigit() or not ZOOM_STEPS[0] <= int(text) <= ZOOM_STEPS[-1]:
        raise argparse.ArgumentTypeError(f"'{text}' is geen tekstgrootte van 80 tot en met 400")
    return int(text)


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(
        prog="zakgids",
        description="Zakgids Mensenhandel: signalen, checklists, stappenplannen en contacten. "
        "Werkt zonder internet.",
    )
    p.add_argument(
        "address",
        nargs="?",
        default="",
        metavar="ADRES",
        help="wat te openen: een adres (contact/comensha), een deel (contacten) of een code (F2)",
    )
    p.add_argument("--content", type=Path, metavar="BESTAND", help="een andere gids.sqlite")
    p.add_argument("--theme", choices=THEMES, help="kleuren voor deze keer")
    p.add_argument("--size", type=_size, metavar="BxH", help="maat van het venster, zoals 1366x768")
    p.add_argument("--zoom", type=_zoom, metavar="PROCENT", help="tekstgrootte, 80 tot en met 400")
    p.add_argument(
        "--tour", type=Path, metavar="MAP", help="bewaar een afbeelding van elk deel en stop"
    )
    p.add_argument("--selftest", action="store_true", help="doorloop de gids en stop")
    p.add_argument("--about", action="store_true", help="zeg wat dit is en stop")
    p.add_argument("--json", action="store_true", help="met --about: als JSON")
    p.add_argument("--typing", default="", help=argparse.SUPPRESS)
    p.add_argument("--hold", action="store_true", help=argparse.SUPPRESS)
    p.add_argument("--watch", action="store_true", help=argparse.SUPPRESS)
    p.add_argument("--findings", type=Path, help=argparse.SUPPRESS)
    p.add_argument("--export", type=Path, help=argparse.SUPPRESS)
    return p
