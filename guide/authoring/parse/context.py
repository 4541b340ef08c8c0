"""What the parser of every kind works with: the head, the spans, and where findings go."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from guide.authoring import messages
from guide.authoring.attributes import Attributes, read_attributes
from guide.authoring.inline import Run, run_of
from guide.authoring.parse.fields import Fields
from guide.authoring.parse.head import Head
from guide.authoring.parsed import Name, Reference, RefKind
from guide.authoring.render import Renderer, text_of
from guide.authoring.source_map import Span
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Line, Placed
from guide.core.content.address import Address, BadAddress
from guide.core.content.ids import SourceId
from guide.core.content.records import EntryKind, Status
from guide.core.diagnostics import Diagnostic, Place

T = TypeVar("T")

STATUS_WORDS = {
    "nog-te-controleren": Status.UNCONFIRMED,
    "advies": Status.OWN_ADVICE,
}
_NOT_SLUG = re.compile(r"[^a-z0-9]+")


def anchor_of(title: str) -> str:
    """The fragment of a heading: its words in small letters, accents left out."""
    folded = unicodedata.normalize("NFKD", title.casefold())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return _NOT_SLUG.sub("-", plain.encode("ascii", "ignore").decode()).strip("-")


class PageContext:
    """One page being read: collects its names, references, anchors and findings."""

    def __init__(
        self, head: Head, fields: Fields, renderer: Renderer, findings: list[Diagnostic]
    ) -> None:
        self.head = head
        self.fields = fields
        self.findings = findings
        self.references: list[Reference] = list(head.references)
        self.names: list[Name] = []
        self.other_names: dict[Address, tuple[str, ...]] = {}
        self.anchors: dict[str, Place] = {}
        self._renderer = renderer

    @property
    def address(self) -> Address:
        return self.head.address

    def add(self, finding: Diagnostic) -> None:
        self.findings.append(finding)

    def refer(self, kind: RefKind, words: Iterable[Placed[str]]) -> None:
        self.references += [Reference(kind, word) for word in words]

    def name(self, kind: EntryKind, address: Address, title: str, place: Place) -> None:
        self.names.append(Name(address, kind, title, place))

    def also(self, address: Address, names: tuple[str, ...]) -> None:
        """What people also call what stands at ``address``."""
        if names:
            self.other_names[address] = names

    def claim(self, anchor: str, place: Place) -> None:
        """Take a fragment; a second claim on the same one is an error."""
        if anchor in self.anchors:
            self.add(messages.ANCHOR_TWICE.at(place, id=anchor, line=self.anchors[anchor].line))
        else:
            self.anchors[anchor] = place

    def html(self, spans: Sequence[Span]) -> str:
        """The rich text of spans; their links become references of the page."""
        rendered = self._renderer.render(spans)
        self.findings += rendered.findings
        self.refer(RefKind.LINK, (target for _, target in rendered.links))
        return rendered.html

    def plain(self, lines: Sequence[Line]) -> str:
        """The plain words of a paragraph; a link in it is lost, and that is worth a warning."""
        text, links = self.plain_with_links(run_of(lines))
        for _, target in links:
            self.add(messages.LINK_LOST.at(target.place, target=target.value))
        return text

    def plain_with_links(
        self, run: Run, kind: RefKind = RefKind.LINK
    ) -> tuple[str, tuple[tuple[str, Placed[str]], ...]]:
        """The plain words of a run, and the links in it."""
        text, rendered = self._renderer.plain(run)
        self.findings += rendered.findings
        self.refer(kind, (target for _, target in rendered.links))
        links = tuple((self._words(words), target) for words, target in rendered.links)
        return text, links

    def _words(self, marked: str) -> str:
        return text_of(marked).replace("*", "").replace("`", "")

    def attributes(
        self, block: Line | None, where: Line, keys: Sequence[str], flags: Sequence[str] = ()
    ) -> Attributes:
        """The block behind something; keys and flags that mean nothing here are reported."""
        if block is None:
            return Attributes(where.place())
        found, findings = read_attributes(block)
        self.findings += findings
        for key, value in found.values.items():
            if key not in keys:
                self._unknown(key, value.place, keys)
        for flag in found.flags:
            if flag.value not in flags:
                self._unknown(flag.value, flag.place, [*flags, *keys])
        return found

    def _unknown(self, word: str, place: Place, known: Sequence[str]) -> None:
        self.add(
            messages.UNKNOWN_ATTRIBUTE.at(
                place,
                word=word,
                known=", ".join(known) or "alleen #id",
                suggestions=quoted(nearest(word, known)),
            )
        )

    def values(
        self, attributes: Attributes, key: str, kind: RefKind | None = None
    ) -> tuple[Placed[str], ...]:
        """The values of an attribute, split at commas; each becomes a reference."""
        given = attributes.values.get(key)
        if given is None:
            return ()
        found, at = [], 0
        for part in given.value.split(","):
            word = part.strip()
            if word:
                start = at + part.index(word)
                place = given.place
                found.append(
                    Placed(word, Place(place.file, place.line, place.column + start, len(word)))
                )
            at += len(part) + 1
        if kind is not None:
            self.refer(kind, found)
        return tuple(found)

    def sources(self, attributes: Attributes, key: str = "bron") -> tuple[SourceId, ...]:
        words = self.values(attributes, key, RefKind.SOURCE)
        return tuple(SourceId(word.value) for word in words)

    def status(self, attributes: Attributes) -> Status:
        given = attributes.values.get("status")
        return self.one_of(given, STATUS_WORDS, "status") or Status.CONFIRMED

    def one_of(self, given: Placed[str] | None, choices: Mapping[str, T], key: str) -> T | None:
        """The meaning of an attribute with a few fixed values."""
        if given is None:
            return None
        if given.value in choices:
            return choices[given.value]
        self.add(
            messages.NOT_A_CHOICE.at(
                given.place,
                key=key,
                value=given.value,
                choices=", ".join(f"‘{word}’" for word in choices),
                suggestions=quoted(nearest(given.value, choices)),
            )
        )
        return None

    def address_of(self, target: Placed[str]) -> Address | None:
        """The address in a target; bad ones were reported when the text was scanned."""
        try:
            return Address.parse(target.value)
        except BadAddress:
            return None
