"""``zakgids --about``: ask the build what is in it."""

from __future__ import annotations

import importlib.util
import json
import platform
import sys
from contextlib import closing

from guide import __version__
from guide.app.options import Options
from guide.app.paths import find_paths, is_frozen
from guide.storage.reader import GuideReader, UnusableGuide

NETWORK_MODULES = ("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore")


def about(options: Options) -> dict[str, object]:
    """Version, content and parts of this build."""
    paths = find_paths(options.content)
    return {
        "name": "Zakgids Mensenhandel",
        "version": __version__,
        "frozen": is_frozen(),
        "python": platform.python_version(),
        "platform": sys.platform,
        "qt": _qt_version(),
        "content": _content(options),
        "content_file": str(paths.content),
        "data_folder": str(paths.data) if paths.data else None,
        "network_modules": network_modules(),
        "licence": {"program": "EUPL-1.2", "content": "CC-BY-4.0"},
    }


def network_modules() -> list[str]:
    """Modules that could open a connection and are part of this build; there should be none.

    From source the whole of PySide6 is installed, so only what was loaded counts.
    """
    if not is_frozen():
        return [name for name in NETWORK_MODULES if name in sys.modules]
    return [name for name in NETWORK_MODULES if _exists(name)]


def _exists(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def _qt_version() -> str:
    try:
        from PySide6 import __version__ as version
    except ImportError:
        return ""
    return version


def _content(options: Options) -> dict[str, object]:
    try:
        with closing(GuideReader(find_paths(options.content).content)) as reader:
            edition = reader.edition()
    except UnusableGuide as error:
        return {"problem": error.problem}
    return {
        "title": edition.title,
        "edition": edition.edition,
        "reviewed_until": edition.reviewed_until.isoformat(),
        "due_first": edition.due_first.isoformat(),
        "digest": edition.content_digest,
        "counts": dict(edition.counts),
    }


def print_about(options: Options) -> int:
    facts = about(options)
    if options.json:
        print(json.dumps(facts, ensure_ascii=False))
        return 0
    for key, value in facts.items():
        print(f"{key}: {value}")
    return 0
