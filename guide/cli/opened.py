"""Opens the compiled guide for the commands that read it, and finds what people name in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from guide.authoring.suggest import nearest, quoted
from guide.cli.places import default_guide
from guide.cli.status import Refused, refused
from guide.core.content.address import Address, BadAddress, Kind, Section
from guide.core.content.codes import read_code
from guide.core.content.records import EntryKind, Flow, Signal
from guide.services.finder import Finder
from guide.services.library import Library
from guide.storage.reader import DAMAGED, FOREIGN, MISSING, NEWER, GuideReader, UnusableGuide

_WHY = {
    MISSING: "Er is geen gecompileerde gids in {path}. Maak hem met: zakgids-redactie build.",
    DAMAGED: "De gids in {path} is beschadigd. Maak hem opnieuw met: zakgids-redactie build.",
    NEWER: "De gids in {path} is van een nieuwere versie dan dit programma.",
    FOREIGN: "Het bestand {path} is geen Zakgids.",
}


_MOST_SHOWN = 80


@dataclass(frozen=True, slots=True)
class Opened:
    """A compiled guide that is open for reading."""

    library: Library
    finder: Finder

    def address(self, words: str) -> Address:
        """The address in ``words``, which may be a code; raises `Refused` when there is none."""
        if read_code(words):
            return self._address_of_code(words)
        try:
            address = Address.parse(words)
        except BadAddress as error:
            raise self._unknown(words) from error
        if not self.library.has(address):
            raise self._unknown(words)
        return address

    def flow(self, words: str) -> tuple[Address, Flow]:
        """The flow that ``words`` name by id, address or code, and the address they stand for.

        Raises `Refused`, naming the flows there are.
        """
        flows = {head.address.slug: head.address for head in self.library.heads(Kind.FLOW)}
        address = flows.get(words) or self.address(words)
        flow = self.library.flow(address)
        if flow is None:
            near = quoted(map(str, flows.values()))
            raise refused(f"‘{address}’ is geen stappenplan.", near)
        return address, flow

    def _address_of_code(self, words: str) -> Address:
        address = self.library.address_of_code(words)
        if address is None:
            raise Refused(f"De code ‘{words.strip()}’ is nog van niets in deze gids.")
        return address

    def _unknown(self, words: str) -> Refused:
        words = words.strip()[:_MOST_SHOWN]
        known = [entry.address for kind in EntryKind for entry in self.library.entries(kind)]
        return refused(f"‘{words}’ is geen adres in deze gids.", quoted(_meant(words, known)))


def _meant(words: str, known: list[Address]) -> tuple[str, ...]:
    """The addresses somebody may have meant: by id alone, by likeness, by likeness of the id."""
    by_slug = {a.slug: str(a) for a in reversed(known) if not a.fragment}
    if words in by_slug:
        return (by_slug[words],)
    sections = [section.value for section in Section]
    near = nearest(words, [*map(str, known), *sections])
    return near or tuple(by_slug[slug] for slug in nearest(words, by_slug))


def signals_about(address: Address, library: Library) -> tuple[Signal, ...]:
    """The signals that stand on a page of signals, or belong to a form of exploitation."""
    if address.kind is Kind.FORM:
        return library.signals_of_form(address)
    return tuple(signal for signal in library.signals if signal.group == address.page)


@contextmanager
def opened(path: Path | None) -> Iterator[Opened]:
    """The guide at ``path``, or the one that belongs to this program; raises `Refused`."""
    try:
        reader = GuideReader(path or default_guide())
        try:
            library = Library(reader)
            yield Opened(library, Finder(library, reader))
        finally:
            reader.close()
    except UnusableGuide as error:
        raise Refused(_WHY[error.problem].format(path=error.path)) from error
