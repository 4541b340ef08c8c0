"""Reads what stands inside a paragraph: links, pictures, raw HTML, each with its position."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from guide.authoring import messages
from guide.authoring.text import Line, Placed
from guide.core.diagnostics import Diagnostic, Place

MAX_LENGTH = 4_000
MAX_BRACKETS = 100
"""More is no paragraph, and would keep Python-Markdown busy: it goes back over every bracket."""

_CODE = re.compile(r"(?<!`)(`+)(?!`)([^`]+?)\1(?!`)")
_ESCAPE = re.compile(r"\\[\\`*_{}\[\]()>#+.!|~<-]")
_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>(?:[^\[\]]|\[[^\[\]]*\])*)\]"
    r"\(\s*(?P<target><[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)
_BY_LABEL = re.compile(r"\[[^\[\]]+\]\s?\[[^\[\]]*\]|^\s*\[[^\[\]]+\]:\s", re.MULTILINE)
_HTML = re.compile(r"<(?:[A-Za-z/!?][^<>]*>|!--)")
_REMOTE = re.compile(r"<?(?:https?|ftp):|<?//|<?www\.", re.IGNORECASE)
_SCHEME = re.compile(r"<?[A-Za-z][A-Za-z0-9+.-]*:")
_SPECIAL = re.compile(r"[*_`\[\]\\<>&!]|  \n")


@dataclass(frozen=True)
class Run:
    """The lines of one paragraph as one text, of which every spot is still known."""

    lines: tuple[Line, ...]

    @cached_property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts, at = [], 0
        for line in self.lines:
            starts.append(at)
            at += len(line.text) + 1
        return tuple(starts)

    def place(self, start: int, end: int) -> Place:
        """Where ``text[start:end]`` stands; of several lines only the first is pointed at."""
        index = bisect_right(self._starts, start) - 1
        line, column = self.lines[index], start - self._starts[index]
        return line.place(column, max(1, min(end - start, len(line.text) - column)))

    @cached_property
    def is_plain(self) -> bool:
        """True when Markdown has nothing to do in it."""
        return _SPECIAL.search(self.text) is None

    def drop(self, count: int) -> Run:
        """The run without its first ``count`` characters, and without spaces after them."""
        rest = self.lines[0].cut(count)
        return Run((rest.strip(), *self.lines[1:]))


def run_of(lines: Sequence[Line]) -> Run:
    """The run of a paragraph's lines, indentation left out."""
    return Run(tuple(_without_indent(line) for line in lines))


def _without_indent(line: Line) -> Line:
    return line.cut(line.indent) if line.text.startswith(" ") else line


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a text: its file and its description."""

    target: Placed[str]
    description: str


@dataclass(frozen=True, slots=True)
class Inline:
    """What a run refers to, and what is wrong in it."""

    links: tuple[tuple[str, Placed[str]], ...] = ()
    """Words and target of each link that may be an address."""
    pictures: tuple[Picture, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


NOTHING = Inline()


def scan_inline(run: Run) -> Inline:
    """Links, pictures and findings of a run."""
    if len(run.text) > MAX_LENGTH or run.text.count("[") > MAX_BRACKETS:
        return Inline(findings=(messages.PARAGRAPH_TOO_LONG.at(run.lines[0].place()),))
    if run.is_plain:
        return NOTHING
    text = _masked(run.text)
    findings = [*_html_findings(run, text)]
    links: list[tuple[str, Placed[str]]] = []
    pictures: list[Picture] = []
    for match in _LINK.finditer(text):
        target = Placed(match["target"].strip("<>"), run.place(*match.span("target")))
        words = run.text[match.start("text") : match.end("text")]
        if match["image"]:
            pictures.append(Picture(target, words.strip()))
        elif problem := _problem_of(target, words):
            findings.append(problem)
        else:
            links.append((words, target))
    findings += [
        messages.LINK_BY_LABEL.at(run.place(*match.span()))
        for match in _BY_LABEL.finditer(_LINK.sub(_blank, text))
    ]
    return Inline(tuple(links), tuple(pictures), tuple(findings))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _masked(text: str) -> str:
    """The text with code and escaped signs blanked out, every position unchanged."""
    return _CODE.sub(_blank, _ESCAPE.sub(_blank, text))


def _html_findings(run: Run, text: str) -> list[Diagnostic]:
    found = []
    for match in _HTML.finditer(_LINK.sub(_blank, text)):
        place = run.place(*match.span())
        if _SCHEME.match(match[0]):
            found.append(messages.LINK_REMOTE.at(place, target=match[0].strip("<>")))
        else:
            found.append(messages.RAW_HTML.at(place, tag=match[0]))
    return found


def _problem_of(target: Placed[str], words: str) -> Diagnostic | None:
    """What is wrong with a link's target by itself; whether it exists is asked later."""
    if not words.strip():
        return messages.LINK_WITHOUT_WORDS.at(target.place, target=target.value)
    if _REMOTE.match(target.value):
        return messages.LINK_REMOTE.at(target.place, target=target.value)
    if _SCHEME.match(target.value):
        return messages.LINK_SCHEME.at(target.place, target=target.value)
    return None
