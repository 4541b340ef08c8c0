"""F1: how the guide works, and every key."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy

from guide.core.content.address import Address, Section
from guide.ui.i18n import translate
from guide.ui.names import section_title
from guide.ui.pages.about import SINGLE_KEYS
from guide.ui.pages.page import Page, PrintJob, escape
from guide.ui.theme.theme import Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.text import Label


def shortcuts() -> list[tuple[str, list[tuple[str, str]]]]:
    """Every key, in groups: (group, [(keys, what they do)])."""
    return [
        (
            translate("Keys", "Zoeken en bladeren"),
            [
                ("Ctrl+K  /", translate("Keys", "Zoek. Typ ook een code, zoals F2 of C1.4.")),
                (
                    "Ctrl+F  F3",
                    translate("Keys", "Zoek op deze pagina, ga verder"),
                ),
                ("Alt+←  Alt+→", translate("Keys", "Terug en vooruit. Ook met de muisknoppen.")),
                ("Alt+Home", translate("Keys", "Naar Start")),
                ("Alt+1 … Alt+9", translate("Keys", "Naar een deel van de gids, van boven af")),
                ("Ctrl+D", translate("Keys", "Zet de pagina bij Mijn pagina’s, of haal haar weg")),
                ("Ctrl+Shift+B", translate("Keys", "Open Mijn pagina’s")),
                ("Esc", translate("Keys", "Eén laag terug")),
            ],
        ),
        (
            translate("Keys", "Vinken en kiezen"),
            [
                (translate("Keys", "Spatie"), translate("Keys", "Vink een signaal of stap aan")),
                ("↑ ↓", translate("Keys", "Naar het vorige of volgende signaal")),
                ("1 … 9", translate("Keys", "Kies een antwoord, of kopieer een nummer")),
                ("W", translate("Keys", "Draai een checklist om: wat heeft de ander nodig?")),
                (
                    "← →",
                    translate("Keys", "Volgende plek van een route, of waarde in een grafiek"),
                ),
                ("Tab", translate("Keys", "Naar de volgende knop of link")),
            ],
        ),
        (
            translate("Keys", "Op de kaart van een stappenplan"),
            [
                ("↓ ↑", translate("Keys", "Langs een antwoord, en terug")),
                ("← →", translate("Keys", "Naar een ander antwoord op dezelfde vraag")),
                ("Enter", translate("Keys", "Ga naar het vakje")),
                ("+ − 0", translate("Keys", "Maak de kaart groter, kleiner, of laat alles zien")),
            ],
        ),
        (
            translate("Keys", "Tekst en afdrukken"),
            [
                ("Ctrl++  Ctrl+−", translate("Keys", "Grotere of kleinere tekst")),
                ("Ctrl+0", translate("Keys", "Gewone tekstgrootte")),
                ("Ctrl+P", translate("Keys", "Druk de pagina af")),
                ("F1", translate("Keys", "Deze hulp")),
            ],
        ),
        (
            translate("Keys", "Snel verbergen"),
            [
                ("F9", translate("Keys", "Verberg de gids. Nog eens F9 haalt haar terug.")),
                (
                    translate("Keys", "3 × Shift"),
                    translate("Keys", "Verberg de gids, of haal haar terug"),
                ),
                (
                    "Shift+F9",
                    translate("Keys", "Verberg de gids en vergeet alle vinkjes en antwoorden"),
                ),
            ],
        ),
    ]


class ShortcutsPage(Page):
    """The sheet of keys, with what the guide is for above it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme, section_title(Section.SHORTCUTS), Address.of_section(Section.SHORTCUTS)
        )
        self.add_title(
            lead=translate(
                "Keys",
                "Alles werkt met muis, vinger en toetsenbord. De noodnummers staan altijd "
                "onderaan. Een klik op een nummer kopieert het.",
            )
        )
        for title, rows in shortcuts():
            self.add_heading(title)
            self.add_rich_text(_table(rows))
        self._add_single_keys()
        self.finish()

    def _add_single_keys(self) -> None:
        """What goes for those of one character, and where that is set."""
        self.add_heading(translate("Keys", "Eén letter, cijfer of teken"))
        words = (
            translate("Keys", "Toetsen zonder Ctrl of Alt werken niet in een tekstveld.")
            if self.theme.single_keys
            else translate("Keys", "U hebt toetsen zonder Ctrl of Alt uitgezet: /, W en cijfers.")
        )
        self.column.addWidget(self.narrow(Label(self.theme, words)))
        link = translate("Keys", "Zet ze aan of uit")
        button = Button(self.theme, link, ButtonKind.SECONDARY, icon="keyboard")
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._on_single_keys)
        self.column.addWidget(button)

    def _on_single_keys(self) -> None:
        self.opened.emit(Address.of_section(Section.ABOUT).at(SINGLE_KEYS))

    def print_job(self) -> PrintJob:
        parts = [f"<h2>{escape(title)}</h2>{_table(rows)}" for title, rows in shortcuts()]
        return PrintJob(self.title, "".join(parts), "")


def _table(rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        f'<tr><td width="34%"><b>{escape(keys)}</b></td><td>{escape(what)}</td></tr>'
        for keys, what in rows
    )
    return f'<table width="100%" cellspacing="0">{cells}</table>'
