"""What the guide remembers of its user between starts: role, looks, language. Nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from guide.core.content.address import SLUG
from guide.storage.user_files import UserFile

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 350, 400)
"""Text sizes in percent; the whole interface scales with them."""

THEMES = ("system", "light", "dark", "contrast-light", "contrast-dark")
LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one user; every field has a value that needs no file."""

    role: str = ""
    """A role id; empty means none was chosen."""
    role_was_asked: bool = False
    theme: str = "system"
    zoom: int = 100
    language: str = "nl"
    single_keys: bool = True
    """Whether one letter, digit or sign can be a shortcut."""


class SettingsService:
    """Reads the settings once and writes every change; works without a place to write."""

    def __init__(self, file: UserFile) -> None:
        self._file = file
        loaded = file.load()
        self._settings = _valid(loaded.values)
        self.kept_aside = loaded.kept_aside
        """Name of the damaged settings file that was put aside, or empty."""
        self.is_kept = True
        """False once a change could not be written."""

    @property
    def current(self) -> Settings:
        return self._settings

    def change(self, **values: Any) -> Settings:
        """Set some fields and write them; gives the settings as they now are."""
        self._settings = _valid({**asdict(self._settings), **values})
        self.is_kept = self._file.save(asdict(self._settings))
        return self._settings

    def erase(self) -> bool:
        """Forget everything; False when a file stayed behind."""
        self._settings = Settings()
        return self._file.erase()


def larger(zoom: int) -> int:
    """The next text size up, in percent."""
    return next((step for step in ZOOM_STEPS if step > zoom), ZOOM_STEPS[-1])


def smaller(zoom: int) -> int:
    """The next text size down, in percent."""
    return next((step for step in reversed(ZOOM_STEPS) if step < zoom), ZOOM_STEPS[0])


def _valid(values: Mapping[str, object]) -> Settings:
    """Settings from stored values; anything odd falls back to its default, field by field."""
    settings = Settings()
    role = values.get("role")
    if isinstance(role, str) and len(role) <= 64 and SLUG.fullmatch(role):
        settings = replace(settings, role=role)
    if values.get("role_was_asked") is True:
        settings = replace(settings, role_was_asked=True)
    theme = values.get("theme")
    if isinstance(theme, str) and theme in THEMES:
        settings = replace(settings, theme=theme)
    zoom = values.get("zoom")
    if isinstance(zoom, int) and ZOOM_STEPS[0] <= zoom <= ZOOM_STEPS[-1]:
        settings = replace(settings, zoom=zoom)
    language = values.get("language")
    if isinstance(language, str) and language in LANGUAGES:
        settings = replace(settings, language=language)
    if values.get("single_keys") is False:
        settings = replace(settings, single_keys=False)
    return settings
