"""Wie kan ik nu bellen?: who answers at this moment first, then who does later, and what to say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from guide.core.call_order import Asked, CallRow, Turn, call_order
from guide.core.content.address import Address, Section
from guide.core.content.ids import NeedId, RoleId
from guide.core.content.records import Contact, Word
from guide.core.standing import Holidays
from guide.ui.a11y.accessible import announce
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import translate
from guide.ui.minute import MinuteWatch, Now
from guide.ui.names import name_and_number, section_title
from guide.ui.pages.call_card import CallCard, abroad_words, have_ready_words
from guide.ui.pages.contact_parts import Beside, NeedChips, Place, add_address
from guide.ui.pages.page import Page, PrintJob, column_of, escape
from guide.ui.standing_words import clock_words, doubts, moment_words, standing_words
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.text import Heading, Label

_KEYS = 9
"""So many rows have a digit."""


@dataclass(frozen=True, slots=True)
class CallNowView:
    """Whom there is to call, for whom, and at which clock."""

    contacts: tuple[Contact, ...]
    """Without the places that are open."""
    stable: tuple[Contact, ...]
    """The stable road: whom the guide says to call at once."""
    places: tuple[Place, ...]
    needs: tuple[Word, ...]
    chosen: NeedId
    role: RoleId
    role_title: str
    can_call: bool
    """Whether this computer has a program that calls."""
    holidays: Holidays | None
    now: Now


def turn_title(turn: Turn) -> str:
    """The heading over the rows of one turn."""
    return {
        Turn.NOW: translate("CallNow", "Nu bereikbaar"),
        Turn.MAYBE: translate("CallNow", "Misschien bereikbaar"),
        Turn.LATER: translate("CallNow", "Later bereikbaar"),
        Turn.STABLE: translate("CallNow", "Kan het niet wachten? Bel dan"),
        Turn.NO_NUMBER: translate("CallNow", "Zonder eigen nummer"),
    }[turn]


class CallNowPage(Page):
    """The list for one need, anew each minute. Digits copy the number of a row.

    Signals: ``need_chosen(str)``; ``call_asked(str, str)`` with the name and what a telephone
    dials.
    """

    need_chosen = Signal(str)
    call_asked = Signal(str, str)

    def __init__(self, theme: Theme, view: CallNowView) -> None:
        super().__init__(
            theme, section_title(Section.CALL_NOW), Address.of_section(Section.CALL_NOW)
        )
        self._data = view
        self._need = view.chosen
        self._rows: tuple[CallRow, ...] = ()
        self._cards: list[CallCard] = []
        side = theme.margin
        self.column.setContentsMargins(side, theme.px(20), side, theme.px(24))
        self._clock = Label(theme, "", TextRole.LEAD, "text_soft")
        right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
        self._clock.setAlignment(right | middle)
        title = Heading(theme, self.title, 1, TextRole.TITLE)
        self.column.addWidget(Beside(theme, title, self._clock, stretches=(1, 1)))
        self._chips = NeedChips(theme, view.needs, view.chosen, has_all=False)
        self._chips.need_chosen.connect(self._on_need)
        self.column.addWidget(self._chips)
        self._holder = QWidget()
        self._holder_column = column_of(self._holder, 0)
        self.column.addWidget(self._holder)
        self.finish()
        self._show(view.now())
        MinuteWatch(view.now, self).passed.connect(self.show_at)

    # -- showing ------------------------------------------------------------------------------

    def show_view(self, view: CallNowView) -> None:
        """Show other contacts, for the need that was chosen."""
        self._data = view
        self._show(view.now())

    def show_fragment(self, fragment: str) -> None:
        """``#arbeid`` shows whom to call for that need."""
        self._chips.choose(NeedId(fragment))

    def show_at(self, now: datetime) -> None:
        """What holds at ``now``; only when the order is another do the rows move."""
        before = [(row.turn, row.contact.head.address) for row in self._rows]
        rows = self._rows_at(now)
        if [(row.turn, row.contact.head.address) for row in rows] != before:
            self._show(now)
            announce(self, self._spoken())  # the digits mean something else now
            return
        self._clock.setText(self._clock_words(now))
        for card in self._cards:
            card.show_at(now)

    def _on_need(self, need: str) -> None:
        self._need = NeedId(need)
        self._show(self._data.now())
        self.need_chosen.emit(need)
        announce(self, self._spoken())

    def _rows_at(self, now: datetime) -> tuple[CallRow, ...]:
        asked = Asked(self._need, self._data.role, now, self._data.holidays)
        return call_order(self._data.contacts, self._data.stable, asked)

    def _show(self, now: datetime) -> None:
        """The rows anew; the keyboard stays with the number that had it."""
        held = [part for card in self._cards for part in card.parts if part.hasFocus()]
        spot = held[0].accessibleName() if held else ""
        self._clock.setText(self._clock_words(now))
        self._rows = self._rows_at(now)
        self._cards = []
        new = self._stage(now)
        item = self._holder_column.takeAt(0)
        old = item.widget() if item else None
        self._holder_column.addWidget(new)
        if old is not None:
            old.hide()
            old.deleteLater()
        reach_after(self._chips.last, new)
        for part in (part for card in self._cards for part in card.parts):
            if spot and part.accessibleName() == spot:
                part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stage(self, now: datetime) -> QWidget:
        holder = QWidget()
        column = column_of(holder, self.theme.px(10))
        if not any(row.turn is Turn.NOW for row in self._rows):
            column.addWidget(Label(self.theme, self._nobody_words(), TextRole.BODY_STRONG))
        for turn, rows in groupby(self._rows, key=turn_of):
            column.addWidget(Heading(self.theme, turn_title(turn), 2))
            for row in rows:
                column.addWidget(self._card(row, now))
        for place in self._data.places:
            if self._need in place.contact.needs:
                column.addWidget(self._add_button(place), 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _card(self, row: CallRow, now: datetime) -> CallCard:
        digit = 1 + sum(bool(card.contact.phone) for card in self._cards)
        view = self._data
        card = CallCard(
            self.theme,
            row,
            digit if row.contact.phone and digit <= _KEYS else 0,
            view.holidays,
            now,
            can_call=view.can_call,
        )
        card.opened.connect(self.opened)
        card.number_chosen.connect(self.number_chosen)
        card.call_asked.connect(self.call_asked)
        self._cards.append(card)
        return card

    def _add_button(self, place: Place) -> Button:
        """Somebody who could stand at the top of this list, and is not known yet."""
        words = translate("CallNow", "{title}. Voeg toe").format(title=place.title)
        button = Button(self.theme, words, ButtonKind.QUIET, icon="user-plus")
        button.setProperty("address", str(add_address(place.contact)))
        button.clicked.connect(self._on_add)
        return button

    # -- words --------------------------------------------------------------------------------

    def _clock_words(self, now: datetime) -> str:
        if not self._data.role_title:
            return clock_words(now)
        words = translate("CallNow", "{moment} · voor {role}")
        return words.format(moment=clock_words(now), role=self._data.role_title)

    def _nobody_words(self) -> str:
        words = translate("CallNow", "Voor ‘{need}’ weet de gids niemand die nu zeker opneemt.")
        return words.format(need=self._need_title)

    @property
    def _need_title(self) -> str:
        return next((need.title for need in self._data.needs if need.id == self._need), "")

    def _spoken(self) -> str:
        """The first who answers, for who does not see the list."""
        first = next((row.contact for row in self._rows if row.contact.phone), None)
        return ". ".join(filter(None, [self._need_title, name_and_number(first) if first else ""]))

    # -- keys ---------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = next((card.number for card in self._cards if card.number), None)
        if first is not None and not event.spontaneous():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        wanted = next((c.number for c in self._cards if text and text == c.key), None)
        if wanted is None:
            super().keyPressEvent(event)
        else:
            wanted.click()

    def _on_add(self) -> None:
        self.follow(str(self.sender().property("address")))

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        now = self._data.now()
        words = translate("CallNow", "{need}, op {moment}")
        printed = words.format(need=self._need_title, moment=moment_words(now))
        body = [f"<p><b>{escape(printed)}</b></p>"]
        for turn, rows in groupby(self._rows_at(now), key=turn_of):
            body.append(f"<h2>{escape(turn_title(turn))}</h2>")
            body.append(f"<table>{''.join(printed_row(row, now) for row in rows)}</table>")
        return PrintJob(self.title, "".join(body), "")


def turn_of(row: CallRow) -> Turn:
    return row.turn


def printed_row(row: CallRow, now: datetime) -> str:
    """A row on paper, with the hours as they are written beside how it stood."""
    contact = row.contact
    lines = [
        standing_words(contact, row.standing, now).words,
        contact.hours.words if contact.hours and not contact.hours.always else "",
        *(doubt.words for doubt in doubts(contact, now.date())),
    ]
    say = [contact.purpose, contact.say, have_ready_words(contact)]
    number = escape(contact.phone or contact.route)
    return (
        f"<tr><td width='60%'><b>{escape(contact.head.title)}</b>{_lines(say)}</td>"
        f"<td><b>{number}</b>{_lines([abroad_words(contact), *lines])}</td></tr>"
    )


def _lines(lines: list[str]) -> str:
    return "".join(f"<br>{escape(line)}" for line in dict.fromkeys(lines) if line)
