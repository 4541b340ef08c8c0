"""An X screen in memory whose pixels can be read at any moment, without a tool in between.

Xvfb keeps its picture in a file when asked (`-fbdir`); reading that file is looking at the
screen, which is how a start is timed by what is seen and not by what a program says.
"""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

WIDTH, HEIGHT = 1366, 768
_HEADER = struct.Struct(">25I")
_BYTES_PER_LINE, _COLOURS = 12, 19


def is_available() -> bool:
    return shutil.which("Xvfb") is not None


class Screen:
    """A screen of 1366×768, for as long as the `with` block lasts."""

    def __enter__(self) -> Screen:
        self._folder = tempfile.TemporaryDirectory(prefix="zakgids-screen-")
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        command += ["-fbdir", self._folder.name, "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(
            command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.name = f":{pipe.readline().strip()}"
        self._open()
        return self

    def _open(self) -> None:
        path = Path(self._folder.name) / "Xvfb_screen0"
        with path.open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = _HEADER.unpack_from(self._memory)
        self._line = header[_BYTES_PER_LINE]
        self._start = header[0] + 12 * header[_COLOURS]

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._memory.close()
        self._server.terminate()
        self._server.wait(10)
        self._folder.cleanup()

    def rows(self) -> list[bytes]:
        """What is on the screen now, line by line from the top, four bytes a pixel."""
        whole = self._memory[self._start : self._start + HEIGHT * self._line]
        return [whole[n : n + self._line] for n in range(0, len(whole), self._line)]

    def colours(self) -> dict[bytes, int]:
        """How many pixels have which colour."""
        counted: dict[bytes, int] = {}
        for row in self.rows():
            for n in range(0, WIDTH * 4, 4):
                colour = row[n : n + 3]
                counted[colour] = counted.get(colour, 0) + 1
        return counted
