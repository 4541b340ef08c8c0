"""Whatever stands in a file, reading it gives findings and never an exception."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from guide.authoring import frontmatter
from guide.authoring.attributes import read_attributes, split_block
from guide.authoring.codes import issue_codes, read_ledger
from guide.authoring.compile import compile_guide
from guide.authoring.inline import run_of, scan_inline
from guide.authoring.parse.mermaid import read_chart
from guide.authoring.render import Renderer
from guide.authoring.report import as_json, for_github, for_people
from guide.authoring.source_map import Span, scan
from guide.authoring.text import Line, lines_of
from guide.core.diagnostics import Place
from tests.authoring.a_guide import FILES, TODAY, a_folder, a_page

_MARKS = st.sampled_from(
    [
        *"\n\n\n   -*_`#>|[](){}!:=\"'\\<&~+.0123456789\t",
        *[
            "# ",
            "## ",
            "- ",
            "- [ ] ",
            "1. ",
            "> ",
            "```",
            "```mermaid\n",
            "---\n",
            "!!! tip ",
            "    ",
        ],
        *["{#id}", "{#", "](", "![", "](contact/112)", "<b>", "<!--", "http://x", "| a |\n|---|\n"],
        *["-->", "-->|ja|", '{"', '"}', '(["', '"])', "click ", "flowchart TD\n", "a", "b"],
        *["Kan ook: ", "Waarom: ", "Signalen: ", "&", "*x", "!!python/object:os.system", "\x00"],
        *["\u2028", "\u202e", "\u200d", "🙂", "é", "ß", "İ"],
    ]
)
markup = st.lists(_MARKS, max_size=60).map("".join)
texts = st.one_of(markup, st.text(max_size=200))


def _lines(text: str) -> tuple[Line, ...]:
    return lines_of("x.md", text)


def _check_place(place: Place, lines: tuple[Line, ...]) -> None:
    """A place lies in the file, or (for an end that is missing) just behind a line."""
    assert 1 <= place.line <= len(lines)
    assert 1 <= place.column <= len(lines[place.line - 1].text) + 1
    assert place.length >= 1


def _spans_within(spans: tuple[Span, ...]) -> list[Span]:
    found = list(spans)
    for span in spans:
        found += _spans_within(span.children)
        for item in span.items:
            found += _spans_within(item.children)
    return found


@given(texts)
@settings(max_examples=300)
def test_front_matter(text: str) -> None:
    lines = _lines(text)
    frontmatter.split(lines)
    mapping, findings = frontmatter.read(lines)
    assert mapping is None or mapping.entries is not None
    for finding in findings:
        _check_place(finding.place, lines)


@given(texts)
@settings(max_examples=300)
def test_source_map(text: str) -> None:
    lines = _lines(text)
    for span in _spans_within(scan(lines)):
        for line in span.lines:
            _check_place(line.place(), lines)
            # every piece of a span still says where it stands in the file
            assert lines[line.number - 1].text[line.column - 1 :].startswith(line.text)


@given(texts)
def test_every_word_of_a_text_is_in_some_span(text: str) -> None:
    lines = _lines(text)
    covered = {line.number for span in scan(lines) for line in span.lines}
    for span in scan(lines):
        if span.info is not None:
            covered.add(span.info.number)
            covered.add(span.lines[-1].number + 1 if span.lines else span.info.number + 1)
    for line in lines:
        if not line.is_blank:
            assert line.number in covered


@given(texts)
def test_attributes(text: str) -> None:
    for line in _lines(text):
        before, block = split_block(line)
        assert line.text.startswith(before.text)
        if block is not None:
            _, findings = read_attributes(block)
            for finding in findings:
                _check_place(finding.place, _lines(text))


@given(texts)
@settings(max_examples=300)
def test_mermaid(text: str) -> None:
    lines = _lines(text)
    _, findings = read_chart(lines, Place("x.md", 1, 1))
    for finding in findings:
        _check_place(finding.place, lines)


@given(texts)
@settings(max_examples=300)
def test_rendering(text: str) -> None:
    """What comes out is of our tags alone, and no link gets lost."""
    rendered = Renderer({}).render(scan(_lines(text)))
    assert "<script" not in rendered.html
    assert 'href="http' not in rendered.html
    if not rendered.findings:
        assert rendered.html.count("<a ") == len(rendered.links)


@given(texts)
def test_inline(text: str) -> None:
    lines = tuple(line for line in _lines(text) if not line.is_blank)
    if lines:
        scan_inline(run_of(lines))


@given(texts)
def test_ledger(text: str) -> None:
    ledger, _ = read_ledger(text, "codes.txt")
    again, findings = read_ledger(issue_codes(ledger, [])[0], "codes.txt")
    assert [e.code for e in again.issued] == [e.code for e in ledger.issued]
    assert bool(findings) == bool(read_ledger(issue_codes(again, [])[0], "codes.txt")[1])


_NAMES = st.sampled_from(sorted([*FILES, "codes.txt", "nl/naslag/x.md", "nl/stappenplannen/x.md"]))
_KINDS = st.sampled_from(
    [
        *("naslag", "signalen", "checklist", "stappenplan", "contact", "casus", "begrip"),
        *("toonkaart", "deur", "route", "cijfers"),
    ]
)
_BODIES = st.one_of(
    texts.map(lambda t: t.encode("utf-8", "surrogatepass")),
    st.binary(max_size=200),
    st.builds(lambda body, kind: a_page(body, kind, "x").encode(), markup, _KINDS),
    st.builds(
        lambda body: a_page(
            f"```mermaid\nflowchart TD\n{body}\n```\n", "stappenplan", "x"
        ).encode(),
        markup,
    ),
)


@given(_NAMES, _BODIES)
@settings(max_examples=60)
def test_the_whole_guide(name: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = a_folder(Path(temporary))
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        compilation = compile_guide(folder, TODAY)
        assert compilation.guide is None or not compilation.error_count
        for say in (for_people, as_json, for_github):
            say(compilation.diagnostics)
        compilation.new_ledger()


def test_an_alias_bomb_does_not_go_off() -> None:
    bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"]
    for before, here in zip("abcdefgh", "bcdefghi", strict=True):
        bomb.append(f"{here}: &{here} [{', '.join([f'*{before}'] * 9)}]")
    mapping, findings = frontmatter.read(_lines("\n".join(bomb)))
    assert mapping is None
    assert [finding.code for finding in findings] == ["G033"]


def test_deep_nesting_does_not_exhaust_the_stack() -> None:
    frontmatter.read(_lines("a: " + "[" * 50_000))
    frontmatter.read(_lines("\n".join("  " * n + "a:" for n in range(200))))
    scan(_lines("> " * 50_000 + "x"))
    scan(_lines("\n".join("    " * n + "- x" for n in range(300))))
    Renderer({}).render(scan(_lines("[" * 3_900)))
    Renderer({}).render(scan(_lines("**_" * 3_000)))


def test_a_long_file_takes_seconds_not_minutes() -> None:
    for unit in ("woord ", "[a](b) ", "`", "- x\n", "| a |\n", "<", "{#a ", "a-->b\n", "# x\n"):
        text = unit * (200_000 // len(unit))
        Renderer({}).render(scan(_lines(text)))
