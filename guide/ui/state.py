"""The one owner of where the reader is and how the guide looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from guide.core.content.address import START, Address
from guide.core.content.ids import RoleId
from guide.services.settings import Settings, SettingsService, larger, smaller
from guide.ui.history import History, Visit
from guide.ui.theme.theme import Theme
from guide.ui.theme.tokens import PALETTES


class UiState(QObject):
    """Place, role, theme, text size and language.

    Signals: ``leaving()`` while the reader still is where he was; ``moved(Visit)`` when another
    place is to be shown; ``looks_changed()`` when theme, text size or language changed;
    ``role_changed()``.
    """

    leaving = Signal()
    moved = Signal(object)
    looks_changed = Signal()
    role_changed = Signal()

    def __init__(self, settings: SettingsService, first: Address = START) -> None:
        super().__init__()
        self._settings = settings
        self._forced: dict[str, object] = {}
        self.history = History(first)
        # both are kept: Qt's wrapper of the second lives no longer than that of the first
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_system_looks)
        self._access_hints = self._hints.accessibility()
        self._access_hints.contrastPreferenceChanged.connect(self._on_system_looks)

    # -- place --------------------------------------------------------------------------------

    @property
    def here(self) -> Address:
        return self.history.here.address

    def open(self, address: Address, *, again: bool = False) -> None:
        """Go there; ``again`` when it may be another part of the page one is on."""
        self.leaving.emit()
        self.history.visit(address, again=again)
        self.moved.emit(Visit(address))

    def back(self) -> None:
        if self.history.can_go_back:
            self.leaving.emit()
            self.moved.emit(self.history.back())

    def forward(self) -> None:
        if self.history.can_go_forward:
            self.leaving.emit()
            self.moved.emit(self.history.forward())

    def forget_places(self) -> None:
        """Leave no trace of the pages that were open."""
        self.history.forget(START)
        self.moved.emit(Visit(START))

    # -- looks --------------------------------------------------------------------------------

    @property
    def settings(self) -> Settings:
        return self._settings.current

    @property
    def zoom(self) -> int:
        forced = self._forced.get("zoom")
        return forced if isinstance(forced, int) else self.settings.zoom

    def force(self, *, theme: str | None = None, zoom: int | None = None) -> None:
        """Looks for this run only, asked for on the command line; nothing is stored."""
        if theme is not None:
            self._forced["theme"] = theme
        if zoom is not None:
            self._forced["zoom"] = zoom

    def theme(self) -> Theme:
        """The theme as it now is, the system's wishes included."""
        chosen = str(self._forced.get("theme") or self.settings.theme)
        name = self._system_theme() if chosen == "system" else chosen
        return Theme(PALETTES[name], self.zoom, self.settings.single_keys)

    def set_theme(self, theme: str) -> None:
        self._forced.pop("theme", None)
        self._settings.change(theme=theme)
        self.looks_changed.emit()

    def set_zoom(self, zoom: int) -> None:
        if zoom == self.zoom:
            return
        self._forced.pop("zoom", None)
        self._settings.change(zoom=zoom)
        self.looks_changed.emit()

    def zoom_in(self) -> None:
        self.set_zoom(larger(self.zoom))

    def zoom_out(self) -> None:
        self.set_zoom(smaller(self.zoom))

    def zoom_reset(self) -> None:
        self.set_zoom(100)

    def set_single_keys(self, single_keys: bool) -> None:
        """Let one character be a shortcut, or not."""
        self._settings.change(single_keys=single_keys)
        self.looks_changed.emit()

    @property
    def language(self) -> str:
        return self.settings.language

    def set_language(self, language: str) -> None:
        if language == self.language:
            return
        self._settings.change(language=language)
        self.looks_changed.emit()

    def _on_system_looks(self, *_: object) -> None:
        if self.settings.theme == "system":
            self.looks_changed.emit()

    def _system_theme(self) -> str:
        scheme = self._hints.colorScheme()
        is_dark = scheme == Qt.ColorScheme.Dark
        preference = self._access_hints.contrastPreference()
        if preference == Qt.ContrastPreference.HighContrast:
            if scheme == Qt.ColorScheme.Unknown:
                is_dark = QPalette().color(QPalette.ColorRole.Window).lightness() < 128
            return "contrast-dark" if is_dark else "contrast-light"
        return "dark" if is_dark else "light"

    # -- role ---------------------------------------------------------------------------------

    @property
    def role(self) -> RoleId:
        return RoleId(self.settings.role)

    def set_role(self, role: str) -> None:
        """Choose a role, or none with an empty text; the first run is over then."""
        self._settings.change(role=role, role_was_asked=True)
        self.role_changed.emit()

    @property
    def must_ask_role(self) -> bool:
        return not self.settings.role_was_asked
