"""Reads the blocks between braces behind signals, steps, choices and headings, with positions.

``{#id sleutel=waarde vlag}``; several values have a comma between them, a value with spaces
stands between quotes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from guide.authoring import messages
from guide.authoring.text import Line, Placed
from guide.core.content.address import SLUG
from guide.core.diagnostics import Diagnostic, Place

_BLOCK = re.compile(r"(?:^|\s)(\{(?:#|[a-z][a-z-]*(?:=|\s|\}))[^{}]*\})\s*$")
_UNCLOSED = re.compile(r"\{#[^{}]*$")
_PART = re.compile(
    r"""\s*(?:#(?P<id>\S*)|(?P<key>[^\s=#"]+)=(?:"(?P<quoted>[^"]*)"|(?P<plain>\S*))|(?P<flag>\S+))"""
)


@dataclass(frozen=True, slots=True)
class Attributes:
    """What a block says; ``place`` is the block itself, or where one would have stood."""

    place: Place
    id: Placed[str] | None = None
    values: Mapping[str, Placed[str]] = field(default_factory=dict)
    flags: tuple[Placed[str], ...] = ()


def split_block(line: Line) -> tuple[Line, Line | None]:
    """The text of a line, and the block at its end (braces included) when there is one."""
    match = _BLOCK.search(line.text) or _UNCLOSED.search(line.text)
    if match is None:
        return line, None
    start = match.start(1) if match.re is _BLOCK else match.start()
    before = line.text[:start].rstrip()
    return line.cut(0, len(before)), line.cut(start, len(line.text.rstrip()))


def read_attributes(block: Line) -> tuple[Attributes, tuple[Diagnostic, ...]]:
    """The meaning of a block; what cannot be read is reported and left out."""
    if not block.text.endswith("}"):
        return Attributes(block.place()), (messages.BLOCK_UNCLOSED.at(block.place()),)
    inner = block.cut(1, len(block.text) - 1)
    reading = _Reading(inner)
    for match in _PART.finditer(inner.text):
        reading.take(match)
    found = Attributes(block.place(), reading.id, reading.values, tuple(reading.flags))
    return found, tuple(reading.findings)


class _Reading:
    """The state of reading one block."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.id: Placed[str] | None = None
        self.values: dict[str, Placed[str]] = {}
        self.flags: list[Placed[str]] = []
        self.findings: list[Diagnostic] = []

    def take(self, match: re.Match[str]) -> None:
        if match["id"] is not None:
            self._take_id(match)
        elif match["key"] is not None:
            self._take_value(match)
        else:
            self.flags.append(Placed(match["flag"], self._place(match, "flag")))

    def _take_id(self, match: re.Match[str]) -> None:
        place = self._place(match, "id")
        if self.id is not None:
            self.findings.append(messages.BLOCK_TWO_IDS.at(place, id=match["id"]))
        elif not SLUG.fullmatch(match["id"]):
            self.findings.append(messages.BAD_ID.at(place, id=match["id"]))
        else:
            self.id = Placed(match["id"], place)

    def _take_value(self, match: re.Match[str]) -> None:
        key = match["key"]
        group = "plain" if match["quoted"] is None else "quoted"
        if key in self.values:
            self.findings.append(messages.BLOCK_KEY_TWICE.at(self._place(match, "key"), key=key))
        elif not match[group]:
            self.findings.append(messages.BLOCK_NO_VALUE.at(self._place(match, "key"), key=key))
        else:
            self.values[key] = Placed(match[group], self._place(match, group))

    def _place(self, match: re.Match[str], group: str) -> Place:
        return self._line.place(match.start(group), max(1, len(match[group])))
