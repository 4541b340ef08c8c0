"""*Mag ik dit delen?*, *Ketenpartners* and the checklists: what they show, what is done there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from guide.core.content.address import Address, Kind
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.pages.page import Page
from guide.ui.pages.sharing import SharingPage, SharingView, preset_giver
from guide.ui.theme.theme import Theme

_ON_SHARING = Address(Kind.REFERENCE, "delen")
"""The page on sharing safely; offered when the guide has it."""


class ChainWork(QObject):
    """Builds the pages on the chain, and remembers for this sitting what was chosen there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pair: tuple[str, str] | None = None

    def use(self, desk: Desk) -> None:
        """Work with other services from now on."""
        self._desk = desk

    def forget(self) -> None:
        """Leave no trace of what was chosen."""
        self._pair = None

    # -- sharing ------------------------------------------------------------------------------

    def sharing(self, library: Library, theme: Theme) -> Page | None:
        """The page; None when the guide has no rules on sharing."""
        guide = library.sharing
        if guide is None:
            return None
        own = preset_giver(guide.givers, self._desk.settings.current.role)
        giver, receiver = self._pair or (own, "")
        ids = tuple(dict.fromkeys(source for rule in guide.rules for source in rule.sources))
        view = SharingView(
            guide=guide,
            giver=giver,
            receiver=receiver,
            sources={source.id: source for source in library.sources(ids)},
            more=_ON_SHARING if library.has(_ON_SHARING) else None,
        )
        page = SharingPage(theme, view)
        page.pair_chosen.connect(self._on_pair)
        return page

    def _on_pair(self, giver: str, receiver: str) -> None:
        self._pair = (giver, receiver)
