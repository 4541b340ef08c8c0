"""Choosing a role."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.ui.i18n import translate
from guide.ui.pages.page import Page
from guide.ui.theme.theme import Theme
from guide.ui.widgets.buttons import Button, ButtonKind


class RolePage(Page):
    """First run, and later from the sidebar: who are you? Can be skipped.

    ``role_chosen(str)`` carries the id of the role, empty for none.
    """

    role_chosen = Signal(str)

    def __init__(self, theme: Theme, roles: list[tuple[str, str]], current: str) -> None:
        super().__init__(theme, translate("Role", "Wie bent u?"), Address.of_section(Section.ROLE))
        self.add_title(
            lead=translate(
                "Role",
                "De gids zet dan uw checklist en uw signalen vooraan. U kunt dit altijd "
                "veranderen, linksonder.",
            )
        )
        self.column.addSpacing(theme.px(8))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        for role_id, title in roles:
            note = translate("Role", "Uw keuze nu") if role_id == current else ""
            kind = ButtonKind.PRIMARY if role_id == current else ButtonKind.ANSWER
            button = Button(theme, title, kind, key=note)
            button.setProperty("role", role_id)
            button.clicked.connect(self._on_role)
            column.addWidget(button)
        skip = Button(theme, translate("Role", "Sla over, ik kies geen rol"), ButtonKind.QUIET)
        skip.setProperty("role", "")
        skip.clicked.connect(self._on_role)
        column.addWidget(skip)
        self.column.addWidget(self.narrow(holder, 640))
        self.finish()

    def _on_role(self) -> None:
        self.role_chosen.emit(str(self.sender().property("role")))
