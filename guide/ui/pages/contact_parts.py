"""What the pages of contacts share: the chips of needs, and a place that nobody fills yet."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Word
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import name_and_number
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, IconTile
from guide.ui.widgets.choices import Chip
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.text import Heading, Label

_ALL = Word("", "")
_BESIDE_FROM = 560
"""From this width (pixels at 100 %) a number stands beside the words it goes with."""
_UNDER = 8
"""Pixels (at 100 %) between what stands under each other."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place the user can fill, and whom to call until then."""

    contact: Contact
    fallback: Contact | None

    @property
    def title(self) -> str:
        """*Nog geen aandachtsfunctionaris mensenhandel ingesteld*"""
        words = translate("Contacts", "Nog geen {who} ingesteld")
        return words.format(who=_in_a_sentence(self.contact.head.title))

    @property
    def until_then(self) -> str:
        """How to find out who it is, and whom to call as long as that is not known."""
        return self._until_then(self.fallback.head.title if self.fallback else "")

    @property
    def until_then_in_full(self) -> str:
        """The same with the number, for where no button shows it."""
        return self._until_then(name_and_number(self.fallback) if self.fallback else "")

    def _until_then(self, whom: str) -> str:
        route = self.contact.route or translate("Contacts", "Vraag uw gemeente wie dit is.")
        if self.fallback is None or (self.fallback.phone and self.fallback.phone in route):
            return route
        words = translate("Contacts", "Bel tot die tijd {contact}.")
        return f"{route} {words.format(contact=whom)}"


def add_address(place: Contact) -> Address:
    """Where somebody for a place is filled in."""
    return Address.of_section(Section.OWN_CONTACTS).at(place.head.address.slug)


class NeedChips(QWidget):
    """Chips to choose what one calls for. ``need_chosen(str)`` is sent when another is chosen."""

    need_chosen = Signal(str)

    def __init__(
        self, theme: Theme, needs: tuple[Word, ...], chosen: NeedId, *, has_all: bool
    ) -> None:
        super().__init__()
        name(self, translate("Contacts", "Waarvoor belt u?"))
        row = FlowLayout(theme.px(8), self)
        self._group = QButtonGroup(self)
        everything = (Word(_ALL.id, translate("Contacts", "Alle")),) if has_all else ()
        for need in (*everything, *needs):
            chip = Chip(theme, need.title)
            chip.setProperty("need", need.id)
            chip.setChecked(need.id == chosen)
            self._group.addButton(chip)
            row.addWidget(chip)
        self._group.buttonClicked.connect(self._on_chip)

    @property
    def last(self) -> QWidget:
        """What the Tab key leaves the chips from."""
        return self._group.buttons()[-1]

    def choose(self, need: NeedId) -> None:
        """Choose as a click would; a need there is no chip for changes nothing."""
        for chip in self._group.buttons():
            if chip.property("need") == need:
                chip.click()

    def _on_chip(self, chip: Chip) -> None:
        self.need_chosen.emit(str(chip.property("need")))


class Beside(QWidget):
    """Two widgets beside each other where there is room, else under each other."""

    def __init__(
        self,
        theme: Theme,
        first: QWidget,
        second: QWidget,
        *,
        stretches: tuple[int, int] = (1, 0),
        spacing: int = 16,
        least: int = _BESIDE_FROM,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._stretches = stretches
        self._spacing = spacing
        self._least = least
        self._row.addWidget(first)
        self._row.addWidget(second)
        self._arrange(is_wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(is_wide=event.size().width() >= self._theme.px(self._least))

    def minimumSizeHint(self) -> QSize:
        """One may always be put under the other."""
        return QSize(0, super().minimumSizeHint().height())

    def _arrange(self, *, is_wide: bool) -> None:
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if is_wide else down)
        self._row.setSpacing(self._theme.px(self._spacing if is_wide else _UNDER))
        for index, stretch in enumerate(self._stretches):
            self._row.setStretch(index, stretch if is_wide else 0)


class OpenPlaceCard(Card):
    """Nobody fills this place yet: how to add somebody, and whom to call until then.

    Signals: ``opened(Address)``; ``number_chosen(str, str)``.
    """

    opened = Signal(object)
    number_chosen = Signal(str, str)

    def __init__(self, theme: Theme, place: Place, *, is_link: bool = True) -> None:
        super().__init__(theme, dashed=True, padding=18)
        self._place = place
        self._is_link = is_link
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        row.addWidget(IconTile(theme, "user-plus", side=52), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(theme), 1)
        self.column.addLayout(row)

    def _words(self, theme: Theme) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title(theme))
        words.addWidget(Label(theme, self._place.until_then, TextRole.BODY, "text_soft"))
        actions = QWidget()
        flow = FlowLayout(theme.px(12), actions)
        add = Button(theme, translate("Contacts", "Voeg toe"), ButtonKind.QUIET, icon="plus")
        name(add, f"{add.text()}: {self._place.contact.head.title}")
        add.clicked.connect(self._on_add)
        flow.addWidget(add)
        fallback = self._place.fallback
        if fallback is not None and fallback.phone:
            copy = Button(theme, fallback.phone, ButtonKind.QUIET, icon="copy")
            name(copy, fallback.phone, fallback.head.title)
            copy.clicked.connect(self._on_copy)
            flow.addWidget(copy)
        words.addWidget(actions)
        return words

    def _title(self, theme: Theme) -> QWidget:
        """It leads to what is known of the place, unless that is the page it stands on."""
        if not self._is_link:
            return Heading(theme, self._place.title, 2, TextRole.BODY_STRONG)
        title = Button(theme, self._place.title, ButtonKind.TITLE)
        title.setAccessibleDescription(self._place.contact.purpose)
        title.clicked.connect(self._on_title)
        return title

    def _on_title(self) -> None:
        self.opened.emit(self._place.contact.head.address)

    def _on_add(self) -> None:
        self.opened.emit(add_address(self._place.contact))

    def _on_copy(self) -> None:
        fallback = self._place.fallback
        if fallback is not None:
            self.number_chosen.emit(fallback.head.title, fallback.phone)


def _in_a_sentence(title: str) -> str:
    """A title inside a sentence loses its capital, but an abbreviation keeps it."""
    is_word = title[:1].isupper() and title[1:2].islower()
    return title[:1].lower() + title[1:] if is_word else title
