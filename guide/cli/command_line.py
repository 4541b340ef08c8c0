"""The whole command line of ``zakgids-redactie``."""

from __future__ import annotations

from guide import __version__
from guide.cli.editing import add_build, add_check, add_codes, add_messages, add_preview
from guide.cli.parser import Parser
from guide.cli.reading import add_assess, add_export, add_list, add_search, add_show, add_walk

_COMMANDS = (
    add_check,
    add_build,
    add_preview,
    add_codes,
    add_messages,
    add_list,
    add_show,
    add_search,
    add_walk,
    add_export,
    add_assess,
)

PROGRAM = "zakgids-redactie"

_DESCRIPTION = """\
Voor wie de Zakgids Mensenhandel schrijft: nakijken, bekijken, maken.
En om in de gids te lezen en te zoeken zonder venster."""

_EPILOG = """\
Zo begint u:
  zakgids-redactie check              kijkt alle teksten na
  zakgids-redactie preview            toont de gids en ververst bij elke keer opslaan
  zakgids-redactie show F1            leest het eerste stappenplan

Uitleg per opdracht: zakgids-redactie OPDRACHT --help
Afloop: 0 goed, 1 er zijn fouten gevonden, 2 de opdracht kan zo niet."""


def parser() -> Parser:
    """The whole command line."""
    top = Parser(PROGRAM, _DESCRIPTION, _EPILOG)
    top.add_argument(
        "--version", action="version", version=f"{PROGRAM} {__version__}", help="toont de versie"
    )
    commands = top.add_subparsers(
        title="opdrachten", metavar="OPDRACHT", required=True, parser_class=Parser
    )
    for add in _COMMANDS:
        add(commands)
    top.commands = tuple(commands.choices)
    return top
