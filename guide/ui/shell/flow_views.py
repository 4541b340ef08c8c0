"""What the pages of flows show, and what is done on them: move, open another flow, undo."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from guide.core.content.address import Address, Kind
from guide.core.content.ids import RoleId
from guide.core.content.records import Contact, Flow, NodeKind
from guide.core.flow.road import Road, is_doorway
from guide.services.contact_book import Resolved
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.pages.flow import FlowPage, FlowView
from guide.ui.pages.flow_call import Call
from guide.ui.pages.flow_stage import StageView
from guide.ui.pages.page import Page
from guide.ui.theme.theme import Theme

_MOST_NEARER = 2
"""So many contacts nearer than the one the flow names; more would hide that one."""


class FlowWork(QObject):
    """Carries what somebody does in a flow to the services.

    Signals: ``undo_offered(str, object)`` with words and what brings back what was before.
    """

    undo_offered = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._flows: dict[Address, Flow] = {}
        """Those that were opened: one goes to and fro between a few."""
        self._is_leaving = False

    def use(self, desk: Desk) -> None:
        """Work with other services from now on."""
        self._desk = desk
        self._flows.clear()

    def _flow(self, library: Library, address: Address) -> Flow | None:
        page = address.page
        if page not in self._flows:
            flow = library.flow(page)
            if flow is None:
                return None
            self._flows[page] = flow
        return self._flows[page]

    # -- the page -----------------------------------------------------------------------------

    def build(self, library: Library, address: Address, theme: Theme) -> FlowPage | None:
        """The page of a flow; None when there is none."""
        flow = self._flow(library, address)
        if flow is None:
            return None
        contacts = self._desk.contact_book.resolve_all(node.target for node in flow.nodes)
        page = FlowPage(theme, self._view(library, flow, contacts))
        page.moved.connect(self._on_moved)
        page.entered.connect(self._on_entered)
        return page

    def refresh(self, page: Page) -> None:
        """Let the page show where the road has got to, if it is one of ours."""
        library = self._desk.library
        if library is not None and isinstance(page, FlowPage) and not self._is_leaving:
            view = page.view_data
            page.show_view(self._view(library, view.flow, dict(view.contacts)))

    def _view(self, library: Library, flow: Flow, contacts: dict[Address, Resolved]) -> FlowView:
        desk = self._desk
        road, depth = desk.walks.road(flow)
        here = road.surface(depth)
        self._resolve_way(here, contacts)
        return FlowView(
            flow=flow,
            depth=depth,
            stage=self._stage(library, here, contacts),
            road=road,
            contacts=contacts,
            sources=library.sources(flow.head.sources),
            today=desk.clock.today(),
            now=desk.clock.now,
        )

    def _resolve_way(self, road: Road, contacts: dict[Address, Resolved]) -> None:
        """Contacts met in other flows are known too: an end may name none of its own."""
        missing = [target for target in _called(road) if target not in contacts]
        contacts.update(self._desk.contact_book.resolve_all(missing))

    def _stage(self, library: Library, road: Road, contacts: dict[Address, Resolved]) -> StageView:
        here = road.walk.here
        opens = library.title_of(here.target) if here.target and is_doorway(here) else ""
        own = library.checklist_of(RoleId(self._desk.settings.current.role))
        head = library.head(own) if own else None
        return StageView(
            road=road,
            call=self._call(library, road, contacts),
            opens=opens,
            checklist=(head.title, head.address) if head else None,
            has_handover=bool(library.heads(Kind.TEMPLATE)),
            holidays=library.holidays,
            now=self._desk.clock.now(),
        )

    def _call(self, library: Library, road: Road, contacts: dict[Address, Resolved]) -> Call | None:
        """Whom to call here: at an end the last contact on the way, else who gives advice."""
        here = road.walk.here
        is_end = road.walk.is_at_end and not is_doorway(here)
        if here.kind is not NodeKind.CONTACT and not is_end:
            return None
        for target in _called(road):
            if target in contacts:
                found = contacts[target]
                return Call(found, self._nearer(found))
        advice = library.advice_contact
        return Call(Resolved(advice), self._nearer(Resolved(advice))) if advice else None

    def _nearer(self, found: Resolved) -> tuple[Contact, ...]:
        """Own, local and regional contacts for the same need, the nearest first."""
        whom = found.whom
        if whom.emergency_rank == 0 or not whom.needs:
            return ()
        near = self._desk.contact_book.nearest(whom.needs[0], None)
        shown = {whom.head.address, found.contact.head.address}
        nearer = [c for c in near if c.phone and c.head.address not in shown]
        return tuple(nearer[:_MOST_NEARER])

    # -- what the user does -------------------------------------------------------------------

    def _on_moved(self, road: Road, undoable: str) -> None:
        page = self.sender()
        assert isinstance(page, FlowPage)
        before = page.view_data.road
        self._take(page, road)
        if undoable:

            def bring_back() -> None:
                self._desk.walks.take(before)

            self.undo_offered.emit(undoable, bring_back)

    def _on_entered(self, road: Road) -> None:
        page = self.sender()
        assert isinstance(page, FlowPage)
        library = self._desk.library
        target = road.walk.here.target
        flow = self._flow(library, target) if library and target else None
        if flow is not None:
            self._take(page, road.enter(flow))
        elif target is not None:
            page.opened.emit(target)

    def _take(self, page: FlowPage, road: Road) -> None:
        """Remember the road, and open the flow it has got to."""
        address = road.flow.head.address
        self._is_leaving = address != page.address.page
        try:
            self._desk.walks.take(road)
        finally:
            leaves, self._is_leaving = self._is_leaving, False
        if leaves:
            page.opened.emit(address)


def _called(road: Road) -> Iterator[Address]:
    """The contacts on the road, the present one first."""
    passed = [road.walk.here, *(stop.node for stop in reversed(road.stops))]
    for node in passed:
        if node.target is not None and node.target.kind is Kind.CONTACT:
            yield node.target
