"""The steps of a checklist: as rows to tick, and as lines on paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from guide.core.checklist import Progress
from guide.core.content.address import Address
from guide.core.content.ids import StepId
from guide.core.content.records import EntryKind, Status, Step
from guide.services.contact_book import Resolved
from guide.services.ticks import StepTick
from guide.ui.a11y.accessible import name
from guide.ui.i18n import long_day, translate
from guide.ui.names import ENTRY_ICONS, SECTION_ICONS, name_and_number, status_mark
from guide.ui.pages.page import escape
from guide.ui.theme.theme import TextRole, Theme
from guide.ui.widgets.cards import CheckRow, Paragraph


@dataclass(frozen=True, slots=True)
class Done:
    """What was done of a checklist in this sitting, and what the user added to it."""

    ticked: Mapping[StepId, StepTick]
    own: tuple[Step, ...]
    progress: Progress


class StepRow(CheckRow):
    """A step; once it is ticked it says when."""

    def __init__(
        self,
        theme: Theme,
        step: Step,
        extras: tuple[QWidget, ...],
        *,
        is_first: bool,
        is_last: bool,
    ) -> None:
        self._when = ""
        self._said = paragraphs_of(step)
        super().__init__(
            theme,
            step.text,
            self._said,
            code=step.code,
            extras=extras,
            is_first=is_first,
            is_last=is_last,
            fades=True,
        )
        self.step = step

    def show_tick(self, tick: StepTick | None, today: date) -> None:
        """Show whether and when the step was done."""
        self.setChecked(tick is not None)
        when = done_words(tick.at, today) if tick else ""
        if when == self._when:
            return
        self._when = when
        words = " ".join([when, *(p.text for p in self._said), self.step.code]).strip()
        name(self, self.step.text, words)
        if not words:
            self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def _lay_out(self, width: int) -> list[tuple[Paragraph, QRect]]:
        told = Paragraph(self._when, TextRole.SMALL_STRONG, "good")
        self._paragraphs = (told, *self._said) if self._when else self._said
        return super()._lay_out(width)


def paragraphs_of(step: Step) -> tuple[Paragraph, ...]:
    """What stands under a step: why and how, what not to do, the ground, the mark."""
    because = " ".join(_sentence(part) for part in (step.why, step.how) if part)
    lines = [Paragraph(because)] if because else []
    if step.avoid:
        lines.append(Paragraph(_avoid(step)))
    if step.ground:
        words = translate("Checklist", "Grond: {text}").format(text=step.ground)
        lines.append(Paragraph(words, TextRole.SMALL))
    mark = status_mark(step.status)
    if mark:
        colour = "warning" if step.status is Status.UNCONFIRMED else "text_soft"
        lines.append(Paragraph(mark, TextRole.SMALL_STRONG, colour))
    return tuple(lines)


def done_words(at: datetime, today: date) -> str:
    """*gedaan om 10:42*; with the day when that is not today."""
    time = f"{at.hour}:{at.minute:02}"
    if at.date() == today:
        return translate("Checklist", "gedaan om {time}").format(time=time)
    words = translate("Checklist", "gedaan op {day} om {time}")
    return words.format(day=long_day(at.date()), time=time)


def icon_of(address: Address) -> str:
    """The icon of what a link leads to."""
    if address.kind is None:
        return SECTION_ICONS[address.section]
    return ENTRY_ICONS[EntryKind(address.kind.value)]


def own_title() -> str:
    return translate("Checklist", "Eigen stappen")


def _sentence(text: str) -> str:
    """Text that stood behind a label, as a sentence of its own."""
    return text[:1].upper() + text[1:]


def _avoid(step: Step) -> str:
    return translate("Checklist", "Niet: {text}").format(text=step.avoid)


# -- on paper ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PaperSteps:
    """How much of every step goes on paper."""

    has_how: bool
    has_avoid: bool
    has_why: bool

    def html(
        self, steps: tuple[Step, ...], contacts: Mapping[Address, Resolved], done: Done, today: date
    ) -> str:
        """Steps under each other, a box in front of each."""
        return "".join(
            self._step(step, contacts, done.ticked.get(step.id), today) for step in steps
        )

    def _step(
        self,
        step: Step,
        contacts: Mapping[Address, Resolved],
        tick: StepTick | None,
        today: date,
    ) -> str:
        box = "☑" if tick else "☐"
        found = contacts.get(step.contact) if step.contact else None
        lines = [
            done_words(tick.at, today) if tick else "",
            _sentence(step.why) if self.has_why else "",
            _sentence(step.how) if self.has_how else "",
            _avoid(step) if self.has_avoid and step.avoid else "",
            name_and_number(found.whom) if found else "",
            status_mark(step.status) if step.status is Status.UNCONFIRMED else "",
        ]
        below = " · ".join(escape(line) for line in lines if line)
        code = f" <small>{step.code}</small>" if step.code else ""
        more = f"<br><small>{below}</small>" if below else ""
        return (
            f'<table width="100%" cellspacing="0"><tr><td width="22">{box}</td>'
            f"<td><b>{escape(step.text)}</b>{code}{more}</td></tr></table>"
        )


RICHEST_FIRST = (
    PaperSteps(has_how=True, has_avoid=True, has_why=True),
    PaperSteps(has_how=True, has_avoid=True, has_why=False),
    PaperSteps(has_how=True, has_avoid=False, has_why=False),
    PaperSteps(has_how=False, has_avoid=False, has_why=False),
)
"""The first that fits on one sheet is printed."""
