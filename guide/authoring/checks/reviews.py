"""Pages whose text was compared with the sources too long ago."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from guide.authoring import messages
from guide.authoring.parsed import Parsed
from guide.core.diagnostics import Diagnostic


def check_reviews(pages: Sequence[Parsed], today: date) -> Iterable[Diagnostic]:
    for page in pages:
        review = page.page.head.review
        if review.reviewed > today:
            yield messages.REVIEW_IN_FUTURE.at(
                page.places["nagekeken"], reviewed=review.reviewed.isoformat()
            )
        elif review.due < today:
            yield messages.REVIEW_DUE.at(page.places["nagekeken"], due=review.due.isoformat())
