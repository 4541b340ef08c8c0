"""What the two spec files share: the list of what stays out, the licences, the program's data."""

from __future__ import annotations

import importlib.metadata
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ICON = "resources/packaging/icons/zakgids-256.png"
TRIM_FILE = HERE / "trim.txt"

# (name in the folder, file on this disk, kind), as PyInstaller passes them round
Entry = tuple[str, str, str]
Pair = tuple[str, str]


@dataclass(frozen=True)
class Trim:
    """What stays out: patterns of files, exceptions to them, Python modules."""

    files: tuple[str, ...]
    kept: tuple[str, ...]
    modules: tuple[str, ...]

    def leaves_out(self, name: str) -> bool:
        place = name.replace("\\", "/").lower()
        return _fits(place, self.files) and not _fits(place, self.kept)

    def without(self, entries: Iterable[Entry]) -> list[Entry]:
        """The entries that stay; a link goes with the file that it points to."""
        return [
            entry
            for entry in entries
            if not self.leaves_out(entry[0])
            and not (entry[2] == "SYMLINK" and self.leaves_out(entry[1]))
        ]


def _fits(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(place, pattern) for pattern in patterns)


def read_trim(text: str) -> Trim:
    """The list as people write it; a line that is none of the three kinds is an error."""
    found: dict[str, list[str]] = {"file": [], "keep": [], "module": []}
    for number, line in enumerate(text.splitlines(), start=1):
        words = line.partition("#")[0].split()
        if not words:
            continue
        if len(words) != 2 or words[0] not in found:
            raise ValueError(f"trim.txt:{number}: not ‘file’, ‘keep’ or ‘module’ and one name")
        found[words[0]].append(words[1] if words[0] == "module" else words[1].lower())
    return Trim(tuple(found["file"]), tuple(found["keep"]), tuple(found["module"]))


def trim() -> Trim:
    return read_trim(TRIM_FILE.read_text(encoding="utf-8"))


def needed(entries: Iterable[Entry], needs_of: Callable[[str], set[str]]) -> list[Entry]:
    """Without those libraries of the system that nothing in the folder needs any more.

    What stands at the top of the folder was brought along for something else; `needs_of` tells
    the names of the libraries that a file was linked with.
    """
    entries = list(entries)
    sources = {Path(entry[0]).name: entry[1] for entry in entries if entry[2] != "SYMLINK"}
    todo = [Path(entry[0]).name for entry in entries if not _is_brought_along(entry)]
    seen = set(todo)
    while todo:
        source = sources.get(todo.pop())
        for name in (needs_of(source) if source else set()) - seen:
            seen.add(name)
            todo.append(name)
    return [entry for entry in entries if Path(entry[0]).name in seen]


def _is_brought_along(entry: Entry) -> bool:
    name, _, kind = entry
    return kind == "BINARY" and "/" not in name and not name.startswith("libpython")


def linked_with(path: str) -> set[str]:
    """The libraries that a Linux binary names itself, without theirs in turn."""
    said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False)
    lines = [line.split() for line in said.stdout.splitlines()]
    return {words[1] for words in lines if len(words) == 2 and words[0] == "NEEDED"}


def program_data() -> list[Pair]:
    """(file or folder, place in the folder): the compiled guide, its sources, fonts, words."""
    wanted = {
        "build/gids.sqlite": ".",
        "build/noodnummers.json": ".",
        "content": "content",
        "resources/fonts": "resources/fonts",
        "resources/icons": "resources/icons",
        "resources/i18n": "resources/i18n",
        ICON: Path(ICON).parent.as_posix(),
    }
    return [(str(ROOT / name), place) for name, place in wanted.items() if _filled(ROOT / name)]


def _filled(path: Path) -> bool:
    return path.is_file() or (path.is_dir() and any(path.iterdir()))


def licences(distributions: Iterable[str]) -> list[Pair]:
    """The licence texts of all that is in the folder, under `licences/`."""
    ours = [
        (ROOT / "LICENSE", "zakgids"),
        (ROOT / "content" / "LICENSE.md", "content"),
        (HERE / "licences" / "CC-BY-4.0.txt", "content"),
        (HERE / "licences" / "LGPL-3.0.txt", "qt-and-pyside6"),
        (ROOT / "resources" / "fonts" / "OFL.txt", "atkinson-hyperlegible-next"),
        (ROOT / "resources" / "icons" / "LICENSE-lucide.txt", "lucide"),
    ]
    theirs = [(path, name) for name in distributions for path in _licence_files(name)]
    return [(str(path), f"licences/{name}") for path, name in [*ours, *theirs] if path.exists()]


def _licence_files(distribution: str) -> Iterator[Path]:
    for file in importlib.metadata.files(distribution) or []:
        name = file.name.lower()
        if ".dist-info" in str(file) and name.startswith(("license", "licence", "copying")):
            yield Path(str(file.locate()))
