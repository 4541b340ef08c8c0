"""*Mijn contacten* and *Afspraken*: the pages, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from guide.core.agreement import Agreement, Part, contacts_in, faults_in
from guide.core.contact_import import ImportPlan
from guide.core.content.address import Address, Kind, Section
from guide.core.content.ids import NeedId
from guide.core.content.records import Word
from guide.core.own_contacts import OwnContact, Typed, as_contact, id_of
from guide.services.changes import Change, Topic
from guide.services.contact_book import Resolved
from guide.services.contact_results import Result
from guide.services.desk import Desk
from guide.storage.own_contacts_file import Hitch
from guide.storage.reader import UnusableGuide
from guide.ui.i18n import translate
from guide.ui.names import section_title
from guide.ui.pages.agreement import AgreementPage, AgreementView, part_note
from guide.ui.pages.own_contact_form import FormView, OwnContactFormPage
from guide.ui.pages.own_contact_import import ImportView, OwnContactImportPage
from guide.ui.pages.own_contact_parts import Said
from guide.ui.pages.own_contact_words import (
    aside_words,
    hitch_words,
    kept_words,
    made_words,
    misread_words,
    not_kept_words,
    not_made_words,
    purpose_words,
    unknown_role_words,
)
from guide.ui.pages.own_contacts import IMPORT, LIST, NEW, OwnContactsPage, OwnContactsView, OwnRow
from guide.ui.pages.page import Page
from guide.ui.shell.prompts import Prompts
from guide.ui.theme.theme import Theme
from guide.ui.widgets.tags import Tone

T = TypeVar("T")

EXPORT_NAME = "contacten.zakgids.json"
_ADVICE = NeedId("overleg")
_RECEIVER = Address(Kind.CONTACT, "aandachtsfunctionaris")
"""Who receives signals, as the guide calls that place."""


class ContactWork(QObject):
    """Carries what somebody does on these pages to the services, and keeps what they typed.

    Signals: ``said(str)`` with words for the user; ``undo_offered(str, object)`` with words and
    what brings back what was taken away.
    """

    said = Signal(str)
    undo_offered = Signal(str, object)

    def __init__(self, desk: Desk, prompts: Prompts) -> None:
        super().__init__()
        self._desk = desk
        self._prompts = prompts
        self.forget()

    def use(self, desk: Desk) -> None:
        """Work with other services from now on."""
        self._desk = desk

    def forget(self) -> None:
        """Leave no trace of what was typed and not kept."""
        self._typed: dict[Address, Typed] = {}
        self._agreement = Agreement()
        self._incoming: tuple[str, ImportPlan] | None = None
        self._came_of: Said | None = None
        self._came_of_sheet: Said | None = None

    @property
    def has_typed(self) -> bool:
        """Whether something was typed that would be lost."""
        return bool(self._typed) or not self._agreement.is_blank

    # -- pages --------------------------------------------------------------------------------

    def build(self, address: Address, theme: Theme) -> Page:
        """The page at an address of *Mijn contacten* or *Afspraken*."""
        self._desk.own_contacts.refresh()
        if address.section is Section.AGREEMENT:
            return self._agreement_page(theme)
        if address == IMPORT and self._incoming is not None:
            return self._import_page(theme, *self._incoming)
        own = self._desk.own_contacts.get(id_of(Address(Kind.CONTACT, address.fragment)))
        if own is not None or address == NEW or self._place_at(address) is not None:
            return self._form_page(address, own, theme)
        return self._list_page(theme)

    def refresh(self, page: Page, topic: Topic) -> None:
        """Let the list and the sheet show what changed."""
        if topic is Topic.OWN_CONTACTS and isinstance(page, OwnContactsPage):
            page.show_view(self._list_view())
        if topic is Topic.AGREEMENT and isinstance(page, AgreementPage):
            page.show_view(self._agreement_view())

    def _list_page(self, theme: Theme) -> Page:
        page = OwnContactsPage(theme, self._list_view())
        page.removed.connect(self._on_removed)
        page.renewed.connect(self._on_renewed)
        page.export_asked.connect(self._on_export)
        page.import_asked.connect(self._on_import)
        page.erase_asked.connect(self._on_erase)
        return page

    def _list_view(self) -> OwnContactsView:
        own = self._desk.own_contacts
        cannot_keep = own.cannot_keep()
        trouble = []
        if cannot_keep is not None:
            words = translate("OwnContacts", "U kunt hier nu niets toevoegen of wijzigen. {why}")
            trouble.append(Said(words.format(why=hitch_words(cannot_keep)), Tone.WARNING))
        if own.kept_aside:
            trouble.append(Said(aside_words(own.kept_aside), Tone.WARNING))
        return OwnContactsView(
            rows=tuple(self._row(one) for one in own.all),
            open_places=self._open_places(),
            where=self._where,
            trouble=tuple(trouble),
            can_keep=cannot_keep is None,
            said=self._came_of,
            today=self._desk.clock.today(),
        )

    def _row(self, own: OwnContact) -> OwnRow:
        holder = self._desk.contact_book.holder(own.slot) if own.slot else None
        return OwnRow(
            own=own,
            purpose=self._purpose(own),
            due=as_contact(own).head.review.due,
            yields_to=holder.name if holder and holder.id != own.id else "",
        )

    def _form_page(self, address: Address, own: OwnContact | None, theme: Theme) -> Page:
        page = OwnContactFormPage(theme, self._form_view(address, own))
        page.edited.connect(self._on_edited)
        page.saved.connect(self._on_saved)
        page.cancelled.connect(self._on_cancelled)
        page.removed.connect(self._on_form_removed)
        return page

    def _form_view(self, address: Address, own: OwnContact | None) -> FormView:
        places = self._places
        if own is not None and own.slot and str(own.slot) not in {place.id for place in places}:
            places = (*places, Word(str(own.slot), unknown_role_words()))
        holders = {}
        for place in places:
            where = Address.parse(place.id)
            holder = self._desk.contact_book.holder(where)
            if holder is not None and holder != own:
                holders[where] = holder.name
        cannot_keep = self._desk.own_contacts.cannot_keep()
        blank = Typed(slot=self._place_at(address), needs=(_ADVICE,))
        return FormView(
            address=address,
            known=own,
            typed=self._typed.get(address) or (own.typed if own else blank),
            places=places,
            holders=holders,
            needs=self._needs,
            where=self._where,
            cannot_keep=hitch_words(cannot_keep) if cannot_keep else "",
        )

    def _import_page(self, theme: Theme, source: str, plan: ImportPlan) -> Page:
        page = OwnContactImportPage(theme, ImportView(source, plan, self._purpose, self._where))
        page.taken.connect(self._on_taken)
        page.cancelled.connect(self._on_import_cancelled)
        return page

    def _agreement_page(self, theme: Theme) -> Page:
        page = AgreementPage(theme, self._agreement_view())
        page.edited.connect(self._on_sheet_edited)
        page.contacts_asked.connect(self._on_sheet_contacts)
        page.cleared.connect(self._on_sheet_cleared)
        return page

    def _agreement_view(self) -> AgreementView:
        library = self._desk.library
        cannot_keep = self._desk.own_contacts.cannot_keep()
        emergency = _safely(lambda: library.emergency_contacts if library else ())
        return AgreementView(
            agreement=self._agreement,
            emergency=emergency,
            cannot_keep=hitch_words(cannot_keep) if cannot_keep else "",
            said=self._came_of_sheet,
            today=self._desk.clock.today(),
        )

    # -- what the pages need ------------------------------------------------------------------

    @property
    def _where(self) -> str:
        return str(self._desk.own_contacts.where or "")

    @property
    def _places(self) -> tuple[Word, ...]:
        places = _safely(lambda: self._desk.contact_book.places)
        return tuple(Word(str(place.head.address), place.head.title) for place in places)

    @property
    def _needs(self) -> tuple[Word, ...]:
        library = self._desk.library
        return _safely(lambda: library.edition.needs if library else ())

    def _open_places(self) -> tuple[Resolved, ...]:
        book = self._desk.contact_book
        places = [Address.parse(place.id) for place in self._places]
        found = _safely(lambda: book.resolve_all(places).values())
        return tuple(resolved for resolved in found if resolved.is_open_place)

    def _place_at(self, address: Address) -> Address | None:
        """The place of the guide that the fragment of an address names."""
        places = {place.id for place in self._places}
        place = Address(Kind.CONTACT, address.fragment)
        return place if str(place) in places else None

    def _purpose(self, own: OwnContact) -> str:
        places = {place.id: place.title for place in self._places}
        return purpose_words(own, places, {NeedId(need.id): need.title for need in self._needs})

    # -- the list -----------------------------------------------------------------------------

    def _on_removed(self, own_id: str) -> None:
        result = self._desk.own_contacts.remove(own_id)
        self._offer_to_bring_back(result)
        self._show_list(self._outcome(result))

    def _offer_to_bring_back(self, result: Result) -> None:
        removed = result.contact
        if removed is None or not result.is_kept:
            return

        def bring_back() -> None:
            self._show_list(self._outcome(self._desk.own_contacts.bring_back(removed)))

        words = translate("OwnContacts", "{name} is verwijderd.")
        self.undo_offered.emit(words.format(name=removed.name), bring_back)

    def _on_renewed(self, own_id: str) -> None:
        self._show_list(self._outcome(self._desk.own_contacts.renew(own_id)))

    def _on_erase(self) -> None:
        agreed = self._prompts.confirm(
            self._page().window(),
            translate("OwnContacts", "Alle eigen contacten wissen?"),
            translate(
                "OwnContacts",
                "Ze verdwijnen van deze computer. Dit kan niet ongedaan worden gemaakt.",
            ),
            translate("OwnContacts", "Wis alle contacten"),
        )
        if not agreed:
            return
        gone = self._desk.own_contacts.erase()
        self.forget()
        words = (
            translate("OwnContacts", "Alle eigen contacten zijn gewist.")
            if gone
            else translate("OwnContacts", "Niet alles kon worden gewist. Wis het bestand zelf.")
        )
        self._show_list(Said(words, Tone.GOOD if gone else Tone.DANGER))

    def _show_list(self, said: Said) -> None:
        """Say on the list what came of it."""
        self._came_of = said
        self._tell(Topic.OWN_CONTACTS)

    # -- the form -----------------------------------------------------------------------------

    def _on_edited(self, typed: Typed) -> None:
        self._typed[self._page().address] = typed

    def _on_saved(self, typed: Typed) -> None:
        page = self._page()
        own_id = id_of(Address(Kind.CONTACT, page.address.fragment))
        own = self._desk.own_contacts
        result = own.change(own_id, typed) if own_id else own.add(typed)
        if not result.is_kept:
            assert isinstance(page, OwnContactFormPage)
            page.show_said(self._outcome(result))
            return
        self._came_of = self._outcome(result)
        self._leave(page)
        words = translate("OwnContacts", "{name} is bewaard.")
        self.said.emit(words.format(name=typed.name))

    def _on_form_removed(self) -> None:
        page = self._page()
        own_id = id_of(Address(Kind.CONTACT, page.address.fragment))
        result = self._desk.own_contacts.remove(own_id)
        if not result.is_kept:
            assert isinstance(page, OwnContactFormPage)
            page.show_said(self._outcome(result))
            return
        self._came_of = self._outcome(result)
        self._leave(page)
        self._offer_to_bring_back(result)

    def _on_cancelled(self) -> None:
        self._leave(self._page())

    def _leave(self, page: Page) -> None:
        """Forget what stood in a form, and go to the list."""
        self._typed.pop(page.address, None)
        page.opened.emit(LIST)

    # -- to and from colleagues ---------------------------------------------------------------

    def _on_export(self) -> None:
        path = self._prompts.save_contacts(self._page().window(), EXPORT_NAME)
        if path is None:
            return
        hitch = self._desk.own_contacts.export(path)
        self._show_list(
            Said(made_words(str(path)), Tone.GOOD)
            if hitch is None
            else Said(not_made_words(hitch), Tone.DANGER)
        )

    def _on_import(self) -> None:
        page = self._page()
        path = self._prompts.open_contacts(page.window())
        if path is None:
            return
        incoming = self._desk.own_contacts.read_import(path)
        if incoming.is_unreadable or incoming.misread is not None:
            words = misread_words(incoming.name, incoming.misread)
            self._show_list(Said(words, Tone.WARNING))
            return
        self._incoming = (incoming.name, incoming.plan)
        page.opened.emit(IMPORT)

    def _on_taken(self, ids: list[str]) -> None:
        page = self._page()
        assert self._incoming is not None
        result = self._desk.own_contacts.take(self._incoming[1], ids)
        if not result.is_kept:
            assert isinstance(page, OwnContactImportPage)
            page.show_said(self._outcome(result))
            return
        self._incoming = None
        self._came_of = self._outcome(result)
        page.opened.emit(LIST)
        self.said.emit(translate("OwnContacts", "Overgenomen: {count}").format(count=len(ids)))

    def _on_import_cancelled(self) -> None:
        self._incoming = None
        self._page().opened.emit(LIST)

    # -- the sheet ----------------------------------------------------------------------------

    def _on_sheet_edited(self, agreement: Agreement) -> None:
        self._agreement = agreement
        self._came_of_sheet = None

    def _on_sheet_contacts(self) -> None:
        page = self._page()
        assert isinstance(page, AgreementPage)
        notes = {part: part_note(part) for part in Part}
        receiver = _RECEIVER if str(_RECEIVER) in {place.id for place in self._places} else None
        typed = contacts_in(self._agreement, notes, receiver)
        faults = faults_in(typed)
        page.show_faults(faults)
        if faults:
            return
        plan = self._desk.own_contacts.plan(typed.values())
        if plan.changed:  # nothing is overwritten unseen
            self._incoming = (section_title(Section.AGREEMENT), plan)
            page.opened.emit(IMPORT)
            return
        result = self._desk.own_contacts.take(plan, [own.id for own in plan.added])
        self._came_of_sheet = self._outcome(result)
        page.show_view(self._agreement_view())

    def _on_sheet_cleared(self) -> None:
        before = self._agreement
        self._set_sheet(Agreement())

        def bring_back() -> None:
            self._set_sheet(before)

        self.undo_offered.emit(translate("Agreement", "Het blad is leeg."), bring_back)

    def _set_sheet(self, agreement: Agreement) -> None:
        self._agreement, self._came_of_sheet = agreement, None
        self._tell(Topic.AGREEMENT)

    # -- inside -------------------------------------------------------------------------------

    def _page(self) -> Page:
        page = self.sender()
        assert isinstance(page, Page)
        return page

    def _outcome(self, result: Result) -> Said:
        """What came of a change, in words."""
        if result.hitch is not None:
            return Said(not_kept_words(result.hitch), Tone.DANGER)
        if not result.is_kept:
            return Said(not_kept_words(Hitch.FAILED), Tone.DANGER)
        return Said(kept_words(self._desk.clock.now(), self._where), Tone.GOOD)

    def _tell(self, topic: Topic) -> None:
        """Let the page that is open show what is now so."""
        self._desk.changes.publish(Change(topic))


def _safely(read: Callable[[], Iterable[T]]) -> tuple[T, ...]:
    """What the guide says; a damaged one takes nobody's own contacts away."""
    try:
        return tuple(read())
    except UnusableGuide:
        return ()
