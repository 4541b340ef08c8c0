"""Pieces of source text that know where they stand, so that every finding can point at them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from guide.core.diagnostics import Place

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, or a part of one. ``column`` is where ``text`` begins, from 1."""

    file: str
    number: int
    column: int
    text: str

    def place(self, start: int = 0, length: int | None = None) -> Place:
        """The spot of ``length`` characters from ``start``; the whole text without them."""
        if length is None:
            length = len(self.text) - start
        return Place(self.file, self.number, self.column + start, max(1, length))

    def cut(self, start: int, end: int | None = None) -> Line:
        """The part from ``start`` up to ``end``."""
        return Line(self.file, self.number, self.column + start, self.text[start:end])

    def strip(self) -> Line:
        """The same without spaces around."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, len(self.text.rstrip()) or None) if self.text.strip() else self

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(" "))

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A value and the spot where an author wrote it."""

    value: T
    place: Place

    def map_to(self, value: U) -> Placed[U]:
        """Another value at the same spot."""
        return Placed(value, self.place)


def lines_of(file: str, text: str) -> tuple[Line, ...]:
    """All lines; only real line ends count, tabs are four spaces wide."""
    return tuple(
        Line(file, number, 1, line.expandtabs(4))
        for number, line in enumerate(text.split("\n"), start=1)
    )


def block_at(lines: Sequence[Line], place: Place) -> tuple[Line, ...]:
    """The lines of the YAML block that begins with ``|`` at ``place``, without their indent.

    Nothing when no such block stands there.
    """
    opening = lines[place.line - 1].text
    if opening[place.column - 1 :].rstrip() not in ("|", "|-", "|+"):
        return ()
    outer = len(opening) - len(opening.lstrip())
    block: list[Line] = []
    for line in lines[place.line :]:
        if not line.is_blank and line.indent <= outer:
            break
        block.append(line)
    indent = min((line.indent for line in block if not line.is_blank), default=0)
    return tuple(line if line.is_blank else line.cut(indent) for line in block)
