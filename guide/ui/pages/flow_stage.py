"""The box of a flow where one is: a question with big answers, an act, a call, or the end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.ids import NeedId
from guide.core.content.records import NodeKind
from guide.core.flow.road import Road, is_doorway
from guide.core.standing import Holidays
from guide.ui.a11y.accessible import make_group, name
from guide.ui.i18n import translate
from guide.ui.names import SECTION_ICONS
from guide.ui.pages.flow_call import Call, CallPart, ReadyPart
from guide.ui.pages.flow_painting import is_emergency
from guide.ui.pages.flow_words import answer_word, as_answer, plain, position_words
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, RowLink
from guide.ui.widgets.layouts import FlowLayout, ReflowGrid
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label

_ADVICE = NeedId("overleg")
_PARAGRAPH = re.compile(r"(?<=</p>)\s*(?=<)")
_HOLDERS = ("table", "ul", "ol", "blockquote")
"""What may hold paragraphs of its own, and is not cut in two."""
_ABOVE_ANSWERS = 320
"""So many letters of reason stand above the answers; the rest goes under them, so that they are
in sight."""
_IN_A_COLUMN = 2
_COLUMN_LEAST = 280
"""More answers stand in two columns where each gets this width (pixels at 100 %)."""


@dataclass(frozen=True, slots=True)
class StageView:
    """A road, whom to call where it is, and where one may go on from an end."""

    road: Road
    call: Call | None
    """At a contact's box the contact; at an end the last one met, or whom to ask when in doubt."""
    opens: str
    """The title of the flow that the present box opens; empty when it opens none."""
    checklist: tuple[str, Address] | None
    """The checklist of the reader's role, by its title."""
    has_handover: bool
    holidays: Holidays | None
    now: datetime

    @property
    def is_end(self) -> bool:
        """Whether there is nothing more to answer, and no flow to open."""
        walk = self.road.walk
        return walk.is_at_end and not is_doorway(walk.here)

    @property
    def goes_on_outside(self) -> bool:
        """Whether the flow one came from leads on past the box that opened this one."""
        frames = self.road.frames
        return len(frames) > 1 and bool(frames[-2].walk.answers)


class StageCard(Card):
    """One box at a time.

    Signals: ``answered(int)``; ``entered()`` for the flow behind this box; ``left()`` for the flow
    one came from; ``went_back()``, ``restarted()``, ``resumed()``; ``opened(Address)``;
    ``number_chosen(str, str)``; ``link_opened(str)``.
    """

    answered = Signal(int)
    entered = Signal()
    left = Signal()
    went_back = Signal()
    restarted = Signal()
    resumed = Signal()
    opened = Signal(object)
    number_chosen = Signal(str, str)
    link_opened = Signal(str)

    def __init__(self, theme: Theme, view: StageView) -> None:
        here = view.road.walk.here
        is_urgent = here.kind is NodeKind.CONTACT and is_emergency(here)
        super().__init__(theme, spacing=10, line="danger" if is_urgent else "line")
        self._view = view
        self._walk = view.road.walk
        self._call: CallPart | None = None
        self.keyed: list[Button] = []
        """What the digits press, from 1."""
        self.first: QWidget | None = None
        """Where the keyboard starts."""
        make_group(self)
        position = position_words(self._walk)
        name(self, f"{position}: {here.label}", plain(here.why_html))
        self._add_head(self._end_words() if view.is_end else position)
        above, below = parted(here.why_html)
        if here.kind is NodeKind.CONTACT:
            self._add_call()
        self._add_text(above)
        if view.is_end:
            self._add_end(below)
        else:
            self._add_keyed()
            self._add_ways_back()
            self._add_text(below)
            self._add_ready()

    def _add_end(self, more: str) -> None:
        """Everything one needs to act, and only then the ways back."""
        self._add_text(more)
        if self._call is None:
            self._add_call()
        self._add_ready()
        self._add_ways_on()
        self._add_keyed()
        self._add_ways_back()

    def show_at(self, now: datetime) -> None:
        """Say again whether somebody answers."""
        if self._call is not None:
            self._call.show_at(now)

    # -- parts --------------------------------------------------------------------------------

    def _add_head(self, words: str) -> None:
        theme, node = self._theme, self._walk.here
        row = QHBoxLayout()
        row.addWidget(Tag(theme, words, self._tone()))
        row.addStretch(1)
        row.addWidget(Label(theme, node.code, TextRole.SMALL, "text_soft", wrap=False))
        self.column.addLayout(row)
        self.column.addWidget(Heading(theme, node.label, 2, TextRole.QUESTION))

    def _end_words(self) -> str:
        """Asking somebody is as good an end as any."""
        call = self._view.call
        is_advice = call is not None and _ADVICE in call.whom.needs
        if self._walk.here.kind is NodeKind.CONTACT and is_advice:
            return translate("Flow", "Overleg: een goede uitkomst")
        return translate("Flow", "Hier komt u uit")

    def _tone(self) -> Tone:
        here = self._walk.here
        if here.kind is NodeKind.CONTACT and is_emergency(here):
            return Tone.DANGER
        return Tone.GOOD if self._view.is_end else Tone.ACCENT

    def _add_text(self, html: str) -> None:
        if html:
            text = RichText(self._theme, html)
            text.link_opened.connect(self.link_opened)
            self.column.addWidget(text)

    def _add_call(self) -> None:
        call = self._view.call
        if call is None:
            return
        if self._walk.here.kind is not NodeKind.CONTACT:
            title = translate("Flow", "Wie u belt")
            self.column.addWidget(Heading(self._theme, title, 3, TextRole.BODY_STRONG))
        self._call = CallPart(self._theme, call, self._view.holidays, self._view.now)
        self._call.opened.connect(self.opened)
        self._call.number_chosen.connect(self.number_chosen)
        self.column.addWidget(self._call)
        self.first = self._call.first

    def _add_ready(self) -> None:
        if self._call is None or self._view.call is None:
            return
        ready = ReadyPart(self._theme, self._view.call)
        ready.opened.connect(self.opened)
        ready.link_opened.connect(self.link_opened)
        self.column.addWidget(ready)

    def _add_keyed(self) -> None:
        """Everything that leads on, each with its digit."""
        earlier = self._walk.earlier
        if earlier is not None and len(self._walk.answers) > 1:
            words = translate("Flow", "Uw antwoord van daarnet: {answer}")
            said = words.format(answer=answer_word(earlier))
            self.column.addWidget(Label(self._theme, said, TextRole.SMALL, "accent"))
        if is_doorway(self._walk.here):
            self._key(self._doorway_words(), self.entered.emit, is_main=True)
        for index, edge in enumerate(self._walk.answers):
            button = self._key(self._answer_words(index), self._on_answer)
            button.setProperty("answer", index)
            if edge == earlier:
                told = translate("Flow", "uw antwoord van daarnet")
                button.setAccessibleDescription(f"{button.accessibleDescription()}, {told}")
        if self._view.is_end and self._view.goes_on_outside:
            self._key(self._outside_words(), self.left.emit, is_main=True)
        if len(self.keyed) > _IN_A_COLUMN:
            both: list[QWidget] = list(self.keyed)
            self.column.addWidget(ReflowGrid(self._theme, both, least=_COLUMN_LEAST, spacing=10))
        else:
            for button in self.keyed:
                self.column.addWidget(button)
        if self.keyed and (self.first is None or not self._view.is_end):
            self.first = self.keyed[0]

    def _answer_words(self, index: int) -> str:
        if is_doorway(self._walk.here):
            return translate("Flow", "Verder zonder dat stappenplan")
        return as_answer(self._walk.answers[index])

    def _doorway_words(self) -> str:
        here = self._walk.here
        was_there = self._view.road.top.opened_at(here.id) is not None
        words = (
            translate("Flow", "Terug in ‘{flow}’")
            if was_there
            else translate("Flow", "Open ‘{flow}’")
        )
        return words.format(flow=self._view.opens)

    def _outside_words(self) -> str:
        came_from = self._view.road.came_from
        assert came_from is not None
        return translate("Flow", "Verder in ‘{flow}’").format(flow=came_from.head.title)

    def _key(self, words: str, slot: Callable[[], object], *, is_main: bool = False) -> Button:
        kind = ButtonKind.PRIMARY if is_main else ButtonKind.ANSWER
        key = str(len(self.keyed) + 1)
        button = Button(self._theme, words, kind, key=key)
        hint = translate("Flow", "toets {key}").format(key=key)
        name(button, words, hint if self._theme.single_keys else "")
        button.clicked.connect(slot)
        self.keyed.append(button)
        return button

    def _on_answer(self) -> None:
        self.answered.emit(int(self.sender().property("answer")))

    def _add_ways_back(self) -> None:
        theme, road = self._theme, self._view.road
        holder = QWidget()
        row = FlowLayout(theme.px(12), holder)
        back = Button(theme, translate("Flow", "Vorige"), ButtonKind.QUIET, icon="arrow-left")
        back.clicked.connect(self.went_back)
        row.addWidget(back)
        if road.can_resume and not is_doorway(self._walk.here):
            words = translate("Flow", "Verder waar u was")
            resume = Button(theme, words, ButtonKind.QUIET, icon="arrow-right")
            resume.clicked.connect(self.resumed)
            row.addWidget(resume)
        again = Button(theme, translate("Flow", "Opnieuw"), ButtonKind.QUIET, icon="rotate-ccw")
        again.clicked.connect(self.restarted)
        row.addWidget(again)
        for button in (back, again):
            button.setEnabled(road.is_begun)
        self.column.addWidget(holder)
        if self.first is None:
            self.first = back

    def _add_ways_on(self) -> None:
        """What one does after the end: the steps of one's role, the note for who takes over."""
        rows: list[tuple[str, str, Address]] = []
        if self._view.checklist is not None:
            title, address = self._view.checklist
            words = translate("Flow", "Doe de stappen: {checklist}").format(checklist=title)
            rows.append((words, SECTION_ICONS[Section.CHECKLISTS], address))
        if self._view.has_handover:
            words = translate("Flow", "Schrijf de overdracht, met deze weg erin")
            section = Address.of_section(Section.HANDOVER)
            rows.append((words, SECTION_ICONS[Section.HANDOVER], section))
        for index, (words, icon, address) in enumerate(rows):
            link = RowLink(self._theme, words, icon=icon, has_line=index < len(rows) - 1)
            link.setProperty("address", str(address))
            link.clicked.connect(self._on_way_on)
            self.column.addWidget(link)

    def _on_way_on(self) -> None:
        self.opened.emit(Address.parse(str(self.sender().property("address"))))


def parted(html: str) -> tuple[str, str]:
    """The paragraphs that stand above the answers, and those under them."""
    above = ""
    paragraphs = _PARAGRAPH.split(html)
    for index, paragraph in enumerate(paragraphs):
        more = above + paragraph
        if _is_whole(above) and len(plain(more)) > _ABOVE_ANSWERS:
            return above, "".join(paragraphs[index:])
        above = more
    return html, ""


def _is_whole(html: str) -> bool:
    """Whether some text ends where nothing is left open."""
    return bool(html) and all(html.count(f"<{tag}") == html.count(f"</{tag}") for tag in _HOLDERS)
