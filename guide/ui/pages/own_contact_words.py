"""What the pages on the user's own contacts say: fields, faults, what was kept and what not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from guide.core.content.ids import NeedId
from guide.core.own_contacts import (
    FEWEST_DIGITS,
    LONGEST_HOURS,
    LONGEST_NAME,
    LONGEST_NOTE,
    MOST_CONTACTS,
    MOST_DIGITS,
    Fault,
    Field,
    Flaw,
    OwnContact,
)
from guide.storage.own_contacts_file import Hitch
from guide.storage.own_contacts_format import Misread
from guide.ui.i18n import translate
from guide.ui.pages.about import breakable


def field_title(field: Field) -> str:
    """What the form calls a part of a contact."""
    return {
        Field.ID: translate("OwnContacts", "Kenmerk"),
        Field.NAME: translate("OwnContacts", "Naam"),
        Field.SLOT: translate("OwnContacts", "Vervult de rol van"),
        Field.NEEDS: translate("OwnContacts", "Waarvoor belt u?"),
        Field.PHONE: translate("OwnContacts", "Telefoonnummer"),
        Field.HOURS: translate("OwnContacts", "Bereikbaar"),
        Field.NOTE: translate("OwnContacts", "Notitie"),
        Field.CHECKED: translate("OwnContacts", "Nagekeken op"),
    }[field]


def field_hint(field: Field) -> str:
    """A line of help under the title; empty where none is needed."""
    return {
        Field.NAME: translate("OwnContacts", "Van een collega, een team of een loket."),
        Field.SLOT: translate(
            "OwnContacts", "De gids zet dit contact dan vooraan, overal waar die rol nodig is."
        ),
        Field.NEEDS: translate("OwnContacts", "Meer antwoorden mag."),
        Field.PHONE: translate("OwnContacts", "Een werknummer."),
        Field.HOURS: translate("OwnContacts", "Bijvoorbeeld: ma-vr 9:00-17:00. Mag leeg blijven."),
        Field.NOTE: translate(
            "OwnContacts",
            "Bijvoorbeeld wie vervangt. Nooit iets over een mogelijk slachtoffer of een zaak.",
        ),
    }.get(field, "")


_LONGEST = {
    Field.NAME: LONGEST_NAME,
    Field.HOURS: LONGEST_HOURS,
    Field.NOTE: LONGEST_NOTE,
}


def fault_words(fault: Fault) -> str:
    """What is wrong with a field, and how to mend it."""
    return {
        Flaw.EMPTY: translate("OwnContacts", "Vul een naam in."),
        Flaw.TOO_LONG: translate("OwnContacts", "Maak dit korter: hoogstens {most} tekens.").format(
            most=_LONGEST.get(fault.field, LONGEST_NAME)
        ),
        Flaw.UNREADABLE: translate(
            "OwnContacts", "Hier staat een teken dat niet te zien is. Typ de tekst opnieuw."
        ),
        Flaw.NOT_A_NUMBER: translate(
            "OwnContacts", "Gebruik alleen cijfers, spaties, +, haakjes en streepjes."
        ),
        Flaw.WRONG_LENGTH: translate(
            "OwnContacts", "Een nummer heeft {fewest} tot {most} cijfers. Kijk het na."
        ).format(fewest=FEWEST_DIGITS, most=MOST_DIGITS),
        Flaw.NO_WAY_TO_REACH: translate(
            "OwnContacts",
            "Vul een nummer in, of schrijf in de notitie hoe u dit contact bereikt.",
        ),
        Flaw.WRONG_KIND: translate("OwnContacts", "Dit kan de gids niet lezen."),
        Flaw.TWICE: translate("OwnContacts", "Dit contact staat twee keer in het bestand."),
        Flaw.TOO_MANY: most_words(),
    }[fault.flaw]


def most_words() -> str:
    return translate("OwnContacts", "Er passen hoogstens {most} contacten in.").format(
        most=MOST_CONTACTS
    )


def hitch_words(hitch: Hitch) -> str:
    """Why something is not kept, and what one can do."""
    return {
        Hitch.NO_PLACE: translate(
            "OwnContacts",
            "De gids kan op deze plek niets bewaren. Misschien staat de stick op slot.",
        ),
        Hitch.FORBIDDEN: translate(
            "OwnContacts",
            "De gids mag hier niet schrijven. Misschien staat de stick of de map op slot.",
        ),
        Hitch.FULL: translate("OwnContacts", "De schijf is vol. Maak ruimte en probeer opnieuw."),
        Hitch.NEWER: translate(
            "OwnContacts",
            "Een nieuwere versie van de gids schreef dit bestand. Deze versie laat het zoals "
            "het is.",
        ),
        Hitch.UNREADABLE: translate(
            "OwnContacts",
            "Het bestand met uw contacten kan niet worden gelezen. De gids laat het zoals het is.",
        ),
        Hitch.TOO_MANY: most_words(),
        Hitch.FAILED: translate("OwnContacts", "Het schrijven is mislukt. Probeer het opnieuw."),
    }[hitch]


def not_kept_words(hitch: Hitch) -> str:
    """*Niet bewaard: de schijf is vol …*"""
    return translate("OwnContacts", "Niet bewaard: {why}").format(why=_small(hitch_words(hitch)))


def kept_words(at: datetime, where: str) -> str:
    """*Bewaard om 10:31 in C:\\…*"""
    words = translate("OwnContacts", "Bewaard om {time} in {file}")
    return words.format(time=f"{at.hour}:{at.minute:02}", file=breakable(where))


def aside_words(name: str) -> str:
    """A damaged file was put aside."""
    words = translate(
        "OwnContacts",
        "Het bestand met uw contacten was beschadigd. Een kopie staat in {name}. De gids gaat "
        "verder met wat nog leesbaar was.",
    )
    return words.format(name=name)


def misread_words(name: str, misread: Misread | None) -> str:
    """Why a file gives no contacts; without a reason it could not even be opened."""
    if misread is Misread.NEWER:
        words = translate(
            "OwnContacts",
            "{name} is van een nieuwere versie van de gids. Deze versie kan het niet lezen.",
        )
    elif misread is Misread.FOREIGN:
        words = translate("OwnContacts", "{name} is geen bestand met contacten van de gids.")
    else:
        words = translate("OwnContacts", "{name} kan niet worden geopend.")
    return words.format(name=name)


def unknown_role_words() -> str:
    """What a place is called that another edition of the guide has."""
    return translate("OwnContacts", "Een rol die deze gids niet kent")


def made_words(path: str) -> str:
    """A file for colleagues was made."""
    words = translate(
        "OwnContacts",
        "Het bestand staat in {file}. Er staan namen en nummers in: wis het na gebruik.",
    )
    return words.format(file=breakable(path))


def not_made_words(hitch: Hitch) -> str:
    words = translate("OwnContacts", "Er is geen bestand gemaakt: {why}")
    return words.format(why=_small(hitch_words(hitch)))


def purpose_words(own: OwnContact, places: Mapping[str, str], needs: Mapping[NeedId, str]) -> str:
    """What somebody is called for: the place they fill, or what one needs of them."""
    if own.slot is not None:
        return places.get(str(own.slot), unknown_role_words())
    return ", ".join(needs[need] for need in own.needs if need in needs)


def privacy_lines(where: str) -> list[str]:
    """What is kept, what never, and where."""
    lines = [
        translate("OwnContacts", "Alleen werknummers van collega’s en ketenpartners."),
        translate(
            "OwnContacts",
            "Nooit gegevens van een mogelijk slachtoffer of een ander om wie het gaat.",
        ),
        translate("OwnContacts", "De gids stuurt niets weg."),
    ]
    if where:
        words = translate(
            "OwnContacts", "Ze staan in {file}. Wie met uw account werkt, kan ze lezen."
        )
        lines.append(words.format(file=breakable(where)))
    return lines


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]
