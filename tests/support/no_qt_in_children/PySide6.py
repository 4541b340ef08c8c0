"""Stands before the real one on the path of child processes; see `tests/support/no_qt.py`."""

raise ImportError("PySide6: these tests run without Qt")
