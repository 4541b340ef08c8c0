"""Pages to read: forms, references, barriers, cards, and anything else that is plain text."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring.parse.context import PageContext
from guide.authoring.parse.sections import chapters_of, require_lead, sections_of, take_lead
from guide.authoring.source_map import Span
from guide.core.content.records import TextPage


def parse_text_page(page: PageContext, spans: Sequence[Span]) -> TextPage:
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    return TextPage(page.head.record(lead), sections_of(page, chapters_of(rest)))
