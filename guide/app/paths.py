"""Where things are, decided once: frozen or from source, portable or installed, writable or not."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from guide.storage.schema import FILE_NAME

PORTABLE_MARKER = "portable.txt"
"""An empty file with this name beside the program keeps the data there too (USB stick)."""
LOG_NAME = "zakgids.log"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every place the guide reads from or writes to."""

    resources: Path
    content: Path
    """The compiled guide."""
    fallback_numbers: Path
    data: Path | None
    """Folder for settings; None when nothing can be written."""
    log: Path | None


def find_paths(content: Path | None = None) -> Paths:
    """The places for this run. ``content`` is another compiled guide to read."""
    home = program_folder()
    default = own_guide()
    chosen = content or default
    data = _writable(_data_folder(home))
    return Paths(
        resources=resources_folder(),
        content=chosen,
        fallback_numbers=default.with_name("noodnummers.json"),
        data=data,
        log=data / LOG_NAME if data else None,
    )


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def program_folder() -> Path:
    """The folder of the program; from source the checkout."""
    if is_frozen():
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parents[2]


def bundle_folder() -> Path:
    """Where the program's own files lie; from source the checkout."""
    return Path(getattr(sys, "_MEIPASS", program_folder()))


def resources_folder() -> Path:
    """Fonts, icons, translations."""
    return bundle_folder() / "resources"


def own_guide() -> Path:
    """The compiled guide that belongs to this program."""
    return bundle_folder() / FILE_NAME if is_frozen() else program_folder() / "build" / FILE_NAME


def _data_folder(home: Path) -> Path:
    if (home / PORTABLE_MARKER).is_file():
        return home / "gegevens"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return Path(base) / "Zakgids" if base else home / "gegevens"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Zakgids"
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "zakgids"


def _writable(folder: Path) -> Path | None:
    """``folder`` when something can be written in it; it is made when it can be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".schrijfproef-{os.getpid()}"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError:
        return None
    return folder
