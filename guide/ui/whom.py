"""How the screen says whom to call, where the guide leaves a place for somebody nearby."""

from __future__ import annotations

from guide.services.contact_book import Resolved
from guide.ui.i18n import translate
from guide.ui.names import name_and_number


def not_set_words() -> str:
    """What stands where nobody fills a place yet."""
    return translate("Whom", "Nog niet ingesteld")


def until_then_words(resolved: Resolved) -> str:
    """*Nog niet ingesteld. Tot dan: CoMensha* with the number."""
    if resolved.fallback is None:
        return f"{not_set_words()}."
    words = translate("Whom", "{not_set}. Tot dan: {contact}")
    return words.format(not_set=not_set_words(), contact=name_and_number(resolved.fallback))


def call_words(resolved: Resolved) -> str:
    """Whom to call, and their number; until a place is filled, who stands in."""
    if resolved.whom is resolved.contact:
        return name_and_number(resolved.contact)
    return until_then_words(resolved)
