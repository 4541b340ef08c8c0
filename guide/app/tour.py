"""``zakgids --tour``: a picture of every section, for the README and for looking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent

from guide.app.main_status import FAILED, OK
from guide.app.options import Options
from guide.core.content.address import Address, Kind, Section
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.shell.window import Window

_KINDS = (
    Kind.DOOR,
    Kind.ROUTE,
    Kind.CHECKLIST,
    Kind.FLOW,
    Kind.CONTACT,
    Kind.CASE,
    Kind.FORM,
    Kind.TERM,
)
_BESIDE = (
    *(Section.PICTURE, Section.CALL_NOW, Section.OWN_CONTACTS, Section.AGREEMENT),
    *(Section.PARTNERS, Section.SHARING, Section.BOOKMARKS, Section.ABOUT, Section.SHORTCUTS),
)
"""Sections without a button in the sidebar."""

_FIRST_STEPS = 2
_FIRST_SIGNALS = 3
_FIRST_ANSWERS = 3

Stop = tuple[str, Callable[[], None]]


def run_tour(window: Window, desk: Desk, options: Options) -> int:
    """Open each stop and save what the window shows; gives the exit status."""
    if desk.library is None or options.tour is None:
        return FAILED
    folder = options.tour
    folder.mkdir(parents=True, exist_ok=True)
    window.show()
    _settle()
    theme = window.state.theme().colours.name
    for name, go in _stops(window, desk, desk.library):
        go()
        _settle()
        path = folder / f"{name}-{theme}.png"
        window.grab().save(str(path))
        print(path)
    return OK


def _settle() -> None:
    """Let layouts, deletions and repaints happen."""
    for _ in range(4):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def _stops(window: Window, desk: Desk, library: Library) -> Iterator[Stop]:
    """Every place worth a picture: its name, and how to get there."""

    def open_at(address: Address) -> Callable[[], None]:
        return lambda: window.state.open(address)

    yield "rol", open_at(Address.of_section(Section.ROLE))
    role = library.edition.roles[0]
    yield "start", lambda: window.state.set_role(role.id)
    for signal in library.signals[: _FIRST_SIGNALS * 3 : 3]:
        desk.signal_ticks.set(signal.id, True)
    for section in library.sections[1:]:
        yield section.value, open_at(Address.of_section(section))
    yield from _page_stops(window, desk, library)
    for section in _BESIDE:
        yield section.value, open_at(Address.of_section(section))
    yield "zoeken", lambda: _search(window, "paspoort")
    yield "verborgen", window.toggle_hidden


def _search(window: Window, text: str) -> None:
    window.state.open(Address.of_section(Section.START))
    window.open_search()
    window.search.field.setText(text)
    while window.finding.is_loading:
        _settle()


def _page_stops(window: Window, desk: Desk, library: Library) -> Iterator[Stop]:
    """One page of every kind, with something done on it."""

    def open_at(address: Address) -> Callable[[], None]:
        return lambda: window.state.open(address)

    for kind in _KINDS:
        heads = library.heads(kind)
        if not heads:
            continue
        address = heads[-1].address if kind is Kind.FLOW else heads[0].address
        _do_something(desk, library, address)
        yield kind.value, open_at(address)
        if kind is Kind.DOOR:
            yield "deur-uitkomst", partial(_answer_all, desk, library, address)


def _do_something(desk: Desk, library: Library, address: Address) -> None:
    checklist = library.checklist(address)
    for step in checklist.steps[:_FIRST_STEPS] if checklist else ():
        desk.step_ticks.set(address, step.id, True)
    flow = library.flow(address)
    if flow:
        walk = desk.walks.walk(flow)
        for _ in range(_FIRST_ANSWERS):
            labels = [edge.label for edge in walk.answers]
            if labels:
                walk = walk.answer(labels.index("nee") if "nee" in labels else 0)
        desk.walks.move(walk)


def _answer_all(desk: Desk, library: Library, address: Address) -> None:
    """The last answer to every question behind a door."""
    from guide.core.content.door import Door

    door = library.page(address)
    if isinstance(door, Door):
        walk = desk.door_walks.walk(door)
        while walk.answers:
            walk = walk.answer(len(walk.answers) - 1)
        desk.door_walks.move(walk)
