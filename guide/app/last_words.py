"""What is said when no window can open: cause and remedy, in plain Dutch."""

from __future__ import annotations

import os
import sys

from guide.app.main_status import NO_WINDOW

_NO_DISPLAY = (
    "De Zakgids kan geen venster openen: er is geen beeldscherm gevonden. "
    "Start de gids op een computer met een bureaublad, of gebruik zakgids-redactie in de console."
)
_MISSING_PART = (
    "De Zakgids kan niet starten: een onderdeel ontbreekt ({name}). "
    "Kopieer de map van de gids opnieuw, in haar geheel. Helpt dat niet, vraag dan uw "
    "ICT-beheerder of een beveiligingsprogramma een bestand heeft tegengehouden."
)


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
            say(_NO_DISPLAY)
            os._exit(NO_WINDOW)
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) and sys.stderr:
            if "no Qt platform plugin" in text or "could not connect to display" in text:
                return
            print(text, file=sys.stderr)

    qInstallMessageHandler(on_message)


def say(text: str) -> None:
    """On the console, and in a message box of Windows itself, where there is no console."""
    if sys.stderr is not None:
        print(text, file=sys.stderr)
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Zakgids Mensenhandel", 0x10)
