"""The paper as it becomes, beside the form; what one can do with it; and both as a bar."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.content.records import Contact
from guide.core.content.template import HandoverField
from guide.core.handover.note import Box, Paper, Part
from guide.core.handover.reading_time import seconds_to_read
from guide.ui.a11y.accessible import name
from guide.ui.clipboard import private_data
from guide.ui.i18n import translate
from guide.ui.names import name_and_number
from guide.ui.pages.handover_words import field_title, reading_words
from guide.ui.pages.page import escape
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.choices import Segmented
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.text import Heading, Label

_MOST_BOXES = 3


@dataclass(frozen=True, slots=True)
class PanelView:
    """What the panel shows of the draft as it now is."""

    paper: Paper
    as_note: bool
    is_blank: bool
    """Nothing was said yet: there is no paper to show."""
    left_out: tuple[HandoverField, ...]
    contact: Contact | None
    can_wipe: bool
    """The text was copied and still stands on the clipboard."""


class PaperChoice(Segmented):
    """Call sheet or note."""

    @property
    def checked(self) -> QWidget:
        """The segment that is chosen now."""
        return self._group.button(self.index)


class PaperText(RichText):
    """A part of the paper, to be read, and selected by mouse or keyboard."""

    def __init__(self, theme: Theme, what: str) -> None:
        super().__init__(theme, "")
        self._shown = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setIndentWidth(theme.px(20))
        name(self, what)

    def show_html(self, html: str) -> None:
        if html == self._shown:
            return
        self._shown = html
        self._heights.clear()
        self.setHtml(html)
        self.updateGeometry()

    def createMimeDataFromSelection(self) -> QMimeData:
        return private_data(self.textCursor().selection().toPlainText())


class HandoverPanel(Card):
    """The paper and its buttons.

    Signals: ``edited(str, object)`` when another paper is chosen; ``copy_asked()``;
    ``pdf_asked()``; ``print_asked()``; ``wipe_asked()``; ``number_chosen(str, str)``.
    """

    edited = Signal(str, object)
    copy_asked = Signal()
    pdf_asked = Signal()
    print_asked = Signal()
    wipe_asked = Signal()
    number_chosen = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=18, spacing=10)
        self._contact: Contact | None = None
        self.column.addWidget(Heading(theme, translate("Handover", "Uw overdracht"), 2))
        self._paper = PaperChoice(
            theme,
            translate("Handover", "Welk papier"),
            [translate("Handover", "Belblad"), translate("Handover", "Notitie")],
        )
        self._paper.chosen.connect(self._on_paper)
        self.column.addWidget(self._paper)
        self._call = Button(theme, "", ButtonKind.PRIMARY, icon="phone")
        self._call.clicked.connect(self._on_call)
        self._route = Label(theme, "", TextRole.BODY)
        self.column.addWidget(self._call)
        self.column.addWidget(self._route)
        self.column.addWidget(self._buttons())
        self._time = Label(theme, "", TextRole.SMALL, "text_soft")
        self.column.addWidget(self._time)
        self._add_paper()

    def _buttons(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        row = FlowLayout(theme.px(8), holder)
        for words, icon, signal in (
            (translate("Handover", "Kopieer"), "copy", self.copy_asked),
            (translate("Handover", "Druk af"), "printer", self.print_asked),
            (translate("Handover", "Bewaar als PDF"), "file-down", self.pdf_asked),
        ):
            button = Button(theme, words, ButtonKind.SECONDARY, icon=icon)
            button.clicked.connect(signal)
            row.addWidget(button)
        self._wipe = Button(
            theme, translate("Handover", "Wis het klembord"), ButtonKind.QUIET, icon="trash-2"
        )
        self._wipe.clicked.connect(self.wipe_asked)
        row.addWidget(self._wipe)
        return holder

    def _add_paper(self) -> None:
        theme = self._theme
        words = translate("Handover", "Vul in wat u zag. De tekst verschijnt hier vanzelf.")
        self._blank = Label(theme, words, TextRole.BODY, "text_soft")
        self.column.addWidget(self._blank)
        self._opening = Label(theme, "", TextRole.BODY)
        self.column.addWidget(self._opening)
        self._boxes: list[tuple[Card, PaperText]] = []
        for _ in range(_MOST_BOXES):
            card = Card(theme, fill="sunken", line="", padding=14)
            text = PaperText(theme, "")
            card.column.addWidget(text)
            self.column.addWidget(card)
            self._boxes.append((card, text))
        self._left_out = Label(theme, "", TextRole.SMALL, "text_soft")
        self.column.addWidget(self._left_out)

    @property
    def first_control(self) -> QWidget:
        """What gets the keyboard when one goes to the paper."""
        return self._paper.checked

    def show_view(self, view: PanelView) -> None:
        self._paper.choose(int(view.as_note))
        self._show_contact(view.contact)
        self._time.setText(reading_words(seconds_to_read(view.paper.text)))
        self._time.setVisible(not view.as_note and not view.is_blank)
        self._wipe.setVisible(view.can_wipe)
        self._blank.setVisible(view.is_blank)
        self._opening.setText("\n".join(view.paper.opening))
        self._opening.setVisible(bool(view.paper.opening) and not view.is_blank)
        boxes = () if view.is_blank else view.paper.boxes
        for index, (card, text) in enumerate(self._boxes):
            if index < len(boxes):
                name(text, boxes[index].title or translate("Handover", "Belblad"))
                text.show_html(box_html(boxes[index]))
            card.setVisible(index < len(boxes))
        self._show_left_out(view.left_out if view.as_note else ())

    def _show_contact(self, contact: Contact | None) -> None:
        self._contact = contact
        has_number = contact is not None and bool(contact.phone)
        self._call.setVisible(has_number)
        self._route.setVisible(contact is not None and not has_number)
        if contact is not None:
            self._call.set_text(name_and_number(contact))
            self._route.setText(contact.route or contact.head.title)

    def _show_left_out(self, fields: tuple[HandoverField, ...]) -> None:
        words = translate("Handover", "Niet in deze notitie: {fields}.")
        titles = ", ".join(field_title(field).lower() for field in fields)
        self._left_out.setText(words.format(fields=titles))
        self._left_out.setVisible(bool(fields))

    def _on_paper(self, index: int) -> None:
        self.edited.emit("as_note", bool(index))

    def _on_call(self) -> None:
        if self._contact is not None:
            self.number_chosen.emit(self._contact.head.title, self._contact.phone)


class HandoverBar(QWidget):
    """What one can do, in one row at the foot of the page where the window is narrow.

    Signals: ``look_asked()`` to go to the paper; ``copy_asked()``; ``print_asked()``.
    """

    look_asked = Signal()
    copy_asked = Signal()
    print_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        row.setSpacing(theme.px(8))
        self._words = Label(theme, "", TextRole.SMALL, "text_soft")
        look = Button(theme, translate("Handover", "Bekijk"), ButtonKind.QUIET, icon="eye")
        look.clicked.connect(self.look_asked)
        copy = Button(theme, translate("Handover", "Kopieer"), icon="copy")
        copy.clicked.connect(self.copy_asked)
        on_paper = Button(theme, translate("Handover", "Druk af"), icon="printer")
        on_paper.clicked.connect(self.print_asked)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._words, 1)
        row.addWidget(look, 0, middle)
        row.addWidget(copy, 0, middle)
        row.addWidget(on_paper, 0, middle)

    def show_view(self, view: PanelView) -> None:
        if view.is_blank:
            words = translate("Handover", "Vul in wat u zag.")
        elif view.as_note:
            words = translate("Handover", "Uw notitie")
        else:
            words = reading_words(seconds_to_read(view.paper.text))
        self._words.setText(words)


def box_html(box: Box) -> str:
    """A box as rich text: its title, then each part under its own."""
    title = f"<h3>{escape(box.title)}</h3>" if box.title else ""
    return title + "".join(_part_html(part) for part in box.parts)


def _part_html(part: Part) -> str:
    head = f"<b>{escape(part.title)}</b>"
    if part.is_list:
        rows = "".join(f"<li>{escape(line)}</li>" for line in part.lines)
        return f"<p>{head}</p><ul>{rows}</ul>"
    return f"<p>{head}<br>{'<br>'.join(escape(line) for line in part.lines)}</p>"
