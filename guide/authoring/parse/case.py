"""Practice cases: scenes with hidden signals and choices, each choice with what comes of it."""

from __future__ import annotations

from collections.abc import Sequence

from guide.authoring import messages
from guide.authoring.attributes import Attributes
from guide.authoring.inline import run_of
from guide.authoring.parse.context import PageContext
from guide.authoring.parse.sections import (
    Chapter,
    chapters_of,
    open_chapter,
    require_lead,
    sections_of,
    take_lead,
    title_of,
)
from guide.authoring.parsed import RefKind
from guide.authoring.source_map import Item, Span, SpanKind
from guide.authoring.suggest import nearest, quoted
from guide.authoring.text import Placed
from guide.core.content.address import Address
from guide.core.content.ids import ChoiceId, SceneId
from guide.core.content.records import Case, Choice, Scene, Verdict

_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_SIGNALS = "Signalen:"


def parse_case(page: PageContext, spans: Sequence[Span]) -> Case:
    duration = page.fields.required("duur")
    lead, rest = take_lead(page, spans)
    require_lead(page, lead)
    chapters = chapters_of(rest)
    count = _scene_count(chapters)
    reader = _SceneReader(page)
    scenes = tuple(reader.scene(chapter) for chapter in chapters[:count])
    if not scenes:
        page.add(messages.NO_SCENES.at(page.head.title.place))
    sections = sections_of(page, chapters[count:])
    reader.check_targets(scenes)
    return Case(page.head.record(lead), duration.value, scenes, sections)


def _scene_count(chapters: Sequence[Chapter]) -> int:
    """Scenes run up to the last heading with choices; what comes after is looking back."""
    with_choices = [index for index, chapter in enumerate(chapters) if _choices(chapter)]
    return with_choices[-1] + 1 if with_choices else 0


def _choices(chapter: Chapter) -> list[Item]:
    """The points that carry a block; a plain list belongs to the story."""
    return [item for span in chapter.spans for item in span.items if item.block is not None]


class _SceneReader:
    """Reads the scenes of one case, and remembers where choices lead."""

    def __init__(self, page: PageContext) -> None:
        self._page = page
        self._targets: list[Placed[str]] = []

    def scene(self, chapter: Chapter) -> Scene:
        page = self._page
        anchor = open_chapter(page, chapter)
        story: list[Span] = []
        signals: list[Address] = []
        choices: list[Choice] = []
        taken: set[str] = set()
        for span in chapter.spans:
            if _is_signal_line(span):
                signals += self._signals(span)
            elif any(item.block is not None for item in span.items):
                choices += [choice for item in span.items if (choice := self._choice(item, taken))]
            else:
                story.append(span)
        if not choices:
            page.add(messages.SCENE_WITHOUT_CHOICE.at(chapter.where.strip().place()))
        title = title_of(page, chapter)
        return Scene(SceneId(anchor), title, page.html(story), tuple(signals), tuple(choices))

    def _signals(self, span: Span) -> list[Address]:
        run = run_of(span.lines).drop(len(_SIGNALS))
        _, links = self._page.plain_with_links(run, RefKind.SIGNAL)
        if not links:
            self._page.add(messages.SIGNALS_WITHOUT_LINK.at(span.first.place()))
        found = [self._page.address_of(target) for _, target in links]
        return [address for address in found if address is not None]

    def _choice(self, item: Item, taken: set[str]) -> Choice | None:
        page = self._page
        text = page.plain(item.text)
        attributes = page.attributes(item.block, item.first, ("naar",), tuple(_VERDICTS))
        feedback = " ".join(self._feedback(span) for span in item.children)
        verdict = self._verdict(attributes)
        if attributes.id is None:
            page.add(messages.CHOICE_WITHOUT_ID.at(item.first.place()))
        if not feedback:
            page.add(messages.CHOICE_WITHOUT_FEEDBACK.at(item.first.place()))
        if attributes.id is None or verdict is None:
            return None
        if attributes.id.value in taken:
            page.add(messages.CHOICE_TWICE.at(attributes.id.place, id=attributes.id.value))
        taken.add(attributes.id.value)
        target = self._target(attributes)
        return Choice(ChoiceId(attributes.id.value), text, verdict, feedback, target)

    def _feedback(self, span: Span) -> str:
        if span.kind is SpanKind.PARAGRAPH:
            return self._page.plain(span.lines)
        self._page.add(messages.FEEDBACK_NOT_TEXT.at(span.first.strip().place()))
        return ""

    def _verdict(self, attributes: Attributes) -> Verdict | None:
        found = [flag for flag in attributes.flags if flag.value in _VERDICTS]
        if len(found) != 1:
            self._page.add(
                messages.CHOICE_VERDICT.at(attributes.place, verdicts=", ".join(_VERDICTS))
            )
            return None
        return _VERDICTS[found[0].value]

    def _target(self, attributes: Attributes) -> SceneId | None:
        target = attributes.values.get("naar")
        if target is None:
            return None
        self._targets.append(target)
        return SceneId(target.value)

    def check_targets(self, scenes: Sequence[Scene]) -> None:
        """Every ``naar=`` must name a scene, and every scene but the first must be reached."""
        known = [scene.id for scene in scenes]
        for target in self._targets:
            if target.value not in known:
                self._page.add(
                    messages.SCENE_UNKNOWN.at(
                        target.place,
                        target=target.value,
                        suggestions=quoted(nearest(target.value, known)),
                    )
                )
        reached = {target.value for target in self._targets}
        for scene in scenes[1:]:
            if scene.id not in reached:
                place = self._page.anchors.get(scene.id, self._page.head.title.place)
                self._page.add(messages.SCENE_UNREACHED.at(place, title=scene.title))


def _is_signal_line(span: Span) -> bool:
    if span.kind is not SpanKind.PARAGRAPH:
        return False
    return span.first.text.lstrip().startswith(_SIGNALS)
