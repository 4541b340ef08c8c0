"""The language of the interface. Dutch is in the code; English comes from ``zakgids_en.qm``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

translate: Callable[..., str] = QCoreApplication.translate
"""Call it with two literal texts only: the tools that collect the texts read the source."""


class Language:
    """Installs the translations for a language: ours, and Qt's own for its dialogs.

    Our texts are Dutch in the code and Qt's are English, so each language needs one file.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translator: QTranslator | None = None

    def use(self, language: str) -> bool:
        """Switch the interface; False when the translation is not there (Dutch then stays)."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator()
        if language == "nl":
            name = "qtbase_nl"
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        else:
            name, folder = f"zakgids_{language}", str(self._folder)
        if not translator.load(name, folder):
            return language == "nl"
        self._translator = translator
        QCoreApplication.installTranslator(translator)
        return True


def long_date(day: date) -> str:
    """*24 november 2026*"""
    return f"{long_day(day)} {day.year}"


def long_day(day: date) -> str:
    """*24 november*"""
    return f"{day.day} {_months()[day.month - 1]}"


def short_date(day: date) -> str:
    """*24 nov 2026*"""
    return f"{day.day} {_short_months()[day.month - 1]} {day.year}"


def _months() -> tuple[str, ...]:
    return (
        translate("Words", "januari"),
        translate("Words", "februari"),
        translate("Words", "maart"),
        translate("Words", "april"),
        translate("Words", "mei"),
        translate("Words", "juni"),
        translate("Words", "juli"),
        translate("Words", "augustus"),
        translate("Words", "september"),
        translate("Words", "oktober"),
        translate("Words", "november"),
        translate("Words", "december"),
    )


def _short_months() -> tuple[str, ...]:
    return (
        translate("Words", "jan"),
        translate("Words", "feb"),
        translate("Words", "mrt"),
        translate("Words", "apr"),
        translate("Words", "mei"),
        translate("Words", "jun"),
        translate("Words", "jul"),
        translate("Words", "aug"),
        translate("Words", "sep"),
        translate("Words", "okt"),
        translate("Words", "nov"),
        translate("Words", "dec"),
    )
