"""The same sources give the same bytes, wherever and whenever they are compiled."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.authoring import compile as compiling
from guide.authoring.compile import Cache, Compilation, compile_guide
from guide.authoring.emergency import emergency_bytes
from guide.authoring.publish import publish
from guide.authoring.sources import Sources, read_sources
from guide.core.diagnostics import Diagnostic
from guide.storage.writer import guide_bytes
from tests.authoring.a_guide import (
    FILES,
    TEMPLATE,
    TEMPLATE_FILE,
    TODAY,
    a_folder,
    a_page,
    compiled,
    with_codes,
)

_PAGE = "nl/naslag/voorbeeld.md"
_PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def _bytes_of(compilation: Compilation) -> bytes:
    assert compilation.guide is not None, compilation.diagnostics
    return guide_bytes(compilation.guide) + emergency_bytes(compilation.guide)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small guide with a picture, its codes given."""
    made = a_folder(tmp_path / "gids", {_PAGE: a_page("Een zin.\n\n![Een kaart](kaart.png)\n")})
    (made / "nl/naslag/kaart.png").write_bytes(_PNG)
    return with_codes(made)


def test_in_another_folder(folder: Path, tmp_path: Path) -> None:
    other = shutil.copytree(folder, tmp_path / "een heel andere map é")
    first, second = compile_guide(folder, TODAY), compile_guide(other, TODAY)
    assert first.digest == second.digest
    assert _bytes_of(first) == _bytes_of(second)


def test_with_the_folder_named_differently(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = _bytes_of(compile_guide(folder, TODAY))
    monkeypatch.chdir(tmp_path)
    assert _bytes_of(compile_guide(Path("gids"), TODAY)) == whole
    (tmp_path / "koppeling").symlink_to(folder)
    assert _bytes_of(compile_guide(Path("koppeling"), TODAY)) == whole


def test_at_another_time(folder: Path) -> None:
    first = _bytes_of(compile_guide(folder, TODAY))
    for path in folder.rglob("*"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    assert _bytes_of(compile_guide(folder, TODAY.replace(day=25))) == first


def test_listed_in_another_order(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _bytes_of(compile_guide(folder, TODAY))
    listdir = os.listdir
    monkeypatch.setattr(os, "listdir", lambda path: sorted(listdir(path), reverse=True))
    assert _bytes_of(compile_guide(folder, TODAY)) == first


def test_read_in_another_order(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = _bytes_of(compile_guide(folder, TODAY))

    def turned_round(folder: Path) -> tuple[Sources, tuple[Diagnostic, ...]]:
        sources, findings = read_sources(folder)
        return replace(sources, pages=sources.pages[::-1]), findings[::-1]

    monkeypatch.setattr(compiling, "read_sources", turned_round)
    assert _bytes_of(compile_guide(folder, TODAY)) == first


def test_with_the_line_ends_of_windows(folder: Path) -> None:
    first = _bytes_of(compile_guide(folder, TODAY))
    for path in [*folder.rglob("*.md"), *folder.glob("*.yaml"), folder / "codes.txt"]:
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert _bytes_of(compile_guide(folder, TODAY)) == first


def test_published_twice(folder: Path, tmp_path: Path) -> None:
    written = []
    for name in ("een", "twee"):
        published = publish(compile_guide(folder, TODAY), tmp_path / name)
        assert published is not None
        assert published.size == published.guide.stat().st_size
        written.append(published.guide.read_bytes() + published.emergency.read_bytes())
    assert written[0] == written[1] == _bytes_of(compile_guide(folder, TODAY))


def test_other_text_gives_another_digest(tmp_path: Path) -> None:
    first = compiled(tmp_path / "a")
    second = compiled(tmp_path / "b", {_PAGE: a_page("Een zin.\n")})
    assert first.digest != second.digest
    assert _bytes_of(first) != _bytes_of(second)


def _says(folder: Path, cache: Cache) -> tuple[bytes, tuple[Diagnostic, ...], str]:
    compilation = compile_guide(folder, TODAY, cache)
    whole = _bytes_of(compilation) if compilation.guide else b""
    return whole, compilation.diagnostics, compilation.digest


def test_with_what_was_read_before(folder: Path) -> None:
    cache = Cache()
    first = _says(folder, cache)
    assert _says(folder, cache) == first == _says(folder, Cache())


def test_a_picture_that_changed_is_seen(folder: Path) -> None:
    cache = Cache()
    before = _says(folder, cache)
    (folder / "nl/naslag/kaart.png").write_bytes(_PNG + b"anders")
    after = _says(folder, cache)
    assert after == _says(folder, Cache())
    assert after[0] != before[0]
    (folder / "nl/naslag/kaart.png").unlink()
    assert _says(folder, cache) == _says(folder, Cache())


_EDITS: Mapping[str, tuple[str, ...]] = {
    **{name: (text, "", text.replace("e", "é", 1)) for name, text in FILES.items()},
    _PAGE: (a_page("Een zin.\n"), a_page("Zie [dit](begrip/bedenktijd).\n"), "kapot"),
    "nl/begrippen/bedenktijd.md": (
        FILES["nl/begrippen/bedenktijd.md"],
        FILES["nl/begrippen/bedenktijd.md"].replace("id: bedenktijd", "id: wachttijd"),
        "kapot",
    ),
    "gids.yaml": (
        FILES["gids.yaml"],
        FILES["gids.yaml"] + "ernst:\n  G203: fout\n",
        FILES["gids.yaml"].replace("  overleg: Overleg\n", ""),
    ),
    "weging.yaml": (
        FILES["weging.yaml"],
        FILES["weging.yaml"].replace("minstens: 2", "minstens: 3"),
        "kapot",
    ),
    TEMPLATE_FILE: (TEMPLATE, TEMPLATE.replace("denk]", "vraag]"), "kapot"),
}
_STEPS = st.lists(
    st.sampled_from(sorted(_EDITS)).flatmap(
        lambda name: st.tuples(st.just(name), st.sampled_from([None, *_EDITS[name]]))
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=25)
@given(steps=_STEPS)
def test_any_row_of_edits_seen_through_the_cache(
    steps: list[tuple[str, str | None]], tmp_path: Path
) -> None:
    shutil.rmtree(tmp_path / "gids", ignore_errors=True)
    folder = with_codes(a_folder(tmp_path / "gids"))
    cache = Cache()
    _says(folder, cache)
    for name, text in steps:
        path = folder / name
        if text is None:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert _says(folder, cache) == _says(folder, Cache())
