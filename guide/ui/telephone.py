"""Hands a number to the program of this computer that calls, where there is one."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from guide.storage.tel_links import takes_tel_links


@cache
def can_call() -> bool:
    """Whether a button to call would do something; looked up once."""
    try:
        home = Path.home()
    except RuntimeError:  # nobody's home is known
        return False
    return takes_tel_links(os.environ, home, sys.platform)


def call(dial: str) -> bool:
    """Let that program call; False when the system did not take it."""
    return QDesktopServices.openUrl(QUrl(f"tel:{dial}"))
