"""The order in which the Tab key goes, where it is not the order in which things were made."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reach_after(before: QWidget, holder: QWidget) -> QWidget:
    """Let Tab go on from ``before`` to what ``holder`` holds, put there after the page was made.

    Gives the last stop in it, to go on from; without one that is ``before`` itself.
    """
    for widget in holder.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, widget)
            before = widget
    return before


def tab_in_order(holder: QWidget) -> None:
    """Let Tab go through ``holder`` in the order in which its parts stand there."""
    stops = [w for w in holder.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
