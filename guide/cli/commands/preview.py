"""``preview``: the real window on the sources; it follows every change on disk."""

from __future__ import annotations

import sqlite3
import subprocess
import tempfile
from argparse import Namespace
from pathlib import Path

from guide.authoring.compile import Cache
from guide.authoring.publish import publish
from guide.authoring.report import as_json
from guide.authoring.watch import changes
from guide.cli.compiling import compiled, folder_of
from guide.cli.findings import say_errors
from guide.cli.output import complain, say
from guide.cli.places import reader_command
from guide.cli.status import FINE, WRONG_USE, Refused
from guide.storage.atomic import write_atomically
from guide.storage.schema import FILE_NAME

FINDINGS_FILE = "bevindingen.json"
_PATIENCE = 5.0
"""Seconds that the window gets to close by itself."""


def run(arguments: Namespace) -> int:
    return preview(folder_of(arguments.folder), reader_command())


def preview(folder: Path, reader: list[str]) -> int:
    """Show ``folder`` in the window that ``reader`` starts, until that window closes."""
    with tempfile.TemporaryDirectory(prefix="zakgids-", ignore_cleanup_errors=True) as place:
        session = _Session(folder, Path(place), reader)
        try:
            for _ in changes(folder, session.pause, session.has_ended):
                session.refresh()
                session.open_window()
        except KeyboardInterrupt:
            say("Gestopt.")
            return FINE
        finally:
            session.close_window()
    return session.status()


class _Session:
    """The folder that is watched, what is made of it, and the window that shows it."""

    def __init__(self, folder: Path, place: Path, reader: list[str]) -> None:
        self._folder = folder
        self._place = place
        self._reader = reader
        self._cache = Cache()
        self._window: subprocess.Popen[bytes] | None = None

    def refresh(self) -> None:
        """Compile what changed; the guide on screen is replaced only by one without errors."""
        compilation = compiled(self._folder, self._cache)
        findings = as_json(compilation.diagnostics).encode("utf-8", "backslashreplace")
        try:
            publish(compilation, self._place)
            write_atomically(self._place / FINDINGS_FILE, findings)
        except (OSError, sqlite3.Error) as error:
            complain(f"De gids kon niet worden geschreven: {error}.")
        say_errors(compilation.diagnostics, self._folder)

    def open_window(self) -> None:
        """Start the reader once; raises `Refused` when that cannot be done."""
        if self._window is not None:
            return
        content, findings = self._place / FILE_NAME, self._place / FINDINGS_FILE
        options = ["--content", str(content), "--findings", str(findings), "--watch"]
        try:
            self._window = subprocess.Popen([*self._reader, *options])
        except OSError as error:
            sentence = f"Het venster ({self._reader[0]}) kon niet worden gestart"
            raise Refused(f"{sentence}: {error.strerror}.") from error
        say(f"Het venster volgt {self._folder}. Sluit het om te stoppen.")

    def pause(self, seconds: float) -> None:
        """Wait, but no longer than the window is there."""
        assert self._window is not None
        try:
            self._window.wait(seconds)
        except subprocess.TimeoutExpired:
            return

    def has_ended(self) -> bool:
        return self._window is not None and self._window.poll() is not None

    def close_window(self) -> None:
        """Close the window if it is still there."""
        if self._window is None or self.has_ended():
            return
        self._window.terminate()
        try:
            self._window.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._window.kill()
            self._window.wait()

    def status(self) -> int:
        """How this ends, once the window has."""
        ended_with = self._window.returncode if self._window else 0
        if ended_with == 0:
            return FINE
        complain(f"Het venster is gestopt met een fout (status {ended_with}).")
        return WRONG_USE
