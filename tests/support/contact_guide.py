"""A small guide for the pages of contacts: every kind of contact once, with known holidays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from guide.core.assessment.method import AdviceLine, Level, Trigger
from guide.core.content.address import Address
from guide.core.content.ids import NeedId, RoleId
from guide.core.content.records import Contact, Reach, Review, Status, Word
from guide.core.opening_hours import EVERY_DAY, MONDAY_TO_FRIDAY, OpeningHours, Period
from guide.core.standing import Holidays
from guide.storage.writer import write_guide
from guide.ui.minute import MinuteWatch
from guide.ui.widgets.tags import Tag
from tests.support.builders import (
    ALWAYS,
    OFFICE_HOURS,
    GuideBuilder,
    a_contact,
    a_guide,
    a_head,
    a_weighing,
    an_edition,
    the_emergency_number,
)
from tests.support.fakes import FakeClock
from tests.support.own_contacts import a_place
from tests.support.ui import Opened, settle

NEEDS = (
    "gevaar",
    "overleg",
    "melden",
    "opvang",
    "arbeid",
    "minderjarig",
    "juridisch",
    "verblijf",
    "grens",
)
HOLIDAYS = Holidays(
    2026,
    2027,
    (
        (date(2026, 12, 25), "Eerste Kerstdag"),
        (date(2026, 12, 26), "Tweede Kerstdag"),
        (date(2027, 1, 1), "Nieuwjaarsdag"),
    ),
)
OLD_HOURS = OpeningHours(
    False,
    (Period(EVERY_DAY, time(8), time(23, 59, 59)),),
    "maandag–zondag 8:00–24:00 (nog te controleren)",
    is_confirmed=False,
)
EARLY = OpeningHours(
    False, (Period(MONDAY_TO_FRIDAY, time(8, 30), time(17)),), "maandag–vrijdag 8:30–17:00"
)
OVERDUE = Review(date(2026, 1, 1), date(2026, 6, 1))


def one(
    slug: str,
    *needs: str,
    hours: OpeningHours | None = None,
    phone: str = "",
    number: int = 0,
    route: str = "",
    reach: Reach = Reach.NATIONAL,
    rank: int = -1,
    title: str = "",
    status: Status = Status.CONFIRMED,
    review: Review | None = None,
    roles: tuple[str, ...] = (),
) -> Contact:
    """A contact of which one says what matters."""
    usual = a_head(f"contact/{slug}", f"T{number}", position=number)
    head = replace(
        usual,
        title=title or slug.replace("-", " ").capitalize(),
        status=status,
        review=review or usual.review,
        roles=tuple(map(RoleId, roles)),
    )
    return a_contact(
        head=head,
        needs=tuple(map(NeedId, needs)),
        hours=hours,
        phone=phone,
        phone_dial=phone.replace(" ", "").replace("-", ""),
        phone_abroad="",
        route=route,
        reach=reach,
        emergency_rank=rank,
        purpose=f"Waarvoor u {slug} belt.",
        say=f"‘Ik bel over {slug}.’",
    )


COMENSHA = replace(
    one("comensha", "overleg", "opvang", hours=OFFICE_HOURS, phone="033-448 11 86", number=3),
    head=a_head("contact/comensha", "T3", title="CoMensha", position=3),
    phone_abroad="+31 33 448 11 86",
)
SAFE_HOME = one(
    "veilig-thuis",
    *("overleg", "melden", "minderjarig"),
    hours=ALWAYS,
    phone="0800-2000",
    number=6,
    title="Veilig Thuis",
)
UNSURE = one(
    "meld-misdaad", "melden", hours=OLD_HOURS, phone="0800-7000", number=4, title="Meld Misdaad"
)
CONTACTS = (
    replace(the_emergency_number(), needs=(NeedId("gevaar"),)),
    one("politie", "melden", phone="0900-8844", number=20, rank=1),
    COMENSHA,
    UNSURE,
    SAFE_HOME,
    one("inspectie", "arbeid", phone="0800-5151", number=7),
    one("loket", "juridisch", phone="0800-8020", number=8, status=Status.UNCONFIRMED),
    one("rvig", "overleg", hours=EARLY, phone="088-900 10 00", number=9, roles=("burgerzaken",)),
    one("te-laat", "verblijf", hours=ALWAYS, phone="088-746 44 66", number=10, review=OVERDUE),
    one("formulier", "melden", route="Via het formulier op de website.", number=11),
    a_place(code="T12"),
    a_place(
        "contact/zorgcoordinator",
        code="T13",
        title="Zorgcoördinator mensenhandel",
        reach=Reach.REGIONAL,
        needs=(NeedId("opvang"),),
        route="Via CoMensha, 033-448 11 86.",
    ),
)


def the_contact_guide() -> GuideBuilder:
    """Nine needs, the contacts above, and a method that names whom to call at once."""
    call = ("contact/112", "contact/veilig-thuis", "contact/politie")
    danger, others = Trigger.DANGER, (Trigger.MINOR, Trigger.ALARM)
    advice = tuple(
        AdviceLine(Level.CALL, trigger, 0, "Want.", NeedId("overleg"), Address.parse(address))
        for trigger, address in zip((danger, *others), call, strict=True)
    )
    usual = a_guide()
    return replace(
        usual,
        pages=tuple(page for page in usual.pages if not isinstance(page, Contact)) + CONTACTS,
        edition=an_edition(needs=tuple(Word(need, need.capitalize()) for need in NEEDS)),
        weighing=a_weighing(advice=advice),
    )


def write_with_holidays(guide: GuideBuilder, folder: Path) -> Path:
    path = folder / "gids.sqlite"
    write_guide(replace(guide.build(), holidays=HOLIDAYS), path)
    return path


# -- the clock, and what is on screen ------------------------------------------------------------


def set_clock(app: Opened, moment: str) -> None:
    """Let it be that time, without telling any page."""
    clock = app.desk.clock
    assert isinstance(clock, FakeClock)
    clock.pass_time(seconds=(datetime.fromisoformat(moment) - clock.now()).total_seconds())


def let_it_become(app: Opened, moment: str) -> None:
    """Let it be that time, and let the watch of the page ring as it does after a minute."""
    set_clock(app, moment)
    watch = app.page.findChild(MinuteWatch)
    assert watch is not None
    watch.timeout.emit()
    settle()


def words_on(widget: QWidget) -> str:
    """All labels and pills in sight."""
    settle()
    said = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return " ".join([*said, *pills_on(widget)])


def pills_on(widget: QWidget) -> list[str]:
    settle()
    return [tag.text for tag in widget.findChildren(Tag) if tag.isVisible()]
