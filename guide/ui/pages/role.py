"""Choosing a role: all of them in sight, and a field that narrows them down."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from guide.core.content.address import Address, Section
from guide.ui.a11y.accessible import announce
from guide.ui.i18n import translate
from guide.ui.pages.page import Page
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.fields import FilterField
from guide.ui.widgets.text import Label

_FIELD_FROM = 8
"""With more roles than this, a field to narrow them down is worth its place."""
_COLUMN = 290
"""Least width of a column of roles, in pixels at 100 %."""
_MOST_COLUMNS = 3
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """A role, and the words by which somebody may look for it besides its title."""

    id: str
    title: str
    words: str = ""


class RolePage(Page):
    """First run, and later from the sidebar: who are you? Can be skipped.

    ``role_chosen(str)`` carries the id of the role, empty for none.
    """

    role_chosen = Signal(str)

    def __init__(self, theme: Theme, roles: tuple[RoleChoice, ...], current: str) -> None:
        super().__init__(theme, translate("Role", "Wie bent u?"), Address.of_section(Section.ROLE))
        self.add_title(
            lead=translate(
                "Role",
                "De gids zet dan uw checklist en uw signalen vooraan. U kunt dit altijd "
                "veranderen, linksonder.",
            )
        )
        self._grid = _RoleGrid(theme, roles, current)
        self._grid.role_chosen.connect(self.role_chosen)
        self._field: FilterField | None = None
        if len(roles) > _FIELD_FROM:
            self._add_field()
        self.column.addWidget(self._grid)
        self._nothing = Label(theme, "", TextRole.BODY)
        self.column.addWidget(self._nothing)
        self._nothing.hide()
        skip = Button(theme, translate("Role", "Sla over, ik kies geen rol"), ButtonKind.QUIET)
        skip.clicked.connect(self._on_skip)
        self.column.addWidget(skip, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish()

    def _add_field(self) -> None:
        words = translate("Role", "Typ uw werk, zoals balie, school of zorg")
        self._field = FilterField(self.theme, words, icon="search")
        self._field.textChanged.connect(self._on_typed)
        self._field.returnPressed.connect(self._on_return)
        self._field.installEventFilter(self)
        self.column.addWidget(self.narrow(self._field, 480))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._field is not None:
            self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to the roles."""
        if (
            watched is self._field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            self._grid.focus_first()
            return True
        return super().eventFilter(watched, event)

    def _on_typed(self, typed: str) -> None:
        count = self._grid.narrow_to(typed)
        words = translate("Role", "Geen rol met ‘{typed}’. Typ iets anders, of sla over.")
        self._nothing.setText(words.format(typed=typed.strip()))
        self._nothing.setVisible(count == 0)
        said = translate("Role", "{count} rollen").format(count=count)
        announce(self, said if count else self._nothing.text())

    def _on_return(self) -> None:
        """Enter takes the first role that is left, once something was typed."""
        if self._field is not None and self._field.text().strip():
            self._grid.choose_first()

    def _on_skip(self) -> None:
        self.role_chosen.emit("")


class _RoleGrid(QWidget):
    """Roles in as many columns as there is room for; arrow keys walk over them."""

    role_chosen = Signal(str)

    def __init__(self, theme: Theme, roles: tuple[RoleChoice, ...], current: str) -> None:
        super().__init__()
        self._theme = theme
        self._columns = 0
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(8))
        self._buttons: list[Button] = []
        self._words: list[str] = []
        for role in roles:
            is_current = role.id == current
            note = translate("Role", "Uw keuze nu") if is_current else ""
            kind = ButtonKind.PRIMARY if is_current else ButtonKind.ANSWER
            button = Button(theme, role.title, kind, key=note)
            button.setAccessibleDescription(note)
            button.setProperty("role", role.id)
            button.clicked.connect(self._on_role)
            button.installEventFilter(self)
            self._buttons.append(button)
            self._words.append(_plain(f"{role.title} {role.words}"))
        self._shown = list(self._buttons)
        self._arrange(1)

    def narrow_to(self, typed: str) -> int:
        """Show the roles with every word that was typed; gives how many there are."""
        wanted = _plain(typed).split()
        self._shown = [
            button
            for button, words in zip(self._buttons, self._words, strict=True)
            if all(word in words for word in wanted)
        ]
        for button in self._buttons:
            button.setVisible(button in self._shown)
        self._arrange(self._columns)
        return len(self._shown)

    def focus_first(self) -> None:
        if self._shown:
            self._shown[0].setFocus()

    def choose_first(self) -> None:
        if self._shown:
            self._shown[0].click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fitting = event.size().width() // self._theme.px(_COLUMN)
        columns = max(1, min(_MOST_COLUMNS, fitting))
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for number, button in enumerate(self._shown):
            self._layout.addWidget(button, number // columns, number % columns)
        for column in range(_MOST_COLUMNS):
            self._layout.setColumnStretch(column, 1 if column < columns else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrow keys go where they point; left to itself, a button goes to the next one."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ARROWS
            and isinstance(watched, Button)
        ):
            self._go_from(watched, Qt.Key(event.key()))
            return True
        return super().eventFilter(watched, event)

    def _go_from(self, button: Button, key: Qt.Key) -> None:
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }[key]
        goal = self._shown.index(button) + step
        if 0 <= goal < len(self._shown):
            self._shown[goal].setFocus()

    def _on_role(self) -> None:
        self.role_chosen.emit(str(self.sender().property("role")))


def _plain(text: str) -> str:
    """Letters without marks or case, so that *zorgcoordinator* is found too."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in split if not unicodedata.combining(sign))
