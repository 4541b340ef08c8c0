"""Every link leads somewhere, and every address is given out once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.authoring import messages
from guide.authoring.names import Names
from guide.authoring.parsed import Broken, Parsed, Reference, RefKind
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Placed
from guide.authoring.vocabulary import Vocabulary
from guide.core.content.address import Address, BadAddress, Kind, Section
from guide.core.diagnostics import Diagnostic

_ALL_SIGNALS = Address.of_section(Section.SIGNALS)
_A_PAGE = {
    Kind.FORM: "die vorm",
    Kind.SIGNALS: "die pagina met signalen",
    Kind.SIGNAL: "dat signaal",
    Kind.CHECKLIST: "die checklist",
    Kind.FLOW: "dat stappenplan",
    Kind.CONTACT: "dat contact",
    Kind.CASE: "die casus",
    Kind.BARRIER: "die barrière",
    Kind.CARD: "die toonkaart",
    Kind.TERM: "dat begrip",
    Kind.REFERENCE: "die pagina",
    Kind.DOOR: "die deur",
    Kind.ROUTE: "die route",
    Kind.FIGURES: "die pagina met cijfers",
    Kind.TEMPLATE: "dat sjabloon",
}


def check_links(
    references: Iterable[Reference], names: Names, vocabulary: Vocabulary
) -> Iterable[Diagnostic]:
    """Links whose page, or whose place on a page, does not exist."""
    for reference in references:
        if reference.kind in (RefKind.LINK, RefKind.SIGNAL):
            yield from _check_link(reference, names, vocabulary)


def _check_link(reference: Reference, names: Names, vocabulary: Vocabulary) -> Iterable[Diagnostic]:
    target = reference.target
    try:
        address = Address.parse(target.value)
    except BadAddress:
        yield messages.LINK_NO_ADDRESS.at(
            target.place, target=target.value, suggestions=names.near(target.value)
        )
        return
    if reference.kind is RefKind.SIGNAL and address.kind is not Kind.SIGNAL:
        yield messages.NOT_A_SIGNAL.at(target.place, target=target.value)
    elif not names.has(address):
        assert address.kind is not None, "a section always exists"
        yield messages.LINK_UNKNOWN.at(
            target.place,
            target=target.value,
            what=_A_PAGE[address.kind],
            suggestions=names.near(target.value),
        )
    elif address.fragment and address.page == _ALL_SIGNALS:
        yield from _check_choice(target, address, names, vocabulary)
    elif not names.has_fragment(address):
        yield _fragment_unknown(target, address, names)


def _check_choice(
    target: Placed[str], address: Address, names: Names, vocabulary: Vocabulary
) -> Iterable[Diagnostic]:
    """What the list of signals is narrowed down to: a form, a setting or a kind of sight."""
    if not vocabulary.is_whole:
        return
    words = {word.id for word in (*vocabulary.settings, *vocabulary.seen)}
    known = words | names.slugs(Kind.FORM)
    if address.fragment not in known:
        yield messages.CHOICE_UNKNOWN.at(
            target.place,
            word=address.fragment,
            suggestions=quoted(str(address.at(n)) for n in nearest(address.fragment, known)),
        )


def _fragment_unknown(target: Placed[str], address: Address, names: Names) -> Diagnostic:
    page = names.pages.get(address.page)
    near = nearest(address.fragment, page.anchors) if page else ()
    return messages.ANCHOR_UNKNOWN.at(
        target.place,
        page=address.page,
        fragment=address.fragment,
        suggestions=quoted(str(address.at(fragment)) for fragment in near),
    )


def check_unique(results: Sequence[Parsed | Broken], names: Names) -> Iterable[Diagnostic]:
    """Addresses and signal ids that two pages claim."""
    for result in results:
        if not isinstance(result, Parsed):
            continue
        first = names.pages[result.address]
        if first is not result:
            yield messages.PAGE_TWICE.at(result.id_place, address=result.address, other=first.file)
        for name in result.names:
            if name.address.kind is not Kind.SIGNAL:
                continue
            known = names.signals[name.address.slug]
            if known is not name:
                yield messages.SIGNAL_TWICE.at(name.place, id=name.address.slug, other=known.place)
