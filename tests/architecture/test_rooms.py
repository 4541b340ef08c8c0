"""The house's rules that a reader of the code should never have to check by eye.

The arrows between rooms are import contracts in ``pyproject.toml``; this runs them, and adds what
they cannot express. Every rule here is itself tried on a line that breaks it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TypeGuard

import pytest

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "guide"

FORBIDDEN_QT = {"QtNetwork", "QtQml", "QtQuick", "QtSvg", "QtSvgWidgets", "QtWebEngineCore",
                "QtWebEngineWidgets", "QtWebChannel", "QtWebSockets"}  # fmt: skip
REASON = re.compile(r"#\s*noqa:\s*[A-Z0-9, ]+\S*\s+\S")
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b|\brgba?\(\s*\d")
NAMED_COLOUR = re.compile(r"(?:QtCore\.)?Qt\.GlobalColor\.(?!transparent$)\w+")
PHONE = re.compile(
    r"""(?<![\w.+-])(?:
        \+\d{2}[ -]?\d[\d -]{6,}\d      # +31 33 448 11 86
        | 0[89]00[ -]?\d{3,}             # 0900-8844
        | 0\d{1,3}[ -]\d[\d -]{4,}\d     # 033-448 11 86
        | 0\d{9}                         # 0334481186
    )""",
    re.VERBOSE,
)


@dataclass
class Module:
    """A source file: where it stands in the house, its text, its syntax tree."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(self.tree))

    def is_in(self, *rooms: str) -> bool:
        return any(self.name == room or self.name.startswith(f"{room}/") for room in rooms)

    def line(self, number: int) -> str:
        return self.text.splitlines()[number - 1]


Rule = Callable[[Module], Iterator[int]]
"""Gives the lines that break the rule."""


@cache
def modules() -> list[Module]:
    return [
        Module(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(GUIDE.rglob("*.py"))
    ]


def dotted(node: ast.expr) -> str:
    """``a.b.c`` of an expression that is only names and dots; else what can be read of it."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def imports(module: Module) -> Iterator[tuple[int, str]]:
    """Every imported name in full, with its line."""
    for node in module.nodes:
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def texts(module: Module) -> Iterator[tuple[int, str]]:
    """Every string in the code, docstrings too, with its line."""
    for node in module.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value


def is_docstring(node: ast.AST) -> TypeGuard[ast.Expr]:
    """Whether a statement is only a string: it explains, nobody reads it at run time."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def calls(module: Module) -> Iterator[ast.Call]:
    return (node for node in module.nodes if isinstance(node, ast.Call))


def unwanted_qt(module: Module) -> Iterator[int]:
    """The window shows text and draws boxes; it needs no network, no web, no QML, no SVG."""
    for line, name in imports(module):
        if name.startswith("PySide6.") and FORBIDDEN_QT & set(name.split(".")):
            yield line


def wildcard_import(module: Module) -> Iterator[int]:
    """A star hides where a name comes from, and costs time at the start."""
    yield from (line for line, name in imports(module) if name.endswith(".*"))


def network(module: Module) -> Iterator[int]:
    """The guide is offline, all of it."""
    forbidden = {"socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "xmlrpc"}
    for line, name in imports(module):
        if name.partition(".")[0] in forbidden or name.startswith("urllib.request"):
            yield line


def clock_or_chance_in_core(module: Module) -> Iterator[int]:
    """Core is given the time; what it does can be done again."""
    if not module.is_in("guide/core"):
        return
    for line, name in imports(module):
        if name.partition(".")[0] in {"random", "secrets", "uuid", "time"}:
            yield line
    for call in calls(module):
        if dotted(call.func).rpartition(".")[2] in {"now", "today", "utcnow", "fromtimestamp"}:
            yield call.lineno


def clock_outside_its_place(module: Module) -> Iterator[int]:
    """Services and windows ask a Clock, so that they can be tested at any hour."""
    if not module.is_in("guide/services", "guide/ui") or module.is_in("guide/services/clock.py"):
        return
    for call in calls(module):
        if dotted(call.func) in {"datetime.now", "date.today", "time.time", "datetime.today"}:
            yield call.lineno


def broad_except(module: Module) -> Iterator[int]:
    """Catching everything hides our own mistakes; where it must be, the line says why."""
    for node in module.nodes:
        if not isinstance(node, ast.ExceptHandler):
            continue
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        names = {dotted(kind) if kind else "" for kind in kinds}
        if names & {"", "Exception", "BaseException"}:
            raises_again = isinstance(node.body[-1], ast.Raise)
            if not raises_again and not REASON.search(module.line(node.lineno)):
                yield node.lineno


def dialog_of_its_own(module: Module) -> Iterator[int]:
    """Pages ask the Prompts object, which tests can answer."""
    if module.is_in("guide/ui/shell/prompts.py"):
        return
    for node in module.nodes:
        if isinstance(node, ast.Name) and node.id in {"QMessageBox", "QFileDialog"}:
            yield node.lineno
    for line, name in imports(module):
        if name.endswith((".QMessageBox", ".QFileDialog")):
            yield line


def colour_outside_the_theme(module: Module) -> Iterator[int]:
    """There are four themes; who writes a colour elsewhere breaks three of them."""
    if not module.is_in("guide/ui", "guide/app") or module.is_in("guide/ui/theme"):
        return
    yield from (line for line, text in texts(module) if COLOUR.search(text))
    for call in calls(module):
        is_fixed = call.args and all(isinstance(part, ast.Constant) for part in call.args)
        if is_fixed and dotted(call.func).endswith("QColor"):
            yield call.lineno
    for node in module.nodes:
        if isinstance(node, ast.Attribute) and NAMED_COLOUR.fullmatch(dotted(node)):
            yield node.lineno


def phone_number(module: Module) -> Iterator[int]:
    """Numbers are content: they have sources and review dates, and editors mend them."""
    if module.is_in("guide/authoring/messages.py"):  # tells editors how to write one
        return
    explained = {node.value.lineno for node in module.nodes if is_docstring(node)}
    for line, text in texts(module):
        if line not in explained and PHONE.search(text):
            yield line


def no_docstring(module: Module) -> Iterator[int]:
    """A module says in one sentence why it exists."""
    if not ast.get_docstring(module.tree):
        yield 1


def lambda_in_connect(module: Module) -> Iterator[int]:
    """A lambda keeps what it closes over alive; handlers are methods named ``on_…``."""
    for call in calls(module):
        connects = isinstance(call.func, ast.Attribute) and call.func.attr == "connect"
        parts = (part for argument in call.args for part in ast.walk(argument))
        if connects and any(isinstance(part, ast.Lambda) for part in parts):
            yield call.lineno


RULES: list[Rule] = [
    unwanted_qt,
    wildcard_import,
    network,
    clock_or_chance_in_core,
    clock_outside_its_place,
    broad_except,
    dialog_of_its_own,
    colour_outside_the_theme,
    phone_number,
    no_docstring,
    lambda_in_connect,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_the_rule(rule: Rule) -> None:
    broken = [f"{m.name}:{line}: {m.line(line).strip()}" for m in modules() for line in rule(m)]
    assert not broken, "\n".join([rule.__doc__ or "", *broken])


BROKEN: list[tuple[Rule, str, str]] = [
    (unwanted_qt, "guide/ui/x.py", "from PySide6.QtNetwork import QTcpSocket"),
    (unwanted_qt, "guide/ui/x.py", "from PySide6 import QtSvg"),
    (unwanted_qt, "guide/app/x.py", "import PySide6.QtQml"),
    (wildcard_import, "guide/ui/x.py", "from PySide6.QtCore import *"),
    (network, "guide/cli/x.py", "import socket"),
    (network, "guide/cli/x.py", "from urllib.request import urlopen"),
    (network, "guide/cli/x.py", "import http.client"),
    (clock_or_chance_in_core, "guide/core/x.py", "now = datetime.datetime.now()"),
    (clock_or_chance_in_core, "guide/core/x.py", "day = date.today()"),
    (clock_or_chance_in_core, "guide/core/x.py", "import random"),
    (clock_or_chance_in_core, "guide/core/x.py", "from time import time"),
    (clock_outside_its_place, "guide/services/x.py", "day = date.today()"),
    (clock_outside_its_place, "guide/ui/pages/x.py", "at = datetime.now(UTC)"),
    (broad_except, "guide/cli/x.py", "try:\n    f()\nexcept:\n    pass"),
    (broad_except, "guide/cli/x.py", "try:\n    f()\nexcept (OSError, Exception):\n    pass"),
    (broad_except, "guide/x.py", "try:\n    f()\nexcept Exception:  # noqa: BLE001\n    pass"),
    (dialog_of_its_own, "guide/ui/pages/x.py", "from PySide6.QtWidgets import QMessageBox"),
    (dialog_of_its_own, "guide/ui/pages/x.py", "QFileDialog.getOpenFileName()"),
    (colour_outside_the_theme, "guide/ui/pages/x.py", "style = 'color: #1a2b3c'"),
    (colour_outside_the_theme, "guide/ui/pages/x.py", "style = 'color: #fff'"),
    (colour_outside_the_theme, "guide/ui/pages/x.py", "style = 'color: rgba(0, 0, 0, 50%)'"),
    (colour_outside_the_theme, "guide/ui/widgets/x.py", "pen = QColor('red')"),
    (colour_outside_the_theme, "guide/ui/widgets/x.py", "pen = QtGui.QColor(1, 2, 3)"),
    (colour_outside_the_theme, "guide/ui/widgets/x.py", "pen = Qt.GlobalColor.red"),
    (phone_number, "guide/cli/x.py", "number = '033-448 11 86'"),
    (phone_number, "guide/cli/x.py", "number = '0900-8844'"),
    (phone_number, "guide/cli/x.py", "number = '+31 33 448 11 86'"),
    (phone_number, "guide/cli/x.py", "number = '+31334481186'"),
    (phone_number, "guide/cli/x.py", "number = 'Bel 0334481186 nu'"),
    (no_docstring, "guide/cli/x.py", "x = 1"),
    (lambda_in_connect, "guide/ui/x.py", "self.button.clicked.connect(lambda: self.go())"),
    (lambda_in_connect, "guide/ui/x.py", "b.clicked.connect(partial(f, lambda: 1))"),
]


@pytest.mark.parametrize(("rule", "name", "text"), BROKEN)
def test_the_rule_sees_who_breaks_it(rule: Rule, name: str, text: str) -> None:
    assert list(rule(Module(name, text)))


KEPT: list[tuple[Rule, str, str]] = [
    (unwanted_qt, "guide/ui/x.py", "from PySide6.QtWidgets import QWidget"),
    (clock_or_chance_in_core, "guide/services/clock.py", "at = datetime.now(UTC)"),
    (clock_outside_its_place, "guide/services/clock.py", "at = datetime.now(UTC)"),
    (broad_except, "guide/x.py", "try:\n    f()\nexcept BaseException:\n    g()\n    raise"),
    (
        broad_except,
        "guide/x.py",
        "try:\n    f()\nexcept Exception:  # noqa: BLE001  (the last net)\n    pass",
    ),
    (dialog_of_its_own, "guide/ui/shell/prompts.py", "QMessageBox.question()"),
    (colour_outside_the_theme, "guide/ui/theme/x.py", "ink = QColor('#1a2b3c')"),
    (colour_outside_the_theme, "guide/ui/pages/x.py", "where = 'vorm/a#fade1'"),
    (colour_outside_the_theme, "guide/ui/pages/x.py", "ink = QColor(theme.ink)"),
    (phone_number, "guide/x.py", "words = 'op 2026-11-24, van 9:00-17:00, artikel 273f, 112'"),
    (phone_number, "guide/x.py", "version = '0.1.0'"),
    (lambda_in_connect, "guide/ui/x.py", "self.button.clicked.connect(self.on_clicked)"),
]


@pytest.mark.parametrize(("rule", "name", "text"), KEPT)
def test_the_rule_lets_the_others_be(rule: Rule, name: str, text: str) -> None:
    assert not list(rule(Module(name, text)))


def test_the_arrows_between_the_rooms() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    command = [str(program), "--no-cache", "--no-logo", "--config", str(ROOT / "pyproject.toml")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
