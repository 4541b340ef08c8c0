"""Small marks beside words: a strength, a review date, *nog te controleren*."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.painting import painter_for, rounded


class Tone(Enum):
    """(ground, text) of a tag; never the only carrier of its meaning, its word is."""

    PLAIN = ("sunken", "text_soft")
    ACCENT = ("accent_well", "accent")
    DANGER = ("danger_well", "danger")
    WARNING = ("warning_well", "warning")
    GOOD = ("good_well", "good")


class Tag(QWidget):
    """A pill with a few words and maybe an icon."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        tone: Tone = Tone.PLAIN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._tone = tone
        self._icon_name = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        name(self, text)

    @property
    def text(self) -> str:
        return self._text

    def show_words(self, text: str, tone: Tone, icon: str) -> None:
        """Say something else in the same place."""
        if (text, tone, icon) == (self._text, self._tone, self._icon_name):
            return
        self._text, self._tone, self._icon_name = text, tone, icon
        name(self, text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL_STRONG))
        width = metrics.horizontalAdvance(self._text) + self._theme.px(22)
        if self._icon_name:
            width += self._theme.px(20)
        return QSize(width, max(self._theme.px(26), metrics.height() + self._theme.px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Words that are too long for the width there is go on in the next line."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL_STRONG))
        taken = self._theme.px(22 + (20 if self._icon_name else 0))
        room = QRect(0, 0, max(1, width - taken), 10_000)
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._text)
        return max(hint.height(), words.height() + self._theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        ground, text = self._tone.value
        line = theme.colour(text) if theme.colours.border > 1 else None
        rounded(
            painter,
            self.rect(),
            min(self.height(), self.sizeHint().height()) / 2,
            theme.colour(ground),
            line,
            1.5,
        )
        area = self.rect().adjusted(theme.px(10), 0, -theme.px(8), 0)
        if self._icon_name:
            box = QRect(area.x(), area.y(), theme.px(16), area.height())
            theme.paint_icon(painter, self._icon_name, box, 14, text)
            area.setLeft(box.right() + theme.px(5))
        painter.setFont(theme.font(TextRole.SMALL_STRONG))
        painter.setPen(theme.colour(text))
        across = Qt.AlignmentFlag.AlignLeft if self._icon_name else Qt.AlignmentFlag.AlignHCenter
        middle = (across | Qt.AlignmentFlag.AlignVCenter).value
        painter.drawText(area, middle | Qt.TextFlag.TextWordWrap.value, self._text)


class ProgressBar(QWidget):
    """How far along something is, drawn; ``set_progress`` also gives the words for it."""

    def __init__(self, theme: Theme, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._what = what
        self._fraction = 0.0
        self.setFixedHeight(theme.px(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_progress(0.0, "")

    def set_progress(self, fraction: float, words: str) -> None:
        self._fraction = min(1.0, max(0.0, fraction))
        name(self, f"{self._what}: {words}" if words else self._what)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        radius = self.height() / 2
        line = theme.colour("line") if theme.colours.border > 1 else None
        ground = theme.colour("canvas" if theme.colours.is_dark else "sunken")
        rounded(painter, self.rect(), radius, ground, line, 1)
        if self._fraction > 0:
            width = max(self.height(), round(self.width() * self._fraction))
            done = QRect(0, 0, width, self.height())
            rounded(painter, done, radius, theme.colour("accent"))
