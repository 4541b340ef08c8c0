"""Reads front matter by a typed schema: each value asked for by name, whatever is left over found.

A value that is missing or wrong is reported, and something harmless is given instead, so that one
run finds everything that is wrong with a head.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar

from guide.authoring import messages
from guide.authoring.frontmatter import Entries, Items, Scalar, Value
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Line, Placed, block_at
from guide.core.content.address import SLUG
from guide.core.diagnostics import Diagnostic, Place

T = TypeVar("T")

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PERIOD = re.compile(r"([1-9]\d?) (maand|maanden|jaar)")
_WHOLE = re.compile(r"-?\d{1,6}")


class Fields:
    """The entries of one mapping; call `finish` when everything has been asked for."""

    def __init__(self, mapping: Entries | None, place: Place, findings: list[Diagnostic]) -> None:
        self._mapping = mapping
        self.place = place
        self._findings = findings
        self._asked: set[str] = set()

    def has(self, key: str) -> bool:
        return self._get(key) is not None

    def is_empty_list(self, key: str) -> bool:
        value = self._get(key)
        return isinstance(value, Items) and not value.items

    def key_place(self, key: str) -> Place:
        """Where a key's value stands; the place of the whole when it is not there."""
        value = self._get(key)
        return value.place if value else self.place

    def places(self) -> dict[str, Place]:
        """Where every value stands, by its key."""
        entries = self._mapping.entries if self._mapping else ()
        return {key.value: value.place for key, value in entries}

    def names(self) -> tuple[Placed[str], ...]:
        """All keys, in the order in which they were written."""
        return tuple(key for key, _ in self._mapping.entries) if self._mapping else ()

    def text(self, key: str) -> Placed[str] | None:
        """The text of a key, on one line; None when it is not given (or wrong)."""
        value = self._get(key)
        if value is None:
            return None
        if not isinstance(value, Scalar):
            self._findings.append(messages.EXPECTED_TEXT.at(value.place, key=key))
            return None
        text = " ".join(value.text.split())
        if not text:
            self._findings.append(messages.VALUE_EMPTY.at(value.place, key=key))
            return None
        return Placed(text, value.place)

    def required(self, key: str) -> Placed[str]:
        """The text of a key that must be there."""
        self._require(key)
        return self.text(key) or Placed("", self.place)

    def words(self, key: str, *, is_required: bool = False) -> tuple[Placed[str], ...]:
        """A list of texts."""
        if is_required:
            self._require(key)
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, Items):
            self._findings.append(messages.EXPECTED_LIST.at(value.place, key=key))
            return ()
        return tuple(word for item in value.items if (word := self._word(key, item)))

    def some_words(self, key: str) -> tuple[Placed[str], ...]:
        """A list of texts that must be there and may not be empty."""
        if self.is_empty_list(key):
            self._findings.append(messages.LIST_EMPTY.at(self.key_place(key), key=key))
        return self.words(key, is_required=True)

    def slug(self, key: str) -> Placed[str] | None:
        """An id that must be there; None when there is none fit to use."""
        text = self.required(key)
        if not text.value:
            return None
        if SLUG.fullmatch(text.value):
            return text
        self._findings.append(messages.BAD_ID.at(text.place, id=text.value))
        return None

    def choice(self, key: str, choices: Mapping[str, T], *, is_required: bool = False) -> T | None:
        """One of a few fixed words."""
        text = self.required(key) if is_required else self.text(key)
        if text is None or not text.value:
            return None
        if text.value in choices:
            return choices[text.value]
        self._findings.append(
            messages.NOT_A_CHOICE.at(
                text.place,
                key=key,
                value=text.value,
                choices=", ".join(f"‘{word}’" for word in choices),
                suggestions=quoted(nearest(text.value, choices)),
            )
        )
        return None

    def date(self, key: str) -> date | None:
        """A day that must be there, written as 2026-11-24."""
        text = self.required(key)
        if not text.value:
            return None
        match = _DATE.fullmatch(text.value)
        try:
            if match:
                return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            pass
        self._findings.append(messages.BAD_DATE.at(text.place, value=text.value))
        return None

    def months(self, key: str) -> int | None:
        """A length of time that must be there: ``6 maanden``, ``1 jaar``."""
        text = self.required(key)
        if not text.value:
            return None
        match = _PERIOD.fullmatch(text.value)
        if match is None:
            self._findings.append(messages.BAD_PERIOD.at(text.place, value=text.value))
            return None
        return int(match[1]) * (12 if match[2] == "jaar" else 1)

    def whole(self, key: str) -> int | None:
        """A whole number."""
        text = self.text(key)
        if text is None:
            return None
        if _WHOLE.fullmatch(text.value):
            return int(text.value)
        self._findings.append(messages.BAD_NUMBER.at(text.place, key=key, value=text.value))
        return None

    def mapping(self, key: str, *, is_required: bool = False) -> Entries | None:
        """A value that itself has keys."""
        if is_required:
            self._require(key)
        value = self._get(key)
        if value is None or isinstance(value, Entries):
            return value
        if isinstance(value, Scalar) and not value.text:
            return None
        self._findings.append(messages.EXPECTED_MAPPING.at(value.place, key=key))
        return None

    def mappings(self, key: str) -> tuple[Entries, ...]:
        """A list that must be there, of values that each have keys."""
        self._require(key)
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, Items):
            self._findings.append(messages.EXPECTED_LIST.at(value.place, key=key))
            return ()
        if not value.items:
            self._findings.append(messages.LIST_EMPTY.at(value.place, key=key))
        found = []
        for item in value.items:
            if isinstance(item, Entries):
                found.append(item)
            else:
                self._findings.append(messages.EXPECTED_MAPPING.at(item.place, key=key))
        return tuple(found)

    def block(self, key: str, lines: Sequence[Line]) -> tuple[Line, ...]:
        """The lines of a text that must be there, written as a block under ``key: |``.

        ``lines`` are those of the file: every line keeps its own place in it.
        """
        text = self.required(key)
        if not text.value:
            return ()
        found = block_at(lines, text.place)
        if not found:
            self._findings.append(messages.EXPECTED_BLOCK.at(text.place, key=key))
        return found

    def finish(self) -> None:
        """Report every key that nobody asked for."""
        for key, _ in self._mapping.entries if self._mapping else ():
            if key.value not in self._asked:
                self._findings.append(
                    messages.UNKNOWN_KEY.at(
                        key.place,
                        key=key.value,
                        suggestions=quoted(nearest(key.value, self._asked)),
                    )
                )

    def _get(self, key: str) -> Value | None:
        self._asked.add(key)
        return self._mapping.get(key) if self._mapping else None

    def _require(self, key: str) -> None:
        if self._get(key) is None:
            self._findings.append(messages.KEY_MISSING.at(self.place, key=key))

    def _word(self, key: str, item: Value) -> Placed[str] | None:
        if not isinstance(item, Scalar):
            self._findings.append(messages.EXPECTED_LIST.at(item.place, key=key))
            return None
        text = " ".join(item.text.split())
        if not text:
            self._findings.append(messages.VALUE_EMPTY.at(item.place, key=key))
            return None
        return Placed(text, item.place)
