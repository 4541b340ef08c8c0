"""A pytest plugin that takes Qt away: the rooms below the window must do without it.

Used as `-p no:pytest-qt -p tests.support.no_qt`. Child processes get the same, through a folder
with a `PySide6` of our own that refuses to be imported, put first on their path.
"""

from __future__ import annotations

import os
import sys
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

REFUSED = {"PySide6", "shiboken6"}
CHILDREN = Path(__file__).with_name("no_qt_in_children")


class NoQt(MetaPathFinder):
    """Stands first in line, and refuses."""

    def find_spec(
        self, fullname: str, path: object = None, target: object = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] in REFUSED:
            raise ImportError(f"{fullname}: these tests run without Qt")
        return None


def pytest_addoption(parser: pytest.Parser) -> None:
    """The settings of pytest-qt in pyproject.toml, which nobody else knows now."""
    parser.addini("qt_api", "unused without Qt")
    parser.addini("qt_log_level_fail", "unused without Qt")


def pytest_configure(config: pytest.Config) -> None:
    loaded = sorted(REFUSED & set(sys.modules))
    if loaded:
        raise pytest.UsageError(f"Qt was loaded before the tests began: {', '.join(loaded)}")
    sys.meta_path.insert(0, NoQt())
    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(CHILDREN), *([before] if before else [])])
