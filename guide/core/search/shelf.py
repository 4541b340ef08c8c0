"""Everything that can be found, in memory: the guide's own entries, and those of one user."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from guide.core.content.address import Address
from guide.core.content.ids import RoleId
from guide.core.content.records import Entry, EntryKind
from guide.core.search.lexicon import Lexicon
from guide.core.search.names import Names
from guide.core.search.plan import Sought, begun_by
from guide.core.search.text import words

PARTS_OF_PAGES = frozenset({EntryKind.STEP, EntryKind.NODE})


class Shelf:
    """Entries with their names, and what stands on which page.

    ``entry_of`` says of every passage of their texts, by its number, of which entry it is.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        lexicon: Lexicon,
        entry_of: Sequence[int],
        emergency: Collection[Address] = (),
        names: Names | None = None,
    ) -> None:
        self.entries = entries
        self.entry_of = entry_of
        self.names = names or Names(entries, lexicon)
        self.kinds = [entry.kind for entry in entries]
        self.at = {entry.address: number for number, entry in enumerate(entries)}
        self.emergency = frozenset(self.at[one] for one in emergency if one in self.at)
        self.of_role: dict[RoleId, list[int]] = {}
        """The entries that are of a role."""
        self.page_of: dict[int, int] = {}
        """The page on which a part stands."""
        for number, entry in enumerate(entries):
            for role in filter(None, entry.roles):
                self.of_role.setdefault(role, []).append(number)
            if entry.kind in PARTS_OF_PAGES and entry.address.page in self.at:
                self.page_of[number] = self.at[entry.address.page]


class OwnShelf:
    """Entries of one user. They are few and in no index, so their texts are looked through."""

    def __init__(self, entries: Sequence[Entry], lexicon: Lexicon) -> None:
        self.entry_of = range(len(entries))
        """Every text is one passage."""
        self.shelf = Shelf(entries, lexicon, self.entry_of)
        self._lexicon = lexicon
        self._stems: dict[str, set[int]] = {}
        self._words: set[str] = set()
        for number, entry in enumerate(entries):
            self._words.update(words(f"{entry.title} {' '.join(entry.names)} {entry.body}"))
            for word in words(entry.body):
                for stem in lexicon.stems(word):
                    self._stems.setdefault(stem, set()).add(number)

    def look_up(self, _column: str, stems: Sequence[str]) -> set[int]:
        """The numbers of the entries with one of these stems in their text."""
        return {number for stem in stems for number in self._stems.get(stem, ())}

    def also_begun(self, sought: Sought) -> Sought:
        """With the words of these entries that begin like it: the guide does not know them."""
        found = dict(sought.variants)
        begun = (word for word in self._words if word.startswith(sought.word))
        begun_by(found, sought.word, sorted(begun), self._lexicon)
        return replace(sought, variants=found)
