"""Removing all that the door made; nothing that somebody wrote."""

from __future__ import annotations

import shutil

from steps import environment
from steps.project import BUILD, DIST, ROOT, say

CACHES = [".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", ".import_linter_cache"]
CODE = ["guide", "tests", "resources"]


def clean(_arguments: list[str]) -> int:
    made = [BUILD, DIST, environment.FOLDER, *(ROOT / name for name in CACHES)]
    made += [cache for place in CODE for cache in (ROOT / place).rglob("__pycache__")]
    for folder in made:
        shutil.rmtree(folder, ignore_errors=True)
    say("Removed build, dist, .venv and the caches.")
    return 0
