"""Print the SHA-256 of files the way `sha256sum -c` reads it, on every system."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path


def line(path: Path) -> str:
    with path.open("rb") as file:
        return f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {path.name}"


if __name__ == "__main__":
    for name in sys.argv[1:]:
        print(line(Path(name)))
