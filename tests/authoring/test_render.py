"""Rich text: of the few tags that the reader's text widget knows, and safe whatever is in it."""

from __future__ import annotations

import base64
import re

import pytest

from guide.authoring.inline import run_of
from guide.authoring.render import Renderer, text_of
from guide.authoring.source_map import scan
from guide.authoring.sources import ImageFile
from guide.authoring.text import lines_of

_PNG = ImageFile("nl/naslag/kaart.png", 4, "x", b"\x89PNG")


def _html(text: str) -> str:
    rendered = Renderer({_PNG.path: _PNG}).render(scan(lines_of("nl/naslag/x.md", text)))
    assert rendered.findings == ()
    return rendered.html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("een\ntwee", "<p>een\ntwee</p>"),
        ("**vet** en *schuin*", "<p><strong>vet</strong> en <em>schuin</em></p>"),
        ("3 < 4 & 5", "<p>3 &lt; 4 &amp; 5</p>"),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
        ("een  \ntwee", "<p>een<br>\ntwee</p>"),
        ("[x](vorm/a#b)", '<p><a href="vorm/a#b">x</a></p>'),
        ("- een\n- twee", "<ul><li>een</li><li>twee</li></ul>"),
        ("1. een\n2. twee", "<ol><li>een</li><li>twee</li></ol>"),
        (
            "Zo:\n- een\n  nog een\n- twee",
            "<p>Zo:</p><ul><li>een\nnog een</li><li>twee</li></ul>",
        ),
        ("- een\n  - binnen", "<ul><li>een<ul><li>binnen</li></ul></li></ul>"),
        ("- een\n\n    alinea", "<ul><li>een<p>alinea</p></li></ul>"),
        ("- [ ] een\n- [x] twee", "<ul><li>☐ een</li><li>☐ twee</li></ul>"),
        ("> een\n> twee", "<blockquote><p>een\ntwee</p></blockquote>"),
        ("> - een", "<blockquote><ul><li>een</li></ul></blockquote>"),
    ],
)
def test_blocks(text: str, html: str) -> None:
    assert _html(text) == html


def test_a_callout_is_a_table_that_a_theme_can_colour() -> None:
    assert _html('!!! gevaar "Bel 112 & wacht"\n    Nu *meteen*.\n') == (
        '<table class="callout gevaar" width="100%" cellpadding="0"><tr><td class="callout-cell">'
        '<p class="callout-title">Bel 112 &amp; wacht</p><p>Nu <em>meteen</em>.</p>'
        "</td></tr></table>"
    )


def test_a_callout_without_a_title_has_the_title_of_its_kind() -> None:
    assert "Advies van de gids" in _html("!!! advies\n    Tekst.\n")


def test_a_table_has_no_style() -> None:
    html = _html("| a | b |\n|:--|--:|\n| **1** | [x](vorm/a) |\n")
    assert "style" not in html
    assert set(re.findall(r"<(\w+)", html)) == {"table", "tr", "th", "td", "strong", "a"}


def test_a_picture_is_embedded() -> None:
    data = base64.b64encode(b"\x89PNG").decode()
    assert _html("![Een kaart](kaart.png)") == (
        f'<p><img alt="Een kaart" src="data:image/png;base64,{data}"></p>'
    )


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,x)", "![x](data:image/png;base64,AAAA)",
        "![x](http://x/y.png)", "[x](<javascript:alert(1)>)", "[x]( javascript:x )",
        "[x](java&#115;cript:alert(1))", "<javascript:alert(1)>", "[x]: javascript:x\n\n[x]",
        '[x](vorm/a "titel" onclick=x)', "!!! gevaar\" onclick=\"x\n    y",
        "[x](&#106;avascript:x)",
    ],
)  # fmt: skip
def test_nothing_harmful_comes_out(text: str) -> None:
    html = Renderer({}).render(scan(lines_of("x.md", text))).html.lower()
    tags = re.findall(r"<[^>]*>", html)
    assert not any(bad in tag for tag in tags for bad in ("script", "onerror", "onclick", "http"))
    assert "src=" not in html


def test_uncommon_text(uncommon_text: str) -> None:
    Renderer({}).render(scan(lines_of("x.md", uncommon_text.encode("utf-8", "ignore").decode())))


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("gewoon", "gewoon"),
        ("  meer   spaties\nen regels ", "meer spaties en regels"),
        ("**vet** en [een link](vorm/a)", "vet en een link"),
        ("3 < 4 &amp; `code`", "3 < 4 & code"),
        (r"\*geen\* nadruk", "*geen* nadruk"),
    ],
)
def test_plain_words(text: str, plain: str) -> None:
    assert Renderer({}).plain(run_of(lines_of("x.md", text)))[0] == plain


def test_words_of_rich_text_keep_apart() -> None:
    assert (
        text_of("<p>een</p><ul><li>twee</li><li>drie</li></ul>a<br>b&lt;") == "een twee drie a b<"
    )
