"""A role's checklist: steps to tick and to add, progress, the next step, the place in the chain."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.checklist import MOST_OWN_LETTERS, Progress
from guide.core.content.address import Address
from guide.core.content.records import Checklist, Source, Step
from guide.services.contact_book import Resolved
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import translate
from guide.ui.pages.checklist_panel import TURN_KEY, ChecklistBar, ChecklistPanel, open_words
from guide.ui.pages.checklist_steps import (
    RICHEST_FIRST,
    Done,
    PaperSteps,
    StepRow,
    icon_of,
    own_title,
)
from guide.ui.pages.page import (
    Page,
    PrintJob,
    column_of,
    escape,
    review_sentence,
    sources_count,
)
from guide.ui.paper_size import sheets
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import call_words
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import RowList
from guide.ui.widgets.fields import FilterField
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Label

TURNED = "voor-de-ander"
"""The place on a checklist where it is turned: what the next partner needs."""


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """A checklist, the contacts its steps name, and what was done of it."""

    checklist: Checklist
    contacts: Mapping[Address, Resolved]
    sources: tuple[Source, ...]
    done: Done
    next_title: str
    """Whom the chain hands to next; empty when nobody is known."""
    has_partners: bool
    can_hand_over: bool
    today: date


class ChecklistPage(Page):
    """Steps under their moment, and the user's own after them.

    Signals: ``step_ticked(Address, str, bool)``; ``step_added(Address, str)`` with what was typed;
    ``step_removed(Address, str)``; ``restarted(Address)``.
    """

    step_ticked = Signal(object, str, bool)
    step_added = Signal(object, str)
    step_removed = Signal(object, str)
    restarted = Signal(object)

    def __init__(self, theme: Theme, view: ChecklistView) -> None:
        head = view.checklist.head
        super().__init__(theme, head.title, head.address)
        self._data = view
        self._rows: dict[str, StepRow] = {}
        self._own_rows: dict[str, StepRow] = {}
        self.add_title(lead=head.lead, code=head.code, bookmark=True)
        extra = []
        if view.checklist.duration:
            extra.append(Tag(theme, view.checklist.duration, Tone.ACCENT, "clock"))
        self.add_marks(head, view.today, *extra)
        for phase in view.checklist.phases:
            self.add_heading(phase.title, 2, phase.anchor)
            self._add_steps(phase.steps)
        self._add_own_part()
        self.add_text_sections(view.checklist.sections)
        self.add_sources(view.sources, head)
        self.finish()
        self._panel = ChecklistPanel(
            theme,
            view.checklist.chain,
            next_title=view.next_title,
            has_partners=view.has_partners,
            can_hand_over=view.can_hand_over,
        )
        self._bar = ChecklistBar(theme)
        self.set_aside(self._panel, self._bar)
        self._connect()
        self._fill_own(view.done.own)
        self.show_done(view.done)

    def _connect(self) -> None:
        self._panel.restart_asked.connect(self._on_restart)
        self._panel.opened.connect(self.opened)
        self._panel.print_asked.connect(self.print_asked)
        self._panel.turn_asked.connect(self._on_turn)
        self._bar.opened.connect(self.opened)
        turn_key(self, self._on_turn)

    # -- steps --------------------------------------------------------------------------------

    def _add_steps(self, steps: tuple[Step, ...]) -> None:
        card = RowList(self.theme)
        for index, step in enumerate(steps):
            row = self._row_for(
                step, self._extras(step), is_first=index == 0, is_last=index == len(steps) - 1
            )
            self._rows[step.id] = row
            card.column.addWidget(row)
        self.column.addWidget(card)

    def _row_for(
        self, step: Step, extras: tuple[QWidget, ...], *, is_first: bool, is_last: bool
    ) -> StepRow:
        row = StepRow(self.theme, step, extras, is_first=is_first, is_last=is_last)
        row.clicked.connect(self._on_tick)
        self.anchor(step.id, row)
        return row

    def _extras(self, step: Step) -> tuple[QWidget, ...]:
        """Whom to call at this step, and where to read on."""
        extras: list[QWidget] = []
        found = self._data.contacts.get(step.contact) if step.contact else None
        if found is not None:
            button = self._link(call_words(found), "phone", found.contact.head.address)
            button.setAccessibleDescription(found.contact.purpose)
            extras.append(button)
        extras += [self._link(words, icon_of(address), address) for words, address in step.links]
        return tuple(extras)

    def _link(self, words: str, icon: str, address: Address) -> Button:
        button = Button(self.theme, words, ButtonKind.QUIET, icon=icon)
        button.setProperty("address", str(address))
        button.clicked.connect(self._on_link)
        return button

    # -- the user's own -----------------------------------------------------------------------

    def _add_own_part(self) -> None:
        """Own steps, a field to add one, and how many steps are still open."""
        self.add_heading(own_title(), 2, "eigen")
        self._own_holder = QWidget()
        self._own_column = column_of(self._own_holder, 0)
        self.column.addWidget(self._own_holder)
        self._own_holder.hide()
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(8))
        words = translate("Checklist", "Voeg zelf een stap toe")
        self._field = FilterField(self.theme, words, icon="plus")
        self._field.setMaxLength(MOST_OWN_LETTERS)
        self._field.returnPressed.connect(self._on_add)
        add = Button(self.theme, translate("Checklist", "Voeg toe"))
        add.clicked.connect(self._on_add)
        row.addWidget(self._field, 1)
        row.addWidget(add)
        self.column.addWidget(line)
        self._open = Label(self.theme, "", TextRole.BODY_MEDIUM, "text_soft")
        self.column.addWidget(self._open)

    def _fill_own(self, own: tuple[Step, ...]) -> None:
        """The rows of the user's own steps, anew."""
        item = self._own_column.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
        self._own_rows = {}
        self._own_holder.setVisible(bool(own))
        if not own:
            return
        card = RowList(self.theme)
        for index, step in enumerate(own):
            row = self._row_for(
                step, (self._remover(step),), is_first=index == 0, is_last=index == len(own) - 1
            )
            self._own_rows[step.id] = row
            card.column.addWidget(row)
        self._own_column.addWidget(card)
        reach_after(_last_in(list(self._rows.values())), self._own_holder)

    def _remover(self, step: Step) -> Button:
        words = translate("Checklist", "Haal weg")
        button = Button(self.theme, words, ButtonKind.QUIET, icon="trash-2")
        button.setAccessibleDescription(step.text)
        button.setProperty("step", str(step.id))
        button.clicked.connect(self._on_remove)
        return button

    # -- showing ------------------------------------------------------------------------------

    def show_done(self, done: Done) -> None:
        """Show these steps as done and these as the user's own, wherever that was changed."""
        if done.own != self._data.done.own:
            self._fill_own(done.own)
        self._data = replace(self._data, done=done)
        for row in (*self._rows.values(), *self._own_rows.values()):
            row.show_tick(done.ticked.get(row.step.id), self._data.today)
        whom = self._whom(done.progress)
        self._panel.show_progress(done.progress, whom)
        self._bar.show_progress(done.progress, whom)
        self._place_foot(self.is_wide)
        self._open.setText(open_words(done.progress))

    def _place_foot(self, wide: bool) -> None:
        self._bar.fit(self.width())
        super()._place_foot(wide)

    def _whom(self, progress: Progress) -> Resolved | None:
        """Whom one calls next: at the step that comes next, or the first one after it."""
        steps = self._data.checklist.steps
        following = list(steps)
        if progress.next_step in steps:
            following = list(steps[steps.index(progress.next_step) :])
        found = (self._data.contacts.get(s.contact) for s in following if s.contact)
        return next((resolved for resolved in found if resolved and resolved.whom.phone), None)

    # -- what the user does -------------------------------------------------------------------

    def _on_tick(self) -> None:
        row = self.sender()
        assert isinstance(row, StepRow)
        self.step_ticked.emit(self.address, str(row.step.id), row.isChecked())

    def _on_link(self) -> None:
        self.follow(str(self.sender().property("address")))

    def _on_add(self) -> None:
        typed = self._field.text()
        self._field.clear()
        self._field.setFocus()
        if typed.strip():
            self.step_added.emit(self.address, typed)

    def _on_remove(self) -> None:
        step_id = str(self.sender().property("step"))
        self._field.setFocus()
        self.step_removed.emit(self.address, step_id)

    def _on_restart(self) -> None:
        self.restarted.emit(self.address)

    def _on_turn(self) -> None:
        if self._data.next_title:
            self.opened.emit(self.address.at(TURNED))

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        """As much of the steps as one sheet holds; the shortest form where none does."""
        title = f"<h1>{escape(self.title)}</h1>"
        bodies = [self._printed(form) for form in RICHEST_FIRST]
        fitting = (body for body in bodies if sheets(f"{title}{body}") == 1)
        foot = review_sentence(self._data.checklist.head)
        return PrintJob(self.title, next(fitting, bodies[-1]), foot)

    def _printed(self, form: PaperSteps) -> str:
        data = self._data
        parts = [f"<p>{escape(data.checklist.head.lead)}</p>"]
        own = ((own_title(), data.done.own),) if data.done.own else ()
        for heading, steps in (*((p.title, p.steps) for p in data.checklist.phases), *own):
            parts.append(f"<h2>{escape(heading)}</h2>")
            parts.append(form.html(steps, data.contacts, data.done, data.today))
        parts.append(f"<p><small>{escape(' · '.join(self._last_line()))}</small></p>")
        return "".join(parts)

    def _last_line(self) -> Iterator[str]:
        yield open_words(self._data.done.progress)
        if self._data.sources:
            words = translate("Checklist", "{sources}, zie code {code} in de gids")
            count = sources_count(len(self._data.sources))
            yield words.format(sources=count, code=self._data.checklist.head.code)


def turn_key(page: Page, turn: Callable[[], None]) -> None:
    """The key that turns the checklist, wherever the keyboard is but in a field."""
    QShortcut(QKeySequence(TURN_KEY), page).activated.connect(turn)


def _last_in(rows: list[StepRow]) -> QWidget:
    """What Tab reaches last in rows: their last link, or the last row itself."""
    last = rows[-1]
    inside = [w for w in last.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return inside[-1] if inside else last
