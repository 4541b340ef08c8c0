"""`pack`: the built folder as one file to hand out, with its checksum; the same bytes each time."""

from __future__ import annotations

import hashlib
import sys
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from steps import app, distribution
from steps.project import DIST, say


def pack(_arguments: list[str]) -> int:
    python = app.set_up(for_screen=False)
    folder = distribution.build(python)
    moment = int(distribution.source_time())
    make, ending = (make_zip, ".zip") if sys.platform == "win32" else (make_tar, ".tar.xz")
    target = DIST / f"{folder.name}{ending}"
    make(folder, target, moment)
    checksum = target.with_name(f"{target.name}.sha256")
    checksum.write_text(checksum_line(target) + "\n", encoding="utf-8", newline="\n")
    say(f"Packed dist/{target.name}: {target.stat().st_size / 1e6:.0f} MB.")
    return 0


def checksum_line(path: Path) -> str:
    """A line as `sha256sum --check` reads it."""
    with path.open("rb") as file:
        return f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}"


def in_order(folder: Path) -> Iterator[Path]:
    """What is in a folder, in an order that no disk decides."""
    return iter(sorted(folder.rglob("*"), key=lambda path: path.as_posix()))


def make_tar(folder: Path, target: Path, moment: int) -> None:
    with tarfile.open(target, "w:xz") as archive:
        for path in [folder, *in_order(folder)]:
            name = path.relative_to(folder.parent).as_posix()
            entry = _nobodys(archive.gettarinfo(path, name), path, moment)
            if entry.isreg():
                with path.open("rb") as file:
                    archive.addfile(entry, file)
            else:
                archive.addfile(entry)


def _nobodys(entry: tarfile.TarInfo, path: Path, moment: int) -> tarfile.TarInfo:
    """The entry without what differs from one machine to the next."""
    entry.mtime, entry.uid, entry.gid = moment, 0, 0
    entry.uname = entry.gname = ""
    entry.mode = 0o755 if entry.mode & 0o100 else 0o644
    if entry.islnk():  # two files that share a place on this disk; in the archive each is itself
        entry.type, entry.linkname, entry.size = tarfile.REGTYPE, "", path.stat().st_size
    return entry


def make_zip(folder: Path, target: Path, moment: int) -> None:
    stamp = time.gmtime(moment)[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in in_order(folder):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), stamp)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())
