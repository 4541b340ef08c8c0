"""A sitting in a process of its own: types a secret everywhere, uses everything, closes.

Run as ``python -m tests.support.sitting SECRET GUIDE DATA``; what it wrote to disk is looked at
by whoever ran it.
"""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from guide.app import wiring
from guide.app.crash import CrashGuard
from guide.core.content.address import Address
from guide.ui.pages.handover import HandoverPage
from guide.ui.widgets.text_area import TextArea
from tests.support.ui import Opened, open_window, paths_for, press, settle


def sit(opened: Opened, secret: str) -> None:
    """Fill in everything by key, do everything with it but save it, and go everywhere."""
    for area in _page(opened).findChildren(TextArea):
        area.setFocus()
        for letter in secret:
            QTest.keyClick(opened.window.windowHandle(), letter)  # type: ignore[call-overload]
    for words in ("Ja", "Jonger dan 18", "Notitie", "Kopieer", "Wis het klembord"):
        press(_page(opened), words)
    _search(opened, secret)
    opened.desk.bookmarks.toggle(Address.parse("vorm/arbeidsuitbuiting"))
    opened.window.state.set_theme("dark")
    opened.window.state.set_zoom(125)
    opened.window.state.set_role("toezicht")
    opened.go("contacten")
    opened.window.toggle_hidden()
    opened.window.toggle_hidden()
    _go_wrong(opened, secret)
    press(_page(opened), "Kopieer")  # and leaves it on the clipboard


def _page(opened: Opened) -> HandoverPage:
    page = opened.go("overdracht")
    assert isinstance(page, HandoverPage)
    return page


def _search(opened: Opened, secret: str) -> None:
    opened.window.open_search()
    settle()
    for letter in secret:
        QTest.keyClick(opened.window.windowHandle(), letter)  # type: ignore[call-overload]
    opened.key(Qt.Key.Key_Escape)


def _go_wrong(opened: Opened, secret: str) -> None:
    """An unforeseen error that carries the text is logged too."""
    guard = CrashGuard(opened.paths.data / "logboek.txt" if opened.paths.data else None)
    guard.tell_with(opened.window.say)
    guard.install()
    try:
        raise ValueError(secret)
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)


def main() -> int:
    secret, guide, data = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    application = QApplication(sys.argv[:1])
    paths = paths_for(guide, data)
    wiring.prepare_application(application, paths)
    opened = open_window(paths)
    opened.window.activateWindow()
    sit(opened, secret)
    draft = opened.desk.handover.draft
    typed = [field.name for field in fields(draft) if getattr(draft, field.name) == secret]
    assert len(typed) >= 8, f"only {typed} were typed"
    assert opened.window.close()
    settle()
    return 0


if __name__ == "__main__":
    sys.exit(main())
