"""Pages to read: forms of exploitation, terms, reference pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from guide.core.content.address import Address, Kind, Section
from guide.core.content.records import Signal, Source, TextPage, TextSection
from guide.ui.i18n import translate
from guide.ui.pages.page import (
    Page,
    PrintJob,
    column_of,
    escape,
    review_sentence,
    sources_html,
)
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, RowLink, RowList
from guide.ui.widgets.text import Heading

_SHOWN = 8


@dataclass(frozen=True, slots=True)
class NextStep:
    """Somewhere to go from a page: words, icon, address."""

    title: str
    icon: str
    address: Address
    note: str = ""


class ReadingPage(Page):
    """Text with headings, the signals of a form, and the sources."""

    def __init__(
        self,
        theme: Theme,
        page: TextPage,
        signals: tuple[Signal, ...],
        sources: tuple[Source, ...],
        next_steps: tuple[NextStep, ...],
        today: date,
    ) -> None:
        super().__init__(theme, page.head.title, page.head.address)
        self._page = page
        self._signals = signals
        self._sources = sources
        head = page.head
        self.add_title(lead=head.lead, code=head.code, bookmark=True)
        self.add_marks(head, today)
        if signals:
            self._add_signals()
        self.add_text_sections(page.sections)
        self.add_sources(sources, head)
        self.finish()
        self.set_aside(self._panel(next_steps))

    def _panel(self, next_steps: tuple[NextStep, ...]) -> QWidget:
        """What to do now, and where on the page one can go."""
        holder = QWidget()
        column = column_of(holder, self.theme.px(16))
        card = Card(self.theme, spacing=0)
        card.column.addWidget(Heading(self.theme, translate("Reading", "Wat nu?"), 2))
        card.column.addSpacing(self.theme.px(6))
        for index, step in enumerate(next_steps):
            row = RowLink(
                self.theme,
                step.title,
                icon=step.icon,
                note=step.note,
                has_line=index < len(next_steps) - 1,
            )
            row.setProperty("address", str(step.address))
            row.clicked.connect(self._on_signal)
            card.column.addWidget(row)
        column.addWidget(card)
        headings = [s for s in self._page.sections if s.title and s.level == 2]
        if len(headings) > 1:
            column.addWidget(self._contents(headings))
        return holder

    def _contents(self, headings: list[TextSection]) -> Card:
        card = Card(self.theme, spacing=2)
        title = translate("Reading", "Op deze pagina")
        card.column.addWidget(Heading(self.theme, title, 2, TextRole.BODY_STRONG))
        for section in headings:
            link = Button(self.theme, section.title, ButtonKind.QUIET)
            link.setProperty("fragment", section.anchor)
            link.clicked.connect(self._on_heading)
            card.column.addWidget(link)
        return card

    def _on_heading(self) -> None:
        self.show_fragment(str(self.sender().property("fragment")))

    def _add_signals(self) -> None:
        """The signals that weigh most, and the way to all of them."""
        self.add_heading(translate("Reading", "Waar u op let"), 2, "signalen")
        card = RowList(self.theme)
        shown = most_telling(self._signals)[:_SHOWN]
        for index, signal in enumerate(shown):
            icon = "triangle-alert" if signal.is_alarm else "eye"
            row = RowLink(
                self.theme,
                signal.text,
                icon=icon,
                code=signal.code,
                padding=16,
                has_line=index < len(shown) - 1,
            )
            row.setProperty("address", str(signal.address))
            row.clicked.connect(self._on_signal)
            card.column.addWidget(row)
        self.column.addWidget(self.narrow(card))
        words = translate("Reading", "Bekijk en vink aan: alle {count} signalen")
        button = Button(
            self.theme, words.format(count=len(self._signals)), ButtonKind.SECONDARY, icon="eye"
        )
        button.clicked.connect(self._on_all_signals)
        self.column.addWidget(self.narrow(button))

    def _on_signal(self) -> None:
        self.follow(str(self.sender().property("address")))

    def _on_all_signals(self) -> None:
        form = self._page.head.address
        assert form.kind is Kind.FORM
        self.opened.emit(Address.of_section(Section.SIGNALS).at(form.slug))

    def print_job(self) -> PrintJob:
        parts = [f"<p><i>{escape(self._page.head.lead)}</i></p>"]
        for section in self._page.sections:
            if section.title:
                parts.append(f"<h2>{escape(section.title)}</h2>")
            parts.append(section.body_html)
        if self._signals:
            rows = "".join(f"<li>{escape(s.text)} <b>{s.code}</b></li>" for s in self._signals)
            heading = translate("Reading", "Signalen")
            parts.append(f"<h2>{heading}</h2><ul>{rows}</ul>")
        parts.append(f"<h2>{translate('Page', 'Bronnen')}</h2>{sources_html(self._sources)}")
        foot = review_sentence(self._page.head)
        return PrintJob(self.title, "".join(parts), foot)


def most_telling(signals: tuple[Signal, ...]) -> tuple[Signal, ...]:
    """Alarm signals first, then those that a source calls strong, then the authors' order."""
    rank = {"sterk": 1, "middel": 2, "zwak": 3}

    def key(signal: Signal) -> int:
        if signal.is_alarm:
            return 0
        return rank[signal.strength.value] if signal.strength else 2

    return tuple(sorted(signals, key=key))
