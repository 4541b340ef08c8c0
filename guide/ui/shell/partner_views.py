"""*Mag ik dit delen?*, *Ketenpartners* and the checklists: what they show, what is done there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from guide.core.content.address import Address, Kind
from guide.core.content.ids import RoleId
from guide.core.partners import Partner, Partners
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.pages.page import Page
from guide.ui.pages.partners import PartnersPage
from guide.ui.pages.partners_panel import PartnersView
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
        self._partner = ""
        self._wants_drawing: bool | None = None

    def use(self, desk: Desk) -> None:
        """Work with other services from now on."""
        self._desk = desk

    def forget(self) -> None:
        """Leave no trace of what was chosen."""
        self._pair = None
        self._partner = ""
        self._wants_drawing = None

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

    # -- partners -----------------------------------------------------------------------------

    def partners(self, library: Library, theme: Theme) -> Page | None:
        """The page; None when the guide has no chain."""
        chain = library.partners
        if chain is None or not chain.partners:
            return None
        own = partner_of(chain, RoleId(self._desk.settings.current.role))
        known = chain.partner(self._partner)
        chosen = known or own or chain.partners[0]
        ids = tuple(dict.fromkeys(s for partner in chain.partners for s in partner.sources))
        view = PartnersView(
            chain=chain,
            chosen=chosen.id,
            own=own.id if own else "",
            checklists=_checklists(library, chain),
            contacts=self._desk.contact_book.resolve_all(p.contact for p in chain.partners),
            sources={source.id: source for source in library.sources(ids)},
        )
        page = PartnersPage(theme, view, self._wants_drawing)
        page.partner_chosen.connect(self._on_partner)
        page.way_chosen.connect(self._on_way)
        return page

    def _on_partner(self, partner_id: str) -> None:
        self._partner = partner_id

    def _on_way(self, wants_drawing: bool) -> None:
        self._wants_drawing = wants_drawing


def partner_of(chain: Partners, role: RoleId) -> Partner | None:
    """The partner that a role is; None for a role outside the chain, or none."""
    return next((p for p in chain.partners if role and p.role == role), None)


def _checklists(library: Library, chain: Partners) -> dict[str, Address]:
    found = {}
    for partner in chain.partners:
        checklist = library.checklist_of(partner.role) if partner.role else None
        if checklist is not None:
            found[partner.id] = checklist
    return found
