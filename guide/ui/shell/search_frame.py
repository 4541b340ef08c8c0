"""What stands around the hits: the sheet over the page, the field, the line about slips."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from guide.core.search.text import MAX_TYPED
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.focus_ring import FOLLOWS_TEXT
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import CARD_RADIUS, painter_for, rounded
from guide.ui.widgets.text import Label

HEAD, FOOT = 64, 42
"""Heights of the field and of the last line."""
_LONGEST = 60
_SHADES = ((24, 0.04), (16, 0.05), (8, 0.07), (3, 0.09))


class SheetSurface(QFrame):
    """A rounded surface with a line under its head and one over its foot, if it has one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.has_foot = True

    @property
    def edge(self) -> int:
        """How wide the line around it is: what stands on it keeps off that."""
        colours = self._theme.colours
        return colours.border if colours.is_dark or colours.border > 1 else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme, area = self._theme, self.rect()
        line = theme.colour("line") if self.edge else None
        radius = theme.px(CARD_RADIUS + 2)
        rounded(painter, area, radius, theme.colour("surface"), line, theme.colours.border)
        painter.setPen(theme.colour("line"))
        lines = [theme.px(HEAD) - 1, *([area.height() - theme.px(FOOT)] if self.has_foot else [])]
        for y in lines:
            painter.drawLine(0, y, area.width(), y)


def make_opaque(widget: QWidget, theme: Theme) -> None:
    """Fill a part of the surface by itself: what changes in it is then painted alone.

    Else the page under the sheet, which shines through beside it, would be painted at every key.
    """
    palette = widget.palette()
    palette.setColor(widget.backgroundRole(), theme.colour("surface"))
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


class Overlay(QWidget):
    """Dims what it covers; the card on it has the Tab key to itself."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = theme
        self.card = SheetSurface(theme, self)

    def dismiss(self) -> None:
        """Somebody pressed beside the card."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key goes round on the card: what lies under it is out of reach."""
        stops = [widget for widget in self.card.findChildren(QWidget) if _takes_tab(widget)]
        here = QApplication.focusWidget()
        if here not in stops:
            return False
        at = stops.index(here) + (1 if forward else -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[at % len(stops)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        scrim = self._looks.colour("scrim")
        scrim.setAlphaF(0.45)
        painter.fillRect(self.rect(), scrim)
        for spread, strength in _SHADES:
            shade = self._looks.colour("scrim")
            shade.setAlphaF(strength)
            area = self.card.geometry().adjusted(-spread, -spread // 2, spread, spread)
            rounded(painter, area, self._looks.px(CARD_RADIUS) + spread, shade)


def _takes_tab(widget: QWidget) -> bool:
    """Whether Tab stops at a widget: of buttons that exclude each other only at the chosen one."""
    if isinstance(widget, QRadioButton) and not widget.isChecked():
        return False
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()


class SearchField(QLineEdit):
    """One line, as large as a heading. No longer text is taken than search reads."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFrame(False)
        font = QFont(theme.font(TextRole.HEADING))
        font.setWeight(QFont.Weight.Normal)
        self.setFont(font)
        words = translate("Search", "Zoek een signaal, stap, nummer of code")
        self.setPlaceholderText(words)
        self.setMaxLength(MAX_TYPED)
        self.setProperty(FOLLOWS_TEXT, True)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("surface"))
        self.setPalette(palette)
        name(self, words, keys_words())


class KeyButton(QAbstractButton):
    """The sign of a key, which one can also press with the mouse."""

    def __init__(self, theme: Theme, key: str, what: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(key)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(what)
        name(self, what)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(TextRole.TINY))
        width = metrics.horizontalAdvance(self.text()) + self._theme.px(14)
        return QSize(width, self._theme.px(44))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        height = theme.px(20)
        box = QRect(0, (self.height() - height) // 2, self.width(), height)
        fill = theme.colour("accent_well") if self.underMouse() else None
        line = theme.colour("line_strong")
        rounded(painter, box, theme.px(5), fill, line, theme.colours.border)
        painter.setFont(theme.font(TextRole.TINY))
        painter.setPen(theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())


class CorrectionLine(QWidget):
    """What was looked for instead of what was typed. ``exact_asked()`` is the way back."""

    exact_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = FlowLayout(theme.px(12), self)
        row.setContentsMargins(theme.px(20), theme.px(2), theme.px(20), 0)
        self._words = Label(theme, "", TextRole.BODY, "text_soft", wrap=False)
        self._exact = Button(theme, "", ButtonKind.QUIET)
        self._words.setMinimumHeight(self._exact.sizeHint().height())
        self._exact.clicked.connect(self.exact_asked)
        row.addWidget(self._words)
        row.addWidget(self._exact)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_words(self, corrected: tuple[str, ...], typed: str) -> None:
        """Nothing is shown where nothing was corrected."""
        self.setVisible(bool(corrected))
        if corrected:
            self._words.setText(corrected_words(corrected))
            words = translate("Search", "Zoek precies ‘{words}’")
            self._exact.set_text(words.format(words=shortened(typed)))


def shortened(typed: str) -> str:
    """What was typed, readable on one line."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in typed).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def keys_words() -> str:
    return translate("Search", "↑ ↓ kiezen   ↵ openen   Alt+1 … 9 direct openen")


def corrected_words(corrected: tuple[str, ...]) -> str:
    """*Gezocht naar ‘uitbuiting’.*"""
    words = translate("Search", "’ en ‘").join(corrected)
    return translate("Search", "Gezocht naar ‘{words}’.").format(words=words)


def count_words(shown: int, total: int) -> str:
    """*5 treffers*; *De beste 24 van 61 treffers*"""
    if total > shown:
        words = translate("Search", "De beste {shown} van {total} treffers")
        return words.format(shown=shown, total=total)
    if shown == 1:
        return translate("Search", "1 treffer")
    return translate("Search", "{count} treffers").format(count=shown)
