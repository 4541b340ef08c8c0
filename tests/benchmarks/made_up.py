"""Content by the thousand, made from nothing: sources to compile, and a compiled guide to open."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from guide.authoring.compile import compile_guide
from guide.core.content.address import Address, Kind
from guide.core.content.codes import LETTER_OF_KIND, Code
from guide.core.content.records import Entry, EntryKind, TextPage, TextSection
from guide.storage.writer import Guide, write_guide
from tests.support.builders import a_head

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 24)
KINDS = [Kind.REFERENCE, Kind.TERM, Kind.BARRIER, Kind.CARD]
SENTENCE = (
    "Wie onder dwang werkt, durft vaak **niets te zeggen** en kijkt weg als u naar de huisvesting "
    "vraagt."
)


def sources(folder: Path, count: int) -> Path:
    """The real content and so many pages more, each with a code."""
    shutil.copytree(ROOT / "content", folder)
    extra = folder / "nl" / "naslag" / "gemaakt"
    extra.mkdir(parents=True)
    for number in range(count):
        (extra / f"gemaakt-{number}.md").write_text(_page_source(number), encoding="utf-8")
    ledger, _ = compile_guide(folder, TODAY).new_ledger()
    (folder / "codes.txt").write_text(ledger, encoding="utf-8")
    return folder


def _page_source(number: int) -> str:
    head = [
        "---",
        f"id: gemaakt-{number}",
        f"titel: Gemaakte pagina {number}",
        "soort: naslag",
        "nagekeken: 2026-11-24",
        "herzien: 1 jaar",
        f"bronnen: [{_a_source()}]",
        "---",
    ]
    return "\n".join([*head, "", f"Pagina {number} is er om te meten.", "", *_blocks(number)])


def _a_source() -> str:
    lines = (ROOT / "content" / "bronnen.yaml").read_text("utf-8").splitlines()
    ids = (line.partition(":")[0] for line in lines if line[:1].isalpha())
    return next(ids)


def _blocks(number: int) -> Iterator[str]:
    for part in range(4):
        yield f"## Deel {part} van {number}\n"
        yield f"{SENTENCE} Zie [{number}](contact/112).\n"
        yield from (f"- Punt {point}: let op wat u ziet, hoort en leest." for point in range(4))
        yield ""


def text_page(number: int, parts: int, blocks: int) -> TextPage:
    """A page of so many sections with so many paragraphs each."""
    kind = KINDS[number % len(KINDS)]
    code = f"{LETTER_OF_KIND[kind]}{7000 + number // len(KINDS)}"
    paragraph = f"<p>{SENTENCE.replace('**', '')}</p>"
    return TextPage(
        a_head(f"{kind.value}/gemaakt-{number}", code, title=f"Gemaakte pagina {number}"),
        tuple(
            TextSection(f"deel-{part}", f"Deel {part}", 2, paragraph * blocks)
            for part in range(parts)
        ),
    )


def compiled(target: Path, pages: list[TextPage]) -> Path:
    """The real guide and these pages more, as a compiled file."""
    real = compile_guide(ROOT / "content", TODAY).guide
    if real is None:
        raise SystemExit("The content has errors; `make check` says which.")
    write_guide(_with(real, pages), target)
    return target


def _with(guide: Guide, pages: list[TextPage]) -> Guide:
    codes: dict[Code, Address] = {page.head.code: page.head.address for page in pages}
    return replace(
        guide,
        pages=[*guide.pages, *pages],
        codes={**guide.codes, **codes},
        entries=[*guide.entries, *(_entry(page) for page in pages)],
    )


def _entry(page: TextPage) -> Entry:
    head = page.head
    assert head.address.kind is not None
    kind = EntryKind(head.address.kind.value)
    return Entry(head.address, head.code, kind, head.title, SENTENCE, ())
