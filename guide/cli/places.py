"""Where things are: the content folder, the compiled guide, the reader's program."""

from __future__ import annotations

import sys
from pathlib import Path

from guide.storage.schema import FILE_NAME

SOURCE_ROOT = Path(__file__).resolve().parents[2]


def is_frozen() -> bool:
    """True in the program that editors and caseworkers get, False from source."""
    return bool(getattr(sys, "frozen", False))


def default_content() -> Path:
    """The sources: shipped inside the built program, else ``content`` here or in the project."""
    if is_frozen():
        return _inside() / "content"
    return _here_or_in_project(Path("content"))


def default_guide() -> Path:
    """The compiled guide that reading commands open."""
    if is_frozen():
        return _inside() / FILE_NAME
    return _here_or_in_project(Path("build") / FILE_NAME)


def reader_command() -> list[str]:
    """How to start the window."""
    if is_frozen():
        program = Path(sys.executable)
        return [str(program.with_name(f"zakgids{program.suffix}"))]
    return [sys.executable, "-m", "guide.app"]


def _inside() -> Path:
    """The folder with the program's own files (``_internal``)."""
    beside = Path(sys.executable).parent / "_internal"
    return Path(getattr(sys, "_MEIPASS", beside))


def _here_or_in_project(path: Path) -> Path:
    in_project = SOURCE_ROOT / path
    return in_project if not path.exists() and in_project.exists() else path
