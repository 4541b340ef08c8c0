"""Exit statuses of the window program."""

from __future__ import annotations

OK = 0
FAILED = 1
NO_WINDOW = 3
"""No window can be opened."""
