"""Writing a file so that it is either the old one or the new one, whatever happens meanwhile."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

_FOR_EVERYBODY = 0o644


def write_atomically(path: Path, data: bytes, *, for_everybody: bool = False) -> None:
    """Replace ``path`` by ``data``; the folder is made when missing.

    Only the user may read the file, unless it is made ``for_everybody`` who uses the computer.
    Raises OSError when that cannot be done; the old file is then untouched and nothing is left
    behind beside it.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".zakgids-", suffix=".tmp")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if for_everybody:
            temporary.chmod(_FOR_EVERYBODY)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
