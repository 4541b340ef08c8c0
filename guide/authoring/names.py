"""What exists: every address and fragment of the guide, those of broken pages included."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from guide.authoring.parsed import Broken, Name, Parsed
from guide.authoring.suggest import nearest
from guide.core.content.address import Address, Kind

_KIND_WORDS = frozenset(kind.value for kind in Kind)


@dataclass(frozen=True, slots=True)
class Names:
    """Every name in the guide."""

    pages: dict[Address, Parsed]
    """The first page with each address."""
    signals: dict[str, Name]
    broken: tuple[Broken, ...]

    def has_page(self, address: Address) -> bool:
        """Whether a page exists; one that is broken exists as well."""
        return address.page in self.pages or self.broken_page(address) is not None

    def broken_page(self, address: Address) -> Broken | None:
        for page in self.broken:
            if page.kind in (None, address.kind) and address.slug in page.slugs:
                return page
        return None

    def has_signal(self, slug: str) -> bool:
        if slug in self.signals:
            return True
        return any(slug in page.ids for page in self.broken if page.kind in (None, Kind.SIGNALS))

    def has(self, address: Address) -> bool:
        """Whether something can be opened at an address, the fragment left aside."""
        if address.kind is None:
            return True
        if address.kind is Kind.SIGNAL:
            return self.has_signal(address.slug)
        return self.has_page(address)

    def has_fragment(self, address: Address) -> bool:
        """Whether the place on the page exists; of a broken page every place does."""
        if not address.fragment or address.kind in (None, Kind.SIGNAL):
            return not address.fragment
        page = self.pages.get(address.page)
        if page is None:
            return True
        return address.fragment in page.anchors

    def slugs(self, kind: Kind) -> frozenset[str]:
        """The ids of all pages of a kind."""
        if kind is Kind.SIGNAL:
            return frozenset(self.signals)
        known = {address.slug for address in self.pages if address.kind is kind}
        for page in self.broken:
            if page.kind in (None, kind):
                known |= page.slugs
        return frozenset(known)

    def near(self, target: str) -> tuple[str, ...]:
        """What an author may have meant by an address, with the file it stands in."""
        kind_word, slash, slug = target.partition("/")
        if slash and kind_word in _KIND_WORDS:
            own = nearest(slug.partition("#")[0], self.slugs(Kind(kind_word)))
            if own:
                return tuple(self._shown(Address(Kind(kind_word), name)) for name in own)
            same = [a for a in self.pages if a.slug == slug.partition("#")[0]]
            if same:
                return tuple(self._shown(address) for address in sorted(same)[:3])
        known = [str(address) for address in self.pages]
        known += [f"{Kind.SIGNAL.value}/{slug}" for slug in self.signals]
        if not slash:
            by_slug = sorted(name for name in known if name.partition("/")[2] == target)
            if by_slug:
                return tuple(self._shown(Address.parse(name)) for name in by_slug[:3])
        return tuple(self._shown(Address.parse(name)) for name in nearest(target, known))

    def _shown(self, address: Address) -> str:
        file = ""
        if address.kind is Kind.SIGNAL:
            name = self.signals.get(address.slug)
            file = name.place.file if name else ""
        elif address in self.pages:
            file = self.pages[address].file
        return f"‘{address}’ ({file})" if file else f"‘{address}’"


def names_of(results: Sequence[Parsed | Broken]) -> Names:
    """Everything that the pages name; of two with the same name the first counts."""
    pages: dict[Address, Parsed] = {}
    signals: dict[str, Name] = {}
    for page in _parsed(results):
        pages.setdefault(page.address, page)
        for name in page.names:
            if name.address.kind is Kind.SIGNAL:
                signals.setdefault(name.address.slug, name)
    broken = tuple(result for result in results if isinstance(result, Broken))
    return Names(pages, signals, broken)


def _parsed(results: Iterable[Parsed | Broken]) -> Iterable[Parsed]:
    return (result for result in results if isinstance(result, Parsed))
