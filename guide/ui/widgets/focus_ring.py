"""The ring around whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from guide.ui.theme.theme import Theme
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded

FOLLOWS_TEXT = "noFocusRing"
"""Dynamic property of a widget that shows its focus by itself."""

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
)


class FocusRing(QWidget):
    """Lies over the window and rings the focused widget, three pixels wide, a little off it.

    It stands outside the widget, so no control needs room for it; a clip keeps it inside the
    scrolled view it belongs to.
    """

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self._by_keyboard = False
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def use_keyboard(self, by_keyboard: bool) -> None:
        """Whether the last thing the user touched was the keyboard: only then is a ring shown."""
        if by_keyboard == self._by_keyboard:
            return
        self._by_keyboard = by_keyboard
        if self._target is not None:
            self._follow()

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._unwatch()
        inside = new is not None and self.window().isAncestorOf(new)
        self._target = new if inside else None
        if self._target is None or self._target.property(FOLLOWS_TEXT):
            self._target = None
            self.hide()
            return
        self._watch(self._target)
        self._follow()

    def _watch(self, widget: QWidget) -> None:
        walker: QWidget | None = widget
        while walker is not None and walker is not self.window():
            walker.installEventFilter(self)
            self._watched.append(walker)
            walker = walker.parentWidget()

    def _unwatch(self) -> None:
        for widget in self._watched:
            try:
                widget.removeEventFilter(self)
            except RuntimeError:  # deleted with its page
                continue
        self._watched.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._follow()
        return False

    def _follow(self) -> None:
        target = self._target
        if target is None or not self._by_keyboard or not target.isVisible():
            self.hide()
            return
        off = self._theme.px(5)
        area = QRect(target.mapTo(self.window(), target.rect().topLeft()), target.size())
        area.adjust(-off, -off, off, off)
        self.setGeometry(area.intersected(self.window().rect()))
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._target is None:
            return
        painter = painter_for(self)
        clip = self._visible_part(self._target)
        if clip is not None:
            off = self._theme.px(5)
            painter.setClipRect(clip.translated(-self.pos()).adjusted(-off, -off, off, off))
        colour = self._theme.colour(self._ring_colour())
        radius = self._theme.px(CONTROL_RADIUS + 2)
        rounded(painter, self.rect(), radius, None, colour, self._theme.px(3))

    def _ring_colour(self) -> str:
        assert self._target is not None
        return str(self._target.property("ringColour") or "accent")

    def _visible_part(self, widget: QWidget) -> QRect | None:
        """The part of the nearest scrolled view that holds ``widget``, in window coordinates."""
        walker = widget.parentWidget()
        while walker is not None and walker is not self.window():
            if walker.objectName() == "qt_scrollarea_viewport":
                return QRect(walker.mapTo(self.window(), walker.rect().topLeft()), walker.size())
            walker = walker.parentWidget()
        return None
