"""What stands beside the steps of a checklist: progress, what to do with it, the chain."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.checklist import Progress
from guide.core.content.address import Address, Section
from guide.core.content.records import ChainLink
from guide.services.contact_book import Resolved
from guide.ui.i18n import translate
from guide.ui.names import name_and_number
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import call_words
from guide.ui.widgets.buttons import Button, ButtonKind, IconButton
from guide.ui.widgets.cards import Card
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.painting import CONTROL_RADIUS, painter_for, rounded
from guide.ui.widgets.tags import ProgressBar
from guide.ui.widgets.text import Heading, Label

TURN_KEY = "W"
"""Turns the checklist into what the next partner needs, and back."""

_HAND_OVER = Address.of_section(Section.HANDOVER)
_PARTNERS = Address.of_section(Section.PARTNERS)
_CALL_FROM = 680
_BAR_FROM = 620
"""Widths of the bar (pixels at 100 %) from which more stands on it."""


def progress_words(progress: Progress) -> str:
    """*2 van 9*"""
    words = translate("Checklist", "{done} van {total}")
    return words.format(done=progress.done, total=progress.total)


def next_words(progress: Progress) -> str:
    """The step that comes next."""
    if progress.next_step is None:
        return translate("Checklist", "Alle stappen zijn gedaan.")
    if progress.done == 0:
        return translate("Checklist", "Begin: {step}").format(step=progress.next_step.text)
    return translate("Checklist", "Volgende: {step}").format(step=progress.next_step.text)


def open_words(progress: Progress) -> str:
    """*Nog open: 3*, said calmly at the end; it keeps nobody from anything."""
    still_open = progress.total - progress.done
    if not still_open:
        return translate("Checklist", "Alle stappen zijn gedaan.")
    return translate("Checklist", "Nog open: {count}").format(count=still_open)


class ChecklistPanel(QWidget):
    """Progress and the chain.

    Signals: ``restart_asked()``; ``print_asked()``; ``opened(Address)``; ``turn_asked()``.
    """

    restart_asked = Signal()
    print_asked = Signal()
    opened = Signal(object)
    turn_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        chain: tuple[ChainLink, ...],
        *,
        next_title: str,
        has_partners: bool,
        can_hand_over: bool,
    ) -> None:
        """``next_title`` is whom the chain hands to next; empty when nobody is known."""
        super().__init__()
        self._theme = theme
        self._whom: Address | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(self._progress_card(can_hand_over=can_hand_over))
        if chain or next_title:
            card = self._chain_card(chain, next_title=next_title, has_partners=has_partners)
            column.addWidget(card)

    def _progress_card(self, *, can_hand_over: bool) -> Card:
        theme = self._theme
        card = Card(theme)
        row = QHBoxLayout()
        row.addWidget(Heading(theme, translate("Checklist", "Voortgang"), 2), 1)
        self._count = Label(theme, "", TextRole.BODY_MEDIUM, "text_soft", wrap=False)
        row.addWidget(self._count)
        card.column.addLayout(row)
        self._bar = ProgressBar(theme, translate("Checklist", "Voortgang"))
        card.column.addWidget(self._bar)
        self._next = Label(theme, "", TextRole.SMALL)
        card.column.addWidget(self._next)
        self._call = Button(theme, "", ButtonKind.SECONDARY, icon="phone")
        self._call.clicked.connect(self._on_call)
        self._call.hide()
        card.column.addWidget(self._call)
        card.column.addWidget(self._buttons(can_hand_over=can_hand_over))
        words = translate("Checklist", "Vinkjes en eigen stappen verdwijnen als u de gids sluit.")
        card.column.addWidget(Label(theme, words, TextRole.SMALL, "text_soft"))
        return card

    def _buttons(self, *, can_hand_over: bool) -> QWidget:
        theme = self._theme
        holder = QWidget()
        row = FlowLayout(theme.px(8), holder)
        if can_hand_over:
            hand_over = Button(
                theme, translate("Checklist", "Overdracht"), ButtonKind.PRIMARY, icon="file-text"
            )
            hand_over.clicked.connect(self._on_hand_over)
            row.addWidget(hand_over)
        on_paper = Button(theme, translate("Checklist", "Druk af"), icon="printer")
        on_paper.clicked.connect(self.print_asked)
        row.addWidget(on_paper)
        self._restart = Button(
            theme, translate("Checklist", "Opnieuw"), ButtonKind.QUIET, icon="rotate-ccw"
        )
        self._restart.clicked.connect(self.restart_asked)
        row.addWidget(self._restart)
        return holder

    def _chain_card(
        self, chain: tuple[ChainLink, ...], *, next_title: str, has_partners: bool
    ) -> Card:
        theme = self._theme
        card = Card(theme, spacing=0)
        card.column.addWidget(Heading(theme, translate("Checklist", "Uw plek in de keten"), 2))
        card.column.addSpacing(theme.px(12))
        if next_title:
            words = translate("Checklist", "Wat heeft de ander van mij nodig?")
            turn = Button(theme, words, ButtonKind.SECONDARY, key=TURN_KEY)
            turn.setAccessibleDescription(next_title)
            turn.clicked.connect(self.turn_asked)
            card.column.addWidget(turn)
            card.column.addSpacing(theme.px(14))
        for index, link in enumerate(chain):
            if index:
                card.column.addWidget(_ChainLine(theme))
            box = ChainBox(theme, link)
            box.clicked.connect(self._on_box)
            card.column.addWidget(box)
        if has_partners:
            card.column.addSpacing(theme.px(6))
            words = translate("Checklist", "Bekijk alle ketenpartners")
            everybody = Button(theme, words, ButtonKind.QUIET, icon="network")
            everybody.clicked.connect(self._on_partners)
            card.column.addWidget(everybody)
        return card

    def _on_box(self) -> None:
        box = self.sender()
        assert isinstance(box, ChainBox)
        if box.link.address is not None:
            self.opened.emit(box.link.address)

    def _on_hand_over(self) -> None:
        self.opened.emit(_HAND_OVER)

    def _on_partners(self) -> None:
        self.opened.emit(_PARTNERS)

    def _on_call(self) -> None:
        if self._whom is not None:
            self.opened.emit(self._whom)

    def show_progress(self, progress: Progress, whom: Resolved | None) -> None:
        """How far one is, and whom one calls at the step that comes next."""
        words = progress_words(progress)
        self._count.setText(words)
        self._bar.set_progress(progress.fraction, words)
        self._next.setText(next_words(progress))
        self._restart.setVisible(progress.done > 0)
        self._whom = whom.contact.head.address if whom else None
        if whom is not None:
            self._call.set_text(call_words(whom))
        self._call.setVisible(whom is not None)


class ChainBox(Button):
    """A place in the chain; pressing it opens that role where the guide has it."""

    def __init__(self, theme: Theme, link: ChainLink) -> None:
        kind = ButtonKind.PRIMARY if link.is_self else ButtonKind.OUTLINE
        super().__init__(theme, link.title, kind)
        self.link = link
        leads_on = link.address is not None and not link.is_self
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads_on else Qt.FocusPolicy.NoFocus)
        if not leads_on:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if link.is_self:
            words = translate("Checklist", "{place}, hier bent u").format(place=link.title)
            self.setAccessibleName(words)


class _ChainLine(QWidget):
    """The line from one place in the chain to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(theme.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setPen(QPen(self._theme.colour("line_strong"), self._theme.px(2)))
        middle = self.width() // 2
        painter.drawLine(middle, 0, middle, self.height())


class ChecklistBar(QWidget):
    """Progress, the next step and whom to call in one row, where the window is narrow.

    ``opened(Address)`` carries the contact.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._whom: Resolved | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(8), theme.px(20), theme.px(8))
        row.setSpacing(theme.px(14))
        self._next = Label(theme, "", TextRole.BODY)
        self._bar = ProgressBar(theme, translate("Checklist", "Voortgang"))
        self._bar.setFixedWidth(theme.px(110))
        self._count = Label(theme, "", TextRole.BODY_MEDIUM, "text_soft", wrap=False)
        self._call = Button(theme, "", ButtonKind.QUIET, icon="phone", parent=self)
        self._short_call = IconButton(theme, "phone", "", colour="accent", parent=self)
        row.addWidget(self._next, 1)
        row.addWidget(self._bar)
        row.addWidget(self._count)
        for call in (self._call, self._short_call):
            call.clicked.connect(self._on_call)
            call.hide()
            row.addWidget(call)

    def show_progress(self, progress: Progress, whom: Resolved | None) -> None:
        words = progress_words(progress)
        self._next.setText(next_words(progress))
        self._bar.set_progress(progress.fraction, words)
        self._count.setText(words)
        self._whom = whom
        if whom is not None:
            words = name_and_number(whom.whom)
            self._call.set_text(words)
            self._short_call.set_what(words)

    def fit(self, width: int) -> None:
        """Choose what stands on a bar so wide: without room a telephone stands for the number.

        To be called before its height is asked for.
        """
        is_wide = width >= self._theme.px(_CALL_FROM)
        self._call.setVisible(self._whom is not None and is_wide)
        self._short_call.setVisible(self._whom is not None and not is_wide)
        self._bar.setVisible(width >= self._theme.px(_BAR_FROM))

    def _on_call(self) -> None:
        if self._whom is not None:
            self.opened.emit(self._whom.contact.head.address)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme = self._theme
        area = self.rect().adjusted(theme.px(10), theme.px(3), -theme.px(10), -theme.px(3))
        radius = theme.px(CONTROL_RADIUS)
        line = theme.colour("line")
        rounded(painter, area, radius, theme.colour("surface"), line, theme.colours.border)
