"""The examples in ``examples/*.md``: sources with something wrong, and what is said about them.

An example is a heading, the files that differ from the small guide of `a_guide`, and the messages
that must come out, all of them. Run with ``ZAKGIDS_EXAMPLES=write`` to write the messages anew;
look at them before you commit.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from guide.authoring.compile import compile_guide
from guide.authoring.messages import CATALOGUE
from guide.authoring.report import for_people
from tests.authoring.a_guide import TODAY, a_folder, with_codes

_FOLDER = Path(__file__).parent / "examples"
_BLOCK = re.compile(r"^~~~~ ?(?P<info>.*)\n(?P<text>(?:(?!~~~~).*\n)*?)~~~~$", re.MULTILINE)
_HEADING = re.compile(r"^# (.*)\n(?=\n~~~~ )", re.MULTILINE)
_INFO = re.compile(r"(?P<name>\S*)(?: \((?P<how>.*)\))?")
_MESSAGES = "meldingen"


@dataclass(frozen=True)
class Example:
    """One heading of an example file."""

    file: Path
    title: str
    sources: tuple[tuple[str, str, str], ...]
    """Name, how to write it, text."""
    expected: str


def _examples() -> list[Example]:
    found = []
    for file in sorted(_FOLDER.glob("*.md")):
        parts = _HEADING.split(file.read_text(encoding="utf-8"))
        for title, text in zip(parts[1::2], parts[2::2], strict=True):
            found.append(_example(file, title, text))
    return found


def _example(file: Path, title: str, text: str) -> Example:
    sources = []
    expected = ""
    for match in _BLOCK.finditer(text):
        info = _INFO.fullmatch(match["info"])
        assert info is not None, match["info"]
        if info["name"] == _MESSAGES:
            expected = match["text"]
        else:
            sources.append((info["name"], info["how"] or "", match["text"]))
    return Example(file, title, tuple(sources), expected)


EXAMPLES = _examples()


def _write(folder: Path, name: str, how: str, text: str) -> None:
    """Write one source; ``how`` says what is odd about it."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_file():
        path.unlink()
    if how == "ontbreekt":
        return
    if how == "map":
        path.mkdir()
    elif how.startswith("snelkoppeling naar "):
        path.symlink_to(how.removeprefix("snelkoppeling naar "))
    elif how == "twee megabyte":
        path.write_text("a" * 2_000_000, encoding="utf-8")
    elif how == "groot plaatje":
        path.write_bytes(b"\x89PNG" + bytes(300_000))
    else:
        shown = text.replace("␀", "\x00").replace("⏎", "  ")
        encoding = "latin-1" if how == "latin-1" else "utf-8"
        path.write_text(shown, encoding=encoding, newline="\n")


def _said(example: Example, folder: Path) -> str:
    names = [name for name, _, _ in example.sources]
    if "geen-map" in names:
        return for_people(compile_guide(Path("geen-map"), TODAY).diagnostics)
    a_folder(folder)
    for name, how, text in example.sources:
        if name != "codes.txt":
            _write(folder, name, how, text)
    if "codes.txt" not in names:
        with_codes(folder)
    for name, how, text in example.sources:
        if name == "codes.txt":
            _write(folder, name, how, text)
    return for_people(compile_guide(folder, TODAY).diagnostics)


@pytest.mark.parametrize("example", EXAMPLES, ids=[f"{e.file.stem}: {e.title}" for e in EXAMPLES])
def test_example(example: Example, tmp_path: Path) -> None:
    said = _said(example, tmp_path / "gids")
    if os.environ.get("ZAKGIDS_EXAMPLES") == "write":
        _rewrite(example, said)
    else:
        assert said == example.expected


def _rewrite(example: Example, said: str) -> None:
    text = example.file.read_text(encoding="utf-8")
    start = text.index(f"# {example.title}\n")
    opening = text.index(f"~~~~ {_MESSAGES}\n", start) + len(f"~~~~ {_MESSAGES}\n")
    closing = text.index("~~~~", opening)
    example.file.write_text(text[:opening] + said + text[closing:], encoding="utf-8")


def test_every_message_has_an_example() -> None:
    shown = "\n".join(example.expected for example in EXAMPLES)
    missing = [code for code in CATALOGUE if f" {code}  " not in shown]
    assert missing == []
