"""The page *Overdracht*, and what is done with it: change, copy, wipe, begin anew, save."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from guide.core.content.address import Address, Kind
from guide.core.content.ids import RoleId, SignalId, SourceId
from guide.core.content.records import Contact
from guide.core.content.template import Template
from guide.core.handover.check import Check
from guide.core.handover.gathered import Gathered
from guide.core.handover.personal_data import digits_of
from guide.services.changes import Topic
from guide.services.desk import Desk
from guide.services.gathering import Gatherer
from guide.services.library import Library
from guide.ui import clipboard
from guide.ui.i18n import translate
from guide.ui.pages.handover import HandoverPage, HandoverView
from guide.ui.pages.page import Page
from guide.ui.theme.theme import Theme

AFTER = Address(Kind.REFERENCE, "na-het-gesprek")
"""The page on what comes after a hand-over; offered when the guide has it."""


class HandoverWork(QObject):
    """Carries what somebody does on the page to the services.

    Signals: ``said(str)`` with words for the user; ``undo_offered(str, object)`` with words and
    what brings back what was cleared; ``pdf_asked(PrintJob, str)`` with a name for the file.
    """

    said = Signal(str)
    undo_offered = Signal(str, object)
    pdf_asked = Signal(object, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._copied = ""
        self._opened: Address | None = None

    def use(self, desk: Desk) -> None:
        """Work with other services from now on."""
        self._desk = desk

    # -- the page -----------------------------------------------------------------------------

    def build(self, library: Library, theme: Theme) -> HandoverPage | None:
        """The page; None when the guide has no templates."""
        self._opened = None
        return self._build(library, theme)

    def build_for(self, library: Library, address: Address, theme: Theme) -> HandoverPage | None:
        """The page with the template at ``address``, unless another was chosen there since."""
        if address.page != self._opened:
            self._desk.handover.change(template=address.page)
        self._opened = address.page
        return self._build(library, theme)

    def _build(self, library: Library, theme: Theme) -> HandoverPage | None:
        view = self._view(library)
        if view is None:
            return None
        page = HandoverPage(theme, view)
        page.edited.connect(self._on_edited)
        page.signal_ticked.connect(self._on_signal_tick)
        page.cleared.connect(self._on_cleared)
        page.copy_asked.connect(self._on_copy)
        page.wipe_asked.connect(self._on_wipe)
        page.pdf_asked.connect(self._on_pdf)
        return page

    def refresh(self, page: Page, topic: Topic) -> None:
        """Let the page show what changed, if it is one of ours."""
        library = self._desk.library
        if library is None or not isinstance(page, HandoverPage):
            return
        if topic is Topic.HANDOVER:  # at every key: only what can be another is read again
            page.show_view(self._with_draft(page.view_data))
            return
        view = self._view(library)
        if view is not None:
            page.show_view(view)

    def _with_draft(self, view: HandoverView) -> HandoverView:
        handover = self._desk.handover
        return replace(
            view,
            draft=handover.draft,
            gathered=replace(view.gathered, begun=handover.begun),
            can_wipe=clipboard.holds(self._copied),
        )

    def _view(self, library: Library) -> HandoverView | None:
        templates = tuple(_templates(library))
        if not templates:
            return None
        book = self._desk.contact_book
        resolved = book.resolve_all(template.contact for template in templates)
        sources = library.sources(_source_ids(templates))
        emergency = library.emergency_contacts
        today = self._desk.clock.today()
        return HandoverView(
            templates=templates,
            draft=self._desk.handover.draft,
            gathered=self._gathered(library),
            contacts={address: found.whom for address, found in resolved.items()},
            sources={source.id: source for source in sources},
            urgent=emergency[0] if emergency else None,
            check=Check(library.wording, today.year, _numbers(book.contacts)),
            after=AFTER if library.has(AFTER) else None,
            can_wipe=clipboard.holds(self._copied),
            today=today,
        )

    def _gathered(self, library: Library) -> Gathered:
        desk = self._desk
        gatherer = Gatherer(desk.signal_ticks, desk.step_ticks, desk.walks)
        role = RoleId(desk.settings.current.role)
        return gatherer.gather(library, role, desk.handover.begun)

    # -- what the user does -------------------------------------------------------------------

    def forget(self) -> None:
        """Know no longer what was copied or opened."""
        self._copied = ""
        self._opened = None

    def _page(self) -> HandoverPage:
        page = self.sender()
        assert isinstance(page, HandoverPage)
        return page

    def _on_edited(self, field: str, value: object) -> None:
        self._desk.handover.change(**{field: value})

    def _on_signal_tick(self, signal_id: str, ticked: bool) -> None:
        self._desk.signal_ticks.set(SignalId(signal_id), ticked)

    def _on_cleared(self) -> None:
        handover = self._desk.handover
        before = handover.clear()

        def bring_back() -> None:
            handover.restore(before)

        words = translate("Handover", "Uw tekst is gewist. Wat u aanvinkte blijft staan.")
        self.undo_offered.emit(words, bring_back)

    def _on_copy(self) -> None:
        page = self._page()
        if page.view_data.is_blank:
            self.said.emit(translate("Handover", "Er staat nog niets in de overdracht."))
            return
        self._copied = page.view_data.paper.text
        clipboard.copy_privately(self._copied)
        page.show_can_wipe(True)
        self.said.emit(
            translate(
                "Handover", "De tekst staat op het klembord. Plak hem, en wis het klembord daarna."
            )
        )

    def _on_wipe(self) -> None:
        words = (
            translate("Handover", "Het klembord is leeg.")
            if clipboard.wipe(self._copied)
            else translate("Handover", "Op het klembord staat iets anders. Dat blijft staan.")
        )
        self._copied = ""
        self._page().show_can_wipe(False)
        self.said.emit(words)

    def _on_pdf(self) -> None:
        job = self._page().print_job()
        day = self._desk.clock.today().isoformat()
        self.pdf_asked.emit(job, f"{job.title.lower()}-{day}.pdf")


def _templates(library: Library) -> Iterator[Template]:
    for head in library.heads(Kind.TEMPLATE):
        page = library.page(head.address)
        if isinstance(page, Template):
            yield page


def _source_ids(templates: tuple[Template, ...]) -> tuple[SourceId, ...]:
    return tuple(dict.fromkeys(s for template in templates for s in template.head.sources))


def _numbers(contacts: tuple[Contact, ...]) -> frozenset[str]:
    """The numbers in the guide, and those of colleagues: they say nothing of who it is about."""
    return frozenset(digits_of(contact.phone) for contact in contacts if contact.phone)
