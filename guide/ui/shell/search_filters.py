"""What one searches in: a kind of hit, one's own role, a form of exploitation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from guide.core.content.ids import FormId, RoleId
from guide.core.content.records import Group, Word
from guide.core.search.searcher import EVERYTHING, NO_FORM, NO_ROLE, Filter
from guide.ui.a11y.accessible import make_group, name
from guide.ui.i18n import translate
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.drop_down import DropDown
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import painter_for, rounded

_HEIGHT = 36
_SIDE = 10
_ROLE = TextRole.BODY_MEDIUM
_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic.value | Qt.AlignmentFlag.AlignVCenter.value)


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from; without a role or forms that choice is not offered."""

    role: RoleId = NO_ROLE
    role_title: str = ""
    forms: tuple[Word, ...] = ()


def _groups() -> tuple[tuple[Group | None, str], ...]:
    """The kinds of hit; the letter after the & chooses it, with Alt."""
    return (
        (None, translate("Search", "&Alles")),
        (Group.RECOGNISE, translate("Search", "&Herken")),
        (Group.DO, translate("Search", "&Doe")),
        (Group.CALL, translate("Search", "&Bel")),
        (Group.READ, translate("Search", "&Lees")),
    )


class _Face:
    """How a pill looks: its words with the letter underlined, and how many hits it holds."""

    def __init__(self, theme: Theme, label: str) -> None:
        self._theme = theme
        self._label = label
        self.count = ""

    @property
    def plain(self) -> str:
        return self._label.replace("&", "")

    @property
    def key(self) -> QKeySequence:
        """Alt and the underlined letter."""
        return QKeySequence.mnemonic(self._label)

    def size(self) -> QSize:
        words = QFontMetrics(self._theme.font(_ROLE)).horizontalAdvance(self.plain)
        width = words + self._count_width() + self._theme.px(2 * _SIDE)
        return QSize(width, self._theme.px(_HEIGHT))

    def _count_width(self) -> int:
        if not self.count:
            return 0
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        return metrics.horizontalAdvance(self.count) + self._theme.px(6)

    def paint(self, button: QAbstractButton) -> None:
        painter = painter_for(button)
        theme, area = self._theme, button.rect()
        is_on = button.isChecked()
        fill = "accent" if is_on else ("accent_well" if button.underMouse() else "surface")
        line = theme.colour("accent" if is_on else "line_strong")
        rounded(painter, area, area.height() / 2, theme.colour(fill), line, theme.colours.border)
        words = area.adjusted(theme.px(_SIDE), 0, 0, 0)
        painter.setFont(theme.font(_ROLE))
        painter.setPen(theme.colour("on_accent" if is_on else "text"))
        painter.drawText(words, _MNEMONIC, self._label)
        right = QRect(area).adjusted(0, 0, -theme.px(_SIDE), 0)
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(theme.colour("on_accent" if is_on else "text_soft"))
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, middle, self.count)


def _tell(button: QAbstractButton, face: _Face, what: str) -> None:
    """Its name, with how many hits it holds; the key as what more there is to say."""
    hint = face.key.toString(QKeySequence.SequenceFormat.NativeText)
    name(button, f"{face.plain} {face.count}".strip(), hint)
    button.setToolTip(f"{what} ({hint})" if hint else what)


class _GroupPill(QRadioButton):
    """One kind of hit."""

    def __init__(self, theme: Theme, group: Group | None, label: str) -> None:
        super().__init__()
        self.group_of_hits = group
        self.face = _Face(theme, label)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self.face.count = str(count) if count else ""
        _tell(self, self.face, self.face.plain)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self.face.size()

    def minimumSizeHint(self) -> QSize:
        return self.face.size()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.face.paint(self)


class _RolePill(QCheckBox):
    """Only what is for the reader's own role."""

    def __init__(self, theme: Theme, role_title: str) -> None:
        super().__init__()
        self.face = _Face(theme, translate("Search", "Mijn &rol"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = translate("Search", "Alleen wat er voor {role} is")
        _tell(self, self.face, words.format(role=role_title))

    def sizeHint(self) -> QSize:
        return self.face.size()

    def minimumSizeHint(self) -> QSize:
        return self.face.size()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.face.paint(self)


class _FormChoice(DropDown):
    """One of the forms, in the room of a pill."""

    def __init__(self, theme: Theme, forms: tuple[Word, ...]) -> None:
        every = translate("Search", "Elke vorm")
        what = translate("Search", "Vorm van uitbuiting")
        super().__init__(theme, what, every, (Word("", every), *forms))
        self._small = theme
        self.setToolTip(what)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        metrics = QFontMetrics(theme.font(_ROLE))
        widest = max(metrics.horizontalAdvance(form.title) for form in forms)
        self.view().setMinimumWidth(widest + theme.px(48))
        self.choose("")

    def sizeHint(self) -> QSize:
        return QSize(self._small.px(136), self._small.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SearchFilters(QWidget):
    """A row of choices under the field. ``changed()`` is sent when the user chose another."""

    changed = Signal()

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__()
        self._role_id = choices.role
        self._counted: tuple[object, Mapping[Group, int]] = (None, {})
        name(self, translate("Search", "Waarin u zoekt"))
        make_group(self)
        row = FlowLayout(theme.px(5), self)
        row.setContentsMargins(theme.px(20), theme.px(10), theme.px(20), theme.px(4))
        self._buttons = QButtonGroup(self)
        self._pills = [_GroupPill(theme, group, label) for group, label in _groups()]
        for pill in self._pills:
            self._buttons.addButton(pill)
            row.addWidget(pill)
        self._pills[0].setChecked(True)
        self._role = _RolePill(theme, choices.role_title) if choices.role else None
        if self._role is not None:
            row.addWidget(self._role)
            self._role.clicked.connect(self.changed)
        self._form = _FormChoice(theme, choices.forms) if choices.forms else None
        if self._form is not None:
            row.addWidget(self._form)
            self._form.picked.connect(self._on_form)
        self._buttons.buttonClicked.connect(self._on_pill)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def only(self) -> Filter:
        """What was chosen."""
        chosen = next(pill for pill in self._pills if pill.isChecked())
        has_role = self._role is not None and self._role.isChecked()
        return Filter(
            chosen.group_of_hits,
            self._role_id if has_role else NO_ROLE,
            FormId(self._form.chosen) if self._form is not None else NO_FORM,
        )

    def choose(self, only: Filter) -> None:
        """Set the choices without telling anybody."""
        for pill in self._pills:
            pill.setChecked(pill.group_of_hits is only.group)
        if self._role is not None:
            self._role.setChecked(bool(only.role))
        if self._form is not None:
            self._form.choose(only.form)

    def offer(self, is_offered: bool) -> None:
        """Where there is no room for the choices, everything is searched."""
        self.setVisible(is_offered)
        if not is_offered and self.only != EVERYTHING:
            self.choose_all()

    def choose_all(self) -> None:
        self.choose(EVERYTHING)
        self.changed.emit()

    def show_counts(self, asked: str, counts: Mapping[Group, int]) -> None:
        """How many hits each kind has; no number where that is not known.

        Who searches in one kind only is told what was counted for the same words in all.
        """
        only = self.only
        question = (asked, only.role, only.form)
        if only.group is None:
            self._counted = (question, counts)
        elif self._counted[0] == question:
            counts = self._counted[1]
        knows_all = self._counted[0] == question
        for pill in self._pills:
            group = pill.group_of_hits
            if group is None:
                pill.show_count(sum(counts.values()) if knows_all else 0)
            else:
                pill.show_count(counts.get(group, 0))

    def shortcuts(self) -> list[tuple[QKeySequence, QAbstractButton]]:
        """What chooses without leaving the field: Alt and a letter."""
        pills: list[_GroupPill | _RolePill] = [*self._pills]
        if self._role is not None:
            pills.append(self._role)
        return [(pill.face.key, pill) for pill in pills if not pill.face.key.isEmpty()]

    def _on_pill(self, _button: QAbstractButton) -> None:
        self.changed.emit()

    def _on_form(self, _form: str) -> None:
        self.changed.emit()
