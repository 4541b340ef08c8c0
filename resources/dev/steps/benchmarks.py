"""`bench`: builds the guide and the bare window beside it, and measures them in one run."""

from __future__ import annotations

from steps import app, distribution, system_libraries
from steps.project import call


def bench(arguments: list[str]) -> int:
    python = app.set_up(for_screen=False)
    system_libraries.want_tools(["Xvfb", "objdump"])
    folder = distribution.build(python)
    bare = distribution.build_bare(python)
    return call([python, "-m", "tests.benchmarks", "--guide", folder, "--bare", bare, *arguments])
