"""A stappenplan: one question at a time, and the map beside it, at one position."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.content.address import Address
from guide.core.content.ids import NodeId
from guide.core.content.records import FlowNode, NodeKind, Source
from guide.core.flow.walk import Walk
from guide.services.contact_book import Resolved
from guide.ui.a11y.accessible import announce
from guide.ui.i18n import translate
from guide.ui.names import name_and_number
from guide.ui.pages.flow_map import FlowMap
from guide.ui.pages.page import Page, PrintJob, escape, review_sentence, sources_html
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.whom import until_then_words
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card
from guide.ui.widgets.choices import Segmented
from guide.ui.widgets.layouts import PageScroll
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label

PANEL_WIDTH = 400
_BOTH_FROM = 860


@dataclass(frozen=True, slots=True)
class FlowView:
    """A walk, the contacts its flow names, its sources."""

    walk: Walk
    contacts: Mapping[Address, Resolved]
    sources: tuple[Source, ...]
    today: date


class FlowPage(Page):
    """Questions with digit keys; the map with the way lit.

    ``walked(Walk)`` is sent for every move; the page shows a walk when it is told to.
    """

    walked = Signal(object)

    def __init__(self, theme: Theme, view: FlowView) -> None:
        head = view.walk.flow.head
        super().__init__(theme, head.title, head.address)
        self._data = view
        self._answer_buttons: list[Button] = []
        self.view.hide()
        self._map = FlowMap(theme, view.walk.flow)
        self._map.node_chosen.connect(self._on_node)
        self._panel = PageScroll(theme, margins=(0, 20, 24, 24))
        self._switch = Segmented(
            theme,
            translate("Flow", "Hoe u het stappenplan ziet"),
            [translate("Flow", "Vraag voor vraag"), translate("Flow", "Kaart")],
        )
        self._switch.chosen.connect(self._on_switch)
        self._fill_panel()
        map_holder = QWidget()
        map_column = QVBoxLayout(map_holder)
        map_column.setContentsMargins(theme.px(24), theme.px(20), theme.px(20), theme.px(14))
        map_column.addWidget(self._map)
        self._map_holder = map_holder
        self._row.insertWidget(0, map_holder, 1)
        self._row.insertWidget(1, self._panel, 0)
        self.show_walk(view.walk)

    def _fill_panel(self) -> None:
        theme, column = self.theme, self._panel.column
        head = self._data.walk.flow.head
        top = QHBoxLayout()
        top.addWidget(self._switch)
        top.addStretch(1)
        top.addWidget(Tag(theme, head.code))
        top.addWidget(self.make_star())
        column.addLayout(top)
        self._title = Heading(theme, head.title, 1, TextRole.BODY_STRONG, "text_soft")
        column.addWidget(self._title)
        self._question = QWidget()
        self._question_column = QVBoxLayout(self._question)
        self._question_column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._question)
        self._way = Card(theme, spacing=6)
        column.addWidget(self._way)
        self._way.column.addWidget(
            Heading(theme, translate("Flow", "Uw weg tot hier"), 2, TextRole.BODY_STRONG)
        )
        self._way_text = Label(theme, "", TextRole.BODY, "text_soft")
        self._way.column.addWidget(self._way_text)
        foot = review_sentence(head)
        column.addWidget(Label(theme, foot, TextRole.SMALL, "text_soft"))
        column.addStretch(1)

    # -- showing ------------------------------------------------------------------------------

    def show_walk(self, walk: Walk) -> None:
        """Show where the walk has got to, in both views."""
        self._walk = walk
        self._map.show_walk(walk)
        item = self._question_column.takeAt(0)
        old = item.widget() if item else None
        if old:
            old.hide()
            old.deleteLater()
        self._answer_buttons = []
        card = self._card(walk)
        self._question_column.addWidget(card)
        self._way_text.setText(way_in_words(walk) or translate("Flow", "U bent bij het begin."))
        announce(self, spoken_position(walk))
        if self._answer_buttons and self.isVisible():
            self._answer_buttons[0].setFocus()

    def _card(self, walk: Walk) -> Card:
        theme, node = self.theme, walk.here
        card = Card(theme, spacing=10)
        tag, tone = _node_tag(walk)
        code = QHBoxLayout()
        code.addWidget(Tag(theme, tag, tone))
        code.addStretch(1)
        code.addWidget(Label(theme, node.code, TextRole.SMALL, "text_soft", wrap=False))
        card.column.addLayout(code)
        card.column.addWidget(Heading(theme, node.label, 2, TextRole.QUESTION))
        if node.why_html:
            why = RichText(theme, node.why_html)
            why.link_opened.connect(self.follow)
            card.column.addWidget(why)
        self._add_target(card, node)
        for index, edge in enumerate(walk.answers, start=1):
            words = edge.label or translate("Flow", "Verder")
            button = Button(theme, _capital(words), ButtonKind.ANSWER, key=str(index))
            button.setProperty("answer", index - 1)
            button.clicked.connect(self._on_answer)
            self._answer_buttons.append(button)
            card.column.addWidget(button)
        card.column.addLayout(self._back_and_restart())
        return card

    def _add_target(self, card: Card, node: FlowNode) -> None:
        """The contact to call, or the flow to go on in."""
        if node.target is None:
            return
        found = self._data.contacts.get(node.target)
        if found is not None and found.whom is not found.contact:
            until = Label(self.theme, until_then_words(found), TextRole.BODY, "text_soft")
            card.column.addWidget(until)
        if found is not None and found.whom.phone:
            words = name_and_number(found.whom)
            call = Button(self.theme, words, ButtonKind.PRIMARY, icon="phone")
            call.clicked.connect(self._on_call)
            card.column.addWidget(call)
        if found is not None:
            words = translate("Flow", "Wat u klaarhoudt en wat u zegt")
            more = Button(self.theme, words, ButtonKind.QUIET, icon="message-circle")
        else:
            words = translate("Flow", "Open dat stappenplan")
            more = Button(self.theme, words, ButtonKind.PRIMARY, icon="arrow-right")
        more.clicked.connect(self._on_target)
        card.column.addWidget(more)

    def _back_and_restart(self) -> QHBoxLayout:
        row = QHBoxLayout()
        back = Button(self.theme, translate("Flow", "Vorige"), ButtonKind.QUIET, icon="arrow-left")
        back.clicked.connect(self._on_back)
        again = Button(
            self.theme, translate("Flow", "Opnieuw"), ButtonKind.QUIET, icon="rotate-ccw"
        )
        again.clicked.connect(self._on_restart)
        for button in (back, again):
            button.setEnabled(bool(self._walk.trail))
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(again)
        return row

    # -- moving -------------------------------------------------------------------------------

    def show_fragment(self, fragment: str) -> None:
        self._on_node(fragment)

    def _on_answer(self) -> None:
        self.walked.emit(self._walk.answer(int(self.sender().property("answer"))))

    def _on_back(self) -> None:
        self.walked.emit(self._walk.back())

    def _on_restart(self) -> None:
        self.walked.emit(self._walk.restart())

    def _on_node(self, node_id: str) -> None:
        walk = self._walk.jump(NodeId(node_id))
        if walk is not None:
            self.walked.emit(walk)

    def _on_target(self) -> None:
        target = self._walk.here.target
        if target is not None:
            self.opened.emit(target)

    def _on_call(self) -> None:
        target = self._walk.here.target
        found = self._data.contacts.get(target) if target else None
        if found is not None:
            self.number_chosen.emit(found.whom.head.title, found.whom.phone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if text.isdigit() and 1 <= int(text) <= len(self._answer_buttons):
            self._answer_buttons[int(text) - 1].click()
            return
        super().keyPressEvent(event)

    # -- arranging ----------------------------------------------------------------------------

    def _on_switch(self, _index: int) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Both views where there is room; else the one that was chosen."""
        if not hasattr(self, "_map_holder"):
            return
        both = self.width() >= self.theme.px(_BOTH_FROM)
        wants_map = self._switch.index == 1
        self._panel.setMinimumWidth(0)
        self._panel.setMaximumWidth(self.theme.px(PANEL_WIDTH) if both else 16_777_215)
        if both:
            self._panel.setMinimumWidth(self.theme.px(PANEL_WIDTH))
        margin = 0 if both else self.theme.px(24)
        self._panel.column.setContentsMargins(
            margin, self.theme.px(20), self.theme.px(24), self.theme.px(24)
        )
        self._map_holder.setVisible(both or wants_map)
        self._map_holder.setMinimumHeight(0)
        self._question.setVisible(both or not wants_map)
        self._way.setVisible(both or not wants_map)
        direction = QHBoxLayout.Direction.LeftToRight if both else QHBoxLayout.Direction.BottomToTop
        self._row.setDirection(direction)
        self._row.setStretch(1, 0 if both or wants_map else 1)
        limited = not both and wants_map
        self._panel.setMaximumHeight(self.theme.px(110) if limited else 16_777_215)

    def print_job(self) -> PrintJob:
        parts = []
        for node in self._walk.flow.nodes:
            answers = "".join(
                f"<li>{escape(edge.label or translate('Flow', 'Verder'))} → "
                f"{escape(self._walk.flow.node(edge.target).label)} "
                f"<small>{self._walk.flow.node(edge.target).code}</small></li>"
                for edge in self._walk.flow.edges_from(node.id)
            )
            body = f"{node.why_html}<ul>{answers}</ul>" if answers else node.why_html
            parts.append(f"<h3>{escape(node.label)} <small>{node.code}</small></h3>{body}")
        way = way_in_words(self._walk)
        if way:
            heading = translate("Flow", "Uw weg tot hier")
            parts.insert(0, f"<h2>{heading}</h2><p>{escape(way)}</p>")
        parts.append(f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(self._data.sources)}")
        return PrintJob(self.title, "".join(parts), review_sentence(self._walk.flow.head))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _node_tag(walk: Walk) -> tuple[str, Tone]:
    node = walk.here
    questions = sum(1 for n in walk.visited if walk.flow.node(n).kind is NodeKind.QUESTION)
    return {
        NodeKind.QUESTION: (translate("Flow", "Vraag {n}").format(n=questions), Tone.ACCENT),
        NodeKind.ACTION: (translate("Flow", "Doe dit"), Tone.ACCENT),
        NodeKind.CONTACT: (translate("Flow", "Bel"), Tone.DANGER),
        NodeKind.END: (translate("Flow", "Tot slot"), Tone.GOOD),
        NodeKind.FLOW: (translate("Flow", "Ga verder in een ander stappenplan"), Tone.ACCENT),
    }[node.kind]


def way_in_words(walk: Walk) -> str:
    """The answers so far: *Is er gevaar? nee › Jonger dan 18? ja*."""
    parts = []
    for edge in walk.trail:
        node = walk.flow.node(edge.source)
        parts.append(f"{node.label} {edge.label}".strip() if edge.label else node.label)
    return " › ".join(parts)


def spoken_position(walk: Walk) -> str:
    """Where one is, for a screen reader: the text and the answers."""
    answers = ", ".join(
        f"{index} {edge.label or translate('Flow', 'Verder')}"
        for index, edge in enumerate(walk.answers, start=1)
    )
    return f"{walk.here.label} {answers}".strip()
