"""The page of one contact: the number, whether they answer, what to have ready, what to say."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.records import Contact, Source, Status
from guide.core.standing import Holidays
from guide.ui.i18n import long_date, translate
from guide.ui.minute import MinuteWatch, Now
from guide.ui.names import name_and_number, review_mark
from guide.ui.pages.contact_parts import Beside, OpenPlaceCard, Place
from guide.ui.pages.page import (
    Page,
    PrintJob,
    escape,
    review_sentence,
    sources_count,
    sources_html,
)
from guide.ui.pages.standing_tags import StandingTags
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import not_set_words
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class ContactView:
    """A contact and what there is to say of it."""

    contact: Contact
    place: Place | None
    """Set when this is a place that nobody fills yet."""
    advice: Contact | None
    """Whom to ask when a number turns out to be wrong; not the contact itself."""
    sources: tuple[Source, ...]
    is_own: bool
    """Whether the reader added it."""
    can_call: bool
    """Whether this computer has a program that calls."""
    holidays: Holidays | None
    now: Now


class ContactPage(Page):
    """One contact. ``call_asked(str, str)`` carries the name and what a telephone dials."""

    call_asked = Signal(str, str)

    def __init__(self, theme: Theme, view: ContactView) -> None:
        contact = view.contact
        super().__init__(theme, contact.head.title, contact.head.address)
        self._data = view
        self._contact = contact
        code = contact.head.code
        self.add_title(lead=contact.purpose, code=code, bookmark=not view.is_own)
        self.column.addWidget(self._standing())
        self.column.addWidget(self.narrow(self._how_to_reach()))
        if contact.say:
            self.add_heading(translate("Contacts", "Zo begint u"))
            card = Card(theme, fill="accent_well", line="", padding=16)
            card.column.addWidget(Label(theme, contact.say, TextRole.LEAD))
            self.column.addWidget(self.narrow(card))
        if contact.have_ready_html:
            self.add_heading(translate("Contacts", "Houd klaar"))
            self.add_rich_text(contact.have_ready_html)
        self.add_text_sections(contact.sections)
        self._add_foot()
        self.finish()
        MinuteWatch(view.now, self).passed.connect(self._tags.show_at)

    def _standing(self) -> QWidget:
        """Whether they answer now; beside it how sure the guide is of what it says."""
        holder = QWidget()
        row = FlowLayout(self.theme.px(8), holder)
        now = self._data.now()
        self._tags = StandingTags(self.theme, self._contact, self._data.holidays, now)
        row.addWidget(self._tags if self._data.place is None else self._not_set())
        words, tone = review_mark(self._contact.head.review, now.date())
        if tone is Tone.PLAIN:  # an overdue one is a doubt, and stands among them
            row.addWidget(Tag(self.theme, words, tone))
        if self._data.sources:
            row.addWidget(Tag(self.theme, sources_count(len(self._data.sources))))
        return holder

    def _not_set(self) -> Tag:
        """Nobody answers at a place that is open."""
        return Tag(self.theme, not_set_words(), Tone.PLAIN, "user-plus")

    def _how_to_reach(self) -> QWidget:
        if self._data.place is None:
            return self._number_card()
        card = OpenPlaceCard(self.theme, self._data.place, is_link=False)
        card.opened.connect(self.opened)
        card.number_chosen.connect(self.number_chosen)
        for line, colour in self._lines():
            card.column.addWidget(Label(self.theme, line, TextRole.BODY, colour))
        return card

    def _number_card(self) -> Card:
        theme, contact = self.theme, self._contact
        card = Card(theme, spacing=8)
        role = TextRole.TITLE if contact.phone else TextRole.BODY_STRONG
        number = Label(theme, contact.phone or contact.route, role, "accent")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.column.addWidget(Beside(theme, number, self._actions()) if contact.phone else number)
        for line, colour in self._lines():
            card.column.addWidget(Label(theme, line, TextRole.BODY, colour))
        return card

    def _actions(self) -> QWidget:
        theme = self.theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        copy = Button(theme, translate("Contacts", "Kopieer"), ButtonKind.PRIMARY, icon="copy")
        copy.clicked.connect(self._on_copy)
        row.addWidget(copy)
        if self._data.can_call and self._contact.phone_dial:
            call = Button(theme, translate("Contacts", "Bel"), icon="phone")
            call.clicked.connect(self._on_call)
            row.addWidget(call)
        row.addStretch(1)
        return holder

    def _lines(self) -> list[tuple[str, str]]:
        """What goes with the number, each with its colour."""
        contact = self._contact
        lines: list[tuple[str, str]] = []
        if contact.head.status is Status.UNCONFIRMED:
            lines.append((self._doubt(), "warning"))
        if contact.hours is not None:
            words = translate("Contacts", "Tijden: {hours}")
            lines.append((words.format(hours=contact.hours.words), "text"))
        if contact.phone_abroad:
            words = translate("Contacts", "Vanuit het buitenland: {number}")
            lines.append((words.format(number=contact.phone_abroad), "text"))
        if contact.route and contact.phone:
            lines.append((contact.route, "text"))
        if contact.who_may_call:
            words = translate("Contacts", "Wie mag bellen: {who}")
            lines.append((words.format(who=contact.who_may_call), "text_soft"))
        if contact.website:
            lines.append((contact.website, "text_soft"))
        return lines

    def _doubt(self) -> str:
        words = (
            translate("Contacts", "Nog te controleren: dit nummer komt uit een oudere bron.")
            if self._contact.phone
            else translate("Contacts", "Nog te controleren: dit komt uit een oudere bron.")
        )
        if self._data.advice is None:
            return words
        instead = translate("Contacts", "Klopt het niet? Bel {contact}.")
        return f"{words} {instead.format(contact=name_and_number(self._data.advice))}"

    def _add_foot(self) -> None:
        if not self._data.is_own:
            self.add_sources(self._data.sources, self._contact.head)
            return
        foot = Label(self.theme, self._own_foot(), TextRole.SMALL, "text_soft")
        self.column.addWidget(self.narrow(foot))
        words = translate("Contacts", "Wijzig in Mijn contacten")
        change = Button(self.theme, words, ButtonKind.QUIET, icon="pencil")
        change.clicked.connect(self._on_change)
        self.column.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)

    def _own_foot(self) -> str:
        words = translate(
            "Contacts", "Dit contact voegde u zelf toe. Nagekeken op {checked}, weer vóór {due}."
        )
        review = self._contact.head.review
        return words.format(checked=long_date(review.reviewed), due=long_date(review.due))

    # -- what the reader does -----------------------------------------------------------------

    def _on_copy(self) -> None:
        self.number_chosen.emit(self._contact.head.title, self._contact.phone)

    def _on_call(self) -> None:
        self.call_asked.emit(self._contact.head.title, self._contact.phone_dial)

    def _on_change(self) -> None:
        own = Address.of_section(Section.OWN_CONTACTS)
        self.opened.emit(own.at(self._contact.head.address.slug))

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        contact, place = self._contact, self._data.place
        until = f"<p>{escape(place.title)}. {escape(place.until_then_in_full)}</p>" if place else ""
        body = "".join(f"<p>{escape(line)}</p>" for line, _ in self._lines())
        ready = translate("Contacts", "Houd klaar")
        number = "" if place else f"<h2>{escape(contact.phone or contact.route)}</h2>"
        html = (
            f"<p>{escape(contact.purpose)}</p>{number}{until}{body}"
            f"<p><i>{escape(contact.say)}</i></p>"
        )
        if contact.have_ready_html:
            html += f"<h2>{ready}</h2>{contact.have_ready_html}"
        if self._data.is_own:
            return PrintJob(self.title, html, self._own_foot())
        html += f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(self._data.sources)}"
        return PrintJob(self.title, html, review_sentence(contact.head))
