"""Writes a guide that is right beside what was there; the last good one stays until then."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from guide.authoring.compile import Compilation
from guide.authoring.emergency import FILE_NAME as EMERGENCY_FILE
from guide.authoring.emergency import emergency_bytes
from guide.authoring.verify import verify
from guide.storage.atomic import write_atomically
from guide.storage.schema import FILE_NAME
from guide.storage.writer import guide_bytes


@dataclass(frozen=True, slots=True)
class Published:
    """What was written where."""

    guide: Path
    emergency: Path
    size: int


def publish(compilation: Compilation, out: Path) -> Published | None:
    """Write the guide and its emergency numbers into the folder ``out``.

    None, with nothing touched, when the compilation has errors. Raises OSError when the folder
    cannot be written, `guide.authoring.verify.NotAsWritten` when the file does not read back.
    """
    guide = compilation.guide
    if guide is None:
        return None
    data = guide_bytes(guide)
    with tempfile.TemporaryDirectory(prefix="zakgids-") as folder:
        trial = Path(folder) / FILE_NAME
        trial.write_bytes(data)
        verify(trial, guide)
    published = Published(out / FILE_NAME, out / EMERGENCY_FILE, len(data))
    write_atomically(published.emergency, emergency_bytes(guide), for_everybody=True)
    write_atomically(published.guide, data, for_everybody=True)
    return published
