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
    if rule is None:
        return AnswerWords(
            translate("Sharing", "Overleg met uw privacyfunctionaris"),
            translate("Sharing", "Overleg"),
            translate("Sharing", "?"),
            "circle-help",
            Tone.ACCENT,
        )
    return {
        MayShare.YES: AnswerWords(
            translate("Sharing", "Ja"),
            translate("Sharing", "Ja"),
            translate("Sharing", "J"),
            "circle-check",
            Tone.GOOD,
        ),
        MayShare.WITH_CONSENT: AnswerWords(
            translate("Sharing", "Ja, met toestemming"),
            translate("Sharing", "Toestemming"),
            translate("Sharing", "T"),
            "handshake",
            Tone.WARNING,
        ),
        MayShare.WITHOUT_NAME: AnswerWords(
            translate("Sharing", "Ja, zonder naam"),
            translate("Sharing", "Zonder naam"),
            translate("Sharing", "Z"),
            "eye-off",
            Tone.WARNING,
        ),
        MayShare.NO: AnswerWords(
            translate("Sharing", "Nee"),
            translate("Sharing", "Nee"),
            translate("Sharing", "N"),
            "octagon-alert",
            Tone.DANGER,
        ),
    }[rule.may]


def why_words(rule: SharingRule | None) -> str:
    """What to do, in one sentence."""
    if rule is not None:
        return rule.sentence
    return translate(
        "Sharing",
        "Hierover staat niets vast in de bronnen van de gids. Uw privacyfunctionaris kent het "
        "protocol van uw organisatie. Overleg kan ook zonder naam.",
    )
