"""Fills in what only the whole guide knows: codes, positions, the titles of others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from guide.authoring.checks.phones import dial_number
from guide.authoring.entries import entries_of
from guide.authoring.parse.signals import ALL_FORMS
from guide.authoring.parsed import NO_CODE, Parsed
from guide.authoring.vocabulary import Registry, Vocabulary
from guide.core.content.address import Address, Kind
from guide.core.content.codes import Code
from guide.core.content.ids import FormId
from guide.core.content.records import (
    ChainLink,
    Checklist,
    Contact,
    Edition,
    Entry,
    Flow,
    Page,
    PageHead,
    Signal,
)
from guide.storage.writer import Guide

_STEP_WORD = "stap"


def in_order(pages: Iterable[Parsed]) -> list[Parsed]:
    """Pages by kind, then ``volgorde``, then title."""
    kinds = list(Kind)
    return sorted(
        pages,
        key=lambda p: (kinds.index(p.address.kind or Kind.FORM), p.order, str(p.address)),
    )


def assemble(
    pages: Sequence[Parsed],
    vocabulary: Vocabulary,
    registry: Registry,
    codes: Mapping[Address, Code],
    digest: str,
) -> Guide:
    """The guide of pages that have passed every check."""
    ordered = in_order(pages)
    finisher = _Finisher(ordered, vocabulary, codes)
    finished: list[Page] = []
    signals: list[Signal] = []
    entries: list[Entry] = []
    for parsed in ordered:
        page, own = finisher.finish(parsed)
        finished.append(page)
        signals += own
        entries += entries_of(parsed, page, own)
    names = {name.address for parsed in ordered for name in parsed.names}
    return Guide(
        edition=_edition(finished, signals, vocabulary, digest),
        sources=registry.sources,
        pages=finished,
        signals=signals,
        codes={code: address for address, code in codes.items() if address in names},
        entries=entries,
    )


class _Finisher:
    """Finishes one page after another; positions count up within a kind."""

    def __init__(
        self, ordered: Sequence[Parsed], vocabulary: Vocabulary, codes: Mapping[Address, Code]
    ) -> None:
        self._codes = codes
        self._titles = {role.id: role.title for role in vocabulary.roles}
        self._checklists = {
            parsed.page.role: parsed.address
            for parsed in reversed(ordered)
            if isinstance(parsed.page, Checklist)
        }
        self._forms = tuple(
            FormId(parsed.address.slug) for parsed in ordered if parsed.address.kind is Kind.FORM
        )
        self._positions: defaultdict[Kind | None, int] = defaultdict(int)

    def finish(self, parsed: Parsed) -> tuple[Page, list[Signal]]:
        page = self._page(parsed.page, self._head(parsed.page.head))
        return page, [self._signal(signal) for signal in parsed.signals]

    def _code(self, address: Address) -> Code:
        return self._codes.get(address, NO_CODE)

    def _head(self, head: PageHead) -> PageHead:
        position = self._positions[head.address.kind]
        self._positions[head.address.kind] += 1
        return replace(head, code=self._code(head.address), position=position)

    def _page(self, page: Page, head: PageHead) -> Page:
        match page:
            case Checklist():
                return self._checklist(page, head)
            case Flow():
                nodes = tuple(
                    replace(node, code=self._code(head.address.at(node.id))) for node in page.nodes
                )
                return replace(page, head=head, nodes=nodes)
            case Contact():
                return replace(page, head=head, phone_dial=dial_number(page.phone) or "")
            case _:
                return replace(page, head=head)

    def _checklist(self, page: Checklist, head: PageHead) -> Checklist:
        phases = tuple(
            replace(
                phase,
                steps=tuple(
                    replace(step, code=self._code(head.address.at(step.id))) for step in phase.steps
                ),
            )
            for phase in page.phases
        )
        chain = tuple(self._link(link, page) for link in page.chain)
        return replace(page, head=head, phases=phases, chain=chain)

    def _link(self, link: ChainLink, page: Checklist) -> ChainLink:
        """A place in the chain: the title and checklist of a role, or words as they are."""
        title = self._titles.get(link.title)  # type: ignore[call-overload]
        if title is None:
            return link
        is_self = link.title == page.role
        address = None if is_self else self._checklists.get(link.title)  # type: ignore[call-overload]
        return ChainLink(title, address, is_self)

    def _signal(self, signal: Signal) -> Signal:
        forms = self._forms if signal.forms == (ALL_FORMS,) else signal.forms
        return replace(signal, code=self._code(signal.address), forms=forms)


def _edition(
    pages: Sequence[Page], signals: Sequence[Signal], vocabulary: Vocabulary, digest: str
) -> Edition:
    return Edition(
        title=vocabulary.title,
        edition=vocabulary.edition,
        language=vocabulary.language,
        reviewed_until=min(page.head.review.reviewed for page in pages),
        due_first=min(page.head.review.due for page in pages),
        content_digest=digest,
        roles=vocabulary.roles,
        seen=vocabulary.seen,
        settings=vocabulary.settings,
        needs=vocabulary.needs,
        counts=_counts(pages, signals),
    )


def _counts(pages: Sequence[Page], signals: Sequence[Signal]) -> tuple[tuple[str, int], ...]:
    counts: Counter[str] = Counter()
    for page in pages:
        kind = page.head.address.kind
        assert kind is not None, "a page always has a kind"
        counts[kind.value] += 1
        if isinstance(page, Checklist):
            counts[_STEP_WORD] += len(page.steps)
    counts[Kind.SIGNAL.value] = len(signals)
    order = [kind.value for kind in Kind] + [_STEP_WORD]
    return tuple((word, counts[word]) for word in order)
