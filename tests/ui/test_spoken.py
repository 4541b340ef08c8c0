"""The whole page as a screen reader walks it, kept as text: ``snapshots/*.txt``.

After a wanted change: ``ZAKGIDS_SNAPSHOTS=renew pytest tests/ui/test_spoken.py``, and look at the
difference. The guide is a made-up one, so that other content changes nothing here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from guide.core.content.address import Address
from tests.support.ui import Opened, settle

SNAPSHOTS = Path(__file__).with_name("snapshots")
RENEW = os.environ.get("ZAKGIDS_SNAPSHOTS") == "renew"
MOST_DEEP = 40

PAGES = {
    "start": "start",
    "rol": "rol",
    "signalen": "signalen",
    "lijst": "lezen",
    "contacten": "contacten",
    "mijn-paginas": "mijn-paginas",
    "sneltoetsen": "sneltoetsen",
    "vorm": "vorm/arbeidsuitbuiting",
    "checklist": "checklist/burgerzaken",
    "stappenplan": "stappenplan/acuut-gevaar",
    "contact": "contact/comensha",
    "casus": "casus/inschrijving-aan-de-balie",
    "begrip": "begrip/bedenktijd",
    "onbekend": "vorm/bestaat-niet",
}

MUST_BE_NAMED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.Heading,
    QAccessible.Role.Link,
}


def spoken_lines(widget: QWidget) -> list[str]:
    """One line for each thing a screen reader meets: role, name, state; holders are left out."""
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    return [line for here in walked(root) for line in [_line(here)] if line]


def walked(here: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    assert depth < MOST_DEEP, "the tree goes round"
    yield here
    for number in range(here.childCount()):
        child = here.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from walked(child, depth + 1)


def _line(here: QAccessibleInterface) -> str:
    name = here.text(QAccessible.Text.Name) or here.text(QAccessible.Text.Value)
    more = here.text(QAccessible.Text.Description)
    if not name and here.role() not in MUST_BE_NAMED:
        return ""
    words = " ".join(f"{name} | {more}".split() if more else name.split())
    return f"{here.role().name}: {words}{_states(here)}"


def _states(here: QAccessibleInterface) -> str:
    state = here.state()
    found = [
        word
        for word, holds in (
            ("checked", state.checked),
            ("disabled", state.disabled),
            ("focusable", state.focusable),
        )
        if holds
    ]
    return f" [{', '.join(found)}]" if found else ""


@pytest.fixture
def made_up(opens: Callable[..., Opened], guide_file: Path) -> Opened:
    return opens(content=guide_file)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_spoken_as_before(made_up: Opened, name: str) -> None:
    page = made_up.go(PAGES[name])
    settle()
    spoken = "\n".join(spoken_lines(page)) + "\n"
    path = SNAPSHOTS / f"{name}.txt"
    if RENEW:
        path.parent.mkdir(exist_ok=True)
        path.write_text(spoken, encoding="utf-8")
    assert spoken == path.read_text(encoding="utf-8")


def test_the_frame_is_spoken_as_before(made_up: Opened) -> None:
    made_up.go("checklist/burgerzaken")
    page = QAccessible.queryAccessibleInterface(made_up.page)
    frame = QAccessible.queryAccessibleInterface(made_up.window)
    assert page is not None
    assert frame is not None
    inside = {id(here.object()) for here in walked(page)}
    lines = [_line(here) for here in walked(frame) if id(here.object()) not in inside]
    spoken = "\n".join(filter(None, lines)) + "\n"
    path = SNAPSHOTS / "venster.txt"
    if RENEW:
        path.write_text(spoken, encoding="utf-8")
    assert spoken == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("address", [*PAGES.values(), "over"])
def test_nothing_on_the_way_is_without_a_name(made_up: Opened, address: str) -> None:
    made_up.go(address)
    settle()
    root = QAccessible.queryAccessibleInterface(made_up.window)
    assert root is not None
    nameless = [
        f"{here.role().name} {type(here.object()).__name__}"
        for here in walked(root)
        if here.role() in MUST_BE_NAMED and not here.text(QAccessible.Text.Name).strip()
    ]
    assert nameless == []


def test_a_snapshot_is_kept_of_nothing_else() -> None:
    assert {path.stem for path in SNAPSHOTS.glob("*.txt")} == {*PAGES, "venster"}


def test_what_one_ticks_is_heard(made_up: Opened) -> None:
    made_up.go("signalen")
    library = made_up.desk.library
    assert library is not None
    signal = library.signals[0]
    made_up.desk.signal_ticks.set(signal.id, True)
    checklist = library.checklist(Address.parse("checklist/burgerzaken"))
    assert checklist is not None
    made_up.desk.step_ticks.set(checklist.head.address, checklist.steps[0].id, True)
    heard = [line for line in spoken_lines(made_up.page) if "[checked" in line]
    assert any(signal.text in line for line in heard)
    heard = [
        line for line in spoken_lines(made_up.go("checklist/burgerzaken")) if "[checked" in line
    ]
    assert len(heard) == 1
    assert checklist.steps[0].text in heard[0]


def test_an_innocent_explanation_is_heard_as_one(made_up: Opened) -> None:
    made_up.go("signalen")
    library = made_up.desk.library
    assert library is not None
    heard = next(line for line in spoken_lines(made_up.page) if "paspoort" in line)
    assert f"Kan ook: {library.signals[0].innocent}" in heard
    assert ".." not in heard
