"""The built reader shows something on a screen."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frozen.conftest import bare_environment
from tests.frozen.screen import HEIGHT, WIDTH, Screen, is_available

PATIENCE = 30.0


@pytest.fixture
def screen() -> Iterator[Screen]:
    if not is_available():
        pytest.skip("NOT TESTED: no Xvfb here, so nobody looked at a window")
    with Screen() as opened:
        yield opened


def test_the_window_is_not_blank(folder: Path, screen: Screen, tmp_path: Path) -> None:
    environment = bare_environment(tmp_path, {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"})
    program = subprocess.Popen(
        [folder / "zakgids"],
        env=environment,
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        assert _is_drawn(screen, program)
    finally:
        program.send_signal(signal.SIGTERM)
        said = program.communicate(timeout=20)[0]
    assert said == b""


def _is_drawn(screen: Screen, program: subprocess.Popen[bytes]) -> bool:
    """Many colours, none of which fills the screen: text, icons and areas were painted."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and program.poll() is None:
        colours = screen.colours()
        if len(colours) > 40 and max(colours.values()) < 0.9 * WIDTH * HEIGHT:
            return True
        time.sleep(0.2)
    return False
