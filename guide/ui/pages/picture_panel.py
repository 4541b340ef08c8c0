"""*Uw beeld* beside the signals: what they come to, what to do now; and as a bar where it is
narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.assessment.method import Level
from guide.core.assessment.picture import Picture
from guide.core.assessment.weigh import Circumstances, Tally
from guide.core.content.address import Address, Section
from guide.core.content.records import Contact, Dimension
from guide.ui.a11y.tab_order import tab_in_order
from guide.ui.i18n import translate
from guide.ui.names import dimension_title, name_and_number, tally_words
from guide.ui.pages.page import column_of
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, Icon, RowLink
from guide.ui.widgets.choices import Toggle
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.meter import Meter
from guide.ui.widgets.text import Heading, Label

PICTURE = Address.of_section(Section.PICTURE)
SAY = PICTURE.at("wat-zeg-ik")
ASK = PICTURE.at("vragen")
WEIGHED = PICTURE.at("gewogen")

_NUMBERS_OF_A_CALL = 2

_RECRUITMENT = (
    Dimension.DECEPTIVE_RECRUITMENT,
    Dimension.COERCIVE_RECRUITMENT,
    Dimension.VULNERABILITY_RECRUITMENT,
)


@dataclass(frozen=True, slots=True)
class LevelLooks:
    """How loud a level is: ground and text colour by name, and an icon."""

    well: str
    colour: str
    icon: str
    button: ButtonKind


LEVEL_LOOKS: dict[Level, LevelLooks] = {
    Level.CALL: LevelLooks("danger_well", "danger", "phone-call", ButtonKind.DANGER),
    Level.TODAY: LevelLooks("warning_well", "warning", "phone-call", ButtonKind.PRIMARY),
    Level.CONSULT: LevelLooks("warning_well", "warning", "message-circle", ButtonKind.PRIMARY),
    Level.WATCH: LevelLooks("accent_well", "accent", "eye", ButtonKind.PRIMARY),
}


def count_words(count: int) -> str:
    """How many signals were ticked, and what that is not."""
    if not count:
        return translate("Signals", "Nog niets aangevinkt.")
    if count == 1:
        return translate("Signals", "1 signaal aangevinkt. Dit is geen oordeel.")
    words = translate("Signals", "{count} signalen aangevinkt. Dit is geen oordeel.")
    return words.format(count=count)


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do now, in words, and whom to call."""

    title: str
    reason: str
    text: str
    """What to do, in more words; where there is little room it is left out."""
    contacts: tuple[Contact, ...]
    """The nearest first; of a call that cannot wait also the emergency number."""
    level: Level

    @property
    def contact(self) -> Contact | None:
        return self.contacts[0] if self.contacts else None


def advice_of(picture: Picture) -> Advice:
    """The advice as it is shown; before anything was said, an invitation."""
    if not picture.ticked and picture.circumstances == Circumstances():
        return Advice(
            translate("Signals", "Vink aan wat u zag"),
            translate("Signals", "Twijfelt u nu al? Overleg mag altijd, ook zonder vinkjes."),
            "",
            picture.contacts,
            Level.WATCH,
        )
    reason = picture.assessment.decisive.reason
    words = picture.words
    return Advice(words.title, reason, words.text, picture.contacts, picture.level)


class AdviceCard(Card):
    """The advice with its number. Signals: ``number_chosen(str, str)``; ``say_asked()``."""

    number_chosen = Signal(str, str)
    say_asked = Signal()

    def __init__(self, theme: Theme, advice: Advice, *, in_full: bool) -> None:
        looks = LEVEL_LOOKS[advice.level]
        super().__init__(theme, fill=looks.well, line="", padding=16, spacing=8)
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(Icon(theme, looks.icon, 20, looks.colour), 0, top)
        head.addWidget(Heading(theme, advice.title, 3, TextRole.BODY_STRONG), 1)
        self.column.addLayout(head)
        text = f"{advice.reason} {advice.text}".strip() if in_full else advice.reason
        self.column.addWidget(Label(theme, text, TextRole.BODY))
        if advice.contact is not None and advice.contact.head.title not in text:
            whom = translate("Signals", "Bel {contact}.").format(contact=advice.contact.head.title)
            self.column.addWidget(Label(theme, whom, TextRole.BODY_MEDIUM))
        buttons = QWidget()
        row = FlowLayout(theme.px(8), buttons)
        most = _NUMBERS_OF_A_CALL if advice.level is Level.CALL else 1
        for contact in advice.contacts[:most]:
            row.addWidget(self._call_button(theme, contact, looks.button))
        say = Button(theme, translate("Signals", "Wat zeg ik?"), ButtonKind.SECONDARY)
        say.clicked.connect(self.say_asked)
        row.addWidget(say)
        self.column.addWidget(buttons)

    def _call_button(self, theme: Theme, contact: Contact, kind: ButtonKind) -> Button:
        button = Button(theme, contact.phone or contact.head.title, kind)
        button.setAccessibleName(name_and_number(contact))
        button.setProperty("who", contact.head.title)
        button.setProperty("number", contact.phone)
        button.clicked.connect(self._on_call)
        return button

    def _on_call(self) -> None:
        button = self.sender()
        self.number_chosen.emit(str(button.property("who")), str(button.property("number")))


class Meters(QWidget):
    """The dimensions, drawn and in words; recruitment in one row where there is little room."""

    def __init__(self, theme: Theme, *, in_full: bool) -> None:
        super().__init__()
        self._rows: list[tuple[Meter, tuple[Dimension, ...]]] = []
        column = column_of(self, theme.px(5))
        for title, dimensions in _rows(in_full=in_full):
            meter = Meter(theme, title)
            column.addWidget(meter)
            self._rows.append((meter, dimensions))

    def show_tallies(self, tallies: tuple[Tally, ...]) -> None:
        by_dimension = {tally.dimension: tally for tally in tallies}
        for meter, dimensions in self._rows:
            own = [by_dimension[dimension] for dimension in dimensions]
            fullest = max(own, key=_length)
            meter.set_value(fullest.fill, fullest.outline, _row_words(own))


def _rows(*, in_full: bool) -> list[tuple[str, tuple[Dimension, ...]]]:
    single: list[tuple[str, tuple[Dimension, ...]]] = [
        (dimension_title(d), (d,)) for d in Dimension
    ]
    if in_full:
        return single
    rest = [row for row in single if row[1][0] not in _RECRUITMENT]
    return [(translate("Picture", "Werving"), _RECRUITMENT), *rest]


def _length(tally: Tally) -> float:
    return tally.fill + tally.outline


def _row_words(tallies: list[Tally]) -> str:
    touched = [tally for tally in tallies if tally.is_touched]
    if len(tallies) == 1 or not touched:
        return tally_words(tallies[0])
    return "; ".join(f"{dimension_title(t.dimension)}: {tally_words(t)}" for t in touched)


class CircumstanceToggles(QWidget):
    """The two things that change everything. ``danger_set(bool)``, ``minor_set(bool)``."""

    danger_set = Signal(bool)
    minor_set = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = FlowLayout(theme.px(8), self)
        self._danger = Toggle(theme, translate("Signals", "Nu gevaar?"))
        self._minor = Toggle(theme, translate("Signals", "Onder 18?"))
        self._danger.clicked.connect(self.danger_set)
        self._minor.clicked.connect(self.minor_set)
        row.addWidget(self._danger)
        row.addWidget(self._minor)

    def show_circumstances(self, circumstances: Circumstances) -> None:
        self._danger.setChecked(circumstances.danger)
        self._minor.setChecked(circumstances.minor)


class PicturePanel(Card):
    """*Uw beeld*.

    Signals: ``number_chosen(str, str)``; ``opened(Address)``; ``cleared()``;
    ``danger_set(bool)``; ``minor_set(bool)``.
    """

    number_chosen = Signal(str, str)
    opened = Signal(object)
    cleared = Signal()
    danger_set = Signal(bool)
    minor_set = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=18, spacing=8)
        self._advice: AdviceCard | None = None
        self._shown: Advice | None = None
        self.column.addWidget(Heading(theme, translate("Signals", "Uw beeld"), 2))
        self._count = Label(theme, "", TextRole.SMALL, "text_soft")
        self.column.addWidget(self._count)
        self._toggles = CircumstanceToggles(theme)
        self._toggles.danger_set.connect(self.danger_set)
        self._toggles.minor_set.connect(self.minor_set)
        self.column.addWidget(self._toggles)
        self._meters = Meters(theme, in_full=False)
        self.column.addWidget(self._meters)
        self._place = QWidget()  # keeps the advice before the links for who listens and tabs
        self._place_column = column_of(self._place, 0)
        self.column.addWidget(self._place)
        self._add_links(theme)
        self._add_end(theme)

    def _add_links(self, theme: Theme) -> None:
        links = QWidget()
        column = column_of(links, 0)
        words = translate("Signals", "Nog te vragen of te bekijken")
        ask = RowLink(theme, words, icon="circle-help")
        ask.clicked.connect(self._on_ask)
        weighed = RowLink(theme, translate("Signals", "Zo is dit gewogen"), icon="scale")
        weighed.clicked.connect(self._on_weighed)
        column.addWidget(ask)
        column.addWidget(weighed)
        self.column.addWidget(links)

    def _add_end(self, theme: Theme) -> None:
        words = translate("Signals", "Maak een overdracht")
        hand_over = Button(theme, words, ButtonKind.PRIMARY, icon="file-text")
        hand_over.clicked.connect(self._on_hand_over)
        self.column.addWidget(hand_over)
        words = translate("Signals", "Begin opnieuw")
        self._clear = Button(theme, words, ButtonKind.QUIET, icon="rotate-ccw")
        self._clear.clicked.connect(self.cleared)
        self.column.addWidget(self._clear)
        words = translate("Signals", "Verdwijnt als u de gids sluit.")
        self._note = Label(theme, words, TextRole.SMALL, "text_soft")
        self.column.addWidget(self._note)

    def show_picture(self, picture: Picture) -> None:
        self._count.setText(count_words(len(picture.ticked)))
        self._toggles.show_circumstances(picture.circumstances)
        self._meters.show_tallies(picture.assessment.tallies)
        self._show_advice(advice_of(picture))
        self._clear.setVisible(bool(picture.ticked))
        self._note.setVisible(bool(picture.ticked))

    def _show_advice(self, advice: Advice) -> None:
        """A new card only when the advice is another: the screen must not flicker at a tick."""
        if advice == self._shown:
            return
        self._shown = advice
        if self._advice is not None:
            self._advice.hide()
            self._advice.deleteLater()
        self._advice = AdviceCard(self._theme, advice, in_full=False)
        self._advice.number_chosen.connect(self.number_chosen)
        self._advice.say_asked.connect(self._on_say)
        self._place_column.addWidget(self._advice)
        self._advice.show()
        tab_in_order(self)

    def _on_say(self) -> None:
        self.opened.emit(SAY)

    def _on_ask(self) -> None:
        self.opened.emit(ASK)

    def _on_weighed(self) -> None:
        self.opened.emit(WEIGHED)

    def _on_hand_over(self) -> None:
        self.opened.emit(Address.of_section(Section.HANDOVER))


class PictureBar(QWidget):
    """The same in one row, at the foot of the page where the window is narrow.

    Signals: ``number_chosen(str, str)``; ``opened(Address)``.
    """

    number_chosen = Signal(str, str)
    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._contact: Contact | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        row.setSpacing(theme.px(8))
        self._words = Label(theme, "", TextRole.BODY)
        self._picture = Button(theme, translate("Signals", "Uw beeld"), icon="scale")
        self._picture.clicked.connect(self._on_picture)
        self._call = Button(theme, "", ButtonKind.PRIMARY, icon="phone")
        self._call.clicked.connect(self._on_call)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._words, 1)
        row.addWidget(self._picture, 0, middle)
        row.addWidget(self._call, 0, middle)

    def show_picture(self, picture: Picture) -> None:
        advice = advice_of(picture)
        self._contact = advice.contact
        self._words.setText(f"{advice.title} · {count_words(len(picture.ticked))}")
        self._call.setVisible(advice.contact is not None)
        if advice.contact:
            self._call.set_text(advice.contact.phone or advice.contact.head.title)
            self._call.setAccessibleName(name_and_number(advice.contact))

    def _on_picture(self) -> None:
        self.opened.emit(PICTURE)

    def _on_call(self) -> None:
        if self._contact:
            self.number_chosen.emit(self._contact.head.title, self._contact.phone)
