"""Whether somebody answers, in words: *Nu open tot 17:00*, *Opent morgen om 9:00*.

What rests on an unconfirmed or overdue source says so and never has the good tone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from guide.core.answering import is_sure
from guide.core.content.records import Contact, Status
from guide.core.standing import Answering, Standing
from guide.ui.i18n import long_date, long_day, translate
from guide.ui.names import review_mark, status_mark
from guide.ui.widgets.tags import Tone

_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Told:
    """A few words with the tone and the icon of the pill they stand in."""

    words: str
    tone: Tone = Tone.PLAIN
    icon: str = ""


def standing_words(contact: Contact, standing: Standing, now: datetime) -> Told:
    """How it stands with ``contact`` at ``now``, where ``standing`` was worked out."""
    sure = is_sure(contact, now.date())
    words = _sure_words(contact, standing, now) if sure else _old_words(contact, standing, now)
    is_known = standing.answering is not Answering.UNKNOWN
    if is_known and contact.hours is not None and not contact.hours.is_confirmed:
        words = f"{words.rstrip('.')}. {status_mark(Status.UNCONFIRMED)}"
    if not standing.answers:
        return Told(words, icon="clock")
    return Told(words, Tone.GOOD, "circle") if sure else Told(words, Tone.WARNING, "circle-help")


def doubts(contact: Contact, today: date) -> tuple[Told, ...]:
    """What goes with a contact wherever it appears: an unconfirmed number, an overdue review."""
    found = []
    mark = status_mark(contact.head.status)
    if mark:
        is_number = contact.phone and contact.head.status is Status.UNCONFIRMED
        words = translate("Standing", "Nummer nog te controleren") if is_number else mark
        found.append(Told(words, Tone.WARNING, "triangle-alert"))
    if contact.head.review.due < today:
        words, tone = review_mark(contact.head.review, today)
        found.append(Told(words, tone, "triangle-alert"))
    return tuple(found)


def clock_words(now: datetime) -> str:
    """*dinsdag 24 november, 18:05*"""
    return f"{_weekday(now.date())} {long_day(now.date())}, {clock_time(now.time())}"


def moment_words(now: datetime) -> str:
    """*dinsdag 24 november 2026, 18:05*: on paper the year goes with it."""
    return f"{_weekday(now.date())} {long_date(now.date())}, {clock_time(now.time())}"


def clock_time(moment: time) -> str:
    """*9:00*, *18:05*"""
    return f"{moment.hour}:{moment.minute:02}"


def _sure_words(contact: Contact, standing: Standing, now: datetime) -> str:
    match standing.answering:
        case Answering.ALWAYS:
            return translate("Standing", "Dag en nacht")
        case Answering.OPEN:
            until = _until(standing, now)
            return translate("Standing", "Nu open tot {until}").format(until=until)
        case Answering.CLOSED | Answering.HOLIDAY:
            opens = _opens(standing, now, translate("Standing", "Opent {when}"))
            return _with_holiday(standing, opens)
        case Answering.UNKNOWN:
            return _unknown_words(contact)


def _old_words(contact: Contact, standing: Standing, now: datetime) -> str:
    """The same, said to rest on an older source."""
    match standing.answering:
        case Answering.ALWAYS:
            return translate("Standing", "Volgens een oudere bron dag en nacht")
        case Answering.OPEN:
            words = translate("Standing", "Volgens een oudere bron open tot {until}")
            return words.format(until=_until(standing, now))
        case Answering.CLOSED | Answering.HOLIDAY:
            words = translate("Standing", "Opent volgens een oudere bron {when}")
            return _with_holiday(standing, _opens(standing, now, words))
        case Answering.UNKNOWN:
            return _unknown_words(contact)


def _unknown_words(contact: Contact) -> str:
    """Hours without a calendar of holidays are read as they were written."""
    if contact.hours is None:
        return translate("Standing", "Tijden niet bekend")
    words = contact.hours.words
    return words[:1].upper() + words[1:]


def _with_holiday(standing: Standing, opens: str) -> str:
    if not standing.holiday:
        return opens
    words = translate("Standing", "Vandaag {holiday}: reken op gesloten.")
    rest = words.format(holiday=standing.holiday)
    return f"{rest} {opens}" if standing.again else rest


def _opens(standing: Standing, now: datetime, words: str) -> str:
    if standing.again is None:
        return translate("Standing", "Nu gesloten")
    return words.format(when=_when(standing.again, now.date()))


def _when(moment: datetime, today: date) -> str:
    """*om 18:00*, *morgen om 9:00*, *maandag om 9:00*, *maandag 4 januari om 9:00*"""
    at = clock_time(moment.time())
    day = _day(moment.date(), today)
    if not day:
        return translate("Standing", "om {time}").format(time=at)
    return translate("Standing", "{day} om {time}").format(day=day, time=at)


def _until(standing: Standing, now: datetime) -> str:
    """*17:00*, *24:00*, *morgen 6:00*"""
    assert standing.until is not None, "who is open closes at some time"
    end = standing.until
    ends_day = end.time() == time(0)
    last_day = end.date() - timedelta(days=1) if ends_day else end.date()
    at = "24:00" if ends_day else clock_time(end.time())
    return " ".join(filter(None, [_day(last_day, now.date()), at]))


def _day(day: date, today: date) -> str:
    """What a day is called today; empty for today itself."""
    ahead = (day - today).days
    if ahead == 0:
        return ""
    if ahead == 1:
        return translate("Standing", "morgen")
    return _weekday(day) if ahead < _A_WEEK else f"{_weekday(day)} {long_day(day)}"


def _weekday(day: date) -> str:
    return (
        translate("Words", "maandag"),
        translate("Words", "dinsdag"),
        translate("Words", "woensdag"),
        translate("Words", "donderdag"),
        translate("Words", "vrijdag"),
        translate("Words", "zaterdag"),
        translate("Words", "zondag"),
    )[day.weekday()]
