"""What a colleague's file would bring: chosen one by one, nothing overwritten unseen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal

from guide.core.contact_import import Difference, ImportPlan, Refusal
from guide.core.own_contacts import Field, OwnContact
from guide.ui.i18n import translate
from guide.ui.pages.own_contact_parts import ActionBar, ActionPanel, Said, SaidPlace
from guide.ui.pages.own_contact_words import fault_words, field_title
from guide.ui.pages.own_contacts import IMPORT
from guide.ui.pages.page import Page
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, CheckRow, Paragraph, RowList
from guide.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class ImportView:
    """A plan, and what the page needs to say it."""

    source: str
    """Where it comes from: the name of a file, or of a page."""
    plan: ImportPlan
    purpose_of: Callable[[OwnContact], str]
    where: str


class OwnContactImportPage(Page):
    """Rows to choose from. New ones are ticked, different ones are not.

    Signals: ``taken(list)`` with the ids that were chosen; ``cancelled()``.
    """

    taken = Signal(list)
    cancelled = Signal()

    def __init__(self, theme: Theme, view: ImportView) -> None:
        super().__init__(theme, translate("OwnContacts", "Contacten overnemen"), IMPORT)
        self._view = view
        self._rows: dict[str, CheckRow] = {}
        words = translate(
            "OwnContacts",
            "Uit: {source}. Er is nog niets veranderd. Kies wat u overneemt. Kijk de nummers na.",
        )
        self.add_title(lead=words.format(source=view.source))
        self._said = SaidPlace(theme)
        self.column.addWidget(self._said)
        self._add_new(view.plan.added)
        self._add_changed(view.plan.changed)
        self._add_quiet(view.plan)
        self.finish()
        self._add_buttons()
        self._show_count()

    # -- what it is made of -------------------------------------------------------------------

    def _add_new(self, added: tuple[OwnContact, ...]) -> None:
        if not added:
            return
        self.add_heading(translate("OwnContacts", "Nieuw: {count}").format(count=len(added)))
        rows = [(own.id, own.name, self._details(own)) for own in added]
        self._add_rows(rows, ticked=True)

    def _add_changed(self, changed: tuple[Difference, ...]) -> None:
        if not changed:
            return
        words = translate("OwnContacts", "Anders dan wat u hebt: {count}")
        self.add_heading(words.format(count=len(changed)))
        words = translate("OwnContacts", "Vink aan wat u wilt vervangen.")
        self.column.addWidget(Label(self.theme, words, TextRole.BODY, "text_soft"))
        rows = [(c.theirs.id, c.mine.name, self._differences(c)) for c in changed]
        self._add_rows(rows, ticked=False)

    def _add_rows(
        self, rows: list[tuple[str, str, tuple[Paragraph, ...]]], *, ticked: bool
    ) -> None:
        card = RowList(self.theme)
        for index, (own_id, title, paragraphs) in enumerate(rows):
            row = CheckRow(
                self.theme,
                title,
                paragraphs,
                is_first=index == 0,
                is_last=index == len(rows) - 1,
            )
            row.setChecked(ticked)
            row.clicked.connect(self._show_count)
            self._rows[own_id] = row
            card.column.addWidget(row)
        self.column.addWidget(card)

    def _add_quiet(self, plan: ImportPlan) -> None:
        """What needs no choice: what one has already, and what is no contact."""
        if plan.same:
            words = translate("OwnContacts", "Hebt u al: {count}").format(count=len(plan.same))
            self.add_heading(words)
            self._add_lines([own.name for own in plan.same])
        if plan.refused:
            words = translate("OwnContacts", "Kan de gids niet overnemen: {count}")
            self.add_heading(words.format(count=len(plan.refused)))
            self._add_lines([_refusal_words(refusal) for refusal in plan.refused])
        if not (plan.added or plan.changed or plan.same or plan.refused):
            self._add_lines([translate("OwnContacts", "Hier staan geen contacten in.")])

    def _add_lines(self, lines: list[str]) -> None:
        card = Card(self.theme, padding=18, spacing=4)
        for line in lines:
            card.column.addWidget(Label(self.theme, line, TextRole.BODY, "text_soft"))
        self.column.addWidget(card)

    def _add_buttons(self) -> None:
        """Beside the rows where there is room, else at the foot."""
        self._takes = [self._take_button(), self._take_button()]
        theme, where = self.theme, self._view.where
        panel = ActionPanel(theme, where, self._takes[0], self._cancel_button())
        self.set_aside(panel, ActionBar(theme, self._takes[1], self._cancel_button()))

    def _take_button(self) -> Button:
        take = Button(self.theme, "", ButtonKind.PRIMARY, icon="check")
        take.clicked.connect(self._on_take)
        return take

    def _cancel_button(self) -> Button:
        cancel = Button(self.theme, translate("OwnContacts", "Annuleer"))
        cancel.clicked.connect(self.cancelled)
        return cancel

    def _details(self, own: OwnContact) -> tuple[Paragraph, ...]:
        lines = filter(None, (self._view.purpose_of(own), own.phone, own.hours, own.note))
        return tuple(Paragraph(line) for line in lines)

    def _differences(self, change: Difference) -> tuple[Paragraph, ...]:
        """Only what differs: what stands here, and what stands in the file."""
        now = translate("OwnContacts", "{field}: u hebt ‘{mine}’, nieuw is ‘{theirs}’")
        mine, theirs = self._parts(change.mine), self._parts(change.theirs)
        nothing = translate("OwnContacts", "niets")
        return tuple(
            Paragraph(
                now.format(
                    field=field_title(field),
                    mine=mine[field] or nothing,
                    theirs=theirs[field] or nothing,
                ),
                colour="text",
            )
            for field in mine
            if mine[field] != theirs[field]
        )

    def _parts(self, own: OwnContact) -> Mapping[Field, str]:
        return {
            Field.NAME: own.name,
            Field.SLOT: self._view.purpose_of(own),
            Field.PHONE: own.phone,
            Field.HOURS: own.hours,
            Field.NOTE: own.note,
        }

    def show_said(self, said: Said) -> None:
        """Say that nothing was taken over; what was chosen stays chosen."""
        self._said.show_said(said)
        self._scroll_to(0)

    # -- what the user does -------------------------------------------------------------------

    @property
    def chosen(self) -> list[str]:
        return [own_id for own_id, row in self._rows.items() if row.isChecked()]

    def _show_count(self) -> None:
        count = len(self.chosen)
        words = (
            translate("OwnContacts", "Neem 1 contact over")
            if count == 1
            else translate("OwnContacts", "Neem {count} contacten over").format(count=count)
        )
        for take in self._takes:
            take.set_text(words)
            take.setEnabled(count > 0)

    def _on_take(self) -> None:
        self.taken.emit(self.chosen)


def _refusal_words(refusal: Refusal) -> str:
    """*Nummer 3, Jan Bos. Telefoonnummer: …*"""
    who = translate("OwnContacts", "Nummer {number}").format(number=refusal.number)
    if refusal.name.strip():
        who = f"{who}, {_shown(refusal.name)}"
    why = " ".join(f"{field_title(f.field)}: {fault_words(f)}" for f in refusal.faults)
    return f"{who}. {why}"


def _shown(name: str, most: int = 80) -> str:
    """A name out of any file, on one line and no longer than a name."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in name).split())
    return plain if len(plain) <= most else f"{plain[: most - 1]}…"
