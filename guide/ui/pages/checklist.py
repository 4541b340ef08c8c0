"""A role's checklist: steps to tick, progress, the next step, the place in the chain."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.checklist import Progress
from guide.core.content.address import Address
from guide.core.content.ids import StepId
from guide.core.content.records import ChainLink, Checklist, Source, Status, Step
from guide.services.contact_book import Resolved
from guide.ui.i18n import translate
from guide.ui.names import status_mark
from guide.ui.pages.page import Page, PrintJob, escape, review_sentence, sources_html
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import call_words
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, CheckRow, Paragraph, RowList
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded
from guide.ui.widgets.tags import ProgressBar, Tag, Tone
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """A checklist, the contacts its steps name, and what was ticked."""

    checklist: Checklist
    contacts: Mapping[Address, Resolved]
    sources: tuple[Source, ...]
    ticked: Set[StepId]
    progress: Progress
    today: date


class ChecklistPage(Page):
    """Steps under their moment.

    Signals: ``step_ticked(Address, str, bool)``; ``restarted(Address)``.
    """

    step_ticked = Signal(object, str, bool)
    restarted = Signal(object)

    def __init__(self, theme: Theme, view: ChecklistView) -> None:
        head = view.checklist.head
        super().__init__(theme, head.title, head.address)
        self._data = view
        self._rows: dict[str, CheckRow] = {}
        self.add_title(lead=head.lead, code=head.code, bookmark=True)
        extra = []
        if view.checklist.duration:
            extra.append(Tag(theme, view.checklist.duration, Tone.ACCENT, "clock"))
        self.add_marks(head, view.today, *extra)
        for phase in view.checklist.phases:
            self.add_heading(phase.title, 2, phase.anchor)
            self._add_steps(phase.steps)
        self.add_text_sections(view.checklist.sections)
        self.add_sources(view.sources, head)
        self.finish()
        self._panel = ChecklistPanel(theme, view)
        self._bar = ChecklistBar(theme)
        self.set_aside(self._panel, self._bar)
        self._panel.restart_asked.connect(self._on_restart)
        self._panel.opened.connect(self.opened)
        self._panel.print_asked.connect(self.print_asked)
        self.show_progress(view.ticked, view.progress)

    def _add_steps(self, steps: tuple[Step, ...]) -> None:
        card = RowList(self.theme)
        for index, step in enumerate(steps):
            row = CheckRow(
                self.theme,
                step.text,
                _paragraphs(step),
                code=step.code,
                extras=self._extras(step),
                is_first=index == 0,
                is_last=index == len(steps) - 1,
                fades=True,
            )
            row.setChecked(step.id in self._data.ticked)
            row.setProperty("step", str(step.id))
            row.clicked.connect(self._on_tick)
            self._rows[step.id] = row
            self.anchor(step.id, row)
            card.column.addWidget(row)
        self.column.addWidget(card)

    def _extras(self, step: Step) -> tuple[QWidget, ...]:
        """Whom to call at this step, and where to read on."""
        extras: list[QWidget] = []
        found = self._data.contacts.get(step.contact) if step.contact else None
        if found is not None:
            button = Button(self.theme, call_words(found), ButtonKind.QUIET, icon="phone")
            button.setAccessibleDescription(found.contact.purpose)
            button.setProperty("address", str(found.contact.head.address))
            button.clicked.connect(self._on_link)
            extras.append(button)
        for words, address in step.links:
            button = Button(self.theme, words, ButtonKind.QUIET, icon="message-circle")
            button.setProperty("address", str(address))
            button.clicked.connect(self._on_link)
            extras.append(button)
        return tuple(extras)

    def show_progress(self, ticked: Set[StepId], progress: Progress) -> None:
        """Show these steps as done, wherever they were ticked."""
        for step_id, row in self._rows.items():
            row.setChecked(step_id in ticked)
        self._panel.show_progress(progress)
        self._bar.show_progress(progress)

    def _on_tick(self) -> None:
        row = self.sender()
        assert isinstance(row, CheckRow)
        self.step_ticked.emit(self.address, str(row.property("step")), row.isChecked())

    def _on_link(self) -> None:
        self.follow(str(self.sender().property("address")))

    def _on_restart(self) -> None:
        self.restarted.emit(self.address)

    def print_job(self) -> PrintJob:
        parts = [f"<p><i>{escape(self._data.checklist.head.lead)}</i></p>"]
        for phase in self._data.checklist.phases:
            rows = "".join(_printed_step(step) for step in phase.steps)
            parts.append(f"<h2>{escape(phase.title)}</h2>{rows}")
        sections = self._data.checklist.sections
        parts += [f"<h2>{escape(s.title)}</h2>{s.body_html}" for s in sections]
        parts.append(f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(self._data.sources)}")
        return PrintJob(self.title, "".join(parts), review_sentence(self._data.checklist.head))


def _paragraphs(step: Step) -> tuple[Paragraph, ...]:
    """What stands under a step: why and how, what not to do, the ground, the mark."""
    because = " ".join(_sentence(part) for part in (step.why, step.how) if part)
    lines = [Paragraph(because)] if because else []
    if step.avoid:
        lines.append(Paragraph(translate("Checklist", "Niet: {text}").format(text=step.avoid)))
    if step.ground:
        words = translate("Checklist", "Grond: {text}").format(text=step.ground)
        lines.append(Paragraph(words, TextRole.SMALL))
    mark = status_mark(step.status)
    if mark:
        colour = "warning" if step.status is Status.UNCONFIRMED else "text_soft"
        lines.append(Paragraph(mark, TextRole.SMALL_STRONG, colour))
    return tuple(lines)


def _sentence(text: str) -> str:
    """Text that stood behind a label, as a sentence of its own."""
    return text[:1].upper() + text[1:]


def _printed_step(step: Step) -> str:
    more = " ".join(_sentence(part) for part in (step.why, step.how) if part)
    avoid = translate("Checklist", "Niet: {text}").format(text=step.avoid) if step.avoid else ""
    lines = "<br>".join(escape(line) for line in (more, avoid) if line)
    return f"<p>☐ <b>{escape(step.text)}</b> <small>{step.code}</small><br>{lines}</p>"


def _progress_words(progress: Progress) -> str:
    words = translate("Checklist", "{done} van {total}")
    return words.format(done=progress.done, total=progress.total)


def _next_words(progress: Progress) -> str:
    if progress.next_step is None:
        return translate("Checklist", "Alle stappen zijn gedaan.")
    if progress.done == 0:
        return translate("Checklist", "Begin: {step}").format(step=progress.next_step.text)
    words = translate("Checklist", "Nog open: {count}. Volgende: {step}")
    return words.format(count=progress.total - progress.done, step=progress.next_step.text)


class ChecklistPanel(QWidget):
    """Progress and the chain, beside the steps.

    Signals: ``restart_asked()``; ``print_asked()``; ``opened(Address)``.
    """

    restart_asked = Signal()
    print_asked = Signal()
    opened = Signal(object)

    def __init__(self, theme: Theme, view: ChecklistView) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(self._progress_card(theme))
        if view.checklist.chain:
            column.addWidget(self._chain_card(theme, view.checklist.chain))

    def _progress_card(self, theme: Theme) -> Card:
        card = Card(theme)
        row = QHBoxLayout()
        row.addWidget(Heading(theme, translate("Checklist", "Voortgang"), 2), 1)
        self._count = Label(theme, "", TextRole.BODY_MEDIUM, "text_soft", wrap=False)
        row.addWidget(self._count)
        card.column.addLayout(row)
        self._bar = ProgressBar(theme, translate("Checklist", "Voortgang"))
        card.column.addWidget(self._bar)
        self._next = Label(theme, "", TextRole.SMALL)
        card.column.addWidget(self._next)
        card.column.addWidget(
            Label(
                theme,
                translate("Checklist", "De vinkjes verdwijnen als u de gids sluit."),
                TextRole.SMALL,
                "text_soft",
            )
        )
        self._restart = Button(
            theme, translate("Checklist", "Opnieuw"), ButtonKind.QUIET, icon="rotate-ccw"
        )
        self._restart.clicked.connect(self.restart_asked)
        on_paper = Button(
            theme, translate("Checklist", "Druk af"), ButtonKind.SECONDARY, icon="printer"
        )
        on_paper.clicked.connect(self.print_asked)
        buttons = QWidget()
        row_below = FlowLayout(theme.px(10), buttons)
        row_below.addWidget(on_paper)
        row_below.addWidget(self._restart)
        card.column.addWidget(buttons)
        return card

    def _chain_card(self, theme: Theme, chain: tuple[ChainLink, ...]) -> Card:
        card = Card(theme, spacing=0)
        card.column.addWidget(Heading(theme, translate("Checklist", "Uw plek in de keten"), 2))
        card.column.addSpacing(theme.px(12))
        for index, link in enumerate(chain):
            if index:
                card.column.addWidget(_ChainLine(theme))
            box = ChainBox(theme, link)
            box.clicked.connect(self._on_box)
            card.column.addWidget(box)
        return card

    def _on_box(self) -> None:
        box = self.sender()
        assert isinstance(box, ChainBox)
        if box.link.address is not None:
            self.opened.emit(box.link.address)

    def show_progress(self, progress: Progress) -> None:
        words = _progress_words(progress)
        self._count.setText(words)
        self._bar.set_progress(progress.fraction, words)
        self._next.setText(_next_words(progress))
        self._restart.setVisible(progress.done > 0)


class ChainBox(Button):
    """A place in the chain; pressing it opens that role where the guide has it."""

    def __init__(self, theme: Theme, link: ChainLink) -> None:
        kind = ButtonKind.PRIMARY if link.is_self else ButtonKind.OUTLINE
        super().__init__(theme, link.title, kind)
        self.link = link
        leads_on = link.address is not None and not link.is_self
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads_on else Qt.FocusPolicy.NoFocus)
        if not leads_on:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if link.is_self:
            words = translate("Checklist", "{place}, hier bent u").format(place=link.title)
            self.setAccessibleName(words)


class _ChainLine(QWidget):
    """The line from one place in the chain to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setPen(QPen(self._theme.colour("line_strong"), self._theme.px(2)))
        middle = self.width() // 2
        painter.drawLine(middle, 0, middle, self.height())


class ChecklistBar(QWidget):
    """Progress and the next step in one row, where the window is narrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(10), theme.px(24), theme.px(10))
        row.setSpacing(theme.px(14))
        self._next = Label(theme, "", TextRole.BODY)
        self._bar = ProgressBar(theme, translate("Checklist", "Voortgang"))
        self._bar.setMaximumWidth(theme.px(160))
        self._count = Label(theme, "", TextRole.BODY_MEDIUM, "text_soft", wrap=False)
        row.addWidget(self._next, 1)
        row.addWidget(self._bar)
        row.addWidget(self._count)

    def show_progress(self, progress: Progress) -> None:
        words = _progress_words(progress)
        self._next.setText(_next_words(progress))
        self._bar.set_progress(progress.fraction, words)
        self._count.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        area = self.rect().adjusted(theme.px(10), theme.px(3), -theme.px(10), -theme.px(3))
        radius = theme.px(CONTROL_RADIUS)
        line = theme.colour("line")
        rounded(painter, area, radius, theme.colour("surface"), line, theme.colours.border)
