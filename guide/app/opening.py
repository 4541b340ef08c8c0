"""The first moments of a window: where it stands, what must be said, what it watches."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from guide.app import wiring
from guide.core.content.address import Address, BadAddress
from guide.services.desk import Desk
from guide.ui.i18n import translate
from guide.ui.shell.window import Window

_WANTED = (1366, 768)
_TITLE_BAR = 36
_POLL_MS = 120

_Stamp = tuple[int, int] | None


def fitting_size() -> tuple[int, int]:
    """As large as wanted, else as large as fits between taskbar and title bar, in pixels."""
    room = QGuiApplication.primaryScreen().availableGeometry()
    return min(_WANTED[0], room.width()), min(_WANTED[1], room.height() - _TITLE_BAR)


def tell_problems(window: Window, desk: Desk, asked: str) -> None:
    """One sentence for each thing that is not as it should be; the guide goes on."""
    for name in (desk.settings.kept_aside, desk.bookmarks.kept_aside):
        if name:
            words = translate(
                "Problem",
                "Uw instellingen waren beschadigd. Ze staan nu in {name}. U begint nieuw.",
            )
            window.say(words.format(name=name), stays=True)
    if desk.own_contacts.kept_aside:
        from guide.ui.pages.own_contact_words import aside_words

        window.say(aside_words(desk.own_contacts.kept_aside), stays=True)
    if desk.own_contacts.hitch is not None:
        from guide.ui.pages.own_contact_words import hitch_words

        window.say(hitch_words(desk.own_contacts.hitch), stays=True)
    if asked and desk.library is not None and not _is_known(asked, desk):
        words = translate("Problem", "‘{asked}’ staat niet in deze gids. Dit is Start.")
        window.say(words.format(asked=asked[:60]), stays=True)


def _is_known(asked: str, desk: Desk) -> bool:
    assert desk.library is not None
    try:
        Address.parse(asked)
    except BadAddress:
        return desk.library.address_of_code(asked) is not None
    return True


class ContentWatcher(QObject):
    """Looks again and again whether the compiled guide or the findings changed (preview)."""

    def __init__(self, window: Window, desk: Desk, content: Path, findings: Path | None) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._content = content
        self._findings = findings
        self._seen: tuple[_Stamp, _Stamp] = (_stamp(content), None)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._timer.start()
        self._look()

    def _look(self) -> None:
        now = (_stamp(self._content), _stamp(self._findings))
        if now == self._seen:
            return
        if now[0] != self._seen[0]:
            content = wiring.read_content(self._content, in_memory=True)
            if content.library is not None:
                before = self._desk.library
                self._desk = wiring.with_content(self._desk, content)
                self._window.use(self._desk)
                if before is not None:
                    before.close()
        self._seen = now
        self._tell_findings()

    def _tell_findings(self) -> None:
        lines = read_findings(self._findings)
        if lines:
            self._window.say("\n".join(lines), stays=True)
        else:
            self._window.notice.hide()


def watch_content(
    window: Window, desk: Desk, content: Path, findings: Path | None
) -> ContentWatcher:
    return ContentWatcher(window, desk, content, findings)


def read_findings(path: Path | None, most: int = 4) -> list[str]:
    """The findings of the last check, in a few lines."""
    if path is None:
        return []
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        lines = [f"{r['file']}:{r['line']} {r['severity']} {r['message']}" for r in rows]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    if len(lines) <= most:
        return lines
    words = translate("Preview", "… en nog {count}").format(count=len(lines) - most)
    return [*lines[:most], words]


def _stamp(path: Path | None) -> _Stamp:
    if path is None:
        return None
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size)
