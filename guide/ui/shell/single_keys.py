"""Shortcuts of a single character: who hits keys by accident or speaks them can turn them off."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from guide.ui.widgets.fields import SearchButton

_PLAIN = Qt.KeyboardModifier.NoModifier
_WRITING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_TAKES_LETTERS = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractItemView, SearchButton)
"""Here a letter is a letter: it is written, or leads to what begins with it."""


def is_single_shortcut(keys: QKeySequence) -> bool:
    """Whether a shortcut is one character, as ``/`` and ``W`` are; Space and F9 are none."""
    return len(keys.toString(QKeySequence.SequenceFormat.PortableText)) == 1


def is_single_key(event: QKeyEvent) -> bool:
    """Whether somebody pressed one character: a letter, a digit, a sign."""
    text = event.text()
    is_alone = event.modifiers() & ~_WRITING == _PLAIN
    return is_alone and len(text) == 1 and text.isprintable() and not text.isspace()


def takes_letters(widget: QWidget | None) -> bool:
    """Whether a character goes into ``widget`` instead of being a shortcut."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, _TAKES_LETTERS)
