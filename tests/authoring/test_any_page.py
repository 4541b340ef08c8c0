"""One file of a guide spoilt in any way: the rest is read, findings point into the file.

`test_any_input` does the same to each part of reading by itself.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guide.authoring.attributes import read_attributes, split_block
from guide.authoring.checks.phones import dial_abroad, dial_number
from guide.authoring.compile import Compilation, compile_guide
from guide.authoring.publish import publish
from guide.authoring.report import as_json, for_github, for_people
from guide.authoring.text import Line, lines_of
from guide.core.diagnostics import Diagnostic
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


@settings(max_examples=40)
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
    for body in (sign * 1_500, f"{sign}\n" * 4_000, f"a{sign}b" * 1_500):
        _compiled_with(tmp_path, _FILE, a_page("Een zin.\n\n" + body).encode())
