"""Cards and rows: a surface with something on it, often as one big target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.painting import CARD_RADIUS, check_box, painter_for, rounded
from guide.ui.widgets.text import Label


class _SizedByLayout:
    """Mixed into a button that holds labels: it is as large as they need, not as its own text."""

    if TYPE_CHECKING:

        def layout(self) -> QLayout | None: ...

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else QSize()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else QSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else -1


class Card(QFrame):
    """A rounded surface. ``dashed`` is for something that is not there yet."""

    def __init__(
        self,
        theme: Theme,
        *,
        fill: str = "surface",
        line: str = "line",
        dashed: bool = False,
        padding: int = 20,
        spacing: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fill = fill
        self._line = line
        self._dashed = dashed
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*[theme.px(padding)] * 4)
        self.column.setSpacing(theme.px(spacing))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        line = theme.colour("line_strong" if self._dashed else self._line) if self._line else None
        if line is None and theme.colours.border > 1:
            line = theme.colour("line")
        style = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        fill = None if self._dashed else theme.colour(self._fill)
        radius = theme.px(CARD_RADIUS)
        rounded(painter, self.rect(), radius, fill, line, theme.colours.border, style)


class IconTile(QWidget):
    """An icon on a small rounded square."""

    def __init__(self, theme: Theme, icon: str, *, on_accent: bool = False, side: int = 56) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._on_accent = on_accent
        self.setFixedSize(theme.px(side), theme.px(side))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        fill = theme.colour("accent_tile" if self._on_accent else "accent_well")
        rounded(painter, self.rect(), theme.px(12), fill)
        colour = "on_accent" if self._on_accent else "accent"
        theme.paint_icon(painter, self._icon_name, self.rect(), 28, colour)


class Icon(QWidget):
    """An icon alone, for decoration beside words."""

    def __init__(
        self, theme: Theme, icon: str, size: float = 20, colour: str = "text_soft"
    ) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._size = size
        self._colour = colour
        self.setFixedSize(theme.px(size + 2), theme.px(size + 2))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        self._theme.paint_icon(painter, self._icon_name, self.rect(), self._size, self._colour)


def _see_through(widget: QWidget) -> QWidget:
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget


class ActionCard(_SizedByLayout, QPushButton):
    """A big door: icon, title, what is behind it, an arrow. The primary one is filled."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._primary = primary
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        name(self, title, text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(22), theme.px(18), theme.px(22), theme.px(18))
        layout.setSpacing(theme.px(18))
        layout.addWidget(IconTile(theme, icon, on_accent=primary))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addStretch()
        title_colour = "on_accent" if primary else "text"
        words.addWidget(_see_through(Label(theme, title, TextRole.HEADING, title_colour)))
        text_colour = "on_accent_soft" if primary else "text_soft"
        words.addWidget(_see_through(Label(theme, text, TextRole.BODY, text_colour)))
        words.addStretch()
        layout.addLayout(words, 1)
        layout.addWidget(Icon(theme, "arrow-right", 20, "on_accent" if primary else "text_soft"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        hovered = self.underMouse() or self.isDown()
        if self._primary:
            fill = theme.colour("accent")
            fill = fill.darker(106) if hovered else fill
        else:
            fill = theme.colour("surface")
        line = theme.colour("accent" if self._primary or hovered else "line")
        rounded(painter, self.rect(), theme.px(CARD_RADIUS), fill, line, theme.colours.border)


class RowLink(_SizedByLayout, QPushButton):
    """A row in a list that opens something: icon, words, code, chevron; a line under it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        icon: str = "",
        note: str = "",
        code: str = "",
        padding: int = 0,
        has_line: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_line = has_line
        self._padding = padding
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        name(self, text, " ".join(filter(None, [note, code])))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(padding), theme.px(9), theme.px(padding), theme.px(9))
        layout.setSpacing(theme.px(12))
        if icon:
            layout.addWidget(Icon(theme, icon, 20))
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        words.addWidget(_see_through(Label(theme, text, TextRole.BODY_MEDIUM)))
        if note:
            words.addWidget(_see_through(Label(theme, note, TextRole.SMALL, "text_soft")))
        layout.addLayout(words, 1)
        if code:
            layout.addWidget(
                _see_through(Label(theme, code, TextRole.SMALL, "text_soft", wrap=False))
            )
        layout.addWidget(Icon(theme, "chevron-right", 18))

    def set_has_line(self, has_line: bool) -> None:
        self._has_line = has_line
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        if self.underMouse() or self.isDown():
            area = self.rect().adjusted(0, 1, 0, -1)
            if not self._padding:
                area.adjust(-theme.px(8), 0, theme.px(8), 0)
            rounded(painter, area, theme.px(8), theme.colour("accent_well"))
        if self._has_line:
            painter.setPen(QPen(theme.colour("line"), theme.colours.border))
            inset = theme.px(self._padding)
            bottom = self.height() - 1
            painter.drawLine(inset, bottom, self.width() - inset, bottom)


class CheckRow(_SizedByLayout, QCheckBox):
    """A row that can be ticked, the whole row being the target; more may stand under its words."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        code: str = "",
        note: str = "",
        is_first: bool = True,
        is_last: bool = True,
        fades: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._edges = (is_first, is_last)
        self._fades = fades
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        name(self, text, " ".join(filter(None, [note, code])))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(60), theme.px(14), theme.px(18), theme.px(14))
        layout.setSpacing(theme.px(12))
        self.words = QVBoxLayout()
        self.words.setSpacing(theme.px(3))
        self._title = Label(theme, text, TextRole.BODY_STRONG)
        self.words.addWidget(_see_through(self._title))
        if note:
            self.words.addWidget(_see_through(Label(theme, note, TextRole.BODY, "text_soft")))
        layout.addLayout(self.words, 1)
        if code:
            label = Label(theme, code, TextRole.SMALL, "text_soft", wrap=False)
            layout.addWidget(_see_through(label), 0, Qt.AlignmentFlag.AlignTop)
        self.toggled.connect(self._on_toggled)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _on_toggled(self, checked: bool) -> None:
        self._title.set_colour("text_soft" if checked and self._fades else "text")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        is_first, is_last = self._edges
        well = (self.isChecked() and not self._fades) or self.underMouse()
        area = self.rect()
        radius = theme.px(CARD_RADIUS - 1)
        if well and theme.colours.border == 1:
            if not is_first:
                area = area.adjusted(0, -radius, 0, 0)
            if not is_last:
                area = area.adjusted(0, 0, 0, radius)
            rounded(painter, area, radius, theme.colour("accent_well"))
        if not is_last:
            painter.setPen(QPen(theme.colour("line"), theme.colours.border))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        side = theme.px(24)
        box = QRect(theme.px(20), theme.px(13), side, side)
        check_box(painter, theme, box, checked=self.isChecked())


class RowList(Card):
    """A card whose rows touch each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=0, spacing=0, parent=parent)
        self.column.setContentsMargins(1, 1, 1, 1)
