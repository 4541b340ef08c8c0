"""Playing a practice case: a scene, a choice, what comes of it, the signals that were there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from guide.core.content.address import Address
from guide.core.content.ids import ChoiceId
from guide.core.content.records import Choice, Scene, Verdict
from guide.core.practice import Play
from guide.ui.i18n import translate
from guide.ui.pages.page import Page, PrintJob, escape, review_sentence
from guide.ui.theme.theme import TEXT_WIDTH, TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, RowLink
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label


@dataclass(frozen=True, slots=True)
class CaseView:
    """A play and the words of the signals it mentions."""

    play: Play
    signal_titles: dict[Address, str]
    today: date


def verdict_words(verdict: Verdict) -> tuple[str, Tone]:
    return {
        Verdict.GOOD: (translate("Case", "Goed"), Tone.GOOD),
        Verdict.POSSIBLE: (translate("Case", "Kan ook"), Tone.ACCENT),
        Verdict.UNWISE: (translate("Case", "Liever niet"), Tone.WARNING),
    }[verdict]


class CasePage(Page):
    """One scene at a time; digits choose.

    Signals: ``chosen(str)`` with the id of the choice; ``went_on()``; ``restarted()``.
    """

    chosen = Signal(str)
    went_on = Signal()
    restarted = Signal()

    def __init__(self, theme: Theme, view: CaseView) -> None:
        case = view.play.case
        super().__init__(theme, case.head.title, case.head.address)
        self._data = view
        self._buttons: list[Button] = []
        self.add_title(lead=case.head.lead, code=case.head.code, bookmark=True)
        extra = [Tag(theme, case.duration, Tone.ACCENT, "clock")] if case.duration else []
        self.add_marks(case.head, view.today, *extra)
        self._stage = QWidget()
        self._stage_column = QVBoxLayout(self._stage)
        self._stage_column.setContentsMargins(0, 0, 0, 0)
        self._stage_column.setSpacing(theme.px(12))
        self.column.addWidget(self.narrow(self._stage, TEXT_WIDTH + 60))
        self.finish()
        self.show_play(view.play)

    def show_play(self, play: Play) -> None:
        """Show where the play has got to."""
        while self._stage_column.count():
            item = self._stage_column.takeAt(0)
            widget = item.widget() if item else None
            if widget:
                widget.hide()
                widget.deleteLater()
        self._play = play
        self._buttons = []
        scene = play.scene
        if scene is None:
            self._show_end(play)
        else:
            self._show_scene(play, scene)

    def _add(self, widget: QWidget) -> None:
        self._stage_column.addWidget(widget)

    def _show_scene(self, play: Play, scene: Scene) -> None:
        theme = self.theme
        card = Card(theme)
        number = len(play.taken) + 1
        words = translate("Case", "Scène {number} van {total}")
        total = max(len(play.case.scenes), number)
        card.column.addWidget(Tag(theme, words.format(number=number, total=total), Tone.ACCENT))
        card.column.addWidget(Heading(theme, scene.title, 2))
        text = RichText(theme, scene.body_html)
        text.link_opened.connect(self.follow)
        card.column.addWidget(text)
        self._add(card)
        if play.chosen is None:
            self._add(Heading(theme, translate("Case", "Wat doet u?"), 2))
            self._add_choices(scene)
        else:
            self._show_feedback(scene, play.chosen)

    def _add_choices(self, scene: Scene) -> None:
        for index, choice in enumerate(scene.choices, start=1):
            button = Button(self.theme, choice.text, ButtonKind.ANSWER, key=str(index))
            button.setProperty("choice", str(choice.id))
            button.clicked.connect(self._on_choice)
            self._buttons.append(button)
            self._add(button)

    def _show_feedback(self, scene: Scene, choice: Choice) -> None:
        theme = self.theme
        words, tone = verdict_words(choice.verdict)
        card = Card(theme, fill=tone.value[0], line="", spacing=8)
        card.column.addWidget(
            Label(
                theme,
                translate("Case", "U koos: {choice}").format(choice=choice.text),
                TextRole.BODY_STRONG,
            )
        )
        card.column.addWidget(Tag(theme, words, tone))
        card.column.addWidget(Label(theme, choice.feedback))
        self._add(card)
        self._add_signals(scene)
        on = Button(theme, translate("Case", "Ga verder"), ButtonKind.PRIMARY, icon="arrow-right")
        on.clicked.connect(self.went_on)
        self._buttons = [on]
        self._add(on)
        on.setFocus()

    def _add_signals(self, scene: Scene) -> None:
        if not scene.signals:
            return
        card = Card(self.theme, spacing=0)
        heading = translate("Case", "Zag u deze signalen?")
        card.column.addWidget(Heading(self.theme, heading, 3, TextRole.BODY_STRONG))
        for index, address in enumerate(scene.signals):
            row = RowLink(
                self.theme,
                self._data.signal_titles.get(address, str(address)),
                icon="eye",
                has_line=index < len(scene.signals) - 1,
            )
            row.setProperty("address", str(address))
            row.clicked.connect(self._on_signal)
            card.column.addWidget(row)
        self._add(card)

    def _show_end(self, play: Play) -> None:
        theme = self.theme
        good = sum(1 for _, choice in play.taken if choice.verdict is Verdict.GOOD)
        words = translate("Case", "Klaar. {good} van uw {total} keuzes waren goed.")
        self._add(Heading(theme, words.format(good=good, total=len(play.taken)), 2))
        for section in play.case.sections:
            if section.title:
                self._add(Heading(theme, section.title, 2))
            text = RichText(theme, section.body_html)
            text.link_opened.connect(self.follow)
            self._add(text)
        again = Button(theme, translate("Case", "Speel opnieuw"), icon="rotate-ccw")
        again.clicked.connect(self.restarted)
        self._add(again)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = event.text().isdigit() and int(event.text()) - 1
        if index is not False and 0 <= index < len(self._buttons):
            self._buttons[index].click()
            return
        super().keyPressEvent(event)

    def _on_choice(self) -> None:
        self.chosen.emit(ChoiceId(str(self.sender().property("choice"))))

    def _on_signal(self) -> None:
        self.follow(str(self.sender().property("address")))

    def print_job(self) -> PrintJob:
        case = self._data.play.case
        parts = []
        for scene in case.scenes:
            choices = "".join(f"<li>{escape(choice.text)}</li>" for choice in scene.choices)
            parts.append(f"<h2>{escape(scene.title)}</h2>{scene.body_html}<ol>{choices}</ol>")
        return PrintJob(self.title, "".join(parts), review_sentence(case.head))
