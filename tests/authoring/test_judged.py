"""Files of judged queries: read, or refused with the line and what is wrong."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.authoring.judged import BadQueries, read_judged
from guide.core.content.address import Address

GOOD = """\
# wat mensen typen
- vraag: paspoort kwijt
  wil: [signaal/paspoort-bewaard, contact/politie]
  rol: burgerzaken
- vraag: "112"
  wil: [contact/112]
"""


def read(folder: Path, text: str) -> tuple[object, ...]:
    path = folder / "vragen.yaml"
    path.write_text(text, encoding="utf-8")
    return read_judged(path)


def test_queries_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "vragen.yaml"
    path.write_text(GOOD, encoding="utf-8")
    first, second = read_judged(path)
    assert (first.query, first.role, first.place.line) == ("paspoort kwijt", "burgerzaken", 2)
    assert first.wanted[1] == Address.parse("contact/politie")
    assert (second.query, second.role, second.place.line) == ("112", "", 5)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "geen lijst van vragen"),
        ("vraag: een", "geen lijst van vragen"),
        ("- alleen tekst", "vragen.yaml:1: geen vraag met ‘vraag’ en ‘wil’"),
        ("- vraag: een\n- vraag: twee\n  wil: [x]", "vragen.yaml:1: ‘vraag’ of ‘wil’ ontbreekt"),
        ("- vraag: een\n  wil: contact/112", "vragen.yaml:1: ‘vraag’ of ‘wil’ ontbreekt"),
        ("- vraag: een\n  wil: [nergens]", "vragen.yaml:1: ‘nergens’ is geen adres"),
        ("- vraag: een\n  wil: [[contact/112]]", "vragen.yaml:1:"),
        ("- vraag: een\n  wil: []", "vragen.yaml:1: ‘vraag’ of ‘wil’ ontbreekt"),
        ("- [vraag]: een\n  wil: [contact/112]", "vragen.yaml:1: ‘vraag’ of ‘wil’ ontbreekt"),
        ("- vraag: [", "vragen.yaml:"),
        ("[" * 5000, "vragen.yaml:"),
    ],
)
def test_what_is_not_a_query_is_refused_with_its_place(
    tmp_path: Path, text: str, said: str
) -> None:
    with pytest.raises(BadQueries) as caught:
        read(tmp_path, text)
    assert said in str(caught.value)


@given(st.text())
def test_any_text_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("vragen")
    with suppress(BadQueries):
        read(folder, text.encode("utf-8", "replace").decode())
