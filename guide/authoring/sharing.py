"""Reads delen.yaml: who may tell what to whom, rule by rule."""

from __future__ import annotations

from collections.abc import Collection

from guide.authoring import messages
from guide.authoring.method_file import MethodFile, MethodReading
from guide.authoring.parse.fields import Fields
from guide.authoring.parsed import RefKind
from guide.authoring.sources import SourceFile
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Placed
from guide.core.content.ids import SourceId
from guide.core.diagnostics import Diagnostic, Place
from guide.core.sharing import MayShare, SharingGuide, SharingRule

MAX_PLACES = 60
"""Among more givers or receivers than this nobody finds their own."""
MAX_RULES = 200

_MAY = {may.value: may for may in MayShare}


def read_sharing(file: SourceFile | None) -> MethodReading[SharingGuide]:
    """The rules in delen.yaml; no record when the file cannot be read at all."""
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
        self._givers = source.named(fields, "gevers", MAX_PLACES)
        self._receivers = source.named(fields, "ontvangers", MAX_PLACES)

    def read(self) -> SharingGuide:
        order = _Order(
            self._source,
            [word.id for word in self._givers],
            [word.id for word in self._receivers],
        )
        rules = []
        for item in self._source.some(self._fields, "regels", MAX_RULES):
            fields = self._source.fields(item)
            rule, is_right = self._rule(fields)
            fields.finish()
            rules.append(rule)
            if is_right:
                order.take(rule, fields.place)
        self._fields.finish()
        return SharingGuide(self._givers, self._receivers, tuple(rules))

    def _rule(self, fields: Fields) -> tuple[SharingRule, bool]:
        """A rule, and whether it is known for whom it holds."""
        givers = self._ids(fields, "van", [word.id for word in self._givers])
        receivers = self._ids(fields, "aan", [word.id for word in self._receivers])
        may = fields.choice("mag", _MAY, is_required=True)
        sentence, ground = fields.required("zin"), fields.required("grond")
        dated = fields.text("datum")
        sources = fields.some_words("bron")
        self._source.refer(RefKind.SOURCE, *sources)
        rule = SharingRule(
            givers=givers or (),
            receivers=receivers or (),
            may=may or MayShare.NO,
            sentence=sentence.value,
            ground=ground.value,
            dated=dated.value if dated else "",
            sources=tuple(SourceId(word.value) for word in sources),
            status=self._source.status(fields),
        )
        return rule, givers is not None and receivers is not None

    def _ids(self, fields: Fields, key: str, known: Collection[str]) -> tuple[str, ...] | None:
        """The ids of a list that may be left out; None when the list is not right."""
        if not fields.has(key):
            return ()
        words = fields.some_words(key)
        unknown = [word for word in words if word.value not in known]
        for word in unknown:
            self._source.add(_unknown(word, key, known))
        return None if unknown or not words else tuple(word.value for word in words)


def _unknown(word: Placed[str], key: str, known: Collection[str]) -> Diagnostic:
    rule = messages.UNKNOWN_GIVER if key == "van" else messages.UNKNOWN_RECEIVER
    return rule.at(word.place, word=word.value, suggestions=quoted(nearest(word.value, known)))


class _Order:
    """Checks that every rule is the answer for somebody: the first that holds is the answer."""

    def __init__(
        self, source: MethodFile, givers: Collection[str], receivers: Collection[str]
    ) -> None:
        self._source = source
        self._givers = givers
        self._receivers = receivers
        self._answered: dict[tuple[str, str], int] = {}
        """On which line the rule stands that answers for a giver and a receiver."""

    def take(self, rule: SharingRule, place: Place) -> None:
        asked = [
            (giver, receiver)
            for giver in rule.givers or self._givers
            for receiver in rule.receivers or self._receivers
        ]
        if asked and all(pair in self._answered for pair in asked):
            above = sorted({self._answered[pair] for pair in asked})
            lines = ", ".join(str(line) for line in above)
            self._source.add(messages.RULE_NEVER_HOLDS.at(place, lines=lines))
        for pair in asked:
            self._answered.setdefault(pair, place.line)
