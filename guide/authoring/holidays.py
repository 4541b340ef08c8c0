"""Dutch public holidays of the years in gids.yaml, for telling whether somebody answers.

Counted are the days that the library `holidays` calls public in the Netherlands: Nieuwjaarsdag,
Goede Vrijdag, Eerste and Tweede Paasdag, Koningsdag, Hemelvaartsdag, Eerste and Tweede
Pinksterdag, Eerste and Tweede Kerstdag, and Bevrijdingsdag in each fifth year (2030), when most
people are free. Not everybody is free on Goede Vrijdag: rather a call too few is promised than an
answer that does not come. School holidays do not count.

The days depend on the years and on the version of the library alone, never on the clock.
"""

from __future__ import annotations

import re
from datetime import date

from guide.authoring import messages
from guide.authoring.text import Placed
from guide.core.diagnostics import Diagnostic
from guide.core.standing import Holidays

LANGUAGE = "nl"
EARLIEST, LATEST = 2020, 2099
"""A guide cannot ask for years outside these; a year with a digit too few is then noticed."""

_YEARS = re.compile(r"(\d{4}) ?[-–] ?(\d{4})")


def read_holidays(years: Placed[str] | None, findings: list[Diagnostic]) -> Holidays | None:
    """The public holidays of ``2026-2032``; None, with a finding, when that cannot be read."""
    if years is None:
        return None
    match = _YEARS.fullmatch(years.value)
    first, last = (int(match[1]), int(match[2])) if match else (0, 0)
    if not EARLIEST <= first <= last <= LATEST:
        findings.append(
            messages.BAD_YEARS.at(years.place, value=years.value, first=EARLIEST, last=LATEST)
        )
        return None
    return Holidays(first, last, _days(first, last))


def _days(first: int, last: int) -> tuple[tuple[date, str], ...]:
    # imported here: it takes longer than all else together, and not every guide asks for it
    from holidays import country_holidays

    days = country_holidays("NL", years=range(first, last + 1), language=LANGUAGE, expand=False)
    return tuple((day, _spelled(name)) for day, name in sorted(days.items()))


def _spelled(name: str) -> str:
    """A holiday as the guide writes it: *Tweede Kerstdag*."""
    return " ".join(word[:1].upper() + word[1:] for word in name.split())
