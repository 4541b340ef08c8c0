"""Terms: a word, what it means, and the other words people look for it by."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring.parse.context import PageContext
from guide.authoring.parse.text_page import parse_text_page
from guide.authoring.source_map import Span
from guide.core.content.records import TextPage


def parse_term(page: PageContext, spans: Sequence[Span]) -> tuple[TextPage, tuple[str, ...]]:
    """The page, and its synonyms."""
    synonyms = tuple(word.value for word in page.fields.words("ook"))
    return parse_text_page(page, spans), synonyms
