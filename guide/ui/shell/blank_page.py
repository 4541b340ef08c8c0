"""What stands in the window while the guide is hidden: a dull, empty note."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from guide.ui.i18n import translate
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.focus_ring import FOLLOWS_TEXT
from guide.ui.widgets.painting import painter_for


def blank_title() -> str:
    """Title of window and taskbar while hidden."""
    return translate("BlankPage", "Naamloos")


def blank_icon(theme: Theme) -> QIcon:
    """An icon that says nothing."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(theme.colour("line"))
    return QIcon(pixmap)


class BlankPage(QWidget):
    """An empty page with a caret's worth of grey at the top; takes no clicks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(blank_title())
        self.setProperty(FOLLOWS_TEXT, True)  # a ring would give the guide away

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.colour("surface"))
        bar = self.rect()
        bar.setHeight(theme.px(34))
        painter.fillRect(bar, theme.colour("sunken"))
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(QColor(theme.colour("text_soft")))
        painter.drawText(theme.px(14), theme.px(22), blank_title())
