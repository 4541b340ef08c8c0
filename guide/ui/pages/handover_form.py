"""The questions of the hand-over, in the order in which a listener needs the answers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from guide.core.content.address import Address, Section
from guide.core.content.records import Contact
from guide.core.content.records import Signal as FieldSignal
from guide.core.content.template import HandoverField, Template
from guide.core.handover.check import Check
from guide.core.handover.draft import Answer, Draft
from guide.core.handover.gathered import Gathered
from guide.ui.i18n import translate
from guide.ui.names import name_and_number
from guide.ui.pages.handover_field import AnswerChoice, NoteField
from guide.ui.pages.handover_words import age_words, danger_words, field_title, moment
from guide.ui.pages.page import column_of
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, CheckRow, Paragraph, RowList
from guide.ui.widgets.layouts import ReflowGrid
from guide.ui.widgets.text import Heading, Label

_MOST_LINES = 4
"""So many steps or stops are named on a row; the note has them all."""


@dataclass(frozen=True, slots=True)
class FormView:
    """What the form shows."""

    draft: Draft
    gathered: Gathered
    template: Template
    check: Check
    urgent: Contact | None
    """Whom to call when there is danger now."""


class HandoverForm(QWidget):
    """All fields; one object for as long as the page stands.

    Signals: ``edited(str, object)`` with the name of a field of the draft and its new value;
    ``signal_ticked(str, bool)``; ``opened(Address)``; ``number_chosen(str, str)``;
    ``cursor_moved(QWidget, QRect)``.
    """

    edited = Signal(str, object)
    signal_ticked = Signal(str, bool)
    opened = Signal(object)
    number_chosen = Signal(str, str)
    cursor_moved = Signal(object, QRect)

    def __init__(self, theme: Theme, view: FormView) -> None:
        super().__init__()
        self._theme = theme
        self._view = view
        self._fields: dict[str, NoteField] = {}
        self._column = column_of(self, theme.px(12))
        self._call = self._call_first(view.urgent)
        self._danger = AnswerChoice(
            theme, field_title(HandoverField.DANGER), _short(danger_words())
        )
        self._minor = AnswerChoice(theme, field_title(HandoverField.AGE), _short(age_words()))
        self._danger.answered.connect(self._on_danger)
        self._minor.answered.connect(self._on_minor)
        self._signals = _SignalRows(theme)
        self._signals.signal_ticked.connect(self.signal_ticked)
        self._signals.opened.connect(self.opened)
        self._done = _DoneRows(theme)
        self._done.edited.connect(self.edited)
        self._build()
        self.show_view(view)

    def _build(self) -> None:
        words = translate("Handover", "Wat u zag")
        self._group(
            words,
            self._field("saw", HandoverField.SAW, least_lines=3),
            self._signals,
            ReflowGrid(
                self._theme,
                [
                    self._field("where", HandoverField.WHERE),
                    self._field("when", HandoverField.WHEN),
                ],
                least=260,
                top=True,
            ),
        )
        self._group(
            translate("Handover", "Wat u denkt"),
            self._field("think", HandoverField.THINK, least_lines=2),
            self._field("danger_note", HandoverField.DANGER, above=self._danger_and_call()),
        )
        self._group(
            translate("Handover", "De persoon"),
            self._field("age_note", HandoverField.AGE, above=self._minor),
            self._field("wants", HandoverField.WANTS, least_lines=2),
            self._field("reach", HandoverField.REACH, least_lines=2),
        )
        self._group(
            translate("Handover", "Uw vraag"),
            self._field("ask", HandoverField.ASK, least_lines=2),
        )
        self._column.addWidget(self._done)

    def _group(self, title: str, *widgets: QWidget) -> None:
        self._column.addWidget(Heading(self._theme, title, 2))
        card = Card(self._theme, padding=18, spacing=16)
        for widget in widgets:
            card.column.addWidget(widget)
        self._column.addWidget(card)

    def _field(
        self,
        key: str,
        field: HandoverField,
        *,
        least_lines: int = 1,
        above: QWidget | None = None,
    ) -> NoteField:
        made = NoteField(self._theme, field, self._view.check, least_lines=least_lines, above=above)
        made.setProperty("draftField", key)
        made.typed.connect(self._on_typed)
        made.cursor_moved.connect(self.cursor_moved)
        self._fields[key] = made
        return made

    def _danger_and_call(self) -> QWidget:
        holder = QWidget()
        column = column_of(holder, self._theme.px(8))
        column.addWidget(self._danger)
        column.addWidget(self._call)
        return holder

    def _call_first(self, urgent: Contact | None) -> QWidget:
        """Danger comes before any writing."""
        card = Card(self._theme, fill="danger_well", line="", padding=14, spacing=8)
        words = translate("Handover", "Is er nu gevaar? Bel eerst. Schrijf daarna.")
        card.column.addWidget(Label(self._theme, words, TextRole.BODY_MEDIUM))
        if urgent is not None:
            number = urgent.phone or urgent.head.title
            call = Button(self._theme, number, ButtonKind.DANGER, icon="phone-call")
            call.setAccessibleName(name_and_number(urgent))
            call.clicked.connect(self._on_call)
            card.column.addWidget(call)
        return card

    # -- what the page says -------------------------------------------------------------------

    @property
    def first_field(self) -> QWidget:
        return self._fields["saw"].area

    def field(self, key: str) -> NoteField:
        """The field for one part of the draft, by its name there."""
        return self._fields[key]

    def show_view(self, view: FormView) -> None:
        """Show a draft and what the guide gathered; what one is typing is left alone."""
        self._view = view
        draft = view.draft
        for key, field in self._fields.items():
            value = getattr(draft, key)
            field.show_text(moment(view.gathered.begun) if value is None else value)
        self._fields["ask"].area.setPlaceholderText(view.template.ask)
        self._danger.set_answer(draft.danger)
        self._minor.set_answer(draft.minor)
        self._call.setVisible(draft.danger is Answer.YES)
        self._signals.show_signals(view.gathered.signals)
        self._done.show_done(draft, view.gathered)

    # -- what the user does -------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        self.edited.emit(str(self.sender().property("draftField")), text)

    def _on_danger(self, answer: Answer) -> None:
        self.edited.emit("danger", answer)

    def _on_minor(self, answer: Answer) -> None:
        self.edited.emit("minor", answer)

    def _on_call(self) -> None:
        urgent = self._view.urgent
        if urgent is not None:
            self.number_chosen.emit(urgent.head.title, urgent.phone)


def _short(words: dict[Answer, str]) -> list[str]:
    """Answers as they stand on a button, without a full stop."""
    return [text.rstrip(".") for text in words.values()]


class _SignalRows(QWidget):
    """The signals that were ticked; a row stays when it is unticked, so that one can undo it.

    Signals: ``signal_ticked(str, bool)``; ``opened(Address)``.
    """

    signal_ticked = Signal(str, bool)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, CheckRow] = {}
        self._column = column_of(self, theme.px(6))
        title = field_title(HandoverField.TICKED)
        self._column.addWidget(Label(theme, title, TextRole.BODY_STRONG))
        self._none = Label(
            theme,
            translate("Handover", "Nog geen signalen aangevinkt."),
            TextRole.SMALL,
            "text_soft",
        )
        self._column.addWidget(self._none)
        self._list: RowList | None = None
        more = Button(
            theme, translate("Handover", "Naar de signalen"), ButtonKind.QUIET, icon="eye"
        )
        more.clicked.connect(self._on_more)
        self._column.addWidget(more)

    def show_signals(self, ticked: tuple[FieldSignal, ...]) -> None:
        now = {str(signal.id) for signal in ticked}
        if not now <= self._rows.keys():
            self._rebuild(ticked)
        for signal_id, row in self._rows.items():
            row.setChecked(signal_id in now)
        self._none.setVisible(not self._rows)

    def _rebuild(self, ticked: tuple[FieldSignal, ...]) -> None:
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = RowList(self._theme)
        self._rows = {}
        for index, signal in enumerate(ticked):
            row = CheckRow(
                self._theme,
                signal.text,
                code=signal.code,
                is_first=index == 0,
                is_last=index == len(ticked) - 1,
            )
            row.setProperty("signal", str(signal.id))
            row.clicked.connect(self._on_tick)
            self._rows[signal.id] = row
            self._list.column.addWidget(row)
        self._column.insertWidget(2, self._list)

    def _on_tick(self) -> None:
        row = self.sender()
        assert isinstance(row, CheckRow)
        self.signal_ticked.emit(str(row.property("signal")), row.isChecked())

    def _on_more(self) -> None:
        self.opened.emit(Address.of_section(Section.SIGNALS))


class _DoneRows(QWidget):
    """What the guide saw one do: steps ticked, ways walked; in the note or not.

    Signals: ``edited(str, object)``.
    """

    edited = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Gathered | None = None
        self._rows: dict[str, CheckRow] = {}
        self._column = column_of(self, theme.px(12))
        self._column.addWidget(Heading(theme, translate("Handover", "Wat u al deed"), 2))
        self._list = RowList(theme)
        self._column.addWidget(self._list)

    def show_done(self, draft: Draft, gathered: Gathered) -> None:
        if self._shown is None or _what_was_done(gathered) != _what_was_done(self._shown):
            self._rebuild(gathered)
        self._shown = gathered
        for key, row in self._rows.items():
            row.setChecked(bool(getattr(draft, key)))
        self.setVisible(bool(self._rows))

    def _rebuild(self, gathered: Gathered) -> None:
        self._list.hide()
        self._list.deleteLater()
        self._list = RowList(self._theme)
        self._column.addWidget(self._list)
        self._rows = {}
        found = [
            (
                "with_steps",
                translate("Handover", "Neem de afgevinkte stappen mee"),
                [done.step.text for done in gathered.steps],
            ),
            (
                "with_walks",
                translate("Handover", "Neem het gevolgde stappenplan mee"),
                [way.title for way in gathered.ways],
            ),
        ]
        filled = [row for row in found if row[2]]
        for index, (key, title, lines) in enumerate(filled):
            row = CheckRow(
                self._theme,
                title,
                _few(lines),
                is_first=index == 0,
                is_last=index == len(filled) - 1,
            )
            row.setProperty("draftField", key)
            row.clicked.connect(self._on_tick)
            self._rows[key] = row
            self._list.column.addWidget(row)

    def _on_tick(self) -> None:
        row = self.sender()
        assert isinstance(row, CheckRow)
        self.edited.emit(str(row.property("draftField")), row.isChecked())


def _what_was_done(gathered: Gathered) -> tuple[object, object]:
    return (gathered.steps, gathered.ways)


def _few(lines: list[str]) -> tuple[Paragraph, ...]:
    shown = [Paragraph(line, TextRole.SMALL) for line in lines[:_MOST_LINES]]
    if len(lines) > _MOST_LINES:
        more = translate("Handover", "En nog {count}.").format(count=len(lines) - _MOST_LINES)
        shown.append(Paragraph(more, TextRole.SMALL))
    return tuple(shown)
