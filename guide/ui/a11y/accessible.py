"""Names, roles and announcements for people who listen to the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget

HEADING_LEVEL = "headingLevel"
"""Dynamic property of a label that is a heading; its value is the level, from 1."""

IS_GROUP = "spokenGroup"
"""Dynamic property of a widget whose name is said when somebody comes to what it holds."""


QUIET_MS = 600
"""Longer than most people need from one key to the next."""


def make_heading(label: QLabel, level: int) -> None:
    """Expose ``label`` as a heading, so that a screen reader can jump from one to the next."""
    label.setProperty(HEADING_LEVEL, level)


def make_group(widget: QWidget) -> None:
    """Expose ``widget`` as a group, so that its name is said when the keyboard comes into it."""
    widget.setProperty(IS_GROUP, True)


def install_heading_roles() -> None:
    """Tell Qt once how headings are exposed; Qt has no role for them of its own."""
    QAccessible.installFactory(_interface_for)


def name(widget: QWidget, text: str, description: str = "") -> None:
    """What a screen reader calls ``widget``, and what more it says of it."""
    widget.setAccessibleName(text)
    if description:
        widget.setAccessibleDescription(description)


def announce(widget: QWidget, message: str) -> None:
    """Let a screen reader say ``message`` without moving the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


class Speaker(QObject):
    """Speaks for one widget: at once, or when the keys have been quiet for a moment.

    Who types hears the outcome of what was typed, not of each letter of it.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._message = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(self._on_quiet)

    def say(self, message: str) -> None:
        """Now; what was still to be said is no longer true."""
        self.hush()
        announce(self._widget, message)

    def say_when_quiet(self, message: str) -> None:
        """In a moment, unless something else comes up before."""
        self._message = message
        self._timer.start()

    def hush(self) -> None:
        """What was still to be said is not said."""
        self._timer.stop()
        self._message = ""

    def _on_quiet(self) -> None:
        self.say(self._message)


def _interface_for(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QLabel) and thing.property(HEADING_LEVEL):
        return QAccessibleWidget(thing, QAccessible.Role.Heading)
    if isinstance(thing, QWidget) and thing.property(IS_GROUP):
        return QAccessibleWidget(thing, QAccessible.Role.Grouping)
    return None
