"""What is said when no window can open: cause and remedy, in plain Dutch."""

from __future__ import annotations

import os
import sys

from guide.app.main_status import NO_WINDOW

_NO_DISPLAY = (
    "De Zakgids kan geen venster openen: er is geen beeldscherm gevonden. "
    "Start de gids op een computer met een bureaublad, of gebruik zakgids-redactie in de console."
)
_MISSING_LIBRARY = (
    "De Zakgids kan geen venster openen: de systeembibliotheek libxcb-cursor0 ontbreekt. "
    "Vraag uw ICT-beheerder om die te installeren (Debian en Ubuntu: apt install libxcb-cursor0)."
)
_SAID_BETTER = ("no Qt platform plugin", "could not connect to display", "xcb-cursor0")
"""What Qt says of a missing display, which we say in plain Dutch."""

_MISSING_PART = (
    "De Zakgids kan niet starten: een onderdeel ontbreekt ({name}). "
    "Kopieer de map van de gids opnieuw, in haar geheel. Helpt dat niet, vraag dan uw "
    "ICT-beheerder of een beveiligingsprogramma een bestand heeft tegengehouden."
)


def no_window_sentence() -> str:
    """Why Qt found no place for a window: no display, or a library it needs for one."""
    from ctypes.util import find_library

    is_linux = sys.platform.startswith("linux")
    if is_linux and find_library("xcb-cursor") is None:
        return _MISSING_LIBRARY
    return _NO_DISPLAY


def cannot_start(error: ImportError) -> int:
    """Say that a part of the program is missing; gives the exit status."""
    name = error.name or str(error).split(":", maxsplit=1)[0]
    say(_MISSING_PART.format(name=name))
    return NO_WINDOW


def speak_before_dying() -> None:
    """Qt ends the program by itself when it finds no display; say first what that means."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    def on_message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            say(no_window_sentence())
            os._exit(NO_WINDOW)
        is_worth_saying = kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg)
        if is_worth_saying and sys.stderr and not any(part in text for part in _SAID_BETTER):
            print(text, file=sys.stderr)

    qInstallMessageHandler(on_message)


def say(text: str) -> None:
    """On the console, and in a message box of Windows itself, where there is no console."""
    if sys.stderr is not None:
        print(text, file=sys.stderr)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Zakgids Mensenhandel", 0x10)
