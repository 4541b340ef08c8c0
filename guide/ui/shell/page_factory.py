"""Builds the page for an address, and carries what the reader does on it to the services."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from guide.core.content.address import Address, Kind, Section
from guide.core.content.ids import ChoiceId, NeedId, RoleId, SignalId
from guide.core.content.records import Entry, EntryKind, PageHead
from guide.core.content.records import Signal as FieldSignal
from guide.core.practice import Play
from guide.services.changes import Change, Topic
from guide.services.desk import Desk
from guide.services.library import Library
from guide.storage.reader import UnusableGuide
from guide.ui.names import ENTRY_ICONS, kind_title
from guide.ui.pages.page import Page
from guide.ui.theme.theme import Theme

if TYPE_CHECKING:
    from guide.core.door_walk import DoorWalk
    from guide.ui.pages.lists import ListRow
    from guide.ui.pages.reading import NextStep
    from guide.ui.shell.checklist_views import ChecklistWork
    from guide.ui.shell.contact_views import ContactWork
    from guide.ui.shell.flow_views import FlowWork
    from guide.ui.shell.handover_views import HandoverWork
    from guide.ui.shell.partner_views import ChainWork
    from guide.ui.shell.prompts import Prompts

LIST_KINDS: dict[Section, tuple[Kind, ...]] = {
    Section.CHECKLISTS: (Kind.CHECKLIST,),
    Section.FLOWS: (Kind.FLOW,),
    Section.PRACTICE: (Kind.CASE,),
    Section.READING: (Kind.FORM, Kind.FIGURES, Kind.REFERENCE, Kind.TERM),
    Section.BARRIERS: (Kind.BARRIER,),
    Section.CARDS: (Kind.CARD,),
}

ENTRY_FLOW = Address(Kind.FLOW, "start")
"""The flow that leads into all others."""

_SHORTLIST = 4


class PageFactory(QObject):
    """Pages by address. Page modules are imported when a page of theirs is first opened.

    Signals: ``undo_offered(str)`` with words, after something was cleared (`undo` brings it
    back); ``said(str)`` with words for the user; ``pdf_asked(PrintJob, str)`` with a name for
    the file; ``theme_chosen(str)``, ``language_chosen(str)``, ``single_keys_set(bool)``,
    ``role_chosen(str)``, ``erase_asked()`` from the pages that offer them.
    """

    undo_offered = Signal(str)
    said = Signal(str)
    pdf_asked = Signal(object, str)
    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    single_keys_set = Signal(bool)
    role_chosen = Signal(str)
    erase_asked = Signal()

    def __init__(self, desk: Desk, version: str, data_folder: str, prompts: Prompts) -> None:
        super().__init__()
        self._desk = desk
        self._prompts = prompts
        self._version = version
        self._data_folder = data_folder
        self._need = NeedId("")
        self._undo: Callable[[], None] | None = None
        self._handover: HandoverWork | None = None
        self._flow_work: FlowWork | None = None
        self._contact_work: ContactWork | None = None
        self._chain_work: ChainWork | None = None
        self._checklist_work: ChecklistWork | None = None

    def use(self, desk: Desk) -> None:
        """Build pages from other services from now on."""
        self._desk = desk
        if self._handover is not None:
            self._handover.use(desk)
        if self._flow_work is not None:
            self._flow_work.use(desk)
        if self._contact_work is not None:
            self._contact_work.use(desk)
        if self._chain_work is not None:
            self._chain_work.use(desk)
        if self._checklist_work is not None:
            self._checklist_work.use(desk)

    def forget(self) -> None:
        """Leave no trace of what was cleared or copied."""
        self._undo = None
        if self._handover is not None:
            self._handover.forget()
        if self._contact_work is not None:
            self._contact_work.forget()
        if self._chain_work is not None:
            self._chain_work.forget()

    @property
    def has_typed(self) -> bool:
        """Whether a contact or a sheet of agreements was typed that is kept nowhere."""
        return self._contact_work is not None and self._contact_work.has_typed

    # -- building -----------------------------------------------------------------------------

    def build(self, address: Address, theme: Theme, role: RoleId) -> Page:
        """The page at ``address``; a page that says so when there is nothing there."""
        try:
            page = self._try_build(address, theme, role)
        except UnusableGuide as error:
            page = self._no_content(address, theme, error.problem)
        if page is None:
            from guide.ui.pages.problem import UnknownPage

            page = UnknownPage(theme, address)
        if address.kind is not None:
            page.set_bookmarked(self._desk.bookmarks.has(address))
        page.bookmark_toggled.connect(self._on_bookmark)
        return page

    def _try_build(self, address: Address, theme: Theme, role: RoleId) -> Page | None:
        if address.kind is None:
            if address.section in (Section.OWN_CONTACTS, Section.AGREEMENT):
                return self._own.build(address, theme)  # they work without content too
            return self._section_page(Section(address.slug), theme, role)
        if self._desk.library is None:
            return self._no_content(address, theme, self._desk.problem)
        library = self._desk.library
        builders: dict[Kind, Callable[[Library, Address, Theme], Page | None]] = {
            Kind.SIGNAL: self._signal,
            Kind.SIGNALS: self._signal_group,
            Kind.CHECKLIST: self._checklist,
            Kind.FLOW: self._flow,
            Kind.CONTACT: self._contact,
            Kind.CASE: self._case,
            Kind.DOOR: self._door,
            Kind.ROUTE: self._route,
            Kind.FIGURES: self._figures,
            Kind.TEMPLATE: self._template,
        }
        return builders.get(address.kind, self._reading)(library, address, theme)

    def _section_page(self, section: Section, theme: Theme, role: RoleId) -> Page | None:
        if section is Section.ABOUT:
            return self._about(theme)
        if section is Section.SHORTCUTS:
            from guide.ui.pages.shortcuts import ShortcutsPage

            return ShortcutsPage(theme)
        library = self._desk.library
        if library is None:
            return self._no_content(Address.of_section(section), theme, self._desk.problem)
        if section is Section.START:
            return self._home(library, theme, role)
        if section is Section.ROLE:
            return self._role(library, theme, role)
        if section is Section.SIGNALS:
            return self._signals(library, theme, role)
        if section is Section.PICTURE:
            return self._picture(library, theme)
        if section is Section.CONTACTS:
            return self._contacts(library, theme)
        if section is Section.CALL_NOW:
            return self._call_now(library, theme, role)
        if section is Section.HANDOVER:
            return self._work.build(library, theme)
        if section is Section.SHARING:
            return self._chain.sharing(library, theme)
        if section is Section.PARTNERS:
            return self._chain.partners(library, theme)
        if section is Section.BOOKMARKS:
            return self._bookmarks(library, theme)
        if section in LIST_KINDS:
            return self._list(library, section, theme, role)
        return None

    def _no_content(self, address: Address, theme: Theme, problem: str) -> Page:
        from guide.ui.i18n import translate
        from guide.ui.pages.problem import ProblemPage, problem_sentence

        title = translate("Problem", "De gids kan haar inhoud niet lezen")
        return ProblemPage(theme, address, title, problem_sentence(problem))

    def _home(self, library: Library, theme: Theme, role: RoleId) -> Page:
        from guide.ui.pages.home import HomePage, HomeView, door_of

        chosen = library.role(role)
        case = self._case_for(library, role)
        lead = library.head(case.address) if case else None
        view = HomeView(
            doors=tuple(door_of(head) for head in library.heads(Kind.DOOR)),
            role_title=chosen.title if chosen else "",
            checklist=library.checklist_of(role) if chosen else None,
            refer=_referring(library),
            answering=partial(self._answering, library),
            now=self._desk.clock.now,
            shortlist=self._shortlist(library, role),
            case=case,
            case_lead=lead.lead if lead else "",
        )
        page = HomePage(theme, view)
        page.door_chosen.connect(self._on_door)
        return page

    def _answering(self, library: Library) -> int:
        """How many numbers are answered now: a millisecond, so a start can bear it."""
        from guide.core.answering import count_answering

        contacts = self._desk.contact_book.contacts
        return count_answering(contacts, self._desk.clock.now(), library.holidays)

    def _shortlist(self, library: Library, role: RoleId) -> tuple[Entry, ...]:
        """What the edition puts first for a role; without a role, the forms to read about."""
        chosen = library.role(role)
        if chosen is None or not chosen.shortlist:
            return library.entries(EntryKind.FORM)[:_SHORTLIST]
        found = (library.entry(address) for address in chosen.shortlist[:_SHORTLIST])
        return tuple(entry for entry in found if entry)

    def _case_for(self, library: Library, role: RoleId) -> Entry | None:
        chosen = library.role(role)
        if chosen is not None and chosen.case is not None:
            return library.entry(chosen.case)
        cases = library.entries(EntryKind.CASE)
        return cases[0] if cases else None

    def _role(self, library: Library, theme: Theme, role: RoleId) -> Page:
        from guide.ui.pages.role import RoleChoice, RolePage

        edition = library.edition
        places = {word.id: word.title for word in edition.settings}
        roles = tuple(
            RoleChoice(str(r.id), r.title, " ".join(places.get(s, "") for s in r.settings))
            for r in edition.roles
        )
        page = RolePage(theme, roles, role)
        page.role_chosen.connect(self.role_chosen)
        return page

    def _list(self, library: Library, section: Section, theme: Theme, role: RoleId) -> Page:
        from guide.ui.pages.lists import ListGroup, ListPage

        kinds = LIST_KINDS[section]
        groups = tuple(
            ListGroup(
                kind_title(kind) if len(kinds) > 1 else "",
                tuple(_row(head, kind) for head in _in_order(library.heads(kind), role)),
            )
            for kind in kinds
        )
        return ListPage(theme, section, tuple(group for group in groups if group.rows))

    def _bookmarks(self, library: Library, theme: Theme) -> Page:
        from guide.ui.i18n import translate
        from guide.ui.pages.lists import ListGroup, ListPage, ListRow

        entries = [library.entry(address) for address in self._desk.bookmarks.all]
        rows = tuple(
            ListRow(e.address, e.title, "", e.code, ENTRY_ICONS[e.kind]) for e in entries if e
        )
        empty = translate(
            "Lists",
            "Hier komen pagina’s die u vaak gebruikt. Open een pagina en druk op het "
            "boekenlegger-teken naast de titel, of op Ctrl+D.",
        )
        return ListPage(theme, Section.BOOKMARKS, (ListGroup("", rows),), empty)

    def _about(self, theme: Theme) -> Page:
        from guide.ui.pages.about import AboutPage, AboutView

        library = self._desk.library
        settings = self._desk.settings.current
        page = AboutPage(
            theme,
            AboutView(
                version=self._version,
                edition=library.edition if library else None,
                content_file=str(library.path) if library else "",
                data_folder=self._data_folder if self._desk.settings.is_kept else "",
                theme=settings.theme,
                language=settings.language,
                single_keys=settings.single_keys,
                today=self._desk.clock.today(),
            ),
        )
        page.theme_chosen.connect(self.theme_chosen)
        page.language_chosen.connect(self.language_chosen)
        page.single_keys_set.connect(self.single_keys_set)
        page.erase_asked.connect(self.erase_asked)
        return page

    def _signals(self, library: Library, theme: Theme, role: RoleId) -> Page:
        from guide.ui.pages.signals import SignalsPage
        from guide.ui.shell.signal_views import signals_view

        page = SignalsPage(theme, signals_view(self._desk, library, role))
        page.signal_ticked.connect(self._on_signal_tick)
        page.cleared.connect(self._on_signals_cleared)
        page.danger_set.connect(self._on_danger)
        page.minor_set.connect(self._on_minor)
        return page

    def _picture(self, library: Library, theme: Theme) -> Page | None:
        from guide.ui.pages.picture import PicturePage
        from guide.ui.shell.signal_views import picture_view

        view = picture_view(self._desk, library)
        if view is None:
            return None
        page = PicturePage(theme, view)
        page.danger_set.connect(self._on_danger)
        page.minor_set.connect(self._on_minor)
        return page

    def _signal(self, library: Library, address: Address, theme: Theme) -> Page | None:
        """A signal has no page of its own: the list opens at it."""
        if library.signal(address) is None:
            return None
        from guide.ui.pages.signals import SignalsPage

        page = self._signals(library, theme, RoleId(""))
        assert isinstance(page, SignalsPage)
        page.show_signal(address.slug)
        return page

    def _signal_group(self, library: Library, address: Address, theme: Theme) -> Page | None:
        """A page of signals opens as that group of the list."""
        if library.text_page(address) is None:
            return None
        page = self._signals(library, theme, RoleId(""))
        page.show_fragment(address.slug)
        return page

    def _checklist(self, library: Library, address: Address, theme: Theme) -> Page | None:
        return self._checklists.build(library, address, theme)

    @property
    def _flows(self) -> FlowWork:
        """What carries the walking of flows, made when one is first opened."""
        if self._flow_work is None:
            from guide.ui.shell.flow_views import FlowWork

            self._flow_work = FlowWork(self._desk)
            self._flow_work.undo_offered.connect(self._offer_undo)
        return self._flow_work

    def _flow(self, library: Library, address: Address, theme: Theme) -> Page | None:
        return self._flows.build(library, address, theme)

    def _door(self, library: Library, address: Address, theme: Theme) -> Page | None:
        from guide.ui.pages.door import DoorPage
        from guide.ui.shell.door_views import door_view

        view = door_view(self._desk, library, address)
        if view is None:
            return None
        page = DoorPage(theme, view)
        page.walked.connect(self._on_door_walk)
        return page

    def _route(self, library: Library, address: Address, theme: Theme) -> Page | None:
        from guide.ui.pages.route import RoutePage
        from guide.ui.shell.door_views import route_view

        view = route_view(self._desk, library, address)
        if view is None:
            return None
        page = RoutePage(theme, view)
        page.signal_ticked.connect(self._on_signal_tick)
        return page

    def _contacts(self, library: Library, theme: Theme) -> Page:
        from guide.ui.pages.contacts import ContactsPage
        from guide.ui.shell.call_views import contacts_view

        page = ContactsPage(theme, contacts_view(self._desk, library, self._need))
        page.need_chosen.connect(self._on_need)
        return page

    def _call_now(self, library: Library, theme: Theme, role: RoleId) -> Page:
        from guide.ui.pages.call_now import CallNowPage
        from guide.ui.shell.call_views import call_now_view

        page = CallNowPage(theme, call_now_view(self._desk, library, self._need, role))
        page.need_chosen.connect(self._on_need)
        page.call_asked.connect(self._on_call)
        return page

    def _contact(self, library: Library, address: Address, theme: Theme) -> Page | None:
        from guide.ui.pages.contact import ContactPage
        from guide.ui.shell.call_views import contact_view

        view = contact_view(self._desk, library, address)
        if view is None:
            return None
        page = ContactPage(theme, view)
        page.call_asked.connect(self._on_call)
        return page

    def _case(self, library: Library, address: Address, theme: Theme) -> Page | None:
        case = library.case(address)
        if case is None:
            return None
        from guide.ui.pages.case import CasePage, CaseView

        titles = {a: library.title_of(a) for scene in case.scenes for a in scene.signals}
        play = self._desk.plays.play(case)
        page = CasePage(theme, CaseView(play, titles, self._desk.clock.today()))
        page.chosen.connect(self._on_choice)
        page.went_on.connect(self._on_play_on)
        page.restarted.connect(self._on_play_restart)
        return page

    def _figures(self, library: Library, address: Address, theme: Theme) -> Page | None:
        figures = library.figures(address)
        if figures is None:
            return None
        from guide.ui.pages.figures import FiguresPage, FiguresView

        wanted = tuple(dict.fromkeys(s for chart in figures.charts for s in chart.sources))
        view = FiguresView(
            page=figures,
            sources=library.sources(figures.head.sources),
            chart_sources={source.id: source for source in library.sources(wanted)},
            today=self._desk.clock.today(),
        )
        return FiguresPage(theme, view)

    @property
    def _work(self) -> HandoverWork:
        """What carries the hand-over, made when it is first opened."""
        if self._handover is None:
            from guide.ui.shell.handover_views import HandoverWork

            self._handover = HandoverWork(self._desk)
            self._handover.said.connect(self.said)
            self._handover.pdf_asked.connect(self.pdf_asked)
            self._handover.undo_offered.connect(self._offer_undo)
        return self._handover

    @property
    def _chain(self) -> ChainWork:
        """What carries the pages on the chain, made when one of them is first opened."""
        if self._chain_work is None:
            from guide.ui.shell.partner_views import ChainWork

            self._chain_work = ChainWork(self._desk)
        return self._chain_work

    @property
    def _own(self) -> ContactWork:
        """What carries the user's own contacts, made when they are first opened."""
        if self._contact_work is None:
            from guide.ui.shell.contact_views import ContactWork

            self._contact_work = ContactWork(self._desk, self._prompts)
            self._contact_work.said.connect(self.said)
            self._contact_work.undo_offered.connect(self._offer_undo)
        return self._contact_work

    @property
    def _checklists(self) -> ChecklistWork:
        """What carries the checklists, made when the first one is opened."""
        if self._checklist_work is None:
            from guide.ui.shell.checklist_views import ChecklistWork

            self._checklist_work = ChecklistWork(self._desk)
            self._checklist_work.said.connect(self.said)
            self._checklist_work.undo_offered.connect(self._offer_undo)
        return self._checklist_work

    def _template(self, library: Library, address: Address, theme: Theme) -> Page | None:
        """A template has no page of its own: the hand-over opens with it."""
        if library.head(address) is None:
            return None
        return self._work.build_for(library, address, theme)

    def _reading(self, library: Library, address: Address, theme: Theme) -> Page | None:
        text = library.text_page(address)
        if text is None:
            return None
        from guide.ui.pages.reading import ReadingPage

        is_form = address.kind is Kind.FORM
        signals: tuple[FieldSignal, ...] = library.signals_of_form(address) if is_form else ()
        sources = library.sources(text.head.sources)
        steps = self._next_steps(library)
        return ReadingPage(theme, text, signals, sources, steps, self._desk.clock.today())

    def _next_steps(self, library: Library) -> tuple[NextStep, ...]:
        """From reading to doing: the checklist of the role, the flows, whom to ask."""
        from guide.ui.i18n import translate
        from guide.ui.names import SECTION_ICONS
        from guide.ui.pages.reading import NextStep

        own = library.checklist_of(RoleId(self._desk.settings.current.role))
        steps = [
            NextStep(
                translate("Reading", "Vink aan wat u zag"),
                SECTION_ICONS[Section.SIGNALS],
                Address.of_section(Section.SIGNALS),
            ),
            NextStep(
                translate("Reading", "Doe de stappen voor uw rol"),
                SECTION_ICONS[Section.CHECKLISTS],
                own or Address.of_section(Section.CHECKLISTS),
            ),
            NextStep(
                translate("Reading", "Naar wie verwijs ik?"),
                SECTION_ICONS[Section.FLOWS],
                _referring(library),
            ),
        ]
        advice = library.advice_contact
        if advice is not None:
            words = translate("Reading", "Overleg met {contact}")
            title = words.format(contact=advice.head.title)
            icon = SECTION_ICONS[Section.CONTACTS]
            steps.append(NextStep(title, icon, advice.head.address, advice.phone))
        return tuple(steps)

    # -- what the reader does -----------------------------------------------------------------

    def undo(self) -> None:
        """Bring back what was cleared last."""
        if self._undo is not None:
            self._undo()
            self._undo = None

    def _offer_undo(self, words: str, undo: Callable[[], None]) -> None:
        self._undo = undo
        self.undo_offered.emit(words)

    def _on_bookmark(self, address: Address) -> None:
        self._desk.bookmarks.toggle(address)

    def _on_signal_tick(self, signal_id: str, ticked: bool) -> None:
        self._desk.signal_ticks.set(SignalId(signal_id), ticked)

    def _on_danger(self, is_so: bool) -> None:
        self._desk.handover.set_danger(is_so)

    def _on_minor(self, is_so: bool) -> None:
        self._desk.handover.set_minor(is_so)

    def _on_signals_cleared(self) -> None:
        from guide.ui.i18n import translate

        ticks = self._desk.signal_ticks
        before = ticks.clear()

        def bring_back() -> None:
            ticks.restore(before)

        self._offer_undo(translate("Notice", "Alle signalen zijn uitgevinkt."), bring_back)

    def _on_door(self, door: Address) -> None:
        """Who comes in from the start page begins at the first question."""
        self._desk.door_walks.forget(door)

    def _on_door_walk(self, walk: DoorWalk) -> None:
        self._desk.door_walks.move(walk)

    def _on_need(self, need: str) -> None:
        self._need = NeedId(need)

    def _on_call(self, who: str, dial: str) -> None:
        """Hand a number to the program that calls; where that fails, say what still works."""
        from guide.ui.i18n import translate
        from guide.ui.telephone import call

        words = (
            translate("Notice", "Uw belprogramma opent met {who}.")
            if call(dial)
            else translate("Notice", "Bellen lukt niet vanaf deze computer. Kopieer het nummer.")
        )
        self.said.emit(words.format(who=who))

    def _on_choice(self, choice_id: str) -> None:
        play = self._play_of_sender()
        self._desk.plays.move(play.choose(ChoiceId(choice_id)))

    def _on_play_on(self) -> None:
        self._desk.plays.move(self._play_of_sender().go_on())

    def _on_play_restart(self) -> None:
        self._desk.plays.move(self._play_of_sender().restart())

    def _play_of_sender(self) -> Play:
        from guide.ui.pages.case import CasePage

        page = self.sender()
        assert isinstance(page, CasePage)
        library = self._desk.library
        case = library.case(page.address) if library else None
        assert case is not None
        return self._desk.plays.play(case)

    # -- what changed -------------------------------------------------------------------------

    def refresh(self, page: Page, change: Change) -> None:
        """Let an open page show a change that concerns it."""
        refreshers = {
            Topic.SIGNAL_TICKS: self._refresh_signals,
            Topic.HANDOVER: self._refresh_picture,
            Topic.WALKS: self._refresh_walk,
            Topic.PLAYS: self._refresh_play,
            Topic.BOOKMARKS: self._refresh_bookmark,
            Topic.OWN_CONTACTS: self._refresh_contacts,
        }
        refresher = refreshers.get(change.topic)
        if refresher is not None and change.subject in (None, page.address.page):
            refresher(page)
        if self._checklist_work is not None:
            self._checklist_work.refresh(page, change)
        if self._contact_work is not None:
            self._contact_work.refresh(page, change.topic)
        if self._handover is not None:  # it gathers ticks and ways: any change may concern it
            self._handover.refresh(page, change.topic)

    def _refresh_signals(self, page: Page) -> None:
        from guide.ui.pages.signals import SignalsPage

        if isinstance(page, SignalsPage):
            page.set_ticks(self._desk.signal_ticks.ticked)
        self._refresh_picture(page)

    def _refresh_picture(self, page: Page) -> None:
        """What the ticks come to, on the pages that say so."""
        from guide.ui.pages.picture import PicturePage
        from guide.ui.pages.signals import SignalsPage
        from guide.ui.shell.signal_views import picture_of, picture_view

        if isinstance(page, SignalsPage):
            picture = picture_of(self._desk)
            if picture is not None:
                page.show_picture(picture)
        library = self._desk.library
        if isinstance(page, PicturePage) and library is not None:
            view = picture_view(self._desk, library)
            if view is not None:
                page.show_view(view)
        if page.address.kind is Kind.ROUTE:
            from guide.ui.pages.route import RoutePage

            if isinstance(page, RoutePage):
                page.show_ticks(self._desk.signal_ticks.ticked, picture_of(self._desk))

    def _refresh_walk(self, page: Page) -> None:
        library = self._desk.library
        if page.address.kind is Kind.DOOR and library is not None:
            self._refresh_door(page, library)
            return
        if page.address.kind is Kind.FLOW and self._flow_work is not None:
            self._flow_work.refresh(page)

    def _refresh_door(self, page: Page, library: Library) -> None:
        from guide.ui.pages.door import DoorPage
        from guide.ui.shell.door_views import door_view

        view = door_view(self._desk, library, page.address)
        if isinstance(page, DoorPage) and view is not None:
            page.show_walk(view.walk)

    def _refresh_play(self, page: Page) -> None:
        library = self._desk.library
        case = library.case(page.address) if library else None
        if case is None:
            return
        from guide.ui.pages.case import CasePage

        if isinstance(page, CasePage):
            page.show_play(self._desk.plays.play(case))

    def _refresh_contacts(self, page: Page) -> None:
        """Whom there is to call, on the pages that list them."""
        library = self._desk.library
        if library is None or page.address.kind is not None:
            return
        if page.address.section is Section.CONTACTS:
            from guide.ui.pages.contacts import ContactsPage
            from guide.ui.shell.call_views import contacts_view

            if isinstance(page, ContactsPage):
                page.show_view(contacts_view(self._desk, library, self._need))
        if page.address.section is Section.CALL_NOW:
            from guide.ui.pages.call_now import CallNowPage
            from guide.ui.shell.call_views import call_now_view

            if isinstance(page, CallNowPage):
                role = RoleId(self._desk.settings.current.role)
                page.show_view(call_now_view(self._desk, library, self._need, role))

    def _refresh_bookmark(self, page: Page) -> None:
        page.set_bookmarked(self._desk.bookmarks.has(page.address))


def _referring(library: Library) -> Address:
    """Where *Naar wie verwijs ik?* leads: to the flow that leads in, else to all flows."""
    return ENTRY_FLOW if library.has(ENTRY_FLOW) else Address.of_section(Section.FLOWS)


def _row(head: PageHead, kind: Kind) -> ListRow:
    from guide.ui.pages.lists import ListRow

    return ListRow(head.address, head.title, head.lead, head.code, ENTRY_ICONS[EntryKind(kind)])


def _in_order(heads: tuple[PageHead, ...], role: RoleId) -> list[PageHead]:
    """The flow that leads in comes first, then pages for the reader's role, then the others."""

    def turn(head: PageHead) -> tuple[bool, bool]:
        return (head.address != ENTRY_FLOW, not (role and role in head.roles))

    return sorted(heads, key=turn)
