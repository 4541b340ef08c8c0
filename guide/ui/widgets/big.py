"""Things for arm's length and one hand: text, buttons and rows to tick, larger than elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.painting import CARD_RADIUS, check_box, painter_for, rounded
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tone
from guide.ui.widgets.text import Label

LEAST_HEIGHT = 64
"""Of everything one hits here, in pixels at 100 %."""

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value)
_SIDE_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def large_font(theme: Theme, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """As large as a heading, as light as reading text."""
    font = QFont(theme.font(TextRole.HEADING))
    font.setWeight(weight)
    return font


class LargeLabel(Label):
    """Plain text to read from a distance."""

    def __init__(self, theme: Theme, text: str, colour: str = "text") -> None:
        super().__init__(theme, text, TextRole.HEADING, colour)
        self.setFont(large_font(theme))


class LargeText(RichText):
    """Rich text to read from a distance."""

    def __init__(self, theme: Theme, html: str) -> None:
        super().__init__(theme, html)
        self.document().setDefaultFont(large_font(theme))


class BigButton(Button):
    """A button to hit without looking twice."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str = "",
        key: str = "",
    ) -> None:
        super().__init__(theme, text, kind, icon=icon, key=key)
        self._role = TextRole.HEADING
        self.setFont(theme.font(self._role))

    def _height_for_lines(self, lines: int) -> int:
        words = lines * self._metrics().lineSpacing()
        return max(self._theme.px(LEAST_HEIGHT), words + self._theme.px(24))


class BigCheckRow(QCheckBox):
    """A row to tick with a thumb, the whole of it being the target.

    Left and right are not its own keys: they belong to the page, which turns with them.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        note: str = "",
        *,
        code: str = "",
        mark: tuple[str, Tone] | None = None,
        is_first: bool = True,
        is_last: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._code = code
        self._edges = (is_first, is_last)
        self._lines = [(text, large_font(theme, QFont.Weight.Medium), "text")]
        if mark:
            words, tone = mark
            self._lines.append((words, theme.font(TextRole.SMALL_STRONG), tone.value[1]))
        if note:
            self._lines.append((note, theme.font(TextRole.BODY), "text_soft"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        name(self, text, " ".join([*(words for words, _, _ in self._lines[1:]), code]).strip())
        self.toggled.connect(self._on_toggled)

    # -- size ---------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        width = self._theme.px(480)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(LEAST_HEIGHT))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px = self._theme.px
        return max(px(LEAST_HEIGHT), self._words_height(width) + 2 * px(14))

    def _words_height(self, width: int) -> int:
        return self._lay_out(width)[-1].bottom() + 1

    def _lay_out(self, width: int) -> list[QRect]:
        """Where each line stands, from the top of the words."""
        px = self._theme.px
        left = px(72)
        room = max(px(80), width - left - px(20) - self._code_width())
        places: list[QRect] = []
        top = 0
        for words, font, _ in self._lines:
            area = QRect(left, top, room, 100_000)
            area.setHeight(QFontMetrics(font).boundingRect(area, _WRAP, words).height())
            places.append(area)
            top += area.height() + px(3)
        return places

    def _code_width(self) -> int:
        if not self._code:
            return 0
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        return metrics.horizontalAdvance(self._code) + self._theme.px(12)

    # -- behaviour ----------------------------------------------------------------------------

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SIDE_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_toggled(self, _checked: bool) -> None:
        self.update()

    # -- paint --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        self._paint_ground(painter)
        side = theme.px(32)
        box = QRect(theme.px(20), (self.height() - side) // 2, side, side)
        check_box(painter, theme, box, checked=self.isChecked())
        down = (self.height() - self._words_height(self.width())) // 2
        places = self._lay_out(self.width())
        for (words, font, colour), area in zip(self._lines, places, strict=True):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            painter.drawText(area.translated(0, down), _WRAP, words)
        if self._code:
            painter.setFont(theme.font(TextRole.SMALL))
            painter.setPen(theme.colour("text_soft"))
            area = self.rect().adjusted(0, 0, -theme.px(18), 0)
            side_by = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, side_by, self._code)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        is_first, is_last = self._edges
        if self.isChecked() or self.underMouse():
            radius = theme.px(CARD_RADIUS - 1)
            area = self.rect().adjusted(0, 0 if is_first else -radius, 0, 0 if is_last else radius)
            rounded(painter, area, radius, theme.colour("accent_well"))
        if not is_last:
            painter.setPen(QPen(theme.colour("line"), theme.colours.border))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
