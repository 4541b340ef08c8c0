"""The interface in English: collect the texts from the code, and compile what was translated."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

from steps import environment
from steps.project import ROOT, StepError, files_under, output_of, say

SOURCES = ROOT / "resources" / "i18n" / "zakgids_en.ts"
COMPILED = SOURCES.with_suffix(".qm")
UPDATE = ["-source-language", "nl", "-target-language", "en", "-locations", "none", "-no-obsolete"]


def i18n(_arguments: list[str]) -> int:
    """Bring the .ts up to date with the code and make the .qm; 1 when a text is untranslated."""
    python = environment.ensure()
    code = [path for path in files_under(ROOT / "guide") if path.suffix == ".py"]
    _qt_tool(python, "pyside6-lupdate", *UPDATE, *code, "-ts", SOURCES)
    # what lupdate guessed from a text that looks alike stays out: Dutch is better than wrong
    _qt_tool(python, "pyside6-lrelease", "-nounfinished", SOURCES, "-qm", COMPILED)
    waiting = unfinished(SOURCES)
    for context, text in waiting:
        say(f"  not translated: {context}: {text}")
    say(f"{SOURCES.relative_to(ROOT)}: {len(waiting)} texts wait for a translation.")
    return 1 if waiting else 0


def unfinished(path: Path) -> list[tuple[str, str]]:
    """The context and Dutch text of all that still needs a translation."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 (ours, or lupdate wrote it)
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in root.iter("context")
        for message in context.iter("message")
        if (found := message.find("translation")) is None or found.get("type") or not found.text
    ]


def _qt_tool(python: Path, name: str, *arguments: str | Path) -> None:
    """Run a tool that comes with PySide6; it stands beside the environment's Python."""
    status, said = output_of([python.with_name(name + python.suffix), *arguments])
    if status:
        raise StepError(f"{name} could not do its work:\n{said}")
