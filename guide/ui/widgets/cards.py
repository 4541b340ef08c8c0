"""Cards and rows: a surface with something on it, often as one big target."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
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
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import CARD_RADIUS, check_box, painter_for, rounded
from guide.ui.widgets.text import Label

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value)


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
        self._text = Label(theme, text, TextRole.BODY, text_colour)
        words.addWidget(_see_through(self._text))
        words.addStretch()
        layout.addLayout(words, 1)
        layout.addWidget(Icon(theme, "arrow-right", 20, "on_accent" if primary else "text_soft"))

    def show_text(self, text: str) -> None:
        """Other words under the title."""
        self._text.setText(text)
        self.setAccessibleDescription(text)

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


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words on a row, in one of the theme's sizes and colours."""

    text: str
    role: TextRole = TextRole.BODY
    colour: str = "text_soft"


class CheckRow(QCheckBox):
    """A row that can be ticked, the whole row being the target.

    Its words are painted, not built from labels: a long list then opens within a frame. What can
    be pressed besides the row (a link, a number) stands under the words as ``extras``.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        paragraphs: tuple[Paragraph, ...] = (),
        *,
        code: str = "",
        extras: tuple[QWidget, ...] = (),
        is_first: bool = True,
        is_last: bool = True,
        fades: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = text
        self._paragraphs = paragraphs
        self._code = code
        self._edges = (is_first, is_last)
        self._fades = fades
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name(self, text, " ".join([*(p.text for p in paragraphs), code]).strip())
        self._extras = self._hold(extras)
        self.toggled.connect(self._on_toggled)

    def _hold(self, extras: tuple[QWidget, ...]) -> QWidget | None:
        if not extras:
            return None
        holder = QWidget(self)
        self._extras_layout = FlowLayout(self._theme.px(12), holder)
        for extra in extras:
            self._extras_layout.addWidget(extra)
        return holder

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._theme.px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(180), self._theme.px(52))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        bottom = self._lay_out(width)[-1][1].bottom() if self._title else 0
        if self._extras is not None:
            room = self._words_width(width)
            bottom += self._theme.px(6) + self._extras_layout.heightForWidth(room)
        return max(self._theme.px(52), bottom + self._theme.px(14))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._extras is None:
            return
        top = self._lay_out(self.width())[-1][1].bottom() + self._theme.px(6)
        width = self._words_width(self.width())
        height = self._extras_layout.heightForWidth(width)
        self._extras.setGeometry(self._theme.px(60), top, width, height)

    def _words_width(self, width: int) -> int:
        taken = self._theme.px(60) + self._theme.px(20) + self._code_width()
        return max(self._theme.px(80), width - taken)

    def _code_width(self) -> int:
        if not self._code:
            return 0
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        return metrics.horizontalAdvance(self._code) + self._theme.px(14)

    def _lay_out(self, width: int) -> list[tuple[Paragraph, QRect]]:
        """Every paragraph with the rectangle it is painted in."""
        theme = self._theme
        faded = self._fades and self.isChecked()
        title = Paragraph(self._title, TextRole.BODY_STRONG, "text_soft" if faded else "text")
        room = self._words_width(width)
        placed, top = [], theme.px(14)
        for paragraph in (title, *self._paragraphs):
            metrics = QFontMetrics(theme.font(paragraph.role))
            area = QRect(theme.px(60), top, room, 100_000)
            height = metrics.boundingRect(area, _WRAP, paragraph.text).height()
            area.setHeight(height)
            placed.append((paragraph, area))
            top += height + theme.px(4)
        return placed

    # -- behaviour ----------------------------------------------------------------------------

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _on_toggled(self, _checked: bool) -> None:
        self.update()

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        self._paint_ground(painter)
        side = theme.px(24)
        check_box(
            painter, theme, QRect(theme.px(20), theme.px(13), side, side), checked=self.isChecked()
        )
        for paragraph, area in self._lay_out(self.width()):
            painter.setFont(theme.font(paragraph.role))
            painter.setPen(theme.colour(paragraph.colour))
            painter.drawText(area, _WRAP, paragraph.text)
        if self._code:
            painter.setFont(theme.font(TextRole.SMALL))
            painter.setPen(theme.colour("text_soft"))
            area = self.rect().adjusted(0, theme.px(15), -theme.px(18), 0)
            painter.drawText(
                area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, self._code
            )

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        is_first, is_last = self._edges
        if (self.isChecked() and not self._fades) or self.underMouse():
            radius = theme.px(CARD_RADIUS - 1)
            area = self.rect().adjusted(0, 0 if is_first else -radius, 0, 0 if is_last else radius)
            rounded(painter, area, radius, theme.colour("accent_well"))
        if not is_last:
            painter.setPen(QPen(theme.colour("line"), theme.colours.border))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


class RowList(Card):
    """A card whose rows touch each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=0, spacing=0, parent=parent)
        self.column.setContentsMargins(1, 1, 1, 1)
