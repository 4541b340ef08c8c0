"""Publishing: both files or none, and only what reads back as it was written."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from guide.authoring.emergency import emergency_bytes
from guide.authoring.publish import publish
from guide.authoring.verify import NotAsWritten, verify
from guide.core.content.records import Edition
from guide.storage.reader import GuideReader
from guide.storage.writer import Guide, write_guide
from tests.authoring.a_guide import a_page, compiled


def _guide(folder: Path) -> Guide:
    guide = compiled(folder).guide
    assert guide is not None
    return guide


def test_both_files_are_written(tmp_path: Path) -> None:
    published = publish(compiled(tmp_path / "gids"), tmp_path / "uit")
    assert published is not None
    assert published.guide.stat().st_size == published.size
    assert sorted(path.name for path in (tmp_path / "uit").iterdir()) == [
        "gids.sqlite",
        "noodnummers.json",
    ]
    reader = GuideReader(published.guide)
    assert reader.edition().title == "Voorbeeldgids"
    reader.close()


def test_with_errors_the_last_good_guide_stays(tmp_path: Path) -> None:
    out = tmp_path / "uit"
    publish(compiled(tmp_path / "gids"), out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    broken = compiled(tmp_path / "gids", {"nl/naslag/x.md": a_page("<b>x</b>\n")})
    assert publish(broken, out) is None
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_a_folder_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "uit").write_text("een bestand")
    with pytest.raises(OSError, match="uit"):
        publish(compiled(tmp_path / "gids"), tmp_path / "uit")


def test_emergency_numbers_stand_in_order(tmp_path: Path) -> None:
    numbers = json.loads(emergency_bytes(_guide(tmp_path)))
    assert [number["phone"] for number in numbers] == [
        "112", "0900-8844", "033-448 11 86", "0800-7000",
    ]  # fmt: skip
    assert numbers[2] == {"name": "CoMensha", "phone": "033-448 11 86", "dial": "+31334481186"}


def _other_edition(edition: Edition) -> Edition:
    return replace(edition, title="Een andere gids")


@pytest.mark.parametrize("part", ["edition", "pages", "signals", "codes", "entries"])
def test_a_file_that_says_something_else_is_found(tmp_path: Path, part: str) -> None:
    guide = _guide(tmp_path / "gids")
    path = tmp_path / "gids.sqlite"
    write_guide(guide, path)
    verify(path, guide)
    page = guide.pages[0]
    others: dict[str, object] = {
        "edition": _other_edition(guide.edition),
        "pages": [replace(page, head=replace(page.head, lead="anders")), *guide.pages[1:]],
        "signals": [],
        "codes": {"V9": page.head.address},
        "entries": guide.entries[1:],
    }
    with pytest.raises(NotAsWritten):
        verify(path, replace(guide, **{part: others[part]}))


def test_a_damaged_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "gids.sqlite"
    path.write_bytes(b"geen gids")
    with pytest.raises(NotAsWritten):
        verify(path, _guide(tmp_path / "gids"))
