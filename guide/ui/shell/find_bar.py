"""Ctrl+F: finds words on the page that is open."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from guide.core.search.text import MAX_TYPED
from guide.ui.a11y.accessible import Speaker, make_group, name
from guide.ui.i18n import translate
from guide.ui.shell.lights import Lights
from guide.ui.shell.page_text import PageWords, Place, reveal
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind, IconButton
from guide.ui.widgets.fields import FilterField
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import painter_for
from guide.ui.widgets.text import Label

_LEAST = 340
"""What a short field and the buttons take, in pixels at 100 %."""
_SHORTEST_FIELD = 160
"""With less room than this for the field, the buttons go under it."""
_SIDE, _SPACING = (24, 16), 8
_HELD_MS = 1_000
"""So long after a key the page is taken to be what it was."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Shape(Enum):
    """How much stands beside the field: all there is, the buttons, or only what closes the bar."""

    WIDE = "wide"
    NARROW = "narrow"
    TIGHT = "tight"
    BARE = "bare"
    """As tight, and without the buttons, which can do nothing where nothing is found."""


_PLACES = {
    _Shape.WIDE: ((0, 0, 1), (0, 1, 1), (0, 2, 1), (0, 3, 1), (0, 4, 1)),
    _Shape.NARROW: ((0, 0, 1), (0, 1, 1), (0, 2, 1), (1, 0, 5), (0, 4, 1)),
    _Shape.TIGHT: ((0, 0, 4), (1, 0, 1), (1, 1, 1), (1, 2, 3), (0, 4, 1)),
    _Shape.BARE: ((0, 0, 4), (0, 0, 0), (0, 0, 0), (1, 0, 5), (0, 4, 1)),
}
"""Row, column and how many columns: of the field, before, next, what is said, and close."""


class FindBar(QWidget):
    """A field, where one is among the places, the next and the one before.

    Signals: ``closed()`` when the keyboard is to go back to where it was before;
    ``search_asked(str)`` when the words are to be sought in all pages.
    """

    closed = Signal()
    search_asked = Signal(str)

    def __init__(self, theme: Theme, page_theme: Theme, words: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._page: QWidget | None = None
        self._lights = Lights(page_theme)
        self._held: PageWords | None = None
        self._holding = QTimer(self)
        self._holding.setSingleShot(True)
        self._holding.setInterval(_HELD_MS)
        self._holding.timeout.connect(self._let_go)
        self._places: list[Place] = []
        self._at = -1
        self._shape: _Shape | None = None
        self._speaker = Speaker(self)
        name(self, translate("Find", "Zoek op deze pagina"))
        make_group(self)
        self.setSizePolicy(_policy_by_width())
        self._build()
        self.field.setText(words)
        self.hide()

    def _build(self) -> None:
        theme = self._theme
        grid = self._grid = QGridLayout(self)
        left, right = _SIDE
        grid.setContentsMargins(theme.px(left), theme.px(7), theme.px(right), theme.px(7))
        grid.setSpacing(theme.px(_SPACING))
        self.field = FilterField(theme, translate("Find", "Zoek op deze pagina"), icon="search")
        self.field.setMaximumWidth(theme.px(340))
        self.field.setMaxLength(MAX_TYPED)
        self.field.textChanged.connect(self._on_text)
        self.field.installEventFilter(self)
        self._before = IconButton(theme, "chevron-up", translate("Find", "Vorige (Shift+Enter)"))
        self._before.clicked.connect(self._on_before)
        self._next = IconButton(theme, "chevron-down", translate("Find", "Volgende (Enter)"))
        self._next.clicked.connect(self._on_next)
        self._said = self._make_said()
        self._close = IconButton(theme, "x", translate("Find", "Sluit (Esc)"))
        self._close.clicked.connect(self.close_bar)
        for widget in self._in_order():
            widget.setParent(self)
        self._say()

    def _make_said(self) -> QWidget:
        """Where one is, or that there is nothing here and where there may be."""
        theme = self._theme
        holder = QWidget()
        row = FlowLayout(theme.px(12), holder)
        row.setContentsMargins(theme.px(6), 0, 0, 0)
        self._count = Label(theme, "", TextRole.BODY, "text_soft", wrap=False)
        words = translate("Find", "Zoek in de hele gids")
        self._elsewhere = Button(theme, words, ButtonKind.QUIET, icon="search")
        self._elsewhere.clicked.connect(self._on_elsewhere)
        self._count.setMinimumHeight(self._elsewhere.sizeHint().height())
        row.addWidget(self._count)
        row.addWidget(self._elsewhere)
        holder.setSizePolicy(_policy_by_width())
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _fitting(self) -> _Shape:
        """Where it is narrow, what it says goes under the field; then the buttons go there too."""
        px = self._theme.px
        if self.width() >= px(_LEAST) + self._said.sizeHint().width():
            return _Shape.WIDE
        buttons = 3 * (self._close.sizeHint().width() + px(_SPACING))
        if self.width() - px(sum(_SIDE)) - buttons >= px(_SHORTEST_FIELD):
            return _Shape.NARROW
        return _Shape.TIGHT if self._places else _Shape.BARE

    def _arrange(self) -> None:
        shape = self._fitting()
        if shape is self._shape:
            return
        self._shape = shape
        grid = self._grid
        for widget in self._in_order():
            grid.removeWidget(widget)
        for widget, (row, column, columns) in zip(self._in_order(), _PLACES[shape], strict=True):
            if columns:
                grid.addWidget(widget, row, column, 1, columns)
            widget.setVisible(columns > 0)
        grid.setColumnStretch(0, 3 if shape in (_Shape.WIDE, _Shape.NARROW) else 0)
        grid.setColumnStretch(3, 4 if shape is _Shape.WIDE else int(shape is not _Shape.NARROW))

    def _in_order(self) -> list[QWidget]:
        return [self.field, self._before, self._next, self._said, self._close]

    # -- opening and closing ------------------------------------------------------------------

    def open(self, page: QWidget) -> None:
        """Find on this page; what stood in the field can be typed over."""
        self._page = page
        self._let_go()
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._seek()

    def close_bar(self) -> None:
        """Away with it; the keyboard goes to where one had got."""
        here = self._place()
        self._speaker.hush()
        self._let_go()
        self._lights.clear()
        self._places, self._at = [], -1
        self.hide()
        if here is None or self._page is None:
            self.closed.emit()
            return
        widget = here.widget if _takes_keyboard(here.widget) else self._page
        if isValid(widget):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Leave nothing of what was typed."""
        self._speaker.hush()
        self._let_go()
        self._lights.clear()
        self._places, self._at, self._page = [], -1, None
        self.field.blockSignals(True)
        self.field.setText("")  # unlike clear(), this cannot be undone with a key
        self.field.blockSignals(False)
        self.hide()

    # -- finding ------------------------------------------------------------------------------

    @property
    def words(self) -> str:
        """What the bar says of the places: *3 van 12*."""
        return self._count.text()

    @property
    def current(self) -> Place | None:
        return self._place()

    def _on_next(self) -> None:
        self.step(1)

    def _on_before(self) -> None:
        self.step(-1)

    def _on_text(self, _text: str) -> None:
        self._seek()

    def _seek(self) -> None:
        """The places of the words, from the first; a page may have changed meanwhile."""
        self._places = self._found()
        self._at = 0 if self._places else -1
        self._show()
        if spoken := self._spoken():
            self._speaker.say_when_quiet(spoken)
        else:
            self._speaker.hush()

    def step(self, by: int) -> None:
        """So many places on; it goes round."""
        here = self._place()
        self._let_go()
        self._places = self._found()
        if not self._places:
            self._at = -1
        elif here in self._places:
            self._at = (self._places.index(here) + by) % len(self._places)
        else:
            self._at = min(max(self._at, 0), len(self._places) - 1)
        self._show()
        if spoken := self._spoken():
            self._speaker.say(spoken)

    def _found(self) -> list[Place]:
        """While one types, the page is read once and not at every key."""
        page, sought = self._page, self.field.text()
        if page is None or not isValid(page) or not sought.strip():
            return []
        if self._held is None:
            self._held = PageWords(page)
        self._holding.start()
        return self._held.places(sought)

    def _let_go(self) -> None:
        """The page may be another by now."""
        self._holding.stop()
        self._held = None

    def _place(self) -> Place | None:
        return self._places[self._at] if 0 <= self._at < len(self._places) else None

    def _show(self) -> None:
        here = self._place()
        if here is not None:
            reveal(here)
        self._lights.show(self._places, here)
        self._say()

    def _say(self) -> None:
        typed = bool(self.field.text().strip())
        nothing = typed and not self._places
        words = ""
        if nothing:
            words = translate("Find", "Niet op deze pagina.")
        elif typed:
            words = translate("Find", "{number} van {count}")
            words = words.format(number=self._at + 1, count=len(self._places))
        self._count.setText(words)
        self._count.setVisible(bool(words))
        self._elsewhere.setVisible(nothing)
        self._arrange()
        for button in (self._before, self._next):
            button.setEnabled(bool(self._places))

    def _spoken(self) -> str:
        """Where one is and what stands there, as it is heard."""
        here = self._place()
        return f"{self.words}. {here.text}" if here and self.words else self.words

    # -- what the user does -------------------------------------------------------------------

    def _on_elsewhere(self) -> None:
        words = self.field.text()
        self.close_bar()
        self.search_asked.emit(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is not self.field or not is_key:
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() not in _ENTER:
            return False
        if not self._places and self.field.text().strip():
            self._on_elsewhere()
        else:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setPen(QPen(theme.colour("line"), theme.colours.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)


def _policy_by_width() -> QSizePolicy:
    """The height follows from the width, and is never more."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


def _takes_keyboard(widget: QWidget) -> bool:
    if not isValid(widget) or isinstance(widget, QLabel):
        return False
    is_list = isinstance(widget, QAbstractItemView)
    return is_list or widget.focusPolicy() != Qt.FocusPolicy.NoFocus
