"""The search sheet: answers at every key, in groups, over whatever page is open."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from guide.core.content.records import Group
from guide.core.search.searcher import EVERYTHING, Filter
from guide.core.search.text import fold
from guide.services.finder import Found, Hit
from guide.ui.a11y.accessible import Speaker, make_group, name
from guide.ui.i18n import translate
from guide.ui.shell.search_filters import Choices, SearchFilters
from guide.ui.shell.search_frame import (
    FOOT,
    HEAD,
    CorrectionLine,
    KeyButton,
    Overlay,
    SearchField,
    corrected_words,
    count_words,
    keys_words,
    make_opaque,
)
from guide.ui.shell.search_hits import NUMBERED, HitList
from guide.ui.shell.search_panels import (
    Advice,
    NothingFound,
    NothingPanel,
    StartPanel,
    nothing_words,
)
from guide.ui.shell.search_rows import HitRow
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.cards import Icon
from guide.ui.widgets.text import Label

_WIDTH, _HEIGHT, _TOP = 680, 600, 72
_LOW = 480
"""Below this height there is no room for a line with keys."""
_NARROW = 420
_SIDE = 20
_ALT = Qt.KeyboardModifier.AltModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_WRITING = (*_PLAIN, Qt.KeyboardModifier.ShiftModifier)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, as the sheet shows it."""

    found: Found
    groups: tuple[tuple[Group, tuple[HitRow, ...]], ...]


class SearchSheet(Overlay):
    """Lies over the page; the bar with emergency numbers stays in sight under it.

    Signals: ``asked()`` when the words or the choices changed; ``chosen(Hit)``;
    ``recent_forgotten()``; ``number_chosen(str, str)``; ``closed()``.
    """

    asked = Signal()
    chosen = Signal(object)
    recent_forgotten = Signal()
    number_chosen = Signal(str, str)
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        frame_theme: Theme,
        choices: Choices,
        advice: Advice | None,
        parent: QWidget,
    ) -> None:
        super().__init__(frame_theme, parent)
        self._theme = theme
        self._frame = frame_theme
        name(self, translate("Search", "Zoeken"))
        make_group(self)
        self.field = SearchField(frame_theme)
        self._speaker = Speaker(self)
        self._waits = self._enters = False
        self._list = HitList(theme, frame_theme.px(_SIDE), self._speaker)
        self._start = StartPanel(theme)
        self._nothing = NothingPanel(theme, advice)
        self._filters = SearchFilters(frame_theme, choices)
        self._corrected = CorrectionLine(frame_theme)
        column = self._column = QVBoxLayout(self.card)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._filters)
        column.addWidget(self._corrected)
        self._stack = QStackedWidget()
        for part in (self._list, self._start, self._nothing):
            self._stack.addWidget(part)
        column.addWidget(self._stack, 1)
        self._foot = self._make_foot()
        column.addWidget(self._foot)
        for area in (self.field, self._filters, self._stack, self._count):
            make_opaque(area, frame_theme)
        self.field.installEventFilter(self)
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_text)
        self._filters.changed.connect(self.asked)
        self._list.opened.connect(self._on_opened)
        for panel in (self._start, self._nothing):
            panel.searched.connect(self._on_searched)
            panel.arrowed.connect(self._into_panel)
        self._start.forgotten.connect(self.recent_forgotten)
        self._nothing.widened.connect(self._on_widened)
        self._nothing.number_chosen.connect(self.number_chosen)
        self._corrected.exact_asked.connect(self._on_exact)
        for key, button in self._filters.shortcuts():
            shortcut = QShortcut(key, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    # -- its parts ----------------------------------------------------------------------------

    def _head(self) -> QWidget:
        theme = self._frame
        holder = QWidget()
        holder.setFixedHeight(theme.px(HEAD))
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(Icon(theme, "search", 22, "text"))
        row.addWidget(self.field, 1)
        close = KeyButton(theme, "Esc", translate("Search", "Sluit zoeken"))
        close.clicked.connect(self.close_sheet)
        row.addWidget(close)
        return holder

    def _make_foot(self) -> QWidget:
        theme = self._frame
        holder = QWidget()
        holder.setFixedHeight(theme.px(FOOT))
        row = QHBoxLayout(holder)
        line = theme.px(3)
        row.setContentsMargins(theme.px(20), line, theme.px(20), line)
        self._keys = Label(theme, keys_words(), TextRole.SMALL, "text_soft", wrap=False)
        row.addWidget(self._keys)
        self._count = Label(theme, "", TextRole.SMALL, "text_soft", wrap=False)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._count, 1)  # as wide as there is room: it stays where it is
        return holder

    def dismiss(self) -> None:
        """Somebody pressed beside the sheet."""
        self.close_sheet()

    # -- showing ------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return self.field.text()

    @property
    def only(self) -> Filter:
        return self._filters.only

    def open(self, typed: str, only: Filter = EVERYTHING) -> None:
        """Show the sheet with these words, which the next key replaces."""
        self._filters.choose(only)
        self.field.blockSignals(True)
        self.field.setText(typed)
        self.field.blockSignals(False)
        self.show()
        self.raise_()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.asked.emit()

    def write(self, text: str) -> None:
        """As if it was typed: it takes the place of what is selected."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.insert(text)

    def close_sheet(self) -> None:
        """Away with the sheet; what was typed stays for when it is opened again."""
        self._enters = False
        self._speaker.hush()
        self._list.show_numbers(False)
        self.hide()
        self.closed.emit()

    def forget(self) -> None:
        """Leave nothing of what was typed or found."""
        self._filters.choose(EVERYTHING)
        self.field.setText("")  # unlike clear(), this cannot be undone with a key
        self.show_start(())

    def show_waiting(self) -> None:
        """The answer comes in a moment; what was found before is no answer to this."""
        self._waits = True
        self._speaker.hush()
        self._list.show_rows(())
        self._count.setText("")

    def show_start(self, recent: tuple[str, ...]) -> None:
        """Nothing is typed yet."""
        self._waits = self._enters = False
        self._speaker.hush()
        self._list.show_rows(())
        self._filters.show_counts("", {})
        self._corrected.show_words((), "")
        self._count.setText("")
        self._start.show_recent(recent)
        self._stack.setCurrentWidget(self._start)

    def show_answer(self, answer: Answer) -> None:
        found = answer.found
        enters, self._waits, self._enters = self._enters, False, False
        self._list.show_rows(answer.groups)
        self._filters.show_counts(self.text, found.counts)
        self._corrected.show_words(found.corrected if found.hits else (), self.text)
        if found.hits:
            self._stack.setCurrentWidget(self._list)
            words = count_words(len(found.hits), found.total)
        else:
            typed = fold(self.text.strip())  # which may be found with other choices
            nearest = tuple(words for words in found.nearest if fold(words) != typed)
            nothing = NothingFound(self.text, nearest, self.only != EVERYTHING)
            self._nothing.show_nothing(nothing)
            self._stack.setCurrentWidget(self._nothing)
            words = translate("Search", "Geen treffers")
        self._count.setText(words)
        row = self._list.current()
        if enters and row is not None and self.isVisible():
            self._on_opened(row)
        elif self.isVisible():
            self._speaker.say_when_quiet(self._spoken(words, found))

    def _spoken(self, words: str, found: Found) -> str:
        if not found.hits:
            return nothing_words(NothingFound(self.text, (), self.only != EVERYTHING))
        corrected = f"{corrected_words(found.corrected)} " if found.corrected else ""
        first = self._list.current()
        return f"{corrected}{words}. {first.spoken if first else ''}"

    def hits(self) -> list[Hit]:
        """The hits on screen, in order."""
        return [row.hit for row in self._list.rows()]

    @property
    def current(self) -> Hit | None:
        """The hit that Enter opens."""
        row = self._list.current()
        return row.hit if row else None

    # -- what the user does -------------------------------------------------------------------

    def _on_text(self, _text: str) -> None:
        self._enters = False
        self.asked.emit()

    def _on_searched(self, words: str) -> None:
        self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_exact(self) -> None:
        self._on_searched(f'"{self.text.strip()}"')

    def _on_widened(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._filters.choose_all()

    def _on_opened(self, row: HitRow) -> None:
        self.close_sheet()
        self.chosen.emit(row.hit)

    def _open_number(self, number: int) -> None:
        rows = self._list.rows()
        if number <= len(rows):
            self._on_opened(rows[number - 1])

    # -- keys ---------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._on_field_key(event)
            if event.type() == QEvent.Type.KeyRelease:
                self._on_release(event)
        elif event.type() == QEvent.Type.FocusOut:
            self._list.show_numbers(False)  # nobody tells that the key was let go elsewhere
        return False

    def event(self, event: QEvent) -> bool:
        """Alt and a digit opens a hit here, whatever it does in the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_own = _number(event) > 0
            event.setAccepted(is_own)
            return is_own
        return super().event(event)

    def _on_field_key(self, event: QKeyEvent) -> bool:
        """Whether a key in the field was one of the sheet's own."""
        key = Qt.Key(event.key())
        if self._on_any_key(event):
            return True
        if event.modifiers() not in _PLAIN:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self._list.current()
            if row is not None:
                self._on_opened(row)
            self._enters = row is None and self._waits
            return True
        if not self._list.rows():
            return key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._into_panel(key)
        return self._list.press(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that a button in the sheet has no use for."""
        if self._on_any_key(event):
            return
        if event.text().isprintable() and event.text() and event.modifiers() in _WRITING:
            self.field.deselect()
            self.write(event.text())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._on_release(event)

    def _on_any_key(self, event: QKeyEvent) -> bool:
        """Keys that do the same wherever in the sheet the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() == Qt.Key.Key_Alt:
            self._list.show_numbers(True)
        elif number := _number(event):
            self._open_number(number)
        else:
            return False
        return True

    def _on_release(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._list.show_numbers(False)

    def _into_panel(self, key: Qt.Key) -> bool:
        """Up and down between the field and the buttons that stand where hits would."""
        panel = self._stack.currentWidget()
        buttons = panel.buttons() if isinstance(panel, StartPanel | NothingPanel) else []
        stops: list[QWidget] = [self.field, *buttons]
        here = QApplication.focusWidget()
        if here not in stops:
            return False
        at = stops.index(here) + (1 if key == Qt.Key.Key_Down else -1)
        if 0 <= at < len(stops):
            stops[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # -- looks --------------------------------------------------------------------------------

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """A card in the middle where there is room; on a low window the hits get all there is."""
        px = self._frame.px
        is_low = self.height() < px(_LOW)
        around = px(24) if self.width() >= px(_NARROW) else px(6)
        width = min(self._theme.px(_WIDTH), self.width() - around)
        top = px(8) if is_low else min(px(_TOP), self.height() // 10)
        bottom = px(8) if is_low else px(20)
        height = min(self._theme.px(_HEIGHT), self.height() - top - bottom)
        self.card.setGeometry((self.width() - width) // 2, top, width, max(height, 120))
        self.card.has_foot = not is_low
        self._foot.setVisible(not is_low)
        self._keys.setVisible(width >= px(_NARROW))
        self._filters.take_at_most(height // 4)
        edge = self.card.edge
        self._column.setContentsMargins(edge, 0, edge, px(12) if is_low else 0)


def _number(event: QKeyEvent) -> int:
    """Which hit a key opens: Alt and a digit; 0 for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != _ALT:
        return 0
    number = event.key() - Qt.Key.Key_0.value
    return number if 1 <= number <= NUMBERED else 0
