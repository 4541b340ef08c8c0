"""Choosing one of many in the room of one line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from guide.core.content.records import Word
from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.layouts import slim_scroll_bar
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded

Index = QModelIndex | QPersistentModelIndex

_HEIGHT = 44
_ROW_HEIGHT = 40
_MOST_SHOWN = 12
_ROLE = TextRole.BODY_MEDIUM
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class DropDown(QComboBox):
    """A list that folds out; typing goes to the first choice that begins so.

    ``picked(str)`` carries the id of what the user picked; empty choices show ``prompt``.
    """

    picked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        what: str,
        prompt: str,
        choices: tuple[Word, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._prompt = prompt
        self.setFont(theme.font(_ROLE))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(_MOST_SHOWN)
        # without this the Fusion style lays the list over the field, as a menu
        self.setStyleSheet("QComboBox { combobox-popup: 0; }")
        view = QListView()
        view.setFont(theme.font(_ROLE))
        view.setItemDelegate(_Rows(theme, view))
        slim_scroll_bar(theme, view)
        self.setView(view)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for choice in choices:
            self.addItem(choice.title, choice.id)
        self.setCurrentIndex(-1)
        name(self, what)
        name(view, what)
        self.activated.connect(self._on_activated)

    def choose(self, choice_id: str) -> None:
        """Set the choice without telling anybody; an unknown id leaves it open."""
        self.setCurrentIndex(self.findData(choice_id))

    @property
    def chosen(self) -> str:
        """The id of the choice; empty while there is none."""
        return str(self.currentData() or "")

    def _on_activated(self, _index: int) -> None:
        self.picked.emit(self.chosen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; an answer must not change by the way

    # -- size and paint -----------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(_ROLE))
        texts = [self._prompt, *(self.itemText(index) for index in range(self.count()))]
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        return QSize(widest + self._theme.px(64), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(140), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        fill = "accent_well" if self.underMouse() else "surface"
        line = theme.colour("accent" if self.hasFocus() else "line_strong")
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, theme.colour(fill), line, theme.colours.border)
        arrow = self.rect()
        arrow.setLeft(self.width() - theme.px(40))
        theme.paint_icon(painter, "chevron-down", arrow, 18, "text_soft")
        words = self.currentText() or self._prompt
        font = theme.font(_ROLE)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if self.currentText() else "text_soft"))
        area = self.rect().adjusted(theme.px(16), 0, -theme.px(42), 0)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _MIDDLE_LEFT, shown)


class _Rows(QStyledItemDelegate):
    """Rows high enough to hit, in the colours of the theme."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(self._theme.font(_ROLE))
        width = metrics.horizontalAdvance(str(index.data() or ""))
        return QSize(width + self._theme.px(40), self._theme.px(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._theme
        area: QRect = option.rect
        is_here = index == self._view.currentIndex()
        painter.fillRect(area, theme.colour("accent_well" if is_here else "surface"))
        if is_here:
            edge = QRect(area.x(), area.y(), theme.px(4), area.height())
            painter.fillRect(edge, theme.colour("accent"))
        painter.setFont(theme.font(_ROLE))
        painter.setPen(theme.colour("text"))
        words = area.adjusted(theme.px(16), 0, -theme.px(8), 0)
        painter.drawText(words, _MIDDLE_LEFT, str(index.data() or ""))
