"""What somebody typed, understood: words that matter, small words, phrases, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guide.core.content.records import EntryKind
from guide.core.search.text import MAX_TYPED, digits, fold, is_number, words

MOST_WORDS = 12

_QUOTED = re.compile(r"[\"“”„‟«»]([^\"“”„‟«»]{2,})[\"“”„‟«»]")

_DUTCH = """
    aan al alle als andere ander anders altijd ben bent bij bijna binnen boven buiten daar daarna
    dan dat de deze die dit doe doen doet door dus echt een eens eerst eigenlijk elk elke en enkele
    er ergens even ga gaan gaat gedaan geef geeft geven gehad gekregen gemaakt geweest gewoon
    graag had hadden haar hare heb hebben hebt heeft heel hele helemaal hem hen het heten hier hij
    hoe hoeft hoelang hoeveel hun hunne ie iemand iets ik ikzelf in is ja je jij jou jouw jullie
    kan ken kom komen komt kon konden krijg krijgen krijgt kun kunnen kunt laat laten lang maak
    maakt maar maken mag me mee meer meest meestal men met mij mijn misschien mocht mogen moest
    moesten moet moeten na naar nadat net niemand niets nodig nog nou nu of om omdat onder ons onze
    ooit ook op opnieuw over staan staat sta steeds soms tegen telkens ten ter terecht terwijl
    tijdens toch toen tot tussen u uit uw vaak van vanaf vandaag veel vind vinden vindt voor
    voordat waar waarbij waardoor waarin waarmee waarom waarop waarover waarvoor wanneer waren was
    wat we weer weet weten wel welk welke werd werden wie wij wil willen wilt word worden wordt
    zegt zeggen zei zelf zelfde zet zich zie zien ziet zij zijn zit zitten zo zoals zodat zou
    zouden zulke ze geen niet nooit zonder"""

_ENGLISH = """
    a about after again all also always an and any are around as at back be because been before
    being both but by can cannot could did do does doing don down each even ever every few for
    from get gets getting give gives go goes going got had has have having he her here hers him
    his how i if in into is it its itself just keep keeps know knows let like many may me might
    more most much must my myself need needs off on once one only or other our out over own per
    put puts really said same say says see seems sees she should so some somebody someone
    something still such than that the their theirs them then there these they thing things this
    those through to too told under until up us very want wants was we well were what when where
    whether which while who whom whose why will with would you your yours no not never without"""

SMALL_WORDS = frozenset((_DUTCH + _ENGLISH).split())
"""Words that say little of what is sought; they help to choose between what was found."""

_TELLING = """
    geen niet nooit zonder altijd steeds telkens veel zelf zelfde andere ander
    no not never without always many much only own same"""
TELLING_WORDS = frozenset(_TELLING.split())
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
_ASKED_ABOUT = frozenset({"er", "iemand", "ik", "u", "wij", "we", "je", "jij"})
_NO_VERBS = "als dat en of maar want omdat waar voor met aan van bij naar ja nee"
_NOT_A_VERB = frozenset(_NO_VERBS.split())
"""What may stand before such a word without asking anything."""
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
    """*Wat als …*, *mag ik …*, *krijgt iemand …*; but *mag niet weg* is something that was seen."""
    if not found:
        return False
    if len(found) > 1 and found[1] in _ASKED_ABOUT and found[0] not in _NOT_A_VERB:
        return True
    about_oneself = not _ONESELF.isdisjoint(found) and not _MAY_ASK.isdisjoint(found)
    return found[0] in _ASKING or about_oneself
