"""A checklist turned round: what the partner who comes next in the chain needs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.content.address import Address
from guide.core.content.records import Checklist
from guide.services.contact_book import Resolved
from guide.ui.i18n import translate
from guide.ui.pages.checklist import turn_key
from guide.ui.pages.checklist_panel import TURN_KEY
from guide.ui.pages.page import Page, PrintJob, escape, review_sentence
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import call_words
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class TurnedView:
    """The reader's checklist, and who comes next in its chain."""

    checklist: Checklist
    title: str
    """What the next partner is called."""
    needs_html: str
    theirs: Address | None
    """Their checklist."""
    contact: Resolved | None


class TurnedPage(Page):
    """What somebody else needs of the reader; the same key or button turns it back."""

    def __init__(self, theme: Theme, view: TurnedView, address: Address) -> None:
        words = translate("Checklist", "{partner}: dit is van u nodig")
        super().__init__(theme, words.format(partner=view.title), address)
        self._data = view
        self.add_title(
            lead=translate(
                "Checklist", "Zij komen in de keten na u. Hiermee kunnen zij meteen verder."
            )
        )
        self.add_rich_text(view.needs_html)
        self.column.addWidget(self.narrow(Label(theme, self._of(), TextRole.SMALL, "text_soft")))
        self.finish()
        panel = _TurnedPanel(theme, view)
        panel.opened.connect(self.opened)
        panel.back_asked.connect(self._on_back)
        self.set_aside(panel)
        turn_key(self, self._on_back)

    def _of(self) -> str:
        words = translate("Checklist", "Bij uw checklist: {title}.")
        return words.format(title=self._data.checklist.head.title)

    def _on_back(self) -> None:
        self.opened.emit(self._data.checklist.head.address)

    def print_job(self) -> PrintJob:
        body = f"<p>{escape(self._of())}</p>{self._data.needs_html}"
        return PrintJob(self.title, body, review_sentence(self._data.checklist.head))


class _TurnedPanel(QWidget):
    """Back, their checklist, their number. ``opened(Address)``; ``back_asked()``."""

    opened = Signal(object)
    back_asked = Signal()

    def __init__(self, theme: Theme, view: TurnedView) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(theme)
        card.column.addWidget(Heading(theme, view.title, 2))
        words = translate("Checklist", "Terug naar uw checklist")
        back = Button(theme, words, ButtonKind.PRIMARY, icon="undo-2", key=TURN_KEY)
        back.clicked.connect(self.back_asked)
        card.column.addWidget(back)
        if view.contact is not None:
            card.column.addWidget(
                self._link(call_words(view.contact), "phone", view.contact.contact.head.address)
            )
        if view.theirs is not None:
            words = translate("Checklist", "Open hun checklist")
            card.column.addWidget(self._link(words, "list-checks", view.theirs))
        column.addWidget(card)

    def _link(self, words: str, icon: str, address: Address) -> Button:
        button = Button(self._theme, words, icon=icon)
        button.setProperty("address", str(address))
        button.clicked.connect(self._on_link)
        return button

    def _on_link(self) -> None:
        self.opened.emit(Address.parse(str(self.sender().property("address"))))
