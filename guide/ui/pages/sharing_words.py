"""What an answer to *Mag ik dit delen?* is called, and the icon and tone that go with it."""

from __future__ import annotations

from dataclasses import dataclass

from guide.core.sharing import MayShare, SharingRule
from guide.ui.i18n import translate
from guide.ui.widgets.tags import Tone


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """An answer in words. ``short`` stands in the table, ``sign`` in the table on paper."""

    title: str
    short: str
    sign: str
    icon: str
    tone: Tone


def answer_words(rule: SharingRule | None) -> AnswerWords:
    """What may be told; where no rule says so, one asks."""
    match rule.may if rule else None:
        case MayShare.YES:
            return AnswerWords(
                translate("Sharing", "Ja"),
                translate("Sharing", "Ja"),
                translate("Sharing", "J"),
                "circle-check",
                Tone.GOOD,
            )
        case MayShare.WITH_CONSENT:
            return AnswerWords(
                translate("Sharing", "Ja, met toestemming"),
                translate("Sharing", "Toestemming"),
                translate("Sharing", "T"),
                "handshake",
                Tone.WARNING,
            )
        case MayShare.WITHOUT_NAME:
            return AnswerWords(
                translate("Sharing", "Ja, zonder naam"),
                translate("Sharing", "Zonder naam"),
                translate("Sharing", "Z"),
                "eye-off",
                Tone.WARNING,
            )
        case MayShare.NO:
            return AnswerWords(
                translate("Sharing", "Nee"),
                translate("Sharing", "Nee"),
                translate("Sharing", "N"),
                "octagon-alert",
                Tone.DANGER,
            )
        case None:
            return AnswerWords(
                translate("Sharing", "Overleg met uw privacyfunctionaris"),
                translate("Sharing", "Overleg"),
                translate("Sharing", "?"),
                "circle-help",
                Tone.ACCENT,
            )


def why_words(rule: SharingRule | None) -> str:
    """What to do, in one sentence."""
    if rule is not None:
        return rule.sentence
    return translate(
        "Sharing",
        "Hierover staat niets vast in de bronnen van de gids. Uw privacyfunctionaris kent het "
        "protocol van uw organisatie. Overleg kan ook zonder naam.",
    )
