"""The built reader keeps nothing of what was typed: not after quitting, not after being killed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.frozen.conftest import bare_environment
from tests.support.traces import SECRET, holds_secret, make_home, open_files, traces


@contextmanager
def typing(folder: Path, home: Path, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    """The program with the secret typed into it, and every place to write in ``home``."""
    program = folder / ("zakgids.exe" if sys.platform == "win32" else "zakgids")
    environment = bare_environment(home, make_home(home))
    with subprocess.Popen(
        [program, "--selftest", "--typing", SECRET, *options],
        env=environment,
        cwd=home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def report(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().decode()
    assert '"ok": true' in line, line
    assert '"type"' in line
    return line


def test_after_quitting(folder: Path, tmp_path: Path) -> None:
    with typing(folder, tmp_path) as process:
        report(process)
        assert process.wait(30) == 0
    assert list(traces(tmp_path)) == []


def test_while_it_is_open_and_after_being_killed(folder: Path, tmp_path: Path) -> None:
    with typing(folder, tmp_path, "--hold") as process:
        report(process)
        if sys.platform.startswith("linux"):
            files = list(open_files(process.pid))
            assert files, "the program has files open"
            assert [str(file) for file in files if holds_secret(file)] == []
        process.kill()
        process.wait(30)
    assert list(traces(tmp_path)) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="NOT TESTED: needs /proc")
def test_an_open_file_with_the_secret_would_be_seen(tmp_path: Path) -> None:
    kept = tmp_path / "iets"
    kept.write_text(SECRET)
    with kept.open("rb") as held, subprocess.Popen(["sleep", "30"], stdin=held) as process:
        try:
            assert any(holds_secret(file) for file in open_files(process.pid))
        finally:
            process.kill()
