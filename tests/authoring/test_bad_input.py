"""What goes wrong with files: a finding that says where and what to do, never a traceback.

`examples` shows the words of each message; here is what cannot be shown as a text, and that the
last good guide stays.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from guide.authoring.compile import Compilation, compile_guide
from guide.authoring.publish import publish
from guide.core.diagnostics import Diagnostic
from tests.authoring.a_guide import FILES, TODAY, a_folder, a_page, compiled, with_codes

_PAGE = "nl/naslag/voorbeeld.md"


def _only_finding(compilation: Compilation, code: str) -> Diagnostic:
    assert compilation.guide is None
    assert [d.code for d in compilation.diagnostics] == [code]
    return compilation.diagnostics[0]


_SPOILT = {
    "front matter that is no YAML": (
        a_page("Een zin.\n").replace("titel: Voorbeeld", "titel: Een: voorbeeld"),
        3,
        "G042",
    ),
    "a quote that is not closed": (
        a_page("Een zin.\n").replace("titel: Voorbeeld", 'titel: "Voorbeeld'),
        3,
        "G032",
    ),
    "a bracket that is not closed": (
        a_page("Een zin.\n")
        .replace("[bron-een]", "[bron-een")
        .replace("titel: Voorbeeld", "titel: [Voor"),
        3,
        "G032",
    ),
    "front matter without an end": ("---\nid: voorbeeld\n\nEen zin.\n", 1, "G031"),
    "no front matter": ("Een zin.\n", 1, "G030"),
    "an unknown kind": (a_page("Een zin.\n", kind="vrom"), 4, "G047"),
    "an unknown key": (a_page("Een zin.\n", head="niveau: 2\n"), 8, "G038"),
    "an id twice": (a_page("Een zin.\n\n## Een {#a}\n\nA.\n\n## Twee {#a}\n\nB.\n"), 16, "G056"),
    "a dead link": (a_page("Een zin.\n\nBel [hem](contact/politei).\n"), 12, "G021"),
    "a script": (a_page("Een zin.\n\n<script>alert(1)</script>\n"), 12, "G052"),
    "a picture from elsewhere": (
        a_page("Een zin.\n\n![Kaart](https://www.voorbeeld.nl/kaart.png)\n"),
        12,
        "G066",
    ),
    "a picture by a path of the disk": (
        a_page("Een zin.\n\n![Kaart](file:///etc/kaart.png)\n"),
        12,
        "G066",
    ),
}


@pytest.mark.parametrize(("text", "line", "code"), _SPOILT.values(), ids=_SPOILT)
def test_spoilt_page(tmp_path: Path, text: str, line: int, code: str) -> None:
    compilation = compiled(tmp_path, {_PAGE: text})
    assert compilation.guide is None
    errors = [d for d in compilation.diagnostics if d.is_error]
    assert {(d.place.file, d.place.line) for d in errors} == {(_PAGE, line)}
    assert code in {d.code for d in errors}
    assert all(d.remedy or d.suggestions for d in errors)
    assert all(d.excerpt == text.split("\n")[line - 1].rstrip() for d in errors)


def test_the_same_page_twice(tmp_path: Path) -> None:
    twin = "nl/vormen/zelfde.md"
    finding = _only_finding(compiled(tmp_path, {twin: FILES["nl/vormen/werk.md"]}), "G202")
    assert finding.place.file == twin
    assert finding.place.line == 2
    assert "nl/vormen/werk.md" in finding.message


def test_all_mistakes_come_out_at_once_in_the_order_of_the_files(tmp_path: Path) -> None:
    pages = {f"nl/naslag/p{i}.md": text for i, (text, _, _) in enumerate(_SPOILT.values())}
    findings = compiled(tmp_path, pages).diagnostics
    places = [(d.place.file, d.place.line, d.place.column) for d in findings]
    assert {file for file, _, _ in places} >= set(pages)
    assert places == sorted(places)


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    (folder / "nl/naslag").mkdir()
    (folder / _PAGE).write_bytes(b"---\nid: voorbeeld\n\xff\xfe\n---\n")
    assert _only_finding(compile_guide(folder, TODAY), "G006").place.line == 3


def test_fifty_megabytes_are_not_read(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    for name in ("nl/groot.md", "nl/groot.png"):
        with (folder / name).open("wb") as stream:
            stream.truncate(50_000_000)
    started = time.perf_counter()
    finding = _only_finding(compile_guide(folder, TODAY), "G005")
    assert time.perf_counter() - started < 2
    assert "50.0 MB" in finding.message


@pytest.mark.parametrize("name", ["gids.yaml", "bronnen.yaml", "codes.txt"])
def test_fifty_megabytes_in_place_of(tmp_path: Path, name: str) -> None:
    folder = with_codes(a_folder(tmp_path))
    with (folder / name).open("wb") as stream:
        stream.truncate(50_000_000)
    compilation = compile_guide(folder, TODAY)
    assert compilation.guide is None
    assert [d.code for d in compilation.findings_of(name)] == ["G005"]


def test_an_empty_folder(tmp_path: Path) -> None:
    compilation = compile_guide(tmp_path, TODAY)
    assert compilation.guide is None
    assert {d.place.file for d in compilation.diagnostics} >= {"gids.yaml", "bronnen.yaml"}
    assert all(d.remedy for d in compilation.diagnostics)


def test_a_folder_without_pages(tmp_path: Path) -> None:
    for name in ("gids.yaml", "bronnen.yaml"):
        (tmp_path / name).write_text(FILES[name], encoding="utf-8")
    (tmp_path / "nl/leeg").mkdir(parents=True)
    codes = {d.code for d in compile_guide(tmp_path, TODAY).diagnostics if d.place.file == "nl"}
    assert codes == {"G003"}


def test_empty_files(tmp_path: Path) -> None:
    compilation = compile_guide(a_folder(tmp_path, dict.fromkeys(FILES, "")), TODAY)
    assert compilation.guide is None
    assert {d.place.file for d in compilation.diagnostics} >= set(FILES) - {"bronnen.yaml"}


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything"
)
@pytest.mark.parametrize("name", ["nl/vormen", "nl/vormen/werk.md", "gids.yaml", "nl"])
def test_without_rights(tmp_path: Path, name: str) -> None:
    folder = with_codes(a_folder(tmp_path))
    (folder / name).chmod(0)
    try:
        findings = compile_guide(folder, TODAY).findings_of(name)
    finally:
        (folder / name).chmod(0o700)
    assert [d.code for d in findings] == ["G004"]
    assert "rechten" in findings[0].message


@pytest.mark.parametrize("error", [PermissionError(13, "nee"), OSError(5, "Input/output error")])
def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    folder = with_codes(a_folder(tmp_path))
    read_bytes = Path.read_bytes

    def fails(path: Path) -> bytes:
        if path.name == "werk.md":
            raise error
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", fails)
    assert [d.code for d in compile_guide(folder, TODAY).findings_of("nl/vormen/werk.md")] == [
        "G004"
    ]


_LINKS = {
    "to itself": ("nl/naslag/a.md", "a.md", "G008"),
    "to the folder above": ("nl/naslag", "..", "G007"),
    "to the pages": ("nl/naslag", ".", "G008"),
    "to a folder outside": ("nl/naslag", "/etc", "G007"),
    "to a file outside": ("nl/naslag/a.md", "/etc/passwd", "G007"),
    "to nothing": ("nl/naslag/a.md", "weg.md", "G008"),
}


@pytest.mark.parametrize(("name", "target", "code"), _LINKS.values(), ids=_LINKS)
def test_symbolic_link(tmp_path: Path, name: str, target: str, code: str) -> None:
    folder = with_codes(a_folder(tmp_path / "een" / "gids"))
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).symlink_to(target if target != ".." else "../..")
    finding = _only_finding(compile_guide(folder, TODAY), code)
    assert finding.place.file == name


def test_symbolic_link_in_place_of_the_ledger(tmp_path: Path) -> None:
    folder = a_folder(tmp_path / "gids")
    (tmp_path / "codes.txt").write_text("", encoding="utf-8")
    (folder / "codes.txt").symlink_to(tmp_path / "codes.txt")
    findings = compile_guide(folder, TODAY).findings_of("codes.txt")
    assert [d.code for d in findings] == ["G007"]


def test_symbolic_link_inside_is_followed(tmp_path: Path) -> None:
    folder = a_folder(tmp_path)
    (folder / "nl/vormen/werk.md").rename(folder / "werk.md")
    (folder / "nl/vormen/werk.md").symlink_to("../../werk.md")
    assert compile_guide(with_codes(folder), TODAY).guide is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    os.mkfifo(folder / "nl/pijp.md")
    _only_finding(compile_guide(folder, TODAY), "G004")


def test_hidden_files_are_left_alone(tmp_path: Path) -> None:
    folder = with_codes(a_folder(tmp_path))
    (folder / "nl/.werk.md.swp").write_bytes(b"\xff")
    (folder / "nl/.git").mkdir()
    (folder / "nl/.git/kapot.md").write_bytes(b"\xff")
    (folder / "nl/aantekening.txt").write_bytes(b"\xff")
    assert compile_guide(folder, TODAY).diagnostics == ()


def test_with_errors_the_last_good_guide_stays(tmp_path: Path) -> None:
    good = publish(compiled(tmp_path / "gids"), tmp_path / "uit")
    assert good is not None
    before = (good.guide.read_bytes(), good.emergency.read_bytes())
    for text, _, _ in _SPOILT.values():
        assert publish(compiled(tmp_path / "gids", {_PAGE: text}), tmp_path / "uit") is None
    assert (good.guide.read_bytes(), good.emergency.read_bytes()) == before
    assert sorted(path.name for path in (tmp_path / "uit").iterdir()) == sorted(
        [good.guide.name, good.emergency.name]
    )


def test_with_errors_no_folder_is_made(tmp_path: Path) -> None:
    assert publish(compiled(tmp_path / "gids", {_PAGE: "kapot"}), tmp_path / "uit") is None
    assert not (tmp_path / "uit").exists()


def test_publishing_where_a_file_stands(tmp_path: Path) -> None:
    (tmp_path / "uit").write_text("iets anders", encoding="utf-8")
    with pytest.raises(OSError, match="uit"):
        publish(compiled(tmp_path / "gids"), tmp_path / "uit")
    assert (tmp_path / "uit").read_text(encoding="utf-8") == "iets anders"
