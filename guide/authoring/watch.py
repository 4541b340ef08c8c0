"""Notices that sources changed, by looking every so often: no threads, and it works everywhere."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from guide.authoring.sources import (
    IMAGE_ENDINGS,
    LEDGER,
    PAGES,
    PARTNERS,
    SHARING,
    SOURCES,
    SYNONYMS,
    VOCABULARY,
    WEIGHING,
    WORDING,
)

Snapshot = Mapping[str, tuple[int, int]]
"""Of every source file when it was changed and how large it is."""

INTERVAL = 0.25
"""Seconds between two looks: soon enough to feel at once, rare enough to cost nothing."""

_TOP = (VOCABULARY, SOURCES, LEDGER, WEIGHING, WORDING, SYNONYMS, SHARING, PARTNERS)
_ENDINGS = (".md", *IMAGE_ENDINGS)


def snapshot(folder: Path) -> Snapshot:
    """The sources as they are now; what cannot be looked at is left out."""
    seen: dict[str, tuple[int, int]] = {}
    for name in _TOP:
        _note(folder / name, seen)
    for root, folders, files in os.walk(folder / PAGES):
        folders.sort()
        for name in files:
            if name.lower().endswith(_ENDINGS):
                _note(Path(root) / name, seen)
    return seen


def _note(path: Path, seen: dict[str, tuple[int, int]]) -> None:
    try:
        facts = path.stat()
    except OSError:
        return
    seen[str(path)] = (facts.st_mtime_ns, facts.st_size)


def wait_for_change(
    folder: Path,
    known: Snapshot,
    sleep: Callable[[float], None],
    should_stop: Callable[[], bool] = lambda: False,
) -> Snapshot | None:
    """Wait until the sources differ from ``known`` and have come to rest; None when stopped.

    An editor saves in several steps; two looks that see the same mean that it is done.
    """
    before = known
    while not should_stop():
        now = snapshot(folder)
        if now != known and now == before:
            return now
        before = now
        sleep(INTERVAL)
    return None


def changes(
    folder: Path, sleep: Callable[[float], None], should_stop: Callable[[], bool]
) -> Iterator[Snapshot]:
    """Every state of the sources in turn, the present one first, until it is time to stop."""
    known: Snapshot | None = snapshot(folder)
    while known is not None:
        yield known
        known = wait_for_change(folder, known, sleep, should_stop)
