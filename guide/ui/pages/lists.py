"""Lists of pages: the sections that are nothing but a list, and the reader's own pages."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.content.address import Address, Section
from guide.ui.i18n import translate
from guide.ui.names import section_lead, section_title
from guide.ui.pages.page import Page
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.cards import Card, RowLink, RowList
from guide.ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class ListRow:
    """A page in a list."""

    address: Address
    title: str
    note: str
    code: str
    icon: str


@dataclass(frozen=True, slots=True)
class ListGroup:
    """Rows under a heading; an empty heading for a list that needs none."""

    title: str
    rows: tuple[ListRow, ...]


class ListPage(Page):
    """A section as a list, in groups."""

    def __init__(
        self, theme: Theme, section: Section, groups: tuple[ListGroup, ...], empty: str = ""
    ) -> None:
        super().__init__(theme, section_title(section), Address.of_section(section))
        self.add_title(lead=section_lead(section))
        for group in groups:
            if group.title:
                self.add_heading(group.title)
            self._add_rows(group.rows)
        if not any(group.rows for group in groups):
            card = Card(theme, dashed=True)
            card.column.addWidget(
                Label(theme, empty or translate("Lists", "Hier staat nog niets."), TextRole.BODY)
            )
            self.column.addWidget(self.narrow(card, 760))
        self.finish()

    def _add_rows(self, rows: tuple[ListRow, ...]) -> None:
        if not rows:
            return
        card = RowList(self.theme)
        for index, row in enumerate(rows):
            link = RowLink(
                self.theme,
                row.title,
                icon=row.icon,
                note=row.note,
                code=row.code,
                padding=18,
                has_line=index < len(rows) - 1,
            )
            link.setProperty("address", str(row.address))
            link.clicked.connect(self._on_row)
            card.column.addWidget(link)
        self.column.addWidget(self.narrow(card, 900))

    def _on_row(self) -> None:
        self.follow(str(self.sender().property("address")))
