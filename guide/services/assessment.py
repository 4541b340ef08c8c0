"""Weighs the signals somebody ticked, and finds whom to call about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from guide.core.assessment.method import Level, Weighing
from guide.core.assessment.missing import to_ask, to_look_at
from guide.core.assessment.picture import Picture
from guide.core.assessment.weigh import Assessment, Circumstances, assess, words_of
from guide.core.content.address import Kind
from guide.core.content.ids import SettingId, SignalId
from guide.core.content.records import Contact, Signal
from guide.core.nearest import nearest
from guide.services.contact_book import ContactBook
from guide.services.library import Library

_NOTHING_MORE = Circumstances()


class UnknownSignal(ValueError):
    """There is no signal with this id; ``nearest`` are those that look like it."""

    def __init__(self, wanted: str, nearest: tuple[str, ...]) -> None:
        super().__init__(wanted)
        self.wanted = wanted
        self.nearest = nearest


class Assessor:
    """Weighs by the method in the guide. Methods may raise `UnusableGuide`."""

    def __init__(self, library: Library, book: ContactBook) -> None:
        self._library = library
        self._book = book

    @cached_property
    def _by_id(self) -> dict[str, Signal]:
        return {signal.id: signal for signal in self._library.signals}

    @cached_property
    def _form_count(self) -> int:
        return len(self._library.heads(Kind.FORM))

    @property
    def weighing(self) -> Weighing | None:
        """The method; None when the content holds none, and then nothing is weighed."""
        return self._library.weighing

    def picture(
        self,
        ticked: Iterable[SignalId],
        circumstances: Circumstances = _NOTHING_MORE,
        settings: Sequence[SettingId] = (),
    ) -> Picture | None:
        """What the ticked signals come to; ticks on signals that are gone do not count."""
        weighing = self.weighing
        if weighing is None:
            return None
        signals = tuple(self._by_id[name] for name in ticked if name in self._by_id)
        found = assess(weighing, signals, circumstances, self._form_count)
        return Picture(
            ticked=signals,
            circumstances=circumstances,
            assessment=found,
            words=words_of(weighing, found.level),
            contacts=self._contacts(found),
            ask=to_ask(signals),
            look=to_look_at(self._library.signals, signals, found, settings),
        )

    def known(self, names: Iterable[str]) -> tuple[SignalId, ...]:
        """The ids in ``names`` (``signaal/`` may stand before them), each once.

        Raises `UnknownSignal` for the first that the guide does not have.
        """
        ids = dict.fromkeys(name.removeprefix(f"{Kind.SIGNAL.value}/") for name in names)
        for name in ids:
            if name not in self._by_id:
                raise UnknownSignal(name, nearest(name, self._by_id))
        return tuple(SignalId(name) for name in ids)

    def _contacts(self, found: Assessment) -> tuple[Contact, ...]:
        line = found.decisive
        resolved = self._book.resolve(line.contact)
        nearest = self._book.nearest(line.need, resolved.whom if resolved else None)
        return (*nearest, *self._emergency(found, nearest))

    def _emergency(self, found: Assessment, already: tuple[Contact, ...]) -> tuple[Contact, ...]:
        """Who calls now must also see the number for when every second counts."""
        first = self._library.emergency_contacts[:1]
        return first if found.level is Level.CALL and first and first[0] not in already else ()
