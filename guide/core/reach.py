"""Who is nearest: local before regional before national."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Reach

_ORDER = {reach: index for index, reach in enumerate(Reach)}


def nearest_first(
    need: NeedId, contacts: Iterable[Contact], fallback: Contact | None
) -> tuple[Contact, ...]:
    """Local and regional contacts that serve ``need``, the nearest first, then ``fallback``.

    A place that is still open has no number and is nobody to call. Among the national contacts
    an author has chosen one, so no other stands in for it.
    """
    near = [c for c in contacts if need in c.needs and c.reach is not Reach.NATIONAL and c.phone]
    near.sort(key=lambda contact: _ORDER[contact.reach])
    return (*near, *([fallback] if fallback and fallback not in near else []))
