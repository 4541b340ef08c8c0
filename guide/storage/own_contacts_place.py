"""Where the user's own contacts are kept, known without loading what reads and writes them.

Most starts find no file there, and need not wait for more than that.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guide.storage.own_contacts_file import OwnContactsFile

FILE_NAME = "mijn-contacten.json"

Stamp = tuple[int, int, int]
"""Another one when the file may hold something else."""


@dataclass(frozen=True, slots=True)
class OwnContactsPlace:
    """The data folder; None when there is none."""

    folder: Path | None

    @property
    def path(self) -> Path | None:
        return self.folder / FILE_NAME if self.folder is not None else None

    def stamp(self) -> Stamp | None:
        """None when there is no file."""
        return stamp_of(self.path) if self.path is not None else None

    def file(self) -> OwnContactsFile:
        from guide.storage.own_contacts_file import OwnContactsFile

        return OwnContactsFile(self.folder)


def stamp_of(path: Path) -> Stamp | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size, status.st_ino)
