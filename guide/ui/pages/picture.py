"""*Uw beeld* as a page: what to do, what was seen, what it may point to, what to ask, and the
whole sum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from guide.core.assessment.method import Weighing
from guide.core.assessment.picture import Picture
from guide.core.content.address import Address, Kind, Section
from guide.core.content.ids import FormId
from guide.core.content.records import Contact, Source, Status
from guide.core.content.records import Signal as FieldSignal
from guide.ui.i18n import translate
from guide.ui.names import (
    dimension_title,
    name_and_number,
    section_title,
    status_mark,
    strength_word,
    tally_words,
)
from guide.ui.pages.page import Page, PrintJob, column_of, escape, sources_html
from guide.ui.pages.picture_panel import (
    ASK,
    PICTURE,
    SAY,
    WEIGHED,
    AdviceCard,
    CircumstanceToggles,
    Meters,
    advice_of,
    count_words,
)
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import RowLink, RowList
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class PictureView:
    """Everything the page shows."""

    picture: Picture
    weighing: Weighing
    forms: dict[FormId, str]
    """Titles of the forms of exploitation."""
    sources: tuple[Source, ...]
    """What the weighing rests on."""


class PicturePage(Page):
    """Signals: ``danger_set(bool)``, ``minor_set(bool)``."""

    danger_set = Signal(bool)
    minor_set = Signal(bool)

    def __init__(self, theme: Theme, view: PictureView) -> None:
        super().__init__(theme, section_title(Section.PICTURE), PICTURE)
        self._view_data = view
        self.add_title(
            lead=translate(
                "Picture",
                "Wat u zag, waar het op kan wijzen en wat u nu doet. Dit is geen oordeel over "
                "iemand.",
            )
        )
        self._toggles = CircumstanceToggles(theme)
        self._toggles.danger_set.connect(self.danger_set)
        self._toggles.minor_set.connect(self.minor_set)
        self.column.addWidget(self._toggles)
        self._body = QWidget()
        self.column.addWidget(self._body)
        self._build()
        self.finish()

    def show_view(self, view: PictureView) -> None:
        """What the signals come to now."""
        if view == self._view_data:
            return
        self._view_data = view
        old = self._body
        self._body = QWidget()
        self.column.replaceWidget(old, self._body)
        old.hide()
        old.deleteLater()
        self._build()

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        outer, self.column = self.column, column_of(self._body, self.theme.px(12))
        try:
            self._toggles.show_circumstances(self._view_data.picture.circumstances)
            self._add_advice()
            self._add_seen()
            self._add_forms()
            self._add_questions()
            self._add_sum()
        finally:
            self.column = outer

    def _add_advice(self) -> None:
        picture = self._view_data.picture
        card = AdviceCard(self.theme, advice_of(picture), in_full=True)
        card.number_chosen.connect(self.number_chosen)
        card.say_asked.connect(self._on_say)
        self.column.addWidget(self.narrow(card))
        self._add_say()
        for contact in picture.contacts:
            row = RowLink(self.theme, name_and_number(contact), icon="phone", note=contact.purpose)
            row.setProperty("address", str(contact.head.address))
            row.clicked.connect(self._on_row)
            self.column.addWidget(self.narrow(row))
        self._add_next()

    def _add_say(self) -> None:
        picture = self._view_data.picture
        self.add_heading(translate("Signals", "Wat zeg ik?"), 2, SAY.fragment)
        say = picture.words.say or _say_of(picture.contact)
        self.column.addWidget(self.narrow(Label(self.theme, say, TextRole.LEAD)))
        if picture.contact is not None and picture.contact.have_ready_html:
            ready = translate("Picture", "Houd dit bij de hand:")
            self.column.addWidget(Label(self.theme, ready, TextRole.BODY_MEDIUM))
            self.add_rich_text(picture.contact.have_ready_html)

    def _add_next(self) -> None:
        holder = QWidget()
        row = FlowLayout(self.theme.px(8), holder)
        hand_over = Button(
            self.theme,
            translate("Signals", "Maak een overdracht"),
            ButtonKind.PRIMARY,
            icon="file-text",
        )
        hand_over.clicked.connect(self._on_hand_over)
        signals = Button(
            self.theme, translate("Picture", "Terug naar de signalen"), icon="arrow-left"
        )
        signals.clicked.connect(self._on_signals)
        row.addWidget(hand_over)
        row.addWidget(signals)
        self.column.addWidget(holder)

    def _add_seen(self) -> None:
        picture = self._view_data.picture
        self.add_heading(translate("Picture", "Wat u zag"), 2, "gezien")
        words = count_words(len(picture.ticked))
        self.column.addWidget(Label(self.theme, words, TextRole.BODY, "text_soft"))
        self._add_signal_rows(picture.ticked, "check")
        meters = Meters(self.theme, in_full=True)
        meters.show_tallies(picture.assessment.tallies)
        self.column.addWidget(self.narrow(meters))

    def _add_signal_rows(self, signals: Iterable[FieldSignal], icon: str) -> None:
        rows = RowList(self.theme)
        signals = tuple(signals)
        for number, signal in enumerate(signals, 1):
            row = RowLink(
                self.theme,
                signal.text,
                icon="triangle-alert" if signal.is_alarm else icon,
                note=_weight(signal),
                code=signal.code,
                padding=16,
                has_line=number < len(signals),
            )
            row.setProperty("address", str(signal.address))
            row.clicked.connect(self._on_row)
            rows.column.addWidget(row)
        if signals:
            self.column.addWidget(self.narrow(rows))

    def _add_forms(self) -> None:
        view = self._view_data
        pointers = view.picture.assessment.forms
        self.add_heading(translate("Picture", "Waar het op kan wijzen"), 2, "vormen")
        if not pointers:
            words = translate(
                "Picture",
                "De signalen wijzen nog niet naar één vorm. Dat zegt niet dat er niets is.",
            )
            self.column.addWidget(self.narrow(Label(self.theme, words, TextRole.BODY)))
            return
        for pointer in pointers:
            why = "; ".join(signal.text.rstrip(".") for signal in pointer.signals)
            row = RowLink(
                self.theme,
                view.forms.get(pointer.form, pointer.form),
                icon="book-open",
                note=translate("Picture", "Want u zag: {signals}.").format(signals=why),
            )
            row.setProperty("address", str(Address(Kind.FORM, pointer.form)))
            row.clicked.connect(self._on_row)
            self.column.addWidget(self.narrow(row))

    def _add_questions(self) -> None:
        picture = self._view_data.picture
        title = translate("Signals", "Wat kunt u nog vragen of bekijken?")
        self.add_heading(title, 2, ASK.fragment)
        if not picture.ask and not picture.look:
            words = translate("Picture", "Vink eerst aan wat u zag. Dan ziet u hier wat helpt.")
            self.column.addWidget(self.narrow(Label(self.theme, words, TextRole.BODY)))
        if picture.ask:
            words = translate("Picture", "Om het verschil te zien")
            self.add_heading(words, 3)
            items = "".join(
                f"<li>{escape(signal.text)}<br><b>{escape(signal.ask)}</b></li>"
                for signal in picture.ask
            )
            self.add_rich_text(f"<ul>{items}</ul>")
        if picture.look:
            self.add_heading(translate("Picture", "Let ook op"), 3)
            self._add_signal_rows(picture.look, "eye")
        words = translate("Picture", "Vraag alleen wat veilig is. U hoeft niets te onderzoeken.")
        self.column.addWidget(self.narrow(Label(self.theme, words, TextRole.BODY, "text_soft")))

    def _add_sum(self) -> None:
        view = self._view_data
        self.add_heading(translate("Signals", "Zo is dit gewogen"), 2, WEIGHED.fragment)
        if view.weighing.status is not Status.CONFIRMED:
            mark = Tag(self.theme, status_mark(view.weighing.status), Tone.WARNING)
            self.column.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_rich_text(sum_html(view.picture))
        for title, html in (
            (translate("Picture", "De regel per dimensie"), view.weighing.rule_html),
            (translate("Picture", "Het advies is van de gids"), view.weighing.advice_html),
            (translate("Picture", "Wat deze weging niet zegt"), view.weighing.limits_html),
        ):
            self.add_heading(title, 3)
            self.add_rich_text(html)
        self.add_heading(translate("Page", "Bronnen"), 2, "bronnen")
        self.add_rich_text(sources_html(view.sources))

    # -- what the shell asks ------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        view = self._view_data
        picture = view.picture
        seen = "".join(
            f"<li>{escape(s.text)} <b>{s.code}</b><br>{escape(_weight(s))}</li>"
            for s in picture.ticked
        )
        advice = advice_of(picture)
        contacts = "".join(f"<li>{escape(name_and_number(c))}</li>" for c in picture.contacts)
        what = escape(f"{advice.reason} {advice.text}")
        parts = [
            f"<h2>{escape(advice.title)}</h2><p>{what}</p><ul>{contacts}</ul>",
            f"<h2>{escape(translate('Picture', 'Wat u zag'))}</h2><ul>{seen}</ul>",
            f"<h2>{escape(translate('Signals', 'Zo is dit gewogen'))}</h2>{sum_html(picture)}",
            view.weighing.rule_html,
            view.weighing.limits_html,
        ]
        foot = translate("Signals", "Eén signaal zegt weinig. Dit is geen oordeel.")
        return PrintJob(self.title, "".join(parts), foot)

    # -- inside -------------------------------------------------------------------------------

    def _on_row(self) -> None:
        self.follow(str(self.sender().property("address")))

    def _on_say(self) -> None:
        self.show_fragment(SAY.fragment)

    def _on_hand_over(self) -> None:
        self.opened.emit(Address.of_section(Section.HANDOVER))

    def _on_signals(self) -> None:
        self.opened.emit(Address.of_section(Section.SIGNALS))


def _say_of(contact: Contact | None) -> str:
    return contact.say if contact else ""


def _weight(signal: FieldSignal) -> str:
    """The dimension a signal belongs to and its strength, in words."""
    if signal.dimension is None:
        return translate("Picture", "Telt niet mee in een dimensie; gaat mee in de overdracht")
    strength = (
        strength_word(signal.strength)[0].lower()
        if signal.strength
        else translate("Picture", "zonder sterkte in de bron")
    )
    return f"{dimension_title(signal.dimension)}: {strength}"


def sum_html(picture: Picture) -> str:
    """The sum, open: every dimension with its signals, and every reason for the advice."""
    rows = []
    for tally in picture.assessment.tallies:
        own = [s.text for s in picture.ticked if s.dimension is tally.dimension]
        names = "".join(f"<br>{escape(text)}" for text in own)
        title = escape(dimension_title(tally.dimension))
        rows.append(f"<li><b>{title}</b>: {escape(tally_words(tally))}{names}</li>")
    reasons = "".join(f"<li>{escape(line.reason)}</li>" for line in picture.assessment.lines)
    heading = escape(translate("Picture", "Waarom dit advies: de bovenste reden telt"))
    return f"<ul>{''.join(rows)}</ul><p>{heading}</p><ol>{reasons}</ol>"
