"""``zakgids --selftest``: walk the guide by its own buttons and say what happened, as JSON."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QTextEdit, QWidget

from guide.app.about import network_modules
from guide.app.crash import CrashGuard
from guide.app.main_status import FAILED, OK
from guide.app.options import Options
from guide.app.paths import is_frozen
from guide.core.content.address import Address, Kind, Section
from guide.services.desk import Desk
from guide.services.library import Library
from guide.ui.shell.window import Window

_A_MOMENT = 0.05


class StepFailed(Exception):
    """A step did not do what it should; the message says which."""


def run_selftest(window: Window, desk: Desk, guard: CrashGuard, options: Options) -> int:
    """Open by address, search, tick, walk; print one JSON object; gives the exit status.

    With ``options.typing`` it also types that into a hand-over, for tests that then look for it
    on the disk; with ``options.hold`` it stays open until it is killed.
    """
    done: list[str] = []
    problem = ""
    window.show()
    _settle()
    library = desk.library
    try:
        if library is None:
            raise StepFailed(f"content: {desk.problem}")
        steps = _steps(window, desk, library)
        if options.typing:
            steps.insert(0, ("type", lambda: _type(window, desk, options.typing)))
        for name, step in steps:
            step()
            _settle()
            done.append(name)
    except StepFailed as error:
        problem = str(error)
    is_ok = not problem and guard.count == 0
    result = _result(is_ok, done, problem, guard.count)
    print(json.dumps(result, ensure_ascii=False), flush=True)
    while options.hold:
        _settle()
        time.sleep(_A_MOMENT)
    return OK if is_ok else FAILED


def _result(is_ok: bool, done: list[str], problem: str, crashes: int) -> dict[str, object]:
    return {
        "ok": is_ok,
        "steps": done,
        "problem": problem,
        "crashes": crashes,
        "platform": QGuiApplication.platformName(),
        "frozen": is_frozen(),
        "network_modules": network_modules(),
    }


def _steps(window: Window, desk: Desk, library: Library) -> list[tuple[str, Callable[[], None]]]:
    return [
        ("open", lambda: _open(window, library)),
        ("search", lambda: _search(window)),
        ("tick", lambda: _tick(window, desk, library)),
        ("walk", lambda: _walk(window, desk, library)),
        ("hide", lambda: _hide(window)),
        ("sections", lambda: _sections(window, library)),
    ]


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise StepFailed(what)


def _open(window: Window, library: Library) -> None:
    address = library.heads(Kind.CONTACT)[0].address
    window.state.open(address)
    _expect(window.page is not None and window.page.address == address, "open by address")


def _search(window: Window) -> None:
    window.open_search()
    window.search.field.setText("paspoort")
    while window.finding.is_loading:
        _settle()
    hits = window.search.hits()
    _expect(bool(hits), "search finds something")
    window.search.close_sheet()


def _type(window: Window, desk: Desk, text: str) -> None:
    """Key by key, as people do; then on the clipboard, where the guide itself puts it."""
    window.state.open(Address.of_section(Section.HANDOVER))
    _settle()
    page = window.page
    fields = [f for f in page.findChildren(QTextEdit) if not f.isReadOnly()] if page else []
    _expect(bool(fields), "a hand-over has a field")
    fields[0].setFocus()
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QCoreApplication.sendEvent(fields[0], key)
    _settle()
    _expect(desk.handover.draft.saw == text, "what was typed is in the hand-over")
    QGuiApplication.clipboard().setText(text)


def _tick(window: Window, desk: Desk, library: Library) -> None:
    address = library.heads(Kind.CHECKLIST)[0].address
    window.state.open(address)
    page = window.page
    _expect(page is not None, "checklist opens")
    assert page is not None
    boxes = page.findChildren(QCheckBox)
    _expect(bool(boxes), "checklist has steps")
    boxes[0].click()
    _expect(len(desk.step_ticks.ticked(address)) == 1, "tick is kept")


def _walk(window: Window, desk: Desk, library: Library) -> None:
    address = library.heads(Kind.FLOW)[0].address
    window.state.open(address)
    flow = library.flow(address)
    _expect(flow is not None, "flow opens")
    assert flow is not None
    for _ in range(20):
        if desk.walks.walk(flow).is_at_end:
            return
        answer = _answer_button(window.page)
        _expect(answer is not None, "question has an answer")
        assert answer is not None
        answer.click()
        _settle()
    raise StepFailed("walk ends")


def _answer_button(page: QWidget | None) -> QAbstractButton | None:
    buttons = page.findChildren(QAbstractButton) if page else []
    return next((b for b in buttons if b.property("answer") == 0), None)


def _hide(window: Window) -> None:
    window.toggle_hidden()
    _expect("Zakgids" not in window.windowTitle(), "title is hidden")
    window.toggle_hidden()
    _expect("Zakgids" in window.windowTitle(), "title comes back")


def _sections(window: Window, library: Library) -> None:
    for section in (*library.sections, Section.ABOUT, Section.SHORTCUTS, Section.BOOKMARKS):
        window.state.open(Address.of_section(section))
        _settle()
