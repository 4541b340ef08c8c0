"""Contacts of a user's own, and places in the guide that they can fill."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from guide.core.content.address import Address
from guide.core.content.ids import NeedId
from guide.core.content.records import Contact, Reach
from guide.core.own_contacts import OwnContact, Typed
from tests.support.builders import a_contact, a_head

PLACE = Address.parse("contact/aandachtsfunctionaris")
CHECKED = date(2026, 11, 24)


def an_own_contact(own_id: str = "a1", **fields: Any) -> OwnContact:
    """Fatima de Vries, who fills the place of the local point of contact."""
    own = OwnContact(
        id=own_id,
        name="Fatima de Vries",
        slot=PLACE,
        needs=(),
        phone="06-12 34 56 78",
        hours="ma-do 9:00-17:00",
        note="Zit op kamer 2.14.",
        checked=CHECKED,
    )
    return replace(own, **fields)


def typed(**fields: Any) -> Typed:
    """What one types to get `an_own_contact`."""
    return replace(an_own_contact().typed, **fields)


def a_place(address: str = str(PLACE), **fields: Any) -> Contact:
    """A place that the user can fill; until then one calls CoMensha."""
    title = fields.pop("title", "Aandachtsfunctionaris mensenhandel")
    place = a_contact(
        head=a_head(address, fields.pop("code", "T3"), title=title),
        reach=Reach.LOCAL,
        needs=(NeedId("overleg"),),
        purpose="Uw vaste vraagbaak in de gemeente.",
        phone="",
        phone_dial="",
        phone_abroad="",
        route="Vraag uw gemeente wie dit is.",
        fallback=Address.parse("contact/comensha"),
        hours=None,
        say="‘Ik wil een signaal voorleggen.’",
        have_ready_html="<ul><li>wat u zag</li></ul>",
    )
    return replace(place, **fields)
