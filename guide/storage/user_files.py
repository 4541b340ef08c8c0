"""The user's own small files (settings, bookmarks): JSON in the data folder, damage kept aside."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from guide.storage.atomic import write_atomically

_MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: the values, and the name the damaged file was kept under (or empty)."""

    values: Mapping[str, object]
    kept_aside: str = ""


class UserFile:
    """One JSON object in the data folder; without a folder it keeps nothing and never fails."""

    def __init__(self, folder: Path | None, name: str) -> None:
        self._path = folder / name if folder is not None else None

    @property
    def path(self) -> Path | None:
        return self._path

    def load(self) -> Loaded:
        """The stored values; a damaged file is moved aside and an empty one is given."""
        if self._path is None:
            return Loaded({})
        try:
            with self._path.open("rb") as stream:
                data = stream.read(_MAX_BYTES + 1)
        except OSError:
            return Loaded({})
        values = _parse(data)
        if values is not None:
            return Loaded(values)
        return Loaded({}, kept_aside=self._keep_aside())

    def save(self, values: Mapping[str, object]) -> bool:
        """Write the values; False when there is no place to write them."""
        if self._path is None:
            return False
        text = json.dumps(values, indent=2, sort_keys=True) + "\n"
        try:
            write_atomically(self._path, text.encode("ascii"))
        except OSError:
            return False
        return True

    def erase(self) -> bool:
        """Remove the file and any damaged copy kept aside; False when something stayed."""
        if self._path is None:
            return True
        try:
            for path in (self._path, self._aside()):
                path.unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _aside(self) -> Path:
        assert self._path is not None
        return self._path.with_suffix(".beschadigd")

    def _keep_aside(self) -> str:
        assert self._path is not None
        try:
            self._path.replace(self._aside())
        except OSError:
            return ""
        return self._aside().name


def _parse(data: bytes) -> Mapping[str, object] | None:
    if len(data) > _MAX_BYTES:
        return None
    try:
        values = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None
