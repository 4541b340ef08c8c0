"""The start page: the doors that lead in, what matters for the role, a case to practise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from guide.core.content.address import START, Address, Section
from guide.core.content.records import Entry, PageHead
from guide.ui.i18n import translate
from guide.ui.minute import MinuteWatch, Now
from guide.ui.names import ENTRY_ICONS
from guide.ui.pages.page import Page
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import ActionCard, Card, RowLink
from guide.ui.widgets.doors import DoorCard, DoorPanel, WayCard
from guide.ui.widgets.layouts import ReflowGrid
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class HomeDoor:
    """A door as the start page shows it."""

    address: Address
    icon: str
    title: str
    text: str


DOOR_ICONS = {
    "iemand": "user-round",
    "plek": "building",
    "gevoel": "message-circle-question-mark",
}
"""The icon of a door by its id: reading the whole door for it would cost every start."""


def door_of(head: PageHead) -> HomeDoor:
    """A door by what lists know of it; the first sentence of its lead is its line."""
    first = head.lead.partition(". ")[0].rstrip(".")
    icon = DOOR_ICONS.get(head.address.slug, "door-open")
    return HomeDoor(head.address, icon, head.title, f"{first}.")


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the start page shows."""

    doors: tuple[HomeDoor, ...]
    """Empty when the content has none: all signals are the way in then."""
    role_title: str
    """Empty when no role was chosen."""
    checklist: Address | None
    """The checklist of the role."""
    refer: Address
    """Where *Naar wie verwijs ik?* leads."""
    answering: Callable[[], int]
    """How many numbers are answered at this moment."""
    now: Now
    shortlist: tuple[Entry, ...]
    case: Entry | None
    case_lead: str


_CardType = type[ActionCard] | type[WayCard]

_WITH_DOORS = (15, 17)
"""How the width is divided over the doors and the other ways in: each line then fits."""

_DOORS_BESIDE_FROM = 480
"""Width of either (pixels at 100 %) from which they stand beside each other."""


_BESIDE_DOORS = 3
"""So many rows for the role fit under the doors, on a small screen, without scrolling."""


class HomePage(Page):
    """*Wat speelt er?*

    Signals: ``door_chosen(Address)`` when somebody comes in through a door.
    """

    door_chosen = Signal(object)

    def __init__(self, theme: Theme, view: HomeView) -> None:
        super().__init__(theme, translate("Home", "Wat speelt er?"), START)
        self._view = view
        if view.doors:  # they take more room, and all of it is to be in sight
            side = theme.margin
            self.column.setContentsMargins(side, theme.px(20), side, theme.px(16))
        self.add_title(
            lead=translate(
                "Home",
                "U hoeft mensenhandel niet te bewijzen. U hoeft alleen te zien, te delen en "
                "door te verwijzen.",
            )
        )
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(self._ways_in())
        below: list[QWidget] = [self._for_role(), *self._practice()]
        self.column.addSpacing(theme.px(4))
        self.column.addWidget(ReflowGrid(theme, below, stretches=(5, 4)))
        self.finish()
        MinuteWatch(view.now, self).passed.connect(self._on_minute)

    def _ways_in(self) -> ReflowGrid:
        """With doors, their panel beside the other ways in; else four cards alike."""
        if self._view.doors:
            beside = self._stacked(self._other_ways(WayCard))
            return ReflowGrid(
                self.theme,
                [self._doors(), beside],
                least=_DOORS_BESIDE_FROM,
                stretches=_WITH_DOORS,
            )
        see = ActionCard(
            self.theme,
            "eye",
            translate("Home", "Ik zie iets dat niet klopt"),
            translate("Home", "Vink aan wat u ziet. De gids laat zien waar dat op kan wijzen."),
            primary=True,
        )
        see.clicked.connect(self._on_see)
        return ReflowGrid(self.theme, [see, *self._other_ways(ActionCard)])

    def _doors(self) -> DoorPanel:
        panel = DoorPanel(
            self.theme,
            "eye",
            translate("Home", "Ik zie iets dat niet klopt"),
            translate("Home", "Alle signalen"),
        )
        panel.everything.clicked.connect(self._on_see)
        for door in self._view.doors:
            card = DoorCard(self.theme, door.icon, door.title, door.text)
            card.setProperty("address", str(door.address))
            card.clicked.connect(self._on_door)
            panel.add(card)
        return panel

    def _stacked(self, cards: list[QPushButton]) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(16))
        for card in cards:
            column.addWidget(card, 1)
        return holder

    def _other_ways(self, card: _CardType) -> list[QPushButton]:
        theme, view = self.theme, self._view
        steps = (
            translate("Home", "De stappen voor {role}, in volgorde.").format(role=view.role_title)
            if view.checklist
            else translate("Home", "De stappen voor uw rol, in volgorde.")
        )
        act = card(theme, "list-checks", translate("Home", "Ik moet nu iets doen"), steps)
        act.clicked.connect(self._on_act)
        refer = card(
            theme,
            "route",
            translate("Home", "Naar wie verwijs ik?"),
            translate("Home", "Beantwoord een paar vragen, eindig bij het juiste loket."),
        )
        refer.clicked.connect(self._on_refer)
        call = card(theme, "phone", translate("Home", "Wie kan ik bellen?"), self._call_text())
        call.clicked.connect(self._on_call)
        self._call = call
        return [act, refer, call]

    def _call_text(self) -> str:
        count = self._view.answering()
        if not count:
            return translate("Home", "Alle nummers, met waarvoor u belt en wat u zegt.")
        words = translate("Home", "Alle nummers, met wat u zegt. {count} nu bereikbaar.")
        return words.format(count=count)

    def _on_minute(self) -> None:
        self._call.show_text(self._call_text())

    def _for_role(self) -> Card:
        theme, view = self.theme, self._view
        card = Card(theme, spacing=0)
        title = (
            translate("Home", "Voor uw rol: {role}").format(role=view.role_title)
            if view.role_title
            else translate("Home", "Begin hier")
        )
        card.column.addWidget(Heading(theme, title, 2, TextRole.BODY_STRONG))
        card.column.addSpacing(theme.px(8))
        shortlist = view.shortlist[:_BESIDE_DOORS] if view.doors else view.shortlist
        for index, entry in enumerate(shortlist):
            row = RowLink(
                theme,
                entry.title,
                icon=ENTRY_ICONS[entry.kind],
                has_line=index < len(shortlist) - 1,
            )
            row.setProperty("address", str(entry.address))
            row.clicked.connect(self._on_row)
            card.column.addWidget(row)
        card.column.addStretch(1)
        return card

    def _practice(self) -> list[QWidget]:
        if self._view.case is None:
            return []
        theme = self.theme
        card = Card(theme)
        card.column.addWidget(
            Heading(theme, translate("Home", "Oefen in vijf minuten"), 2, TextRole.BODY_STRONG)
        )
        card.column.addWidget(Label(theme, self._view.case_lead, TextRole.BODY, "text_soft"))
        start = Button(
            theme, translate("Home", "Start de casus"), ButtonKind.SECONDARY, icon="play"
        )
        start.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        start.clicked.connect(self._on_case)
        card.column.addWidget(start)
        card.column.addStretch(1)
        return [card]

    def _on_door(self) -> None:
        door = Address.parse(str(self.sender().property("address")))
        self.door_chosen.emit(door)
        self.opened.emit(door)

    def _on_see(self) -> None:
        self.opened.emit(Address.of_section(Section.SIGNALS))

    def _on_act(self) -> None:
        self.opened.emit(self._view.checklist or Address.of_section(Section.CHECKLISTS))

    def _on_refer(self) -> None:
        self.opened.emit(self._view.refer)

    def _on_call(self) -> None:
        self.opened.emit(Address.of_section(Section.CALL_NOW))

    def _on_row(self) -> None:
        self.follow(str(self.sender().property("address")))

    def _on_case(self) -> None:
        if self._view.case:
            self.opened.emit(self._view.case.address)
