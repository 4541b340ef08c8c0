"""Reads the command line, and explains it: ``argparse`` that speaks Dutch."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from typing import Any, NoReturn

from guide.authoring.suggest import nearest
from guide.cli.status import Refused

_USAGE = "gebruik: "
_SAID_BY_ARGPARSE = [
    (r"the following arguments are required: (.+)", r"Er ontbreekt nog iets: \1."),
    (r"one of the arguments (.+) is required", r"Er ontbreekt nog één van deze: \1."),
    (r"unrecognized arguments: (.+)", r"Dit hoort er niet bij: \1."),
    (r"argument (.+): expected one argument", r"Na \1 hoort een waarde."),
    (r"argument (.+): expected at least one argument", r"Na \1 hoort minstens één waarde."),
    (r"argument (.+): invalid \w+ value: ['\"](.*)['\"]", r"‘\2’ kan niet bij \1."),
    (r"argument (.+): not allowed with argument (.+)", r"\1 en \2 gaan niet samen."),
    (r"argument (.+): ignored explicit argument '(.*)'", r"Na \1 hoort geen waarde: ‘\2’."),
]
_WRONG_COMMAND = re.compile(
    r"(?s)argument OPDRACHT: invalid choice: ['\"](.*)['\"] \(choose from .*"
)


class Helper(argparse.RawDescriptionHelpFormatter):
    """Help in Dutch, with room for the options."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=92)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, _USAGE if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """Raises `Refused` for what it does not understand, with the command that helps."""

    def __init__(self, prog: str, description: str, epilog: str = "", **newer: Any) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=Helper,
            add_help=False,
            allow_abbrev=False,
            **newer,  # what newer versions of Python pass on to the parser of a command
        )
        self._positionals.title = "wat u opgeeft"
        self._optionals.title = "keuzes"
        self.add_argument("-h", "--help", action="help", help="toont deze uitleg")
        self.commands: tuple[str, ...] = ()
        self._is_mixing = False

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        """Options of a command may also stand between its words (``walk F1 --json ja``)."""
        if self._subparsers is not None or self._is_mixing:
            return super().parse_known_args(args, namespace)
        # else argparse makes the usage itself, and cuts off the length of ``usage: ``
        self.usage = self.format_usage().removeprefix(_USAGE).strip()
        self._is_mixing = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_mixing = False

    def error(self, message: str) -> NoReturn:
        raise Refused(f"{self._in_dutch(message)} Uitleg: {self.prog} --help")

    def _in_dutch(self, message: str) -> str:
        wrong = _WRONG_COMMAND.fullmatch(message)
        if wrong:
            near = " of ".join(f"‘{name}’" for name in nearest(wrong[1], self.commands))
            meant = f" Bedoelde u {near}?" if near else ""
            return f"De opdracht ‘{wrong[1][:80]}’ bestaat niet.{meant}"
        for pattern, sentence in _SAID_BY_ARGPARSE:
            if re.fullmatch(pattern, message, re.DOTALL):
                return re.sub(pattern, sentence, message, flags=re.DOTALL)
        return f"Dit kan niet: {message}."


def parse(parser: Parser, words: Sequence[str]) -> argparse.Namespace | None:
    """The arguments; None when help was asked for and given."""
    try:
        return parser.parse_args(words)
    except SystemExit:
        return None
