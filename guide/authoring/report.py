"""Says findings in three voices: for people, for programs (JSON), and as GitHub annotations."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from guide.core.diagnostics import Diagnostic, Place, Severity

_GUTTER = 6
_WINDOW = 100
"""Longer lines are shown as the part around the finding."""
_LEAD = 40
_FILE_BEHIND = re.compile(r" \(([^()]+\.md)\)$")
_GITHUB = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}
_PLURAL = {
    Severity.ERROR: ("fout", "fouten"),
    Severity.WARNING: ("waarschuwing", "waarschuwingen"),
    Severity.NOTE: ("opmerking", "opmerkingen"),
}


def for_people(findings: Sequence[Diagnostic], base: str = "") -> str:
    """Every finding with its line and what to do; ``base`` goes before the names of files."""
    return "\n".join(_message(finding, base) for finding in findings)


def summary(findings: Iterable[Diagnostic]) -> str:
    """How many there are of each severity, in one sentence."""
    counts = Counter(finding.severity for finding in findings)
    parts = []
    for severity in Severity:
        count = counts[severity]
        if count:
            one, more = _PLURAL[severity]
            parts.append(f"{count} {one if count == 1 else more}")
    if not parts:
        return "Alles is in orde."
    said = ", ".join(parts)
    return f"{said}." if counts[Severity.ERROR] else f"Geen fouten. {said}."


def as_json(findings: Iterable[Diagnostic], base: str = "") -> str:
    """The findings as a JSON list; the keys are part of our promise to other programs."""
    rows = [
        {
            "file": _file(finding.place, base),
            "line": finding.place.line,
            "column": finding.place.column,
            "length": finding.place.length,
            "severity": finding.severity.value,
            "code": finding.code,
            "message": finding.message,
            "remedy": finding.remedy,
            "suggestions": list(finding.suggestions),
        }
        for finding in findings
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def for_github(findings: Iterable[Diagnostic], base: str = "") -> str:
    """The findings as workflow commands, which GitHub shows beside the lines."""
    return "\n".join(_annotation(finding, base) for finding in findings)


def _file(place: Place, base: str) -> str:
    return f"{base.rstrip('/')}/{place.file}" if base else place.file


def _message(finding: Diagnostic, base: str) -> str:
    place = str(finding.place).replace(finding.place.file, _file(finding.place, base), 1)
    lines = [f"{place}  {finding.severity.value} {finding.code}  {finding.message}"]
    if finding.excerpt.strip() and finding.place.line:
        lines += _excerpt(finding)
    lines.append(f"   {_advice(finding, base)}")
    return "\n".join(lines) + "\n"


def _advice(finding: Diagnostic, base: str) -> str:
    if not finding.suggestions:
        return finding.remedy
    *first, last = [_FILE_BEHIND.sub(_with(base), name) for name in finding.suggestions]
    names = f"{', '.join(first)} of {last}" if first else last
    return f"Bedoelde u {names}?"


def _with(base: str) -> Callable[[re.Match[str]], str]:
    """Puts ``base`` before the file that stands behind a suggestion."""
    return lambda match: f" ({_file(Place(match[1]), base)})"


def _excerpt(finding: Diagnostic) -> list[str]:
    """The source line with the finding underlined."""
    text, start, length = _window(finding.excerpt, finding.place)
    number = f"{finding.place.line:>{_GUTTER - 1}}"
    shown = [f"{number} │ {_visible(text)}"]
    if finding.place.column:
        before = " " * _columns(text[:start])
        marks = "^" * max(1, _columns(text[start : start + length]))
        shown.append(f"{' ' * (_GUTTER - 1)} │ {before}{marks}")
    return shown


def _window(text: str, place: Place) -> tuple[str, int, int]:
    """The part of a line to show, and where in it the finding begins and how long it is."""
    start = min(max(0, place.column - 1), len(text))
    length = max(1, min(place.length, len(text) - start))
    if len(text) <= _WINDOW:
        return text, start, length
    first = max(0, min(start - _LEAD, len(text) - _WINDOW))
    part = text[first : first + _WINDOW]
    before = "…" if first else ""
    after = "…" if first + _WINDOW < len(text) else ""
    shift = start - first + len(before)
    return before + part + after, shift, min(length, _WINDOW - (start - first))


def _visible(text: str) -> str:
    return "".join(sign if sign.isprintable() else "·" for sign in text)


def _columns(text: str) -> int:
    """How many columns a text takes on a terminal."""
    width = 0
    for sign in text:
        if unicodedata.combining(sign):
            continue
        width += 2 if unicodedata.east_asian_width(sign) in "WF" else 1
    return width


def _annotation(finding: Diagnostic, base: str) -> str:
    place = finding.place
    fields = [f"file={_escaped(_file(place, base))}"]
    if place.line:
        fields.append(f"line={place.line}")
    if place.column:
        fields += [f"col={place.column}", f"endColumn={place.column + place.length}"]
    fields.append(f"title={_escaped(finding.code)}")
    text = f"{finding.message} {_advice(finding, base)}"
    said = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::{_GITHUB[finding.severity]} {','.join(fields)}::{said}"


def _escaped(text: str) -> str:
    return (
        text.replace("%", "%25")
        .replace("\r", "%0D")
        .replace("\n", "%0A")
        .replace(":", "%3A")
        .replace(",", "%2C")
    )
