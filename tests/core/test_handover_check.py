"""The gentle check: what it points out, what it leaves, and that it is quick on any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.handover.check import MOST_CHARACTERS, Check
from guide.core.handover.personal_data import (
    digits_of,
    passes_account_test,
    passes_eleven_test,
)
from guide.core.handover.remarks import MOST_REMARKS, Remark, RemarkKind, in_order
from guide.core.handover.wording import Verdict, Wording

WORDING = Wording(
    (
        Verdict(("slachtoffer", "Slachtoffers"), "mogelijk slachtoffer", "Dat stelt een ander."),
        Verdict(("dader",), "de man die ik zag", ""),
    )
)
CHECK = Check(WORDING, 2026, frozenset({"0334481186"}))


def found(text: str, check: Check = CHECK) -> list[tuple[str, RemarkKind]]:
    return [(text[r.start : r.end], r.kind) for r in check.remarks(text)]


class TestVerdicts:
    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("Zij is slachtoffer.", ["slachtoffer"]),
            ("SLACHTOFFERS en de dader", ["SLACHTOFFERS", "dader"]),
            ("(slachtoffer)", ["slachtoffer"]),
            ("slachtoffer", ["slachtoffer"]),
            ("Zij is mogelijk slachtoffer.", []),
            ("De mogelijke slachtoffers.", []),
            ("Dat is niet mogelijk. Slachtoffer", ["Slachtoffer"]),
            ("de man die ik zag dader", ["dader"]),
            ("een slachtofferverklaring", []),
            ("het hoofdslachtoffer", []),
            ("Zij zei: ‘Ik ben slachtoffer.’", []),
            ('Zij zei: "Ik ben slachtoffer."', []),
            ("„slachtoffer” en “dader”", []),
            ("‘Ik’ zei het slachtoffer ‘nu’", ["slachtoffer"]),
            ("’t slachtoffer zei ‘", ["slachtoffer"]),
            ("İİ slachtoffer", ["slachtoffer"]),
        ],
    )
    def test_words_that_judge(self, text: str, words: list[str]) -> None:
        assert [word for word, _ in found(text)] == words

    def test_a_remark_says_what_to_write_and_why(self) -> None:
        (remark,) = CHECK.remarks("slachtoffer")
        expected = ("mogelijk slachtoffer", "Dat stelt een ander.")
        assert (remark.instead, remark.why) == expected

    def test_without_words_nothing_judges(self) -> None:
        assert found("slachtoffer", Check(None, 2026)) == []


class TestPersonalData:
    @pytest.mark.parametrize(
        ("text", "part", "kind"),
        [
            ("bsn 123456782.", "123456782", RemarkKind.SERVICE_NUMBER),
            ("123.456.782", "123.456.782", RemarkKind.SERVICE_NUMBER),
            ("1234 56 782", "1234 56 782", RemarkKind.SERVICE_NUMBER),
            ("NL91ABNA0417164300", "NL91ABNA0417164300", RemarkKind.ACCOUNT),
            ("nl91 abna 0417 1643 00 van hem", "nl91 abna 0417 1643 00", RemarkKind.ACCOUNT),
            ("BE68 5390 0754 7034, zei hij", "BE68 5390 0754 7034", RemarkKind.ACCOUNT),
            ("mail jan.de-vries@example.org.", "jan.de-vries@example.org", RemarkKind.EMAIL),
            ("06-12345678", "06-12345678", RemarkKind.PHONE),
            ("bel 06 1234 5678 niet", "06 1234 5678", RemarkKind.PHONE),
            ("(030) 123 45 67", "030) 123 45 67", RemarkKind.PHONE),
            ("+31 6 12345678", "+31 6 12345678", RemarkKind.PHONE),
            ("0031612345678", "0031612345678", RemarkKind.PHONE),
            ("+48 601 234 567", "+48 601 234 567", RemarkKind.PHONE),
            ("geboren op 3-4-98", "3-4-98", RemarkKind.BIRTH_DATE),
            ("geb. 12 mrt 2026", "12 mrt 2026", RemarkKind.BIRTH_DATE),
            ("12-03-1998", "12-03-1998", RemarkKind.BIRTH_DATE),
            ("op 3 april 1998 in", "3 april 1998", RemarkKind.BIRTH_DATE),
            ("1998-04-03", "1998-04-03", RemarkKind.BIRTH_DATE),
            ("bus AB-123-C", "AB-123-C", RemarkKind.NUMBER_PLATE),
            ("12-abc-3", "12-abc-3", RemarkKind.NUMBER_PLATE),
            ("paspoort AB1234567", "AB1234567", RemarkKind.DOCUMENT),
            ("P12345678", "P12345678", RemarkKind.DOCUMENT),
        ],
    )
    def test_what_points_to_one_person(self, text: str, part: str, kind: RemarkKind) -> None:
        assert found(text) == [(part, kind)]

    @pytest.mark.parametrize(
        "text",
        [
            "123456789",
            "000000000",
            "1234567820",
            "033-448 11 86 en 0900-8844 en 112",
            "+31 33 448 11 86",
            "24-11-2026 om 10:30",
            "12 maart 2026",
            "geboren in Utrecht, op 24-11-2026 gezien",
            "1-1-1850",
            "3 mensen 2009",
            "2026-11-24",
            "zo-en-zo, 3-in-1, 12-34-56, a1b-22-c",
            "x-AB-123-C",
            "ABC-D12-EF-3",
            "VOORBEELD en ABCDEFG1",
            "zAB1234567",
            "NL91ABNA0417164301",
            "XNL91ABNA0417164300",
            "jan@ en @jan",
            "1234 AB Arnhem, kamer 12.4",
        ],
    )
    def test_what_does_not(self, text: str) -> None:
        assert found(text) == []

    def test_the_longer_of_two_that_begin_together(self) -> None:
        shorter, longer = (Remark(0, end, RemarkKind.PHONE) for end in (4, 9))
        later = Remark(9, 12, RemarkKind.EMAIL)
        assert in_order([later, shorter, longer]) == (longer, later)

    @given(st.integers(0, 999_999_999))
    def test_the_eleven_test_holds_for_one_last_digit_in_eleven(self, number: int) -> None:
        digits = f"{number:09}"
        passing = [last for last in "0123456789" if passes_eleven_test(digits[:8] + last)]
        assert len(passing) <= 1

    @given(st.from_regex(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}", fullmatch=True))
    def test_one_wrong_letter_in_an_account_is_seen(self, account: str) -> None:
        for check in range(2, 99):
            right = f"{account[:2]}{check:02}{account[4:]}"
            if passes_account_test(right):
                wrong = f"{right[:-1]}{'1' if right[-1] != '1' else '2'}"
                assert not passes_account_test(wrong)
                return

    @pytest.mark.parametrize("phone", ["033-448 11 86", "+31 33 448 11 86", "0031334481186"])
    def test_a_number_is_one_however_written(self, phone: str) -> None:
        assert digits_of(phone) == "0334481186"


PIECES = st.sampled_from(
    ["slachtoffer", "‘", "’", '"', "06-", "1234", "-", " ", "@", ".", "NL91", "AB", "İ", "geb "]
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=40))
def test_remarks_lie_in_the_text_in_order_and_apart(parts: list[str]) -> None:
    text = "".join(parts)
    end = 0
    for remark in CHECK.remarks(text):
        assert end <= remark.start < remark.end <= len(text)
        end = remark.end


def test_any_text_is_looked_at(uncommon_text: str) -> None:
    before = [word for word, _ in found(f"dader {uncommon_text}")]
    assert "dader" in before


def test_there_are_never_more_than_anybody_reads() -> None:
    assert len(CHECK.remarks("dader slachtoffer 06-12345678 " * 200)) == MOST_REMARKS


REPEATED = (
    *("Hij kijkt naar de deur. ", "slachtoffer", "‘dader’ ", "‘", "1", "0", "1 ", "06 1", "+1 "),
    *("1-1-1990 ", "NL91 A ", "AB12 ", "a@a", "A-1-"),
)


@pytest.mark.parametrize("unit", REPEATED)
def test_a_megabyte_takes_no_longer_than_its_first_pages(unit: str) -> None:
    text = (unit * (1_000_000 // len(unit) + 1))[:1_000_000]
    started = time.process_time()
    remarks = CHECK.remarks(text)
    taken = time.process_time() - started
    assert all(remark.end <= MOST_CHARACTERS for remark in remarks)
    assert taken < 0.1, "a pattern goes back over what it has read"
