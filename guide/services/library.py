"""The guide as the reader knows it: pages by address, lists by section, numbers that matter."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from guide.core.assessment.method import Weighing
from guide.core.content.address import Address, Kind, Section
from guide.core.content.codes import Code, parent_of, read_code
from guide.core.content.ids import FormId, NeedId, NodeId, RoleId, SignalId, SourceId
from guide.core.content.records import (
    Case,
    Checklist,
    Contact,
    Edition,
    Entry,
    EntryKind,
    Flow,
    Page,
    PageHead,
    Role,
    Signal,
    Source,
    TextPage,
)
from guide.core.handover.wording import Wording
from guide.storage.reader import GuideReader

if TYPE_CHECKING:
    from guide.core.content.figures import FiguresPage
    from guide.core.partners import Partners
    from guide.core.sharing import SharingGuide
    from guide.core.standing import Holidays


class Library:
    """Everything that can be read. Methods may raise `guide.storage.reader.UnusableGuide`."""

    def __init__(self, reader: GuideReader) -> None:
        self._reader = reader

    @property
    def path(self) -> Path:
        return self._reader.path

    @cached_property
    def edition(self) -> Edition:
        return self._reader.edition()

    @cached_property
    def emergency_contacts(self) -> tuple[Contact, ...]:
        return self._reader.emergency_contacts()

    @cached_property
    def advice_contact(self) -> Contact | None:
        """Whom to ask when in doubt: the first contact of the emergency bar for *overleg*."""
        need = NeedId("overleg")
        return next((c for c in self.emergency_contacts if need in c.needs), None)

    @cached_property
    def signals(self) -> tuple[Signal, ...]:
        return self._reader.signals()

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        return self._reader.contacts()

    @cached_property
    def day_and_night(self) -> int:
        """How many contacts answer at any hour."""
        return self._reader.count_day_and_night()

    @cached_property
    def weighing(self) -> Weighing | None:
        """How signals are weighed; None when the content does not say."""
        return self._reader.weighing()

    @cached_property
    def wording(self) -> Wording | None:
        """The words the gentle check of a hand-over knows."""
        return self._reader.wording()

    @cached_property
    def sharing(self) -> SharingGuide | None:
        """Who may tell what to whom; None when the content does not say."""
        return self._reader.sharing()

    @cached_property
    def partners(self) -> Partners | None:
        """The chain of partners; None when the content does not say."""
        return self._reader.partners()

    @cached_property
    def holidays(self) -> Holidays | None:
        """Public holidays, for telling whether somebody answers now."""
        return self._reader.holidays()

    def head(self, address: Address) -> PageHead | None:
        return self._reader.head(address)

    def close(self) -> None:
        self._reader.close()

    def role(self, role_id: RoleId) -> Role | None:
        return next((role for role in self.edition.roles if role.id == role_id), None)

    def has(self, address: Address) -> bool:
        """Whether there is something to open at ``address``."""
        if address.kind is None:
            return True
        if address.kind is Kind.SIGNAL:
            return self._reader.signal(SignalId(address.slug)) is not None
        return self._reader.head(address) is not None

    def page(self, address: Address) -> Page | None:
        return self._reader.page(address)

    def text_page(self, address: Address) -> TextPage | None:
        page = self._reader.page(address)
        return page if isinstance(page, TextPage) else None

    def checklist(self, address: Address) -> Checklist | None:
        page = self._reader.page(address)
        return page if isinstance(page, Checklist) else None

    def flow(self, address: Address) -> Flow | None:
        page = self._reader.page(address)
        return page if isinstance(page, Flow) else None

    def case(self, address: Address) -> Case | None:
        page = self._reader.page(address)
        return page if isinstance(page, Case) else None

    def figures(self, address: Address) -> FiguresPage | None:
        from guide.core.content.figures import FiguresPage

        page = self._reader.page(address)
        return page if isinstance(page, FiguresPage) else None

    def contact(self, address: Address) -> Contact | None:
        return self._reader.contact(address)

    def checklist_of(self, role_id: RoleId) -> Address | None:
        return self._reader.checklist_of(role_id)

    def heads(self, kind: Kind) -> tuple[PageHead, ...]:
        return self._reader.heads(kind)

    def signal(self, address: Address) -> Signal | None:
        if address.kind is not Kind.SIGNAL:
            return None
        return self._reader.signal(SignalId(address.slug))

    def signals_of_form(self, address: Address) -> tuple[Signal, ...]:
        return self._reader.signals_of_form(FormId(address.slug))

    def sources(self, ids: tuple[SourceId, ...]) -> tuple[Source, ...]:
        return self._reader.sources(ids)

    def entries(self, kind: EntryKind) -> tuple[Entry, ...]:
        return self._reader.entries(kind)

    def entry(self, address: Address) -> Entry | None:
        return self._reader.entry(address)

    def title_of(self, address: Address) -> str:
        """What breadcrumbs and bookmarks call an address; its own text when it is unknown."""
        entry = self._reader.entry(address) or self._reader.entry(address.page)
        return entry.title if entry else str(address)

    def address_of_code(self, typed: str) -> Address | None:
        """Where the code somebody typed leads (``f7.3``); a lost part falls back to its page."""
        code: Code | None = read_code(typed)
        while code is not None:
            address = self._reader.address_of_code(code)
            if address is not None:
                return address
            code = parent_of(code)
        return None

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections that have something in them, in the order of the sidebar."""
        counts = dict(self.edition.counts)
        kinds_of: dict[Section, tuple[Kind, ...]] = {
            Section.SIGNALS: (Kind.SIGNAL,),
            Section.CHECKLISTS: (Kind.CHECKLIST,),
            Section.FLOWS: (Kind.FLOW,),
            Section.CONTACTS: (Kind.CONTACT,),
            Section.READING: (Kind.FORM, Kind.FIGURES, Kind.REFERENCE, Kind.TERM),
            Section.BARRIERS: (Kind.BARRIER,),
            Section.PRACTICE: (Kind.CASE,),
            Section.CARDS: (Kind.CARD,),
            Section.HANDOVER: (Kind.TEMPLATE,),
        }
        filled = [s for s, kinds in kinds_of.items() if any(counts.get(k.value) for k in kinds)]
        return (Section.START, *filled)


def node_of(address: Address) -> NodeId | None:
    """The node an address of a flow points at."""
    if address.kind is Kind.FLOW and address.fragment:
        return NodeId(address.fragment)
    return None
