"""``ook``: the other words by which people look for a page or a signal."""

from __future__ import annotations

from collections.abc import Iterable

from guide.authoring import messages
from guide.authoring.text import Placed
from guide.core.diagnostics import Diagnostic
from guide.core.search.text import words

_LONGEST = 60
"""Nobody types more to find one thing."""


def other_names(
    title: str, given: Iterable[Placed[str]], findings: list[Diagnostic]
) -> tuple[str, ...]:
    """The names in ``given`` that say something beside ``title``."""
    seen = {_folded(title)}
    names = []
    for name in given:
        folded = _folded(name.value)
        if not folded or len(name.value) > _LONGEST:
            findings.append(messages.BAD_OTHER_NAME.at(name.place, name=name.value, most=_LONGEST))
        elif folded in seen:
            findings.append(messages.OTHER_NAME_TWICE.at(name.place, name=name.value))
        else:
            seen.add(folded)
            names.append(name.value)
    return tuple(names)


def _folded(name: str) -> str:
    return " ".join(words(name))
