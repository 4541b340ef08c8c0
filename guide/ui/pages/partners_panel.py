"""What there is to know of one partner: what they can, what they need, whom they deal with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from guide.core.content.address import Address
from guide.core.content.ids import SourceId
from guide.core.content.records import Source, Status
from guide.core.partners import Handing, Partner, Partners
from guide.services.contact_book import Resolved
from guide.ui.a11y.accessible import name
from guide.ui.i18n import translate
from guide.ui.names import status_mark
from guide.ui.pages.partners_words import (
    can_title,
    given_title,
    got_title,
    needs_title,
    ring_title,
    you_are_here,
)
from guide.ui.pages.source_words import sources_sentence
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import call_words
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, Icon, RowLink
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class PartnersView:
    """The chain, who is chosen and who the reader is in it (empty: nobody), where to go on."""

    chain: Partners
    chosen: str
    own: str
    checklists: Mapping[str, Address]
    """The checklist of a partner, by partner."""
    contacts: Mapping[Address, Resolved]
    sources: Mapping[SourceId, Source]


class PartnerRow(QPushButton):
    """A partner in the list; pressing it folds their card out or in."""

    def __init__(self, theme: Theme, title: str, note: str, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(20), theme.px(12), theme.px(18), theme.px(12))
        self._row.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(theme.px(1))
        for text, role, colour in (
            (title, TextRole.BODY_STRONG, "text"),
            (note, TextRole.SMALL, "text_soft"),
        ):
            if text:
                label = Label(theme, text, role, colour)
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                words.addWidget(label)
        self._row.addLayout(words, 1)
        self._arrows = (Icon(theme, "chevron-down", 18), Icon(theme, "chevron-up", 18))
        for arrow in self._arrows:
            self._row.addWidget(arrow)
        self._spoken = spoken
        self.show_open(False)

    def show_open(self, is_open: bool) -> None:
        """Say and show whether the card stands under it."""
        self.setChecked(is_open)
        self._arrows[0].setVisible(not is_open)
        self._arrows[1].setVisible(is_open)
        state = (
            translate("Partners", "Uitgeklapt")
            if is_open
            else translate("Partners", "Ingeklapt. Druk om meer te lezen.")
        )
        name(self, self._spoken, state)

    def nextCheckState(self) -> None:
        """The page says which row is open."""

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._theme.px(48), self._row.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        lit = self.underMouse() or self.isDown() or self.isChecked()
        fill = theme.colour("accent_well" if lit else "surface")
        line = theme.colour("accent" if self.isChecked() else "line")
        radius = theme.px(CONTROL_RADIUS)
        rounded(painter, self.rect(), radius, fill, line, theme.colours.border)


class PartnerCard(Card):
    """One partner in full. ``opened(Address)``; ``partner_chosen(str)`` for a neighbour."""

    opened = Signal(object)
    partner_chosen = Signal(str)

    def __init__(
        self, theme: Theme, view: PartnersView, partner: Partner, *, has_title: bool = True
    ) -> None:
        super().__init__(theme, spacing=8)
        self._view = view
        self._partner = partner
        self.column.addWidget(self._marks(has_place=has_title))
        if has_title:
            self.column.addWidget(Heading(theme, partner.title, 2, TextRole.QUESTION))
        is_own = partner.id == view.own
        self._add_text(can_title(is_own=is_own), partner.can)
        self._add_text(needs_title(is_own=is_own), partner.needs)
        self.column.addWidget(self._buttons())
        chain = view.chain
        got, given = chain.given_to(partner.id), chain.given_by(partner.id)
        self._add_ways(got_title(is_own=is_own), got, gives=False)
        self._add_ways(given_title(is_own=is_own), given, gives=True)
        self._add_sources()

    def _marks(self, *, has_place: bool) -> QWidget:
        holder = QWidget()
        row = FlowLayout(self._theme.px(8), holder)
        if has_place:
            row.addWidget(Tag(self._theme, ring_title(self._partner.ring), Tone.ACCENT))
        if has_place and self._partner.id == self._view.own:
            row.addWidget(Tag(self._theme, you_are_here(), Tone.PLAIN, "map-pin"))
        mark = status_mark(self._partner.status)
        if mark:
            unsure = self._partner.status is Status.UNCONFIRMED
            row.addWidget(Tag(self._theme, mark, Tone.WARNING if unsure else Tone.PLAIN))
        if not row.count():
            holder.hide()
        return holder

    def _add_text(self, title: str, text: str) -> None:
        if not text:
            return
        self.column.addWidget(self._small_heading(title))
        self.column.addWidget(Label(self._theme, text, TextRole.BODY))

    def _small_heading(self, title: str) -> Heading:
        heading = Heading(self._theme, title, 3, TextRole.BODY_STRONG)
        heading.setContentsMargins(0, self._theme.px(6), 0, 0)
        return heading

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(self._theme.px(8), holder)
        found = self._view.contacts.get(self._partner.contact) if self._partner.contact else None
        if found is not None:
            self._add_link(row, call_words(found), "phone", found.contact.head.address)
        checklist = self._view.checklists.get(self._partner.id)
        if checklist is not None:
            words = translate("Partners", "Open de checklist")
            self._add_link(row, words, "list-checks", checklist)
        if not row.count():
            holder.hide()
        return holder

    def _add_link(self, row: FlowLayout, words: str, icon: str, address: Address) -> None:
        kind = ButtonKind.SECONDARY if row.count() else ButtonKind.PRIMARY
        button = Button(self._theme, words, kind, icon=icon)
        button.setProperty("address", str(address))
        button.clicked.connect(self._on_link)
        row.addWidget(button)

    def _add_ways(self, title: str, handings: tuple[Handing, ...], *, gives: bool) -> None:
        """Neighbours in the chain, each leading to their own box."""
        if not handings:
            return
        self.column.addWidget(self._small_heading(title))
        for number, handing in enumerate(handings, 1):
            other = self._view.chain.partner(handing.receiver if gives else handing.giver)
            if other is None:
                continue
            row = RowLink(
                self._theme,
                other.title,
                icon="arrow-right" if gives else "arrow-left",
                note=handing.what,
                has_line=number < len(handings),
            )
            row.setProperty("partner", other.id)
            row.clicked.connect(self._on_neighbour)
            self.column.addWidget(row)

    def _add_sources(self) -> None:
        known = self._view.sources
        found = tuple(known[source] for source in self._partner.sources if source in known)
        if found:
            words = sources_sentence(found)
            self.column.addWidget(Label(self._theme, words, TextRole.SMALL, "text_soft"))

    def _on_link(self) -> None:
        self.opened.emit(Address.parse(str(self.sender().property("address"))))

    def _on_neighbour(self) -> None:
        self.partner_chosen.emit(str(self.sender().property("partner")))
