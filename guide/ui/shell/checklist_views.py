"""The checklists: what they show, and what is done there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from guide.core.content.address import Address, Kind, Section
from guide.core.content.ids import RoleId, StepId
from guide.core.content.records import Checklist
from guide.core.partners import Partner
from guide.services.changes import Change, Topic
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.i18n import translate
from guide.ui.pages.checklist import TURNED, ChecklistPage, ChecklistView
from guide.ui.pages.checklist_steps import Done
from guide.ui.pages.checklist_turned import TurnedPage, TurnedView
from guide.ui.pages.page import Page
from guide.ui.shell.partner_views import partner_of
from guide.ui.theme.theme import Theme

NEEDS = "nodig"
"""The section of a checklist that says what the role needs of others."""


class ChecklistWork(QObject):
    """Builds checklists, and carries what is ticked and added to the services.

    Signals: ``said(str)`` with words for the user; ``undo_offered(str, object)`` with words and
    what brings back what was taken away.
    """

    said = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def use(self, desk: Desk) -> None:
        """Work with other services from now on."""
        self._desk = desk

    # -- pages --------------------------------------------------------------------------------

    def build(self, library: Library, address: Address, theme: Theme) -> Page | None:
        """The checklist, or at its own place what the next partner needs of it."""
        checklist = library.checklist(address)
        if checklist is None:
            return None
        turned = turned_view(self._desk, library, checklist)
        if address.fragment == TURNED and turned is not None:
            return TurnedPage(theme, turned, address)
        page = ChecklistPage(
            theme,
            ChecklistView(
                checklist=checklist,
                contacts=self._desk.contact_book.resolve_all(s.contact for s in checklist.steps),
                sources=library.sources(checklist.head.sources),
                done=self._done(checklist),
                next_title=turned.title if turned else "",
                has_partners=library.partners is not None,
                can_hand_over=Section.HANDOVER in library.sections,
                today=self._desk.clock.today(),
            ),
        )
        page.step_ticked.connect(self._on_tick)
        page.step_added.connect(self._on_added)
        page.step_removed.connect(self._on_removed)
        page.restarted.connect(self._on_restart)
        return page

    def refresh(self, page: Page, change: Change) -> None:
        """Let the page show what changed, if it is one of ours."""
        if change.topic is not Topic.STEP_TICKS or not isinstance(page, ChecklistPage):
            return
        library = self._desk.library
        checklist = library.checklist(page.address) if library else None
        if checklist is not None and change.subject in (None, page.address.page):
            page.show_done(self._done(checklist))

    def _done(self, checklist: Checklist) -> Done:
        ticks = self._desk.step_ticks
        address = checklist.head.address
        return Done(ticks.ticked(address), ticks.own(address), ticks.progress(checklist))

    # -- what the user does -------------------------------------------------------------------

    def _on_tick(self, checklist: Address, step_id: str, ticked: bool) -> None:
        self._desk.step_ticks.set(checklist, StepId(step_id), ticked)

    def _on_added(self, checklist: Address, typed: str) -> None:
        if self._desk.step_ticks.add_own(checklist, typed) is None:
            self.said.emit(translate("Checklist", "Er kunnen geen stappen meer bij."))

    def _on_removed(self, checklist: Address, step_id: str) -> None:
        ticks = self._desk.step_ticks
        taken = ticks.take_away(checklist, StepId(step_id))
        if taken is None:
            return

        def bring_back() -> None:
            ticks.put_back(checklist, taken)

        self.undo_offered.emit(translate("Notice", "De stap is weggehaald."), bring_back)

    def _on_restart(self, checklist: Address) -> None:
        ticks = self._desk.step_ticks
        before = ticks.clear(checklist)

        def bring_back() -> None:
            ticks.restore(checklist, before)

        self.undo_offered.emit(translate("Notice", "Alle stappen zijn uitgevinkt."), bring_back)


def turned_view(desk: Desk, library: Library, checklist: Checklist) -> TurnedView | None:
    """What the next partner in the chain needs; None when the guide does not say."""
    for address in _following(library, checklist):
        theirs = library.checklist(address)
        needs = next((s for s in theirs.sections if s.anchor == NEEDS), None) if theirs else None
        if theirs is None or needs is None:
            continue
        partner = partner_of(library.partners, theirs.role) if library.partners else None
        return TurnedView(
            checklist=checklist,
            title=_title(library, theirs.role, partner),
            needs_html=needs.body_html,
            theirs=address,
            contact=desk.contact_book.resolve(partner.contact)
            if partner and partner.contact
            else None,
        )
    return None


def _following(library: Library, checklist: Checklist) -> list[Address]:
    """Checklists of who comes after this role: in its own chain, then in the chain of all."""
    here = next((n for n, link in enumerate(checklist.chain) if link.is_self), -1)
    links = (link.address for link in checklist.chain[here + 1 :])
    found = [address for address in links if address and address.kind is Kind.CHECKLIST]
    chain = library.partners
    own = partner_of(chain, checklist.role) if chain else None
    receivers = [chain.partner(h.receiver) for h in chain.given_by(own.id)] if chain and own else []
    roles = [partner.role for partner in receivers if partner and partner.role]
    found += [address for role in roles if (address := library.checklist_of(role))]
    return [address for address in found if address != checklist.head.address]


def _title(library: Library, role: RoleId, partner: Partner | None) -> str:
    if partner is not None:
        return partner.title
    known = library.role(role)
    return known.title if known else str(role)
