"""Who may share what, the chain of partners, the places to fill and the holidays, as published."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

import pytest

from guide.authoring.parse.page import read_page
from guide.authoring.partners import read_partners
from guide.authoring.render import Renderer
from guide.authoring.sharing import read_sharing
from guide.authoring.sources import PARTNERS, SHARING, VOCABULARY, SourceFile, read_sources
from guide.authoring.vocabulary import Vocabulary, read_vocabulary
from guide.core.content.address import Address
from guide.core.content.records import Contact, Reach, Status
from guide.core.partners import Partners
from guide.core.sharing import MayShare, SharingGuide
from guide.core.standing import Answering, standing

_CONTENT = Path(__file__).parents[2] / "content"
_MAX_WORDS = 15
_SENTENCE_END = re.compile(r"(?<=[.?!:])\s+")
_AGAINST = ("werkgever", "verhuurder", "familie")


def _file(name: str) -> SourceFile:
    return SourceFile(name, (_CONTENT / name).read_text("utf-8"), "")


@pytest.fixture(scope="module")
def sharing() -> SharingGuide:
    reading = read_sharing(_file(SHARING))
    assert reading.findings == ()
    assert reading.record is not None
    return reading.record


@pytest.fixture(scope="module")
def partners() -> Partners:
    reading = read_partners(_file(PARTNERS))
    assert reading.findings == ()
    assert reading.record is not None
    return reading.record


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    vocabulary, findings = read_vocabulary(_file(VOCABULARY))
    assert findings == ()
    return vocabulary


@pytest.fixture(scope="module")
def contacts() -> dict[str, Contact]:
    sources, _ = read_sources(_CONTENT)
    found = {}
    for file in sources.pages:
        if "soort: contact\n" in file.text:
            read = read_page(file, Renderer({}))
            assert read.findings == ()
            assert read.parsed is not None
            page = read.parsed.page
            assert isinstance(page, Contact)
            found[str(page.head.address)] = page
    return found


def _too_long(text: str) -> list[str]:
    return [part for part in _SENTENCE_END.split(text) if len(part.split()) > _MAX_WORDS]


# -- sharing --------------------------------------------------------------------------------------


def test_every_role_can_ask_what_it_may_share(
    sharing: SharingGuide, vocabulary: Vocabulary
) -> None:
    assert [(role.id, role.title) for role in vocabulary.roles] == [
        (giver.id, giver.title) for giver in sharing.givers
    ]


def test_in_danger_and_for_a_child_nothing_stands_in_the_way(sharing: SharingGuide) -> None:
    for giver in sharing.givers:
        for receiver in ("112", "veilig-thuis"):
            rule = sharing.answer(giver.id, receiver)
            assert rule is not None
            assert rule.may is MayShare.YES
            assert rule.status is Status.CONFIRMED


def test_nothing_goes_to_who_may_be_part_of_it(sharing: SharingGuide) -> None:
    for giver in sharing.givers:
        for receiver in _AGAINST:
            rule = sharing.answer(giver.id, receiver)
            assert rule is not None
            assert rule.may is MayShare.NO


def test_advice_can_always_be_asked_without_a_name(sharing: SharingGuide) -> None:
    for giver in sharing.givers:
        rule = sharing.answer(giver.id, "comensha-advies")
        assert rule is not None
        assert rule.may is MayShare.WITHOUT_NAME


def test_that_sources_disagree_on_registration_is_said(sharing: SharingGuide) -> None:
    for giver in sharing.givers:
        rule = sharing.answer(giver.id, "comensha-registratie")
        assert rule is not None
        if giver.id in ("politie", "arbeidsinspectie"):
            assert rule.may is MayShare.YES
        else:
            assert "verschillen" in rule.ground
            assert rule.status is Status.UNCONFIRMED


def test_every_receiver_has_an_answer_for_most(sharing: SharingGuide) -> None:
    """Where the facts say nothing, the privacy officer is asked; that stays the exception."""
    for receiver in sharing.receivers:
        answers = [sharing.answer(giver.id, receiver.id) for giver in sharing.givers]
        assert any(answers), receiver
    pairs = len(sharing.givers) * len(sharing.receivers)
    unanswered = sum(
        sharing.answer(giver.id, receiver.id) is None
        for giver in sharing.givers
        for receiver in sharing.receivers
    )
    assert unanswered < pairs / 10


def test_rules_are_said_in_short_sentences(sharing: SharingGuide) -> None:
    for rule in sharing.rules:
        assert _too_long(rule.sentence) == []
        assert rule.sentence.endswith(".")
        assert rule.dated, rule.sentence


# -- partners -------------------------------------------------------------------------------------


def test_every_role_stands_once_in_the_chain(partners: Partners, vocabulary: Vocabulary) -> None:
    roles = [partner.role for partner in partners.partners if partner.role]
    assert sorted(roles) == sorted(vocabulary.role_ids)


def test_everybody_gets_or_gives_something(partners: Partners) -> None:
    for partner in partners.partners:
        assert partners.given_by(partner.id) or partners.given_to(partner.id), partner.id


def test_partners_are_described_in_short_sentences(partners: Partners) -> None:
    for partner in partners.partners:
        assert _too_long(partner.can) == []
        assert _too_long(partner.needs) == []
    for handing in partners.handings:
        assert len(handing.what.split()) <= 10, handing


def test_the_contacts_of_partners_are_there(
    partners: Partners, contacts: dict[str, Contact]
) -> None:
    named = {str(partner.contact) for partner in partners.partners if partner.contact}
    assert named <= contacts.keys()


# -- contacts -------------------------------------------------------------------------------------


def test_places_to_fill(contacts: dict[str, Contact]) -> None:
    places = {address: c.fallback for address, c in contacts.items() if c.fallback}
    assert places == {
        "contact/aandachtsfunctionaris": Address.parse("contact/comensha"),
        "contact/zorgcoordinator": Address.parse("contact/comensha"),
        "contact/zorg-en-veiligheidshuis": Address.parse("contact/comensha"),
        "contact/riec": Address.parse("contact/comensha"),
        "contact/avim": Address.parse("contact/politie"),
    }
    for address, fallback in places.items():
        assert contacts[address].reach is not Reach.NATIONAL
        assert not contacts[address].phone
        assert contacts[str(fallback)].phone


def test_there_is_a_number_for_every_need(
    contacts: dict[str, Contact], vocabulary: Vocabulary
) -> None:
    assert len(vocabulary.needs) == 9
    for need in vocabulary.needs:
        serving = [c for c in contacts.values() if need.id in c.needs]
        assert [c for c in serving if c.phone and c.head.status is Status.CONFIRMED], need


def test_every_contact_says_what_to_have_ready_and_how_to_begin(
    contacts: dict[str, Contact],
) -> None:
    for address, contact in contacts.items():
        assert contact.have_ready_html, address
        assert contact.say.startswith("‘"), address
        assert _too_long(contact.purpose) == [], address


_FROM_MEMORY = {
    *("0882080000", "0885011000", "0887157000", "0703454319", "0207600809", "0302391200"),
    "0343578844",
}
"""Numbers that the facts know from memory or from an old page alone; nobody may be sent to them."""


def test_no_number_that_nobody_could_confirm(contacts: dict[str, Contact]) -> None:
    for file in (_CONTENT / "nl" / "contacten").glob("*.md"):
        digits = re.sub(r"[^\d\n]", "", file.read_text("utf-8").replace("+31", "0"))
        assert not [number for number in _FROM_MEMORY if number in digits], file.name


# -- holidays -------------------------------------------------------------------------------------


def test_on_christmas_nobody_with_hours_is_said_to_answer(
    contacts: dict[str, Contact], vocabulary: Vocabulary
) -> None:
    christmas = datetime.fromisoformat("2026-12-25T10:00")
    known = vocabulary.holidays
    assert known is not None
    assert known.name(christmas.date()) == "Eerste Kerstdag"
    comensha = contacts["contact/comensha"]
    assert standing(comensha.hours, christmas, known).answering is Answering.HOLIDAY
    assert standing(contacts["contact/112"].hours, christmas, known).answers
