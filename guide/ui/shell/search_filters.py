"""What one searches in: a kind of hit, one's own role, a form of exploitation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QFrame,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from guide.core.content.ids import FormId, RoleId
from guide.core.content.records import Group, Word
from guide.core.search.searcher import EVERYTHING, NO_FORM, NO_ROLE, Filter
from guide.ui.a11y.accessible import make_group, name
from guide.ui.i18n import translate
from guide.ui.shell.search_frame import make_opaque
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.drop_down import DropDown
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import painter_for, rounded

_TARGET, _HEIGHT = 44, 36
"""How high one can press, and how high it looks."""
_SIDE = 10
_GAP = 5
_ARROW = 18
_TWO_DIGITS = "88"
_WIDEST_FORM = 260
_ROLE = TextRole.BODY_MEDIUM
_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic.value | Qt.AlignmentFlag.AlignVCenter.value)
_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
        self.label = label
        self.count = ""

    @property
    def plain(self) -> str:
        return self.label.replace("&", "")

    @property
    def key(self) -> QKeySequence:
        """Alt and the underlined letter."""
        return QKeySequence.mnemonic(self.label)

    def size(self) -> QSize:
        words = QFontMetrics(self._theme.font(_ROLE)).horizontalAdvance(self.plain)
        width = words + self._count_width() + self._theme.px(2 * _SIDE)
        return QSize(width, self._theme.px(_TARGET))

    def _count_width(self) -> int:
        if not self.count:
            return 0
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        return metrics.horizontalAdvance(self.count) + self._spare() + self._theme.px(6)

    def _spare(self) -> int:
        """Room for two digits always: what stands beside it does not move at every key."""
        metrics = QFontMetrics(self._theme.font(TextRole.SMALL))
        widest = metrics.horizontalAdvance(_TWO_DIGITS)
        return max(0, widest - metrics.horizontalAdvance(self.count)) if self.count else 0

    def paint(self, button: QAbstractButton) -> None:
        painter = painter_for(button)
        theme = self._theme
        area = pill_in(theme, button)
        paint_pill(painter, theme, button, is_on=button.isChecked())
        around = theme.px(_SIDE) + self._spare() // 2
        words = area.adjusted(around, 0, 0, 0)
        painter.setFont(theme.font(_ROLE))
        painter.setPen(theme.colour("on_accent" if button.isChecked() else "text"))
        painter.drawText(words, _MNEMONIC, self.label)
        right = area.adjusted(0, 0, -around, 0)
        painter.setFont(theme.font(TextRole.SMALL))
        painter.setPen(theme.colour("on_accent" if button.isChecked() else "text_soft"))
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, middle, self.count)


def pill_in(theme: Theme, widget: QWidget) -> QRect:
    """What is seen of a widget that one can press a little above and below it."""
    height = min(theme.px(_HEIGHT), widget.height())
    return QRect(0, (widget.height() - height) // 2, widget.width(), height)


def paint_pill(painter: QPainter, theme: Theme, widget: QWidget, *, is_on: bool) -> None:
    area = pill_in(theme, widget)
    fill = "accent" if is_on else ("accent_well" if widget.underMouse() else "surface")
    line = theme.colour("accent" if is_on else "line_strong")
    rounded(painter, area, area.height() / 2, theme.colour(fill), line, theme.colours.border)


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
        make_opaque(self, theme)
        _tell(self, self.face, self.face.plain)

    def show_count(self, count: int | None) -> bool:
        """How many hits it holds; None where nobody counted. Whether it takes other room now."""
        words = "" if count is None else str(count)
        if words == self.face.count:
            return False
        before = self.face.size()
        self.face.count = words
        _tell(self, self.face, self.face.plain)
        self.update()
        if self.face.size() == before:
            return False
        self.updateGeometry()
        return True

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


class _ClearPill(QAbstractButton):
    """Back to searching in everything; not there while that is what one does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.face = _Face(theme, translate("Search", "&Wis keuzes"))
        self.setObjectName("clear")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        _tell(self, self.face, translate("Search", "Zoek weer in alles"))

    def sizeHint(self) -> QSize:
        return self.face.size() + QSize(self._theme.px(_ARROW), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        area = pill_in(theme, self)
        if self.underMouse():
            rounded(painter, area, area.height() / 2, theme.colour("accent_well"))
        icon = QRect(area.x() + theme.px(4), area.y(), theme.px(_ARROW), area.height())
        theme.paint_icon(painter, "x", icon, 16, "accent")
        painter.setFont(theme.font(_ROLE))
        painter.setPen(theme.colour("accent"))
        words = area.adjusted(theme.px(_SIDE + _ARROW), 0, 0, 0)
        painter.drawText(words, _MNEMONIC, self.face.label)


class _FormChoice(DropDown):
    """One of the forms, as a pill that folds out."""

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
        self.currentIndexChanged.connect(self.updateGeometry)
        self.choose("")

    def sizeHint(self) -> QSize:
        px = self._small.px
        words = QFontMetrics(self._small.font(_ROLE)).horizontalAdvance(self.currentText())
        width = words + px(2 * _SIDE + _ARROW + _GAP)
        return QSize(min(width, px(_WIDEST_FORM)), px(_TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme, is_on = self._small, bool(self.chosen)
        paint_pill(painter, theme, self, is_on=is_on)
        area = pill_in(theme, self).adjusted(theme.px(_SIDE), 0, -theme.px(_SIDE), 0)
        arrow = QRect(area)
        arrow.setLeft(area.right() + 1 - theme.px(_ARROW))
        theme.paint_icon(painter, "chevron-down", arrow, 18, "on_accent" if is_on else "text_soft")
        area.setRight(arrow.left() - theme.px(_GAP) + 1)
        font = theme.font(_ROLE)
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent" if is_on else "text"))
        cut = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(self.currentText(), cut, area.width())
        painter.drawText(area, _MIDDLE_LEFT, shown)


class SearchFilters(QScrollArea):
    """Choices under the field: in rows, or in one row to scroll through where there is no room.

    Signals: ``changed()`` when the user chose another.
    """

    changed = Signal()

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__()
        self._theme = theme
        self._role_id = choices.role
        self._counted: tuple[object, Mapping[Group, int]] = (None, {})
        self._most = 0
        self._holder = QWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        holder = self._holder
        name(holder, translate("Search", "Waarin u zoekt"))
        make_group(holder)
        self._row = FlowLayout(theme.px(_GAP), holder)
        self._row.setContentsMargins(theme.px(20), theme.px(6), theme.px(20), 0)
        self._buttons = QButtonGroup(self)
        self._pills = [_GroupPill(theme, group, label) for group, label in _groups()]
        for pill in self._pills:
            self._buttons.addButton(pill)
        self._pills[0].setChecked(True)
        self._role = _RolePill(theme, choices.role_title) if choices.role else None
        self._form = _FormChoice(theme, choices.forms) if choices.forms else None
        self._clear = _ClearPill(theme)
        for part in (*self._pills, self._role, self._form, self._clear):
            if part is not None:
                self._row.addWidget(part)
                part.installEventFilter(self)
        self._clear.hide()
        self.setWidget(holder)
        holder.setAutoFillBackground(False)  # a scroll area fills what it is given
        self._connect()

    def _connect(self) -> None:
        self._buttons.buttonClicked.connect(self._on_chosen)
        if self._role is not None:
            self._role.clicked.connect(self._on_chosen)
        if self._form is not None:
            self._form.picked.connect(self._on_chosen)
        self._clear.clicked.connect(self._on_clear)

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
        self._show_clear()

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
        knows_all = self._counted[0] == question and any(self._counted[1].values())
        known = self._counted[1] if knows_all else counts
        least = 0 if knows_all else None
        shown = [
            known.get(p.group_of_hits, least) if p.group_of_hits else None for p in self._pills
        ]
        if knows_all:
            shown[0] = sum(known.values())
        moved = [pill.show_count(count) for pill, count in zip(self._pills, shown, strict=True)]
        if any(moved):
            self._fit()

    def shortcuts(self) -> list[tuple[QKeySequence, QAbstractButton]]:
        """What chooses without leaving the field: Alt and a letter."""
        pills: list[_GroupPill | _RolePill | _ClearPill] = [*self._pills, self._clear]
        if self._role is not None:
            pills.append(self._role)
        return [(pill.face.key, pill) for pill in pills if not pill.face.key.isEmpty()]

    # -- what the user does -------------------------------------------------------------------

    def _on_chosen(self) -> None:
        self._show_clear()
        self.changed.emit()

    def _on_clear(self) -> None:
        if self.only == EVERYTHING:
            return  # the key was pressed while the button was not there
        if self._clear.hasFocus():
            self._pills[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.choose_all()

    def _show_clear(self) -> None:
        self._clear.setVisible(self.only != EVERYTHING)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What has the keyboard or was pressed is in sight, and a little of what is beside it."""
        shown = (QEvent.Type.FocusIn, QEvent.Type.MouseButtonRelease)
        if event.type() in shown and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, self._theme.px(_TARGET), 0)
        return False

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - turned // 2)
        event.accept()

    # -- size ---------------------------------------------------------------------------------

    def take_at_most(self, height: int) -> None:
        """In as many rows as they take, or in one where that is higher than this."""
        self._most = height
        self._fit()

    def _fit(self) -> None:
        width = self.width()
        if self._row.heightForWidth(width) > self._most:
            width = max(width, self._row.sizeHint().width())
        height = self._row.heightForWidth(width)
        self._holder.resize(width, height)
        self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
