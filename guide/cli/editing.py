"""The commands for who writes the guide: their words, options and help.

What a command does is imported when it runs, so that asking for help takes no time.
"""

from __future__ import annotations

from argparse import Namespace, _SubParsersAction
from pathlib import Path

from guide.cli.parser import Parser

Commands = _SubParsersAction


def add_check(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "check",
        help="kijkt alle teksten na",
        description="Kijkt alle teksten na en zegt per fout het bestand, de regel en wat u doet.",
        epilog="Afloop: 0 geen fouten, 1 wel fouten, 2 de map is niet te lezen.\n\n"
        "Voorbeelden:\n"
        "  zakgids-redactie check\n"
        "  zakgids-redactie check mijn-map --strict",
    )
    _add_folder(command)
    command.add_argument(
        "--strict", action="store_true", help="ook een waarschuwing telt als fout (afloop 1)"
    )
    command.add_argument(
        "--vragen",
        metavar="BESTAND",
        type=Path,
        help="ook: welke zoekvragen uit dit bestand vinden niet meer wat mensen willen",
    )
    voices = command.add_mutually_exclusive_group()
    voices.add_argument("--json", action="store_true", help="de meldingen als JSON")
    voices.add_argument("--github", action="store_true", help="als aantekeningen op GitHub")

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import check

        return check.run(arguments)

    command.set_defaults(run=run)


def add_build(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "build",
        help="maakt de gids die het venster opent",
        description="Maakt van alle teksten één bestand dat het venster opent. Zijn er fouten,\n"
        "dan blijft het vorige bestand staan.",
        epilog="Voorbeeld:\n  zakgids-redactie build content --out build/gids.sqlite",
    )
    _add_folder(command)
    command.add_argument(
        "--out", metavar="BESTAND", type=Path, required=True, help="het bestand dat gemaakt wordt"
    )

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import build

        return build.run(arguments)

    command.set_defaults(run=run)


def add_preview(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "preview",
        help="toont de gids en ververst bij elke keer opslaan",
        description="Opent de gids met uw teksten. Bij elke keer opslaan ververst het venster,\n"
        "en het toont wat er nog niet goed is. Sluit het venster om te stoppen.",
    )
    _add_folder(command)

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import preview

        return preview.run(arguments)

    command.set_defaults(run=run)


def add_codes(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "codes",
        help="geeft nieuwe dingen een korte code",
        description="Geeft elke nieuwe pagina, stap, elk nieuw signaal en vakje een korte code\n"
        "(V3, S12, C4.2, F7.3) en schrijft die in codes.txt. Een code die er al is,\n"
        "verandert nooit van betekenis.",
        epilog="Voorbeelden:\n"
        "  zakgids-redactie codes\n"
        "  zakgids-redactie codes --zelfde S12     andere woorden, zelfde betekenis",
    )
    _add_folder(command)
    command.add_argument(
        "--zelfde",
        "--reword",
        metavar="CODE",
        action="append",
        default=[],
        help="de woorden bij deze code zijn anders, de betekenis niet",
    )

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import codes

        return codes.run(arguments)

    command.set_defaults(run=run)


def add_messages(commands: Commands[Parser]) -> None:
    command = commands.add_parser(
        "messages",
        help="legt een melding uit",
        description="Legt één melding uit: wat zij zegt, hoe ernstig het is en wat u doet.",
        epilog="Voorbeeld:\n  zakgids-redactie messages G021",
    )
    command.add_argument("code", metavar="CODE", help="zoals G021")

    def run(arguments: Namespace) -> int:
        from guide.cli.commands import messages

        return messages.run(arguments)

    command.set_defaults(run=run)


def _add_folder(command: Parser) -> None:
    command.add_argument(
        "folder", metavar="MAP", type=Path, nargs="?", help="de map met gids.yaml (anders: content)"
    )
