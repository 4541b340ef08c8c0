"""Over deze gids: edition, review dates, looks, licences, what is kept where, erase it all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.records import Edition
from guide.services.settings import LANGUAGES, THEMES
from guide.ui.i18n import long_date, translate
from guide.ui.names import section_title, theme_title
from guide.ui.pages.page import Page, PrintJob, escape
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, CheckRow, Paragraph
from guide.ui.widgets.choices import Chip
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class AboutView:
    """What the guide says of itself. ``edition`` is None when the content cannot be read."""

    version: str
    edition: Edition | None
    content_file: str
    data_folder: str
    """Where settings, bookmarks and own contacts are kept; empty when nothing can be written."""
    theme: str
    language: str
    single_keys: bool
    today: date


SINGLE_KEYS = "sneltoetsen"
"""The place on the page where shortcuts of one character are turned off."""
LANGUAGE_TITLES = {"nl": "Nederlands", "en": "English"}


class AboutPage(Page):
    """Signals: ``theme_chosen(str)``; ``language_chosen(str)``; ``single_keys_set(bool)``;
    ``erase_asked()``.
    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    single_keys_set = Signal(bool)
    erase_asked = Signal()

    def __init__(self, theme: Theme, view: AboutView) -> None:
        super().__init__(theme, section_title(Section.ABOUT), Address.of_section(Section.ABOUT))
        self._data = view
        self.add_title()
        self._add_edition()
        self._add_looks()
        self._add_keys()
        self._add_privacy()
        self._add_licences()
        self.finish()

    def _add_edition(self) -> None:
        lines = edition_lines(self._data)
        self.add_heading(translate("About", "Deze uitgave"), 2, "uitgave")
        card = Card(self.theme, spacing=6)
        for line in lines:
            card.column.addWidget(Label(self.theme, line))
        self.column.addWidget(self.narrow(card))

    def _add_looks(self) -> None:
        self.add_heading(translate("About", "Weergave en taal"), 2, "weergave")
        card = Card(self.theme, spacing=10)
        card.column.addWidget(
            Heading(self.theme, translate("About", "Kleuren"), 3, TextRole.BODY_STRONG)
        )
        card.column.addWidget(
            self._choices([(t, theme_title(t)) for t in THEMES], self._data.theme, "theme")
        )
        card.column.addWidget(
            Heading(self.theme, translate("About", "Taal van de knoppen"), 3, TextRole.BODY_STRONG)
        )
        languages = [(code, LANGUAGE_TITLES[code]) for code in LANGUAGES]
        card.column.addWidget(self._choices(languages, self._data.language, "language"))
        note = translate("About", "De inhoud is in het Nederlands.")
        card.column.addWidget(Label(self.theme, note, TextRole.SMALL, "text_soft"))
        self.column.addWidget(self.narrow(card, 760))

    def _add_keys(self) -> None:
        theme = self.theme
        self.add_heading(translate("About", "Sneltoetsen"))
        card = Card(theme, padding=0)
        note = translate(
            "About",
            "Dit zijn toetsen zonder Ctrl of Alt: /, W, 1 tot en met 9, +, − en 0. Zet ze uit als "
            "u ze per ongeluk raakt, of als u met uw stem typt. Wat ze doen, kan ook met knoppen.",
        )
        words = translate("About", "Letters, cijfers en tekens zijn sneltoetsen")
        row = CheckRow(theme, words, (Paragraph(note),))
        row.setChecked(self._data.single_keys)
        row.clicked.connect(self.single_keys_set)
        self.anchor(SINGLE_KEYS, row)
        card.column.addWidget(row)
        self.column.addWidget(self.narrow(card, 760))

    def _choices(self, choices: list[tuple[str, str]], current: str, what: str) -> QWidget:
        holder = QWidget()
        row = FlowLayout(self.theme.px(8), holder)
        for value, title in choices:
            chip = Chip(self.theme, title, holder)
            chip.setChecked(value == current)
            chip.setProperty(what, value)
            chip.clicked.connect(self._on_theme if what == "theme" else self._on_language)
            row.addWidget(chip)
        return holder

    def _add_privacy(self) -> None:
        self.add_heading(translate("About", "Wat de gids bewaart"), 2, "bewaren")
        card = Card(self.theme, spacing=8)
        for line in kept_lines(self._data):
            card.column.addWidget(Label(self.theme, line))
        erase = Button(
            self.theme,
            translate("About", "Wis alles wat de gids bewaart"),
            ButtonKind.DANGER,
            icon="trash-2",
        )
        erase.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        erase.clicked.connect(self.erase_asked)
        card.column.addWidget(erase)
        self.column.addWidget(self.narrow(card))

    def _add_licences(self) -> None:
        self.add_heading(translate("About", "Licenties"), 2, "licenties")
        self.add_rich_text("".join(f"<p>{escape(line)}</p>" for line in licence_lines()))

    def _on_theme(self) -> None:
        self.theme_chosen.emit(str(self.sender().property("theme")))

    def _on_language(self) -> None:
        self.language_chosen.emit(str(self.sender().property("language")))

    def print_job(self) -> PrintJob:
        lines = [*edition_lines(self._data), *kept_lines(self._data), *licence_lines()]
        return PrintJob(self.title, "".join(f"<p>{escape(line)}</p>" for line in lines), "")


def edition_lines(view: AboutView) -> list[str]:
    """Edition, age and size of the content, in sentences."""
    program = translate("About", "Programma: versie {version}").format(version=view.version)
    if view.edition is None:
        return [program, translate("About", "De inhoud van de gids kan niet worden gelezen.")]
    edition = view.edition
    counts = dict(edition.counts)
    holds = translate(
        "About",
        "{signals} signalen, {checklists} checklists, {flows} stappenplannen, {contacts} contacten",
    ).format(
        signals=counts.get("signaal", 0),
        checklists=counts.get("checklist", 0),
        flows=counts.get("stappenplan", 0),
        contacts=counts.get("contact", 0),
    )
    oldest = translate("About", "Oudste nagekeken pagina: {date}")
    due = (
        translate("About", "Een pagina had nagekeken moeten zijn vóór {date}.")
        if edition.due_first < view.today
        else translate("About", "De eerste pagina moet opnieuw worden nagekeken vóór {date}.")
    )
    return [
        translate("About", "{title}, editie {edition}").format(
            title=edition.title, edition=edition.edition
        ),
        holds,
        oldest.format(date=long_date(edition.reviewed_until)),
        due.format(date=long_date(edition.due_first)),
        program,
        translate("About", "Vingerafdruk van de inhoud: {digest}").format(
            digest=edition.content_digest[:16]
        ),
    ]


def kept_lines(view: AboutView) -> list[str]:
    """What is stored, and where."""
    if view.data_folder:
        where = translate(
            "About", "Uw rol, weergave, Mijn pagina’s en Mijn contacten staan in: {folder}"
        ).format(folder=breakable(view.data_folder))
    else:
        where = translate(
            "About", "De gids kan hier niets bewaren. Uw keuzes verdwijnen als u de gids sluit."
        )
    return [
        where,
        translate(
            "About",
            "Vinkjes, antwoorden en zoekwoorden staan alleen in het geheugen. Ze verdwijnen als u "
            "de gids sluit.",
        ),
        translate(
            "About",
            "De gids gebruikt geen internet en stuurt niets weg. De inhoud staat in: {file}",
        ).format(file=breakable(view.content_file)),
    ]


def breakable(path: str) -> str:
    """A path that may go on in the next line after each folder (a zero-width space says so)."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def licence_lines() -> list[str]:
    return [
        translate("About", "Programma: EUPL-1.2. Inhoud: Creative Commons Naamsvermelding 4.0."),
        translate(
            "About",
            "Letters: Atkinson Hyperlegible Next (SIL Open Font License 1.1). Pictogrammen: "
            "Lucide (ISC).",
        ),
        translate("About", "Gemaakt met Qt en PySide6 (LGPL-3.0) en Python (PSF-2.0)."),
    ]
