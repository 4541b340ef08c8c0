"""Whether the user wants less to move and flash on the screen."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget


def wants_less_motion(widget: QWidget) -> bool:
    """As far as Qt knows: the style says it, and on Windows the system's effects do."""
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    if widget.style().styleHint(duration, None, widget) == 0:
        return True
    return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
