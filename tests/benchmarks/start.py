"""From starting a program to its window being complete, seen on the screen; and its memory."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.frozen.screen import Screen

PATIENCE = 20.0
STILL = 1.5  # a picture that stays so long is finished
Rows = list[bytes]


@dataclass(frozen=True)
class Finished:
    """What a complete window looks like; lines that go on changing (a cursor) do not count."""

    rows: Rows
    counted: frozenset[int]

    def is_reached(self, rows: Rows) -> bool:
        return all(rows[n] == self.rows[n] for n in self.counted)


class Program:
    """A program that can be started again and again on one screen."""

    def __init__(self, screen: Screen, command: Sequence[str | Path], home: Path) -> None:
        self._screen = screen
        self._command = [str(part) for part in command]
        self._environment = {
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "DISPLAY": screen.name,
            "QT_QPA_PLATFORM": "xcb",
        }
        bare = screen.rows()
        self._finished = self._look(bare)
        time.sleep(STILL)
        self._empty = screen.rows()  # anew: by now the mouse has its pointer
        self.memory: list[float] = []

    def start(self) -> float:
        """Milliseconds until the window is complete; notes the memory of its own after that."""
        begin = time.perf_counter()
        process = self._run()
        try:
            while not self._finished.is_reached(self._screen.rows()):
                if time.perf_counter() - begin > PATIENCE or process.poll() is not None:
                    raise SystemExit(f"{self._command[0]} did not come to its window")
            seconds = time.perf_counter() - begin
            time.sleep(0.5)
            self.memory.append(own_memory(process.pid))
        finally:
            self._end(process)
        return seconds * 1000

    def _run(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self._command,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _look(self, bare: Rows) -> Finished:
        """Start it once, wait until the picture is still, and watch which lines are not."""
        process = self._run()
        try:
            time.sleep(2 * STILL)
            last = self._screen.rows()
            restless: set[int] = set()
            end = time.perf_counter() + STILL
            while time.perf_counter() < end:
                rows = self._screen.rows()
                restless |= {n for n, row in enumerate(rows) if row != last[n]}
                time.sleep(0.05)
        finally:
            process.kill()
            process.wait()
        telling = {n for n, row in enumerate(last) if row != bare[n]}
        if len(telling - restless) < len(last) // 4:
            raise SystemExit(f"{self._command[0]} shows nothing to recognise its window by")
        return Finished(last, frozenset(range(len(last))) - restless)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.kill()
        process.wait()
        end = time.perf_counter() + PATIENCE
        while self._screen.rows() != self._empty and time.perf_counter() < end:
            time.sleep(0.01)


def own_memory(pid: int) -> float:
    """Megabytes that only this process has (USS)."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("utf-8").splitlines()
    own = [int(line.split()[1]) for line in lines if line.startswith("Private_")]
    return sum(own) / 1000


def settled_home(folder: Path) -> Path:
    """A home in which the role was asked already, so that the start page comes first."""
    settings = folder / "zakgids" / "instellingen.json"
    settings.parent.mkdir(parents=True)
    values = {"role": "burgerzaken", "role_was_asked": True, "theme": "light"}
    settings.write_text(json.dumps(values), encoding="utf-8")
    return folder
