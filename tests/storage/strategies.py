"""Any record whatever, for hypothesis; made from the types, as the codec is."""

from __future__ import annotations

import re
from datetime import date, time

from hypothesis import strategies as st

from guide.core.assessment.method import Weighing
from guide.core.content.address import Address, Kind, Section
from guide.core.content.records import Edition, PageHead, Signal, Source
from guide.core.handover.wording import Wording
from guide.core.partners import Partners
from guide.core.sharing import SharingGuide
from guide.core.standing import Holidays
from guide.storage.reader import PAGE_KINDS, record_type

STORED_TYPES: tuple[type, ...] = (
    *dict.fromkeys(record_type(kind) for kind in PAGE_KINDS),
    Edition,
    PageHead,
    Signal,
    Source,
    Weighing,
    Wording,
    SharingGuide,
    Partners,
    Holidays,
)
"""Every type that is stored as a record."""

TEXTS = st.text(st.characters(), max_size=12)
"""With everything Unicode has, lone surrogates included."""

SLUGS = st.from_regex(re.compile(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4})?"), fullmatch=True)
FRAGMENTS = st.just("") | SLUGS
ADDRESSES = st.builds(Address, st.sampled_from(Kind), SLUGS, FRAGMENTS) | st.builds(
    Address, st.none(), st.sampled_from(Section).map(str), FRAGMENTS
)

st.register_type_strategy(Address, ADDRESSES)
st.register_type_strategy(str, TEXTS)
st.register_type_strategy(date, st.dates())
st.register_type_strategy(time, st.times())
st.register_type_strategy(float, st.floats(allow_nan=False, width=32) | st.integers(0, 9999))
