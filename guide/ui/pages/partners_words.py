"""What partners and their places are called, and what a screen reader says of them."""

from __future__ import annotations

from collections.abc import Iterable

from guide.core.partners import Partner, Partners, Ring
from guide.ui.i18n import translate


def ring_title(ring: Ring) -> str:
    """What a column is called."""
    return {
        Ring.LOCAL: translate("Partners", "Lokaal"),
        Ring.REGIONAL: translate("Partners", "Regionaal"),
        Ring.NATIONAL: translate("Partners", "Landelijk"),
        Ring.ABROAD: translate("Partners", "Buitenland"),
    }[ring]


def you_are_here() -> str:
    """What stands in the reader's own box."""
    return translate("Partners", "hier bent u")


def spoken_partner(chain: Partners, partner: Partner, *, is_own: bool) -> str:
    """*CoMensha, landelijk. Geeft door aan politie. Krijgt van zorgcoördinator.*"""
    place = f"{partner.title}, {ring_title(partner.ring).lower()}"
    parts = [f"{place}, {you_are_here()}" if is_own else place, *ways_words(chain, partner)]
    return ". ".join(parts) + "."


def ways_words(chain: Partners, partner: Partner) -> list[str]:
    """To whom a partner hands over, and who hands over to them; without what there is none of."""
    found = []
    given = titles(chain, (handing.receiver for handing in chain.given_by(partner.id)))
    got = titles(chain, (handing.giver for handing in chain.given_to(partner.id)))
    if given:
        found.append(translate("Partners", "Geeft door aan {names}").format(names=given))
    if got:
        found.append(translate("Partners", "Krijgt van {names}").format(names=got))
    return found


def titles(chain: Partners, ids: Iterable[str]) -> str:
    """The names of partners with commas between, each once."""
    found = (chain.partner(partner_id) for partner_id in dict.fromkeys(ids))
    return ", ".join(partner.title for partner in found if partner)


def can_title(*, is_own: bool) -> str:
    if is_own:
        return translate("Partners", "Wat u mag en kunt")
    return translate("Partners", "Wat zij mogen en kunnen")


def needs_title(*, is_own: bool) -> str:
    if is_own:
        return translate("Partners", "Wat u van anderen nodig hebt")
    return translate("Partners", "Wat zij van u nodig hebben")


def got_title(*, is_own: bool) -> str:
    if is_own:
        return translate("Partners", "U krijgt van")
    return translate("Partners", "Zij krijgen van")


def given_title(*, is_own: bool) -> str:
    if is_own:
        return translate("Partners", "U geeft door aan")
    return translate("Partners", "Zij geven door aan")
