"""Where something comes from, in one line on screen."""

from __future__ import annotations

import re

from guide.core.content.records import Source
from guide.ui.i18n import translate
from guide.ui.pages.page import source_line

_JOINT = re.compile(r"(?<=[/\-._?=&])(?=\w)")


def sources_sentence(sources: tuple[Source, ...]) -> str:
    """*Bron: Melden van mensenhandel. Wegwijzer …*; a long address may break at its joints."""
    if not sources:
        return ""
    lines = "; ".join(_breakable(source_line(source)) for source in sources)
    return translate("Page", "Bron: {sources}").format(sources=lines)


def _breakable(line: str) -> str:
    words = (_JOINT.sub("\u200b", word) if "://" in word else word for word in line.split(" "))
    return " ".join(words)
