"""What the hand-over calls things: fields, answers, papers, and the remarks of the gentle check."""

from __future__ import annotations

from datetime import datetime

from guide.core.content.template import HandoverField
from guide.core.handover.draft import Answer
from guide.core.handover.note import Words
from guide.core.handover.reading_time import LONGEST
from guide.core.handover.remarks import Remark, RemarkKind
from guide.ui.i18n import long_date, translate

_MOST_QUOTED = 28
"""So many characters of what was typed are repeated in a remark."""


def field_title(field: HandoverField) -> str:
    """What a field is called, above it and in the note."""
    return {
        HandoverField.SAW: translate("Handover", "Wat ik zag en hoorde"),
        HandoverField.TICKED: translate("Handover", "Signalen die ik zag"),
        HandoverField.WHERE: translate("Handover", "Waar"),
        HandoverField.WHEN: translate("Handover", "Wanneer"),
        HandoverField.THINK: translate("Handover", "Wat ik denk"),
        HandoverField.DANGER: translate("Handover", "Gevaar nu"),
        HandoverField.AGE: translate("Handover", "Leeftijd"),
        HandoverField.WANTS: translate("Handover", "Wat de persoon wil"),
        HandoverField.REACH: translate("Handover", "Veilig te bereiken"),
        HandoverField.STEPS: translate("Handover", "Wat ik deed"),
        HandoverField.WALKED: translate("Handover", "Stappenplan dat ik volgde"),
        HandoverField.ASK: translate("Handover", "Wat ik van u vraag"),
    }[field]


def field_hint(field: HandoverField) -> str:
    """What to think of when filling in a field."""
    return {
        HandoverField.SAW: translate(
            "Handover",
            "Alleen wat u zelf zag of hoorde. Letterlijke woorden tussen aanhalingstekens.",
        ),
        HandoverField.WHERE: translate("Handover", "De plek, zo precies als nodig."),
        HandoverField.WHEN: translate("Handover", "De tijd van nu. Was het eerder? Pas het aan."),
        HandoverField.THINK: translate("Handover", "Uw eigen uitleg, apart van de feiten."),
        HandoverField.DANGER: translate("Handover", "Waaraan ziet u dat?"),
        HandoverField.AGE: translate("Handover", "Hoe weet u dat? Schatten mag."),
        HandoverField.WANTS: translate(
            "Handover", "Wil de persoon hulp? Weet de persoon dat u dit doorgeeft?"
        ),
        HandoverField.REACH: translate(
            "Handover", "Waar, wanneer en via wie, zonder dat anderen het merken."
        ),
        HandoverField.ASK: translate("Handover", "Wat moet de ander nu doen?"),
    }[field]


def danger_words() -> dict[Answer, str]:
    return {
        Answer.YES: translate("Handover", "Ja."),
        Answer.NO: translate("Handover", "Nee."),
        Answer.UNKNOWN: translate("Handover", "Weet ik niet."),
    }


def age_words() -> dict[Answer, str]:
    return {
        Answer.YES: translate("Handover", "Jonger dan 18."),
        Answer.NO: translate("Handover", "18 of ouder."),
        Answer.UNKNOWN: translate("Handover", "Weet ik niet."),
    }


def moment(at: datetime) -> str:
    """*24 november 2026, 10:30*"""
    return f"{long_date(at.date())}, {at.hour}:{at.minute:02}"


def paper_words() -> Words:
    return Words(
        titles={field: field_title(field) for field in HandoverField},
        danger=danger_words(),
        minor=age_words(),
        when=moment,
        role=translate("Handover", "Mijn rol: {role}."),
        facts=translate("Handover", "Feiten"),
        meaning=translate("Handover", "Uitleg"),
        request=translate("Handover", "Vraag"),
    )


def reading_words(seconds: int) -> str:
    """How long reading aloud takes; gently, when that is long."""
    words = translate("Handover", "Voorlezen duurt ongeveer {seconds} seconden.")
    words = words.format(seconds=seconds)
    if seconds <= LONGEST:
        return words
    longer = translate("Handover", "Dat is lang. Begin met wat u zag; de rest kan erna.")
    return f"{words} {longer}"


def remark_words(remark: Remark, text: str) -> str:
    """A remark as a sentence: what was found, and what to write instead."""
    found = text[remark.start : remark.end].replace("\n", " ")
    if len(found) > _MOST_QUOTED:
        found = f"{found[:_MOST_QUOTED]}…"
    if remark.kind is RemarkKind.VERDICT:
        words = translate("Handover", "‘{found}’? Schrijf liever: {instead}. {why}")
        return words.format(found=found, instead=remark.instead, why=remark.why).strip()
    return _personal_words(remark.kind).format(found=found)


def _personal_words(kind: RemarkKind) -> str:
    return {
        RemarkKind.SERVICE_NUMBER: translate(
            "Handover",
            "‘{found}’ lijkt een burgerservicenummer. Laat het weg, tenzij de ander het nodig "
            "heeft.",
        ),
        RemarkKind.ACCOUNT: translate(
            "Handover",
            "‘{found}’ lijkt een rekeningnummer. Laat het weg, tenzij de ander het nodig heeft.",
        ),
        RemarkKind.EMAIL: translate(
            "Handover",
            "‘{found}’ is een e-mailadres. Laat het weg, tenzij de ander het nodig heeft.",
        ),
        RemarkKind.PHONE: translate(
            "Handover",
            "‘{found}’ lijkt een telefoonnummer. Laat het weg, tenzij de ander het nodig heeft.",
        ),
        RemarkKind.BIRTH_DATE: translate(
            "Handover",
            "‘{found}’ lijkt een geboortedatum. Schrijf liever de leeftijd, ongeveer mag.",
        ),
        RemarkKind.NUMBER_PLATE: translate(
            "Handover",
            "‘{found}’ lijkt een kenteken. Laat het weg, tenzij de ander het nodig heeft.",
        ),
        RemarkKind.DOCUMENT: translate(
            "Handover",
            "‘{found}’ lijkt een documentnummer. Schrijf liever wie het document bewaart.",
        ),
    }[kind]
