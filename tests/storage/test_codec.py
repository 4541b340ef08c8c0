"""Records to JSON and back: nothing lost, nothing odd let in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.core.content.address import Address, Kind
from guide.core.content.ids import NodeId
from guide.core.content.records import (
    Checklist,
    Contact,
    Edition,
    PageHead,
    Point,
    Role,
    Signal,
    Source,
    Status,
    TextSection,
)
from guide.core.opening_hours import Period
from guide.storage.codec import BadRecord, decode, encode
from guide.storage.reader import PAGE_KINDS, record_type
from tests.storage.strategies import ADDRESSES, STORED_TYPES
from tests.support.builders import a_checklist, a_contact, a_guide, a_head, a_signal, an_edition

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@pytest.mark.parametrize("kind", STORED_TYPES, ids=lambda kind: kind.__name__)
@settings(max_examples=25)
@given(data=st.data())
def test_every_record_comes_back_as_it_went(kind: type, data: st.DataObject) -> None:
    record = data.draw(st.from_type(kind))
    again: object = decode(kind, encode(record))
    assert again == record
    assert encode(again) == encode(record)


@given(ADDRESSES)
def test_addresses_come_back(address: Address) -> None:
    assert decode(Address, encode(address)) == address


@pytest.mark.parametrize("kind", STORED_TYPES, ids=lambda kind: kind.__name__)
def test_text_of_one_record_is_never_read_as_another(kind: type) -> None:
    guide = a_guide().build()
    records = (*guide.pages, *guide.signals, *guide.sources, guide.edition, a_head())
    for record in records:
        if not isinstance(record, kind):
            with pytest.raises(BadRecord):
                decode(kind, encode(record))


@given(st.sampled_from(STORED_TYPES), JSON_VALUES)
def test_any_other_json_is_a_bad_record(kind: type, value: object) -> None:
    with pytest.raises(BadRecord):
        decode(kind, json.dumps(value))


@given(st.data())
def test_one_wrong_value_is_a_bad_record_or_another_record(data: st.DataObject) -> None:
    values = json.loads(encode(a_checklist().with_steps(1).build()))
    inside = data.draw(st.sampled_from([values, values["head"], values["phases"][0]]))
    inside[data.draw(st.sampled_from(sorted(inside)))] = data.draw(JSON_VALUES)
    try:
        record = decode(Checklist, json.dumps(values))
    except BadRecord:
        return
    assert isinstance(record, Checklist)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("title", 5),
        ("title", None),
        ("roles", "burgerzaken"),
        ("roles", {"a": 1}),
        ("roles", [1]),
        ("position", "0"),
        ("position", True),
        ("position", 1.5),
        ("status", "misschien"),
        ("status", []),
        ("address", 3),
        ("address", "geen adres"),
        ("review", []),
        ("review", {"reviewed": 5, "due": "2026-01-01"}),
        ("review", {"reviewed": "gisteren", "due": "2026-01-01"}),
    ],
)
def test_values_of_a_wrong_type_are_refused(field: str, value: object) -> None:
    values = json.loads(encode(a_head())) | {field: value}
    with pytest.raises(BadRecord, match="PageHead"):
        decode(PageHead, json.dumps(values))


@pytest.mark.parametrize("text", ["", "{", "nul", "[" * 100_000, '{"a":' * 100_000, "\x00", "Ω"])
def test_text_that_is_not_json_is_a_bad_record(text: str) -> None:
    with pytest.raises(BadRecord):
        decode(Source, text)


def test_text_cut_off_anywhere_is_a_bad_record() -> None:
    whole = encode(a_contact())
    for length in range(len(whole)):
        with pytest.raises(BadRecord):
            decode(Contact, whole[:length])


def test_odd_text_is_kept_as_it_is(uncommon_text: str) -> None:
    signal = a_signal(text=uncommon_text)
    assert decode(Signal, encode(signal)) == signal


def test_what_is_stored_can_be_read_by_people() -> None:
    assert encode(TextSection("a", "Zoë", 2, "")) == (
        '{"anchor":"a","title":"Zoë","level":2,"body_html":""}'
    )
    period = Period((0, 1), time(9), time(17, 30))
    assert encode(period) == '{"weekdays":[0,1],"opens":"09:00:00","closes":"17:30:00"}'


def test_whole_numbers_may_stand_for_measures() -> None:
    assert decode(Point, '{"x":1,"y":2.5}') == Point(1.0, 2.5)
    with pytest.raises(BadRecord):
        decode(Point, '{"x":true,"y":2.5}')


def test_pairs_have_two_parts() -> None:
    edition = an_edition(counts=(("vorm", 3),))
    assert decode(Edition, encode(edition)) == edition
    with pytest.raises(BadRecord):
        decode(Edition, encode(edition).replace('["vorm",3]', '["vorm",3,4]'))


def test_every_kind_of_page_has_a_record_type() -> None:
    assert set(PAGE_KINDS) == set(Kind) - {Kind.SIGNAL}
    assert {record_type(kind) for kind in PAGE_KINDS} <= set(STORED_TYPES)


def test_what_cannot_be_stored_is_a_mistake_of_ours() -> None:
    for value in (b"bytes", {"a": 1}, [1], object(), Role):
        with pytest.raises(TypeError):
            encode(value)

    @dataclass(frozen=True)
    class Odd:
        value: Any

    with pytest.raises(TypeError):
        decode(Odd, '{"value":1}')


def test_ids_are_text() -> None:
    assert decode(NodeId, '"n1"') == "n1"
    assert decode(Status, '"bevestigd"') is Status.CONFIRMED
    assert decode(date, '"2026-11-24"') == date(2026, 11, 24)
