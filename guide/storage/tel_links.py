"""Whether this computer has a program that takes telephone links (``tel:``).

Looks at files and, on Windows, at the registry; it starts nothing and asks nobody.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

_SCHEME = "x-scheme-handler/tel"
_LISTS = ("mimeapps.list", "mimeinfo.cache")
_GROUPS = ("[Default Applications]", "[Added Associations]", "[MIME Cache]")
_LARGEST = 2_000_000
"""Bytes; a list of programs is never longer."""


def takes_tel_links(environment: Mapping[str, str], home: Path, platform: str) -> bool:
    """True only when a program is known, so that no button leads nowhere."""
    if platform == "darwin":
        return True  # FaceTime is part of the system
    if platform == "win32":
        return _chosen_on_windows()
    folders = _applications(environment, home)
    names = {name for folder in folders for name in _named_in(folder)}
    return any((folder / name).is_file() for folder in folders for name in names)


def _applications(environment: Mapping[str, str], home: Path) -> list[Path]:
    """Where programs and choices among them are described (XDG base directories)."""
    data_home = environment.get("XDG_DATA_HOME") or str(home / ".local/share")
    data = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    config_home = environment.get("XDG_CONFIG_HOME") or str(home / ".config")
    config = environment.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    return [
        *(Path(folder) for folder in (config_home, *config.split(":")) if folder),
        *(Path(folder) / "applications" for folder in (data_home, *data.split(":")) if folder),
    ]


def _named_in(folder: Path) -> Iterator[str]:
    """The programs that the lists of one folder name for telephone links."""
    for name in _LISTS:
        group = ""
        for line in _lines(folder / name):
            if line.startswith("["):
                group = line.strip()
            key, _, value = line.partition("=")
            if group in _GROUPS and key.strip() == _SCHEME:
                yield from (part.strip() for part in value.split(";") if part.strip())


def _lines(path: Path) -> list[str]:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_LARGEST).splitlines()
    except OSError:
        return []


def _chosen_on_windows() -> bool:
    """Whether the user has a program for it. The scheme itself is always registered."""
    if sys.platform == "win32":
        import winreg

        choice = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\tel\UserChoice"
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, choice) as key:
                return bool(winreg.QueryValueEx(key, "ProgId")[0])
        except OSError:
            return False
    return False
