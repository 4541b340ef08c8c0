"""What is shown where a page should be: what happened, and what still works."""

from __future__ import annotations

from guide.core.content.address import Address
from guide.ui.i18n import translate
from guide.ui.pages.page import Page
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.text import Label


def problem_sentence(problem: str) -> str:
    """Why the content cannot be read, in one sentence with what to do."""
    return {
        "missing": translate(
            "Problem",
            "De inhoud van de gids is er niet. Kopieer de map van de gids opnieuw, in haar geheel.",
        ),
        "damaged": translate(
            "Problem",
            "De inhoud van de gids is beschadigd. Kopieer de map van de gids opnieuw.",
        ),
        "newer": translate(
            "Problem",
            "De inhoud is gemaakt voor een nieuwere versie van de gids. Haal die versie op.",
        ),
        "foreign": translate(
            "Problem", "Het bestand is geen inhoud van de gids. Kies het bestand gids.sqlite."
        ),
    }.get(problem, "")


class ProblemPage(Page):
    """One sentence and a way on."""

    def __init__(self, theme: Theme, address: Address, title: str, sentence: str) -> None:
        super().__init__(theme, title, address)
        self.add_title()
        card = Card(theme)
        card.column.addWidget(Label(theme, sentence, TextRole.LEAD))
        card.column.addWidget(
            Label(
                theme,
                translate("Problem", "De noodnummers onderaan werken altijd."),
                TextRole.BODY,
                "text_soft",
            )
        )
        self.column.addWidget(self.narrow(card))
        self.finish()


class UnknownPage(ProblemPage):
    """An address that leads nowhere, with the way to Start."""

    def __init__(self, theme: Theme, address: Address) -> None:
        sentence = translate(
            "Problem", "‘{address}’ staat niet in deze gids. Zoek met Ctrl+K of ga naar Start."
        )
        super().__init__(
            theme,
            address,
            translate("Problem", "Deze pagina is er niet"),
            sentence.format(address=address),
        )
        start = Button(theme, translate("Problem", "Naar Start"), ButtonKind.PRIMARY, "house")
        start.clicked.connect(self._on_start)
        self.column.insertWidget(self.column.count() - 1, self.narrow(start, 220))

    def _on_start(self) -> None:
        self.follow("start")
