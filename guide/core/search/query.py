"""What somebody typed, understood: words that matter, phrases, a number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from guide.core.content.records import EntryKind
from guide.core.search.text import MAX_TYPED, digits, fold, is_number, words

MOST_WORDS = 12

_QUOTED = re.compile(r"[\"“”„‟«»]([^\"“”„‟«»]{2,})[\"“”„‟«»]")

_STOP = """
    aan al alle als altijd ben bent bij ben dan dat de deze die dit doe doen door dus een eens
    en er ga gaan gaat geen had hadden heb hebben hebt heeft hem het hier hij hoe hun iemand iets
    ik in is ja je jij jouw kan kun kunnen kunt maar mag me mee men met mij mijn moet moeten na
    naar niet nog nou nu of om omdat ons ook op over te ten ter toch toen tot u uit uw van veel
    voor waar waarom waren was wat we wel welke wie wij wil willen word worden wordt ze zei zelf
    zich zij zijn zo zonder zou gewoon eigenlijk terecht wanneer helemaal even doet maak maakt zet
    krijg krijgt krijgen staat komt zit mogen wilt zegt doet nodig andere welk heten weet
    a about an and are at be by can do does for from has have how i if in is it my not of on or
    she he should that the their them there they this to was what when where which who why will
    with you your"""

STOP_WORDS = frozenset(_STOP.split())
"""Words that say nothing of what is sought; they count only when nothing else was typed."""

KIND_WORDS: dict[str, tuple[EntryKind, ...]] = {
    "checklist": (EntryKind.CHECKLIST,),
    "checklists": (EntryKind.CHECKLIST,),
    "stappen": (EntryKind.CHECKLIST, EntryKind.FLOW),
    "stappenplan": (EntryKind.FLOW,),
    "stroomschema": (EntryKind.FLOW,),
    "signaal": (EntryKind.SIGNAL, EntryKind.FORM),
    "signalen": (EntryKind.SIGNAL, EntryKind.FORM, EntryKind.SIGNALS),
    "nummer": (EntryKind.CONTACT,),
    "telefoon": (EntryKind.CONTACT,),
    "telefoonnummer": (EntryKind.CONTACT,),
    "bellen": (EntryKind.CONTACT,),
    "bel": (EntryKind.CONTACT,),
    "contact": (EntryKind.CONTACT,),
    "casus": (EntryKind.CASE,),
    "oefenen": (EntryKind.CASE,),
    "betekenis": (EntryKind.TERM,),
    "betekent": (EntryKind.TERM,),
    "begrip": (EntryKind.TERM,),
    "cijfers": (EntryKind.FIGURES,),
    "sjabloon": (EntryKind.TEMPLATE,),
    "phone": (EntryKind.CONTACT,),
    "number": (EntryKind.CONTACT,),
    "call": (EntryKind.CONTACT,),
    "signs": (EntryKind.SIGNAL, EntryKind.FORM),
}
"""Words that say what kind of thing is sought; beside other words they need not occur."""

_TELLING = frozenset({"geen", "niet", "zonder"})
"""Small words that change what is meant."""


@dataclass(frozen=True, slots=True)
class Query:
    """The words in order; ``is_open`` when the last is still being typed."""

    words: tuple[str, ...]
    telling: tuple[str, ...]
    """Small words that change what is meant; they help to rank and never exclude."""
    kinds: frozenset[EntryKind]
    """What kind of thing was asked for; empty for any."""
    phrases: tuple[str, ...]
    number: str
    is_open: bool

    @property
    def is_empty(self) -> bool:
        return not self.words and not self.number


def read_query(typed: str) -> Query:
    """The query in ``typed``; any text whatever is one."""
    typed = typed[:MAX_TYPED]
    number = digits(typed) if is_number(typed) else ""
    found = words(typed)[:MOST_WORDS]
    is_open = bool(found) and fold(typed).endswith(found[-1])
    kept = [word for word in found if word not in STOP_WORDS]
    named = [word for word in kept if word in KIND_WORDS]
    if len(named) < len(kept):
        kept = [word for word in kept if word not in KIND_WORDS]
    phrases = tuple(" ".join(words(m)) for m in _QUOTED.findall(typed))
    return Query(
        words=tuple(dict.fromkeys(kept or found)),
        kinds=frozenset(kind for word in named for kind in KIND_WORDS[word]),
        telling=tuple(word for word in found if word in _TELLING),
        phrases=tuple(filter(None, phrases)),
        number=number,
        is_open=is_open,
    )
