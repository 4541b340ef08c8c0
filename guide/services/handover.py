"""The hand-over in the making: in memory only, gone when the guide closes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from guide.core.assessment.weigh import Circumstances
from guide.core.handover.draft import Answer, Draft
from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.clock import Clock


@dataclass(frozen=True, slots=True)
class Sheet:
    """A draft and when it was begun, as `Handover.clear` gives it back."""

    draft: Draft
    begun: datetime | None


class Handover:
    """The one owner of what somebody types for a hand-over."""

    def __init__(self, changes: ChangeFeed, clock: Clock) -> None:
        self._changes = changes
        self._clock = clock
        self._sheet = Sheet(Draft(), None)

    @property
    def draft(self) -> Draft:
        return self._sheet.draft

    @property
    def begun(self) -> datetime:
        """When the first thing was said; until then, now. Dutch wall-clock time."""
        return self._sheet.begun or self._clock.now()

    @property
    def is_empty(self) -> bool:
        return self.draft.is_empty

    @property
    def circumstances(self) -> Circumstances:
        """What the weighing of signals needs to know; *I do not know* is no yes."""
        draft = self.draft
        return Circumstances(draft.danger is Answer.YES, draft.minor is Answer.YES)

    def change(self, **fields: Any) -> None:
        """Change fields of the draft by name; nothing is told when nothing changes."""
        draft = replace(self.draft, **fields)
        if draft == self.draft:
            return
        begun = None if draft.is_empty else self.begun
        self._set(Sheet(draft, begun))

    def set_danger(self, is_so: bool) -> None:
        """A box that is ticked says yes; taken away, it says nothing."""
        self.change(danger=Answer.YES if is_so else None)

    def set_minor(self, is_so: bool) -> None:
        self.change(minor=Answer.YES if is_so else None)

    def clear(self) -> Sheet:
        """Forget everything; gives back what there was, for *Ongedaan maken*."""
        before = self._sheet
        self._set(Sheet(before.draft.emptied(), None))
        return before

    def forget(self) -> None:
        """Leave no trace, not even of whom the note was for."""
        self._set(Sheet(Draft(), None))

    def restore(self, sheet: Sheet) -> None:
        self._set(sheet)

    def _set(self, sheet: Sheet) -> None:
        if sheet == self._sheet:
            return
        self._sheet = sheet
        self._changes.publish(Change(Topic.HANDOVER))
