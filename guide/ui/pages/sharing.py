"""*Mag ik dit delen?*: two choices, and the answer large."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from guide.core.content.address import Address, Section
from guide.core.content.ids import SourceId
from guide.core.content.records import Source, Status, Word
from guide.core.sharing import SharingGuide, SharingRule
from guide.ui.a11y.accessible import announce, name
from guide.ui.a11y.tab_order import reach_after
from guide.ui.i18n import translate
from guide.ui.names import section_title, status_mark
from guide.ui.pages.page import Page, PrintJob, column_of, escape, sources_count
from guide.ui.pages.sharing_table import (
    SharingTable,
    paper_table_html,
    signs_sentence,
    star_sentence,
)
from guide.ui.pages.sharing_words import answer_words, why_words
from guide.ui.pages.source_words import sources_sentence
from guide.ui.paper_size import sheets
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.buttons import Button, ButtonKind
from guide.ui.widgets.cards import Card, Icon, RowList
from guide.ui.widgets.drop_down import DropDown
from guide.ui.widgets.layouts import FlowLayout, ReflowGrid
from guide.ui.widgets.tags import Tag, Tone
from guide.ui.widgets.text import Heading, Label

_ANSWER_WIDTH = 760


@dataclass(frozen=True, slots=True)
class SharingView:
    """The rules, who asks about whom (ids, empty while not chosen), and where to read on."""

    guide: SharingGuide
    giver: str
    receiver: str
    sources: Mapping[SourceId, Source]
    more: Address | None


class SharingPage(Page):
    """``pair_chosen(str, str)`` is sent when giver or receiver changes; either may be empty."""

    pair_chosen = Signal(str, str)

    def __init__(self, theme: Theme, view: SharingView) -> None:
        super().__init__(theme, section_title(Section.SHARING), Address.of_section(Section.SHARING))
        self._data = view
        self.add_title(
            lead=translate(
                "Sharing",
                "Kies wie u bent en aan wie u iets wilt vertellen. Dit is geen juridisch advies.",
            )
        )
        self._giver = DropDown(
            theme,
            translate("Sharing", "Ik ben"),
            translate("Sharing", "Kies uw rol"),
            view.guide.givers,
        )
        self._receiver = DropDown(
            theme,
            translate("Sharing", "Ik wil vertellen aan"),
            translate("Sharing", "Kies aan wie"),
            view.guide.receivers,
        )
        self.column.addWidget(self.narrow(self._fields(), _ANSWER_WIDTH))
        self._answer = AnswerCard(theme)
        self._answer.opened.connect(self.opened)
        self.column.addWidget(self.narrow(self._answer, _ANSWER_WIDTH))
        self._table = SharingTable(theme, view.guide)
        self._add_table()
        self.finish()
        for field in (self._giver, self._receiver):
            field.picked.connect(self._on_picked)
        self._table.pair_chosen.connect(self._on_cell)
        self._show(view.giver, view.receiver, aloud=False)

    def _fields(self) -> QWidget:
        fields = [
            _labelled(self.theme, translate("Sharing", "Ik ben …"), self._giver),
            _labelled(self.theme, translate("Sharing", "Ik wil vertellen aan …"), self._receiver),
        ]
        return ReflowGrid(self.theme, fields, least=260)

    def _add_table(self) -> None:
        self.add_heading(translate("Sharing", "Alles in één tabel"), 2, "tabel")
        words = translate("Sharing", "Links wie vertelt, boven aan wie. Kies een vak voor uitleg.")
        self.column.addWidget(self.narrow(Label(self.theme, words, TextRole.BODY, "text_soft")))
        card = RowList(self.theme)
        card.column.setContentsMargins(*[self.theme.px(8)] * 4)
        card.column.addWidget(self._table)
        self.column.addWidget(card)
        if any(rule.status is Status.UNCONFIRMED for rule in self._data.guide.rules):
            star = Label(self.theme, star_sentence(), TextRole.SMALL, "text_soft")
            self.column.addWidget(star)

    # -- choosing -----------------------------------------------------------------------------

    @property
    def pair(self) -> tuple[str, str]:
        """Who asks about whom now."""
        return self._giver.chosen, self._receiver.chosen

    def _on_picked(self, _choice: str) -> None:
        self._show(*self.pair, aloud=True)
        self.pair_chosen.emit(*self.pair)

    def _on_cell(self, giver: str, receiver: str) -> None:
        self._show(giver, receiver, aloud=True)
        self.pair_chosen.emit(giver, receiver)
        self.set_scroll_position(0)

    def _show(self, giver: str, receiver: str, *, aloud: bool) -> None:
        self._giver.choose(giver)
        self._receiver.choose(receiver)
        if not all(self.pair):
            self._answer.show_nothing()
            return
        rule = self._data.guide.answer(giver, receiver)
        self._answer.show_rule(rule, self._sources_of(rule), self._data.more)
        reach_after(self._receiver, self._answer)
        self._table.show_pair(giver, receiver)
        if aloud:
            announce(self._answer, f"{answer_words(rule).title}. {why_words(rule)}")

    def _sources_of(self, rule: SharingRule | None) -> tuple[Source, ...]:
        ids = rule.sources if rule else ()
        return tuple(self._data.sources[i] for i in ids if i in self._data.sources)

    # -- paper --------------------------------------------------------------------------------

    def print_job(self) -> PrintJob:
        """The answer and the whole table, on one sheet wherever that can be."""
        table = paper_table_html(self._data.guide)
        bodies = [self._printed(table, has_sources=has_sources) for has_sources in (True, False)]
        title = f"<h1>{escape(self.title)}</h1>"
        fitting = (body for body in bodies if sheets(f"{title}{body}") == 1)
        foot = translate("Sharing", "Geen juridisch advies.")
        return PrintJob(self.title, next(fitting, bodies[-1]), foot)

    def _printed(self, table: str, *, has_sources: bool) -> str:
        guide = self._data.guide
        parts = []
        if all(self.pair):
            rule = guide.answer(*self.pair)
            who = pair_words(guide, *self.pair)
            text = "<br>".join(escape(line) for line in [why_words(rule), *_ground_lines(rule)])
            parts.append(f"<h2>{escape(who)}: {escape(answer_words(rule).title)}</h2><p>{text}</p>")
            sources = self._sources_of(rule)
            if sources:
                words = sources_sentence(sources) if has_sources else sources_count(len(sources))
                parts.append(f"<p><small>{escape(words)}</small></p>")
        heading = translate("Sharing", "Alles in één tabel")
        parts += [
            f"<h2>{escape(heading)}</h2>",
            table,
            f"<p><small>{escape(signs_sentence())}</small></p>",
        ]
        return "".join(parts)


class AnswerCard(Card):
    """The answer: a word one reads from afar, what to do, and why. ``opened(Address)``."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=24)
        self._body: QWidget | None = None

    def show_nothing(self) -> None:
        """Nothing can be said before both are chosen."""
        column = self._anew("surface", "line")
        words = translate("Sharing", "Kies hierboven aan wie u iets wilt vertellen.")
        column.addWidget(Heading(self._theme, words, 2, TextRole.BODY_STRONG))
        words = translate("Sharing", "Dan staat hier of het mag, en waarom.")
        column.addWidget(Label(self._theme, words, TextRole.BODY, "text_soft"))

    def show_rule(
        self, rule: SharingRule | None, sources: tuple[Source, ...], more: Address | None
    ) -> None:
        words = answer_words(rule)
        ground, text = words.tone.value
        column = self._anew(ground, text)
        column.addWidget(self._headline(words.title, words.icon, text))
        column.addWidget(Label(self._theme, why_words(rule), TextRole.LEAD))
        if rule is not None and rule.status is not Status.CONFIRMED:
            tone = Tone.WARNING if rule.status is Status.UNCONFIRMED else Tone.PLAIN
            mark = Tag(self._theme, status_mark(rule.status), tone)
            column.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeft)
        for line in filter(None, [*_ground_lines(rule), sources_sentence(sources)]):
            column.addWidget(Label(self._theme, line, TextRole.SMALL))
        column.addWidget(self._buttons(more))

    def _anew(self, fill: str, line: str) -> QVBoxLayout:
        if self._body is not None:
            self.column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self._fill, self._line = fill, line
        self._body = QWidget()
        self.column.addWidget(self._body)
        self.update()
        return column_of(self._body, self._theme.px(10))

    def _headline(self, title: str, icon: str, colour: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(14))
        row.addWidget(Icon(self._theme, icon, 34, colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(_Headline(self._theme, title, colour), 1)
        return holder

    def _buttons(self, more: Address | None) -> QWidget:
        holder = QWidget()
        row = FlowLayout(self._theme.px(8), holder)
        hand_over = Button(
            self._theme, translate("Sharing", "Maak een overdracht"), icon="file-text"
        )
        hand_over.setProperty("address", str(Address.of_section(Section.HANDOVER)))
        hand_over.clicked.connect(self._on_link)
        row.addWidget(hand_over)
        if more is not None:
            words = translate("Sharing", "Lees hoe u veilig deelt")
            read = Button(self._theme, words, ButtonKind.QUIET, icon="book-open")
            read.setProperty("address", str(more))
            read.clicked.connect(self._on_link)
            row.addWidget(read)
        return holder

    def _on_link(self) -> None:
        self.opened.emit(Address.parse(str(self.sender().property("address"))))


class _Headline(Heading):
    """A heading as large as its longest word allows: it is one word that has to be seen."""

    _ROLES = (TextRole.TITLE, TextRole.QUESTION, TextRole.HEADING, TextRole.BODY_STRONG)

    def __init__(self, theme: Theme, text: str, colour: str) -> None:
        super().__init__(theme, text, 2, self._ROLES[0], colour)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        fonts = [self._theme.font(role) for role in self._ROLES]
        fitting = (font for font in fonts if self._longest(font) <= self.width())
        self.setFont(next(fitting, fonts[-1]))

    def _longest(self, font: QFont) -> int:
        metrics = QFontMetrics(font)
        return max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)


def pair_words(guide: SharingGuide, giver: str, receiver: str) -> str:
    """*Burgerzaken aan Politie*"""
    titles = {word.id: word.title for word in (*guide.givers, *guide.receivers)}
    words = translate("Sharing", "{giver} aan {receiver}")
    return words.format(giver=titles.get(giver, giver), receiver=titles.get(receiver, receiver))


def _ground_lines(rule: SharingRule | None) -> list[str]:
    if rule is None or not rule.ground:
        return []
    ground = f"{rule.ground} ({rule.dated})" if rule.dated else rule.ground
    return [translate("Sharing", "Grond: {ground}").format(ground=ground)]


def _labelled(theme: Theme, words: str, field: DropDown) -> QWidget:
    holder = QWidget()
    column = column_of(holder, theme.px(6))
    label = Label(theme, words, TextRole.BODY_STRONG)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    name(field, words.rstrip(" …"))
    return holder


def preset_giver(givers: tuple[Word, ...], role: str) -> str:
    """Who the reader is, when the rules know that role; else empty."""
    return role if role in {word.id for word in givers} else ""
