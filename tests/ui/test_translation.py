"""English is whole: each text in the code has its translation, and the window changes over."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from guide.app import wiring
from guide.app.paths import Paths
from guide.ui.shell.sidebar import RoleButton, Sidebar
from guide.ui.shell.window import Window

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "resources" / "i18n" / "zakgids_en.ts"

Text = tuple[str, str]  # context, Dutch text


@dataclass(frozen=True)
class Call:
    """A call of ``translate``; ``text`` is None where a tool cannot read what it asks for."""

    place: str
    text: Text | None


def calls_in(source: str, place: str) -> Iterator[Call]:
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "translate":
            continue
        match node.args, node.keywords:
            case [ast.Constant(value=str(context)), ast.Constant(value=str(text))], []:
                yield Call(f"{place}:{node.lineno}", (context, text))
            case _:
                yield Call(f"{place}:{node.lineno}", None)


def calls_in_guide() -> list[Call]:
    return [
        call
        for path in sorted((ROOT / "guide").rglob("*.py"))
        for call in calls_in(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())
    ]


@dataclass(frozen=True)
class Translation:
    text: Text
    english: str
    state: str
    """Empty when finished; else *unfinished*, *vanished* or *obsolete*."""


def translations() -> list[Translation]:
    return [
        Translation(
            (context.findtext("name", ""), message.findtext("source", "")),
            message.findtext("translation", ""),
            found.get("type", "") if (found := message.find("translation")) is not None else "none",
        )
        for context in ElementTree.parse(TEXTS).getroot().iter("context")
        for message in context.iter("message")
    ]


def places_in(text: str) -> set[str]:
    """The names in braces that the code fills in."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


class TestTexts:
    """Any of these fails? ``make i18n``, and translate what it names."""

    def test_a_call_that_no_tool_can_read_is_seen(self) -> None:
        assert [call.text for call in calls_in('translate("A", "b" "c")', "x")] == [("A", "bc")]
        assert [call.text for call in calls_in('translate("A", name)', "x")] == [None]

    def test_every_call_has_two_literal_texts(self) -> None:
        assert [call.place for call in calls_in_guide() if call.text is None] == []

    def test_every_text_of_the_code_is_translated(self) -> None:
        done = {found.text for found in translations() if found.english.strip()}
        calls = calls_in_guide()
        assert len(calls) > 200
        assert [call for call in calls if call.text not in done] == []

    def test_nothing_is_unfinished_or_left_over(self) -> None:
        used = {call.text for call in calls_in_guide()}
        assert [found for found in translations() if found.state] == []
        assert [found.text for found in translations() if found.text not in used] == []

    def test_both_languages_fill_in_the_same(self) -> None:
        different = [
            found
            for found in translations()
            if places_in(found.text[1]) != places_in(found.english)
        ]
        assert different == []


def titles(window: Window) -> list[str]:
    """What the sidebar's buttons are called, the role's last."""
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    (sidebar,) = window.findChildren(Sidebar)
    buttons = sidebar.findChildren(QPushButton)
    names = [b.accessibleName() for b in buttons if not isinstance(b, RoleButton)]
    return [*names, sidebar.role.accessibleName()]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, guide_file: Path, tmp_path: Path) -> Iterator[Window]:
    paths = Paths(
        resources=ROOT / "resources",
        content=guide_file,
        fallback_numbers=tmp_path / "noodnummers.json",
        data=tmp_path,
        log=None,
    )
    wiring.prepare_application(qapp, paths)
    content = wiring.read_content(guide_file)
    made = wiring.make_window(wiring.make_desk(paths, content), paths)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.state.set_language("nl")  # the translator belongs to the whole program
    assert content.library is not None
    content.library.close()


class TestSwitching:
    def test_the_sidebar_goes_to_english_and_back(self, window: Window) -> None:
        dutch = titles(window)
        assert {"Signalen", "Stappenplannen", "Contacten"} <= set(dutch)
        window.state.set_language("en")
        english = titles(window)
        assert {"Signals", "Flowcharts", "Contacts"} <= set(english)
        assert english[-1] == "Your role: No role chosen. Change"
        window.state.set_language("nl")
        assert titles(window) == dutch
