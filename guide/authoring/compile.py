"""From a folder of sources to a finished guide, as a row of steps that each add their findings.

A guide comes out only when nothing is wrong; everything that is wrong comes out at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from guide.authoring.assemble import assemble, in_order
from guide.authoring.checks.contacts import check_contacts
from guide.authoring.checks.emergency import check_emergency
from guide.authoring.checks.flow_calls import check_flow_calls
from guide.authoring.checks.links import check_links, check_unique
from guide.authoring.checks.phones import check_phones, check_written_numbers
from guide.authoring.checks.reviews import check_reviews
from guide.authoring.checks.roles import check_roles
from guide.authoring.checks.signals import check_signals
from guide.authoring.checks.vocabulary import check_words
from guide.authoring.codes import (
    Issued,
    Ledger,
    check_codes,
    codes_by_address,
    issue_codes,
    read_ledger,
)
from guide.authoring.method_file import MethodReading
from guide.authoring.names import Names, names_of
from guide.authoring.parse.page import read_page
from guide.authoring.parsed import Broken, Name, Parsed, ReadFile, Reference
from guide.authoring.partners import read_partners
from guide.authoring.render import Renderer
from guide.authoring.sharing import read_sharing
from guide.authoring.sources import (
    LEDGER,
    VOCABULARY,
    WEIGHING,
    ImageFile,
    SourceFile,
    Sources,
    read_sources,
)
from guide.authoring.synonyms import Rows, read_synonyms
from guide.authoring.vocabulary import (
    Registry,
    Vocabulary,
    read_registry,
    read_vocabulary,
)
from guide.authoring.weighing import read_weighing
from guide.authoring.wording import read_wording
from guide.core import diagnostics
from guide.core.assessment.method import Weighing
from guide.core.diagnostics import Diagnostic, Place, Severity, count_errors
from guide.core.handover.wording import Wording
from guide.core.partners import Partners
from guide.core.sharing import SharingGuide
from guide.storage.writer import Guide

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Compilation:
    """What compiling gave. ``guide`` is None when any finding is an error."""

    guide: Guide | None
    diagnostics: tuple[Diagnostic, ...]
    ledger: Ledger
    names: tuple[Name, ...]
    """Everything that needs a code, in the order codes are given out."""
    digest: str

    @property
    def error_count(self) -> int:
        return count_errors(self.diagnostics)

    def findings_of(self, file: str) -> tuple[Diagnostic, ...]:
        """The findings of one file, named as in their places."""
        return tuple(d for d in self.diagnostics if d.place.file == file)

    def new_ledger(self) -> tuple[str, tuple[Issued, ...]]:
        """The text of codes.txt with a code for everything, and the codes that are new."""
        return issue_codes(self.ledger, self.names)


@dataclass(slots=True)
class Cache:
    """What was read before, by the content it was read from; makes a preview refresh at once."""

    pages: dict[tuple[str, str], ReadFile] = field(default_factory=dict)
    vocabularies: dict[str, tuple[Vocabulary, tuple[Diagnostic, ...]]] = field(default_factory=dict)
    registries: dict[str, tuple[Registry, tuple[Diagnostic, ...]]] = field(default_factory=dict)
    weighings: dict[str, MethodReading[Weighing]] = field(default_factory=dict)
    wordings: dict[str, MethodReading[Wording]] = field(default_factory=dict)
    synonyms: dict[str, MethodReading[Rows]] = field(default_factory=dict)
    sharings: dict[str, MethodReading[SharingGuide]] = field(default_factory=dict)
    chains: dict[str, MethodReading[Partners]] = field(default_factory=dict)


def compile_guide(folder: Path, today: date, cache: Cache | None = None) -> Compilation:
    """Read, check and assemble everything in ``folder``."""
    sources, findings = read_sources(folder)
    return _Compiler(sources, today, cache or Cache(), list(findings)).run()


class _Compiler:
    """One run over one set of sources."""

    def __init__(
        self, sources: Sources, today: date, cache: Cache, findings: list[Diagnostic]
    ) -> None:
        self._sources = sources
        self._today = today
        self._cache = cache
        self._findings = findings

    def run(self) -> Compilation:
        vocabulary = self._vocabulary()
        registry = self._registry()
        weighing = self._method(self._sources.weighing, self._cache.weighings, read_weighing)
        wording = self._method(self._sources.wording, self._cache.wordings, read_wording)
        synonyms = self._method(self._sources.synonyms, self._cache.synonyms, read_synonyms)
        sharing = self._method(self._sources.sharing, self._cache.sharings, read_sharing)
        partners = self._method(self._sources.partners, self._cache.chains, read_partners)
        methods = (*weighing.references, *sharing.references, *partners.references)
        results = self._pages(vocabulary.severities)
        names = names_of(results)
        pages = in_order(names.pages.values())
        ledger = self._ledger()
        self._check(results, pages, names, vocabulary, registry, methods)
        self._check_weighing(pages, weighing)
        needing = tuple(name for page in pages for name in page.names)
        self._findings += check_codes(ledger, needing, LEDGER)
        found = self._finished(vocabulary.severities)
        guide = None
        if not count_errors(found):
            codes = codes_by_address(ledger)
            guide = replace(
                assemble(pages, vocabulary, registry, codes, self._sources.digest),
                weighing=weighing.record,
                wording=wording.record,
                synonyms=synonyms.record or (),
                sharing=sharing.record,
                partners=partners.record,
                holidays=vocabulary.holidays,
            )
        return Compilation(guide, found, ledger, needing, self._sources.digest)

    def _vocabulary(self) -> Vocabulary:
        file = self._sources.vocabulary
        key = file.digest if file else ""
        if key not in self._cache.vocabularies:
            self._cache.vocabularies = {key: read_vocabulary(file)}
        vocabulary, findings = self._cache.vocabularies[key]
        self._findings += findings
        return vocabulary

    def _registry(self) -> Registry:
        file = self._sources.registry
        key = file.digest if file else ""
        if key not in self._cache.registries:
            self._cache.registries = {key: read_registry(file)}
        registry, findings = self._cache.registries[key]
        self._findings += findings
        return registry

    def _method(
        self,
        file: SourceFile | None,
        known: dict[str, MethodReading[T]],
        read: Callable[[SourceFile | None], MethodReading[T]],
    ) -> MethodReading[T]:
        """A file of its own, read anew only when it has changed."""
        key = file.digest if file else ""
        reading = known.get(key) or read(file)
        known.clear()
        known[key] = reading
        self._findings += reading.findings
        return reading

    def _ledger(self) -> Ledger:
        file = self._sources.ledger
        if file is None:
            return Ledger()
        ledger, findings = read_ledger(file.text, file.path)
        self._findings += findings
        return ledger

    def _pages(self, severities: Mapping[str, Severity]) -> list[Parsed | Broken]:
        """Every page, read anew only when it (or a picture beside the pages) has changed."""
        renderer = Renderer(self._sources.images)
        images = _digest_of(self._sources.images.values())
        kept: dict[tuple[str, str], ReadFile] = {}
        for file in self._sources.pages:
            key = (file.path, file.digest + images)
            kept[key] = self._cache.pages.get(key) or read_page(file, renderer)
        self._cache.pages = kept
        results: list[Parsed | Broken] = []
        for read in kept.values():
            self._findings += read.findings
            results.append(read.result(severities))
        return results

    def _check(
        self,
        results: Sequence[Parsed | Broken],
        pages: Sequence[Parsed],
        names: Names,
        vocabulary: Vocabulary,
        registry: Registry,
        methods: Iterable[Reference],
    ) -> None:
        references = [ref for result in results for ref in result.references]
        references += (*vocabulary.references, *methods)
        self._findings += check_unique(results, names)
        self._findings += check_links(references, names, vocabulary)
        self._findings += check_words(references, vocabulary, registry, names)
        self._findings += check_reviews(pages, self._today)
        self._findings += check_phones(pages)
        self._findings += check_written_numbers(self._sources.written)
        self._findings += check_roles(pages, vocabulary, names)
        self._findings += check_contacts(pages, names, vocabulary, Place(VOCABULARY), self._today)
        self._findings += check_flow_calls(pages)
        if self._sources.pages:
            self._findings += check_emergency(pages, names, Place(VOCABULARY))

    def _check_weighing(self, pages: Sequence[Parsed], weighing: MethodReading[Weighing]) -> None:
        # a file that is there and cannot be read has its own finding
        is_there = weighing.record or any(d.place.file == WEIGHING for d in self._findings)
        self._findings += check_signals(pages, Place(WEIGHING), has_weighing=bool(is_there))

    def _finished(self, severities: Mapping[str, Severity]) -> tuple[Diagnostic, ...]:
        """The findings in order, with the severities of gids.yaml and the lines they point at."""
        lines = {file.path: file.text.split("\n") for file in self._sources.texts}
        softened = (
            replace(d, severity=severities[d.code]) if d.code in severities else d
            for d in self._findings
        )
        return tuple(_with_excerpt(d, lines) for d in diagnostics.in_order(softened))


def _digest_of(images: Iterable[ImageFile]) -> str:
    return "".join(sorted(f"{image.path}{image.digest}" for image in images))


def _with_excerpt(finding: Diagnostic, lines: Mapping[str, Sequence[str]]) -> Diagnostic:
    text = lines.get(finding.place.file, ())
    if not 0 < finding.place.line <= len(text):
        return finding
    return replace(finding, excerpt=text[finding.place.line - 1].expandtabs(4).rstrip())
