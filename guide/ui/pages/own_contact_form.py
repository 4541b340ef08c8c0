"""The form for a contact of the user's own, new or known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from guide.core.content.address import Address
from guide.core.content.ids import NeedId
from guide.core.content.records import Word
from guide.core.own_contacts import Fault, Field, OwnContact, Typed, check, tidied
from guide.core.typed_hours import read_typed_hours
from guide.ui.a11y.accessible import announce
from guide.ui.i18n import translate
from guide.ui.pages.form_field import FormField
from guide.ui.pages.own_contact_parts import (
    ActionBar,
    ActionPanel,
    PrivacyCard,
    Said,
    SaidPlace,
)
from guide.ui.pages.own_contact_words import fault_words, field_hint, field_title
from guide.ui.pages.page import Page
from guide.ui.theme.theme import Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.choices import Toggle
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.radio_rows import RadioRows
from guide.ui.widgets.tags import Tone
from guide.ui.widgets.text_area import TextArea
from guide.ui.widgets.text_field import TextField


@dataclass(frozen=True, slots=True)
class FormView:
    """What the form shows."""

    address: Address
    known: OwnContact | None
    """The contact that is changed; None for a new one."""
    typed: Typed
    """What stands in the fields."""
    places: tuple[Word, ...]
    """What can be filled: the address of each place, and its title."""
    holders: Mapping[Address, str]
    """Who fills a place already."""
    needs: tuple[Word, ...]
    where: str
    cannot_keep: str
    """Why nothing can be kept here; empty when it can."""


class OwnContactFormPage(Page):
    """Fields with what is wrong beside them; nothing is kept before it is saved.

    Signals: ``edited(Typed)`` at every change; ``saved(Typed)``; ``cancelled()``; ``removed()``.
    """

    edited = Signal(object)
    saved = Signal(object)
    cancelled = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, view: FormView) -> None:
        super().__init__(theme, _title(view), view.address)
        self._view = view
        self._fields: dict[Field, FormField] = {}
        self._is_checked = False
        self.add_title(
            lead=translate(
                "OwnContacts",
                "Een werknummer van een collega. Het blijft op deze computer of stick.",
            )
        )
        self._said = SaidPlace(theme)
        self.column.addWidget(self._said)
        if view.cannot_keep:
            self._say_first(view.cannot_keep)
            return
        self._build()
        self.finish()
        self._add_buttons()
        self._fill(view.typed)
        self._connect()

    def _say_first(self, why: str) -> None:
        """Nobody should type what cannot be kept."""
        words = translate("OwnContacts", "U kunt hier nu niets toevoegen of wijzigen. {why}")
        self.show_said(Said(words.format(why=why), Tone.WARNING))
        back = Button(self.theme, translate("OwnContacts", "Terug"), icon="arrow-left")
        back.clicked.connect(self.cancelled)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()
        self.set_aside(PrivacyCard(self.theme, self._view.where))

    def _build(self) -> None:
        theme = self.theme
        self._name = TextField(theme)
        self._phone = TextField(theme)
        self._phone.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self._hours = TextField(theme)
        self._note = TextArea(theme, least_lines=2)
        something_else = translate("OwnContacts", "Iets anders")
        titles = [*(place.title for place in self._view.places), something_else]
        self._slot = RadioRows(theme, field_title(Field.SLOT), titles)
        self._needs = _NeedToggles(theme, self._view.needs)
        card = Card(theme, padding=20, spacing=18)
        for field, control in (
            (Field.NAME, self._name),
            (Field.SLOT, self._slot),
            (Field.NEEDS, self._needs),
            (Field.PHONE, self._phone),
            (Field.HOURS, self._hours),
            (Field.NOTE, self._note),
        ):
            made = FormField(theme, field_title(field), field_hint(field), control)
            self._fields[field] = made
            card.column.addWidget(made)
        self.column.addWidget(self.narrow(card))

    def _add_buttons(self) -> None:
        """Beside the form where there is room, else at its foot: saving is always in sight."""
        theme = self.theme
        panel = [self._save_button(), self._cancel_button()]
        if self._view.known is not None:
            words = translate("OwnContacts", "Verwijder")
            remove = Button(theme, words, ButtonKind.QUIET, icon="trash-2")
            remove.clicked.connect(self.removed)
            panel.append(remove)
        bar = ActionBar(theme, self._save_button(), self._cancel_button())
        self.set_aside(ActionPanel(theme, self._view.where, *panel), bar)

    def _save_button(self) -> Button:
        words = translate("OwnContacts", "Bewaar")
        save = Button(self.theme, words, ButtonKind.PRIMARY, icon="save")
        save.clicked.connect(self._on_save)
        return save

    def _cancel_button(self) -> Button:
        cancel = Button(self.theme, translate("OwnContacts", "Annuleer"))
        cancel.clicked.connect(self.cancelled)
        return cancel

    def _connect(self) -> None:
        for line in (self._name, self._phone, self._hours):
            line.typed.connect(self._on_edited)
            line.returnPressed.connect(self._on_save)
        self._note.typed.connect(self._on_edited)
        self._note.cursor_moved.connect(self._on_cursor)
        self._slot.chosen.connect(self._on_edited)
        self._needs.changed.connect(self._on_edited)

    # -- showing ------------------------------------------------------------------------------

    def field(self, field: Field) -> FormField:
        return self._fields[field]

    @property
    def typed(self) -> Typed:
        """What stands in the fields now."""
        places = self._view.places
        index = self._slot.index
        slot = Address.parse(places[index].id) if index < len(places) else None
        return Typed(
            self._name.text(),
            slot,
            self._needs.chosen,
            self._phone.text(),
            self._hours.text(),
            self._note.text,
        )

    def _fill(self, typed: Typed) -> None:
        self._name.setText(typed.name)
        self._phone.setText(typed.phone)
        self._hours.setText(typed.hours)
        self._note.set_text(typed.note)
        self._needs.choose(typed.needs)
        ids = [place.id for place in self._view.places]
        slot = str(typed.slot) if typed.slot else ""
        self._slot.choose(ids.index(slot) if slot in ids else len(ids))
        self._show_remarks()

    def show_said(self, said: Said) -> None:
        """Say over the form that something was not kept; what was typed stays."""
        self._said.show_said(said)
        self._scroll_to(0)

    def _show_remarks(self) -> None:
        """What the form makes of what was chosen; needs only where no role says them."""
        typed = tidied(self.typed)
        self._fields[Field.SLOT].setVisible(bool(self._view.places))
        self._fields[Field.NEEDS].setVisible(typed.slot is None and bool(self._view.needs))
        self._fields[Field.SLOT].show_remark(self._slot_remark(typed.slot))
        self._fields[Field.HOURS].show_remark(_hours_remark(typed.hours))

    def _slot_remark(self, slot: Address | None) -> str:
        holder = self._view.holders.get(slot, "") if slot else ""
        if not holder:
            return ""
        words = translate("OwnContacts", "Hier staat al {name}. Het nieuwste contact gaat voor.")
        return words.format(name=holder)

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        words = {fault.field: fault_words(fault) for fault in faults}
        for field, shown in self._fields.items():
            shown.show_fault(words.get(field, ""))

    # -- what the user does -------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and not self._view.cannot_keep:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        self._show_remarks()
        if self._is_checked:  # who mends a fault sees it go
            self._show_faults(check(self.typed))
        self.edited.emit(self.typed)

    def _on_save(self) -> None:
        """Save what is right; else lead to the first thing that is not, and say it."""
        faults = check(self.typed)
        self._is_checked = True
        self._show_faults(faults)
        if not faults:
            self.saved.emit(tidied(self.typed))
            return
        first = self._fields[faults[0].field]
        first.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.ensureWidgetVisible(first, 0, self.theme.px(24))
        announce(first.control, first.fault)

    def _on_cursor(self, place: QRect) -> None:
        """Keep the line one types in sight."""
        if self._note.hasFocus():
            where = self._note.mapTo(self.view.content, place.center())
            self.view.ensureVisible(where.x(), where.y(), 0, place.height() + self.theme.px(24))


class _NeedToggles(QWidget):
    """What one calls somebody for. ``changed()`` when the user ticks or unticks one."""

    changed = Signal()

    def __init__(self, theme: Theme, needs: tuple[Word, ...]) -> None:
        super().__init__()
        row = FlowLayout(theme.px(8), self)
        self._toggles = {NeedId(need.id): Toggle(theme, need.title) for need in needs}
        for toggle in self._toggles.values():
            toggle.clicked.connect(self.changed)
            row.addWidget(toggle)
        self._unknown: tuple[NeedId, ...] = ()

    @property
    def chosen(self) -> tuple[NeedId, ...]:
        ticked = (need for need, toggle in self._toggles.items() if toggle.isChecked())
        return (*ticked, *self._unknown)

    def choose(self, needs: tuple[NeedId, ...]) -> None:
        """Needs that this guide does not have stay with the contact."""
        self._unknown = tuple(need for need in needs if need not in self._toggles)
        for need, toggle in self._toggles.items():
            toggle.setChecked(need in needs)


def _title(view: FormView) -> str:
    if view.known is None:
        return translate("OwnContacts", "Nieuw contact")
    return translate("OwnContacts", "Wijzig {name}").format(name=view.known.name)


def _hours_remark(hours: str) -> str:
    """Whether the guide can tell from these hours if somebody answers now."""
    if not hours:
        return ""
    if read_typed_hours(hours) is not None:
        return translate("OwnContacts", "De gids ziet hieraan of iemand nu bereikbaar is.")
    return translate("OwnContacts", "De gids toont deze tijden, maar kan er niet mee rekenen.")
