"""What somebody typed, understood: words that matter, small words, phrases, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guide.core.content.records import EntryKind
from guide.core.search.text import MAX_TYPED, digits, fold, is_number, words

MOST_WORDS = 12

_QUOTED = re.compile(r"[\"“”„‟«»]([^\"“”„‟«»]{2,})[\"“”„‟«»]")

_STOP = """
    aan al alle als altijd ben bent bij dan dat de deze die dit doe doen door dus een eens
    en er ga gaan gaat geen had hadden heb hebben hebt heeft hem het hier hij hoe hun iemand iets
    ik in is ja je jij jouw kan kun kunnen kunt maar mag me mee men met mij mijn moet moeten na
    naar niet nog nou nu of om omdat ons ook op over te ten ter toch toen tot u uit uw van veel
    voor waar waarom waren was wat we wel welke wie wij wil willen word worden wordt ze zei zelf
    zich zij zijn zo zonder zou gewoon eigenlijk terecht wanneer helemaal even doet maak maakt zet
    krijg krijgt krijgen staat komt zit mogen wilt zegt doet nodig andere welk heten weet haar
    hoeveel hoelang vaak lang duurt tijdens nadat voordat terwijl omdat zodat tussen tegen onder
    waarmee waarvoor waarin waarop waarover daar graag
    a about an and are at be by can do does for from has have how i if in is it my no not of on or
    he she should that the their them there they this to was what when where which who why will
    with without you your someone somebody need her his me we"""

SMALL_WORDS = frozenset(_STOP.split())
"""Words that say little of what is sought; they help to choose between what was found."""

TELLING_WORDS = frozenset({"geen", "niet", "zonder", "no", "not", "without"})
"""Small words that change what is meant."""

_HALVES = """
    aan achter af bij binnen dicht door in mee na neer om onder op over rond terug toe uit vast
    voor weg"""
_HALVES_OF_VERBS = frozenset(_HALVES.split())
"""Small words that may be one half of a verb: *houdt … in*, *kijkt … weg*."""
_FAR = 5

_QUESTION = "wat hoe wie waar wanneer waarom welke welk what how who where when why"
_ASKING = frozenset(_QUESTION.split())
_VERBS = "kan mag moet zal ben heb is can may should must do am"
_MAY_ASK = frozenset(_VERBS.split())
_ONESELF = frozenset({"ik", "wij", "i", "we"})

KIND_WORDS: dict[str, tuple[EntryKind, ...]] = {
    "checklist": (EntryKind.CHECKLIST,),
    "checklists": (EntryKind.CHECKLIST,),
    "taken": (EntryKind.CHECKLIST,),
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
"""Words that say what kind of thing is sought; beside other words they tell little else."""


@dataclass(frozen=True, slots=True)
class Query:
    """The words in order; ``is_open`` when the last is still being typed."""

    words: tuple[str, ...]
    """What must be found, as far as it is there."""
    small: tuple[str, ...]
    """What only helps to choose between what was found."""
    kinds: frozenset[EntryKind]
    """What kind of thing was asked for; empty for any."""
    verbs: tuple[tuple[str, str], ...]
    """Words with the other half of the verb they may be: ``houdt``, ``inhoudt``."""
    asks: bool
    """Whether it is a question about what to do or what holds, not something that was seen."""
    phrases: tuple[str, ...]
    number: str
    typed: str
    """All words in order, folded."""
    is_open: bool

    @property
    def is_empty(self) -> bool:
        return not self.words and not self.number

    @property
    def names_only_a_kind(self) -> bool:
        """Whether nothing was asked for but a kind of thing, or what to do."""
        return all(word in KIND_WORDS or word in SMALL_WORDS for word in self.words)


def read_query(typed: str) -> Query:
    """The query in ``typed``; any text whatever is one."""
    typed = typed[:MAX_TYPED]
    number = digits(typed) if is_number(typed) else ""
    found = words(typed)[:MOST_WORDS]
    is_open = bool(found) and fold(typed).endswith(found[-1])
    kept = [word for word in found if word not in SMALL_WORDS]
    named = [word for word in kept if word in KIND_WORDS]
    kept = kept or found
    phrases = tuple(" ".join(words(m)) for m in _QUOTED.findall(typed))
    return Query(
        words=tuple(dict.fromkeys(kept)),
        small=tuple(word for word in dict.fromkeys(found) if word not in kept),
        kinds=frozenset(kind for word in named for kind in KIND_WORDS[word]),
        verbs=tuple(_verbs(found, kept)),
        asks=_asks(found),
        phrases=tuple(filter(None, phrases)),
        number=number,
        typed=" ".join(found),
        is_open=is_open and found[-1] in kept,
    )


def _verbs(found: list[str], kept: list[str]) -> Iterator[tuple[str, str]]:
    for at, particle in enumerate(found):
        if particle in _HALVES_OF_VERBS:
            for word in found[max(0, at - _FAR) : at]:
                if word in kept:
                    yield word, particle + word


def _asks(found: list[str]) -> bool:
    """*Wat als …*, *mag ik …*; but *mag niet weg* is something that was seen."""
    if not found:
        return False
    about_oneself = not _ONESELF.isdisjoint(found) and not _MAY_ASK.isdisjoint(found)
    return found[0] in _ASKING or about_oneself
