"""Everything one can press: buttons and icon buttons."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded


class ButtonKind(Enum):
    """How loud a button is: (fill, text, line) as names of colours; empty means none."""

    PRIMARY = ("accent", "on_accent", "")
    SECONDARY = ("surface", "accent", "accent")
    OUTLINE = ("surface", "text", "line")
    QUIET = ("", "accent", "")
    TITLE = ("", "text", "")
    DANGER = ("danger", "on_danger", "")
    ANSWER = ("surface", "text", "line_strong")


_PADDING = {ButtonKind.QUIET: 4, ButtonKind.TITLE: 0}


class Button(QPushButton):
    """A button with a text, maybe an icon in front and a key at the end. Grows with its text."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._kind = kind
        self._icon_name = icon
        self._key = key if theme.single_keys or len(key) != 1 else ""
        is_outline = kind is ButtonKind.OUTLINE
        self._role = TextRole.BODY_MEDIUM if is_outline else TextRole.BODY_STRONG
        self.setFont(theme.font(self._role))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name(self, text)

    def set_text(self, text: str) -> None:
        self.setText(text)
        name(self, text)
        self.updateGeometry()

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._side_width() + self._metrics().horizontalAdvance(self.text())
        return QSize(width + 1, self._height_for_lines(1))

    def minimumSizeHint(self) -> QSize:
        longest = max(
            (self._metrics().horizontalAdvance(w) for w in self.text().split()), default=0
        )
        return QSize(self._side_width() + longest + 1, self._height_for_lines(1))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width >= self.sizeHint().width():
            return self._height_for_lines(1)
        room = max(1, width - self._side_width())
        flags = int(Qt.TextFlag.TextWordWrap)
        text = self._metrics().boundingRect(QRect(0, 0, room, 10_000), flags, self.text())
        around = self._theme.px(4 if self._kind is ButtonKind.TITLE else 18)
        return max(self._height_for_lines(1), text.height() + around)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(self._role))

    def _padding(self) -> int:
        return self._theme.px(_PADDING.get(self._kind, 16))

    def _icon_room(self) -> int:
        return self._theme.px(26) if self._icon_name else 0

    def _key_room(self) -> int:
        if not self._key:
            return 0
        metrics = QFontMetrics(self._theme.font(TextRole.TINY))
        return metrics.horizontalAdvance(self._key) + self._theme.px(24)

    def _side_width(self) -> int:
        return 2 * self._padding() + self._icon_room() + self._key_room()

    def _height_for_lines(self, lines: int) -> int:
        if self._kind is ButtonKind.TITLE:
            return lines * self._metrics().lineSpacing() + self._theme.px(4)
        least = {ButtonKind.ANSWER: 52, ButtonKind.QUIET: 36}.get(self._kind, 42)
        return max(
            self._theme.px(least), lines * self._metrics().lineSpacing() + self._theme.px(16)
        )

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        fill, text, line = self._kind.value
        if not self.isEnabled():
            fill, text, line = ("sunken" if fill else ""), "text_soft", ("line" if line else "")
        self._paint_body(painter, fill, line)
        area = self.rect().adjusted(self._padding(), 0, -self._padding(), 0)
        if self._icon_name:
            box = QRect(area.x(), area.y(), self._theme.px(18), area.height())
            if not self._key and self._kind is not ButtonKind.QUIET:
                box.moveLeft(self._content_left(area))
            self._theme.paint_icon(painter, self._icon_name, box, 18, text)
            area.setLeft(box.right() + self._theme.px(8))
        if self._key:
            self._paint_key(painter, area, line or "line")
            area.setRight(area.right() - self._key_room())
        font = QFont(self._theme.font(self._role))
        font.setUnderline(self._kind is ButtonKind.TITLE and self.underMouse())
        painter.setFont(font)
        painter.setPen(self._theme.colour(text))
        wrap = int(Qt.TextFlag.TextWordWrap) if self.width() < self.sizeHint().width() else 0
        painter.drawText(area, self._alignment() | wrap, self.text())

    def _alignment(self) -> int:
        is_bare = self._kind in (ButtonKind.QUIET, ButtonKind.TITLE, ButtonKind.ANSWER)
        centred = not (self._icon_name or self._key or is_bare)
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        return int(across.value | Qt.AlignmentFlag.AlignVCenter.value)

    def _content_left(self, area: QRect) -> int:
        """Where icon and text together start, so that they stand in the middle."""
        content = self._icon_room() + self._metrics().horizontalAdvance(self.text())
        return area.x() + max(0, (area.width() - content) // 2)

    def _paint_body(self, painter: QPainter, fill: str, line: str) -> None:
        if not fill and not line:
            if self.underMouse() and self._kind is ButtonKind.QUIET:
                well = self._theme.colour("accent_well")
                rounded(painter, self.rect(), self._theme.px(8), well)
            return
        colour = self._theme.colour(fill)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            is_filled = self._kind in (ButtonKind.PRIMARY, ButtonKind.DANGER)
            colour = colour.darker(108) if is_filled else self._theme.colour("accent_well")
        stroke = self._theme.colour(line) if line else None
        radius = self._theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, colour, stroke, self._theme.colours.border)

    def _paint_key(self, painter: QPainter, area: QRect, line: str) -> None:
        font = self._theme.font(TextRole.TINY)
        metrics = QFontMetrics(font)
        width = max(metrics.horizontalAdvance(self._key) + self._theme.px(12), self._theme.px(20))
        height = metrics.height() + self._theme.px(4)
        box = QRect(area.right() - width + 1, area.center().y() - height // 2, width, height)
        rounded(
            painter,
            box,
            self._theme.px(5),
            self._theme.colour("surface"),
            self._theme.colour(line),
            self._theme.colours.border,
        )
        painter.setFont(font)
        painter.setPen(self._theme.colour("text_soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)


class IconButton(QAbstractButton):
    """A square button with an icon; what it does is its accessible name and its tooltip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        what: str,
        *,
        framed: bool = False,
        colour: str = "text",
        side: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._framed = framed
        self._colour = colour
        self._side = side
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_what(what)

    def set_icon(self, icon: str, colour: str) -> None:
        self._icon_name = icon
        self._colour = colour
        self.update()

    def set_what(self, what: str) -> None:
        name(self, what)
        self.setToolTip(what)

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        hovered = self.isEnabled() and self.underMouse()
        radius = self._theme.px(CONTROL_RADIUS)
        if self._framed:
            fill = self._theme.colour("accent_well" if hovered else "surface")
            line = self._theme.colour("line")
            rounded(painter, self.rect(), radius, fill, line, self._theme.colours.border)
        elif hovered:
            rounded(painter, self.rect(), radius, self._theme.colour("sunken"))
        colour = self._colour if self.isEnabled() else "line_strong"
        self._theme.paint_icon(painter, self._icon_name, self.rect(), 18, colour)
