"""What sections, kinds and marks are called on screen, and the icon each has."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from guide.core.content.address import Kind, Section
from guide.core.content.records import (
    Contact,
    Dimension,
    EntryKind,
    Group,
    Review,
    Status,
    Strength,
)
from guide.ui.i18n import short_date, translate
from guide.ui.widgets.tags import Tone

if TYPE_CHECKING:
    from guide.core.assessment.weigh import Tally

SECTION_ICONS: dict[Section, str] = {
    Section.START: "house",
    Section.SIGNALS: "eye",
    Section.PICTURE: "scale",
    Section.CHECKLISTS: "list-checks",
    Section.FLOWS: "route",
    Section.CONTACTS: "phone",
    Section.CALL_NOW: "phone-call",
    Section.OWN_CONTACTS: "users",
    Section.AGREEMENT: "handshake",
    Section.PARTNERS: "network",
    Section.SHARING: "share-2",
    Section.BARRIERS: "fence",
    Section.PRACTICE: "drama",
    Section.CARDS: "languages",
    Section.READING: "book-open",
    Section.HANDOVER: "file-text",
    Section.BOOKMARKS: "bookmark",
    Section.ABOUT: "info",
    Section.SHORTCUTS: "keyboard",
    Section.ROLE: "user",
}

ENTRY_ICONS: dict[EntryKind, str] = {
    EntryKind.FORM: "book-open",
    EntryKind.SIGNALS: "eye",
    EntryKind.SIGNAL: "eye",
    EntryKind.CHECKLIST: "list-checks",
    EntryKind.STEP: "list-checks",
    EntryKind.FLOW: "route",
    EntryKind.NODE: "route",
    EntryKind.CONTACT: "phone",
    EntryKind.CASE: "drama",
    EntryKind.BARRIER: "fence",
    EntryKind.CARD: "languages",
    EntryKind.TERM: "book-marked",
    EntryKind.REFERENCE: "book-open",
    EntryKind.DOOR: "eye",
    EntryKind.ROUTE: "footprints",
    EntryKind.FIGURES: "chart-line",
    EntryKind.TEMPLATE: "file-text",
}


def section_title(section: Section) -> str:
    """What the sidebar and the breadcrumbs call a section."""
    return {
        Section.START: translate("Sections", "Start"),
        Section.SIGNALS: translate("Sections", "Signalen"),
        Section.PICTURE: translate("Sections", "Uw beeld"),
        Section.CHECKLISTS: translate("Sections", "Checklists"),
        Section.FLOWS: translate("Sections", "Stappenplannen"),
        Section.CONTACTS: translate("Sections", "Contacten"),
        Section.CALL_NOW: translate("Sections", "Wie kan ik nu bellen?"),
        Section.OWN_CONTACTS: translate("Sections", "Mijn contacten"),
        Section.AGREEMENT: translate("Sections", "Afspraken in uw gemeente"),
        Section.PARTNERS: translate("Sections", "Ketenpartners"),
        Section.SHARING: translate("Sections", "Mag ik dit delen?"),
        Section.BARRIERS: translate("Sections", "Barrières"),
        Section.PRACTICE: translate("Sections", "Oefenen"),
        Section.CARDS: translate("Sections", "Toonkaarten"),
        Section.READING: translate("Sections", "Lezen"),
        Section.HANDOVER: translate("Sections", "Overdracht"),
        Section.BOOKMARKS: translate("Sections", "Mijn pagina’s"),
        Section.ABOUT: translate("Sections", "Over deze gids"),
        Section.SHORTCUTS: translate("Sections", "Hulp en sneltoetsen"),
        Section.ROLE: translate("Sections", "Uw rol"),
    }[section]


def section_lead(section: Section) -> str:
    """The sentence under the title of a list."""
    return {
        Section.CHECKLISTS: translate(
            "Sections", "Wat u doet, in volgorde. Elke rol heeft een eigen lijst."
        ),
        Section.FLOWS: translate(
            "Sections", "Beantwoord een paar vragen. U eindigt bij het juiste loket."
        ),
        Section.PRACTICE: translate(
            "Sections", "Oefen met een verhaal uit de praktijk. Alleen of met een groep."
        ),
        Section.READING: translate(
            "Sections", "Wat mensenhandel is, hoe u een gesprek voert en wat woorden betekenen."
        ),
        Section.BARRIERS: translate("Sections", "Waar u het een uitbuiter moeilijk kunt maken."),
        Section.CARDS: translate("Sections", "Laat iemand lezen wat u wilt zeggen."),
        Section.BOOKMARKS: translate("Sections", "Pagina’s die u snel terug wilt vinden."),
    }.get(section, "")


def kind_title(kind: Kind) -> str:
    """The heading over pages of one kind in a list."""
    return {
        Kind.FORM: translate("Kinds", "Vormen van uitbuiting"),
        Kind.SIGNALS: translate("Kinds", "Signalen"),
        Kind.SIGNAL: translate("Kinds", "Signaal"),
        Kind.CHECKLIST: translate("Kinds", "Checklists"),
        Kind.FLOW: translate("Kinds", "Stappenplannen"),
        Kind.CONTACT: translate("Kinds", "Contacten"),
        Kind.CASE: translate("Kinds", "Casussen"),
        Kind.BARRIER: translate("Kinds", "Barrières"),
        Kind.CARD: translate("Kinds", "Toonkaarten"),
        Kind.TERM: translate("Kinds", "Begrippen"),
        Kind.REFERENCE: translate("Kinds", "Naslag"),
        Kind.DOOR: translate("Kinds", "Waar begin ik?"),
        Kind.ROUTE: translate("Kinds", "Looproutes"),
        Kind.FIGURES: translate("Kinds", "Cijfers"),
        Kind.TEMPLATE: translate("Kinds", "Sjablonen voor de overdracht"),
    }[kind]


def entry_kind_title(kind: EntryKind) -> str:
    """What a search hit is, in one word."""
    return {
        EntryKind.FORM: translate("Kinds", "Vorm van uitbuiting"),
        EntryKind.SIGNALS: translate("Kinds", "Soort signalen"),
        EntryKind.SIGNAL: translate("Kinds", "Signaal"),
        EntryKind.CHECKLIST: translate("Kinds", "Checklist"),
        EntryKind.STEP: translate("Kinds", "Stap"),
        EntryKind.FLOW: translate("Kinds", "Stappenplan"),
        EntryKind.NODE: translate("Kinds", "Vraag of stap in een stappenplan"),
        EntryKind.CONTACT: translate("Kinds", "Contact"),
        EntryKind.CASE: translate("Kinds", "Casus"),
        EntryKind.BARRIER: translate("Kinds", "Barrière"),
        EntryKind.CARD: translate("Kinds", "Toonkaart"),
        EntryKind.TERM: translate("Kinds", "Begrip"),
        EntryKind.REFERENCE: translate("Kinds", "Naslag"),
        EntryKind.DOOR: translate("Kinds", "Waar begin ik?"),
        EntryKind.ROUTE: translate("Kinds", "Looproute"),
        EntryKind.FIGURES: translate("Kinds", "Cijfers"),
        EntryKind.TEMPLATE: translate("Kinds", "Sjabloon"),
    }[kind]


def group_title(group: Group) -> str:
    """The headings of the search sheet."""
    return {
        Group.RECOGNISE: translate("Kinds", "Herken"),
        Group.DO: translate("Kinds", "Doe"),
        Group.CALL: translate("Kinds", "Bel"),
        Group.READ: translate("Kinds", "Lees"),
    }[group]


def status_mark(status: Status) -> str:
    """The mark that goes with a fact wherever it appears; empty for a confirmed one."""
    return {
        Status.CONFIRMED: "",
        Status.UNCONFIRMED: translate("Marks", "Nog te controleren"),
        Status.OWN_ADVICE: translate("Marks", "Advies van de gids"),
    }[status]


def strength_word(strength: Strength) -> tuple[str, Tone]:
    """What a strength is called, and its tone."""
    return {
        Strength.STRONG: (translate("Marks", "Sterk"), Tone.DANGER),
        Strength.MEDIUM: (translate("Marks", "Middel"), Tone.WARNING),
        Strength.WEAK: (translate("Marks", "Zwak"), Tone.PLAIN),
    }[strength]


def dimension_title(dimension: Dimension) -> str:
    """What a dimension of the indicators is called."""
    return {
        Dimension.DECEPTIVE_RECRUITMENT: translate("Picture", "Misleiding bij werving"),
        Dimension.COERCIVE_RECRUITMENT: translate("Picture", "Dwang bij werving"),
        Dimension.VULNERABILITY_RECRUITMENT: translate("Picture", "Kwetsbaarheid bij werving"),
        Dimension.EXPLOITATION: translate("Picture", "Uitbuiting"),
        Dimension.COERCION: translate("Picture", "Dwang"),
        Dimension.VULNERABILITY: translate("Picture", "Kwetsbaarheid"),
    }[dimension]


def tally_words(tally: Tally) -> str:
    """*1 sterk, 2 middel*; *nog niets*; and whether the published rule is met."""
    parts = [
        translate("Picture", "{count} sterk").format(count=tally.strong) if tally.strong else "",
        translate("Picture", "{count} middel").format(count=tally.medium) if tally.medium else "",
        translate("Picture", "{count} zwak").format(count=tally.weak) if tally.weak else "",
        translate("Picture", "{count} zonder sterkte").format(count=tally.ungraded)
        if tally.ungraded
        else "",
    ]
    words = ", ".join(filter(None, parts)) or translate("Picture", "nog niets")
    met = translate("Picture", "regel gehaald")
    return f"{words} · {met}" if tally.meets_rule else words


def theme_title(theme: str) -> str:
    """What a choice of colours is called."""
    return {
        "system": translate("Looks", "Zoals de computer"),
        "light": translate("Looks", "Licht"),
        "dark": translate("Looks", "Donker"),
        "contrast-light": translate("Looks", "Hoog contrast, licht"),
        "contrast-dark": translate("Looks", "Hoog contrast, donker"),
    }[theme]


def name_and_number(contact: Contact) -> str:
    """*CoMensha 033-448 11 86*; a number that is part of the name is not said twice."""
    if not contact.phone or contact.phone in contact.head.title:
        return contact.head.title
    return f"{contact.head.title} {contact.phone}"


def review_mark(review: Review, today: date) -> tuple[str, Tone]:
    """When a page was last read against its sources; overdue says so in words and tone."""
    if review.due < today:
        late = translate("Marks", "Nakijken was nodig vóór {date}")
        return (late.format(date=short_date(review.due)), Tone.WARNING)
    checked = translate("Marks", "Nagekeken {date}")
    return (checked.format(date=short_date(review.reviewed)), Tone.PLAIN)
