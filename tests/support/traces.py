"""Looking for a word on the disk: everywhere a program may write, however the word is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

SECRET = "kwabbernoot"
"""A word that is nowhere else."""

WRITABLE = (
    *("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"),
    *("XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA", "TEMP", "TMP", "USERPROFILE"),
)
"""What says where a program writes, on any system."""

_FORMS = [SECRET.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]


def make_home(folder: Path) -> Mapping[str, str]:
    """A folder for every place to write; gives the environment that says so."""
    for name in WRITABLE:
        (folder / name).mkdir(parents=True, mode=0o700)
    return {name: str(folder / name) for name in WRITABLE}


def traces(folder: Path) -> Iterator[str]:
    """Every file in ``folder`` whose name or bytes hold the secret."""
    for path in folder.rglob("*"):
        if SECRET in path.name or (path.is_file() and holds_secret(path)):
            yield path.relative_to(folder).as_posix()


def holds_secret(path: Path) -> bool:
    data = path.read_bytes()
    return any(form in data for form in _FORMS)


def open_files(process: int) -> Iterator[Path]:
    """Every regular file that a Linux process has open or mapped, deleted ones included."""
    for kind in ("fd", "map_files"):
        folder = Path(f"/proc/{process}/{kind}")
        try:
            links = list(folder.iterdir())
        except PermissionError:
            continue
        for link in links:
            try:
                if link.is_file():
                    yield link
            except OSError:
                continue
