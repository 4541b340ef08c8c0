"""The flows of the real content, each read by itself: what else is wrong does not matter here."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from guide.authoring.parse.page import read_page
from guide.authoring.parsed import Parsed
from guide.authoring.render import Renderer
from guide.authoring.report import for_people
from guide.authoring.sources import SourceFile
from guide.core.content.records import Flow

FOLDER = Path(__file__).parents[2] / "content" / "nl" / "stappenplannen"


@cache
def real_pages() -> tuple[Parsed, ...]:
    """Every flow that editors have written, as it was read."""
    pages = tuple(map(_read, sorted(FOLDER.glob("*.md"))))
    assert pages, "there are flows"
    return pages


def real_flows() -> list[Flow]:
    """Every flow that editors have written, with its drawing."""
    return [page.page for page in real_pages() if isinstance(page.page, Flow)]


def _read(path: Path) -> Parsed:
    source = SourceFile(path.name, path.read_text(encoding="utf-8"), "")
    read = read_page(source, Renderer({}))
    assert not read.findings, for_people(read.findings)
    assert read.parsed is not None
    return read.parsed
