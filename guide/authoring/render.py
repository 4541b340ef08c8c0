"""Turns spans into finished rich text: safe HTML of the few tags that a QTextDocument knows.

Python-Markdown renders what stands inside paragraphs and tables; blocks are put together here,
because the scanner already knows them. Raw HTML is refused by `inline`, and everything goes
through nh3 as well.
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from posixpath import dirname, join, normpath

import markdown
import nh3
from markdown.extensions.tables import TableExtension

from guide.authoring import messages
from guide.authoring.inline import MAX_LENGTH, Picture, Run, run_of, scan_inline
from guide.authoring.source_map import Item, Span, SpanKind
from guide.authoring.sources import MAX_IMAGE_BYTES, ImageFile
from guide.authoring.text import Placed
from guide.core.content.address import Address, BadAddress
from guide.core.diagnostics import Diagnostic

CALLOUTS = {
    "let-op": "Let op",
    "gevaar": "Gevaar",
    "tip": "Tip",
    "recht": "Recht",
    "advies": "Advies van de gids",
}

_TEXT_TAGS = ("p", "strong", "em", "a", "code", "br", "img", "h3", "h4", "blockquote")
_TAGS = frozenset((*_TEXT_TAGS, "ul", "ol", "li", "table", "tr", "td", "th"))
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt"},
    "table": {"class", "width", "cellpadding"},
    "td": {"class", "align"},
    "th": {"align"},
    "p": {"class"},
}
_UNWANTED_BLOCKS = ("indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote")
_UNWANTED_INLINE = (
    "reference", "image_reference", "short_reference", "short_image_ref",
    "autolink", "automail", "html",
)  # fmt: skip
_DATA = re.compile(r"data:image/(?:png|jpeg);base64,[A-Za-z0-9+/=]+")
_TAG = re.compile(r"<[^>]*>")
_BLOCK_END = re.compile(r"</(?:p|li|td|th|blockquote|h3|h4)>|<br>")
_IMAGE_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Rendered:
    """Rich text, the links in it, and what was wrong."""

    html: str
    links: tuple[tuple[str, Placed[str]], ...]
    findings: tuple[Diagnostic, ...]


class Renderer:
    """Renders spans. Keeps one Markdown machine, which is what makes it quick."""

    def __init__(self, images: Mapping[str, ImageFile]) -> None:
        self._images = images
        self._inline = _machine()
        self._tables = _machine(TableExtension(use_align_attribute=True))

    def render(self, spans: Sequence[Span]) -> Rendered:
        """The HTML of ``spans``, cleaned."""
        job = _Job(self._images, self._inline, self._tables)
        raw = job.blocks(spans)
        return Rendered(_cleaned(raw), tuple(job.links), tuple(job.findings))

    def plain(self, run: Run) -> tuple[str, Rendered]:
        """The words of a run without any marks, and what rendering it found."""
        job = _Job(self._images, self._inline, self._tables)
        raw = job.run(run)
        rendered = Rendered(raw, tuple(job.links), tuple(job.findings))
        return (one_line(run.text) if run.is_plain else text_of(raw)), rendered


def text_of(rich: str) -> str:
    """The words of rich text on one line, for search and for plain fields."""
    return one_line(html.unescape(_TAG.sub("", _BLOCK_END.sub(" ", rich))))


def one_line(text: str) -> str:
    return " ".join(text.split())


def _machine(*extensions: TableExtension) -> markdown.Markdown:
    """A Markdown machine for prose alone: blocks and raw HTML are not its business."""
    machine = markdown.Markdown(extensions=list(extensions), output_format="html")
    machine.preprocessors.deregister("html_block")
    for name in _UNWANTED_BLOCKS:
        machine.parser.blockprocessors.deregister(name)
    machine.parser.blockprocessors.deregister("reference")
    for name in _UNWANTED_INLINE:
        machine.inlinePatterns.deregister(name)
    return machine


def _is_safe_target(_tag: str, attribute: str, value: str) -> str | None:
    """Only addresses may be followed, only embedded pictures shown."""
    if attribute == "src":
        return value if _DATA.fullmatch(value) else None
    if attribute == "href":
        try:
            return str(Address.parse(value))
        except BadAddress:
            return None
    return value


def _cleaned(raw: str) -> str:
    if "<" not in raw:
        return raw
    return nh3.clean(
        raw,
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_is_safe_target,
        url_schemes={"data"},
        link_rel=None,
    )


class _Job:
    """Rendering one text: collects links and findings while the HTML grows."""

    def __init__(
        self,
        images: Mapping[str, ImageFile],
        inline: markdown.Markdown,
        tables: markdown.Markdown,
    ) -> None:
        self._images = images
        self._inline = inline
        self._tables = tables
        self.links: list[tuple[str, Placed[str]]] = []
        self.findings: list[Diagnostic] = []

    def blocks(self, spans: Iterable[Span]) -> str:
        return "".join(self._block(span) for span in spans)

    def _block(self, span: Span) -> str:
        match span.kind:
            case SpanKind.PARAGRAPH:
                return self._paragraph(span)
            case SpanKind.LIST:
                return self._list(span)
            case SpanKind.TABLE:
                return self._table(span)
            case SpanKind.QUOTE:
                return f"<blockquote>{self.blocks(span.children)}</blockquote>"
            case SpanKind.ADMONITION:
                return self._callout(span)
            case SpanKind.HEADING:
                self.findings.append(messages.HEADING_INSIDE.at(span.first.place()))
            case SpanKind.FENCE:
                self.findings.append(messages.FENCE_IN_TEXT.at(span.first.place()))
            case SpanKind.RULE:
                self.findings.append(messages.RULE_IN_TEXT.at(span.first.place()))
        return ""

    def _paragraph(self, span: Span) -> str:
        if span.first.indent >= 4:
            self.findings.append(messages.INDENTED_TEXT.at(span.first.strip().place()))
        return f"<p>{self.run(run_of(span.lines))}</p>"

    def _list(self, span: Span) -> str:
        tag = "ol" if span.items[0].is_ordered else "ul"
        return f"<{tag}>{''.join(self._item(item) for item in span.items)}</{tag}>"

    def _item(self, item: Item) -> str:
        if item.block is not None:
            self.findings.append(messages.BLOCK_WITHOUT_MEANING.at(item.block.place()))
        mark = "☐ " if item.is_task else ""
        return f"<li>{mark}{self.run(run_of(item.text))}{self.blocks(item.children)}</li>"

    def _table(self, span: Span) -> str:
        run = run_of(span.lines)
        return self._checked(self._tables, run, [Run((line,)) for line in run.lines])

    def _callout(self, span: Span) -> str:
        kind = span.info.text if span.info else ""
        if kind not in CALLOUTS:
            self._add_unknown_callout(span, kind)
        if span.block is not None:
            self.findings.append(messages.CALLOUT_TITLE.at(span.block.place()))
        if not span.children:
            self.findings.append(messages.CALLOUT_EMPTY.at(span.lines[0].place()))
        title = span.title.text if span.title else CALLOUTS.get(kind, "")
        return (
            f'<table class="callout {html.escape(kind)}" width="100%" cellpadding="0">'
            f'<tr><td class="callout-cell"><p class="callout-title">{html.escape(title)}</p>'
            f"{self.blocks(span.children)}</td></tr></table>"
        )

    def _add_unknown_callout(self, span: Span, kind: str) -> None:
        place = span.info.place() if span.info and kind else span.lines[0].place()
        self.findings.append(
            messages.CALLOUT_UNKNOWN.at(place, kind=kind, kinds=", ".join(CALLOUTS))
        )

    def run(self, run: Run) -> str:
        """The HTML of what stands inside a paragraph."""
        if run.is_plain and len(run.text) <= MAX_LENGTH:
            return html.escape(run.text, quote=False)
        rich = self._checked(self._inline, run, [run])
        return rich.removeprefix("<p>").removesuffix("</p>")

    def _checked(self, machine: markdown.Markdown, run: Run, parts: Sequence[Run]) -> str:
        """The rich text of a run, of which each part was scanned; empty when a part is not fit."""
        before = len(self.links)
        noted = [self._note(part) for part in parts]  # every part is told, not only the first
        if not all(noted):
            return ""
        rich = self._convert(machine, run)
        if rich.count("<a ") != len(self.links) - before:
            # Markdown sees a link where we do not, or the other way round: never lose one silently
            self.findings.append(messages.LINK_UNREADABLE.at(run.lines[0].place()))
        return rich

    def _note(self, run: Run) -> bool:
        """Take down links, pictures and findings; False when there is nothing fit to render."""
        inline = scan_inline(run)
        self.links += inline.links
        self.findings += inline.findings
        for picture in inline.pictures:
            self._check_picture(picture)
        return not inline.findings

    def _convert(self, machine: markdown.Markdown, run: Run) -> str:
        machine.reset()
        rich = machine.convert(run.text)
        return self._with_pictures(rich, run) if "<img" in rich else rich

    def _with_pictures(self, rich: str, run: Run) -> str:
        folder = dirname(run.lines[0].file)

        def embedded(match: re.Match[str]) -> str:
            image = self._images.get(normpath(join(folder, html.unescape(match[1]))))
            return f'src="{_data_of(image)}"' if image and image.data else 'src=""'

        return re.sub(r'src="([^"]*)"', embedded, rich)

    def _check_picture(self, picture: Picture) -> None:
        target, place = picture.target.value, picture.target.place
        image = self._images.get(normpath(join(dirname(place.file), target)))
        if not picture.description:
            self.findings.append(messages.PICTURE_WITHOUT_WORDS.at(place, file=target))
        if not _IMAGE_NAME.fullmatch(target):
            self.findings.append(messages.PICTURE_ELSEWHERE.at(place, file=target))
        elif image is None:
            self.findings.append(messages.PICTURE_MISSING.at(place, file=target))
        elif image.data is None:
            limit = MAX_IMAGE_BYTES // 1000
            self.findings.append(
                messages.PICTURE_TOO_LARGE.at(
                    place, file=target, size=image.size // 1000, limit=limit
                )
            )


def _data_of(image: ImageFile) -> str:
    kind = "png" if image.path.lower().endswith(".png") else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(image.data or b'').decode()}"
