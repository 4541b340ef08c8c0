"""The ledger of short codes, ``codes.txt``: a code never changes its meaning.

One line per code: ``CODE ADDRESS CHECK TITLE``. CHECK is a short sum over the line before and this
code and address, so that a line that was altered, moved or taken out is found; the last line says
how many there are, so that a missing end is found too. The title is the wording at issue. It is
for people, and for noticing that a thing has quietly become another.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from guide.authoring import messages
from guide.authoring.parsed import Name
from guide.core.content.address import Address, BadAddress
from guide.core.content.codes import LETTER_OF_KIND, Code, parent_of, read_code, sort_key
from guide.core.content.records import EntryKind
from guide.core.diagnostics import Diagnostic, Place

_INTRO = (
    "# De korte codes van de gids. Niet met de hand veranderen: een code houdt zijn betekenis.",
    "# Nieuwe codes geeft u met: zakgids-redactie codes",
)
_LINE = re.compile(r"(?P<code>\S+) (?P<address>\S+) (?P<check>[0-9a-f]{6}) (?P<title>.*)")
_END = re.compile(r"# einde: (?P<count>\d+) codes, (?P<check>[0-9a-f]{6}|geen)")
_ALIKE = 0.4
"""Below this likeness a wording is taken for another thing."""
_TITLE_LENGTH = 120


@dataclass(frozen=True, slots=True)
class Issued:
    """A line of the ledger."""

    code: Code
    address: Address
    check: str
    title: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Ledger:
    """All codes ever given, oldest first; those of things that are gone are still taken."""

    issued: tuple[Issued, ...] = ()

    @property
    def by_address(self) -> Mapping[Address, Issued]:
        return {entry.address: entry for entry in self.issued}


def read_ledger(text: str, file: str) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The ledger in ``text``, and what shows that it was tampered with."""
    reader = _LedgerReader(file)
    for number, line in enumerate(text.split("\n"), start=1):
        reader.take(number, line.rstrip())
    return reader.finish(), tuple(reader.findings)


class _LedgerReader:
    """Takes the lines of a ledger in order."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._issued: list[Issued] = []
        self._lines: dict[str, int] = {}
        self._check = ""
        self._end: tuple[int, re.Match[str]] | None = None
        self._last = 1
        self.findings: list[Diagnostic] = []

    def take(self, number: int, line: str) -> None:
        if not line:
            return
        self._last = number
        if end := _END.fullmatch(line):
            self._end = (number, end)
        elif not line.startswith("#"):
            self._take_entry(number, line)

    def _place(self, number: int, length: int = 1) -> Place:
        return Place(self._file, number, 1, max(1, length))

    def _take_entry(self, number: int, line: str) -> None:
        entry = _entry(number, line)
        if entry is None:
            self.findings.append(messages.LEDGER_LINE.at(self._place(number, len(line))))
            return
        if entry.check != _sum(self._check, entry.code, entry.address):
            self.findings.append(messages.LEDGER_BROKEN.at(self._place(number, len(line))))
        for what in (entry.code, str(entry.address)):
            if what in self._lines:
                place = self._place(number, len(line))
                twice = messages.LEDGER_TWICE.at(place, what=what, line=self._lines[what])
                self.findings.append(twice)
            self._lines.setdefault(what, number)
        self._check = entry.check
        self._issued.append(entry)

    def finish(self) -> Ledger:
        expected = (str(len(self._issued)), self._check or "geen")
        given = self._end[1].group("count", "check") if self._end else ("", "")
        is_empty = not self._issued and self._end is None
        if given != expected and not is_empty and not self.findings:
            number = self._end[0] if self._end else self._last
            self.findings.append(messages.LEDGER_END.at(self._place(number)))
        return Ledger(tuple(self._issued))


def _entry(number: int, line: str) -> Issued | None:
    match = _LINE.fullmatch(line)
    code = read_code(match["code"]) if match else None
    if match is None or code is None or code != match["code"]:
        return None
    try:
        address = Address.parse(match["address"])
    except BadAddress:
        return None
    return Issued(code, address, match["check"], match["title"], number)


def _sum(before: str, code: Code, address: Address) -> str:
    return hashlib.sha256(f"{before}\n{code} {address}".encode()).hexdigest()[:6]


def check_codes(ledger: Ledger, names: Iterable[Name], file: str) -> Iterable[Diagnostic]:
    """Things without a code, and codes whose wording has become another."""
    by_address = ledger.by_address
    for name in names:
        entry = by_address.get(name.address)
        if entry is None:
            yield messages.CODE_MISSING.at(name.place, address=name.address)
        elif _likeness(entry.title, name.title) < _ALIKE:
            yield messages.CODE_REWORDED.at(
                Place(file, entry.line, 1, len(entry.code)),
                code=entry.code,
                old=entry.title,
                new=_short(name.title),
            )


def _likeness(old: str, new: str) -> float:
    first, second = old.casefold(), _short(new).casefold()
    if first == second:
        return 1.0
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _short(title: str) -> str:
    title = " ".join(title.split())
    return title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1] + "…"


def codes_by_address(ledger: Ledger) -> dict[Address, Code]:
    return {entry.address: entry.code for entry in ledger.issued}


def issue_codes(ledger: Ledger, names: Sequence[Name]) -> tuple[str, tuple[Issued, ...]]:
    """The text of a ledger in which every name has a code, and the codes that are new.

    ``names`` come in the order in which codes should be given: pages by their position, what stands
    on a page after it.
    """
    numbers = _Numbers(ledger)
    given = dict(ledger.by_address)
    check = ledger.issued[-1].check if ledger.issued else ""
    new: list[Issued] = []
    for name in sorted(names, key=lambda name: _rank(name.kind)):
        if name.address in given:
            continue
        code = numbers.next(name, given)
        if code is None:
            continue
        check = _sum(check, code, name.address)
        entry = Issued(code, name.address, check, _short(name.title))
        given[name.address] = entry
        new.append(entry)
    return ledger_text([*ledger.issued, *new]), tuple(new)


def reword(ledger: Ledger, code: Code, title: str) -> str:
    """The ledger's text with another wording for a code whose meaning stayed the same."""
    return ledger_text(
        [
            replace(entry, title=_short(title)) if entry.code == code else entry
            for entry in ledger.issued
        ]
    )


def ledger_text(issued: Sequence[Issued]) -> str:
    """The file: the lines as given, the sums untouched, the count at the end."""
    lines = [*_INTRO]
    lines += [f"{e.code} {e.address} {e.check} {e.title}" for e in issued]
    last = issued[-1].check if issued else "geen"
    lines.append(f"# einde: {len(issued)} codes, {last}")
    return "\n".join(lines) + "\n"


def _rank(kind: EntryKind) -> int:
    """Whatever has a page above it comes after all pages."""
    return 1 if kind in (EntryKind.STEP, EntryKind.NODE) else 0


class _Numbers:
    """Hands out the next free number of each letter and page; a number is never given twice."""

    def __init__(self, ledger: Ledger) -> None:
        self._last: dict[str, int] = {}
        for entry in ledger.issued:
            letter, number, part = sort_key(entry.code)
            parent = parent_of(entry.code)
            key, value = (parent, part) if parent else (letter, number)
            self._last[key] = max(self._last.get(key, 0), value)

    def next(self, name: Name, given: Mapping[Address, Issued]) -> Code | None:
        if name.kind in (EntryKind.STEP, EntryKind.NODE):
            page = given.get(name.address.page)
            return Code(f"{page.code}.{self._count(page.code)}") if page else None
        kind = name.address.kind
        assert kind is not None, "only things on pages have codes"
        letter = LETTER_OF_KIND[kind]
        return Code(f"{letter}{self._count(letter)}")

    def _count(self, key: str) -> int:
        self._last[key] = self._last.get(key, 0) + 1
        return self._last[key]
