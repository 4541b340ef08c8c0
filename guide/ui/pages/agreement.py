"""Afspraken: who receives, who advises, who decides; to fill in together, print and keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from guide.core.agreement import MOST_HOURS, MOST_LINE, Agreement, Line, Part, Person
from guide.core.content.address import Address, Section
from guide.core.content.records import Contact, Status
from guide.core.own_contacts import LONGEST_NAME, LONGEST_PHONE, Fault, Field
from guide.ui.a11y.accessible import announce, name
from guide.ui.i18n import long_date, translate
from guide.ui.names import name_and_number, section_title, status_mark
from guide.ui.pages.form_field import FormField
from guide.ui.pages.own_contact_parts import ActionBar, Said, SaidPlace
from guide.ui.pages.own_contact_words import fault_words, field_title
from guide.ui.pages.page import Page, PrintJob, escape
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.layouts import FlowLayout, ReflowGrid
from guide.ui.widgets.tags import Tag
from guide.ui.widgets.text import Heading, Label
from guide.ui.widgets.text_field import TextField

_FIELDS = (Field.NAME, Field.PHONE, Field.HOURS)
_LONGEST = {Field.NAME: LONGEST_NAME, Field.PHONE: LONGEST_PHONE, Field.HOURS: MOST_HOURS}


@dataclass(frozen=True, slots=True)
class AgreementView:
    """What the page shows."""

    agreement: Agreement
    emergency: tuple[Contact, ...]
    """Numbers that stand on every sheet."""
    cannot_keep: str
    """Why nothing can go into one's own contacts; empty when it can."""
    said: Said | None
    today: date


def part_title(part: Part) -> str:
    """The question over a part."""
    return {
        Part.RECEIVES: translate("Agreement", "Wie ontvangt signalen?"),
        Part.ADVISES: translate("Agreement", "Met wie overleggen wij?"),
        Part.DECIDES: translate("Agreement", "Wie beslist?"),
    }[part]


def part_hint(part: Part) -> str:
    return {
        Part.RECEIVES: translate(
            "Agreement", "Vaak is dit de aandachtsfunctionaris mensenhandel van de gemeente."
        ),
        Part.ADVISES: translate("Agreement", "Bijvoorbeeld de zorgcoördinator in uw regio."),
        Part.DECIDES: translate("Agreement", "Wie bepaalt welke stap de gemeente zet."),
    }[part]


def part_note(part: Part) -> str:
    """What stands with the contact that is made of a part."""
    return {
        Part.RECEIVES: translate("Agreement", "Ontvangt signalen in onze gemeente."),
        Part.ADVISES: translate("Agreement", "Met wie onze gemeente overlegt."),
        Part.DECIDES: translate("Agreement", "Beslist in onze gemeente."),
    }[part]


def line_title(line: Line) -> str:
    return {
        Line.PASSING_ON: translate("Agreement", "Zo geven wij een signaal door"),
        Line.AFTER_HOURS: translate("Agreement", "Zo doen wij het buiten kantooruren"),
        Line.FEEDBACK: translate("Agreement", "Zo hoort wie meldde hoe het verdergaat"),
    }[line]


def line_example(line: Line) -> str:
    return {
        Line.PASSING_ON: translate("Agreement", "Bijvoorbeeld: dezelfde dag, per telefoon"),
        Line.AFTER_HOURS: translate("Agreement", "Bijvoorbeeld: bij gevaar 112, anders …"),
        Line.FEEDBACK: translate("Agreement", "Bijvoorbeeld: wie het ontving, belt terug"),
    }[line]


class AgreementPage(Page):
    """Fields for three people and three agreements; what is typed is kept nowhere.

    Signals: ``edited(Agreement)``; ``contacts_asked()``; ``cleared()``.
    """

    edited = Signal(object)
    contacts_asked = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, view: AgreementView) -> None:
        where = Address.of_section(Section.AGREEMENT)
        super().__init__(theme, section_title(Section.AGREEMENT), where)
        self._view = view
        self._agreement = view.agreement
        self._fields: dict[tuple[Part, Field], FormField] = {}
        self._lines: dict[Line, TextField] = {}
        self.add_title(
            lead=translate(
                "Agreement",
                "Vul dit blad samen in en druk het af. Wat u typt, verdwijnt als u de gids sluit.",
            )
        )
        self._said = SaidPlace(theme)
        self.column.addWidget(self._said)
        for part in Part:
            self._add_part(part)
        self._add_lines()
        self.finish()
        self._panel = AgreementPanel(theme, view.cannot_keep)
        self._bar = self._make_bar()
        self.set_aside(self._panel, self._bar)
        self._panel.print_asked.connect(self.print_asked)
        self._panel.contacts_asked.connect(self.contacts_asked)
        self._panel.cleared.connect(self.cleared)
        self.show_view(view)

    def _make_bar(self) -> ActionBar:
        """Print and keep, where the panel stands far below."""
        words = translate("Agreement", "Druk af")
        on_paper = Button(self.theme, words, ButtonKind.PRIMARY, icon="printer")
        on_paper.clicked.connect(self.print_asked)
        keep = Button(self.theme, translate("Agreement", "Zet in Mijn contacten"), icon="users")
        keep.clicked.connect(self.contacts_asked)
        self._keep_below = keep
        return ActionBar(self.theme, on_paper, keep)

    def _show_what_can_be_done(self) -> None:
        is_blank = self._agreement.is_blank
        self._panel.show_blank(is_blank)
        self._keep_below.setEnabled(not is_blank and not self._view.cannot_keep)

    def _add_part(self, part: Part) -> None:
        card = Card(self.theme, padding=18, spacing=10)
        title = part_title(part)
        card.column.addWidget(Heading(self.theme, title, 2, TextRole.BODY_STRONG))
        card.column.addWidget(Label(self.theme, part_hint(part), TextRole.SMALL, "text_soft"))
        fields = [self._field(part, field) for field in _FIELDS]
        card.column.addWidget(fields[0])
        card.column.addWidget(ReflowGrid(self.theme, list(fields[1:]), least=220, top=True))
        self.column.addWidget(card)

    def _field(self, part: Part, field: Field) -> FormField:
        control = TextField(self.theme)
        control.setMaxLength(_LONGEST[field])
        control.setProperty("part", part.value)
        control.typed.connect(self._on_typed)
        made = FormField(self.theme, field_title(field), "", control)
        name(control, f"{part_title(part)} {field_title(field)}")
        self._fields[part, field] = made
        return made

    def _add_lines(self) -> None:
        card = Card(self.theme, padding=18, spacing=12)
        row = QWidget()
        flow = FlowLayout(self.theme.px(10), row)
        title = translate("Agreement", "Wat wij afspreken")
        flow.addWidget(Heading(self.theme, title, 2, TextRole.BODY_STRONG))
        flow.addWidget(Tag(self.theme, status_mark(Status.OWN_ADVICE)))
        card.column.addWidget(row)
        for line in Line:
            control = TextField(self.theme)
            control.setMaxLength(MOST_LINE)
            control.setPlaceholderText(line_example(line))
            control.setProperty("line", line.value)
            control.typed.connect(self._on_line)
            self._lines[line] = control
            card.column.addWidget(FormField(self.theme, line_title(line), "", control))
        self.column.addWidget(card)

    # -- showing ------------------------------------------------------------------------------

    def field(self, part: Part, field: Field) -> FormField:
        return self._fields[part, field]

    def line(self, line: Line) -> TextField:
        return self._lines[line]

    def show_view(self, view: AgreementView) -> None:
        """Show the sheet as it now is; a field that has the text already is left alone."""
        self._view = view
        self._agreement = view.agreement
        for (part, field), shown in self._fields.items():
            _show(shown.control, _value(view.agreement.people[part], field))
            shown.show_fault("")
        for line, control in self._lines.items():
            _show(control, view.agreement.lines[line])
        self._show_what_can_be_done()
        self.show_said(view.said)

    def show_said(self, said: Said | None) -> None:
        """What came of it, over the sheet."""
        self._said.show_said(said)
        if said is not None:
            self._scroll_to(0)

    def show_faults(self, faults: Mapping[Part, tuple[Fault, ...]]) -> None:
        """Say beside each field what is wrong, and lead to the first."""
        words = {(p, f.field): fault_words(f) for p, found in faults.items() for f in found}
        for key, shown in self._fields.items():
            shown.show_fault(words.get(key, ""))
        wrong = [shown for shown in self._fields.values() if shown.fault]
        if wrong:
            wrong[0].control.setFocus(Qt.FocusReason.OtherFocusReason)
            self.view.ensureWidgetVisible(wrong[0], 0, self.theme.px(24))
            announce(wrong[0].control, wrong[0].fault)

    # -- what the user does -------------------------------------------------------------------

    def _on_typed(self) -> None:
        part = Part(str(self.sender().property("part")))
        values = (_text_of(self._fields[part, field].control) for field in _FIELDS)
        self._edit(self._agreement.with_person(part, Person(*values)))

    def _on_line(self, text: str) -> None:
        line = Line(str(self.sender().property("line")))
        self._edit(self._agreement.with_line(line, text))

    def _edit(self, agreement: Agreement) -> None:
        self._agreement = agreement
        self._view = replace(self._view, agreement=agreement)
        self._show_what_can_be_done()
        self.edited.emit(agreement)

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        """One sheet, with room to write in by hand what is not typed."""
        made = translate("Agreement", "gemaakt op {date}").format(date=long_date(self._view.today))
        return PrintJob(self.title, printed(self._agreement, self._view.emergency), made)


class AgreementPanel(Card):
    """What one can do with the sheet.

    Signals: ``print_asked()``; ``contacts_asked()``; ``cleared()``.
    """

    print_asked = Signal()
    contacts_asked = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, cannot_keep: str) -> None:
        super().__init__(theme, padding=18, spacing=10)
        title = translate("Agreement", "En dan")
        self.column.addWidget(Heading(theme, title, 2, TextRole.BODY_STRONG))
        on_paper = Button(
            theme, translate("Agreement", "Druk af"), ButtonKind.PRIMARY, icon="printer"
        )
        on_paper.clicked.connect(self.print_asked)
        self.column.addWidget(on_paper)
        words = translate("Agreement", "Op één blad. Wat u leeg laat, schrijft u erbij.")
        self.column.addWidget(Label(theme, words, TextRole.SMALL, "text_soft"))
        words = translate("Agreement", "Zet in Mijn contacten")
        self._keep = Button(theme, words, icon="users")
        self._keep.clicked.connect(self.contacts_asked)
        self.column.addWidget(self._keep)
        words = translate("Agreement", "Dan staan deze mensen vooraan in de gids.")
        self.column.addWidget(Label(theme, cannot_keep or words, TextRole.SMALL, "text_soft"))
        words = translate("Agreement", "Begin opnieuw")
        self._clear = Button(theme, words, ButtonKind.QUIET, icon="rotate-ccw")
        self._clear.clicked.connect(self.cleared)
        self.column.addWidget(self._clear)
        self._can_keep = not cannot_keep

    def show_blank(self, is_blank: bool) -> None:
        self._keep.setEnabled(self._can_keep and not is_blank)
        self._clear.setEnabled(not is_blank)


def _value(person: Person, field: Field) -> str:
    return {Field.NAME: person.name, Field.PHONE: person.phone, Field.HOURS: person.hours}[field]


def _text_of(control: QWidget) -> str:
    assert isinstance(control, TextField)
    return control.text()


def _show(control: QWidget, text: str) -> None:
    assert isinstance(control, TextField)
    if control.text() != text:
        control.setText(text)


_WIDTHS = {Field.NAME: 29, Field.PHONE: 21, Field.HOURS: 24}
"""How the width of the paper is divided, in percent; the question has the rest."""
_CELL = "padding: 8px;"
_TABLE = (
    "<table border='1' cellspacing='0' width='100%' "
    "style='border-collapse: collapse; border-style: solid; margin-bottom: 12px;'>"
)


def printed(agreement: Agreement, emergency: tuple[Contact, ...]) -> str:
    """The sheet as rich text: boxes that are filled, or empty to write in."""
    town, day = (
        f"<b>{escape(word)}</b>"
        for word in (translate("Agreement", "Gemeente"), translate("Agreement", "Datum"))
    )
    heads = "".join(_cell(f"<b>{escape(field_title(f))}</b>", _WIDTHS[f]) for f in _FIELDS)
    people = "".join(_person_row(part, agreement.people[part]) for part in Part)
    lines = "".join(
        f"<tr>{_cell(f'<b>{escape(line_title(line))}</b>', 26)}"
        f"{_cell(_written(agreement.lines[line]))}</tr>"
        for line in Line
    )
    numbers = "<br>".join(f"<b>{escape(name_and_number(contact))}</b>" for contact in emergency)
    national = escape(translate("Agreement", "Landelijke nummers"))
    return (
        f"{_TABLE}<tr>{_cell(town + '<br><br>', 60)}{_cell(day + '<br><br>')}</tr></table>"
        f"{_TABLE}<tr>{_cell('', 26)}{heads}</tr>{people}</table>"
        f"{_TABLE}{lines}</table>"
        f"{_TABLE}<tr>{_cell(national, 26)}{_cell(numbers)}</tr></table>"
    )


def _person_row(part: Part, person: Person) -> str:
    values = (person.name, person.phone, person.hours)
    cells = "".join(_cell(_written(value)) for value in values)
    title = f"<b>{escape(part_title(part))}</b><br><small>{escape(part_hint(part))}</small>"
    return f"<tr>{_cell(title)}{cells}</tr>"


def _written(text: str) -> str:
    """What was typed, or room for a pen."""
    return escape(text) if text.strip() else "<br><br><br>"


def _cell(html: str, width: int = 0) -> str:
    share = f" width='{width}%'" if width else ""
    return f"<td{share} style='{_CELL}'>{html}</td>"
