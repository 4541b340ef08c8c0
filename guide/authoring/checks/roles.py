"""Every role has one checklist, and knows its own place in the chain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from guide.authoring import messages
from guide.authoring.names import Names
from guide.authoring.parsed import Parsed
from guide.authoring.vocabulary import Vocabulary
from guide.core.content.address import Kind
from guide.core.content.records import Checklist
from guide.core.diagnostics import Diagnostic


def check_roles(
    pages: Sequence[Parsed], vocabulary: Vocabulary, names: Names
) -> Iterable[Diagnostic]:
    taken: dict[str, Parsed] = {}
    for parsed in pages:
        page = parsed.page
        if not isinstance(page, Checklist):
            continue
        first = taken.setdefault(page.role, parsed)
        if first is not parsed:
            yield messages.ROLE_TWICE.at(parsed.places["rol"], role=page.role, other=first.file)
        if page.chain and page.role not in [link.title for link in page.chain]:
            yield messages.CHAIN_WITHOUT_SELF.at(parsed.places["keten"], role=page.role)
    if any(page.kind in (None, Kind.CHECKLIST) for page in names.broken):
        return  # the missing checklist may be the broken one
    for role in vocabulary.roles:
        if role.id not in taken:
            yield messages.ROLE_WITHOUT_CHECKLIST.at(vocabulary.role_places[role.id], role=role.id)
