"""Layouts that follow the width there is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from guide.ui.theme.theme import Theme


def slim_scroll_bar(theme: Theme, area: QAbstractScrollArea) -> None:
    """A scroll bar without arrows, wide enough to grab, that takes its colours from the theme.

    The style sheet is set on the bar alone: one for the whole window costs time at every start.
    """
    c = theme.colours
    width = theme.px(12)
    inset = theme.px(3)
    area.verticalScrollBar().setStyleSheet(
        f"QScrollBar {{ background: transparent; width: {width}px; margin: 0; border: none; }}"
        f"QScrollBar::handle {{ background: {c.line_strong}; min-height: {theme.px(36)}px;"
        f" border-radius: {(width - 2 * inset) // 2}px; margin: {inset}px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    )


def slim_cross_bar(theme: Theme, area: QAbstractScrollArea) -> None:
    """The same for what is wider than the screen and has to be: a drawing, a table."""
    c = theme.colours
    height = theme.px(12)
    inset = theme.px(3)
    area.horizontalScrollBar().setStyleSheet(
        f"QScrollBar {{ background: transparent; height: {height}px; margin: 0; border: none; }}"
        f"QScrollBar::handle {{ background: {c.line_strong}; min-width: {theme.px(36)}px;"
        f" border-radius: {(height - 2 * inset) // 2}px; margin: {inset}px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
    )


class FlowLayout(QLayout):
    """Puts widgets in a row and goes on in the next row where they do not fit."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        room = width - around.left() - around.right()
        return self._place(QRect(0, 0, room, 0), move=False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() for item in self._items)
        height = max((item.sizeHint().height() for item in self._items), default=0)
        size = QSize(width + self.spacing() * max(0, len(self._items) - 1), height)
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, rect: QRect, *, move: bool) -> int:
        x, y, row_height = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            width = min(hint.width(), rect.width()) if rect.width() > 0 else hint.width()
            height = item.heightForWidth(width) if item.hasHeightForWidth() else hint.height()
            if x > rect.x() and x + width > rect.right() + 1:
                x = rect.x()
                y += row_height + self.spacing()
                row_height = 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, height)))
            x += width + self.spacing()
            row_height = max(row_height, height)
        return y + row_height - rect.y()


class ReflowGrid(QWidget):
    """Two columns where there is room for two, else one. Widths are in pixels at 100 %."""

    def __init__(
        self,
        theme: Theme,
        widgets: list[QWidget],
        *,
        least: int = 330,
        stretches: tuple[int, int] = (1, 1),
        spacing: int = 16,
        row_spacing: int = 0,
        top: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._widgets = widgets
        self._least = least
        self._stretches = stretches
        self._columns = 0
        self._top = top
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.px(spacing))
        if row_spacing:
            self._grid.setVerticalSpacing(theme.px(row_spacing))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._arrange(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= 2 * self._theme.px(self._least) else 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        alignment = Qt.AlignmentFlag.AlignTop if self._top else Qt.AlignmentFlag(0)
        for index, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, index // columns, index % columns, alignment)
        for column in range(2):
            self._grid.setColumnStretch(column, self._stretches[column] if column < columns else 0)


class PageScroll(QScrollArea):
    """A page that scrolls up and down, never sideways. ``column`` is where things are put."""

    def __init__(self, theme: Theme, *, margins: tuple[int, int, int, int] | None = None) -> None:
        super().__init__()
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        if margins is None:
            side = theme.margin
            self.column.setContentsMargins(side, theme.px(28), side, theme.px(32))
        else:
            self.column.setContentsMargins(*[theme.px(m) if m else 0 for m in margins])
        self.column.setSpacing(theme.px(12))
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.content.setAutoFillBackground(False)
        slim_scroll_bar(theme, self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # the content may not be wider than the view: text wraps, nothing is cut at the right
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            self.content.setMaximumWidth(self.viewport().width())
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.content.setMaximumWidth(self.viewport().width())
        super().resizeEvent(event)
