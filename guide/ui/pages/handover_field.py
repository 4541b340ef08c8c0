"""One question of the hand-over: its title, an answer, what to say, and quiet remarks under it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from guide.core.content.template import HandoverField
from guide.core.handover.check import Check
from guide.core.handover.draft import Answer
from guide.core.handover.remarks import Remark
from guide.ui.a11y.accessible import announce, name
from guide.ui.i18n import translate
from guide.ui.pages.handover_words import field_hint, field_title, remark_words
from guide.ui.pages.page import column_of
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.cards import Icon
from guide.ui.widgets.choices import Segmented
from guide.ui.widgets.text import Label
from guide.ui.widgets.text_area import TextArea

ANSWERS = (Answer.YES, Answer.NO, Answer.UNKNOWN)
_MOST_REMARKS = 3


class AnswerChoice(Segmented):
    """Yes, no, or I do not know; nothing is chosen until somebody does.

    Signals: ``answered(Answer)``.
    """

    answered = Signal(object)

    def __init__(self, theme: Theme, question: str, choices: list[str]) -> None:
        super().__init__(theme, question, choices)
        for segment in self._group.buttons():
            segment.setAccessibleDescription(question)
        self.set_answer(None)
        self.chosen.connect(self._on_chosen)

    @property
    def answer(self) -> Answer | None:
        return ANSWERS[self.index] if self.index >= 0 else None

    def set_answer(self, answer: Answer | None) -> None:
        """Show an answer without telling anybody."""
        if answer is self.answer:
            return
        if answer is not None:
            self.choose(ANSWERS.index(answer))
            return
        self._group.setExclusive(False)
        for segment in self._group.buttons():
            segment.setChecked(False)
        self._group.setExclusive(True)

    def _on_chosen(self, index: int) -> None:
        self.answered.emit(ANSWERS[index])


class NoteField(QWidget):
    """A title, a line of help, room for text, and what the gentle check says of it.

    Signals: ``typed(str)``; ``cursor_moved(QWidget, QRect)`` with where the cursor now is.
    """

    typed = Signal(str)
    cursor_moved = Signal(object, QRect)

    def __init__(
        self,
        theme: Theme,
        field: HandoverField,
        check: Check,
        *,
        least_lines: int = 1,
        above: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._check = check
        self._hint = field_hint(field)
        self._remarks: tuple[str, ...] = ()
        self.area = TextArea(theme, least_lines=least_lines)
        title = Label(theme, field_title(field), TextRole.BODY_STRONG)
        title.setBuddy(self.area)
        column = column_of(self, theme.px(6))
        column.addWidget(title)
        if above is not None:
            column.addWidget(above)
        column.addWidget(Label(theme, self._hint, TextRole.SMALL, "text_soft"))
        column.addWidget(self.area)
        self._said = QWidget()
        self._said_column = column_of(self._said, theme.px(4))
        self._said.hide()
        column.addWidget(self._said)
        name(self.area, field_title(field), self._hint)
        self.area.typed.connect(self._on_typed)
        self.area.cursor_moved.connect(self._on_cursor)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What stands under the field now."""
        return self._remarks

    def show_text(self, text: str) -> None:
        self.area.set_text(text)
        self._look()

    def _on_typed(self, text: str) -> None:
        self._look()
        self.typed.emit(text)

    def _on_cursor(self, place: QRect) -> None:
        self.cursor_moved.emit(self.area, place)

    def _look(self) -> None:
        """Let the check read the text; what it says changes only when that is something else."""
        text = self.area.text
        said = _short(self._check.remarks(text), text)
        if said == self._remarks:
            return
        news = [words for words in said if words not in self._remarks]
        self._remarks = said
        self._show_remarks()
        if news:
            announce(self.area, " ".join(news))

    def _show_remarks(self) -> None:
        while self._said_column.count():
            item = self._said_column.takeAt(0)
            line = item.widget() if item else None
            if line is not None:
                line.hide()
                line.deleteLater()
        for words in self._remarks:
            self._said_column.addWidget(_remark_line(self._theme, words))
        self._said.setVisible(bool(self._remarks))
        self.area.setAccessibleDescription(" ".join([self._hint, *self._remarks]))


def _short(remarks: tuple[Remark, ...], text: str) -> tuple[str, ...]:
    """The first few, each once; then how many more there are."""
    said = list(dict.fromkeys(remark_words(remark, text) for remark in remarks))
    if len(said) <= _MOST_REMARKS:
        return tuple(said)
    more = translate("Handover", "En nog {count}.").format(count=len(said) - _MOST_REMARKS)
    return (*said[:_MOST_REMARKS], more)


def _remark_line(theme: Theme, words: str) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(6))
    row.addWidget(Icon(theme, "lightbulb", 16, "warning"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(theme, words, TextRole.SMALL), 1)
    return line
