"""No text, however odd, makes reading fail: it gives findings, which point into the file."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide.authoring import frontmatter
from guide.authoring.attributes import read_attributes, split_block
from guide.authoring.checks.phones import dial_abroad, dial_number
from guide.authoring.codes import ledger_text, read_ledger
from guide.authoring.compile import Compilation, compile_guide
from guide.authoring.parse.mermaid import read_chart
from guide.authoring.publish import publish
from guide.authoring.report import as_json, for_github, for_people
from guide.authoring.source_map import Span, scan
from guide.authoring.text import Line, lines_of
from guide.core.diagnostics import Diagnostic, Place
from tests.authoring.a_guide import FILES, TODAY, a_folder, a_page, with_codes

_FILE = "nl/naslag/voorbeeld.md"

_PIECES = st.sampled_from(
    [
        *(
            "---\n",
            "...\n",
            "```mermaid\n",
            "```\n",
            "~~~\n",
            "flowchart TD\n",
            "!!! let-op ",
            "> ",
        ),
        *("# ", "## ", "### ", "- ", "- [ ] ", "1. ", "| a | b |\n", "|---|---|\n", "    ", "\t"),
        *("{#id", "{#a b=c}", "}", "{", 'naar="', "id: x\n", "soort: naslag\n", "titel:", "&a *a"),
        *("[a](b)", "![a](b.png)", "[a](contact/112)", "](", "[[", "`", "**", "_", "<b>", "<!--"),
        *('a{"b"}\n', "a -->|ja| b\n", 'click a "contact/112"\n', "a --> a\n", "%%", "&amp;"),
        *(
            "Kan ook: ",
            "Vraag: ",
            "Signalen: ",
            "\n",
            "\n\n",
            " ",
            "\\",
            "é",
            "\x00",
            "\u2028",
            "🛂",
        ),
    ]
)
MARKUP = st.lists(_PIECES | st.text(max_size=6), max_size=40).map("".join)
"""What looks like our format, in any order."""
_ANY_TEXT = MARKUP | st.text(max_size=200)


def _points_into(finding: Diagnostic, lines: tuple[Line, ...]) -> bool:
    place = finding.place
    if not place.line:
        return True
    if not 1 <= place.line <= len(lines) or place.length < 1:
        return False
    return place.column <= len(lines[place.line - 1].text) + 1


@given(_ANY_TEXT)
def test_front_matter(text: str) -> None:
    lines = lines_of(_FILE, text)
    parts = frontmatter.split(lines)
    _, findings = frontmatter.read(parts.head or lines)
    assert all(_points_into(finding, lines) for finding in findings)


@given(_ANY_TEXT)
def test_source_map_keeps_every_word_where_it_stands(text: str) -> None:
    lines = lines_of(_FILE, text)
    for span in _all_spans(scan(lines)):
        for line in span.lines:
            source = lines[line.number - 1].text
            assert source[line.column - 1 : line.column - 1 + len(line.text)] == line.text


def _all_spans(spans: tuple[Span, ...]) -> list[Span]:
    found = []
    for span in spans:
        inside = [*span.children, *itertools.chain(*(item.children for item in span.items))]
        found += [span, *_all_spans(tuple(inside))]
    return found


@given(_ANY_TEXT)
def test_source_map_loses_no_line(text: str) -> None:
    lines = lines_of(_FILE, text)
    spans = _all_spans(scan(lines))
    kept = {line.number for span in spans for line in span.lines}
    kept |= {span.info.number for span in spans if span.info}
    last_lines = {number + 1 for number in kept}  # the line that closes a fence
    for line in lines:
        assert line.is_blank or line.number in kept | last_lines


@given(st.text(max_size=60) | MARKUP.map(lambda text: "{#" + text.replace("\n", " ") + "}"))
def test_attributes(text: str) -> None:
    line = Line(_FILE, 1, 1, text)
    before, block = split_block(line)
    assert text.startswith(before.text)
    if block is not None:
        attributes, findings = read_attributes(block)
        placed = [*attributes.values.values(), *attributes.flags]
        for part in placed + ([attributes.id] if attributes.id else []):
            start = part.place.column - 1
            assert text[start : start + part.place.length] == part.value
        assert all(_points_into(finding, (line,)) for finding in findings)


@given(_ANY_TEXT)
def test_flowchart(text: str) -> None:
    lines = lines_of(_FILE, "flowchart TD\n" + text)
    chart, findings = read_chart(lines, Place(_FILE, 1))
    assert all(_points_into(finding, lines) for finding in findings)
    assert all(node.id.value for node in chart.nodes)


@given(_ANY_TEXT)
def test_ledger(text: str) -> None:
    ledger, findings = read_ledger(text, "codes.txt")
    assert all(_points_into(finding, lines_of("codes.txt", text)) for finding in findings)
    if not findings:
        again, _ = read_ledger(ledger_text(ledger.issued), "codes.txt")
        assert [e.code for e in again.issued] == [e.code for e in ledger.issued]


@given(st.text(max_size=40) | st.from_regex(r"\+?[0-9 ()-]{0,20}", fullmatch=True))
def test_telephone_number(text: str) -> None:
    for number in (dial_number(text), dial_abroad(text)):
        assert number is None or number.removeprefix("+").isdecimal()


def _compiled_with(folder: Path, name: str, data: bytes) -> Compilation:
    """The small guide with one file of these bytes; what comes out can be published, or shown."""
    path = a_folder(folder) / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    if path.name != "codes.txt":
        with_codes(folder)
    compilation = compile_guide(folder, TODAY)
    publish(compilation, folder / "uit")
    findings = compilation.diagnostics
    assert (compilation.guide is None) == (compilation.error_count > 0)
    for finding in findings:
        assert finding.remedy
        assert finding.place.file
    for said in (for_people(findings), as_json(findings), for_github(findings)):
        said.encode("utf-8")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        assert compilation.findings_of(name)
    else:
        lines = lines_of(name, text)
        assert all(_points_into(d, lines) for d in compilation.findings_of(name))
    return compilation


@pytest.mark.parametrize("name", [*FILES, _FILE, "codes.txt"])
@settings(max_examples=6)
@given(data=st.binary(max_size=120) | _ANY_TEXT.map(lambda text: text.encode("utf-8")))
def test_whole_guide_with_any_file(name: str, data: bytes, tmp_path: Path) -> None:
    _compiled_with(tmp_path, name, data)


@pytest.mark.parametrize(
    ("name", "kind"),
    [(name, name.split("/")[1]) for name in FILES if name.startswith("nl/")],
)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=_ANY_TEXT)
def test_whole_guide_with_any_body_of_each_kind(
    name: str, kind: str, body: str, tmp_path: Path
) -> None:
    end = FILES[name].index("---\n", 4) + 4
    _compiled_with(tmp_path, name, (FILES[name][:end] + "\nEen zin.\n\n" + body).encode("utf-8"))


@settings(max_examples=80)
@given(
    name=st.sampled_from([name for name in FILES if name.endswith(".md")]),
    at=st.floats(0, 1),
    length=st.integers(0, 60),
    put=_ANY_TEXT,
)
def test_whole_guide_with_a_piece_replaced(
    name: str, at: float, length: int, put: str, tmp_path: Path
) -> None:
    text = FILES[name]
    start = int(at * len(text))
    spoilt = text[:start] + put + text[start + length :]
    _compiled_with(tmp_path, name, spoilt.encode("utf-8"))


def test_uncommon_text_in_every_page(tmp_path: Path, uncommon_text: str) -> None:
    data = uncommon_text.encode("utf-8", "surrogatepass")
    for name in ("nl/vormen/werk.md", "nl/signalen/papieren.md", "nl/stappenplannen/gevaar.md"):
        _compiled_with(tmp_path, name, FILES[name].encode() + b"\n" + data)


@pytest.mark.parametrize("sign", ["[", "(", "{", "`", "*", "_", "> ", "- ", "![", "<", "|", "!!! "])
@pytest.mark.timeout(20)
def test_a_sign_thousands_of_times_takes_no_time(tmp_path: Path, sign: str) -> None:
    for body in (sign * 1_500, f"{sign}\n" * 8_000, f"a{sign}b" * 1_500):
        _compiled_with(tmp_path, _FILE, a_page("Een zin.\n\n" + body).encode())
