"""The commands that read in the compiled guide: their words, options and help.

What a command does is imported when it runs: none of these loads what reads Markdown.
"""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from pathlib import Path

from guide.cli.parser import Parser

Commands = _SubParsersAction

_MOST = 1000


def add_list(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "list",
        help="noemt alles van één soort",
        description="Noemt alles van één soort: code, titel en adres.\n\n"
        "Soorten: vorm, signaal, signalen, checklist, stappenplan, contact, casus,\n"
        "barriere, toonkaart, begrip, naslag, deur, route, cijfers, sjabloon.",
        epilog="Voorbeelden:\n"
        "  zakgids-redactie list contact\n"
        "  zakgids-redactie list signaal --json",
    )
    command.add_argument("kind", metavar="SOORT", help="een van de soorten hierboven")
    _add_reading(command)

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import list as list_

        return list_.run(arguments)

    command.set_defaults(run=run)


def add_show(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "show",
        help="toont een pagina, signaal, stap of vakje",
        description="Toont wat er op een adres staat, als tekst. Een korte code mag ook.",
        epilog="Voorbeelden:\n"
        "  zakgids-redactie show contact/comensha\n"
        "  zakgids-redactie show checklist/burgerzaken#stap-open-vraag\n"
        "  zakgids-redactie show F1.3\n"
        "  zakgids-redactie show contacten",
    )
    command.add_argument("address", metavar="ADRES", help="een adres of een korte code")
    _add_reading(command)

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import show

        return show.run(arguments)

    command.set_defaults(run=run)


def add_search(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "search",
        help="zoekt zoals het venster zoekt",
        description="Zoekt zoals het venster: ook met typefouten, andere woorden en hele vragen.\n"
        "Het laatste woord mag nog niet af zijn. Een nummer of een korte code mag ook.",
        epilog="Voorbeelden:\n"
        "  zakgids-redactie search paspoort\n"
        "  zakgids-redactie search geen aangifte --json",
    )
    command.add_argument("words", metavar="WOORD", nargs="+", help="waarnaar u zoekt")
    command.add_argument(
        "--limit", metavar="AANTAL", type=count, default=24, help="hoogstens zoveel (anders 24)"
    )
    command.add_argument("--rol", metavar="ROL", default="", help="de rol van wie zoekt")
    command.add_argument(
        "--explain", action="store_true", help="zeg waarom een treffer staat waar hij staat"
    )
    _add_reading(command)

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import search

        return search.run(arguments)

    command.set_defaults(run=run)


def add_walk(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "walk",
        help="loopt een stappenplan door, antwoord voor antwoord",
        description="Loopt een stappenplan door. Zonder antwoorden ziet u de eerste vraag; elk\n"
        "antwoord brengt u een vakje verder. Een antwoord geeft u met de woorden of het nummer.",
        epilog="Voorbeelden:\n"
        "  zakgids-redactie walk acuut-gevaar\n"
        "  zakgids-redactie walk acuut-gevaar nee ja\n"
        "  zakgids-redactie walk F1 2 1 --json",
    )
    command.add_argument("flow", metavar="STAPPENPLAN", help="id, adres of korte code")
    command.add_argument("answers", metavar="ANTWOORD", nargs="*", help="antwoorden, op volgorde")
    _add_reading(command)

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import walk

        return walk.run(arguments)

    command.set_defaults(run=run)


def add_export(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "export",
        help="maakt van de kaart van een stappenplan een bestand",
        description="Maakt van de kaart van een stappenplan een bestand, met titel, editie, datum\n"
        "en uitleg van de vormen. SVG blijft scherp op elke grootte en spreekt zichzelf uit.\n"
        "PNG en PDF zijn één blad A4, getekend door het programma zakgids.",
        epilog="Voorbeelden:\n"
        "  zakgids-redactie export acuut-gevaar --svg kaart.svg\n"
        "  zakgids-redactie export stappenplan/start --pdf kaart.pdf\n"
        "  zakgids-redactie export F1 --png kaart.png",
    )
    command.add_argument("flow", metavar="STAPPENPLAN", help="id, adres of korte code")
    forms = command.add_mutually_exclusive_group(required=True)
    for form in ("svg", "png", "pdf"):
        forms.add_argument(
            f"--{form}", metavar="BESTAND", type=Path, help=f"het bestand, als {form.upper()}"
        )
    _add_content(command)

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import export

        return export.run(arguments)

    command.set_defaults(run=run)


def add_assess(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "assess",
        help="weegt signalen zoals het venster ze weegt",
        description="Weegt de signalen die iemand zag: wat te doen, waarom, en wie te bellen.\n"
        "Het is geen oordeel over iemand.",
        epilog="Voorbeelden:\n"
        "  zakgids-redactie assess paspoort-bewaard ander-voert-woord\n"
        "  zakgids-redactie assess paspoort-bewaard --gevaar --json",
    )
    command.add_argument(
        "signals", metavar="SIGNAAL", nargs="+", help="id, adres of korte code van een signaal"
    )
    command.add_argument("--gevaar", action="store_true", help="er is nu gevaar")
    command.add_argument(
        "--minderjarig", action="store_true", help="iemand is misschien jonger dan 18"
    )
    _add_reading(command)

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import assess

        return assess.run(arguments)

    command.set_defaults(run=run)


def count(text: str) -> int:
    """A number of things to show; raises ValueError."""
    if not text.isdecimal() or not 1 <= int(text) <= _MOST:
        raise ValueError(text)
    return int(text)


def _add_reading(command: Parser) -> None:
    command.add_argument("--json", action="store_true", help="als JSON, voor andere programma’s")
    _add_content(command)


def _add_content(command: Parser) -> None:
    command.add_argument(
        "--content", metavar="BESTAND", type=Path, help="een andere gids dan die van dit programma"
    )
