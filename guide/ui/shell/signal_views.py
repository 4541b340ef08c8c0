"""Groups all signals for the three ways in of the page *Signalen*."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from guide.core.content.address import Kind
from guide.core.content.ids import FormId, RoleId, SignalId
from guide.core.content.records import Signal, Word
from guide.services.library import Library
from guide.ui.pages.signal_list import SignalRow
from guide.ui.pages.signals import SignalsView

Group = tuple[str, str, tuple[SignalRow, ...]]


def signals_view(library: Library, ticked: tuple[SignalId, ...], role: RoleId) -> SignalsView:
    """What the page shows; the settings of the role stand first."""
    rows = _rows(library)
    edition = library.edition
    own = library.role(role)
    first = own.settings if own else ()
    settings = sorted(edition.settings, key=lambda word: word.id not in first)
    forms = [Word(head.address.slug, head.title) for head in library.heads(Kind.FORM)]
    emergency = library.emergency_contacts
    return SignalsView(
        ways=(
            _grouped(edition.seen, rows, lambda signal, word: signal.seen == word),
            _grouped(settings, rows, lambda signal, word: word in signal.settings),
            _grouped(forms, rows, lambda signal, word: FormId(word) in signal.forms),
        ),
        ticked=ticked,
        urgent=emergency[0] if emergency else None,
        advice=library.advice_contact,
    )


def _rows(library: Library) -> tuple[SignalRow, ...]:
    ids = {source for signal in library.signals for source in signal.sources}
    titles = {
        source.id: ", ".join(filter(None, [source.publisher, source.title]))
        for source in library.sources(tuple(sorted(ids)))
    }
    return tuple(
        SignalRow(signal, "; ".join(titles[s] for s in signal.sources if s in titles))
        for signal in library.signals
    )


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
