"""Rich text as plain text for a terminal: paragraphs, lists, tables, where links lead."""

from __future__ import annotations

from html.parser import HTMLParser

_BLOCKS = {"p", "h2", "h3", "h4", "li", "tr", "table", "blockquote", "ul", "ol"}


def plain_text(rich: str) -> str:
    """The words of ``rich``, a line per block; a link is followed by its address."""
    reader = _PlainText()
    reader.feed(rich)
    reader.close()
    return "\n".join(reader.lines())


class _PlainText(HTMLParser):
    """Collects lines while the HTML goes by."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._done: list[str] = []
        self._line: list[str] = []
        self._mark = ""
        self._counts: list[int | None] = []
        self._targets: list[str] = []

    def lines(self) -> list[str]:
        self._end_line()
        return self._done

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in _BLOCKS or tag == "br":
            self._end_line()
        if tag in ("ul", "ol"):
            self._counts.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._mark = self._next_mark()
        elif tag in ("td", "th") and self._line:
            self._line.append(" | ")
        elif tag == "a":
            self._targets.append(values.get("href") or "")
        elif tag == "img":
            self._line.append(f"[{values.get('alt') or 'plaatje'}]")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._end_line()
        if tag in ("ul", "ol") and self._counts:
            self._counts.pop()
        elif tag == "a" and self._targets:
            target = self._targets.pop()
            self._line.append(f" ({target})" if target else "")

    def handle_data(self, data: str) -> None:
        self._line.append(data)

    def _next_mark(self) -> str:
        if not self._counts or self._counts[-1] is None:
            return "- "
        self._counts[-1] += 1
        return f"{self._counts[-1]}. "

    def _end_line(self) -> None:
        words = " ".join("".join(self._line).split())
        self._line = []
        if not words:
            return
        indent = "  " * max(0, len(self._counts) - 1)
        self._done.append(f"{indent}{self._mark}{words}")
        self._mark = ""
