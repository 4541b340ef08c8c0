"""The file with the user's contacts: never half, never lost, never written over unread."""

from __future__ import annotations

import json
import os
import random
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.contact_import import Refusal, merged
from guide.core.own_contacts import MOST_CONTACTS, Fault, Field, Flaw, OwnContact, make
from guide.storage.own_contacts_file import (
    Held,
    Hitch,
    OwnContactsFile,
    read_contacts,
    write_contacts,
)
from guide.storage.own_contacts_format import (
    MAX_BYTES,
    Misread,
    Parsed,
    format_contacts,
    parse_contacts,
)
from tests.support.own_contacts import an_own_contact

ROOT = Path(__file__).parents[2]
FATIMA, JAN = an_own_contact("a1"), an_own_contact("b2", name="Jan Bos", slot=None)
is_root = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def file(tmp_path: Path) -> OwnContactsFile:
    return OwnContactsFile(tmp_path)


def path_of(file: OwnContactsFile) -> Path:
    assert file.path is not None
    return file.path


def put(file: OwnContactsFile, *contacts: OwnContact) -> Hitch | None:
    return file.change(lambda here: merged(here, contacts)).hitch


def kept(file: OwnContactsFile) -> tuple[OwnContact, ...]:
    return file.read().contacts


class TestFormat:
    def test_what_is_written_is_read(self) -> None:
        assert parse_contacts(format_contacts((FATIMA, JAN))) == Parsed((FATIMA, JAN))

    def test_people_can_read_it(self) -> None:
        text = format_contacts((FATIMA,)).decode("utf-8")
        assert json.loads(text) == {
            "versie": 1,
            "contacten": [
                {
                    "id": "a1",
                    "naam": "Fatima de Vries",
                    "plek": "contact/aandachtsfunctionaris",
                    "behoeften": [],
                    "telefoon": "06-12 34 56 78",
                    "uren": "ma-do 9:00-17:00",
                    "notitie": "Zit op kamer 2.14.",
                    "nagekeken": "2026-11-24",
                }
            ],
        }
        assert text.endswith("\n")

    @pytest.mark.parametrize(
        ("text", "misread"),
        [
            ("", Misread.FOREIGN),
            ("{ kapot", Misread.FOREIGN),
            ("[]", Misread.FOREIGN),
            ("{}", Misread.FOREIGN),
            ('{"versie": true, "contacten": []}', Misread.FOREIGN),
            ('{"versie": "1", "contacten": []}', Misread.FOREIGN),
            ('{"versie": 0, "contacten": []}', Misread.FOREIGN),
            ('{"versie": 1}', Misread.FOREIGN),
            ('{"versie": 1, "contacten": {}}', Misread.FOREIGN),
            ('{"versie": 2}', Misread.NEWER),
            ('{"versie": 99, "contacten": "anders"}', Misread.NEWER),
            ("[" * 100_000, Misread.FOREIGN),
            ('{"versie": ' + "9" * 5_000 + "}", Misread.FOREIGN),
        ],
    )
    def test_what_is_no_file_of_contacts(self, text: str, misread: Misread) -> None:
        assert parse_contacts(text.encode()) == Parsed(misread=misread)

    def test_more_bytes_than_contacts_can_have(self) -> None:
        assert parse_contacts(b" " * (MAX_BYTES + 1)).misread is Misread.FOREIGN

    def test_the_largest_book_there_can_be_fits(self) -> None:
        note, name = "𝔭" * 500, "𝔭" * 80
        book = tuple(
            an_own_contact(f"a{n}", name=name, note=note, hours="𝔭" * 100)
            for n in range(MOST_CONTACTS)
        )
        data = format_contacts(book)
        assert len(data) < MAX_BYTES
        assert parse_contacts(data).contacts == book

    def test_a_mark_that_editors_put_in_front(self) -> None:
        assert parse_contacts(b"\xef\xbb\xbf" + format_contacts((JAN,))).contacts == (JAN,)

    @pytest.mark.parametrize(
        ("change", "fault"),
        [
            ({"naam": 7}, Fault(Field.NAME, Flaw.WRONG_KIND)),
            ({"naam": ""}, Fault(Field.NAME, Flaw.EMPTY)),
            ({"id": None}, Fault(Field.ID, Flaw.WRONG_KIND)),
            ({"id": "A"}, Fault(Field.ID, Flaw.WRONG_KIND)),
            ({"plek": 7}, Fault(Field.SLOT, Flaw.WRONG_KIND)),
            ({"plek": "nergens/niets"}, Fault(Field.SLOT, Flaw.WRONG_KIND)),
            ({"plek": "vorm/a"}, Fault(Field.SLOT, Flaw.WRONG_KIND)),
            ({"behoeften": "overleg"}, Fault(Field.NEEDS, Flaw.WRONG_KIND)),
            ({"behoeften": [7]}, Fault(Field.NEEDS, Flaw.WRONG_KIND)),
            ({"telefoon": "bel maar"}, Fault(Field.PHONE, Flaw.NOT_A_NUMBER)),
            ({"uren": []}, Fault(Field.HOURS, Flaw.WRONG_KIND)),
            ({"notitie": {}}, Fault(Field.NOTE, Flaw.WRONG_KIND)),
            ({"nagekeken": "gisteren"}, Fault(Field.CHECKED, Flaw.WRONG_KIND)),
            ({"nagekeken": "9999-12-31"}, Fault(Field.CHECKED, Flaw.WRONG_KIND)),
        ],
    )
    def test_an_entry_with_something_wrong(self, change: dict[str, Any], fault: Fault) -> None:
        values = json.loads(format_contacts((FATIMA, JAN)))
        values["contacten"][0].update(change)
        parsed = parse_contacts(json.dumps(values).encode())
        assert parsed.contacts == (JAN,)
        name = values["contacten"][0]["naam"]
        assert parsed.refused == (Refusal(1, name if isinstance(name, str) else "", (fault,)),)

    @pytest.mark.parametrize("day", [{}, {"nagekeken": 7}])
    def test_everything_wrong_is_said(self, day: dict[str, object]) -> None:
        entry = {"id": 1, "naam": 1, "plek": 1, "behoeften": 1, "telefoon": 1} | day
        parsed = parse_contacts(json.dumps({"versie": 1, "contacten": [entry, "Jan"]}).encode())
        assert parsed.contacts == ()
        first, second = parsed.refused
        wrong = {fault.field for fault in first.faults}
        assert wrong == {*Field} - {Field.HOURS, Field.NOTE}
        assert second.number == 2
        assert second.faults

    def test_two_with_one_id(self) -> None:
        parsed = parse_contacts(format_contacts((FATIMA, an_own_contact("a1", name="Tweeling"))))
        assert parsed.contacts == (FATIMA,)
        assert parsed.refused == (Refusal(2, "Tweeling", (Fault(Field.ID, Flaw.TWICE),)),)

    def test_more_than_can_be_kept(self) -> None:
        book = tuple(an_own_contact(f"a{n}") for n in range(MOST_CONTACTS + 2))
        parsed = parse_contacts(format_contacts(book))
        assert parsed.contacts == book[:MOST_CONTACTS]
        assert [r.faults for r in parsed.refused] == [(Fault(Field.ID, Flaw.TOO_MANY),)] * 2

    def test_an_empty_place_is_no_place(self) -> None:
        values = json.loads(format_contacts((JAN,)))
        values["contacten"][0]["plek"] = ""
        assert parse_contacts(json.dumps(values).encode()).contacts == (JAN,)

    @given(st.binary(max_size=60))
    def test_any_bytes(self, data: bytes) -> None:
        assert isinstance(parse_contacts(data), Parsed)

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from([f.value for f in Field]), inner)
            ),
            max_leaves=12,
        )
    )
    def test_any_entries(self, entries: object) -> None:
        text = json.dumps({"versie": 1, "contacten": entries})
        parsed = parse_contacts(text.encode())
        if isinstance(entries, list):
            assert len(parsed.contacts) + len(parsed.refused) == len(entries)
        else:
            assert parsed.misread is Misread.FOREIGN

    def test_odd_text(self, uncommon_text: str) -> None:
        values = json.loads(format_contacts((FATIMA,)))
        values["contacten"][0].update(naam=uncommon_text, notitie=uncommon_text)
        parsed = parse_contacts(json.dumps(values).encode())
        for own in parsed.contacts:
            assert make(own.id, own.typed, own.checked) == own
            assert parse_contacts(format_contacts((own,))).contacts == (own,)


class TestKeeping:
    def test_what_is_put_is_read(self, file: OwnContactsFile) -> None:
        assert kept(file) == ()
        assert put(file, FATIMA) is None
        assert put(file, JAN) is None
        assert kept(file) == (FATIMA, JAN)
        assert kept(OwnContactsFile(path_of(file).parent)) == (FATIMA, JAN)

    def test_looking_leaves_nothing_behind(self, file: OwnContactsFile) -> None:
        assert file.read() == Held()
        assert file.can_be_written()
        assert list(path_of(file).parent.iterdir()) == []

    def test_the_folder_is_made(self, tmp_path: Path) -> None:
        file = OwnContactsFile(tmp_path / "nog" / "niet")
        assert put(file, FATIMA) is None
        assert kept(file) == (FATIMA,)

    @pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
    def test_only_the_user_may_read_it(self, file: OwnContactsFile) -> None:
        put(file, FATIMA)
        assert stat.S_IMODE(path_of(file).stat().st_mode) == 0o600

    def test_no_more_than_can_be_kept(self, file: OwnContactsFile) -> None:
        book = tuple(an_own_contact(f"a{n}") for n in range(MOST_CONTACTS))
        assert put(file, *book) is None
        assert put(file, JAN) is Hitch.TOO_MANY
        assert kept(file) == book

    def test_the_stamp_is_another_one_after_a_change(self, file: OwnContactsFile) -> None:
        assert file.stamp() is None
        put(file, FATIMA)
        stamp = file.stamp()
        assert stamp == file.read().stamp
        written = file.change(lambda here: (*here, JAN))
        assert written.held.stamp == file.stamp() != stamp

    def test_a_file_of_the_users_choice(self, tmp_path: Path) -> None:
        path = tmp_path / "contacten.zakgids.json"
        assert write_contacts(path, (FATIMA,)) is None
        assert read_contacts(path) == Parsed((FATIMA,))
        assert read_contacts(tmp_path / "nergens") is None
        assert read_contacts(tmp_path) is None
        (tmp_path / "map" / "vol").mkdir(parents=True)
        assert write_contacts(tmp_path / "map", (FATIMA,)) is Hitch.FAILED


class TestNoPlace:
    def test_no_folder(self) -> None:
        file = OwnContactsFile(None)
        assert file.path is None
        assert file.stamp() is None
        assert not file.can_be_written()
        assert file.read() == Held()
        assert put(file, FATIMA) is Hitch.NO_PLACE
        assert file.erase()

    def test_a_file_where_the_folder_should_be(self, tmp_path: Path) -> None:
        (tmp_path / "map").write_bytes(b"geen map")
        file = OwnContactsFile(tmp_path / "map")
        assert not file.can_be_written()
        assert file.read() == Held()
        assert put(file, FATIMA) is Hitch.FAILED
        assert not file.erase()
        assert (tmp_path / "map").read_bytes() == b"geen map"

    def test_a_path_that_cannot_exist(self, tmp_path: Path) -> None:
        file = OwnContactsFile(tmp_path / ("u" * 5_000))
        assert file.read().contacts == ()
        assert put(file, FATIMA) is not None
        assert not file.erase()

    @pytest.mark.skipif(is_root, reason="the administrator may write anywhere")
    def test_a_folder_that_may_not_be_written(self, file: OwnContactsFile) -> None:
        put(file, FATIMA)
        folder = path_of(file).parent
        folder.chmod(0o500)
        try:
            assert not file.can_be_written()
            assert put(file, JAN) is Hitch.FORBIDDEN
            assert kept(file) == (FATIMA,)
        finally:
            folder.chmod(0o700)


class TestDamage:
    @pytest.mark.parametrize("data", [b"", b"\x00\xff", b"{", b"[1]", b'{"versie": 1}'])
    def test_a_copy_is_kept_aside_and_said(self, file: OwnContactsFile, data: bytes) -> None:
        path_of(file).write_bytes(data)
        held = file.read()
        assert held.contacts == ()
        assert held.kept_aside == "mijn-contacten.beschadigd"
        assert path_of(file).with_name(held.kept_aside).read_bytes() == data
        assert file.read().kept_aside == "", "it is said once"
        assert put(file, FATIMA) is None
        assert path_of(file).with_name(held.kept_aside).read_bytes() == data

    def test_what_can_be_read_goes_on(self, file: OwnContactsFile) -> None:
        values = json.loads(format_contacts((FATIMA, JAN)))
        values["contacten"][0]["telefoon"] = "weg"
        data = json.dumps(values).encode()
        path_of(file).write_bytes(data)
        held = file.read()
        assert held.contacts == (JAN,)
        assert path_of(file).with_name(held.kept_aside).read_bytes() == data
        assert kept(file) == (JAN,)

    def test_an_earlier_copy_is_not_written_over(self, file: OwnContactsFile) -> None:
        names = []
        for data in (b"een", b"twee", b"drie"):
            path_of(file).write_bytes(data)
            names.append(file.read().kept_aside)
        assert [path_of(file).with_name(name).read_bytes() for name in names] == [
            b"een",
            b"twee",
            b"drie",
        ]

    def test_damage_between_two_changes_is_kept_aside_too(self, file: OwnContactsFile) -> None:
        put(file, FATIMA)
        path_of(file).write_bytes(b"{ kapot")
        written = file.change(lambda here: (*here, JAN))
        assert written.held.kept_aside
        assert written.held.contacts == (JAN,)
        assert path_of(file).with_name(written.held.kept_aside).read_bytes() == b"{ kapot"

    def test_if_it_cannot_be_kept_aside_nothing_is_touched(self, file: OwnContactsFile) -> None:
        path_of(file).write_bytes(b"{ kapot")
        folder = path_of(file).parent
        for name in ["", *(f"-{number}" for number in range(2, 100))]:
            (folder / f"mijn-contacten{name}.beschadigd" / "in de weg").mkdir(parents=True)
        assert file.read().hitch is Hitch.UNREADABLE
        assert put(file, FATIMA) is Hitch.UNREADABLE
        assert path_of(file).read_bytes() == b"{ kapot"

    def test_a_folder_where_the_file_should_be(self, file: OwnContactsFile) -> None:
        path_of(file).mkdir()
        assert file.read().hitch is Hitch.UNREADABLE
        assert put(file, FATIMA) is Hitch.UNREADABLE
        assert not file.erase()

    @given(st.binary(max_size=40))
    def test_any_bytes_are_read_or_kept_aside(self, file: OwnContactsFile, data: bytes) -> None:
        path_of(file).write_bytes(data)
        held = file.read()
        assert held.hitch is None
        assert path_of(file).with_name(held.kept_aside).read_bytes() == data
        file.erase()


class TestNewer:
    NEWER = b'{"versie": 2, "mensen": ["iets wat wij niet kennen"]}'

    def test_it_is_left_as_it_is(self, file: OwnContactsFile) -> None:
        path_of(file).write_bytes(self.NEWER)
        assert file.read().hitch is Hitch.NEWER
        assert put(file, FATIMA) is Hitch.NEWER
        assert path_of(file).read_bytes() == self.NEWER
        assert not list(path_of(file).parent.glob("*.beschadigd"))

    def test_a_newer_guide_beside_this_one(self, file: OwnContactsFile) -> None:
        put(file, FATIMA)
        path_of(file).write_bytes(self.NEWER)
        assert put(file, JAN) is Hitch.NEWER
        assert path_of(file).read_bytes() == self.NEWER

    def test_who_wants_everything_gone_gets_that(self, file: OwnContactsFile) -> None:
        path_of(file).write_bytes(self.NEWER)
        assert file.erase()
        assert list(path_of(file).parent.iterdir()) == []


class TestErasing:
    def test_copies_and_scraps_go_too(self, file: OwnContactsFile) -> None:
        folder = path_of(file).parent
        for data in (b"een", b"twee"):
            path_of(file).write_bytes(data)
            file.read()
        put(file, FATIMA)
        (folder / ".zakgids-abc.tmp").write_bytes(b"half geschreven")
        (folder / "mijn-paginas.json").write_bytes(b"{}")
        assert file.erase()
        assert [path.name for path in folder.iterdir()] == ["mijn-paginas.json"]
        assert file.erase()

    def test_and_then_one_starts_anew(self, file: OwnContactsFile) -> None:
        put(file, FATIMA)
        file.erase()
        assert put(file, JAN) is None
        assert kept(file) == (JAN,)


class TestTwoWindows:
    def test_each_change_is_made_on_what_is_there(self, tmp_path: Path) -> None:
        one, two = OwnContactsFile(tmp_path), OwnContactsFile(tmp_path)
        put(one, FATIMA)
        put(two, JAN)
        one.change(lambda here: tuple(own for own in here if own.id != "a1"))
        assert kept(two) == (JAN,)

    def test_many_at_once_lose_nothing(self, tmp_path: Path) -> None:
        def add(window: int) -> None:
            file = OwnContactsFile(tmp_path)
            for number in range(12):
                assert put(file, an_own_contact(f"w{window}n{number}")) is None

        threads = [threading.Thread(target=add, args=(window,)) for window in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(kept(OwnContactsFile(tmp_path))) == 6 * 12

    def test_programs_at_once_lose_nothing(self, tmp_path: Path) -> None:
        writers = [start(ADD_TWENTY, tmp_path, name) for name in ("p", "q", "r")]
        assert [(w.communicate()[0], w.returncode) for w in writers] == [(b"", 0)] * 3
        assert len(kept(OwnContactsFile(tmp_path))) == 60


def start(script: str, *arguments: object) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT)


ADD_TWENTY = """
import sys
from pathlib import Path
from guide.storage.own_contacts_file import OwnContactsFile
from tests.support.own_contacts import an_own_contact
file = OwnContactsFile(Path(sys.argv[1]))
for number in range(20):
    own = an_own_contact(f"{sys.argv[2]}{number}")
    assert file.change(lambda here: (*here, own)).hitch is None
"""

SAVE_ON_AND_ON = """
import sys
from datetime import date
from pathlib import Path
from guide.core.own_contacts import OwnContact
from guide.storage.own_contacts_file import OwnContactsFile
file = OwnContactsFile(Path(sys.argv[1]))
fields = ("Jan Bos", None, (), "112", "", "n" * 400, date(2026, 11, 24))
full = tuple(OwnContact(f"n{number}", *fields) for number in range(150))
few = full[:75]
sys.stdout.write("+")
sys.stdout.flush()
while True:
    for version in (few, full):
        assert file.change(lambda here: version).hitch is None
"""


@pytest.mark.timeout(300)
def test_killed_at_any_moment_of_a_save_the_file_is_whole(tmp_path: Path) -> None:
    """A hundred rounds: a program saves on and on, and dies without a word."""
    chance = random.Random(11)
    file = OwnContactsFile(tmp_path)
    jan = an_own_contact(name="Jan Bos", slot=None, phone="112", hours="", note="n" * 400)
    book = tuple(replace(jan, id=f"n{number}") for number in range(150))
    put(file, *book)
    seen = set()
    for _ in range(100):
        with start(SAVE_ON_AND_ON, tmp_path) as writer:
            assert writer.stdout is not None
            assert writer.stdout.read(1) == b"+"
            time.sleep(chance.uniform(0, 0.06))
            writer.kill()
        held = file.read()
        assert (held.hitch, held.kept_aside) == (None, "")
        assert held.contacts in (book, book[:75])
        seen.add(len(held.contacts))
        assert file.change(lambda here: book).hitch is None, "no lock of the dead is in the way"
    assert seen == {75, 150}
    assert file.erase(), "not even a scrap stays"
    assert list(tmp_path.iterdir()) == []


class TestFullDisk:
    WRITE = """
import errno, os, resource, signal, sys
from pathlib import Path
from guide.storage.own_contacts_file import OwnContactsFile
from tests.support.own_contacts import an_own_contact

def no_room(_handle):
    raise OSError(errno.ENOSPC, "No space left on device")

if sys.argv[2] == "fsync":
    os.fsync = no_room
else:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
file = OwnContactsFile(Path(sys.argv[1]))
own = an_own_contact("b2", note="n" * 500)
written = file.change(lambda here: (*here, own, an_own_contact("c3", note="n" * 500)))
print(written.hitch.name, len(written.held.contacts))
"""

    @pytest.mark.skipif(os.name == "nt", reason="needs a limit on file sizes")
    @pytest.mark.parametrize("where", ["write", "fsync"])
    def test_the_old_file_stays_and_it_is_said(self, file: OwnContactsFile, where: str) -> None:
        put(file, FATIMA)
        before = path_of(file).read_bytes()
        with start(self.WRITE, path_of(file).parent, where) as writer:
            said = writer.communicate()[0].decode()
        assert said == "FULL 1\n"
        assert path_of(file).read_bytes() == before
        assert not list(path_of(file).parent.glob(".zakgids-*"))

    @pytest.fixture
    def small_disk(self, tmp_path: Path) -> Iterator[Path]:
        place = tmp_path / "schijf"
        place.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)]
        if not sys.platform.startswith("linux") or not is_root:
            pytest.skip("ONLY THE ADMINISTRATOR OF A LINUX CAN MAKE A SMALL DISK TO FILL")
        mounted = subprocess.run(command, capture_output=True, text=True, check=False)
        if mounted.returncode:
            pytest.skip(f"NO SMALL DISK CAN BE MADE HERE: {mounted.stderr.strip()}")
        try:
            yield place
        finally:
            subprocess.run(["umount", str(place)], check=True)

    def test_a_disk_that_really_is_full(self, small_disk: Path) -> None:
        file = OwnContactsFile(small_disk)
        assert put(file, FATIMA) is None
        hitches = []
        for number in range(MOST_CONTACTS - 1):
            hitches.append(put(file, an_own_contact(f"n{number}", note="n" * 500)))
            if hitches[-1]:
                break
        assert hitches[-1] is Hitch.FULL
        assert len(kept(file)) == len(hitches)
        assert file.read().hitch is None
        assert not list(small_disk.glob(".zakgids-*"))

    def test_no_room_to_go_on_beside_the_copy(self, small_disk: Path) -> None:
        """Damage on a full disk: what can be read is shown, and the file is left as it is."""
        file = OwnContactsFile(small_disk)
        book = tuple(an_own_contact(f"n{number}", note="n" * 500) for number in range(30))
        values = json.loads(format_contacts(book))
        values["contacten"].append({"naam": 7})
        path_of(file).write_text(json.dumps(values, indent=2), encoding="utf-8")
        before = path_of(file).read_bytes()
        assert file.read() == Held(book, Hitch.UNREADABLE, stamp=file.stamp())
        assert put(file, JAN) is Hitch.UNREADABLE
        assert path_of(file).read_bytes() == before
        assert not list(small_disk.glob("*.beschadigd"))
