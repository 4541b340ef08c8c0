"""Pages of signals: every point of a list becomes a record of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from guide.authoring import messages
from guide.authoring.attributes import Attributes
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.other_names import other_names
from guide.authoring.parse.remarks import once, read_remarks
from guide.authoring.parse.sections import (
    Chapter,
    chapters_of,
    open_chapter,
    require_lead,
    take_lead,
    title_of,
)
from guide.authoring.parsed import NO_CODE, RefKind
from guide.authoring.source_map import Item, Span, SpanKind
from guide.authoring.text import Placed
from guide.core.content.address import Address, Kind
from guide.core.content.ids import FormId, SeenId, SettingId, SignalId
from guide.core.content.records import (
    Dimension,
    EntryKind,
    Signal,
    Strength,
    TextPage,
    TextSection,
)

_KEYS = ("vormen", "plek", "bron", "zie", "sterk", "dimensie", "status", "uitleg", "ook")
_FLAGS = ("alarm", "minderjarig")
_STRENGTHS = {strength.value: strength for strength in Strength}
_DIMENSIONS = {dimension.value: dimension for dimension in Dimension}
_WORDS = ("Kan ook", "Vraag", "Kijk", "Sterker", "Zwakker")

ALL_FORMS = "alle"
"""The word for every form; `assemble` puts all forms in its place."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The text around the signals, and the signals."""

    page: TextPage
    signals: tuple[Signal, ...]


def parse_signals(page: PageContext, spans: Sequence[Span]) -> Reading:
    seen = page.fields.text("zie")
    if seen:
        page.refer(RefKind.SEEN, [seen])
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    signals: list[Signal] = []
    sections = [_section(page, chapter, seen, signals) for chapter in chapters_of(rest)]
    if not signals:
        page.add(messages.NO_SIGNALS.at(page.head.title.place))
    return Reading(TextPage(page.head.record(lead), tuple(sections)), tuple(signals))


def _section(
    page: PageContext, chapter: Chapter, seen: Placed[str] | None, signals: list[Signal]
) -> TextSection:
    """The text of a chapter; its lists become signals and leave the text."""
    anchor = open_chapter(page, chapter)
    text = [span for span in chapter.spans if span.kind is not SpanKind.LIST]
    for span in chapter.spans:
        for item in span.items:
            signal = _signal(page, item, seen)
            if signal is not None:
                signals.append(signal)
    return TextSection(anchor, title_of(page, chapter), chapter.level, page.html(text))


def _signal(page: PageContext, item: Item, seen: Placed[str] | None) -> Signal | None:
    text = page.plain(item.text)
    attributes = page.attributes(item.block, item.first, _KEYS, _FLAGS)
    remarks = _Remarks(page, item)
    if attributes.id is None:
        page.add(messages.SIGNAL_WITHOUT_ID.at(item.first.place()))
        return None
    _require(page, attributes)
    name, place = attributes.id.value, attributes.id.place
    address = Address(Kind.SIGNAL, name)
    page.name(EntryKind.SIGNAL, address, text, place)
    page.also(address, other_names(text, page.values(attributes, "ook"), page.findings))
    settings = page.values(attributes, "plek", RefKind.SETTING)
    return Signal(
        id=SignalId(name),
        code=NO_CODE,
        group=page.address,
        text=text,
        seen=_seen(page, attributes, seen),
        forms=_forms(page, attributes),
        settings=tuple(SettingId(word.value) for word in settings),
        sources=page.sources(attributes),
        status=page.status(attributes),
        strength=_strength(page, attributes),
        dimension=page.one_of(attributes.values.get("dimensie"), _DIMENSIONS, "dimensie"),
        is_alarm=any(flag.value == "alarm" for flag in attributes.flags),
        innocent=remarks.words("Kan ook"),
        ask=remarks.ask(),
        stronger=remarks.words("Sterker"),
        weaker=remarks.words("Zwakker"),
        remark_sources=page.sources(attributes, "uitleg"),
        is_minor=any(flag.value == "minderjarig" for flag in attributes.flags),
    )


def _require(page: PageContext, attributes: Attributes) -> None:
    for key in ("vormen", "plek"):
        if key not in attributes.values:
            page.add(messages.SIGNAL_MISSING.at(attributes.place, key=key))
    if "bron" not in attributes.values:
        page.add(messages.SIGNAL_WITHOUT_SOURCE.at(attributes.place))


def _seen(page: PageContext, attributes: Attributes, of_page: Placed[str] | None) -> SeenId:
    own = page.values(attributes, "zie", RefKind.SEEN)
    if own:
        return SeenId(own[0].value)
    if of_page is None:
        page.add(messages.SIGNAL_MISSING.at(attributes.place, key="zie"))
        return SeenId("")
    return SeenId(of_page.value)


def _forms(page: PageContext, attributes: Attributes) -> tuple[FormId, ...]:
    words = page.values(attributes, "vormen")
    if [word.value for word in words] == [ALL_FORMS]:
        return (FormId(ALL_FORMS),)
    page.refer(RefKind.FORM, words)
    return tuple(FormId(word.value) for word in words)


def _strength(page: PageContext, attributes: Attributes) -> Strength | None:
    given = attributes.values.get("sterk")
    if given and "dimensie" not in attributes.values:
        page.add(messages.STRENGTH_WITHOUT_DIMENSION.at(given.place))
    return page.one_of(given, _STRENGTHS, "sterk")


class _Remarks:
    """What stands under a signal, each word at most once."""

    def __init__(self, page: PageContext, item: Item) -> None:
        self._page = page
        found = read_remarks(page, item, _WORDS)
        self._runs = {word: run for word in _WORDS if (run := once(page, found, word))}

    def words(self, word: str) -> str:
        run = self._runs.get(word)
        return self._page.plain(run.lines) if run else ""

    def ask(self) -> str:
        """*Vraag* and *Kijk* in the order they were written; a look says that it is one."""
        asked = [word for word in ("Vraag", "Kijk") if word in self._runs]
        asked.sort(key=lambda word: self._runs[word].lines[0].number)
        said = {"Vraag": "", "Kijk": "Kijk: "}
        return " ".join(said[word] + self.words(word) for word in asked)
