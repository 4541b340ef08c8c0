"""Addresses: what reads as one, what does not, and that writing and reading agree."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.content.address import (
    SECTION_OF_KIND,
    START,
    Address,
    BadAddress,
    Kind,
    Section,
)

SLUGS = st.from_regex(re.compile(r"[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,4}"), fullmatch=True)
FRAGMENTS = st.just("") | SLUGS
ADDRESSES = st.builds(Address, st.sampled_from(Kind), SLUGS, FRAGMENTS) | st.builds(
    Address, st.none(), st.sampled_from(Section).map(str), FRAGMENTS
)


@given(ADDRESSES)
def test_what_is_written_is_read_back(address: Address) -> None:
    assert Address.parse(str(address)) == address


@given(st.text(st.characters()))
def test_any_text_is_an_address_or_a_bad_one(text: str) -> None:
    try:
        address = Address.parse(text)
    except BadAddress:
        return
    assert str(address) == text.strip()


@given(ADDRESSES, st.text(st.characters(), min_size=1, max_size=3), st.integers(0, 40))
def test_a_stray_character_makes_no_other_exception(
    address: Address, stray: str, where: int
) -> None:
    text = str(address)
    with contextlib.suppress(BadAddress):
        Address.parse(text[:where] + stray + text[where:])


def test_odd_text_is_a_bad_address(uncommon_text: str) -> None:
    with pytest.raises(BadAddress):
        Address.parse(uncommon_text)
    with pytest.raises(BadAddress):
        Address.parse(f"signaal/{uncommon_text}")
    with pytest.raises(BadAddress):
        Address.parse(f"signaal/paspoort#{uncommon_text}")


@pytest.mark.parametrize(
    "text",
    [
        "signaal",
        "signaal/",
        "/paspoort",
        "signaal//paspoort",
        "signaal/paspoort/",
        "signaal/Paspoort",
        "Signaal/paspoort",
        "signaal/pas--poort",
        "signaal/-paspoort",
        "signaal/paspoort-",
        "signaal/pas_poort",
        "signaal/pas poort",
        "signaal/paspoort#",
        "signaal/paspoort#a#b",
        "#stap",
        "mens/iemand",
        "https://example.org/signaal/paspoort",
        "signaal/é",
        "contacten/",
    ],
)
def test_near_misses_are_refused(text: str) -> None:
    with pytest.raises(BadAddress):
        Address.parse(text)


def test_a_very_long_text_is_shortened_in_the_error() -> None:
    with pytest.raises(BadAddress) as caught:
        Address.parse("signaal/" + "a" * 10_000)
    assert len(str(caught.value)) < 60


def test_blanks_around_an_address_do_not_matter() -> None:
    assert Address.parse(" contact/comensha\n") == Address(Kind.CONTACT, "comensha")


def test_a_word_that_is_kind_and_section_is_told_apart_by_the_slash() -> None:
    assert Address.parse("signalen").kind is None
    assert Address.parse("signalen/documenten").kind is Kind.SIGNALS


def test_page_and_place_on_it() -> None:
    place = Address.parse("checklist/burgerzaken#stap-alleen")
    assert place.page == Address.parse("checklist/burgerzaken")
    assert place.page.page == place.page
    assert place.page.at("stap-alleen") == place


def test_every_kind_has_a_section_and_every_section_an_address() -> None:
    assert set(SECTION_OF_KIND) == set(Kind)
    for kind in Kind:
        assert Address(kind, "iets").section is SECTION_OF_KIND[kind]
    for section in Section:
        assert Address.of_section(section).section is section
    assert str(START) == "start"


def test_addresses_sort_as_they_are_written() -> None:
    mixed = [Address.parse(t) for t in ("vorm/b", "start", "casus/a#x", "casus/a", "signalen/a")]
    assert [str(a) for a in sorted(mixed)] == [
        "casus/a",
        "casus/a#x",
        "signalen/a",
        "start",
        "vorm/b",
    ]
