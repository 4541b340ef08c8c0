"""The questions the guide asks; the only place that opens a dialog. Tests answer it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from guide.ui.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Prompts(Protocol):
    """Questions to the user."""

    def confirm(self, parent: QWidget, question: str, consequence: str, yes: str) -> bool:
        """Whether the user agrees to ``question``."""

    def save_pdf(self, parent: QWidget, suggestion: str) -> Path | None:
        """Where to save a PDF; None when the user does not want to."""

    def save_contacts(self, parent: QWidget, suggestion: str) -> Path | None:
        """Where to make a file of contacts for colleagues; None when the user does not want to."""

    def open_contacts(self, parent: QWidget) -> Path | None:
        """Which file of contacts to take over; None when the user does not want to."""

    def choose_printer(self, parent: QWidget, printer: QPrinter) -> bool:
        """Let the user set up ``printer``; False when they do not want to print."""


class RealPrompts:
    """Dialogs on screen."""

    def confirm(self, parent: QWidget, question: str, consequence: str, yes: str) -> bool:
        from PySide6.QtWidgets import QMessageBox  # only when something is asked

        box = QMessageBox(parent)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(question)
        box.setInformativeText(consequence)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("Prompts", "Annuleren"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is agree

    def save_pdf(self, parent: QWidget, suggestion: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        title = translate("Prompts", "Bewaar als PDF")
        dialog = QFileDialog(parent, title, suggestion, "PDF (*.pdf)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def save_contacts(self, parent: QWidget, suggestion: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        title = translate("Prompts", "Maak een bestand voor collega’s")
        dialog = QFileDialog(parent, title, suggestion, _contact_files())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def open_contacts(self, parent: QWidget) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        title = translate("Prompts", "Neem een bestand met contacten over")
        dialog = QFileDialog(parent, title, "", _contact_files())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        chosen = dialog.selectedFiles() if dialog.exec() else []
        dialog.deleteLater()
        return Path(chosen[0]) if chosen else None

    def choose_printer(self, parent: QWidget, printer: QPrinter) -> bool:
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, parent)
        agreed = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return agreed


def _contact_files() -> str:
    """Which files the dialogs show."""
    ours = translate("Prompts", "Contacten")
    every = translate("Prompts", "Alle bestanden")
    return f"{ours} (*.zakgids.json *.json);;{every} (*)"
