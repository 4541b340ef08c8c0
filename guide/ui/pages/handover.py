"""Overdracht: what one saw, thinks and asks, as a call sheet of ninety seconds or as a note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.ids import SourceId
from guide.core.content.records import Contact, Source
from guide.core.content.template import HandoverField, Template
from guide.core.handover.check import Check
from guide.core.handover.draft import Draft
from guide.core.handover.gathered import Gathered
from guide.core.handover.note import SPOKEN_ORDER, Paper, call_sheet, left_out, note, says_anything
from guide.ui.a11y.accessible import name
from guide.ui.i18n import long_date, translate
from guide.ui.names import section_title
from guide.ui.pages.handover_advice import TemplateAdvice
from guide.ui.pages.handover_form import FormView, HandoverForm
from guide.ui.pages.handover_panel import HandoverBar, HandoverPanel, PanelView, box_html
from guide.ui.pages.handover_words import field_hint, field_title, paper_words
from guide.ui.pages.page import Page, PrintJob, column_of, escape
from guide.ui.theme.paper import PAPER
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import RowLink
from guide.ui.widgets.choices import Chip
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class HandoverView:
    """Everything the page shows; there is one template at least."""

    templates: tuple[Template, ...]
    draft: Draft
    gathered: Gathered
    contacts: Mapping[Address, Contact]
    """Whom the templates are for."""
    sources: Mapping[SourceId, Source]
    urgent: Contact | None
    """Whom to call when there is danger now."""
    check: Check
    after: Address | None
    """The page on what comes after; None when the guide has none."""
    can_wipe: bool
    """The text was copied and still stands on the clipboard."""
    today: date

    @property
    def template(self) -> Template:
        """The chosen template; the first when none was, or when it is gone."""
        chosen = (t for t in self.templates if t.head.address == self.draft.template)
        return next(chosen, self.templates[0])

    @property
    def paper(self) -> Paper:
        """What is shown, copied, printed and saved."""
        make = note if self.draft.as_note else call_sheet
        return make(self.template, self.draft, self.gathered, paper_words())

    @property
    def is_blank(self) -> bool:
        return not says_anything(self.draft, self.gathered)


class HandoverPage(Page):
    """The form, the paper beside it, and what to think of with this reader.

    Signals: ``edited(str, object)`` with the name of a field of the draft and its new value;
    ``signal_ticked(str, bool)``; ``cleared()``; ``copy_asked()``; ``pdf_asked()``;
    ``wipe_asked()``.
    """

    edited = Signal(str, object)
    signal_ticked = Signal(str, bool)
    cleared = Signal()
    copy_asked = Signal()
    pdf_asked = Signal()
    wipe_asked = Signal()

    def __init__(self, theme: Theme, view: HandoverView) -> None:
        where = Address.of_section(Section.HANDOVER)
        super().__init__(theme, section_title(Section.HANDOVER), where)
        self._view = view
        self.add_title(
            lead=translate("Handover", "Dit verdwijnt als u de gids sluit. Er wordt niets bewaard.")
        )
        self.column.addWidget(self._chips())
        self.form = HandoverForm(theme, self._form_view())
        self.column.addWidget(self.form)
        self._add_clear()
        self._add_after()
        self._advice: QWidget | None = None
        self._advised: Template | None = None
        self._advice_holder = QVBoxLayout()
        self.column.addLayout(self._advice_holder)
        self.finish()
        self.panel = HandoverPanel(theme)
        self._bar = HandoverBar(theme)
        self.set_aside(self.panel, self._bar)
        self._connect()
        self.show_view(view)

    def _chips(self) -> QWidget:
        question = translate("Handover", "Voor wie is het?")
        holder = QWidget()
        column = column_of(holder, self.theme.px(8))
        column.addWidget(Label(self.theme, question, TextRole.BODY_STRONG))
        chips = QWidget()
        name(chips, question)
        column.addWidget(chips)
        row = FlowLayout(self.theme.px(10), chips)
        self._group = QButtonGroup(self)
        for index, template in enumerate(self._view.templates):
            chip = Chip(self.theme, template.head.title)
            chip.setAccessibleDescription(question)
            self._group.addButton(chip, index)
            row.addWidget(chip)
        self._group.idClicked.connect(self._on_template)
        return holder

    def _add_clear(self) -> None:
        words = translate("Handover", "Begin opnieuw")
        clear = Button(self.theme, words, ButtonKind.QUIET, icon="rotate-ccw")
        clear.clicked.connect(self.cleared)
        self.column.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_after(self) -> None:
        if self._view.after is None:
            return
        row = RowLink(self.theme, translate("Handover", "Na het gesprek"), icon="corner-down-left")
        row.clicked.connect(self._on_after)
        self.column.addWidget(row)

    def _connect(self) -> None:
        self.form.edited.connect(self.edited)
        self.form.signal_ticked.connect(self.signal_ticked)
        self.form.opened.connect(self.opened)
        self.form.number_chosen.connect(self.number_chosen)
        self.form.cursor_moved.connect(self._on_cursor)
        self.panel.edited.connect(self.edited)
        self.panel.number_chosen.connect(self.number_chosen)
        self.panel.pdf_asked.connect(self.pdf_asked)
        self.panel.wipe_asked.connect(self.wipe_asked)
        self._bar.look_asked.connect(self._on_look)
        for part in (self.panel, self._bar):
            part.copy_asked.connect(self.copy_asked)
            part.print_asked.connect(self.print_asked)

    # -- what the shell asks ------------------------------------------------------------------

    @property
    def view_data(self) -> HandoverView:
        """What the page shows now."""
        return self._view

    def show_view(self, view: HandoverView) -> None:
        """Show the draft as it now is; a field that has the text already is left alone."""
        self._view = view
        self._group.button(view.templates.index(view.template)).setChecked(True)
        self.form.show_view(self._form_view())
        panel = self._panel_view()
        self.panel.show_view(panel)
        self._bar.show_view(panel)
        self._show_advice()

    def show_can_wipe(self, can_wipe: bool) -> None:
        """Offer to empty the clipboard, or no longer."""
        self.show_view(replace(self._view, can_wipe=can_wipe))

    def print_job(self) -> PrintJob:
        """The paper; before anything was said, an empty call sheet to fill in by hand."""
        view = self._view
        made = translate("Handover", "gemaakt op {date}").format(date=long_date(view.today))
        title = paper_title(view)
        whom = translate("Handover", "Voor: {whom}").format(whom=view.template.head.title)
        body = _to_fill_in() if view.is_blank else _printed(view.paper)
        return PrintJob(title, f"<p>{escape(whom)}</p>{body}", f"{title}, {made}")

    # -- inside -------------------------------------------------------------------------------

    def _form_view(self) -> FormView:
        view = self._view
        return FormView(view.draft, view.gathered, view.template, view.check, view.urgent)

    def _panel_view(self) -> PanelView:
        view = self._view
        contact = view.template.contact
        missing = left_out(view.template, view.draft, view.gathered, paper_words())
        return PanelView(
            paper=view.paper,
            as_note=view.draft.as_note,
            is_blank=view.is_blank,
            left_out=missing,
            contact=view.contacts.get(contact) if contact else None,
            can_wipe=view.can_wipe,
        )

    def _show_advice(self) -> None:
        """What to think of with this reader; built anew only for another one."""
        template = self._view.template
        if template == self._advised:
            return
        self._advised = template
        if self._advice is not None:
            self._advice.hide()
            self._advice.deleteLater()
        known = self._view.sources
        sources = tuple(known[source] for source in template.head.sources if source in known)
        advice = TemplateAdvice(self.theme, template, sources, self._view.today)
        advice.link_opened.connect(self.follow)
        self._advice = self.narrow(advice)
        self._advice_holder.addWidget(self._advice)

    def _on_template(self, index: int) -> None:
        self.edited.emit("template", self._view.templates[index].head.address)

    def _on_look(self) -> None:
        """Go to the paper, where it stands under the form."""
        self._scroll_to(self.panel)
        self.panel.first_control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_after(self) -> None:
        if self._view.after is not None:
            self.opened.emit(self._view.after)

    def _on_cursor(self, widget: QWidget, place: QRect) -> None:
        """Keep the line one types in sight."""
        if not widget.hasFocus():
            return
        where = widget.mapTo(self.view.content, place.center())
        self.view.ensureVisible(where.x(), where.y(), 0, place.height() + self.theme.px(24))


def paper_title(view: HandoverView) -> str:
    """What stands over the paper."""
    if view.draft.as_note and not view.is_blank:
        return translate("Handover", "Notitie")
    return translate("Handover", "Belblad")


def _printed(paper: Paper) -> str:
    opening = "".join(f"<p>{escape(line)}</p>" for line in paper.opening)
    return opening + "".join(_framed(box_html(box)) for box in paper.boxes)


def _to_fill_in() -> str:
    """The questions in the listener's order, with room to write."""
    rows = []
    for field in SPOKEN_ORDER:
        if field is not HandoverField.TICKED:
            # the help of the time says that it is filled in already
            hint = "" if field is HandoverField.WHEN else field_hint(field)
            title = f"<b>{escape(field_title(field))}</b> <small>{escape(hint)}</small>"
            rows.append(f"<p>{title}</p>{_framed('<br><br>')}")
    return "".join(rows)


def _framed(html: str) -> str:
    """A box with a line around it: facts and meaning stay apart on paper too."""
    line = PAPER.colours.line
    lines = f"border-collapse: collapse; border-style: solid; border-color: {line};"
    frame = f'<table border="1" width="100%" style="{lines} margin-bottom: 12px">'
    return f'{frame}<tr><td style="padding: 8px">{html}</td></tr></table>'
