"""*Mijn contacten*: kept or said not to be, undone, shared between windows and with colleagues."""

from __future__ import annotations

import json
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.core.own_contacts import Fault, Field, Flaw, OwnContact
from guide.services.changes import Change, ChangeFeed, Topic
from guide.services.own_contacts import OwnContacts
from guide.storage.own_contacts_file import Hitch, OwnContactsFile
from guide.storage.own_contacts_format import Misread, format_contacts
from guide.storage.own_contacts_place import OwnContactsPlace
from tests.support.fakes import ChangesHeard, FakeClock
from tests.support.own_contacts import an_own_contact, typed

TOLD = Change(Topic.OWN_CONTACTS)
NEWER = '{"versie": 2}'


def window(folder: Path | None, heard: ChangesHeard | None = None) -> OwnContacts:
    """A window's own contacts; ids are counted, from a letter that is the window's."""
    feed = ChangeFeed()
    feed.subscribe(heard or ChangesHeard())
    numbers = count(1)
    return OwnContacts(OwnContactsPlace(folder), feed, FakeClock(), lambda: f"n{next(numbers)}")


def names(own: OwnContacts) -> list[str]:
    return [contact.name for contact in own.all]


def colleagues(folder: Path, *contacts: OwnContact) -> Path:
    path = folder / "van een collega.json"
    path.write_bytes(format_contacts(contacts))
    return path


class TestChanging:
    def test_added_and_kept_between_starts(self, tmp_path: Path) -> None:
        heard = ChangesHeard()
        own = window(tmp_path, heard)
        result = own.add(typed())
        assert result.is_kept
        assert result.contact == an_own_contact("n1") == own.get("n1")
        assert window(tmp_path).all == (an_own_contact("n1"),)
        assert heard.changes == [TOLD]
        assert own.where == tmp_path / "mijn-contacten.json"

    def test_what_is_wrong_is_said_and_nothing_is_kept(self, tmp_path: Path) -> None:
        own = window(tmp_path)
        own.add(typed())
        wrong = typed(name="", phone="x")
        for result in (own.add(wrong), own.change("n1", wrong)):
            assert not result.is_kept
            assert result.faults == (
                Fault(Field.NAME, Flaw.EMPTY),
                Fault(Field.PHONE, Flaw.NOT_A_NUMBER),
            )
        assert own.all == (an_own_contact("n1"),)

    def test_changed_it_stands_where_it_stood_and_was_looked_at_today(self, tmp_path: Path) -> None:
        own = window(tmp_path)
        own.add(typed())
        own.add(typed(name="Jan Bos"))
        assert own.change("n1", typed(name="Fatima Vries")).is_kept
        assert names(own) == ["Fatima Vries", "Jan Bos"]

    def test_said_to_be_right(self, tmp_path: Path) -> None:
        OwnContactsFile(tmp_path).change(lambda _: (an_own_contact(checked=date(2025, 1, 1)),))
        own = window(tmp_path)
        assert own.renew("a1").is_kept
        assert own.all == (an_own_contact(),)
        assert own.renew("weg").contact is None

    def test_removed_and_brought_back(self, tmp_path: Path) -> None:
        heard = ChangesHeard()
        own = window(tmp_path, heard)
        own.add(typed())
        removed = own.remove("n1").contact
        assert removed == an_own_contact("n1")
        assert own.all == window(tmp_path).all == ()
        assert own.bring_back(removed).is_kept
        assert window(tmp_path).all == (removed,)
        assert heard.changes == [TOLD] * 3
        assert own.remove("weg").contact is None

    def test_erased(self, tmp_path: Path) -> None:
        heard = ChangesHeard()
        own = window(tmp_path, heard)
        own.add(typed())
        assert own.erase()
        assert own.all == ()
        assert list(tmp_path.iterdir()) == []
        assert heard.changes == [TOLD] * 2

    def test_two_starts_never_give_the_same_id(self, tmp_path: Path) -> None:
        for _ in range(2):
            OwnContacts(OwnContactsPlace(tmp_path), ChangeFeed(), FakeClock()).add(typed())
        assert len({own.id for own in window(tmp_path).all}) == 2


class TestNotKept:
    def test_without_a_folder_it_is_said_before_one_types(self) -> None:
        own = window(None)
        assert own.cannot_keep() is Hitch.NO_PLACE
        assert own.where is None
        result = own.add(typed())
        assert (result.hitch, result.is_kept) == (Hitch.NO_PLACE, False)
        assert own.all == ()
        assert own.erase()

    def test_where_nothing_can_be_written(self, tmp_path: Path) -> None:
        (tmp_path / "map").write_bytes(b"")
        own = window(tmp_path / "map")
        assert own.cannot_keep() is Hitch.FORBIDDEN
        assert own.add(typed()).hitch is Hitch.FAILED
        assert not own.erase()

    def test_where_it_can_nothing_is_said(self, tmp_path: Path) -> None:
        assert window(tmp_path).cannot_keep() is None

    def test_a_disk_that_fills_up_loses_nothing(self, tmp_path: Path) -> None:
        own = window(tmp_path)
        own.add(typed())
        file = tmp_path / "mijn-contacten.json"
        kept = file.read_bytes()
        file.unlink()
        file.mkdir()  # nothing can be put in its place
        (file / "vol").touch()
        assert own.add(typed(name="Jan Bos")).hitch is Hitch.UNREADABLE
        (file / "vol").unlink()
        file.rmdir()
        file.write_bytes(kept)
        own.refresh()
        assert names(own) == ["Fatima de Vries"]
        assert own.hitch is None

    def test_a_newer_file_is_left_alone(self, tmp_path: Path) -> None:
        file = tmp_path / "mijn-contacten.json"
        file.write_text(NEWER, encoding="utf-8")
        own = window(tmp_path)
        assert own.hitch is own.cannot_keep() is Hitch.NEWER
        assert own.add(typed()).hitch is Hitch.NEWER
        assert own.remove("a1").hitch is Hitch.NEWER
        assert file.read_text("utf-8") == NEWER

    def test_damage_is_said(self, tmp_path: Path) -> None:
        file = tmp_path / "mijn-contacten.json"
        file.write_bytes(b"{ kapot")
        own = window(tmp_path)
        assert own.kept_aside == "mijn-contacten.beschadigd"
        assert own.add(typed()).is_kept
        assert own.kept_aside == "mijn-contacten.beschadigd", "it stays said in this sitting"
        file.write_bytes(b"weer")
        own.refresh()
        assert own.kept_aside == "mijn-contacten-2.beschadigd"
        own.erase()
        assert own.kept_aside == ""


class TestTwoWindows:
    def test_nothing_of_either_is_lost(self, tmp_path: Path) -> None:
        first, second = window(tmp_path), window(tmp_path)
        OwnContactsFile(tmp_path).change(lambda _: (an_own_contact(),))
        first.add(typed(name="Jan Bos"))
        second.remove("a1")
        assert names(first) == ["Fatima de Vries", "Jan Bos"]
        first.refresh()
        assert names(first) == names(second) == ["Jan Bos"]

    def test_a_refresh_tells_only_what_is_new(self, tmp_path: Path) -> None:
        heard = ChangesHeard()
        first, second = window(tmp_path, heard), window(tmp_path)
        first.refresh()
        assert heard.changes == []
        second.add(typed())
        first.refresh()
        first.refresh()
        assert heard.changes == [TOLD]

    def test_who_changes_what_another_removed_keeps_it(self, tmp_path: Path) -> None:
        first = window(tmp_path)
        first.add(typed())
        second = window(tmp_path)
        second.remove("n1")
        first.change("n1", typed(name="Fatima Vries"))
        assert names(window(tmp_path)) == ["Fatima Vries"]


class TestColleagues:
    def test_what_one_gives_another_takes(self, tmp_path: Path) -> None:
        giver, taker = window(tmp_path / "a"), window(tmp_path / "b")
        giver.add(typed())
        giver.add(typed(name="Jan Bos", slot=None))
        path = tmp_path / "contacten.zakgids.json"
        assert giver.export(path) is None
        incoming = taker.read_import(path)
        assert incoming.name == "contacten.zakgids.json"
        assert taker.all == (), "to look is not to take"
        assert taker.take(incoming.plan, [own.id for own in incoming.plan.added]).is_kept
        assert taker.all == giver.all

    def test_nothing_is_overwritten_that_one_did_not_choose(self, tmp_path: Path) -> None:
        own = window(tmp_path)
        own.add(typed())
        theirs = an_own_contact("n1", phone="112")
        new = an_own_contact("zz", name="Jan Bos")
        plan = own.read_import(colleagues(tmp_path, theirs, new)).plan
        assert (plan.changed[0].mine.phone, plan.changed[0].theirs.phone) == (
            "06-12 34 56 78",
            "112",
        )
        own.take(plan, ["zz"])
        assert [contact.phone for contact in own.all] == ["06-12 34 56 78"] * 2
        own.take(plan, ["n1"])
        assert [contact.phone for contact in own.all] == ["112", "06-12 34 56 78"]

    def test_a_file_that_is_none(self, tmp_path: Path) -> None:
        own = window(tmp_path)
        path = tmp_path / "x.json"
        assert own.read_import(path).is_unreadable
        path.write_bytes(b"\x00")
        assert own.read_import(path).misread is Misread.FOREIGN
        path.write_text(NEWER, encoding="utf-8")
        assert own.read_import(path).misread is Misread.NEWER
        assert path.read_text("utf-8") == NEWER

    def test_one_odd_entry_is_said_and_the_others_come(self, tmp_path: Path) -> None:
        path = colleagues(tmp_path, an_own_contact("a1"), an_own_contact("b2", name="Jan Bos"))
        values = json.loads(path.read_bytes())
        values["contacten"][0]["telefoon"] = "bel maar"
        path.write_text(json.dumps(values), encoding="utf-8")
        plan = window(tmp_path).read_import(path).plan
        assert [contact.name for contact in plan.added] == ["Jan Bos"]
        assert [(r.number, r.name) for r in plan.refused] == [(1, "Fatima de Vries")]

    def test_all_or_none(self, tmp_path: Path) -> None:
        full = tuple(an_own_contact(f"a{n}", name=f"Naam {n}") for n in range(199))
        OwnContactsFile(tmp_path).change(lambda _: full)
        own = window(tmp_path)
        two = (an_own_contact("x", name="Jan"), an_own_contact("y", name="Els"))
        plan = own.read_import(colleagues(tmp_path, *two)).plan
        assert own.take(plan, ["x", "y"]).hitch is Hitch.TOO_MANY
        assert own.all == full
        assert own.take(plan, ["x"]).is_kept

    def test_what_is_typed_elsewhere_is_compared_too(self, tmp_path: Path) -> None:
        own = window(tmp_path)
        own.add(typed())
        plan = own.plan([typed(), typed(phone="112"), typed(name="Els Maas"), typed(name="")])
        assert [one.id for one in plan.same] == ["n1"]
        assert [one.name for one in plan.added] == ["Fatima de Vries", "Els Maas"]
        assert names(own) == ["Fatima de Vries"], "to compare is not to add"

    def test_what_cannot_be_written_is_said(self, tmp_path: Path) -> None:
        own = window(tmp_path)
        own.add(typed())
        assert own.export(tmp_path / "mijn-contacten.json" / "x") is not None
        assert own.export(tmp_path / "eigen" / "map" / "x.json") is None

    @given(st.binary(max_size=80) | st.just(format_contacts((an_own_contact("n1"),))))
    def test_any_bytes_change_nothing_by_being_looked_at(self, tmp_path: Path, data: bytes) -> None:
        own = window(tmp_path / "eigen")
        own.erase()
        own.add(typed(name="Jan Bos"))
        path = tmp_path / "in.json"
        path.write_bytes(data)
        incoming = own.read_import(path)
        assert names(own) == ["Jan Bos"]
        assert path.read_bytes() == data
        own.take(incoming.plan, [])
        assert names(own) == ["Jan Bos"]

    def test_odd_text_comes_in_whole_or_is_refused(
        self, tmp_path: Path, uncommon_text: str
    ) -> None:
        values = json.loads(format_contacts((an_own_contact(),)))
        values["contacten"][0].update(naam=uncommon_text, uren=uncommon_text)
        path = tmp_path / "in.json"
        path.write_text(json.dumps(values), encoding="utf-8")
        own = window(tmp_path)
        plan = own.read_import(path).plan
        assert own.take(plan, ["a1"]).is_kept
        assert window(tmp_path).all == plan.added
        assert len(plan.added) + len(plan.refused) == 1


@pytest.mark.parametrize("data", [b"", b'{"versie": 1, "contacten": [7]}'])
def test_a_window_that_opens_on_damage_works(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "mijn-contacten.json").write_bytes(data)
    own = window(tmp_path)
    assert own.cannot_keep() is None
    assert own.add(typed()).is_kept
