"""A door of the start page: a few questions, then the safe act, the one number, what to look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.content.address import Address
from guide.core.content.door import DoorOutcome, DoorQuestion
from guide.core.content.ids import DoorStopId
from guide.core.content.records import Contact, Source, Status
from guide.core.door_walk import DoorWalk
from guide.ui.a11y.accessible import announce
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import translate
from guide.ui.names import name_and_number, review_mark, status_mark
from guide.ui.pages.page import (
    Page,
    PrintJob,
    column_of,
    escape,
    review_sentence,
    sources_html,
)
from guide.ui.theme.theme import TEXT_WIDTH, TextRole, Theme
from guide.ui.widgets.big import BigButton, LargeText
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.layouts import ReflowGrid
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label

_MOST_IN_A_COLUMN = 4
"""More answers than this stand in two columns where there is room, so that all are in sight."""


@dataclass(frozen=True, slots=True)
class LookAt:
    """What the button to a list, a route or a flow says, and its icon."""

    words: str
    icon: str


@dataclass(frozen=True, slots=True)
class DoorView:
    """A walk through a door, the contacts its outcomes name, and what they lead to."""

    walk: DoorWalk
    contacts: dict[Address, Contact]
    looks: dict[Address, LookAt]
    sources: tuple[Source, ...]
    today: date


class DoorPage(Page):
    """One question at a time; digits answer, and the keyboard starts at the first answer.

    ``walked(DoorWalk)`` is sent for every move; the page shows a walk when it is told to.
    """

    walked = Signal(object)

    def __init__(self, theme: Theme, view: DoorView) -> None:
        head = view.walk.door.head
        super().__init__(theme, head.title, head.address)
        self._data = view
        self._answers: list[BigButton] = []
        self._first: QWidget | None = None
        side = theme.margin
        self.column.setContentsMargins(side, theme.px(20), side, theme.px(24))
        self.add_title(code=head.code, bookmark=True)
        self._stage = QWidget()
        self._stage_column = column_of(self._stage, 0)
        self.column.addWidget(self.narrow(self._stage, TEXT_WIDTH + 40))
        self.add_text_sections(view.walk.door.sections)
        self.add_sources(view.sources, head)
        self.finish()
        self._way = WayCard(theme)
        self.set_aside(self._way)
        self._show(view.walk)

    # -- showing ------------------------------------------------------------------------------

    def show_walk(self, walk: DoorWalk) -> None:
        """Show where the walk has got to, and let the keyboard go on from there."""
        self._show(walk)
        self._scroll_to(0)
        announce(self, spoken_position(walk))
        if self.isVisible():
            self._focus_first()

    def _show(self, walk: DoorWalk) -> None:
        self._walk = walk
        item = self._stage_column.takeAt(0)
        old = item.widget() if item else None
        if old:
            old.hide()
            old.deleteLater()
        self._answers = []
        self._first = None
        here = walk.here
        card = self._question(here) if isinstance(here, DoorQuestion) else self._outcome(here)
        card.column.addLayout(self._back_and_restart())
        self._stage_column.addWidget(card)
        if self._star is not None:
            reach_after(self._star, card)
        self._way.show_way(walk)

    def _question(self, question: DoorQuestion) -> Card:
        theme = self.theme
        card = Card(theme, spacing=10)
        number = translate("Door", "Vraag {n}").format(n=len(self._walk.trail) + 1)
        card.column.addLayout(self._tags(Tag(theme, number, Tone.ACCENT)))
        card.column.addWidget(Heading(theme, question.text, 2, TextRole.QUESTION))
        if question.help_html:
            text = RichText(theme, question.help_html)
            text.link_opened.connect(self.follow)
            card.column.addWidget(text)
        self._answers = [
            self._answer(index, answer.text) for index, answer in enumerate(question.answers)
        ]
        self._first = self._answers[0]
        if len(self._answers) > _MOST_IN_A_COLUMN:
            both = ReflowGrid(theme, list(self._answers), least=280, spacing=10)
            card.column.addWidget(both)
        else:
            for button in self._answers:
                card.column.addWidget(button)
        return card

    def _answer(self, index: int, words: str) -> BigButton:
        button = BigButton(self.theme, words, ButtonKind.ANSWER, key=str(index + 1))
        button.setProperty("answer", index)
        button.clicked.connect(self._on_answer)
        return button

    def _tags(self, first: Tag) -> QHBoxLayout:
        """What this is, and what it rests on where that is not a source."""
        row = QHBoxLayout()
        row.addWidget(first)
        row.addStretch(1)
        head = self._walk.door.head
        if head.review.due < self._data.today:
            row.addWidget(Tag(self.theme, *review_mark(head.review, self._data.today)))
        if head.status is not Status.CONFIRMED:
            tone = Tone.WARNING if head.status is Status.UNCONFIRMED else Tone.PLAIN
            row.addWidget(Tag(self.theme, status_mark(head.status), tone))
        return row

    def _outcome(self, outcome: DoorOutcome) -> Card:
        """What is urgent comes first; else what to do, what to look at, and whom to ask."""
        theme = self.theme
        urgent = outcome.is_urgent
        card = Card(theme, spacing=12, line="danger" if urgent else "line")
        words = translate("Door", "Bel eerst") if urgent else translate("Door", "Doe dit")
        card.column.addLayout(self._tags(Tag(theme, words, Tone.DANGER if urgent else Tone.ACCENT)))
        colour = "danger" if urgent else "text"
        card.column.addWidget(Heading(theme, outcome.title, 2, TextRole.TITLE, colour))
        act = LargeText(theme, outcome.act_html)
        act.link_opened.connect(self.follow)
        call, look, say = self._call(outcome), self._look(outcome), self._say()
        for widget in (call, say, act, look) if urgent else (act, look, call, say):
            card.column.addWidget(widget)
        self._first = call if urgent else look
        return card

    def _call(self, outcome: DoorOutcome) -> BigButton:
        contact = self._data.contacts.get(outcome.contact)
        words = name_and_number(contact) if contact else str(outcome.contact)
        kind = ButtonKind.DANGER if outcome.is_urgent else ButtonKind.SECONDARY
        button = BigButton(self.theme, words, kind, icon="phone")
        button.clicked.connect(self._on_call)
        return button

    def _say(self) -> Button:
        words = translate("Door", "Wat u klaarhoudt en wat u zegt")
        button = Button(self.theme, words, ButtonKind.QUIET, icon="message-circle")
        button.clicked.connect(self._on_contact)
        return button

    def _look(self, outcome: DoorOutcome) -> BigButton:
        look = self._data.looks[outcome.look_at]
        kind = ButtonKind.SECONDARY if outcome.is_urgent else ButtonKind.PRIMARY
        button = BigButton(self.theme, look.words, kind, icon=look.icon)
        button.clicked.connect(self._on_look)
        return button

    def _back_and_restart(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = Button(self.theme, translate("Door", "Vorige"), ButtonKind.QUIET, icon="arrow-left")
        back.clicked.connect(self._on_back)
        again = Button(
            self.theme, translate("Door", "Begin opnieuw"), ButtonKind.QUIET, icon="rotate-ccw"
        )
        again.clicked.connect(self._on_restart)
        for button in (back, again):
            button.setEnabled(bool(self._walk.trail))
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(again)
        return row

    # -- moving -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._focus_first()

    def _focus_first(self) -> None:
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_answer(self) -> None:
        self.walked.emit(self._walk.answer(int(self.sender().property("answer"))))

    def _on_back(self) -> None:
        self.walked.emit(self._walk.back())

    def _on_restart(self) -> None:
        self.walked.emit(self._walk.restart())

    def _on_call(self) -> None:
        here = self._walk.here
        contact = self._data.contacts.get(here.contact) if isinstance(here, DoorOutcome) else None
        if contact is not None and contact.phone:
            self.number_chosen.emit(contact.head.title, contact.phone)
        else:
            self._on_contact()

    def _on_contact(self) -> None:
        here = self._walk.here
        if isinstance(here, DoorOutcome):
            self.opened.emit(here.contact)

    def _on_look(self) -> None:
        here = self._walk.here
        if isinstance(here, DoorOutcome):
            self.opened.emit(here.look_at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdigit() and 1 <= int(text) <= len(self._answers):
            self._answers[int(text) - 1].click()
            return
        super().keyPressEvent(event)

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        door = self._walk.door
        parts = [f"<p><i>{escape(door.head.lead)}</i></p>"]
        for question in door.questions:
            answers = "".join(
                f"<li>{escape(answer.text)} → {escape(self._title_of(answer.leads_to))}</li>"
                for answer in question.answers
            )
            parts.append(f"<h3>{escape(question.text)}</h3>{question.help_html}<ul>{answers}</ul>")
        for outcome in door.outcomes:
            contact = self._data.contacts.get(outcome.contact)
            whom = f"<p><b>{escape(name_and_number(contact))}</b></p>" if contact else ""
            parts.append(f"<h3>{escape(outcome.title)}</h3>{outcome.act_html}{whom}")
        parts += [f"<h2>{escape(s.title)}</h2>{s.body_html}" for s in door.sections]
        parts.append(f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(self._data.sources)}")
        return PrintJob(self.title, "".join(parts), review_sentence(door.head))

    def _title_of(self, stop: DoorStopId) -> str:
        question = self._walk.door.question(stop)
        if question is not None:
            return question.text
        outcome = self._walk.door.outcome(stop)
        return outcome.title if outcome else str(stop)


class WayCard(Card):
    """The answers so far, in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, spacing=8)
        heading = translate("Door", "Uw weg tot hier")
        self.column.addWidget(Heading(theme, heading, 2, TextRole.BODY_STRONG))
        self._lines = QWidget()
        self._lines_column = column_of(self._lines, theme.px(8))
        self.column.addWidget(self._lines)

    def show_way(self, walk: DoorWalk) -> None:
        while self._lines_column.count():
            item = self._lines_column.takeAt(0)
            old = item.widget() if item else None
            if old:
                old.hide()
                old.deleteLater()
        if not walk.said:
            begin = translate("Door", "U bent bij het begin.")
            self._lines_column.addWidget(Label(self._theme, begin, TextRole.BODY, "text_soft"))
        for question, answer in walk.said:
            pair = QWidget()
            lines = column_of(pair, self._theme.px(1))
            lines.addWidget(Label(self._theme, question, TextRole.BODY, "text_soft"))
            lines.addWidget(Label(self._theme, answer, TextRole.BODY_MEDIUM))
            self._lines_column.addWidget(pair)


def spoken_position(walk: DoorWalk) -> str:
    """Where one is, for a screen reader: the question with its answers, or what to do."""
    here = walk.here
    if isinstance(here, DoorOutcome):
        return here.title
    answers = (f"{number} {answer.text}" for number, answer in enumerate(here.answers, start=1))
    return " ".join([here.text, *answers])
