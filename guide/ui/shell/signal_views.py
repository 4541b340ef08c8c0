"""What the page *Signalen* and the page *Uw beeld* show: signals grouped, and weighed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from guide.core.assessment.picture import Picture
from guide.core.content.address import Address, Kind
from guide.core.content.ids import FormId, RoleId, SourceId
from guide.core.content.records import Signal, Word
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.names import ENTRY_ICONS
from guide.ui.pages.picture import PictureView
from guide.ui.pages.signal_list import SignalRow
from guide.ui.pages.signals import SignalLink, SignalsView

Group = tuple[str, str, tuple[SignalRow, ...]]

_TELLS_APART = Address(Kind.REFERENCE, "verschil")
"""The page of contrasts; offered beside the list when the guide has it."""


def signals_view(desk: Desk, library: Library, role: RoleId) -> SignalsView:
    """What the page shows; the settings of the role stand first."""
    rows = _rows(library)
    edition = library.edition
    own = library.role(role)
    first = own.settings if own else ()
    settings = sorted(edition.settings, key=lambda word: word.id not in first)
    forms = [Word(head.address.slug, head.title) for head in library.heads(Kind.FORM)]
    return SignalsView(
        ways=(
            _grouped(edition.seen, rows, lambda signal, word: signal.seen == word),
            _grouped(settings, rows, lambda signal, word: word in signal.settings),
            _grouped(forms, rows, lambda signal, word: FormId(word) in signal.forms),
        ),
        ticked=desk.signal_ticks.ticked,
        picture=picture_of(desk),
        links=tuple(_links(library)),
    )


def picture_of(desk: Desk) -> Picture | None:
    """What was ticked in this sitting, weighed; None when the guide cannot weigh."""
    if desk.assessor is None or desk.library is None:
        return None
    own = desk.library.role(RoleId(desk.settings.current.role))
    return desk.assessor.picture(
        desk.signal_ticks.ticked, desk.handover.circumstances, own.settings if own else ()
    )


def picture_view(desk: Desk, library: Library) -> PictureView | None:
    """What the page *Uw beeld* shows; None when the guide cannot weigh."""
    picture = picture_of(desk)
    weighing = library.weighing
    if picture is None or weighing is None:
        return None
    return PictureView(
        picture=picture,
        weighing=weighing,
        forms={FormId(head.address.slug): head.title for head in library.heads(Kind.FORM)},
        sources=library.sources(weighing.sources),
    )


def _links(library: Library) -> Iterable[SignalLink]:
    """Routes through a building, and the page that tells look-alikes apart."""
    for head in library.heads(Kind.ROUTE):
        yield SignalLink(head.title, "footprints", head.address)
    entry = library.entry(_TELLS_APART)
    if entry is not None:
        yield SignalLink(entry.title, ENTRY_ICONS[entry.kind], entry.address)


def _rows(library: Library) -> tuple[SignalRow, ...]:
    ids = {
        source for signal in library.signals for source in (*signal.sources, *signal.remark_sources)
    }
    titles = {
        source.id: ", ".join(filter(None, [source.publisher, source.title]))
        for source in library.sources(tuple(sorted(ids)))
    }
    return tuple(
        SignalRow(signal, _named(signal.sources, titles), _named(signal.remark_sources, titles))
        for signal in library.signals
    )


def _named(ids: Iterable[SourceId], titles: dict[SourceId, str]) -> str:
    return "; ".join(titles[source] for source in ids if source in titles)


def _grouped(
    words: Iterable[Word], rows: tuple[SignalRow, ...], belongs: Callable[[Signal, str], bool]
) -> tuple[Group, ...]:
    """The rows under each word, without words that have none."""
    groups = []
    for word in words:
        own = tuple(row for row in rows if belongs(row.signal, word.id))
        if own:
            groups.append((word.id, word.title, own))
    return tuple(groups)
