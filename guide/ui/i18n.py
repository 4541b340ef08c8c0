"""The language of the interface. Dutch is in the code; English comes from ``zakgids_en.qm``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

translate: Callable[..., str] = QCoreApplication.translate


class Language:
    """Installs the translation for a language; Dutch needs none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None

    def use(self, language: str) -> bool:
        """Switch the interface; False when the translation is not there (Dutch then stays)."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if language == "nl":
            return True
        translator = QTranslator()
        if not translator.load(str(self._folder / f"zakgids_{language}.qm")):
            return False
        self._translator = translator
        QCoreApplication.installTranslator(translator)
        return True


def long_date(day: date) -> str:
    """*24 november 2026*"""
    month = translate("Words", _MONTHS[day.month - 1])
    return f"{day.day} {month} {day.year}"


def short_date(day: date) -> str:
    """*24 nov 2026*"""
    month = translate("Words", _SHORT_MONTHS[day.month - 1])
    return f"{day.day} {month} {day.year}"


_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_SHORT_MONTHS = (
    "jan",
    "feb",
    "mrt",
    "apr",
    "mei",
    "jun",
    "jul",
    "aug",
    "sep",
    "okt",
    "nov",
    "dec",
)
