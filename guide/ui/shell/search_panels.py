"""What the search sheet shows without hits: where to begin, or what to try instead."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.shell.search_frame import shortened
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, Icon, RowLink
from guide.ui.widgets.layouts import FlowLayout, PageScroll
from guide.ui.widgets.text import Heading, Label

_WORDS = "words"
"""Dynamic property of a button that searches: what it searches for."""


@dataclass(frozen=True, slots=True)
class Advice:
    """Whom to ask when the guide has no answer."""

    name: str
    phone: str


@dataclass(frozen=True, slots=True)
class NothingFound:
    """What was looked for, and what may help."""

    typed: str
    nearest: tuple[str, ...]
    is_filtered: bool


class _Panel(PageScroll):
    """Words and buttons in the place of the hits, made anew each time.

    Signals: ``searched(str)`` with other words to search for; ``arrowed(Qt.Key)`` when up or
    down is pressed on one of its buttons.
    """

    searched = Signal(str)
    arrowed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, margins=(20, 12, 20, 16))
        self._theme = theme
        self._holder: QWidget | None = None

    def _begin(self) -> QVBoxLayout:
        """An empty column; what stood there goes."""
        if self._holder is not None:
            self._holder.hide()
            self.column.removeWidget(self._holder)
            self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        self.column.insertWidget(0, self._holder)
        self.verticalScrollBar().setValue(0)
        return column

    def buttons(self) -> list[QAbstractButton]:
        """What one can press, from above."""
        found = self._holder.findChildren(QAbstractButton) if self._holder else []
        return [button for button in found if not button.isHidden()]

    def _end(self) -> None:
        """All stands in the column."""
        for button in self.buttons():
            button.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The arrows lead on in the sheet, not only to the next button."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and isinstance(watched, QAbstractButton):
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.arrowed.emit(Qt.Key(event.key()))
                return True
        return super().eventFilter(watched, event)

    def _heading(self, text: str) -> Label:
        return Heading(self._theme, text, 2, TextRole.SMALL_STRONG)

    def _searching(self, button: QAbstractButton, words: str) -> QAbstractButton:
        button.setProperty(_WORDS, words)
        button.clicked.connect(self._on_words)
        return button

    def _on_words(self) -> None:
        self.searched.emit(str(self.sender().property(_WORDS)))


class StartPanel(_Panel):
    """Earlier searches of this sitting, and what one can type.

    Signals: ``forgotten()`` when the earlier searches are to go.
    """

    forgotten = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.column.addStretch(1)
        self.show_recent(())

    def show_recent(self, recent: tuple[str, ...]) -> None:
        column = self._begin()
        if recent:
            self._add_recent(column, recent)
        column.addWidget(self._heading(translate("Search", "Zo zoekt u")))
        for icon, words in (
            ("search", translate("Search", "Typ een paar woorden, of een hele vraag.")),
            (
                "file-text",
                translate(
                    "Search",
                    "Typ een code, zoals F2 of C1.4. Die staat naast elke titel, ook op papier.",
                ),
            ),
            ("phone", translate("Search", "Typ een deel van een telefoonnummer.")),
        ):
            column.addWidget(self._hint(icon, words))
        self._end()

    def _add_recent(self, column: QVBoxLayout, recent: tuple[str, ...]) -> None:
        theme = self._theme
        column.addWidget(self._heading(translate("Search", "Eerder gezocht")))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for number, words in enumerate(recent):
            is_last = number == len(recent) - 1
            row = RowLink(theme, words, icon="clock", has_line=not is_last)
            rows.addWidget(self._searching(row, words))
        column.addLayout(rows)
        forget = Button(
            theme, translate("Search", "Vergeet deze"), ButtonKind.QUIET, icon="trash-2"
        )
        forget.clicked.connect(self.forgotten)
        column.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(theme.px(6))

    def _hint(self, icon: str, words: str) -> QWidget:
        theme = self._theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(12))
        row.addWidget(Icon(theme, icon, 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, words, TextRole.BODY, "text_soft"), 1)
        return holder


class NothingPanel(_Panel):
    """Nothing was found: other words, what to try, and whom to ask.

    Signals: ``widened()`` when one wants to search in everything; ``number_chosen(str, str)``.
    """

    widened = Signal()
    number_chosen = Signal(str, str)

    def __init__(self, theme: Theme, advice: Advice | None) -> None:
        super().__init__(theme)
        self._advice = advice
        self.column.addStretch(1)

    def show_nothing(self, found: NothingFound) -> None:
        theme, column = self._theme, self._begin()
        column.addWidget(Heading(theme, nothing_words(found), 2, TextRole.BODY_STRONG))
        if found.is_filtered:
            wide = Button(theme, translate("Search", "Zoek in alles"), icon="search")
            wide.clicked.connect(self.widened)
            column.addWidget(wide, 0, Qt.AlignmentFlag.AlignLeft)
        if found.nearest:
            column.addWidget(self._heading(translate("Search", "Bedoelde u")))
            column.addWidget(self._nearest(found.nearest))
        for words in (
            translate("Search", "Probeer een ander woord voor hetzelfde."),
            translate("Search", "Typ minder woorden, of alleen het begin van een woord."),
            translate("Search", "Of druk op Esc en blader door de gids."),
        ):
            column.addWidget(Label(theme, f"– {words}", TextRole.BODY, "text_soft"))
        if self._advice is not None:
            column.addSpacing(theme.px(6))
            column.addWidget(self._advice_card(self._advice))
        self._end()

    def _nearest(self, nearest: tuple[str, ...]) -> QWidget:
        holder = QWidget()
        row = FlowLayout(self._theme.px(8), holder)
        for words in nearest:
            button = Button(self._theme, words, ButtonKind.SECONDARY)
            row.addWidget(self._searching(button, words))
        return holder

    def _advice_card(self, advice: Advice) -> Card:
        theme = self._theme
        card = Card(theme, fill="accent_well", line="", padding=14, spacing=4)
        words = translate("Search", "Twijfelt u? Bel {name} voor overleg.")
        card.column.addWidget(Label(theme, words.format(name=advice.name), TextRole.BODY_MEDIUM))
        holder = QWidget()
        row = FlowLayout(theme.px(14), holder)
        number = Label(theme, advice.phone, TextRole.NUMBER, "accent", wrap=False)
        number.setMinimumHeight(theme.px(42))
        row.addWidget(number)
        copy = Button(theme, translate("Search", "Kopieer"), ButtonKind.SECONDARY, icon="copy")
        what = translate("Search", "Kopieer het nummer van {name}")
        name(copy, what.format(name=advice.name))
        copy.clicked.connect(self._on_copy)
        row.addWidget(copy)
        card.column.addWidget(holder)
        return card

    def _on_copy(self) -> None:
        if self._advice is not None:
            self.number_chosen.emit(self._advice.name, self._advice.phone)


def nothing_words(found: NothingFound) -> str:
    """*Niets gevonden voor ‘qqqq’.*"""
    shown = shortened(found.typed)
    words = (
        translate("Search", "Niets gevonden voor ‘{words}’ met deze keuzes.")
        if found.is_filtered
        else translate("Search", "Niets gevonden voor ‘{words}’.")
    )
    return words.format(words=shown)
