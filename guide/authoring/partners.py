"""Reads keten.yaml: the partners in the chain, and who hands what to whom."""

from __future__ import annotations

from collections.abc import Mapping

from guide.authoring import messages
from guide.authoring.frontmatter import Entries
from guide.authoring.method_file import MethodFile, MethodReading, contact_of
from guide.authoring.parse.fields import Fields
from guide.authoring.parsed import RefKind
from guide.authoring.sources import SourceFile
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Placed
from guide.core.content.address import Address
from guide.core.content.ids import RoleId, SourceId
from guide.core.diagnostics import Place
from guide.core.partners import Handing, Partner, Partners, Ring

MAX_PARTNERS = 60
"""A drawing of more boxes than this helps nobody to find the way."""
MAX_HANDINGS = 200

_RINGS = {ring.value: ring for ring in Ring}


def read_partners(file: SourceFile | None) -> MethodReading[Partners]:
    """The chain in keten.yaml; no record when the file cannot be read at all."""
    if file is None:
        return MethodReading(None)
    source = MethodFile(file)
    fields = source.open()
    record = _Reader(source, fields).read() if fields else None
    return source.reading(record)


class _Reader:
    """Reads the file part by part."""

    def __init__(self, source: MethodFile, fields: Fields) -> None:
        self._source = source
        self._fields = fields

    def read(self) -> Partners:
        found = self._source.keyed(self._fields, "partners", MAX_PARTNERS)
        partners = tuple(self._partner(key, entries) for key, entries in found if entries)
        arrows = _Arrows(self._source, {key.value: key.place for key, _ in found})
        for item in self._source.some(self._fields, "overdrachten", MAX_HANDINGS):
            fields = self._source.fields(item)
            arrows.read(fields)
            fields.finish()
        arrows.finish()
        self._fields.finish()
        return Partners(partners, tuple(arrows.handings))

    def _partner(self, key: Placed[str], entries: Entries) -> Partner:
        fields = Fields(entries, key.place, self._source.findings)
        role = fields.text("rol")
        if role:
            self._source.refer(RefKind.ROLE, role)
        sources = fields.some_words("bron")
        self._source.refer(RefKind.SOURCE, *sources)
        partner = Partner(
            id=key.value,
            title=fields.required("titel").value,
            ring=fields.choice("ring", _RINGS, is_required=True) or Ring.LOCAL,
            role=RoleId(role.value) if role else None,
            contact=self._contact(fields),
            can=fields.required("kan").value,
            needs=fields.required("nodig").value,
            sources=tuple(SourceId(word.value) for word in sources),
            status=self._source.status(fields),
        )
        fields.finish()
        return partner

    def _contact(self, fields: Fields) -> Address | None:
        word = fields.text("contact")
        if word is None:
            return None
        return contact_of(word, "contact", self._source.findings, self._source.references)


class _Arrows:
    """Reads arrow after arrow: each between two partners, and no two the same."""

    def __init__(self, source: MethodFile, partners: Mapping[str, Place]) -> None:
        self._source = source
        self._partners = partners
        self._lines: dict[tuple[str, str], int] = {}
        self._named: set[str] = set()
        self.handings: list[Handing] = []

    def read(self, fields: Fields) -> None:
        giver, receiver = self._end(fields, "van"), self._end(fields, "naar")
        what = fields.required("wat").value
        if not giver or not receiver:
            return
        if giver.value == receiver.value:
            self._source.add(messages.ARROW_TO_ITSELF.at(receiver.place, partner=giver.value))
        handing = Handing(giver.value, receiver.value, what)
        self._claim(handing, fields.place)
        self.handings.append(handing)

    def finish(self) -> None:
        """Point at every partner that no arrow names."""
        for partner, place in self._partners.items():
            if partner not in self._named:
                self._source.add(messages.PARTNER_ALONE.at(place, partner=partner))

    def _claim(self, handing: Handing, place: Place) -> None:
        first = self._lines.get((handing.giver, handing.receiver))
        if first is None:
            self._lines[handing.giver, handing.receiver] = place.line
            return
        self._source.add(
            messages.ARROW_TWICE.at(
                place, giver=handing.giver, receiver=handing.receiver, line=first
            )
        )

    def _end(self, fields: Fields, key: str) -> Placed[str] | None:
        word = fields.required(key)
        if not word.value:
            return None
        self._named.add(word.value)
        if word.value in self._partners:
            return word
        self._source.add(
            messages.UNKNOWN_PARTNER.at(
                word.place,
                word=word.value,
                suggestions=quoted(nearest(word.value, self._partners)),
            )
        )
        return None
