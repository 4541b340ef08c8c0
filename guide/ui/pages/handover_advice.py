"""What to think of when handing over to one kind of reader: what not to write, what to share."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from guide.core.content.records import Source, Status
from guide.core.content.template import Template
from guide.ui.i18n import translate
from guide.ui.names import review_mark, status_mark
from guide.ui.pages.page import column_of, escape, review_sentence, sources_html
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.layouts import FlowLayout
from guide.ui.widgets.rich_text import RichText
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label


class TemplateAdvice(QWidget):
    """The text of a template. ``link_opened(str)`` carries the address of a link."""

    link_opened = Signal(str)

    def __init__(
        self, theme: Theme, template: Template, sources: tuple[Source, ...], today: date
    ) -> None:
        super().__init__()
        self._theme = theme
        self._template = template
        self._column = column_of(self, theme.px(10))
        head = template.head
        self._heading(head.title)
        self._column.addWidget(Label(theme, head.lead, TextRole.BODY, "text_soft"))
        self._column.addWidget(self._marks(today))
        self._heading(translate("Handover", "Schrijf niet"), 3)
        rows = "".join(f"<li>{escape(line)}</li>" for line in template.avoid)
        self._text(f"<ul>{rows}</ul>")
        self._heading(translate("Handover", "Dit mag u delen"), 3)
        self._text(template.sharing_html)
        for section in template.sections:
            self._heading(section.title, 3)
            self._text(section.body_html)
        if sources:
            self._heading(translate("Page", "Bronnen"), 3)
            self._text(sources_html(sources))
        self._column.addWidget(Label(theme, review_sentence(head), TextRole.SMALL, "text_soft"))

    def _marks(self, today: date) -> QWidget:
        head = self._template.head
        holder = QWidget()
        row = FlowLayout(self._theme.px(8), holder)
        row.addWidget(Tag(self._theme, *review_mark(head.review, today)))
        if head.status is not Status.CONFIRMED:
            row.addWidget(Tag(self._theme, status_mark(head.status), Tone.WARNING))
        return holder

    def _heading(self, text: str, level: int = 2) -> None:
        if text:
            role = TextRole.HEADING if level == 2 else TextRole.BODY_STRONG
            self._column.addWidget(Heading(self._theme, text, level, role))

    def _text(self, html: str) -> None:
        if not html:
            return
        text = RichText(self._theme, html)
        text.link_opened.connect(self.link_opened)
        self._column.addWidget(text)
